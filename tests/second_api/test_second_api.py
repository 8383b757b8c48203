#!/usr/bin/env python3
"""Another API than OpenRouter's, from its spec to its library and its MCP server, by the same
generator and runtime. upstream.py answers."""

import json
import os
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), 'mcp'))
import dialogue  # noqa: E402
import upstream  # noqa: E402

CALLS = os.environ['ORA_SECOND_CALLS']
SERVER = os.environ['ORA_SECOND_MCP']
MINIMAL = 'ORA_MINIMAL' in os.environ
VERSION = '2025-11-25'
DRAWER = upstream.DRAWER
HOOKS = '/drawers/top%2Fleft/hooks'


class Peer(dialogue.Peer):
    """The server of the second API, with a person behind the client who answers questions."""

    command = (SERVER,)
    prefix = 'box_'

    def __init__(self, box, *options, key=upstream.KEY, answer='accept'):
        env = dialogue.environment(**({'TOY_BOX_KEY': key} if key else {}))
        self.asked = []
        self.reply = answer
        super().__init__('--base-url', box.url, *options, env=env, begin=False)
        self.hello = self.ask('initialize', {
            'protocolVersion': VERSION, 'capabilities': {'elicitation': {}},
            'clientInfo': {'name': 'test', 'version': '1'}})
        self.send({'jsonrpc': '2.0', 'method': 'notifications/initialized'})

    def take(self, timeout_s=dialogue.PATIENCE_S):
        message = super().take(timeout_s)
        if message and message.get('method') == 'elicitation/create':
            del self.answers[message['id']]
            self.asked.append(message['params']['message'])
            result = {'action': self.reply}
            if self.reply == 'accept':
                schema = message['params']['requestedSchema']
                result['content'] = {name: True for name in schema['properties']}
            self.send({'jsonrpc': '2.0', 'id': message['id'], 'result': result})
        return message


class SecondApi(unittest.TestCase):
    def setUp(self):
        self.box = upstream.Box()
        self.addCleanup(self.box.stop)

    def asked(self, method):
        return [path for m, path, _ in self.box.requests if m == method]

    def test_calls(self):
        done = subprocess.run([CALLS, self.box.url, upstream.KEY], capture_output=True,
                              timeout=60, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ''))
        self.assertEqual(self.asked('PUT'), [f'{HOOKS}/6'])
        self.assertEqual(self.asked('DELETE'), [f'{HOOKS}/6'])
        self.assertEqual([path for path in self.asked('GET') if '?' in path], [
            '/drawers/top%2Fleft/toys?material=tin',
            f'{HOOKS}?per_page=50', f'{HOOKS}?after=c4&per_page=50',
            f'{HOOKS}?after=c2&per_page=50', f'{HOOKS}?after=c4&per_page=50',
            f'{HOOKS}?after=c2&per_page=50'])
        bodies = [body for m, _, body in self.box.requests if m in ('POST', 'PUT')]
        self.assertEqual(bodies, [
            {'name': 'boat'}, {'url': 'https://example.org/new', 'events': ['added', 'removed']},
            {'url': 'https://example.org/other', 'active': False}])

    def test_dialogue(self):
        with Peer(self.box) as peer:
            self.assertEqual(peer.hello['result']['serverInfo']['name'], 'toy-box')
            self.assertIn('A box of toys', peer.hello['result']['instructions'])
            tools = {tool['name']: tool for tool in peer.descriptors()}
            self.assertEqual(sorted(tools), [
                'box_add_toy', 'box_create_hook', 'box_delete_hook', 'box_find_toys',
                'box_get_box', 'box_get_hook', 'box_list_hooks', 'box_replace_hook'])
            for name, tool in tools.items():
                for key in ('inputSchema', 'outputSchema'):
                    dialogue.jsonschema.Draft202012Validator.check_schema(tool[key])
                self.assertNotIn('PCID', tool['inputSchema']['properties'], name)
                self.assertIn('box', tool['inputSchema']['properties'], name)
            self.assertTrue(tools['box_delete_hook']['annotations']['destructiveHint'])
            self.assertEqual(peer.call('get_box', {}), {'drawers': [DRAWER], 'full': False})

            seen, arguments = [], {'drawer': DRAWER, 'per_page': 2}
            for note in ('go on with after "c4"', 'go on with after "c2"', 'the last page'):
                result = peer.tool('list_hooks', arguments)
                page = result['structuredContent']
                dialogue.jsonschema.validate(page, tools['box_list_hooks']['outputSchema'])
                seen += [row['id'] for row in page['hooks']]
                self.assertIn(note, result['content'][1]['text'])
                arguments['after'] = page['page']['next']
            self.assertEqual(seen, [5, 4, 3, 2, 1])

            self.assertIn('no hook 9', peer.refusal('get_hook', {'drawer': DRAWER, 'hook_id': 9}))
            self.assertIn('hook_id', peer.refusal('get_hook', {'drawer': DRAWER, 'hook_id': 0}))
            self.assertIn('did you mean after?', peer.refusal(
                'list_hooks', {'drawer': DRAWER, 'aftr': 'c4'}))
            if not dialogue.schemas_missing():
                dialogue.Protocol(VERSION).check_peer(peer)

    def test_key(self):
        with Peer(self.box, key=upstream.OTHER_KEY) as peer:
            text = peer.refusal('get_box', {})
            self.assertIn('who are you', text)
            self.assertNotIn(upstream.OTHER_KEY, text)
        with Peer(self.box, key=None) as peer:
            self.assertEqual(len(peer.descriptors()), 8)
            self.assertIn('set TOY_BOX_KEY', peer.refusal('get_box', {}))

    @unittest.skipIf(MINIMAL, 'a minimal build keeps no log and asks nobody')
    def test_gate(self):
        """A destructive call shows the person what it deletes, read page after page, and is logged
        before it is sent."""
        arguments = {'drawer': DRAWER, 'hook_id': 3}
        with tempfile.TemporaryDirectory() as state:
            options = ('--confirm', '--state', os.path.join(state, 'log'))
            with Peer(self.box, *options, answer='decline') as peer:
                peer.refusal('delete_hook', arguments)
                self.assertEqual(self.asked('DELETE'), [])
            with Peer(self.box, *options) as peer:
                peer.tool('delete_hook', arguments)
                self.assertEqual(self.asked('DELETE'), [f'{HOOKS}/3'])
                self.assertIn('https://example.org/3', peer.asked[0])
                self.assertIn('It touches hooks of the drawer: 5.', peer.asked[0])
            lines = []
            for name in sorted(os.listdir(os.path.join(state, 'log'))):
                if name.endswith('.jsonl'):
                    with open(os.path.join(state, 'log', name), encoding='utf-8') as stream:
                        lines += [json.loads(line) for line in stream]
            text = json.dumps(lines)
            self.assertIn('intent', text)
            self.assertIn('outcome', text)
            self.assertNotIn(upstream.KEY, text)

    def test_usage(self):
        for options in (['--what'], ['--mode', 'some'], ['--base-url']):
            done = subprocess.run([SERVER, *options], capture_output=True, timeout=60, text=True)
            self.assertEqual(done.returncode, 2)
            self.assertIn('usage: toy-box-mcp', done.stderr)
        with Peer(self.box, '--mode', 'read-only') as peer:
            peer.refusal('delete_hook', {'drawer': DRAWER, 'hook_id': 3})
            self.assertEqual(self.asked('DELETE'), [])


if __name__ == '__main__':
    unittest.main()
