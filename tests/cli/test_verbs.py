#!/usr/bin/python3
"""GROUP VERB: the tools for people.

    test_verbs.py [Class[.test]]..
"""

import csv
import http.server
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import unicodedata
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'mcp'))

from dialogue import KEY, ORDINARY_KEY, PATIENCE_S, PROGRAM, Sandbox, environment, run
from terminal import plain, show

NOW = '2026-06-01T00:00:00Z'
GROUPS = ('keys', 'guardrails', 'workspaces', 'organization', 'account', 'analytics', 'byok',
          'observability', 'presets', 'scim', 'members', 'budgets')


class Case(unittest.TestCase):
    """Against one sandbox a class: `self.ok(...)` is the output of what must succeed."""

    seed = 'demo'

    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox('--now', NOW, '--seed', cls.seed)
        cls.env = environment(OPENROUTER_MANAGEMENT_KEY=KEY,
                              OPENROUTER_BASE_URL=cls.sandbox.base_url)

    @classmethod
    def tearDownClass(cls):
        cls.sandbox.__exit__()

    def run_(self, *arguments, **more):
        return run(*arguments, '--now', NOW, env=self.env, **more)

    def ok(self, *arguments, **more):
        code, out, err = self.run_(*arguments, **more)
        self.assertEqual(code, 0, f'{arguments}: {err}')
        return out

    def rows(self, *arguments):
        return [json.loads(line) for line in self.ok(*arguments, '--jsonl').splitlines()]

    def one(self, *arguments):
        return json.loads(self.ok(*arguments, '--json'))

    def fails(self, code, words, *arguments, **more):
        came, out, err = self.run_(*arguments, **more)
        self.assertEqual((came, out), (code, ''), f'{arguments}: {err}')
        self.assertTrue(err.startswith('error: '), err)
        self.assertIn(words, err)
        return err

    def show(self, *arguments, **more):
        return show(*arguments, '--now', NOW, OPENROUTER_MANAGEMENT_KEY=KEY,
                    OPENROUTER_BASE_URL=self.sandbox.base_url, **more)


def every_verb():
    """(group, verb) of all there is, out of the help."""
    for group in GROUPS:
        for verb in re.findall(r'^  ([a-z-]+) {2,}', run(group, '--help')[1], re.M):
            yield group, verb


class Help(Case):
    def test_all_tools_are_there(self):
        self.assertEqual(len(list(every_verb())), len(json.loads(run('tools', '--json')[1])))

    def test_each_level(self):
        text = self.ok('--help')
        for group in GROUPS:
            self.assertRegex(text, rf'(?m)^  {group} ')
            code, out, err = run(group)
            self.assertEqual((code, err), (2, ''))
            self.assertEqual(out, run(group, '--help')[1])
            self.assertEqual(len(re.findall(rf'(?m)^  openrouter-admin {group} ', out)), 2, out)
        for group, verb in every_verb():
            code, text, err = run(group, verb, '--help')
            self.assertEqual((code, err), (0, ''))
            self.assertEqual(run('--help', group, verb)[1], text)
            self.assertEqual(run('help', group, verb)[1], text)
            self.assertIn(f'usage: openrouter-admin {group} {verb}', text)
            self.assertEqual(len(re.findall(rf'^  openrouter-admin {group} {verb}', text, re.M)),
                             2, text)
            for words in ('Options:', 'Examples:', 'Exit codes:', '--from-file', '--dry-run'):
                self.assertIn(words, text)
            before_examples = text.split('\nExamples:')[0]
            for line in before_examples.splitlines():
                self.assertLessEqual(len(line), 80, line)
                self.assertEqual(line, line.rstrip())

    def test_no_two_flags_of_a_command_are_alike(self):
        for group, verb in every_verb():
            flags = re.findall(r'^  (--[a-z-]+)', run(group, verb, '--help')[1], re.M)
            self.assertEqual(len(flags), len(set(flags)), (group, verb))

    def test_each_example_is_right(self):
        """As it is pasted into a shell: what is wrong is never the arguments."""
        for group, verb in every_verb():
            for example in re.findall(r'^  openrouter-admin (.*)$',
                                      run(group, verb, '--help')[1].split('Examples:')[1], re.M):
                done = subprocess.run(
                    ['sh', '-c', f'{PROGRAM} {example} --dry-run'], capture_output=True,
                    input=b'{"for": "secrets"}', timeout=PATIENCE_S, env=self.env, check=False)
                known = done.returncode == 0 or b'there is no' in done.stderr
                self.assertTrue(known, (example, done.stderr))


class Mistakes(Case):
    def test_words(self):
        self.fails(2, 'unknown command kyes (did you mean keys?)', 'kyes', 'list')
        self.fails(2, 'unknown command keys lst (did you mean keys list?)', 'keys', 'lst')
        self.fails(2, 'unknown command keys zzzzzz (see openrouter-admin keys --help)', 'keys',
                   'zzzzzz')
        self.fails(2, 'unknown option --limti (did you mean --limit?)', 'keys', 'create',
                   '--limti', '3')
        self.fails(2, 'keys get takes no --all', 'keys', 'get', 'ci', '--all')
        self.fails(2, 'keys list takes no "x"', 'keys', 'list', 'x')
        self.fails(2, 'usage: openrouter-admin keys get KEY', 'keys', 'get')
        for more in ((), ('--dry-run',)):
            self.fails(2, 'nothing is to be changed', 'keys', 'update', 'f' * 64, *more)
            self.fails(2, '--limit: -5 is out of range (want a number of at least 0 or null)',
                       'keys', 'create', '--name', 'x', '--limit', '-5', *more)
            self.fails(2, '--name: an empty text is not allowed', 'keys', 'update', 'f' * 64,
                       '--name=', *more)
        self.fails(2, 'usage: openrouter-admin guardrails assign-keys GUARDRAIL KEY...',
                   'guardrails', 'assign-keys', 'x')

    def test_arguments_are_named_as_they_are_written(self):
        err = self.fails(2, '--limit-reset: "yearly" is not allowed (want daily, weekly, monthly '
                         'or null)', 'keys', 'create', '--limit-reset', 'yearly')
        self.assertIn('--name is missing', err)
        self.assertIn('nothing was sent; see openrouter-admin keys create --help', err)
        self.fails(2, '--limit: "much" is not allowed (want a number of at least 0 or null)', 'keys', 'create',
                   '--name', 'x', '--limit', 'much')
        self.fails(2, '--limit is given twice', 'keys', 'create', '--limit', '1', '--limit', '2')

    def test_what_comes_next(self):
        code, out, err = run('keys', 'list', env=environment())
        self.assertEqual((code, out), (3, ''), err)
        err = self.fails(1, '404', 'keys', 'get', 'f' * 64)
        self.assertIn('what there is: openrouter-admin keys list', err)
        code, _, err = run('keys', 'list', env=environment(
            OPENROUTER_API_KEY=ORDINARY_KEY, OPENROUTER_BASE_URL=self.sandbox.base_url))
        self.assertEqual(code, 3)
        self.assertIn('openrouter-admin doctor', err)

    def test_output_options(self):
        self.fails(2, '--fields: unknown field nme (did you mean name?)', 'keys', 'list',
                   '--fields', 'nme')
        self.fails(2, 'want hash, name, label', 'keys', 'list', '--fields', 'zzzzzzzzz')
        self.fails(2, '--sort: unknown field', 'keys', 'list', '--sort', 'nme')
        self.fails(2, 'exclude each other', 'keys', 'list', '--json', '--csv')
        self.fails(2, '--sort: unknown field ""', 'keys', 'list', '--sort', '')
        for now in ('soon', '', '2026-13-01T00:00:00Z'):
            code, out, err = run('keys', 'list', '--now', now, env=self.env)
            self.assertEqual((code, out), (2, ''))
            self.assertIn(f'--now {now}: want a time, such as 2026-06-01T00:00:00Z', err)
        self.fails(2, '--by hour: want day, model, provider or workspace', 'account', 'activity',
                   '--by', 'hour')

    def test_files(self):
        self.fails(2, '/nonexistent/x can\'t be read: No such file', 'keys', 'create',
                   '--from-file', '/nonexistent/x')
        for text, words in (('', 'JSON'), ('[1]', 'want a JSON object, not array'),
                            ('{"a":1,"a":2}', 'duplicate'), ('{"nmae":"x"}', 'did you mean')):
            self.fails(2, words, 'keys', 'create', '--from-file', '-', input=text.encode())
        self.fails(2, '/ can\'t be read: Is a directory', 'keys', 'create', '--from-file', '/')
        self.fails(2, 'PCID', 'keys', 'list', '--from-file', '-', '--connection', 'default',
                   input=b'{"PCID": "other"}')
        self.ok('keys', 'list', '--from-file', '-', '--connection', 'default',
                input=b'{"PCID": "default"}')
        self.fails(2, '- stands for stdin, which can be read once only', 'guardrails', 'create',
                   '--name', '-', '--description', '-', input=b'x')


class Recorder:
    """An upstream that notes what it is sent."""

    def __enter__(self):
        outer = self
        self.seen = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def handle_any(self):
                body = self.rfile.read(int(self.headers.get('Content-Length') or 0))
                outer.seen.append((self.command, self.path, body,
                                   self.headers['Authorization'], self.headers['Content-Type'],
                                   self.headers['X-OpenRouter-Title']))
                self.send_response(500)
                self.send_header('Content-Length', '0')
                self.end_headers()

            do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = handle_any

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()
        self.base_url = f'http://127.0.0.1:{self.server.server_port}/api/v1'
        return self

    def __exit__(self, *exception):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


class Secrets(unittest.TestCase):
    """What gives access never stands on a command line, and is not printed."""
    SECRET = 'sk-of-a-provider-7e57'
    COMMAND = ('byok', 'create', '--provider', 'openai', '--key')

    def test_command_line(self):
        for command in ((*self.COMMAND, self.SECRET),
                        ('call', 'create_byok_key',
                         '{"provider":"openai","key":"%s"}' % self.SECRET)):
            code, out, err = run(*command, '--sandbox')
            self.assertEqual((code, out), (2, ''), command)
            self.assertIn('a secret never stands on the command line (want - to read', err)
            self.assertNotIn(self.SECRET, err)

    def test_stdin(self):
        code, out, err = run(*self.COMMAND, '-', '--sandbox', '--json', input=self.SECRET.encode() + b'\n')
        self.assertEqual(code, 0, err)
        self.assertNotIn(self.SECRET, out + err)

    def test_dry_run(self):
        code, out, err = run(*self.COMMAND, '-', '--dry-run', '--sandbox', input=self.SECRET.encode())
        self.assertEqual(code, 0, err)
        self.assertNotIn(self.SECRET, out + err)
        self.assertIn('"key":"***"', out)


class DryRun(unittest.TestCase):
    CASES = (
        ('keys', 'create', '--reveal', '--name', "it's $HOME `x` \\ \"ü\"", '--limit',
         '0.1', '--expires-at', 'null'),
        ('keys', 'update', 'a' * 64, '--limit', 'null', '--disabled'),
        ('keys', 'update', 'a' * 64, '--disabled=false', '--x-openrouter-title', "a 'title'"),
        ('keys', 'delete', 'a' * 64, '--yes'),
        ('guardrails', 'create', '--name', 'x', '--allowed-models', 'a,b', '--allowed-models',
         'c', '--limit-usd', '5', '--reset-interval', 'daily'),
        ('account', 'activity', '--date', '2026-05-01'),
        ('workspaces', 'update', '0df9e665-d932-5740-b2c7-b52af166bc11',
         '--io-logging-api-key-ids', '1,2'),
    )

    def test_same_bytes(self):
        """The command that is printed sends what the program sends."""
        if shutil.which('curl') is None:
            self.skipTest('no curl')
        with Recorder() as upstream:
            env = environment(OPENROUTER_MANAGEMENT_KEY=KEY, OPENROUTER_BASE_URL=upstream.base_url)
            for case in self.CASES:
                upstream.seen.clear()
                code, out, err = run(*case, '--dry-run', env=env)
                self.assertEqual((code, err, upstream.seen), (0, '', []), case)
                self.assertNotIn(KEY, out)
                subprocess.run(['sh', '-c', out.replace('curl ', 'curl -s ', 1)], env=env,
                               check=True, timeout=PATIENCE_S, stdout=subprocess.DEVNULL)
                run(*case, env=env)
                printed, *sent = upstream.seen
                # Before a change, what is there now is looked at.
                sent = [each for each in sent if each[0] == printed[0]]
                self.assertGreaterEqual(len(sent), 1, case)
                for other in sent:
                    self.assertEqual(printed, other, case)

    def test_needs_no_key(self):
        code, out, err = run('keys', 'create', '--name', 'x', '--dry-run', env=environment())
        self.assertEqual((code, err), (0, ''))
        self.assertIn("curl -X POST 'https://openrouter.ai/api/v1/keys'", out)


class Arguments(Case):
    def body(self, *arguments, **more):
        out = self.ok(*arguments, '--dry-run', **more)
        return json.loads(re.search(r"--data-raw '(.*)'", out, re.S)[1])

    def test_three_states(self):
        self.assertEqual(self.body('keys', 'create', '--name', 'x'), {'name': 'x'})
        self.assertEqual(self.body('keys', 'update', 'ci', '--limit', 'null'), {'limit': None})
        self.assertEqual(self.body('keys', 'update', 'ci', '--limit=5e0'), {'limit': 5.0})
        for text in ('"5"', '[5]', '5e', '', 'true'):
            self.fails(2, '--limit: ', 'keys', 'update', 'ci', f'--limit={text}')
        for text in ('maybe', 'falsy', 'True', '1', 'yes!', ''):
            self.fails(2, '--disabled: ', 'keys', 'update', 'ci', f'--disabled={text}')
        self.assertEqual(self.body('keys', 'update', 'ci', '--name', 'null'), {'name': 'null'})
        self.assertEqual(self.body('keys', 'update', 'ci', '--name', '-', input=b'two\nlines\r\n\n'),
                         {'name': 'two\nlines'})

    def test_booleans(self):
        for flag, value in (('--disabled', True), ('--disabled=true', True),
                            ('--disabled=false', False)):
            self.assertEqual(self.body('keys', 'update', 'ci', flag), {'disabled': value})
        self.assertEqual(self.body('guardrails', 'create', '--name', 'x', '--enforce-zdr=null'),
                         {'name': 'x', 'enforce_zdr': None})

    def test_lists(self):
        create = ('guardrails', 'create', '--name', 'x')
        for flags in (('--allowed-models', 'a,b,c'), ('--allowed-models', 'a', '--allowed-models',
                      'b,c'), ('--allowed-models', 'a, b,', '--allowed-models', 'c')):
            self.assertEqual(self.body(*create, *flags)['allowed_models'], ['a', 'b', 'c'])
        self.assertEqual(self.body(*create, '--allowed-models', '-', input=b'a\nb\r\nc\n')
                         ['allowed_models'], ['a', 'b', 'c'])
        self.assertIsNone(self.body(*create, '--allowed-models', 'null')['allowed_models'])
        self.fails(2, 'null stands alone', *create, '--allowed-models', 'null',
                   '--allowed-models', 'a')

    def test_file(self):
        with tempfile.NamedTemporaryFile('w', suffix='.json') as file:
            json.dump({'name': 'from file', 'limit': 5, 'limit_reset': 'daily'}, file)
            file.flush()
            self.assertEqual(
                self.body('keys', 'create', '--from-file', file.name, '--limit', 'null'),
                {'name': 'from file', 'limit': None, 'limit_reset': 'daily'})
        self.assertEqual(self.body('keys', 'create', '--from-file', '-',
                                   input=b' {"name": "x"} '), {'name': 'x'})
        self.assertEqual(self.body('keys', 'update', '--from-file', '-', input=json.dumps(
            {'hash': 'a' * 64, 'name': 'y'}).encode()), {'name': 'y'})
        self.fails(2, '"other" in the file', 'keys', 'create', '--from-file', '-',
                   '--connection', 'default', input=b'{"name":"x","PCID":"other"}')
        self.fails(2, 'read once only', 'keys', 'create', '--from-file', '-', '--name', '-',
                   input=b'{}')


class Names(Case):
    def test_key(self):
        ci = self.one('keys', 'get', 'ci')['data']
        hash_ = ci['hash']
        for name in (hash_, hash_[:6], hash_[:4] + '…' + hash_[-4:], hash_[:4] + '...' + hash_[-4:]):
            self.assertEqual(self.one('keys', 'get', name)['data']['name'], 'ci')
        self.fails(2, 'there is no key "cii" (did you mean ci?)', 'keys', 'get', 'cii')
        self.fails(2, 'what there is: openrouter-admin keys list --all', 'keys', 'get', 'zzzzzzzz')

    def test_disabled_keys_have_names_too(self):
        self.ok('keys', 'update', 'laptop-ben', '--disabled')
        self.assertTrue(self.one('keys', 'get', 'laptop-ben')['data']['disabled'])
        self.ok('keys', 'update', 'laptop-ben', '--disabled=false')

    def test_workspace_by_name_or_slug(self):
        for name in ('Production', 'production'):
            self.assertEqual(self.one('workspaces', 'get', name)['data']['slug'], 'production')
            self.assertGreater(len(self.rows('keys', 'list', '--workspace-id', name)), 0)

    def test_member_by_email(self):
        out = self.ok('workspaces', 'add-members', 'Research', 'ben.larsen@example.com',
                      'grace.kim@example.com', '--dry-run')
        self.assertEqual(len(re.findall(r'"user_[0-9a-f]{20,}"', out)), 2)

    def test_ambiguous(self):
        made = [self.one('keys', 'create', '--reveal', '--name', 'twin')['data']['hash'] for _ in range(2)]
        err = self.fails(2, '"twin" may be any of 2 keys; give more of the hash', 'keys', 'get',
                         'twin')
        for hash_ in made:
            self.assertIn(f'\n  {hash_}  twin', err)
            self.ok('keys', 'delete', hash_, '--yes')


class Output(Case):
    def test_formats_agree(self):
        as_json = self.one('keys', 'list')['data']
        as_lines = self.rows('keys', 'list')
        for row in as_json + as_lines:  # what is spent grows meanwhile
            for member in [member for member in row if 'usage' in member
                           or member == 'limit_remaining']:
                del row[member]
        self.assertEqual(as_lines, as_json)
        as_csv = list(csv.DictReader(io.StringIO(self.ok('keys', 'list', '--csv'))))
        self.assertEqual([row['hash'] for row in as_csv], [row['hash'] for row in as_json])
        self.assertLess(set(as_json[0]), set(as_csv[0]))

    def test_fields_and_sort(self):
        rows = self.rows('keys', 'list', '--all', '--fields', 'name,limit', '--sort', '-limit')
        self.assertEqual(list(rows[0]), ['name', 'limit'])
        limits = [row['limit'] for row in rows]
        known = [limit for limit in limits if limit is not None]
        self.assertEqual(known, sorted(known, reverse=True))
        self.assertEqual(limits[:len(known)], known)
        names = [row['name'] for row in self.rows('keys', 'list', '--all', '--sort', 'name')]
        self.assertEqual(names, sorted(names))
        self.assertEqual(self.one('keys', 'get', 'ci', '--fields', 'name,disabled'),
                         {'name': 'ci', 'disabled': False})

    def test_csv_holds_no_formula(self):
        names = ('=1+1', '+1', '-1', '@SUM(A1)')
        made = [self.one('keys', 'create', f'--name={name}', '--reveal')['data']['hash']
                for name in names]
        text = self.ok('keys', 'list', '--csv')
        shown = [row['name'] for row in csv.DictReader(io.StringIO(text, newline=''))]
        for name, hash_ in zip(names, made):
            self.assertIn("'" + name, shown)
            self.assertNotIn(name, shown)
            self.ok('keys', 'delete', hash_, '--yes')

    def test_an_answer_of_rows_is_a_line_a_row(self):
        query = ('analytics', 'query', '--metrics', 'request_count,total_cost', '--dimensions',
                 'model')
        rows = json.loads(self.ok(*query, '--json'))['data']['data']
        self.assertGreater(len(rows), 2)
        table = list(csv.DictReader(io.StringIO(self.ok(*query, '--csv'))))
        self.assertEqual([row['model'] for row in table], [row['model'] for row in rows])
        self.assertEqual([float(row['total_cost']) for row in table],
                         [row['total_cost'] for row in rows])
        self.assertEqual([json.loads(line) for line in self.ok(*query, '--jsonl').splitlines()],
                         rows)

    def test_csv_quotes(self):
        name = 'a "b", c\nd'
        hash_ = self.one('keys', 'create', '--reveal', '--name', name)['data']['hash']
        rows = list(csv.DictReader(io.StringIO(self.ok('keys', 'list', '--csv'), newline='')))
        self.assertIn(name, [row['name'] for row in rows])
        self.ok('keys', 'delete', hash_, '--yes')

    def test_table_is_aligned(self):
        """Wide characters, combining ones and emoji take the columns that they take."""
        names = ('名前テスト', 'e\u0301te\u0301', 'plain', '🚀 rocket')
        made = [self.one('keys', 'create', '--reveal', '--name', name)['data']['hash'] for name in names]
        lines = self.ok('keys', 'list', '--fields', 'name,disabled').splitlines()
        columns = set()
        for name in names:
            line = next(line for line in lines if line.startswith(name))
            columns.add(sum(0 if unicodedata.combining(c) else
                            2 if unicodedata.east_asian_width(c) in 'WF' else 1
                            for c in line[:line.rindex('no')]))
        self.assertEqual(len(columns), 1, columns)
        for hash_ in made:
            self.ok('keys', 'delete', hash_, '--yes')

    def test_text_of_others_is_harmless(self):
        name = 'a\x1b[31mb\u202ec\x07d\ne'
        hash_ = self.one('keys', 'create', '--reveal', '--name', name)['data']['hash']
        for out in (self.ok('keys', 'list'), self.ok('keys', 'get', hash_)):
            self.assertIn('a\\u{1b}[31mb\\u{202e}c\\u{7}d e', out)
        self.ok('keys', 'delete', hash_, '--yes')

    def test_widths(self):
        for columns in (40, 60, 80, 200):
            for command in (('keys', 'list', '--all'), ('guardrails', 'list', '--all'),
                            ('workspaces', 'list'), ('organization', 'list-members'),
                            ('guardrails', 'list-key-assignments'), ('account', 'activity')):
                code, text = self.show(*command, columns=columns)
                self.assertEqual(code, 0, text)
                for line in plain(text).splitlines():
                    self.assertLessEqual(len(line), columns, line)

    def test_wide_shortens_nothing(self):
        _, text = self.show('keys', 'list', '--wide')
        for row in self.rows('keys', 'list'):
            self.assertIn(row['hash'], text)
            self.assertIn(row['workspace_id'], text)

    def test_color(self):
        for arguments, variables in ((('keys', 'list'), {}), (('keys', 'get', 'ci'), {})):
            self.assertIn('\x1b[', self.show(*arguments, **variables)[1])
            for more in ({'NO_COLOR': '1'}, {'TERM': 'dumb'}):
                self.assertNotIn('\x1b[', self.show(*arguments, **more)[1])
            self.assertNotIn('\x1b[', self.ok(*arguments))

    def test_no_unicode(self):
        _, text = self.show('keys', 'list', '--all', LC_ALL='C')
        self.assertTrue(text.isascii(), text)
        self.assertIn('#', text)

    def test_secret(self):
        out = self.ok('keys', 'create', '--name', 'with-secret', '--reveal')
        self.assertRegex(out, r'(?m)^key  sk-or-v1-[0-9a-f]{64}$')
        self.assertIn('shown this once', out)
        self.ok('keys', 'delete', 'with-secret', '--yes')

    def test_secret_in_each_form(self):
        """It is in the output, or on stderr: never lost, and never twice."""
        secret = re.compile('sk-or-v1-[0-9a-f]{64}')
        for form, shown in (((), True), (('--json',), True), (('--csv',), False),
                            (('--jsonl',), False), (('--fields', 'hash'), False),
                            (('--fields', 'hash', '--json'), False),
                            (('--fields', 'hash', '--csv'), False)):
            with self.subTest(form):
                code, out, err = self.run_('keys', 'create', '--name', 'formed', '--reveal', *form)
                self.assertEqual(code, 0, err)
                self.assertEqual((len(secret.findall(out)), len(secret.findall(err))),
                                 (1, 0) if shown else (0, 1), out + err)
                if not shown:
                    self.assertRegex(err, r'\Aits secret \(key\), shown this once: \S+\n\Z')
                self.ok('keys', 'delete', 'formed', '--yes')
        with tempfile.TemporaryDirectory() as folder:
            code, out, err = self.run_('keys', 'create', '--name', 'filed', '--csv',
                                       '--secret-file=' + folder)
            self.assertEqual((code, secret.search(out + err)), (0, None), err)
        self.ok('keys', 'delete', 'filed', '--yes')
        code, text = self.show('keys', 'create', '--name', 'seen', '--csv', '--yes')
        self.assertEqual((code, len(secret.findall(text))), (0, 1), text)
        self.ok('keys', 'delete', 'seen', '--yes')

    def test_unknown_outcome(self):
        """What to do next can be pasted: it looks where the call went."""
        fault = json.dumps({'tool': 'create_keys', 'fault': 'reset_after', 'count': 0})
        with Sandbox('--fault', fault) as sandbox, tempfile.TemporaryDirectory() as folder:
            config = os.path.join(folder, 'my config.ini')
            with open(config, 'w', encoding='utf-8') as stream:
                stream.write(f'[connection prod]\nkey_env = SOME_KEY\nallow_host = yes\n'
                             f'base_url = {sandbox.base_url}\n')
            env = environment(SOME_KEY=KEY, XDG_STATE_HOME=folder)
            code, _, err = run('keys', 'create', '--name', 'x', '--reveal', '--config', config,
                               '--connection', 'prod', env=env)
            self.assertEqual(code, 6, err)
            self.assertIn(f"openrouter-admin journal --config='{config}' --connection=prod\n", err)
            code, _, err = run('keys', 'create', '--name', 'x', '--reveal', '--config', config,
                               '--no-log', env=env)
            self.assertEqual(code, 6, err)
            self.assertNotIn('openrouter-admin journal', err)  # which would know nothing of it

    def test_done_but_not_shown(self):
        """A write whose output fails was done: that is said, with what is lost."""
        with open('/dev/full', 'wb') as full:
            for command in (('keys', 'create', '--name', 'lost'),
                            ('keys', 'create', '--name', 'lost', '--json'),
                            ('call', 'create_keys', '{"name":"lost"}')):
                code, _, err = run(*command, '--reveal', env=self.env, stdout=full)
                hash_ = self.rows('keys', 'list', '--all', '--sort', '-created_at')
                hash_ = next(row['hash'] for row in hash_ if row['name'] == 'lost')
                self.assertEqual(code, 7, err)
                self.assertIn('it was done all the same', err)
                self.assertIn(f'its secret (key) is lost: delete "{hash_}", and make another', err)
                self.ok('keys', 'delete', hash_, '--yes')
            code, _, err = run('keys', 'create', '--name', 'lost', '--csv', '--reveal',
                               env=self.env, stdout=full)
            self.assertEqual(code, 7, err)
            self.assertRegex(err, 'shown this once: sk-or-v1-')
            self.assertNotIn('is lost', err)
            self.ok('keys', 'delete', 'lost', '--yes')

    def test_full_disk(self):
        with open('/dev/full', 'wb') as full:
            for more in ((), ('--json',), ('--csv',), ('--all',)):
                code, _, err = self.run_('keys', 'list', *more, stdout=full)
                self.assertEqual(code, 1, err)


class Chart(Case):
    def test_sums(self):
        total = sum(row['usage'] for row in self.one('account', 'activity')['data'])
        for way in ('day', 'model', 'provider', 'workspace'):
            out = self.ok('account', 'activity', '--by', way)
            head, *lines = out.splitlines()
            self.assertEqual(head, f'Spend by {way}: ${total:,.2f}')
            parts = sum(float(re.search(r'\$([\d,.]+)', line)[1].replace(',', ''))
                        for line in lines)
            self.assertAlmostEqual(parts, total, delta=0.01 * len(lines))
        out = self.ok('account', 'activity')
        self.assertIn('Spend by day', out)
        self.assertIn('Spend by model', out)

    def test_one_day(self):
        out = self.ok('account', 'activity', '--date', '2026-05-30', '--by', 'day')
        self.assertEqual(len(out.splitlines()), 2)

    def test_rows_where_they_are_asked_for(self):
        self.assertIn('PROMPT', self.ok('account', 'activity', '--fields', 'model,prompt_tokens'))


class Destructive(Case):
    def test_asks(self):
        self.ok('keys', 'create', '--name', 'doomed', '--reveal')
        code, text = self.show('keys', 'delete', 'doomed', answers='n\n')
        self.assertEqual(code, 5)
        for words in ('Delete an API key', '"doomed" (', '[y/N]', 'nothing was sent'):
            self.assertIn(words, ' '.join(text.split()))
        self.ok('keys', 'get', 'doomed')
        code, text = self.show('keys', 'delete', 'doomed', answers='y\n')
        self.assertEqual(code, 0, text)
        self.fails(2, 'there is no key', 'keys', 'get', 'doomed')

    def test_what_is_a_yes(self):
        for answers, code in (('yes\n', 0), ('Y\n', 0), ('YES\n', 5), ('y \n', 5), ('\n', 5),
                              ('yes, but not now\n', 5)):
            self.ok('keys', 'create', '--name', 'doomed', '--reveal')
            for more in ((), ('--confirm', 'none', '--mode', 'full')):
                came, text = self.show('keys', 'delete', 'doomed', *more, answers=answers)
                self.assertEqual(came, code, text)
                if code == 0:
                    break
            if code != 0:
                self.ok('keys', 'delete', 'doomed', '--yes')

    def test_nobody_to_ask(self):
        self.fails(5, 'pass --yes', 'keys', 'delete', 'ci')
        self.ok('keys', 'get', 'ci')

    def test_reads_are_not_asked_for(self):
        self.fails(2, 'keys list takes no --yes', 'keys', 'list', '--yes')


class All(Case):
    """Many keys in several workspaces, and an upstream that fails in between."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        for slug in ('default', 'production', 'research'):
            out = run('workspaces', 'get', slug, '--json', env=cls.env)[1]
            id_ = json.loads(out)['data']['id']
            for number in range(110 if slug == 'default' else 3):
                code, _, err = run('keys', 'create', '--name', f'{slug}-{number}', '--reveal',
                                   '--workspace-id', id_, env=cls.env)
                assert code == 0, err

    def test_pages_and_workspaces(self):
        rows = self.rows('keys', 'list', '--all')
        names = [row['name'] for row in rows]
        self.assertEqual(len(set(row['hash'] for row in rows)), len(rows))
        for name in ('default-0', 'default-109', 'production-2', 'research-2'):
            self.assertIn(name, names)
        self.assertIn(f'{len(rows)} keys of all workspaces: complete', self.ok('keys', 'list',
                                                                              '--all'))

    def test_one_workspace(self):
        rows = self.rows('keys', 'list', '--all', '--workspace-id', 'default')
        self.assertEqual(len(set(row['workspace_id'] for row in rows)), 1)
        self.assertGreaterEqual(len(rows), 110)

    def test_one_page_says_that_there_is_more(self):
        self.assertIn('100 keys, default workspace only; there may be more (--all: all of them)',
                      self.ok('keys', 'list'))
        self.assertIn('note: 100 keys', self.run_('keys', 'list', '--csv')[2])

    def test_partial(self):
        """The third request for keys fails for good: what came is shown, and the exit code
        is 7."""
        fault = json.dumps({'tool': 'list_keys', 'fault': 'status', 'status': 400, 'from': 3,
                            'count': 0})
        with Sandbox('--fault', fault) as sandbox:
            env = environment(OPENROUTER_MANAGEMENT_KEY=KEY, OPENROUTER_BASE_URL=sandbox.base_url)
            code, out, err = run('keys', 'list', '--all', env=env)
            self.assertEqual(code, 7, err)
            self.assertIn('NOT complete', out)
            self.assertIn('error: ', err)
            sandbox.control('PUT', 'faults', [{**json.loads(fault), 'from': 1}])
            code, out, err = run('keys', 'list', '--all', env=env)
            self.assertEqual((code, out), (1, ''))
            self.assertIn('HTTP 400', err)


if __name__ == '__main__':
    unittest.main()
