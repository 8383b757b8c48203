#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "gate/undo.h"
#include "json/write.h"

#define MAX_ARGUMENTS (4u << 20)

/* What a call was about, as its intent says. */
struct source {
	const struct ora_tool *tool;
	struct ora_json arguments;
	struct ora_json before;
};

static struct ora_undo_step *add_step(struct ora_undo *undo, const struct ora_tool *tool)
{
	struct ora_undo_step *steps = realloc(undo->steps, (undo->count + 1) * sizeof(*steps));
	if (steps == NULL) {
		return NULL;
	}
	undo->steps = steps;
	struct ora_undo_step *step = &steps[undo->count++];
	step->tool = tool;
	ora_buf_init(&step->arguments, MAX_ARGUMENTS);
	return step;
}

static void put_argument(struct ora_buf *out, const char *name, struct ora_json value)
{
	ora_buf_add_char(out, out->length == 0 ? '{' : ',');
	ora_json_put_string(out, name, strlen(name));
	ora_buf_add_char(out, ':');
	ora_buf_add(out, value.text, value.length);
}

static void put_path(struct ora_buf *out, const struct source *source)
{
	for (size_t i = 0; i < source->tool->args->field_count; i++) {
		const struct ora_field *field = &source->tool->args->fields[i];
		struct ora_json value = ora_json_member(source->arguments, field->name);
		if (field->place == ORA_PLACE_PATH && value.text != NULL) {
			put_argument(out, field->name, value);
		}
	}
}

/* Whether a line names what the call was about: all of its path, and its ids. */
static bool is_whole(const struct source *source)
{
	for (size_t i = 0; i < source->tool->args->field_count; i++) {
		const struct ora_field *field = &source->tool->args->fields[i];
		struct ora_json value = ora_json_member(source->arguments, field->name);
		if ((field->place == ORA_PLACE_PATH && value.text == NULL)
			|| (field->role == ORA_ROLE_IDS && ora_json_type(value) != ORA_JSON_ARRAY)) {
			return false;
		}
	}
	return true;
}

/* The value that a parameter had, in the form in which it can be given; no text: in none. */
static struct ora_json old_value(const struct ora_field *field, struct ora_json before)
{
	static const char null[] = "null";
	const struct ora_json nothing = { null, sizeof(null) - 1 }, none = { NULL, 0 };
	struct ora_json value = ora_json_member(before, field->name);
	if ((field->flags & ORA_FIELD_SECRET) != 0) {
		return none; /* the log does not have it */
	}
	bool nullable = (field->flags & ORA_FIELD_NULLABLE) != 0;
	if (ora_json_type(value) == ORA_JSON_NULL) {
		return nullable ? nothing : none;
	}
	bool empty = ora_json_type(value) == ORA_JSON_ARRAY && ora_json_count(value) == 0;
	if (empty && (field->flags & ORA_FIELD_MIN_ITEMS) != 0 && field->min_items > 0) {
		return nullable ? nothing : none;
	}
	return value;
}

/* Gives back what was there before, of what the call gave. */
static int undo_update(const struct source *source, struct ora_undo *undo,
	struct ora_error *err)
{
	if (ora_json_type(source->before) != ORA_JSON_OBJECT) {
		return ora_fail(err, ORA_ERR_CONFIG, "the log does not say what was there before");
	}
	struct ora_undo_step *step = add_step(undo, source->tool);
	if (step == NULL) {
		return ora_fail_memory(err);
	}
	put_path(&step->arguments, source);
	size_t changes = 0;
	for (size_t i = 0; i < source->tool->args->field_count; i++) {
		const struct ora_field *field = &source->tool->args->fields[i];
		struct ora_json given = ora_json_member(source->arguments, field->name);
		if (field->place != ORA_PLACE_BODY || given.text == NULL
			|| ora_json_same(given, ora_json_member(source->before, field->name))) {
			continue;
		}
		struct ora_json value = old_value(field, source->before);
		if (value.text == NULL) {
			ora_buf_addf(&undo->remarks, "%s stays: what it was can't be given to this tool\n",
				field->name);
			continue;
		}
		put_argument(&step->arguments, field->name, value);
		changes++;
	}
	ora_buf_add_char(&step->arguments, '}');
	return changes > 0 ? 0 : ora_fail(err, ORA_ERR_CONFIG, "there is nothing to be taken back");
}

/* The tool that does the opposite with ids: its ids must be where this one's must not. */
static const struct ora_tool *find_opposite(const struct ora_api *api,
	const struct ora_tool *tool)
{
	for (size_t i = 0; tool->verify_with != NULL && i < api->tool_count; i++) {
		const struct ora_lookup *other = api->tools[i].verify_with;
		if (other != NULL && other->tool == tool->verify_with->tool
			&& other->gone != tool->verify_with->gone) {
			return &api->tools[i];
		}
	}
	return NULL;
}

static const struct ora_field *find_ids(const struct ora_tool *tool)
{
	for (size_t i = 0; i < tool->args->field_count; i++) {
		if (tool->args->fields[i].role == ORA_ROLE_IDS) {
			return &tool->args->fields[i];
		}
	}
	return NULL;
}

/* The row of what was there before that has this id; no text: there was none. */
static struct ora_json find_row(const struct source *source, struct ora_json id)
{
	const struct ora_json none = { NULL, 0 };
	struct ora_json_iter it = ora_json_iter(source->before);
	while (ora_json_next(&it)) {
		if (ora_json_same(ora_json_member(it.value, source->tool->replaces->id), id)) {
			return it.value;
		}
	}
	return none;
}

/* A call with those ids that were with `holder` before: with nobody where it has no text. */
static int put_ids_of(const struct source *source, const struct ora_tool *tool,
	struct ora_json holder, struct ora_undo *undo, struct ora_error *err)
{
	const struct ora_field *ids = find_ids(source->tool);
	struct ora_undo_step *step = add_step(undo, tool);
	if (step == NULL) {
		return ora_fail_memory(err);
	}
	for (size_t i = 0; i < tool->args->field_count; i++) {
		const struct ora_field *field = &tool->args->fields[i];
		if (field->place == ORA_PLACE_PATH) {
			put_argument(&step->arguments, field->name, holder.text != NULL ? holder
				: ora_json_member(source->arguments, field->name));
		}
	}
	ora_buf_addf(&step->arguments, ",\"%s\":", find_ids(tool)->name);
	char before = '[';
	struct ora_json_iter it = ora_json_iter(ora_json_member(source->arguments, ids->name));
	while (ora_json_next(&it)) {
		struct ora_json row = find_row(source, it.value);
		struct ora_json was = ora_json_member(row, source->tool->replaces->holder);
		if (holder.text != NULL ? ora_json_same(was, holder) : was.text == NULL) {
			ora_buf_add_char(&step->arguments, before);
			ora_buf_add(&step->arguments, it.value.text, it.value.length);
			before = ',';
		}
	}
	ora_buf_add_string(&step->arguments, "]}");
	if (before == '[') { /* nobody was */
		ora_buf_finish(&step->arguments);
		undo->count--;
	}
	return 0;
}

/* Whether the holder of a row was met in an earlier one, or is what the call assigned to. */
static bool is_known(const struct source *source, struct ora_json row)
{
	const char *name = source->tool->replaces->holder;
	struct ora_json holder = ora_json_member(row, name);
	for (size_t i = 0; i < source->tool->args->field_count; i++) {
		const struct ora_field *field = &source->tool->args->fields[i];
		if (field->place == ORA_PLACE_PATH
			&& ora_json_same(ora_json_member(source->arguments, field->name), holder)) {
			return true;
		}
	}
	struct ora_json_iter it = ora_json_iter(source->before);
	while (ora_json_next(&it) && it.value.text != row.text) {
		if (ora_json_same(ora_json_member(it.value, name), holder)) {
			return true;
		}
	}
	return false;
}

/* Ids go back to where they were, or to nowhere. */
static int undo_assignment(const struct ora_api *api, const struct source *source,
	struct ora_undo *undo, struct ora_error *err)
{
	const struct ora_json nobody = { NULL, 0 };
	const struct ora_tool *opposite = find_opposite(api, source->tool);
	if (ora_json_type(source->before) != ORA_JSON_ARRAY || opposite == NULL) {
		return ora_fail(err, ORA_ERR_CONFIG, "the log does not say what was there before");
	}
	int rc = put_ids_of(source, opposite, nobody, undo, err);
	struct ora_json_iter it = ora_json_iter(source->before);
	while (rc == 0 && ora_json_next(&it)) {
		struct ora_json holder = ora_json_member(it.value, source->tool->replaces->holder);
		if (holder.text != NULL && !is_known(source, it.value)) {
			rc = put_ids_of(source, source->tool, holder, undo, err);
		}
	}
	return rc == 0 && undo->count == 0
		? ora_fail(err, ORA_ERR_CONFIG, "there is nothing to be taken back") : rc;
}

/* Ids that were taken away are given back: all that were named. */
static int undo_removal(const struct ora_api *api, const struct source *source,
	struct ora_json reply, struct ora_undo *undo, struct ora_error *err)
{
	const struct ora_tool *opposite = find_opposite(api, source->tool);
	const struct ora_field *ids = find_ids(source->tool);
	struct ora_undo_step *step = opposite != NULL ? add_step(undo, opposite) : NULL;
	if (opposite == NULL) {
		return ora_fail(err, ORA_ERR_CONFIG, "no tool does the opposite of %s",
			source->tool->short_name);
	}
	if (step == NULL) {
		return ora_fail_memory(err);
	}
	struct ora_json named = ora_json_member(source->arguments, ids->name);
	put_path(&step->arguments, source);
	put_argument(&step->arguments, find_ids(opposite)->name, named);
	ora_buf_add_char(&step->arguments, '}');
	int64_t count;
	if (source->tool->count != NULL
		&& ora_json_int64(ora_json_member(reply, source->tool->count), &count)
		&& count < (int64_t)ora_json_count(named)) {
		ora_buf_addf(&undo->remarks, "only %" PRId64 " of %zu had been there, and the log does not "
			"say which: all are added\n", count, ora_json_count(named));
	}
	return 0;
}

static int make(const struct ora_api *api, const struct source *source, struct ora_json outcome,
	struct ora_undo *undo, struct ora_error *err)
{
	const struct ora_tool *tool = source->tool;
	if (!ora_json_is(ora_json_member(outcome, "result"), ora_err_name(ORA_OK))) {
		return ora_fail(err, ORA_ERR_CONFIG, "it was not done, as far as the log knows (see "
			"journal)");
	}
	if (tool->creates != NULL) {
		return ora_fail(err, ORA_ERR_CONFIG, "what was made is not unmade by this: delete it, if "
			"nobody uses it");
	}
	if (tool->method == ORA_DELETE) {
		return ora_fail(err, ORA_ERR_CONFIG, "what was deleted can't be brought back: the log has "
			"what it was like (audit show)");
	}
	if (!is_whole(source)) {
		return ora_fail(err, ORA_ERR_CONFIG, "the log does not say what it was about");
	}
	if (tool->replaces != NULL) {
		return undo_assignment(api, source, undo, err);
	}
	if (find_ids(tool) != NULL) {
		return undo_removal(api, source, ora_json_member(outcome, "reply"), undo, err);
	}
	return undo_update(source, undo, err);
}

int ora_undo_make(const struct ora_api *api, const struct ora_tool *tool, struct ora_json intent,
	struct ora_json outcome, struct ora_undo *undo, struct ora_error *err)
{
	const struct source source = {
		.tool = tool, .arguments = ora_json_member(intent, "arguments"),
		.before = ora_json_member(intent, "before"),
	};
	*undo = (struct ora_undo){ .count = 0 };
	ora_buf_init(&undo->remarks, 1 << 16);
	int rc = make(api, &source, outcome, undo, err);
	for (size_t i = 0; rc == 0 && i < undo->count; i++) {
		rc = ora_buf_ok(&undo->steps[i].arguments) != 0 ? ora_fail_memory(err) : 0;
	}
	return rc;
}

void ora_undo_finish(struct ora_undo *undo)
{
	for (size_t i = 0; i < undo->count; i++) {
		ora_buf_finish(&undo->steps[i].arguments);
	}
	free(undo->steps);
	ora_buf_finish(&undo->remarks);
}
