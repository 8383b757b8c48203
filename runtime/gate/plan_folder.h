#ifndef ORA_GATE_PLAN_FOLDER_H
#define ORA_GATE_PLAN_FOLDER_H

#include <dirent.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include <ora/confirm.h>
#include <ora/error.h>

/*
 * Plans in a folder that several processes use. Whoever changes one holds the lock of the folder.
 *
 * plan_shared.c is the store that calls are given, plan_approve.c what answers for people.
 */
struct ora_plan_folder {
	int fd;
	unsigned char key[32];
	char *approve_options;  /* or NULL */
};

/* plan_folder.c: the folder, its key and its lock. With `make`, it is made where there is none.
 * Returns 0, ORA_ERR_MEMORY, ORA_ERR_LOG, or ORA_ERR_CONFIRM where there is none. */
int ora_plan_folder_open(const char *path, bool make, struct ora_plan_folder **folder,
	struct ora_error *err) ORA_MUST_CHECK;
void ora_plan_folder_destroy(struct ora_plan_folder *folder);

/* Waits for the lock. What is to be closed to let go of it; -1 with errno. */
int ora_plan_folder_lock(const struct ora_plan_folder *folder) ORA_MUST_CHECK;

/* The folder, opened anew to list it, to be closed by the caller; NULL with errno. */
DIR *ora_plan_folder_list(const struct ora_plan_folder *folder);

/* A whole file, at most `size` bytes; -1 with errno. */
ssize_t ora_plan_folder_read(int folder, const char *name, char *to, size_t size);

/* A new file beside the others, its name in `name`; -1 with errno. */
int ora_plan_folder_write(int folder, const void *bytes, size_t length, char name[40])
	ORA_MUST_CHECK;

/* ORA_ERR_LOG, with errno: "can't read" the plan of that name. */
int ora_plan_folder_fail(struct ora_error *err, const char *what, const char *name);

/*
 * plan_file.c: a plan as a file: "<hmac>\n<digest>\n<expires> <kind>\n<text>", the HMAC over the id
 * and what stands behind it.
 */
#define ORA_PLAN_FILE_MAX (1u << 20)

bool ora_plan_is_id(const char *id);

/* Writes one, over what was there. Under the lock. Returns 0 or ORA_ERR_LOG. */
int ora_plan_file_write(const struct ora_plan_folder *folder, const struct ora_pending *pending,
	struct ora_error *err) ORA_MUST_CHECK;

/* Reads one into `file` (ORA_PLAN_FILE_MAX bytes and a NUL), to which pending->plan points; not
 * `found` where there is none. Returns 0, ORA_ERR_LOG, or ORA_ERR_CONFIRM where it is not ours. */
int ora_plan_file_read(const struct ora_plan_folder *folder, const char *id, char *file,
	struct ora_pending *pending, bool *found, struct ora_error *err) ORA_MUST_CHECK;

#endif
