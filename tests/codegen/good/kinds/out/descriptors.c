/* Made from the spec by codegen/gen.py. Do not edit. */
#include <stddef.h>

#include "tables.h"

static const char *const delete_row_properties[] = {
	"\"id\":{\"type\":\"string\",\"description\":\"Its ID\"}",
	"\"force\":{\"type\":\"boolean\",\"description\":\"Even where it is in use\"}",
	"\"X-Client\":{\"type\":\"string\",\"description\":\"Name of the program\"}",
	"\"X-Trace\":{\"type\":\"string\",\"description\":\"Something longer, so that the words a"
	"bout this header which has come later do not fit into one line of the file that they are"
	" written to.\"}",
	NULL,
};

static const char *const get_row_properties[] = {
	"\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F"
	"]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\",\"description\":\"Its ID\"}",
	"\"Part-No\":{\"type\":\"integer\",\"minimum\":-5,\"description\":\"A part\"}",
	"\"color\":{\"type\":\"string\",\"enum\":[\"red\",\"green\",\"dark-blue\"],\"description"
	"\":\"A color\"}",
	"\"number\":{\"type\":\"number\",\"maximum\":1.5,\"description\":\"A number\"}",
	"\"flag\":{\"type\":\"boolean\",\"description\":\"A flag\"}",
	"\"since\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"date\",\"pattern\":\"^[0-9]{4}-("
	"0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$\"},{\"type\":\"null\"}],\"description\":\"A day"
	"\"}",
	"\"kind\":{\"type\":\"string\",\"enum\":[\"only\"],\"description\":\"A kind\"}",
	"\"ratio\":{\"type\":\"number\",\"minimum\":0.25,\"maximum\":0.75,\"description\":\"A rat"
	"io\"}",
	"\"full\":{\"type\":\"boolean\",\"description\":\"Whether to show all\"}",
	"\"shape\":{\"type\":\"string\",\"description\":\"A shape\"}",
	"\"If-Match\":{\"type\":\"string\",\"maxLength\":64,\"description\":\"A version\"}",
	"\"X-Level\":{\"type\":\"integer\",\"description\":\"A level\"}",
	"\"X-Client\":{\"type\":\"string\",\"description\":\"Name of the program\"}",
	"\"X-Trace\":{\"type\":\"string\",\"description\":\"Something longer, so that the words a"
	"bout this header which has come later do not fit into one line of the file that they are"
	" written to.\"}",
	NULL,
};

static const char *const list_all_properties[] = {
	"\"offset\":{\"type\":\"integer\",\"description\":\"Rows to skip\"}",
	"\"near\":{\"type\":\"string\",\"description\":\"The row beside it\"}",
	"\"X-Client\":{\"type\":\"string\",\"description\":\"Name of the program\"}",
	"\"X-Trace\":{\"type\":\"string\",\"description\":\"Something longer, so that the words a"
	"bout this header which has come later do not fit into one line of the file that they are"
	" written to.\"}",
	NULL,
};

static const char *const list_on_properties[] = {
	"\"limit\":{\"type\":\"integer\",\"description\":\"Rows to return\"}",
	"\"X-After\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}],\"description\":\"Whe"
	"re to begin\"}",
	"\"X-Client\":{\"type\":\"string\",\"description\":\"Name of the program\"}",
	"\"X-Trace\":{\"type\":\"string\",\"description\":\"Something longer, so that the words a"
	"bout this header which has come later do not fit into one line of the file that they are"
	" written to.\"}",
	NULL,
};

static const char *const list_rows_properties[] = {
	"\"offset\":{\"anyOf\":[{\"type\":\"integer\",\"minimum\":0},{\"type\":\"null\"}],\"descr"
	"iption\":\"Rows to skip\"}",
	"\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"description\":\"Rows to "
	"return\"}",
	"\"part\":{\"type\":\"string\",\"description\":\"The row whose parts are meant\"}",
	"\"X-Client\":{\"type\":\"string\",\"description\":\"Name of the program\"}",
	"\"X-Trace\":{\"type\":\"string\",\"description\":\"Something longer, so that the words a"
	"bout this header which has come later do not fit into one line of the file that they are"
	" written to.\"}",
	NULL,
};

static const char *const move_rows_properties[] = {
	"\"ids\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"description\":\"Which\"}",
	"\"to\":{\"type\":\"string\",\"description\":\"Where to\"}",
	"\"colors\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"description\":\"What co"
	"lors they may have\"}",
	"\"color\":{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"red\",\"green\",\"dark-blue\"]},{"
	"\"type\":\"null\"}],\"description\":\"Their color\"}",
	"\"most\":{\"anyOf\":[{\"type\":\"number\"},{\"type\":\"null\"}],\"description\":\"At mos"
	"t\"}",
	"\"again\":{\"type\":\"string\",\"enum\":[\"red\",\"green\",\"dark-blue\"],\"description"
	"\":\"How often\"}",
	"\"until\":{\"type\":\"string\",\"description\":\"Until when\"}",
	"\"X-Client\":{\"type\":\"string\",\"description\":\"Name of the program\"}",
	"\"X-Trace\":{\"type\":\"string\",\"description\":\"Something longer, so that the words a"
	"bout this header which has come later do not fit into one line of the file that they are"
	" written to.\"}",
	NULL,
};

static const char *const patch_values_properties[] = {
	"\"id\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9-]+$\",\"minLength\":1,\"description\""
	":\"Whose values\"}",
	"\"text\":{\"type\":\"string\",\"description\":\"A text\"}",
	"\"dry_run\":{\"type\":\"boolean\",\"description\":\"Whether to change nothing\"}",
	"\"X-Client\":{\"type\":\"string\",\"description\":\"Name of the program\"}",
	"\"X-Trace\":{\"type\":\"string\",\"description\":\"Something longer, so that the words a"
	"bout this header which has come later do not fit into one line of the file that they are"
	" written to.\"}",
	NULL,
};

static const char *const reset_values_properties[] = {
	"\"X-Client\":{\"type\":\"string\",\"description\":\"Name of the program\"}",
	"\"X-Trace\":{\"type\":\"string\",\"description\":\"Something longer, so that the words a"
	"bout this header which has come later do not fit into one line of the file that they are"
	" written to.\"}",
	NULL,
};

static const char *const set_values_properties[] = {
	"\"text\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":8,\"description\":\"A text\""
	"}",
	"\"texts\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"minLength\":1},\"minItems"
	"\":1,\"maxItems\":4,\"description\":\"Texts\"}",
	"\"day\":{\"type\":\"string\",\"format\":\"date\",\"pattern\":\"^[0-9]{4}-(0[1-9]|1[0-2])"
	"-(0[1-9]|[12][0-9]|3[01])$\",\"description\":\"A day\"}",
	"\"time\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"date-time\",\"pattern\":\"^[0-9]{"
	"4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.]"
	"[0-9]+)?Z$\"},{\"type\":\"null\"}],\"description\":\"A time\"}",
	"\"prose_time\":{\"type\":\"string\",\"format\":\"date-time\",\"description\":\"A time by"
	" prose\"}",
	"\"hash\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\",\"description\":\"A hash\"}",
	"\"slug\":{\"type\":\"string\",\"description\":\"A slug\"}",
	"\"ids\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"description\":\"IDs\"}",
	"\"shape\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}],\"description\":\"A sha"
	"pe\"}",
	"\"color\":{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"red\",\"green\",\"dark-blue\"]},{"
	"\"type\":\"null\"}],\"description\":\"A color\"}",
	"\"colors\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"re"
	"d\",\"green\",\"dark-blue\"]}},{\"type\":\"null\"}],\"description\":\"Colors\"}",
	"\"count\":{\"anyOf\":[{\"type\":\"integer\",\"minimum\":0},{\"type\":\"null\"}],\"descri"
	"ption\":\"A count\"}",
	"\"counts\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"minimum\":1,\"maximum\""
	":9},\"description\":\"Counts\"}",
	"\"weight\":{\"type\":\"number\",\"description\":\"A weight\"}",
	"\"weights\":{\"type\":\"array\",\"items\":{\"type\":\"number\"},\"minItems\":2,\"descrip"
	"tion\":\"Weights\"}",
	"\"flag\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"null\"}],\"description\":\"A fla"
	"g\"}",
	"\"flags\":{\"type\":\"array\",\"items\":{\"type\":\"boolean\"},\"description\":\"Flags\""
	"}",
	"\"any\":{\"type\":[\"object\",\"array\",\"string\",\"number\",\"boolean\"],\"description"
	"\":\"Any JSON but null\"}",
	"\"any_or_null\":{\"description\":\"Any JSON\"}",
	"\"hidden\":{\"type\":[\"object\",\"array\",\"number\",\"boolean\"],\"description\":\"JSO"
	"N with secrets\"}",
	"\"anys\":{\"type\":\"array\",\"items\":{},\"description\":\"Any JSON in a list\"}",
	"\"outer\":{\"anyOf\":[{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\""
	",\"minLength\":1,\"maxLength\":9,\"description\":\"Its name\"},\"inner\":{\"anyOf\":[{\""
	"type\":\"object\",\"properties\":{\"color\":{\"type\":\"string\",\"enum\":[\"red\",\"gre"
	"en\",\"dark-blue\"],\"description\":\"A color\"},\"any\":{\"type\":[\"object\",\"array\""
	",\"string\",\"number\",\"boolean\"],\"description\":\"Any JSON but null\"}},\"additional"
	"Properties\":false},{\"type\":\"null\"}],\"description\":\"What is inside\"},\"inners\":"
	"{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"color\":{\"type\":"
	"\"string\",\"enum\":[\"red\",\"green\",\"dark-blue\"],\"description\":\"A color\"},\"any"
	"\":{\"type\":[\"object\",\"array\",\"string\",\"number\",\"boolean\"],\"description\":\""
	"Any JSON but null\"}},\"additionalProperties\":false},\"minItems\":1,\"maxItems\":3,\"de"
	"scription\":\"More inside\"},\"low\":{\"type\":\"integer\",\"description\":\"The least\""
	"},\"high\":{\"type\":\"integer\",\"description\":\"The most\"},\"step\":{\"type\":\"numb"
	"er\",\"description\":\"How far apart\"}},\"required\":[\"name\"],\"dependentRequired\":{"
	"\"low\":[\"high\"],\"high\":[\"low\",\"step\"],\"step\":[\"high\"]},\"additionalProperti"
	"es\":false},{\"type\":\"null\"}],\"description\":\"An object\"}",
	"\"outers\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{"
	"\"type\":\"string\",\"minLength\":1,\"maxLength\":9,\"description\":\"Its name\"},\"inne"
	"r\":{\"anyOf\":[{\"type\":\"object\",\"properties\":{\"color\":{\"type\":\"string\",\"en"
	"um\":[\"red\",\"green\",\"dark-blue\"],\"description\":\"A color\"},\"any\":{\"type\":["
	"\"object\",\"array\",\"string\",\"number\",\"boolean\"],\"description\":\"Any JSON but n"
	"ull\"}},\"additionalProperties\":false},{\"type\":\"null\"}],\"description\":\"What is i"
	"nside\"},\"inners\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{"
	"\"color\":{\"type\":\"string\",\"enum\":[\"red\",\"green\",\"dark-blue\"],\"description"
	"\":\"A color\"},\"any\":{\"type\":[\"object\",\"array\",\"string\",\"number\",\"boolean"
	"\"],\"description\":\"Any JSON but null\"}},\"additionalProperties\":false},\"minItems\""
	":1,\"maxItems\":3,\"description\":\"More inside\"},\"low\":{\"type\":\"integer\",\"descr"
	"iption\":\"The least\"},\"high\":{\"type\":\"integer\",\"description\":\"The most\"},\"s"
	"tep\":{\"type\":\"number\",\"description\":\"How far apart\"}},\"required\":[\"name\"],"
	"\"dependentRequired\":{\"low\":[\"high\"],\"high\":[\"low\",\"step\"],\"step\":[\"high\""
	"]},\"additionalProperties\":false},\"description\":\"Objects\"}",
	"\"X-Client\":{\"type\":\"string\",\"description\":\"Name of the program\"}",
	"\"newer\":{\"type\":\"integer\",\"description\":\"What came later, at the time of a comm"
	"on header\"}",
	"\"X-Trace\":{\"type\":\"string\",\"description\":\"Something longer, so that the words a"
	"bout this header which has come later do not fit into one line of the file that they are"
	" written to.\"}",
	"\"newest\":{\"type\":\"integer\",\"description\":\"What came last\"}",
	NULL,
};

const struct ora_descriptor kinds_api_descriptors[] = {
	{
		.head =
			"{\"name\":\"kinds_delete_row\",\"title\":\"Delete a row\",\"description"
			"\":\"Delete a row. For good.\",\"inputSchema\":{\"type\":\"object\",\"pr"
			"operties\":{",
		.properties = delete_row_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{}},\"annotations\":{\"title\":\"Delete a row\",\"readOnl"
			"yHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWo"
			"rldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"kinds_get_row\",\"title\":\"Get a row\",\"description\":\"Ge"
			"t a row. With everything in the path, the query and the headers that can"
			" go there.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = get_row_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"row\":{\"type\":\"object\",\"properties\":{\"id\":{\"t"
			"ype\":\"string\"},\"color\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":"
			"\"null\"}]},\"colors\":{\"type\":\"array\",\"items\":{\"type\":\"string"
			"\"}},\"child\":{\"type\":\"object\",\"properties\":{\"is_admin\":{\"type"
			"\":\"boolean\"},\"size\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\""
			"null\"}]}},\"required\":[\"is_admin\"]},\"weight\":{\"type\":\"number\"}"
			",\"count\":{\"type\":\"integer\"},\"whole\":{\"type\":\"number\"},\"spen"
			"t\":{\"type\":\"number\"},\"seen_at\":{\"type\":\"string\"},\"next\":{\""
			"type\":\"string\"},\"counts\":{\"type\":\"array\",\"items\":{\"type\":\""
			"integer\"}},\"weights\":{\"type\":\"array\",\"items\":{\"type\":\"number"
			"\"}},\"marks\":{\"type\":\"array\",\"items\":{\"type\":\"boolean\"}},\"e"
			"xtra\":{},\"extras\":{\"type\":\"array\",\"items\":{}},\"code\":{\"type"
			"\":\"string\"}},\"required\":[\"id\",\"color\",\"child\",\"count\",\"cou"
			"nts\"]}},\"required\":[\"row\"]},\"annotations\":{\"title\":\"Get a row"
			"\",\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":tr"
			"ue,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"kinds_list_all\",\"title\":\"List rows, a page after the oth"
			"er\",\"description\":\"List rows, a page after the other. Until a page i"
			"s not full.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{",
		.properties = list_all_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"rows\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"id\":{\"type\":\"string\"},\"color\":{\"anyOf\":[{"
			"\"type\":\"string\"},{\"type\":\"null\"}]},\"colors\":{\"type\":\"array"
			"\",\"items\":{\"type\":\"string\"}},\"child\":{\"type\":\"object\",\"pro"
			"perties\":{\"is_admin\":{\"type\":\"boolean\"},\"size\":{\"anyOf\":[{\"t"
			"ype\":\"integer\"},{\"type\":\"null\"}]}},\"required\":[\"is_admin\"]},"
			"\"weight\":{\"type\":\"number\"},\"count\":{\"type\":\"integer\"},\"whol"
			"e\":{\"type\":\"number\"},\"spent\":{\"type\":\"number\"},\"seen_at\":{"
			"\"type\":\"string\"},\"next\":{\"type\":\"string\"},\"counts\":{\"type\""
			":\"array\",\"items\":{\"type\":\"integer\"}},\"weights\":{\"type\":\"arr"
			"ay\",\"items\":{\"type\":\"number\"}},\"marks\":{\"type\":\"array\",\"it"
			"ems\":{\"type\":\"boolean\"}},\"extra\":{},\"extras\":{\"type\":\"array"
			"\",\"items\":{}},\"code\":{\"type\":\"string\"}},\"required\":[\"id\",\""
			"color\",\"child\",\"count\",\"counts\"]}}},\"required\":[\"rows\"]},\"an"
			"notations\":{\"title\":\"List rows, a page after the other\",\"readOnlyH"
			"int\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorld"
			"Hint\":true}}",
	},
	{
		.head =
			"{\"name\":\"kinds_list_on\",\"title\":\"List rows on and on\",\"descript"
			"ion\":\"List rows on and on. From a cursor.\",\"inputSchema\":{\"type\":"
			"\"object\",\"properties\":{",
		.properties = list_on_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"rows\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"id\":{\"type\":\"string\"},\"color\":{\"anyOf\":[{"
			"\"type\":\"string\"},{\"type\":\"null\"}]},\"colors\":{\"type\":\"array"
			"\",\"items\":{\"type\":\"string\"}},\"child\":{\"type\":\"object\",\"pro"
			"perties\":{\"is_admin\":{\"type\":\"boolean\"},\"size\":{\"anyOf\":[{\"t"
			"ype\":\"integer\"},{\"type\":\"null\"}]}},\"required\":[\"is_admin\"]},"
			"\"weight\":{\"type\":\"number\"},\"count\":{\"type\":\"integer\"},\"whol"
			"e\":{\"type\":\"number\"},\"spent\":{\"type\":\"number\"},\"seen_at\":{"
			"\"type\":\"string\"},\"next\":{\"type\":\"string\"},\"counts\":{\"type\""
			":\"array\",\"items\":{\"type\":\"integer\"}},\"weights\":{\"type\":\"arr"
			"ay\",\"items\":{\"type\":\"number\"}},\"marks\":{\"type\":\"array\",\"it"
			"ems\":{\"type\":\"boolean\"}},\"extra\":{},\"extras\":{\"type\":\"array"
			"\",\"items\":{}},\"code\":{\"type\":\"string\"}},\"required\":[\"id\",\""
			"color\",\"child\",\"count\",\"counts\"]}},\"rest\":{\"type\":\"object\","
			"\"properties\":{\"next\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"n"
			"ull\"}]}}}},\"required\":[\"rows\"]},\"annotations\":{\"title\":\"List r"
			"ows on and on\",\"readOnlyHint\":true,\"destructiveHint\":false,\"idempo"
			"tentHint\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"kinds_list_rows\",\"title\":\"List rows\",\"description\":\""
			"List rows. By pages of known number.\",\"inputSchema\":{\"type\":\"objec"
			"t\",\"properties\":{",
		.properties = list_rows_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"rows\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"properties\":{\"id\":{\"type\":\"string\"},\"color\":{\"anyOf\":[{"
			"\"type\":\"string\"},{\"type\":\"null\"}]},\"colors\":{\"type\":\"array"
			"\",\"items\":{\"type\":\"string\"}},\"child\":{\"type\":\"object\",\"pro"
			"perties\":{\"is_admin\":{\"type\":\"boolean\"},\"size\":{\"anyOf\":[{\"t"
			"ype\":\"integer\"},{\"type\":\"null\"}]}},\"required\":[\"is_admin\"]},"
			"\"weight\":{\"type\":\"number\"},\"count\":{\"type\":\"integer\"},\"whol"
			"e\":{\"type\":\"number\"},\"spent\":{\"type\":\"number\"},\"seen_at\":{"
			"\"type\":\"string\"},\"next\":{\"type\":\"string\"},\"counts\":{\"type\""
			":\"array\",\"items\":{\"type\":\"integer\"}},\"weights\":{\"type\":\"arr"
			"ay\",\"items\":{\"type\":\"number\"}},\"marks\":{\"type\":\"array\",\"it"
			"ems\":{\"type\":\"boolean\"}},\"extra\":{},\"extras\":{\"type\":\"array"
			"\",\"items\":{}},\"code\":{\"type\":\"string\"}},\"required\":[\"id\",\""
			"color\",\"child\",\"count\",\"counts\"]}},\"total\":{\"type\":\"integer"
			"\"}},\"required\":[\"rows\",\"total\"]},\"annotations\":{\"title\":\"Lis"
			"t rows\",\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHin"
			"t\":true,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"kinds_move_rows\",\"title\":\"Move rows\",\"description\":\""
			"Move rows. To another place.\",\"inputSchema\":{\"type\":\"object\",\"pr"
			"operties\":{",
		.properties = move_rows_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{\"moved\":{\"type\":\"integer\"}},\"required\":[\"moved"
			"\"]},\"annotations\":{\"title\":\"Move rows\",\"readOnlyHint\":false,\"d"
			"estructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"kinds_patch_values\",\"title\":\"Patch values\",\"descriptio"
			"n\":\"Patch values. Only some.\",\"inputSchema\":{\"type\":\"object\",\""
			"properties\":{",
		.properties = patch_values_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{}},\"annotations\":{\"title\":\"Patch values\",\"readOnl"
			"yHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openW"
			"orldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"kinds_reset_values\",\"title\":\"Reset all values\",\"descri"
			"ption\":\"Reset all values. To what they were\",\"inputSchema\":{\"type"
			"\":\"object\",\"properties\":{",
		.properties = reset_values_properties,
		.tail =
			",\"additionalProperties\":false},\"outputSchema\":{\"type\":\"object\","
			"\"properties\":{}},\"annotations\":{\"title\":\"Reset all values\",\"rea"
			"dOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"op"
			"enWorldHint\":true}}",
	},
	{
		.head =
			"{\"name\":\"kinds_set_values\",\"title\":\"Set values.\",\"description\""
			":\"Set values.. All kinds, as they are in a body\",\"inputSchema\":{\"ty"
			"pe\":\"object\",\"properties\":{",
		.properties = set_values_properties,
		.tail =
			",\"dependentRequired\":{\"count\":[\"weight\",\"flag\"],\"weight\":[\"co"
			"unt\"],\"flag\":[\"count\"]},\"additionalProperties\":false},\"outputSch"
			"ema\":{\"type\":\"object\",\"properties\":{\"done\":{\"type\":\"boolean"
			"\"},\"left\":{\"anyOf\":[{\"type\":\"number\"},{\"type\":\"null\"}]},\"c"
			"olor\":{\"type\":\"string\"}},\"required\":[\"done\",\"left\",\"color\"]"
			"},\"annotations\":{\"title\":\"Set values.\",\"readOnlyHint\":false,\"de"
			"structiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
	},
};
