#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include <openrouter_admin/api.h>
#include <ora/gate.h>

#include "bind/fault.h"
#include "bind/want.h"
#include "cli/again.h"
#include "cli/show.h"
#include "cli/policy.h"
#include "cli/verb.h"
#include "mcp/result.h"

#define MAX_TEXT (1u << 20)

static const struct ora_field *path_operand(const struct ora_tool *tool, size_t i)
{
	const char *at = strchr(tool->path, '{');
	for (; at != NULL && i > 0; i--) {
		at = strchr(at + 1, '{');
	}
	size_t length = at != NULL ? strcspn(at + 1, "}") : 0;
	for (size_t f = 0; at != NULL && f < tool->args->field_count; f++) {
		const struct ora_field *field = &tool->args->fields[f];
		if (strlen(field->name) == length && memcmp(field->name, at + 1, length) == 0) {
			return field;
		}
	}
	return NULL;
}

/* The list that the call is about: the one that must be given. */
static const struct ora_field *list_operand(const struct ora_tool *tool)
{
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		if ((field->flags & ORA_FIELD_LIST) != 0 && (field->flags & ORA_FIELD_REQUIRED) != 0
			&& field->refers != NULL) {
			return field;
		}
	}
	return NULL;
}

const struct ora_field *cli_operand(const struct ora_tool *tool, size_t i)
{
	size_t in_path = 0;
	while (path_operand(tool, in_path) != NULL) {
		in_path++;
	}
	return i < in_path ? path_operand(tool, i) : i == in_path ? list_operand(tool) : NULL;
}

bool cli_is_operand(const struct ora_tool *tool, const struct ora_field *field)
{
	return field->place == ORA_PLACE_PATH || field == list_operand(tool);
}

void cli_flag_name(const struct ora_field *field, char out[CLI_NAME_SIZE])
{
	/* What every command takes goes before: a parameter `config` is --set-config. */
	snprintf(out, CLI_NAME_SIZE, "%s%s", cli_is_option_of_all(field->name) ? "set-" : "",
		field->name);
	for (size_t i = 0; out[i] != '\0'; i++) {
		out[i] = out[i] == '_' ? '-' : (char)tolower((unsigned char)out[i]);
	}
}

void cli_value_name(const struct ora_field *field, char out[CLI_NAME_SIZE])
{
	const struct ora_tool *list = cli_referred(field);
	const char *name = "TEXT";
	if (cli_holds_secret(field)) {
		name = "-";
	} else if (list != NULL) {
		/* An ID is called by what it is the ID of: the last word of "organization_member". */
		name = cli_row_object(list)->name;
		name = strrchr(name, '_') != NULL ? strrchr(name, '_') + 1 : name;
	} else if (field->place == ORA_PLACE_PATH) {
		name = field->name;
	} else if (field->kind == ORA_KIND_INTEGER || field->kind == ORA_KIND_NUMBER) {
		name = "N";
	} else if (field->kind == ORA_KIND_OBJECT || field->kind == ORA_KIND_JSON) {
		name = "JSON";
	} else if (field->choices != NULL) {
		name = "CHOICE";
	} else if (field->format == ORA_FORMAT_DATE) {
		name = "DATE";
	} else if (field->format == ORA_FORMAT_UTC_DATE_TIME) {
		name = "TIME";
	}
	snprintf(out, CLI_NAME_SIZE - 7, "%s", name); /* the caller may add to it */
	for (char *at = out; *at != '\0'; at++) {
		*at = (char)toupper((unsigned char)*at);
	}
}

void cli_write_name(const struct ora_tool *tool, const struct ora_field *field,
	char out[CLI_NAME_SIZE])
{
	char flag[CLI_NAME_SIZE];
	if (!cli_is_operand(tool, field)) {
		cli_flag_name(field, flag);
		snprintf(out, CLI_NAME_SIZE, "--%.70s", flag);
		return;
	}
	cli_value_name(field, out);
	if ((field->flags & ORA_FIELD_LIST) != 0) {
		memcpy(out + strlen(out), "...", sizeof("..."));
	}
}

void cli_put_usage(const struct ora_tool *tool, struct ora_buf *out)
{
	char name[CLI_NAME_SIZE];
	const struct ora_field *field;
	ora_buf_addf(out, "openrouter-admin %s %s", tool->group, tool->verb);
	for (size_t i = 0; (field = cli_operand(tool, i)) != NULL; i++) {
		cli_write_name(tool, field, name);
		ora_buf_addf(out, " %s", name);
	}
	for (size_t i = 0; i < tool->args->field_count; i++) {
		field = &tool->args->fields[i];
		if ((field->flags & ORA_FIELD_REQUIRED) != 0 && !cli_is_operand(tool, field)) {
			cli_write_name(tool, field, name);
			ora_buf_addf(out, " %s", name);
			if (field->kind == ORA_KIND_BOOLEAN && (field->flags & ORA_FIELD_LIST) == 0) {
				ora_buf_add_string(out, "[=false]");
				continue;
			}
			cli_value_name(field, name);
			ora_buf_addf(out, " %s", name);
		}
	}
}

const struct ora_group *cli_find_group(const char *name)
{
	const struct ora_api *api = &openrouter_admin_api;
	for (size_t i = 0; i < api->group_count; i++) {
		if (strcmp(api->groups[i].name, name) == 0) {
			return &api->groups[i];
		}
	}
	return NULL;
}

const struct ora_tool *cli_find_verb(const struct ora_group *group, const char *verb)
{
	const struct ora_api *api = &openrouter_admin_api;
	for (size_t i = 0; i < api->tool_count; i++) {
		if (strcmp(api->tools[i].group, group->name) == 0
			&& strcmp(api->tools[i].verb, verb) == 0) {
			return &api->tools[i];
		}
	}
	return NULL;
}

const struct ora_tool *cli_group_list(const char *group)
{
	for (size_t i = 0; i < ora_tool_count(&openrouter_admin_api); i++) {
		const struct ora_tool *tool = ora_tool_at(&openrouter_admin_api, i);
		if (strcmp(tool->group, group) == 0 && tool->paging != ORA_PAGING_NONE
			&& cli_operand(tool, 0) == NULL) {
			return tool;
		}
	}
	return NULL;
}

const char *cli_all_of(const struct ora_tool *list)
{
	return list->paging != ORA_PAGING_NONE ? " --all" : "";
}

unsigned cli_verb_options(const struct ora_tool *tool)
{
	return CLI_OPTIONS_GENERAL | CLI_OPTIONS_CLIENT | CLI_OPTIONS_OUTPUT | CLI_OPTIONS_VERB
		| (cli_shows_rows(tool) && tool->effect == ORA_READ ? CLI_OPTIONS_ROWS : 0)
		| (tool->paging != ORA_PAGING_NONE ? CLI_OPTIONS_PAGES : 0)
		| (tool->chart != NULL ? CLI_OPTIONS_CHART : 0)
		| (tool->effect != ORA_READ ? CLI_OPTIONS_WRITE : 0);
}

/* "limit_reset" or "user_ids[3]" as it is written on the command line. */
static void put_parameter(const struct ora_tool *tool, struct ora_json path, struct ora_buf *out)
{
	char name[CLI_NAME_SIZE];
	size_t length = path.length - 2;
	const char *text = path.text + 1;
	size_t head = strcspn(text, "[.\"");
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		if (strlen(field->name) == head && memcmp(field->name, text, head) == 0) {
			cli_write_name(tool, field, name);
			size_t dots = strcspn(name, ".");
			ora_buf_add(out, name, dots);
			ora_buf_add(out, text + head, length - head);
			return;
		}
	}
	ora_buf_add(out, text, length);
}

static void write_flag(const struct ora_field *field, char out[ORA_NAME_SIZE])
{
	char flag[CLI_NAME_SIZE];
	cli_flag_name(field, flag);
	snprintf(out, ORA_NAME_SIZE, "--%.70s", flag);
}

/* The other member of two that belong together, as it is written on the command line; false: it is
 * no parameter itself. */
static bool put_together(const struct ora_tool *tool, struct ora_json message,
	struct ora_buf *out)
{
	char flag[ORA_NAME_SIZE], text[2 * ORA_NAME_SIZE + sizeof(ORA_TOGETHER)];
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		snprintf(text, sizeof(text), ORA_TOGETHER, field->name);
		if (ora_json_is(message, text)) {
			write_flag(field, flag);
			ora_buf_addf(out, ORA_TOGETHER, flag);
			return true;
		}
	}
	return false;
}

/* What a parameter that is missing takes here, where that is other than what a call takes: a name,
 * a secret from stdin. False: it is not. */
static bool put_missing(const struct ora_tool *tool, struct ora_json parameter,
	struct ora_buf *out)
{
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		if (ora_json_is(parameter, field->name) && (field->refers != NULL || cli_holds_secret(field))) {
			ora_buf_add_string(out, "is missing (want ");
			cli_put_want(field, out);
			ora_buf_add_char(out, ')');
			return true;
		}
	}
	return false;
}

static void put_faults(const struct ora_tool *tool, const char *detail, struct ora_buf *out)
{
	struct ora_json_iter it = ora_json_iter(ora_json_root(detail, strlen(detail)));
	while (ora_json_next(&it)) {
		struct ora_json message = ora_json_member(it.value, "message");
		ora_buf_add_string(out, out->length > 0 ? "\n       " : "");
		struct ora_json parameter = ora_json_member(it.value, "parameter");
		if (ora_json_is(ora_json_member(it.value, "rule"), ora_fault_rule_name(ORA_RULE_CHANGE))) {
			char want[ORA_WANT_SIZE];
			ora_change_want(tool->args, write_flag, want);
			ora_buf_addf(out, ORA_NO_CHANGE, want);
			continue;
		}
		if (!ora_json_is(parameter, "")) {
			put_parameter(tool, parameter, out);
			/* "--name is missing", but "--limit: -5 is out of range" */
			ora_buf_add_string(out, message.length > 4
				&& memcmp(message.text, "\"is ", 4) == 0 ? " " : ": ");
		}
		if (ora_json_is(ora_json_member(it.value, "rule"), ora_fault_rule_name(ORA_RULE_REQUIRED))
			&& put_missing(tool, parameter, out)) {
			continue;
		}
		if (ora_json_is(ora_json_member(it.value, "rule"),
				ora_fault_rule_name(ORA_RULE_TOGETHER)) && put_together(tool, message, out)) {
			continue;
		}
		char *to = ora_buf_reserve(out, message.length);
		if (to != NULL) {
			out->length += ora_json_unescape(message, to);
			out->data[out->length] = '\0';
		}
	}
}

/* The connection is an argument elsewhere, and an option here. */
static void put_connection(const char *message, struct ora_buf *out)
{
	const char *name = openrouter_admin_api.connection->name;
	size_t length = strlen(name);
	bool named = strncmp(message, name, length) == 0;
	ora_buf_addf(out, "%s%s", named ? "--connection" : "", message + (named ? length : 0));
}

int cli_fail_verb(const struct ora_tool *tool, const struct ora_error *err)
{
	struct ora_buf text;
	ora_buf_init(&text, MAX_TEXT);
	if (err->fault_count > 0 && err->detail != NULL) {
		put_faults(tool, err->detail, &text);
	} else if (err->code == ORA_ERR_CONNECTION) {
		put_connection(err->message, &text);
	} else {
		struct ora_buf words;
		ora_buf_init(&words, MAX_TEXT);
		ora_result_error(err, &words);
		cli_put_spoken(tool, ora_buf_text(&words), "", &text);
		ora_buf_finish(&words);
	}
	cli_print_message("error: ", text.length > 0 ? ora_buf_text(&text) : err->message);
	ora_buf_finish(&text);
	cli_print_next(tool, err);
	return (int)cli_exit_of(err->code);
}

bool cli_given(const struct cli_options *options, const struct ora_field *field)
{
	for (size_t i = 0; i < options->given_count; i++) {
		if (options->given[i].field == field) {
			return true;
		}
	}
	return false;
}

/* All pages, and what it means if some are missing. */
static int run_all(const struct cli_options *options, struct cli_client *client,
	struct cli_names *names, const struct cli_arguments *arguments)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct cli_rows rows;
	const struct ora_field *part = cli_part_field(options->tool);
	bool everywhere = part != NULL && !cli_given(options, part);
	int failed = cli_fetch_all(client->client, options->tool, arguments->args,
		arguments->connection, everywhere, true, &rows, &err);
	int rc = 0;
	if (failed != 0 && rows.count == 0) {
		rc = cli_fail_verb(options->tool, &err);
	} else {
		rc = cli_show_rows(options, options->tool, names, &rows);
		if (rc == 0 && failed != 0) {
			(void)cli_fail_verb(options->tool, &err);
		}
		rc = rc == 0 && !rows.complete ? CLI_PARTIAL : rc;
	}
	cli_rows_finish(&rows);
	ora_error_finish(&err);
	return rc;
}

/* Whether a workflow stopped on its way: what it replaces is not ended, and is not to be yet. */
static bool has_stopped(const struct ora_tool *tool, const struct ora_reply *reply)
{
	struct ora_json root = ora_json_root(reply->json, reply->json_length);
	return tool->workflow != NULL && !ora_json_true(ora_json_member(root, "ended"))
		&& ora_json_type(ora_json_member(root, "due")) != ORA_JSON_STRING;
}

static int run_one(const struct cli_options *options, struct cli_client *client,
	struct cli_names *names, const struct cli_arguments *arguments)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_reply *reply = NULL;
	struct ora_call_options call = ORA_CALL_OPTIONS_INIT;
	call.connection = arguments->connection;
	call.asker = cli_asker(options, names);
	int rc = ora_call_run(client->client, options->tool, arguments->args, &call, &reply, &err);
	bool stopped = rc == 0 && has_stopped(options->tool, reply);
	rc = rc != 0 ? cli_fail_verb(options->tool, &err)
		: cli_show_reply(options, options->tool, names, reply, arguments->offset);
	if (rc == 0 && stopped) {
		rc = CLI_PARTIAL;
	}
	if (rc == CLI_UNKNOWN_OUTCOME) {
		cli_tell_journal(options);
	}
	ora_error_finish(&err);
	return rc;
}

static int run(const struct cli_options *options, struct cli_client *client,
	struct cli_names *names, const struct cli_arguments *arguments)
{
	if (cli_wants_chart(options)) {
		cli_chart_split(options, arguments);
	}
	if (options->dry_run) {
		return cli_dry_run(client, options->tool, arguments);
	}
	int rc = cli_confirm(options, names, arguments);
	if (rc != 0) {
		return rc;
	}
	if (cli_wants_chart(options)) {
		return cli_run_chart(options, client, names, arguments);
	}
	return options->all ? run_all(options, client, names, arguments)
		: run_one(options, client, names, arguments);
}

int cli_verb(const struct cli_options *options)
{
	struct cli_client client;
	struct cli_arguments arguments = { 0 };
	int rc = cli_check_show(options, options->tool);
	if (rc != 0) {
		return rc;
	}
	rc = cli_client_open(&client, options, CLI_FRONT_COMMAND, !options->dry_run);
	if (rc != 0) {
		return rc;
	}
	struct cli_names names = { .client = client.client, .connection = options->connection };
	rc = cli_arguments_read(&arguments, options, &names);
	if (rc == 0) {
		cli_call_in_shell(client.client, options->tool);
		rc = run(options, &client, &names, &arguments);
	}
	cli_arguments_finish(&arguments);
	cli_names_finish(&names);
	cli_client_close(&client);
	return rc;
}
