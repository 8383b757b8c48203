#include <dirent.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <ora/error.h>

#include "base/escape.h"
#include "base/text.h"
#include "config/read.h"
#include "config/value.h"

#define MAX_PROBLEMS 100

char *config_default_path(void)
{
	static const char tail[] = "/openrouter-admin/config.ini";
	const char *folder = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
	if (folder != NULL && folder[0] == '/') {
		return ora_join(folder, tail, "");
	}
	return home != NULL && home[0] == '/' ? ora_join(home, "/.config", tail) : NULL;
}

char *config_folder_of(const char *path)
{
	const char *slash = strrchr(path, '/');
	if (slash == NULL) {
		return strdup("conf.d");
	}
	size_t length = (size_t)(slash - path) + 1;
	char *folder = malloc(length + sizeof("conf.d"));
	if (folder != NULL) {
		memcpy(folder, path, length);
		memcpy(folder + length, "conf.d", sizeof("conf.d"));
	}
	return folder;
}

/* Takes the text over. */
static bool add_text(char ***texts, size_t *count, char *text)
{
	char **more = text != NULL ? realloc(*texts, (*count + 1) * sizeof(*more)) : NULL;
	if (more == NULL) {
		free(text);
		return false;
	}
	more[(*count)++] = text;
	*texts = more;
	return true;
}

void config_problem(struct config *config, const char *file, unsigned line,
	const char *format, ...)
{
	char words[CONFIG_MESSAGE_SIZE], message[CONFIG_MESSAGE_SIZE], place[32] = "";
	va_list args;
	va_start(args, format);
	vsnprintf(words, sizeof(words), format, args);
	va_end(args);
	/* Values of the file are in it, and it goes to a terminal. */
	ora_escape_line(message, sizeof(message), words, strlen(words));
	if (config->problem_count >= MAX_PROBLEMS) {
		return;
	}
	if (file != NULL) {
		snprintf(place, sizeof(place), ":%u: ", line);
	}
	char *problem = ora_join(file != NULL ? file : "", place, message);
	for (size_t i = 0; problem != NULL && i < config->problem_count; i++) {
		if (strcmp(config->problems[i], problem) == 0) {
			free(problem); /* found by another check, too */
			return;
		}
	}
	if (!add_text(&config->problems, &config->problem_count, problem)) {
		config->out_of_memory = true;
	}
}

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The files of conf.d that are to be read, in the order of their names. */
static void find_files(struct config *config, const char *folder)
{
	DIR *directory = opendir(folder);
	if (directory == NULL) {
		if (errno != ENOENT && errno != ENOTDIR) {
			config_problem(config, NULL, 0, "%s: can't be read: %s", folder, strerror(errno));
		}
		return;
	}
	size_t first = config->file_count;
	for (struct dirent *it = readdir(directory); it != NULL; it = readdir(directory)) {
		size_t length = strlen(it->d_name);
		if (it->d_name[0] != '.' && length > 4 && strcmp(it->d_name + length - 4, ".ini") == 0
			&& !add_text(&config->files, &config->file_count, ora_join(folder, "/", it->d_name))) {
			config->out_of_memory = true;
		}
	}
	closedir(directory);
	if (config->file_count > first) {
		qsort(config->files + first, config->file_count - first, sizeof(*config->files), compare);
	}
}

/* Sections of kinds without names are there, written or not. */
static void add_unwritten(struct config *config)
{
	for (size_t i = 0; i < config->table->kind_count; i++) {
		const struct config_kind *kind = &config->table->kinds[i];
		if (kind->operand != NULL || config_section_find(config, kind->name, NULL) != NULL) {
			continue;
		}
		struct config_section *sections = realloc(config->sections,
			(config->section_count + 1) * sizeof(*sections));
		char *name = strdup("");
		if (sections != NULL) {
			config->sections = sections;
		}
		if (sections == NULL || name == NULL) {
			free(name);
			config->out_of_memory = true;
			return;
		}
		sections[config->section_count++] = (struct config_section){
			.table = config->table, .kind = kind, .name = name, .file = "",
		};
	}
}

static void check_required(struct config *config, const struct config_section *section)
{
	for (size_t i = 0; i < config->table->row_count; i++) {
		const struct config_row *row = &config->table->rows[i];
		if (row->required && strcmp(row->section, section->kind->name) == 0
			&& config_given(section, row->key) == NULL) {
			config_problem(config, section->file, section->line, "[%s %s] lacks %s",
				section->kind->name, section->name, row->key);
		}
	}
}

static void read_all(struct config *config, const char *path, bool must_exist)
{
	char *folder = config_folder_of(path);
	char *copy = strdup(path);
	if (folder == NULL || copy == NULL) {
		config->out_of_memory = true;
		free(copy);
	} else if (must_exist || access(path, F_OK) == 0 || errno != ENOENT) {
		config->out_of_memory = !add_text(&config->files, &config->file_count, copy);
	} else {
		free(copy);
	}
	if (folder != NULL) {
		find_files(config, folder);
	}
	free(folder);
	for (size_t i = 0; i < config->file_count; i++) {
		config_read_file(config, config->files[i]);
	}
	for (size_t i = 0; i < config->section_count; i++) {
		check_required(config, &config->sections[i]);
	}
}

static void read_files(struct config *config, const char *path)
{
	if (path != NULL) {
		read_all(config, path, true);
	} else {
		char *own = config_default_path();
		if (own != NULL) {
			read_all(config, own, false);
		}
		free(own);
	}
	add_unwritten(config);
}

int config_load(struct config **out, const struct config_table *table, const char *path)
{
	struct config *config = calloc(1, sizeof(*config));
	if (config == NULL) {
		return ORA_ERR_MEMORY;
	}
	config->table = table;
	read_files(config, path);
	if (config->out_of_memory) {
		config_destroy(config);
		return ORA_ERR_MEMORY;
	}
	*out = config;
	return 0;
}

void config_destroy(struct config *config)
{
	if (config == NULL) {
		return;
	}
	for (size_t i = 0; i < config->section_count; i++) {
		struct config_section *section = &config->sections[i];
		for (size_t v = 0; v < section->value_count; v++) {
			config_value_finish(&section->values[v]);
		}
		free(section->values);
		free(section->name);
	}
	for (size_t i = 0; i < config->problem_count; i++) {
		free(config->problems[i]);
	}
	for (size_t i = 0; i < config->file_count; i++) {
		free(config->files[i]);
	}
	free(config->sections);
	free(config->problems);
	free(config->files);
	free(config);
}

size_t config_file_count(const struct config *config)
{
	return config->file_count;
}

const char *config_file_at(const struct config *config, size_t i)
{
	return config->files[i];
}

bool config_is_short(const struct config *config)
{
	return config->out_of_memory;
}

size_t config_problem_count(const struct config *config)
{
	return config->problem_count;
}

const char *config_problem_at(const struct config *config, size_t i)
{
	return config->problems[i];
}

const struct config_section *config_section_at(const struct config *config, const char *kind,
	size_t i)
{
	for (size_t at = 0; at < config->section_count; at++) {
		if (strcmp(config->sections[at].kind->name, kind) == 0 && i-- == 0) {
			return &config->sections[at];
		}
	}
	return NULL;
}

const struct config_section *config_section_find(const struct config *config, const char *kind,
	const char *name)
{
	for (size_t i = 0; i < config->section_count; i++) {
		const struct config_section *section = &config->sections[i];
		if (strcmp(section->kind->name, kind) == 0
			&& strcmp(section->name, name != NULL ? name : "") == 0) {
			return section;
		}
	}
	return NULL;
}

const struct config_value *config_given(const struct config_section *section, const char *key)
{
	for (size_t i = 0; i < section->value_count; i++) {
		if (strcmp(section->values[i].row->key, key) == 0) {
			return &section->values[i];
		}
	}
	return NULL;
}

const char *config_text(const struct config_section *section, const char *key)
{
	const struct config_value *value = config_given(section, key);
	return value != NULL ? value->text
		: config_row_find(section->table, section->kind->name, key)->fallback;
}

/* The value that is given, or what the default says; freed by config_value_finish(). */
static double number_of(const struct config_section *section, const char *key)
{
	const struct config_value *value = config_given(section, key);
	if (value != NULL) {
		return value->number;
	}
	char message[CONFIG_MESSAGE_SIZE];
	struct config_value fallback = {
		.row = config_row_find(section->table, section->kind->name, key),
	};
	if (fallback.row->fallback != NULL
		&& config_value_parse(&fallback, fallback.row->fallback, "", message) != 0) {
		fallback.number = 0; /* no memory: a unit test sees to it that defaults are allowed */
	}
	config_value_finish(&fallback);
	return fallback.number;
}

double config_number(const struct config_section *section, const char *key)
{
	return number_of(section, key);
}

bool config_boolean(const struct config_section *section, const char *key)
{
	return number_of(section, key) != 0;
}

int config_choice(const struct config_section *section, const char *key)
{
	return (int)number_of(section, key);
}
