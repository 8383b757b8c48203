#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <openrouter_admin/api.h>
#include <ora/gate.h>
#include <ora/pages.h>

#include "base/error.h"
#include "base/words.h"
#include "cli/cli.h"
#include "cli/rows.h"
#include "cli/screen.h"
#include "cli/value.h"
#include "gate/fetch.h"

const struct ora_field *cli_field(const struct ora_object *object, const char *name)
{
	for (size_t i = 0; i < object->field_count; i++) {
		if (strcmp(object->fields[i].name, name) == 0) {
			return &object->fields[i];
		}
	}
	return NULL;
}

const struct ora_object *cli_row_object(const struct ora_tool *tool)
{
	const struct ora_field *rows = tool->rows != NULL ? cli_field(tool->reply, tool->rows) : NULL;
	return rows != NULL ? rows->object : NULL;
}

const struct ora_tool *cli_referred(const struct ora_field *field)
{
	return field->refers != NULL ? ora_tool_find(&openrouter_admin_api, field->refers) : NULL;
}

const struct ora_field *cli_part_field(const struct ora_tool *tool)
{
	const struct ora_partition *partition = &openrouter_admin_api.partition;
	return partition->tool != NULL && tool->scope != NULL
		? cli_field(tool->args, partition->param) : NULL;
}

/* Room for `more` rows. */
static bool grow(struct cli_rows *rows, size_t more)
{
	if (rows->count + more <= rows->capacity) {
		return true;
	}
	size_t wanted = (rows->count + more) * 2;
	struct ora_json *grown = realloc(rows->items, wanted * sizeof(*grown));
	if (grown == NULL) {
		return false;
	}
	rows->items = grown;
	rows->capacity = wanted;
	return true;
}

int cli_rows_take(struct cli_rows *rows, const struct ora_tool *tool, struct ora_reply *reply,
	int64_t offset)
{
	struct ora_json root = ora_json_root(reply->json, reply->json_length);
	struct ora_json list = ora_json_member(root, tool->rows);
	size_t count = ora_json_count(list);
	memset(rows, 0, sizeof(*rows));
	rows->reply = reply;
	rows->object = cli_row_object(tool);
	if (!grow(rows, count)) {
		return ORA_ERR_MEMORY;
	}
	struct ora_json_iter it = ora_json_iter(list);
	while (ora_json_next(&it)) {
		rows->items[rows->count++] = it.value;
	}
	rows->total = -1;
	rows->complete = tool->paging == ORA_PAGING_FULL_PAGE ? count < tool->page_size
		: ora_page_next(tool, reply).text == NULL;
	if (tool->paging == ORA_PAGING_COUNTED) {
		rows->complete = ora_json_int64(ora_json_member(root, tool->total), &rows->total)
			&& offset + (int64_t)count >= rows->total;
	}
	return 0;
}

void cli_rows_finish(struct cli_rows *rows)
{
	ora_reply_destroy(rows->reply);
	ora_arena_destroy(rows->arena);
	free(rows->items);
	memset(rows, 0, sizeof(*rows));
}

void cli_show_progress(uint64_t done, uint64_t total, const char *what)
{
	struct cli_screen screen = cli_screen_of(STDERR_FILENO);
	struct ora_buf line;
	if (screen.width == 0) {
		return;
	}
	ora_buf_init(&line, 4096);
	ora_buf_add_string(&line, "\r\x1b[K");
	if (total > 0) {
		cli_put_bar(&line, &screen, (double)done / (double)total, 20, true);
		ora_buf_add_char(&line, ' ');
	}
	/* "0 keys" would read as an answer. */
	if (done == 0 && total == 0) {
		ora_buf_add_string(&line, "waiting for");
	} else {
		cli_put_count(&line, (int64_t)done);
	}
	if (total > 0) {
		ora_buf_add_string(&line, " of ");
		cli_put_count(&line, (int64_t)total);
	}
	ora_buf_add_char(&line, ' ');
	ora_put_words(&line, what);
	ora_buf_add_string(&line, (total > 0 ? total : done) == 1 ? "" : "s");
	fputs(ora_buf_text(&line), stderr);
	ora_buf_finish(&line);
}

void cli_clear_progress(void)
{
	if (cli_screen_of(STDERR_FILENO).width > 0) {
		fputs("\r\x1b[K", stderr);
	}
}

/* A list that grows while it is read shifts its rows: the last of a page comes again as the
 * first of the next. */
static bool is_twin(const struct cli_rows *rows, struct ora_json row)
{
	const char *id = rows->object->id;
	if (id == NULL || rows->count == 0) {
		return false;
	}
	struct ora_json mine = ora_json_member(row, id);
	struct ora_json last = ora_json_member(rows->items[rows->count - 1], id);
	return mine.length > 0 && mine.length == last.length
		&& memcmp(mine.text, last.text, mine.length) == 0;
}

static int keep_row(struct cli_rows *rows, const char *json, size_t length)
{
	char *copy = ora_arena_copy(rows->arena, json, length);
	if (copy == NULL || !grow(rows, 1)) {
		return ORA_ERR_MEMORY;
	}
	struct ora_json row = ora_json_root(copy, length);
	if (!is_twin(rows, row)) {
		rows->items[rows->count++] = row;
	}
	return 0;
}

static int read_pages(struct ora_pages *pages, const struct ora_tool *tool, bool shown,
	struct cli_rows *rows, struct ora_error *err)
{
	enum { OFTEN = 50 };
	const char *what = rows->object->name;
	struct ora_pages_progress progress = ORA_PAGES_PROGRESS_INIT;
	const void *row;
	if (shown) {
		cli_show_progress(0, 0, what);
	}
	int rc = ora_pages_next(pages, tool, &row, err);
	while (rc == 0 && row != NULL) {
		size_t length;
		const char *json = ora_pages_json(pages, &length);
		rc = keep_row(rows, json, length);
		/* The first rows come in pages, each of which may be waited for. */
		if (shown && (rows->count < OFTEN || rows->count % OFTEN == 0)) {
			ora_pages_get_progress(pages, &progress);
			cli_show_progress((uint64_t)progress.rows, (uint64_t)progress.total, what);
		}
		rc = rc == 0 ? ora_pages_next(pages, tool, &row, err) : ora_fail_memory(err);
	}
	ora_pages_get_progress(pages, &progress);
	rows->complete = rc == 0 && progress.complete;
	rows->total = tool->paging == ORA_PAGING_COUNTED ? (int64_t)progress.total : -1;
	if (shown) {
		cli_clear_progress();
	}
	return rc;
}

int cli_fetch_all(struct ora_client *client, const struct ora_tool *tool, const void *args,
	const char *connection, bool everywhere, bool shown, struct cli_rows *rows,
	struct ora_error *err)
{
	struct ora_pages_options options = ORA_PAGES_OPTIONS_INIT;
	struct ora_pages *pages = NULL;
	memset(rows, 0, sizeof(*rows));
	rows->object = cli_row_object(tool);
	rows->arena = ora_arena_create();
	options.connection = connection;
	options.everywhere = everywhere;
	rows->everywhere = everywhere && cli_part_field(tool) != NULL;
	if (rows->arena == NULL) {
		return ora_fail_memory(err);
	}
	int rc = ora_pages_open(client, tool, args, &options, &pages, err);
	if (rc == 0) {
		rc = read_pages(pages, tool, shown, rows, err);
	}
	ora_pages_destroy(pages);
	return rc;
}

#define MAX_SORT 8

struct sort_key {
	const struct ora_field *field;
	bool down;
};

static int compare_text(struct ora_json a, struct ora_json b)
{
	size_t length = a.length < b.length ? a.length : b.length;
	int order = memcmp(a.text, b.text, length);
	return order != 0 ? order : (a.length > b.length) - (a.length < b.length);
}

/* Nothing and null behind all else, whichever way the rest is turned. */
static int compare_values(struct ora_json a, struct ora_json b, bool down)
{
	bool a_null = ora_json_type(a) <= ORA_JSON_NULL, b_null = ora_json_type(b) <= ORA_JSON_NULL;
	if (a_null || b_null) {
		return a_null - b_null;
	}
	double x, y;
	int order;
	if (ora_json_type(a) == ORA_JSON_NUMBER && ora_json_type(b) == ORA_JSON_NUMBER
		&& ora_json_double(a, &x) && ora_json_double(b, &y)) {
		order = (x > y) - (x < y);
	} else {
		order = compare_text(a, b);
	}
	return down ? -order : order;
}

static int compare_rows(struct ora_json a, struct ora_json b, const struct sort_key *keys,
	size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const char *name = keys[i].field->name;
		int order = compare_values(ora_json_member(a, name), ora_json_member(b, name),
			keys[i].down);
		if (order != 0) {
			return order;
		}
	}
	return 0;
}

/* Equal rows keep their order: a merge sort, because qsort() takes no keys in POSIX. */
static void merge_sort(struct ora_json *rows, struct ora_json *room, size_t count,
	const struct sort_key *keys, size_t key_count)
{
	if (count < 2) {
		return;
	}
	size_t half = count / 2, a = 0, b = half;
	merge_sort(rows, room, half, keys, key_count);
	merge_sort(rows + half, room, count - half, keys, key_count);
	for (size_t i = 0; i < count; i++) {
		bool first = b == count || (a < half
			&& compare_rows(rows[a], rows[b], keys, key_count) <= 0);
		room[i] = first ? rows[a++] : rows[b++];
	}
	memcpy(rows, room, count * sizeof(*rows));
}

int cli_rows_sort(struct cli_rows *rows, const char *names)
{
	struct sort_key keys[MAX_SORT];
	size_t count = 0;
	while (*names != '\0' || count == 0) {
		size_t length = strcspn(names, ",");
		bool down = names[0] == '-';
		const char *name = names + down;
		if (count == MAX_SORT) {
			return cli_fail(CLI_USAGE, "--sort: more than %d members", MAX_SORT);
		}
		keys[count].down = down;
		keys[count].field = cli_member(rows->object, name, length - down, "--sort");
		if (keys[count++].field == NULL) {
			return CLI_USAGE;
		}
		names += length + (names[length] == ',');
	}
	struct ora_json *room = calloc(rows->count + 1, sizeof(*room));
	if (room == NULL) {
		return cli_fail(CLI_REFUSED, "out of memory");
	}
	merge_sort(rows->items, room, rows->count, keys, count);
	free(room);
	return 0;
}
