"""What the benchmarks share: to start a server on a core, to ask it, to look at its memory.

Servers run on core 0. What asks them, and what stands behind them, runs on core 1, but where a
figure is said to be of one core."""

import contextlib
import http.client
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import urllib.request

KEY = 'sk-or-v1-sandbox-management'
VERSION = '2025-11-25'
SERVER_CORE = 0
OTHER_CORE = 1 if os.cpu_count() > 1 else 0
PATIENCE_S = 120
TEXT_TOOL = 'test_simple_text'  # of the fixture


class Failed(Exception):
    """A figure can't be measured; says why."""


class Bench:
    """Where things are, and how long is measured."""

    def __init__(self, build, quick):
        self.build = os.path.abspath(build)
        self.source = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
        self.quick = quick
        self.seconds = 1 if quick else 2
        self.rounds = 1 if quick else 3
        self.folder = tempfile.mkdtemp(prefix='openrouter-admin-bench-')
        self.program = os.path.join(self.build, 'openrouter-admin')
        self.fixture = os.path.join(self.build, 'tests', 'mcp', 'mcp_fixture')

    def close(self):
        shutil.rmtree(self.folder)

    def tool(self, name):
        return os.path.join(self.build, 'tests', 'bench', f'bench_{name}')

    def file(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, 'wb') as file:
            file.write(text if isinstance(text, bytes) else text.encode())
        return path

    def environment(self):
        env = {name: value for name, value in os.environ.items() if 'OPENROUTER' not in name}
        env.update(XDG_STATE_HOME=self.folder, XDG_CONFIG_HOME=self.folder,
                   OPENROUTER_MANAGEMENT_KEY=KEY, OPENROUTER_PROVISIONING_KEY=KEY)
        return env

    def ask(self, command, core=None, pipes=None):
        """Runs a program that prints a line of JSON: on stdout, or with pipes to a server on
        stderr."""
        pin = [] if core is None else ['taskset', '-c', str(core)]
        stdin, stdout = pipes or (subprocess.DEVNULL, subprocess.PIPE)
        try:
            done = subprocess.run(
                pin + [str(part) for part in command], stdin=stdin, stdout=stdout,
                stderr=subprocess.PIPE, timeout=PATIENCE_S, env=self.environment(), check=False)
        except subprocess.TimeoutExpired:
            raise Failed(f'{os.path.basename(str(command[0]))} did not end') from None
        text = (done.stderr if pipes or not done.stdout else done.stdout).decode()
        if done.returncode != 0:
            raise Failed(done.stderr.decode().strip()[-300:] or f'{command[0]} failed')
        return json.loads(text)


class Server:
    """A process on a core, ended with the block. With `stdio` it is talked to by pipes; else its
    first line says where it listens."""

    def __init__(self, bench, command, core=SERVER_CORE, stdio=False, folder=None, env=None):
        self.bench = bench
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            ['taskset', '-c', str(core), *map(str, command)], stdout=subprocess.PIPE, bufsize=0,
            stdin=subprocess.PIPE if stdio else subprocess.DEVNULL, stderr=self.errors,
            cwd=folder or bench.folder, env=bench.environment() | (env or {}))
        self.pid = self.process.pid
        self.last_id = 0
        self.url = None if stdio else self.process.stdout.readline().decode().strip()
        if self.url is not None and not self.url.startswith('http'):
            self.fail(f'{os.path.basename(str(command[0]))} does not serve')

    def fail(self, why):
        self.errors.seek(0)
        raise Failed(f'{why}: {self.errors.read().decode(errors="replace").strip()[-300:]}')

    @property
    def port(self):
        return int(re.search(r':(\d+)', self.url)[1])

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.errors.close()

    def line(self, method, params=None):
        """Asks on stdio; the whole answer as bytes."""
        self.last_id += 1
        self.process.stdin.write(json.dumps(
            {'jsonrpc': '2.0', 'id': self.last_id, 'method': method,
             'params': params or {}}).encode() + b'\n')
        parts = []
        while not parts or not parts[-1].endswith(b'\n'):
            parts.append(self.process.stdout.read(1 << 20))
            if not parts[-1]:
                self.fail('the server has ended')
        return b''.join(parts)

    def begin(self):
        """The handshake. A null server has none: it would answer the notification, too."""
        self.line('initialize', HELLO)
        self.process.stdin.write(b'{"jsonrpc":"2.0","method":"notifications/initialized"}\n')
        return self

    def load(self, method, params=None, window=1, core=OTHER_CORE):
        """Asks on stdio as fast as it answers."""
        path = self.bench.file('request', rest_of(method, params) + '\n')
        return self.bench.ask(
            [self.bench.tool('load'), 'stdio', self.pid, self.bench.seconds, window, path], core,
            (self.process.stdout, self.process.stdin))

    def load_http(self, method, params=None, clients=1, idle=0, session=True,
                  at_least_s=0):
        """Asks over HTTP, with so many clients."""
        head = (f'POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n'
                'Content-Type: application/json\r\nAccept: application/json, text/event-stream\r\n'
                f'MCP-Protocol-Version: {VERSION}\r\n')
        if session:
            head += self.session()
        return self.bench.ask(
            [self.bench.tool('load'), 'http', self.pid,
             max(self.bench.seconds, at_least_s), clients,
             self.bench.file('request', rest_of(method, params)), self.port,
             self.bench.file('head', head), idle], OTHER_CORE)

    def session(self):
        connection = http.client.HTTPConnection('127.0.0.1', self.port, timeout=PATIENCE_S)
        try:
            connection.request('POST', '/mcp', json.dumps(
                {'jsonrpc': '2.0', 'id': 1, 'method': 'initialize', 'params': HELLO}),
                {'Content-Type': 'application/json',
                 'Accept': 'application/json, text/event-stream'})
            answer = connection.getresponse()
            answer.read()
        except OSError as error:
            self.fail(f'the server does not answer ({error})')
        finally:
            connection.close()
        session = answer.headers['Mcp-Session-Id']
        return f'Mcp-Session-Id: {session}\r\n' if session else ''

    def get(self, path):
        """What a sandbox answers."""
        request = urllib.request.Request(self.url + path, headers={'Authorization': f'Bearer {KEY}'})
        with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:
            return json.load(answer)

    def memory_mb(self):
        """What is resident, and the part of it that others do not share."""
        with open(f'/proc/{self.pid}/smaps_rollup', encoding='ascii') as file:
            text = file.read()
        return tuple(int(re.search(rf'^{kind}:\s+(\d+) kB', text, re.M)[1]) / 1024
                     for kind in ('Rss', 'Pss'))

    def most_mb(self):
        """The most that was resident until now."""
        with open(f'/proc/{self.pid}/status', encoding='ascii') as file:
            return int(re.search(r'^VmHWM:\s+(\d+) kB', file.read(), re.M)[1]) / 1024


HELLO = {'protocolVersion': VERSION, 'capabilities': {},
         'clientInfo': {'name': 'bench', 'version': '1'}}


def rest_of(method, params):
    """A request from behind its id."""
    return f',"method":"{method}","params":{json.dumps(params or {})}}}'


def best(rounds, measure, key, least=True):
    """Of several measurements the one with the least (or greatest) of that member."""
    return (min if least else max)((measure() for _ in range(rounds)), key=lambda one: one[key])
