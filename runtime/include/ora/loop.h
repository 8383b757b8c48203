#ifndef ORA_LOOP_H
#define ORA_LOOP_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * How a client runs on its owner's event loop, in place of ora_client_poll(). The client says
 * which descriptors it waits for and when its time is up; the owner tells it when that comes,
 * by ora_client_ready() and ora_client_tick().
 *
 * Both callbacks come from inside functions of the client and its calls, on its thread. They only
 * note what is asked: they must not call the client.
 */
struct ora_loop {
	size_t size;  /* set by ORA_LOOP_INIT */
	void *user;
	/* From now on, wait for `events` (POLLIN, POLLOUT or both) on this descriptor, in place of
	 * what was asked for before. 0: forget it at once, it is about to be closed. Connections that
	 * no call uses stay watched, so there may be some while the client has nothing to do: at most
	 * twice its max_active and two in all. */
	void (*watch)(void *user, int fd, short events);
	/* Call ora_client_tick() once, in timeout_ms milliseconds, in place of what was asked for
	 * before. -1: not at all. */
	void (*timer)(void *user, int timeout_ms);
};

#define ORA_LOOP_INIT { sizeof(struct ora_loop), NULL, NULL, NULL }

#ifdef __cplusplus
}
#endif

#endif
