#!/usr/bin/python3
"""What came after the API's first day: agents get it where they ask for it, and are told how; the
command line has it.

    test_api_level.py [Class[.test]]..
"""

import json
import os
import sys
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.join(os.path.dirname(HERE), 'serve'))

from dialogue import LEGACY, MODERN, PREFIX, Peer, run
from serving import Server, call_message
from spec import tools

FIRST = '2026-05-06'
COMMON = {'HTTP-Referer', 'X-OpenRouter-Title', 'X-OpenRouter-Categories', 'PCID'}
# Tool -> parameters of the first day, and those that came later
THEN, LATER = {}, {}
for _name, _tool in tools():
    if _tool.get('since', FIRST) == FIRST:
        for _parameter, _facts in (_tool.get('params') or {}).items():
            (THEN if _facts.get('since', FIRST) == FIRST else LATER).setdefault(
                _name, set()).add(_parameter)
        THEN.setdefault(_name, set())
WORDS = 'is newer than the parameters that are offered here (start the server with --api 2026-10)'


class Stdio(unittest.TestCase):
    def properties(self, *options):
        with Peer('--sandbox', *options) as peer:
            return {tool['name'].removeprefix(PREFIX):
                    set(tool['inputSchema']['properties']) - COMMON
                    for tool in peer.descriptors()}

    def test_the_spec_has_both(self):
        self.assertEqual((len(THEN), len(LATER)), (29, 9))

    def test_descriptors(self):
        """Without --api the 29 tools are as they were on the first day."""
        self.assertEqual(self.properties(), THEN)
        self.assertEqual(self.properties('--api', '2026-05'), THEN)
        self.assertEqual(self.properties('--api', '2026-10'),
                         {name: params | LATER.get(name, set()) for name, params in THEN.items()})
        self.assertEqual(len(self.properties('--toolsets', 'all')), 57)

    def test_calls(self):
        for version in (*LEGACY, MODERN):
            with Peer('--sandbox', version=version) as peer:
                for name, params in LATER.items():
                    for each in params:
                        text = peer.refusal(name, {each: None})
                        self.assertIn(f'{each}: {WORDS}', text)
                        self.assertNotIn('did you mean', text)
                self.assertIn('did you mean include_disabled',
                              peer.refusal('list_keys', {'include_disable': True}))
        with Peer('--sandbox', '--api', '2026-10') as peer:
            peer.call('list_keys', {'include_expired': True})
            peer.call('get_user_activity', {'group_by': 'workspace'})


class Http(unittest.TestCase):
    def test_calls(self):
        arguments = {'include_expired': True}
        with Server() as server:
            legacy = server.post(call_message('list_keys', arguments), server.session())
            modern = server.modern('tools/call', {'name': PREFIX + 'list_keys',
                                                  'arguments': arguments})
            for answer in (legacy, modern):
                result = answer.message()['result']
                self.assertTrue(result['isError'])
                self.assertIn(f'include_expired: {WORDS}', result['content'][0]['text'])
            listed = server.modern('tools/list').message()['result']['tools']
            self.assertEqual({tool['name'].removeprefix(PREFIX):
                              set(tool['inputSchema']['properties']) - COMMON for tool in listed},
                             THEN)
        with Server('--api', '2026-10') as server:
            server.call('list_keys', arguments)


class CommandLine(unittest.TestCase):
    def test_has_everything(self):
        """No switch is needed, and none is taken."""
        for command in (('keys', 'list', '--include-expired', '--json'),
                        ('presets', 'list', '--json'),
                        ('call', 'list_keys', json.dumps({'include_expired': True}))):
            code, out, err = run(*command, '--sandbox', '--no-log')
            self.assertEqual(code, 0, err)
            self.assertTrue(json.loads(out), command)
        code, _, err = run('keys', 'list', '--api', '2026-10', '--sandbox')
        self.assertEqual(code, 2, err)

    def test_help_has_all_parameters(self):
        for name, tool in tools():
            if name in LATER:
                text = run(tool['group'], tool['verb'], '--help')[1]
                for each in LATER[name]:
                    self.assertIn('--' + each.replace('_', '-'), text)


if __name__ == '__main__':
    unittest.main()
