/* Made from the spec by codegen/gen.py. Do not edit. */
#include <stddef.h>

#include "tables.h"

static const char *const get_thing_properties[] = {
	NULL,
};

const struct ora_descriptor empty_descriptors[] = {
	{
		.head =
			"{\"name\":\"empty_get_thing\",\"title\":\"Get the thing\",\"description"
			"\":\"Get the thing. There is one\",\"inputSchema\":{\"type\":\"object\","
			"\"properties\":{",
		.properties = get_thing_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{}},\"annotations\":{\"title\":\"Get the thing\",\"readOn"
			"lyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWo"
			"rldHint\":true}}",
	},
};
