/* Made from the spec by codegen/gen.py. Do not edit. */
#include <stddef.h>

#include "tables.h"

static const char *const add_toy_properties[] = {
	"\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":40,\"description\":\"Its nam"
	"e\"}",
	"\"maker\":{\"anyOf\":[{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\""
	",\"minLength\":1,\"description\":\"Name of the maker\"},\"address\":{\"anyOf\":[{\"type"
	"\":\"object\",\"properties\":{\"town\":{\"type\":\"string\",\"description\":\"Name of th"
	"e town\"},\"zip\":{\"type\":\"string\",\"description\":\"Its postal code\"}},\"required"
	"\":[\"town\"],\"dependentRequired\":{\"town\":[\"zip\"],\"zip\":[\"town\"]},\"additional"
	"Properties\":false},{\"type\":\"null\"}],\"description\":\"Where the maker lives\"}},\"r"
	"equired\":[\"name\"],\"additionalProperties\":false},{\"type\":\"null\"}],\"description"
	"\":\"Who made it\"}",
	"\"parts\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{"
	"\"type\":\"string\",\"description\":\"Name of the part\"},\"count\":{\"type\":\"integer"
	"\",\"minimum\":1,\"description\":\"How many of it\"}},\"required\":[\"name\"],\"addition"
	"alProperties\":false},\"minItems\":1,\"description\":\"What it is made up of\"}",
	"\"notes\":{\"description\":\"Anything else\"}",
	NULL,
};

static const char *const create_hook_properties[] = {
	"\"drawer\":{\"type\":\"string\",\"minLength\":1,\"description\":\"The drawer to watch\"}",
	"\"url\":{\"type\":\"string\",\"minLength\":8,\"description\":\"Who is told\"}",
	"\"events\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"added\",\"remo"
	"ved\"]},\"minItems\":1,\"description\":\"What of\"}",
	NULL,
};

static const char *const delete_hook_properties[] = {
	"\"drawer\":{\"type\":\"string\",\"minLength\":1,\"description\":\"The drawer that is wat"
	"ched\"}",
	"\"hook_id\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Number of the hook\"}",
	NULL,
};

static const char *const find_toys_properties[] = {
	"\"drawer\":{\"type\":\"string\",\"minLength\":1,\"description\":\"The drawer to look int"
	"o\"}",
	"\"max_price\":{\"type\":\"number\",\"minimum\":0,\"description\":\"What a toy may cost\""
	"}",
	"\"material\":{\"type\":\"string\",\"enum\":[\"wood\",\"tin\"],\"description\":\"What a t"
	"oy is made of\"}",
	NULL,
};

static const char *const get_box_properties[] = {
	NULL,
};

static const char *const get_hook_properties[] = {
	"\"drawer\":{\"type\":\"string\",\"minLength\":1,\"description\":\"The drawer that is wat"
	"ched\"}",
	"\"hook_id\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Number of the hook\"}",
	NULL,
};

static const char *const list_hooks_properties[] = {
	"\"drawer\":{\"type\":\"string\",\"minLength\":1,\"description\":\"The drawer that is wat"
	"ched\"}",
	"\"after\":{\"type\":\"string\",\"description\":\"Where the page begins; what the page be"
	"fore gave as next\"}",
	"\"per_page\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":50,\"description\":\"Most h"
	"ooks of a page\"}",
	NULL,
};

static const char *const replace_hook_properties[] = {
	"\"drawer\":{\"type\":\"string\",\"minLength\":1,\"description\":\"The drawer that is wat"
	"ched\"}",
	"\"hook_id\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Number of the hook\"}",
	"\"url\":{\"type\":\"string\",\"minLength\":8,\"description\":\"Who is told\"}",
	"\"events\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"added\",\"remo"
	"ved\"]},\"minItems\":1,\"description\":\"What of\"}",
	"\"active\":{\"type\":\"boolean\",\"description\":\"Whether anybody is told\"}",
	NULL,
};

const struct ora_descriptor toybox_descriptors[] = {
	{
		.head =
			"{\"name\":\"box_add_toy\",\"title\":\"Add a toy\",\"description\":\"Add "
			"a toy. It goes into the drawer that has room.\",\"inputSchema\":{\"type"
			"\":\"object\",\"properties\":{",
		.properties = add_toy_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"toy\":{\"type\":\"object\",\"properties\":{\"id\":{\"t"
			"ype\":\"integer\"},\"name\":{\"type\":\"string\"},\"material\":{\"anyOf"
			"\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"price\":{\"type\":\"nu"
			"mber\"},\"wheels\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\""
			"properties\":{\"name\":{\"type\":\"string\"},\"count\":{\"type\":\"integ"
			"er\"}},\"required\":[\"name\"]}}},\"required\":[\"id\",\"name\"]}},\"req"
			"uired\":[\"toy\"]},\"annotations\":{\"title\":\"Add a toy\",\"readOnlyHi"
			"nt\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorl"
			"dHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"box_create_hook\",\"title\":\"Create a hook\",\"description"
			"\":\"Create a hook. It is told of all that happens from now on.\",\"inpu"
			"tSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = create_hook_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"hook\":{\"type\":\"object\",\"properties\":{\"id\":{\""
			"type\":\"integer\"},\"url\":{\"type\":\"string\"},\"events\":{\"type\":"
			"\"array\",\"items\":{\"type\":\"string\"}},\"active\":{\"type\":\"boolea"
			"n\"},\"created_at\":{\"type\":\"string\"}},\"required\":[\"id\",\"url\","
			"\"events\",\"active\"]}},\"required\":[\"hook\"]},\"annotations\":{\"tit"
			"le\":\"Create a hook\",\"readOnlyHint\":false,\"destructiveHint\":false,"
			"\"idempotentHint\":false,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"box_delete_hook\",\"title\":\"Delete a hook\",\"description"
			"\":\"Delete a hook. At once.\",\"inputSchema\":{\"type\":\"object\",\"pr"
			"operties\":{",
		.properties = delete_hook_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{}},\"annotations\":{\"title\":\"Delete a hook\",\"readOn"
			"lyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openW"
			"orldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"box_find_toys\",\"title\":\"Find toys\",\"description\":\"Fi"
			"nd toys. In one drawer.\",\"inputSchema\":{\"type\":\"object\",\"propert"
			"ies\":{",
		.properties = find_toys_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"toys\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"id\":{\"type\":\"integer\"},\"name\":{\"type\":\"s"
			"tring\"},\"material\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null"
			"\"}]},\"price\":{\"type\":\"number\"},\"wheels\":{\"type\":\"array\",\"i"
			"tems\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string"
			"\"},\"count\":{\"type\":\"integer\"}},\"required\":[\"name\"]}}},\"requi"
			"red\":[\"id\",\"name\"]}}},\"required\":[\"toys\"]},\"annotations\":{\"t"
			"itle\":\"Find toys\",\"readOnlyHint\":true,\"destructiveHint\":false,\"i"
			"dempotentHint\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"box_get_box\",\"title\":\"Get the box\",\"description\":\"Ge"
			"t the box. Without its toys.\",\"inputSchema\":{\"type\":\"object\",\"pr"
			"operties\":{",
		.properties = get_box_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"drawers\":{\"type\":\"array\",\"items\":{\"type\":\"st"
			"ring\"}},\"full\":{\"type\":\"boolean\"}},\"required\":[\"drawers\",\"fu"
			"ll\"]},\"annotations\":{\"title\":\"Get the box\",\"readOnlyHint\":true,"
			"\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true"
			"}}",
	},
	{
		.head =
			"{\"name\":\"box_get_hook\",\"title\":\"Get a hook\",\"description\":\"Ge"
			"t a hook. By its number.\",\"inputSchema\":{\"type\":\"object\",\"proper"
			"ties\":{",
		.properties = get_hook_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"hook\":{\"type\":\"object\",\"properties\":{\"id\":{\""
			"type\":\"integer\"},\"url\":{\"type\":\"string\"},\"events\":{\"type\":"
			"\"array\",\"items\":{\"type\":\"string\"}},\"active\":{\"type\":\"boolea"
			"n\"},\"created_at\":{\"type\":\"string\"}},\"required\":[\"id\",\"url\","
			"\"events\",\"active\"]}},\"required\":[\"hook\"]},\"annotations\":{\"tit"
			"le\":\"Get a hook\",\"readOnlyHint\":true,\"destructiveHint\":false,\"id"
			"empotentHint\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"box_list_hooks\",\"title\":\"List hooks\",\"description\":\""
			"List hooks. The newest first.\",\"inputSchema\":{\"type\":\"object\",\"p"
			"roperties\":{",
		.properties = list_hooks_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"hooks\":{\"type\":\"array\",\"items\":{\"type\":\"obje"
			"ct\",\"properties\":{\"id\":{\"type\":\"integer\"},\"url\":{\"type\":\"s"
			"tring\"},\"events\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}"
			",\"active\":{\"type\":\"boolean\"},\"created_at\":{\"type\":\"string\"}}"
			",\"required\":[\"id\",\"url\",\"events\",\"active\"]}},\"page\":{\"type"
			"\":\"object\",\"properties\":{\"next\":{\"anyOf\":[{\"type\":\"string\"}"
			",{\"type\":\"null\"}]}}}},\"required\":[\"hooks\",\"page\"]},\"annotatio"
			"ns\":{\"title\":\"List hooks\",\"readOnlyHint\":true,\"destructiveHint\""
			":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"box_replace_hook\",\"title\":\"Replace a hook\",\"descriptio"
			"n\":\"Replace a hook. What is left out is taken away.\",\"inputSchema\":"
			"{\"type\":\"object\",\"properties\":{",
		.properties = replace_hook_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"hook\":{\"type\":\"object\",\"properties\":{\"id\":{\""
			"type\":\"integer\"},\"url\":{\"type\":\"string\"},\"events\":{\"type\":"
			"\"array\",\"items\":{\"type\":\"string\"}},\"active\":{\"type\":\"boolea"
			"n\"},\"created_at\":{\"type\":\"string\"}},\"required\":[\"id\",\"url\","
			"\"events\",\"active\"]}},\"required\":[\"hook\"]},\"annotations\":{\"tit"
			"le\":\"Replace a hook\",\"readOnlyHint\":false,\"destructiveHint\":false"
			",\"idempotentHint\":true,\"openWorldHint\":true}}",
	},
};
