#!/usr/bin/python3
"""Upstreams whose answers are strange, systems that have too little, and people who look closely:
what is shown then.

    test_strange.py [Class[.test]]..
"""

import http.server
import json
import os
import resource
import sys
import tempfile
import threading
import unittest
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'mcp'))

from dialogue import KEY, Sandbox, environment, run
from terminal import plain, show

NOW = '2026-06-01T00:00:00Z'
HASH = 'f01d' + '0' * 56 + 'e943'
WORKSPACE = '11111111-1111-4111-8111-111111111111'


class Upstream:
    """Answers a path with what is given for it: JSON, or a status; a list of answers one after
    the other, the last one again and again."""

    def __init__(self, answers):
        upstream = self
        self.answers = dict(answers)
        self.asked = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def handle_any(self):
                self.rfile.read(int(self.headers.get('Content-Length') or 0))
                path = urllib.parse.urlsplit(self.path).path.removeprefix('/api/v1')
                upstream.asked.append(self.path)
                answer = upstream.answers.get(path, 404)
                if isinstance(answer, list):
                    answer = answer.pop(0) if len(answer) > 1 else answer[0]
                status = answer if isinstance(answer, int) else 200
                body = (answer if isinstance(answer, str) else json.dumps(
                    {'error': {'code': status, 'message': 'no'}} if status != 200 else answer))
                self.send_response(status)
                self.send_header('Content-Type', 'application/json')
                self.send_header('Content-Length', str(len(body.encode())))
                self.end_headers()
                self.wfile.write(body.encode())

            do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = handle_any

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()
        self.base_url = f'http://127.0.0.1:{self.server.server_port}/api/v1'

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Case(unittest.TestCase):
    def upstream(self, answers):
        upstream = Upstream(answers)
        self.addCleanup(upstream.close)
        self.env = environment(OPENROUTER_MANAGEMENT_KEY=KEY,
                               OPENROUTER_BASE_URL=upstream.base_url)
        return upstream

    def run_(self, *arguments, **more):
        return run(*arguments, '--now', NOW, env=self.env, **more)

    def ok(self, *arguments):
        code, out, err = self.run_(*arguments)
        self.assertEqual((code, err), (0, ''), arguments)
        return out

    def fails(self, code, words, *arguments):
        came, out, err = self.run_(*arguments)
        self.assertEqual((came, out), (code, ''), err)
        self.assertIn(words, err)
        return err


def key(label, **more):
    return {'hash': HASH, 'name': label, 'label': 'sk-or-v1-aaa...bbb', 'disabled': False,
            'limit': None, 'limit_remaining': None, 'usage': 0, **more}


class Rows(Case):
    def test_members_of_other_types(self):
        """What is null, missing or beyond all measure is shown all the same; what is of another
        kind is no answer."""
        for wrong in ({'usage': 'much'}, {'name': ['x']}, {'disabled': 'no'}, {'hash': 7}):
            self.upstream({'/keys': {'data': [key('one', **wrong)]}})
            self.fails(1, 'the reply is not as described', 'keys', 'list')
        rows = [key('one', usage=-3.25, limit=1e300), {}, {'name': None, 'hash': None},
                key('{"a":["b"]}', limit=10, limit_remaining=5, created_at='yesterday'),
                key('', expires_at='2026-06-02T00:00:00+01:00')]
        self.upstream({'/keys': {'data': rows}})
        for more in ((), ('--wide',), ('--fields', 'name,usage,limit_remaining,expires_at')):
            self.assertIn('5 keys', self.ok('keys', 'list', *more))
        table = self.ok('keys', 'list', '--fields', 'name,limit_remaining,expires_at')
        self.assertRegex(table, r'\{"a":\["b"\]\} +\S* ?\$5\.00 of \$10\.00')
        self.assertRegex(table, r'- +no limit +in 23 hours')
        lines = self.ok('keys', 'list', '--jsonl').splitlines()
        self.assertEqual([json.loads(line).get('name') for line in lines],
                         ['one', None, None, '{"a":["b"]}', ''])
        self.assertEqual(len(self.ok('keys', 'list', '--csv').splitlines()), 6)

    def test_sorting_of_mixed_members(self):
        """Numbers by value, nothing and null at the end; equal rows stay."""
        values = [('a', 10), ('b', 9), ('c', None), ('d', 9), ('e', -1e300), ('f', 9.5)]
        self.upstream({'/keys': {'data': [key(name, usage=value) for name, value in values]
                                         + [{'name': 'g'}]}})

        def order(sort):
            out = self.ok('keys', 'list', '--sort', sort, '--jsonl', '--fields', 'name')
            return ''.join(json.loads(line)['name'] for line in out.splitlines())
        up, down = order('usage'), order('-usage')
        for one in (up, down):
            self.assertEqual(one[5:], 'cg')
        self.assertEqual((up[:5], down[:5]), ('ebdfa', 'afbde'))
        self.assertEqual(order('-usage,-name'), 'afdbegc')
        self.assertEqual(order('hash,-name'), 'gfedcba'[1:] + 'g')
        self.fails(2, 'more than 8 members', 'keys', 'list', '--sort', ','.join(['name'] * 9))

    def test_answers_without_rows(self):
        for answer in ({'data': {}}, {'data': 5}):
            self.upstream({'/keys': answer})
            self.fails(1, 'the reply is not as described', 'keys', 'list')
        for answer in ({}, {'data': None}, {'data': []}):
            self.upstream({'/keys': answer})
            self.assertEqual(self.ok('keys', 'list'),
                             '0 keys, default workspace only (--all: all of them)\n')
        self.assertEqual(self.ok('keys', 'list', '--csv').count('\n'), 1)
        self.assertEqual(json.loads(self.ok('keys', 'list', '--json', '--fields', 'name')),
                         {'data': []})

    def test_rows_as_one_document(self):
        self.upstream({'/keys': {'data': [key('a'), key('b')]}})
        self.assertEqual(json.loads(self.ok('keys', 'list', '--json', '--fields', 'name')),
                         {'data': [{'name': 'a'}, {'name': 'b'}]})

    def test_a_row_that_comes_again(self):
        """A list that grows while it is read shows no row twice."""
        first = [key(str(n), hash=f'{n:064x}') for n in range(100)]
        self.upstream({'/keys': [{'data': first}, {'data': [first[-1], key('last')]}],
                       '/workspaces': {'data': [{'id': WORKSPACE, 'name': 'x', 'slug': 'default'}],
                                       'total_count': 1}})
        names = [json.loads(line)['name']
                 for line in self.ok('keys', 'list', '--all', '--jsonl').splitlines()]
        self.assertEqual(names, [*map(str, range(100)), 'last'])

    def test_totals(self):
        """A total that is less than what there is, or is none, is no reason to ask for ever."""
        row = {'id': WORKSPACE, 'name': 'x', 'slug': 'x'}
        for total in (1, 0):
            upstream = self.upstream({'/workspaces': {'data': [row], 'total_count': total}})
            code, out, _ = self.run_('workspaces', 'list', '--all')
            self.assertEqual(code, 0 if total else 7)
            self.assertIn('1 workspace: complete' if total else 'NOT complete', out)
            self.assertLess(len(upstream.asked), 3)
        self.upstream({'/workspaces': {'data': [row], 'total_count': 1234}})
        self.assertIn('1 of 1,234 workspaces', self.ok('workspaces', 'list'))


class Names(Case):
    PARTS = {'/workspaces': {'data': [{'id': WORKSPACE, 'name': 'x', 'slug': 'default'}],
                             'total_count': 1}}

    def test_ids_as_tables_show_them(self):
        self.upstream({**self.PARTS,
                       '/keys': {'data': [key('ci'), key('old', hash='f01e' + '1' * 60)]},
                       f'/keys/{HASH}': {'data': key('ci')}})
        for given in ('f01d…e943', 'f01d...e943', 'f01d~e943', 'f01d00', 'ci', HASH):
            self.assertIn('ci', self.ok('keys', 'get', given), given)
        for given in ('f01…', 'f01d…e944', 'f02d…e943', 'f01d' + '…' + HASH, 'f01', 'f01d01'):
            self.fails(2, 'there is no key', 'keys', 'get', given)

    def test_many_of_one_name(self):
        rows = [key('same', hash=f'{n:064x}') for n in range(12)]
        self.upstream({**self.PARTS, '/keys': {'data': rows}})
        err = self.fails(2, '"same" may be any of 12 keys', 'keys', 'get', 'same')
        self.assertEqual(err.count('  same\n'), 10)
        self.assertIn('and 2 more', err)
        self.fails(2, 'may be any of 12 keys', 'keys', 'get', '0000')

    def test_rows_that_can_not_be_named(self):
        """No id, or no name: they fit nothing, and break nothing."""
        self.upstream({**self.PARTS,
                       '/keys': {'data': [{}, {'name': 'five'}, {'hash': None, 'name': 'five'}, key(None)]}})
        self.fails(2, 'there is no key "five"', 'keys', 'get', 'five')
        self.fails(2, 'there is no key "fivf"', 'keys', 'get', 'fivf')

    def test_a_list_that_fails(self):
        for status, code in ((401, 3), (403, 1), (400, 1)):
            self.upstream({**self.PARTS, '/keys': status})
            self.fails(code, f'HTTP {status}', 'keys', 'get', 'ci')
            self.upstream({'/workspaces': status})
            self.fails(code, f'HTTP {status}', 'keys', 'get', 'ci')

    def test_names_of_others_when_asked(self):
        """A thing without a name is called by its id before it is deleted."""
        self.upstream({**self.PARTS, '/keys': {'data': [key(None)]}, f'/keys/{HASH}': {'deleted': True}})
        code, text = show('keys', 'delete', HASH, '--confirm', 'none', answers='no\n', **{
            name: value for name, value in self.env.items() if 'OPENROUTER' in name})
        self.assertEqual(code, 5)
        self.assertIn(f'key  {HASH}\n', text)

    def test_more_than_fit_a_question(self):
        ids = [f'{n:064x}' for n in range(7)]
        self.upstream({**self.PARTS,
                       '/keys': {'data': [key(f'k{n}', hash=id) for n, id in enumerate(ids)]},
                       '/guardrails': {'data': [], 'total_count': 0}})
        code, text = show('guardrails', 'unassign-keys', WORKSPACE, *ids, '--confirm', 'none', answers='n\n', **{
            name: value for name, value in self.env.items() if 'OPENROUTER' in name})
        self.assertEqual(code, 5, text)
        self.assertIn(' k4 (', text)
        self.assertNotIn(' k5 (', text)
        self.assertIn('and 2 more', text)


class Charts(Case):
    def activity(self, *rows):
        return {'/activity': {'data': list(rows)}}

    def test_rows_that_can_not_be_added_up(self):
        """What is no number counts nothing; what has no name stands together."""
        self.upstream(self.activity(
            {'date': '2026-05-30', 'model': 'a', 'usage': None}, {'model': None, 'usage': 2},
            {'usage': 3}, {'date': 'x', 'model': 'a', 'usage': 1}))
        out = self.ok('account', 'activity', '--by', 'model')
        self.assertIn('Spend by model: $6.00', out)
        self.assertRegex(out, r'(?m)^ +\$5\.00 +83%')
        self.assertRegex(out, r'(?m)^a +\$1\.00 +17%')
        self.upstream(self.activity({'date': '2026-05-30', 'model': 'a', 'usage': 0}))
        self.assertIn('$0.00    0%', self.ok('account', 'activity', '--by', 'model'))

    def test_nothing(self):
        self.upstream(self.activity())
        for more in ((), ('--by', 'day')):
            out = self.ok('account', 'activity', *more)
            self.assertRegex(out, r'\ANo [a-z_ ]+s\.\n\Z')

    def test_many_bars(self):
        self.upstream(self.activity(*[{'model': f'm{n:02}', 'usage': n} for n in range(1, 31)]))
        out = self.ok('account', 'activity', '--by', 'model').splitlines()
        self.assertEqual(len(out), 17)
        self.assertRegex(out[1], '^m30 ')
        self.assertRegex(out[16], r'^15 others +\$120\.00 +26%')

    def test_other_forms_are_rows(self):
        self.upstream(self.activity({'date': '2026-05-30', 'model': 'a', 'usage': 1}))
        for more in (('--json',), ('--jsonl',), ('--csv',), ('--wide',), ('--sort', 'usage')):
            self.assertNotIn('Spend by', self.ok('account', 'activity', *more))
        self.fails(2, '--by', 'account', 'activity', '--by', 'day', '--fields', 'model')

    def test_a_call_for_each(self):
        def keys(**more):
            return {'data': [key('a', workspace_id=WORKSPACE),
                             key('b', hash='2' * 64, workspace_id='w"2'),
                             key('c', hash='3' * 64, workspace_id=None)], **more}
        parts = {'data': [{'id': WORKSPACE, 'name': 'Mine', 'slug': 'mine'}], 'total_count': 1}
        rows = {'data': [{'model': 'a', 'usage': 2}]}
        self.upstream({'/keys': keys(), '/workspaces': parts, '/activity': rows})
        out = self.ok('account', 'activity', '--by', 'workspace')
        self.assertRegex(out, r'(?m)^Mine +\$2\.00')
        self.assertRegex(out, r'(?m)^w"2 +\$2\.00')
        self.fails(2, '--by workspace and --api-key-hash exclude each other', 'account', 'activity',
                   '--by', 'workspace', '--api-key-hash', HASH)
        # Rows that upstream splits itself need no key.
        split = {'data': [{'model': 'a', 'usage': 2, 'workspace_id': WORKSPACE},
                          {'model': 'b', 'usage': 3, 'workspace_id': WORKSPACE}]}
        self.upstream({'/keys': 400, '/workspaces': parts, '/activity': split})
        self.assertRegex(self.ok('account', 'activity', '--by', 'workspace'), r'(?m)^Mine +\$5\.00')
        self.assertIn('group_by=workspace', self.ok('account', 'activity', '--by', 'workspace',
                                                    '--dry-run'))
        # One of them fails: what came is shown, and the exit code says that it is not all.
        self.upstream({'/keys': keys(), '/workspaces': parts, '/activity': [rows, rows, 400]})
        code, out, err = self.run_('account', 'activity', '--by', 'workspace')
        self.assertEqual(code, 7, out + err)
        self.assertIn('HTTP 400', err)
        self.assertIn('Spend by workspace: $2.00', out)
        # The lists fail: there is nothing to show.
        for path in ('/keys', '/workspaces'):
            upstream = self.upstream({'/keys': keys(), '/workspaces': parts, '/activity': rows})
            upstream.answers[path] = 400
            self.fails(1, 'HTTP 400', 'account', 'activity', '--by', 'workspace')

    def test_upstream_fails(self):
        self.upstream({'/activity': 400})
        self.fails(1, 'HTTP 400', 'account', 'activity')


class Objects(Case):
    def test_rows_inside_an_answer(self):
        """An answer that is rows, in all its forms; rows that are none, too."""
        ask = ('analytics', 'query', '--metrics', 'request_count')
        for rows, shown in (([], '0 rows\n'), ([{'model': 'a', 'n': 1}, {'n': '=2'}, {}], 'MODEL'),
                            ([1, 'x'], '2 rows\n')):
            self.upstream({'/analytics/query': {'data': {'data': rows, 'metadata': {'query_time_ms': 5}}}})
            self.assertIn(shown, self.ok(*ask))
            for form in ('--csv', '--jsonl', '--json'):
                self.ok(*ask, form)
        self.upstream({'/analytics/query': {'data': {'data': [{'n': '=2'}, {'m': 'a,"b"\r'}]}}})
        self.assertEqual(self.ok(*ask, '--csv'), 'n,m\r\n\'=2,\r\n,"a,""b""\r"\r\n')

    def test_an_answer_without_its_object(self):
        for answer in ({}, {'data': None}, {'data': []}, {'data': 5}):
            self.upstream({f'/keys/{HASH}': answer})
            for form in ((), ('--csv',), ('--json',), ('--jsonl',), ('--fields', 'name')):
                code, out, err = self.run_('keys', 'get', HASH, *form)
                self.assertIn(code, (0, 1), (answer, form, err))
                self.assertNotIn('Sanitizer', out)


class TooLittle(unittest.TestCase):
    def test_descriptors(self):
        """However few there are: a whole answer, or one clear line and none."""
        with Sandbox() as sandbox, tempfile.TemporaryDirectory() as home:
            env = environment(OPENROUTER_MANAGEMENT_KEY=KEY, OPENROUTER_BASE_URL=sandbox.base_url,
                              HOME=home, XDG_STATE_HOME=home)
            for command, whole in ((('demo',), 'Done: a whole conversation'),
                                   (('keys', 'list', '--csv'), 'hash,name'),
                                   (('sandbox', 'dump'), '"keys":'),
                                   (('keys', 'create', '--name', 'x', '--secret-file'), 'hash')):
                ended = set()
                for count in (6, 7, 8, 10, 12, 14, 16, 18, 20, 24, 64):
                    code, out, err = run(
                        *command, env=env, preexec_fn=lambda count=count: resource.setrlimit(
                            resource.RLIMIT_NOFILE, (count, count)))
                    self.assertEqual(code == 0, whole in out, (command, count, err))
                    if code != 0:
                        self.assertRegex(err, r'(?m)^error: ', (command, count))
                    ended.add(code)
                self.assertIn(0, ended, command)
                self.assertGreater(len(ended), 1, command)

    def test_no_home(self):
        env = environment()
        for name in ('HOME', 'XDG_STATE_HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME'):
            env.pop(name, None)
        for home in (None, 'not/absolute'):
            if home:
                env.update(HOME=home, XDG_STATE_HOME=home, XDG_CONFIG_HOME=home, XDG_CACHE_HOME=home)
            for command in (('audit', 'tail'), ('audit', 'verify'), ('journal',),
                            ('undo', 'ffffffff', '--yes')):
                code, out, err = run(*command, env=env)
                self.assertEqual((code, out), (2, ''), command)
                self.assertIn("can't be found: there is no folder for it: set HOME", err)
            code, out, err = run('approve', 'ffffffff', env=env)
            self.assertEqual((code, out), (5 if 'terminal' in err else 2, ''), err)
            code, _, err = run('connect', env=env)
            self.assertEqual(code, 2)
            self.assertIn('no home folder: name a configuration file with --config', err)
            code, out, err = run('doctor', '--sandbox', env=env)
            self.assertRegex(out, r'(?m)^bad +log +it has no folder')
            self.assertEqual(code, 1)
            code, out, _ = run('config', 'check', env=env)
            self.assertIn('No configuration file (no home folder)', out)
            code, out, err = run('install-agent', 'cursor', env=env)
            self.assertEqual((code, out), (2, ''))
            self.assertIn('set HOME', err)


class Terminal(unittest.TestCase):
    def test_the_demo_is_read_by_people(self):
        for more, colored in (({}, True), ({'NO_COLOR': '1'}, False)):
            code, text = show('demo', columns=60, **more)
            self.assertEqual(code, 0, text)
            self.assertEqual('\x1b[1m' in text, colored)
            talk = plain(text).split('\nDone:')[0]
            # What is told by the way is broken, and bars have no room for a day.
            for line in talk.split('\n 1. ')[1].splitlines():
                self.assertLessEqual(len(line), 68, line)
            self.assertNotIn('most on', talk)
        self.assertIn('most on', plain(show('demo', columns=120)[1]))


if __name__ == '__main__':
    unittest.main()
