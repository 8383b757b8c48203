#!/usr/bin/python3
"""All tools in all versions of the protocol: every line is what the official schema says, and
every reply what its tool's outputSchema says.

    test_versions.py [Class[.test]]..
"""

import json
import unittest

from dialogue import (LEGACY, MODERN, PREFIX, Peer, Protocol, SecretConfig, later_plan,
                      schemas_missing, validator, whole_plan)

MAX_TEXT = 32 << 10


class Versions(unittest.TestCase):
    def call_all(self, version):
        with SecretConfig() as secrets, Peer(*secrets.options, '--toolsets', 'all', '--api', '2026-10',
                                             version=version) as peer:
            tools = {tool['name']: tool for tool in peer.descriptors()}
            self.assertEqual(len(tools), 57)
            outputs = {name: validator(tool['outputSchema']) for name, tool in tools.items()}
            called = set()

            def call(name, arguments):
                validator(tools[PREFIX + name]['inputSchema']).validate(arguments)
                result = peer.tool(name, arguments)
                self.assertNotIn('isError', result, result['content'][0]['text'])
                reply = result['structuredContent']
                outputs[PREFIX + name].validate(reply)
                text = result['content'][0]['text']
                if len(json.dumps(reply, separators=(',', ':'))) <= MAX_TEXT:
                    self.assertEqual(json.loads(text), reply)
                else:
                    self.assertLess(len(text), 1000)
                    self.assertIn('structuredContent has all of it', text)
                called.add(PREFIX + name)
                return reply

            whole_plan(call)
            later_plan(call)
            self.assertEqual(called, set(tools))
            peer.refusal('get_guardrail', {'id': 'nope'})
            peer.refusal('get_key', {'hash': 'nope'})
            self.assertEqual(peer.end(), 0, peer.error_text())
            self.check_marks(peer, version)
            return peer

    def check_marks(self, peer, version):
        """What only modern results have, and all of those."""
        for message in peer.answers.values():
            result = message['result']
            modern = version == MODERN
            self.assertEqual(result.get('resultType'), 'complete' if modern else None)
            self.assertEqual('io.modelcontextprotocol/serverInfo' in result.get('_meta', {}), modern)
            listing = 'tools' in result or 'supportedVersions' in result
            self.assertEqual('ttlMs' in result, modern and listing)
            self.assertEqual('cacheScope' in result, modern and listing)
        if version == MODERN:
            self.assertEqual(peer.hello['result']['supportedVersions'], [MODERN])
        else:
            self.assertEqual(peer.hello['result']['protocolVersion'], version)

    def test_big_text(self):
        """A reply of more than 32 KiB comes as structuredContent, and its text says so."""
        with Peer('--sandbox') as peer:
            result = peer.tool('get_user_activity', {})
            self.assertGreater(len(json.dumps(result['structuredContent'])), MAX_TEXT)
            self.assertIn('To narrow it, pass date', result['content'][0]['text'])


def add_version(version):
    def calls(self):
        self.call_all(version)

    def schema(self):
        if schemas_missing():
            self.skipTest(schemas_missing())
        peer = self.call_all(version)
        self.assertEqual(Protocol(version).check_peer(peer), len(peer.lines))
        self.assertGreaterEqual(len(peer.lines), 33)

    name = version.replace('-', '_')
    # One dialogue does for both where there are schemas.
    setattr(Versions, f'test_{name}', calls if schemas_missing() else schema)
    if schemas_missing():
        setattr(Versions, f'test_{name}_schema', schema)


for each in [*LEGACY, MODERN]:
    add_version(each)

if __name__ == '__main__':
    unittest.main()
