#!/usr/bin/env bash
# The packages in a clean Debian 12: they install with what they depend on and nothing else,
# the program and an example that is linked with the installed library run there, and their
# removal leaves nothing. Needs root, debootstrap and a Debian mirror; else it is skipped.
set -euo pipefail
source_dir=$1
debs=$2
work=$3
suite=bookworm
mirror=${ORA_DEBIAN_MIRROR:-http://deb.debian.org/debian}

skip() {
	echo "skipped: $*"
	exit 77
}
[ "$(id -u)" -eq 0 ] || skip "not root"
command -v debootstrap >/dev/null || skip "no debootstrap"
grep -q "VERSION_CODENAME=$suite" /etc/os-release || skip "the packages here are not for $suite"

mkdir -p "$work"
root=$work/root
base=$work/base.tar
if [ ! -f "$base" ]; then
	rm -rf "$root"
	debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$work/debootstrap.log" 2>&1 ||
		skip "debootstrap failed (no mirror?): $(tail -n 1 "$work/debootstrap.log")"
	tar -C "$root" -cf "$base.part" . && mv "$base.part" "$base"
fi
rm -rf "$root"
mkdir -p "$root"
tar -C "$root" -xf "$base"

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
quietly() { "$@" >"$work/log" 2>&1 || { tail -n 20 "$work/log"; return 1; }; }
files() {
	find "$root" -xdev \( -path "$root/var/lib/dpkg" -o -path "$root/var/log" \
		-o -path "$root/var/cache" -o -path "$root/var/lib/apt" \) -prune -o -printf '%P %s\n' |
		grep -v '^etc/ld.so.cache \|^tmp \|^root ' | sort
}

cp /etc/resolv.conf "$root/etc/resolv.conf"
# What they depend on comes first, and stays: only what is ours is compared.
mapfile -t needs < <(for package in "$debs"/openrouter-admin_*.deb "$debs"/libopenrouter-admin0_*.deb; do
	dpkg-deb -f "$package" Depends
done | tr ',' '\n' | sed 's/(.*//; s/ //g' | sort -u)
quietly inside apt-get update || skip "no mirror: $(tail -n 1 "$work/log")"
quietly inside apt-get install -y --no-install-recommends "${needs[@]}"
files >"$work/before"

mkdir "$root/tmp/debs"
cp "$debs"/openrouter-admin_*.deb "$debs"/libopenrouter-admin0_*.deb "$root/tmp/debs"
quietly inside sh -c 'dpkg -i /tmp/debs/*.deb'
inside openrouter-admin --version
inside openrouter-admin demo >"$work/demo"
tail -n 1 "$work/demo"

# A program that somebody built elsewhere, against the development package.
dpkg-deb -x "$debs"/libopenrouter-admin-dev_*.deb "$work/dev"
library=$(dirname "$(find "$work/dev" -name libopenrouter-admin.a)")
gcc -std=c11 -D_POSIX_C_SOURCE=200809L -I "$work/dev/usr/include" \
	"$source_dir/examples/audit_spend.c" "$root/usr/lib/$(basename "$library")/libopenrouter-admin.so.0" \
	-Wl,--allow-shlib-undefined -o "$root/tmp/audit_spend"
# The single quotes: it is a program of the shell inside.
# shellcheck disable=SC2016
inside sh -ec '
	openrouter-admin sandbox --listen 127.0.0.1:0 >/tmp/url & sandbox=$!
	while ! grep -q ordinary /tmp/url; do sleep 0.1; done
	status=0
	OPENROUTER_BASE_URL=$(head -n 1 /tmp/url) \
		OPENROUTER_MANAGEMENT_KEY=sk-or-v1-sandbox-management /tmp/audit_spend || status=$?
	kill "$sandbox"
	exit $status' >"$work/spend"
grep -q ' USD .* requests ' "$work/spend"

quietly inside dpkg --purge openrouter-admin libopenrouter-admin0
rm -rf "$root"/tmp/*
files >"$work/after"
diff "$work/before" "$work/after" || {
	echo "the removal left something, or took too much"
	exit 1
}
rm -rf "$root"
