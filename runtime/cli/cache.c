#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/digest.h"
#include "cli/cache.h"
#include "cli/upstream.h"
#include "cli/value.h"
#include "cli/verb.h"
#include "client/client.h"
#include "client/connection.h"

#define FRESH_S 60
#define MAX_PATH 4096

#ifdef ORA_MINIMAL

/* Without libcrypto there is no name for a file: nothing is kept. */
static bool make_path(struct cli_client *client, const char *id, const struct ora_tool *list,
	char folder[MAX_PATH], char path[MAX_PATH + 128])
{
	(void)client;
	(void)id;
	(void)list;
	folder[0] = path[0] = '\0';
	return false;
}

#else

/* "~/.cache/openrouter-admin/completion-<digest>"; false where there is no such place. The
 * digest is of the connection, its upstream and the list. */
static bool make_path(struct cli_client *client, const char *id, const struct ora_tool *list,
	char folder[MAX_PATH], char path[MAX_PATH + 128])
{
	struct ora_connection *connection;
	const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
	unsigned char digest[ORA_DIGEST_SIZE];
	char hex[2 * ORA_DIGEST_SIZE + 1];
	struct ora_buf text;
	bool own = cache != NULL && cache[0] == '/';
	if (cli_upstream_is_sandbox(client->upstream) || (!own && (home == NULL || home[0] != '/'))
		|| ora_client_choose(client->client, id, &connection, NULL) != 0) {
		return false;
	}
	ora_buf_init(&text, 1 << 16);
	ora_buf_addf(&text, "%s\n%s\n%s", connection->base_url, connection->id, list->short_name);
	bool ok = ora_buf_ok(&text) == 0 && ora_sha256(text.data, text.length, digest) == 0;
	ora_buf_finish(&text);
	for (size_t i = 0; ok && i < sizeof(digest); i++) {
		snprintf(hex + 2 * i, 3, "%02x", digest[i]);
	}
	int length = snprintf(folder, MAX_PATH, own ? "%s/openrouter-admin"
		: "%s/.cache/openrouter-admin", own ? cache : home);
	ok = ok && length > 0 && length < MAX_PATH;
	return ok && snprintf(path, MAX_PATH + 128, "%s/completion-%s", folder, hex) > 0;
}

#endif

static bool read_fresh(const char *path, struct ora_buf *out)
{
	struct stat stat;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	bool fresh = fd >= 0 && fstat(fd, &stat) == 0 && stat.st_uid == getuid()
		&& time(NULL) - stat.st_mtime < FRESH_S;
	ssize_t count = fresh ? 1 : -1;
	while (count > 0) {
		char *to = ora_buf_reserve(out, 65536);
		count = to != NULL ? read(fd, to, 65536) : -1;
		if (count >= 0) {
			out->length += (size_t)count;
			to[count] = '\0';
		}
	}
	if (fd >= 0) {
		close(fd);
	}
	return fresh && count == 0;
}

/* Nobody sees half a file: it is written beside its place, and then moved there. */
static void write_fresh(const char *folder, const char *path, const struct ora_buf *text)
{
	char draft[MAX_PATH + 160];
	(void)mkdir(folder, 0700);
	snprintf(draft, sizeof(draft), "%s.%ld", path, (long)getpid());
	int fd = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (fd < 0) {
		return;
	}
	bool ok = write(fd, text->data != NULL ? text->data : "", text->length)
		== (ssize_t)text->length;
	close(fd);
	if (!ok || rename(draft, path) != 0) {
		(void)unlink(draft);
	}
}

static bool ask(struct cli_client *client, const char *connection, const struct ora_tool *list,
	struct ora_buf *out)
{
	struct cli_names names = { .client = client->client, .connection = connection };
	const struct cli_rows *rows;
	bool ok = cli_names_list(&names, list, &rows) == 0;
	for (size_t i = 0; ok && i < rows->count; i++) {
		cli_put_text(out, ora_json_member(rows->items[i], rows->object->id));
		ora_buf_add_char(out, '\t');
		struct ora_json label = rows->object->labels != NULL
			? ora_json_member(rows->items[i], rows->object->labels[0])
			: (struct ora_json){ NULL, 0 };
		if (ora_json_type(label) == ORA_JSON_STRING) {
			cli_put_text(out, label);
		}
		ora_buf_add_char(out, '\n');
	}
	cli_names_finish(&names);
	return ok && ora_buf_ok(out) == 0;
}

bool cli_cache_read(struct cli_client *client, const char *connection,
	const struct ora_tool *list, struct ora_buf *out)
{
	char folder[MAX_PATH], path[MAX_PATH + 128];
	bool cached = make_path(client, connection, list, folder, path);
	if (cached && read_fresh(path, out)) {
		return true;
	}
	ora_buf_reset(out);
	bool ok = ask(client, connection, list, out);
	if (ok && cached) {
		write_fresh(folder, path, out);
	}
	return ok;
}
