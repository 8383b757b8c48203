#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <openrouter_admin/api.h>

#include "base/spawn.h"
#include "cli/cli.h"
#include "cli/peer.h"
#include "cli/tree.h"
#include "tool.h"

static bool make_pipes(int to_peer[2], int from_peer[2])
{
	if (ora_pipe(to_peer) != 0) {
		return false;
	}
	if (ora_pipe(from_peer) != 0) {
		close(to_peer[0]);
		close(to_peer[1]);
		return false;
	}
	return true;
}

bool cli_peer_start(struct cli_peer *peer, const char *base_url, const char *state)
{
	char key[160];
	char program[] = "openrouter-admin", command[] = "mcp", option[] = "--base-url";
	char profile[] = "--profile", agent[] = "agent", state_option[] = "--state";
	char *url = strdup(base_url), *folder = strdup(state);
	char *argv[] = { program, command, option, url, profile, agent, state_option, folder, NULL };
	char *env[] = { key, NULL };
	int to_peer[2], from_peer[2];
	memset(peer, 0, sizeof(*peer));
	snprintf(key, sizeof(key), "OPENROUTER_MANAGEMENT_KEY=%s",
		openrouter_admin_api.sandbox_key);
	if (url == NULL || folder == NULL || !make_pipes(to_peer, from_peer)) {
		free(url);
		free(folder);
		return false;
	}
	const struct ora_spawn how = {
		.path = cli_self(), .argv = argv, .environment = env,
		.input = to_peer[0], .output = from_peer[1],
	};
	int rc = ora_spawn(&how, &peer->pid);
	close(to_peer[0]);
	close(from_peer[1]);
	free(url);
	free(folder);
	peer->in = to_peer[1];
	peer->out = from_peer[0];
	if (rc != 0) {
		close(peer->in);
		close(peer->out);
		errno = rc;
	}
	return rc == 0;
}

static bool write_line(struct cli_peer *peer, struct json_object *message)
{
	const char *text = cli_tree_text(message, JSON_C_TO_STRING_PLAIN
		| JSON_C_TO_STRING_NOSLASHESCAPE);
	size_t length = strlen(text);
	char *line = malloc(length + 1);
	if (line == NULL) {
		return false;
	}
	memcpy(line, text, length);
	line[length++] = '\n';
	size_t sent = 0;
	while (sent < length) {
		ssize_t count = write(peer->in, line + sent, length - sent);
		if (count < 0 && errno != EINTR) {
			break;
		}
		sent += count > 0 ? (size_t)count : 0;
	}
	free(line);
	return sent == length;
}

/* One line of the peer, NUL-terminated and borrowed until the next; NULL at its end. */
static const char *read_line(struct cli_peer *peer)
{
	peer->length = 0;
	for (;;) {
		if (peer->capacity - peer->length < 65536) {
			size_t capacity = peer->capacity * 2 + 131072;
			char *line = realloc(peer->line, capacity);
			if (line == NULL) {
				return NULL;
			}
			peer->line = line;
			peer->capacity = capacity;
		}
		ssize_t count = read(peer->out, peer->line + peer->length,
			peer->capacity - peer->length - 1);
		if (count == 0 || (count < 0 && errno != EINTR)) {
			return NULL;
		}
		peer->length += count > 0 ? (size_t)count : 0;
		/* One question at a time: an answer is all that comes. */
		if (peer->length > 0 && peer->line[peer->length - 1] == '\n') {
			peer->line[peer->length] = '\0';
			return peer->line;
		}
	}
}

struct json_object *cli_peer_ask(struct cli_peer *peer, const char *method,
	struct json_object *params, bool *failed)
{
	struct json_object *message = cli_made(json_object_new_object()), *result = NULL;
	cli_add(message, "jsonrpc", cli_make_string("2.0"));
	cli_add(message, "id", cli_made(json_object_new_int(++peer->last_id)));
	cli_add(message, "method", cli_make_string(method));
	if (params != NULL) {
		cli_add(message, "params", params);
	}
	const char *line = write_line(peer, message) ? read_line(peer) : NULL;
	json_object_put(message);
	struct json_object *answer = line != NULL ? json_tokener_parse(line) : NULL;
	peer->last_size = peer->length;
	*failed = answer == NULL || json_object_object_get_ex(answer, "error", &result);
	if (!*failed) {
		json_object_object_get_ex(answer, "result", &result);
	}
	json_object_get(result);
	json_object_put(answer);
	return result;
}

int cli_peer_end(struct cli_peer *peer)
{
	int status = 0;
	close(peer->in);
	pid_t ended = waitpid(peer->pid, &status, 0);
	close(peer->out);
	free(peer->line);
	return ended == peer->pid && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
