#!/usr/bin/env bash
# The ABI of the shared library is that of the committed baseline, or more: programs that were
# built before go on working. Anything else demands a new SONAME.
#
#   tests/lib/abi.sh SOURCE WORK            compares
#   tests/lib/abi.sh SOURCE WORK --update   makes the baseline what the library is now
set -euo pipefail
source_dir=$1
work=$2
baseline=$source_dir/tests/lib/abi/libopenrouter-admin.abi.xz

skip() {
	echo "skipped: $*"
	exit 77
}
command -v abidiff >/dev/null || skip "no abidiff (Debian: abigail-tools)"
[ "$(uname -m)" = x86_64 ] || skip "the baseline is that of x86_64"

mkdir -p "$work"
cmake -S "$source_dir" -B "$work/build" -G Ninja -DORA_TESTS=OFF -DCMAKE_BUILD_TYPE=Debug \
	-DCMAKE_C_COMPILER=gcc >/dev/null
cmake --build "$work/build" --target ora_shared >/dev/null
rm -rf "$work/include"
mkdir "$work/include"
cp -r "$source_dir/runtime/include/ora" "$source_dir/generated/openrouter_admin" "$work/include"
# What the headers do not show may change at will.
abidw --headers-dir "$work/include" --drop-private-types --no-show-locs --no-corpus-path \
	--no-comp-dir-path "$(find "$work/build" -name 'libopenrouter-admin.so')" >"$work/now.abi"

if [ "${3:-}" = --update ]; then
	xz -9 <"$work/now.abi" >"$baseline"
	echo "$baseline is as the library is now"
	exit 0
fi

compare() { # BASELINE
	abidiff --suppressions "$source_dir/tests/lib/abi/suppressions.ini" --no-added-syms \
		"$1" "$work/now.abi"
}
xz -dc "$baseline" >"$work/baseline.abi"
compare "$work/baseline.abi" || {
	echo "The ABI is no longer that of the baseline. Programs that were built before may break:"
	echo "raise the SONAME, or, before the first release: $0 . build/abi --update"
	exit 1
}

# Does it notice? A function that is gone, and a struct of the caller that has another size.
sed 's/ora_client_busy/ora_client_gone/g' "$work/baseline.abi" >"$work/gone.abi"
if compare "$work/gone.abi" >/dev/null; then
	echo "a function that is gone was not noticed"
	exit 1
fi
sed "s/\(class-decl name='ora_error' size-in-bits='\)[0-9]*/\164/" "$work/baseline.abi" \
	>"$work/grown.abi"
if cmp -s "$work/baseline.abi" "$work/grown.abi" || compare "$work/grown.abi" >/dev/null; then
	echo "a struct that has grown was not noticed"
	exit 1
fi
