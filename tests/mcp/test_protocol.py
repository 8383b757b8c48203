#!/usr/bin/python3
"""JSON-RPC and the life of the process: what a peer may do wrong, and how things end.

    test_protocol.py [Class[.test]]..
"""

import json
import os
import re
import signal
import subprocess
import tempfile
import unittest

from dialogue import (LEGACY, MODERN, ORDINARY_KEY, PATIENCE_S, PREFIX, PROGRAM, Gate, Peer,
                      Protocol, Sandbox, environment, meta, parse, run, schemas_missing)

HEADERS = {'HTTP-Referer', 'X-OpenRouter-Title', 'X-OpenRouter-Categories'}


class Case(unittest.TestCase):
    def peer(self, *options, **more):
        """A server whose output is checked against the schema when the test is over."""
        peer = Peer(*(options or ('--sandbox',)), **more)
        self.addCleanup(peer.__exit__)
        self.addCleanup(self.check, peer)
        return peer

    def check(self, peer):
        if not schemas_missing():
            Protocol(peer.version).check_peer(peer)

    def assert_error(self, message, code, words=''):
        self.assertEqual(message.get('error', {}).get('code'), code, message)
        self.assertIn(words, message['error']['message'])

    def assert_lives(self, peer):
        """Nothing is left to be answered, and nothing else was."""
        before = len(peer.lines)
        peer.ask('tools/call', {'name': PREFIX + 'get_current_key'})
        self.assertEqual(len(peer.lines), before + 1, peer.lines[before:])


class Messages(Case):
    def test_malformed_json(self):
        peer = self.peer()
        for line in ('{', '{"jsonrpc":"2.0","id":7,"method":"ping"', 'hello', '{]', '\x00',
                     '{"jsonrpc":"2.0","id":7,"method":"ping"} x', '{\'id\':7}', '[1,]'):
            peer.send(line)
            message = peer.other()
            self.assert_error(message, -32700)
            self.assertNotIn('id', message)
        self.assert_lives(peer)

    def test_invalid_utf8(self):
        peer = self.peer()
        peer.send_bytes(b'{"jsonrpc":"2.0","id":1,"method":"\xff"}\n')
        self.assert_error(peer.other(), -32700, 'UTF-8')
        self.assert_lives(peer)

    def test_no_message(self):
        """JSON, but no message: each is answered without an id, which can't be read."""
        peer = self.peer()
        for line in ('1', '"ping"', 'null', 'true', '{}', '{"id":null}',
                     '{"jsonrpc":"2.0","id":null,"method":"ping"}',
                     '{"jsonrpc":"2.0","id":1.5,"method":"ping"}',
                     '{"jsonrpc":"2.0","id":1e2,"method":"ping"}',
                     '{"jsonrpc":"2.0","id":{},"method":"ping"}',
                     '{"jsonrpc":"2.0","id":[1],"method":"ping"}',
                     '{"jsonrpc":"2.0","id":true,"method":"ping"}'):
            peer.send(line)
            message = peer.other()
            self.assert_error(message, -32600)
            self.assertNotIn('id', message, line)
        self.assert_lives(peer)

    def test_wrong_members(self):
        """The id can be read, so the answer has it."""
        peer = self.peer()
        for id, line in enumerate((
                '{"jsonrpc":"1.0","id":%d,"method":"ping"}', '{"id":%d,"method":"ping"}',
                '{"jsonrpc":2.0,"id":%d,"method":"ping"}', '{"jsonrpc":"2.0","id":%d,"method":1}',
                '{"jsonrpc":"2.0","id":%d}', '{"jsonrpc":"2.0","id":%d,"method":"ping","params":[]}',
                '{"jsonrpc":"2.0","id":%d,"method":"ping","params":null}'), 100):
            peer.send(line % id)
            self.assert_error(peer.answer(id), -32600)
        self.assert_lives(peer)

    def test_ids_come_back(self):
        peer = self.peer()
        for id in ('a', '', 'ü"\\\n', '7', 0, -1, 2**53, 2**70):
            self.assertEqual(peer.answer(peer.start('ping', id=id))['result'], {})
        peer.send('{"jsonrpc":"2.0","id":"\\u0061b","method":"ping"}')
        peer.methods['ab'] = 'ping'
        self.assertEqual(peer.answer('ab')['result'], {})

    def test_unknown_method(self):
        for version in (LEGACY[0], LEGACY[-1], MODERN):
            peer = self.peer(version=version)
            for method in ('nope', '', 'tools', 'Tools/list', 'resources', 'prompts/lists',
                           'sampling/createMessage', 'tasks/get', 'notifications/cancelled'):
                self.assert_error(peer.ask(method), -32601)
        of_others = {MODERN: ('ping', 'initialize', 'logging/setLevel', 'resources/subscribe'),
                     LEGACY[-1]: ('server/discover', 'subscriptions/listen')}
        for version, methods in of_others.items():
            peer = self.peer(version=version)
            for method in methods:
                self.assert_error(peer.ask(method, {'_meta': meta()} if version == MODERN else {}),
                                  -32601)

    def test_unknown_members_are_ignored(self):
        peer = self.peer()
        peer.methods[50] = 'ping'
        peer.send('{"x":[{}],"jsonrpc":"2.0","method":"ping","id":50,"params":{"y":1}}')
        self.assertEqual(peer.answer(50)['result'], {})

    def test_order_of_members(self):
        peer = self.peer()
        peer.methods[50] = 'tools/call'
        peer.send('{"params":{"arguments":{},"name":"%sget_credits"},"id":50,'
                  '"method":"tools\\/call","jsonrpc":"2.0"}' % PREFIX)
        self.assertIn('structuredContent', peer.answer(50)['result'])

    def test_blank_lines_and_cr(self):
        peer = self.peer()
        peer.methods[50] = peer.methods[51] = 'ping'
        peer.send_bytes(b'\n\r\n  \n{"jsonrpc":"2.0","id":50,"method":"ping"}\r\n'
                        b' {"jsonrpc":"2.0","id":51,"method":"ping"} \n')
        self.assertEqual(peer.answer(50)['result'], {})
        self.assertEqual(peer.answer(51)['result'], {})
        self.assert_lives(peer)

    def test_bytes_one_by_one(self):
        peer = self.peer()
        peer.methods[50] = 'ping'
        for byte in b'{"jsonrpc":"2.0","id":50,"method":"ping"}\n':
            peer.send_bytes(bytes([byte]))
        self.assertEqual(peer.answer(50)['result'], {})

    def test_answers_to_nothing(self):
        """Responses are passed over: nothing was asked."""
        peer = self.peer()
        peer.send({'jsonrpc': '2.0', 'id': 1, 'result': {}},
                  {'jsonrpc': '2.0', 'id': 1, 'error': {'code': 1, 'message': 'x'}})
        self.assert_lives(peer)

    def test_notifications(self):
        peer = self.peer()
        peer.send(*({'jsonrpc': '2.0', 'method': method} for method in (
            'notifications/initialized', 'notifications/nope', 'ping', 'tools/list', 'nope',
            'notifications/cancelled')),
            {'jsonrpc': '2.0', 'method': 'notifications/cancelled', 'params': {'requestId': 99}},
            {'jsonrpc': '2.0', 'method': 'notifications/cancelled', 'params': {'requestId': {}}},
            {'jsonrpc': '2.0', 'method': 'tools/call', 'params': {
                'name': PREFIX + 'create_keys', 'arguments': {'name': 'by notification'}}})
        self.assert_lives(peer)
        self.assertNotIn('by notification', str(peer.call('list_keys')))

    def test_long_line(self):
        """2 MiB are refused at once, and what follows is served."""
        peer = self.peer()
        peer.send('{"jsonrpc":"2.0","id":50,"method":"ping","params":{"x":"%s"}}' % ('y' * 2**21))
        message = peer.other()
        self.assert_error(message, -32600)
        self.assertIn('at most 1088 KiB', message['error']['message'])
        self.assert_lives(peer)

    def test_deep(self):
        peer = self.peer()
        line = '{"jsonrpc":"2.0","id":50,"method":"ping","params":%s1%s}'
        peer.methods[50] = 'ping'
        peer.send(line % ('{"a":' * 1000, '}' * 1000))
        self.assertEqual(peer.answer(50)['result'], {})
        for opening, closing in (('{"a":', '}'), ('[', ']'), ('[', '')):
            peer.send(line % (opening * 100000, closing * 100000))
            self.assertIn(peer.other()['error']['code'], (-32600, -32700))
        self.assert_lives(peer)


class Calls(Case):
    def test_malformed(self):
        peer = self.peer()
        for params in (None, {}, {'name': 1}, {'name': None}, {'name': ['x']},
                       {'name': PREFIX + 'get_credits', 'arguments': []},
                       {'name': PREFIX + 'get_credits', 'arguments': None},
                       {'name': PREFIX + 'get_credits', 'arguments': '{}'}):
            self.assert_error(peer.ask('tools/call', params), -32602, 'params.')

    def test_unknown_tool(self):
        for version in (LEGACY[-1], MODERN):
            peer = self.peer(version=version)
            for name, words in ((PREFIX + 'get_credit', f'did you mean {PREFIX}get_credits?'),
                                ('get_credits', f'did you mean {PREFIX}get_credits?'),
                                ('zzzzzzzzzzzzzzzzzzzzzzzzzz', 'unknown tool: zzz'), ('', 'unknown'),
                                ('a\u0000b', 'want the name of a tool'), ('x' * 10000, 'unknown')):
                self.assert_error(peer.ask('tools/call', {'name': name}), -32602, words)

    def test_without_arguments(self):
        peer = self.peer()
        self.assertEqual(peer.call('get_credits'), peer.call('get_credits', {}))

    def test_first_tool_is_harmless(self):
        peer = self.peer()
        first = peer.descriptors()[0]
        self.assertTrue(first['annotations']['readOnlyHint'])
        self.assertNotIn('required', first['inputSchema'])
        peer.call(first['name'][len(PREFIX):], {})

    def test_list_has_one_page(self):
        peer = self.peer()
        result = peer.ask('tools/list', {})['result']
        self.assertNotIn('nextCursor', result)
        self.assertEqual(result, peer.ask('tools/list')['result'])
        self.assert_error(peer.ask('tools/list', {'cursor': 'x'}), -32602, 'cursor')

    def test_descriptors(self):
        """What all clients can take."""
        for tool in self.peer().descriptors():
            self.assertRegex(tool['name'], '^[A-Za-z0-9_-]{1,64}$')
            self.assertTrue(tool['description'] and tool['title'])
            self.assertEqual(set(tool['annotations']), {
                'title', 'readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint'})
            for schema in (tool['inputSchema'], tool['outputSchema']):
                self.assertEqual(schema['type'], 'object')
                self.assertNotIn('"$ref"', json.dumps(schema))
                self.assertNotRegex(json.dumps(schema), r'"type": \[')
            self.assertFalse(tool['inputSchema']['additionalProperties'])

    def test_errors_are_results(self):
        """Faults of the arguments, and refusals of upstream, are for the model to read."""
        peer = self.peer()
        self.assertIn('nothing was sent', peer.refusal('get_guardrail', {'id': 1}))
        self.assertIn('404', peer.refusal('get_key', {'hash': 'nope'}))

    def test_concurrent(self):
        """Many calls in one write: all are answered, in any order."""
        peer = self.peer()
        requests = [peer.request('tools/call', {'name': PREFIX + name, 'arguments': {}})
                    for name in ('list_keys', 'get_user_activity', 'get_credits') * 100]
        peer.send(*requests)
        for request in requests:
            self.assertNotIn('isError', peer.answer(request['id'])['result'])
        self.assertEqual(len(peer.answers), len(requests) + 1)

    def test_overtaking(self):
        """A call that takes long holds nobody up."""
        with Gate() as gate:
            peer = gate.peer()
            self.addCleanup(peer.__exit__)
            slow = peer.start('tools/call', {'name': PREFIX + 'list_keys'})
            gate.seen.get(timeout=PATIENCE_S)
            self.assertEqual(peer.ask('ping')['result'], {})
            peer.refusal('get_guardrail', {'id': 1})
            self.assertNotIn(slow, peer.answers)
            gate.opened.set()
            self.assertNotIn('isError', peer.answer(slow)['result'])

    def test_canceled(self):
        """A canceled call gets no answer: a read ends, a write goes on and is not told."""
        for version in (LEGACY[-1], MODERN):
            for name, arguments in (('list_keys', {}), ('delete_keys', {'hash': 'x'})):
                with self.subTest(version=version, tool=name), Gate() as gate:
                    peer = gate.peer(version=version)
                    self.addCleanup(peer.__exit__)
                    id = peer.start('tools/call', {'name': PREFIX + name, 'arguments': arguments})
                    gate.seen.get(timeout=PATIENCE_S)
                    peer.send({'jsonrpc': '2.0', 'method': 'notifications/cancelled',
                               'params': {'requestId': id, 'reason': 'test'}})
                    peer.ask('tools/list')
                    gate.opened.set()
                    peer.call('list_keys')
                    self.assertEqual(peer.end(), 0)
                    self.assertNotIn(id, peer.answers)

    def test_cancel_by_another_id(self):
        """"1" is not 1."""
        with Gate() as gate:
            peer = gate.peer()
            self.addCleanup(peer.__exit__)
            id = peer.start('tools/call', {'name': PREFIX + 'list_keys'})
            gate.seen.get(timeout=PATIENCE_S)
            peer.send({'jsonrpc': '2.0', 'method': 'notifications/cancelled',
                       'params': {'requestId': str(id)}})
            peer.ask('ping')
            gate.opened.set()
            self.assertNotIn('isError', peer.answer(id)['result'])


class Guide(Case):
    def test_prompts(self):
        for version in LEGACY + [MODERN]:
            peer = self.peer(version=version)
            prompts = peer.ask('prompts/list')['result']['prompts']
            self.assertEqual(len(prompts), 5)
            for prompt in prompts:
                needed = {argument['name']: 'x' for argument in prompt['arguments']
                          if argument['required']}
                got = peer.ask('prompts/get', {'name': prompt['name'], 'arguments': needed})
                text = got['result']['messages'][0]['content']['text']
                self.assertGreater(len(text), 500)
                tools = {tool['name'] for tool in peer.descriptors()}
                for name in re.findall('`(.*?)`', text):
                    self.assertIn(PREFIX + name, tools)

    def test_resources(self):
        for version in LEGACY + [MODERN]:
            peer = self.peer(version=version)
            resources = peer.ask('resources/list')['result']['resources']
            templates = peer.ask('resources/templates/list')['result']['resourceTemplates']
            self.assertEqual(len(templates), 3)
            for resource in resources:
                contents = peer.ask('resources/read', {'uri': resource['uri']})['result']
                self.assertEqual(contents['contents'][0]['uri'], resource['uri'])
            self.assert_error(peer.ask('resources/read', {'uri': 'openrouter-admin://x'}),
                              -32602 if version == MODERN else -32002)

    def test_completion(self):
        for version in LEGACY + [MODERN]:
            peer = self.peer(version=version)
            for value, least in (('', 20), ('no member is called that', 0)):
                completion = peer.ask('completion/complete', {
                    'ref': {'type': 'ref/prompt', 'name': 'onboard_member'},
                    'argument': {'name': 'member', 'value': value}})['result']['completion']
                self.assertGreaterEqual(len(completion['values']), least)
                self.assertLessEqual(len(completion['values']), 100)

    def test_subscriptions(self):
        peer = self.peer()
        for method in ('resources/subscribe', 'resources/unsubscribe'):
            self.assertEqual(peer.ask(method, {'uri': 'openrouter-admin://tools'})['result'], {})
        self.assertEqual(peer.ask('logging/setLevel', {'level': 'error'})['result'], {})
        peer = self.peer(version=MODERN)
        id = peer.start('subscriptions/listen', {'notifications': {'toolsListChanged': True}})
        self.assertEqual(peer.other()['params'], {
            '_meta': {'io.modelcontextprotocol/subscriptionId': id},
            'notifications': {'toolsListChanged': True}})
        peer.end(signal.SIGTERM)
        self.assertEqual(peer.answers[id]['result']['resultType'], 'complete')


TRACE = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'


class Progress(Case):
    def test_steps_and_trace(self):
        for version in (LEGACY[0], MODERN):
            with tempfile.TemporaryDirectory() as state:
                peer = self.peer('--sandbox', '--reveal', '--state', state, version=version)
                more = {'progressToken': 'p', 'traceparent': TRACE}
                params = {'name': PREFIX + 'create_keys', 'arguments': {'name': 'traced'},
                          '_meta': meta(**more) if version == MODERN else more}
                self.assertNotIn('isError', peer.ask('tools/call', params)['result'])
                said = peer.other()
                self.assertEqual(said['method'], 'notifications/progress')
                self.assertEqual(said['params']['progressToken'], 'p')
                self.assertEqual(said['params']['message'], 'sending')
                self.assertEqual(peer.end(), 0)
                logs = ''.join(open(os.path.join(folder, name), encoding='utf-8').read()
                               for folder, _, names in os.walk(state) for name in names
                               if name.endswith('.jsonl'))
                self.assertEqual(logs.count(f'"trace":"{TRACE}"'), 2)


class Legacy(Case):
    def test_initialize(self):
        peer = self.peer(begin=False)
        for asked, version in (('1999-01-01', '2025-11-25'), ('', '2025-11-25'),
                               (MODERN, '2025-11-25'), *((each, each) for each in LEGACY)):
            result = peer.ask('initialize', {'protocolVersion': asked, 'capabilities': {},
                                             'clientInfo': {'name': 't', 'version': '1'}})['result']
            self.assertEqual(result['protocolVersion'], version)
            self.assertEqual(result['capabilities'], {
                'tools': {'listChanged': True}, 'prompts': {'listChanged': True},
                'resources': {'listChanged': True, 'subscribe': True}, 'completions': {},
                'logging': {}})
            self.assertEqual(result['serverInfo']['name'], 'openrouter-admin')
            # What the tools were made from, where a client may expect it.
            self.assertEqual('SHA-256' in result['serverInfo'].get('description', ''),
                             version == '2025-11-25')
        for params in (None, {}, {'protocolVersion': 1}):
            self.assert_error(peer.ask('initialize', params), -32602, 'protocolVersion')

    def test_instructions(self):
        for version in (LEGACY[0], MODERN):
            instructions = self.peer(version=version).hello['result']['instructions']
            self.assertGreater(len(instructions), 100)
            self.assertLessEqual(len(instructions), 1500)

    def test_batch(self):
        peer = self.peer(version='2025-03-26')
        first, second = peer.request('ping'), peer.request(
            'tools/call', {'name': PREFIX + 'get_credits'})
        wrong = {'jsonrpc': '2.0', 'id': 90, 'method': 'nope'}
        note = {'jsonrpc': '2.0', 'method': 'notifications/nope'}
        peer.send([first, note, second, wrong, 5])
        answers = peer.other()
        self.assertEqual({message.get('id'): 'result' in message for message in answers},
                         {first['id']: True, second['id']: True, 90: False, None: False})
        peer.send([note, note])  # nothing to be answered
        self.assert_lives(peer)
        peer.send([])
        self.assert_error(peer.other(), -32600, 'empty')
        inner = peer.request('initialize', {'protocolVersion': '2025-03-26', 'capabilities': {},
                                            'clientInfo': {'name': 't', 'version': '1'}})
        peer.send([inner])
        self.assert_error(peer.other()[0], -32600, 'initialize')

    def test_no_batch_elsewhere(self):
        for version in LEGACY + [MODERN]:
            if version != '2025-03-26':
                peer = self.peer(version=version)
                peer.send([peer.request('tools/list')])
                self.assert_error(peer.other(), -32600, 'batch')
        early = self.peer(begin=False)
        early.send([{'jsonrpc': '2.0', 'id': 1, 'method': 'ping'}])
        self.assert_error(early.other(), -32600, 'batch')

    def test_ping_before_initialize(self):
        self.assertEqual(self.peer(begin=False).ask('ping')['result'], {})


class Modern(Case):
    def ask(self, peer, method, meta_, **params):
        peer.last_id += 1
        peer.methods[peer.last_id] = method
        peer.send({'jsonrpc': '2.0', 'id': peer.last_id, 'method': method,
                   'params': {'_meta': meta_, **params}})
        return peer.answer(peer.last_id)

    def test_meta(self):
        peer = self.peer(version=MODERN)
        name = 'io.modelcontextprotocol/'
        for wrong in ({name + 'clientCapabilities': None}, {name + 'clientCapabilities': []},
                      {name + 'clientInfo': {}}, {name + 'clientInfo': 'x'},
                      {name + 'clientInfo': {'name': 'x'}}, {name + 'logLevel': 'loud'},
                      {name + 'logLevel': 3}, {name + 'protocolVersion': 3},
                      {name + 'protocolVersion': None}):
            changed = meta()
            changed.update(wrong)
            self.assert_error(self.ask(peer, 'tools/list', changed), -32602,
                              next(iter(wrong))[len(name):])
        without = meta()
        del without[name + 'clientCapabilities']
        self.assert_error(self.ask(peer, 'tools/list', without), -32602, 'clientCapabilities')
        for fine in ({}, {name + 'logLevel': 'debug'}, {'progressToken': 1}, {'com.example/x': []}):
            self.assertIn('result', self.ask(peer, 'tools/list', meta(**fine)))
        little = meta()
        del little[name + 'clientInfo']
        self.assertIn('result', self.ask(peer, 'tools/list', little))

    def test_versions(self):
        peer = self.peer(version=MODERN)
        for version in ('2026-07-29', '1999-01-01', '', 'é\n', *LEGACY):
            for method in ('tools/list', 'server/discover', 'tools/call'):
                message = self.ask(peer, method, meta(version))
                self.assert_error(message, -32022)
                self.assertEqual(message['error']['data'],
                                 {'supported': [MODERN], 'requested': version})

    def test_removed_methods(self):
        peer = self.peer(version=MODERN)
        self.assert_error(peer.ask('ping'), -32601)
        self.assert_error(self.ask(peer, 'initialize', meta()), -32601)

    def test_discover(self):
        peer = self.peer(begin=False)
        self.assert_error(peer.ask('server/discover', {}), -32602, '_meta')
        result = self.ask(peer, 'server/discover', meta())['result']
        self.assertEqual(result['supportedVersions'], [MODERN])
        self.assertNotIn('serverInfo', result)
        # A probe binds nobody: initialize may follow, and both go on side by side.
        legacy = peer.ask('initialize', {'protocolVersion': '2025-06-18', 'capabilities': {},
                                         'clientInfo': {'name': 't', 'version': '1'}})
        self.assertEqual(legacy['result']['protocolVersion'], '2025-06-18')
        self.assertEqual(peer.ask('ping')['result'], {})
        self.assertIn('resultType', self.ask(peer, 'tools/list', meta())['result'])
        self.assertNotIn('resultType', peer.ask('tools/list')['result'])
        self.assert_error(self.ask(peer, 'ping', meta()), -32601)
        peer.lines.clear()  # two versions: no one schema

    def test_list_is_the_same(self):
        """It does not depend on the connection."""
        first, second = (self.peer(version=MODERN).ask('tools/list')['result'] for _ in range(2))
        self.assertEqual(first, second)
        self.assertGreaterEqual(first['ttlMs'], 0)
        self.assertEqual(first['cacheScope'], 'private')


class Life(Case):
    def test_file_as_input(self):
        requests = [{'jsonrpc': '2.0', 'id': i, 'method': 'tools/call',
                     'params': {'name': PREFIX + 'list_keys', 'arguments': {}}} for i in range(200)]
        with tempfile.TemporaryFile() as file:
            file.write('\n'.join(map(json.dumps, requests)).encode())  # the last without its end
            file.seek(0)
            done = subprocess.run([PROGRAM, 'mcp', '--sandbox'], stdin=file, timeout=PATIENCE_S,
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
        self.assertEqual((done.returncode, done.stderr), (0, b''))
        answers = [parse(line) for line in done.stdout.decode().splitlines()]
        self.assertEqual(sorted(answer['id'] for answer in answers), list(range(200)))

    def test_output_to_file(self):
        request = json.dumps({'jsonrpc': '2.0', 'id': 1, 'method': 'ping'}).encode()
        with tempfile.TemporaryFile() as file:
            self.assertEqual(run('mcp', '--sandbox', input=request, stdout=file)[0], 0)
            file.seek(0)
            self.assertEqual(parse(file.read()), {'jsonrpc': '2.0', 'id': 1, 'result': {}})

    def test_empty_input(self):
        self.assertEqual(run('mcp', '--sandbox'), (0, '', ''))

    def test_end_of_input(self):
        """What is under way when the input ends is answered."""
        with Gate() as gate:
            peer = gate.peer()
            self.addCleanup(peer.__exit__)
            ids = [peer.start('tools/call', {'name': PREFIX + name, 'arguments': arguments})
                   for name, arguments in (('list_keys', {}), ('delete_keys', {'hash': 'x'}))]
            for _ in ids:
                gate.seen.get(timeout=PATIENCE_S)
            peer.process.stdin.close()
            gate.opened.set()
            for id in ids:
                self.assertNotIn('isError', peer.answer(id)['result'])
            self.assertIsNone(peer.take())
            self.assertEqual(peer.process.wait(PATIENCE_S), 0)

    def test_signals(self):
        for number in (signal.SIGTERM, signal.SIGINT):
            with self.subTest(signal=number), Gate() as gate:
                peer = gate.peer()
                self.addCleanup(peer.__exit__)
                id = peer.start('tools/call', {'name': PREFIX + 'delete_keys',
                                               'arguments': {'hash': 'x'}})
                gate.seen.get(timeout=PATIENCE_S)
                peer.process.send_signal(number)
                gate.opened.set()
                self.assertEqual(peer.answer(id)['result']['structuredContent'],
                                 {'deleted': True})
                self.assertIsNone(peer.take())
                self.assertEqual(peer.process.wait(PATIENCE_S), 0)

    def test_signal_at_rest(self):
        peer = self.peer()
        self.assertEqual(peer.end(signal.SIGTERM), 0)
        self.assertEqual(peer.error_text(), '')

    def test_peer_gone(self):
        """Nobody reads the answers: the process ends, and says nothing."""
        peer = self.peer()
        read, write = os.pipe()
        process = subprocess.Popen([PROGRAM, 'mcp', '--sandbox'], stdin=subprocess.PIPE,
                                   stdout=write, stderr=subprocess.PIPE, env=environment())
        os.close(write)
        os.close(read)
        process.stdin.write(b'{"jsonrpc":"2.0","id":1,"method":"ping"}\n')
        process.stdin.flush()
        self.assertEqual(process.wait(PATIENCE_S), 0)
        self.assertEqual(process.stderr.read(), b'')
        process.stdin.close()
        process.stderr.close()

    def test_slow_reader(self):
        """Answers of several MiB wait for a peer that does not read, and none is lost."""
        count = 150
        request = ''.join(json.dumps({'jsonrpc': '2.0', 'id': i, 'method': 'tools/list'}) + '\n'
                          for i in range(count)).encode()
        process = subprocess.Popen([PROGRAM, 'mcp', '--sandbox'], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, env=environment())
        process.stdin.write(request)
        process.stdin.close()
        lines = process.stdout.readlines()
        process.stdout.close()
        self.assertEqual(process.wait(PATIENCE_S), 0)
        self.assertEqual([parse(line)['id'] for line in lines], list(range(count)))

    def test_no_key(self):
        """It starts all the same, and each call says what is missing."""
        peer = self.peer('--profile', 'full')
        self.assertEqual(len(peer.descriptors()), 29)
        for name, arguments in (('get_credits', {}), ('create_keys', {'name': 'x'})):
            text = peer.refusal(name, arguments)
            self.assertIn('OPENROUTER_MANAGEMENT_KEY', text)
            self.assertIn('--sandbox', text)
        self.assertEqual(peer.end(), 0)

    def test_options(self):
        for options, words in ((('--profile', 'nope'), 'want full or agent'),
                               (('--sandbox', '--base-url', 'https://x'), 'exclude'),
                               (('--sandbox', '--connection', 'a b'), 'connection'),
                               (('--sandbox', 'x'), 'takes no "x"')):
            code, out, err = run('mcp', *options)
            self.assertEqual((code, out), (2, ''), options)
            self.assertIn(words, err)


class Profiles(Case):
    def properties(self, peer):
        return {name for tool in peer.descriptors() for name in tool['inputSchema']['properties']}

    def test_full(self):
        for options in ((), ('--profile', 'full')):
            self.assertLessEqual(HEADERS, self.properties(self.peer('--sandbox', *options)))

    def test_agent(self):
        """Hides the three headers, but takes them; and the list is the smaller for it."""
        full, agent = self.peer('--sandbox'), self.peer('--sandbox', '--profile', 'agent')
        self.assertEqual(self.properties(full) - self.properties(agent), HEADERS)
        self.assertLess(len(json.dumps(agent.descriptors())),
                        len(json.dumps(full.descriptors())) * 4 // 5)
        agent.call('get_credits', dict.fromkeys(HEADERS, 'x'))
        self.assertIn('line breaks', agent.refusal('get_credits', {'HTTP-Referer': 'a\nb'}))

    def test_pcid(self):
        peer = self.peer('--sandbox', '--connection', 'acme')
        self.assertNotIn('PCID', peer.descriptors()[0]['inputSchema'].get('required', []))
        peer.call('get_credits', {'PCID': 'acme'})
        result = peer.tool('get_credits', {})
        self.assertEqual(result['_meta']['openrouter-admin/connection'], 'acme')
        for wrong in ('default', '', 'ACME', 'acme '):
            self.assertIn('want acme', peer.refusal('get_credits', {'PCID': wrong}))
        for wrong in (None, 1, ['acme']):
            self.assertIn('PCID', peer.refusal('get_credits', {'PCID': wrong}))

    def test_strict_pcid(self):
        peer = self.peer('--sandbox', '--strict-pcid')
        for tool in peer.descriptors():
            self.assertIn('PCID', tool['inputSchema']['required'])
        for arguments in (None, {}):
            self.assertIn('PCID', peer.refusal('get_credits', arguments))
        peer.call('get_credits', {'PCID': 'default'})
        peer.refusal('create_keys', {'name': 'strict'})
        self.assertNotIn('strict', str(peer.call('list_keys', {'PCID': 'default'})))

    def test_ordinary_key(self):
        """A key of the wrong kind is told as such, where upstream says 403 and where it lies."""
        with Sandbox() as sandbox:
            peer = self.peer('--base-url', sandbox.base_url,
                             env=environment(OPENROUTER_MANAGEMENT_KEY=ORDINARY_KEY))
            for name in ('list_keys', 'get_credits'):
                self.assertIn('need a management key', peer.refusal(name, {}))
            self.assertFalse(peer.call('get_current_key')['data']['is_management_key'])


if __name__ == '__main__':
    unittest.main()
