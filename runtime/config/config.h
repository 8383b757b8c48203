#ifndef ORA_CONFIG_CONFIG_H
#define ORA_CONFIG_CONFIG_H

#include <stdbool.h>
#include <stddef.h>

#include <ora/export.h>

#include "config/table.h"

/*
 * What configuration files say: sections with checked values. Everything that is wrong is
 * found in one reading, and kept as lines "file:line: what"; a configuration with problems is
 * not to be used.
 */
struct config;

struct config_value {
	const struct config_row *row;
	const char *file;   /* borrowed from the configuration */
	unsigned line;
	char *text;         /* as written; paths: absolute */
	double number;      /* of numbers and booleans; of choices their index */
	char **items;       /* of lists and commands; ends with NULL */
	size_t item_count;
};

struct config_section {
	const struct config_table *table;
	const struct config_kind *kind;
	char *name;         /* "" where its kind has no names */
	const char *file;
	unsigned line;
	struct config_value *values;
	size_t value_count;
};

/* Reads `path` and the files conf.d/<name>.ini beside it, in the order of their names. NULL: the
 * user's own, $XDG_CONFIG_HOME/openrouter-admin/config.ini, which need not exist; a path that is
 * given must. `table` must outlive it. Returns 0 and *config (new), with problems or without; or
 * ORA_ERR_MEMORY. */
int config_load(struct config **config, const struct config_table *table,
	const char *path) ORA_MUST_CHECK;
void config_destroy(struct config *config);

/* The path that NULL stands for, new; NULL: no memory, or no home. */
char *config_default_path(void);
/* The folder conf.d beside a configuration file, new. */
char *config_folder_of(const char *path);

/* The files that were read. */
size_t config_file_count(const struct config *config);
const char *config_file_at(const struct config *config, size_t i);

/* Whether memory was too short for something in it, or for a problem: what it says is not whole. */
bool config_is_short(const struct config *config);
/* Problems in the order in which they were found. */
size_t config_problem_count(const struct config *config);
const char *config_problem_at(const struct config *config, size_t i);
/* Adds one, with its place before it (file NULL: none). */
void config_problem(struct config *config, const char *file, unsigned line,
	const char *format, ...) ORA_PRINTF(4, 5);

/* The sections of a kind, in order; NULL past the end. */
const struct config_section *config_section_at(const struct config *config, const char *kind,
	size_t i);
/* The section of that kind and name, or NULL. A section of a kind without names (`name` NULL) is
 * there even if it is not written: all its values are defaults then. */
const struct config_section *config_section_find(const struct config *config, const char *kind,
	const char *name);

/* Values of a section; `key` must be in the table. Texts are borrowed. */
/* What is written, or NULL where nothing is. */
const struct config_value *config_given(const struct config_section *section, const char *key);
/* The text, or the default; NULL where there is neither. */
const char *config_text(const struct config_section *section, const char *key);
double config_number(const struct config_section *section, const char *key);
bool config_boolean(const struct config_section *section, const char *key);
/* The index of the choice. */
int config_choice(const struct config_section *section, const char *key);

#endif
