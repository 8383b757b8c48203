#include <stdio.h>
#include <string.h>

#include "bind/strange.h"
#include "support.h"
#include "tool.h"

/* What was told, a line each. */
struct heard {
	char text[4096];
	size_t length;
};

static void hear(void *user, enum ora_strange what, const char *path)
{
	struct heard *heard = user;
	heard->length += (size_t)snprintf(heard->text + heard->length,
		sizeof(heard->text) - heard->length, "%c %s\n", what == ORA_STRANGE_MEMBER ? 'm' : 'v',
		path);
	assert_true(heard->length < sizeof(heard->text));
}

static void walks(const char *tool, const char *json, const char *want)
{
	struct heard heard = { { 0 }, 0 };
	ora_strange_walk(support_tool(tool)->reply, support_json(json), hear, &heard);
	assert_string_equal(heard.text, want);
}

static void what_the_table_has_is_not_told(void **state)
{
	(void)state;
	walks("list_keys", "{}", "");
	walks("list_keys",
		"{\"data\":[{\"hash\":\"h\",\"limit_reset\":\"daily\"},{\"limit_reset\":null}]}", "");
	walks("get_guardrail", "{\"data\":null}", "");
	/* A name may be escaped. */
	walks("list_keys", "{\"d\\u0061ta\":[]}", "");
	/* What is opaque has no names of its own. */
	walks("get_preset_version", "{\"data\":{\"config\":{\"anything\":{\"deep\":1}}}}", "");
}

static void members_are_told_at_every_depth(void **state)
{
	(void)state;
	walks("list_keys",
		"{\"new\":1,\"data\":[{\"other\":{\"data\":[]}},{\"name\":\"x\",\"other\":2}]}",
		"m new\nm data[].other\nm data[].other\n");
	walks("get_current_key", "{\"data\":{\"budgets\":[{\"a\":1}],\"effective_budget\":{\"b\":2}}}",
		"m data.budgets[].a\nm data.effective_budget.b\n");
	walks("get_observability_destination",
		"{\"data\":{\"filter_rules\":{\"groups\":[{\"rules\":[{\"c\":0,\"operator\":\"new\"}]}]}}}",
		"m data.filter_rules.groups[].rules[].c\nv data.filter_rules.groups[].rules[].operator\n");
}

static void values_of_enums_are_told_without_themselves(void **state)
{
	(void)state;
	walks("get_key", "{\"data\":{\"limit_reset\":\"hourly\",\"name\":\"hourly\"}}",
		"v data.limit_reset\n");
	walks("get_key", "{\"data\":{\"limit_reset\":\"\"}}", "v data.limit_reset\n");
	walks("get_guardrail", "{\"data\":{\"allowed_data_regions\":[\"us\",\"moon\",null]}}",
		"v data.allowed_data_regions[]\n");
}

/* Upstream may call a member what it likes: the path stays one line of harmless text. */
static void names_are_harmless(void **state)
{
	(void)state;
	char json[1000], name[300], want[100];
	walks("list_keys", "{\"\":1}", "m \n");
	walks("list_keys", "{\"a\\nb\\u202ec\":1}", "m a\\nb\\u202ec\n");
	walks("list_keys", "{\"a\xe2\x80\xae" "b\":1}", "m a\\u{202e}b\n");
	memset(name, 'x', sizeof(name) - 1);
	name[sizeof(name) - 1] = '\0';
	snprintf(json, sizeof(json), "{\"data\":[{\"%s\":1}]}", name);
	snprintf(want, sizeof(want), "m data[].%.60s...\n", name);
	walks("list_keys", json, want);
}

/* Deeper than there is room for: the last names are left out, and nothing is told twice as long. */
static void paths_end_where_their_room_does(void **state)
{
	(void)state;
	for (int length = 48; length <= 52; length++) {
		char name[60], json[1200] = "", want[300] = "", line[310];
		size_t used = 0;
		snprintf(name, sizeof(name), "%0*d", length, 0);
		struct ora_object object = { .name = "o", .field_count = 1 };
		struct ora_field field = { .name = name, .name_length = (uint8_t)length, .kind = ORA_KIND_OBJECT,
			.object = &object };
		object.fields = &field;
		for (int i = 0; i < 7; i++) {
			used += (size_t)snprintf(json + used, sizeof(json) - used, "{\"%s\":", name);
			size_t before = strlen(want);
			if (before + (before > 0) + (size_t)length < 256) {
				snprintf(want + before, sizeof(want) - before, "%s%s", before > 0 ? "." : "", name);
			}
		}
		used += (size_t)snprintf(json + used, sizeof(json) - used, "{\"x\":1}");
		for (int i = 0; i < 7; i++) {
			json[used++] = '}';
		}
		json[used] = '\0';
		size_t before = strlen(want);
		snprintf(want + before, sizeof(want) - before, "%s", before + 2 < 256 ? ".x" : "");
		struct heard heard = { { 0 }, 0 };
		ora_strange_walk(&object, support_json(json), hear, &heard);
		snprintf(line, sizeof(line), "m %s\n", want);
		assert_string_equal(heard.text, line);
	}
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(what_the_table_has_is_not_told),
	cmocka_unit_test(members_are_told_at_every_depth),
	cmocka_unit_test(values_of_enums_are_told_without_themselves),
	cmocka_unit_test(names_are_harmless),
	cmocka_unit_test(paths_end_where_their_room_does),
};

SUPPORT_MAIN(tests)
