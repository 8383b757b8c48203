#!/usr/bin/env bash
# cppcheck over runtime/: no finding but those of cppcheck.suppressions.
set -euo pipefail
cd "$(dirname "$0")/../.."
if ! command -v cppcheck >/dev/null 2>&1; then
	echo "skipped: no cppcheck"
	exit 77
fi
cppcheck --enable=warning,performance,portability --std=c11 -j "$(nproc)" --quiet \
	--error-exitcode=1 --template=gcc --suppress=missingIncludeSystem \
	--suppressions-list=tests/analysis/cppcheck.suppressions \
	-I runtime -I runtime/include -I generated -D_XOPEN_SOURCE=700 -D__linux__ runtime
