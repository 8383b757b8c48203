#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "http/transfer.h"

/*
 * What the owner's loop watches for curl.
 *
 * curl forgets a connection's descriptor with the end of each transfer, and asks for it again
 * with the next: the loop would pay for both with system calls. So the descriptor of a connection
 * that brought an answer stays watched until curl closes it, or until something stirs there while
 * nobody uses it.
 */

/* What is known of a descriptor; NULL: nothing can be noted about it. */
static struct watched *look_up(struct ora_engine *engine, int fd)
{
	size_t count = engine->watched_count;
	if (fd < 0) {
		return NULL;
	}
	if ((size_t)fd >= count) {
		size_t more = ((size_t)fd + 1) * 2;
		struct watched *watched = realloc(engine->watched, more * sizeof(*watched));
		if (watched == NULL) {
			return NULL;
		}
		memset(watched + count, 0, (more - count) * sizeof(*watched));
		engine->watched = watched;
		engine->watched_count = more;
	}
	return &engine->watched[fd];
}

static void tell(struct ora_engine *engine, struct watched *watched, int fd, short events)
{
	if (watched == NULL || watched->told != events) {
		engine->loop.watch(engine->loop.user, fd, events);
	}
	if (watched != NULL) {
		watched->told = events;
	}
}

/* Whether the transfer has had its answer. Then the descriptor is its connection's, and not one of
 * those that curl closes without a word: of a name's look-up, or of the slower of two addresses. */
static bool has_answer(CURL *easy)
{
	long status = 0;
	return curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK && status > 0;
}

int ora_watch_socket(CURL *easy, curl_socket_t fd, int what, void *user, void *unused)
{
	struct ora_engine *engine = user;
	struct watched *watched = look_up(engine, fd);
	(void)unused;
	short events = (short)((what & CURL_POLL_IN && what != CURL_POLL_REMOVE ? POLLIN : 0)
		| (what & CURL_POLL_OUT && what != CURL_POLL_REMOVE ? POLLOUT : 0));
	if (watched != NULL) {
		watched->used = events != 0;
	}
	if (events != 0 || watched == NULL || watched->told != POLLIN || !has_answer(easy)) {
		tell(engine, watched, fd, events);
	}
	return 0;
}

int ora_watch_close(void *user, curl_socket_t fd)
{
	struct ora_engine *engine = user;
	struct watched *watched = look_up(engine, fd);
	if (engine->looped && watched != NULL) {
		watched->used = false;
		tell(engine, watched, fd, 0);
	}
	return close(fd);
}

bool ora_watch_is_idle(struct ora_engine *engine, int fd)
{
	struct watched *watched = fd >= 0 && (size_t)fd < engine->watched_count
		? &engine->watched[fd] : NULL;
	if (watched == NULL || watched->used || watched->told == 0) {
		return false;
	}
	tell(engine, watched, fd, 0);
	return true;
}
