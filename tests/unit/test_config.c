#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <openrouter_admin/tools.h>

#include "config/config.h"
#include "config/value.h"
#include "support.h"

/* A folder with a configuration in it. */
struct world {
	char folder[64];
	char path[96];
	struct config_table *table;
};

static int open_world(void **state)
{
	struct world *world = calloc(1, sizeof(*world));
	assert_non_null(world);
	snprintf(world->folder, sizeof(world->folder), "/tmp/ora-config-XXXXXX");
	assert_non_null(mkdtemp(world->folder));
	snprintf(world->path, sizeof(world->path), "%s/config.ini", world->folder);
	world->table = config_table_create(&openrouter_admin_api);
	assert_non_null(world->table);
	*state = world;
	return 0;
}

static int close_world(void **state)
{
	struct world *world = *state;
	char command[128];
	snprintf(command, sizeof(command), "rm -r %s", world->folder);
	assert_int_equal(system(command), 0);
	config_table_destroy(world->table);
	free(world);
	return 0;
}

static void write_bytes(const struct world *world, const char *name, const char *text,
	size_t length)
{
	char path[160];
	snprintf(path, sizeof(path), "%s/%s", world->folder, name);
	FILE *file = fopen(path, "w");
	assert_non_null(file);
	assert_int_equal(fwrite(text, 1, length, file), length);
	assert_int_equal(fclose(file), 0);
}

static void write_file(const struct world *world, const char *name, const char *text)
{
	write_bytes(world, name, text, strlen(text));
}

static struct config *load(const struct world *world)
{
	struct config *config;
	assert_int_equal(config_load(&config, world->table, world->path), 0);
	return config;
}

/* Asserts that a text has these problems, without the folder in front of them. */
static void has_problems(const struct world *world, const char *text, size_t length,
	const char *const *wants, size_t count)
{
	write_bytes(world, "config.ini", text, length);
	struct config *config = load(world);
	for (size_t i = 0; i < count && i < config_problem_count(config); i++) {
		const char *problem = config_problem_at(config, i);
		size_t folder = strlen(world->folder) + 1;
		assert_memory_equal(problem, world->folder, folder - 1);
		assert_string_equal(problem + folder, wants[i]);
	}
	assert_int_equal(config_problem_count(config), count);
	config_destroy(config);
}

#define PROBLEMS(world, text, ...) \
	has_problems(world, text, sizeof(text) - 1, (const char *const[]){ __VA_ARGS__ }, \
		sizeof((const char *const[]){ __VA_ARGS__ }) / sizeof(const char *))

/* Every row can be used as it stands, and says what it is. */
static void rows_are_whole(void **state)
{
	struct world *world = *state;
	const char *last = "";
	for (size_t i = 0; i < world->table->row_count; i++) {
		const struct config_row *row = &world->table->rows[i];
		char message[CONFIG_MESSAGE_SIZE] = "";
		assert_non_null(config_kind_find(world->table, row->section));
		assert_ptr_equal(config_row_find(world->table, row->section, row->key), row);
		assert_true(strlen(row->doc) > 10);
		assert_true(strlen(row->key) < 50); /* inih cuts longer ones */
		assert_true(row->type != CONFIG_CHOICE || row->choices != NULL);
		assert_true((row->type != CONFIG_INTEGER && row->type != CONFIG_NUMBER)
			|| row->maximum > row->minimum);
		assert_false(row->required && row->fallback != NULL);
		struct config_value value = { .row = row };
		if (row->fallback != NULL && config_value_parse(&value, row->fallback, "", message) != 0) {
			fail_msg("%s", message);
		}
		config_value_finish(&value);
		/* Those of a kind follow each other. */
		if (strcmp(last, row->section) != 0) {
			for (size_t before = 0; before < i; before++) {
				assert_string_not_equal(world->table->rows[before].section, row->section);
			}
			last = row->section;
		}
	}
	assert_non_null(config_row_find(world->table, "connection", "HTTP-Referer"));
	assert_non_null(config_row_find(world->table, "connection", "X-OpenRouter-Title"));
}

static void files_are_read(void **state)
{
	struct world *world = *state;
	char folder[96], want[128];
	snprintf(folder, sizeof(folder), "%s/conf.d", world->folder);
	assert_int_equal(mkdir(folder, 0700), 0);
	write_file(world, "config.ini", "\xef\xbb\xbf[connection one]  ; the first\n"
		"  key_file = keys/one   ; where it is\n  mode=read-only\n\n# a remark\r\n"
		"[ token  ci ]\r\nsha256 = 00\r\nconnections = one, two\nconnections = 3\n"
		"[connection ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._]\n"
		"key_env: A_1");
	write_file(world, "conf.d/20.ini", "[connection two]\nkey_file = /abs\nallow_host = on\n");
	write_file(world, "conf.d/10.ini", "[connection three]\nHTTP-Referer = https://x.org\n"
		"key_command = pass show \"a b\"'c'd ''\n");
	write_file(world, "conf.d/.hidden.ini", "[nonsense]\n");
	write_file(world, "conf.d/old.ini~", "[nonsense]\n");
	struct config *config = load(world);
	for (size_t i = 0; i < config_problem_count(config); i++) {
		fail_msg("%s", config_problem_at(config, i));
	}
	assert_int_equal(config_file_count(config), 3);
	support_contains(config_file_at(config, 1), "/conf.d/10.ini");
	static const char *const order[] = { "one",
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._", "three", "two" };
	for (size_t i = 0; i < COUNT(order); i++) {
		assert_string_equal(config_section_at(config, "connection", i)->name, order[i]);
	}
	assert_null(config_section_at(config, "connection", 4));

	const struct config_section *one = config_section_find(config, "connection", "one");
	snprintf(want, sizeof(want), "%s/keys/one", world->folder);
	assert_string_equal(config_text(one, "key_file"), want);
	assert_int_equal(config_choice(one, "mode"), 2);
	assert_int_equal(config_given(one, "mode")->line, 3);
	assert_false(config_boolean(one, "allow_host"));
	assert_null(config_text(one, "base_url"));
	assert_int_equal((int)config_number(one, "key_command_timeout_ms"), 30000);

	const struct config_section *two = config_section_find(config, "connection", "two");
	assert_string_equal(config_text(two, "key_file"), "/abs");
	assert_true(config_boolean(two, "allow_host"));
	assert_int_equal(config_choice(two, "mode"), 0);

	const struct config_value *command = config_given(
		config_section_find(config, "connection", "three"), "key_command");
	static const char *const words[] = { "pass", "show", "a bcd", "" };
	assert_int_equal(command->item_count, COUNT(words));
	for (size_t i = 0; i < COUNT(words); i++) {
		assert_string_equal(command->items[i], words[i]);
	}
	assert_null(command->items[COUNT(words)]);

	const struct config_section *token = config_section_find(config, "token", "ci");
	const struct config_value *list = config_given(token, "connections");
	assert_int_equal(list->item_count, 3);
	assert_string_equal(list->items[1], "two");
	assert_string_equal(list->items[2], "3");
	assert_int_equal(config_choice(token, "mode"), 2);
	config_destroy(config);
}

static void problems_have_a_place(void **state)
{
	struct world *world = *state;
	PROBLEMS(world, "[conection x]\nmod = 1\n[connection x]\nmod = full\nmode = fully\n",
		"config.ini:1: unknown section [conection] (did you mean connection?)",
		"config.ini:4: unknown key mod in [connection] (did you mean mode?)",
		"config.ini:5: mode: \"fully\" is not allowed (want full, write or read-only)");
	PROBLEMS(world, "mode = full\nkey_env = X\n[zzzzzz]\n",
		"config.ini:1: a key before the first [SECTION]",
		"config.ini:3: unknown section [zzzzzz]");
	PROBLEMS(world, "[connection]\n[connection a b]\n[connection a/b]\n[connection a] b\n"
		"[connection a\nmode = full\n",
		"config.ini:1: [connection] wants a name: [connection NAME]",
		"config.ini:2: [connection a b]: a name has 1 to 64 of A-Z a-z 0-9 . _ -",
		"config.ini:3: [connection a/b]: a name has 1 to 64 of A-Z a-z 0-9 . _ -",
		"config.ini:4: want [SECTION] or [SECTION NAME], and nothing behind it",
		"config.ini:5: want [SECTION] or [SECTION NAME], and nothing behind it");
	PROBLEMS(world, "[connection a]\nmode = full\nmode = write\n[connection b]\nmode\n",
		"config.ini:3: mode is there already: line 2",
		"config.ini:5: want KEY = VALUE, [SECTION] or a comment");
	PROBLEMS(world, "[token t]\nsha256 = x\n",
		"config.ini:1: [token t] lacks connections");
	PROBLEMS(world, "[token t]\nsha256=x\nconnections = a,,b\n",
		"config.ini:3: connections: \"a,,b\" is not allowed (want a list, with commas between its "
		"items)");
	PROBLEMS(world, "[connection a]\nallow_host = maybe\nkey_command = a 'b\nkey_file =\n"
		"key_command_timeout_ms = 1e9\nHTTP-Referer=\n[connection b]\n"
		"key_command_timeout_ms = 1000x\nkey_command = ''\n",
		"config.ini:2: allow_host: \"maybe\" is not allowed (want yes or no)",
		"config.ini:3: key_command: a quote is not closed",
		"config.ini:4: key_file: is empty (want a path)",
		"config.ini:5: key_command_timeout_ms: \"1e9\" is not allowed (want an integer, 100 to "
		"600000)",
		"config.ini:6: HTTP-Referer: is empty (want a text)",
		"config.ini:8: key_command_timeout_ms: \"1000x\" is not allowed (want an integer, 100 to "
		"600000)",
		"config.ini:9: key_command: \"''\" is not allowed (want a program and its arguments)");
	PROBLEMS(world, "[connection a]\nmode = f\0ull\n", "config.ini:2: a NUL character");
}

/* A key in the wrong place is not repeated. */
static void secrets_are_not_shown(void **state)
{
	struct world *world = *state;
	PROBLEMS(world, "[connection a]\nkey = sk-or-v1-secret\nkey_env = sk-or-v1-secret\n"
		"mode = sk-or-v1-0123456789012345678901234567890123456789\n",
		"config.ini:2: a key does not belong into this file: put it into one of its own, and name "
		"that with key_file",
		"config.ini:3: key_env: is not allowed (want a name of letters, digits and _)",
		"config.ini:4: mode: is not allowed (want full, write or read-only)");
}

static void long_lines_are_refused(void **state)
{
	struct world *world = *state;
	char text[1000], want[200];
	size_t length = (size_t)snprintf(text, sizeof(text), "[connection a]\nHTTP-Referer = %0600d\n"
		"mode = write\n", 0);
	snprintf(want, sizeof(want), "config.ini:2: the line is longer than 197 bytes (a list goes on "
		"where its key comes again)");
	has_problems(world, text, length, (const char *const[]){ want }, 1);
}

static void sections_come_once(void **state)
{
	struct world *world = *state;
	char want[256], folder[96];
	snprintf(folder, sizeof(folder), "%s/conf.d", world->folder);
	assert_int_equal(mkdir(folder, 0700), 0);
	write_file(world, "conf.d/a.ini", "[connection a]\n");
	snprintf(want, sizeof(want), "conf.d/a.ini:1: [connection a] is there already: "
		"%s/config.ini:2", world->folder);
	has_problems(world, "\n[connection a]\n", 16, (const char *const[]){ want }, 1);
}

static void missing_files_are_told(void **state)
{
	struct world *world = *state;
	struct config *config = load(world);
	assert_int_equal(config_problem_count(config), 1);
	support_contains(config_problem_at(config, 0), "/config.ini: can't be read: No such file");
	config_destroy(config);
}

static void files_that_others_write_are_refused(void **state)
{
	struct world *world = *state;
	write_file(world, "config.ini", "[connection a]\n");
	assert_int_equal(chmod(world->path, 0666), 0);
	struct config *config = load(world);
	assert_int_equal(config_problem_count(config), 1);
	support_contains(config_problem_at(config, 0), "everybody may write it (want chmod o-w)");
	assert_null(config_section_at(config, "connection", 0));
	config_destroy(config);
}

/* A group of one's own has nobody else in it. Only root can give a file to another one. */
static void files_that_a_group_writes_are_refused(void **state)
{
	struct world *world = *state;
	write_file(world, "config.ini", "[connection a]\n");
	assert_int_equal(chmod(world->path, 0664), 0);
	struct config *config = load(world);
	assert_non_null(config_section_at(config, "connection", 0));
	config_destroy(config);
	if (geteuid() != 0) {
		return;
	}
	assert_int_equal(chown(world->path, 12345, 0), 0);
	assert_int_equal(chmod(world->path, 0600), 0);
	config = load(world);
	support_contains(config_problem_at(config, 0), "belongs to somebody else");
	assert_null(config_section_at(config, "connection", 0));
	config_destroy(config);
	assert_int_equal(chown(world->path, 0, 12345), 0);
	assert_int_equal(chmod(world->path, 0664), 0);
	config = load(world);
	support_contains(config_problem_at(config, 0), "its group may write it (want chmod g-w)");
	assert_null(config_section_at(config, "connection", 0));
	config_destroy(config);
}

static void folders_that_others_write_are_refused(void **state)
{
	struct world *world = *state;
	write_file(world, "config.ini", "[connection a]\n");
	assert_int_equal(chmod(world->folder, 0777), 0);
	struct config *config = load(world);
	support_contains(config_problem_at(config, 0), "others may write to this folder");
	assert_null(config_section_at(config, "connection", 0));
	config_destroy(config);
	assert_int_equal(chmod(world->folder, 01777), 0);
	config = load(world);
	assert_non_null(config_section_at(config, "connection", 0));
	config_destroy(config);
}

static void the_users_own_need_not_exist(void **state)
{
	struct world *world = *state;
	struct config *config;
	char *path, want[128], folder[96];
	assert_int_equal(setenv("XDG_CONFIG_HOME", world->folder, 1), 0);
	path = config_default_path();
	snprintf(want, sizeof(want), "%s/openrouter-admin/config.ini", world->folder);
	assert_string_equal(path, want);
	free(path);
	assert_int_equal(config_load(&config, world->table, NULL), 0);
	assert_int_equal(config_problem_count(config), 0);
	assert_int_equal(config_file_count(config), 0);
	config_destroy(config);
	/* conf.d alone will do. */
	snprintf(folder, sizeof(folder), "%s/openrouter-admin", world->folder);
	assert_int_equal(mkdir(folder, 0700), 0);
	snprintf(folder, sizeof(folder), "%s/openrouter-admin/conf.d", world->folder);
	assert_int_equal(mkdir(folder, 0700), 0);
	write_file(world, "openrouter-admin/conf.d/a.ini", "[connection a]\n");
	assert_int_equal(config_load(&config, world->table, NULL), 0);
	assert_int_equal(config_problem_count(config), 0);
	assert_non_null(config_section_find(config, "connection", "a"));
	config_destroy(config);
	assert_int_equal(unsetenv("XDG_CONFIG_HOME"), 0);
	assert_int_equal(setenv("HOME", "/nowhere", 1), 0);
	path = config_default_path();
	assert_string_equal(path, "/nowhere/.config/openrouter-admin/config.ini");
	free(path);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, open_world, close_world)

static const struct CMUnitTest tests[] = {
	TEST(rows_are_whole),
	TEST(files_are_read),
	TEST(problems_have_a_place),
	TEST(secrets_are_not_shown),
	TEST(long_lines_are_refused),
	TEST(sections_come_once),
	TEST(missing_files_are_told),
	TEST(files_that_others_write_are_refused),
	TEST(files_that_a_group_writes_are_refused),
	TEST(folders_that_others_write_are_refused),
	TEST(the_users_own_need_not_exist),
};

SUPPORT_MAIN(tests)
