"""Programs from npm, at the exact versions of a committed lock file, for tests.

They are skipped where the registry can't be reached, but not where CI=true: there that is a
failure."""

import fcntl
import os
import shutil
import subprocess
import sys

NETWORK = ('ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ETIMEDOUT', 'ENETUNREACH', 'ECONNRESET',
           'EAI_FAIL', 'ERR_SOCKET_TIMEOUT', 'FETCH_ERROR', 'E403', 'E502', 'E503', 'ENOTCACHED',
           'CERT', 'tunneling')


def skip(why):
    if os.environ.get('CI') == 'true':
        sys.exit(f'can\'t be skipped here: {why}')
    print(f'skipped: {why}')
    sys.exit(77)


def _read(folder, name):
    try:
        with open(os.path.join(folder, name), 'rb') as file:
            return file.read()
    except FileNotFoundError:
        return None


def install(source, folder, timeout_s=240):
    """What the lock file in `source` names, into `folder`, unless it is there already. All files
    of `source` are copied beside it, so that scripts among them find their packages."""
    for program in ('node', 'npm'):
        if shutil.which(program) is None:
            skip(f'no {program}')
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, '.lock'), 'w', encoding='utf-8') as guard:
        fcntl.flock(guard, fcntl.LOCK_EX)  # tests run side by side
        done = os.path.join(folder, 'node_modules', '.done')
        lock = 'package-lock.json'
        fresh = os.path.exists(done) and _read(folder, lock) == _read(source, lock)
        for name in os.listdir(source):
            shutil.copyfile(os.path.join(source, name), os.path.join(folder, name))
        if not fresh:
            _install(folder, timeout_s)
            with open(done, 'w', encoding='utf-8'):
                pass


def _install(folder, timeout_s):
    try:
        npm = subprocess.run(
            ['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1',
             '--fetch-timeout=20000'], cwd=folder, timeout=timeout_s, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    except subprocess.TimeoutExpired:
        skip('the npm registry did not answer in time')
    if npm.returncode == 0:
        return
    if 'EBADPLATFORM' in npm.stdout:
        skip('one of the packages is not for this kind of machine')
    if any(word in npm.stdout for word in NETWORK):
        skip(f'the npm registry can\'t be reached:\n{npm.stdout}')
    sys.exit(f'npm ci failed:\n{npm.stdout}')
