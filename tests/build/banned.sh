#!/usr/bin/env bash
# Calls that have a safe sibling are not made in runtime/ and generated/.
set -euo pipefail
cd "$1"

status=0
forbid() { # PATTERN REASON PATH...
	local pattern=$1 reason=$2
	shift 2
	if grep -rnE --include='*.c' --include='*.h' "$pattern" "$@"; then
		echo "banned: $reason" >&2
		status=1
	fi
}

word='(^|[^A-Za-z0-9_])'
forbid "$word(sprintf|vsprintf|strcpy|strcat|strtok|gets|atoi|atol|atof)\(" \
	"unbounded, or blind to errors" runtime generated
forbid "$word(strtol|strtoll|strtoul|strtoull|strtod)\([^,]*, *NULL" \
	"a number whose end is not looked at" runtime generated
forbid "$word(isalpha|isdigit|isalnum|isspace|toupper|tolower|strcasecmp)\(" \
	"depends on the locale" runtime/base runtime/json runtime/bind runtime/http runtime/client \
	runtime/gate runtime/mcp runtime/stdio runtime/httpd
forbid "$word(if|while) *\([^()=!<>]*[^=!<>]=[^=]" \
	"an assignment in a condition" runtime generated
forbid "$word(printf|puts|putchar|perror|exit|abort|getenv)\(" \
	"a library does not print, exit or read the environment" runtime/base runtime/json \
	runtime/bind runtime/http runtime/client runtime/gate runtime/mcp
forbid "openrouter" "the generic runtime names no API" runtime/base runtime/json runtime/bind \
	runtime/http runtime/client runtime/gate runtime/mcp runtime/stdio runtime/httpd
exit $status
