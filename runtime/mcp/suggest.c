#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ora/gate.h>
#include <ora/policy.h>

#include "base/escape.h"
#include "base/text.h"
#include "json/write.h"
#include "mcp/tools.h"

/*
 * Completion. What can be known here is completed at once; ids and names of things come from a
 * list of upstream, which is kept for a minute for the caller that caused it and its connection.
 */
#define KEPT_MS 60000
#define LISTS 32
#define MAX_VALUES 100
#define MAX_LIST_BYTES (1u << 20)

/* Candidates: texts, each with a NUL behind it. */
struct list {
	char *key;           /* caller, connection and tool */
	struct ora_buf texts;
	long long until_ms;
};

struct suggestions {
	struct list lists[LISTS];
	size_t next;
};

/* A completion that waits for upstream. */
struct waiting {
	struct begun begun; /* first: see cancel() in tools.c */
	struct tools *tools;
	struct ora_mcp_call *mcp;
	const struct ora_tool *tool;
	char *key, *value;
};

struct suggestions *mcp_suggestions_create(void)
{
	struct suggestions *suggestions = calloc(1, sizeof(*suggestions));
	for (size_t i = 0; suggestions != NULL && i < LISTS; i++) {
		ora_buf_init(&suggestions->lists[i].texts, MAX_LIST_BYTES);
	}
	return suggestions;
}

void mcp_suggestions_destroy(struct suggestions *suggestions)
{
	for (size_t i = 0; suggestions != NULL && i < LISTS; i++) {
		ora_buf_finish(&suggestions->lists[i].texts);
		free(suggestions->lists[i].key);
	}
	free(suggestions);
}

static bool begins(const char *text, const char *begin)
{
	for (; *begin != '\0'; text++, begin++) {
		char a = *text >= 'A' && *text <= 'Z' ? (char)(*text | 0x20) : *text;
		char b = *begin >= 'A' && *begin <= 'Z' ? (char)(*begin | 0x20) : *begin;
		if (a != b) {
			return false;
		}
	}
	return true;
}

static void answer(struct ora_mcp_call *call, const struct ora_buf *texts, const char *value)
{
	struct ora_buf out;
	size_t count = 0;
	ora_buf_init(&out, ORA_MCP_MAX_MESSAGE);
	ora_buf_add_string(&out, "\"completion\":{\"values\":[");
	for (size_t at = 0; at < texts->length; at += strlen(texts->data + at) + 1) {
		const char *text = texts->data + at;
		if (begins(text, value) && count++ < MAX_VALUES) {
			ora_buf_add_string(&out, count > 1 ? "," : "");
			ora_json_put_string(&out, text, strlen(text));
		}
	}
	ora_buf_addf(&out, "],\"total\":%zu,\"hasMore\":%s}", count,
		count > MAX_VALUES ? "true" : "false");
	if (ora_buf_ok(&out) == 0) {
		ora_mcp_answer_members(call, out.data, out.length);
	} else {
		ora_mcp_answer_error(call, -32603, "out of memory");
	}
	ora_buf_finish(&out);
}

static void add(struct ora_buf *texts, const char *text)
{
	ora_buf_add(texts, text, strlen(text) + 1);
}

/* A member of a row, as what may be shown. */
static void add_member(struct ora_buf *texts, struct ora_json row, const char *name)
{
	struct ora_json value = ora_json_member(row, name);
	char text[256];
	if (ora_json_type(value) == ORA_JSON_STRING && value.length > 2
		&& value.length < sizeof(text)) {
		char shown[512];
		size_t length = ora_json_unescape(value, text);
		ora_escape_line(shown, sizeof(shown), text, length);
		add(texts, shown);
	}
}

/* Ids and labels of the rows of a reply: labels first, for they are what people type. */
static void add_rows(struct ora_buf *texts, const struct ora_tool *tool,
	const struct ora_reply *reply)
{
	struct ora_json rows = ora_json_member(ora_json_root(reply->json, reply->json_length),
		tool->rows);
	const struct ora_object *object = NULL;
	for (size_t i = 0; i < tool->reply->field_count; i++) {
		if (strcmp(tool->reply->fields[i].name, tool->rows) == 0) {
			object = tool->reply->fields[i].object;
		}
	}
	for (size_t i = 0; object != NULL && object->labels != NULL && object->labels[i] != NULL;
		i++) {
		struct ora_json_iter it = ora_json_iter(rows);
		while (ora_json_next(&it)) {
			add_member(texts, it.value, object->labels[i]);
		}
	}
	struct ora_json_iter it = ora_json_iter(rows);
	while (object != NULL && object->id != NULL && ora_json_next(&it)) {
		add_member(texts, it.value, object->id);
	}
}

/* The place for a new list; the oldest makes it. Takes the key. */
static struct list *new_list(struct suggestions *suggestions, char *key)
{
	struct list *list = &suggestions->lists[suggestions->next++ % LISTS];
	free(list->key);
	list->key = key;
	list->until_ms = ora_now_ms() + KEPT_MS;
	ora_buf_reset(&list->texts);
	return list;
}

static const struct list *find_list(const struct suggestions *suggestions, const char *key)
{
	for (size_t i = 0; i < LISTS; i++) {
		const struct list *list = &suggestions->lists[i];
		if (list->key != NULL && list->until_ms > ora_now_ms() && strcmp(list->key, key) == 0) {
			return list;
		}
	}
	return NULL;
}

static void call_done(void *user, struct ora_call *call, int result, struct ora_reply *reply,
	const struct ora_error *err)
{
	struct waiting *waiting = user;
	struct tools *tools = waiting->tools;
	struct ora_buf none = { 0 };
	(void)call;
	(void)err; /* a person types: what can't be completed is no error */
	waiting->mcp->provider_data = NULL;
	if (result == 0) {
		struct list *list = new_list(tools->suggestions, waiting->key);
		waiting->key = NULL;
		add_rows(&list->texts, waiting->tool, reply);
		answer(waiting->mcp, &list->texts, waiting->value);
	} else {
		answer(waiting->mcp, &none, "");
	}
	ora_reply_destroy(reply);
	free(waiting->key);
	free(waiting->value);
	free(waiting);
	tools->running--;
	mcp_tools_leave(tools);
}

static bool start(struct tools *tools, struct ora_mcp_call *mcp, const struct ora_tool *tool,
	const char *connection, const char *key, const char *value)
{
	struct ora_call_options options = ORA_CALL_OPTIONS_INIT;
	struct waiting *waiting = calloc(1, sizeof(*waiting));
	options.connection = connection;
	options.mode = mcp->caller->mode;
	options.caller = mcp->caller->name;
	if (waiting != NULL) {
		waiting->tools = tools;
		waiting->mcp = mcp;
		waiting->tool = tool;
		waiting->key = strdup(key);
		waiting->value = strdup(value);
	}
	if (waiting == NULL || waiting->key == NULL || waiting->value == NULL
		|| ora_call_start_json(tools->client, tool, "{}", 2, &options, call_done, waiting,
			&waiting->begun.call, NULL) != 0) {
		if (waiting != NULL) {
			free(waiting->key);
			free(waiting->value);
		}
		free(waiting);
		return false;
	}
	mcp->provider_data = waiting;
	tools->running++;
	return true;
}

/* Ids and names that a tool lists. False where they can't be had. */
static bool from_upstream(struct tools *tools, struct ora_mcp_call *mcp, const char *name,
	const struct ora_mcp_completion *completion)
{
	const struct ora_api *api = ora_client_api(tools->client);
	const struct ora_tool *tool = ora_tool_find(api, name);
	struct ora_json given = ora_json_member(completion->known, api->connection->name);
	char id[128] = "";
	struct ora_allowed allowed;
	struct ora_connection *connection;
	if (given.length >= sizeof(id)) {
		return false;
	}
	if (ora_json_type(given) == ORA_JSON_STRING) {
		id[ora_json_unescape(given, id)] = '\0';
	}
	if (tool == NULL || !mcp_view_has(tools, mcp->caller, tool)
		|| ora_client_choose_among(tools->client, mcp_tools_allowed(mcp->caller, &allowed),
			given.text != NULL ? id : NULL, &connection, NULL) != 0) {
		return false;
	}
	struct ora_buf key;
	ora_buf_init(&key, 4096);
	ora_buf_addf(&key, "%s\n%s\n%lu\n%s", mcp->caller->name, ora_connection_id(connection),
		ora_client_generation(tools->client), name);
	const struct list *list = ora_buf_ok(&key) == 0
		? find_list(tools->suggestions, ora_buf_text(&key)) : NULL;
	bool done = list != NULL;
	if (done) {
		answer(mcp, &list->texts, completion->value);
	} else if (ora_buf_ok(&key) == 0) {
		done = start(tools, mcp, tool, ora_connection_id(connection), ora_buf_text(&key),
			completion->value);
	}
	ora_buf_finish(&key);
	return done;
}

static void add_connections(const struct tools *tools, const struct ora_mcp_caller *caller,
	struct ora_buf *texts)
{
	for (size_t i = 0; i < ora_client_connection_count(tools->client); i++) {
		const char *id = ora_client_connection_id(tools->client, i);
		if (ora_mcp_may_use(caller, id)) {
			add(texts, id);
		}
	}
}

/* What a template of a resource can be filled with. */
static void add_names(const struct tools *tools, const struct ora_mcp_caller *caller,
	const char *argument, struct ora_buf *texts)
{
	const struct ora_api *api = ora_client_api(tools->client);
	if (strcmp(argument, "tool") == 0) {
		for (size_t i = 0; i < ora_tool_count(api); i++) {
			if (mcp_view_has(tools, caller, ora_tool_at(api, i))) {
				add(texts, ora_tool_at(api, i)->name);
			}
		}
	} else if (strcmp(argument, "fact") == 0) {
		for (size_t i = 0; i < api->fact_count; i++) {
			add(texts, api->facts[i].name);
		}
	}
}

void mcp_suggest(struct tools *tools, struct ora_mcp_call *call,
	const struct ora_mcp_completion *completion)
{
	const struct ora_api *api = ora_client_api(tools->client);
	const struct ora_prompt *prompt = completion->prompt
		? mcp_prompts_find(api, completion->ref) : NULL;
	const struct ora_blank *blank = NULL;
	struct ora_buf texts;
	if (completion->prompt && prompt == NULL) {
		ora_mcp_answer_error(call, -32602, "params.ref.name: there is no such prompt");
		return;
	}
	for (size_t i = 0; prompt != NULL && i < prompt->blank_count; i++) {
		if (strcmp(prompt->blanks[i].name, completion->argument) == 0) {
			blank = &prompt->blanks[i];
		}
	}
	if (blank != NULL && blank->refers != NULL
		&& from_upstream(tools, call, blank->refers, completion)) {
		return;
	}
	ora_buf_init(&texts, MAX_LIST_BYTES);
	if (prompt != NULL && strcmp(completion->argument, api->connection->name) == 0) {
		add_connections(tools, call->caller, &texts);
	} else if (prompt == NULL) {
		add_names(tools, call->caller, completion->argument, &texts);
	}
	answer(call, &texts, completion->value);
	ora_buf_finish(&texts);
}
