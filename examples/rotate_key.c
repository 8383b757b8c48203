/*
 * rotate_key HASH: makes a new key with the limits, workspace and guardrail of an old one, prints its
 * secret, tries it, and disables the old one. The old key is not deleted: look whether all goes well
 * before you do that.
 */
#include <string.h>

#include "connect.h"

int main(int argc, char **argv)
{
	if (argc != 2) {
		fprintf(stderr, "usage: rotate_key HASH\n");
		return 2;
	}
	struct ora_client *client = connect_or_exit();
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_rotate_keys_args args = ORA_ROTATE_KEYS_ARGS_INIT;
	struct ora_rotate_keys_reply *reply;
	ORA_SET(&args, hash, argv[1]);
	ORA_SET(&args, grace, 0);
	int rc = ora_rotate_keys(client, &args, &reply, &err);
	bool ended = false;
	if (rc == 0) {
		/* The secret is in this reply and nowhere else, ever. */
		printf("%s\n", reply->key);
		fprintf(stderr, "made %s (%s)\n", reply->data->label, reply->data->hash);
		ended = reply->ended;
		if (!ended) {
			/* The note says what went wrong, and how to go on with the key that was made. */
			fprintf(stderr, "%s\n", reply->base.note);
		}
		ora_reply_destroy(&reply->base);
	}
	ora_client_destroy(client);
	return rc != 0 ? failed(&err) : ended ? 0 : 1;
}
