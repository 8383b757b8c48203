#!/usr/bin/python3
"""Runs sdk/sdk.mjs, the official TypeScript SDK, against a sandbox.

    test_sdk.py FOLDER      where the SDK is installed, once
"""

import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..', 'mcp'))

import npm
from dialogue import KEY, PATIENCE_S, Sandbox

SOURCE = os.path.join(HERE, 'sdk')


def main():
    if len(sys.argv) != 2:
        sys.exit('usage: test_sdk.py FOLDER')
    folder = os.path.abspath(sys.argv[1])
    npm.install(SOURCE, folder)
    with Sandbox() as sandbox:
        node = subprocess.run(['node', 'sdk.mjs', sandbox.base_url, KEY], cwd=folder,
                              timeout=2 * PATIENCE_S)
    return node.returncode


if __name__ == '__main__':
    sys.exit(main())
