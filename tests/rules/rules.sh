#!/usr/bin/env bash
# rules.sh SOURCE PROGRAMS: leaves out each rule of tests/rules.txt, one at a time, and demands that
# its test fails then; that all pass while none is left out; and that list and code name the same.
set -uo pipefail
source=$1 programs=$2
status=0
wrong() {
	echo "$*"
	status=1
}
listed=$(grep -v '^#' "$source/tests/rules.txt")
while read -r test; do
	timeout -s KILL 60 "$programs/rules_$test" >/dev/null 2>&1 \
		|| wrong "rules_$test fails although no rule is left out"
done < <(awk '{ print $2 }' <<<"$listed" | sort -u)
while read -r rule test words; do
	if ORA_LEAVE_OUT=$rule timeout -s KILL 15 "$programs/rules_$test" >/dev/null 2>&1; then
		wrong "rules_$test does not notice that $rule is left out: $words"
	fi
done <<<"$listed"
# Rules stand in the code as ORA_LEFT_OUT("name"), or as the first text of a policy's refusal.
coded=$(grep -ohE 'ORA_LEFT_OUT\("[a-z_.]+"\)|"policy\.[a-z_]+"' "$source"/runtime/{gate,base,bind,http,mcp}/*.c \
	| grep -oE '"[a-z_.]+"' | tr -d '"' | sort -u)
diff <(awk '{ print $1 }' <<<"$listed" | sort -u) <(echo "$coded") \
	|| wrong "tests/rules.txt (<) and runtime/gate (>) do not name the same rules"
exit $status
