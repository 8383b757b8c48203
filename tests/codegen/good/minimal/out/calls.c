/* Made from the spec by codegen/gen.py. Do not edit. */
#include <minimal/tools.h>
#include <ora/gate.h>

#include "tables.h"

int min_get_thing(struct ora_client *client, const struct min_get_thing_args *args,
	struct min_get_thing_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &minimal_api.tools[0], args, NULL, reply, err);
}
