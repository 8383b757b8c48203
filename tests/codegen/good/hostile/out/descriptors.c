/* Made from the spec by codegen/gen.py. Do not edit. */
#include <stddef.h>

#include "tables.h"

static const char *const new_properties[] = {
	"\"template\":{\"type\":\"string\",\"description\":\"A keyword of C++\"}",
	"\"union\":{\"type\":\"object\",\"properties\":{\"struct\":{\"type\":\"string\",\"descrip"
	"tion\":\"Backslash at the end \\\\\"},\"for\":{\"type\":\"integer\",\"description\":\"Pe"
	"rcent %s, quote \\\", ?\?!\"},\"bits_\":{\"type\":\"boolean\",\"description\":\"A member"
	" that the macros use\"},\"it's \\\"x\\\"\\\\\":{\"type\":\"string\",\"description\":\"No"
	"t a name in C\"},\"größe\":{\"type\":\"number\",\"description\":\"é, 中, 😀\"},\"ЖЖ\":{\"t"
	"ype\":\"string\",\"description\":\"Not one letter for C\"},\"2nd\":{\"type\":[\"object\""
	",\"array\",\"string\",\"number\",\"boolean\"],\"description\":\"A digit first\"},\"camel"
	"CaseName\":{\"type\":\"string\",\"description\":\"Two humps\"}},\"additionalProperties\""
	":false,\"description\":\"An object\"}",
	"\"typedef\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"struct"
	"\":{\"type\":\"string\",\"description\":\"Backslash at the end \\\\\"},\"for\":{\"type\""
	":\"integer\",\"description\":\"Percent %s, quote \\\", ?\?!\"},\"bits_\":{\"type\":\"boo"
	"lean\",\"description\":\"A member that the macros use\"},\"it's \\\"x\\\"\\\\\":{\"type"
	"\":\"string\",\"description\":\"Not a name in C\"},\"größe\":{\"type\":\"number\",\"desc"
	"ription\":\"é, 中, 😀\"},\"ЖЖ\":{\"type\":\"string\",\"description\":\"Not one letter for "
	"C\"},\"2nd\":{\"type\":[\"object\",\"array\",\"string\",\"number\",\"boolean\"],\"descri"
	"ption\":\"A digit first\"},\"camelCaseName\":{\"type\":\"string\",\"description\":\"Two "
	"humps\"}},\"additionalProperties\":false},\"description\":\"Objects\"}",
	"\"enum\":{\"type\":\"string\",\"enum\":[\"unsigned\",\"org:admin\",\"say \\\"hi\\\"\\\\"
	"\",\"null\",\"true\",\"1st\",\"?\?=\",\"größe\"],\"description\":\"An enum\"}",
	"\"Static\":{\"type\":\"string\",\"description\":\"A keyword but for its capital\"}",
	NULL,
};

static const char *const switch_properties[] = {
	"\"int\":{\"type\":\"integer\",\"description\":\"int\"}",
	"\"size\":{\"type\":\"string\",\"description\":\"Taken by the struct\"}",
	"\"present\":{\"type\":\"string\",\"description\":\"Taken by the struct\"}",
	"\"null\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}],\"description\":\"Taken "
	"by the struct\"}",
	"\"and\":{\"type\":\"string\",\"description\":\"A keyword of C++\"}",
	"\"filter[name]\":{\"type\":\"string\",\"description\":\"Brackets\"}",
	"\"Static\":{\"type\":\"string\",\"description\":\"A keyword but for its capital\"}",
	NULL,
};

const struct ora_descriptor hostile_descriptors[] = {
	{
		.head =
			"{\"name\":\"hostile_new\",\"title\":\"New\",\"description\":\"New. A par"
			"agraph that is long enough to be wrapped, with a https://example.com/a/v"
			"ery/long/address/that/can/not/be/broken/at/any/place/because/it/has/no/s"
			"paces.\\n\\nAnother paragraph.\",\"inputSchema\":{\"type\":\"object\",\""
			"properties\":{",
		.properties = new_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"long\":{\"type\":\"array\",\"items\":{\"type\":\"strin"
			"g\"}}}},\"annotations\":{\"title\":\"New\",\"readOnlyHint\":false,\"dest"
			"ructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"hostile_switch\",\"title\":\"Switch \\\"it\\\" ?\?/ \\\\ on "
			"| off\",\"description\":\"Switch \\\"it\\\" ?\?/ \\\\ on | off. One */ l"
			"ine\\nand /* another with trigraphs ?\?= ?\?' ?\?) ?\?! ?\?< ?\?> ?\?- ?"
			"\?\?/ ?\?\?\?/\",\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = switch_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"base\":{\"type\":\"string\"},\"this\":{\"type\":\"obje"
			"ct\",\"properties\":{\"struct\":{\"type\":\"string\"},\"for\":{\"type\":"
			"\"integer\"},\"bits_\":{\"type\":\"boolean\"},\"it's \\\"x\\\"\\\\\":{\""
			"type\":\"string\"},\"größe\":{\"type\":\"number\"},\"ЖЖ\":{\"type\":\"st"
			"ring\"},\"2nd\":{},\"camelCaseName\":{\"type\":\"string\"}}},\"a\\\"b\":"
			"{\"type\":\"string\"}}},\"annotations\":{\"title\":\"Switch \\\"it\\\" ?"
			"\?/ \\\\ on | off\",\"readOnlyHint\":true,\"destructiveHint\":false,\"id"
			"empotentHint\":true,\"openWorldHint\":true}}",
	},
};
