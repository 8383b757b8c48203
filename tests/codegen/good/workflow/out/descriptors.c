/* Made from the spec by codegen/gen.py. Do not edit. */
#include <stddef.h>

#include "tables.h"

static const char *const change_lock_properties[] = {
	"\"number\":{\"type\":\"string\",\"description\":\"The old one\"}",
	"\"name\":{\"type\":\"string\",\"description\":\"Name of the new one\"}",
	"\"new\":{\"type\":\"string\",\"description\":\"The new one\"}",
	"\"wait\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"Seconds\"}",
	NULL,
};

static const char *const create_lock_properties[] = {
	"\"name\":{\"type\":\"string\",\"description\":\"Its name\"}",
	NULL,
};

static const char *const get_lock_properties[] = {
	"\"number\":{\"type\":\"string\",\"description\":\"Its number\"}",
	NULL,
};

static const char *const list_locks_properties[] = {
	NULL,
};

static const char *const list_places_properties[] = {
	NULL,
};

static const char *const put_lock_properties[] = {
	"\"door\":{\"type\":\"string\",\"description\":\"The door\"}",
	"\"locks\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"description\":\"The lock"
	"s\"}",
	NULL,
};

static const char *const shut_lock_properties[] = {
	"\"number\":{\"type\":\"string\",\"description\":\"Its number\"}",
	"\"shut\":{\"type\":\"boolean\",\"description\":\"Whether\"}",
	NULL,
};

static const char *const who_am_i_properties[] = {
	NULL,
};

const struct ora_descriptor shop_descriptors[] = {
	{
		.head =
			"{\"name\":\"shop_change_lock\",\"title\":\"Change a lock\",\"description"
			"\":\"Change a lock. For a new one\",\"inputSchema\":{\"type\":\"object\""
			",\"properties\":{",
		.properties = change_lock_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"lock\":{\"type\":\"object\",\"properties\":{\"number\""
			":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"shut\":{\"type\""
			":\"boolean\"},\"owner\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"nu"
			"ll\"}]}},\"required\":[\"number\"]},\"secret\":{\"type\":\"string\"},\"a"
			"ssigned\":{\"type\":\"integer\"},\"verified\":{\"type\":\"boolean\"},\"e"
			"nded\":{\"type\":\"boolean\"},\"due\":{\"anyOf\":[{\"type\":\"string\"},"
			"{\"type\":\"null\"}]}}},\"annotations\":{\"title\":\"Change a lock\",\"r"
			"eadOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,"
			"\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"shop_create_lock\",\"title\":\"Create a lock\",\"description"
			"\":\"Create a lock. With a secret\",\"inputSchema\":{\"type\":\"object\""
			",\"properties\":{",
		.properties = create_lock_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"lock\":{\"type\":\"object\",\"properties\":{\"number\""
			":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"shut\":{\"type\""
			":\"boolean\"},\"owner\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"nu"
			"ll\"}]}},\"required\":[\"number\"]},\"secret\":{\"type\":\"string\"}}},"
			"\"annotations\":{\"title\":\"Create a lock\",\"readOnlyHint\":false,\"de"
			"structiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"shop_get_lock\",\"title\":\"Get a lock\",\"description\":\"G"
			"et a lock. By its number\",\"inputSchema\":{\"type\":\"object\",\"proper"
			"ties\":{",
		.properties = get_lock_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"lock\":{\"type\":\"object\",\"properties\":{\"number\""
			":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"shut\":{\"type\""
			":\"boolean\"},\"owner\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"nu"
			"ll\"}]}},\"required\":[\"number\"]}}},\"annotations\":{\"title\":\"Get a"
			" lock\",\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint"
			"\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"shop_list_locks\",\"title\":\"List locks\",\"description\":"
			"\"List locks. All\",\"inputSchema\":{\"type\":\"object\",\"properties\":"
			"{",
		.properties = list_locks_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"locks\":{\"type\":\"array\",\"items\":{\"type\":\"obje"
			"ct\",\"properties\":{\"number\":{\"type\":\"string\"},\"name\":{\"type\""
			":\"string\"},\"shut\":{\"type\":\"boolean\"},\"owner\":{\"anyOf\":[{\"ty"
			"pe\":\"string\"},{\"type\":\"null\"}]}},\"required\":[\"number\"]}}}},\""
			"annotations\":{\"title\":\"List locks\",\"readOnlyHint\":true,\"destruct"
			"iveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"shop_list_places\",\"title\":\"List places\",\"description\""
			":\"List places. All\",\"inputSchema\":{\"type\":\"object\",\"properties"
			"\":{",
		.properties = list_places_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"places\":{\"type\":\"array\",\"items\":{\"type\":\"obj"
			"ect\",\"properties\":{\"lock\":{\"type\":\"string\"},\"door\":{\"type\":"
			"\"string\"}}}}}},\"annotations\":{\"title\":\"List places\",\"readOnlyHi"
			"nt\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldH"
			"int\":true}}",
	},
	{
		.head =
			"{\"name\":\"shop_put_lock\",\"title\":\"Put a lock\",\"description\":\"P"
			"ut a lock. On a door\",\"inputSchema\":{\"type\":\"object\",\"properties"
			"\":{",
		.properties = put_lock_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{}},\"annotations\":{\"title\":\"Put a lock\",\"readOnlyH"
			"int\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWor"
			"ldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"shop_shut_lock\",\"title\":\"Shut a lock\",\"description\":"
			"\"Shut a lock. Or not\",\"inputSchema\":{\"type\":\"object\",\"propertie"
			"s\":{",
		.properties = shut_lock_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{}},\"annotations\":{\"title\":\"Shut a lock\",\"readOnly"
			"Hint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWo"
			"rldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"shop_who_am_i\",\"title\":\"Who am I\",\"description\":\"Who"
			" am I. The key in use\",\"inputSchema\":{\"type\":\"object\",\"propertie"
			"s\":{",
		.properties = who_am_i_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{}},\"annotations\":{\"title\":\"Who am I\",\"readOnlyHin"
			"t\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHi"
			"nt\":true}}",
	},
};
