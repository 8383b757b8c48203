/*
 * onboard_member USER_ID WORKSPACE_ID LIMIT: adds a member of the organization to a workspace,
 * and makes a key for them there, with a limit in USD a month.
 */
#include "connect.h"

static int add_member(struct ora_client *client, const char *user_id, const char *workspace_id,
	struct ora_error *err)
{
	struct ora_bulk_add_workspace_members_args args = ORA_BULK_ADD_WORKSPACE_MEMBERS_ARGS_INIT;
	struct ora_bulk_add_workspace_members_reply *reply;
	const char *const user_ids[] = { user_id };
	ORA_SET(&args, id, workspace_id);
	ORA_SET_LIST(&args, user_ids, user_ids, 1);
	int rc = ora_bulk_add_workspace_members(client, &args, &reply, err);
	if (rc == 0) {
		fprintf(stderr, "members added: %s\n", reply->added_count_text);
		ora_reply_destroy(&reply->base);
	}
	return rc;
}

static int create_key(struct ora_client *client, const char *user_id, const char *workspace_id,
	double limit, struct ora_error *err)
{
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	struct ora_create_keys_reply *reply;
	ORA_SET(&args, name, user_id);
	ORA_SET(&args, creator_user_id, user_id);
	ORA_SET(&args, workspace_id, workspace_id);
	ORA_SET(&args, limit, limit);
	ORA_SET(&args, limit_reset, ORA_LIMIT_RESET_MONTHLY);
	int rc = ora_create_keys(client, &args, &reply, err);
	if (rc == 0) {
		printf("%s\n", reply->key);
		ora_reply_destroy(&reply->base);
	}
	return rc;
}

int main(int argc, char **argv)
{
	char *end = NULL;
	double limit = argc == 4 ? strtod(argv[3], &end) : 0;
	if (argc != 4 || *end != '\0' || limit <= 0) {
		fprintf(stderr, "usage: onboard_member USER_ID WORKSPACE_ID LIMIT\n");
		return 2;
	}
	struct ora_client *client = connect_or_exit();
	struct ora_error err = ORA_ERROR_INIT;
	int rc = add_member(client, argv[1], argv[2], &err);
	rc = rc == 0 ? create_key(client, argv[1], argv[2], limit, &err) : rc;
	ora_client_destroy(client);
	return rc == 0 ? 0 : failed(&err);
}
