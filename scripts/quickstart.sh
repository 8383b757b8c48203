#!/usr/bin/env bash
# Installs what the build needs, builds, and shows the program at work against its sandbox.
# Needs no key and no account.
#
#   scripts/quickstart.sh       asks before it installs Debian packages
#   scripts/quickstart.sh -y    does not ask
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh

for argument in "$@"; do
	case "$argument" in
	-y | --yes) ORA_ASSUME_YES=yes ;;
	-h | --help)
		sed -n '2,6s/^# \{0,1\}//p' "$0"
		exit 0
		;;
	*) die "unknown option $argument (want -y or --help)" ;;
	esac
done

begin=$SECONDS
say "1/3 what the build needs"
install_packages scripts/packages.txt
say "2/3 build (Release, in build/)"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DORA_TESTS=OFF >"$log" 2>&1 ||
	{ tail -n 20 "$log"; die "cmake failed"; }
cmake --build build -j "$(nproc)" >"$log" 2>&1 ||
	{ grep -E -A8 'error|FAILED' "$log" | head -n 40; die "the build failed"; }
echo "built build/openrouter-admin in $((SECONDS - begin)) s"
say "3/3 a conversation with it"
build/openrouter-admin demo
