/* `doctor --api`: what upstream answers to reads, beside what the tables say that it answers. What
 * is told may go into a report to strangers: it has names of members, and never a value. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/api.h>
#include <ora/gate.h>

#include "bind/bind.h"
#include "bind/strange.h"
#include "cli/doctor.h"
#include "cli/rows.h"
#include "cli/tree.h"
#include "json/view.h"
#include "json/write.h"

#define MAX_ARGUMENTS (1u << 16)
#define MAX_TOLD (1u << 16)
/* Findings in one reply that are told; an upstream may send any number of names. */
enum { MOST_TOLD = 50, MEMBER_SIZE = 256 };

/* What became of a tool: it is asked once, and its rows are where others get their IDs from. */
struct visit {
	bool begun, asked;
	struct ora_reply *reply;  /* or NULL */
};

struct survey {
	struct doctor *doctor;
	struct ora_client *client;
	const char *connection;
	struct visit *visits;        /* of each tool, in the order of the table */
	const struct ora_tool *tool; /* whose reply is walked, and */
	struct ora_buf told;         /* what was told of it: " path\n" */
	size_t told_count;
	size_t compared;
	bool cut_off;                /* upstream is not reached any more */
};

static const struct ora_reply *visit(struct survey *survey, const struct ora_tool *tool);

/* The list that a tool shows one row of: of GET /a/{b} it is GET /a. NULL where there is none. */
static const struct ora_tool *list_above(const struct ora_tool *tool,
	const struct ora_field *field)
{
	const struct ora_api *api = &openrouter_admin_api;
	size_t length = strlen(tool->path), end = strlen(field->name) + strlen("/{}");
	if (length <= end || strncmp(tool->path + length - end + 2, field->name, end - 3) != 0) {
		return NULL;
	}
	for (size_t i = 0; i < api->tool_count; i++) {
		const struct ora_tool *list = &api->tools[i];
		if (list->effect == ORA_READ && list->rows != NULL
			&& strlen(list->path) == length - end
			&& memcmp(list->path, tool->path, length - end) == 0) {
			return list;
		}
	}
	return NULL;
}

/* What a parameter may be: out of the first row of the list that it refers to, or of the list
 * above. Nothing where there is no such row. */
static struct ora_json value_of(struct survey *survey, const struct ora_tool *tool,
	const struct ora_field *field)
{
	const struct ora_tool *list = cli_referred(field);
	const char *member = field->name;
	if (list != NULL) {
		member = cli_row_object(list)->id;
	} else {
		list = list_above(tool, field);
	}
	const struct ora_reply *reply = list != NULL ? visit(survey, list) : NULL;
	if (reply == NULL) {
		return (struct ora_json){ NULL, 0 };
	}
	struct ora_json_iter rows = ora_json_iter(ora_json_member(
		ora_json_root(reply->json, reply->json_length), list->rows));
	return ora_json_next(&rows) ? ora_json_member(rows.value, member)
		: (struct ora_json){ NULL, 0 };
}

/* Arguments with what must be there. False: there is nothing to put there. */
static bool put_arguments(struct survey *survey, const struct ora_tool *tool,
	struct ora_buf *out)
{
	ora_buf_add_char(out, '{');
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		if ((field->flags & ORA_FIELD_REQUIRED) == 0) {
			continue;
		}
		struct ora_json value = value_of(survey, tool, field);
		enum ora_json_type type = ora_json_type(value);
		if (field->kind != ORA_KIND_STRING || (field->flags & ORA_FIELD_LIST) != 0
			|| (type != ORA_JSON_STRING && type != ORA_JSON_NUMBER)) {
			return false;
		}
		const char *quote = type == ORA_JSON_NUMBER ? "\"" : "";
		ora_json_put_key(out, field->name);
		ora_buf_add_string(out, quote);
		ora_buf_add(out, value.text, value.length);
		ora_buf_add_string(out, quote);
	}
	ora_buf_add_char(out, '}');
	return ora_buf_ok(out) == 0;
}

static void found(void *user, enum ora_strange what, const char *path)
{
	static const char *const words[] = {
		[ORA_STRANGE_MEMBER] = "a member that this version does not know",
		[ORA_STRANGE_CHOICE] = "a value that this version does not know",
	};
	struct survey *survey = user;
	struct ora_buf line;
	ora_buf_init(&line, MAX_TOLD);
	ora_buf_addf(&line, " %s\n", path);
	bool again = strstr(ora_buf_text(&survey->told), ora_buf_text(&line)) != NULL;
	if (!again && survey->told_count < MOST_TOLD) {
		ora_buf_add_string(&survey->told, ora_buf_text(&line));
		survey->told_count++;
		survey->doctor->strange = true;
		doctor_tell_reply(survey->doctor, DOCTOR_LOOK, survey->tool, path,
			"nothing is lost, the raw reply has it; a newer version may know it", words[what]);
	}
	ora_buf_finish(&line);
}

static void compare(struct survey *survey, const struct ora_tool *tool,
	const struct ora_reply *reply)
{
	survey->tool = tool;
	survey->told_count = 0;
	ora_buf_reset(&survey->told);
	survey->compared++;
	ora_strange_walk(tool->reply, ora_json_root(reply->json, reply->json_length), found, survey);
}

/* The path of the member that an error names, its places in lists left out; "" where there is none.
 * Names of the tables alone are copied: what else a message says may be a value. */
static void copy_member(const struct ora_error *err, char path[MEMBER_SIZE])
{
	static const char names[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
		"0123456789_-.[]";
	const char *at = strstr(err->message, ORA_NOT_AS_DESCRIBED);
	at = at != NULL ? at + strlen(ORA_NOT_AS_DESCRIBED) : "";
	size_t used = 0;
	if (at[strspn(at, names)] == ':') {
		for (; *at != ':' && used + 1 < MEMBER_SIZE; at++) {
			path[used++] = *at;
			at += *at == '[' ? strspn(at + 1, "0123456789") : 0;
		}
	}
	path[used] = '\0';
}

/* Why there is no reply. What upstream says, and what a fault quotes, are values. */
static void tell_error(struct survey *survey, const struct ora_tool *tool,
	const struct ora_error *err)
{
	char words[64], path[MEMBER_SIZE];
	switch (err->code) {
	case ORA_ERR_NOT_ALLOWED:
		break; /* a filter or a mode, which the user knows of */
	case ORA_ERR_BAD_REPLY:
		survey->doctor->strange = true;
		copy_member(err, path);
		doctor_tell_reply(survey->doctor, DOCTOR_BAD, tool, path[0] != '\0' ? path : NULL,
			"call it yourself: the message says what came; then take a newer version",
			path[0] != '\0' ? "has another type than this version knows" : "the reply is no JSON");
		break;
	case ORA_ERR_ARGS:
		survey->doctor->strange = true;
		doctor_tell_reply(survey->doctor, DOCTOR_BAD, tool, NULL,
			"call it yourself: the message says what; then take a newer version",
			"an ID out of a list is none that this version would send");
		break;
	case ORA_ERR_REFUSED:
	case ORA_ERR_AUTH:
		snprintf(words, sizeof(words), "HTTP %d, nothing to compare", err->http_status);
		doctor_tell_reply(survey->doctor, DOCTOR_LOOK, tool, NULL,
			"call it yourself: the message says why, such as a key that may not do this",
			words);
		break;
	default:
		survey->cut_off = true;
		doctor_tell_reply(survey->doctor, DOCTOR_BAD, tool, NULL, "try again later",
			ora_err_name(err->code));
	}
}

static void ask(struct survey *survey, const struct ora_tool *tool, const struct ora_buf *args)
{
	struct visit *own = &survey->visits[tool - openrouter_admin_api.tools];
	struct ora_call_options call = ORA_CALL_OPTIONS_INIT;
	struct ora_error err = ORA_ERROR_INIT;
	call.connection = survey->connection;
	own->asked = true;
	if (ora_call_run_json(survey->client, tool, ora_buf_text(args), args->length, &call,
			&own->reply, &err) == 0) {
		compare(survey, tool, own->reply);
	} else {
		tell_error(survey, tool, &err);
	}
	ora_error_finish(&err);
}

/* The reply of a tool, which is asked when it is wanted first; NULL where there is none. */
static const struct ora_reply *visit(struct survey *survey, const struct ora_tool *tool)
{
	struct visit *own = &survey->visits[tool - openrouter_admin_api.tools];
	struct ora_buf args;
	if (own->begun) {
		return own->reply;
	}
	own->begun = true;
	ora_buf_init(&args, MAX_ARGUMENTS);
	if (put_arguments(survey, tool, &args) && !survey->cut_off) {
		ask(survey, tool, &args);
	}
	ora_buf_finish(&args);
	return own->reply;
}

/* How much was compared, and which reads had no arguments. */
static void tell_end(struct survey *survey)
{
	const struct ora_api *api = &openrouter_admin_api;
	struct ora_buf left;
	ora_buf_init(&left, MAX_TOLD);
	for (size_t i = 0; i < api->tool_count; i++) {
		if (survey->visits[i].begun && !survey->visits[i].asked) {
			ora_buf_addf(&left, "%s%s", left.length > 0 ? ", "
				: "; not asked for want of arguments: ", api->tools[i].short_name);
		}
	}
	if (survey->compared == 0) {
		doctor_tell(survey->doctor, DOCTOR_BAD, "api", "see what is told above",
			"no reply could be compared");
	} else {
		doctor_tell(survey->doctor, DOCTOR_FINE, "api", NULL,
			"replies compared with the API of %s: %zu%s", api->version, survey->compared,
			ora_buf_text(&left));
	}
	ora_buf_finish(&left);
}

void doctor_look_at_api(struct doctor *doctor, struct ora_client *client,
	const char *connection)
{
	const struct ora_api *api = &openrouter_admin_api;
	struct survey survey = { .doctor = doctor, .client = client, .connection = connection };
	survey.visits = calloc(api->tool_count, sizeof(*survey.visits));
	if (survey.visits == NULL) {
		doctor_tell(doctor, DOCTOR_BAD, "api", "try again later", "out of memory");
		return;
	}
	ora_buf_init(&survey.told, MAX_TOLD);
	for (size_t i = 0; i < api->tool_count; i++) {
		if (api->tools[i].effect == ORA_READ) {
			(void)visit(&survey, &api->tools[i]);
		}
	}
	tell_end(&survey);
	for (size_t i = 0; i < api->tool_count; i++) {
		ora_reply_destroy(survey.visits[i].reply);
	}
	ora_buf_finish(&survey.told);
	free(survey.visits);
}
