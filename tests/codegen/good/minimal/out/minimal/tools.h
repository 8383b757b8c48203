/* Made from the spec by codegen/gen.py. Do not edit. */
#ifndef MINIMAL_TOOLS_H
#define MINIMAL_TOOLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <minimal/api.h>
#include <ora/client.h>
#include <ora/error.h>
#include <ora/export.h>
#include <ora/gate.h>
#include <ora/pages.h>
#include <ora/reply.h>
#include <ora/value.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Minimal, as of 2024-01-01. <ora/value.h> explains the members of the structs, <ora/error.h>
 * errors, and <ora/client.h> how to make a client. Argument structs borrow what they point to,
 * until the call returns. A reply is new: ora_reply_destroy(&reply->base).
 * Each tool has a call that waits; the same .._with() options (<ora/gate.h>: which connection, a
 * deadline); and .._start(), which does not wait: its `done` gets the reply struct as its `base`.
 * Lists that come in pages also have .._all() and .._next(), see <ora/pages.h>.
 */

/* Things */

union min_get_thing_args_bits {
	char none_[1];
};

struct min_get_thing_args {
	size_t size;
	ORA_MASKS(min_get_thing_args);
};

#define MIN_GET_THING_ARGS_INIT { \
	sizeof(struct min_get_thing_args), { 0 }, 0 }

union min_get_thing_reply_bits {
	char none_[1];
};

struct min_get_thing_reply {
	struct ora_reply base;
	ORA_MASKS(min_get_thing_reply);
};

/* GET /thing: Get the thing. There is one. */
ORA_EXPORT ORA_MUST_CHECK int min_get_thing(struct ora_client *client,
	const struct min_get_thing_args *args, struct min_get_thing_reply **reply,
	struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int min_get_thing_with(struct ora_client *client,
	const struct min_get_thing_args *args, const struct ora_call_options *options,
	struct min_get_thing_reply **reply, struct ora_error *err);
ORA_EXPORT ORA_MUST_CHECK int min_get_thing_start(struct ora_client *client,
	const struct min_get_thing_args *args, const struct ora_call_options *options,
	ora_call_done *done, void *user, struct ora_call **call, struct ora_error *err);

#ifdef __cplusplus
}
#endif

#endif
