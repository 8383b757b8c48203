#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "client/client.h"
#include "gate/pages.h"

int ora_pages_fail(struct ora_pages *pages, int result, const struct ora_error *err)
{
	pages->result = result;
	ora_error_copy(&pages->err, err);
	return result;
}

static void drop_page(struct ora_pages *pages, struct ora_part *part)
{
	struct ora_page *page = part->first;
	part->first = page->next;
	part->last = part->first != NULL ? part->last : NULL;
	pages->held--;
	pages->index = 0;
	pages->row = (struct ora_json){ NULL, 0 };
	ora_page_free(page);
}

static void begin_page(struct ora_pages *pages, const struct ora_page *page)
{
	struct ora_json root = ora_json_root(page->reply->json, page->reply->json_length);
	pages->json = ora_json_iter(ora_json_member(root, pages->rows->name));
}

/* Passes over what is read to its end. True where the first page has a row, or failed. */
static bool find_row(struct ora_pages *pages)
{
	while (pages->first != NULL) {
		struct ora_part *part = pages->first;
		struct ora_page *page = part->first;
		if (page != NULL && (page->call != NULL || page->result != 0
				|| pages->index < ora_page_rows(pages, page).count)) {
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

static bool at_end(const struct ora_pages *pages)
{
	return pages->first == NULL && pages->source == NULL;
}

bool ora_pages_ready(struct ora_pages *pages)
{
	struct ora_error err = ORA_ERROR_INIT;
	if (pages->result == 0 && !find_row(pages)) {
		int rc = ora_pages_advance(pages, &err);
		if (rc != 0) {
			ora_pages_fail(pages, rc, &err);
		}
		ora_error_finish(&err);
	}
	return pages->result != 0 || find_row(pages) || at_end(pages);
}

static const void *take_row(struct ora_pages *pages)
{
	const struct ora_page *page = pages->first->first;
	const void *row;
	if (pages->index == 0) {
		begin_page(pages, page);
	}
	memcpy(&row, (const char *)ora_page_rows(pages, page).items + pages->index * sizeof(row),
		sizeof(row));
	pages->index++;
	pages->row = ora_json_next(&pages->json) ? pages->json.value : (struct ora_json){ NULL, 0 };
	pages->progress.rows++;
	return row;
}

static int report(struct ora_pages *pages, struct ora_error *err)
{
	if (err != NULL) {
		ora_error_copy(err, &pages->err);
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
		const struct ora_page *page = pages->first->first;
		if (page->result != 0) {
			ora_pages_fail(pages, page->result, &page->err);
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
	for (const struct ora_part *part = pages->first; part != NULL; part = part->next) {
		now.total += (uint64_t)part->total;
	}
	if (pages->source != NULL) {
		now.requests += pages->source->progress.requests;
	}
	size_t size = progress->size < sizeof(now) ? progress->size : sizeof(now);
	now.size = progress->size;
	memcpy(progress, &now, size);
}
