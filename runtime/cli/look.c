#include <stdlib.h>
#include <string.h>

#include <ora/gate.h>
#include <ora/pages.h>

#include "base/arena.h"
#include "base/error.h"
#include "bind/bind.h"
#include "bind/decode.h"
#include "cli/look.h"
#include "cli/screen.h"
#include "cli/value.h"
#include "client/client.h"
#include "json/write.h"

/* How far the clocks of this machine and upstream's may be apart, and how long a request may
 * have waited until it was done. */
#define SECONDS_BEFORE 120
#define SECONDS_AFTER 900

struct look {
	struct ora_client *client;
	const struct ora_tool *tool;   /* that was called */
	struct ora_json arguments;
	struct ora_json before;
	int64_t at;
	struct ora_arena *arena;
	char *connection;
	struct ora_buf *words;
};

static enum cli_finding unclear(struct look *look, const struct ora_error *err)
{
	ora_buf_addf(look->words, "it can't be looked up: %s\n", err->message);
	return CLI_FOUND_UNCLEAR;
}

/* Strings by their characters, numbers by their values, all others by their text. */
static bool equal(struct ora_json a, struct ora_json b)
{
	double x, y;
	if (ora_json_type(a) != ora_json_type(b)) {
		return false;
	}
	if (ora_json_type(a) == ORA_JSON_STRING) {
		char *one = malloc(a.length), *other = malloc(b.length);
		size_t length = 0;
		bool same = one != NULL && other != NULL;
		if (same) {
			length = ora_json_unescape(a, one);
			same = ora_json_unescape(b, other) == length && memcmp(one, other, length) == 0;
		}
		free(one);
		free(other);
		return same;
	}
	if (ora_json_type(a) == ORA_JSON_NUMBER) {
		return ora_json_double(a, &x) && ora_json_double(b, &y) && !(x < y) && !(x > y);
	}
	return a.length == b.length && (a.length == 0 || memcmp(a.text, b.text, a.length) == 0);
}

/* The arguments of a lookup, as JSON: each from a parameter of the call. */
static void put_arguments(const struct look *look, const struct ora_lookup *lookup,
	struct ora_buf *out)
{
	const char *separator = "{";
	for (size_t i = 0; i < lookup->arg_count; i++) {
		struct ora_json value = ora_json_member(look->arguments, lookup->args[i].from);
		if (value.text == NULL) {
			continue;
		}
		ora_buf_add_string(out, separator);
		ora_json_put_string(out, lookup->args[i].name, strlen(lookup->args[i].name));
		ora_buf_add_char(out, ':');
		ora_buf_add(out, value.text, value.length);
		separator = ",";
	}
	ora_buf_add_string(out, separator[0] == '{' ? "{}" : "}");
}

/* Starts to read the list of a lookup. Returns 0 or an enum ora_err. */
static int open_list(struct look *look, const struct ora_lookup *lookup,
	struct ora_pages **pages, struct ora_error *err)
{
	struct ora_pages_options options = ORA_PAGES_OPTIONS_INIT;
	struct ora_faults *faults = ora_faults_create();
	struct ora_buf json;
	void *args = NULL;
	options.connection = look->connection;
	ora_buf_init(&json, 1 << 20);
	put_arguments(look, lookup, &json);
	int rc = faults == NULL || ora_buf_ok(&json) != 0 ? ora_fail_memory(err)
		: ora_args_from_json(ora_client_api(look->client), lookup->tool,
			ora_json_root(json.data, json.length), look->arena, &args, NULL, faults);
	if (rc == 0) {
		rc = ora_pages_open(look->client, lookup->tool, args, &options, pages, err);
	}
	ora_faults_destroy(faults);
	ora_buf_finish(&json);
	return rc;
}

/* The next row's JSON; no text at the end or after an error (*rc). */
static struct ora_json next_row(struct ora_pages *pages, const struct ora_lookup *lookup,
	int *rc, struct ora_error *err)
{
	const void *row = NULL;
	struct ora_json json = { NULL, 0 };
	*rc = ora_pages_next(pages, lookup->tool, &row, err);
	if (*rc == 0 && row != NULL) {
		json.text = ora_pages_json(pages, &json.length);
	}
	return json;
}

/* A row is told by its first member, which is its id, its name and its time. */
static void put_candidate(struct look *look, const struct ora_lookup *lookup,
	struct ora_json row)
{
	struct ora_json_iter it = ora_json_iter(row);
	ora_buf_add_string(look->words, "found ");
	cli_put_text(look->words, ora_json_member(row, lookup->name));
	ora_buf_add_string(look->words, ", made ");
	cli_put_text(look->words, ora_json_member(row, lookup->time));
	if (ora_json_next(&it) && ora_json_type(it.value) == ORA_JSON_STRING) {
		ora_buf_add_string(look->words, ": ");
		cli_put_text(look->words, it.value);
	}
	ora_buf_add_char(look->words, '\n');
}

static bool is_candidate(const struct look *look, const struct ora_lookup *lookup,
	struct ora_json row)
{
	struct ora_json time = ora_json_member(row, lookup->time);
	int64_t made;
	return equal(ora_json_member(row, lookup->name),
			ora_json_member(look->arguments, lookup->name))
		&& ora_json_type(time) == ORA_JSON_STRING
		&& cli_read_moment(time.text + 1, time.length - 2, &made)
		&& made >= look->at - SECONDS_BEFORE && made <= look->at + SECONDS_AFTER;
}

static bool has_secret(const struct ora_tool *tool)
{
	for (size_t i = 0; i < tool->reply->field_count; i++) {
		if ((tool->reply->fields[i].flags & ORA_FIELD_SECRET) != 0) {
			return true;
		}
	}
	return false;
}

static enum cli_finding look_for_creation(struct look *look)
{
	const struct ora_lookup *lookup = look->tool->creates;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_pages *pages = NULL;
	size_t found = 0;
	int rc = open_list(look, lookup, &pages, &err);
	while (rc == 0) {
		struct ora_json row = next_row(pages, lookup, &rc, &err);
		if (row.text == NULL) {
			break;
		}
		if (is_candidate(look, lookup, row)) {
			put_candidate(look, lookup, row);
			found++;
		}
	}
	ora_pages_destroy(pages);
	if (found > 0 && has_secret(look->tool)) {
		ora_buf_add_string(look->words, "its secret was lost with the answer: delete it, and make "
			"another\n");
	}
	enum cli_finding finding = rc != 0 ? unclear(look, &err)
		: found == 1 ? CLI_FOUND_DONE : found == 0 ? CLI_FOUND_NOTHING : CLI_FOUND_UNCLEAR;
	if (finding == CLI_FOUND_NOTHING) {
		ora_buf_add_string(look->words, "nothing of that name was made at that time\n");
	}
	ora_error_finish(&err);
	return finding;
}

/* Whether all members that the call gave, or were there before, are in the state. */
static bool agrees(const struct look *look, struct ora_json state, bool with_before)
{
	for (size_t i = 0; i < look->tool->args->field_count; i++) {
		const struct ora_field *field = &look->tool->args->fields[i];
		struct ora_json given = ora_json_member(look->arguments, field->name);
		struct ora_json wanted = with_before ? ora_json_member(look->before, field->name) : given;
		if (field->place == ORA_PLACE_BODY && given.text != NULL
			&& !equal(ora_json_member(state, field->name), wanted)) {
			return false;
		}
	}
	return true;
}

static enum cli_finding judge_state(struct look *look, struct ora_json state)
{
	if (look->tool->method == ORA_DELETE) {
		ora_buf_add_string(look->words, "it is still there\n");
		return CLI_FOUND_NOTHING;
	}
	if (agrees(look, state, false)) {
		ora_buf_add_string(look->words, "it is as the call wanted it\n");
		return CLI_FOUND_DONE;
	}
	if (look->before.text != NULL && agrees(look, state, true)) {
		ora_buf_add_string(look->words, "it is as it was before\n");
		return CLI_FOUND_NOTHING;
	}
	ora_buf_add_string(look->words, "it is neither as before nor as the call wanted it\n");
	return CLI_FOUND_UNCLEAR;
}

static enum cli_finding look_at_state(struct look *look)
{
	const struct ora_lookup *lookup = look->tool->state;
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_reply *reply = NULL;
	struct ora_buf json;
	enum cli_finding finding;
	options.connection = look->connection;
	ora_buf_init(&json, 1 << 20);
	put_arguments(look, lookup, &json);
	int rc = ora_buf_ok(&json) != 0 ? ora_fail_memory(&err) : ora_call_run_json(look->client,
		lookup->tool, json.data, json.length, &options, &reply, &err);
	if (rc != 0 && err.http_status == 404 && look->tool->method == ORA_DELETE) {
		ora_buf_add_string(look->words, "it is gone\n");
		finding = CLI_FOUND_DONE;
	} else if (rc != 0) {
		finding = unclear(look, &err);
	} else {
		struct ora_json_iter it = ora_json_iter(ora_json_root(reply->json, reply->json_length));
		finding = judge_state(look, ora_json_next(&it) ? it.value : it.key);
	}
	ora_reply_destroy(reply);
	ora_error_finish(&err);
	ora_buf_finish(&json);
	return finding;
}

/* Whether an id is among the ids of the call. */
static bool is_asked(struct ora_json ids, struct ora_json id)
{
	struct ora_json_iter it = ora_json_iter(ids);
	while (ora_json_next(&it)) {
		if (equal(it.value, id)) {
			return true;
		}
	}
	return false;
}

static struct ora_json asked_ids(const struct look *look)
{
	struct ora_json none = { NULL, 0 };
	for (size_t i = 0; i < look->tool->args->field_count; i++) {
		if (look->tool->args->fields[i].role == ORA_ROLE_IDS) {
			return ora_json_member(look->arguments, look->tool->args->fields[i].name);
		}
	}
	return none;
}

static enum cli_finding look_for_ids(struct look *look)
{
	const struct ora_lookup *lookup = look->tool->verify_with;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_pages *pages = NULL;
	struct ora_json ids = asked_ids(look);
	size_t asked = ora_json_count(ids), there = 0;
	int rc = open_list(look, lookup, &pages, &err);
	while (rc == 0) {
		struct ora_json row = next_row(pages, lookup, &rc, &err);
		if (row.text == NULL) {
			break;
		}
		there += is_asked(ids, ora_json_member(row, lookup->id));
	}
	ora_pages_destroy(pages);
	size_t done = lookup->gone ? asked - (there < asked ? there : asked) : there;
	if (rc == 0) {
		ora_buf_addf(look->words, "of %zu ids, %zu are as the call wanted them\n", asked, done);
	}
	enum cli_finding finding = rc != 0 ? unclear(look, &err) : done >= asked ? CLI_FOUND_DONE
		: done == 0 ? CLI_FOUND_NOTHING : CLI_FOUND_UNCLEAR;
	ora_error_finish(&err);
	return finding;
}

enum cli_finding cli_look(struct ora_client *client, const struct ora_tool *tool,
	struct ora_json intent, int64_t at, struct ora_buf *words)
{
	struct ora_json connection = ora_json_member(intent, "connection");
	struct look look = {
		.client = client, .tool = tool, .at = at, .arena = ora_arena_create(), .words = words,
		.arguments = ora_json_member(intent, "arguments"),
		.before = ora_json_member(intent, "before"),
	};
	if (look.arena != NULL && connection.length > 0) {
		look.connection = ora_arena_alloc(look.arena, connection.length + 1);
	}
	enum cli_finding finding = CLI_FOUND_UNCLEAR;
	if (look.connection == NULL) {
		ora_buf_add_string(words, "it can't be looked up: out of memory\n");
	} else {
		ora_json_unescape(connection, look.connection);
		if (tool->creates != NULL) {
			finding = look_for_creation(&look);
		} else if (tool->verify_with != NULL) {
			finding = look_for_ids(&look);
		} else if (tool->state != NULL) {
			finding = look_at_state(&look);
		} else {
			ora_buf_add_string(words, "nothing shows whether it was done\n");
		}
	}
	ora_arena_destroy(look.arena);
	return finding;
}
