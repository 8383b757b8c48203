/*
 * keys_near_limit [PERCENT]: the keys of all workspaces that have spent at least that much of
 * their limit (default: 80).
 */
#include "connect.h"

static double spent_percent(const struct ora_key *key)
{
	if (!ORA_HAS(key, limit) || !ORA_HAS(key, limit_remaining) || key->limit <= 0) {
		return 0; /* without a limit there is nothing to come near to */
	}
	return 100 * (key->limit - key->limit_remaining) / key->limit;
}

int main(int argc, char **argv)
{
	double percent = argc > 1 ? strtod(argv[1], NULL) : 80;
	struct ora_client *client = connect_or_exit();
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_list_keys_args args = ORA_LIST_KEYS_ARGS_INIT;
	struct ora_pages_options options = ORA_PAGES_OPTIONS_INIT;
	struct ora_pages *pages = NULL;
	const struct ora_key *key;
	options.everywhere = true; /* not the default workspace alone */
	int rc = ora_list_keys_all(client, &args, &options, &pages, &err);
	while (rc == 0 && (rc = ora_list_keys_next(pages, &key, &err)) == 0 && key != NULL) {
		if (spent_percent(key) >= percent) {
			/* Money is a decimal number: its text is exact, the double may not be. */
			printf("%3.0f %%  %s of %s USD left  %s\n", spent_percent(key),
				key->limit_remaining_text, key->limit_text, key->name);
		}
	}
	ora_pages_destroy(pages);
	ora_client_destroy(client);
	return rc == 0 ? 0 : failed(&err);
}
