#ifndef ORA_TESTS_FUZZ_FILES_H
#define ORA_TESTS_FUZZ_FILES_H

#include <stddef.h>

/*
 * Files for targets whose code reads files: a folder of this process, which goes when it ends.
 */

/* The folder, made (0700) at the first call. Borrowed for good. */
const char *files_folder(void);
/* The path of a name in it. Borrowed until the next call. */
const char *files_path(const char *name);
/* Writes a whole file (0600), or ends the process. */
void files_write(const char *name, const void *bytes, size_t length);

#endif
