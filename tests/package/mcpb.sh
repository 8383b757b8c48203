#!/usr/bin/env bash
# The bundle for desktop hosts: validated and packed by its own tool, taken apart, and run as a
# host runs it.
set -euo pipefail
source_dir=$1
build=$2
program=$3
work=$4

skip() {
	echo "skipped: $*"
	exit 77
}
command -v npm >/dev/null || skip "no npm"
mkdir -p "$work"
cp "$source_dir"/tests/package/mcpb/package*.json "$work"
[ -x "$work/node_modules/.bin/mcpb" ] ||
	(cd "$work" && npm ci --silent --ignore-scripts --no-audit --no-fund) ||
	skip "@anthropic-ai/mcpb can't be installed (no network?)"
export MCPB=$work/node_modules/.bin/mcpb
rm -rf "$work/bundle.mcpb" "$work/unpacked"
"$source_dir/packaging/mcpb/pack.sh" "$build" "$program" "$work/bundle.mcpb"
"$MCPB" unpack "$work/bundle.mcpb" "$work/unpacked"

# As a host does: ${__dirname} is where it lies, ${user_config.x} what the user was asked for.
cat >"$work/host.mjs" <<'JS'
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import assert from 'node:assert';
const [folder, baseUrl] = process.argv.slice(2);
const { mcp_config: config } = JSON.parse(readFileSync(`${folder}/manifest.json`)).server;
const fill = (text) => text.replace('${__dirname}', folder)
	.replace('${user_config.management_key}', 'sk-or-v1-sandbox-management');
const env = { HOME: folder, OPENROUTER_BASE_URL: baseUrl };
for (const [name, value] of Object.entries(config.env)) {
	env[name] = fill(value);
}
const message = (id, method, params) => JSON.stringify({ jsonrpc: '2.0', id, method, params }) + '\n';
const done = spawnSync(fill(config.command), config.args, { env, encoding: 'utf8',
	input: message(1, 'initialize', { protocolVersion: '2025-11-25', capabilities: {},
		clientInfo: { name: 'host', version: '1' } })
		+ message(2, 'tools/list')
		+ message(3, 'tools/call', { name: 'openrouter_admin_get_credits', arguments: {} }) });
assert.equal(done.status, 0, done.stderr);
const answers = done.stdout.trim().split('\n').map((line) => JSON.parse(line));
const result = (id) => answers.find((answer) => answer.id === id).result;
assert(result(2).tools.length >= 29);
assert(result(3).structuredContent.data.total_credits > 0);
JS
"$program" sandbox --listen 127.0.0.1:0 >"$work/url" &
sandbox=$!
trap 'kill "$sandbox"' EXIT
while ! grep -q ordinary "$work/url"; do sleep 0.1; done
node "$work/host.mjs" "$work/unpacked" "$(head -n 1 "$work/url")"
