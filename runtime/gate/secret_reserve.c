#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ora/secret_sink.h>

#include "base/error.h"
#include "base/text.h"
#include "gate/gate.h"
#include "gate/secret_reserve.h"

/*
 * Secrets that their place does not take, after all, into a file: where a model reads the replies,
 * showing them is the last thing to do.
 */
struct places {
	struct ora_secret_hooks first, reserve;
};

struct sink {
	struct places *places;
	void *first;
	char *secret;            /* until it is delivered */
	size_t length;
	char reason[ORA_ERROR_MESSAGE_SIZE];  /* why the first place did not take it */
	ora_secret_opened *opened;
	ora_secret_delivered *delivered;
	void *user;
};

static void free_sink(struct sink *sink)
{
	if (sink->secret != NULL) {
		ora_wipe(sink->secret, sink->length);
		free(sink->secret);
	}
	free(sink);
}

static void first_opened(void *user, int result, void *opened, const struct ora_error *err)
{
	struct sink *sink = user;
	sink->first = opened;
	sink->opened(sink->user, result, result == 0 && opened != NULL ? sink : NULL, err);
	if (result != 0 || opened == NULL) {
		free_sink(sink);
	}
}

static void open_first(void *data, const struct ora_secret_request *request,
	ora_secret_opened *done, void *user)
{
	struct places *places = data;
	struct sink *sink = calloc(1, sizeof(*sink));
	if (sink == NULL) {
		struct ora_error err = ORA_ERROR_INIT;
		done(user, ora_fail_memory(&err), NULL, &err);
		return;
	}
	*sink = (struct sink){ .places = places, .opened = done, .user = user };
	places->first.open(places->first.data, request, first_opened, sink);
}

static int check(void *data, struct ora_error *err)
{
	const struct places *places = data;
	return places->first.check != NULL ? places->first.check(places->first.data, err) : 0;
}

/* It stays in the reply, and its caller hears of the first failure. */
static void fail(struct sink *sink)
{
	struct ora_error err = ORA_ERROR_INIT;
	int rc = ora_fail(&err, ORA_ERR_LOG, "%s", sink->reason);
	sink->delivered(sink->user, rc, NULL, &err);
	free_sink(sink);
}

static void reserve_delivered(void *user, int result, const char *place,
	const struct ora_error *err)
{
	struct sink *sink = user;
	char line[PATH_MAX + 2 * ORA_ERROR_MESSAGE_SIZE];
	if (result != 0) {
		fail(sink);
		return;
	}
	snprintf(line, sizeof(line), "%s (because %s)", place, sink->reason);
	sink->delivered(sink->user, 0, line, err);
	free_sink(sink);
}

static void reserve_opened(void *user, int result, void *opened, const struct ora_error *err)
{
	struct sink *sink = user;
	const struct ora_secret_hooks *reserve = &sink->places->reserve;
	(void)err;
	if (result != 0) {
		fail(sink);
		return;
	}
	reserve->deliver(reserve->data, opened, sink->secret, sink->length, reserve_delivered, sink);
}

static void first_delivered(void *user, int result, const char *place,
	const struct ora_error *err)
{
	/* The files' names are random: what the call was is not asked for. */
	static const struct ora_secret_request request = { .call = "" };
	struct sink *sink = user;
	if (result == 0 || sink->secret == NULL) {
		sink->delivered(sink->user, result, place, err);
		free_sink(sink);
		return;
	}
	const char *reason = err != NULL ? err->message : "its place did not take it";
	ora_copy_line(sink->reason, sizeof(sink->reason), reason, strlen(reason));
	const struct ora_secret_hooks *reserve = &sink->places->reserve;
	reserve->open(reserve->data, &request, reserve_opened, sink);
}

static void deliver(void *data, void *opened, const char *secret, size_t length,
	ora_secret_delivered *done, void *user)
{
	const struct places *places = data;
	struct sink *sink = opened;
	sink->delivered = done;
	sink->user = user;
	sink->length = length;
	sink->secret = malloc(length + 1);
	if (sink->secret != NULL) {
		memcpy(sink->secret, secret, length);
	}
	places->first.deliver(places->first.data, sink->first, secret, length, first_delivered, sink);
}

static void drop(void *data, void *opened)
{
	const struct places *places = data;
	struct sink *sink = opened;
	places->first.drop(places->first.data, sink->first);
	free_sink(sink);
}

static void destroy(void *data)
{
	struct places *places = data;
	if (places->first.destroy != NULL) {
		places->first.destroy(places->first.data);
	}
	places->reserve.destroy(places->reserve.data);
	free(places);
}

int ora_client_secrets_reserve(struct ora_client *client, const char *folder,
	struct ora_error *err)
{
	const struct ora_secret_hooks none = ORA_SECRET_INIT;
	struct ora_gate *gate = ora_gate_need(client);
	struct places *places = calloc(1, sizeof(*places));
	if (gate == NULL || places == NULL) {
		free(places);
		return ora_fail_memory(err);
	}
	places->first = gate->secrets;
	gate->secrets = none;
	int rc = ora_client_secrets_to_file(client, folder, err);
	if (rc != 0) {
		gate->secrets = places->first;
		free(places);
		return rc;
	}
	places->reserve = gate->secrets;
	gate->secrets = (struct ora_secret_hooks){
		.size = sizeof(gate->secrets), .data = places, .open = open_first, .deliver = deliver,
		.drop = drop, .destroy = destroy, .check = check,
	};
	return 0;
}
