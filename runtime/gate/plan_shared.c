#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/error.h"
#include "gate/confirm.h"
#include "gate/plan_folder.h"

/* A plan is written within its time, so a file that is older than that is of one that has expired
 * (or was never finished). What can't be deleted now can be next time. */
static void drop_expired(const struct ora_plan_folder *folder)
{
	DIR *names = ora_plan_folder_list(folder);
	time_t oldest = time(NULL) - ORA_PLAN_SECONDS;
	struct dirent *it;
	while (names != NULL && (it = readdir(names)) != NULL) {
		struct stat info;
		if ((ora_plan_is_id(it->d_name) || (it->d_name[0] == '.' && ora_plan_is_id(it->d_name + 1)))
			&& fstatat(folder->fd, it->d_name, &info, AT_SYMLINK_NOFOLLOW) == 0
			&& info.st_mtime < oldest) {
			unlinkat(folder->fd, it->d_name, 0);
		}
	}
	if (names != NULL) {
		closedir(names);
	}
}

static int put(void *data, const struct ora_pending *pending, struct ora_error *err)
{
	int held = ora_plan_folder_lock(data);
	if (held < 0) {
		return ora_plan_folder_fail(err, "can't lock", pending->id);
	}
	drop_expired(data);
	int rc = ora_plan_file_write(data, pending, err);
	close(held);
	return rc;
}

static int get(void *data, const char *id, struct ora_pending *pending, bool *found,
	struct ora_error *err)
{
	char *file = malloc(ORA_PLAN_FILE_MAX + 1);
	int rc = file == NULL ? ora_fail_memory(err)
		: ora_plan_file_read(data, id, file, pending, found, err);
	pending->plan = NULL;
	free(file);
	return rc == ORA_ERR_CONFIRM ? 0 : rc; /* of somebody else's, a new one takes the place */
}

/* Under the lock, so that what is unlinked is what was looked at. */
static int take(void *data, const struct ora_pending *pending, bool *taken, struct ora_error *err)
{
	const struct ora_plan_folder *folder = data;
	struct ora_pending now;
	bool found;
	int held = ora_plan_folder_lock(folder);
	*taken = false;
	if (held < 0) {
		return ora_plan_folder_fail(err, "can't lock", pending->id);
	}
	int rc = get(data, pending->id, &now, &found, err);
	if (rc == 0 && found && ora_pending_same(&now, pending)) {
		*taken = unlinkat(folder->fd, pending->id, 0) == 0;
		rc = *taken ? 0 : ora_plan_folder_fail(err, "can't take", pending->id);
	}
	close(held);
	return rc;
}

static void destroy(void *data)
{
	ora_plan_folder_destroy(data);
}

int ora_client_plans_in_folder(struct ora_client *client, const char *path,
	const char *approve_options, struct ora_error *err)
{
	struct ora_plan_folder *folder;
	struct ora_plan_store store = ORA_PLAN_STORE_INIT;
	int rc = ora_plan_folder_open(path, true, &folder, err);
	if (rc != 0) {
		return rc;
	}
	folder->approve_options = approve_options != NULL ? strdup(approve_options) : NULL;
	if (approve_options != NULL && folder->approve_options == NULL) {
		ora_plan_folder_destroy(folder);
		return ora_fail_memory(err);
	}
	store.approve_options = folder->approve_options;
	store.data = folder;
	memcpy(store.key, folder->key, sizeof(store.key));
	store.put = put;
	store.get = get;
	store.take = take;
	store.destroy = destroy;
	rc = ora_client_set_plans(client, &store, err);
	if (rc != 0) {
		ora_plan_folder_destroy(folder);
	}
	return rc;
}
