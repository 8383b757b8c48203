#include <stdio.h>
#include <string.h>

#include "base/escape.h"
#include "bind/decode.h"
#include "bind/strange.h"

/* The names of eight objects in each other, and more; behind that, the last ones are left out. */
#define STRANGE_PATH_SIZE 256
#define STRANGE_NAME_SIZE 64

struct walk {
	ora_strange_found *found;
	void *user;
	char path[STRANGE_PATH_SIZE];
	size_t length;
};

/* Goes down by a step that has room, or stays. Returns where to come back to. */
static size_t go_down(struct walk *walk, const char *dot, const char *step)
{
	size_t before = walk->length;
	if (strlen(dot) + strlen(step) < STRANGE_PATH_SIZE - before) {
		walk->length += (size_t)snprintf(walk->path + before, STRANGE_PATH_SIZE - before, "%s%s",
			dot, step);
	}
	return before;
}

static void come_back(struct walk *walk, size_t before)
{
	walk->length = before;
	walk->path[before] = '\0';
}

static size_t go_to_member(struct walk *walk, const char *name)
{
	return go_down(walk, walk->length > 0 ? "." : "", name);
}

static void walk_object(struct walk *walk, const struct ora_object *object,
	struct ora_json value);

/* One value, or one item of a list. What is null, or opaque, has nothing to compare. */
static void walk_value(struct walk *walk, const struct ora_field *field, struct ora_json value)
{
	enum ora_json_type type = ora_json_type(value);
	if (field->kind == ORA_KIND_OBJECT && type == ORA_JSON_OBJECT) {
		walk_object(walk, field->object, value);
	} else if (field->kind == ORA_KIND_ENUM && type == ORA_JSON_STRING
		&& ora_decode_choice(field->choices, value) == 0) {
		walk->found(walk->user, ORA_STRANGE_CHOICE, walk->path);
	}
}

static void walk_member(struct walk *walk, const struct ora_field *field, struct ora_json value)
{
	if ((field->flags & ORA_FIELD_LIST) == 0) {
		walk_value(walk, field, value);
		return;
	}
	size_t before = go_down(walk, "", "[]");
	struct ora_json_iter it = ora_json_iter(value);
	while (ora_json_next(&it)) {
		walk_value(walk, field, it.value);
	}
	come_back(walk, before);
}

static void walk_object(struct walk *walk, const struct ora_object *object,
	struct ora_json value)
{
	struct ora_json_iter it = ora_json_iter(value);
	while (ora_json_next(&it)) {
		const struct ora_field *field = ora_object_field(object, it.key);
		if (field != NULL) {
			size_t before = go_to_member(walk, field->name);
			walk_member(walk, field, it.value);
			come_back(walk, before);
		} else {
			char name[STRANGE_NAME_SIZE];
			ora_escape_line(name, sizeof(name), it.key.text + 1, it.key.length - 2);
			size_t before = go_to_member(walk, name);
			walk->found(walk->user, ORA_STRANGE_MEMBER, walk->path);
			come_back(walk, before);
		}
	}
}

void ora_strange_walk(const struct ora_object *object, struct ora_json value,
	ora_strange_found *found, void *user)
{
	struct walk walk = { .found = found, .user = user };
	walk_object(&walk, object, value);
}
