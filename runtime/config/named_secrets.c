#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "config/command.h"
#include "config/connections.h"
#include "config/named_secrets.h"
#include "config/secret_file.h"

#define COMMAND_TIMEOUT_MS 30000

struct named {
	char *name;
	char *file;          /* a path, or NULL: */
	struct config_command *command;
	char **connections;  /* ends with NULL */
};

struct list {
	struct named *items;
	size_t count;
};

static void free_words(char **words)
{
	for (size_t i = 0; words != NULL && words[i] != NULL; i++) {
		free(words[i]);
	}
	free(words);
}

static void destroy(void *data)
{
	struct list *list = data;
	for (size_t i = 0; i < list->count; i++) {
		free(list->items[i].name);
		free(list->items[i].file);
		config_command_destroy(list->items[i].command);
		free_words(list->items[i].connections);
	}
	free(list->items);
	free(list);
}

/* The items of a list or command, new; NULL: no memory. */
static char **copy_words(const struct config_value *value)
{
	char **words = calloc(value->item_count + 1, sizeof(*words));
	for (size_t i = 0; words != NULL && i < value->item_count; i++) {
		words[i] = strdup(value->items[i]);
		if (words[i] == NULL) {
			free_words(words);
			return NULL;
		}
	}
	return words;
}

static const struct named *find(const struct list *list, const char *name)
{
	for (size_t i = 0; i < list->count; i++) {
		if (strcmp(list->items[i].name, name) == 0) {
			return &list->items[i];
		}
	}
	return NULL;
}

static bool may_use(void *data, const char *connection, const char *name)
{
	const struct named *named = find(data, name);
	for (size_t i = 0; named != NULL && named->connections[i] != NULL; i++) {
		if (strcmp(named->connections[i], connection) == 0) {
			return true;
		}
	}
	return false;
}

static int read_value(void *data, const char *name, char **value, struct ora_error *err)
{
	const struct named *named = find(data, name);
	struct ora_error why = ORA_ERROR_INIT;
	int rc = named->file != NULL ? config_secret_read_text(named->file, false, value, &why)
		: config_command_run(named->command, value, &why);
	if (rc == 0) {
		config_secret_cut(*value);
		if ((*value)[0] == '\0') {
			free(*value);
			*value = NULL;
			rc = ora_fail(&why, ORA_ERR_CONFIG, "it is empty");
		}
	}
	if (rc != 0) {
		ora_fail(err, (enum ora_err)rc, "the secret \"%s\" can't be had: %s; nothing was sent", name,
			why.message);
	}
	ora_error_finish(&why);
	return rc;
}

/* Ends all commands, and those that would come. */
static void stop(void *data)
{
	struct list *list = data;
	for (size_t i = 0; i < list->count; i++) {
		if (list->items[i].command != NULL) {
			config_command_stop(list->items[i].command);
		}
	}
}

static int add(struct list *list, const struct config_section *section)
{
	struct named *named = &list->items[list->count];
	const struct config_value *file = config_given(section, "file");
	const struct config_value *command = config_given(section, "command");
	named->name = strdup(section->name);
	named->file = file != NULL ? strdup(file->text) : NULL;
	named->connections = copy_words(config_given(section, "connections"));
	list->count++;
	int rc = command == NULL ? 0 : config_command_create(&named->command,
		(const char *const *)command->items, COMMAND_TIMEOUT_MS);
	return rc == 0 && named->name != NULL && (named->file != NULL || named->command != NULL)
		&& named->connections != NULL ? 0 : ORA_ERR_MEMORY;
}

int config_named_secrets_create(const struct config *config, struct ora_named_secrets *out)
{
	const struct config_section *section;
	size_t count = 0;
	*out = (struct ora_named_secrets)ORA_NAMED_SECRETS_INIT;
	while (config_section_at(config, "secret", count) != NULL) {
		count++;
	}
	if (count == 0) {
		return 0;
	}
	struct list *list = calloc(1, sizeof(*list));
	struct named *items = calloc(count, sizeof(*items));
	if (list == NULL || items == NULL) {
		free(list);
		free(items);
		return ORA_ERR_MEMORY;
	}
	list->items = items;
	for (size_t i = 0; (section = config_section_at(config, "secret", i)) != NULL; i++) {
		if (add(list, section) != 0) {
			destroy(list);
			return ORA_ERR_MEMORY;
		}
	}
	out->data = list;
	out->may_use = may_use;
	out->read = read_value;
	out->destroy = destroy;
	out->stop = stop;
	return 0;
}

void config_named_secrets_check(struct config *config)
{
	const struct config_section *section;
	for (size_t i = 0; (section = config_section_at(config, "secret", i)) != NULL; i++) {
		const struct config_value *file = config_given(section, "file");
		const struct config_value *command = config_given(section, "command");
		if ((file == NULL) == (command == NULL)) {
			config_problem(config, section->file, section->line,
				"[secret %s]: want either a file or a command", section->name);
		}
		config_connections_check(config, section);
	}
}
