#include <stdio.h>
#include <string.h>

#include "sandbox/request.h"

/*
 * The demo organisation: the same people, keys and spending at every start, told from today
 * backwards. One key went wild on one day; finding it is a good first task for an agent.
 */
#define DAY_S 86400

static const struct {
	const char *first, *last;
	bool admin;
} people[] = {
	{ "Ada", "Okafor", true }, { "Ben", "Larsen", true }, { "Chiara", "Moretti", false },
	{ "Dmitri", "Volkov", false }, { "Elena", "Petrova", false }, { "Farid", "Haddad", false },
	{ "Grace", "Kim", false }, { "Hugo", "Martin", false }, { "Ines", "Silva", false },
	{ "Jonas", "Weber", false }, { "Keiko", "Tanaka", false }, { "Liam", "Walsh", false },
	{ "Mei", "Chen", false }, { "Noor", "Rahman", false }, { "Oscar", "Nilsson", false },
	{ "Priya", "Nair", false }, { "Quentin", "Dubois", false }, { "Rosa", "Jimenez", false },
	{ "Samuel", "Adeyemi", false }, { "Tova", "Lindgren", false }, { "Umar", "Farooq", false },
	{ "Vera", "Novak", false }, { "Wanda", "Kowalska", false }, { "Ximena", "Castro", false },
	{ "Yusuf", "Demir", false },
};
enum { PEOPLE = sizeof(people) / sizeof(people[0]) };

static const struct {
	const char *slug, *name, *description;
	bool logging;
	int first_member, last_member; /* of people; none for the default workspace */
} workspaces[] = {
	{ "default", "Default", NULL, false, 0, -1 },
	{ "production", "Production", "What customers use", true, 0, 7 },
	{ "research", "Research", "Experiments and evaluations", false, 6, 15 },
};
enum { WORKSPACES = sizeof(workspaces) / sizeof(workspaces[0]) };

static const struct {
	const char *name;
	int workspace, creator;
	double limit; /* USD; 0: none */
	const char *reset;
	bool disabled;
	int age_days;
	double daily_usd; /* what it spends on a weekday */
	int model;        /* mostly this one */
	int guardrail;    /* -1: none */
} keys[] = {
	{ "laptop-ada", 0, 0, 50, "monthly", false, 210, 0.9, 0, -1 },
	{ "laptop-ben", 0, 1, 50, "monthly", false, 180, 0.6, 1, -1 },
	{ "support-bot", 0, 2, 200, "monthly", false, 150, 4.2, 2, 0 },
	{ "old-prototype", 0, 3, 0, NULL, true, 300, 0, 0, -1 },
	{ "nightly-eval", 0, 4, 0, NULL, false, 95, 2.1, 3, -1 },
	{ "api-gateway", 1, 0, 1500, "monthly", false, 240, 21.5, 0, 1 },
	{ "checkout-assistant", 1, 5, 600, "weekly", false, 120, 9.8, 2, 1 },
	{ "search-reranker", 1, 6, 300, "monthly", false, 110, 5.3, 4, 1 },
	{ "ci", 1, 7, 25, "daily", false, 60, 0.7, 4, 2 },
	{ "notebook-mei", 2, 12, 100, "weekly", false, 45, 3.4, 1, 3 },
	{ "benchmark-runner", 2, 8, 400, "monthly", false, 75, 6.1, 3, 3 },
	{ "intern-sandbox", 2, 14, 10, "weekly", false, 20, 0.4, 4, 3 },
};
enum { KEYS = sizeof(keys) / sizeof(keys[0]), WILD_KEY = 10, WILD_DAY = 9 };

static const struct {
	const char *name, *description;
	int workspace;
	double limit_usd;
	const char *reset;
	const char *models[3];
	bool zdr;
} guardrails[] = {
	{ "Support budget", "Keeps the support bot inside its budget", 0, 250, "monthly",
		{ NULL, NULL, NULL }, false },
	{ "Production: approved models", "Only models that legal has approved", 1, 2000, "monthly",
		{ "openai/gpt-4.1", "anthropic/claude-sonnet-4", "openai/gpt-4.1-mini" }, true },
	{ "CI: cheap models", "Tests do not need more", 1, 30, "daily",
		{ "openai/gpt-4.1-mini", "google/gemini-2.5-flash", NULL }, false },
	{ "Research budget", NULL, 2, 600, "weekly", { NULL, NULL, NULL }, false },
};
enum { GUARDRAILS = sizeof(guardrails) / sizeof(guardrails[0]) };

static const struct {
	const char *slug, *permaslug, *provider;
	double usd_per_million; /* tokens, prompt and completion mixed */
	int reasoning;          /* per cent of completion tokens */
} models[] = {
	{ "openai/gpt-4.1", "openai/gpt-4.1-2025-04-14", "OpenAI", 3.5, 0 },
	{ "anthropic/claude-sonnet-4", "anthropic/claude-4-sonnet-20250522", "Anthropic", 6, 20 },
	{ "google/gemini-2.5-flash", "google/gemini-2.5-flash", "Google", 0.8, 30 },
	{ "deepseek/deepseek-r1", "deepseek/deepseek-r1-0528", "DeepInfra", 1.2, 70 },
	{ "openai/gpt-4.1-mini", "openai/gpt-4.1-mini-2025-04-14", "Azure", 0.7, 0 },
};
enum { MODELS = sizeof(models) / sizeof(models[0]) };

struct seed {
	struct store *store;
	const struct ora_api *api;
	int64_t today; /* nothing is told from the time of day, so that all of a day seed the same */
	uint32_t random;
	char workspace_ids[WORKSPACES][SANDBOX_UUID_SIZE];
	char guardrail_ids[GUARDRAILS][SANDBOX_UUID_SIZE];
	char user_ids[PEOPLE][SANDBOX_UUID_SIZE];
	char hashes[KEYS][SANDBOX_HASH_SIZE];
	char labels[KEYS][32];
};

/* An empty object of what a tool answers with. */
static struct json_object *blank(const struct seed *seed, const char *tool)
{
	for (size_t i = 0; i < seed->api->tool_count; i++) {
		if (strcmp(seed->api->tools[i].short_name, tool) == 0) {
			return sandbox_blank(sandbox_type(&seed->api->tools[i]));
		}
	}
	return json_object_new_object();
}

static void set_moment(const struct seed *seed, struct json_object *doc, const char *member,
	int64_t days_ago)
{
	char text[SANDBOX_MOMENT_SIZE];
	sandbox_moment(seed->today - days_ago * DAY_S + 9 * 3600, text);
	sandbox_set_text(doc, member, text);
}

static void put(const struct seed *seed, enum store_kind kind, struct json_object *doc)
{
	sandbox_put(seed->store, kind, doc);
	json_object_put(doc);
}

static void seed_person(struct seed *seed, int i)
{
	char email[96], uuid[SANDBOX_UUID_SIZE];
	struct json_object *doc = blank(seed, "list_organization_members");
	snprintf(email, sizeof(email), "person/%s", people[i].first);
	sandbox_uuid(email, uuid);
	snprintf(seed->user_ids[i], sizeof(seed->user_ids[i]), "user_2%.8s%.4s%.4s%.4s%.6s", uuid,
		uuid + 9, uuid + 14, uuid + 19, uuid + 24);
	snprintf(email, sizeof(email), "%c%s.%c%s@example.com", people[i].first[0] | 0x20,
		people[i].first + 1, people[i].last[0] | 0x20, people[i].last + 1);
	sandbox_set_text(doc, "id", seed->user_ids[i]);
	sandbox_set_text(doc, "first_name", people[i].first);
	sandbox_set_text(doc, "last_name", people[i].last);
	sandbox_set_text(doc, "email", email);
	sandbox_set_text(doc, "role", people[i].admin ? "org:admin" : "org:member");
	put(seed, STORE_MEMBER, doc);
}

static void seed_workspace_member(struct seed *seed, int workspace, int person)
{
	char name[64], id[SANDBOX_UUID_SIZE];
	struct json_object *doc = blank(seed, "bulk_add_workspace_members");
	snprintf(name, sizeof(name), "membership/%d/%d", workspace, person);
	sandbox_uuid(name, id);
	sandbox_set_text(doc, "id", id);
	sandbox_set_text(doc, "workspace_id", seed->workspace_ids[workspace]);
	sandbox_set_text(doc, "user_id", seed->user_ids[person]);
	sandbox_set_text(doc, "role", people[person].admin ? "admin" : "member");
	set_moment(seed, doc, "created_at", 200);
	put(seed, STORE_WORKSPACE_MEMBER, doc);
}

static void seed_workspace(struct seed *seed, int i)
{
	char name[64];
	struct json_object *doc = blank(seed, "get_workspace");
	snprintf(name, sizeof(name), "workspace/%s", workspaces[i].slug);
	sandbox_uuid(name, seed->workspace_ids[i]);
	sandbox_set_text(doc, "id", seed->workspace_ids[i]);
	sandbox_set_default_guardrail(doc);
	sandbox_set_text(doc, "name", workspaces[i].name);
	sandbox_set_text(doc, "slug", workspaces[i].slug);
	sandbox_set_text(doc, "description", workspaces[i].description);
	sandbox_set(doc, "io_logging_sampling_rate", json_object_new_int(1));
	sandbox_set(doc, "is_observability_io_logging_enabled",
		json_object_new_boolean(workspaces[i].logging));
	sandbox_set_text(doc, "created_by", seed->user_ids[0][0] != '\0' ? seed->user_ids[0] : NULL);
	set_moment(seed, doc, "created_at", 320 - 10 * i);
	put(seed, STORE_WORKSPACE, doc);
}

static void seed_guardrail(struct seed *seed, int i)
{
	struct json_object *doc = blank(seed, "get_guardrail");
	struct json_object *allowed = NULL;
	sandbox_uuid(guardrails[i].name, seed->guardrail_ids[i]);
	for (int m = 0; m < 3 && guardrails[i].models[m] != NULL; m++) {
		allowed = allowed != NULL ? allowed : json_object_new_array();
		json_object_array_add(allowed, json_object_new_string(guardrails[i].models[m]));
	}
	sandbox_set_text(doc, "id", seed->guardrail_ids[i]);
	sandbox_set_text(doc, "name", guardrails[i].name);
	sandbox_set_text(doc, "description", guardrails[i].description);
	sandbox_set(doc, "limit_usd", store_number(guardrails[i].limit_usd));
	sandbox_set_text(doc, "reset_interval", guardrails[i].reset);
	sandbox_set(doc, "allowed_models", allowed);
	sandbox_set(doc, "enforce_zdr", json_object_new_boolean(guardrails[i].zdr));
	sandbox_set_text(doc, "workspace_id", seed->workspace_ids[guardrails[i].workspace]);
	set_moment(seed, doc, "created_at", 140 - 20 * i);
	put(seed, STORE_GUARDRAIL, doc);
}

static void seed_key(struct seed *seed, int i)
{
	char secret[SANDBOX_SECRET_SIZE];
	struct json_object *doc = blank(seed, "get_key");
	sandbox_secret(keys[i].name, secret);
	sandbox_hash(secret, seed->hashes[i]);
	snprintf(seed->labels[i], sizeof(seed->labels[i]), "%.12s...%s", secret,
		secret + strlen(secret) - 3);
	sandbox_set_text(doc, "hash", seed->hashes[i]);
	sandbox_set_text(doc, "name", keys[i].name);
	sandbox_set_text(doc, "label", seed->labels[i]);
	sandbox_set(doc, "disabled", json_object_new_boolean(keys[i].disabled));
	sandbox_set(doc, "limit", keys[i].limit > 0 ? store_number(keys[i].limit) : NULL);
	sandbox_set_text(doc, "limit_reset", keys[i].reset);
	sandbox_set_text(doc, "creator_user_id", seed->user_ids[keys[i].creator]);
	sandbox_set_text(doc, "workspace_id", seed->workspace_ids[keys[i].workspace]);
	set_moment(seed, doc, "created_at", keys[i].age_days);
	put(seed, STORE_KEY, doc);
}

static void seed_assignment(struct seed *seed, int key)
{
	char name[64], id[SANDBOX_UUID_SIZE];
	struct json_object *doc = blank(seed, "list_key_assignments");
	const char *guardrail = seed->guardrail_ids[keys[key].guardrail];
	snprintf(name, sizeof(name), "assignment/%d", key);
	sandbox_uuid(name, id);
	sandbox_set_text(doc, "id", id);
	sandbox_set_text(doc, "guardrail_id", guardrail);
	sandbox_set_text(doc, "key_hash", seed->hashes[key]);
	sandbox_set_text(doc, "key_name", keys[key].name);
	sandbox_set_text(doc, "key_label", seed->labels[key]);
	sandbox_set_text(doc, "assigned_by", seed->user_ids[0]);
	set_moment(seed, doc, "created_at", 18);
	put(seed, STORE_KEY_ASSIGNMENT, doc);
}

/* A number from 0 to 1, the same row of them at every start. */
static double chance(struct seed *seed)
{
	seed->random = seed->random * 1664525u + 1013904223u;
	return (double)(seed->random >> 8) / (double)(1u << 24);
}

static void seed_usage(struct seed *seed, int key, int model, int64_t day, double usd)
{
	char date[SANDBOX_MOMENT_SIZE], endpoint[SANDBOX_UUID_SIZE];
	sandbox_date(day, date);
	sandbox_uuid(models[model].permaslug, endpoint);
	usd = (double)(int64_t)(usd * 1e4 + 0.5) / 1e4;
	int64_t tokens = (int64_t)(usd / models[model].usd_per_million * 1e6);
	int64_t completion = tokens / 5;
	const struct store_activity row = {
		.date = date, .model = models[model].slug, .permaslug = models[model].permaslug,
		.endpoint = endpoint, .provider = models[model].provider,
		.key_hash = seed->hashes[key], .user_id = seed->user_ids[keys[key].creator],
		.usage = usd, .requests = tokens / 2600 + 1, .prompt_tokens = tokens - completion,
		.completion_tokens = completion,
		.reasoning_tokens = completion * models[model].reasoning / 100,
	};
	store_add_activity(seed->store, &row);
}

static void seed_day(struct seed *seed, int days_ago)
{
	int64_t day = seed->today - (int64_t)days_ago * DAY_S;
	bool weekend = (day / DAY_S + 3) % 7 >= 5;
	for (int key = 0; key < KEYS; key++) {
		double usd = keys[key].daily_usd * (0.7 + 0.6 * chance(seed)) * (weekend ? 0.25 : 1);
		if (key == WILD_KEY && days_ago == WILD_DAY) {
			usd *= 24;
		}
		if (usd > 0) {
			double main = 0.6 + 0.3 * chance(seed);
			seed_usage(seed, key, keys[key].model, day, usd * main);
			seed_usage(seed, key, (keys[key].model + 1) % MODELS, day, usd * (1 - main));
		}
	}
}

static void seed_demo(struct seed *seed)
{
	for (int i = 0; i < PEOPLE; i++) {
		seed_person(seed, i);
	}
	for (int i = 0; i < WORKSPACES; i++) {
		seed_workspace(seed, i);
		for (int p = workspaces[i].first_member; p <= workspaces[i].last_member; p++) {
			seed_workspace_member(seed, i, p);
		}
	}
	for (int i = 0; i < GUARDRAILS; i++) {
		seed_guardrail(seed, i);
	}
	for (int i = 0; i < KEYS; i++) {
		seed_key(seed, i);
		if (keys[i].guardrail >= 0) {
			seed_assignment(seed, i);
		}
	}
	for (int days_ago = SANDBOX_ACTIVITY_DAYS; days_ago >= 1; days_ago--) {
		seed_day(seed, days_ago);
	}
	sandbox_seed_more(seed->store, seed->api, seed->today, seed->workspace_ids[1]);
}

void sandbox_seed(struct store *store, const struct ora_api *api, int64_t now, bool demo)
{
	struct seed seed = { .store = store, .api = api, .today = sandbox_day(now),
		.random = 20260506 };
	if (demo) {
		seed_demo(&seed);
	} else {
		seed_workspace(&seed, 0);
	}
}
