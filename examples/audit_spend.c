/*
 * audit_spend: what was spent in the last 30 completed days, by model, the most first.
 */
#include <string.h>

#include "connect.h"

struct spend {
	const char *model;  /* borrowed from the reply */
	double usd;
	int64_t requests;
};

static int by_usd(const void *a, const void *b)
{
	const struct spend *left = a, *right = b;
	return (left->usd < right->usd) - (left->usd > right->usd);
}

/* Adds up rows of the same model. Returns how many models there are. */
static size_t add_up(const struct ora_activity_item_list *rows, struct spend *spends)
{
	size_t count = 0;
	for (size_t i = 0; i < rows->count; i++) {
		const struct ora_activity_item *row = rows->items[i];
		size_t at = 0;
		while (at < count && strcmp(spends[at].model, row->model) != 0) {
			at++;
		}
		if (at == count) {
			spends[count++] = (struct spend){ .model = row->model };
		}
		spends[at].usd += row->usage;
		spends[at].requests += row->requests;
	}
	return count;
}

int main(void)
{
	struct ora_client *client = connect_or_exit();
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_get_user_activity_args args = ORA_GET_USER_ACTIVITY_ARGS_INIT;
	struct ora_get_user_activity_reply *reply = NULL;
	int rc = ora_get_user_activity(client, &args, &reply, &err);
	struct spend *spends = rc == 0 ? calloc(reply->data.count + 1, sizeof(*spends)) : NULL;
	if (spends != NULL) {
		size_t count = add_up(&reply->data, spends);
		qsort(spends, count, sizeof(*spends), by_usd);
		for (size_t i = 0; i < count; i++) {
			printf("%10.2f USD  %8lld requests  %s\n", spends[i].usd,
				(long long)spends[i].requests, spends[i].model);
		}
		free(spends);
	}
	if (rc == 0) {
		ora_reply_destroy(&reply->base);
	}
	ora_client_destroy(client);
	return rc == 0 ? 0 : failed(&err);
}
