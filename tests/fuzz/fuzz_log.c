/* The files of a log. Lines that begin with + are signed here, as the writer would, so that what is
 * behind the signature is reached, too; others stand as they are. What is not signed, or not in its
 * place, is a fault, and reading never fails. The first line says how the head is: `+` as it
 * should be, `-` none, or its text. */
#include <openrouter_admin/tools.h>
#include <ora/log_file.h>

#include "base/buf.h"
#include "files.h"
#include "fuzz.h"
#include "gate/log_chain.h"
#include "gate/log_open.h"
#include "json/scan.h"

static const unsigned char key[ORA_LOG_KEY_SIZE] = "a key that is known to everybody";
#define FILE_NAME "log-000000000001.jsonl"

struct heard {
	struct ora_open_writes open;
	size_t lines, faults;
};

static void hear_line(void *user, const char *json, size_t length)
{
	struct heard *heard = user;
	const struct ora_json_limits limits = { .max_bytes = length, .max_depth = ORA_JSON_DEPTH_LIMIT,
		.allow_nul = true };
	FUZZ_HOLDS(ora_json_scan(json, length, &limits, NULL) == 0);
	ora_open_writes_take(&heard->open, json, length);
	(void)ora_log_line_is_of(json, length, "c");
	heard->lines++;
}

static void hear_fault(void *user, const char *file, size_t line, const char *what)
{
	struct heard *heard = user;
	(void)line;
	FUZZ_HOLDS(file[0] == '\0' || strcmp(file, FILE_NAME) == 0);
	FUZZ_HOLDS(what[0] != '\0' && strchr(what, '\n') == NULL);
	heard->faults++;
}

/* Adds a line to the file, signed if it says so. Returns whether it was. */
static bool add_line(struct ora_buf *out, const char *line, struct ora_log_head *head)
{
	char hex[ORA_LOG_MAC_HEX + 1];
	if (line[0] != '+') {
		ora_buf_addf(out, "%s\n", line);
		return false;
	}
	FUZZ_HOLDS(ora_log_mac(key, head->mac, line + 1, strlen(line + 1), head->mac) == 0);
	ora_log_hex(head->mac, sizeof(head->mac), hex);
	ora_buf_addf(out, "%s,\"mac\":\"%s\"}\n", line + 1, hex);
	head->last++;
	return true;
}

static void write_head(const char *text, const struct ora_log_head *head)
{
	char whole[ORA_LOG_HEAD_SIZE];
	if (strcmp(text, "+") == 0) {
		files_write("head", whole, ora_log_head_format(head, whole));
	} else if (strcmp(text, "-") == 0) {
		(void)remove(files_path("head"));
	} else {
		files_write("head", text, strlen(text));
	}
}

static void write_key(void)
{
	char text[2 * ORA_LOG_KEY_SIZE + 2];
	ora_log_hex(key, sizeof(key), text);
	text[2 * ORA_LOG_KEY_SIZE] = '\n';
	files_write("key", text, sizeof(text) - 1);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct heard heard = { .lines = 0 };
	const struct ora_log_reader reader = { .line = hear_line, .fault = hear_fault, .user = &heard };
	struct ora_log_summary summary;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_log_head head = { .first = 1 };
	struct ora_buf text;
	size_t raw = 0;
	char *head_text = fuzz_take(&data, &size, '\n');
	ora_buf_init(&text, 4 << 20);
	while (size > 0) {
		char *line = fuzz_take(&data, &size, '\n');
		raw += !add_line(&text, line, &head);
		free(line);
	}
	FUZZ_HOLDS(ora_buf_ok(&text) == 0);
	write_key();
	write_head(head_text, &head);
	files_write(FILE_NAME, ora_buf_text(&text), text.length);

	FUZZ_HOLDS(ora_log_file_read(files_folder(), &reader, &summary, &err) == 0);
	FUZZ_HOLDS(summary.faults == heard.faults && summary.lines >= heard.lines);
	FUZZ_HOLDS(raw == 0 || heard.faults > 0);
	FUZZ_HOLDS(strcmp(head_text, "-") != 0 || heard.lines == 0 || heard.faults > 0);
	FUZZ_HOLDS(heard.open.count <= heard.lines && !heard.open.out_of_memory);
	ora_open_writes_finish(&heard.open);
	ora_error_finish(&err);
	ora_buf_finish(&text);
	free(head_text);
	return 0;
}
