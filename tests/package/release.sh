#!/usr/bin/env bash
# What a release is put together from: programs of several machines become one npm package, the
# source its archive, and the formula names it.
set -euo pipefail
source_dir=$1
build=$2
program=$3
work=$4

if ! command -v npm >/dev/null || ! git -C "$source_dir" rev-parse HEAD >/dev/null 2>&1; then
	echo "skipped: no npm, or no git repository"
	exit 77
fi
rm -rf "$work"
for machine in linux-x64 darwin-arm64; do
	mkdir -p "$work/artifacts/$machine"
	cp "$program" "$work/artifacts/$machine/openrouter-admin-$machine"
	cp "$build/packaging/server.json" "$build/packaging/npm/package.json" "$work/artifacts/$machine"
done
"$source_dir/packaging/collect.sh" "$work/artifacts" "$work/out"
cd "$work/out"
version=$("$program" --version | awk '{print $2}')
tar -tf "openrouter-admin-$version.tgz" >"$work/package"
tar -tf "openrouter-admin-$version.tar.gz" >"$work/source"
for vendor in linux-x64 darwin-arm64; do
	grep -q "^package/vendor/$vendor/openrouter-admin$" "$work/package"
	[ -x "openrouter-admin-$vendor" ]
done
grep -q "^openrouter-admin-$version/CMakeLists.txt$" "$work/source"
grep -q "sha256 \"$(sha256sum "openrouter-admin-$version.tar.gz" | cut -d ' ' -f 1)\"" openrouter-admin.rb
grep -q "url \"https://.*/v$version/openrouter-admin-$version.tar.gz\"" openrouter-admin.rb
if command -v ruby >/dev/null; then
	ruby -c openrouter-admin.rb >/dev/null
fi
