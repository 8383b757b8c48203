#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "base/text.h"
#include "config/command.h"
#include "config/read.h"
#include "config/secret_file.h"
#include "config/source.h"

enum kind { VARIABLE, FILE_OF_USER, CREDENTIAL, COMMAND };

static const char *const kind_keys[] = {
	[VARIABLE] = "key_env", [FILE_OF_USER] = "key_file", [CREDENTIAL] = "key_credential",
	[COMMAND] = "key_command",
};
enum { KINDS = sizeof(kind_keys) / sizeof(kind_keys[0]) };

struct source {
	enum kind kind;
	char *name;               /* of the variable, the path */
	char *value;              /* of the variable, or NULL; wiped when freed */
	struct config_command *command;
};

static void destroy(void *data)
{
	struct source *source = data;
	if (source->value != NULL) {
		ora_wipe(source->value, strlen(source->value));
	}
	free(source->value);
	free(source->name);
	config_command_destroy(source->command);
	free(source);
}

static void stop(void *data)
{
	struct source *source = data;
	if (source->command != NULL) {
		config_command_stop(source->command);
	}
}

static int read_key(void *data, char **key, struct ora_error *err)
{
	const struct source *source = data;
	int rc = 0;
	char *text = NULL;
	switch (source->kind) {
	case VARIABLE:
		if (source->value == NULL) {
			return ora_fail(err, ORA_ERR_CONFIG, "the variable %s is not set", source->name);
		}
		text = strdup(source->value);
		rc = text != NULL ? 0 : ora_fail_memory(err);
		break;
	case FILE_OF_USER:
	case CREDENTIAL:
		rc = config_secret_read_text(source->name, source->kind == CREDENTIAL, &text, err);
		break;
	case COMMAND:
		rc = config_command_run(source->command, &text, err);
		break;
	}
	if (rc == 0) {
		config_secret_cut(text);
		*key = text;
	}
	return rc;
}

/* The one key of the section that says where the key is; NULL after a problem was noted. */
static const struct config_value *find_kind(struct config *config,
	const struct config_section *section, enum kind *kind)
{
	const struct config_value *found = NULL;
	for (int i = 0; i < KINDS; i++) {
		const struct config_value *value = config_given(section, kind_keys[i]);
		if (value != NULL && found != NULL) {
			config_problem(config, value->file, value->line, "%s and %s exclude each other",
				found->row->key, value->row->key);
			return NULL;
		}
		if (value != NULL) {
			found = value;
			*kind = (enum kind)i;
		}
	}
	if (found == NULL) {
		config_problem(config, section->file, section->line, "[connection %s] does not say where "
			"its key is (want one of key_env, key_file, key_command, key_credential)",
			section->name);
	}
	return found;
}

/* $CREDENTIALS_DIRECTORY/NAME, new; NULL after a problem was noted, or without memory. */
static char *credential_path(struct config *config, const struct config_value *value)
{
	const char *folder = getenv("CREDENTIALS_DIRECTORY");
	if (strchr(value->text, '/') != NULL || value->text[0] == '.') {
		config_problem(config, value->file, value->line, "key_credential: want the name of a "
			"credential, not a path");
		return NULL;
	}
	folder = folder != NULL ? folder : "/nonexistent";
	size_t size = strlen(folder) + strlen(value->text) + 2;
	char *path = malloc(size);
	if (path != NULL) {
		snprintf(path, size, "%s/%s", folder, value->text);
	}
	return path;
}

/* What only this kind has. */
static int fill(struct source *source, struct config *config,
	const struct config_section *section, const struct config_value *value,
	config_lookup *lookup, void *user)
{
	size_t before = config_problem_count(config);
	const char *text;
	switch (source->kind) {
	case VARIABLE:
		text = lookup(user, value->text);
		source->name = strdup(value->text);
		source->value = text != NULL ? strdup(text) : NULL;
		return source->name != NULL && (text == NULL || source->value != NULL) ? 0
			: ORA_ERR_MEMORY;
	case FILE_OF_USER:
		source->name = strdup(value->text);
		break;
	case CREDENTIAL:
		source->name = credential_path(config, value);
		if (config_problem_count(config) > before) {
			return ORA_ERR_CONFIG;
		}
		break;
	case COMMAND:
		return config_command_create(&source->command, (const char *const *)value->items,
			(long)config_number(section, "key_command_timeout_ms"));
	}
	return source->name != NULL ? 0 : ORA_ERR_MEMORY;
}

int config_source_create(struct config *config, const struct config_section *section,
	config_lookup *lookup, void *user, struct ora_key_source *out)
{
	enum kind kind = VARIABLE;
	const struct config_value *value = find_kind(config, section, &kind);
	if (value == NULL) {
		return ORA_ERR_CONFIG;
	}
	struct source *source = calloc(1, sizeof(*source));
	if (source == NULL) {
		return ORA_ERR_MEMORY;
	}
	source->kind = kind;
	int rc = fill(source, config, section, value, lookup, user);
	if (rc != 0) {
		destroy(source);
		return rc;
	}
	*out = (struct ora_key_source){
		.data = source, .read = read_key, .stop = stop, .destroy = destroy,
	};
	return 0;
}

void config_source_check(struct config *config, const struct config_section *section,
	config_lookup *lookup, void *user)
{
	struct ora_key_source made;
	struct ora_error err = ORA_ERROR_INIT;
	int rc = config_source_create(config, section, lookup, user, &made);
	if (rc != 0) {
		config->out_of_memory = config->out_of_memory || rc == ORA_ERR_MEMORY;
		return;
	}
	const struct source *source = made.data;
	const struct config_value *value = config_given(section, kind_keys[source->kind]);
	if (source->kind == VARIABLE && source->value == NULL) {
		config_problem(config, value->file, value->line, "key_env: %s is not set", source->name);
	} else if (source->kind == FILE_OF_USER || source->kind == CREDENTIAL) {
		int fd = config_secret_open(source->name, source->kind == CREDENTIAL, &err);
		if (fd < 0) {
			config_problem(config, value->file, value->line, "%s: %s", value->row->key,
				err.message);
		} else {
			close(fd);
		}
	}
	ora_error_finish(&err);
	destroy(made.data);
}
