"""What `serve` makes of HTTP: who may ask, at which address, with which method and type; how the
answers look in both eras; limits, health, metrics and the log."""

import http.client
import json
import os
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
import unittest

from crowd import Upstream
from serving import (
    BOTH, KEY, LEGACY, MODERN, PATIENCE_S, PREFIX, PROGRAM, STREAM, Sandbox, Server, call_message,
    environment, modern_headers, modern_meta)

PING = {'jsonrpc': '2.0', 'id': 1, 'method': 'ping'}


class Case(unittest.TestCase):
    options = ()

    @classmethod
    def setUpClass(cls):
        cls.server = Server(*cls.options)
        cls.addClassCleanup(cls.server.__exit__)


class Ladder(Case):
    """The rungs that are HTTP's; those of JSON are tested where the core is."""

    options = ('--allow-host', 'mcp.example.com, other.example:8443',
               '--allow-origin', 'https://app.example.com')

    def status(self, expected, method='POST', body=PING, **headers):
        headers = {name.replace('_', '-'): value for name, value in headers.items()}
        answer = self.server.ask(method, body=body, headers=headers)
        self.assertEqual(answer.status, expected, (headers, answer))
        return answer

    def test_hosts(self):
        for host in ('localhost', 'LOCALHOST:1', '127.0.0.1:99', '[::1]', '[::1]:80',
                     'mcp.example.com', 'MCP.example.com:8080', 'other.example:8443'):
            self.status(200, Host=host)
        for host in ('evil.example', 'other.example', 'other.example:80', 'localhost.evil.example',
                     'localhost:', 'mcp.example.com.', '127.0.0.1.nip.io', 'user@localhost'):
            answer = self.status(403, Host=host)
            self.assertNotIn('id', answer.message())
        for host in ('mcp.example.com/', 'localhost:x', '', '[::1', '[::1]x'):
            self.status(400, Host=host)  # no host of anybody

    def test_a_target_with_a_host(self):
        """It stands for what Host says, and passes no check by."""
        for host, other, expected in (('localhost', 'localhost', 200), ('localhost:1', 'evil.example', 200),
                                      ('evil.example', 'localhost', 403),
                                      ('localhost@evil.example', 'localhost', 400),
                                      ('user@localhost', 'localhost', 400)):
            answer = self.server.ask('POST', f'http://{host}/mcp', PING, {'Host': other})
            self.assertEqual(answer.status, expected, (host, answer))
        self.assertEqual(self.server.ask('GET', 'http://localhost/healthz').status, 200)
        self.assertEqual(self.server.ask('POST', 'http://localhost', PING).status, 404)

    def test_headers_that_are_given_twice(self):
        for name, value in (('MCP-Protocol-Version', '2025-11-25'), ('Mcp-Session-Id', 'x')):
            connection = self.server.connect()
            connection.putrequest('POST', '/mcp')
            body = json.dumps(PING).encode()
            for header in (('Content-Type', 'application/json'), ('Content-Length', str(len(body))),
                           (name, value), (name, value)):
                connection.putheader(*header)
            connection.endheaders(body)
            reply = connection.getresponse()
            self.assertEqual(reply.status, 400)
            self.assertIn(name, json.loads(reply.read())['error']['message'])
            connection.close()

    def test_origins(self):
        for origin in ('http://localhost', 'http://localhost:6274', 'https://127.0.0.1:5',
                       'http://[::1]:3000', 'https://app.example.com'):
            answer = self.status(200, Origin=origin)
            self.assertEqual(answer.headers['Access-Control-Allow-Origin'], origin)
        for origin in ('http://evil.example', 'null', '', 'https://app.example.com.evil.example',
                       'http://app.example.com', 'ftp://localhost', 'http://localhost@evil.example',
                       'http://evil.example:80/localhost', 'localhost'):
            answer = self.status(403, Origin=origin)
            self.assertNotIn('Access-Control-Allow-Origin', answer.headers)
        # A page that came from the very server.
        self.status(200, Host='mcp.example.com', Origin='https://mcp.example.com')
        # The checks come before all others.
        self.status(403, method='PUT', Origin='http://evil.example', Content_Type='text/plain')

    def test_a_page_may_ask_what_it_may_ask(self):
        answer = self.status(204, method='OPTIONS', body=None, Origin='https://app.example.com',
                             Access_Control_Request_Method='POST',
                             Access_Control_Request_Headers='content-type,mcp-method')
        self.assertEqual(answer.headers['Access-Control-Allow-Headers'],
                         'content-type,mcp-method')
        self.status(403, method='OPTIONS', body=None, Origin='http://evil.example',
                    Access_Control_Request_Method='POST')
        # Too many to say them again: the answer is whole without.
        answer = self.status(204, method='OPTIONS', body=None, Origin='https://app.example.com',
                             Access_Control_Request_Method='POST',
                             Access_Control_Request_Headers='x' * 9000)
        self.assertNotIn('Access-Control-Allow-Headers', answer.headers)

    def test_methods(self):
        for method in ('PUT', 'PATCH', 'OPTIONS', 'HEAD'):
            answer = self.status(405, method=method, body=None)
            self.assertEqual(answer.headers['Allow'], 'POST')
        for method in ('GET', 'DELETE'):
            self.assertEqual(self.status(405, method=method, body=None).headers['Allow'], 'POST')
            self.status(405, method=method, body=None, MCP_Protocol_Version=MODERN)

    def test_types(self):
        for kind in ('application/json', 'Application/JSON; charset=utf-8',
                     'application/json;x=y'):
            self.status(200, Content_Type=kind)
        for kind in ('text/plain', 'application/jsonx', 'text/json', '', None,
                     'application/json-seq'):
            self.status(415, Content_Type=kind)

    def test_json(self):
        answer = self.status(400, body='{"jsonrpc":')
        self.assertEqual(answer.message()['error']['code'], -32700)
        self.assertNotIn('id', answer.message())
        self.status(400, body='')

    def test_paths(self):
        for path in ('/', '/mcp/', '/MCP', '/mcp/x', '//mcp', '/healthz/'):
            self.assertEqual(self.server.ask('POST', path, PING).status, 404, path)
        self.assertEqual(self.server.ask('POST', '/mcp?x=y', PING).status, 200)

    def test_bodies_have_a_limit(self):
        most = 1 << 20
        filler = json.dumps({**PING, 'x': ''})
        exact = filler[:-2] + ' ' * (most - len(filler)) + filler[-2:]
        self.status(200, body=exact)
        answer = self.status(413, body=exact[:-2] + ' ' + exact[-2:])
        self.assertEqual(answer.headers['Connection'], 'close')


class Eras(Case):
    def test_legacy_sessions(self):
        for version in LEGACY[1:]:
            headers = self.server.session(version)
            answer = self.server.post(PING, headers)
            self.assertEqual(answer.message(), {'jsonrpc': '2.0', 'id': 1, 'result': {}})
            answer = self.server.post(call_message('get_credits'), headers)
            self.assertIn('structuredContent', answer.message()['result'])
            answer = self.server.ask('DELETE', headers=headers)
            self.assertEqual(answer.status, 204)
            self.assertEqual(self.server.post(PING, headers).status, 404)
            self.assertEqual(self.server.ask('GET', headers=headers).status, 404)

    def test_sessionless(self):
        answer = self.server.post(call_message('get_credits'), {'Accept': 'application/json'})
        self.assertEqual(answer.status, 200)
        self.assertIn('total_credits',
                      answer.message()['result']['structuredContent']['data'])
        self.assertNotIn('Mcp-Session-Id', answer.headers)

    def test_calls_are_logged_with_their_trace(self):
        trace = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
        params = {'name': PREFIX + 'get_credits', 'arguments': {}}
        self.server.modern('tools/call', {**params, '_meta': {**modern_meta(), 'traceparent': trace}})
        self.server.modern('tools/call', params)
        traces = [line.get('traceparent') for line in self.server.log('call')]
        self.assertIn(trace, traces)
        self.assertIsNone(traces[-1])

    def test_modern(self):
        answer = self.server.modern('server/discover')
        self.assertEqual(answer.message()['result']['supportedVersions'], [MODERN])
        self.assertNotIn('Mcp-Session-Id', answer.headers)
        self.assertEqual(len(self.server.modern('tools/list').message()['result']['tools']), 29)
        self.assertIn('data', self.server.call('list_keys'))
        self.assertEqual(self.server.modern('ping').status, 404)
        answer = self.server.modern('tools/list', headers={'Mcp-Method': 'tools/call'})
        self.assertEqual((answer.status, answer.message()['error']['code']), (400, -32020))
        # Header names are compared without case, values with it.
        answer = self.server.modern('tools/list', headers={
            'Mcp-Method': None, 'MCP-Protocol-Version': None, 'mcp-METHOD': 'tools/list',
            'mcp-protocol-VERSION': MODERN})
        self.assertEqual(answer.status, 200)

    def test_get_streams(self):
        headers = self.server.session()
        connection = self.server.connect()
        connection.request('GET', '/mcp', headers={**headers, 'Accept': STREAM})
        reply = connection.getresponse()
        self.assertEqual((reply.status, reply.headers.get_content_type()), (200, STREAM))
        self.assertEqual(reply.headers['X-Accel-Buffering'], 'no')
        self.assertEqual(reply.readline(), b':\n')
        self.assertEqual(self.server.metric('ora_streams_active'), 1)
        # A session has one: a second takes its place.
        other = self.server.connect()
        other.request('GET', '/mcp', headers={**headers, 'Accept': STREAM})
        self.assertEqual(other.getresponse().readline(), b':\n')
        self.assertEqual(reply.read(), b'\n')
        other.close()
        connection.close()

    def test_listen(self):
        connection = self.server.connect()
        body = json.dumps({'jsonrpc': '2.0', 'id': 'l', 'method': 'subscriptions/listen',
                           'params': {'_meta': modern_meta(), 'notifications': {}}})
        connection.request('POST', '/mcp', body, {
            'Content-Type': 'application/json', 'Accept': BOTH,
            **modern_headers('subscriptions/listen')})
        reply = connection.getresponse()
        self.assertEqual(reply.headers.get_content_type(), STREAM)
        line = reply.readline()
        while not line.startswith(b'data: '):
            line = reply.readline()
        self.assertEqual(json.loads(line[6:])['method'], 'notifications/subscriptions/acknowledged')
        connection.close()


class Alias(unittest.TestCase):
    """A client of the hosted original changes its base URL, and nothing else."""

    def test_the_flow(self):
        with Server('--connection', 'my-connection') as server:
            def ask(method, params, id):
                answer = server.ask('POST', '/openrouter-admin', {
                    'jsonrpc': '2.0', 'id': id, 'method': method, 'params': params},
                    {'Accept': 'application/json'})
                self.assertEqual((answer.status, answer.headers['Content-Type']),
                                 (200, 'application/json'), answer)
                self.assertNotIn('Mcp-Session-Id', answer.headers)
                return answer.message()['result']

            tools = ask('tools/list', {}, 1)['tools']
            self.assertEqual(len(tools), 29)
            self.assertTrue(all('PCID' in tool['inputSchema']['properties'] for tool in tools))
            result = ask('tools/call', {'name': PREFIX + 'create_keys', 'arguments': {
                'PCID': 'my-connection', 'name': 'alias', 'limit': 5}}, 2)
            key = result['structuredContent']['data']['hash']
            result = ask('tools/call', {'name': PREFIX + 'get_key', 'arguments': {
                'PCID': 'my-connection', 'hash': key}}, 3)
            self.assertEqual(result['structuredContent']['data']['name'], 'alias')
            result = ask('tools/call', {'name': PREFIX + 'get_key', 'arguments': {
                'PCID': 'somebody-else', 'hash': key}}, 4)
            self.assertTrue(result['isError'])
            # Also with a handshake, which opens no session.
            ask('initialize', {'protocolVersion': '2025-06-18', 'capabilities': {},
                               'clientInfo': {'name': 'c', 'version': '1'}}, 5)
            for method in ('GET', 'DELETE'):
                self.assertEqual(server.ask(method, '/openrouter-admin').status, 405)


class Pages(Case):
    def test_health(self):
        for path, words in (('/healthz', b'ok\n'), ('/readyz', b'ready\n')):
            answer = self.server.ask('GET', path, headers={'Host': '10.1.2.3:8080'})
            self.assertEqual((answer.status, answer.body), (200, words))
            self.assertEqual(self.server.ask('POST', path, PING).status, 405)

    def test_readiness_does_not_follow_upstream(self):
        with socket.socket() as nobody:
            nobody.bind(('127.0.0.1', 0))
            with Server(upstream=f'http://127.0.0.1:{nobody.getsockname()[1]}/api/v1') as server:
                answer = server.modern('tools/call', {'name': PREFIX + 'create_workspace',
                                                      'arguments': {'name': 'a', 'slug': 'a'}})
                self.assertTrue(answer.message()['result']['isError'])
                self.assertEqual(server.ask('GET', '/readyz').status, 200)

    def test_metrics(self):
        self.server.call('list_keys')
        self.server.modern('tools/call', {'name': PREFIX + 'get_key', 'arguments': {'hash': 5}})
        self.server.ask('PUT')
        metrics = self.server.metrics()
        name = f'tool="{PREFIX}list_keys",connection="default"'
        self.assertEqual(metrics[f'ora_calls_total{{{name},outcome="ok"}}'], 1)
        self.assertEqual(metrics[f'ora_call_duration_seconds_count{{{name}}}'], 1)
        self.assertEqual(metrics[f'ora_call_duration_seconds_bucket{{{name},le="+Inf"}}'], 1)
        self.assertEqual(metrics['ora_upstream_responses_total{connection="default",status="2xx"}'],
                         1)
        refused = f'ora_calls_total{{tool="{PREFIX}get_key",connection="",outcome="refused"}}'
        self.assertEqual(metrics[refused], 1)
        self.assertEqual(metrics['ora_refusals_total{reason="method"}'], 1)
        self.assertEqual(metrics['ora_http_responses_total{status="405"}'], 1)
        for gauge in ('ora_requests_active', 'ora_calls_active', 'ora_draining',
                      'ora_transfers_active{connection="default"}',
                      'ora_transfers_queued{connection="default"}', 'ora_retries_total'):
            self.assertEqual(metrics[gauge], 0, gauge)
        for host, status in (('127.0.0.1:1', 200), ('10.0.0.1', 200), ('[fe80::1]:9', 200),
                             ('localhost', 200), ('evil.example', 403), ('10.0.0.1.evil', 403)):
            other = object.__new__(Server)
            other.port = self.server.metrics_port
            self.assertEqual(other.ask('GET', '/metrics', headers={'Host': host}).status, status)
        # Nothing of them at the address of the clients.
        self.assertEqual(self.server.ask('GET', '/metrics').status, 404)

    def test_the_log_is_json_without_secrets(self):
        secret = self.server.call('create_keys', {'name': 'for the log'})['key']
        lines = self.server.wait_for_log('call')
        last = [line for line in lines if line['tool'] == PREFIX + 'create_keys'][-1]
        self.assertEqual((last['outcome'], last['status'], last['connection'], last['level']),
                         ('ok', 201, 'default', 'info'))
        self.assertRegex(last['time'], r'^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$')
        text = self.server.error_text()
        for part in (secret, KEY, 'for the log'):
            self.assertNotIn(part, text)
        for line in text.splitlines():
            json.loads(line)


class Limits(unittest.TestCase):
    def test_a_rate(self):
        with Server('--max-rate', '5') as server:
            statuses = [server.post(PING).status for _ in range(6)]
            self.assertEqual(statuses[:5], [200] * 5)
            answer = server.post(PING)
            self.assertEqual(answer.status, 429)
            self.assertIn('wait', answer.message()['error']['message'])
            self.assertTrue(1 <= int(answer.headers['Retry-After']) <= 13, answer)
            self.assertGreaterEqual(server.metric('ora_refusals_total{reason="rate"}'), 1)
            self.assertEqual(server.ask('GET', '/healthz').status, 200)

    def held(self, *options):
        """A server whose calls of list_keys take two seconds, and one of them under way."""
        server = Server(*options, upstream=self.sandbox.base_url)
        self.addCleanup(server.__exit__)
        thread = threading.Thread(target=lambda: self.results.append(server.call('list_keys')))
        thread.start()
        self.addCleanup(thread.join)
        until = time.monotonic() + PATIENCE_S
        while server.metric('ora_requests_active') < 1:
            self.assertLess(time.monotonic(), until)
            time.sleep(0.01)
        return server

    def test_calls(self):
        self.results = []
        self.sandbox = Sandbox('--fault', json.dumps(
            {'tool': 'list_keys', 'fault': 'slow_head', 'count': 0, 'delay_ms': 2000}))
        self.addCleanup(self.sandbox.__exit__)
        for options, status, reason in ((('--max-calls', '1'), 503, 'calls'),
                                        (('--max-caller-calls', '1'), 429, 'caller_calls')):
            server = self.held(*options)
            # What an older client says of itself does not make a call a stream.
            for headers in ({}, {'Mcp-Method': 'subscriptions/listen'}):
                answer = server.post(PING, headers)
                self.assertEqual((answer.status, answer.headers['Retry-After']), (status, '1'))
            self.assertEqual(server.metric(f'ora_refusals_total{{reason="{reason}"}}'), 2)

    def test_streams(self):
        with Server('--max-streams', '1') as server:
            kept = []
            for expected in (200, 503):
                connection = server.connect()
                connection.request('GET', '/mcp', headers={**server.session(), 'Accept': STREAM})
                self.assertEqual(connection.getresponse().status, expected)
                kept.append(connection)
            for connection in kept:
                connection.close()

    def test_connections(self):
        with Server('--max-connections', '2') as server:
            kept = [socket.create_connection(('127.0.0.1', server.port)) for _ in range(2)]
            time.sleep(0.1)
            answer = server.ask('GET', '/healthz')
            self.assertEqual((answer.status, answer.headers['Retry-After']), (503, '1'))
            for connection in kept:
                connection.close()


class Fair(unittest.TestCase):
    def test_one_connection_keeps_no_other_waiting(self):
        """Hundreds of calls wait for an upstream that does not answer; those of another
        connection pass them by."""
        with Upstream(20) as stuck, Sandbox() as sandbox, tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'config.ini')
            with open(path, 'w', encoding='utf-8') as file:
                for name, url in (('stuck', stuck.base_url), ('quick', sandbox.base_url)):
                    file.write(f'[connection {name}]\nbase_url = {url}\nkey_env = THE_KEY\n')
            server = Server('--config', path, config={'THE_KEY': KEY})
            self.addCleanup(server.__exit__)
            kept = []
            for _ in range(300):
                connection = server.connect()
                connection.request('POST', '/mcp', json.dumps(
                    call_message('get_credits', {'PCID': 'stuck'}, modern=True)), {
                        'Content-Type': 'application/json', 'Accept': BOTH,
                        **modern_headers('tools/call', PREFIX + 'get_credits')})
                kept.append(connection)
            until = time.monotonic() + PATIENCE_S
            while server.metric('ora_calls_active') < 300:
                self.assertLess(time.monotonic(), until)
            begin = time.monotonic()
            self.assertIn('data', server.call('get_credits', {'PCID': 'quick'}))
            self.assertLess(time.monotonic() - begin, 10)  # half of what the others wait
            metrics = server.metrics()
            self.assertEqual(metrics['ora_transfers_active{connection="stuck"}'], 128)
            self.assertEqual(metrics['ora_transfers_queued{connection="stuck"}'], 172)
            for connection in kept:
                connection.close()


class Places(unittest.TestCase):
    def test_unix_sockets(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'socket')
            # No --no-auth: nobody else can connect.
            with Sandbox() as sandbox, Server(
                    upstream=sandbox.base_url, listen=f'unix:{path}') as server:
                self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
                with socket.socket(socket.AF_UNIX) as peer:
                    peer.connect(path)
                    body = json.dumps(PING).encode()
                    peer.sendall(b'POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: '
                                 b'application/json\r\nConnection: close\r\nContent-Length: '
                                 + str(len(body)).encode() + b'\r\n\r\n' + body)
                    with peer.makefile('rb') as reader:
                        answer = reader.read()
                self.assertIn(b'HTTP/1.1 200 OK', answer)
                self.assertEqual(server.end(), 0)
            self.assertFalse(os.path.exists(path))

    def test_several(self):
        with tempfile.TemporaryDirectory() as folder, Server(
                '--no-auth', listen=f'unix:{folder}/socket,127.0.0.1:0') as server:
            self.assertRegex(server.url, r'\Ahttp://127\.0\.0\.1:\d+/mcp\Z')
            self.assertEqual(server.ask('GET', '/readyz').status, 200)

    def test_socket_activation(self):
        first, second, metrics = (socket.create_server(('127.0.0.1', 0)) for _ in range(3))
        # The descriptors have to be 3, 4 and 5, in a process that knows its own id.
        script = ('import os, sys\n'
                  'for i, fd in enumerate(map(int, sys.argv[1:4])):\n'
                  '    os.dup2(fd, 20 + i)\n'
                  'for i in range(3):\n'
                  '    os.dup2(20 + i, 3 + i); os.close(20 + i)\n'
                  'os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS="3",\n'
                  '                  LISTEN_FDNAMES="http:metrics:http")\n'
                  'os.execv(sys.argv[4], sys.argv[4:])\n')
        fds = [each.fileno() for each in (first, metrics, second)]
        process = subprocess.Popen(
            [sys.executable, '-c', script, *map(str, fds), PROGRAM, 'serve', '--sandbox',
             '--listen', 'systemd', '--metrics', 'systemd'], stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, env=environment(), pass_fds=fds)
        try:
            self.assertEqual(process.stdout.readline(), b'systemd\n')
            for each, path in ((first, '/readyz'), (second, '/readyz'), (metrics, '/metrics')):
                server = object.__new__(Server)
                server.port = each.getsockname()[1]
                self.assertEqual(server.ask('GET', path).status, 200)
            process.terminate()
            _, errors = process.communicate(timeout=PATIENCE_S)
            self.assertEqual(process.returncode, 0, errors)
        finally:
            process.kill()
            process.wait()
            process.stdout.close()
            process.stderr.close()
            for each in (first, second, metrics):
                each.close()

    def refused(self, *options, env=None):
        done = subprocess.run([PROGRAM, 'serve', *options], env=env or environment(),
                              capture_output=True, text=True, timeout=PATIENCE_S)
        self.assertEqual(done.returncode, 2, done)
        return done.stderr

    def test_ipv6(self):
        try:
            socket.create_server(('::1', 0), family=socket.AF_INET6).close()
        except OSError:
            self.skipTest('no IPv6 here')
        with Server(listen='[::1]:0') as server:
            self.assertRegex(server.url, r'\Ahttp://\[::1\]:\d+/mcp\Z')
            connection = http.client.HTTPConnection('::1', server.port, timeout=PATIENCE_S)
            self.assertEqual(server.post({'jsonrpc': '2.0', 'id': 1, 'method': 'ping'},
                                         {'Host': f'[::1]:{server.port}'},
                                         connection=connection).status, 200)
            connection.close()

    def test_what_can_not_be(self):
        self.assertIn('--no-auth', self.refused())
        self.assertIn('--no-auth', self.refused('--listen', 'unix:/x,127.0.0.1:0'))
        self.assertIn('want ADDR:PORT', self.refused('--sandbox', '--listen', 'localhost'))
        self.assertIn('no socket was handed', self.refused('--sandbox', '--listen', 'systemd'))
        for value in ('many', '', '-1', ' 1', '1x', '0', '99999999999', '9' * 30):
            self.assertIn('want a whole number from 1',
                          self.refused('--sandbox', f'--max-calls={value}'))
        self.assertIn('want error, warn, info or debug',
                      self.refused('--sandbox', '--log-level', 'all'))
        with tempfile.NamedTemporaryFile() as file:
            file.write(b'x' * 40)
            file.flush()
            os.chmod(file.name, 0o644)
            self.assertIn('want chmod 600', self.refused('--sandbox', '--session-key', file.name))
            os.chmod(file.name, 0o600)
            file.truncate(10)
            self.assertIn('at least 32', self.refused('--sandbox', '--session-key', file.name))
            self.assertIn('want --session-key, too',
                          self.refused('--sandbox', '--accept-session-key', file.name))

    def test_session_keys_are_exchanged(self):
        """An instance that takes a second key serves the sessions that were signed with it."""
        with tempfile.TemporaryDirectory() as folder:
            old, new = (os.path.join(folder, name) for name in ('old', 'new'))
            for i, path in enumerate((old, new)):
                with open(path, 'wb', opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
                    file.write(bytes([i]) * 32)
            with Server('--session-key', old) as before, Server(
                    '--session-key', new, '--accept-session-key', old) as after, Server(
                    '--session-key', new) as last:
                headers = before.session()
                self.assertEqual(after.post(PING, headers).status, 200)
                self.assertEqual(last.post(PING, headers).status, 404)
                self.assertEqual(last.post(PING, after.session()).status, 200)

    def test_it_starts_at_once(self):
        times = []
        for _ in range(5):
            with Sandbox() as sandbox, Server(upstream=sandbox.base_url) as server:
                times.append(server.start_s)
        self.assertLess(min(times), 0.5)  # a few ms where nothing else runs and nothing watches


if __name__ == '__main__':
    unittest.main()
