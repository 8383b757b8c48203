/*
 *	load stdio PID SECONDS WINDOW REQUEST                 stdin, stdout: the server's pipes
 *	load http PID SECONDS CLIENTS REQUEST PORT HEAD IDLE
 *
 * Asks a server that runs already, for some seconds after a warm-up, and tells on stderr, as JSON,
 * how fast it was. REQUEST is a file: a JSON-RPC request from behind its id; HEAD a file with the
 * first line and headers of a POST. PID is whose processor time counts. WINDOW: so many requests
 * are under way on one pipe; what they and their answers take must fit into a pipe. IDLE: so many
 * connections more that ask once and then stay open.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <math.h>
#include <netinet/tcp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { EVENTS = 256, BUFFER = 1 << 18, MESSAGE = 1 << 16, ID_DIGITS = 9, STEPS = 4000 };

#define WARM_UP 0.2 /* of the seconds, before they begin */

static const char id_start[] = "{\"jsonrpc\":\"2.0\",\"id\":";

static double seconds_of(clockid_t clock)
{
	struct timespec time = { 0, 0 };
	clock_gettime(clock, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double now(void)
{
	return seconds_of(CLOCK_MONOTONIC);
}

static _Noreturn void fail(const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	fprintf(stderr, "load: ");
	vfprintf(stderr, format, arguments);
	fprintf(stderr, "\n");
	va_end(arguments);
	exit(1);
}

/* What is measured, between the end of the warm-up and the end. */
struct meter {
	clockid_t server_clock;
	double begin, end;
	double took_s;
	double server_s, client_s; /* of the processor, until then at `begin`; of it all once stopped */
	bool begun, stopped;
	unsigned long long calls;
	unsigned long long times[STEPS]; /* how many took so long: each step is 1 % longer */
};

static void meter_create(struct meter *meter, int pid, double seconds)
{
	if (clock_getcpuclockid(pid, &meter->server_clock) != 0) {
		fail("there is no process %d", pid);
	}
	meter->begin = now() + seconds * WARM_UP;
	meter->end = meter->begin + seconds;
}

static void meter_stop(struct meter *meter)
{
	meter->took_s = now() - meter->begin;
	meter->server_s = seconds_of(meter->server_clock) - meter->server_s;
	meter->client_s = seconds_of(CLOCK_PROCESS_CPUTIME_ID) - meter->client_s;
	meter->stopped = true;
}

/* Whether it goes on. */
static bool meter_goes_on(struct meter *meter, double at)
{
	if (meter->stopped) {
		return false;
	}
	if (!meter->begun && at >= meter->begin) {
		meter->begun = true;
		meter->begin = at;
		meter->server_s = seconds_of(meter->server_clock);
		meter->client_s = seconds_of(CLOCK_PROCESS_CPUTIME_ID);
	}
	if (at >= meter->end) {
		meter_stop(meter);
	}
	return !meter->stopped;
}

static void meter_count(struct meter *meter, double took_s)
{
	if (meter->begun && !meter->stopped) {
		double step = log(took_s * 1e6 + 1) / log(1.01);
		meter->times[step < STEPS - 1 ? (int)step : STEPS - 1]++;
		meter->calls++;
	}
}

static double meter_quantile(const struct meter *meter, double part)
{
	unsigned long long seen = 0;
	int step = 0;
	while (step < STEPS - 1 && (double)(seen += meter->times[step]) < part * (double)meter->calls) {
		step++;
	}
	return pow(1.01, step + 0.5) - 1;
}

static void meter_tell(const struct meter *meter)
{
	if (meter->calls == 0) {
		fail("nothing was answered");
	}
	double calls = (double)meter->calls;
	fprintf(stderr, "{\"calls\": %llu, \"seconds\": %.4f, \"rate\": %.1f, \"server_us\": %.4f, "
		"\"client_us\": %.4f, \"p50_us\": %.1f, \"p99_us\": %.1f}\n", meter->calls, meter->took_s,
		calls / meter->took_s, meter->server_s / calls * 1e6, meter->client_s / calls * 1e6,
		meter_quantile(meter, 0.5), meter_quantile(meter, 0.99));
}

static size_t read_file(const char *path, char *bytes, size_t size)
{
	FILE *file = fopen(path, "rb");
	size_t length = file ? fread(bytes, 1, size - 1, file) : 0;
	if (file) {
		fclose(file);
	}
	if (length == 0) {
		fail("%s can't be read", path);
	}
	bytes[length] = '\0';
	return length;
}

/* A request with an id of its own; all are equally long. Returns the length. */
static size_t put_request(char *out, const char *rest, size_t rest_length)
{
	static unsigned long id = 100000000;
	memcpy(out, id_start, sizeof(id_start) - 1);
	int digits = snprintf(out + sizeof(id_start) - 1, ID_DIGITS + 2, "%lu", id++);
	if (digits != ID_DIGITS) {
		fail("too many requests");
	}
	memcpy(out + sizeof(id_start) - 1 + ID_DIGITS, rest, rest_length);
	return sizeof(id_start) - 1 + ID_DIGITS + rest_length;
}

static void write_all(const char *bytes, size_t length)
{
	while (length > 0) {
		ssize_t put = write(STDOUT_FILENO, bytes, length);
		if (put <= 0) {
			fail("the server takes no more: %s", strerror(errno));
		}
		bytes += put;
		length -= (size_t)put;
	}
}

static void load_stdio(struct meter *meter, size_t window, const char *rest, size_t rest_length)
{
	static char in[BUFFER], out[BUFFER];
	size_t waiting = 0;
	if (window * (rest_length + 64) > sizeof(out)) {
		fail("the window is too wide");
	}
	for (;;) {
		double begin = now();
		if (!meter_goes_on(meter, begin)) {
			return;
		}
		size_t length = 0;
		for (; waiting < window; waiting++) {
			length += put_request(out + length, rest, rest_length);
		}
		write_all(out, length);
		/* Half of the window: then there is something to do for both while we write. */
		while (waiting > window / 2) {
			ssize_t got = read(STDIN_FILENO, in, sizeof(in));
			if (got <= 0) {
				fail("the server has ended");
			}
			char *at = in;
			while ((at = memchr(at, '\n', (size_t)(in + got - at))) != NULL) {
				at++;
				if (waiting-- == 0) {
					fail("an answer that nobody asked for");
				}
				meter_count(meter, now() - begin);
			}
		}
	}
}

struct connection {
	int fd;
	double begin;
	char head[2048]; /* of the answer; and behind it, the last bytes of a body in chunks */
	size_t fill;
	bool in_body, chunked;
	size_t left; /* of a body with a length */
};

static char message[MESSAGE];
static size_t message_length, message_at; /* where its body begins */
static const char *request_rest;
static size_t request_rest_length;

static void ask(struct connection *connection)
{
	put_request(message + message_at, request_rest, request_rest_length);
	connection->begin = now();
	connection->fill = 0;
	connection->in_body = false;
	if (send(connection->fd, message, message_length, MSG_NOSIGNAL) != (ssize_t)message_length) {
		fail("can't send: %s", strerror(errno));
	}
}

/* Takes the bytes of a head; returns how many, and knows then how the body ends. */
static size_t take_head(struct connection *connection, const char *bytes, size_t length)
{
	size_t room = sizeof(connection->head) - 1 - connection->fill, before = connection->fill;
	size_t more = length < room ? length : room;
	memcpy(connection->head + connection->fill, bytes, more);
	connection->fill += more;
	connection->head[connection->fill] = '\0';
	char *end = strstr(connection->head, "\r\n\r\n");
	if (!end) {
		if (connection->fill == sizeof(connection->head) - 1) {
			fail("the answer's head is too long");
		}
		return length;
	}
	if (strncmp(connection->head, "HTTP/1.1 200", 12) != 0) {
		fail("the server answers: %.600s", connection->head);
	}
	end[2] = '\0';
	char *size = strcasestr(connection->head, "\r\nContent-Length:");
	connection->chunked = size == NULL;
	connection->left = size ? strtoul(size + 17, NULL, 10) : 0;
	connection->in_body = true;
	connection->fill = 0;
	return (size_t)(end + 4 - connection->head) - before;
}

/* Whether the answer is there. */
static bool take_body(struct connection *connection, const char *bytes, size_t length)
{
	static const char end[] = "\r\n0\r\n\r\n";
	enum { END = sizeof(end) - 1 };
	if (!connection->chunked) {
		connection->left -= length < connection->left ? length : connection->left;
		return connection->left == 0;
	}
	if (length >= END) {
		memcpy(connection->head, bytes + length - END, END);
		connection->fill = END;
	} else {
		size_t keep = connection->fill + length > END ? END - length : connection->fill;
		memmove(connection->head, connection->head + connection->fill - keep, keep);
		memcpy(connection->head + keep, bytes, length);
		connection->fill = keep + length;
	}
	return connection->fill == END && memcmp(connection->head, end, END) == 0;
}

static bool take(struct connection *connection)
{
	static char in[BUFFER];
	ssize_t got = recv(connection->fd, in, sizeof(in), 0);
	if (got <= 0) {
		fail("the server closes the connection%s%s", got < 0 ? ": " : "",
			got < 0 ? strerror(errno) : "");
	}
	size_t length = (size_t)got;
	/* A refusal is an answer, too, and a fast one: it must not count as a call. */
	if (memmem(in, length, "\"error\":{", 9) || memmem(in, length, "\"isError\":true", 14)) {
		fail("the server refuses: %.*s", (int)(length < 600 ? length : 600), in);
	}
	size_t taken = connection->in_body ? 0 : take_head(connection, in, length);
	return connection->in_body && take_body(connection, in + taken, length - taken);
}

static int open_connection(int port)
{
	struct sockaddr_in address = { .sin_family = AF_INET, .sin_port = htons((unsigned short)port),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	int on = 1;
	if (fd < 0 || connect(fd, (struct sockaddr *)&address, sizeof(address)) != 0) {
		fail("can't connect: %s", strerror(errno));
	}
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	return fd;
}

static void load_http(struct meter *meter, int clients, int port, int idle)
{
	struct connection *connections = calloc((size_t)clients + 1, sizeof(*connections));
	int epoll = epoll_create1(0);
	if (!connections || epoll < 0) {
		fail("no memory");
	}
	for (int i = 0; i < idle; i++) {
		struct connection quiet = { .fd = open_connection(port) };
		ask(&quiet);
		while (!take(&quiet)) {
		}
	}
	meter->end -= meter->begin;
	meter->begin = now() + meter->end * WARM_UP; /* begins now, after all that */
	meter->end += meter->begin;
	for (int i = 0; i < clients; i++) {
		struct epoll_event event = { .events = EPOLLIN, .data.ptr = &connections[i] };
		connections[i].fd = open_connection(port);
		epoll_ctl(epoll, EPOLL_CTL_ADD, connections[i].fd, &event);
		ask(&connections[i]);
	}
	/* All answers are waited for: those of one measurement are not in the way of the next. */
	for (int waiting = clients; waiting > 0;) {
		struct epoll_event events[EVENTS];
		int count = epoll_wait(epoll, events, EVENTS, 30000);
		if (count <= 0) {
			fail("no answer within 30 s");
		}
		bool more = meter_goes_on(meter, now());
		for (int i = 0; i < count; i++) {
			struct connection *connection = events[i].data.ptr;
			if (take(connection)) {
				meter_count(meter, now() - connection->begin);
				if (more) {
					ask(connection);
				} else {
					waiting--;
				}
			}
		}
	}
}

int main(int argc, char **argv)
{
	static char rest[MESSAGE / 2];
	static struct meter meter;
	if (argc < 6 || (strcmp(argv[1], "http") == 0) != (argc == 9)) {
		fprintf(stderr, "usage: load stdio PID SECONDS WINDOW REQUEST\n"
			"       load http PID SECONDS CLIENTS REQUEST PORT HEAD IDLE\n");
		return 2;
	}
	struct rlimit files;
	getrlimit(RLIMIT_NOFILE, &files);
	files.rlim_cur = files.rlim_max;
	setrlimit(RLIMIT_NOFILE, &files);
	int count = (int)strtol(argv[4], NULL, 10);
	size_t length = read_file(argv[5], rest, sizeof(rest));
	meter_create(&meter, (int)strtol(argv[2], NULL, 10), strtod(argv[3], NULL));
	if (argc == 6) {
		load_stdio(&meter, (size_t)count, rest, length);
	} else {
		request_rest = rest;
		request_rest_length = length;
		size_t head = read_file(argv[7], message, sizeof(message) / 2);
		message_at = head + (size_t)snprintf(message + head, 64, "Content-Length: %zu\r\n\r\n",
			sizeof(id_start) - 1 + ID_DIGITS + length);
		message_length = message_at + sizeof(id_start) - 1 + ID_DIGITS + length;
		load_http(&meter, count, (int)strtol(argv[6], NULL, 10),
			(int)strtol(argv[8], NULL, 10));
	}
	meter_tell(&meter);
	return 0;
}
