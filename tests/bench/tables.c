/* What our own code costs, without a network: conversion, checks, requests, tools/list. */
#include <stdio.h>
#include <string.h>

#include <openrouter_admin/tools.h>
#include <ora/client.h>
#include <ora/gate.h>
#include <ora/mcp.h>

#include "bench.h"
#include "bind/bind.h"

enum { ROUNDS = 20, CALLS = 5000, LISTS = 500 };

static bool broken;

static void check_and_build(void *data, unsigned count)
{
	const struct ora_tool *tool = data;
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	ORA_SET(&args, name, "ci");
	ORA_SET(&args, limit, 25.5);
	ORA_SET(&args, limit_reset, ORA_LIMIT_RESET_MONTHLY);
	ORA_SET(&args, expires_at, "2030-01-01T00:00:00Z");
	for (unsigned i = 0; i < count; i++) {
		struct ora_faults *faults = ora_faults_create();
		ora_check(tool, &args, faults);
		broken = broken || ora_faults_count(faults) != 0;
		ora_faults_destroy(faults);
		struct ora_request request;
		broken = broken || ora_request_build(tool, &args, 1 << 20, &request, NULL) != 0;
		ora_request_finish(&request);
	}
}

static void convert_check_build(void *data, unsigned count)
{
	static const char json[] = "{\"name\":\"ci\",\"limit\":25.5,\"limit_reset\":\"monthly\","
		"\"expires_at\":\"2030-01-01T00:00:00Z\"}";
	static const struct ora_json_limits limits = { .max_bytes = 1 << 20, .max_depth = 64 };
	const struct ora_tool *tool = data;
	for (unsigned i = 0; i < count; i++) {
		struct ora_arena *arena = ora_arena_create();
		struct ora_faults *faults = ora_faults_create();
		void *args = NULL;
		broken = broken || ora_json_scan(json, sizeof(json) - 1, &limits, NULL) != 0
			|| ora_args_from_json(&openrouter_admin_api, tool,
				ora_json_root(json, sizeof(json) - 1), arena, &args, NULL, faults) != 0;
		ora_check(tool, args, faults);
		broken = broken || ora_faults_count(faults) != 0;
		struct ora_request request;
		broken = broken || ora_request_build(tool, args, 1 << 20, &request, NULL) != 0;
		ora_request_finish(&request);
		ora_faults_destroy(faults);
		ora_arena_destroy(arena);
	}
}

struct list_run {
	struct ora_mcp_session *session;
	size_t bytes;
	char *copy;
};

static void keep_length(void *user, const char *message, size_t length)
{
	struct list_run *run = user;
	(void)message;
	run->bytes = length;
}

static void list_tools(void *data, unsigned count)
{
	static const char ask[] = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";
	struct list_run *run = data;
	for (unsigned i = 0; i < count; i++) {
		ora_mcp_feed(run->session, ask, sizeof(ask) - 1);
	}
}

static void copy_bytes(void *data, unsigned count)
{
	static char from[1 << 18];
	static char to[1 << 18];
	struct list_run *run = data;
	for (unsigned i = 0; i < count; i++) {
		from[i % sizeof(from)]++;
		memcpy(to, from, run->bytes < sizeof(to) ? run->bytes : sizeof(to));
		run->copy = to;
	}
}

static bool bench_list(void)
{
	struct ora_client *client = NULL;
	struct ora_mcp_server *server = NULL;
	struct list_run run = { 0 };
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	connection.key = "sk-or-v1-bench";
	bool ok = ora_client_create(&client, &openrouter_admin_api, NULL, NULL) == 0
		&& ora_client_add_connection(client, &connection, NULL) == 0
		&& ora_mcp_server_create(&server, client, NULL, NULL) == 0
		&& ora_mcp_session_create(&run.session, server, keep_length, &run) == 0;
	if (ok) {
		list_tools(&run, 1);
		struct bench_pair best = bench_turns(list_tools, copy_bytes, &run, ROUNDS, LISTS, 0);
		bench_row("tools/list: size", (double)run.bytes / 1024, "KiB", 0);
		bench_row("tools/list: message in to message out", best.a * 1e6, "us", 0);
		bench_row("copying as many bytes once", best.b * 1e6, "us", 0);
		ok = run.bytes > 1000;
	}
	ora_mcp_session_destroy(run.session);
	ora_mcp_server_destroy(server);
	ora_client_destroy(client);
	return ok;
}

bool bench_tables(void)
{
	const struct ora_tool *tool = ora_tool_find(&openrouter_admin_api, "create_keys");
	if (!tool) {
		return false;
	}
	struct bench_pair best = bench_turns(check_and_build, convert_check_build,
		(void *)tool, ROUNDS, CALLS, 0);
	bench_row("create_keys: check a struct, build its request", best.a * 1e6, "us", 0);
	bench_row("create_keys: the same from JSON, scanned and converted", best.b * 1e6, "us", 0);
	return !broken && bench_list();
}
