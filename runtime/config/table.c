#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "config/rows.h"

/* Where the parameters that all tools share may be given. */
static const char common_section[] = "connection";

static size_t count_common(const struct ora_object *args)
{
	size_t count = 0;
	for (size_t i = 0; i < args->field_count; i++) {
		count += (args->fields[i].flags & ORA_FIELD_COMMON) != 0;
	}
	return count;
}

static void add_common(struct config_table *table, const struct ora_object *args)
{
	for (size_t i = 0; i < args->field_count; i++) {
		const struct ora_field *field = &args->fields[i];
		if ((field->flags & ORA_FIELD_COMMON) != 0) {
			table->rows[table->row_count++] = (struct config_row){
				.section = common_section, .key = field->name, .type = CONFIG_TEXT,
				.doc = field->doc,
			};
		}
	}
}

struct config_table *config_table_create(const struct ora_api *api)
{
	const struct ora_object *args = api->tools[0].args;
	struct config_table *table = calloc(1, sizeof(*table));
	struct config_row *rows = calloc(config_row_count + count_common(args), sizeof(*rows));
	if (table == NULL || rows == NULL) {
		free(table);
		free(rows);
		return NULL;
	}
	*table = (struct config_table){
		.kinds = config_kinds, .kind_count = config_kind_count, .rows = rows,
	};
	for (size_t i = 0; i < config_row_count; i++) {
		rows[table->row_count++] = config_rows[i];
		bool last = i + 1 == config_row_count
			|| strcmp(config_rows[i].section, config_rows[i + 1].section) != 0;
		if (last && strcmp(config_rows[i].section, common_section) == 0) {
			add_common(table, args);
		}
	}
	return table;
}

void config_table_destroy(struct config_table *table)
{
	if (table != NULL) {
		free(table->rows);
		free(table);
	}
}

const struct config_kind *config_kind_find(const struct config_table *table, const char *name)
{
	for (size_t i = 0; i < table->kind_count; i++) {
		if (strcmp(table->kinds[i].name, name) == 0) {
			return &table->kinds[i];
		}
	}
	return NULL;
}

const struct config_row *config_row_find(const struct config_table *table, const char *section,
	const char *key)
{
	for (size_t i = 0; i < table->row_count; i++) {
		if (strcmp(table->rows[i].section, section) == 0
			&& strcmp(table->rows[i].key, key) == 0) {
			return &table->rows[i];
		}
	}
	return NULL;
}

static const char *kind_at(const void *data, size_t i)
{
	const struct config_table *table = data;
	return i < table->kind_count ? table->kinds[i].name : NULL;
}

const char *config_kind_suggest(const struct config_table *table, const char *name)
{
	return ora_did_you_mean(name, strlen(name), kind_at, table);
}

struct rows_of {
	const struct config_table *table;
	const char *section;
};

static const char *key_at(const void *data, size_t i)
{
	const struct rows_of *rows = data;
	for (size_t at = 0; at < rows->table->row_count; at++) {
		if (strcmp(rows->table->rows[at].section, rows->section) == 0 && i-- == 0) {
			return rows->table->rows[at].key;
		}
	}
	return NULL;
}

const char *config_row_suggest(const struct config_table *table, const char *section,
	const char *key)
{
	const struct rows_of rows = { table, section };
	return ora_did_you_mean(key, strlen(key), key_at, &rows);
}

static void list_choices(const char *const *choices, char out[CONFIG_WANT_SIZE])
{
	size_t used = 0;
	out[0] = '\0';
	for (size_t i = 0; choices[i] != NULL && used < CONFIG_WANT_SIZE; i++) {
		const char *before = i == 0 ? "" : choices[i + 1] == NULL ? " or " : ", ";
		int length = snprintf(out + used, CONFIG_WANT_SIZE - used, "%s%s", before, choices[i]);
		used += length > 0 ? (size_t)length : 0;
	}
}

void config_row_want(const struct config_row *row, char out[CONFIG_WANT_SIZE])
{
	switch (row->type) {
	case CONFIG_TEXT:
		snprintf(out, CONFIG_WANT_SIZE, "%s",
			row->required_word ? "a name of letters, digits and _" : "a text");
		break;
	case CONFIG_PATH:
		snprintf(out, CONFIG_WANT_SIZE, "a path");
		break;
	case CONFIG_INTEGER:
		snprintf(out, CONFIG_WANT_SIZE, "an integer, %.0f to %.0f", row->minimum, row->maximum);
		break;
	case CONFIG_NUMBER:
		snprintf(out, CONFIG_WANT_SIZE, "a number, %g to %g", row->minimum, row->maximum);
		break;
	case CONFIG_BOOLEAN:
		snprintf(out, CONFIG_WANT_SIZE, "yes or no");
		break;
	case CONFIG_CHOICE:
		list_choices(row->choices, out);
		break;
	case CONFIG_LIST:
		if (row->choices != NULL) {
			list_choices(row->choices, out);
		} else {
			snprintf(out, CONFIG_WANT_SIZE, "a list, with commas between its items");
		}
		break;
	case CONFIG_COMMAND:
		snprintf(out, CONFIG_WANT_SIZE, "a program and its arguments");
		break;
	}
}
