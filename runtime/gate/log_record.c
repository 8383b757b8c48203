#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "client/client.h"
#include "gate/folder.h"
#include "gate/gate.h"
#include "gate/log_file.h"
#include "gate/log_open.h"
#include "json/write.h"

/*
 * From a client's records to lines: written down on the client's thread, kept on a helper.
 */
#define MAX_MEMBERS (48u << 20)

static const char *const kinds[] = {
	[ORA_RECORD_READ] = "read", [ORA_RECORD_REFUSAL] = "refusal",
	[ORA_RECORD_INTENT] = "intent", [ORA_RECORD_OUTCOME] = "outcome",
};

static void put_text(struct ora_buf *out, const char *name, const char *text)
{
	if (text != NULL) {
		ora_json_put_key(out, name);
		ora_json_put_string(out, text, strlen(text));
	}
}

static void put_json(struct ora_buf *out, const char *name, const char *json)
{
	if (json != NULL) {
		ora_json_put_key(out, name);
		ora_buf_add_string(out, json);
	}
}

void ora_log_put_record(struct ora_buf *out, const struct ora_record *record)
{
	ora_buf_addf(out, "\"type\":\"%s\"", kinds[record->kind]);
	put_text(out, "call", record->call);
	put_text(out, "caller", record->caller);
	put_text(out, "trace", record->trace);
	put_text(out, "connection", record->connection);
	put_text(out, "tool", record->tool);
	put_json(out, "arguments", record->arguments);
	put_text(out, "plan", record->plan_digest);
	put_text(out, "confirmed", record->confirmed);
	put_json(out, "before", record->before);
	if (record->kind == ORA_RECORD_INTENT) {
		ora_buf_addf(out, ",\"pid\":%ld", (long)getpid());
		return;
	}
	put_text(out, "result", ora_err_name((enum ora_err)record->result));
	if (record->http_status != 0) {
		ora_buf_addf(out, ",\"http_status\":%d", record->http_status);
	}
	ora_buf_addf(out, ",\"sent\":%s", record->sent ? "true" : "false");
	put_text(out, "rule", record->rule);
	put_text(out, "message", record->message);
	put_json(out, "reply", record->reply);
	put_text(out, "secret", record->secret_place);
}

struct log {
	struct ora_client *client;
	struct ora_log_file *file;
	char *folder;
	void (*report_open)(void *user, size_t count);  /* NULL: not wanted, or done */
	void *user;
};

/* A line on its way to the disk. */
struct job {
	struct log *log;
	struct ora_buf members;
	unsigned how;  /* enum ora_log_append */
	ora_log_done *done;
	void *user;
	int result;
	struct ora_error err;
};

/* The writes that nobody knows the end of, counted once. */
struct count {
	struct log *log;
	void (*report)(void *user, size_t count);
	size_t found;
};

static void count_open(void *user)
{
	struct count *count = user;
	struct ora_open_writes list = { .first = NULL };
	struct ora_log_reader reader = { .line = ora_open_writes_take, .user = &list };
	if (ora_log_file_read(count->log->folder, &reader, NULL, NULL) == 0) {
		for (const struct ora_open_write *it = list.first; it != NULL; it = it->next) {
			count->found += !ora_open_write_may_run(it);
		}
	}
	ora_open_writes_finish(&list);
}

static void open_counted(void *user)
{
	struct count *count = user;
	if (count->found > 0) {
		count->report(count->log->user, count->found);
	}
	free(count);
}

static void start_count(struct log *log)
{
	struct count *count = log->report_open != NULL ? calloc(1, sizeof(*count)) : NULL;
	if (count != NULL) {
		*count = (struct count){ .log = log, .report = log->report_open };
		if (ora_engine_work(ora_client_engine(log->client), count_open, open_counted, count) != 0) {
			free(count);
		}
	}
	log->report_open = NULL;
}

static void append(void *user)
{
	struct job *job = user;
	job->result = ora_log_file_append(job->log->file, job->members.data, job->members.length,
		job->how, &job->err);
}

static void appended(void *user)
{
	struct job *job = user;
	start_count(job->log);
	if (job->done != NULL) {
		job->done(job->user, job->result, &job->err);
	}
	ora_error_finish(&job->err);
	ora_buf_finish(&job->members);
	free(job);
}

static void write_record(void *data, const struct ora_record *record, ora_log_done *done,
	void *user)
{
	struct log *log = data;
	struct job *job = calloc(1, sizeof(*job));
	int rc = job == NULL ? ORA_ERR_MEMORY : 0;
	if (rc == 0) {
		*job = (struct job){ .log = log, .done = done, .user = user,
			.how = record->kind == ORA_RECORD_INTENT ? ORA_LOG_DURABLE | ORA_LOG_TELL
				: record->kind == ORA_RECORD_OUTCOME ? ORA_LOG_TELL : 0,
		};
		ora_buf_init(&job->members, MAX_MEMBERS);
		ora_log_put_record(&job->members, record);
		rc = ora_buf_ok(&job->members);
	}
	if (rc == 0) {
		rc = ora_engine_work(ora_client_engine(log->client), append, appended, job);
	}
	if (rc != 0) {
		struct ora_error err = ORA_ERROR_INIT;
		ora_fail(&err, ORA_ERR_LOG, "its line does not fit into memory");
		if (done != NULL) {
			done(user, ORA_ERR_LOG, &err);
		}
		if (job != NULL) {
			ora_buf_finish(&job->members);
			free(job);
		}
	}
}

static void destroy(void *data)
{
	struct log *log = data;
	ora_log_file_destroy(log->file);
	free(log->folder);
	free(log);
}

/* A folder that is not there will be made. */
static int check(void *data, struct ora_error *err)
{
	const struct log *log = data;
	struct ora_error why = ORA_ERROR_INIT;
	int folder = ora_folder_open(log->folder, false, &why);
	if (folder >= 0) {
		close(folder);
	}
	return why.code == ORA_OK ? 0 : ora_fail(err, why.code, "%s", why.message);
}

int ora_client_log_to_file(struct ora_client *client, const struct ora_log_file_options *options,
	struct ora_error *err)
{
	struct log *log = calloc(1, sizeof(*log));
	if (log == NULL) {
		return ora_fail_memory(err);
	}
	log->client = client;
	int rc = ora_log_file_create(&log->file, options, err);
	if (rc == 0) {
		log->report_open = options->report_open;
		log->user = options->user;
		log->folder = strdup(options->folder);
		rc = log->folder != NULL ? 0 : ora_fail_memory(err);
	}
	if (rc == 0) {
		struct ora_log_hooks hooks = ORA_LOG_INIT;
		hooks.data = log;
		hooks.write = write_record;
		hooks.destroy = destroy;
		hooks.check = check;
		rc = ora_client_set_log(client, &hooks, err);
	}
	if (rc == 0) {
		ora_client_gate(client)->log_folder = log->folder;
	} else {
		destroy(log);
	}
	return rc;
}
