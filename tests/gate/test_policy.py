#!/usr/bin/python3
"""Policies of the configuration, as commands and clients meet them.

    test_policy.py [Class[.test]]..
"""

import os
import sys
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, '..', 'config'), os.path.join(HERE, '..', 'mcp')]

from world import KEY, World, run  # noqa: E402
from dialogue import Peer  # noqa: E402

RULES = {
    'max_limit_usd = 100': ('{"name":"n","limit":500}',
                            'limit: 500 USD, and at most 100 USD are allowed (max_limit_usd of '
                            'policy "ci"); nothing was sent'),
    'require_limit = yes': ('{"name":"n"}', '(require_limit of policy "ci")'),
    'require_limit_reset = yes': ('{"name":"n","limit":1}', '(require_limit_reset of policy "ci")'),
    'max_expiry_days = 30': ('{"name":"n","expires_at":"2999-01-01T00:00:00Z"}',
                             '(max_expiry_days of policy "ci")'),
    'require_expiry = yes': ('{"name":"n"}', '(require_expiry of policy "ci")'),
    'allowed_workspaces = 0df9e665-d932-5740-b2c7-b52af166bc11': (
        '{"name":"n"}', '"default" is not allowed (allowed_workspaces of policy "ci")'),
}


class Policies(World):
    def setUp(self):
        super().setUp()
        self.upstream = self.sandbox()
        self.env = self.environment(SANDBOX_KEY=KEY)

    def set(self, *rules, more=''):
        self.configure(f'[connection one]\nkey_env = SANDBOX_KEY\n'
                       f'base_url = {self.upstream.base_url}\npolicy = ci\n{more}[policy ci]\n'
                       + '\n'.join(rules) + '\n')

    def call(self, tool, arguments, *options):
        return self.run_program('call', tool, arguments, '--reveal', *options, env=self.env)

    def refused(self, words, *call):
        code, out, err = self.call(*call)
        self.assertEqual((code, out), (5, ''), err)
        self.assertIn(words, err)

    def test_each_rule(self):
        for rule, (arguments, words) in RULES.items():
            with self.subTest(rule):
                self.set(rule)
                self.refused(words, 'create_keys', arguments)

    def test_all_at_once(self):
        """As flags where they were flags, for agents one a line."""
        self.set('max_limit_usd = 100', 'require_limit_reset = yes', 'require_expiry = yes')
        code, out, err = self.run_program('keys', 'create', '--name', 'n', '--limit', '500',
                                          '--reveal', env=self.env)
        self.assertEqual((code, out), (5, ''))
        self.assertEqual(err, 'error: --expires-at is missing, and there must be an end '
                         '(require_expiry of policy "ci")\n'
                         '       --limit: 500 USD, and at most 100 USD are allowed '
                         '(max_limit_usd of policy "ci")\n'
                         '       --limit-reset is missing, and a limit must start anew '
                         '(require_limit_reset of policy "ci")\n'
                         '  nothing was sent\n')
        with Peer('--config', self.config, env=self.env) as peer:
            text = peer.refusal('create_keys', {'name': 'n', 'limit': 500})
        self.assertEqual(text.splitlines()[0],
                         '3 things that are not allowed; nothing was sent.')
        self.assertIn('- limit: 500 USD, and at most', text)

    def test_lists(self):
        self.set('allowed_models = openai/*, google/gemini-*', 'allowed_providers = azure',
                 'max_ids_per_call = 1')
        self.refused('"x/y" is not allowed (allowed_models', 'create_guardrail',
                     '{"name":"n","allowed_models":["openai/gpt-4.1","x/y"]}')
        self.refused('(allowed_providers', 'create_guardrail',
                     '{"name":"n","allowed_providers":["x"]}')
        self.refused('2 at once, and at most 1 are allowed (max_ids_per_call',
                     'bulk_add_workspace_members', '{"id":"w","user_ids":["u","v"]}')
        code, _, err = self.call('create_guardrail', '{"name":"n","allowed_models":["openai/x"]}')
        self.assertEqual(code, 0, err)

    def test_rate(self):
        self.set('writes_per_minute = 2')
        with Peer('--config', self.config, env=self.env) as peer:
            for name in 'ab':
                peer.call('create_guardrail', {'name': name})
            text = peer.refusal('create_guardrail', {'name': 'c'})
            self.assertIn('writes_per_minute', text)
            self.assertRegex(text, 'try again after [0-9]+ s')

    def test_confirm(self):
        self.set('confirm = writes', 'confirm_fallback = refuse')
        self.refused('nobody can be asked here', 'create_guardrail', '{"name":"n"}')
        code, _, err = self.call('create_guardrail', '{"name":"n"}', '--confirm', 'none')
        self.assertEqual(code, 0, err)
        self.set('confirm = widening')
        self.refused('openrouter-admin approve ', 'create_keys', '{"name":"n"}')

    def test_secrets(self):
        """A policy's way goes over that of [secrets], and an option over both."""
        place = os.path.join(self.folder, 'kept')
        more = f'[secrets]\nto = reveal\nfolder = {place}\n'
        self.set('secrets = file', more=f'{more}[connection x]\nkey_env = SANDBOX_KEY\n')
        create = ('call', 'create_keys', '{"name":"n"}', '--connection', 'one')
        code, out, err = self.run_program(*create, env=self.env)
        self.assertEqual(code, 0, err)
        self.assertNotIn('"key"', out)
        self.assertIn(f'secret: file {place}/', err)
        code, out, err = self.run_program(*create, '--reveal', env=self.env)
        self.assertIn('"key"', out)
        with Peer('--config', self.config, env=self.env) as peer:
            result = peer.tool('create_keys', {'PCID': 'one', 'name': 'n'})
            self.assertNotIn('key', result['structuredContent'])
        command = f'{more}command = /bin/sh -c "cat >{self.folder}/took"\n'
        self.set('secrets = command', more=command)
        code, out, err = self.run_program(*create, env=self.env)
        self.assertEqual(code, 0, err)
        with open(os.path.join(self.folder, 'took'), encoding='ascii') as file:
            self.assertRegex(file.read(), '^sk-or-v1-[0-9a-f]{64}$')
        self.set('secrets = command')
        code, out, err = self.run_program(*create, env=self.env)
        self.assertEqual((code, out), (2, ''))
        self.assertIn('secrets: command: want a command in [secrets], too', err)

    def test_only_a_terminal(self):
        """A client that has a form is not asked; where nobody is at a terminal, --yes is no yes."""
        from test_gate import YES, Person
        self.set('confirm_by = terminal')
        with Person('--config', self.config, env=self.env, answers=[YES]) as peer:
            text = peer.refusal('create_keys', {'name': 'n'})
            self.assertIn('it wants a yes at a terminal', text)
            self.assertIn('openrouter-admin approve ', text)
            self.assertEqual(peer.forms, [])
        self.refused('it wants a yes at a terminal', 'create_keys', '{"name":"n"}', '--yes')
        code, _, err = self.call('create_keys', '{"name":"n"}', '--yes', '--confirm-by', 'client')
        self.assertEqual(code, 0, err)
        self.refused('at a terminal (confirm_by)', 'create_keys', '{"name":"n"}', '--yes',
                     '--confirm-fallback', 'refuse')
        self.set('confirm_by = terminal', 'confirm_fallback = token')
        code, out, err = self.call('create_keys', '{"name":"n"}')
        self.assertEqual((code, out), (2, ''))
        self.assertIn('config.ini:6: confirm_by: a token is no yes at a terminal', err)
        code, out, err = self.call('list_keys', '{}', '--confirm-by', 'me')
        self.assertEqual((code, out), (2, ''))

    def test_tokens_are_of_clients(self):
        """A command can't bring a token: its plan waits for approval."""
        self.set('confirm = widening', 'confirm_fallback = token')
        self.refused('openrouter-admin approve ', 'create_keys', '{"name":"n"}')
        with Peer('--config', self.config, env=self.env) as peer:
            self.assertIn('confirm: ', peer.refusal('create_keys', {'name': 'n'}))

    def test_of_one_connection(self):
        """The connection that a call names is the one whose policy is in force."""
        self.set('require_limit = yes', more=f'[connection two]\nkey_env = SANDBOX_KEY\n'
                 f'base_url = {self.upstream.base_url}\n')
        with Peer('--config', self.config, env=self.env) as peer:
            self.assertIn('require_limit', peer.refusal('create_keys', {'PCID': 'one', 'name': 'n'}))
            peer.call('create_keys', {'PCID': 'two', 'name': 'n'})

    def test_mistakes(self):
        self.set('confirm = sometimes')
        code, out, err = self.call('list_keys', '{}')
        self.assertEqual((code, out), (2, ''))
        self.assertIn('confirm', err)
        self.configure('[connection one]\nkey_env = SANDBOX_KEY\npolicy = other\n[policy ci]\n')
        for command in (('call', 'list_keys'), ('config', 'check'), ('mcp',)):
            code, out, err = run(*command, '--config', self.config, env=self.env)
            self.assertEqual((code, out), (2, ''))
            self.assertIn('config.ini:3: policy: there is no [policy other]', err)
        self.configure('[connection one]\nkey_env = SANDBOX_KEY\n[policy ci]\nrequire_limit = yes\n')
        code, _, err = run('call', 'list_keys', '--config', self.config, env=self.env)
        self.assertEqual(code, 2)
        self.assertIn('config.ini:3: [policy ci]: would guard nothing: want a [connection] that says '
                      'policy = ci', err)


if __name__ == '__main__':
    unittest.main()
