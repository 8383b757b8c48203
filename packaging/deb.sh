#!/usr/bin/env bash
# Makes the Debian packages, for the Debian it runs on.
#
#   packaging/deb.sh [FOLDER]    builds below FOLDER (build/deb) and leaves the packages there
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-build/deb}

# Debian ships libraries in folders of their architecture: only with this prefix.
cmake -S . -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/usr \
	-DORA_TESTS=OFF -DORA_DEBIAN=ON
cmake --build "$folder"
rm -f "$folder"/*.deb
(cd "$folder" && umask 022 && cpack -G DEB)
