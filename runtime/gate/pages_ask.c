#include <stdlib.h>
#include <string.h>

#include <ora/gate.h>

#include "base/error.h"
#include "bind/bind.h"
#include "gate/fetch.h"
#include "gate/pages.h"

struct ora_list ora_page_rows(const struct ora_pages *pages, const struct ora_page *page)
{
	struct ora_list list;
	memcpy(&list, (const char *)page->reply + pages->rows->offset, sizeof(list));
	return list; /* empty where it is null or missing */
}

void ora_page_free(struct ora_page *page)
{
	ora_reply_destroy(page->reply);
	ora_error_finish(&page->err);
	free(page);
}

/* A cursor that names its own page leads nowhere, and would do so for ever. */
static void learn_cursor(struct ora_pages *pages, struct ora_part *part,
	const struct ora_page *page)
{
	struct ora_error err = ORA_ERROR_INIT;
	const char *before = part->cursor;
	if (!ora_page_cursor(pages->tool, page->reply, pages->arena, &part->cursor)) {
		ora_pages_fail(pages, ora_fail_memory(&err), &err);
	}
	bool circle = before != NULL && part->cursor != NULL && strcmp(before, part->cursor) == 0;
	pages->mismatch = pages->mismatch || circle;
	part->ended = part->cursor == NULL || circle;
}

/* What a page says about the pages behind it. */
static void learn(struct ora_pages *pages, struct ora_part *part, const struct ora_page *page)
{
	int64_t rows = (int64_t)ora_page_rows(pages, page).count;
	part->rows += rows;
	switch (pages->tool->paging) {
	case ORA_PAGING_COUNTED:
		part->total = ora_pages_integer(pages->tool->reply, pages->total, page->reply);
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
	struct ora_page *page = user;
	(void)call;
	page->call = NULL;
	page->result = result;
	page->reply = reply;
	if (page->pages == NULL) {
		ora_page_free(page);
		return;
	}
	page->pages->active--;
	page->part->active--;
	if (result == 0) {
		learn(page->pages, page->part, page);
		return;
	}
	page->part->ended = true;
	ora_error_copy(&page->err, err);
}

/* Where the next page begins; at the beginning nothing is said. */
static void set_position(struct ora_pages *pages, const struct ora_part *part)
{
	const struct ora_field *position = pages->position;
	if (part->cursor != NULL) {
		ora_pages_set(pages, position, &part->cursor, sizeof(part->cursor));
	} else if (position != NULL && part->next_offset > 0) {
		ora_pages_set(pages, position, &part->next_offset, sizeof(part->next_offset));
	} else if (position != NULL) {
		ora_field_set_state(pages->tool->args, position, pages->args, ORA_ABSENT);
		memset((char *)pages->args + position->offset, 0, ora_field_size(position));
	}
}

static int start_page(struct ora_pages *pages, struct ora_part *part, struct ora_error *err)
{
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	struct ora_page *page = calloc(1, sizeof(*page));
	if (page == NULL) {
		return ora_fail_memory(err);
	}
	page->pages = pages;
	page->part = part;
	page->offset = part->next_offset;
	set_position(pages, part);
	if (part->id != NULL) {
		ora_pages_set(pages, pages->part_param, &part->id, sizeof(part->id));
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
static bool wants_page(const struct ora_pages *pages, const struct ora_part *part)
{
	if (part->ended || pages->active >= pages->max_active) {
		return false;
	}
	if (part->step == 0 && part->active > 0) {
		return false;
	}
	return pages->held < 2 * pages->max_active || (part == pages->first && part->first == NULL);
}

int ora_pages_advance(struct ora_pages *pages, struct ora_error *err)
{
	int rc = ora_pages_read_source(pages, err);
	for (struct ora_part *part = pages->first; rc == 0 && part != NULL; part = part->next) {
		while (rc == 0 && wants_page(pages, part)) {
			rc = start_page(pages, part, err);
		}
	}
	return rc;
}
