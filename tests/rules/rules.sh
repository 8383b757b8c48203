#!/usr/bin/env bash
# rules.sh SOURCE PROGRAMS PYTHON: leaves out each rule of tests/rules.txt, one at a time, and demands
# that its test fails then; that all pass while none is left out; and that list and code name the
# same.
set -uo pipefail
source=$1 programs=$2 python=$3
status=0
wrong() {
	echo "$*"
	status=1
}
passes() { # SECONDS TEST
	case $2 in
	*:*)
		ORA_PROGRAM=$programs/rules_program timeout -s KILL "$(($1 * 2))" "$python" \
			"$source/tests/${2%:*}" "${2#*:}" >/dev/null 2>&1 ;;
	*)
		timeout -s KILL "$1" "$programs/rules_$2" >/dev/null 2>&1 ;;
	esac
}
listed=$(grep -v '^#' "$source/tests/rules.txt")
while read -r test; do
	passes 60 "$test" || wrong "$test fails although no rule is left out"
done < <(awk '{ print $2 }' <<<"$listed" | sort -u)
while read -r rule test words; do
	# Only root can give files away.
	[[ $EUID != 0 && ( $rule == *.owner || $rule == config.group ) ]] && continue
	if ORA_LEAVE_OUT=$rule passes 15 "$test"; then
		wrong "$test does not notice that $rule is left out: $words"
	fi
done <<<"$listed"
# Rules stand in the code as ORA_LEFT_OUT("name"), or as the first text of a policy's refusal.
coded=$(grep -ohE 'ORA_LEFT_OUT\("[a-z_.]+"\)|"policy\.[a-z_]+"' \
	"$source"/runtime/{gate,base,bind,http,mcp,config,cli}/*.c \
	| grep -oE '"[a-z_.]+"' | tr -d '"' | sort -u)
diff <(awk '{ print $1 }' <<<"$listed" | sort -u) <(echo "$coded") \
	|| wrong "tests/rules.txt (<) and runtime/ (>) do not name the same rules"
exit $status
