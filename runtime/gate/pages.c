#include <stdlib.h>
#include <string.h>

#include <ora/gate.h>
#include <ora/pages.h>

#include "base/error.h"
#include "bind/bind.h"
#include "client/client.h"
#include "gate/fetch.h"

#define MAX_ACTIVE 8

/* One page: on its way, or there and not yet read to its end. */
struct page {
	struct page *next;
	struct ora_pages *pages; /* NULL: nobody waits for it any more */
	struct part *part;
	struct ora_call *call;   /* NULL when it is there */
	int64_t offset;
	int result;
	struct ora_reply *reply;
	struct ora_error err;
};

/* One list: all there is, or that of one part of the account. */
struct part {
	struct part *next;
	const char *id;          /* NULL: the list as it was asked for */
	struct page *first, *last;
	size_t asked;            /* pages so far */
	size_t active;
	const char *cursor;      /* of the next page, in the arena; NULL: none */
	int64_t next_offset;
	int64_t step;            /* rows of a page; 0: not known before the first is there */
	int64_t total;           /* as of the last page; 0: none was told */
	int64_t rows;            /* that came */
	bool ended;              /* no further page will be asked for */
};

struct ora_pages {
	struct ora_client *client;
	const struct ora_tool *tool;
	struct ora_arena *arena;
	void *args;              /* a copy: each page changes its offset and part */
	const struct ora_field *position, *rows, *total, *part_param;
	char *connection;
	long timeout_ms;
	size_t max_active, active, held;
	int64_t start;           /* of the first page, in rows */
	const char *start_cursor; /* the same as text, in the arena; NULL: at the beginning */
	struct part *first, *last; /* parts that are not read to their end */
	struct ora_pages *source;  /* the list of the parts, until all are known */
	const struct ora_field *part_id;
	size_t index;            /* of the next row in the first page */
	struct ora_json_iter json;
	struct ora_json row;     /* the JSON of the last one */
	bool mismatch;           /* a total that does not fit, or a cursor that goes in circles */
	int result;              /* not 0: the error below ended it */
	struct ora_error err;
	struct ora_pages_progress progress;
};

static int64_t read_integer(const struct ora_object *object, const struct ora_field *field,
	const void *data)
{
	int64_t value = 0;
	if (field != NULL && ora_field_state(object, field, data) == ORA_VALUE) {
		memcpy(&value, (const char *)data + field->offset, sizeof(value));
	}
	return value;
}

/* Borrowed from data; NULL where there is none. */
static const char *read_text(const struct ora_object *object, const struct ora_field *field,
	const void *data)
{
	const char *text = NULL;
	if (ora_field_state(object, field, data) == ORA_VALUE) {
		memcpy(&text, (const char *)data + field->offset, sizeof(text));
	}
	return text;
}

static void set_value(struct ora_pages *pages, const struct ora_field *field, const void *value,
	size_t size)
{
	memcpy((char *)pages->args + field->offset, value, size);
	ora_field_set_state(pages->tool->args, field, pages->args, ORA_VALUE);
}

static struct ora_list page_rows(const struct ora_pages *pages, const struct page *page)
{
	struct ora_list list = { NULL, 0 };
	if (page->reply != NULL
		&& ora_field_state(pages->tool->reply, pages->rows, page->reply) == ORA_VALUE) {
		memcpy(&list, (const char *)page->reply + pages->rows->offset, sizeof(list));
	}
	return list;
}

/* The error that all further reading meets. */
static int fail(struct ora_pages *pages, int result, const struct ora_error *err)
{
	pages->result = result;
	pages->err = *err;
	pages->err.detail = err->detail != NULL ? strdup(err->detail) : NULL;
	return result;
}

static void free_page(struct page *page)
{
	ora_reply_destroy(page->reply);
	ora_error_finish(&page->err);
	free(page);
}

/* A cursor that names its own page leads nowhere, and would do so for ever. */
static void learn_cursor(struct ora_pages *pages, struct part *part, const struct page *page)
{
	struct ora_error err = ORA_ERROR_INIT;
	const char *before = part->cursor;
	if (!ora_page_cursor(pages->tool, page->reply, pages->arena, &part->cursor)) {
		fail(pages, ora_fail_memory(&err), &err);
	}
	bool circle = before != NULL && part->cursor != NULL && strcmp(before, part->cursor) == 0;
	pages->mismatch = pages->mismatch || circle;
	part->ended = part->cursor == NULL || circle;
}

/* What a page says about the pages behind it. */
static void learn(struct ora_pages *pages, struct part *part, const struct page *page)
{
	int64_t rows = (int64_t)page_rows(pages, page).count;
	part->rows += rows;
	switch (pages->tool->paging) {
	case ORA_PAGING_COUNTED:
		part->total = read_integer(pages->tool->reply, pages->total, page->reply);
		if (part->step == 0) {
			part->step = rows;
			part->next_offset = page->offset + rows;
		}
		part->ended = part->step == 0 || part->next_offset >= part->total;
		break;
	case ORA_PAGING_FULL_PAGE:
		part->next_offset = page->offset + rows;
		part->ended = rows < pages->tool->page_size;
		break;
	case ORA_PAGING_CURSOR:
		learn_cursor(pages, part, page);
		break;
	case ORA_PAGING_NONE:
		part->ended = true;
		break;
	}
}

static void page_done(void *user, struct ora_call *call, int result, struct ora_reply *reply,
	const struct ora_error *err)
{
	struct page *page = user;
	(void)call;
	page->call = NULL;
	page->result = result;
	page->reply = reply;
	if (page->pages == NULL) {
		free_page(page);
		return;
	}
	page->pages->active--;
	page->part->active--;
	if (result == 0) {
		learn(page->pages, page->part, page);
		return;
	}
	page->part->ended = true;
	page->err = *err;
	page->err.detail = err->detail != NULL ? strdup(err->detail) : NULL;
}

/* Where the next page begins; at the beginning nothing is said. */
static void set_position(struct ora_pages *pages, const struct part *part)
{
	const struct ora_field *position = pages->position;
	if (part->cursor != NULL) {
		set_value(pages, position, &part->cursor, sizeof(part->cursor));
	} else if (position != NULL && part->next_offset > 0) {
		set_value(pages, position, &part->next_offset, sizeof(part->next_offset));
	} else if (position != NULL) {
		ora_field_set_state(pages->tool->args, position, pages->args, ORA_ABSENT);
		memset((char *)pages->args + position->offset, 0, ora_field_size(position));
	}
}

static int start_page(struct ora_pages *pages, struct part *part, struct ora_error *err)
{
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	struct page *page = calloc(1, sizeof(*page));
	if (page == NULL) {
		return ora_fail_memory(err);
	}
	page->pages = pages;
	page->part = part;
	page->offset = part->next_offset;
	set_position(pages, part);
	if (part->id != NULL) {
		set_value(pages, pages->part_param, &part->id, sizeof(part->id));
	}
	options.connection = pages->connection;
	options.timeout_ms = pages->timeout_ms;
	int rc = ora_call_start(pages->client, pages->tool, pages->args, &options, page_done, page,
		&page->call, err);
	if (rc != 0) {
		free(page);
		return rc;
	}
	if (part->last != NULL) {
		part->last->next = page;
	} else {
		part->first = page;
	}
	part->last = page;
	part->asked++;
	part->active++;
	part->next_offset += part->step;
	if (part->step > 0 && part->next_offset >= part->total) {
		part->ended = true;
	}
	pages->active++;
	pages->held++;
	pages->progress.requests++;
	return 0;
}

/* Whether the next page of this part may be asked for. What nobody reads must not pile up,
 * but the page that is read next is never held back. */
static bool wants_page(const struct ora_pages *pages, const struct part *part)
{
	if (part->ended || pages->active >= pages->max_active) {
		return false;
	}
	if (part->step == 0 && part->active > 0) {
		return false;
	}
	return pages->held < 2 * pages->max_active || (part == pages->first && part->first == NULL);
}

static int add_part(struct ora_pages *pages, const char *id, struct ora_error *err)
{
	struct part *part = ora_arena_alloc(pages->arena, sizeof(*part));
	const char *copy = id != NULL && part != NULL
		? ora_arena_copy(pages->arena, id, strlen(id)) : NULL;
	if (part == NULL || (id != NULL && copy == NULL)) {
		return ora_fail_memory(err);
	}
	part->id = copy;
	part->next_offset = pages->start;
	part->cursor = pages->start_cursor;
	if (pages->last != NULL) {
		pages->last->next = part;
	} else {
		pages->first = part;
	}
	pages->last = part;
	return 0;
}

/* Takes the parts that are known by now. */
static int read_source(struct ora_pages *pages, struct ora_error *err)
{
	while (pages->source != NULL && ora_pages_ready(pages->source)) {
		const void *row;
		int rc = ora_pages_next(pages->source, pages->source->tool, &row, err);
		if (rc != 0) {
			return rc;
		}
		if (row == NULL) {
			pages->mismatch = pages->mismatch || !pages->source->progress.complete;
			ora_pages_destroy(pages->source);
			pages->source = NULL;
			return 0;
		}
		const struct ora_object *object = pages->source->rows->object;
		const char *id = read_text(object, pages->part_id, row);
		rc = id != NULL ? add_part(pages, id, err) : 0;
		if (rc != 0) {
			return rc;
		}
	}
	return 0;
}

static void drop_page(struct ora_pages *pages, struct part *part)
{
	struct page *page = part->first;
	part->first = page->next;
	part->last = part->first != NULL ? part->last : NULL;
	pages->held--;
	pages->index = 0;
	pages->row = (struct ora_json){ NULL, 0 };
	free_page(page);
}

static void begin_page(struct ora_pages *pages, const struct page *page)
{
	struct ora_json root = ora_json_root(page->reply->json, page->reply->json_length);
	pages->json = ora_json_iter(ora_json_member(root, pages->rows->name));
}

/* Passes over what is read to its end. True where the first page has a row, or failed. */
static bool find_row(struct ora_pages *pages)
{
	while (pages->first != NULL) {
		struct part *part = pages->first;
		struct page *page = part->first;
		if (page != NULL && (page->call != NULL || page->result != 0
				|| pages->index < page_rows(pages, page).count)) {
			return page->call == NULL;
		}
		if (page != NULL) {
			drop_page(pages, part);
		} else if (part->ended) {
			pages->mismatch = pages->mismatch || (pages->tool->paging == ORA_PAGING_COUNTED
				&& part->rows != (part->total > pages->start
					? part->total - pages->start : 0));
			pages->progress.total += (uint64_t)part->total;
			pages->first = part->next;
			pages->last = pages->first != NULL ? pages->last : NULL;
		} else {
			return false;
		}
	}
	return false;
}

/* Does all that can be done without waiting. */
static int advance(struct ora_pages *pages, struct ora_error *err)
{
	int rc = read_source(pages, err);
	for (struct part *part = pages->first; rc == 0 && part != NULL; part = part->next) {
		while (rc == 0 && wants_page(pages, part)) {
			rc = start_page(pages, part, err);
		}
	}
	return rc;
}

static bool at_end(const struct ora_pages *pages)
{
	return pages->first == NULL && pages->source == NULL;
}

bool ora_pages_ready(struct ora_pages *pages)
{
	struct ora_error err = ORA_ERROR_INIT;
	if (pages->result == 0 && !find_row(pages)) {
		int rc = advance(pages, &err);
		if (rc != 0) {
			fail(pages, rc, &err);
		}
		ora_error_finish(&err);
	}
	return pages->result != 0 || find_row(pages) || at_end(pages);
}

static const void *take_row(struct ora_pages *pages)
{
	const struct page *page = pages->first->first;
	const void *row;
	if (pages->index == 0) {
		begin_page(pages, page);
	}
	memcpy(&row, (const char *)page_rows(pages, page).items + pages->index * sizeof(row),
		sizeof(row));
	pages->index++;
	pages->row = ora_json_next(&pages->json) ? pages->json.value : (struct ora_json){ NULL, 0 };
	pages->progress.rows++;
	return row;
}

static int report(struct ora_pages *pages, struct ora_error *err)
{
	if (err != NULL) {
		*err = pages->err;
		err->detail = pages->err.detail != NULL ? strdup(pages->err.detail) : NULL;
	}
	return pages->result;
}

int ora_pages_next(struct ora_pages *pages, const struct ora_tool *tool, void *out,
	struct ora_error *err)
{
	const void *row = NULL;
	memcpy(out, &row, sizeof(row));
	if (tool != pages->tool) {
		return ora_fail(err, ORA_ERR_CONFIG, "these are the rows of %s, not of %s",
			pages->tool->short_name, tool->short_name);
	}
	pages->row = (struct ora_json){ NULL, 0 };
	while (!ora_pages_ready(pages)) {
		/* A failure of poll() ends the calls: the page is there all the same. */
		(void)ora_client_poll(pages->client, NULL, 0, -1, NULL);
	}
	if (pages->result == 0 && !at_end(pages)) {
		const struct page *page = pages->first->first;
		if (page->result != 0) {
			fail(pages, page->result, &page->err);
		} else {
			row = take_row(pages);
			memcpy(out, &row, sizeof(row));
		}
	}
	pages->progress.complete = pages->result == 0 && row == NULL && !pages->mismatch;
	return pages->result != 0 ? report(pages, err) : 0;
}

const char *ora_pages_json(const struct ora_pages *pages, size_t *length)
{
	*length = pages->row.length;
	return pages->row.text;
}

void ora_pages_get_progress(const struct ora_pages *pages, struct ora_pages_progress *progress)
{
	struct ora_pages_progress now = pages->progress;
	for (const struct part *part = pages->first; part != NULL; part = part->next) {
		now.total += (uint64_t)part->total;
	}
	if (pages->source != NULL) {
		now.requests += pages->source->progress.requests;
	}
	size_t size = progress->size < sizeof(now) ? progress->size : sizeof(now);
	now.size = progress->size;
	memcpy(progress, &now, size);
}

static void let_go(struct page *page)
{
	if (page->call != NULL) {
		page->pages = NULL; /* page_done() frees it */
		ora_call_cancel(page->call);
	} else {
		free_page(page);
	}
}

void ora_pages_destroy(struct ora_pages *pages)
{
	if (pages == NULL) {
		return;
	}
	ora_pages_destroy(pages->source);
	for (struct part *part = pages->first; part != NULL; part = part->next) {
		struct page *next;
		for (struct page *page = part->first; page != NULL; page = next) {
			next = page->next;
			let_go(page);
		}
	}
	ora_error_finish(&pages->err);
	ora_arena_destroy(pages->arena);
	free(pages->connection);
	free(pages);
}

/* The list of the parts, where all of them are asked for and the tool shows one at a time. */
static int open_source(struct ora_pages *pages, const struct ora_pages_options *options,
	struct ora_error *err)
{
	const struct ora_partition *partition = &ora_client_api(pages->client)->partition;
	struct ora_pages_options all = *options;
	pages->part_param = partition->tool != NULL && pages->tool->scope != NULL
		? ora_field_find(pages->tool->args, partition->param) : NULL;
	if (!options->everywhere || pages->part_param == NULL) {
		return add_part(pages, NULL, err);
	}
	if (ora_field_state(pages->tool->args, pages->part_param, pages->args) != ORA_ABSENT) {
		return ora_fail(err, ORA_ERR_CONFIG, "%s is given: it asks for one, not for all",
			pages->part_param->name);
	}
	void *args = ora_args_create(partition->tool->args, pages->arena);
	if (args == NULL) {
		return ora_fail_memory(err);
	}
	all.everywhere = false;
	int rc = ora_pages_open(pages->client, partition->tool, args, &all, &pages->source, err);
	if (rc == 0) {
		pages->part_id = ora_field_find(pages->source->rows->object, partition->member);
	}
	return rc;
}

/* A list with a size of pages: the largest, unless one is given. */
static void choose_limit(struct ora_pages *pages)
{
	const struct ora_field *limit = ora_field_find(pages->tool->args, pages->tool->limit);
	if (limit != NULL && (limit->flags & ORA_FIELD_MAXIMUM) != 0
		&& ora_field_state(pages->tool->args, limit, pages->args) == ORA_ABSENT) {
		int64_t most = (int64_t)limit->maximum;
		set_value(pages, limit, &most, sizeof(most));
	}
}

static int check(const struct ora_tool *tool, const void *args, struct ora_error *err)
{
	struct ora_faults *faults = ora_faults_create();
	if (faults == NULL) {
		return ora_fail_memory(err);
	}
	ora_check(tool, args, faults);
	int rc = ora_faults_count(faults) > 0 ? ora_faults_report(faults, err) : 0;
	ora_faults_destroy(faults);
	return rc;
}

static int set_up(struct ora_pages *pages, const void *args,
	const struct ora_pages_options *options, struct ora_error *err)
{
	const struct ora_tool *tool = pages->tool;
	int rc = check(tool, args, err);
	if (rc != 0) {
		return rc;
	}
	pages->arena = ora_arena_create();
	pages->args = pages->arena != NULL ? ora_args_copy(tool->args, args, pages->arena) : NULL;
	pages->connection = options->connection != NULL ? strdup(options->connection) : NULL;
	if (pages->args == NULL || (options->connection != NULL && pages->connection == NULL)) {
		return ora_fail_memory(err);
	}
	pages->rows = ora_field_find(tool->reply, tool->rows);
	pages->total = ora_field_find(tool->reply, tool->total);
	pages->position = ora_field_find(tool->args, tool->position);
	if (tool->paging == ORA_PAGING_CURSOR) {
		pages->start_cursor = read_text(tool->args, pages->position, pages->args);
	} else {
		pages->start = read_integer(tool->args, pages->position, pages->args);
	}
	pages->timeout_ms = options->timeout_ms;
	pages->max_active = options->max_active > 0 ? options->max_active : MAX_ACTIVE;
	pages->progress.size = sizeof(pages->progress);
	choose_limit(pages);
	rc = open_source(pages, options, err);
	return rc == 0 ? advance(pages, err) : rc;
}

int ora_pages_open(struct ora_client *client, const struct ora_tool *tool, const void *args,
	const struct ora_pages_options *given, struct ora_pages **out, struct ora_error *err)
{
	struct ora_pages_options options = ORA_PAGES_OPTIONS_INIT;
	if (given != NULL && given->size >= sizeof(options)) {
		options = *given;
	} else if (given != NULL) {
		return ora_fail(err, ORA_ERR_CONFIG,
			"the options were not started with ORA_PAGES_OPTIONS_INIT");
	}
	const struct ora_field *rows = ora_field_find(tool->reply, tool->rows);
	if (tool->effect != ORA_READ || rows == NULL || rows->kind != ORA_KIND_OBJECT) {
		return ora_fail(err, ORA_ERR_CONFIG, "%s is no list", tool->short_name);
	}
	struct ora_pages *pages = calloc(1, sizeof(*pages));
	if (pages == NULL) {
		return ora_fail_memory(err);
	}
	pages->client = client;
	pages->tool = tool;
	int rc = set_up(pages, args, &options, err);
	if (rc != 0) {
		ora_pages_destroy(pages);
		return rc;
	}
	*out = pages;
	return 0;
}
