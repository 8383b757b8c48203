#!/usr/bin/python3
"""The official clients call all tools, and validate structuredContent, over both transports.

    test_sdk_clients.py FOLDER      where they are installed, once
"""

import sys

from dialogue import MODERN
from public import HTTP, STDIO, Public, served


def main():
    if len(sys.argv) != 2:
        sys.exit('usage: test_sdk_clients.py FOLDER')
    public = Public(sys.argv[1])
    clients = [['sdk1.mjs'], ['sdk2.mjs', 'legacy'], ['sdk2.mjs', 'auto'], ['sdk2.mjs', MODERN]]
    failed = 0
    with served(*HTTP) as url:
        for client in clients:
            for name, target in (('stdio', STDIO), ('http', [url])):
                code, said = public.run(*client, *target)
                print(f'{" ".join(client)}, {name}: {said.strip() if code == 0 else code}')
                if code != 0:
                    print(said)
                    failed += 1
    return failed


if __name__ == '__main__':
    sys.exit(main())
