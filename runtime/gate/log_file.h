#ifndef ORA_GATE_LOG_FILE_H
#define ORA_GATE_LOG_FILE_H

#include <ora/log.h>
#include <ora/log_file.h>

#include "base/buf.h"

/* The writer of a log in files. It may be used from any thread, and is safe against other
 * threads and processes that write to the same folder. */
struct ora_log_file;

int ora_log_file_create(struct ora_log_file **file, const struct ora_log_file_options *options,
	struct ora_error *err) ORA_MUST_CHECK;
void ora_log_file_destroy(struct ora_log_file *file);

/* log_record.c: the members of a record's line, without braces: "type":"intent",.. */
void ora_log_put_record(struct ora_buf *out, const struct ora_record *record);

enum ora_log_append {
	ORA_LOG_DURABLE = 1 << 0,  /* it must be on the disk */
	ORA_LOG_TELL = 1 << 1,     /* tell the system's log, if that is wanted */
};

/* Adds a line with these members. Waits for locks, and for the disk where it is to be durable.
 * Returns 0 or ORA_ERR_LOG; then no line was added, or it may be there, but not for good. */
int ora_log_file_append(struct ora_log_file *file, const char *members, size_t length,
	unsigned how, struct ora_error *err) ORA_MUST_CHECK;

#endif
