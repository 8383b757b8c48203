#!/usr/bin/env bash
# Installs what the tests need, builds, and runs all of them.
#
#   scripts/test.sh          everything: what continuous integration runs
#   scripts/test.sh --fast   one build, the quick tests: the path for daily work
#   scripts/test.sh --long   hours instead of minutes: fuzzing, torture, soak (scripts/long.sh)
#   scripts/test.sh -y       do not ask before installing packages
#
# Each stage builds in its own folder under build/test, so a second run is quick.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh

fast=no
long=no
for argument in "$@"; do
	case "$argument" in
	--fast) fast=yes ;;
	--long) long=yes ;;
	-y | --yes) ORA_ASSUME_YES=yes ;;
	-h | --help)
		sed -n '2,9s/^# \{0,1\}//p' "$0"
		exit 0
		;;
	*) die "unknown option $argument (want --fast, --long, -y or --help)" ;;
	esac
done

jobs=$(nproc)
root=build/test

# stage NAME CMAKE-OPTION...: configures and builds build/test/NAME; all of it, or $target.
stage() {
	local name=$1
	shift
	say "build: $name"
	cmake -S . -B "$root/$name" -G Ninja "$@" >"$root/$name.configure.log" 2>&1 ||
		{ tail -n 30 "$root/$name.configure.log"; die "$name: cmake failed"; }
	cmake --build "$root/$name" -j "$jobs" --target "${target:-all}" >"$root/$name.build.log" 2>&1 ||
		{ grep -E -A8 'error|FAILED' "$root/$name.build.log" | head -n 60; die "$name: build failed"; }
}

# run NAME CTEST-OPTION...: runs the tests of a built stage. What fails gets a second try: some
# measure time or memory, and machines have other things to do.
run() {
	local name=$1
	shift
	say "test: $name"
	ctest --test-dir "$root/$name" --output-on-failure --no-tests=error -j "$jobs" \
		--repeat until-pass:2 "$@" ||
		die "$name: tests failed"
}

install_packages scripts/packages.txt scripts/packages-test.txt
mkdir -p "$root"
[ "$long" = no ] || exec scripts/long.sh

stage release -DCMAKE_BUILD_TYPE=Release -DCMAKE_C_COMPILER=gcc
if [ "$fast" = yes ]; then
	run release -L fast
	say "all quick tests passed"
	exit 0
fi
run release -LE bench
run release -L bench -V

stage clang -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_COMPILER=clang -DCMAKE_CXX_COMPILER=clang++
run clang -L 'unit|wire'

stage sanitize -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_COMPILER=gcc -DORA_SANITIZE=address,undefined
run sanitize -L 'unit|wire|mcp|serve|sandbox|gate|config'

stage threads -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_COMPILER=gcc -DORA_SANITIZE=thread
run threads -L threads

stage valgrind -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_COMPILER=gcc -DORA_VALGRIND=ON
run valgrind -L 'unit|wire'

target=fuzz stage fuzz -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_COMPILER=clang \
	-DCMAKE_CXX_COMPILER=clang++ -DORA_SANITIZE=fuzzer-no-link,address,undefined
run fuzz -L fuzz

stage coverage -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_COMPILER=gcc -DORA_COVERAGE=ON
find "$root/coverage" -name '*.gcda' -delete
# Load and soak go where the others have been.
run coverage -L 'unit|wire|mcp|serve|sandbox|gate|config|cli|torture' -E 'serve_(load|balancer)'
say "coverage of runtime/ (at least 90 % of lines, 90 % of branches)"
# gcc may count a line less than no times; how that is let pass depends on the version of gcovr.
lenient=--gcov-ignore-parse-errors
if gcovr --help | grep -q negative_hits.warn; then
	lenient="$lenient=negative_hits.warn"
fi
gcovr --root . --filter 'runtime/' --print-summary --fail-under-line 90 \
	--fail-under-branch 90 "$lenient" "$root/coverage" >"$root/coverage.txt" 2>"$root/coverage.log" ||
	{ tail -n 5 "$root/coverage.txt" "$root/coverage.log"; die "coverage is below that"; }
tail -n 5 "$root/coverage.txt"

say "all tests passed"
