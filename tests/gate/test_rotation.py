#!/usr/bin/python3
"""A key that is replaced, from the command line, over MCP and with faults of the upstream, which is
the sandbox: in which order, what is left where it stops, and how it goes on.

    test_rotation.py [Class[.test]]..
"""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'mcp'))

from dialogue import MODERN, PROGRAM, Peer, environment, run
from test_gate import Case as Gate
from test_gate import NO, YES, Person

SECRET = re.compile(r'sk-or-v1-[0-9a-f]{64}')
STEPS = ('create_keys', 'bulk_assign_keys_to_guardrail', 'update_keys')


class Case(unittest.TestCase):
    def setUp(self):
        self.state = tempfile.TemporaryDirectory(prefix='ora-rotation-')
        self.addCleanup(self.state.cleanup)
        self.upstream = subprocess.Popen([PROGRAM, 'sandbox', '--listen', '127.0.0.1:0'],
                                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                         env=environment(), text=True)
        self.addCleanup(self.upstream.stdout.close)
        self.addCleanup(self.upstream.wait)
        self.addCleanup(self.upstream.terminate)
        line = ''
        while 'http://' not in line:
            line = self.upstream.stdout.readline()
        self.url = re.search(r'http://\S+/api/v1', line)[0]
        self.env = environment(OPENROUTER_MANAGEMENT_KEY='sk-or-v1-sandbox-management')
        rows = self.json('guardrails', 'list-key-assignments')['data']
        self.old, self.guardrail = rows[0]['key_hash'], rows[0]['guardrail_id']

    def options(self, *more):
        return ('--base-url', self.url, '--state', self.state.name, *more)

    def run_it(self, *words):
        return run(*words, *self.options(), env=self.env)

    def json(self, *words):
        code, out, err = self.run_it(*words, '--json')
        self.assertEqual(code, 0, err)
        return json.loads(out)

    def rotate(self, *more, old=None):
        """(exit code, reply or None, stderr)"""
        code, out, err = self.run_it('keys', 'rotate', old or self.old, '--json', '--yes',
                                     '--secret-file', *more)
        self.seen = out + err
        return code, json.loads(out) if out else None, err

    def control(self, path, body=None):
        base = self.url.removesuffix('/api/v1')
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(f'{base}/_sandbox/{path}', data=data,
                                         method='PUT' if data else 'GET')
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.read()

    def fault(self, tool, fault, **more):
        self.control('faults', [{'tool': tool, 'fault': fault, 'count': 1, **more}])

    def sent(self, tool):
        return sum(request['tool'] == tool for request in json.loads(self.control('log')))

    def key(self, key):
        return self.json('keys', 'get', key)['data']

    def guardrails(self, key):
        rows = self.json('guardrails', 'list-key-assignments')['data']
        return [row['guardrail_id'] for row in rows if row['key_hash'] == key]

    def check_secrets(self):
        """Secrets are in their files, and nowhere else."""
        self.assertIsNone(SECRET.search(self.seen))
        for folder, _, names in os.walk(self.state.name):
            for name in names:
                with open(os.path.join(folder, name), encoding='utf-8', errors='replace') as file:
                    text = file.read()
                self.assertEqual(SECRET.search(text) is not None,
                                 os.path.basename(folder) == 'secrets', name)

    def check_done(self, new):
        self.assertTrue(self.key(self.old)['disabled'])
        made = self.key(new)
        self.assertFalse(made['disabled'])
        self.assertEqual(self.guardrails(new), [self.guardrail])
        self.assertEqual(self.sent('create_keys'), 1)
        self.run_it('journal')  # closes what was open
        code, out, err = self.run_it('journal')
        self.assertEqual((code, out.strip()), (0, 'every write has an outcome'), err)
        self.check_secrets()

    def check_goes_on(self, new):
        """What the journal says of it, and the command that it names."""
        code, out, err = self.run_it('journal')
        command = re.search(r'-> openrouter-admin (keys rotate .*)', out)
        self.assertIsNotNone(command, out + err)
        self.assertIn(f'--new-hash {new}', command[1])
        code, out, err = self.run_it(*command[1].split(), '--json', '--yes')
        self.assertEqual(code, 0, err)
        self.assertTrue(json.loads(out)['ended'])


class CommandLine(Case):
    def test_at_once(self):
        before = self.key(self.old)
        code, reply, err = self.rotate('--grace', '0')
        self.assertEqual(code, 0, err)
        new = reply['data']
        self.assertEqual({name: new[name] for name in (
            'limit', 'limit_reset', 'include_byok_in_limit', 'expires_at', 'workspace_id',
            'creator_user_id')}, {name: before[name] for name in (
                'limit', 'limit_reset', 'include_byok_in_limit', 'expires_at', 'workspace_id',
                'creator_user_id')})
        self.assertEqual(new['name'], before['name'] + ' (rotated)')
        self.assertEqual((reply['verified'], reply['ended'], reply['due']), (True, True, None))
        self.assertNotIn('key', reply)
        self.check_done(new['hash'])

    def test_after_a_grace(self):
        code, reply, err = self.rotate('--grace', '1')
        self.assertEqual((code, reply['ended']), (0, False), err)
        new = reply['data']['hash']
        self.assertFalse(self.key(self.old)['disabled'])
        time.sleep(1.1)
        self.assertFalse(self.key(self.old)['disabled'])
        self.check_goes_on(new)
        self.check_done(new)

    def test_a_day_is_not_due(self):
        code, reply, err = self.rotate()
        self.assertEqual(code, 0, err)
        command = f"openrouter-admin keys rotate {self.old} --new-hash {reply['data']['hash']}"
        self.assertIn('then ' + command, ' '.join(err.split()))
        self.assertNotIn('rotate_keys', err)
        code, out, _ = self.run_it('journal')
        self.assertEqual(code, 0)
        self.assertIn(f"goes on until {reply['due']}", out)
        self.assertIn(f'  -> {command}\n', out)
        # Nor does a call that goes on end it before.
        code, again, err = self.rotate('--new-hash', reply['data']['hash'])
        self.assertEqual((code, again['ended'], again['due']), (0, False, reply['due']), err)
        self.assertFalse(self.key(self.old)['disabled'])
        code, again, err = self.rotate('--new-hash', reply['data']['hash'], '--grace', '0')
        self.assertEqual((code, again['ended']), (0, True), err)

    def test_refused_before_anything(self):
        made = json.loads(self.run_it('keys', 'create', '--name', 'x', '--expires-at',
                                      '2030-01-01T00:00:00Z', '--json', '--reveal')[1])
        self.run_it('keys', 'update', made['data']['hash'], '--disabled')
        before = self.sent('create_keys')
        code, _, err = self.rotate(old=made['data']['hash'])
        self.assertEqual(code, 2)
        self.assertIn('the old one is ended already', err)
        self.assertEqual(self.sent('create_keys'), before)

    def test_itself(self):
        code, _, err = self.rotate('--new-hash', self.old)
        self.assertEqual(code, 2)
        self.assertIn('the new one is the old one; nothing was sent\n  see openrouter-admin', err)

    def test_dry_run(self):
        """All requests in their order, none of them sent."""
        before = json.loads(self.control('log'))
        code, out, err = self.run_it('keys', 'rotate', self.old, '--name', "it's", '--grace', '5',
                                     '--dry-run')
        self.assertEqual((code, err), (0, ''))
        self.assertEqual(json.loads(self.control('log')), before)
        self.assertNotIn('sandbox-management', out)
        words = [line.split() for line in out.splitlines() if line.startswith('curl ')]
        self.assertEqual([(line[2] if line[1] == '-X' else 'GET', line[-2 if '\\' in line else -1])
                          for line in words[:3]],
                         [('GET', f"'{self.url}/keys/{self.old}'"),
                          ('GET', f"'{self.url}/guardrails/assignments/keys'"),
                          ('POST', f"'{self.url}/keys'")])
        self.assertEqual(len(words), 6)
        for part in (r'''{"name":"it'\''s","limit":"<old limit>"''', 'Bearer $NEW_KEY',
                     '{"key_hashes":["<new hash>"]}', 'with new_hash, 5 seconds later'):
            self.assertIn(part, out)
        code, out, err = self.run_it('keys', 'rotate', self.old, '--new-hash', 'f' * 64, '--dry-run')
        self.assertEqual((code, err), (0, ''))
        self.assertNotIn('-X POST \'' + self.url + '/keys\'', out)
        self.assertNotIn('NEW_KEY', out)


class Faults(Case):
    def check_creation(self, fault):
        self.fault('create_keys', fault)
        code, _, err = self.rotate('--grace', '0')
        self.assertEqual((code, self.sent('create_keys')), (6, 1), err)
        self.assertFalse(self.key(self.old)['disabled'])
        self.assertIn('Of that name, and made since', err)
        self.assertIsNone(SECRET.search(self.seen))

    def test_creation(self):
        for fault in ('reset_after', 'cut'):
            with self.subTest(fault):
                self.setUp()
                self.check_creation(fault)

    def test_steps_behind(self):
        for tool in STEPS[1:]:
            for fault in ('reset_before', 'reset_after', 'status'):
                with self.subTest(tool=tool, fault=fault):
                    self.setUp()
                    self.fault(tool, fault)
                    code, reply, err = self.rotate('--grace', '0')
                    self.assertEqual((code, reply['ended']), (7, False), err)
                    self.assertIn(f'{tool} failed', err)
                    self.assertIn(f"openrouter-admin keys rotate {self.old} --new-hash "
                                  f"{reply['data']['hash']} --grace 0", ' '.join(err.split()))
                    self.check_goes_on(reply['data']['hash'])
                    self.check_done(reply['data']['hash'])

    def test_the_new_secret_does_not_work(self):
        self.control('faults', [{'tool': 'get_current_key', 'fault': 'status', 'count': 9}])
        code, reply, err = self.rotate('--grace', '0')
        self.assertEqual((code, reply['verified'], reply['ended']), (7, False, False), err)
        self.assertFalse(self.key(self.old)['disabled'])


class Killed(Case):
    """kill -9 while a step is under way."""

    def kill_at(self, tool):
        self.control('faults', [{'tool': tool, 'fault': 'slow_head', 'delay_ms': 3000, 'count': 1}])
        process = subprocess.Popen(
            [PROGRAM, 'keys', 'rotate', self.old, '--grace', '0', '--yes', '--secret-file',
             *self.options()], env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 10
        while not self.sent(tool) and time.monotonic() < deadline:
            time.sleep(0.02)
        time.sleep(0.1)
        process.send_signal(signal.SIGKILL)
        process.wait()
        self.control('faults', [])

    def test_behind_the_delivery(self):
        self.kill_at('update_keys')
        self.seen = ''
        code, out, err = self.run_it('journal')
        self.assertIn('its steps have lines of their own', out, err)
        new = re.search(r'--new-hash ([0-9a-f]{64})', out)[1]
        self.check_goes_on(new)
        self.assertTrue(self.key(self.old)['disabled'])
        self.assertEqual(self.guardrails(new), [self.guardrail])
        self.assertEqual(self.sent('create_keys'), 1)

    def test_before_the_delivery(self):
        """Nobody has the new secret: nothing ends the old key in its favour."""
        for tool in ('bulk_assign_keys_to_guardrail', 'get_current_key'):
            with self.subTest(tool):
                self.setUp()
                self.kill_at(tool)
                self.run_it('journal')  # closes the step that was under way
                code, out, err = self.run_it('journal')
                self.assertEqual(code, 6, out + err)
                self.assertIn('nobody has it', out)
                self.assertNotIn('--new-hash', out)
                new = re.search(r'-> openrouter-admin keys delete (\S+)\n', out)[1]
                self.assertIn(f'-> openrouter-admin keys rotate {self.old} --grace 0\n', out)
                code, _, err = self.rotate('--new-hash', new, '--grace', '0')
                self.assertEqual(code, 2, err)
                self.assertIn('no delivery of the new secret', err)
                with Peer(*self.options('--toolsets', 'default,workflows'), env=self.env) as peer:
                    self.assertIn('no delivery of the new secret', peer.refusal(
                        'rotate_keys', {'hash': self.old, 'new_hash': new, 'grace': 0}))
                self.assertFalse(self.key(self.old)['disabled'])
                code, _, err = self.run_it('keys', 'delete', new, '--yes')
                self.assertEqual(code, 0, err)
                code, out, err = self.run_it('journal')
                self.assertEqual((code, out.strip()), (0, 'every write has an outcome'), err)
                code, reply, err = self.rotate('--grace', '0')
                self.assertEqual((code, reply['ended']), (0, True), err)
                self.assertIsNone(SECRET.search(self.seen))

    def test_creation(self):
        self.kill_at('create_keys')
        code, out, err = self.run_it('journal')
        self.assertIn('(rotated)', out, err)
        self.assertFalse(self.key(self.old)['disabled'])
        self.assertEqual(self.sent('create_keys'), 1)


class Mcp(Case):
    def peer(self, *more):
        return Peer(*self.options(*more), env=self.env)

    def test_not_by_default(self):
        with self.peer() as peer:
            self.assertEqual(len(peer.descriptors()), 29)
            self.assertIn('--toolsets workflows', peer.refusal('rotate_keys', {'hash': self.old}))

    def test_whole(self):
        with self.peer('--toolsets', 'default,workflows') as peer:
            reply = peer.call('rotate_keys', {'hash': self.old, 'grace': 0})
            self.seen = '\n'.join(map(str, peer.lines))
        self.assertTrue(reply['ended'])
        self.check_done(reply['data']['hash'])

    def test_note_names_the_tool(self):
        with self.peer('--toolsets', 'default,workflows') as peer:
            reply = peer.call('rotate_keys', {'hash': self.old})
            text = '\n'.join(map(str, peer.lines))
        self.assertIn(f"call rotate_keys again with new_hash {reply['data']['hash']}", text)
        self.assertNotIn('openrouter-admin keys rotate', text)

    def test_plan(self):
        with self.peer('--toolsets', 'default,workflows', '--confirm', 'widening') as peer:
            text = peer.refusal('rotate_keys', {'hash': self.old, 'grace': 0})
            for words in ('Create a new API key, with a new secret', '(rotated)',
                          'Bulk assign keys to a guardrail', 'ended at once'):
                self.assertIn(words, text)
            self.assertEqual(self.sent('create_keys'), 0)

    def test_steps_must_be_allowed(self):
        with self.peer('--toolsets', 'keys,workflows') as peer:
            self.assertIn('is not offered here', peer.refusal('rotate_keys', {'hash': self.old}))
        self.assertEqual(self.sent('create_keys'), 0)


class Confirmed(Case):
    """One plan shows all that a rotation does, and one yes holds for all of it."""
    terminal = Gate.terminal
    modern = Gate.modern

    def setUp(self):
        super().setUp()
        self.arguments = {'hash': self.old, 'grace': 0}
        name = self.key(self.old)['name']
        self.plan = ('Create a new API key, with a new secret', f'"{name} (rotated)"',
                     'Bulk assign keys to a guardrail', self.guardrail, 'ended at once')
        self.toolset = ('--toolsets', 'default,workflows', '--confirm', 'widening')

    def check_plan(self, text):
        for words in self.plan:
            self.assertIn(words, text)
        self.assertNotIn('not known', text)
        self.assertIsNone(SECRET.search(text))
        self.check_untouched()

    def check_untouched(self):
        self.assertEqual([self.sent(tool) for tool in STEPS], [0, 0, 0])

    def check_rotated(self, reply, peer):
        self.seen = '\n'.join(map(str, peer.lines))
        self.assertTrue(reply['ended'])
        self.assertEqual([self.sent(tool) for tool in STEPS], [1, 1, 1])
        self.check_done(reply['data']['hash'])

    def test_form(self):
        with Person(*self.options(*self.toolset), env=self.env, answers=[NO, YES]) as peer:
            self.assertIn('declined', peer.refusal('rotate_keys', self.arguments))
            self.check_plan(peer.forms[0]['message'])
            reply = peer.call('rotate_keys', self.arguments)
            self.assertEqual(len(peer.forms), 2)
            self.check_rotated(reply, peer)

    def test_newest_version(self):
        with Peer(*self.options(*self.toolset), version=MODERN, env=self.env) as peer:
            asked = self.modern(peer, 'rotate_keys', self.arguments)
            self.check_plan(asked['inputRequests']['confirm']['params']['message'])
            done = self.modern(peer, 'rotate_keys', self.arguments,
                               inputResponses={'confirm': YES}, requestState=asked['requestState'])
            self.assertFalse(done.get('isError'), done)
            self.check_rotated(done['structuredContent'], peer)

    def test_approved_at_a_terminal(self):
        with Peer(*self.options(*self.toolset), env=self.env) as peer:
            text = peer.refusal('rotate_keys', self.arguments)
            self.check_plan(text)
            id = re.search('approve ([0-9a-f]{16})', text)[1]
            code, shown = self.terminal('approve', id, '--state', self.state.name, says='y\n')
            self.assertEqual(code, 0, shown)
            for words in self.plan:
                self.assertIn(words, shown)
            self.check_rotated(peer.call('rotate_keys', self.arguments), peer)

    def test_refused(self):
        with Peer(*self.options(*self.toolset, '--confirm-fallback', 'refuse'),
                  env=self.env) as peer:
            self.check_plan(peer.refusal('rotate_keys', self.arguments))
            peer.refusal('rotate_keys', self.arguments)
        self.check_untouched()

    def test_moved(self):
        """A yes is bound to what the old key has."""
        with Peer(*self.options(*self.toolset), env=self.env) as peer:
            id = re.search('approve ([0-9a-f]{16})', peer.refusal('rotate_keys', self.arguments))[1]
            self.assertEqual(self.terminal('approve', id, '--state', self.state.name,
                                           says='y\n')[0], 0)
            self.run_it('keys', 'update', self.old, '--limit', '3', '--yes')
            self.assertIn('moved', peer.refusal('rotate_keys', self.arguments))
        self.assertEqual(self.sent('create_keys'), 0)


if __name__ == '__main__':
    unittest.main()
