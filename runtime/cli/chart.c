/* Rows that are added up for a chart: of one reply, or of a call for each part of the account. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/api.h>
#include <ora/gate.h>

#include "base/error.h"
#include "bind/bind.h"
#include "cli/chart_bars.h"
#include "cli/show.h"
#include "cli/value.h"

#define MAX_LINE (1u << 16)
#define IN_FLIGHT 8

bool cli_wants_chart(const struct cli_options *options)
{
	return options->tool->chart != NULL && !options->json && !options->jsonl && !options->csv
		&& !options->wide && options->fields == NULL && options->sort == NULL;
}

static const char *way_name(const void *data, size_t i)
{
	const struct ora_chart *chart = data;
	return i < chart->way_count ? chart->ways[i].name : NULL;
}

const struct ora_chart_way *cli_chart_way(const struct ora_tool *tool, const char *name)
{
	const struct ora_chart *chart = tool->chart;
	struct ora_buf all;
	for (size_t i = 0; i < chart->way_count; i++) {
		if (strcmp(chart->ways[i].name, name) == 0) {
			return &chart->ways[i];
		}
	}
	ora_buf_init(&all, MAX_LINE);
	for (size_t i = 0; i < chart->way_count; i++) {
		ora_buf_addf(&all, "%s%s", i == 0 ? "" : i + 1 == chart->way_count ? " or " : ", ",
			way_name(chart, i));
	}
	cli_fail(CLI_USAGE, "--by %s: want %s", name, ora_buf_text(&all));
	ora_buf_finish(&all);
	return NULL;
}

static double value_of(const struct ora_tool *tool, struct ora_json row)
{
	double value = 0;
	struct ora_json json = ora_json_member(row, tool->chart->value);
	return ora_json_type(json) == ORA_JSON_NUMBER && ora_json_double(json, &value) ? value : 0;
}

/* What a member of a row says, or what the ID in it is called. */
static void put_label(const struct cli_rows *rows, size_t i, const char *member,
	struct ora_buf *out)
{
	const struct ora_field *field = cli_field(rows->object, member);
	struct ora_json value = ora_json_member(rows->items[i], member);
	if (ora_json_type(value) != ORA_JSON_STRING) {
		return;
	}
	cli_put_text(out, value);
	struct ora_json name = rows->names != NULL && field != NULL
		? cli_names_label(rows->names, field, ora_buf_text(out)) : (struct ora_json){ NULL, 0 };
	if (ora_json_type(name) == ORA_JSON_STRING) {
		ora_buf_reset(out);
		cli_put_text(out, name);
	}
}

/* Adds the rows up: by a member, or all of them for one label. */
static void add_rows(struct cli_sums *sums, const struct ora_tool *tool, const char *member,
	const char *label, const struct cli_rows *rows)
{
	for (size_t i = 0; i < rows->count; i++) {
		struct ora_buf text;
		ora_buf_init(&text, MAX_LINE);
		if (member != NULL) {
			put_label(rows, i, member, &text);
		}
		cli_sums_add(sums, member != NULL ? ora_buf_text(&text) : label, value_of(tool, rows->items[i]));
		ora_buf_finish(&text);
	}
}

/* The calls of a way that needs many: one for each value of a parameter. */
struct many {
	struct cli_sums *sums;
	const struct ora_tool *tool;
	size_t in_flight;
	int result;
	struct ora_error err;
};

struct one {
	struct many *many;
	const char *label;
};

static void one_done(void *user, struct ora_call *call, int result, struct ora_reply *reply,
	const struct ora_error *err)
{
	struct one *one = user;
	struct many *many = one->many;
	(void)call;
	many->in_flight--;
	if (result == 0) {
		struct cli_rows rows = { 0 };
		if (cli_rows_take(&rows, many->tool, reply, 0) == 0) {
			add_rows(many->sums, many->tool, NULL, one->label, &rows);
		}
		cli_rows_finish(&rows);
	} else if (many->result == 0) {
		many->result = result;
		many->err = *err;
		many->err.detail = NULL;
	}
}

static int start_one(struct many *many, struct ora_client *client,
	const struct cli_arguments *arguments, const struct ora_field *field, struct one *one,
	const char *id)
{
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	options.connection = arguments->connection;
	memcpy((char *)arguments->args + field->offset, &id, sizeof(id));
	ora_field_set_state(many->tool->args, field, arguments->args, ORA_VALUE);
	int rc = ora_call_start(client, many->tool, arguments->args, &options, one_done, one, NULL,
		&many->err);
	many->in_flight += rc == 0;
	return rc;
}

static void wait_for(const struct many *many, struct ora_client *client, size_t most)
{
	while (many->in_flight > most) {
		(void)ora_client_poll(client, NULL, 0, -1, NULL);
	}
}

static char *text_of(struct ora_arena *arena, struct ora_json string)
{
	char *text = ora_arena_alloc(arena, string.length + 1);
	if (text != NULL && ora_json_type(string) == ORA_JSON_STRING) {
		text[ora_json_unescape(string, text)] = '\0';
	}
	return text;
}

/* What the part of the account is called that a row belongs to. */
static const char *part_label(struct cli_names *names, struct ora_arena *arena,
	const struct cli_rows *rows, size_t i)
{
	const struct ora_partition *partition = &openrouter_admin_api.partition;
	const struct ora_field *field = cli_field(rows->object, partition->param);
	const char *id = text_of(arena, ora_json_member(rows->items[i], partition->param));
	struct ora_buf label;
	ora_buf_init(&label, MAX_LINE);
	struct ora_json name = id != NULL && field != NULL
		? cli_names_label(names, field, id) : (struct ora_json){ NULL, 0 };
	if (ora_json_type(name) == ORA_JSON_STRING) {
		cli_put_text(&label, name);
	} else if (id != NULL) {
		cli_put_harmless(&label, id, strlen(id));
	}
	const char *copy = ora_arena_copy(arena, ora_buf_text(&label), label.length);
	ora_buf_finish(&label);
	return copy != NULL ? copy : "";
}

/* Each value of the parameter costs a call; the sums are those of the parts of the account. */
static int add_each(struct cli_sums *sums, struct cli_client *client, const struct ora_tool *tool,
	const struct ora_chart_way *way, const struct cli_arguments *arguments)
{
	const struct ora_field *field = cli_field(tool->args, way->each);
	struct cli_names names = { .client = client->client, .connection = arguments->connection };
	struct many many = { .sums = sums, .tool = tool, .err = ORA_ERROR_INIT };
	const struct cli_rows *rows, *parts;
	int rc = cli_names_list(&names, cli_referred(field), &rows);
	rc = rc == 0 ? cli_names_list(&names, openrouter_admin_api.partition.tool, &parts) : rc;
	struct one *ones = rc == 0 ? calloc(rows->count + 1, sizeof(*ones)) : NULL;
	for (size_t i = 0; ones != NULL && i < rows->count && many.result == 0; i++) {
		const char *id = text_of(arguments->arena,
			ora_json_member(rows->items[i], rows->object->id));
		ones[i] = (struct one){ &many, part_label(&names, arguments->arena, rows, i) };
		cli_sums_add(sums, ones[i].label, 0);
		wait_for(&many, client->client, IN_FLIGHT - 1);
		cli_show_progress(i - many.in_flight, rows->count, rows->object->name);
		if (id != NULL && many.result == 0) {
			many.result = start_one(&many, client->client, arguments, field, &ones[i], id);
		}
	}
	wait_for(&many, client->client, 0);
	cli_clear_progress();
	if (many.result != 0) {
		(void)cli_fail_verb(tool, &many.err);
		rc = CLI_PARTIAL;
	}
	free(ones);
	ora_error_finish(&many.err);
	cli_names_finish(&names);
	return rc;
}

static int run_each(const struct cli_options *options, struct cli_client *client,
	const struct ora_chart_way *way, const struct cli_arguments *arguments)
{
	struct cli_sums sums = { 0 };
	const struct ora_field *field = cli_field(options->tool->args, way->each);
	if (cli_given(options, field)) {
		char name[CLI_NAME_SIZE];
		cli_write_name(options->tool, field, name);
		return cli_fail(CLI_USAGE, "--by %s and %s exclude each other", way->name, name);
	}
	int rc = add_each(&sums, client, options->tool, way, arguments);
	if (rc == 0 || sums.count > 0) {
		int drawn = cli_sums_draw(&sums, options->tool, way->name);
		rc = rc != 0 ? rc : drawn;
	}
	cli_sums_finish(&sums);
	return rc != 0 ? rc : cli_flush();
}

/* Which of a parameter's values is the name of a way, counted from 1; 0: none. */
static int choice_of(const struct ora_field *field, const struct ora_chart_way *way)
{
	for (int i = 0; field->choices != NULL && i < field->choices->count; i++) {
		if (strcmp(field->choices->names[i], way->name) == 0) {
			return i + 1;
		}
	}
	return 0;
}

/* The way that a parameter splits the rows by: they are drawn as they were asked for. NULL: none. */
static const struct ora_chart_way *split_way(const struct cli_options *options)
{
	const struct ora_chart *chart = options->tool->chart;
	for (size_t i = 0; i < options->given_count; i++) {
		for (size_t w = 0; options->given[i].field->choices != NULL && w < chart->way_count; w++) {
			if (strcmp(options->given[i].value, chart->ways[w].name) == 0) {
				return &chart->ways[w];
			}
		}
	}
	return NULL;
}

/* The parameter that makes upstream split the rows by a way, so that a call is enough; NULL: there
 * is none. */
static const struct ora_field *splitter(const struct ora_tool *tool,
	const struct ora_chart_way *way)
{
	for (size_t i = 0; i < tool->args->field_count; i++) {
		if (tool->args->fields[i].kind == ORA_KIND_ENUM
			&& choice_of(&tool->args->fields[i], way) != 0) {
			return &tool->args->fields[i];
		}
	}
	return NULL;
}

/* Sets a choice of it, counted from 1; 0: takes it out. */
static void set_choice(const struct ora_tool *tool, const struct ora_field *field, void *args,
	int choice)
{
	memcpy((char *)args + field->offset, &choice, sizeof(choice));
	ora_field_set_state(tool->args, field, args, choice != 0 ? ORA_VALUE : ORA_ABSENT);
}

void cli_chart_split(const struct cli_options *options, const struct cli_arguments *arguments)
{
	const struct ora_tool *tool = options->tool;
	const struct ora_chart_way *way = options->by != NULL
		? cli_chart_way(tool, options->by) : NULL;
	const struct ora_field *field = way != NULL && way->each != NULL ? splitter(tool, way) : NULL;
	if (field != NULL) {
		set_choice(tool, field, arguments->args, choice_of(field, way));
	}
}

/* Whether rows say which part of the account they are of. */
static bool are_split(const struct cli_rows *rows)
{
	const char *member = openrouter_admin_api.partition.param;
	bool split = rows->count == 0;
	for (size_t i = 0; !split && i < rows->count; i++) {
		split = ora_json_type(ora_json_member(rows->items[i], member)) == ORA_JSON_STRING;
	}
	return split;
}

/* The rows' sums by one way, or by the first two. */
static int draw_rows(const struct ora_tool *tool, const struct ora_chart_way *way,
	const struct cli_rows *rows)
{
	size_t drawn = 0;
	int rc = 0;
	for (size_t i = 0; rc == 0 && i < tool->chart->way_count && drawn < 2; i++) {
		const struct ora_chart_way *it = &tool->chart->ways[i];
		/* Rows that a parameter split say themselves which part of the account they are of. */
		const char *member = it->member != NULL || it != way ? it->member
			: openrouter_admin_api.partition.param;
		if (member == NULL || (way != NULL && it != way)) {
			continue;
		}
		struct cli_sums sums = { 0 };
		add_rows(&sums, tool, member, NULL, rows);
		/* One bar, as of one day, compares nothing: the next ways do. */
		if (way != NULL || i > 0 || sums.count > 1 || sums.lost) {
			printf("%s", drawn++ > 0 ? "\n" : "");
			rc = cli_sums_draw(&sums, tool, it->name);
		}
		cli_sums_finish(&sums);
	}
	return rc;
}

/* Where upstream did not split the rows, as an older one does not: each part is asked for. */
static int run_unsplit(const struct cli_options *options, struct cli_client *client,
	const struct ora_chart_way *way, const struct cli_arguments *arguments)
{
	const struct ora_field *field = splitter(options->tool, way);
	if (field != NULL) {
		set_choice(options->tool, field, arguments->args, 0);
	}
	return run_each(options, client, way, arguments);
}

static int draw_reply(const struct cli_options *options, struct cli_names *names,
	const struct ora_chart_way *way, struct cli_rows *rows)
{
	if (rows->count == 0) {
		printf("No %ss.\n", rows->object->name);
		return 0;
	}
	if (way != NULL && way->each != NULL) {
		cli_names_learn(names, openrouter_admin_api.partition.tool);
		rows->names = names;
	}
	return draw_rows(options->tool, way, rows);
}

int cli_run_chart(const struct cli_options *options, struct cli_client *client,
	struct cli_names *names, const struct cli_arguments *arguments)
{
	const struct ora_tool *tool = options->tool;
	const struct ora_chart_way *split = split_way(options);
	const struct ora_chart_way *way = options->by != NULL
		? cli_chart_way(tool, options->by) : split;
	struct ora_call_options call = ORA_CALL_OPTIONS_INIT;
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_reply *reply = NULL;
	bool each = way != NULL && way->each != NULL && way != split;
	if (each && (splitter(tool, way) == NULL
			|| cli_given(options, cli_field(tool->args, way->each)))) {
		return run_unsplit(options, client, way, arguments);
	}
	call.connection = arguments->connection;
	int rc = ora_call_run(client->client, tool, arguments->args, &call, &reply, &err);
	if (rc != 0 && each && err.http_status == 400) {
		ora_error_finish(&err);
		return run_unsplit(options, client, way, arguments);
	}
	if (rc != 0) {
		rc = cli_fail_verb(tool, &err);
		ora_error_finish(&err);
		return rc;
	}
	struct cli_rows rows = { 0 };
	if (cli_rows_take(&rows, tool, reply, 0) != 0) {
		rc = cli_fail(CLI_REFUSED, "out of memory");
	} else if (each && !are_split(&rows)) {
		rc = run_unsplit(options, client, way, arguments);
	} else {
		rc = draw_reply(options, names, way, &rows);
	}
	cli_rows_finish(&rows);
	return rc != 0 ? rc : cli_flush();
}
