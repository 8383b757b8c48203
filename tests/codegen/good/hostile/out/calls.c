/* Made from the spec by codegen/gen.py. Do not edit. */
#include <hostile/tools.h>
#include <ora/gate.h>

#include "tables.h"

int hos_switch(struct ora_client *client, const struct hos_switch_args *args,
	struct hos_switch_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &hostile_api.tools[1], args, NULL, reply, err);
}

int hos_new(struct ora_client *client, const struct hos_new_args *args,
	struct hos_new_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &hostile_api.tools[0], args, NULL, reply, err);
}
