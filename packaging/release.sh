#!/usr/bin/env bash
# What one machine gives to a release: the program, its bundle, and on Debian the packages.
#
#   packaging/release.sh MACHINE OUT      MACHINE as Node.js says it: linux-x64, darwin-arm64 ...
set -euo pipefail
cd "$(dirname "$0")/.."
machine=$1
out=$2
build=build/release

cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DORA_TESTS=OFF -DORA_BUNDLE=ON
cmake --build "$build"
mkdir -p "$out"
program=$out/openrouter-admin-$machine
cp "$build/openrouter-admin" "$program"
strip "$program"
"$program" demo
packaging/mcpb/pack.sh "$build" "$program" "$out/openrouter-admin-$machine.mcpb"
cp "$build/packaging/server.json" "$build/packaging/npm/package.json" "$out"
if command -v dpkg-deb >/dev/null; then
	packaging/deb.sh build/deb
	cp build/deb/*.deb "$out"
fi
