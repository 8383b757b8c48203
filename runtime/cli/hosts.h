#ifndef ORA_CLI_HOSTS_H
#define ORA_CLI_HOSTS_H

#include <stdbool.h>
#include <stddef.h>

#include <json-c/json.h>

/* Programs that agents run in, as far as they differ for a server. */
struct cli_host {
	const char *name;        /* "claude-code" */
	const char *title;       /* "Claude Code" */
	const char *folder;      /* of its configuration: "~" the user's own, "." where we are,
	                            "C" that of applications */
	const char *file;        /* below it: ".cursor/mcp.json" */
	const char *member;      /* that holds the servers; NULL: the file is TOML */
	bool typed;              /* whether a server says "type": "stdio" */
	const char *name_form;   /* what a tool is called there: %s server, %s tool */
	size_t max_name;         /* longest such name */
	size_t max_tools;        /* of all servers together; 0: as many as there are */
	bool no_type_lists;      /* refuses "type": ["string", "null"] in a schema */
};

extern const struct cli_host cli_hosts[];  /* ends with a name of NULL */

/* The name that printed configurations give the server: names of tools stay short. */
#define CLI_SERVER_NAME "or"

/* tools.c: the descriptors as an MCP client sees them that chooses nothing; or, with `all`, of all
 * tools with all parameters. New; NULL without memory. */
struct json_object *cli_descriptors(bool all);

#endif
