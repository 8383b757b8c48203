#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <openrouter_admin/tools.h>

#include "base/text.h"
#include "provider.h"
#include "stdio/stdio.h"
#include "support.h"
#include "upstream.h"

/*
 * The loop runs on a thread, as a process would; the test holds the other ends. Calls that are
 * held are released from the client's own thread only, so tests that need them use a client and
 * a scripted upstream.
 */
struct world {
	struct provider provider;
	struct upstream *up;
	struct ora_client *client;
	struct ora_mcp_server *server;
	struct ora_stdio_options options;
	int in, out, stop[2]; /* our ends */
	pthread_t thread;
	int result;
	bool blocks;        /* our end, when it was over */
	char message[256];
};

static void *serve(void *data)
{
	struct world *world = data;
	struct ora_error err = ORA_ERROR_INIT;
	world->result = ora_stdio_serve(world->server, world->client, &world->options, &err);
	snprintf(world->message, sizeof(world->message), "%.200s", err.message);
	ora_error_finish(&err);
	/* Other processes may have it, too: for them it blocks as before. */
	world->blocks = (fcntl(world->options.out, F_GETFL) & O_NONBLOCK) == 0;
	/* As the end of a process would. */
	close(world->options.in);
	close(world->options.out);
	return NULL;
}

/* `up` NULL: the fake provider. */
static void open_world(struct world *world, struct upstream *up, bool sockets)
{
	static const struct ora_stdio_options defaults = ORA_STDIO_DEFAULTS;
	int in[2], out[2];
	*world = (struct world){ .up = up, .options = defaults };
	assert_int_equal(pipe(in), 0);
	assert_int_equal(sockets ? socketpair(AF_UNIX, SOCK_STREAM, 0, out) : pipe(out), 0);
	assert_int_equal(pipe(world->stop), 0);
	world->in = in[1];
	world->out = out[0];
	world->options.in = in[0];
	world->options.out = out[1];
	world->options.stop = world->stop[0];
	world->options.grace_ms = 3000;
}

static void begin(struct world *world, size_t max_message_bytes, unsigned max_calls)
{
	world->client = support_client(&openrouter_admin_api,
		world->up != NULL ? upstream_url(world->up) : "http://127.0.0.1:1", 1, NULL);
	if (max_message_bytes != 0) {
		world->options.max_message_bytes = max_message_bytes;
	}
	if (max_calls != 0) {
		world->options.max_calls = max_calls;
	}
	if (world->up != NULL) {
		assert_int_equal(ora_mcp_server_create(&world->server, world->client, NULL, NULL), 0);
	} else {
		world->server = provider_server(&world->provider, world->options.max_message_bytes,
			max_calls);
	}
	assert_int_equal(pthread_create(&world->thread, NULL, serve, world), 0);
}

static void put(struct world *world, const char *text)
{
	size_t length = strlen(text);
	assert_int_equal(write(world->in, text, length), length);
}

static void end_input(struct world *world)
{
	close(world->in);
	world->in = -1;
}

/* All that is said until the end; new. */
static char *read_all(struct world *world)
{
	size_t length = 0, capacity = 1 << 16;
	char *text = malloc(capacity + 1);
	for (;;) {
		if (length == capacity) {
			capacity *= 2;
			text = realloc(text, capacity + 1);
		}
		ssize_t count = read(world->out, text + length, capacity - length);
		if (count <= 0) {
			break;
		}
		length += (size_t)count;
	}
	text[length] = '\0';
	return text;
}

static void close_world(struct world *world, int result)
{
	pthread_join(world->thread, NULL);
	assert_int_equal(world->result, result);
	assert_true(world->blocks);
	ora_mcp_server_destroy(world->server);
	ora_client_destroy(world->client);
	const int fds[] = { world->in, world->out, world->stop[0], world->stop[1] };
	for (size_t i = 0; i < COUNT(fds); i++) {
		if (fds[i] >= 0) {
			close(fds[i]);
		}
	}
	if (world->up != NULL) {
		upstream_stop(world->up);
	}
}

/* Feeds a text, ends the input, and compares what is said. */
static void says(const char *text, const char *want)
{
	for (int sockets = 0; sockets < 2; sockets++) {
		struct world world;
		open_world(&world, NULL, sockets != 0);
		begin(&world, 0, 0);
		put(&world, text);
		end_input(&world);
		char *said = read_all(&world);
		assert_string_equal(said, want);
		free(said);
		close_world(&world, 0);
	}
}

#define PING(id) "{\"jsonrpc\":\"2.0\",\"id\":" id ",\"method\":\"ping\"}"
#define PONG(id) "{\"jsonrpc\":\"2.0\",\"id\":" id ",\"result\":{}}\n"

static void lines_are_answered(void **state)
{
	(void)state;
	says("", "");
	says(PING("1") "\n" PING("2") "\n", PONG("1") PONG("2"));
	says(PING("1") "\r\n\r\n\n" PING("2") "\r\n", PONG("1") PONG("2"));
	says(PING("1") "\n" PING("2"), PONG("1") PONG("2"));
	says(PING("1") "\n{", PONG("1") "{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32700,\"message\":"
		"\"not JSON: it ends where a key should be at byte 1\"}}\n");
	says("\n", "");
}

static void lines_come_in_pieces(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, NULL, false);
	begin(&world, 0, 0);
	static const char line[] = PING("1") "\n";
	char answer[100] = "";
	for (const char *at = line; *at != '\0'; at++) {
		assert_int_equal(write(world.in, at, 1), 1);
	}
	ssize_t count = read(world.out, answer, sizeof(answer) - 1);
	assert_int_equal(count, strlen(PONG("1")));
	assert_string_equal(answer, PONG("1"));
	end_input(&world);
	close_world(&world, 0);
}

static void long_lines_are_passed_over(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, NULL, true);
	begin(&world, 200, 0);
	char *longer = malloc(300001);
	memset(longer, 'x', 300000);
	longer[300000] = '\0';
	put(&world, PING("1") "\n");
	put(&world, longer);
	put(&world, "\n" PING("2") "\n");
	longer[250] = '\0';
	put(&world, longer); /* its end comes with it */
	put(&world, "\n" PING("3") "\n");
	end_input(&world);
	char *said = read_all(&world);
	support_contains(said, PONG("1"));
	support_contains(said, "\"code\":-32600,\"message\":\"");
	support_contains(said, "bytes of JSON (at most 200 bytes)");
	support_contains(said, PONG("2"));
	support_contains(said, PONG("3"));
	size_t lines = 0;
	for (const char *at = said; *at != '\0'; at++) {
		lines += *at == '\n';
	}
	assert_int_equal(lines, 5);
	free(said);
	free(longer);
	close_world(&world, 0);
}

static void a_signal_ends_it(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, NULL, false);
	begin(&world, 0, 0);
	char answer[100];
	put(&world, PING("1") "\n");
	assert_true(read(world.out, answer, sizeof(answer)) > 0);
	assert_int_equal(write(world.stop[1], "x", 1), 1);
	char *said = read_all(&world); /* it ends although the input does not */
	assert_string_equal(said, "");
	free(said);
	close_world(&world, 0);
}

static void peers_that_do_not_read_wait(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, NULL, true);
	size_t length = 1 << 20;
	char *list = malloc(length);
	memset(list, '1', length);
	world.provider.list = list;
	world.provider.list_length = length;
	world.options.grace_ms = 120000; /* 20 MB take their time under valgrind */
	begin(&world, 0, 0);
	/* More answers than it keeps: it stops reading, and loses none. */
	enum { LINES = 20 };
	for (int i = 0; i < LINES; i++) {
		char line[100];
		snprintf(line, sizeof(line),
			"{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/list\"}\n", i);
		put(&world, line);
	}
	end_input(&world);
	char *said = read_all(&world);
	size_t lines = 0;
	for (const char *at = said; (at = strchr(at, '\n')) != NULL; at++) {
		lines++;
	}
	assert_int_equal(lines, LINES);
	assert_int_equal(strlen(said), LINES * (length + 45) + LINES - 10);
	free(said);
	free(list);
	close_world(&world, 0);
}

/* Long answers leave from where they lie, others are collected: whatever a slow reader leaves
 * waiting, all come in their order and as a whole. */
static void long_and_short_answers_keep_their_order(void **state)
{
	(void)state;
	enum { PAIRS = 12, LENGTH = 300000 };
	char *list = malloc(LENGTH);
	for (size_t i = 0; i < LENGTH; i++) {
		list[i] = (char)('0' + i % 7);
	}
	for (int sockets = 0; sockets < 2; sockets++) {
		struct world world;
		open_world(&world, NULL, sockets != 0);
		world.provider.list = list;
		world.provider.list_length = LENGTH;
		world.options.grace_ms = 120000;
		begin(&world, 0, 0);
		for (int i = 0; i < PAIRS; i++) {
			char lines[200];
			snprintf(lines, sizeof(lines), "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"ping\"}\n"
				"{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/list\"}\n", 2 * i, 2 * i + 1);
			put(&world, lines);
		}
		end_input(&world);
		char *said = read_all(&world), *at = said;
		for (int i = 0; i < PAIRS; i++) {
			char want[100];
			snprintf(want, sizeof(want), "{\"jsonrpc\":\"2.0\",\"id\":%d,\"result\":{}}\n"
				"{\"jsonrpc\":\"2.0\",\"id\":%d,\"result\":{\"tools\":", 2 * i, 2 * i + 1);
			assert_memory_equal(at, want, strlen(want));
			at += strlen(want);
			assert_memory_equal(at, list, LENGTH);
			at += LENGTH;
			assert_memory_equal(at, "}}\n", 3);
			at += 3;
		}
		assert_string_equal(at, "");
		free(said);
		close_world(&world, 0);
	}
	free(list);
}

/* Many requests at once: who sent them can take the first answers while others are made. */
static void answers_leave_before_all_are_made(void **state)
{
	static const char ping[] = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}\n";
	enum { PINGS = 200, MOST = 3000 };
	struct world world;
	char record[1 << 16];
	int ends[2];
	size_t answers = 0;
	(void)state;
	if (socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends) != 0) { /* each write is a record */
		assert_int_equal(errno, EPROTONOSUPPORT);
		skip(); /* macOS */
	}
	open_world(&world, NULL, true);
	close(world.out);
	close(world.options.out);
	world.out = ends[0];
	world.options.out = ends[1];
	for (int i = 0; i < PINGS; i++) {
		put(&world, ping);
	}
	begin(&world, 0, 0);
	end_input(&world);
	ssize_t length = read(world.out, record, sizeof(record));
	assert_in_range(length, 1, MOST);
	for (; length > 0; length = read(world.out, record, sizeof(record))) {
		for (ssize_t i = 0; i < length; i++) {
			answers += record[i] == '\n';
		}
	}
	assert_int_equal(answers, PINGS);
	close_world(&world, 0);
}

static void peers_that_are_gone_end_it(void **state)
{
	(void)state;
	for (int sockets = 0; sockets < 2; sockets++) {
		struct world world;
		open_world(&world, NULL, sockets != 0);
		begin(&world, 0, 0);
		close(world.out);
		world.out = -1;
		put(&world, PING("1") "\n");
		close_world(&world, ORA_ERR_CANCELED);
		assert_string_equal(world.message, "the peer has closed its end");
	}
}

#define CALL(id, tool, arguments) "{\"jsonrpc\":\"2.0\",\"id\":" id ",\"method\":\"tools/call\"," \
	"\"params\":{\"name\":\"openrouter_admin_" tool "\",\"arguments\":" arguments "}}\n"

static void running_calls_are_answered_at_the_end(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, UPSTREAM({ .delay_ms = 50, .body = "{\"data\":{\"hash\":\"h\"}}",
		.repeat = true }), false);
	begin(&world, 0, 1); /* one at a time: the second waits in the input */
	put(&world, CALL("1", "get_key", "{\"hash\":\"h\"}") CALL("2", "get_key", "{\"hash\":\"i\"}")
		PING("3"));
	end_input(&world);
	char *said = read_all(&world);
	support_contains(said, "\"id\":1,\"result\":");
	support_contains(said, "\"id\":2,\"result\":");
	support_contains(said, PONG("3"));
	assert_int_equal(upstream_most(world.up), 1);
	free(said);
	close_world(&world, 0);
}

static void slow_reads_are_ended_and_writes_waited_for(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, UPSTREAM({ .act = UPSTREAM_SILENT }, { .delay_ms = 1200, .status = 201,
		.body = "{\"key\":\"k\",\"data\":{}}" }), false);
	world.options.grace_ms = 60;
	begin(&world, 0, 0);
	put(&world, CALL("1", "get_key", "{\"hash\":\"h\"}"));
	while (upstream_count(world.up) < 1) {
		poll(NULL, 0, 1);
	}
	put(&world, CALL("2", "create_keys", "{\"name\":\"n\"}"));
	end_input(&world);
	char *said = read_all(&world);
	support_contains(said, "\"id\":1,\"result\":{\"content\":[{\"type\":\"text\",\"text\":"
		"\"canceled\"}],\"isError\":true}");
	support_contains(said, "\"structuredContent\":{\"key\":\"k\",\"data\":{}}");
	free(said);
	close_world(&world, 0);
}

/* Nobody hears of it, but the log does, and a new key is kept. */
static void writes_outlive_who_reads(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, UPSTREAM({ .delay_ms = 800, .status = 201,
		.body = "{\"key\":\"k\",\"data\":{}}" }), false);
	world.options.grace_ms = 60;
	begin(&world, 0, 0);
	put(&world, CALL("1", "create_keys", "{\"name\":\"n\"}"));
	while (upstream_count(world.up) < 1) {
		poll(NULL, 0, 1);
	}
	long long begin_ms = ora_now_ms();
	close(world.out);
	world.out = -1;
	put(&world, PING("2") "\n");
	close_world(&world, ORA_ERR_CANCELED);
	assert_true(ora_now_ms() - begin_ms >= 700);
}

#define INITIALIZE "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":" \
	"{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{\"elicitation\":{}}}}\n"
#define ASK(id) "{\"jsonrpc\":\"2.0\",\"id\":" id ",\"method\":\"tools/call\"," \
	"\"params\":{\"name\":\"ask\"}}\n"

/* Calls that wait for the person do not stop the input that brings their answers; when there is
 * no more of it, they have none. */
static void questions_leave_the_input_open(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, NULL, true);
	begin(&world, 0, 2);
	put(&world, INITIALIZE ASK("1") ASK("2") PING("3") "\n");
	end_input(&world);
	char *said = read_all(&world);
	support_contains(said, PONG("3"));
	support_contains(said, "\"id\":1,\"result\"");
	support_contains(said, "\"id\":2,\"result\"");
	assert_int_equal(world.provider.gone, 2);
	free(said);
	close_world(&world, 0);
}

static void subscriptions_end_with_the_server(void **state)
{
	(void)state;
	struct world world;
	open_world(&world, NULL, false);
	begin(&world, 0, 0);
	put(&world, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"subscriptions/listen\",\"params\":"
		"{\"notifications\":{},\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":"
		"\"2026-07-28\",\"io.modelcontextprotocol/clientCapabilities\":{}}}}\n");
	char first[10];
	assert_int_equal(read(world.out, first, 1), 1); /* it is acknowledged */
	assert_int_equal(write(world.stop[1], "x", 1), 1);
	char *said = read_all(&world);
	support_contains(said, "\"id\":1,\"result\":{\"resultType\":\"complete\"");
	free(said);
	close_world(&world, 0);
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(lines_are_answered),
	cmocka_unit_test(lines_come_in_pieces),
	cmocka_unit_test(long_lines_are_passed_over),
	cmocka_unit_test(a_signal_ends_it),
	cmocka_unit_test(peers_that_do_not_read_wait),
	cmocka_unit_test(long_and_short_answers_keep_their_order),
	cmocka_unit_test(answers_leave_before_all_are_made),
	cmocka_unit_test(peers_that_are_gone_end_it),
	cmocka_unit_test(running_calls_are_answered_at_the_end),
	cmocka_unit_test(slow_reads_are_ended_and_writes_waited_for),
	cmocka_unit_test(writes_outlive_who_reads),
	cmocka_unit_test(questions_leave_the_input_open),
	cmocka_unit_test(subscriptions_end_with_the_server),
};

int main(void)
{
	signal(SIGPIPE, SIG_IGN); /* as the program does */
	return cmocka_run_group_tests(tests, NULL, NULL);
}
