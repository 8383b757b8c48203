/* The demo's conversation with a server that may do anything: it is a script here, and what it does
 * is the URL that it is given. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/peer.h"
#include "support.h"

static char program[64];

const char *cli_self(void)
{
	return program;
}

/* For trees without memory: none of these is. */
int cli_fail(int code, const char *format, ...)
{
	(void)code;
	fail_msg("%s", format);
	return code;
}

static const char script[] = "#!/bin/sh\n"
	"case $3 in\n"
	"gone) exit 3;;\n"
	"killed) kill -9 $$;;\n"
	"esac\n"
	"while read -r line; do case $3 in\n"
	"answers) echo \"{\\\"result\\\":$line}\";;\n"
	"refuses) echo '{\"error\":{\"code\":-1}}';;\n"
	"empty) echo '{}';;\n"
	"garbage) echo nonsense;;\n"
	"parts) printf '{\"result\":'; sleep 0.1; echo '[1,2]}';;\n"
	"long) printf '{\"result\":\"'; head -c 300000 /dev/zero | tr '\\0' x; echo '\"}';;\n"
	"esac; done\n";

static int set_up(void **state)
{
	(void)state;
	signal(SIGPIPE, SIG_IGN); /* as main() does */
	snprintf(program, sizeof(program), "/tmp/ora-peer-XXXXXX");
	int fd = mkstemp(program);
	ssize_t written = fd >= 0 ? write(fd, script, sizeof(script) - 1) : -1;
	int rc = fd >= 0 ? fchmod(fd, 0700) : -1;
	close(fd);
	return written == sizeof(script) - 1 && rc == 0 ? 0 : -1;
}

static int tear_down(void **state)
{
	(void)state;
	return unlink(program);
}

static void whatever_comes_is_an_answer_or_an_end(void **state)
{
	static const struct {
		const char *url;
		bool failed;
		const char *answer; /* NULL: none */
		int code;
	} cases[] = {
		{ "answers", false, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\",\"params\":{}}", 0 },
		{ "refuses", true, "{\"code\":-1}", 0 }, { "empty", false, NULL, 0 },
		{ "garbage", true, NULL, 0 }, { "parts", false, "[1,2]", 0 }, { "gone", true, NULL, 3 },
		{ "killed", true, NULL, -1 },
	};
	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct cli_peer peer;
		bool failed;
		assert_true(cli_peer_start(&peer, cases[i].url, "/tmp"));
		struct json_object *answer = cli_peer_ask(&peer, "m", json_object_new_object(), &failed);
		assert_int_equal(failed, cases[i].failed);
		assert_int_equal(answer != NULL, cases[i].answer != NULL);
		if (answer != NULL) {
			assert_string_equal(json_object_to_json_string_ext(answer, JSON_C_TO_STRING_PLAIN),
				cases[i].answer);
		}
		json_object_put(answer);
		assert_int_equal(cli_peer_end(&peer), cases[i].code);
	}
}

static void an_answer_may_be_long(void **state)
{
	struct cli_peer peer;
	bool failed;
	(void)state;
	assert_true(cli_peer_start(&peer, "long", "/tmp"));
	for (int i = 0; i < 2; i++) {
		struct json_object *answer = cli_peer_ask(&peer, "m", NULL, &failed);
		assert_false(failed);
		assert_int_equal(json_object_get_string_len(answer), 300000);
		assert_int_equal(peer.last_size, 300000 + strlen("{\"result\":\"\"}\n"));
		json_object_put(answer);
	}
	assert_int_equal(cli_peer_end(&peer), 0);
}

static void what_can_not_start_says_why(void **state)
{
	struct cli_peer peer;
	struct rlimit before, few;
	char there[sizeof(program)];
	(void)state;
#ifdef ORA_VALGRIND
	skip(); /* it starts programs in a way of its own, in which nothing fails at the start */
#endif
	memcpy(there, program, sizeof(there));
	snprintf(program, sizeof(program), "/nonexistent/program");
	assert_false(cli_peer_start(&peer, "answers", "/tmp"));
	assert_int_equal(errno, ENOENT);
	memcpy(program, there, sizeof(there));
	/* No descriptors for the first pipe, or for the second. */
	int next = open("/dev/null", O_RDONLY);
	close(next);
	assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
	for (rlim_t more = 0; more < 4; more++) {
		few = before;
		few.rlim_cur = (rlim_t)next + more;
		assert_int_equal(setrlimit(RLIMIT_NOFILE, &few), 0);
		bool started = cli_peer_start(&peer, "answers", "/tmp");
		int reason = errno;
		assert_int_equal(setrlimit(RLIMIT_NOFILE, &before), 0);
		assert_false(started);
		assert_int_equal(reason, EMFILE);
	}
}

static const struct CMUnitTest tests[] = {
	cmocka_unit_test(whatever_comes_is_an_answer_or_an_end),
	cmocka_unit_test(an_answer_may_be_long),
	cmocka_unit_test(what_can_not_start_says_why),
};

int main(void)
{
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
