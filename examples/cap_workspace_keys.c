/*
 * cap_workspace_keys WORKSPACE_ID LIMIT: no key of a workspace may spend more than LIMIT USD a
 * day. Keys that may spend less a day are left as they are.
 */
#include "connect.h"

static bool is_capped(const struct ora_key *key, double limit)
{
	return ORA_HAS(key, limit) && key->limit <= limit
		&& ORA_HAS(key, limit_reset) && key->limit_reset == ORA_LIMIT_RESET_DAILY;
}

static int cap(struct ora_client *client, const struct ora_key *key, double limit,
	struct ora_error *err)
{
	struct ora_update_keys_args args = ORA_UPDATE_KEYS_ARGS_INIT;
	struct ora_update_keys_reply *reply;
	ORA_SET(&args, hash, key->hash);
	ORA_SET(&args, limit, limit);
	ORA_SET(&args, limit_reset, ORA_LIMIT_RESET_DAILY);
	int rc = ora_update_keys(client, &args, &reply, err);
	if (rc == 0) {
		printf("%s: %s USD a day (was %s)\n", reply->data->name, reply->data->limit_text,
			ORA_HAS(key, limit) ? key->limit_text : "without limit");
		ora_reply_destroy(&reply->base);
	}
	return rc;
}

int main(int argc, char **argv)
{
	char *end = NULL;
	double limit = argc == 3 ? strtod(argv[2], &end) : 0;
	if (argc != 3 || *end != '\0' || limit <= 0) {
		fprintf(stderr, "usage: cap_workspace_keys WORKSPACE_ID LIMIT\n");
		return 2;
	}
	struct ora_client *client = connect_or_exit();
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_list_keys_args args = ORA_LIST_KEYS_ARGS_INIT;
	struct ora_pages *pages = NULL;
	const struct ora_key *key;
	ORA_SET(&args, workspace_id, argv[1]);
	ORA_SET(&args, include_disabled, true); /* somebody may enable them again */
	int rc = ora_list_keys_all(client, &args, NULL, &pages, &err);
	while (rc == 0 && (rc = ora_list_keys_next(pages, &key, &err)) == 0 && key != NULL) {
		rc = is_capped(key, limit) ? 0 : cap(client, key, limit, &err);
	}
	ora_pages_destroy(pages);
	ora_client_destroy(client);
	return rc == 0 ? 0 : failed(&err);
}
