#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/error.h"
#include "base/text.h"
#include "client/client.h"
#include "mcp/core.h"
#include "stdio/stdio.h"

/* Answers that wait for the peer: with so many bytes of them nothing more is read. The buffer
 * also holds one more answer, and as much that has left. */
#define ENOUGH_WAITING (8u << 20)
#define MAX_BUFFERED (40u << 20)
#define READ_SIZE 65536
/* So many bytes of answers leave though there is more to be answered: then the peer, which may have
 * sent many requests at once, goes on while we do. */
#define ENOUGH_TO_LEAVE 2048
/* To write the answers of reads that were ended. */
#define LAST_WORDS_MS 500

struct state {
	const struct ora_stdio_options *options;
	struct ora_client *client;
	struct ora_mcp_server *server;
	struct ora_mcp_session *session;
	struct ora_buf in;
	size_t fed;          /* bytes of `in` that were fed */
	bool passing_over;   /* the rest of a line that was too long */
	struct ora_buf out;
	size_t written;      /* bytes of `out` that have left */
	size_t offered;      /* bytes of `out` when it was last tried to write some */
	size_t left_in_all;  /* bytes that have left since the start */
	enum {
		OUT_SOCKET,
		OUT_PIPE,        /* through own_out, which does not block */
		OUT_OTHER,       /* a terminal, a file, a pipe that can't be opened */
	} way;
	int own_out;         /* -1: none */
	bool ended;          /* nothing more is read */
	bool broken;         /* nobody reads our answers any more, or one is lost */
	bool out_of_memory;  /* that is why */
};

static void keep_output(void *user, const char *message, size_t length)
{
	struct state *state = user;
	if (state->broken) {
		return;
	}
	if (ora_buf_add(&state->out, message, length) != 0
		|| ora_buf_add_char(&state->out, '\n') != 0) {
		state->broken = state->out_of_memory = true;
	}
}

/* Where it is missing, SIGPIPE must be ignored, as the program does. */
#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0
#endif

/* Writes what the descriptor takes without waiting: it may be shared, so it is not made
 * non-blocking. Where there is no other way: after POLLOUT a pipe takes PIPE_BUF bytes at once.
 * What of it was kept comes first, and is struck off; returns how many bytes behind that have
 * left. */
static size_t write_pieces(struct state *state, struct iovec *pieces, int count)
{
	size_t left = state->out.length - state->written;
	struct msghdr message = { .msg_iov = pieces, .msg_iovlen = (size_t)count };
	ssize_t rc = state->way == OUT_SOCKET
		? sendmsg(state->options->out, &message, MSG_DONTWAIT | MSG_NOSIGNAL)
		: state->way == OUT_PIPE ? writev(state->own_out, pieces, count)
		: write(state->options->out, pieces[0].iov_base, left < PIPE_BUF ? left : PIPE_BUF);
	if (rc < 0) {
		state->broken = errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR;
		return 0;
	}
	size_t gone = (size_t)rc, kept = gone < left ? gone : left;
	state->left_in_all += gone;
	state->written += kept;
	/* What has left makes room for more; not at each step, so that little is moved. */
	left -= kept;
	if (state->written >= left && state->written > 0) {
		memmove(state->out.data, state->out.data + state->written, left);
		ora_wipe(state->out.data + left, state->written);
		state->out.length = left;
		state->written = 0;
	}
	return gone - kept;
}

static struct iovec piece_of(const char *text, size_t length)
{
	return (struct iovec){ .iov_base = (void *)(uintptr_t)text, .iov_len = length };
}

static struct iovec kept_piece(const struct state *state)
{
	size_t left = state->out.length - state->written;
	return piece_of(left > 0 ? state->out.data + state->written : "", left);
}

static void write_some(struct state *state)
{
	struct iovec piece = kept_piece(state);
	(void)write_pieces(state, &piece, 1);
	state->offered = state->out.length;
}

/* What the peer did not take is offered again when as much has come behind it. */
static void write_if_enough(struct state *state)
{
	if (state->out.length >= state->offered + ENOUGH_TO_LEAVE && state->way != OUT_OTHER
		&& !state->broken) {
		write_some(state);
	}
}

/* A long message leaves at once, from where it lies; what the peer does not take is kept. */
static void write_parts(void *user, const struct ora_mcp_parts *parts)
{
	struct state *state = user;
	struct iovec pieces[] = {
		kept_piece(state), piece_of(parts->head, parts->head_length),
		piece_of(parts->middle, parts->middle_length), piece_of(parts->tail, parts->tail_length),
		piece_of("\n", 1),
	};
	enum { COUNT = sizeof(pieces) / sizeof(pieces[0]) };
	if (state->broken) {
		return;
	}
	size_t gone = state->way != OUT_OTHER ? write_pieces(state, pieces, COUNT) : 0;
	for (int i = 1; i < COUNT && !state->broken; i++) {
		size_t skip = gone < pieces[i].iov_len ? gone : pieces[i].iov_len;
		gone -= skip;
		state->broken = state->out_of_memory = ora_buf_add(&state->out,
			(const char *)pieces[i].iov_base + skip, pieces[i].iov_len - skip) != 0;
	}
}

static bool is_full(const struct state *state)
{
	/* Calls that wait for the person need the input: their answer comes through it. */
	return ora_mcp_pending(state->session) - ora_mcp_asking(state->session)
			>= state->options->max_calls
		|| state->out.length - state->written > ENOUGH_WAITING;
}

static void feed_line(struct state *state, const char *line, size_t length)
{
	if (state->passing_over) {
		state->passing_over = false;
		return;
	}
	if (length > 0 && line[length - 1] == '\r') {
		length--;
	}
	ora_mcp_feed(state->session, line, length);
}

/* Feeds whole lines as long as there is room for their answers. */
static void feed_lines(struct state *state)
{
	while (!state->broken && !is_full(state)) {
		char *start = state->in.data + state->fed;
		size_t left = state->in.length - state->fed;
		char *end = left > 0 ? memchr(start, '\n', left) : NULL;
		if (end == NULL) {
			break;
		}
		feed_line(state, start, (size_t)(end - start));
		state->fed += (size_t)(end - start) + 1;
		write_if_enough(state);
	}
	if (state->fed > 0) {
		size_t left = state->in.length - state->fed;
		memmove(state->in.data, state->in.data + state->fed, left);
		ora_wipe(state->in.data + left, state->fed);
		state->in.length = left;
		state->fed = 0;
	}
}

static bool has_line(const struct state *state)
{
	return state->in.length > 0 && memchr(state->in.data, '\n', state->in.length) != NULL;
}

/* A line that is too long is refused as soon as that is plain, and passed over. */
static void refuse_long_line(struct state *state)
{
	if (state->in.length <= state->options->max_message_bytes || has_line(state)) {
		return;
	}
	if (!state->passing_over) {
		ora_mcp_feed(state->session, state->in.data, state->in.length);
		state->passing_over = true;
	}
	ora_buf_wipe(&state->in);
}

static int read_some(struct state *state, struct ora_error *err)
{
	char *to = ora_buf_reserve(&state->in, READ_SIZE);
	if (to == NULL) {
		return ora_fail_memory(err);
	}
	ssize_t count = read(state->options->in, to, READ_SIZE);
	if (count > 0) {
		state->in.length += (size_t)count;
		refuse_long_line(state);
	} else if (count == 0 || (errno != EINTR && errno != EAGAIN)) {
		/* A last line without its end is a line all the same. */
		state->ended = true;
		if (state->in.length > 0 && ora_buf_last(&state->in) != '\n') {
			ora_buf_add_char(&state->in, '\n');
		}
	}
	return 0;
}

static int step(struct state *state, int timeout_ms, struct ora_error *err)
{
	struct pollfd fds[4];
	unsigned count = 0;
	struct pollfd *in = NULL, *out = NULL, *stop = NULL, *wake = NULL;
	if (!state->ended && !is_full(state)) {
		in = &fds[count++];
		*in = (struct pollfd){ .fd = state->options->in, .events = POLLIN };
	}
	if (!state->ended && state->options->stop >= 0) {
		stop = &fds[count++];
		*stop = (struct pollfd){ .fd = state->options->stop, .events = POLLIN };
	}
	if (state->options->wake >= 0) {
		wake = &fds[count++];
		*wake = (struct pollfd){ .fd = state->options->wake, .events = POLLIN };
	}
	if (state->out.length > 0 && !state->broken) {
		out = &fds[count++];
		*out = (struct pollfd){ .fd = state->options->out, .events = POLLOUT };
	}
	int rc = ora_client_poll(state->client, fds, count, timeout_ms, err);
	if (rc != 0) {
		return rc;
	}
	if (out != NULL && out->revents != 0) {
		if ((out->revents & POLLOUT) != 0) {
			write_some(state);
		} else {
			state->broken = true;
		}
	}
	if (in != NULL && in->revents != 0) {
		rc = read_some(state, err);
	}
	if (stop != NULL && stop->revents != 0) {
		state->ended = true;
	}
	if (wake != NULL && wake->revents != 0) {
		state->options->on_wake(state->options->user);
	}
	feed_lines(state);
	if (state->out.length > 0 && state->way != OUT_OTHER && !state->broken) {
		write_some(state); /* it mostly has room: that saves a round of polling */
	}
	return rc;
}

/* After the end of the input, or of whoever reads: what was read is answered, if it can be. Reads
 * that are not done in time are ended, writes are waited for, which have their own deadlines: their
 * outcome is worth more than a quick end. */
static int drain(struct state *state, struct ora_error *err)
{
	long long until_ms = ora_now_ms() + state->options->grace_ms;
	bool aborted = false, told = false;
	size_t left_before = state->left_in_all;
	while (true) {
		bool more = !state->broken && has_line(state);
		if (!told && !more) {
			ora_mcp_input_ended(state->session);
			told = true;
		}
		bool calls = ora_mcp_pending(state->session) > 0;
		if (!calls && state->left_in_all != left_before) {
			until_ms = ora_now_ms() + state->options->grace_ms; /* a slow reader reads */
		}
		left_before = state->left_in_all;
		long long left_ms = until_ms - ora_now_ms();
		if (!calls && ((!more && (state->broken || state->out.length == 0))
				|| (left_ms <= 0 && aborted))) {
			break;
		}
		if (left_ms <= 0) {
			ora_mcp_abort_reads(state->session); /* also those that began since */
			ora_client_stop_reading(state->client);
			aborted = true;
			left_ms = LAST_WORDS_MS;
			until_ms = ora_now_ms() + LAST_WORDS_MS;
		}
		int rc = step(state, (int)left_ms, err);
		if (rc != 0) {
			return rc;
		}
	}
	return 0;
}

static int serve(struct state *state, struct ora_error *err)
{
	int rc = 0;
	while (rc == 0 && !state->ended && !state->broken) {
		rc = step(state, ora_mcp_tick(state->server), err);
	}
	if (rc == 0) {
		rc = drain(state, err);
	}
	if (rc == 0 && state->broken) {
		rc = state->out_of_memory ? ora_fail_memory(err)
			: ora_fail(err, ORA_ERR_CANCELED, "the peer has closed its end");
	}
	return rc;
}

/* A pipe's end of our own: whether it blocks is a matter of the end, and other processes may have
 * ours. -1 where there is none to be had. */
static int open_own(int out)
{
#ifdef __linux__
	char path[32];
	snprintf(path, sizeof(path), "/proc/self/fd/%d", out);
	return open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC);
#else
	(void)out;
	return -1;
#endif
}

static void find_way_out(struct state *state)
{
	struct stat status;
	bool known = fstat(state->options->out, &status) == 0;
	state->own_out = known && S_ISFIFO(status.st_mode) ? open_own(state->options->out) : -1;
	state->way = known && S_ISSOCK(status.st_mode) ? OUT_SOCKET
		: state->own_out >= 0 ? OUT_PIPE : OUT_OTHER;
}

int ora_stdio_serve(struct ora_mcp_server *server, struct ora_client *client,
	const struct ora_stdio_options *options, struct ora_error *err)
{
	struct state state = { .options = options, .client = client, .server = server };
	find_way_out(&state);
	/* Room for the longest line, and what is read behind it. */
	ora_buf_init(&state.in, options->max_message_bytes + 2 * READ_SIZE);
	ora_buf_init(&state.out, MAX_BUFFERED);
	int rc = ora_mcp_session_create(&state.session, server, keep_output, &state);
	if (rc == 0) {
		ora_mcp_session_take_parts(state.session, write_parts);
		rc = serve(&state, err);
	} else {
		ora_fail_memory(err);
	}
	ora_mcp_session_destroy(state.session);
	if (state.own_out >= 0) {
		close(state.own_out);
	}
	ora_buf_wipe(&state.in);
	ora_buf_wipe(&state.out);
	ora_buf_finish(&state.in);
	ora_buf_finish(&state.out);
	return rc;
}
