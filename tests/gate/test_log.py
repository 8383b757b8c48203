#!/usr/bin/python3
"""The log and its views: audit, journal, undo.

    test_log.py [Class[.test]]..
"""

import glob
import json
import os
import re
import shutil
import signal
import subprocess
import time
import unittest

from logged import KEY, PATIENCE_S, PROGRAM, UUID, Case, Peer, environment, run
from terminal import plain, show


class Audit(Case):
    def test_a_write_leaves_intent_and_outcome(self):
        key = self.make_key(limit=5)
        self.call('list_keys', {})
        begin, intent, outcome, read = self.records()
        self.assertEqual([begin['type'], intent['type'], outcome['type'], read['type']],
                         ['begin', 'intent', 'outcome', 'read'])
        self.assertEqual(intent['arguments'], {'limit': 5, 'name': 'ci'})
        self.assertEqual(intent['call'], outcome['call'])
        self.assertEqual(outcome['reply'], {'data': key, 'key': '***'})
        self.assertEqual((outcome['result'], outcome['http_status']), ('done', 201))
        self.assertEqual([line['n'] for line in self.records()], [1, 2, 3, 4])

    def test_what_was_there_before(self):
        key = self.make_key(limit=5)
        self.call('update_keys', {'hash': key['hash'], 'limit': 6})
        intent = [line for line in self.records() if line['type'] == 'intent'][-1]
        self.assertEqual(intent['before'], key)

    def test_refusals(self):
        code, _, _ = self.run_program('call', 'create_keys', '{"name":"x"}')
        self.assertEqual(code, 5)
        refusal = self.records()[-1]
        self.assertEqual((refusal['type'], refusal['sent'], refusal['rule']),
                         ('refusal', False, 'secrets'))

    def test_views(self):
        key = self.make_key()
        call = self.records()[-1]['call']
        code, out = self.audit('tail')
        self.assertEqual(code, 0)
        self.assertRegex(out, call + r' +create_keys +outcome: done\n')
        code, out = self.audit('tail', '1', '--json')
        self.assertEqual(json.loads(out), self.records()[-1])
        code, out = self.audit('show', call[:8])
        self.assertEqual([json.loads(line) for line in out.splitlines()], self.records()[1:])
        self.assertIn(key['hash'], out)
        for words in (('show', 'ffffffff'), ('show', 'f'), ('show',), ('tail', '0'), ('nope',),
                      ('tail', '5x'), ('tail', ''), ('tail', '100001'), ('tail', '1', '2'),
                      ('show', call, 'x'), ('verify', '0', 'x'), ('verify', '-1', 'x'),
                      ('verify', '1', 'x', 'y'), ('verify', 'x', 'y'), ('verify', '1')):
            code, _, err = run('audit', *words, '--state', self.folder, env=self.env)
            self.assertEqual((code, err[:7]), (2, 'error: '), words)

    def test_verify(self):
        self.make_key()
        code, out = self.audit('verify')
        self.assertEqual(code, 0, out)
        self.assertIn('3 lines, none changed, missing or moved', out)
        self.assertIn("What this can't find", out)
        number, mac = re.search(r'ends with line (\d+) of \S+, (\w+)', out).groups()
        self.assertEqual(self.audit('verify', number, mac)[0], 0)
        for other in ((number, 'f' + mac[1:] if mac[0] != 'f' else 'e' + mac[1:]),
                      (str(int(number) + 1), mac)):
            code, out = self.audit('verify', *other)
            self.assertEqual(code, 1)
            self.assertIn('with that mac is not in the log', out)
        path = glob.glob(os.path.join(self.folder, 'log-*.jsonl'))[0]
        with open(path, encoding='utf-8') as file:
            lines = file.readlines()
        for changed, words in (
                ([lines[0], lines[1].replace('"ci"', '"cj"'), lines[2]], 'number 2 was changed'),
                ([lines[0], lines[2]], 'number 2 is missing'),
                ([lines[0], lines[2], lines[1]], 'is not in its place'),
                (lines[:2], 'number 3 is missing'),
                ([lines[0], lines[1], lines[2][:-9]], 'the last line is cut off')):
            with open(path, 'w', encoding='utf-8') as file:
                file.writelines(changed)
            code, out = self.audit('verify')
            self.assertEqual(code, 1)
            self.assertIn(words, out)

    def test_an_older_state_shows_where_its_end_is_known(self):
        self.make_key()
        older = {}
        for path in glob.glob(os.path.join(self.folder, '*')):
            if os.path.isfile(path):
                with open(path, 'rb') as file:
                    older[path] = file.read()
        self.make_key()
        number, mac = re.search(r'line (\d+) of \S+, (\w+)', self.audit('verify')[1]).groups()
        for path, data in older.items():
            with open(path, 'wb') as file:
                file.write(data)
        self.assertEqual(self.audit('verify')[0], 0)
        code, out = self.audit('verify', number, mac)
        self.assertEqual(code, 1)
        self.assertIn(f'line number {number} with that mac is not in the log', out)

    def test_callers_share_one_log(self):
        self.make_key()
        with Peer(*self.options(), env=self.env) as one, \
                Peer(*self.options(), env=self.env) as other:
            for peer in (one, other, one):
                peer.call('list_keys')
        self.assertEqual(self.audit('verify')[0], 0)
        self.assertEqual(sum(line['type'] == 'read' for line in self.records()), 3)

    def test_no_file_before_the_first_record(self):
        with Peer(*self.options(), env=self.env) as peer:
            peer.ask('tools/list')
            self.assertFalse(os.path.exists(self.folder))
        self.assertFalse(os.path.exists(self.folder))

    def test_a_write_that_cannot_be_logged_is_not_sent(self):
        os.mkdir(self.folder)
        os.mkdir(os.path.join(self.folder, 'head'))  # nobody can write it, not even root
        code, _, err = self.run_program('call', 'create_keys', '{"name":"x"}', '--reveal')
        self.assertEqual(code, 1)
        self.assertIn("the log can't be written", err)
        self.assertIn('nothing was sent', err)
        self.assertEqual(self.sent('create_keys'), 0)


class Lost(Case):
    """Writes whose answer is lost: sent once, told as what they are, and found again."""

    CASES = (  # fault, result, whether it was done
        ({'fault': 'reset_after'}, 'outcome unknown', True),
        ({'fault': 'reset_before'}, 'outcome unknown', False),
        ({'fault': 'status', 'status': 500}, 'outcome unknown', False),
        ({'fault': 'html', 'status': 502}, 'outcome unknown', False),
        ({'fault': 'cut'}, 'reply lost', True),
        ({'fault': 'invalid_json'}, 'reply lost', True),
    )

    def test_over_warm_connections(self):
        """Eight connections that were used before: none of them carries a write twice."""
        with Peer(*self.options('--reveal'), env=self.env) as peer:
            for rule, result, done in self.CASES:
                name = '-'.join(str(value) for value in rule.values())
                self.control('DELETE', 'faults')
                reads = [peer.start('tools/call', {'name': 'openrouter_admin_list_keys',
                                                   'arguments': {}}) for _ in range(8)]
                for id_ in reads:
                    peer.answer(id_)
                before = self.sent('create_keys')
                self.fault(tool='create_keys', **rule)
                answer = peer.tool('create_keys', {'name': name})
                self.assertTrue(answer['isError'], rule)
                self.assertEqual(self.sent('create_keys'), before + 1, rule)
                outcome = [line for line in self.records() if line['type'] == 'outcome'][-1]
                self.assertEqual(outcome['result'], result, rule)
                self.assertTrue(outcome['sent'])
                self.control('DELETE', 'faults')
                keys = [key['name'] for key in peer.call('list_keys')['data']]
                self.assertEqual(keys.count(name), int(done), rule)
        code, out, _ = self.run_program('journal')
        self.assertEqual(code, 6, out)
        self.assertEqual(out.count('-> done'), 3)
        self.assertEqual(out.count('-> still open'), 3)
        self.assertEqual(out.count('its secret was lost'), 3)
        left = re.findall(r'^(\w{12})  ', self.run_program('journal')[1], re.M)
        self.assertEqual(len(left), 3)
        for call in left:
            self.ok('journal', call, 'failed')
        self.assertEqual(self.ok('journal'), 'every write has an outcome\n')
        self.assertEqual(self.audit('verify')[0], 0)

    def kill_in_flight(self, tool, arguments):
        """Kills the server between the request and its answer."""
        self.fault(tool=tool, fault='slow_head', delay_ms=60000)
        before = self.sent(tool)
        with Peer(*self.options('--reveal'), env=self.env) as peer:
            peer.start('tools/call', {'name': 'openrouter_admin_' + tool, 'arguments': arguments})
            until = time.monotonic() + PATIENCE_S
            while self.sent(tool) == before and time.monotonic() < until:
                time.sleep(0.02)
            peer.process.send_signal(signal.SIGKILL)
            peer.process.wait()
        self.control('DELETE', 'faults')
        self.assertEqual(self.records()[-1]['type'], 'intent')

    def test_killed_while_creating(self):
        self.kill_in_flight('create_keys', {'name': 'orphan'})
        out = self.ok('journal')
        self.assertIn('its program ended before an answer came', out)
        self.assertIn('found orphan, made ', out)
        self.assertIn('-> done', out)
        resolution = [line for line in self.records() if line['type'] == 'resolution'][-1]
        self.assertEqual(resolution['result'], 'done')
        self.assertEqual(self.ok('journal'), 'every write has an outcome\n')

    def test_killed_while_changing(self):
        key = self.make_key(limit=5)
        self.kill_in_flight('update_keys', {'hash': key['hash'], 'limit': 7})
        self.assertIn('it is as the call wanted it', self.ok('journal'))
        self.kill_in_flight('delete_keys', {'hash': key['hash']})
        self.assertIn('it is gone', self.ok('journal'))

    def test_killed_while_assigning(self):
        key = self.make_key()
        rail = self.call('create_guardrail', {'name': 'rail'})['data']
        self.kill_in_flight('bulk_assign_keys_to_guardrail',
                            {'id': rail['id'], 'key_hashes': [key['hash']]})
        self.assertIn('of 1 ids, 1 are as the call wanted them', self.ok('journal'))

    def lose(self, tool, arguments, fault='reset_before', before=()):
        """A write whose answer does not come."""
        self.fault(tool=tool, fault=fault)
        done = subprocess.run([*before, PROGRAM, 'call', tool, '-', *self.options('--reveal')],
                              input=json.dumps(arguments).encode(), env=self.env,
                              capture_output=True, timeout=PATIENCE_S)
        self.assertEqual(done.returncode, 6, done.stderr)
        self.control('DELETE', 'faults')

    def test_what_was_found(self):
        """Each kind of write, and what upstream has of it: closed where that is clear alone."""
        key, other = (self.make_key(name=name, limit=5)['hash'] for name in ('a', 'b'))
        rail = self.call('create_guardrail', {'name': 'rail'})['data']['id']
        both = {'id': rail, 'key_hashes': [key, other]}
        later = 'upstream may be at it; look again in two minutes'
        person = '`journal CALL done` or `journal CALL failed` closes it'
        cases = (  # tool, arguments, fault, what happens then, what is found, what comes of it
            ('update_keys', {'hash': key, 'limit': 6}, 'reset_before', None,
             'it is as it was before', later),
            ('update_keys', {'hash': key, 'limit': None}, 'reset_before', None,
             'it is as it was before', later),
            ('update_keys', {'hash': key, 'limit': 7, 'name': 'c'}, 'reset_before',
             ('update_keys', {'hash': key, 'limit': 8}),
             'it is neither as before nor as the call wanted it', person),
            ('update_keys', {'hash': key, 'limit': 9, 'limit_reset': None}, 'reset_after', None,
             'it is as the call wanted it', '-> done'),
            ('update_guardrail', {'id': rail, 'allowed_models': ['a/b'], 'enforce_zdr': True},
             'reset_after', None, 'it is as the call wanted it', '-> done'),
            ('create_workspace', {'name': 'w', 'slug': 'w'}, 'reset_before', None,
             'nothing of that name was made at that time', later),
            ('create_guardrail', {'name': 'second'}, 'reset_after', None, 'found second, made ',
             '-> done'),
            ('create_keys', {'name': 'twin'}, 'reset_after', ('create_keys', {'name': 'twin'}),
             'its secret was lost with the answer', person),
            ('bulk_assign_keys_to_guardrail', both, 'reset_before',
             ('bulk_assign_keys_to_guardrail', {**both, 'key_hashes': [other]}),
             'of 2 ids, 1 are as the call wanted them', person),
            ('bulk_assign_keys_to_guardrail', both, 'reset_after', None,
             'of 2 ids, 2 are as the call wanted them', '-> done'),
            ('bulk_unassign_keys_from_guardrail', {**both, 'key_hashes': [key]}, 'reset_before',
             None, 'of 1 ids, 0 are as the call wanted them', later),
            ('bulk_unassign_keys_from_guardrail', both, 'reset_after', None,
             'of 2 ids, 2 are as the call wanted them', '-> done'),
            ('delete_keys', {'hash': other}, 'reset_before', None, 'it is still there', later),
            ('delete_keys', {'hash': other}, 'reset_after', None, 'it is gone', '-> done'))
        for tool, arguments, fault, then, found, end in cases:
            with self.subTest(tool, fault=fault):
                self.lose(tool, arguments, fault)
                if then:
                    self.call(*then, *(['--reveal'] if then[0] == 'create_keys' else []))
                code, out, err = self.run_program('journal')
                self.assertEqual((code, err), (0 if end == '-> done' else 6, ''), out)
                self.assertIn(found, out)
                self.assertIn(end, out)
                for call in re.findall(r'^(\w{12})  ', out, re.M) if code == 6 else ():
                    self.assertEqual(self.ok('journal', call, 'failed'), '')
                self.assertEqual(self.ok('journal'), 'every write has an outcome\n')
        self.assertEqual(self.audit('verify')[0], 0)

    def test_what_can_not_be_looked_up(self):
        key = self.make_key()['hash']
        for tool, arguments, read in (
                ('update_keys', {'hash': key, 'limit': 6}, 'get_key'),
                ('create_keys', {'name': 'x'}, 'list_keys'),
                ('bulk_assign_keys_to_guardrail', {'id': UUID, 'key_hashes': [key]},
                 'list_guardrail_key_assignments')):
            self.lose(tool, arguments)
            self.fault(tool=read, fault='status', status=400, count=0)
            code, out, _ = self.run_program('journal')
            self.control('DELETE', 'faults')
            self.assertEqual(code, 6)
            self.assertRegex(out, r"it can't be looked up: HTTP 400")
            call, = re.findall(r'^(\w{12})  ', out, re.M)
            self.ok('journal', call, 'done')

    @unittest.skipUnless(shutil.which('faketime'), 'no faketime (install faketime)')
    def test_long_ago(self):
        """What upstream can't be at any more was not done."""
        with open(PROGRAM, 'rb') as file:
            if b'__asan_init' in file.read():
                self.skipTest('a sanitizer and faketime do not go together')
        key = self.make_key(limit=5)['hash']
        for tool, arguments in (('update_keys', {'hash': key, 'limit': 6}),
                                ('create_guardrail', {'name': 'x'}), ('delete_keys', {'hash': key})):
            self.lose(tool, arguments, before=('faketime', '10 minutes ago'))
            self.assertIn('-> not done', self.ok('journal'))
            resolution = [line for line in self.records() if line['type'] == 'resolution'][-1]
            self.assertEqual(resolution['result'], 'not done')
        # Nor is what somebody made of that name before, or long after.
        self.call('create_guardrail', {'name': 'again'})
        self.lose('create_guardrail', {'name': 'again'}, before=('faketime', '3 hours ago'))
        self.assertIn('nothing of that name was made at that time', self.ok('journal'))

    def test_too_early_to_be_it(self):
        """What was there long before is not what the call made."""
        self.control('PUT', 'clock', {'advance_s': -3600})
        self.call('create_guardrail', {'name': 'early'})
        self.control('PUT', 'clock', {'reset': True})
        self.lose('create_guardrail', {'name': 'early'})
        self.assertIn('nothing of that name was made at that time', self.run_program('journal')[1])

    def test_under_way(self):
        """What its process still waits for is looked up by nobody else."""
        self.fault(tool='create_keys', fault='slow_head', delay_ms=60000)
        with Peer(*self.options('--reveal'), env=self.env) as peer:
            peer.start('tools/call', {'name': 'openrouter_admin_create_keys',
                                      'arguments': {'name': 'slow'}})
            until = time.monotonic() + PATIENCE_S
            while self.sent('create_keys') == 0 and time.monotonic() < until:
                time.sleep(0.02)
            code, out, err = self.run_program('journal')
            self.assertEqual((code, err), (6, ''))
            self.assertIn(f'process {peer.process.pid} may still be at it', out)
            peer.process.send_signal(signal.SIGKILL)
            peer.process.wait()
        self.control('DELETE', 'faults')
        self.assertIn('-> done', self.ok('journal'))

    def test_what_a_person_says(self):
        self.lose('create_keys', {'name': 'x'})
        call = self.records()[-1]['call']
        for words, what in ((('journal', call), 'usage: '), (('journal', call, 'maybe'), 'usage: '),
                            (('journal', call[:3], 'done'), 'usage: '),
                            (('journal', 'ffffffffffff', 'done'), 'no open call has an id that '
                             'begins with ffffffffffff')):
            code, out, err = self.run_program(*words)
            self.assertEqual((code, out), (2, ''), err)
            self.assertIn(what, err)
        self.assertEqual(self.records()[-1]['type'], 'outcome')
        self.ok('journal', call[:8], 'done')
        self.assertEqual(self.records()[-1]['result'], 'done')

    def test_a_restart_tells(self):
        self.kill_in_flight('create_keys', {'name': 'orphan'})
        with Peer(*self.options(), env=self.env) as peer:
            peer.call('list_keys')
            peer.process.stdin.close()
            peer.process.wait(PATIENCE_S)
            self.assertIn('1 earlier write has no known outcome', peer.error_text())

    def test_without_a_key(self):
        self.kill_in_flight('create_keys', {'name': 'orphan'})
        code, out, _ = run('journal', '--state', self.folder, env=environment())
        self.assertEqual(code, 6)
        self.assertIn("it can't be looked up: no key is configured", out)


class Undo(Case):
    def last_call(self):
        return [line for line in self.records() if line['type'] == 'intent'][-1]['call']

    def test_update(self):
        key = self.make_key(limit=5, limit_reset='daily')
        self.call('update_keys', {'hash': key['hash'], 'limit': None, 'limit_reset': 'weekly',
                                  'name': 'ci'})
        code, out, err = self.run_program('undo', self.last_call()[:10], '--yes')
        self.assertEqual(code, 0, err)
        self.assertIn(f'update_keys {{"hash":"{key["hash"]}","limit":5,"limit_reset":"daily"}}', err)
        now = self.call('get_key', {'hash': key['hash']})['data']
        self.assertEqual((now['limit'], now['limit_reset']), (5, 'daily'))

    def test_twice(self):
        """The log knows that it was done; what took it back can be taken back."""
        key = self.make_key(limit=5)
        self.call('update_keys', {'hash': key['hash'], 'limit': 6})
        call = self.last_call()
        code, _, _ = self.run_program('undo', call[:8])
        self.assertEqual(code, 5)  # nobody can be asked: that was none
        self.ok('undo', call[:8], '--yes')
        taken_back = self.last_call()
        code, out, err = self.run_program('undo', call[:10], '--yes')
        self.assertEqual((code, out), (2, ''))
        self.assertIn(f'it was undone already, by {taken_back[:12]}', err)
        self.assertEqual(self.last_call(), taken_back)
        self.ok('undo', taken_back, '--yes')
        self.assertEqual(self.call('get_key', {'hash': key['hash']})['data']['limit'], 6)

    def test_half_of_it(self):
        """Only where its last step was done was all of it undone."""
        keys = [self.make_key(name=f'k{i}')['hash'] for i in range(2)]
        rails = [self.call('create_guardrail', {'name': f'rail {i}'})['data']['id']
                 for i in range(2)]
        self.call('bulk_assign_keys_to_guardrail', {'id': rails[0], 'key_hashes': keys[:1]})
        self.call('bulk_assign_keys_to_guardrail', {'id': rails[1], 'key_hashes': keys})
        call = self.last_call()
        self.fault(tool='bulk_assign_keys_to_guardrail', fault='status', status=403)
        self.assertEqual(self.run_program('undo', call, '--yes')[0], 1)
        self.control('DELETE', 'faults')
        self.ok('undo', call, '--yes')
        self.assertEqual(self.run_program('undo', call, '--yes')[0], 2)

    def test_lists_that_were_empty(self):
        rail = self.call('create_guardrail', {'name': 'rail'})['data']
        self.call('update_guardrail', {'id': rail['id'], 'allowed_models': ['openai/gpt-4.1']})
        self.ok('undo', self.last_call(), '--yes')
        now = self.call('get_guardrail', {'id': rail['id']})['data']
        self.assertEqual(now['allowed_models'], rail['allowed_models'])

    def test_assignment(self):
        """Keys go back to the guardrail that they had, or to none."""
        keys = [self.make_key(name=f'k{i}')['hash'] for i in range(4)]
        rails = [self.call('create_guardrail', {'name': f'rail {i}'})['data']['id']
                 for i in range(3)]
        for rail, key in ((rails[0], keys[0]), (rails[1], keys[1]), (rails[2], keys[2])):
            self.call('bulk_assign_keys_to_guardrail', {'id': rail, 'key_hashes': [key]})
        self.call('bulk_assign_keys_to_guardrail', {'id': rails[2], 'key_hashes': keys})
        intent = [line for line in self.records() if line['type'] == 'intent'][-1]
        self.assertEqual(len(intent['before']), 3)
        self.ok('undo', self.last_call(), '--yes')
        rows = self.call('list_key_assignments', {'limit': 100})['data']
        now = {row['key_hash']: row['guardrail_id'] for row in rows}
        self.assertEqual([now.get(key) for key in keys], [*rails, None])

    def test_removal(self):
        key = self.make_key()
        rail = self.call('create_guardrail', {'name': 'rail'})['data']
        arguments = {'id': rail['id'], 'key_hashes': [key['hash']]}
        self.call('bulk_assign_keys_to_guardrail', arguments)
        self.call('bulk_unassign_keys_from_guardrail', arguments)
        self.ok('undo', self.last_call(), '--yes')
        rows = self.call('list_guardrail_key_assignments', {'id': rail['id']})['data']
        self.assertEqual([row['key_hash'] for row in rows], [key['hash']])

    def test_settings_with_secrets(self):
        """The log has where they point, and no credential; so they are not put back."""
        def config(host):
            return {'url': f'https://{host}.example/?k=tok1', 'headers': {'Authorization': 'tok2'}}
        made = self.call('create_observability_destination', {
            'name': 'hook', 'type': 'webhook', 'config': config('old')})['data']
        intent = [line for line in self.records() if line['type'] == 'intent'][-1]
        self.assertEqual(intent['arguments']['config'],
                         {'url': 'https://old.example/?***', 'headers': '***'})
        self.call('update_observability_destination', {
            'id': made['id'], 'name': 'other', 'config': config('new')})
        code, _, err = self.run_program('undo', self.last_call(), '--yes')
        self.assertEqual(code, 0, err)
        self.assertIn("config stays: what it was can't be given to this tool", err)
        now = self.call('get_observability_destination', {'id': made['id']})['data']
        self.assertEqual((now['name'], now['config']['url']), ('hook', config('new')['url']))
        self.assertNotIn('tok', json.dumps(self.records()))

    def test_what_cannot_be_undone(self):
        key = self.make_key()
        made = self.last_call()
        self.call('delete_keys', {'hash': key['hash']})
        for call, words in ((made, 'what was made is not unmade'),
                            (self.last_call(), "what was deleted can't be brought back"),
                            ('ffffffff', 'the log has no call')):
            code, out, err = self.run_program('undo', call, '--yes')
            self.assertEqual((code, out), (2, ''))
            self.assertIn(words, err)
        self.call('list_keys', {})
        code, _, err = self.run_program('undo', self.records()[-1]['call'], '--yes')
        self.assertEqual(code, 2)
        self.assertIn('it was a read', err)

    def test_the_gate_is_asked_too(self):
        """A mode forbids it as it forbids every change."""
        key = self.make_key(limit=5)
        self.call('update_keys', {'hash': key['hash'], 'limit': 6})
        code, _, err = self.run_program('undo', self.last_call(), '--yes', '--mode', 'read-only')
        self.assertEqual(code, 5)
        self.assertIn('not allowed', err)
        self.ok('undo', self.last_call(), '--yes', '--confirm', 'writes')
        intent = [line for line in self.records() if line['type'] == 'intent'][-1]
        self.assertEqual(intent['confirmed'], '--yes')
        self.assertEqual(len(intent['plan']), 64)
        self.assertEqual(self.call('get_key', {'hash': key['hash']})['data']['limit'], 5)

    def test_asked_at_a_terminal(self):
        key = self.make_key(limit=5)
        self.call('update_keys', {'hash': key['hash'], 'limit': 6})
        call = self.last_call()
        for answers, code, words, limit in (('n\n', 5, 'it was declined; nothing was sent', 6),
                                            ('yes!\n', 5, 'nothing was sent', 6),
                                            ('yes\n', 0, '$5.00', 5)):
            came, text = show('undo', call, *self.options(), answers=answers,
                              OPENROUTER_MANAGEMENT_KEY=KEY)
            self.assertEqual(came, code, text)
            self.assertIn(words, plain(text))
            self.assertIn('- limit: 6 USD -> 5 USD\n', plain(text))
            self.assertEqual(text.count('Go on?'), 1)
            self.assertEqual(self.call('get_key', {'hash': key['hash']})['data']['limit'], limit)
        intent = [line for line in self.records() if line['type'] == 'intent'][-1]
        self.assertEqual(intent['confirmed'], 'terminal')

    def move_keys(self):
        """Keys of two guardrails, moved to a third one by one call."""
        keys = [self.make_key(name=f'k{i}')['hash'] for i in range(2)]
        rails = [self.call('create_guardrail', {'name': f'rail {i}'})['data']['id']
                 for i in range(3)]
        for rail, key in zip(rails, keys):
            self.call('bulk_assign_keys_to_guardrail', {'id': rail, 'key_hashes': [key]})
        self.call('bulk_assign_keys_to_guardrail', {'id': rails[2], 'key_hashes': keys})
        return keys, rails

    def test_asked_once_about_all_of_it(self):
        """Back to two guardrails: two calls, whose plans are shown before the one question."""
        keys, rails = self.move_keys()
        call = self.last_call()
        for more, answers, code, words, left in (
                (('--mode', 'read-only'), '', 5, 'not allowed', [rails[2]] * 2),
                ((), 'n\n', 5, 'nothing was sent', [rails[2]] * 2),
                ((), 'y\n', 0, 'Assigned: 1\nAssigned: 1', rails[:2])):
            came, text = show('undo', call, *more, *self.options(), answers=answers,
                              OPENROUTER_MANAGEMENT_KEY=KEY)
            text = plain(text)
            self.assertEqual(came, code, text)
            self.assertIn(words, text)
            self.assertEqual(text.count('Go on?'), bool(answers))
            for i, rail in enumerate(rails[:2] if answers else ()):
                plan = text.index(f'The guardrail "rail {i}" ("{rail}"):')
                self.assertIn(f'"{keys[i]}"', text[plan:text.index('Go on?')])
                self.assertIn(f'"k{i}"', text[plan:text.index('Go on?')])
            rows = self.call('list_key_assignments', {'limit': 100})['data']
            now = {row['key_hash']: row['guardrail_id'] for row in rows}
            self.assertEqual([now[key] for key in keys], left)

    def test_a_step_that_fails(self):
        """How far it came is said."""
        self.move_keys()
        self.control('PUT', 'faults', [{'tool': 'bulk_assign_keys_to_guardrail', 'from': 2,
                                        'fault': 'status', 'status': 403}])
        code, _, err = self.run_program('undo', self.last_call(), '--yes')
        self.assertEqual(code, 1)
        self.assertIn('1 of 2 calls were made\n', err)

    def test_nobody_can_be_asked(self):
        key = self.make_key(limit=5)
        self.call('update_keys', {'hash': key['hash'], 'limit': 6})
        code, _, err = self.run_program('undo', self.last_call())
        self.assertEqual(code, 5)
        self.assertIn('pass --yes', err)
        self.assertEqual(self.call('get_key', {'hash': key['hash']})['data']['limit'], 6)


if __name__ == '__main__':
    unittest.main()
