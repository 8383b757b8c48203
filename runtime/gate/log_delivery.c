#include <string.h>

#include <ora/log_file.h>

#include "gate/fetch.h"
#include "gate/gate.h"
#include "gate/log_delivery.h"

struct search {
	const struct ora_tool *workflow;
	const char *made;
	char maker[ORA_CALL_ID_SIZE]; /* the call that made it; "": not seen */
	bool delivered;
};

/* The call that a step belongs to, out of "WORKFLOW CALL", which is its caller. */
static bool read_parent(const struct search *search, struct ora_json line,
	char parent[ORA_CALL_ID_SIZE])
{
	struct ora_json caller = ora_json_member(line, "caller");
	const char *name = search->workflow->short_name;
	size_t before = strlen(name) + 1;
	if (ora_json_type(caller) != ORA_JSON_STRING
		|| caller.length != before + ORA_CALL_ID_SIZE - 1 + 2
		|| memcmp(caller.text + 1, name, before - 1) != 0 || caller.text[before] != ' ') {
		return false;
	}
	memcpy(parent, caller.text + 1 + before, ORA_CALL_ID_SIZE - 1);
	parent[ORA_CALL_ID_SIZE - 1] = '\0';
	return true;
}

static bool is_of(struct ora_json line, const struct ora_tool *tool)
{
	return ora_json_is(ora_json_member(line, "tool"), tool->name);
}

static void take_step(struct search *search, struct ora_json line, bool outcome)
{
	const struct ora_workflow *workflow = search->workflow->workflow;
	char parent[ORA_CALL_ID_SIZE];
	if (outcome && is_of(line, workflow->create.tool)) {
		const struct ora_field *field = ora_reply_object(workflow->create.tool);
		struct ora_json made = ora_json_member(ora_json_member(ora_json_member(line, "reply"),
			field->name), field->object->id);
		if (ora_json_is(made, search->made) && read_parent(search, line, parent)) {
			memcpy(search->maker, parent, sizeof(parent));
		}
	} else if (is_of(line, workflow->end.tool) && search->maker[0] != '\0'
		&& read_parent(search, line, parent) && strcmp(parent, search->maker) == 0) {
		search->delivered = true;
	}
}

static void take(void *user, const char *json, size_t length)
{
	struct search *search = user;
	struct ora_json line = ora_json_root(json, length);
	struct ora_json type = ora_json_member(line, "type");
	bool outcome = ora_json_is(type, "outcome");
	if (!outcome && !ora_json_is(type, "intent")) {
		return;
	}
	if (!is_of(line, search->workflow)) {
		take_step(search, line, outcome);
	} else if (outcome && search->maker[0] != '\0'
		&& ora_json_is(ora_json_member(line, "call"), search->maker)
		&& ora_json_type(ora_json_member(line, "reply")) == ORA_JSON_OBJECT) {
		search->delivered = true;
	}
}

int ora_log_undelivered(const char *folder, const struct ora_tool *workflow, const char *made,
	bool *undelivered, struct ora_error *err)
{
	struct search search = { .workflow = workflow, .made = made };
	struct ora_log_reader reader = { .line = take, .user = &search };
	int rc = ora_log_file_read(folder, &reader, NULL, err);
	if (rc == 0) {
		*undelivered = search.maker[0] != '\0' && !search.delivered;
	}
	return rc;
}
