#!/usr/bin/env bash
# Makes the npm package: `npx openrouter-admin mcp`.
#
#   packaging/npm/pack.sh BUILD OUT PLATFORM=PROGRAM...
#
# BUILD is a configured build (it has package.json), OUT gets the .tgz; PLATFORM is what Node.js
# calls it, such as linux-x64 or darwin-arm64.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$1
out=$2
shift 2

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -r "$here/bin" "$here/README.md" "$here/../../LICENSE" "$build/packaging/npm/package.json" "$folder"
chmod 755 "$folder/bin/openrouter-admin.js"
for pair in "$@"; do
	mkdir -p "$folder/vendor/${pair%%=*}"
	install -m 755 "${pair#*=}" "$folder/vendor/${pair%%=*}/openrouter-admin"
done
mkdir -p "$out"
(cd "$folder" && npm pack --silent --pack-destination "$(cd "$OLDPWD" && cd "$out" && pwd)")
