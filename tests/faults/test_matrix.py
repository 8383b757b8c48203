#!/usr/bin/python3
"""Each fault of the sandbox, with each kind of call, over each way that a call may come; and,
behind TLS, over HTTP/1.1 and HTTP/2, for all writes of the library.

    test_matrix.py DRIVER [Class[.test]]..

What must hold: an answer in time; a write is done once at most, not at all where it is said to be
refused, and once where it is said to be done; nothing that was acknowledged is lost; afterwards the
servers have the memory and the descriptors that they had before.
"""

import concurrent.futures
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
for folder in ('mcp', 'serve', 'soak', 'wire'):
    sys.path.insert(0, os.path.join(os.path.dirname(HERE), folder))

from dialogue import KEY, PREFIX, Peer, Sandbox, environment, run  # noqa: E402
from serving import Server  # noqa: E402
from test_balancer import free_port  # noqa: E402
from test_soak import POOL, control, descriptors, memory_kb  # noqa: E402
from upstream import make_certificate  # noqa: E402

DEADLINE_S = 30
# Whether what was asked for was done, as docs/sandbox.md says.
FAULTS = {
    'status': False, 'rate_limit': False, 'html': False, 'reset_before': False,
    'reset_after': True, 'cut': True, 'slow_head': True, 'slow_body': True, 'invalid_json': True,
    'content_type': True, 'oversized': True, 'gzip_bomb': True,
}
# Those that end a write at once, so that all writes can be tried.
BEHIND_TLS = ('status', 'html', 'reset_before', 'reset_after', 'cut', 'invalid_json',
              'content_type')
# What is an answer, if a bad one, to a read.
SETTLED = ('oversized', 'gzip_bomb', 'status', 'content_type', 'invalid_json')
MORE = {'rate_limit': {'retry_after': 0}, 'slow_head': {'delay_ms': 200},
        'slow_body': {'delay_ms': 200}}
MEMORY_KB = 6 << 10  # that may stay behind after answers of 20 MB


class State:
    """What there is upstream, and fresh things to be changed."""

    def __init__(self, sandbox):
        self.sandbox = sandbox
        self.guardrail = self.api('GET', '/guardrails')['data'][0]['id']
        self.made = 0

    def api(self, method, path, body=None):
        return control(self.sandbox, method, '/api/v1' + path, body)

    def new_key(self):
        self.made += 1
        return self.api('POST', '/keys', {'name': f'fresh {self.made}'})['data']['hash']

    def key(self, hash):
        return self.api('GET', f'/keys/{hash}').get('data')

    def fault(self, tool, fault):
        control(self.sandbox, 'DELETE', '/_sandbox/log')
        control(self.sandbox, 'PUT', '/_sandbox/faults',
                {'tool': tool, 'fault': fault, **MORE.get(fault, {})})

    def requests(self, tool):
        """How often the tool was asked for, with what status."""
        return [request['status'] for request in control(self.sandbox, 'GET', '/_sandbox/log')
                if request['tool'] in (tool, PREFIX + tool)]


# A kind of call: (tool, arguments, how often it was done), the last for writes only.

def read(state):
    return 'get_key', {'hash': state.new_key()}, None


def list_page(_state):
    return 'list_guardrails', {'limit': 2, 'offset': 1}, None


def create(state):
    state.made += 1
    name = f'made {state.made}'
    return 'create_keys', {'name': name}, lambda: sum(
        key['name'] == name for key in state.api('GET', '/keys')['data'])


def update(state):
    hash = state.new_key()
    return 'update_keys', {'hash': hash, 'limit': 77}, lambda: int(state.key(hash)['limit'] == 77)


def delete(state):
    hash = state.new_key()
    return 'delete_keys', {'hash': hash}, lambda: int(state.key(hash) is None)


def bulk(state):
    hash = state.new_key()
    path = f'/guardrails/{state.guardrail}/assignments/keys?limit=100'
    return 'bulk_assign_keys_to_guardrail', {'id': state.guardrail, 'key_hashes': [hash]}, \
        lambda: sum(row['key_hash'] == hash for row in state.api('GET', path)['data'])


KINDS = (read, list_page, create, update, delete, bulk)


# The ways of a call: each is a context, and called with a tool and arguments gives (whether it is
# done, all words).

class Cli:
    pid = None

    def __init__(self, sandbox):
        self.base_url = sandbox.base_url
        self.state = tempfile.TemporaryDirectory()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.state.cleanup()

    def __call__(self, tool, arguments):
        code, out, err = run('call', tool, json.dumps(arguments), '--base-url', self.base_url,
                             '--reveal', '--state', self.state.name, '--yes',
                             env=environment(OPENROUTER_MANAGEMENT_KEY=KEY))
        assert code == 0 or re.fullmatch('error: .+\n(  .+\n)*', err), err
        return code == 0, out + err


class Stdio:
    def __init__(self, sandbox):
        self.state = tempfile.TemporaryDirectory()
        self.peer = Peer('--base-url', sandbox.base_url, '--state', self.state.name, '--reveal',
                         '--confirm', 'none', env=environment(OPENROUTER_MANAGEMENT_KEY=KEY))
        self.pid = self.peer.process.pid

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.peer.__exit__()
        self.state.cleanup()

    def __call__(self, tool, arguments):
        return self.end(self.peer.tool(tool, arguments))

    @staticmethod
    def end(result):
        return not result.get('isError'), json.dumps(result)


class Http:
    def __init__(self, sandbox):
        self.server = Server('--confirm', 'none', upstream=sandbox.base_url)
        self.pid = self.server.process.pid

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.server.__exit__()

    def __call__(self, tool, arguments):
        answer = self.server.modern('tools/call', {'name': PREFIX + tool, 'arguments': arguments})
        return Stdio.end(answer.message()['result'])


def cell(way, state, fault, kind):
    """What is wrong with one call, in words, or None."""
    tool, arguments, count = kind(state)
    state.fault(tool, fault)
    begin = time.monotonic()
    done, words = way(tool, arguments)
    took = time.monotonic() - begin
    requests = state.requests(tool)
    control(state.sandbox, 'DELETE', '/_sandbox/faults')
    if took > DEADLINE_S:
        return f'took {took:.0f} s'
    if 'sk-or-v1-sandbox' in words:
        return 'the key is in its words'
    if count is None:
        # One fault is no reason to give up on a read, unless it was no accident.
        given_up = not done and fault not in SETTLED
        return f'a read was given up: {words[:300]}' if given_up else None
    times = count()
    if times > 1 or len(requests) > 1 + (fault == 'rate_limit'):
        return f'done {times} times, and asked for {len(requests)} times'
    if done and times != 1:
        return f'said to be done, and was not: {words[:300]}'
    if not done and not FAULTS[fault] and times != 0:
        return f'said to have failed, and was done: {words[:300]}'
    if not done and times == 1 and re.search('nothing was (sent|changed)', words):
        return f'was done, and that is denied: {words[:300]}'
    return None


def matrix(make_way):
    """All cells of one way, in a sandbox of its own."""
    problems, count = [], 0
    with Sandbox() as sandbox, make_way(sandbox) as way:
        state = State(sandbox)
        for kind in KINDS:  # so that all is there that is made once
            way(*kind(state)[:2])
        before = way.pid and (memory_kb(way.pid), descriptors(way.pid))
        for fault in FAULTS:
            for kind in KINDS:
                count += 1
                problem = cell(way, state, fault, kind)
                if problem:
                    problems.append(f'{make_way.__name__}, {kind.__name__}, {fault}: {problem}')
        if before:
            after = memory_kb(way.pid), descriptors(way.pid)
            if after[0] > before[0] + MEMORY_KB or after[1] > before[1] + POOL:
                problems.append(f"{make_way.__name__}: memory, descriptors {before}, then {after}")
    return count, problems


class Matrix(unittest.TestCase):
    def test_all(self):
        ways = (Cli, Stdio, Http)
        with concurrent.futures.ThreadPoolExecutor(len(ways)) as pool:
            for way, (count, problems) in zip(ways, pool.map(matrix, ways)):
                self.assertEqual(count, len(FAULTS) * len(KINDS))
                for problem in problems:
                    with self.subTest(way.__name__):
                        self.fail(problem)


@unittest.skipUnless(shutil.which('nginx'), 'no nginx (install nginx-light)')
class Tls(unittest.TestCase):
    """The library, with nginx before the sandbox: all writes for each fault."""

    driver = None

    def check(self, protocol):
        with tempfile.TemporaryDirectory() as folder, Sandbox() as sandbox:
            ca_file, _ = make_certificate(folder)  # and its key in server.pem
            port = free_port()
            temporary = ''.join(f'{kind}_temp_path {folder}/{kind}; ' for kind in (
                'client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'))
            with open(f'{folder}/nginx.conf', 'w', encoding='ascii') as file:
                file.write(f'''events {{}} http {{ access_log off; error_log /dev/null; {temporary}
                    server {{ listen 127.0.0.1:{port} ssl {protocol};
                        ssl_certificate {ca_file}; ssl_certificate_key {folder}/server.pem;
                        location / {{ proxy_pass http://{sandbox.host}; proxy_buffering off;
                            proxy_next_upstream off; }} }} }}''')
            nginx = subprocess.Popen(
                ['nginx', '-p', folder, '-e', 'stderr', '-c', f'{folder}/nginx.conf', '-g',
                 f'daemon off; pid {folder}/nginx.pid; master_process off;'])
            try:
                time.sleep(0.3)
                url = f'https://127.0.0.1:{port}/api/v1'
                self.tools = [end['tool'] for end in self.ends(url, ca_file)]
                for fault in BEHIND_TLS:
                    with self.subTest(fault=fault, protocol=protocol):
                        self.check_fault(sandbox, url, ca_file, fault)
            finally:
                nginx.terminate()
                nginx.wait()

    def ends(self, url, ca_file):
        """What became of each write of the library, one call a tool."""
        done = subprocess.run([self.driver, url, ca_file, '3000', 'writes'], capture_output=True,
                              text=True, timeout=120, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, ''))
        return [json.loads(line) for line in done.stdout.splitlines()]

    def check_fault(self, sandbox, url, ca_file, fault):
        control(sandbox, 'DELETE', '/_sandbox/log')
        # Not on the reads by which the driver warms its connections up.
        control(sandbox, 'PUT', '/_sandbox/faults',
                [{'tool': tool, 'fault': fault, 'count': 0} for tool in self.tools])
        ends = self.ends(url, ca_file)
        self.assertEqual([end['tool'] for end in ends], self.tools)
        asked = [request['tool'] for request in control(sandbox, 'GET', '/_sandbox/log')
                 if request['method'] != 'GET']
        self.assertEqual(len(asked), len(set(asked)), 'a write was sent twice')
        self.assertEqual(len(asked), sum(end['sent'] for end in ends))

    def test_http1(self):
        self.check('')

    def test_http2(self):
        self.check('http2')


if __name__ == '__main__':
    Tls.driver = sys.argv.pop(1)
    unittest.main()
