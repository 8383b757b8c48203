#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/digest.h"
#include "base/error.h"
#include "base/text.h"
#include "gate/confirm.h"
#include "gate/plan_folder.h"

#define HEX (2 * ORA_DIGEST_SIZE)

bool ora_plan_is_id(const char *id)
{
	return strlen(id) == ORA_PLAN_ID_SIZE - 1
		&& strspn(id, "0123456789abcdef") == ORA_PLAN_ID_SIZE - 1;
}

static int sign(const struct ora_plan_folder *folder, const char *id, const char *text,
	size_t length, char hex[HEX + 1])
{
	struct ora_buf all;
	unsigned char digest[ORA_DIGEST_SIZE];
	ora_buf_init(&all, 2 * ORA_PLAN_FILE_MAX);
	ora_buf_addf(&all, "file\n%s\n", id);
	ora_buf_add(&all, text, length);
	int rc = ora_buf_ok(&all);
	if (rc == 0) {
		rc = ora_hmac_sha256(folder->key, sizeof(folder->key), all.data, all.length, digest);
	}
	for (size_t i = 0; rc == 0 && i < sizeof(digest); i++) {
		snprintf(hex + 2 * i, 3, "%02x", digest[i]);
	}
	ora_buf_finish(&all);
	return rc;
}

int ora_plan_file_write(const struct ora_plan_folder *folder, const struct ora_pending *pending,
	struct ora_error *err)
{
	char hex[HEX + 1], name[40];
	struct ora_buf text, file;
	ora_buf_init(&text, ORA_PLAN_FILE_MAX - 200);
	ora_buf_init(&file, ORA_PLAN_FILE_MAX);
	ora_buf_addf(&text, "%s\n%lld %d\n", pending->digest, pending->expires_s, (int)pending->kind);
	ora_buf_add_string(&text, pending->plan != NULL ? pending->plan : "");
	int rc = ora_buf_ok(&text);
	rc = rc != 0 ? rc : sign(folder, pending->id, text.data, text.length, hex);
	if (rc == 0) {
		ora_buf_addf(&file, "%s\n", hex);
		ora_buf_add(&file, text.data, text.length);
		rc = ora_buf_ok(&file);
	}
	if (rc != 0) {
		rc = ora_fail(err, ORA_ERR_LOG, "the plan can't be written down");
	} else if (ora_plan_folder_write(folder->fd, file.data, file.length, name) != 0) {
		rc = ora_plan_folder_fail(err, "can't write", pending->id);
	} else if (renameat(folder->fd, name, folder->fd, pending->id) != 0) {
		rc = ora_plan_folder_fail(err, "can't keep", pending->id);
		unlinkat(folder->fd, name, 0);
	}
	ora_buf_finish(&text);
	ora_buf_finish(&file);
	return rc;
}

/* Reads the lines in front of the text. False where it is no plan of ours. */
static bool parse(const struct ora_plan_folder *folder, const char *id, char *file, size_t length,
	struct ora_pending *pending)
{
	char hex[HEX + 1];
	if (length < HEX + 1 + HEX + 1 || file[HEX] != '\n' || file[HEX + 1 + HEX] != '\n'
		|| sign(folder, id, file + HEX + 1, length - HEX - 1, hex) != 0
		|| !(ora_equal_secret(hex, HEX, file, HEX) || ORA_LEFT_OUT("plan.authentic"))) {
		return false;
	}
	memcpy(pending->id, id, ORA_PLAN_ID_SIZE);
	memcpy(pending->digest, file + HEX + 1, HEX);
	pending->digest[HEX] = '\0';
	char *end;
	errno = 0;
	pending->expires_s = strtoll(file + 2 * HEX + 2, &end, 10);
	if (errno != 0 || end[0] != ' ' || end[1] < '0' || end[1] > '0' + ORA_PENDING_TOKEN
		|| end[2] != '\n') {
		return false;
	}
	pending->kind = (enum ora_pending_kind)(end[1] - '0');
	pending->plan = end + 3;
	return true;
}

int ora_plan_file_read(const struct ora_plan_folder *folder, const char *id, char *file,
	struct ora_pending *pending, bool *found, struct ora_error *err)
{
	*found = false;
	if (!ora_plan_is_id(id)) {
		return 0;
	}
	ssize_t length = ora_plan_folder_read(folder->fd, id, file, ORA_PLAN_FILE_MAX);
	if (length < 0) {
		return errno == ENOENT ? 0 : ora_plan_folder_fail(err, "can't read", id);
	}
	file[length] = '\0';
	*found = parse(folder, id, file, (size_t)length, pending);
	return *found ? 0 : ora_fail(err, ORA_ERR_CONFIRM, "the plan %s was changed by somebody else", id);
}
