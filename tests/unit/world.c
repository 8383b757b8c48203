#include <string.h>

#include <openrouter_admin/tools.h>

#include "support.h"
#include "world.h"

void world_open(struct world *world, struct upstream *up, size_t connections,
	const struct ora_mcp_options *options)
{
	*world = (struct world){ .up = up };
	world->client = support_client(&openrouter_admin_api,
		up != NULL ? upstream_url(up) : "http://127.0.0.1:1", connections, NULL);
	assert_int_equal(ora_mcp_server_create(&world->server, world->client, options, NULL), 0);
	assert_int_equal(ora_mcp_session_create(&world->session, world->server, transcript_keep,
		&world->said), 0);
}

void world_close(struct world *world)
{
	ora_mcp_session_destroy(world->session);
	ora_mcp_server_destroy(world->server);
	ora_client_destroy(world->client);
	if (world->up != NULL) {
		upstream_stop(world->up);
	}
	transcript_clear(&world->said);
}

void world_feed(struct world *world, const char *message)
{
	transcript_clear(&world->said);
	ora_mcp_feed(world->session, message, strlen(message));
}

struct ora_json world_ask(struct world *world, const char *message)
{
	world_feed(world, message);
	while (ora_mcp_pending(world->session) > 0) {
		assert_int_equal(ora_client_poll(world->client, NULL, 0, 2000, NULL), 0);
	}
	assert_int_equal(world->said.count, 1);
	return support_json(world->said.text);
}
