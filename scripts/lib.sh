# What the scripts share: messages, and installing Debian packages. Sourced, not run.
# shellcheck shell=bash

say() { printf '\n== %s\n' "$*"; }
die() {
	printf 'error: %s\n' "$*" >&2
	exit 1
}

# Names of the packages that FILE... list and this machine has not.
missing_packages() {
	local package
	sed 's/#.*//' "$@" | while read -r package; do
		[ -n "$package" ] || continue
		installed "$package" || printf '%s\n' "$package"
	done
}

# `a|b` in a list means whichever of the two this Debian has.
installed() {
	local choice
	for choice in ${1//|/ }; do
		dpkg-query -W -f '${Status}' "$choice" 2>/dev/null | grep -q 'ok installed' && return 0
	done
	return 1
}

available() {
	local choice
	for choice in ${1//|/ }; do
		if apt-cache show "$choice" >/dev/null 2>&1; then
			printf '%s\n' "$choice"
			return 0
		fi
	done
	printf '%s\n' "${1%%|*}"
}

# install_packages FILE...: installs what is missing, after asking where somebody can answer.
install_packages() {
	command -v dpkg-query >/dev/null 2>&1 || {
		printf 'This is not Debian: the packages in %s are assumed to be there.\n' "$*"
		return 0
	}
	local -a missing as_root=()
	mapfile -t missing < <(missing_packages "$@")
	[ ${#missing[@]} -gt 0 ] || return 0
	printf 'These Debian packages are missing: %s\n' "${missing[*]}"
	if [ "$(id -u)" -ne 0 ]; then
		command -v sudo >/dev/null 2>&1 ||
			die "not root, and no sudo: let somebody run: apt-get install ${missing[*]}"
		as_root=(sudo)
	fi
	if [ -t 0 ] && [ "${ORA_ASSUME_YES:-no}" != yes ]; then
		local answer
		read -r -p 'Install them now? [Y/n] ' answer
		case "$answer" in
		'' | [Yy]*) ;;
		*) die "not installed: ${missing[*]}" ;;
		esac
	fi
	local log
	log=$(mktemp)
	"${as_root[@]}" apt-get update -qq >"$log" 2>&1 || { tail -n 5 "$log"; die "apt-get update failed"; }
	local -a choices=()
	local package
	for package in "${missing[@]}"; do
		choices+=("$(available "$package")")
	done
	"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
		apt-get install -y -qq --no-install-recommends "${choices[@]}" >"$log" 2>&1 ||
		{ tail -n 15 "$log"; die "apt-get install failed"; }
	rm -f "$log"
}
