#!/usr/bin/env bash
# ORA_MINIMAL needs libcurl and json-c and nothing else, and still is an MCP server. The program
# loads libcurl with its first call.
set -euo pipefail
source_dir=$1
work=$2
rm -rf "$work"

cmake -S "$source_dir" -B "$work" -G Ninja -DORA_MINIMAL=ON -DORA_TESTS=OFF \
	-DCMAKE_BUILD_TYPE=Release >/dev/null
cmake --build "$work" >/dev/null

# Besides the C library itself (which some systems split, and whose loader is a part of it).
needed() {
	readelf -d "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | grep -Ev '^(lib[cm]|ld-.*)\.so' | sort |
		tr '\n' ' '
}
# LIBRARIES is a pattern: a version may be any digit.
# shellcheck disable=SC2254
expect() { # FILE LIBRARIES
	local got
	got=$(needed "$1")
	case "$got" in
	$2) ;;
	*)
		echo "$1 links: $got"
		exit 1
		;;
	esac
}
expect "$work/openrouter-admin" "libjson-c.so.[0-9] "
# The library builds no JSON tree: its users need not have json-c.
expect "$(find "$work" -name 'libopenrouter-admin.so')" "libcurl.so.4 "

cat >"$work/dialogue" <<'JSON'
{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
{"jsonrpc":"2.0","id":2,"method":"tools/list"}
JSON
env -i OPENROUTER_MANAGEMENT_KEY=sk-or-v1-x "$work/openrouter-admin" mcp <"$work/dialogue" \
	>"$work/answers"
grep -q '"id":1,.*"protocolVersion":"2025-11-25"' "$work/answers"
grep -q '"id":2,.*openrouter_admin_get_credits' "$work/answers"

# libcurl is not loaded before something is sent, and then it works.
sandbox_key=sk-or-v1-sandbox-management
mcp() { # DIALOGUE, and what is loaded on stderr
	env -i LD_DEBUG=files OPENROUTER_MANAGEMENT_KEY=$sandbox_key "$work/openrouter-admin" mcp \
		"${@:2}" <"$1" 2>"$work/loaded" >"$work/answers"
}
mcp "$work/dialogue"
grep -q libjson-c "$work/loaded" # it is told
if grep -q libcurl "$work/loaded"; then
	echo "libcurl is loaded before the first call"
	exit 1
fi
cat >>"$work/dialogue" <<'JSON'
{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"openrouter_admin_get_credits","arguments":{}}}
JSON
mcp "$work/dialogue" --base-url http://127.0.0.1:9 # where nobody listens
grep -q libcurl "$work/loaded"
grep -q '"id":3,.*onnect' "$work/answers"

env -i "$work/openrouter-admin" sandbox >"$work/out" 2>"$work/err" && exit 1
grep -qi 'minimal' "$work/err"
