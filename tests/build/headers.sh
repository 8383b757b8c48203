#!/usr/bin/env bash
# Each public header compiles alone, as C11 and as C++17, with gcc and clang, without a word.
set -euo pipefail
source_dir=$1

flags=(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror -fsyntax-only
	-I "$source_dir/runtime/include" -I "$source_dir/generated")
cd "$source_dir"
checked=0
for header in runtime/include/ora/*.h generated/*/*.h; do
	name=${header#runtime/include/}
	name=${name#generated/}
	for compiler in gcc clang; do
		command -v "$compiler" >/dev/null || continue
		printf '#include <%s>\nint main(void);\n' "$name" | "$compiler" -std=c11 "${flags[@]}" -x c -
		printf '#include <%s>\nint main();\n' "$name" | "$compiler" -std=c++17 "${flags[@]}" -x c++ -
		checked=$((checked + 1))
	done
done
echo "$checked header checks"
[ "$checked" -gt 0 ]
