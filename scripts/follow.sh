#!/usr/bin/env bash
# Follows the API: from an OpenAPI document to a build that passes, or to what must be decided.
#
#   scripts/follow.sh DOCUMENT --date YYYY-MM-DD [--answers FILE] [OPTION..]
#
# The options are those of codegen/upstream.py. What is mechanical goes into spec/; where somebody
# must decide, it says what and where, generates nothing and ends with 6. Otherwise it generates,
# proposes what tests/wire needs, builds in build/follow (or $BUILD), and runs the tests that tell
# whether spec, generated code and requests agree. A second run changes nothing.
set -euo pipefail
cd_from=$PWD
cd "$(dirname "$0")/.."
. scripts/lib.sh

case "${1-}" in
"" | -*)
	sed -n '2,9s/^# \{0,1\}//p' scripts/follow.sh
	[ "${1-}" = --help ] || exit 2
	exit 0
	;;
esac
build=${BUILD:-build/follow}
tests='upstream_undecided|unit_view|wire_cases|mcp_differential'

python=
for candidate in ${ORA_PYTHON:-} python3 /usr/bin/python3; do
	if "$candidate" -c 'import jinja2, yaml' 2>/dev/null; then
		python=$candidate
		break
	fi
done
[ -n "$python" ] || die "no Python with jinja2 and yaml: install python3-jinja2 and python3-yaml"

say "apply"
root=$PWD
(cd "$cd_from" && "$python" "$root/codegen/upstream.py" "$@" --management-only --apply \
	--spec "$root/spec") || {
	status=$?
	[ $status != 6 ] || echo "error: decide first, in a file for --answers or in spec/; nothing was generated" \
		>&2
	exit $status
}
say "generate"
"$python" codegen/gen.py
"$python" codegen/wire.py
say "build"
mkdir -p "$build"
cmake -S . -B "$build" -G Ninja -DORA_PYTHON="$("$python" -c 'import sys; print(sys.executable)')" \
	>"$build/follow.log" 2>&1 || { tail -n 30 "$build/follow.log" >&2; die "cmake failed"; }
cmake --build "$build" >"$build/follow.log" 2>&1 ||
	{ grep -E -A8 'error|FAILED' "$build/follow.log" | head -n 60 >&2; die "the build failed"; }
say "test"
ctest --test-dir "$build" --output-on-failure --no-tests=error -R "^($tests)\$"
say "done: read the difference, then run scripts/test.sh"
