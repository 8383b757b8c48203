#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "gate/confirm.h"
#include "gate/plan_folder.h"

/* Finds a plan that waits: not approved yet, and not too old. */
static int find_waiting(const struct ora_plan_folder *folder, const char *id, char *file,
	struct ora_pending *pending, struct ora_error *err)
{
	bool found;
	int rc = ora_plan_file_read(folder, id, file, pending, &found, err);
	if (rc != 0) {
		return rc;
	}
	if (!found || pending->kind == ORA_PENDING_QUESTION || pending->kind == ORA_PENDING_TOKEN) {
		return ora_fail(err, ORA_ERR_CONFIRM, "no plan of that id waits for approval (they expire "
			"after %d minutes)", ORA_PLAN_SECONDS / 60);
	}
	if (!ora_pending_is_new(pending)) {
		return ora_fail(err, ORA_ERR_CONFIRM, "that plan is older than %d minutes: make the call "
			"again", ORA_PLAN_SECONDS / 60);
	}
	return pending->kind == ORA_PENDING_APPROVAL ? 0 : ora_fail(err, ORA_ERR_CONFIRM,
		"that plan is approved already: make the call again");
}

/* The id of the one plan that waits and begins so, or what was given. */
static int complete(const struct ora_plan_folder *folder, const char *given, char *file,
	char id[ORA_PLAN_ID_SIZE], struct ora_error *err)
{
	struct ora_pending pending;
	size_t length = strlen(given), count = 0;
	struct dirent *it;
	snprintf(id, ORA_PLAN_ID_SIZE, "%s", length < ORA_PLAN_ID_SIZE ? given : "");
	if (length < ORA_PLAN_ID_SHORTEST) {
		return 0;
	}
	DIR *names = ora_plan_folder_list(folder);
	while (names != NULL && (it = readdir(names)) != NULL) {
		bool found = false;
		if (strncmp(it->d_name, given, length) == 0) {
			(void)!ora_plan_file_read(folder, it->d_name, file, &pending, &found, NULL);
		}
		if (found && pending.kind == ORA_PENDING_APPROVAL && ora_pending_is_new(&pending)) {
			memcpy(id, pending.id, ORA_PLAN_ID_SIZE);
			count++;
		}
	}
	if (names != NULL) {
		closedir(names);
	}
	return count < 2 ? 0 : ora_fail(err, ORA_ERR_CONFIRM, "%zu plans begin with %s: give more of the "
		"id", count, given);
}

int ora_plan_read(const char *path, const char *id, struct ora_pending *seen, char **plan,
	struct ora_error *err)
{
	struct ora_plan_folder *folder;
	char whole[ORA_PLAN_ID_SIZE], *file = malloc(ORA_PLAN_FILE_MAX + 1);
	if (file == NULL) {
		return ora_fail_memory(err);
	}
	int rc = ora_plan_folder_open(path, false, &folder, err);
	if (rc == 0) {
		rc = complete(folder, id, file, whole, err);
		rc = rc != 0 ? rc : find_waiting(folder, whole, file, seen, err);
		if (rc == 0) {
			*plan = strdup(seen->plan);
			rc = *plan == NULL ? ora_fail_memory(err) : 0;
			seen->plan = NULL;
		}
		ora_plan_folder_destroy(folder);
	}
	free(file);
	return rc;
}

/* Under the lock, so that no other plan comes between the look and the yes. */
static int approve(const struct ora_plan_folder *folder, const struct ora_pending *seen, char *file,
	struct ora_error *err)
{
	struct ora_pending pending;
	int held = ora_plan_folder_lock(folder);
	if (held < 0) {
		return ora_plan_folder_fail(err, "can't lock", seen->id);
	}
	int rc = find_waiting(folder, seen->id, file, &pending, err);
	if (rc == 0 && strcmp(pending.digest, seen->digest) != 0) {
		rc = ora_fail(err, ORA_ERR_CONFIRM, "the plan has changed: look again");
	}
	if (rc == 0) {
		pending.kind = ORA_PENDING_APPROVED;
		rc = ora_plan_file_write(folder, &pending, err);
	}
	close(held);
	return rc;
}

int ora_plan_approve(const char *path, const struct ora_pending *seen, struct ora_error *err)
{
	struct ora_plan_folder *folder;
	char *file = malloc(ORA_PLAN_FILE_MAX + 1);
	if (file == NULL) {
		return ora_fail_memory(err);
	}
	int rc = ora_plan_folder_open(path, false, &folder, err);
	if (rc == 0) {
		rc = approve(folder, seen, file, err);
		ora_plan_folder_destroy(folder);
	}
	free(file);
	return rc;
}
