#!/usr/bin/env bash
# The long run: what has no room in an ordinary one. scripts/test.sh --long starts it, after what it
# needs is installed. Each step that is done leaves a mark in build/test/long, and is passed over
# when the run is started again; once all are done, the next run begins anew. The fuzz targets add
# to tests/fuzz/LOG, which is committed.
#
#   scripts/long.sh [STEP..]   only these, in the order below
#
#   ORA_FUZZ_SECONDS   CPU time of each fuzz target (default 600)
#   ORA_SOAK_CALLS     calls of the soak (default 2000000)
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh

root=build/test
marks=$root/long
steps='fuzz json framing torture analysis soak mutation'
mkdir -p "$marks"
for name in "$@"; do
	[[ " $steps " == *" $name "* ]] || die "no step $name (want one of: $steps)"
done
chosen=${*:-$steps}

# step NAME COMMAND..: runs it, unless its mark is there, or others were asked for.
step() {
	local name=$1
	shift
	if [[ " $chosen " != *" $name "* ]]; then
		return
	fi
	if [ -e "$marks/$name" ]; then
		say "$name: done before"
		return
	fi
	say "$name"
	"$@" || die "$name failed"
	touch "$marks/$name"
}

# build NAME TARGET CMAKE-OPTION..
build() {
	local name=$1 target=$2
	shift 2
	say "build: $name"
	cmake -S . -B "$root/$name" -G Ninja "$@" >"$root/$name.configure.log" 2>&1 ||
		{ tail -n 30 "$root/$name.configure.log"; die "$name: cmake failed"; }
	cmake --build "$root/$name" --target "$target" >"$root/$name.build.log" 2>&1 ||
		{ tail -n 30 "$root/$name.build.log"; die "$name: build failed"; }
}

build release all -DCMAKE_BUILD_TYPE=Release -DCMAKE_C_COMPILER=gcc
[[ " $chosen " != *' fuzz '* ]] || build fuzz fuzz -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_COMPILER=clang \
	-DCMAKE_CXX_COMPILER=clang++ -DORA_SANITIZE=fuzzer-no-link,address,undefined
python=$(sed -n 's/^ORA_TEST_PYTHON:INTERNAL=//p' "$root/release/CMakeCache.txt")
ORA_PROGRAM=$PWD/$root/release/openrouter-admin
export ORA_PROGRAM

step fuzz "$python" tests/fuzz/long.py "$root/fuzz" --seconds "${ORA_FUZZ_SECONDS:-600}" \
	--log tests/fuzz/LOG
step json "$python" tests/json/test_python.py "$root/release/tests/json/json_verdict" \
	--count 1000000 --seed "$RANDOM"
step framing "$python" tests/serve/test_nginx.py --count 100000 --seed "$RANDOM"
step torture "$python" tests/torture/test_cli.py --all --jobs "$(($(nproc) * 2))" \
	--done "$root/torture.done" "$root/release/tests/torture/libtorture_preload.so"
step analysis "$python" tests/analysis/analyze.py deep "$root/release"
step soak "$python" tests/soak/test_soak.py --calls "${ORA_SOAK_CALLS:-2000000}"
step mutation "$python" tests/mutation/mutate.py "$root/mutation" --slow
for name in $steps; do
	[ -e "$marks/$name" ] || left="${left:-}$name "
done
[ -z "${left:-}" ] || { say "still to be done: $left"; exit 0; }
rm -r "$marks"
say "the long run is done"
