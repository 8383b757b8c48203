/* `__man FOLDER`: the manual pages, out of the same tables as commands and help. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/api.h>
#include <ora/gate.h>

#include "bind/bind.h"
#include "bind/want.h"
#include "cli/man.h"
#include "cli/roff.h"
#include "cli/verb.h"
#ifndef ORA_MINIMAL
#include "config/table.h"
#endif

#define MAX_TEXT (1u << 20)

bool man_open(struct roff *roff, const char *folder, const char *name,
	const char *section, const char *what)
{
	return roff_open(roff, folder, name, section, openrouter_admin_api.version, what);
}

void man_lower(char *out, size_t size, const char *text)
{
	snprintf(out, size, "%s", text);
	bool word = isupper((unsigned char)out[0]) && islower((unsigned char)out[1]);
	out[0] = word ? (char)tolower((unsigned char)out[0]) : out[0];
}

static void put_options(struct roff *roff, unsigned groups)
{
	const struct cli_option *option;
	roff_macro(roff, ".Bl -tag -width Ds");
	for (size_t i = 0; (option = cli_option_at(i)) != NULL; i++) {
		if ((option->group & groups) == 0) {
			continue;
		}
		if (option->operand == NULL) {
			roff_macro(roff, ".It Fl -%s", option->name);
		} else if (option->operand[0] == '[') {
			roff_macro(roff, ".It Fl -%s Ns Op = Ns Ar %.*s", option->name,
				(int)strlen(option->operand) - 3, option->operand + 2);
		} else {
			roff_macro(roff, ".It Fl -%s Ar %s", option->name, option->operand);
		}
		roff_text(roff, option->words);
	}
	roff_macro(roff, ".El");
}

static void put_exit_codes(struct roff *roff)
{
	struct ora_buf codes;
	ora_buf_init(&codes, MAX_TEXT);
	cli_put_exit_codes(&codes);
	roff_macro(roff, ".Sh EXIT STATUS");
	roff_macro(roff, ".Bl -tag -width Ds");
	for (const char *at = ora_buf_text(&codes); *at != '\0';) {
		char words[128];
		size_t length = strcspn(at, "\n");
		roff_macro(roff, ".It %c", at[0]);
		snprintf(words, sizeof(words), "%.*s", (int)length - 3, at + 3);
		roff_text(roff, words);
		at += length + 1;
	}
	roff_macro(roff, ".El");
	ora_buf_finish(&codes);
}

static int by_text(const void *a, const void *b)
{
	return strcmp(a, b);
}

static void put_see_also(struct roff *roff, const char *but)
{
	const struct ora_api *api = &openrouter_admin_api;
	char names[16][64];
	size_t count = 0;
	roff_macro(roff, ".Sh SEE ALSO");
	snprintf(names[count++], sizeof(names[0]), PROGRAM " 1");
	for (size_t i = 0; i < api->group_count && count < 13; i++) {
		snprintf(names[count++], sizeof(names[0]), PROGRAM "-%.32s 1", api->groups[i].name);
	}
	qsort(names[1], count - 1, sizeof(names[0]), by_text);
	snprintf(names[count++], sizeof(names[0]), LIBRARY " 3");
#ifndef ORA_MINIMAL
	snprintf(names[count++], sizeof(names[0]), PROGRAM ".ini 5");
#endif
	const char *last = names[count - 1];
	last = strcmp(last, but) == 0 ? names[count - 2] : last;
	for (size_t i = 0; i < count; i++) {
		if (strcmp(names[i], but) != 0) {
			roff_macro(roff, ".Xr %s%s", names[i], names[i] == last ? "" : " ,");
		}
	}
}

static bool write_program(const char *folder)
{
	struct roff page, *roff = &page;
	const struct ora_api *api = &openrouter_admin_api;
	if (!man_open(roff, folder, PROGRAM, "1", "administer OpenRouter: keys, guardrails, "
			"workspaces, members, spend")) {
		return false;
	}
	roff_macro(roff, ".Sh SYNOPSIS\n.Nm\n.Ar COMMAND\n.Op Ar options\n.Nm\n.Ar GROUP VERB\n"
		".Op Ar options\n.Sh DESCRIPTION");
	roff_text(roff, "Everything is checked before anything is sent, and a write is sent once. The "
		"key comes from the configuration or from the environment, never from an option.");
	roff_macro(roff, ".Sh GROUPS");
	roff_text(roff, "Each has a page of its own.");
	roff_macro(roff, ".Bl -tag -width Ds");
	for (size_t i = 0; i < api->group_count; i++) {
		roff_macro(roff, ".It Cm %s", api->groups[i].name);
		roff_text(roff, api->groups[i].doc);
	}
	roff_macro(roff, ".El\n.Sh COMMANDS\n.Bl -tag -width Ds");
	for (const struct cli_command *it = cli_commands; it->name != NULL; it++) {
		fprintf(roff->file, ".It Cm %s", it->name);
		if (it->operands[0] != '\0') {
			fputs(" Ar ", roff->file);
			roff_word(roff, it->operands);
		}
		fputc('\n', roff->file);
		char words[1024];
		snprintf(words, sizeof(words), "%c%s. %s", toupper((unsigned char)it->words[0]),
			it->words + 1, it->more);
		roff_text(roff, words);
	}
	roff_macro(roff, ".El\n.Sh OPTIONS");
	roff_text(roff, "Which of them a command takes, its help says.");
	put_options(roff, ~0u);
	roff_macro(roff, ".Sh ENVIRONMENT\n.Bl -tag -width Ds\n"
		".It Ev OPENROUTER_MANAGEMENT_KEY\nThe key.\n"
		".It Ev OPENROUTER_API_KEY\nThe key, where the other is not set.\n"
		".It Ev OPENROUTER_BASE_URL\nAnother upstream, which may not leave the API's own host.\n"
		".It Ev NO_COLOR\nNo colours.\n.El");
	put_exit_codes(roff);
	roff_macro(roff, ".Sh EXAMPLES");
	roff_text(roff, "To try it without a key:");
	roff_display(roff, PROGRAM " demo\n" PROGRAM " keys list --all --sandbox\n");
	put_see_also(roff, PROGRAM " 1");
	return roff_close(roff);
}

static void put_parameter(struct roff *roff, const struct ora_tool *tool,
	const struct ora_field *field)
{
	char name[CLI_NAME_SIZE], value[CLI_NAME_SIZE];
	struct ora_buf words;
	cli_write_name(tool, field, name);
	cli_value_name(field, value);
	if (cli_is_operand(tool, field)) {
		roff_macro(roff, ".It Ar %s", name);
	} else if (field->kind == ORA_KIND_BOOLEAN && (field->flags & ORA_FIELD_LIST) == 0) {
		roff_macro(roff, ".It Fl %s Ns Op =false", name + 1);
	} else {
		roff_macro(roff, ".It Fl %s Ar %s%s", name + 1, value,
			(field->flags & ORA_FIELD_LIST) != 0 ? ",..." : "");
	}
	ora_buf_init(&words, MAX_TEXT);
	cli_put_spoken(tool, field->doc, "`", &words);
	roff_text(roff, ora_buf_text(&words));
	ora_buf_reset(&words);
	ora_buf_add_char(&words, '(');
	cli_put_want(field, &words);
	ora_buf_addf(&words, "%s)", field->flags & ORA_FIELD_REQUIRED ? "; required" : "");
	roff_text(roff, ora_buf_text(&words));
	ora_buf_finish(&words);
}

/* Commands as they are, but in lines that fit a page. */
static void put_commands(struct roff *roff, const char *lines, const char *mark)
{
	enum { WIDTH = 72 };
	struct ora_buf folded;
	ora_buf_init(&folded, MAX_TEXT);
	cli_put_folded(&folded, lines, WIDTH, mark);
	roff_display(roff, ora_buf_text(&folded));
	ora_buf_finish(&folded);
}

static void put_verb(struct roff *roff, const struct ora_tool *tool)
{
	struct ora_buf text;
	bool any = false;
	ora_buf_init(&text, MAX_TEXT);
	roff_macro(roff, ".Ss %s", tool->verb);
	cli_put_usage(tool, &text);
	ora_buf_add_string(&text, " [options]\n");
	put_commands(roff, ora_buf_text(&text), "");
	roff_macro(roff, ".Pp");
	ora_buf_reset(&text);
	cli_put_doc(tool, &text);
	roff_text(roff, ora_buf_text(&text));
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		if ((field->flags & ORA_FIELD_COMMON) == 0) {
			if (!any) {
				roff_macro(roff, ".Bl -tag -width Ds");
			}
			any = true;
			put_parameter(roff, tool, field);
		}
	}
	if (any) {
		roff_macro(roff, ".El");
	}
	ora_buf_reset(&text);
	cli_put_examples(tool, &text);
	roff_macro(roff, ".Pp\nExamples:");
	put_commands(roff, ora_buf_text(&text), " \\");
	ora_buf_finish(&text);
}

static bool write_group(const char *folder, const struct ora_group *group)
{
	struct roff page, *roff = &page;
	const struct ora_api *api = &openrouter_admin_api;
	char name[64], what[256];
	snprintf(name, sizeof(name), PROGRAM "-%.40s", group->name);
	man_lower(what, sizeof(what), group->doc);
	if (!man_open(roff, folder, name, "1", what)) {
		return false;
	}
	roff_macro(roff, ".Sh SYNOPSIS\n.Nm " PROGRAM "\n.Cm %s\n.Ar VERB\n.Op Ar options\n"
		".Sh DESCRIPTION", group->name);
	roff_text(roff, "Where an ID is wanted, a unique beginning of it will do, or a name. A value "
		"of null is not the same as leaving the parameter out.");
	for (size_t i = 0; i < ora_tool_count(api); i++) {
		const struct ora_tool *tool = ora_tool_at(api, i);
		if (strcmp(tool->group, group->name) == 0) {
			put_verb(roff, tool);
		}
	}
	roff_macro(roff, ".Sh OPTIONS");
	roff_text(roff, "Of these each verb takes what makes sense for it, and besides what every call "
		"takes.");
	put_options(roff, CLI_OPTIONS_VERB | CLI_OPTIONS_ROWS | CLI_OPTIONS_PAGES | CLI_OPTIONS_CHART
		| CLI_OPTIONS_WRITE | CLI_OPTIONS_OUTPUT);
	put_exit_codes(roff);
	strncat(name, " 1", sizeof(name) - strlen(name) - 1);
	put_see_also(roff, name);
	return roff_close(roff);
}

#ifndef ORA_MINIMAL

static bool write_configuration(const char *folder)
{
	struct roff page, *roff = &page;
	struct config_table *table = config_table_create(&openrouter_admin_api);
	if (table == NULL || !man_open(roff, folder, PROGRAM ".ini", "5",
			"configuration of openrouter-admin")) {
		config_table_destroy(table);
		return false;
	}
	roff_macro(roff, ".Sh DESCRIPTION");
	roff_text(roff, "An INI file: sections in brackets, and in them lines \"key = value\". Files "
		"conf.d/NAME.ini beside it are read, too. An unknown section or key is an error, which "
		"`openrouter-admin config check` tells with file and line.");
	for (size_t k = 0; k < table->kind_count; k++) {
		const struct config_kind *kind = &table->kinds[k];
		roff_macro(roff, ".Ss Section %s%s%s", kind->name, kind->operand != NULL ? " " : "",
			kind->operand != NULL ? kind->operand : "");
		roff_text(roff, kind->doc);
		roff_macro(roff, ".Bl -tag -width Ds");
		for (size_t i = 0; i < table->row_count; i++) {
			const struct config_row *row = &table->rows[i];
			char want[CONFIG_WANT_SIZE], line[CONFIG_WANT_SIZE + 256];
			if (strcmp(row->section, kind->name) != 0) {
				continue;
			}
			config_row_want(row, want);
			roff_macro(roff, ".It Ic %s", row->key);
			roff_text(roff, row->doc);
			snprintf(line, sizeof(line), "(%s%s%.100s%s)", want,
				row->fallback != NULL ? "; default " : "",
				row->fallback != NULL ? row->fallback : "", row->required ? "; required" : "");
			roff_text(roff, line);
		}
		roff_macro(roff, ".El");
	}
	roff_macro(roff, ".Sh FILES\n.Bl -tag -width Ds\n"
		".It Pa ~/.config/openrouter-admin/config.ini\nThe user's own.\n.El");
	put_see_also(roff, PROGRAM ".ini 5");
	config_table_destroy(table);
	return roff_close(roff);
}

#endif

int cli_man(const char *folder)
{
	const struct ora_api *api = &openrouter_admin_api;
	bool ok = write_program(folder) && man_write_library(folder);
#ifndef ORA_MINIMAL
	ok = ok && write_configuration(folder);
#endif
	for (size_t i = 0; ok && i < api->group_count; i++) {
		ok = write_group(folder, &api->groups[i]);
	}
	for (size_t i = 0; ok && i < api->tool_count; i++) {
		ok = man_write_call(folder, &api->tools[i]);
	}
	return ok ? CLI_DONE : CLI_REFUSED;
}
