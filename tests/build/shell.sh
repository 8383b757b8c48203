#!/usr/bin/env bash
# The shell scripts, as shellcheck sees them.
set -euo pipefail
cd "$1"
command -v shellcheck >/dev/null || { echo "skipped: no shellcheck"; exit 77; }
shellcheck -x scripts/*.sh tests/*/*.sh packaging/*.sh packaging/*/*.sh .ci/run
