#ifndef ORA_TESTS_UNIT_WORLD_H
#define ORA_TESTS_UNIT_WORLD_H

#include <ora/client.h>
#include <ora/mcp.h>

#include "json/view.h"
#include "provider.h"
#include "upstream.h"

/* A client of a scripted upstream behind the protocol, and one who talks to it. */
struct world {
	struct upstream *up; /* NULL: there is none */
	struct ora_client *client;
	struct ora_mcp_server *server;
	struct ora_mcp_session *session;
	struct transcript said; /* to the last request */
};

/* Takes `up` over. Connections are named as support_client() does. */
void world_open(struct world *world, struct upstream *up, size_t connections,
	const struct ora_mcp_options *options);
void world_close(struct world *world);

/* Says a message, and forgets what was said before. */
void world_feed(struct world *world, const char *message);
/* Says a message, and waits for its one answer; a view into what was said. */
struct ora_json world_ask(struct world *world, const char *message);

#endif
