#!/usr/bin/python3
"""Runs sdk/sdk.mjs, the official TypeScript SDK, against a sandbox.

    test_sdk.py FOLDER      where the SDK is installed, once
"""

import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..', 'mcp'))

from dialogue import KEY, PATIENCE_S, Sandbox

SOURCE = os.path.join(HERE, 'sdk')
FILES = ('package.json', 'package-lock.json', 'sdk.mjs')


def read(folder, name):
    try:
        with open(os.path.join(folder, name), 'rb') as file:
            return file.read()
    except FileNotFoundError:
        return None


def skip(why):
    print(f'skipped: {why}')
    sys.exit(77)


def install(folder):
    """The exact versions of the lock file, unless they are there already."""
    lock = 'package-lock.json'
    done = os.path.join(folder, 'node_modules', '.done')
    fresh = os.path.exists(done) and read(folder, lock) == read(SOURCE, lock)
    os.makedirs(folder, exist_ok=True)
    for name in FILES:
        shutil.copyfile(os.path.join(SOURCE, name), os.path.join(folder, name))
    if fresh:
        return
    try:
        npm = subprocess.run(
            ['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1',
             '--fetch-timeout=20000'], cwd=folder, timeout=120, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    except subprocess.TimeoutExpired:
        skip('the npm registry did not answer in time')
    if npm.returncode != 0:
        network = ('ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ETIMEDOUT', 'ENETUNREACH',
                   'ECONNRESET', 'EAI_FAIL', 'ERR_SOCKET_TIMEOUT', 'FETCH_ERROR', 'E403', 'E502',
                   'E503', 'ENOTCACHED', 'CERT', 'tunneling')
        if any(word in npm.stdout for word in network):
            skip(f'the npm registry can\'t be reached:\n{npm.stdout}')
        sys.exit(f'npm ci failed:\n{npm.stdout}')
    with open(done, 'w', encoding='utf-8'):
        pass


def main():
    if len(sys.argv) != 2:
        sys.exit('usage: test_sdk.py FOLDER')
    for program in ('node', 'npm'):
        if shutil.which(program) is None:
            skip(f'no {program}')
    folder = os.path.abspath(sys.argv[1])
    install(folder)
    with Sandbox() as sandbox:
        node = subprocess.run(['node', 'sdk.mjs', sandbox.base_url, KEY], cwd=folder,
                              timeout=2 * PATIENCE_S)
    return node.returncode


if __name__ == '__main__':
    sys.exit(main())
