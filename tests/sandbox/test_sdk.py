#!/usr/bin/python3
"""Runs sdk/sdk.mjs, the official TypeScript SDK, against a sandbox: the version of the days of the
first tables, and that of the newest ones.

    test_sdk.py FOLDER      where the SDKs are installed, once
"""

import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..', 'mcp'))

import npm
from dialogue import KEY, PATIENCE_S, Sandbox
from spec import tools

SOURCE = os.path.join(HERE, 'sdk')
PACKAGES = {'sdk-may': 29, 'sdk-october': 56}  # and how many of our operations each has


def main():
    if len(sys.argv) != 2:
        sys.exit('usage: test_sdk.py FOLDER')
    folder = os.path.abspath(sys.argv[1])
    npm.install(SOURCE, folder)
    ours = ','.join(tool.get('operation', name.replace('_', '')) for name, tool in tools())
    for package, count in PACKAGES.items():
        with Sandbox() as sandbox:
            node = subprocess.run(['node', 'sdk.mjs', package, sandbox.base_url, KEY, ours],
                                  cwd=folder, timeout=2 * PATIENCE_S, stdout=subprocess.PIPE,
                                  text=True)
        print(node.stdout, end='')
        if node.returncode != 0 or node.stdout != f'{package}: {count} operations passed\n':
            return 1
    return 0


if __name__ == '__main__':
    sys.exit(main())
