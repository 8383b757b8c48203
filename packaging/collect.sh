#!/usr/bin/env bash
# Puts together what the machines gave (a folder each, by packaging/release.sh), and makes the
# npm package of their programs.
#
#   packaging/collect.sh ARTIFACTS OUT
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
artifacts=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)

build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
mkdir -p "$build/packaging/npm"
pairs=()
for folder in "$artifacts"/*/; do
	machine=$(basename "$folder")
	cp "$folder"/openrouter-admin-* "$out"
	find "$folder" -name '*.deb' -exec cp {} "$out" \;
	cp "$folder/server.json" "$out"
	cp "$folder/package.json" "$build/packaging/npm"
	pairs+=("$machine=$folder/openrouter-admin-$machine")
done
"$here/npm/pack.sh" "$build" "$out" "${pairs[@]}"

# The source, and the formula that builds it.
version=$(sed -n 's/^project(openrouter-admin VERSION \([0-9.]*\) .*/\1/p' "$here/../CMakeLists.txt")
source=openrouter-admin-$version.tar.gz
git -C "$here/.." archive --prefix "openrouter-admin-$version/" -o "$out/$source" HEAD
sum=$(sha256sum "$out/$source" | cut -d ' ' -f 1)
awk -v version="$version" -v source="$source" -v sum="$sum" '
	{ print }
	/^  homepage / {
		split($0, quoted, "\"")
		print "  url \"" quoted[2] "/releases/download/v" version "/" source "\""
		print "  sha256 \"" sum "\""
	}' "$here/homebrew/openrouter-admin.rb" >"$out/openrouter-admin.rb"
