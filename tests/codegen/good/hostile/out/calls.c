/* Made from the spec by codegen/gen.py. Do not edit. */
#include <hostile/tools.h>
#include <ora/gate.h>

#include "tables.h"

int hos_switch(struct ora_client *client, const struct hos_switch_args *args,
	struct hos_switch_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &hostile_api.tools[1], args, NULL, reply, err);
}

int hos_switch_with(struct ora_client *client, const struct hos_switch_args *args,
	const struct ora_call_options *options, struct hos_switch_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &hostile_api.tools[1], args, options, reply, err);
}

int hos_switch_start(struct ora_client *client, const struct hos_switch_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &hostile_api.tools[1], args, options, done, user,
		call, err);
}

int hos_new(struct ora_client *client, const struct hos_new_args *args,
	struct hos_new_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &hostile_api.tools[0], args, NULL, reply, err);
}

int hos_new_with(struct ora_client *client, const struct hos_new_args *args,
	const struct ora_call_options *options, struct hos_new_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &hostile_api.tools[0], args, options, reply, err);
}

int hos_new_start(struct ora_client *client, const struct hos_new_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &hostile_api.tools[0], args, options, done, user,
		call, err);
}
