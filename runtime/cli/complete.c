/* What may stand where the cursor is: `__complete WORD...`, for the scripts of completion.c. A
 * candidate a line, with a tab before what it means. */
#include <ctype.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <openrouter_admin/api.h>
#include <ora/gate.h>

#include "cli/cache.h"
#include "cli/hosts.h"
#include "cli/table.h"
#include "cli/value.h"
#include "cli/verb.h"

#define MAX_TEXT (1u << 22)
#define PATIENCE_S 5

struct cursor {
	struct cli_options options;
	const char *word;         /* at the cursor: what candidates begin with */
	const char *before;       /* "--flag=" or "a,b,": stands before each candidate */
	size_t before_length;
};

static void offer(const struct cursor *cursor, const char *value, const char *meaning)
{
	if (strncmp(value, cursor->word, strlen(cursor->word)) != 0) {
		return;
	}
	printf("%.*s%s\t%.*s\n", (int)cursor->before_length, cursor->before, value,
		(int)strcspn(meaning, "\n"), meaning);
}

/* The names out of "check|keys" or "[dump]": what is written in capitals is no name. */
static void offer_words(const struct cursor *cursor, const char *words)
{
	while (*words != '\0') {
		char word[CLI_NAME_SIZE];
		size_t length = 0;
		while (islower((unsigned char)words[length]) || words[length] == '-') {
			length++;
		}
		if (length > 1 && length < sizeof(word)) {
			memcpy(word, words, length);
			word[length] = '\0';
			offer(cursor, word, "");
		}
		words += length + (words[length] != '\0');
	}
}

static void offer_commands(const struct cursor *cursor)
{
	const struct ora_api *api = &openrouter_admin_api;
	for (size_t i = 0; i < api->group_count; i++) {
		offer(cursor, api->groups[i].name, api->groups[i].doc);
	}
	for (const struct cli_command *it = cli_commands; it->name != NULL; it++) {
		offer(cursor, it->name, it->words);
	}
}

static void offer_verbs(const struct cursor *cursor, const struct ora_group *group)
{
	for (size_t i = 0; i < ora_tool_count(&openrouter_admin_api); i++) {
		const struct ora_tool *tool = ora_tool_at(&openrouter_admin_api, i);
		if (strcmp(tool->group, group->name) == 0) {
			offer(cursor, tool->verb, tool->title);
		}
	}
}

static void offer_tools(const struct cursor *cursor)
{
	for (size_t i = 0; i < ora_tool_count(&openrouter_admin_api); i++) {
		const struct ora_tool *tool = ora_tool_at(&openrouter_admin_api, i);
		offer(cursor, tool->short_name, tool->title);
	}
}

static void offer_options(const struct cursor *cursor, const struct ora_tool *tool,
	unsigned groups)
{
	char flag[CLI_NAME_SIZE];
	const struct cli_option *option;
	for (size_t i = 0; tool != NULL && i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		bool again = (field->flags & ORA_FIELD_LIST) != 0;
		if (!cli_is_operand(tool, field) && (again || !cli_given(&cursor->options, field))) {
			cli_write_name(tool, field, flag);
			offer(cursor, flag, field->doc);
		}
	}
	for (size_t i = 0; (option = cli_option_at(i)) != NULL; i++) {
		if ((option->group & groups) != 0) {
			snprintf(flag, sizeof(flag), "--%.70s", option->name);
			offer(cursor, flag, option->words);
		}
	}
}

/* The IDs and names that a list knows: out of the cache, or asked for. */
static void offer_things(const struct cursor *cursor, const struct ora_field *field)
{
	struct cli_client client;
	struct ora_buf text;
	struct cli_options options = cursor->options;
	options.no_log = true;
	alarm(PATIENCE_S);
	if (cli_client_open(&client, &options, CLI_FRONT_COMMAND, true) != 0) {
		return;
	}
	ora_buf_init(&text, MAX_TEXT);
	const struct ora_tool *list = cli_referred(field);
	if (cli_cache_read(&client, options.connection, list, &text)) {
		for (char *at = text.data; at != NULL && *at != '\0';) {
			char *end = strchr(at, '\n');
			char *tab = strchr(at, '\t');
			if (end == NULL || tab == NULL || tab > end) {
				break;
			}
			*end = *tab = '\0';
			/* What somebody types is a name; an ID is begun by who has it before them. */
			if (tab[1] != '\0') {
				offer(cursor, tab + 1, at);
			}
			if (tab[1] == '\0' || cursor->word[0] != '\0') {
				offer(cursor, at, tab + 1);
			}
			at = end + 1;
		}
	}
	ora_buf_finish(&text);
	cli_client_close(&client);
}

static void offer_values(const struct cursor *cursor, const struct ora_field *field)
{
	if (field->kind == ORA_KIND_BOOLEAN) {
		offer(cursor, "true", "");
		offer(cursor, "false", "");
	}
	for (int i = 0; field->choices != NULL && i < field->choices->count; i++) {
		offer(cursor, field->choices->names[i], "");
	}
	if ((field->flags & ORA_FIELD_NULLABLE) != 0) {
		offer(cursor, "null", "");
	}
	if (field->refers != NULL) {
		offer_things(cursor, field);
	}
}

/* The connections that are configured. */
static void offer_connections(const struct cursor *cursor)
{
	struct cli_client client;
	struct cli_options options = cursor->options;
	options.no_log = true;
	options.connection = NULL;
	if (cli_client_open(&client, &options, CLI_FRONT_COMMAND, false) != 0) {
		return;
	}
	for (size_t i = 0; i < ora_client_connection_count(client.client); i++) {
		offer(cursor, ora_client_connection_id(client.client, i), "");
	}
	cli_client_close(&client);
}

/* The values of an option that is no parameter. */
static void offer_operand(const struct cursor *cursor, const struct cli_option *option)
{
	const struct ora_tool *tool = cursor->options.tool;
	bool members = strcmp(option->name, "fields") == 0 || strcmp(option->name, "sort") == 0;
	const struct ora_object *row = tool != NULL ? cli_row_object(tool) : NULL;
	for (size_t i = 0; members && row != NULL && i < row->field_count; i++) {
		offer(cursor, row->fields[i].name, row->fields[i].doc);
	}
	for (size_t i = 0; tool != NULL && tool->chart != NULL && strcmp(option->name, "by") == 0
		&& i < tool->chart->way_count; i++) {
		offer(cursor, tool->chart->ways[i].name, "");
	}
	for (int mode = ORA_MODE_FULL; strcmp(option->name, "mode") == 0 && mode <= ORA_MODE_READ_ONLY;
		mode++) {
		offer(cursor, ora_mode_name((enum ora_mode)mode), "");
	}
	if (strcmp(option->name, "connection") == 0) {
		offer_connections(cursor);
	}
}

static const struct ora_field *flag_of(const struct ora_tool *tool, const char *name,
	size_t length)
{
	for (size_t i = 0; tool != NULL && i < tool->args->field_count; i++) {
		char flag[CLI_NAME_SIZE];
		cli_flag_name(&tool->args->fields[i], flag);
		if (strlen(flag) == length && memcmp(flag, name, length) == 0) {
			return &tool->args->fields[i];
		}
	}
	return NULL;
}

/* A value of `--name`, an option of `groups`; false where it takes none. `joined`: written as
 * --name=value. */
static bool offer_value_of(struct cursor *cursor, unsigned groups, const char *name, size_t length,
	bool joined)
{
	const struct cli_option *option;
	const struct ora_field *field = flag_of(cursor->options.tool, name, length);
	const char *comma = strrchr(cursor->word, ',');
	if (comma != NULL) {
		cursor->before_length += (size_t)(comma + 1 - cursor->word);
		cursor->word = comma + 1;
	}
	if (field != NULL && (joined || field->kind != ORA_KIND_BOOLEAN)) {
		offer_values(cursor, field);
		return true;
	}
	for (size_t i = 0; field == NULL && (option = cli_option_at(i)) != NULL; i++) {
		if (strlen(option->name) == length && memcmp(option->name, name, length) == 0
			&& (option->group & groups) != 0 && option->operand != NULL
			&& (joined || option->operand[0] != '[')) {
			offer_operand(cursor, option);
			return true;
		}
	}
	return false;
}

/* Operands: of a tool its IDs, of a command the words of its usage line. */
static void offer_operands(struct cursor *cursor, const char *command)
{
	const struct cli_options *options = &cursor->options;
	const struct ora_group *group = cli_find_group(command);
	if (options->tool != NULL) {
		const struct ora_field *field = NULL, *next;
		for (size_t i = 0; (next = cli_operand(options->tool, i)) != NULL; i++) {
			field = i <= (size_t)options->operand_count ? next : field;
		}
		bool free_place = field != NULL && ((field->flags & ORA_FIELD_LIST) != 0
			|| cli_operand(options->tool, (size_t)options->operand_count) == field);
		if (free_place) {
			offer_values(cursor, field);
		}
	} else if (group != NULL) {
		offer_verbs(cursor, group);
	} else if (strcmp(command, "help") == 0) {
		if (options->operand_count == 0) {
			offer_commands(cursor);
		} else if (options->operand_count == 1
			&& (group = cli_find_group(options->operands[0])) != NULL) {
			offer_verbs(cursor, group);
		}
	} else if (strcmp(command, "tools") == 0 || strcmp(command, "call") == 0) {
		offer_tools(cursor);
	}
	for (const struct cli_host *it = cli_hosts; strcmp(command, "install-agent") == 0
		&& it->name != NULL; it++) {
		offer(cursor, it->name, it->title);
	}
	for (const struct cli_command *it = cli_commands; group == NULL && it->name != NULL; it++) {
		if (strcmp(it->name, command) == 0) {
			offer_words(cursor, it->operands);
		}
	}
}

static unsigned groups_of(const struct ora_tool *tool, const char *command)
{
	for (const struct cli_command *it = cli_commands; it->name != NULL; it++) {
		if (command != NULL && strcmp(it->name, command) == 0) {
			return it->options;
		}
	}
	return tool != NULL ? cli_verb_options(tool) : CLI_OPTIONS_GENERAL;
}

int cli_complete(int argc, char **argv)
{
	/* argv[0] is the program, the last word the one at the cursor. */
	struct cursor cursor = { .word = argc > 1 ? argv[argc - 1] : "" };
	const char *last = argc > 2 ? argv[argc - 2] : "";
	const char *equals = strchr(cursor.word, '=');
	int unused = open("/dev/null", O_WRONLY | O_CLOEXEC);
	if (unused >= 0) {
		(void)dup2(unused, STDERR_FILENO);
		close(unused);
	}
	cursor.before = cursor.word;
	const char *command = cli_parse_words(argc > 1 ? argc - 1 : 1, argv, &cursor.options);
	unsigned groups = groups_of(cursor.options.tool, command);
	if (cursor.word[0] == '-' && equals != NULL && cursor.word[1] == '-') {
		size_t length = (size_t)(equals - cursor.word) - 2;
		const char *name = cursor.word + 2;
		cursor.before_length = (size_t)(equals + 1 - cursor.word);
		cursor.word = equals + 1;
		(void)offer_value_of(&cursor, groups, name, length, true);
	} else if (strncmp(last, "--", 2) == 0
		&& offer_value_of(&cursor, groups, last + 2, strlen(last + 2), false)) {
		/* the value of the option before the cursor, and nothing else */
	} else if (cursor.word[0] == '-') {
		offer_options(&cursor, cursor.options.tool, groups);
	} else if (command == NULL) {
		offer_commands(&cursor);
	} else {
		offer_operands(&cursor, command);
	}
	cli_options_finish(&cursor.options);
	return cli_flush();
}
