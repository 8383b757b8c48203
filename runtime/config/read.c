#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <ini.h>
#include <ora/error.h>

#include "base/text.h"
#include "base/rule.h"
#include "config/read.h"
#include "config/value.h"

#define MAX_FILE (1 << 20)
#define MAX_NAME 64

/*
 * inih splits lines into keys and values and knows comments. It cuts section names at 49 bytes,
 * tells nothing of sections without keys, and takes indented lines for a continuation; so the
 * reader that hands it the lines sees to headers and indents.
 */
struct reading {
	struct config *config;
	const char *path;
	char *folder;
	FILE *file;
	char *buffer;       /* of the line */
	size_t capacity;
	size_t total;       /* bytes read so far */
	unsigned line;
	bool known;         /* the section under way is to be filled */
	bool outside;       /* there was no section yet */
};

static struct config_section *current(const struct reading *reading)
{
	return &reading->config->sections[reading->config->section_count - 1];
}

static void note_section(struct reading *reading, const struct config_kind *kind,
	const char *name)
{
	struct config *config = reading->config;
	const struct config_section *before = config_section_find(config, kind->name, name);
	if (before != NULL) {
		config_problem(config, reading->path, reading->line, "[%s%s%s] is there already: %s:%u",
			kind->name, name[0] != '\0' ? " " : "", name, before->file, before->line);
		return;
	}
	struct config_section *sections = realloc(config->sections,
		(config->section_count + 1) * sizeof(*sections));
	char *copy = strdup(name);
	if (sections != NULL) {
		config->sections = sections;
	}
	if (sections == NULL || copy == NULL) {
		free(copy);
		config->out_of_memory = true;
		return;
	}
	sections[config->section_count++] = (struct config_section){
		.table = config->table, .kind = kind, .name = copy, .file = reading->path,
		.line = reading->line,
	};
	reading->known = true;
}

static bool is_name(const char *name)
{
	size_t length = strspn(name,
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");
	return length > 0 && length <= MAX_NAME && name[length] == '\0';
}

#define HINT_SIZE 96
static void give_hint(const char *near, char hint[HINT_SIZE])
{
	hint[0] = '\0';
	if (near != NULL) {
		snprintf(hint, HINT_SIZE, " (did you mean %s?)", near);
	}
}

/* [kind] or [kind NAME]; `text` is what stands between the brackets. */
static void read_header(struct reading *reading, char *text)
{
	struct config *config = reading->config;
	char shown[48];
	reading->known = false;
	reading->outside = false;
	text += strspn(text, " \t");
	char *name = text + strcspn(text, " \t");
	if (*name != '\0') {
		*name++ = '\0';
		name += strspn(name, " \t");
		for (size_t length = strlen(name); length > 0 && strchr(" \t", name[length - 1]) != NULL;
			length--) {
			name[length - 1] = '\0';
		}
	}
	ora_copy_line(shown, sizeof(shown), text, strlen(text));
	const struct config_kind *kind = config_kind_find(config->table, text);
	if (kind == NULL) {
		char hint[HINT_SIZE];
		give_hint(config_kind_suggest(config->table, text), hint);
		config_problem(config, reading->path, reading->line, "unknown section [%s]%s", shown, hint);
	} else if (kind->operand == NULL && *name != '\0') {
		config_problem(config, reading->path, reading->line, "[%s] takes no name", kind->name);
	} else if (kind->operand != NULL && *name == '\0') {
		config_problem(config, reading->path, reading->line, "[%s] wants a name: [%s %s]",
			kind->name, kind->name, kind->operand);
	} else if (kind->operand != NULL && !is_name(name)) {
		ora_copy_line(shown, sizeof(shown), name, strlen(name));
		config_problem(config, reading->path, reading->line, "[%s %s]: a name has 1 to %d of "
			"A-Z a-z 0-9 . _ -", kind->name, shown, MAX_NAME);
	} else {
		note_section(reading, kind, name);
	}
}

/* A line that is wrong as a whole, or a header; inih gets an empty one in its place. */
static bool take_line(struct reading *reading, char *line, size_t length, size_t room)
{
	if (strlen(line) != length) {
		config_problem(reading->config, reading->path, reading->line, "a NUL character");
		return true;
	}
	if (line[0] != '[') {
		if (length > room) {
			config_problem(reading->config, reading->path, reading->line,
				"the line is longer than %zu bytes (a list goes on where its key comes again)",
				room);
			return true;
		}
		return false;
	}
	char *end = strchr(line, ']');
	const char *rest = end != NULL ? end + 1 + strspn(end + 1, " \t\r\n") : "";
	if (end == NULL || (*rest != '\0' && *rest != ';' && *rest != '#')) {
		config_problem(reading->config, reading->path, reading->line, "want [SECTION] or "
			"[SECTION NAME], and nothing behind it");
		reading->known = reading->outside = false;
		return true;
	}
	*end = '\0';
	read_header(reading, line + 1);
	return true;
}

/* As getline(), of a file that may be a pipe or a device, and have no end. */
static void refuse_size(struct config *config, const char *path)
{
	char most[ORA_SIZE_TEXT];
	config_problem(config, NULL, 0, "%s: is larger than %s", path, ora_size_text(MAX_FILE, most));
}

static ssize_t read_line(struct reading *reading)
{
	size_t length = 0;
	int c = '\0';
	while (c != '\n' && (c = getc(reading->file)) != EOF) {
		if (reading->total++ == MAX_FILE) {
			refuse_size(reading->config, reading->path);
			return -1;
		}
		if (length + 1 >= reading->capacity) {
			size_t capacity = 2 * reading->capacity + 128;
			char *more = realloc(reading->buffer, capacity);
			if (more == NULL) {
				reading->config->out_of_memory = true;
				return -1;
			}
			reading->buffer = more;
			reading->capacity = capacity;
		}
		reading->buffer[length++] = (char)c;
	}
	if (length == 0) {
		return -1;
	}
	reading->buffer[length] = '\0';
	return (ssize_t)length;
}

static char *next_line(char *to, int size, void *stream)
{
	struct reading *reading = stream;
	ssize_t length = read_line(reading);
	if (length < 0) {
		return NULL;
	}
	char *line = reading->buffer;
	if (reading->line++ == 0 && strncmp(line, "\xef\xbb\xbf", 3) == 0) {
		line += 3;
		length -= 3;
	}
	size_t indent = strspn(line, " \t");
	line += indent;
	length -= (ssize_t)indent;
	bool taken = take_line(reading, line, (size_t)length, (size_t)size - 3);
	snprintf(to, (size_t)size, "%s", taken ? "\n" : line);
	return to;
}

static struct config_value *add_value(struct reading *reading, const struct config_row *row)
{
	struct config_section *section = current(reading);
	struct config_value *values = realloc(section->values,
		(section->value_count + 1) * sizeof(*values));
	if (values == NULL) {
		reading->config->out_of_memory = true;
		return NULL;
	}
	section->values = values;
	struct config_value *value = &values[section->value_count++];
	*value = (struct config_value){
		.row = row, .file = reading->path, .line = reading->line,
	};
	return value;
}

static void refuse_key(struct reading *reading, const char *key)
{
	struct config *config = reading->config;
	const char *kind = current(reading)->kind->name;
	char shown[48], hint[HINT_SIZE];
	ora_copy_line(shown, sizeof(shown), key, strlen(key));
	if (strcmp(kind, "connection") == 0 && strcmp(key, "key") == 0) {
		config_problem(config, reading->path, reading->line, "a key does not belong into this "
			"file: put it into one of its own, and name that with key_file");
	} else {
		give_hint(config_row_suggest(config->table, kind, key), hint);
		config_problem(config, reading->path, reading->line, "unknown key %s in [%s]%s", shown,
			kind, hint);
	}
}

static int take_value(void *user, const char *unused, const char *key, const char *text)
{
	struct reading *reading = user;
	struct config *config = reading->config;
	char message[CONFIG_MESSAGE_SIZE];
	(void)unused; /* the section, cut */
	if (reading->outside) {
		config_problem(config, reading->path, reading->line, "a key before the first [SECTION]");
		reading->outside = false;
	}
	if (!reading->known || config->out_of_memory) {
		return 1;
	}
	const struct config_section *section = current(reading);
	const struct config_row *row = config_row_find(config->table, section->kind->name, key);
	if (row == NULL) {
		refuse_key(reading, key);
		return 1;
	}
	const struct config_value *before = config_given(section, key);
	if (before != NULL && row->type != CONFIG_LIST) {
		config_problem(config, reading->path, reading->line, "%s is there already: line %u", key,
			before->line);
		return 1;
	}
	struct config_value *value = before != NULL
		? &current(reading)->values[before - section->values] : add_value(reading, row);
	int rc = value == NULL ? ORA_ERR_MEMORY
		: config_value_parse(value, text, reading->folder, message);
	if (rc == ORA_ERR_CONFIG) {
		config_problem(config, reading->path, reading->line, "%s", message);
	}
	config->out_of_memory = config->out_of_memory || rc == ORA_ERR_MEMORY;
	return 1;
}

/* Whether a group other than the user's own may write it. */
static bool group_may_write(const struct stat *status)
{
	const struct passwd *user = getpwuid(geteuid());
	return (status->st_mode & S_IWGRP) != 0
		&& (user == NULL || status->st_gid != user->pw_gid);
}

/* Who may write to a folder may put another file in its place, unless it is sticky. */
static bool folder_is_safe(struct config *config, const char *folder)
{
	struct stat status;
	if (ORA_LEFT_OUT("config.folder") || stat(folder, &status) != 0
		|| (status.st_mode & S_ISVTX) != 0
		|| ((status.st_mode & S_IWOTH) == 0 && !group_may_write(&status))) {
		return true;
	}
	config_problem(config, NULL, 0, "%s: others may write to this folder (want chmod go-w)",
		folder);
	return false;
}

/* Opens what only this user and root can have written: a configuration runs programs. */
static FILE *open_file(struct config *config, const char *path)
{
	struct stat status;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 || fstat(fd, &status) != 0) {
		config_problem(config, NULL, 0, "%s: can't be read: %s", path, strerror(errno));
	} else if (S_ISDIR(status.st_mode)) {
		config_problem(config, NULL, 0, "%s: is a folder (want a file)", path);
	} else if (status.st_uid != geteuid() && status.st_uid != 0 && !ORA_LEFT_OUT("config.owner")) {
		config_problem(config, NULL, 0, "%s: belongs to somebody else: it must be yours, or "
			"root's", path);
	} else if (S_ISREG(status.st_mode) && (status.st_mode & S_IWOTH) != 0
		&& !ORA_LEFT_OUT("config.others")) {
		config_problem(config, NULL, 0, "%s: everybody may write it (want chmod o-w)", path);
	} else if (S_ISREG(status.st_mode) && group_may_write(&status)
		&& !ORA_LEFT_OUT("config.group")) {
		config_problem(config, NULL, 0, "%s: its group may write it (want chmod g-w)", path);
	} else if (status.st_size > MAX_FILE) {
		refuse_size(config, path);
	} else {
		FILE *file = fdopen(fd, "r");
		if (file != NULL) {
			return file;
		}
		config->out_of_memory = true;
	}
	if (fd >= 0) {
		close(fd);
	}
	return NULL;
}

void config_read_file(struct config *config, const char *path)
{
	const char *slash = strrchr(path, '/');
	struct reading reading = {
		.config = config, .path = path, .outside = true,
		.folder = slash == NULL ? strdup(".")
			: slash == path ? strdup("/") : strndup(path, (size_t)(slash - path)),
	};
	if (reading.folder != NULL && folder_is_safe(config, reading.folder)) {
		reading.file = open_file(config, path);
	}
	if (reading.file != NULL && reading.folder != NULL) {
		int line = ini_parse_stream(next_line, &reading, take_value, &reading);
		if (line > 0) {
			config_problem(config, path, (unsigned)line, "want KEY = VALUE, [SECTION] or a "
				"comment");
		}
	}
	config->out_of_memory = config->out_of_memory || reading.folder == NULL;
	if (reading.file != NULL) {
		fclose(reading.file);
	}
	free(reading.buffer);
	free(reading.folder);
}
