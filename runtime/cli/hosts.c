#include "cli/hosts.h"

const struct cli_host cli_hosts[] = {
	{
		.name = "claude-code", .title = "Claude Code", .folder = ".", .file = ".mcp.json",
		.member = "mcpServers", .name_form = "mcp__%s__%s", .max_name = 64,
	},
	{
		.name = "claude-desktop", .title = "Claude Desktop", .folder = "C",
		.file = "Claude/claude_desktop_config.json", .member = "mcpServers",
		.name_form = "%s:%s", .max_name = 64,
	},
	{
		.name = "cursor", .title = "Cursor", .folder = "~", .file = ".cursor/mcp.json",
		.member = "mcpServers", .name_form = "%s:%s", .max_name = 60, .max_tools = 40,
	},
	{
		.name = "vscode", .title = "VS Code", .folder = ".", .file = ".vscode/mcp.json",
		.member = "servers", .typed = true, .name_form = "mcp_%s_%s", .max_name = 64,
		.max_tools = 128,
	},
	{
		.name = "codex", .title = "Codex", .folder = "~", .file = ".codex/config.toml",
		.name_form = "mcp__%s__%s", .max_name = 64,
	},
	{
		.name = "gemini", .title = "Gemini CLI", .folder = "~", .file = ".gemini/settings.json",
		.member = "mcpServers", .name_form = "mcp_%s_%s", .max_name = 63, .no_type_lists = true,
	},
	{ .name = NULL },
};
