#include <errno.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "json/write.h"
#include "serve/inside.h"

#define MAX_LINE 4096

static const char *const levels[] = {
	[SERVE_ERROR] = "error", [SERVE_WARN] = "warn", [SERVE_INFO] = "info",
	[SERVE_DEBUG] = "debug",
};

bool serve_log_begin(struct ora_serve *serve, struct ora_buf *line, enum serve_level level,
	const char *event)
{
	struct timespec now;
	struct tm tm;
	if (level > serve->options.log_level) {
		return false;
	}
	clock_gettime(CLOCK_REALTIME, &now);
	gmtime_r(&now.tv_sec, &tm);
	ora_buf_init(line, MAX_LINE);
	ora_buf_addf(line, "{\"time\":\"%04d-%02d-%02dT%02d:%02d:%02d.%03ldZ\",\"level\":\"%s\"",
		tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec,
		now.tv_nsec / 1000000, levels[level]);
	serve_log_text(line, "event", event);
	return true;
}

void serve_log_text(struct ora_buf *line, const char *key, const char *value)
{
	ora_json_put_key(line, key);
	ora_json_put_string(line, value, strlen(value));
}

void serve_log_number(struct ora_buf *line, const char *key, long long value)
{
	ora_json_put_key(line, key);
	ora_json_put_int64(line, value);
}

/* In one piece, so that lines of several processes do not mix. A log that can't be written is
 * no reason not to serve. */
void serve_log_end(struct ora_buf *line)
{
	ora_buf_add_string(line, "}\n");
	if (ora_buf_ok(line) == 0) {
		ssize_t written;
		do {
			written = write(STDERR_FILENO, line->data, line->length);
		} while (written < 0 && errno == EINTR);
	}
	ora_buf_finish(line);
}

void ora_serve_log(struct ora_serve *serve, enum serve_level level, const char *event,
	const char *message)
{
	struct ora_buf line;
	if (serve_log_begin(serve, &line, level, event)) {
		serve_log_text(&line, "message", message);
		serve_log_end(&line);
	}
}
