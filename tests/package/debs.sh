#!/usr/bin/env bash
# The Debian packages: they are built, lintian has nothing to say, they depend on what they
# need, and the units of systemd are sound.
set -euo pipefail
source_dir=$1
work=$2

if ! command -v cpack >/dev/null || ! command -v dpkg-shlibdeps >/dev/null; then
	echo "skipped: no cpack or no dpkg-dev"
	exit 77
fi
"$source_dir/packaging/deb.sh" "$work" >"$work.log" 2>&1 || {
	tail -n 30 "$work.log"
	exit 1
}
cd "$work"

field() { dpkg-deb -f "$1"_[0-9]*.deb "$2"; }
expect() { # TEXT PATTERN
	[[ "$1" =~ $2 ]] || {
		echo "want $2 in: $1"
		exit 1
	}
}
expect "$(field openrouter-admin Depends)" 'ca-certificates.*libcurl4.*libsqlite3-0.*libuv1'
expect "$(field libopenrouter-admin0 Depends)" 'libc6.*libcurl4'
expect "$(field libopenrouter-admin-dev Depends)" 'libopenrouter-admin0 \(= 0'

# The configuration that is shipped as an example is one.
mkdir -p credentials
(umask 077 && echo sk-or-v1-sandbox-management >credentials/management-key)
CREDENTIALS_DIRECTORY=$PWD/credentials ./openrouter-admin config check \
	--config "$source_dir/packaging/config.ini" >config.txt

if command -v lintian >/dev/null; then
	lintian --allow-root --fail-on error,warning ./*.deb
else
	echo "not checked: no lintian"
fi

if command -v systemd-analyze >/dev/null; then
	mkdir -p units
	# The program is not installed here.
	sed 's|/usr/bin/openrouter-admin|/bin/true|' packaging/openrouter-admin.service \
		>units/openrouter-admin.service
	cp "$source_dir/packaging/systemd/openrouter-admin.socket" units
	systemd-analyze verify --man=no ./units/openrouter-admin.service ./units/openrouter-admin.socket
	# 0 is all that systemd can do, 10 is nothing; the network alone makes it 1.
	systemd-analyze security --offline=true --threshold=15 packaging/openrouter-admin.service \
		>security.txt || {
		cat security.txt
		exit 1
	}
else
	echo "not checked: no systemd-analyze"
fi
