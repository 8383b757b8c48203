#!/usr/bin/env bash
# What an attacker who finds a hole would meet: looked for in the program, in the library and in
# every object of ours, as they were built.
#
#   hardening.sh PROGRAM SHARED-LIBRARY ARCHIVE... [--fortified]
set -euo pipefail
program=$1
library=$2
shift 2
fortified=no
archives=()
for argument in "$@"; do
	case "$argument" in
	--fortified) fortified=yes ;;
	?*) archives+=("$argument") ;;
	esac
done
command -v readelf >/dev/null || { echo "skipped: no readelf (install binutils)"; exit 77; }

failed=0
fault() {
	echo "$1: $2" >&2
	failed=1
}

# want FILE WHAT PATTERN: the facts of the file, in $facts, have a line of that pattern.
want() {
	grep -qE "$3" <<<"$facts" || fault "$1" "want $2"
}

for file in "$program" "$library"; do
	facts=$(readelf -hldW "$file")
	want "$file" "position independent code" 'Type: +DYN'
	want "$file" "relocations that are read-only (-z relro)" 'GNU_RELRO'
	want "$file" "all symbols bound at the start (-z now)" 'BIND_NOW|FLAGS_1.* NOW'
	want "$file" "a stack without execution (-z noexecstack)" 'GNU_STACK .* RW +0x'
	if grep -E '^ +(LOAD|GNU_STACK|GNU_RELRO) ' <<<"$facts" | grep -E 'RWE|W E' >&2; then
		fault "$file" "has memory that can be written and executed"
	fi
	if grep -E 'TEXTREL|RPATH|RUNPATH' <<<"$facts" >&2; then
		fault "$file" "changes its code, or looks for libraries in folders of its own"
	fi
	facts=$(readelf --dyn-syms -W "$file")
	want "$file" "a guard of the stack (-fstack-protector-strong)" '__stack_chk_fail'
	if [ "$fortified" = yes ]; then
		want "$file" "checked copies (_FORTIFY_SOURCE)" '__memcpy_chk'
		want "$file" "checked printing (_FORTIFY_SOURCE)" '__(vsn|sn)printf_chk'
	fi
done
facts=$(readelf -dW "$program")
want "$program" "a program that is loaded anywhere" 'FLAGS_1.* PIE'

# Jumps and returns that are checked by the processor. The linker says so of a whole program only
# where each object does, the system's start files included; so the objects of ours are asked.
if [ "$(uname -m)" = x86_64 ]; then
	objects=0
	for archive in "${archives[@]}"; do
		bare=$(readelf -nW "$archive" 2>/dev/null | awk '
			/^File: / { if (name && !marked) { print name } name = $2; marked = 0 }
			/IBT, SHSTK/ { marked = 1 }
			END { if (name && !marked) { print name } }')
		[ -z "$bare" ] || fault "$bare" "want control-flow protection (-fcf-protection)"
		objects=$((objects + $(ar t "$archive" | wc -l)))
	done
	[ "$objects" -gt 20 ] || fault "$*" "holds $objects objects, too few to be all"
	echo "$objects objects with control-flow protection"
fi

# And no memory of that kind once it runs: all libraries loaded, the first request answered.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkfifo "$work/in" "$work/out"
"$program" mcp --sandbox --no-log --reveal <"$work/in" >"$work/out" 2>/dev/null &
server=$!
exec 3>"$work/in" 4<"$work/out"
printf '%s\n' '{"jsonrpc":"2.0","id":1,"method":"ping"}' >&3
read -r -t 20 _ <&4
maps=$(cat "/proc/$server/maps")
exec 3>&- 4<&-
wait "$server"
grep -q libcurl <<<"$maps" || fault "$program" "has no map of its memory"
if grep -E '^[^ ]+ .wx' <<<"$maps" >&2; then
	fault "$program" "runs with memory that can be written and executed"
fi
[ "$failed" = 0 ] && echo "hardened: $program, $library"
exit "$failed"
