#ifndef ORA_GATE_FILTER_H
#define ORA_GATE_FILTER_H

#include <stdbool.h>

#include <ora/client.h>

#include "tool.h"

/* Whether a list of tools shows a tool: those that the client was told to offer, and of a client
 * that was told nothing, those that its API has had from the first. */
bool ora_filter_lists(const struct ora_client *client, const struct ora_tool *tool);

/* The toolset that a tool is in: its group; of workflows, one of their own. Static. */
const char *ora_filter_toolset(const struct ora_tool *tool);

#endif
