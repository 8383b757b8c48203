#!/usr/bin/env bash
# What is installed is enough: a program outside the tree compiles against the installed
# headers and both libraries, and the shared one shows nothing but its own names.
set -euo pipefail
source_dir=$1
work=$2
rm -rf "$work"
mkdir -p "$work"

cmake -S "$source_dir" -B "$work/build" -G Ninja -DORA_TESTS=OFF -DCMAKE_BUILD_TYPE=Release \
	-DCMAKE_INSTALL_PREFIX="$work/root" >/dev/null
cmake --build "$work/build" >/dev/null
cmake --install "$work/build" >/dev/null

cat >"$work/program.c" <<'C'
#include <stdio.h>

#include <openrouter_admin/tools.h>
#include <ora/client.h>
#include <ora/gate.h>
#include <ora/mcp.h>

int main(void)
{
	struct ora_error err = ORA_ERROR_INIT;
	struct ora_client *client = NULL;
	struct ora_connection_options connection = ORA_CONNECTION_INIT;
	connection.key = "sk-or-v1-sandbox-management";
	connection.base_url = "http://127.0.0.1:9/api/v1";
	if (ora_client_create(&client, &openrouter_admin_api, NULL, &err) != 0
		|| ora_client_add_connection(client, &connection, &err) != 0) {
		return 1;
	}
	struct ora_create_keys_args args = ORA_CREATE_KEYS_ARGS_INIT;
	struct ora_create_keys_reply *reply = NULL;
	int result = ora_create_keys(client, &args, &reply, &err);
	puts(err.message);
	ora_error_finish(&err);
	ora_client_destroy(client);
	return result == ORA_ERR_ARGS ? 0 : 1;
}
C
lib=$(dirname "$(find "$work/root" -name libopenrouter-admin.a)")

# By pkg-config: shared and static, as C and as C++.
export PKG_CONFIG_PATH=$lib/pkgconfig LD_LIBRARY_PATH=$lib
read -ra flags <<<"$(pkg-config --cflags --libs openrouter-admin)"
gcc -std=c11 -Wall -Wextra -Werror "$work/program.c" "${flags[@]}" -o "$work/shared"
g++ -std=c++17 -Wall -Wextra -Werror -x c++ "$work/program.c" "${flags[@]}" -o "$work/shared_cpp"
read -ra flags <<<"$(pkg-config --libs libcurl libcrypto)"
gcc -std=c11 -I "$work/root/include" "$work/program.c" "$lib/libopenrouter-admin.a" \
	"${flags[@]}" -lm -pthread -o "$work/static"

# By CMake, from a project of its own.
mkdir -p "$work/project"
cat >"$work/project/CMakeLists.txt" <<'CMAKE'
cmake_minimum_required(VERSION 3.25)
project(user C)
find_package(OpenRouterAdmin 0.1 REQUIRED)
foreach(kind openrouter-admin openrouter-admin-static)
	add_executable(${kind}_user ../program.c)
	target_link_libraries(${kind}_user PRIVATE OpenRouterAdmin::${kind})
endforeach()
CMAKE
cmake -S "$work/project" -B "$work/project/build" -G Ninja -DCMAKE_PREFIX_PATH="$work/root" >/dev/null
cmake --build "$work/project/build" >/dev/null
sed 's/OpenRouterAdmin 0.1/OpenRouterAdmin 9/' "$work/project/CMakeLists.txt" >"$work/newer.txt"
mkdir -p "$work/newer" && mv "$work/newer.txt" "$work/newer/CMakeLists.txt"
if cmake -S "$work/newer" -B "$work/newer/build" -G Ninja -DCMAKE_PREFIX_PATH="$work/root" \
	>/dev/null 2>&1; then
	echo "version 9 is not there, and was found"
	exit 1
fi

for program in "$work/shared" "$work/shared_cpp" "$work/static" "$work"/project/build/*_user; do
	"$program" | grep '^name: ' >/dev/null
done
for program in "$work/static" "$work/project/build/openrouter-admin-static_user"; do
	if readelf -d "$program" | grep -q 'NEEDED.*libopenrouter-admin'; then
		echo "$program is not static"
		exit 1
	fi
done

foreign=$(nm -D --defined-only "$lib/libopenrouter-admin.so" | awk '{print $3}' |
	grep -vE '^(ora_|openrouter_admin_|OPENROUTER_ADMIN_)' || true)
[ -z "$foreign" ] || { echo "exported, but not ours: $foreign"; exit 1; }
readelf -d "$lib/libopenrouter-admin.so" | grep 'SONAME.*libopenrouter-admin.so.0' >/dev/null
nm -D --defined-only "$lib/libopenrouter-admin.so" | grep ' ora_create_keys@@OPENROUTER_ADMIN_0$' >/dev/null
