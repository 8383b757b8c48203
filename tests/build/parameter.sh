#!/usr/bin/env bash
# A parameter that is added to a copy of the spec, and to nothing else, shows up in the check, the
# descriptor, the help, the request, and the sandbox's reply; and when it is built, what is compiled
# is generated/ and nothing else.
set -euo pipefail
source_dir=$1
work=$2
python=$3
[ -n "$python" ] || {
	echo "skipped: no Python with jinja2 and yaml"
	exit 77
}
rm -rf "$work"
mkdir -p "$work/tree"
for part in CMakeLists.txt cmake codegen generated packaging runtime spec; do
	cp -rL "$source_dir/$part" "$work/tree/"
done
cd "$work/tree"

cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Debug -DORA_TESTS=OFF -DORA_PYTHON="$python" \
	>/dev/null
build() { # LOG
	cmake --build build >"$work/$1" || { tail -n 20 "$work/$1"; exit 1; }
}
build first.log

edit() { # FILE BEFORE: puts stdin before the first line that matches
	awk -v pattern="$2" 'NR == FNR { text = text $0 "\n"; next }
		!done && $0 ~ pattern { printf "%s", text; done = 1 } { print }' - "$1" >"$1.new"
	mv "$1.new" "$1"
}
edit spec/guardrails.yaml '^      limit_usd: .*widens: never' <<'YAML'
      cost_center: { type: string, nullable: true, max_length: 8, widens: never,
        doc: Who pays for it }
YAML
edit spec/types.yaml '^      limit_usd:' <<'YAML'
      cost_center: { type: string, nullable: true, doc: Who pays for it }
YAML

cmake --build build --target generate >/dev/null
diff -r runtime "$source_dir/runtime"
build second.log
program=build/openrouter-admin

say() { echo "== $*"; }
say "what was compiled"
compiled() { sed -n 's/^\[.*\] Building C object .*\.dir\/\(.*\)\.o$/\1/p' "$work/$1" | sort; }
# The first build compiles the runtime, too: so the list can tell.
compiled first.log >"$work/first.txt"
grep -qx 'gate/call\.c' "$work/first.txt"
grep 'generated/[a-z]*\.c$' "$work/first.txt" >"$work/generated.txt"
compiled second.log | diff "$work/generated.txt" -
say check
"$program" call create_guardrail '{"name":"g","cost_center":"far too long"}' --sandbox \
	2>err && exit 1
grep -q '^error: cost_center: "far too long" has 12 characters' err
say descriptor
"$program" tools create_guardrail --json | grep -A12 '"cost_center"' | grep -q '"maxLength":8'
say help
"$program" tools create_guardrail | grep -q 'cost_center  (a string of at most 8 characters or null)'
grep -q 'cost_center' generated/TOOLS.md
say "request and sandbox"
"$program" call create_guardrail '{"name":"g","cost_center":"R&D"}' --sandbox |
	grep -q '"cost_center":"R&D"'
say C
cat >user.c <<'C'
#include <openrouter_admin/tools.h>
int main(void)
{
	struct ora_create_guardrail_args args = ORA_CREATE_GUARDRAIL_ARGS_INIT;
	ORA_SET(&args, cost_center, "R&D");
	return ORA_HAS(&args, cost_center) ? 0 : 1;
}
C
cc -std=c11 -Iruntime/include -Igenerated user.c -o user
./user
