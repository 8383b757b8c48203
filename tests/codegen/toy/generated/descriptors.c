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
};
