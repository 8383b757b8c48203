#include <stdio.h>
#include <string.h>

#include <ora/gate.h>

#include "sandbox/request.h"

#define DAY_S 86400

struct more {
	struct store *store;
	const struct ora_api *api;
	int64_t today;
	const char *workspace;
};

/* A new object as a tool's reply has it, with an id that its name always gives, and times. */
static struct json_object *blank(const struct more *more, const char *tool, const char *name,
	int age_days)
{
	char id[SANDBOX_UUID_SIZE], moment[SANDBOX_MOMENT_SIZE];
	struct json_object *doc = sandbox_blank(sandbox_type(ora_tool_find(more->api, tool)));
	sandbox_uuid(name, id);
	sandbox_moment(more->today - (int64_t)age_days * DAY_S, moment);
	sandbox_set_text(doc, "id", id);
	sandbox_set_text(doc, "created_at", moment);
	sandbox_set_text(doc, "updated_at", moment);
	return doc;
}

static void keep(const struct more *more, enum store_kind kind, struct json_object *doc)
{
	sandbox_put(more->store, kind, doc);
	json_object_put(doc);
}

static void seed_budget(const struct more *more)
{
	char name[128];
	snprintf(name, sizeof(name), "budget/%s/monthly", more->workspace);
	struct json_object *doc = blank(more, "get_workspace_budget", name, 40);
	sandbox_set_text(doc, "workspace_id", more->workspace);
	sandbox_set_text(doc, "reset_interval", "monthly");
	sandbox_set(doc, "limit_usd", json_object_new_int(1500));
	keep(more, STORE_BUDGET, doc);
}

static void seed_groups(const struct more *more)
{
	static const char *const names[] = { "Engineering", "Data science" };
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct json_object *doc = blank(more, "list_scim_groups", names[i], 90);
		sandbox_set_text(doc, "display_name", names[i]);
		sandbox_set_text(doc, "organization_id", SANDBOX_ORGANIZATION);
		keep(more, STORE_SCIM_GROUP, doc);
	}
}

static void seed_preset(const struct more *more)
{
	struct json_object *preset = blank(more, "list_presets", "preset/support-bot", 60);
	for (int number = 1; number <= 2; number++) {
		char name[64];
		snprintf(name, sizeof(name), "preset/support-bot/%d", number);
		struct json_object *version = blank(more, "get_preset_version", name, 62 - number);
		struct json_object *config = json_object_new_object();
		sandbox_set_text(config, "model", number == 1 ? "openai/gpt-4.1-mini" : "openai/gpt-4.1");
		sandbox_set(version, "config", config);
		sandbox_set(version, "version", json_object_new_int(number));
		sandbox_set_text(version, "preset_id", sandbox_get_text(preset, "id"));
		sandbox_set_text(version, "system_prompt", "You help customers, briefly.");
		sandbox_set_text(preset, "designated_version_id", sandbox_get_text(version, "id"));
		keep(more, STORE_PRESET_VERSION, version);
	}
	sandbox_set_text(preset, "name", "Support bot");
	sandbox_set_text(preset, "slug", "support-bot");
	sandbox_set_text(preset, "status", "active");
	sandbox_set_text(preset, "workspace_id", more->workspace);
	keep(more, STORE_PRESET, preset);
}

void sandbox_seed_more(struct store *store, const struct ora_api *api, int64_t today,
	const char *workspace)
{
	const struct more more = { .store = store, .api = api, .today = today, .workspace = workspace };
	seed_budget(&more);
	seed_groups(&more);
	seed_preset(&more);
}
