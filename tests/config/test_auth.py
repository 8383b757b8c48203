#!/usr/bin/python3
"""Who may use `serve`: tokens, access tokens of authorization servers, and what callers see of
each other. Skipped without python3-cryptography.

    test_auth.py [Class[.test]]..
"""

import base64
import hashlib
import http.client
import http.server
import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest

from world import (
    KEY, MODERN, PATIENCE_S, PROGRAM, World, check_sanity, environment, meta, run, wait_until)

try:
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa, utils
except ImportError:
    print('no python3-cryptography: access tokens are not tested')
    sys.exit(77)

PREFIX = 'openrouter_admin_'
AUDIENCE = 'https://admin.example.com/mcp'
METADATA = 'https://admin.example.com/.well-known/oauth-protected-resource/mcp'
ISSUER = 'https://login.example.com'


def b64(data):
    if isinstance(data, dict):
        data = json.dumps(data).encode()
    return base64.urlsafe_b64encode(data).rstrip(b'=').decode()


def number(value, size=None):
    return b64(value.to_bytes(size or (value.bit_length() + 7) // 8, 'big'))


class Signer:
    """A key of an issuer: makes tokens, and its public half as JWK."""

    def __init__(self, algorithm, kid, bits=2048):
        self.algorithm, self.kid = algorithm, kid
        if algorithm == 'RS256':
            self.key = rsa.generate_private_key(public_exponent=65537, key_size=bits)
        elif algorithm == 'ES256':
            self.key = ec.generate_private_key(ec.SECP256R1())
        else:
            self.key = ed25519.Ed25519PrivateKey.generate()

    def jwk(self, **more):
        public = self.key.public_key()
        if self.algorithm == 'RS256':
            n = public.public_numbers()
            members = {'kty': 'RSA', 'n': number(n.n), 'e': number(n.e)}
        elif self.algorithm == 'ES256':
            n = public.public_numbers()
            members = {'kty': 'EC', 'crv': 'P-256', 'x': number(n.x, 32), 'y': number(n.y, 32)}
        else:
            raw = public.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
            members = {'kty': 'OKP', 'crv': 'Ed25519', 'x': b64(raw)}
        return {**members, 'kid': self.kid, 'use': 'sig', **more}

    def sign(self, data):
        if self.algorithm == 'RS256':
            return self.key.sign(data, padding.PKCS1v15(), hashes.SHA256())
        if self.algorithm == 'ES256':
            r, s = utils.decode_dss_signature(self.key.sign(data, ec.ECDSA(hashes.SHA256())))
            return r.to_bytes(32, 'big') + s.to_bytes(32, 'big')
        return self.key.sign(data)

    def token(self, claims=None, header=None, **more):
        """None as a value leaves a claim out."""
        now = int(time.time())
        all_claims = {'iss': ISSUER, 'aud': AUDIENCE, 'sub': 'ann', 'exp': now + 300,
                      'scope': 'openrouter-admin:full', 'conns': ['one'], **(claims or {}),
                      **more}
        all_claims = {k: v for k, v in all_claims.items() if v is not None}
        head = {'alg': self.algorithm, 'kid': self.kid, 'typ': 'at+jwt', **(header or {})}
        head = {k: v for k, v in head.items() if v is not None}
        text = f'{b64(head)}.{b64(all_claims)}'
        return f'{text}.{b64(self.sign(text.encode()))}'


SIGNERS = {name: Signer(name, f'key-{name}') for name in ('RS256', 'ES256', 'EdDSA')}


class Issuer:
    """Serves its keys, and counts how often it is asked. `paths` notes every request."""

    def __init__(self, keys):
        issuer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                issuer.paths.append(self.path)
                issuer.headers.append(dict(self.headers))
                body = json.dumps({'keys': issuer.keys}).encode()
                self.send_response(200 if issuer.up else 500)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments):
                pass

        self.keys, self.paths, self.headers, self.up = keys, [], [], True
        self.server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        self.server.daemon_threads = True
        self.url = f'http://127.0.0.1:{self.server.server_port}/jwks'
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Serving:
    """`openrouter-admin serve` with a configuration."""

    def __init__(self, world, *options, env=None):
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [PROGRAM, 'serve', '--config', world.config, '--no-log', '--reveal', '--confirm', 'none',
             '--listen', '127.0.0.1:0', *options], stdout=subprocess.PIPE, stderr=self.errors,
            env=env or world.environment())
        line = self.process.stdout.readline().decode().strip()
        if not line:
            self.process.wait(PATIENCE_S)
            raise AssertionError(f'no server: {self.error_text()}')
        self.port = int(re.search(r':(\d+)/mcp$', line)[1])

    def error_text(self):
        self.errors.seek(0)
        return self.errors.read().decode()

    def close(self):
        self.process.terminate()
        code = self.process.wait(PATIENCE_S)
        self.process.stdout.close()
        errors = self.error_text()
        self.errors.close()
        check_sanity(errors)
        if code != 0:
            raise AssertionError(f'serve ended with {code}: {errors}')

    def request(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection('127.0.0.1', self.port, timeout=PATIENCE_S)
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, dict(answer.getheaders()), text

    def post(self, token, message, path='/openrouter-admin'):
        headers = {'Content-Type': 'application/json', 'Accept': 'application/json'}
        if token is not None:
            headers['Authorization'] = token if ' ' in token else f'Bearer {token}'
        return self.request('POST', path, json.dumps({'jsonrpc': '2.0', 'id': 1, **message}),
                            headers)

    def ask(self, token, method, params=None):
        status, headers, text = self.post(token, {'method': method, 'params': params or {}})
        if status != 200:
            raise AssertionError(f'{status} {headers} {text}')
        return json.loads(text)

    def tools(self, token):
        return self.ask(token, 'tools/list')['result']['tools']

    def call(self, token, tool, arguments=None):
        answer = self.ask(token, 'tools/call',
                          {'name': PREFIX + tool, 'arguments': arguments or {}})
        return answer['result']

    def text(self, token, tool, arguments=None):
        return self.call(token, tool, arguments)['content'][0]['text']

    def status(self, token):
        return self.post(token, {'method': 'tools/list'})[0]


class Case(World):
    """Two connections to two sandboxes."""

    def setUp(self):
        super().setUp()
        self.one, self.two = self.sandbox(), self.sandbox('--seed', 'empty')
        self.write('key', KEY)
        self.connections = ''.join(
            f'[connection {name}]\nbase_url = {sandbox.base_url}\nkey_file = key\n'
            for name, sandbox in (('one', self.one), ('two', self.two)))

    def serve(self, *options, **more):
        serving = Serving(self, *options, **more)
        self.addCleanup(serving.close)
        return serving

    def listen(self, serving, token, modern=False):
        """A stream that only listens."""
        connection = http.client.HTTPConnection('127.0.0.1', serving.port, timeout=PATIENCE_S)
        self.addCleanup(connection.close)
        if modern:
            method = 'subscriptions/listen'
            connection.request('POST', '/mcp', json.dumps({
                'jsonrpc': '2.0', 'id': 'l', 'method': method,
                'params': {'_meta': meta(), 'notifications': {'toolsListChanged': True}}}), {
                    'Authorization': f'Bearer {token}', 'Content-Type': 'application/json',
                    'Accept': 'application/json, text/event-stream',
                    'MCP-Protocol-Version': MODERN, 'Mcp-Method': method})
            stream = connection.getresponse()
            self.assertEqual(stream.status, 200)
            while b'acknowledged' not in stream.readline():
                pass
            return stream
        hello = {'method': 'initialize', 'params': {
            'protocolVersion': '2025-11-25', 'capabilities': {},
            'clientInfo': {'name': 't', 'version': '1'}}}
        session = serving.post(token, hello, '/mcp')[1]['Mcp-Session-Id']
        connection.request('GET', '/mcp', headers={
            'Authorization': f'Bearer {token}', 'Mcp-Session-Id': session,
            'Accept': 'text/event-stream', 'MCP-Protocol-Version': '2025-11-25'})
        stream = connection.getresponse()
        self.assertEqual(stream.status, 200)
        return stream

    def hup(self, serving, words):
        count = serving.error_text().count(words)
        serving.process.send_signal(signal.SIGHUP)
        wait_until(lambda: serving.error_text().count(words) > count, words)


def token_section(name, token, connections, mode=None):
    digest = hashlib.sha256(token.encode()).hexdigest()
    return (f'[token {name}]\nsha256 = {digest}\nconnections = {connections}\n'
            + (f'mode = {mode}\n' if mode else ''))


class Tokens(Case):
    def setUp(self):
        super().setUp()
        self.configure(self.connections + token_section('ann', 'ann-token', 'one', 'full')
                       + token_section('bob', 'bob-token', 'two')
                       + token_section('eve', 'eve-token', 'one, two', 'write'))

    def test_nobody_is_let_in_without(self):
        serving = self.serve()
        for token, error in ((None, False), ('Basic YW5uOng=', False), ('Bearer ', False),
                             ('nonsense', True), ('ann-token2', True), ('Ann-token', True),
                             ('a.b.c', True), (hashlib.sha256(b'ann-token').hexdigest(), True)):
            status, headers, text = serving.post(token, {'method': 'tools/list'})
            self.assertEqual(status, 401, token)
            challenge = headers['WWW-Authenticate']
            self.assertTrue(challenge.startswith('Bearer realm="openrouter-admin"'), challenge)
            self.assertEqual('error="invalid_token"' in challenge, error, token)
            self.assertNotIn('resource_metadata', challenge)
            self.assertNotIn('tools', text)
        self.assertEqual(serving.status('ann-token'), 200)
        self.assertEqual(serving.status('bearer ann-token'), 200)
        # Health is nobody's secret; the endpoints want a token, each of them.
        self.assertEqual(serving.request('GET', '/healthz')[0], 200)
        self.assertEqual(serving.post(None, {'method': 'ping'}, '/mcp')[0], 401)
        self.assertEqual(serving.request('GET', '/mcp')[0], 401)
        self.assertEqual(serving.request('GET', '/mcp?access_token=ann-token')[0], 401)
        self.assertEqual(serving.request('GET', '/.well-known/oauth-protected-resource')[0], 404)

    def test_modes(self):
        serving = self.serve()
        self.assertEqual(len(serving.tools('ann-token')), 29)
        self.assertTrue(all(t['annotations']['readOnlyHint'] for t in serving.tools('bob-token')))
        self.assertIn('the mode of this caller is read-only',
                      serving.text('bob-token', 'create_keys', {'name': 'x'}))
        self.assertIn('the mode of this caller is write',
                      serving.text('eve-token', 'delete_keys', {'PCID': 'one', 'hash': 'x'}))
        self.assertNotIn('isError', serving.call('eve-token', 'create_keys',
                                                 {'PCID': 'one', 'name': 'x'}))

    def test_the_process_may_be_narrower(self):
        serving = self.serve('--mode', 'read-only')
        self.assertIn('the mode of this process is read-only',
                      serving.text('ann-token', 'create_keys', {'name': 'x'}))

    def test_nobody_knows_who_may(self):
        self.configure(self.connections)
        self.fails(2, 'serve does not know who may use the key', 'serve', '--listen',
                   '127.0.0.1:0')

    def test_where_no_token_is_needed(self):
        """--no-auth, the sandbox, and a Unix socket for this user alone."""
        self.assertEqual(self.serve('--no-auth').status(None), 200)
        self.assertEqual(self.serve('--sandbox', '--connection', 'one').status(None), 200)
        path = self.path('socket')
        process = subprocess.Popen([PROGRAM, 'serve', '--config', self.config, '--no-log',
                                    '--listen', f'unix:{path}'], stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL, env=self.environment())
        process.stdout.readline()
        self.assertEqual(os.stat(path).st_mode & 0o777, 0o600)
        with socket.socket(socket.AF_UNIX) as peer:
            peer.connect(path)
            body = b'{"jsonrpc":"2.0","id":1,"method":"tools/list"}'
            peer.sendall(b'POST /openrouter-admin HTTP/1.1\r\nHost: localhost\r\n'
                         b'Content-Type: application/json\r\nAccept: application/json\r\n'
                         b'Content-Length: %d\r\n\r\n' % len(body) + body)
            self.assertTrue(peer.recv(100).startswith(b'HTTP/1.1 200 '))
        process.terminate()
        process.wait(PATIENCE_S)
        process.stdout.close()

    def test_create(self):
        """What `token create` prints works as it stands."""
        out, token = self.create('new', '--connection', 'one,two', '--mode', 'write')
        self.assertIn('\nconnections = one, two\nmode = write\n', out)
        self.write('conf.d/token-new.ini', out)
        serving = self.serve()
        self.assertEqual(serving.status(token), 200)
        self.assertEqual(len(serving.tools(token)), len(serving.tools('eve-token')))
        other, other_token = self.create('other')
        self.assertNotEqual(token, other_token)
        self.assertIn('\nconnections = default\nmode = read-only\n', other)
        self.write('home/openrouter-admin/config.ini', self.connections)
        env = self.environment(XDG_CONFIG_HOME=self.path('home'))
        self.assertIn('\nconnections = one, two\nmode = read-only\n',
                      self.create('third', env=env)[0])

    def test_create_for_connections(self):
        """Those that the file would be refused with are refused before there is a token."""
        self.write('home/openrouter-admin/config.ini', self.connections)
        env = self.environment(XDG_CONFIG_HOME=self.path('home'))
        for given, words in (
                ('nosuch', '--connection nosuch: there is no such connection (want one or two)'),
                ('one,tow', '--connection tow: there is no such connection (want one or two; '
                 'did you mean two?)'),
                ('one,', '--connection: "one," is not allowed (want a list, with commas between')):
            code, out, err = run('token', 'create', 'x', '--connection', given, env=env)
            self.assertEqual((code, out), (2, ''))
            self.assertIn(words, err)
        for given, written in (('two', 'two'), ('two,one', 'two, one'), ('default', 'default')):
            self.assertIn(f'\nconnections = {written}\n',
                          self.create('x', '--connection', given, env=env)[0])
        # Where no configuration says which there are, any may come to be.
        self.assertIn('\nconnections = nosuch\n',
                      self.create('x', '--connection', 'nosuch')[0])

    def create(self, *arguments, **more):
        """What belongs into a file, and the token."""
        code, out, err = run('token', 'create', *arguments, **more)
        token = re.search(r'^(ora_[A-Za-z0-9_-]{43})\n', err, re.M)[1]
        self.assertEqual(code, 0)
        self.assertNotIn(token, out)
        return out, token

    def test_create_mistakes(self):
        for words, *arguments in (('token takes no "make"', 'make', 'x'),
                                  ('a name has 1 to 64', 'create', 'a b'),
                                  ('--mode all: want full', 'create', 'x', '--mode', 'all')):
            code, out, err = run('token', *arguments)
            self.assertEqual((code, out), (2, ''))
            self.assertIn(words, err)
        self.write('bad/openrouter-admin/config.ini', '[conection x]\n')
        code, out, err = run('token', 'create', 'x',
                             env=self.environment(XDG_CONFIG_HOME=self.path('bad')))
        self.assertEqual((code, out), (2, ''))  # nothing that could go into a file
        self.assertIn('config.ini:1', err)

    def test_reload(self):
        serving = self.serve()
        self.configure(self.connections + token_section('ann', 'new-token', 'one'))
        self.hup(serving, 'the configuration was reloaded')
        self.assertEqual([serving.status(t) for t in ('new-token', 'ann-token', 'bob-token')],
                         [200, 401, 401])
        self.configure(self.connections + '[token x]\nsha256 = 12\nconnections = one\n')
        self.hup(serving, 'the old one stays in force')
        self.assertIn(f'{self.config}:7: token x: sha256: want 64 hexadecimal digits',
                      serving.error_text())
        self.assertEqual(serving.status('new-token'), 200)
        for line in serving.error_text().splitlines():
            self.assertLessEqual({'time', 'level'}, set(json.loads(line)))

    def test_reload_ends_streams(self):
        """Whoever has no token any more hears nothing more."""
        serving = self.serve()
        streams = [self.listen(serving, 'ann-token', modern) for modern in (False, True)]
        self.configure(self.connections + token_section('eve', 'eve-token', 'one'))
        self.hup(serving, 'the configuration was reloaded')
        for stream in streams:
            stream.read()  # to its end

    def test_problems(self):
        digest = 'ab' * 32
        self.configure(self.connections + f'[token x]\nsha256 = {digest}\nconnections = one, tow\n'
                       '[issuer y]\nissuer = a\naudience = b\njwks = http://example.com/\n'
                       '[issuer z]\nissuer = a\naudience = https://b/mcp\njwks = relative\n'
                       '[issuer u]\nissuer = a\naudience = https://b/mcp\n'
                       'jwks = https://ours.org@theirs.org/keys\n')
        err = self.fails(2, '', 'config', 'check')
        self.assertEqual(
            err.replace(self.config, 'config.ini').splitlines(),
            ['error: config.ini:9: connections: there is no [connection tow] (did you mean two?)',
             "error: config.ini:10: issuer y: audience: want the URL of this server's endpoint",
             *(f'error: config.ini:{line}: issuer {name}: jwks: want an absolute path, or a URL '
               'with https and without a user' for line, name in ((14, 'z'), (18, 'u')))])


class AccessTokens(Case):
    def setUp(self):
        super().setUp()
        self.issuer = Issuer([signer.jwk() for signer in SIGNERS.values()])
        self.addCleanup(self.issuer.close)
        self.configure_issuer(self.issuer.url)

    def configure_issuer(self, jwks, more='connections_claim = conns\n'):
        self.configure(self.connections + f'[issuer login]\nissuer = {ISSUER}\n'
                       f'audience = {AUDIENCE}\njwks = {jwks}\n{more}')

    def assert_refused(self, serving, token, words, status=401, error='invalid_token'):
        came, headers, _ = serving.post(token, {'method': 'tools/list'})
        challenge = headers.get('WWW-Authenticate', '')
        self.assertEqual(came, status, challenge)
        self.assertIn(f'error="{error}"', challenge)
        self.assertIn(words, challenge)
        self.assertIn(f'resource_metadata="{METADATA}"', challenge)

    def test_algorithms(self):
        serving = self.serve()
        for name, signer in SIGNERS.items():
            self.assertEqual(serving.status(signer.token()), 200, name)
            good = signer.token()
            for bad in (good[:-6] + ('AAAAAA' if good[-6:] != 'AAAAAA' else 'BBBBBB'),
                        good.rsplit('.', 1)[0] + '.', good.rsplit('.', 1)[0] + '.AAAA'):
                self.assert_refused(serving, bad, 'the signature of the token is wrong')
            head, claims, signature = good.split('.')
            other = b64({**json.loads(base64.urlsafe_b64decode(claims + '==')), 'sub': 'eve'})
            self.assert_refused(serving, f'{head}.{other}.{signature}',
                                'the signature of the token is wrong')
        self.assertEqual(len(self.issuer.paths), 1)
        # No token of a caller goes to anybody.
        self.assertNotIn('Authorization', self.issuer.headers[0])

    def test_other_algorithms(self):
        serving = self.serve()
        signer = SIGNERS['RS256']
        public = signer.key.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
        self.assertTrue(public)
        for algorithm in ('none', 'HS256', 'RS512', 'PS256', 'rs256', 'None', '', 5):
            self.assert_refused(serving, signer.token(header={'alg': algorithm}),
                                'not signed with RS256, ES256 or EdDSA')
        head = b64({'alg': 'none'})
        claims = signer.token().split('.')[1]
        self.assert_refused(serving, f'{head}.{claims}.', 'not signed with')
        # A key of another kind than the algorithm's.
        self.assertIn(serving.status(signer.token(header={'alg': 'ES256'})), (401,))
        self.assert_refused(serving, signer.token(header={'crit': ['exp']}), 'an extension')
        self.assert_refused(serving, signer.token(header={'typ': 'dpop+jwt'}), 'no access token')

    def test_streams_end_with_their_tokens(self):
        """Each when its own expires, leeway included, and not before."""
        serving = self.serve()
        eras = (False, True)
        lasting = [self.listen(serving, SIGNERS['ES256'].token(), modern) for modern in eras]
        now = int(time.time())
        token = SIGNERS['ES256'].token(exp=now - 27)
        for short in [self.listen(serving, token, modern) for modern in eras]:
            short.read()  # to its end
            self.assertGreaterEqual(time.time(), now + 3)
        for stream in lasting:
            stream.fp.raw._sock.settimeout(0.2)
            with self.assertRaises(TimeoutError):
                while stream.read1(64):
                    pass

    def test_keys_of_the_token_are_not_looked_at(self):
        serving = self.serve()
        thief = Signer('ES256', 'thief')
        lure = Issuer([thief.jwk()])
        self.addCleanup(lure.close)
        for header in ({'jku': lure.url}, {'x5u': lure.url}, {'jwk': thief.jwk()},
                       {'jku': lure.url, 'kid': None}):
            self.assertEqual(serving.status(thief.token(header=header)), 401)
        self.assertEqual(lure.paths, [])

    def test_claims(self):
        serving = self.serve()
        signer, now = SIGNERS['ES256'], int(time.time())
        for words, claims in (
                ('has expired', {'exp': now - 60}), ('when it expires', {'exp': None}),
                ('when it expires', {'exp': '2099'}), ('not valid yet', {'nbf': now + 120}),
                ('not valid yet', {'nbf': 'x'}), ('another audience', {'aud': None}),
                ('another audience', {'aud': AUDIENCE + '/'}),
                ('another audience', {'aud': ['https://other.example.com']}),
                ('unknown issuer', {'iss': ISSUER + '/'}), ('unknown issuer', {'iss': None}),
                ('unknown issuer', {'iss': [ISSUER]}), ('whose it is', {'sub': None}),
                ('whose it is', {'sub': ''})):
            self.assert_refused(serving, signer.token(claims), words)
        for claims in ({'aud': ['https://x', AUDIENCE]}, {'exp': now - 10}, {'nbf': now + 10}):
            self.assertEqual(serving.status(signer.token(claims)), 200, claims)
        for text in ('a.b.c', '..', 'e30.e30.', 'a.b', f'{b64({"alg": "ES256"})}.W10.AAAA',
                     signer.token() + '.x', 'x' * 9000 + '.y.z'):
            self.assertEqual(serving.status(text), 401, text[:40])

    def test_scopes(self):
        serving = self.serve()
        signer = SIGNERS['EdDSA']
        reads = sum(t['annotations']['readOnlyHint'] for t in serving.tools(signer.token()))
        for claims, count in (
                ({'scope': 'openrouter-admin:read'}, reads),
                ({'scope': 'x openrouter-admin:write openrouter-admin:read'}, None),
                ({'scope': None, 'scp': ['openrouter-admin:full']}, 29)):
            tools = serving.tools(signer.token(claims))
            self.assertEqual(len(tools), count or len(tools))
            self.assertEqual(len(tools) == 29, count == 29)
        for claims in ({'scope': None}, {'scope': ''}, {'scope': 'openrouter-admin'},
                       {'scope': 'openrouter-admin:reader'}, {'scope': 7}):
            self.assert_refused(serving, signer.token(claims), 'scope="openrouter-admin:read"',
                                403, 'insufficient_scope')

    def test_connections(self):
        serving = self.serve()
        signer = SIGNERS['ES256']
        for claim, works, fails in ((['one'], 'one', 'two'), ('two', 'two', 'one'),
                                    (['two', 'nowhere'], 'two', 'one')):
            token = signer.token(conns=claim)
            self.assertNotIn('isError', serving.call(token, 'list_keys', {'PCID': works}))
            self.assertIn('there is no connection', serving.text(token, 'list_keys',
                                                                 {'PCID': fails}))
        for claim in (None, [], '', 5, {'one': True}, [7]):
            token = signer.token(conns=claim)
            self.assertTrue(serving.call(token, 'list_keys', {'PCID': 'one'})['isError'], claim)
            self.assertTrue(serving.call(token, 'list_keys')['isError'], claim)

    def test_without_a_claim_there_are_none(self):
        self.configure_issuer(self.issuer.url, '')
        serving = self.serve()
        self.assertTrue(serving.call(SIGNERS['ES256'].token(), 'list_keys',
                                     {'PCID': 'one'})['isError'])

    def test_metadata(self):
        serving = self.serve()
        for path in ('/.well-known/oauth-protected-resource',
                     '/.well-known/oauth-protected-resource/mcp'):
            status, headers, text = serving.request('GET', path)
            self.assertEqual((status, headers['Content-Type']), (200, 'application/json'))
            document = json.loads(text)
            self.assertEqual(document['resource'], AUDIENCE)
            self.assertEqual(document['authorization_servers'], [ISSUER])
            self.assertIn('openrouter-admin:read', document['scopes_supported'])
            self.assertEqual(document['bearer_methods_supported'], ['header'])
        status, headers, _ = serving.post(None, {'method': 'tools/list'})
        self.assertEqual(status, 401)
        self.assertEqual(headers['WWW-Authenticate'],
                         'Bearer realm="openrouter-admin", scope="openrouter-admin:read", '
                         f'resource_metadata="{METADATA}"')

    def test_new_keys_are_found_but_not_at_any_price(self):
        serving = self.serve()
        self.assertEqual(serving.status(SIGNERS['ES256'].token()), 200)
        asked = len(self.issuer.paths)
        for _ in range(5):
            self.assertEqual(serving.status(Signer('EdDSA', 'unknown').token()), 401)
        # The first reading was less than 30 seconds ago: none of these brings another.
        self.assertEqual(len(self.issuer.paths), asked)

    def test_an_unknown_key_is_fetched(self):
        """From a file, so that the test need not wait for 30 seconds."""
        path = self.write('jwks.json', json.dumps({'keys': []}))
        self.configure_issuer(path)
        serving = self.serve()
        new = Signer('EdDSA', 'new')
        self.write('jwks.json', json.dumps({'keys': [new.jwk()]}))
        self.assertEqual(serving.status(new.token()), 200)

    def test_a_file_that_others_may_write(self):
        signer = SIGNERS['EdDSA']
        path = self.write('jwks.json', json.dumps({'keys': [signer.jwk()]}), 0o620)
        self.configure_issuer(path)
        self.assertEqual(self.serve().status(signer.token()), 503)
        os.chmod(path, 0o644)
        self.assertEqual(self.serve().status(signer.token()), 200)

    def test_keys_that_do_not_fit(self):
        weak = Signer('RS256', 'weak', 1024)
        signer = SIGNERS['ES256']
        self.issuer.keys = [weak.jwk(), signer.jwk(kid='for-encryption', use='enc'),
                            signer.jwk(kid='other', alg='ES384'), 'nonsense', {'kty': 'EC'}]
        serving = self.serve()
        self.assertEqual(serving.status(weak.token()), 401)
        for kid in ('for-encryption', 'other', signer.kid):
            self.assertEqual(serving.status(signer.token(header={'kid': kid})), 401)

    def test_without_keys(self):
        self.issuer.up = False
        serving = self.serve()
        status, headers, _ = serving.post(SIGNERS['ES256'].token(), {'method': 'tools/list'})
        self.assertEqual(status, 503)
        self.assertIn('Retry-After', headers)

    def test_end_while_keys_are_awaited(self):
        with socket.socket() as silent:
            silent.bind(('127.0.0.1', 0))
            silent.listen()
            self.configure_issuer(f'http://127.0.0.1:{silent.getsockname()[1]}/jwks')
            serving = Serving(self)
            statuses = []
            asker = threading.Thread(target=lambda: statuses.append(
                serving.status(SIGNERS['ES256'].token())))
            asker.start()
            connection = silent.accept()[0]
            connection.recv(100)
            serving.close()
            connection.close()
            asker.join()
            self.assertEqual(statuses, [503])


class Isolation(Case):
    """Two callers with no connection in common: nothing crosses."""

    def setUp(self):
        super().setUp()
        self.configure(self.connections + token_section('ann', 'ann-token', 'one', 'full')
                       + token_section('bob', 'bob-token', 'two', 'full'))
        self.serving = self.serve()

    def test_lists(self):
        for token, own, other in (('ann-token', 'one', 'two'), ('bob-token', 'two', 'one')):
            self.assertFalse(f'"{other}"' in json.dumps(self.serving.tools(token)), other)
            # With one connection of their own it may be left out.
            result = self.serving.call(token, 'list_keys')
            self.assertEqual(result['_meta']['openrouter-admin/connection'], own)

    def test_unknown_and_not_yours_read_the_same(self):
        theirs = self.serving.text('ann-token', 'list_keys', {'PCID': 'two'})
        nobodys = self.serving.text('ann-token', 'list_keys', {'PCID': 'abc'})
        self.assertEqual(theirs.replace('"two"', 'X'), nobodys.replace('"abc"', 'X'))
        self.assertIn('want one', theirs)
        self.assertNotIn('did you mean', self.serving.text('ann-token', 'list_keys',
                                                           {'PCID': 'tow'}))

    def test_names_that_look_like_theirs(self):
        """A PCID is compared as it is: by case, byte for byte, as one string."""
        serving = self.serving
        for given in ('Two', 'TWO', 'two ', ' two', 'tw\u043e', 'two\u200b', 't%77o', '%74wo',
                      'one/../two', 'one,two', ''):
            text = serving.text('ann-token', 'list_keys', {'PCID': given})
            self.assertIn('want one', text, given)
            self.assertNotIn('"data"', text, given)
        for given in ('two\0', 'one\0', None, ['two'], ['one', 'two'], {'id': 'two'}, 2, True):
            result = serving.call('ann-token', 'list_keys', {'PCID': given})
            self.assertTrue(result.get('isError'), given)
        # Two of them are none, in whatever order.
        for first, second in (('one', 'two'), ('two', 'one'), ('one', 'one')):
            body = ('{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"' + PREFIX
                    + 'list_keys","arguments":{"PCID":"%s","PCID":"%s"}}}' % (first, second))
            text = serving.request('POST', '/openrouter-admin', body, {
                'Content-Type': 'application/json', 'Authorization': 'Bearer ann-token'})[2]
            result = json.loads(text)['result']
            self.assertTrue(result['isError'])
            self.assertRegex(result['content'][0]['text'],
                             'duplicate key "PCID"|there is no connection "two"')

    def test_calls_and_resources(self):
        self.serving.call('ann-token', 'create_keys', {'name': 'of ann'})
        self.assertNotIn('of ann', self.serving.text('bob-token', 'list_keys'))
        for token, other in (('ann-token', 'two'), ('bob-token', 'one')):
            listed = self.serving.ask(token, 'resources/list')['result']['resources']
            for resource in listed:
                answer = self.serving.ask(token, 'resources/read', {'uri': resource['uri']})
                self.assertNotIn(f'"{other}"', json.dumps(answer).replace('\\', ''))

    def test_completion(self):
        ask = {'ref': {'type': 'ref/prompt', 'name': 'audit_spending'},
               'argument': {'name': 'PCID', 'value': ''}}
        for token, own in (('ann-token', 'one'), ('bob-token', 'two')):
            answer = self.serving.ask(token, 'completion/complete', ask)
            if 'result' in answer:
                self.assertEqual(answer['result']['completion']['values'], [own])

    def test_sessions(self):
        """A session of one is nobody's for the other."""
        hello = {'method': 'initialize', 'params': {
            'protocolVersion': '2025-11-25', 'capabilities': {},
            'clientInfo': {'name': 't', 'version': '1'}}}
        status, headers, _ = self.serving.post('ann-token', hello, '/mcp')
        self.assertEqual(status, 200)
        headers = {'Content-Type': 'application/json', 'Mcp-Session-Id': headers['Mcp-Session-Id'],
                   'Accept': 'application/json, text/event-stream',
                   'MCP-Protocol-Version': '2025-11-25'}
        body = json.dumps({'jsonrpc': '2.0', 'id': 2, 'method': 'ping'})
        for token, expected in (('ann-token', 200), ('bob-token', 404)):
            status, _, _ = self.serving.request(
                'POST', '/mcp', body, {**headers, 'Authorization': f'Bearer {token}'})
            self.assertEqual(status, expected)

    def test_streams(self):
        """Of one who opens them all there are some left for the other."""
        serving = self.serve('--max-streams', '8')
        body = json.dumps({'jsonrpc': '2.0', 'id': 1, 'method': 'subscriptions/listen', 'params': {
            'notifications': {}, '_meta': {
                'io.modelcontextprotocol/protocolVersion': '2026-07-28',
                'io.modelcontextprotocol/clientCapabilities': {}}}})
        for token, statuses in (('ann-token', [200] * 4 + [429]), ('bob-token', [200])):
            for expected in statuses:
                connection = http.client.HTTPConnection('127.0.0.1', serving.port,
                                                        timeout=PATIENCE_S)
                self.addCleanup(connection.close)
                connection.request('POST', '/mcp', body, {
                    'Content-Type': 'application/json', 'Authorization': f'Bearer {token}',
                    'Accept': 'application/json, text/event-stream',
                    'MCP-Protocol-Version': '2026-07-28', 'Mcp-Method': 'subscriptions/listen'})
                self.assertEqual(connection.getresponse().status, expected)


if __name__ == '__main__':
    unittest.main(argv=sys.argv)
