#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <ora/secret.h>
#include <ora/secret_sink.h>

#include "base/error.h"
#include "base/random.h"
#include "base/rule.h"
#include "base/text.h"
#include "client/client.h"
#include "gate/folder.h"

/*
 * Secrets into files. What touches the disk runs on a helper thread.
 */
#define ROOM_BYTES 4096  /* taken before anything is sent; more is asked for when it comes */
#define NAME_SIZE 33

struct place {
	struct ora_client *client;
	char *folder;
};

/* An open file, and what is being done with it. */
struct sink {
	struct place *place;
	int folder, file;
	char name[NAME_SIZE];
	char *secret;      /* while it is being written */
	size_t length;
	ora_secret_opened *opened;
	ora_secret_delivered *delivered;
	void *user;
	int result;
	struct ora_error err;
};

static void close_sink(struct sink *sink, bool keep)
{
	if (sink->file >= 0) {
		close(sink->file);
		if (!keep) {
			(void)unlinkat(sink->folder, sink->name, 0);
		}
	}
	if (sink->folder >= 0) {
		close(sink->folder);
	}
	ora_error_finish(&sink->err);
	free(sink);
}

static int fail_errno(struct sink *sink, const char *what)
{
	return ora_fail(&sink->err, ORA_ERR_LOG, "the secret's file in %s can't be %s: %s",
		sink->place->folder, what, strerror(errno));
}

static int name_file(struct sink *sink)
{
	static const char digits[] = "0123456789abcdef";
	unsigned char bytes[(NAME_SIZE - 1) / 2];
	if (ora_random(bytes, sizeof(bytes)) != 0) {
		return ora_fail(&sink->err, ORA_ERR_LOG, "the system gives no random bytes");
	}
	for (size_t i = 0; i < sizeof(bytes); i++) {
		sink->name[2 * i] = digits[bytes[i] >> 4];
		sink->name[2 * i + 1] = digits[bytes[i] & 15];
	}
	return 0;
}

static void open_file(void *user)
{
	struct sink *sink = user;
	sink->result = name_file(sink);
	if (sink->result == 0) {
		sink->folder = ora_folder_open(sink->place->folder, true, &sink->err);
		sink->result = sink->folder >= 0 ? 0 : ORA_ERR_LOG;
	}
	if (sink->result != 0) {
		return;
	}
	sink->file = openat(sink->folder, sink->name,
		O_WRONLY | O_CREAT | O_CLOEXEC | (ORA_LEFT_OUT("secret.link") ? 0 : O_NOFOLLOW)
			| (ORA_LEFT_OUT("secret.new") || ORA_LEFT_OUT("secret.link") ? 0 : O_EXCL),
		ORA_LEFT_OUT("secret.alone") ? 0644 : 0600);
	if (sink->file < 0) {
		sink->result = fail_errno(sink, "made");
		return;
	}
	errno = posix_fallocate(sink->file, 0, ROOM_BYTES);
	if (errno != 0) {
		sink->result = fail_errno(sink, "given room");
	}
}

static void file_opened(void *user)
{
	struct sink *sink = user;
	if (sink->result == 0) {
		sink->opened(sink->user, 0, sink, &sink->err);
		return;
	}
	sink->opened(sink->user, sink->result, NULL, &sink->err);
	close_sink(sink, false);
}

static void open_sink(void *data, const struct ora_secret_request *request,
	ora_secret_opened *done, void *user)
{
	struct place *place = data;
	struct sink *sink = calloc(1, sizeof(*sink));
	(void)request;
	if (sink != NULL) {
		*sink = (struct sink){ .place = place, .folder = -1, .file = -1, .opened = done,
			.user = user };
	}
	if (sink == NULL || ora_engine_work(ora_client_engine(place->client), open_file,
			file_opened, sink) != 0) {
		struct ora_error err = ORA_ERROR_INIT;
		free(sink);
		done(user, ora_fail_memory(&err), NULL, &err);
	}
}

static void write_file(void *user)
{
	struct sink *sink = user;
	size_t written = 0;
	while (written < sink->length) {
		ssize_t count = write(sink->file, sink->secret + written, sink->length - written);
		if (count < 0 && errno != EINTR) {
			sink->result = fail_errno(sink, "written");
			return;
		}
		written += count > 0 ? (size_t)count : 0;
	}
	if (ftruncate(sink->file, (off_t)sink->length) != 0 || fsync(sink->file) != 0
		|| fsync(sink->folder) != 0) {
		sink->result = fail_errno(sink, "written to the disk");
	}
}

static void file_written(void *user)
{
	struct sink *sink = user;
	char place[PATH_MAX + NAME_SIZE + sizeof("file /")]; /* longer paths can't be opened */
	snprintf(place, sizeof(place), "file %s/%s", sink->place->folder, sink->name);
	ora_wipe(sink->secret, sink->length);
	free(sink->secret);
	sink->delivered(sink->user, sink->result, sink->result == 0 ? place : NULL, &sink->err);
	close_sink(sink, sink->result == 0);
}

static void deliver(void *data, void *opened, const char *secret, size_t length,
	ora_secret_delivered *done, void *user)
{
	struct place *place = data;
	struct sink *sink = opened;
	sink->delivered = done;
	sink->user = user;
	sink->secret = malloc(length + 1);
	if (sink->secret != NULL) {
		sink->length = length + 1;
		memcpy(sink->secret, secret, length);
		sink->secret[length] = '\n';
	}
	if (sink->secret == NULL || ora_engine_work(ora_client_engine(place->client), write_file,
			file_written, sink) != 0) {
		sink->result = ora_fail_memory(&sink->err);
		file_written(sink);
	}
}

static void drop(void *data, void *opened)
{
	(void)data;
	close_sink(opened, false);
}

static void destroy(void *data)
{
	struct place *place = data;
	free(place->folder);
	free(place);
}

/* A folder that is not there will be made. */
static int check(void *data, struct ora_error *err)
{
	const struct place *place = data;
	struct ora_error why = ORA_ERROR_INIT;
	int folder = ora_folder_open(place->folder, false, &why);
	if (folder >= 0) {
		close(folder);
		return 0;
	}
	return why.code == ORA_OK ? 0 : ora_fail(err, why.code, "%s", why.message);
}

int ora_client_secrets_to_file(struct ora_client *client, const char *folder,
	struct ora_error *err)
{
	struct ora_secret_hooks hooks = ORA_SECRET_INIT;
	if (folder == NULL || folder[0] != '/') {
		return ora_fail(err, ORA_ERR_CONFIG, "secrets: want an absolute folder");
	}
	struct place *place = calloc(1, sizeof(*place));
	if (place == NULL) {
		return ora_fail_memory(err);
	}
	place->client = client;
	place->folder = strdup(folder);
	hooks.data = place;
	hooks.open = open_sink;
	hooks.deliver = deliver;
	hooks.drop = drop;
	hooks.destroy = destroy;
	hooks.check = check;
	int rc = place->folder == NULL ? ora_fail_memory(err)
		: ora_client_set_secrets(client, &hooks, err);
	if (rc != 0) {
		destroy(place);
	}
	return rc;
}
