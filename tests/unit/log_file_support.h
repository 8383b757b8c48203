#ifndef ORA_TESTS_UNIT_LOG_FILE_SUPPORT_H
#define ORA_TESTS_UNIT_LOG_FILE_SUPPORT_H

#include <stddef.h>

/* A folder for the log of each test, and the files in it. What fails here fails the test. */

#define LOG_FILE_NAME "log-000000000001.jsonl"

extern char log_folder[64];

/* Set-up and tear-down of a test. Return 0, or else what ends it. */
int log_make_folder(void **state);
int log_remove_folder(void **state);
/* Removes a folder with the files in it. Returns what rmdir() does. */
int log_empty_folder(const char *path);
void log_path_of(const char *name, char path[128]);
/* The whole of a file, with a NUL behind it. Returns its length, less than `size`. */
size_t log_load(const char *name, char *text, size_t size);
void log_save(const char *name, const char *text, size_t length);

#endif
