"""What the tests of `serve` share: to start it, and to ask it, with nothing between the test and
the bytes on the wire but http.client."""

import http.client
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), 'mcp'))

from dialogue import (  # noqa: E402,F401
    KEY, LEGACY, MODERN, PATIENCE_S, PREFIX, PROGRAM, Peer, Sandbox, check_sanity, environment,
    meta)

STREAM = 'text/event-stream'
BOTH = f'application/json, {STREAM}'


class Server:
    """`openrouter-admin serve` as a process."""

    def __init__(self, *options, listen='127.0.0.1:0', upstream=None, config=None,
                 state=('--no-log', '--reveal'), program=(PROGRAM,)):
        """With an embedded sandbox, with that URL as upstream, or (`config`: variables of its
        environment) with what a file among the options says. Without `listen` that file says
        where, and who may connect."""
        self.errors = tempfile.TemporaryFile()
        more = ['--base-url', upstream] if upstream else ['--sandbox'] if config is None else []
        if listen is not None:
            more += ['--listen', listen, '--metrics', '127.0.0.1:0']
            more += [] if listen.startswith('unix:') else ['--no-auth']
        env = environment(OPENROUTER_MANAGEMENT_KEY=KEY) if config is None \
            else environment(**config)
        begin = time.monotonic()
        self.process = subprocess.Popen(
            [*program, 'serve', *state, *more, *options], stdout=subprocess.PIPE, stderr=self.errors, env=env)
        self.url = self.process.stdout.readline().decode().strip()
        self.start_s = time.monotonic() - begin
        if not self.url:
            code = self.process.wait(PATIENCE_S)
            raise AssertionError(f'serve ended with {code}: {self.error_text()}')
        found = re.search(r':(\d+)/mcp$', self.url)
        self.port = int(found[1]) if found else None
        self.metrics_port = int(re.search(r'\d+', self.process.stdout.readline().decode())[0])

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        if self.process.poll() is None:
            self.end(signal.SIGTERM)
        self.process.stdout.close()
        errors = self.error_text()
        self.errors.close()
        check_sanity(errors)

    def end(self, how=signal.SIGTERM):
        """Sends a signal and waits for the end. Returns the exit code."""
        self.process.send_signal(how)
        try:
            return self.process.wait(2 * PATIENCE_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError(f'it does not end: {self.error_text()[-2000:]}') from None

    def error_text(self):
        self.errors.seek(0)
        return self.errors.read().decode(errors='replace')

    def log(self, event=None):
        """The lines of its log, or those of one event."""
        lines = [json.loads(line) for line in self.error_text().splitlines()
                 if line.startswith('{')]
        return [line for line in lines if event in (None, line['event'])]

    def wait_for_log(self, event, count=1):
        until = time.monotonic() + PATIENCE_S
        while len(self.log(event)) < count:
            if time.monotonic() > until:
                raise AssertionError(f'{event} did not come: {self.error_text()[-2000:]}')
            time.sleep(0.02)
        return self.log(event)

    def metrics(self):
        """Name and labels -> value."""
        connection = http.client.HTTPConnection('127.0.0.1', self.metrics_port, timeout=PATIENCE_S)
        connection.request('GET', '/metrics')
        answer = connection.getresponse()
        assert answer.status == 200, answer.status
        text = answer.read().decode()
        connection.close()
        return {line.rsplit(' ', 1)[0]: float(line.rsplit(' ', 1)[1])
                for line in text.splitlines() if line and not line.startswith('#')}

    def metric(self, name):
        return self.metrics().get(name, 0)

    def memory_kb(self, kind='VmRSS'):
        with open(f'/proc/{self.process.pid}/status', encoding='ascii') as file:
            return int(re.search(rf'{kind}:\s+(\d+) kB', file.read())[1])

    def connect(self):
        return http.client.HTTPConnection('127.0.0.1', self.port, timeout=PATIENCE_S)

    def ask(self, method, path='/mcp', body=None, headers=None, connection=None):
        """An Answer. A body that is not text is sent as JSON; None as a header leaves it out."""
        given = {'Accept': BOTH}
        if body is not None:
            given['Content-Type'] = 'application/json'
        given.update(headers or {})
        given = {name: value for name, value in given.items() if value is not None}
        if body is not None and not isinstance(body, (str, bytes)):
            body = json.dumps(body)
        own = connection or self.connect()
        own.request(method, path, body, given)
        reply = own.getresponse()
        answer = Answer(reply.status, reply.headers, reply.read())
        if connection is None:
            own.close()
        return answer

    def post(self, message, headers=None, **more):
        return self.ask('POST', body=message, headers=headers, **more)

    def modern(self, method, params=None, headers=None, id=1, name=None, capabilities=None,
               **more):
        """A request of 2026-07-28 with all that belongs to it."""
        params = {'_meta': modern_meta(capabilities), **(params or {})}
        return self.post({'jsonrpc': '2.0', 'id': id, 'method': method, 'params': params},
                         {**modern_headers(method, name or params.get('name')),
                          **(headers or {})}, **more)

    def call(self, tool, arguments=None, **more):
        """The structured content of a tool that must succeed, in 2026-07-28."""
        answer = self.modern('tools/call', {'name': PREFIX + tool, 'arguments': arguments or {}},
                             **more)
        result = answer.message()['result']
        assert not result.get('isError'), result
        return result['structuredContent']

    def session(self, version='2025-11-25', capabilities=None):
        """The headers of a new legacy session."""
        answer = self.post({'jsonrpc': '2.0', 'id': 0, 'method': 'initialize', 'params': {
            'protocolVersion': version, 'capabilities': capabilities or {},
            'clientInfo': {'name': 'test', 'version': '1'}}})
        assert answer.message()['result']['protocolVersion'] == version, answer
        headers = {'Mcp-Session-Id': answer.headers['Mcp-Session-Id'],
                   'MCP-Protocol-Version': version}
        answer = self.post({'jsonrpc': '2.0', 'method': 'notifications/initialized'}, headers)
        assert answer.status == 202 and answer.body == b'', answer
        return headers


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    def __repr__(self):
        return f'{self.status} {dict(self.headers)} {self.body[:500]!r}'

    def message(self):
        """The only JSON-RPC message."""
        found = self.messages()
        assert len(found) == 1, self
        return found[0]

    def messages(self):
        if self.headers.get_content_type() == STREAM:
            return [json.loads(line[6:]) for line in self.body.decode().splitlines()
                    if line.startswith('data: ')]
        assert self.headers.get_content_type() == 'application/json', self
        return [json.loads(self.body)]


def modern_meta(capabilities=None):
    return {**meta(), 'io.modelcontextprotocol/clientCapabilities': capabilities or {}}


def modern_headers(method, name=None):
    headers = {'MCP-Protocol-Version': MODERN, 'Mcp-Method': method}
    if name is not None:
        headers['Mcp-Name'] = name
    return headers


def call_message(tool, arguments=None, id=1, modern=False):
    params = {'name': PREFIX + tool, 'arguments': arguments or {}}
    if modern:
        params['_meta'] = modern_meta()
    return {'jsonrpc': '2.0', 'id': id, 'method': 'tools/call', 'params': params}
