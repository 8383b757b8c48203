#!/usr/bin/python3
"""Filters and confirmation as clients, agents and people meet them: the program with a sandbox.

    test_gate.py [Class[.test]]..
"""

import glob
import json
import os
import pty
import re
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'mcp'))

from dialogue import (MODERN, PATIENCE_S, PREFIX, PROGRAM, ROOT, Peer, environment, meta, run)

FORM = {'elicitation': {}}
NOBODY = 65534
NEW_KEY = {'name': 'k', 'limit': 5, 'limit_reset': 'daily', 'expires_at': '2030-01-01T00:00:00Z'}


class Person(Peer):
    """A client of the older versions whose person answers forms with `answers`, in order."""

    def __init__(self, *options, answers=(), **kind):
        self.forms = []
        self.said = list(answers)
        super().__init__(*options, **kind)

    def begin(self):
        self.hello = self.ask('initialize', {
            'protocolVersion': self.version, 'capabilities': FORM,
            'clientInfo': {'name': 'test', 'version': '1'}})
        self.send({'jsonrpc': '2.0', 'method': 'notifications/initialized'})

    def answer(self, id, timeout_s=PATIENCE_S):
        while id not in self.answers:
            message = self.take(timeout_s)
            if message is None:
                raise AssertionError(f'no answer to {id}: {self.error_text()}')
            if message.get('method') == 'elicitation/create':
                del self.answers[message['id']]
                self.forms.append(message['params'])
                self.send({'jsonrpc': '2.0', 'id': message['id'], 'result': self.said.pop(0)})
        return self.answers[id]


YES = {'action': 'accept', 'content': {'approve': True}}
NO = {'action': 'decline'}


class Case(unittest.TestCase):
    def setUp(self):
        self.state = tempfile.TemporaryDirectory(prefix='ora-gate-')
        self.addCleanup(self.state.cleanup)
        self.db = os.path.join(self.state.name, 'db')

    def options(self, *more):
        return (f'--sandbox={self.db}', '--state', self.state.name, *more)

    def peer(self, *more, **kind):
        return Peer(*self.options(*more), **kind)

    def terminal(self, *arguments, says=''):
        """The program at a terminal: (exit code, what it showed)."""
        master, slave = pty.openpty()
        process = subprocess.Popen([PROGRAM, *arguments], stdin=slave, stdout=slave, stderr=slave,
                                   env=environment())
        os.close(slave)
        os.write(master, says.encode())
        shown = b''
        while True:
            try:
                data = os.read(master, 65536)
            except OSError:
                break
            if not data:
                break
            shown += data
        os.close(master)
        return process.wait(PATIENCE_S), shown.decode().replace('\r\n', '\n')

    def modern(self, peer, tool, arguments, **more):
        params = {'name': PREFIX + tool, 'arguments': arguments, **more,
                  '_meta': meta(**{'io.modelcontextprotocol/clientCapabilities': FORM})}
        return peer.ask('tools/call', params)['result']

    def key(self, peer, **more):
        """A key made without a question, and what it is then."""
        return peer.call('create_keys', {**NEW_KEY, **more})['data']

    def limit(self, peer, key):
        return peer.call('get_key', {'hash': key['hash']})['data']['limit']


class Filters(Case):
    def names(self, *options):
        with self.peer(*options) as peer:
            return [tool['name'].removeprefix(PREFIX) for tool in peer.descriptors()]

    def test_lists(self):
        self.assertEqual(self.names('--toolsets', 'organization'), ['list_organization_members'])
        self.assertEqual(self.names('--tools', 'get_key,list_keys'), ['list_keys', 'get_key'])
        self.assertNotIn('delete_keys', self.names('--exclude-tools', 'delete_keys'))
        self.assertLessEqual(set(self.names()), set(self.names('--toolsets', 'all')))

    def test_numbers(self):
        """What each choice comes to, over MCP and for `tools`, as docs/agents.md says it."""
        groups, group = {}, None
        for line in run('tools')[1].splitlines():
            name = re.match(r'(\w+): ', line)
            group = groups.setdefault(name[1], []) if name else group
            if line.startswith('  '):
                group.append(line.split()[0])
        every = {tool for group in groups.values() for tool in group}
        listed = json.loads(run('tools', '--json')[1])
        self.assertEqual({tool['name'].removeprefix(PREFIX) for tool in listed}, every)
        default, own = self.names(), ['list_keys', 'get_credits']
        groups['keys'].remove('rotate_keys')  # its command is there, its toolset is another
        groups['workflows'] = ['rotate_keys']
        self.assertEqual((len(default), len(every)), (29, 57))
        with open(os.path.join(ROOT, 'docs', 'agents.md'), encoding='utf-8') as file:
            document = file.read()
        self.assertIn('`--toolsets default` | the 29 tools', document)
        self.assertIn('`--toolsets all` | all 57 |', document)
        for options, wanted in (
                (('--toolsets', 'default'), default), (('--toolsets', 'all'), every),
                (('--toolsets', 'default,all'), every),
                (('--toolsets', 'default, budgets'), {*default, *groups['budgets']}),
                (('--tools', ','.join(own)), own),
                (('--toolsets', 'budgets', '--tools', ','.join(own)), groups['budgets'] + own),
                (('--toolsets', 'default', '--exclude-tools', 'list_keys'),
                 set(default) - {'list_keys'}),
                (('--exclude-tools', ','.join(own)), set(default) - set(own)),
                *((('--toolsets', name), tools) for name, tools in groups.items())):
            with self.subTest(options):
                names = self.names(*options)
                self.assertEqual(len(names), len(set(names)))
                self.assertEqual(set(names), set(wanted))

    def test_refused_when_called(self):
        with self.peer('--toolsets', 'keys') as peer:
            self.assertIn('is not offered here', peer.refusal('list_workspaces'))
            peer.call('list_keys')
        code, out, err = run('call', 'delete_keys', '{"hash":"h"}', *self.options(
            '--exclude-tools', 'delete_keys'))
        self.assertEqual((code, out), (5, ''))
        self.assertIn('exclude-tools', err)
        code, out, err = run('workspaces', 'list', *self.options('--toolsets', 'keys'))
        self.assertEqual((code, out), (5, ''))

    def test_unknown_names(self):
        for option, value, words in (
                ('--toolsets', 'key', 'unknown toolset key (did you mean keys?)'),
                ('--tools', 'get_kye', 'unknown tool get_kye (did you mean get_key?)'),
                ('--exclude-tools', 'zzz', 'unknown tool zzz'),
                ('--confirm', 'maybe', '--confirm maybe: want none, auto, destructive, widening'),
                ('--confirm-fallback', 'x', '--confirm-fallback x: want approve, refuse or token')):
            code, out, err = run('mcp', *self.options(option, value))
            self.assertEqual((code, out), (2, ''), err)
            self.assertIn(words, err)


class Forms(Case):
    """A person who is asked by the client."""

    def test_older_versions(self):
        with Person(*self.options('--confirm', 'auto'), answers=[YES, NO, NO]) as peer:
            key = self.key(peer)
            self.assertEqual(peer.forms, [])
            peer.call('update_keys', {'hash': key['hash'], 'limit': 4})
            self.assertEqual(peer.forms, [])
            peer.call('update_keys', {'hash': key['hash'], 'limit': 9})
            self.assertIn('- limit: 4 USD -> 9 USD (wider)', peer.forms[0]['message'])
            self.assertIn('approve', peer.forms[0]['requestedSchema']['properties'])
            text = peer.refusal('update_keys', {'hash': key['hash'], 'limit': None})
            self.assertIn('it was declined', text)
            self.assertIn('it was declined', peer.refusal('delete_keys', {'hash': key['hash']}))
            self.assertIn('It is destructive.', peer.forms[2]['message'])
            self.assertEqual(self.limit(peer, key), 9)

    def test_accepted_without_a_tick(self):
        with Person(*self.options('--confirm', 'auto'),
                    answers=[{'action': 'accept', 'content': {'approve': False}},
                             {'action': 'accept'}, {'action': 'cancel'}]) as peer:
            key = self.key(peer)
            for _ in range(3):
                peer.refusal('update_keys', {'hash': key['hash'], 'limit': 9})
            self.assertEqual(self.limit(peer, key), 5)

    def test_newest_version(self):
        with self.peer('--confirm', 'auto', version=MODERN) as peer:
            key = self.key(peer)
            change = {'hash': key['hash'], 'limit': 9}
            asked = self.modern(peer, 'update_keys', change)
            self.assertEqual(asked['resultType'], 'input_required')
            form = asked['inputRequests']['confirm']['params']
            self.assertIn('- limit: 5 USD -> 9 USD (wider)', form['message'])
            self.assertEqual(self.limit(peer, key), 5)
            again = {'inputResponses': {'confirm': YES}, 'requestState': asked['requestState']}
            done = self.modern(peer, 'update_keys', change, **again)
            self.assertFalse(done.get('isError'), done)
            self.assertEqual(self.limit(peer, key), 9)
            # The same answer once more, though it is as it was before.
            peer.call('update_keys', {'hash': key['hash'], 'limit': 5})
            refused = self.modern(peer, 'update_keys', change, **again)
            self.assertTrue(refused['isError'])
            self.assertIn('used already', refused['content'][0]['text'])
            self.assertEqual(self.limit(peer, key), 5)

    def test_newest_version_moved(self):
        with self.peer('--confirm', 'auto', version=MODERN) as peer:
            key = self.key(peer)
            change = {'hash': key['hash'], 'limit': 9}
            asked = self.modern(peer, 'update_keys', change)
            again = {'inputResponses': {'confirm': YES}, 'requestState': asked['requestState']}
            peer.call('update_keys', {'hash': key['hash'], 'limit': 4})
            refused = self.modern(peer, 'update_keys', change, **again)
            self.assertIn('has moved', refused['content'][0]['text'])
            self.assertIn('- limit: 4 USD -> 9 USD', refused['content'][0]['text'])
            asked = self.modern(peer, 'update_keys', change)
            no = {'inputResponses': {'confirm': NO}, 'requestState': asked['requestState']}
            self.assertTrue(self.modern(peer, 'update_keys', change, **no)['isError'])
            self.assertEqual(self.limit(peer, key), 4)

    def test_host_decides_where_nobody_can_be_asked(self):
        with self.peer('--confirm', 'auto') as peer:
            key = self.key(peer)
            peer.call('update_keys', {'hash': key['hash'], 'limit': None})
            self.assertIsNone(self.limit(peer, key))


class Obedient:
    """An agent that does all that a text tells it, as well as a program can: it makes calls again,
    with every word and token that it was given as an argument `confirm`, and approves."""

    def __init__(self, case, peer):
        self.case = case
        self.peer = peer

    def obey(self, tool, arguments):
        text = self.peer.tool(tool, arguments)['content'][0]['text']
        for word in {'yes', 'true', *re.findall('[0-9a-f]{16,64}', text)}:
            self.peer.tool(tool, arguments)
            self.peer.tool(tool, {**arguments, 'confirm': word})
            if len(word) == 16:
                done = run('approve', word, *self.case.options(), input=b'y\nyes\n')
                self.case.assertEqual(done[0], 5)
            self.peer.tool(tool, arguments)


class Agents(Case):
    def everything(self, peer):
        """All that is destructive or gives more, of which an agent may think."""
        keys = [key for key in peer.call('list_keys')['data'] if key['limit'] is not None]
        rails = peer.call('list_guardrails')['data']
        spaces = peer.call('list_workspaces')['data']
        members = [m['id'] for m in peer.call('list_organization_members')['data']]
        held = peer.call('list_key_assignments')['data']
        held_members = peer.call('list_member_assignments')['data']
        place = peer.call('get_guardrail', {'id': held[0]['guardrail_id']})['data']['workspace_id']
        other = next(r for r in peer.call('list_guardrails', {'workspace_id': place})['data']
                     if r['name'] == 'another')
        yield 'create_keys', {'name': 'unbounded'}
        yield 'update_keys', {'hash': keys[0]['hash'], 'limit': 1e6}
        yield 'update_keys', {'hash': keys[0]['hash'], 'limit': None}
        yield 'delete_keys', {'hash': keys[0]['hash']}
        limited = next(rail for rail in rails if rail['limit_usd'] is not None)
        yield 'update_guardrail', {'id': limited['id'], 'limit_usd': limited['limit_usd'] + 1}
        yield 'delete_guardrail', {'id': rails[0]['id']}
        yield 'bulk_assign_keys_to_guardrail', {
            'id': other['id'], 'key_hashes': [held[0]['key_hash']]}
        yield 'bulk_unassign_keys_from_guardrail', {
            'id': held[0]['guardrail_id'], 'key_hashes': [held[0]['key_hash']]}
        if held_members:
            yield 'bulk_unassign_members_from_guardrail', {
                'id': held_members[0]['guardrail_id'],
                'member_user_ids': [held_members[0]['user_id']]}
        yield 'update_workspace', {'id': spaces[-1]['id'],
                                   'is_observability_broadcast_enabled': True,
                                   'is_data_discount_logging_enabled': True}
        yield 'delete_workspace', {'id': spaces[-1]['id']}
        yield 'bulk_add_workspace_members', {'id': spaces[-1]['id'], 'user_ids': members[-2:]}
        yield 'bulk_remove_workspace_members', {'id': spaces[-1]['id'], 'user_ids': members[:1]}

    def snapshot(self, peer):
        """All but what keys spend meanwhile."""
        lists = [peer.call(tool)['data'] for tool in (
            'list_keys', 'list_guardrails', 'list_workspaces', 'list_key_assignments',
            'list_member_assignments')]
        return [[{name: value for name, value in row.items()
                  if 'usage' not in name and name != 'limit_remaining'} for row in rows]
                for rows in lists]

    def test_obedient_agents_change_nothing(self):
        for fallback in ('approve', 'refuse'):
            with self.subTest(fallback), self.peer('--confirm', 'widening', '--confirm-fallback',
                                                   fallback) as peer:
                rail = peer.call('list_key_assignments')['data'][0]['guardrail_id']
                place = peer.call('get_guardrail', {'id': rail})['data']['workspace_id']
                if fallback == 'approve':
                    peer.call('create_guardrail', {'name': 'another', 'workspace_id': place})
                before = self.snapshot(peer)
                agent = Obedient(self, peer)
                for tool, arguments in self.everything(peer):
                    text = peer.refusal(tool, arguments)
                    self.assertIn('nothing was sent', text)
                    agent.obey(tool, arguments)
                self.assertEqual(self.snapshot(peer), before)

    def test_routine_is_not_asked_for(self):
        with self.peer('--confirm', 'widening') as peer:
            key = self.key(peer)
            peer.call('update_keys', {'hash': key['hash'], 'limit': 1, 'name': 'x'})
            peer.call('update_keys', {'hash': key['hash'], 'disabled': True})

    def test_tokens(self):
        with self.peer('--confirm', 'widening', '--confirm-fallback', 'token') as peer:
            schemas = {tool['name'].removeprefix(PREFIX): tool['inputSchema']['properties']
                       for tool in peer.descriptors()}
            self.assertIn('confirm', schemas['update_keys'])
            self.assertNotIn('confirm', schemas['list_keys'])
            key = self.key(peer)
            change = {'hash': key['hash'], 'limit': 9}
            text = peer.refusal('update_keys', change)
            token = re.search('confirm: ([0-9a-f]{64})', text)[1]
            peer.call('update_keys', {**change, 'confirm': token})
            self.assertEqual(self.limit(peer, key), 9)
            peer.call('update_keys', {'hash': key['hash'], 'limit': 5})
            self.assertIn('used already', peer.refusal('update_keys', {**change, 'confirm': token}))
        with self.peer() as peer:
            for tool in peer.descriptors():
                self.assertNotIn('confirm', tool['inputSchema']['properties'])


class Approvals(Case):
    def plan(self, peer, change):
        text = peer.refusal('update_keys', change)
        return re.search('approve ([0-9a-f]{16})', text)[1]

    def test_approve(self):
        with self.peer('--confirm', 'widening') as peer:
            key = self.key(peer)
            change = {'hash': key['hash'], 'limit': 9}
            id = self.plan(peer, change)
            code, shown = self.terminal('approve', id, *self.options(), says='n\n')
            self.assertEqual(code, 5)
            self.assertIn('- limit: 5 USD -> 9 USD (wider)', shown)
            # The advice says how the plan is found; a beginning of the ID is enough.
            self.assertIn(f'approve {id} --state {self.state.name}`',
                          peer.refusal('update_keys', change))
            code, shown = self.terminal('approve', id[:6], '--state', self.state.name, says='y\n')
            self.assertEqual(code, 0, shown)
            peer.call('update_keys', change)
            self.assertEqual(self.limit(peer, key), 9)
            peer.call('update_keys', {'hash': key['hash'], 'limit': 5})
            peer.refusal('update_keys', change)
            self.assertEqual(self.limit(peer, key), 5)

    def test_ids_that_are_none(self):
        """They name no file but that of a plan."""
        with self.peer('--confirm', 'widening') as peer:
            key = self.key(peer)
            id = self.plan(peer, {'hash': key['hash'], 'limit': 9})
        for given in ('key', 'lock', '../key', f'../plans/{id}', f'./{id}', id + '/', id + '0',
                      id.upper() + 'x', '..', '.', '', '%2e%2e', '0' * 16, 'a' * 5000, '\n', '*'):
            code, shown = self.terminal('approve', given, *self.options(), says='y\n')
            self.assertIn(code, (2, 5), (given, shown))
            self.assertNotIn('(wider)', shown, given)

    @unittest.skipIf(os.geteuid() != 0, 'only root can be somebody else')
    def test_of_another_user(self):
        """Neither a folder of others is used, nor a plan that others own."""
        with self.peer('--confirm', 'widening') as peer:
            key = self.key(peer)
            change = {'hash': key['hash'], 'limit': 9}
            id = self.plan(peer, change)
            self.assertEqual(self.terminal('approve', id, *self.options(), says='y\n')[0], 0)
            path, = glob.glob(f'{self.state.name}/**/{id}', recursive=True)
            os.chown(path, NOBODY, NOBODY)
            self.assertIn("can't read the plan", peer.refusal('update_keys', change))
            os.chown(path, 0, 0)
            os.chown(os.path.dirname(path), NOBODY, NOBODY)
            code, shown = self.terminal('approve', id, *self.options(), says='y\n')
            self.assertNotEqual(code, 0)
            self.assertIn('must be yours', shown)
            os.chown(os.path.dirname(path), 0, 0)
            peer.call('update_keys', change)

    def test_of_another_process(self):
        """The plan is in the folder: a server that starts anew finds the approval."""
        with self.peer('--confirm', 'widening') as peer:
            key = self.key(peer)
            change = {'hash': key['hash'], 'limit': 9}
            id = self.plan(peer, change)
        code, shown = self.terminal('approve', id, *self.options(), says='yes\n')
        self.assertEqual(code, 0, shown)
        with self.peer('--confirm', 'widening') as peer:
            peer.call('update_keys', change)
            peer.call('update_keys', {'hash': key['hash'], 'limit': 5})
            peer.refusal('update_keys', change)

    def test_moved(self):
        with self.peer('--confirm', 'widening') as peer:
            key = self.key(peer)
            change = {'hash': key['hash'], 'limit': 9}
            id = self.plan(peer, change)
            self.assertEqual(self.terminal('approve', id, *self.options(), says='y\n')[0], 0)
            peer.call('update_keys', {'hash': key['hash'], 'limit': 4})
            self.assertIn('- limit: 4 USD -> 9 USD', peer.refusal('update_keys', change))
            self.assertEqual(self.limit(peer, key), 4)

    def test_what_is_no_plan(self):
        for id in ('0123456789abcdef', '../db', ''):
            code, shown = self.terminal('approve', id, *self.options(), says='y\n')
            self.assertEqual(code, 5, shown)
        code, out, err = run('approve', '0123456789abcdef', *self.options(), input=b'y\n')
        self.assertEqual((code, out), (5, ''))
        self.assertIn('a person does this, at a terminal', err)

    def test_folder_of_others(self):
        folder = os.path.join(self.state.name, 'plans')
        os.mkdir(folder)
        os.chmod(folder, 0o777)
        code, out, err = run('mcp', *self.options('--confirm', 'widening'))
        self.assertNotEqual(code, 0)
        self.assertIn('plans', err)


class CommandLine(Case):
    def setUp(self):
        super().setUp()
        code, out, _ = run('call', 'create_keys', '{"name":"k","limit":5}', *self.options('--reveal'))
        self.assertEqual(code, 0)
        self.hash = re.search('"hash":"([0-9a-f]{64})"', out)[1]
        self.change = ('call', 'update_keys', f'{{"hash":"{self.hash}","limit":null}}',
                       *self.options('--confirm', 'auto'))

    def test_terminal(self):
        code, shown = self.terminal(*self.change, says='n\n')
        self.assertEqual(code, 5)
        self.assertIn('-> no limit (wider)', shown)
        self.assertIn('it was declined', shown)
        code, shown = self.terminal(*self.change, says='y\n')
        self.assertEqual(code, 0, shown)
        self.assertIn('"limit": null', shown)

    def test_yes(self):
        code, out, err = run(*self.change, '--yes')
        self.assertEqual((code, err), (0, ''))
        code, shown = self.terminal(*self.change[:3], *self.options('--confirm', 'writes'), '--yes')
        self.assertNotIn('Go on?', shown)
        self.assertEqual(code, 0, shown)

    def test_off_a_terminal(self):
        code, out, err = run(*self.change[:3], *self.options('--confirm', 'widening'))
        self.assertEqual((code, out), (5, ''))
        self.assertIn('openrouter-admin approve ', err)
        code, out, err = run(*self.change[:3], *self.options(
            '--confirm', 'widening', '--confirm-fallback', 'refuse'))
        self.assertEqual((code, out), (5, ''))
        self.assertIn('nobody can be asked here', err)


if __name__ == '__main__':
    unittest.main()
