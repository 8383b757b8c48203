#include <string.h>

#include "base/error.h"
#include "bind/bind.h"
#include "client/client.h"
#include "gate/fetch.h"
#include "gate/pages.h"

int ora_pages_add_part(struct ora_pages *pages, const char *id, struct ora_error *err)
{
	struct ora_part *part = ora_arena_alloc(pages->arena, sizeof(*part));
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

int ora_pages_read_source(struct ora_pages *pages, struct ora_error *err)
{
	int rc = 0;
	while (rc == 0 && pages->source != NULL && ora_pages_ready(pages->source)) {
		const void *row;
		rc = ora_pages_next(pages->source, pages->source->tool, &row, err);
		if (rc != 0) {
			break;
		}
		if (row == NULL) {
			pages->mismatch = pages->mismatch || !pages->source->progress.complete;
			ora_pages_destroy(pages->source);
			pages->source = NULL;
			break;
		}
		const struct ora_object *object = pages->source->rows->object;
		const char *id = ora_pages_text(object, pages->part_id, row);
		rc = id != NULL ? ora_pages_add_part(pages, id, err) : 0;
	}
	return rc;
}

int ora_pages_find_parts(struct ora_pages *pages, const struct ora_pages_options *options,
	struct ora_error *err)
{
	const struct ora_partition *partition = &ora_client_api(pages->client)->partition;
	struct ora_pages_options all = *options;
	pages->part_param = partition->tool != NULL && pages->tool->scope != NULL
		? ora_field_find(pages->tool->args, partition->param) : NULL;
	if (!options->everywhere || pages->part_param == NULL) {
		return ora_pages_add_part(pages, NULL, err);
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
