#!/usr/bin/python3
"""The official clients of both eras ask a person, over both transports, and do what was said.

    test_sdk_confirm.py FOLDER      where they are installed, once
"""

import sys

from dialogue import MODERN
from public import HTTP, STDIO, Public, served

ASKS = ['--confirm', 'auto']


def main():
    if len(sys.argv) != 2:
        sys.exit('usage: test_sdk_confirm.py FOLDER')
    public = Public(sys.argv[1])
    clients = [['confirm1.mjs'], ['confirm2.mjs', 'legacy'], ['confirm2.mjs', MODERN]]
    failed = 0
    with served(*HTTP, *ASKS) as url:
        for client in clients:
            for name, target in (('stdio', [*STDIO, *ASKS]), ('http', [url])):
                code, said = public.run(*client, *target, timeout_s=60)
                print(f'{" ".join(client)}, {name}: {said.strip() if code == 0 else code}')
                if code != 0:
                    print(said)
                    failed += 1
    return failed


if __name__ == '__main__':
    sys.exit(main())
