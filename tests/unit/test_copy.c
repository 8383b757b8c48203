#include <stdlib.h>
#include <string.h>

#include <openrouter_admin/tools.h>
#include <toybox/tools.h>

#include "bind/bind.h"
#include "support.h"

/* Asserts that a copy of args says the same, and frees it. */
static void same_after_copy(const struct ora_tool *tool, const void *args, void *copy,
	struct ora_arena *arena)
{
	struct ora_buf a, b;
	ora_buf_init(&a, 1 << 16);
	ora_buf_init(&b, 1 << 16);
	ora_args_to_json(tool->args, args, false, &a);
	ora_args_to_json(tool->args, copy, false, &b);
	assert_string_equal(ora_buf_text(&a), ora_buf_text(&b));
	ora_buf_finish(&a);
	ora_buf_finish(&b);
	ora_arena_destroy(arena);
}

static void everything_is_copied(void **state)
{
	(void)state;
	const struct ora_tool *tool = support_toy("add_toy");
	/* On the heap: the sanitizer tells when the copy still points to it. */
	struct toy_add_toy_args *args = malloc(sizeof(*args));
	struct toy_maker *maker = calloc(1, sizeof(*maker));
	struct toy_part *part = calloc(1, sizeof(*part));
	const struct toy_part **parts = malloc(2 * sizeof(*parts));
	char *text = strdup("text");
	*args = (struct toy_add_toy_args)TOY_ADD_TOY_ARGS_INIT;
	ORA_SET(maker, name, text);
	ORA_NULL(maker, address);
	ORA_SET(part, name, text);
	ORA_SET(part, count, 3);
	parts[0] = part;
	parts[1] = part;
	ORA_SET(args, name, text);
	ORA_SET(args, maker, maker);
	ORA_SET_LIST(args, parts, parts, 2);
	ORA_SET(args, notes, text);
	struct ora_arena *arena = ora_arena_create();
	struct toy_add_toy_args *copy = ora_args_copy(tool->args, args, arena);
	assert_non_null(copy);
	memset(args, 0x55, sizeof(*args));
	memset(maker, 0x55, sizeof(*maker));
	memset(part, 0x55, sizeof(*part));
	memset(text, 'x', 4);
	free(args);
	free(maker);
	free(part);
	free(parts);
	free(text);
	assert_string_equal(copy->name, "text");
	assert_string_equal(copy->notes, "text");
	assert_string_equal(copy->maker->name, "text");
	assert_true(ORA_IS_NULL(copy->maker, address));
	assert_int_equal(copy->parts.count, 2);
	assert_string_equal(copy->parts.items[1]->name, "text");
	assert_int_equal(copy->parts.items[1]->count, 3);
	ora_arena_destroy(arena);
}

static void lists_of_plain_values_are_copied(void **state)
{
	(void)state;
	int64_t ids[] = { 1, 2, 3 };
	struct ora_update_workspace_args args = ORA_UPDATE_WORKSPACE_ARGS_INIT;
	ORA_SET(&args, id, "w");
	ORA_SET_LIST(&args, io_logging_api_key_ids, ids, 3);
	struct ora_arena *arena = ora_arena_create();
	const struct ora_tool *tool = support_tool("update_workspace");
	struct ora_update_workspace_args *copy = ora_args_copy(tool->args, &args, arena);
	assert_non_null(copy);
	assert_ptr_not_equal(copy->io_logging_api_key_ids.items, ids);
	same_after_copy(tool, &args, copy, arena);
	ORA_SET_LIST(&args, io_logging_api_key_ids, ids, 0);
	arena = ora_arena_create();
	copy = ora_args_copy(tool->args, &args, arena);
	assert_null(copy->io_logging_api_key_ids.items);
	assert_true(ORA_HAS(copy, io_logging_api_key_ids));
	same_after_copy(tool, &args, copy, arena);
}

static void older_structs_grow(void **state)
{
	(void)state;
	/* As long as an older library's, with nothing behind it. */
	size_t size = offsetof(struct ora_list_keys_args, workspace_id);
	struct ora_list_keys_args whole = ORA_LIST_KEYS_ARGS_INIT;
	ORA_SET(&whole, include_disabled, true);
	ORA_SET(&whole, offset, 4);
	whole.size = size;
	void *older = malloc(size);
	memcpy(older, &whole, size);
	struct ora_arena *arena = ora_arena_create();
	const struct ora_tool *tool = support_tool("list_keys");
	struct ora_list_keys_args *copy = ora_args_copy(tool->args, older, arena);
	assert_non_null(copy);
	assert_int_equal(copy->size, sizeof(*copy));
	assert_int_equal(copy->offset, 4);
	assert_null(copy->workspace_id);
	assert_false(ora_field_known(tool->args, &tool->args->fields[2], older));
	assert_int_equal(ora_field_state(tool->args, &tool->args->fields[2], older), ORA_ABSENT);
	same_after_copy(tool, older, copy, arena);
	free(older);
}

static void newer_structs_are_cut(void **state)
{
	(void)state;
	struct {
		struct ora_list_keys_args args;
		long more[4];
	} newer = { ORA_LIST_KEYS_ARGS_INIT, { 1, 2, 3, 4 } };
	newer.args.size = sizeof(newer);
	ORA_SET(&newer.args, offset, 9);
	struct ora_arena *arena = ora_arena_create();
	const struct ora_tool *tool = support_tool("list_keys");
	struct ora_list_keys_args *copy = ora_args_copy(tool->args, &newer.args, arena);
	assert_non_null(copy);
	assert_int_equal(copy->size, sizeof(*copy));
	same_after_copy(tool, &newer.args, copy, arena);
}

static void states_are_set(void **state)
{
	(void)state;
	struct ora_list_keys_args args = ORA_LIST_KEYS_ARGS_INIT;
	const struct ora_object *object = support_tool("list_keys")->args;
	const struct ora_field *field = &object->fields[1];
	ora_field_set_state(object, field, &args, ORA_VALUE);
	assert_int_equal(ora_field_state(object, field, &args), ORA_VALUE);
	ora_field_set_state(object, field, &args, ORA_NULL_VALUE);
	assert_int_equal(ora_field_state(object, field, &args), ORA_NULL_VALUE);
	assert_int_equal(args.present, 0);
	ora_field_set_state(object, field, &args, ORA_ABSENT);
	assert_int_equal(ora_field_state(object, field, &args), ORA_ABSENT);
	assert_int_equal(args.null, 0);
	assert_int_equal(ora_kind_size(ORA_KIND_BOOLEAN), sizeof(bool));
	assert_int_equal(ora_kind_size((enum ora_kind)99), 0);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(everything_is_copied),
	cmocka_unit_test(lists_of_plain_values_are_copied),
	cmocka_unit_test(older_structs_grow),
	cmocka_unit_test(newer_structs_are_cut),
	cmocka_unit_test(states_are_set),
};

SUPPORT_MAIN(tests)
