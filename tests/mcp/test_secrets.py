#!/usr/bin/python3
"""Arguments that hold a secret: over MCP they are named, and what the name stands for reaches
upstream and nothing else.

    test_secrets.py [Class[.test]]..
"""

import http.server
import json
import os
import threading
import time
import unittest

from dialogue import KEY, NAMED, PATIENCE_S, SECRET, UUID, Peer, SecretConfig, environment

TOOLS = ('--toolsets', 'byok,observability,keys', '--api', '2026-10')
BYOK = {'provider': 'openai', 'name': 'Own'}
PLACE = {'name': 'Traces', 'type': 'webhook'}


class Upstream:
    """Keeps the bodies of what it gets, and refuses all of it, unless told otherwise."""

    def __init__(self):
        bodies = self.bodies = []
        upstream = self
        # Of a body: the status and the answer.
        self.reply = lambda body: (400, {'error': {'code': 400, 'message': 'no'}})

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                bodies.append(json.loads(self.rfile.read(int(self.headers['Content-Length']))))
                status, answer = upstream.reply(bodies[-1])
                answer = json.dumps(answer).encode()
                self.send_response(status)
                self.send_header('Content-Type', 'application/json')
                self.send_header('Content-Length', str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        self.url = f'http://127.0.0.1:{self.server.server_port}/api/v1'
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.server.shutdown()
        self.server.server_close()


class Case(unittest.TestCase):
    def setUp(self):
        self.upstream = self.enterContext(Upstream())
        self.secrets = self.enterContext(SecretConfig(('other', SECRET, 'elsewhere')))
        self.state = os.path.join(self.secrets.folder.name, 'state')
        self.write_config('')

    def write_config(self, more):
        with open(self.secrets.options[-1], 'a', encoding='utf-8') as file:
            file.write(more)

    def peer(self, *options):
        """With a log, and two connections: `default`, and `elsewhere` with the secret `other`."""
        self.write_config(''.join(
            f'[connection {name}]\nbase_url = {self.upstream.url}\nkey_env = THE_KEY\n'
            for name in ('default', 'elsewhere')))
        return self.enterContext(Peer(
            *self.secrets.options[1:], '--state', self.state, '--confirm', 'none', *TOOLS, *options,
            env=environment(THE_KEY=KEY)))

    def call(self, peer, tool, arguments):
        result = peer.tool(tool, {'PCID': 'default', **arguments})
        return result['content'][0]['text']

    def assert_refused(self, peer, tool, arguments, *words):
        before = len(self.upstream.bodies)
        text = self.call(peer, tool, arguments)
        for word in (*words, 'nothing was sent'):
            self.assertIn(word, text)
        self.assertEqual(len(self.upstream.bodies), before)

    def assert_unseen(self, peer):
        """In nothing that was said, and in no file of the log."""
        self.assertEqual(peer.end(), 0)
        said = [line if isinstance(line, bytes) else line.encode() for line in peer.lines]
        for folder, _, names in os.walk(self.state):
            for name in names:
                with open(os.path.join(folder, name), 'rb') as file:
                    said.append(file.read())
        self.assertGreater(len(said), 2)
        for text in [*said, peer.error_text().encode()]:
            self.assertNotIn(SECRET.encode(), text)


class Named(Case):
    def test_texts(self):
        peer = self.peer()
        self.call(peer, 'create_byok_key', {**BYOK, 'key': NAMED})
        self.assertEqual(self.upstream.bodies, [{**BYOK, 'key': SECRET}])
        self.call(peer, 'create_keys', {'name': 'x', 'external': {'user': 'u', 'api_key': NAMED}})
        self.assertEqual(self.upstream.bodies[1]['external'], {'user': 'u', 'api_key': SECRET})
        self.assert_unseen(peer)

    def test_json(self):
        peer = self.peer()
        tree = {'url': 'https://tree.example', 'headers': {'Authorization': SECRET}}
        for config, sent in (
                ({'secret': 'tree'}, tree),
                ({'url': 'https://tree.example', 'headers': {'Authorization': NAMED}}, tree),
                ({'secretKey': NAMED, 'publicKey': 'pk', 'size': 3, 'list': [NAMED, None, True]},
                 {'secretKey': SECRET, 'publicKey': 'pk', 'size': 3, 'list': [SECRET, None, True]})):
            self.call(peer, 'create_observability_destination', {**PLACE, 'config': config})
            self.assertEqual(self.upstream.bodies.pop()['config'], sent)
        self.assert_unseen(peer)

    def test_commands(self):
        self.write_config(f'[secret printed]\ncommand = /bin/echo {SECRET}\nconnections = default\n'
                          '[secret failing]\ncommand = /bin/false\nconnections = default\n'
                          '[secret empty]\ncommand = /bin/true\nconnections = default\n'
                          '[secret null]\ncommand = /usr/bin/printf s\\0k\nconnections = default\n')
        peer = self.peer()
        self.call(peer, 'create_byok_key', {**BYOK, 'key': {'secret': 'printed'}})
        self.assertEqual(self.upstream.bodies[0]['key'], SECRET)
        for name in ('failing', 'empty', 'null'):
            self.assert_refused(peer, 'create_byok_key', {**BYOK, 'key': {'secret': name}},
                                f'the secret "{name}" can\'t be had')

    def test_a_call_that_is_canceled_while_it_waits(self):
        self.write_config('[secret slow]\ncommand = /bin/sleep 1\nconnections = default\n')
        peer = self.peer()
        request = peer.request('tools/call', {
            'name': peer.prefix + 'create_byok_key',
            'arguments': {**BYOK, 'PCID': 'default', 'key': {'secret': 'slow'}}})
        peer.send(request, {'jsonrpc': '2.0', 'method': 'notifications/cancelled',
                            'params': {'requestId': request['id']}})
        begin = time.monotonic()
        self.assertEqual(peer.end(), 0)
        self.assertLess(time.monotonic() - begin, PATIENCE_S)
        self.assertEqual(self.upstream.bodies, [])


class Repeated(Case):
    """Upstream says again what it was told."""

    def test_in_an_error(self):
        self.upstream.reply = lambda body: (400, {'error': {
            'code': 400, 'message': words + json.dumps(body)}})
        peer = self.peer()
        for words in ('not a key: ', 'x' * 120, 'x' * 460, 'é\n"'):
            text = self.call(peer, 'create_byok_key', {**BYOK, 'key': NAMED})
            self.assertIn('HTTP 400', text)
            self.assertNotIn(SECRET[:12], text)
            self.call(peer, 'create_observability_destination',
                      {**PLACE, 'config': {'secret': 'tree'}})
        self.call(peer, 'create_keys', {'name': 'x', 'external': {'user': 'u', 'api_key': NAMED}})
        self.assertEqual(len(self.upstream.bodies), 9)
        self.assert_unseen(peer)

    def test_in_a_reply(self):
        moment = '2026-10-01T00:00:00.000Z'
        self.upstream.reply = lambda body: (201, {'data': {
            'id': UUID, 'workspace_id': UUID, 'name': f'of "{SECRET}"', 'type': body['type'],
            'config': body['config'], 'api_key_hashes': None, 'broadcast_generation_cost': False,
            'broadcast_generation_identity': False, 'broadcast_generation_request_context': False,
            'created_at': moment, 'enabled': True, 'filter_rules': None, 'privacy_mode': False,
            'sampling_rate': 1, 'updated_at': moment}})
        peer = self.peer()
        for config in ({'secret': 'tree'}, {'url': 'https://seen.example', 'secretKey': NAMED}):
            text = self.call(peer, 'create_observability_destination', {**PLACE, 'config': config})
            data = json.loads(text)['data']
            self.assertEqual(set(data['name']), {'*'})
            self.assertEqual(data['id'], UUID)
        self.assertEqual(data['config'], {'url': 'https://seen.example',
                                          'secretKey': '*' * len(SECRET)})
        self.assert_unseen(peer)


class Refused(Case):
    def test_what_is_told(self):
        peer = self.peer()
        for tool, arguments in (
                ('create_byok_key', {**BYOK, 'key': SECRET}),
                ('create_byok_key', {**BYOK, 'key': {'secret': 'text', 'more': 1}}),
                ('create_byok_key', {**BYOK, 'key': {'secret': 5}}),
                ('create_byok_key', {**BYOK, 'key': [NAMED]}),
                ('create_keys', {'name': 'x', 'external': {'user': 'u', 'api_key': SECRET}}),
                ('create_observability_destination', {**PLACE, 'config': SECRET}),
                ('create_observability_destination', {**PLACE, 'config': {'secretKey': SECRET}}),
                ('create_observability_destination',
                 {**PLACE, 'config': {'url': 'https://x', 'headers': {'Authorization': SECRET}}})):
            self.assert_refused(peer, tool, arguments, '{"secret":"NAME"}')
        self.assert_refused(peer, 'create_observability_destination',
                            {**PLACE, 'config': {'headers': {'A': 'x'}}}, 'config.headers.A: ')
        self.assert_unseen(peer)

    def test_names_of_others_are_no_names(self):
        """What another connection may use, and what nobody has, read the same."""
        peer = self.peer()
        words = {}
        for name in ('other', 'nobody'):
            words[name] = self.call(peer, 'create_byok_key', {**BYOK, 'key': {'secret': name}})
        self.assertIn('has no secret "nobody"', words['nobody'])
        self.assertEqual(words['other'], words['nobody'].replace('nobody', 'other'))
        self.assertEqual(self.upstream.bodies, [])
        self.call(peer, 'create_byok_key', {**BYOK, 'PCID': 'elsewhere', 'key': {'secret': 'other'}})
        self.assertEqual(len(self.upstream.bodies), 1)

    def test_what_can_not_be_read(self):
        """Not even the beginning of what has a null byte is sent."""
        path = os.path.join(self.secrets.folder.name, 'null')
        with open(path, 'wb', opener=lambda path, flags: os.open(path, flags, 0o600)) as file:
            file.write(SECRET.encode('utf-16-le'))
        self.write_config(f'[secret null]\nfile = {path}\nconnections = default\n')
        peer = self.peer()
        self.assert_refused(peer, 'create_byok_key', {**BYOK, 'key': {'secret': 'null'}},
                            'null byte')
        self.assert_refused(peer, 'create_byok_key', {**BYOK, 'key': {'secret': 'gone'}},
                            'the secret "gone" can\'t be had')
        # A text where JSON is wanted: nothing of it is shown.
        self.assert_refused(peer, 'create_observability_destination',
                            {**PLACE, 'config': {'secret': 'text'}}, 'is not JSON')
        self.assert_unseen(peer)

    def test_end_while_a_program_runs(self):
        """It is ended with the server, and so is what it has started."""
        folder = self.secrets.folder.name
        begun, ended = os.path.join(folder, 'begun'), os.path.join(folder, 'ended')
        script = os.path.join(folder, 'script')
        with open(script, 'w', opener=lambda path, flags: os.open(path, flags, 0o700),
                  encoding='utf-8') as file:
            file.write(f'#!/bin/sh\n(sleep 25; touch {ended}) &\ntouch {begun}\nsleep 29\n')
        self.write_config(f'[secret slow]\ncommand = {script}\nconnections = default\n')
        peer = self.peer()
        peer.start('tools/call', {'name': 'openrouter_admin_create_byok_key', 'arguments': {
            'PCID': 'default', **BYOK, 'key': {'secret': 'slow'}}})
        deadline = time.monotonic() + PATIENCE_S
        while not os.path.exists(begun) and time.monotonic() < deadline:
            time.sleep(0.01)
        self.assertTrue(os.path.exists(begun))
        begin = time.monotonic()
        self.assertEqual(peer.end(), 0)
        self.assertLess(time.monotonic() - begin, 20)
        self.assertFalse(os.path.exists(ended))
        self.assertEqual(self.upstream.bodies, [])

    def test_without_any(self):
        with Peer('--sandbox', *TOOLS) as peer:
            text = peer.tool('create_byok_key', {**BYOK, 'key': NAMED})['content'][0]['text']
            self.assertIn('connection default has no secret "text"', text)
            self.assertIn('[secret text]', text)


if __name__ == '__main__':
    unittest.main()
