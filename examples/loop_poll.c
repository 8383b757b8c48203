/*
 * loop_poll: two calls at once, and a timer of the program's own, on one loop around
 * ora_client_poll(), which waits for the program's descriptors, too.
 */
#include <poll.h>
#include <string.h>

#include "connect.h"

struct figures {
	double bought, used;
	size_t members;
	int failures;
};

static void take_credits(void *user, struct ora_call *call, int result, struct ora_reply *base,
	const struct ora_error *err)
{
	struct figures *figures = user;
	struct ora_get_credits_reply *reply = (struct ora_get_credits_reply *)base;
	(void)call;
	if (result != 0) {
		fprintf(stderr, "%s\n", err->message);
		figures->failures++;
		return;
	}
	figures->bought = reply->data->total_credits;
	figures->used = reply->data->total_usage;
	ora_reply_destroy(base); /* it was handed over */
}

static void take_members(void *user, struct ora_call *call, int result, struct ora_reply *base,
	const struct ora_error *err)
{
	struct figures *figures = user;
	struct ora_list_organization_members_reply *reply =
		(struct ora_list_organization_members_reply *)base;
	(void)call;
	if (result != 0) {
		fprintf(stderr, "%s\n", err->message);
		figures->failures++;
		return;
	}
	figures->members = (size_t)reply->total_count;
	ora_reply_destroy(base);
}

int main(void)
{
	struct ora_client *client = connect_or_exit();
	struct ora_error err = ORA_ERROR_INIT;
	struct figures figures = { 0 };
	struct ora_get_credits_args credits = ORA_GET_CREDITS_ARGS_INIT;
	struct ora_list_organization_members_args members =
		ORA_LIST_ORGANIZATION_MEMBERS_ARGS_INIT;
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	options.timeout_ms = 10000; /* a deadline of this call, with all its retries */
	if (ora_get_credits_start(client, &credits, &options, take_credits, &figures, NULL, &err) != 0
		|| ora_list_organization_members_start(client, &members, NULL, take_members, &figures,
			NULL, &err) != 0) {
		return failed(&err);
	}
	struct pollfd own = { .fd = 0, .events = POLLIN }; /* wait for input, too */
	while (ora_client_busy(client) > 0) {
		ora_client_poll(client, &own, 1, 1000, NULL);
		if (own.revents != 0) {
			own.fd = -1; /* a program that does more than this one would read it */
		}
	}
	if (figures.failures == 0) {
		printf("%.2f of %.2f USD left for %zu members\n", figures.bought - figures.used,
			figures.bought, figures.members);
	}
	ora_client_destroy(client);
	return figures.failures > 0;
}
