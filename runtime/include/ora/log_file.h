#ifndef ORA_LOG_FILE_H
#define ORA_LOG_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/client.h>
#include <ora/error.h>
#include <ora/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * A log in files (see <ora/log.h> for what is logged). Not in a minimal build.
 *
 * The folder holds log-<number of its first line>.jsonl, one JSON object a line; `key`, which
 * the lines are authenticated with; and `head`, which says how the last line ends. Each line
 * is authenticated together with all before it (HMAC-SHA256), so that a line that was changed,
 * dropped or moved shows, and one at the end that is missing, too. Many processes may write
 * at once. Nothing is opened before the first record.
 */

/* Start it with ORA_LOG_FILE_INIT. All is copied. */
struct ora_log_file_options {
	size_t size;
	const char *folder;     /* made (0700) if it is not there; must be ours alone to write */
	size_t max_file_bytes;  /* a new file is begun beyond that; default 16 MiB */
	bool syslog;            /* tell syslog(3) how the log ends, after each write call: who
	                           replaces the whole folder must change that, too */
	/* Called once at most, on the client's thread, some time after the first record, where
	 * writes of processes that are gone have no known outcome: how many. NULL is allowed. */
	void (*report_open)(void *user, size_t count);
	void *user;             /* of report_open() */
};

#define ORA_LOG_FILE_INIT { sizeof(struct ora_log_file_options), NULL, 0, false, NULL, NULL }

/* Gives the client such a log, through ora_client_set_log(). An intent is on the disk
 * (fdatasync) before it counts as kept. Returns 0, ORA_ERR_CONFIG or ORA_ERR_MEMORY. */
ORA_EXPORT ORA_MUST_CHECK int ora_client_log_to_file(struct ora_client *client,
	const struct ora_log_file_options *options, struct ora_error *err);

/* What reading a log finds. Text is borrowed for the call. */
struct ora_log_reader {
	/* A line, in the order of the log, also one that is at fault: JSON text. NULL allowed. */
	void (*line)(void *user, const char *json, size_t length);
	/* Something that is not as it was written: the file's name ("" : the log as a whole), the
	 * line in it (0: none), and what it is. NULL allowed. */
	void (*fault)(void *user, const char *file, size_t line, const char *what);
	void *user;
};

/* What a reading comes to. */
struct ora_log_summary {
	unsigned long long lines;      /* that were read */
	unsigned long long last;       /* number of the last line */
	unsigned long long faults;
	char mac[65];                  /* of the last line, hexadecimal; "" without lines */
	char last_time[32];
};

/* Reads the log of a folder from its first line to its last, and checks all of it. Without a
 * folder there are no lines. Returns 0, also with faults; ORA_ERR_LOG where files or key
 * can't be read; or ORA_ERR_MEMORY. */
ORA_EXPORT ORA_MUST_CHECK int ora_log_file_read(const char *folder,
	const struct ora_log_reader *reader, struct ora_log_summary *summary,
	struct ora_error *err);

#ifdef __cplusplus
}
#endif

#endif
