/* Made from the spec by codegen/gen.py. Do not edit. */
#include <empty/tools.h>
#include <ora/gate.h>

#include "tables.h"

int emp_get_thing(struct ora_client *client, const struct emp_get_thing_args *args,
	struct emp_get_thing_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &empty_api.tools[0], args, NULL, reply, err);
}

int emp_get_thing_with(struct ora_client *client, const struct emp_get_thing_args *args,
	const struct ora_call_options *options, struct emp_get_thing_reply **reply,
	struct ora_error *err)
{
	return ora_call_run(client, &empty_api.tools[0], args, options, reply, err);
}

int emp_get_thing_start(struct ora_client *client, const struct emp_get_thing_args *args,
	const struct ora_call_options *options, ora_call_done *done, void *user,
	struct ora_call **call, struct ora_error *err)
{
	return ora_call_start(client, &empty_api.tools[0], args, options, done, user,
		call, err);
}
