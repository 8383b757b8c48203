#!/usr/bin/env bash
# The npm package: packed, installed in a folder of its own, and `npx openrouter-admin mcp`
# talks MCP with the sandbox. And what the MCP registry is told fits it.
set -euo pipefail
source_dir=$1
build=$2
program=$3
work=$4

command -v npm >/dev/null || {
	echo "skipped: no npm"
	exit 77
}
rm -rf "$work"
mkdir -p "$work/user"
machine=$(node -p 'process.platform + "-" + process.arch')
"$source_dir/packaging/npm/pack.sh" "$build" "$work" "$machine=$program"
cd "$work/user"
npm install --silent --no-audit --no-fund --offline "$work"/openrouter-admin-*.tgz

cat >dialogue <<'JSON'
{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"openrouter_admin_get_credits","arguments":{}}}
JSON
HOME=$work npx --no openrouter-admin mcp --sandbox <dialogue >answers
grep -q '"id":1,.*"protocolVersion":"2025-11-25"' answers
grep -q '"id":2,.*total_credits' answers

# Exit codes and signals are the program's.
status=0
npx --no openrouter-admin nonsense 2>error || status=$?
[ "$status" -eq 2 ] && grep -q '^error: ' error
node node_modules/openrouter-admin/bin/openrouter-admin.js sandbox --listen 127.0.0.1:0 >url &
while ! grep -q ordinary url; do sleep 0.1; done
kill "$!"
wait "$!"

# Without a program for this machine, it says so.
status=0
OPENROUTER_ADMIN_PROGRAM=/nowhere npx --no openrouter-admin demo 2>error || status=$?
[ "$status" -eq 127 ] && grep -q OPENROUTER_ADMIN_PROGRAM error

# The registry looks for its name of the server in the package, and for the same version.
node -e '
	const assert = require("node:assert");
	const server = require(process.argv[1]), packed = require(process.argv[2]);
	assert.match(server.name, /^[a-z0-9.-]+\/[a-z0-9-]+$/);
	assert(server.description.length <= 100);
	assert.equal(packed.mcpName, server.name);
	assert.equal(server.version, packed.version);
	assert.equal(server.packages[0].version, packed.version);
	assert.equal(server.packages[0].identifier, packed.name);
' "$build/packaging/server.json" "$work/user/node_modules/openrouter-admin/package.json"
