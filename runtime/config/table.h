#ifndef ORA_CONFIG_TABLE_H
#define ORA_CONFIG_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "tool.h"

/*
 * What may stand in a configuration file: one row a key. Reading, `config check`, `config keys`,
 * the manual page and docs/configuration.md are made of these rows; a fact about a key stands
 * nowhere else. To add a key, add its row; whoever uses it asks for it by name (config.h).
 */
enum config_type {
	CONFIG_TEXT,
	CONFIG_PATH,     /* "~/" is the home folder; relative to the folder of the file it stands in */
	CONFIG_INTEGER,
	CONFIG_NUMBER,   /* a decimal, such as an amount of money */
	CONFIG_BOOLEAN,  /* yes, no, true, false, on, off, 1, 0 */
	CONFIG_CHOICE,
	CONFIG_LIST,     /* items with commas between them; the key may come again and adds to it */
	CONFIG_COMMAND,  /* words with blanks between them, "..." and '...' keep blanks; no shell */
};

struct config_row {
	const char *section;          /* "connection" */
	const char *key;              /* "base_url" */
	const char *doc;              /* sentences for people */
	enum config_type type;
	const char *fallback;         /* what holds where the key is not given, as it would be
	                                 written; NULL: nothing */
	const char *const *choices;   /* of CONFIG_CHOICE, and of the items of CONFIG_LIST; ends
	                                 with NULL */
	double minimum, maximum;      /* of numbers, inclusive */
	bool required;
	bool required_word;           /* of CONFIG_TEXT: letters, digits and _ only, such as the
	                                 name of a variable; the value is not shown in messages */
};

/* A kind of section. */
struct config_kind {
	const char *name;             /* "connection" */
	const char *operand;          /* what stands behind it in the brackets: "NAME"; or NULL */
	const char *doc;
};

struct config_table {
	const struct config_kind *kinds;
	size_t kind_count;
	struct config_row *rows;      /* those of a kind follow each other */
	size_t row_count;
};

/* The rows, with those that are made from the tables of an API: a value for each parameter that
 * all tools share. NULL: no memory. `api` must outlive it. */
struct config_table *config_table_create(const struct ora_api *api);
void config_table_destroy(struct config_table *table);

/* NULL where there is none. */
const struct config_kind *config_kind_find(const struct config_table *table, const char *name);
const struct config_row *config_row_find(const struct config_table *table, const char *section,
	const char *key);
/* The nearest name to a wrong one, or NULL. */
const char *config_kind_suggest(const struct config_table *table, const char *name);
const char *config_row_suggest(const struct config_table *table, const char *section,
	const char *key);
/* What a value must be, in words: "yes or no". */
#define CONFIG_WANT_SIZE 256
void config_row_want(const struct config_row *row, char out[CONFIG_WANT_SIZE]);

#endif
