#include <stdlib.h>
#include <string.h>

#include <ora/gate.h>

#include "base/error.h"
#include "bind/bind.h"
#include "gate/fetch.h"
#include "gate/pages.h"

#define MAX_ACTIVE 8

static void let_go(struct ora_page *page)
{
	if (page->call != NULL) {
		page->pages = NULL; /* pages_ask.c frees it when it is done */
		ora_call_cancel(page->call);
	} else {
		ora_page_free(page);
	}
}

void ora_pages_destroy(struct ora_pages *pages)
{
	if (pages == NULL) {
		return;
	}
	ora_pages_destroy(pages->source);
	for (struct ora_part *part = pages->first; part != NULL; part = part->next) {
		struct ora_page *next;
		for (struct ora_page *page = part->first; page != NULL; page = next) {
			next = page->next;
			let_go(page);
		}
	}
	ora_error_finish(&pages->err);
	ora_arena_destroy(pages->arena);
	free(pages->connection);
	free(pages);
}

/* A list with a size of pages: the largest, unless one is given. */
static void choose_limit(struct ora_pages *pages)
{
	const struct ora_field *limit = ora_field_find(pages->tool->args, pages->tool->limit);
	if (limit != NULL && (limit->flags & ORA_FIELD_MAXIMUM) != 0
		&& ora_field_state(pages->tool->args, limit, pages->args) == ORA_ABSENT) {
		int64_t most = (int64_t)limit->maximum;
		ora_pages_set(pages, limit, &most, sizeof(most));
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
		pages->start_cursor = ora_pages_text(tool->args, pages->position, pages->args);
	} else {
		pages->start = ora_pages_integer(tool->args, pages->position, pages->args);
	}
	pages->timeout_ms = options->timeout_ms;
	pages->max_active = options->max_active > 0 ? options->max_active : MAX_ACTIVE;
	pages->progress.size = sizeof(pages->progress);
	choose_limit(pages);
	rc = ora_pages_find_parts(pages, options, err);
	return rc == 0 ? ora_pages_advance(pages, err) : rc;
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
