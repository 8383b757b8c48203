#!/usr/bin/python3
"""The programs of examples/, each run against a sandbox; what they did is looked at.

    test_examples.py [Class[.test]]..
"""

import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import unittest
import urllib.request

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'mcp'))

from dialogue import KEY, PATIENCE_S, Sandbox

FOLDER = os.environ['ORA_EXAMPLES']
SECRET = r'sk-or-v1-[0-9a-f]{64}'


class Examples(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox()
        self.addCleanup(self.sandbox.__exit__)
        self.environment = {**os.environ, 'OPENROUTER_MANAGEMENT_KEY': KEY,
                            'OPENROUTER_BASE_URL': self.sandbox.base_url}

    def program(self, name):
        path = os.path.join(FOLDER, name)
        if not os.path.exists(path):
            self.skipTest(f'{name} was not built: its library is not there')
        return path

    def run_example(self, name, *arguments, status=0, **environment):
        done = subprocess.run([self.program(name), *arguments], capture_output=True, text=True,
                              env={**self.environment, **environment}, timeout=PATIENCE_S,
                              stdin=subprocess.DEVNULL)
        self.assertEqual(done.returncode, status, done.stderr)
        return done.stdout

    def get(self, path):
        request = urllib.request.Request(self.sandbox.base_url + path,
                                         headers={'Authorization': f'Bearer {KEY}'})
        with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:
            return json.load(answer)

    def keys(self):
        return [key for workspace in self.get('/workspaces')['data']
                for key in self.get(f'/keys?include_disabled=true&workspace_id={workspace["id"]}')
                ['data']]

    def test_keys_near_limit(self):
        lines = self.run_example('keys_near_limit', '10').splitlines()
        near = [key['name'] for key in self.keys() if not key['disabled'] and key['limit']
                and 1 - key['limit_remaining'] / key['limit'] >= 0.1]
        self.assertTrue(near)
        self.assertCountEqual([line.split('  ')[-1] for line in lines], near)

    def guardrails_of(self, key):
        return [row['guardrail_id'] for row in self.get('/guardrails/assignments/keys?limit=100')
                ['data'] if row['key_hash'] == key['hash']]

    def test_rotate_key(self):
        guarded = [key for key in self.keys() if not key['disabled'] and self.guardrails_of(key)]
        plain = next(key for key in self.keys() if key['limit'] and not key['disabled']
                     and not self.guardrails_of(key))
        self.assertTrue(guarded)
        for old in (guarded[0], plain):
            secret = self.run_example('rotate_key', old['hash'])
            self.assertRegex(secret, rf'\A{SECRET}\n\Z')
            self.assertTrue(self.get(f'/keys/{old["hash"]}')['data']['disabled'])
            new = [key for key in self.keys() if key['name'] == old['name'] + ' (rotated)'
                   and not key['disabled']]
            self.assertEqual([(key['limit'], key['limit_reset'], key['workspace_id'])
                              for key in new],
                             [(old['limit'], old['limit_reset'], old['workspace_id'])])
            self.assertEqual(self.guardrails_of(new[0]), self.guardrails_of(old))

    def test_rotate_key_fails(self):
        """What can't be finished leaves the old key as it is, and gives the new one all the same."""
        before = self.keys()
        old = next(key for key in before if not key['disabled'] and self.guardrails_of(key))
        rule = {'tool': 'bulk_assign_keys_to_guardrail', 'fault': 'status', 'status': 403}
        control = urllib.request.Request(
            self.sandbox.base_url.replace('/api/v1', '/_sandbox/faults'), method='PUT',
            data=json.dumps(rule).encode(), headers={'Content-Type': 'application/json'})
        urllib.request.urlopen(control, timeout=PATIENCE_S).close()
        secret = self.run_example('rotate_key', old['hash'], status=1)
        self.assertRegex(secret, rf'\A{SECRET}\n\Z')
        after = {key['hash']: key['disabled'] for key in self.keys()}
        self.assertEqual(len(after), len(before) + 1)
        self.assertFalse(after[old['hash']])

    def test_onboard_member(self):
        user = self.get('/organization/members')['data'][-1]['id']
        workspace = self.get('/workspaces')['data'][-1]['id']
        secret = self.run_example('onboard_member', user, workspace, '20')
        self.assertRegex(secret, rf'\A{SECRET}\n\Z')
        key = next(key for key in self.keys() if key['name'] == user)
        self.assertEqual((key['limit'], key['limit_reset'], key['workspace_id'],
                          key['creator_user_id']), (20, 'monthly', workspace, user))

    def test_audit_spend(self):
        lines = self.run_example('audit_spend').splitlines()
        figures = [float(line.split()[0]) for line in lines]
        self.assertEqual(figures, sorted(figures, reverse=True))
        total = sum(row['usage'] for row in self.get('/activity')['data'])
        self.assertAlmostEqual(sum(figures), total, delta=0.01 * len(figures))
        self.assertEqual(len(lines), len({row['model'] for row in self.get('/activity')['data']}))

    def test_cap_workspace_keys(self):
        workspace = self.keys()[0]['workspace_id']
        before = {key['hash']: key for key in self.keys()}
        self.run_example('cap_workspace_keys', workspace, '1.5')
        for key in self.keys():
            if key['workspace_id'] == workspace:
                self.assertLessEqual(key['limit'], 1.5)
                self.assertEqual(key['limit_reset'], 'daily')
            else:
                self.assertEqual(key['limit'], before[key['hash']]['limit'])
        self.assertEqual(self.run_example('cap_workspace_keys', workspace, '1.5'), '')

    def test_guard_all_keys(self):
        guardrail = self.get('/guardrails')['data'][0]
        out = self.run_example('guard_all_keys', guardrail['id'])
        mine = {key['hash'] for key in self.keys()
                if key['workspace_id'] == guardrail['workspace_id']}
        self.assertEqual(out, f'{guardrail["name"]}: {len(mine)} keys assigned\n')
        rows = self.get(f'/guardrails/{guardrail["id"]}/assignments/keys?limit=100')['data']
        self.assertLessEqual(mine, {row['key_hash'] for row in rows})

    def test_mcp_daemon(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'mcp')
            daemon = subprocess.Popen([self.program('mcp_daemon'), path], env=self.environment)
            self.addCleanup(daemon.wait)
            self.addCleanup(daemon.kill)
            for _ in range(2):
                self.converse(path, daemon)

    def converse(self, path, daemon):
        while not os.path.exists(path):
            self.assertIsNone(daemon.poll())
        with socket.socket(socket.AF_UNIX) as peer:
            peer.settimeout(PATIENCE_S)
            while True:
                try:
                    peer.connect(path)
                    break
                except ConnectionRefusedError:  # it is bound, and does not listen yet
                    self.assertIsNone(daemon.poll())
            stream = peer.makefile('rw', encoding='utf-8')
            for number, (method, params) in enumerate([
                    ('initialize', {'protocolVersion': '2025-11-25', 'capabilities': {},
                                    'clientInfo': {'name': 'test', 'version': '1'}}),
                    ('tools/call', {'name': 'openrouter_admin_get_credits',
                                    'arguments': {}})]):
                stream.write(json.dumps({'jsonrpc': '2.0', 'id': number, 'method': method,
                                         'params': params}) + '\n')
                stream.flush()
                answer = json.loads(stream.readline())
                self.assertEqual(answer['id'], number)
                self.assertIn('result', answer)
        self.assertEqual(answer['result']['structuredContent'], self.get('/credits'))

    def test_loop_poll(self):
        out = self.run_example('loop_poll')
        count = self.get('/organization/members')['total_count']
        self.assertRegex(out, rf'\A\d+\.\d\d of \d+\.\d\d USD left for {count} members\n\Z')

    def test_loop_libuv(self):
        out = self.run_example('loop_libuv')
        self.assertEqual(out, ''.join(f'{row["id"]}  {row["name"]}\n'
                                      for row in self.get('/workspaces')['data']))

    def test_loop_glib(self):
        out = self.run_example('loop_glib')
        self.assertRegex(out, r'\A[0-9.]+ USD bought, [0-9.]+ USD spent\n\Z')

    def test_no_key(self):
        """Each says what is wrong, and ends."""
        names = {re.sub(r'\.c$', '', name) for name in os.listdir(
            os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'examples'))
            if name.endswith('.c')}
        self.assertEqual(len(names), 10)
        for name in sorted(names):
            arguments = {'rotate_key': ['a'], 'onboard_member': ['a', 'b', '1'],
                         'cap_workspace_keys': ['a', '1'], 'guard_all_keys': ['a'],
                         'mcp_daemon': ['/nowhere']}.get(name, [])
            if os.path.exists(os.path.join(FOLDER, name)):
                out = self.run_example(name, *arguments, status=1, OPENROUTER_MANAGEMENT_KEY='')
                self.assertEqual(out, '')


if __name__ == '__main__':
    unittest.main()
