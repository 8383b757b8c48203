#!/usr/bin/env bash
# The library of the spec of May is a part of that of October: whoever linked against the one goes on
# with the other.
set -euo pipefail
source_dir=$1
work=$2
python=$3

skip() {
	echo "skipped: $*"
	exit 77
}
[ -n "$python" ] || skip "no Python with jinja2 and yaml"
command -v abidiff >/dev/null || skip "no abidiff (Debian: abigail-tools)"
rm -rf "$work"

build() { # NAME: copies the tree, lets stdin change it, and builds the library with its headers
	local tree=$work/$1
	mkdir -p "$tree"
	for part in CMakeLists.txt cmake codegen generated packaging runtime spec; do
		cp -rL "$source_dir/$part" "$tree/"
	done
	(
		cd "$tree" &&
			patch -R -s -p1 &&
			"$python" codegen/gen.py &&
			cmake -S . -B build -G Ninja -DORA_TESTS=OFF -DCMAKE_BUILD_TYPE=Debug &&
			cmake --build build --target ora_shared &&
			mkdir include &&
			cp -r runtime/include/ora generated/openrouter_admin include
	) >"$work/$1.log" 2>&1 || { tail -n 20 "$work/$1.log"; exit 1; }
}
build may <"$source_dir/tests/upstream/october.patch"
build october </dev/null

compare() { # OLD NEW
	abidiff --headers-dir1 "$work/$1/include" --headers-dir2 "$work/$2/include" \
		--suppressions "$source_dir/tests/lib/abi/suppressions.ini" --no-added-syms \
		"$(find "$work/$1/build" -name 'libopenrouter-admin.so')" \
		"$(find "$work/$2/build" -name 'libopenrouter-admin.so')"
}
compare may october
# Does it notice? The other way round, functions are gone.
if compare october may >/dev/null; then
	echo "functions that are gone were not noticed"
	exit 1
fi
