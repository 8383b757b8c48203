/* Made from the spec by codegen/gen.py. Do not edit. */
#include <empty/tools.h>
#include <ora/gate.h>

#include "tables.h"

int emp_get_thing(struct ora_client *client, const struct emp_get_thing_args *args,
	struct emp_get_thing_reply **reply, struct ora_error *err)
{
	return ora_call_run(client, &empty_api.tools[0], args, NULL, reply, err);
}
