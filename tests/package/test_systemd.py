"""The systemd units: systemd finds nothing wrong with them, gives the service little to attack, and
the system calls that its filter allows are enough for all that `serve` does.

    test_systemd.py SERVICE SOCKET
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(os.path.dirname(HERE), name) for name in ('mcp', 'serve')]

import serving
from serving import KEY, PATIENCE_S, PROGRAM, Sandbox

TOOLS = ('systemd-analyze', 'strace')
SERVICE, SOCKET = (os.path.abspath(path) for path in sys.argv[1:3])
EXPOSURE = 20  # of 100; what systemd itself calls "OK" ends at 50


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S)


def calls_of(name):
    """The system calls of a set such as @system-service."""
    done = run('systemd-analyze', 'syscall-filter', name)
    assert done.returncode == 0, done
    found = set()
    for line in done.stdout.splitlines():
        word = line.split('#')[0].strip()
        if word.startswith('@') and line.startswith(' '):
            found |= calls_of(word)
        elif word and line.startswith(' '):
            found.add(word)
    return found


def allowed_calls():
    """What the SystemCallFilter= lines of the service add up to."""
    with open(SERVICE, encoding='utf-8') as file:
        lines = re.findall(r'^SystemCallFilter=(~?)(.*)$', file.read(), re.M)
    allowed = set()
    for taken_away, names in lines:
        calls = set().union(*(calls_of(name) if name.startswith('@') else {name}
                              for name in names.split()))
        allowed = allowed - calls if taken_away else allowed | calls
    return allowed | calls_of('@default')  # systemd adds it to every list of what is allowed


class Units(unittest.TestCase):
    def test_systemd_reads_them(self):
        with tempfile.TemporaryDirectory(prefix='ora-units-') as folder:
            paths = []
            for path in (SERVICE, SOCKET):
                with open(path, encoding='utf-8') as file:
                    text = file.read()
                # The program is not installed here, nor its manual.
                text = re.sub(r'^ExecStart=\S+', f'ExecStart={PROGRAM}', text, flags=re.M)
                text = re.sub(r'^Documentation=man.*\n', '', text, flags=re.M)
                paths.append(os.path.join(folder, os.path.basename(path)))
                with open(paths[-1], 'w', encoding='utf-8') as file:
                    file.write(text)
            done = run('systemd-analyze', 'verify', '--man=no', *paths)
            said = [line for line in done.stderr.splitlines() if 'openrouter-admin' in line]
            self.assertEqual(said, [])

    def test_there_is_little_to_attack(self):
        done = run('systemd-analyze', 'security', '--offline=true', f'--threshold={EXPOSURE}', SERVICE)
        self.assertEqual(done.returncode, 0, done.stdout[-300:] + done.stderr)


class Filter(unittest.TestCase):
    def test_what_serve_does_is_allowed(self):
        with tempfile.TemporaryDirectory(prefix='ora-calls-') as folder, Sandbox() as sandbox:
            trace = os.path.join(folder, 'trace')
            config = os.path.join(folder, 'config.ini')
            with open(config, 'w', encoding='utf-8') as file:
                file.write(f'[connection main]\nbase_url = {sandbox.base_url}\nkey_env = THE_KEY\n')
            server = serving.Server(
                '--config', config, '--state', os.path.join(folder, 'state'), '--secret-file',
                config={'THE_KEY': KEY}, state=(),
                program=['strace', '-f', '-qq', '--seccomp-bpf', '-o', trace, PROGRAM])
            with server:
                hash_ = server.call('create_keys', {'name': 'x'})['data']['hash']
                server.call('list_keys')
                server.call('delete_keys', {'hash': hash_})
                headers = server.session()
                self.assertEqual(server.ask('DELETE', headers=headers).status, 204)
                server.metrics()
                traced = int(run('pgrep', '-P', str(server.process.pid)).stdout)
                os.kill(traced, signal.SIGHUP)
                server.wait_for_log('reload')
                os.kill(traced, signal.SIGTERM)
                self.assertEqual(server.process.wait(PATIENCE_S), 0)
            with open(trace, encoding='utf-8', errors='replace') as file:
                used = set(re.findall(r'^\d+ +(\w+)\(', file.read(), re.M))
        self.assertLessEqual({'accept4', 'fsync', 'socket'}, used)  # all of it was seen
        self.assertEqual(used - allowed_calls(), set())


if __name__ == '__main__':
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if missing:
        print(f'skipped: no {" and no ".join(missing)}')
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
