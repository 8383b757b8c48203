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
read -ra libs <<<"$(pkg-config --libs libcurl json-c libcrypto)"
gcc -std=c11 -Wall -Wextra -Werror -I "$work/root/include" "$work/program.c" \
	"$lib/libopenrouter-admin.a" "${libs[@]}" -o "$work/static"
gcc -std=c11 -Wall -Wextra -Werror -I "$work/root/include" "$work/program.c" \
	-L "$lib" -lopenrouter-admin -Wl,-rpath,"$lib" -o "$work/shared"
"$work/static" | grep -q '^name: '
"$work/shared" | grep -q '^name: '

foreign=$(nm -D --defined-only "$lib/libopenrouter-admin.so" | awk '{print $3}' |
	grep -vE '^(ora_|openrouter_admin_|OPENROUTER_ADMIN_)' || true)
[ -z "$foreign" ] || { echo "exported, but not ours: $foreign"; exit 1; }
readelf -d "$lib/libopenrouter-admin.so" | grep -q 'SONAME.*libopenrouter-admin.so.0'
