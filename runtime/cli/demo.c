#include <dirent.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <json-c/json.h>
#include <openrouter_admin/api.h>

#include "cli/cli.h"

#ifdef ORA_MINIMAL

int cli_demo(const struct cli_options *options)
{
	(void)options;
	return cli_fail(CLI_USAGE, "this is a minimal build: it has no sandbox to demonstrate with");
}

#else

#include "base/buf.h"
#include "base/text.h"
#include "cli/demo.h"
#include "cli/peer.h"
#include "cli/verb.h"
#include "sandbox/sandbox.h"
#include "tool.h"

#define MAX_MODELS 16
#define MAX_BAR 24

static void begin_session(struct demo *demo)
{
	demo_say(demo, "An agent starts the server and introduces itself");
	struct json_object *params = json_tokener_parse("{\"protocolVersion\":\"2025-11-25\","
		"\"capabilities\":{},\"clientInfo\":{\"name\":\"demo\",\"version\":\"1\"}}");
	struct json_object *result = demo_ask(demo, "initialize", params);
	demo_show(demo, "<- %s %s speaks MCP %s  (%.1f ms)",
		demo_member(result, "serverInfo", "name"), demo_member(result, "serverInfo", "version"),
		demo_member(result, "protocolVersion", NULL), demo->last_ms);
	json_object_put(result);
	demo_say(demo, "It asks what it can do");
	result = demo_ask(demo, "tools/list", NULL);
	struct json_object *tools = NULL;
	json_object_object_get_ex(result, "tools", &tools);
	demo_show(demo, "<- %zu tools, %zu KiB  (%.1f ms)",
		tools != NULL ? json_object_array_length(tools) : 0, demo->peer.last_size / 1024,
		demo->last_ms);
	json_object_put(result);
}

/* The secret comes this once, and does not come to the agent. */
static void show_secret(struct demo *demo)
{
	char path[256], name[64] = "", secret[128] = "";
	snprintf(path, sizeof(path), "%s/secrets", demo->state);
	DIR *folder = opendir(path);
	for (struct dirent *entry = folder != NULL ? readdir(folder) : NULL; entry != NULL;
		entry = readdir(folder)) {
		if (entry->d_name[0] != '.') {
			snprintf(name, sizeof(name), "%.48s", entry->d_name);
		}
	}
	if (folder != NULL) {
		closedir(folder);
	}
	snprintf(path, sizeof(path), "%s/secrets/%s", demo->state, name);
	FILE *file = fopen(path, "r");
	if (file == NULL || fgets(secret, sizeof(secret), file) == NULL) {
		demo_stop(demo, "the secret of the key is nowhere");
	}
	if (file != NULL) {
		fclose(file);
	}
	demo_show(demo, "   its secret, %.12s..., is kept from the agent, in the file", secret);
	demo_show(demo, "   secrets/%s of the server's own folder", name);
	ora_wipe(secret, sizeof(secret));
}

static void create(struct demo *demo)
{
	demo_say(demo, "A workspace for a new team");
	struct json_object *reply = demo_call_ok(demo, "create_workspace",
		"{\"name\":\"Mobile team\",\"slug\":\"mobile-team\"}");
	snprintf(demo->workspace, sizeof(demo->workspace), "%s", demo_member(reply, "data", "id"));
	demo_show(demo, "<- workspace %s  (%.1f ms)", demo->workspace, demo->last_ms);
	json_object_put(reply);
	demo_say(demo, "A guardrail: at most 100 USD a week, two models only");
	reply = demo_call_ok(demo, "create_guardrail", "{\"name\":\"Mobile budget\",\"limit_usd\":100,"
		"\"reset_interval\":\"weekly\",\"allowed_models\":[\"openai/gpt-4.1-mini\","
		"\"google/gemini-2.5-flash\"],\"workspace_id\":\"%s\"}", demo->workspace);
	snprintf(demo->guardrail, sizeof(demo->guardrail), "%s", demo_member(reply, "data", "id"));
	demo_show(demo, "<- guardrail %s  (%.1f ms)", demo->guardrail, demo->last_ms);
	json_object_put(reply);
	demo_say(demo, "A key that may spend 5 USD a day, under that guardrail");
	reply = demo_call_ok(demo, "create_keys", "{\"name\":\"mobile-ci\",\"limit\":5,"
		"\"limit_reset\":\"daily\",\"workspace_id\":\"%s\"}", demo->workspace);
	snprintf(demo->hash, sizeof(demo->hash), "%s", demo_member(reply, "data", "hash"));
	demo_show(demo, "<- key %s  (%.1f ms)", demo_member(reply, "data", "label"), demo->last_ms);
	json_object_put(reply);
	show_secret(demo);
	reply = demo_call_ok(demo, "bulk_assign_keys_to_guardrail",
		"{\"id\":\"%s\",\"key_hashes\":[\"%s\"]}", demo->guardrail, demo->hash);
	demo_show(demo, "<- assigned: %s key  (%.1f ms)", demo_member(reply, "assigned_count", NULL),
		demo->last_ms);
	json_object_put(reply);
}

static void change(struct demo *demo)
{
	demo_say(demo, "A mistake: it is caught here, and nothing is sent");
	char arguments[256];
	snprintf(arguments, sizeof(arguments), "{\"hash\":\"%s\",\"limit\":\"10\","
		"\"limit_reset\":\"yearly\"}", demo->hash);
	struct json_object *result = demo_call(demo, "update_keys", arguments);
	if (result != NULL && !demo_is_error(result)) {
		demo_stop(demo, "a wrong call was let through");
	}
	for (const char *line = result != NULL ? demo_text(result) : ""; *line != '\0';) {
		size_t length = strcspn(line, "\n");
		demo_show(demo, "<- %.*s", (int)length, line);
		line += length + (line[length] == '\n');
	}
	json_object_put(result);
	demo_say(demo, "Mended: the limit goes up to 10 USD a week");
	struct json_object *reply = demo_call_ok(demo, "update_keys",
		"{\"hash\":\"%s\",\"limit\":10,\"limit_reset\":\"weekly\"}", demo->hash);
	demo_show(demo, "<- limit %s, reset %s, remaining %s  (%.1f ms)", demo_member(reply, "data", "limit"),
		demo_member(reply, "data", "limit_reset"), demo_member(reply, "data", "limit_remaining"),
		demo->last_ms);
	json_object_put(reply);
	demo_say(demo, "The keys of the workspace");
	reply = demo_call_ok(demo, "list_keys", "{\"workspace_id\":\"%s\"}", demo->workspace);
	struct json_object *rows = NULL;
	json_object_object_get_ex(reply, "data", &rows);
	for (size_t i = 0; rows != NULL && i < json_object_array_length(rows); i++) {
		struct json_object *row = json_object_array_get_idx(rows, i);
		demo_show(demo, "<- %s  %s  limit %s %s  (%.1f ms)", demo_member(row, "name", NULL),
			demo_member(row, "label", NULL), demo_member(row, "limit", NULL),
			demo_member(row, "limit_reset", NULL), demo->last_ms);
	}
	json_object_put(reply);
}

struct spend {
	char name[64];
	double usd;
	double most_usd; /* on one day */
	char most_day[16];
};

/* Adds a row to the sums of its model. */
static void add_spend(struct spend *spends, size_t *count, struct json_object *row)
{
	const char *model = demo_member(row, "model", NULL), *date = demo_member(row, "date", NULL);
	struct json_object *usage = NULL;
	json_object_object_get_ex(row, "usage", &usage);
	size_t i = 0;
	while (i < *count && strcmp(spends[i].name, model) != 0) {
		i++;
	}
	if (i == MAX_MODELS) {
		return;
	}
	if (i == *count) {
		memset(&spends[i], 0, sizeof(spends[i]));
		snprintf(spends[i].name, sizeof(spends[i].name), "%s", model);
		(*count)++;
	}
	double usd = json_object_get_double(usage);
	spends[i].usd += usd;
	if (usd > spends[i].most_usd) {
		spends[i].most_usd = usd;
		snprintf(spends[i].most_day, sizeof(spends[i].most_day), "%s", date);
	}
}

static int by_spend(const void *a, const void *b)
{
	const struct spend *x = a, *y = b;
	return (x->usd < y->usd) - (x->usd > y->usd);
}

static void report(struct demo *demo)
{
	struct spend spends[MAX_MODELS];
	size_t count = 0, widest = 0;
	bool narrow = demo->terminal && cli_width() < 100;
	demo_say(demo, "Where did the money go? 30 days, by model");
	struct json_object *reply = demo_call_ok(demo, "get_user_activity", "{}");
	struct json_object *rows = NULL;
	json_object_object_get_ex(reply, "data", &rows);
	size_t row_count = rows != NULL ? json_object_array_length(rows) : 0;
	for (size_t i = 0; i < row_count; i++) {
		add_spend(spends, &count, json_object_array_get_idx(rows, i));
	}
	qsort(spends, count, sizeof(spends[0]), by_spend);
	for (size_t i = 0; i < count; i++) {
		size_t length = strlen(spends[i].name);
		widest = length > widest ? length : widest;
	}
	demo_show(demo, "<- %zu rows  (%.1f ms)", row_count, demo->last_ms);
	for (size_t i = 0; i < count; i++) {
		int bar = (int)(spends[i].usd / spends[0].usd * MAX_BAR + 0.5);
		char most[48];
		snprintf(most, sizeof(most), "  most on %.10s: %.2f", spends[i].most_day,
			spends[i].most_usd);
		demo_show(demo, "   %-*s %9.2f USD  %-*.*s%s", (int)widest, spends[i].name, spends[i].usd,
			narrow ? 0 : MAX_BAR, bar, "########################", narrow ? "" : most);
	}
	json_object_put(reply);
}

static void clean_up(struct demo *demo)
{
	demo_say(demo, "All of it is taken back");
	struct json_object *reply = demo_call_ok(demo, "delete_keys", "{\"hash\":\"%s\"}", demo->hash);
	json_object_put(reply);
	reply = demo_call_ok(demo, "delete_guardrail", "{\"id\":\"%s\"}", demo->guardrail);
	json_object_put(reply);
	reply = demo_call_ok(demo, "delete_workspace", "{\"id\":\"%s\"}", demo->workspace);
	demo_show(demo, "<- deleted: %s  (%.1f ms)", demo_member(reply, "deleted", NULL), demo->last_ms);
	json_object_put(reply);
}

/* Lines for a shell, indented, and broken where they are too long. */
static void print_commands(const char *format, ...) ORA_PRINTF(1, 2);
static void print_commands(const char *format, ...)
{
	char text[3 * CLI_PATH_SIZE];
	struct ora_buf lines;
	va_list args;
	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	ora_buf_init(&lines, sizeof(text));
	ora_buf_add_string(&lines, text);
	cli_print_examples(&lines);
	ora_buf_finish(&lines);
}

/* What to paste where. */
static void print_configurations(void)
{
	const char *path = cli_self();
	printf("\nWith your agent (leave out --sandbox, and `connect` a management key, for the\n"
		"real OpenRouter; it is made at https://openrouter.ai/settings/management-keys):\n"
		"\nClaude Code:\n");
	print_commands("claude mcp add or -- %s mcp --profile agent --sandbox\n", path);
	printf("\nClaude Desktop (claude_desktop_config.json) and Cursor (~/.cursor/mcp.json):\n"
		"  {\"mcpServers\": {\"or\": {\n"
		"    \"command\": \"%s\",\n"
		"    \"args\": [\"mcp\", \"--profile\", \"agent\", \"--sandbox\"]}}}\n"
		"\nVS Code (.vscode/mcp.json):\n"
		"  {\"servers\": {\"or\": {\"type\": \"stdio\",\n"
		"    \"command\": \"%s\",\n"
		"    \"args\": [\"mcp\", \"--profile\", \"agent\", \"--sandbox\"]}}}\n"
		"\nAt a shell, with a key:\n", path, path);
	print_commands("%s connect\n%s call get_credits\n", path, path);
}

/* Removes a folder with its files, and those of the folders in it. */
static void remove_folder(const char *path, bool deep)
{
	char inner[400];
	DIR *folder = opendir(path);
	if (folder == NULL) {
		return;
	}
	for (struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
		bool itself = strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0;
		snprintf(inner, sizeof(inner), "%.80s/%.300s", path, entry->d_name);
		if (!itself && unlink(inner) != 0 && deep) {
			remove_folder(inner, false);
		}
	}
	closedir(folder);
	(void)rmdir(path);
}

int cli_demo(const struct cli_options *options)
{
	struct demo demo = { .terminal = isatty(STDOUT_FILENO) == 1 };
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_sandbox *sandbox;
	struct ora_sandbox_options sandbox_options = { .seed = "demo", .now = options->now };
	double begin = demo_now_ms();
	demo.color = demo.terminal && getenv("NO_COLOR") == NULL;
	if (ora_sandbox_start(&sandbox, &sandbox_options, &err) != 0) {
		int rc = cli_fail_error(&err);
		ora_error_finish(&err);
		return rc;
	}
	printf("A sandbox stands in for OpenRouter at %s\n"
		"(an organization with 25 members, 3 workspaces, 12 keys, 30 days of activity)\n",
		ora_sandbox_base_url(sandbox));
	snprintf(demo.state, sizeof(demo.state), "/tmp/openrouter-admin-demo-XXXXXX");
	if (mkdtemp(demo.state) == NULL) {
		demo_stop(&demo, "there is no place for a folder in /tmp");
	} else if (!cli_peer_start(&demo.peer, ora_sandbox_base_url(sandbox), demo.state)) {
		demo_stop(&demo, "the MCP server can't be started");
	} else {
		begin_session(&demo);
		create(&demo);
		change(&demo);
		report(&demo);
		clean_up(&demo);
		if (cli_peer_end(&demo.peer) != 0) {
			demo_stop(&demo, "the MCP server did not end well");
		}
	}
	ora_sandbox_stop(sandbox);
	remove_folder(demo.state, true);
	if (demo.failed) {
		return CLI_REFUSED;
	}
	printf("\nDone: a whole conversation over MCP in %.0f ms.\n", demo_now_ms() - begin);
	print_configurations();
	return cli_flush();
}

#endif
