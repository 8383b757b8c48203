#!/usr/bin/env bash
# Makes the bundle that desktop hosts install by a click. Each holds the program of one system.
#
#   packaging/mcpb/pack.sh BUILD PROGRAM OUT.mcpb
#
# BUILD is a configured build (it has manifest.json). MCPB: how to run @anthropic-ai/mcpb.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$1
program=$2
out=$3
read -ra mcpb <<<"${MCPB:-npx -y @anthropic-ai/mcpb}"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp "$build/packaging/mcpb/manifest.json" "$here/../../LICENSE" "$folder"
mkdir "$folder/server"
install -m 755 "$program" "$folder/server/openrouter-admin"
"${mcpb[@]}" validate "$folder/manifest.json"
"${mcpb[@]}" pack "$folder" "$out"
