#!/usr/bin/python3
"""The command line: help, mistakes, exit codes, and where keys may go.

    test_cli.py [Class[.test]]..
"""

import contextlib
import json
import os
import pty
import re
import shlex
import socket
import sqlite3
import subprocess
import sys
import tempfile
import unittest

import yaml

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'mcp'))

from dialogue import (KEY, ORDINARY_KEY, PATIENCE_S, PREFIX, PROGRAM, Gate, Peer, Sandbox,
                      environment, run)

COMMANDS = ['mcp', 'call', 'audit', 'journal', 'undo', 'config', 'connect', 'token', 'tools',
            'sandbox', 'demo', 'completion', 'install-agent', 'approve', 'doctor', 'serve']
REAL_KEY = 'sk-or-v1-' + '0123456789abcdef' * 4
SECRET = re.compile('sk-or-v1-[0-9a-f]{64}')


class Case(unittest.TestCase):
    def ok(self, *arguments, **more):
        """The output of what must succeed, without a word on stderr."""
        code, out, err = run(*arguments, **more)
        self.assertEqual((code, err), (0, ''), arguments)
        return out

    def fails(self, code, words, *arguments, **more):
        """One line on stderr, nothing on stdout."""
        came, out, err = run(*arguments, **more)
        self.assertEqual((came, out), (code, ''), f'{arguments}: {err}')
        self.assertRegex(err, r'\Aerror: [^\n]+\n\Z')
        self.assertIn(words, err)
        return err


class Help(Case):
    def assert_fits(self, text):
        for line in text.splitlines():
            self.assertLessEqual(len(line), 80, line)
            self.assertEqual(line, line.rstrip())
            self.assertNotIn('\x1b', line)

    def test_program(self):
        text = self.ok('--help')
        self.assert_fits(text)
        for command in COMMANDS:
            self.assertIn(f'\n  {command} ', text)
        self.assertEqual(self.ok('-h'), text)
        self.assertEqual(self.ok('help'), text)
        self.assertIn('usage: openrouter-admin help [COMMAND [VERB]]', self.ok('help', 'help'))
        self.assertIn('openrouter-admin connect\n', text)
        code, out, err = run()
        self.assertEqual((code, err), (2, ''))
        self.assertEqual(out, text)

    def test_commands(self):
        for command in COMMANDS:
            text = self.ok(command, '--help')
            self.assert_fits(text)
            self.assertRegex(text, rf'(?m)\A[A-Z][^$]+\n\nusage: openrouter-admin {command}( |$)')
            self.assertRegex(text, rf'(?s)\nExamples?:\n  openrouter-admin {command}.*\nExit codes:\n')
            self.assertEqual(self.ok('--help', command), text)
            self.assertEqual(self.ok('help', command), text)
            self.assertEqual(self.ok(command, '-h'), text)

    def test_options_are_shown_where_they_are_taken(self):
        client = {'mcp', 'call', 'journal', 'undo', 'install-agent', 'approve', 'doctor', 'serve'}
        for command in client - {'call'}:
            self.assertIn('openrouter-admin help call', self.ok(command, '--help'))
        for option, commands in (('--sandbox', client | {'audit'}), ('--profile', {'mcp', 'install-agent', 'serve'}),
                                 ('--listen', {'sandbox', 'serve'}), ('--seed', {'sandbox'}),
                                 ('--json', {'tools', 'config', 'audit', 'doctor', 'undo'}),
                                 ('--connection', client | {'token'}),
                                 # of every call, but rarely looked for
                                 ('--state', {'call', 'journal', 'audit'}), ('--base-url', {'call', 'connect'})):
            shown = {command for command in COMMANDS
                     if re.search(rf'(?m)^  {option}\b', self.ok(command, '--help'))}
            self.assertEqual(shown, commands, option)

    def test_examples_of_commands(self):
        """Each option in them is one that the command takes, and its operands are allowed."""
        for command in COMMANDS:
            text = self.ok(command, '--help')
            for example in re.findall(rf'(?m)^  openrouter-admin ({command}.*)$',
                                      text.split('\nExample')[1]):
                words = shlex.split(example)
                for option in (word.split('=')[0] for word in words if word.startswith('--')):
                    self.assertRegex(text, rf'(?m)^  {option}[ \[\n]', example)
                self.assertRegex(self.ok(*words, '--version'), 'openrouter-admin')

    def test_wide_terminal(self):
        """A terminal of 200 columns: lines of at most 100."""
        primary, secondary = pty.openpty()
        self.addCleanup(os.close, primary)
        subprocess.run(['stty', 'cols', '200'], stdin=secondary, check=True)
        subprocess.run([PROGRAM, 'sandbox', '--help'], stdout=secondary, check=True,
                       timeout=PATIENCE_S)
        os.close(secondary)
        text = os.read(primary, 65536).decode()
        longest = max(len(line.rstrip('\r')) for line in text.split('\n'))
        self.assertTrue(80 < longest <= 100, longest)

    def test_what_it_was_made_from(self):
        said = self.ok('--version', '--verbose')
        with open(os.path.join(os.path.dirname(__file__), '..', '..', 'spec', 'api.yaml'), encoding='utf-8') as file:
            api = yaml.safe_load(file)
        for fact in (api['version'], *api['source'].values()):
            self.assertIn(str(fact), said)

    def test_version(self):
        for arguments in (('--version',), ('mcp', '--version'), ('--version', 'nope')):
            self.assertRegex(self.ok(*arguments), r'\Aopenrouter-admin \d+\.\d+\.\d+\n\Z')


class Modes(Case):
    def test_narrow_modes_refuse(self):
        delete = ('call', 'delete_keys', '{"hash": "x"}', '--sandbox')
        self.fails(5, 'openrouter_admin_delete_keys is not allowed: it destroys something, and the '
                   'mode of this process is write', *delete, '--mode', 'write')
        self.fails(5, 'the mode of this process is read-only', *delete, '--mode=read-only')
        self.fails(5, 'openrouter_admin_create_keys is not allowed: it changes something, and',
                   'call', 'create_keys', '{}', '--sandbox', '--mode', 'read-only')
        self.ok('call', 'create_keys', '{"name": "x"}', '--sandbox', '--mode', 'write', '--reveal')
        self.ok('call', 'list_keys', '--sandbox', '--mode', 'read-only')
        self.fails(1, 'HTTP 404', *delete, '--mode', 'full')

    def test_unknown_mode(self):
        self.fails(2, '--mode readonly: want full, write or read-only', 'call', 'get_credits',
                   '--sandbox', '--mode', 'readonly')

    def test_hidden_tools_say_why(self):
        with Peer('--sandbox', '--mode', 'full') as peer:
            tools = peer.descriptors()
        for mode, hint in (('write', {'destructiveHint': True}),
                           ('read-only', {'readOnlyHint': False})):
            with Peer('--sandbox', '--mode', mode) as peer:
                self.assertEqual(peer.descriptors(), [tool for tool in tools if not hint.items()
                                                      <= tool['annotations'].items()])
                self.assertIn(f'the mode of this process is {mode}; nothing was sent',
                              peer.refusal('delete_keys', {'hash': 'x'}))


class Mistakes(Case):
    def test_command(self):
        self.fails(2, 'unknown command cal (did you mean call?)', 'cal')
        self.fails(2, 'unknown command zzzzzz (see openrouter-admin --help)', 'zzzzzz')
        self.fails(2, 'unknown command', '')

    def test_option(self):
        self.fails(2, 'unknown option --sandbx (did you mean --sandbox?)', 'mcp', '--sandbx')
        self.fails(2, 'did you mean --listen?', 'sandbox', '--lisen=127.0.0.1:0')
        self.fails(2, 'unknown option --zzzzzzzzz (see --help)', 'mcp', '--zzzzzzzzz')
        self.fails(2, 'unknown option -x', 'mcp', '-x')
        for words in (('mcp',), ('doctor',), ('keys', 'list')):  # nor is one without a name
            self.fails(2, 'unknown option --=x', *words, '--=x')
        self.fails(2, '--listen needs a value', 'sandbox', '--listen')

    def test_option_of_another_command(self):
        for command, *option in (('call', '--listen', '127.0.0.1:0'), ('tools', '--sandbox'),
                                 ('sandbox', '--json'), ('demo', '--base-url', 'x'),
                                 ('mcp', '--db', 'x'), ('call', '--strict-pcid')):
            self.fails(2, f'{command} takes no {option[0]} (see openrouter-admin {command} --help)',
                       command, *option)

    def test_dates_of_the_api(self):
        for date in ('2020-01-01', 'soon', '', '20'):
            self.fails(2, f'--api {date}: want a date of the API', 'mcp', '--sandbox', '--api', date)

    def test_a_folder_that_is_gone(self):
        """Where nobody knows any more where "here" is: what is relative can't be, and is not."""
        with tempfile.TemporaryDirectory() as folder:
            for arguments, code, words in (
                    (('call', 'create_keys', '{"name":"x"}', '--sandbox', '--secret-file=keys'), 5,
                     'there is no folder for it'),
                    (('call', 'create_keys', '{"name":"x"}', '--sandbox', '--reveal', '--state', 'x'), 1,
                     'there is no folder for it'),
                    (('audit', 'tail', '--state', 'x'), 2, 'there is no folder for it'),
                    (('connect', '--config', 'x.ini'), 2, 'No such file or directory')):
                gone = os.path.join(folder, 'gone')
                os.mkdir(gone)
                self.fails(code, words, *arguments, cwd=gone, preexec_fn=lambda: os.rmdir(gone))

    def test_operands(self):
        self.fails(2, 'usage: openrouter-admin call TOOL [JSON or -]', 'call')
        self.fails(2, 'call takes no "x"', 'call', 'get_credits', '{}', 'x')
        self.fails(2, 'mcp takes no "x"', 'mcp', 'x')
        self.fails(2, 'demo takes no "x"', 'demo', 'x')
        self.fails(2, 'tools takes no "x"', 'tools', 'get_credits', 'x')

    def test_tool(self):
        for command in ('call', 'tools'):
            self.fails(2, 'unknown tool get_credit (did you mean get_credits?)', command,
                       'get_credit')
            self.fails(2, 'unknown tool zzzzzzzzzzzzzzzzzzzz (see openrouter-admin tools)', command,
                       'zzzzzzzzzzzzzzzzzzzz')
            self.fails(2, 'unknown tool', command, '')

    def test_an_option_is_no_value(self):
        for arguments in (('keys', 'update', 'x', '--name', '--sandbox'),
                          ('keys', 'update', 'x', '--name', '--sandbox=s.db'),
                          ('keys', 'update', 'x', '--name', '--limit', '5'),
                          ('keys', 'update', 'x', '--name', '--sand')):
            self.fails(2, f'--name needs a value (write --name={arguments[4]} if that is meant)',
                       *arguments)
        self.fails(2, '--mode needs a value', 'mcp', '--mode', '--sandbox')
        out = self.ok('keys', 'create', '--name=--sandbox', '--sandbox', '--dry-run')
        self.assertIn('"name":"--sandbox"', out)
        out = self.ok('keys', 'create', '--name', '--fancy--', '--sandbox', '--dry-run')
        self.assertIn('"name":"--fancy--"', out)

    def test_nobody_reads_on(self):
        """`| head` is no mistake, and nothing is said of it."""
        for arguments in (('tools',), ('tools', '--json'), ('sandbox', 'dump')):
            reader, writer = os.pipe()
            os.close(reader)
            with open(writer, 'wb') as pipe:
                code, _, err = run(*arguments, stdout=pipe)
            self.assertEqual((code, err), (1, ''), arguments)

    def test_token_is_for_agents(self):
        for command in (('keys', 'list'), ('call', 'get_credits')):
            self.fails(2, '--confirm-fallback token is for mcp and serve', *command, '--sandbox',
                       '--confirm', 'writes', '--confirm-fallback', 'token')
        self.ok('mcp', '--sandbox', '--confirm', 'writes', '--confirm-fallback', 'token', input=b'')

    def test_full_disk(self):
        """An output that can't be written is no success."""
        with Sandbox() as sandbox, open('/dev/full', 'wb') as full:
            env = environment(OPENROUTER_MANAGEMENT_KEY=KEY)
            for arguments in (('tools',), ('tools', '--json'), ('tools', 'get_credits'), ('demo',),
                              ('call', 'get_credits', '--base-url', sandbox.base_url),
                              ('sandbox', '--listen', '127.0.0.1:0'), ('--help',), ('--version',),
                              ('mcp', '--help')):
                with self.subTest(arguments):
                    code, _, err = run(*arguments, stdout=full, env=env)
                    self.assertEqual(code, 1, err)
                    self.assertIn('can\'t be written', err)


class Tools(Case):
    def test_list(self):
        text = self.ok('tools')
        names = re.findall(r'^  (\w+) ', text, re.M)
        self.assertEqual(len(set(names)), 57)
        for line in text.splitlines():
            self.assertLessEqual(len(line), 100, line)

    def test_one(self):
        for name in ('create_keys', PREFIX + 'create_keys'):
            text = self.ok('tools', name)
            for words in (PREFIX + 'create_keys', 'It changes something.', '  expires_at  ',
                          "openrouter-admin call create_keys '{"):
                self.assertIn(words, text)

    def test_each_example_can_be_pasted(self):
        """Through a shell, with the sandbox: its arguments are never what is wrong."""
        for name in re.findall(r'^  (\w+) ', self.ok('tools'), re.M):
            text = self.ok('tools', name)
            for line in text.split('\nExample:\n')[0].splitlines():
                self.assertLessEqual(len(line), 80, line)
            example = text.rsplit('\nExample:\n', 1)[1].strip()
            example, _, stdin = example.partition('\n\nWith this in arguments.json:\n')
            with tempfile.TemporaryDirectory() as folder:
                with open(os.path.join(folder, 'arguments.json'), 'w', encoding='utf-8') as file:
                    file.write(stdin)
                command = example.replace('openrouter-admin', PROGRAM, 1) + ' --sandbox --reveal'
                done = subprocess.run(['sh', '-c', command], capture_output=True, cwd=folder,
                                      timeout=PATIENCE_S, env=environment(), check=False)
            self.assertIn(done.returncode, (0, 1), done.stderr)

    def test_json(self):
        tools = json.loads(self.ok('tools', '--json'))
        self.assertEqual(json.loads(self.ok('tools', 'get_key', '--json')),
                         next(tool for tool in tools if tool['name'] == PREFIX + 'get_key'))
        with Peer('--sandbox', '--toolsets', 'all', '--api', '2026-10') as peer:
            self.assertEqual(tools, peer.descriptors())


class Call(Case):
    def call(self, *arguments, **more):
        return json.loads(self.ok('call', *arguments, '--sandbox', **more))

    def test_arguments(self):
        self.assertGreater(self.call('get_credits')['data']['total_credits'], 0)
        self.assertEqual(len(self.call('list_workspaces', '{"limit":2}')['data']), 2)
        self.assertEqual(self.call(PREFIX + 'list_workspaces', '{}')['total_count'], 3)
        self.assertEqual(self.call('list_workspaces', ' {\n"limit": 1e0\n}\n')['total_count'], 3)

    def test_stdin(self):
        reply = self.call('list_workspaces', '-', input=b'{"limit":1}\n')
        self.assertEqual(len(reply['data']), 1)
        self.fails(2, 'not JSON', 'call', 'get_credits', '-', '--sandbox', input=b'')
        self.fails(2, 'more than 4 MiB', 'call', 'get_credits', '-', '--sandbox',
                   input=b' ' * (5 << 20))

    def test_one_line_for_programs(self):
        out = self.ok('call', 'list_keys', '--sandbox')
        self.assertEqual(out.count('\n'), 1)

    def test_pretty_for_people(self):
        primary, secondary = pty.openpty()
        self.addCleanup(os.close, primary)
        subprocess.run([PROGRAM, 'call', 'get_credits', '--sandbox'], stdout=secondary,
                       env=environment(), check=True, timeout=PATIENCE_S)
        os.close(secondary)
        text = os.read(primary, 65536).decode().replace('\r', '')
        self.assertGreater(text.count('\n'), 3)
        self.assertIn('data', json.loads(text))

    def test_exit_codes(self):
        self.fails(1, '404', 'call', 'get_key', '{"hash":"nope"}', '--sandbox')
        self.fails(2, 'nothing was sent', 'call', 'get_guardrail', '{"id":"nope"}', '--sandbox')
        self.fails(2, 'want default', 'call', 'get_credits', '{"PCID":"x"}', '--sandbox')
        self.fails(3, 'no key: run openrouter-admin connect, or set', 'call', 'get_credits')
        with Sandbox() as sandbox:
            wrong = ('call', 'list_keys', '--base-url', sandbox.base_url)
            self.fails(3, 'need a management key', *wrong,
                       env=environment(OPENROUTER_API_KEY=ORDINARY_KEY))
        env = environment(OPENROUTER_MANAGEMENT_KEY=KEY)
        with socket.create_server(('127.0.0.1', 0)) as server:
            url = f'http://127.0.0.1:{server.getsockname()[1]}/api/v1'
        self.fails(4, "connect to server (nothing was sent)", 'call', 'get_credits', '--base-url', url, env=env)

    def test_unknown_outcome(self):
        """A write whose answer is lost: exit code 6, and a read: 4."""
        with socket.create_server(('127.0.0.1', 0)) as server:
            url = f'http://127.0.0.1:{server.getsockname()[1]}/api/v1'
            for code, words, arguments in (
                    (6, 'not known', ('create_keys', '{"name":"x"}', '--reveal')),
                    (4, '', ('list_keys',))):
                process = subprocess.Popen(
                    [PROGRAM, 'call', *arguments, '--base-url', url], stdout=subprocess.PIPE,
                    stderr=subprocess.PIPE, env=environment(OPENROUTER_MANAGEMENT_KEY=KEY))
                server.settimeout(0.2)
                while process.poll() is None:
                    try:
                        connection = server.accept()[0]
                    except TimeoutError:
                        continue
                    connection.recv(65536)
                    connection.close()
                out, err = process.communicate(timeout=PATIENCE_S)
                self.assertEqual((process.returncode, out), (code, b''), err)
                hint = f'find out what became of it: openrouter-admin journal --base-url={url}\n'
                self.assertEqual(hint in err.decode(), code == 6, err)
                self.assertIn(words, err.decode())

    def test_file_keeps_state(self):
        with tempfile.TemporaryDirectory() as folder:
            option = '--sandbox=' + os.path.join(folder, 'state.db')
            made = json.loads(self.ok('call', 'create_keys', '{"name":"kept"}', option, '--reveal'))
            kept = json.loads(self.ok('call', 'get_key',
                                      json.dumps({'hash': made['data']['hash']}), option))
            self.assertEqual(kept['data'], made['data'])
            with Peer(option) as peer:
                self.assertIn('kept', [key['name'] for key in peer.call('list_keys')['data']])
        self.assertNotIn('kept', self.ok('call', 'list_keys', '--sandbox'))
        self.fails(2, 'unable to open', 'call', 'list_keys', '--sandbox=/dev/null/x')


class Keys(Case):
    """Where a key comes from, and where it may go. No test leaves this machine: what may not be
    sent is refused before, and OPENROUTER_BASE_URL=http://127.0.0.1 takes sandbox keys only."""

    def test_none(self):
        for env in (environment(), environment(OPENROUTER_MANAGEMENT_KEY='',
                                               OPENROUTER_API_KEY='')):
            err = self.fails(3, 'OPENROUTER_MANAGEMENT_KEY', 'call', 'get_credits', env=env)
            self.assertIn('--sandbox', err)

    def test_precedence(self):
        with Sandbox() as sandbox:
            for management, api, is_management in (
                    (KEY, ORDINARY_KEY, True), (ORDINARY_KEY, KEY, False), ('', KEY, True),
                    (None, ORDINARY_KEY, False)):
                env = environment(OPENROUTER_API_KEY=api, OPENROUTER_BASE_URL=sandbox.base_url)
                if management is not None:
                    env['OPENROUTER_MANAGEMENT_KEY'] = management
                reply = json.loads(self.ok('call', 'get_current_key', env=env))
                self.assertIs(reply['data']['is_management_key'], is_management)

    def test_option_beats_variable(self):
        with Sandbox() as sandbox:
            env = environment(OPENROUTER_API_KEY=KEY, OPENROUTER_BASE_URL='https://wrong.example')
            self.ok('call', 'get_credits', '--base-url', sandbox.base_url, env=env)
            self.ok('call', 'get_credits', '--sandbox', env=env)

    def refused(self, words, *arguments, **variables):
        env = environment(OPENROUTER_MANAGEMENT_KEY=REAL_KEY, **variables)
        for command in (('call', 'get_credits'), ('mcp',)):
            err = self.fails(2, words, *command, *arguments, env=env)
            self.assertNotIn(REAL_KEY, err)
            self.assertNotRegex(err, SECRET)

    def test_variable_alone_does_not_move_a_real_key(self):
        for url in ('https://evil.example/api/v1', 'https://openrouter.ai.evil.example',
                    'https://evilopenrouter.ai', 'https://openrouter.ai@evil.example',
                    'https://127.0.0.1/'):
            code, out, err = run('call', 'get_credits', env=environment(
                OPENROUTER_MANAGEMENT_KEY=REAL_KEY, OPENROUTER_BASE_URL=url))
            self.assertEqual((code, out), (2, ''), url)
            self.assertNotIn(REAL_KEY, err)
        self.refused('keys go to openrouter.ai and its subdomains only',
                     OPENROUTER_BASE_URL='https://evil.example/api/v1')

    def test_plain_http(self):
        """A real key never goes over it, not even to this machine; and nothing is connected."""
        with Gate() as gate:
            self.refused('never goes over plain http', '--base-url', gate.base_url)
            self.refused('never goes over plain http', OPENROUTER_BASE_URL=gate.base_url)
            self.assertTrue(gate.seen.empty())
        self.refused('http is allowed to this machine only', '--base-url', 'http://example.com')

    def test_bad_url(self):
        for url in ('nope', 'ftp://openrouter.ai', 'https://u:p@openrouter.ai',
                    'https://openrouter.ai?x', 'https://openrouter.ai/#x', ''):
            self.refused('', '--base-url', url)

    def test_bad_key(self):
        for key in ('a b', 'a\nb', 'é', 'x' * 5000, ' ' + REAL_KEY):
            err = self.fails(2, 'key', 'call', 'get_credits',
                             env=environment(OPENROUTER_MANAGEMENT_KEY=key))
            self.assertNotIn(key, err)

    def test_mcp_does_not_tell_the_key(self):
        with Gate() as gate, gate.peer() as peer:
            gate.opened.set()
            peer.descriptors()
            peer.tool('get_credits', {})
            peer.end()
            self.assertNotIn(KEY.encode(), b''.join(peer.lines))
            self.assertNotIn(KEY, peer.error_text())


class Secrets(Case):
    """Where the secret of a new key goes."""

    CREATE = ('call', 'create_keys', '{"name":"ci"}', '--sandbox')

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def assert_elsewhere(self, *options, env=None):
        """It is not shown; returns where it is said to be."""
        code, out, err = run(*self.CREATE, *options, env=env)
        self.assertEqual(code, 0, err)
        self.assertNotIn('key', json.loads(out))
        self.assertIsNone(SECRET.search(out + err))
        return re.fullmatch(r'secret: (.*)\n', err).group(1)

    def test_no_place_is_chosen_for_programs(self):
        err = self.fails(5, 'its secret would have no place', *self.CREATE)
        for option in ('--reveal', '--secret-file', '--secret-command'):
            self.assertIn(option, err)

    def test_reveal(self):
        reply = json.loads(self.ok(*self.CREATE, '--reveal'))
        self.assertRegex(reply['key'], SECRET)

    def test_terminal(self):
        primary, secondary = pty.openpty()
        self.addCleanup(os.close, primary)
        done = subprocess.run([PROGRAM, *self.CREATE], stdout=secondary, stderr=subprocess.PIPE,
                              timeout=PATIENCE_S, env=environment(), check=False)
        os.close(secondary)
        self.assertEqual((done.returncode, done.stderr), (0, b''))
        text = b''
        with contextlib.suppress(OSError):  # the end of a terminal
            while more := os.read(primary, 65536):
                text += more
        self.assertRegex(text.decode(), SECRET)

    def test_file(self):
        for options, folder in ((('--secret-file',), 'openrouter-admin/sandbox/secrets'),
                                (('--secret-file=' + self.folder + '/x',), 'x'),
                                (('--secret-file', '--state', self.folder + '/y'), 'y/secrets')):
            place = self.assert_elsewhere(*options, env=environment(XDG_STATE_HOME=self.folder))
            path = place.removeprefix('file ')
            self.assertEqual(os.path.dirname(path), os.path.join(self.folder, folder))
            self.assertEqual(os.stat(path).st_mode & 0o7777, 0o600)
            with open(path, encoding='ascii') as file:
                self.assertRegex(file.read(), SECRET.pattern + r'\n\Z')

    def test_folders_of_here(self):
        """What is no absolute path is one of the folder that it is called in."""
        for options, folder in ((('--state', 'own', '--secret-file'), 'own/secrets'),
                                (('--state', 'own', '--secret-file=keys'), 'keys')):
            code, out, err = run(*self.CREATE, *options, cwd=self.folder)
            self.assertEqual(code, 0, err)
            path = re.fullmatch(r'secret: file (.*)\n', err).group(1)
            self.assertEqual(os.path.dirname(os.path.realpath(path)), os.path.realpath(
                os.path.join(self.folder, folder)))
        env = environment(HOME=self.folder)
        del env['XDG_STATE_HOME']
        for state in (None, 'relative'):
            if state:
                env['XDG_STATE_HOME'] = state
            place = self.assert_elsewhere('--secret-file', env=env)
            self.assertTrue(place.startswith(
                f'file {self.folder}/.local/state/openrouter-admin/sandbox/secrets/'), place)

    def test_command(self):
        path = os.path.join(self.folder, 'secret')
        place = self.assert_elsewhere('--secret-command', '/usr/bin/tee ' + path)
        self.assertEqual(place, 'command /usr/bin/tee')
        with open(path, encoding='ascii') as file:
            self.assertRegex(file.read(), SECRET)

    def test_failures(self):
        self.fails(1, "/no/such, can't be started", *self.CREATE, '--secret-command', '/no/such')
        self.fails(1, "can't be opened: Not a directory", *self.CREATE,
                   '--secret-file=/dev/null/x')
        self.fails(2, 'want a command with an absolute path', *self.CREATE, '--secret-command',
                   'tee')
        for options in (('--reveal', '--secret-file'), ('--reveal', '--secret-command', '/bin/cat'),
                        ('--secret-file', '--secret-command', '/bin/cat')):
            self.fails(2, 'exclude each other', *self.CREATE, *options)
        self.fails(2, 'more than 32 words', *self.CREATE, '--secret-command',
                   '/bin/cat' + ' x' * 32)
        self.fails(2, 'want a command with an absolute path', *self.CREATE, '--secret-command=')

    def test_mcp_command_that_fails(self):
        """The agent does not see what the command did not take, unless no place takes it."""
        script = os.path.join(self.folder, 'fails')
        with open(script, 'w', encoding='ascii') as file:
            file.write('#!/bin/sh\ncat >/dev/null\nexit 3\n')
        os.chmod(script, 0o700)
        with Peer('--sandbox', '--state', self.folder, '--secret-command', script) as peer:
            result = peer.tool('create_keys', {'name': 'ci'})
            self.assertNotIn('key', result['structuredContent'])
            path, reason = re.fullmatch(r'file (\S+) \(because (.*)\)',
                                        result['_meta']['openrouter-admin/secret']).groups()
            self.assertIn('ended with 3', reason)
            self.assertEqual(os.stat(path).st_mode & 0o7777, 0o600)
            with open(path, encoding='ascii') as file:
                self.assertRegex(file.read(), SECRET.pattern + r'\n\Z')
            self.assertIsNone(SECRET.search(b''.join(peer.lines).decode()))
            os.remove(path)
            os.rmdir(os.path.dirname(path))
            with open(os.path.dirname(path), 'w', encoding='ascii'):
                pass
            result = peer.tool('create_keys', {'name': 'ci'})
            self.assertRegex(result['structuredContent']['key'], SECRET)
            self.assertEqual(result['_meta']['openrouter-admin/secret'],
                             'not delivered: ' + reason)

    def test_mcp(self):
        """The agent is told where it is, and does not see it."""
        with Peer('--sandbox', '--state', self.folder) as peer:
            result = peer.tool('create_keys', {'name': 'ci'})
            self.assertNotIn('key', result['structuredContent'])
            place = result['_meta']['openrouter-admin/secret']
            self.assertIn(f'Secret: {place}.', result['content'][1]['text'])
        self.assertIsNone(SECRET.search(b''.join(peer.lines).decode()))
        with open(place.removeprefix('file '), encoding='ascii') as file:
            self.assertRegex(file.read(), SECRET)
        with Peer('--sandbox', '--state', self.folder, '--reveal') as peer:
            self.assertRegex(peer.call('create_keys', {'name': 'ci'})['key'], SECRET)

    def test_without_a_folder(self):
        """No HOME at all: writes are refused, reads are not, and --no-log is an answer."""
        env = environment()
        del env['XDG_STATE_HOME']
        env.pop('HOME', None)
        self.fails(1, 'set HOME or XDG_STATE_HOME', *self.CREATE, '--reveal', env=env)
        self.ok('call', 'list_keys', '--sandbox', env=env)
        self.ok(*self.CREATE, '--reveal', '--no-log', env=env)

    def test_keys_leave_the_environment(self):
        with Peer('--base-url', 'http://127.0.0.1:9/api/v1',
                  env=environment(OPENROUTER_MANAGEMENT_KEY=KEY, OPENROUTER_API_KEY='other-key')
                  ) as peer:
            peer.tool('get_credits')
            path = f'/proc/{peer.process.pid}/environ'
            try:
                with open(path, 'rb') as file:
                    words = file.read()
            except PermissionError:
                return  # not even the same user may look
            self.assertNotIn(KEY.encode(), words)
            self.assertNotIn(b'other-key', words)


class SandboxCommand(Case):
    def test_listen(self):
        for value in ('nope', '', ':', '127.0.0.1', '127.0.0.1:', '127.0.0.1:x', '127.0.0.1:-1',
                      '127.0.0.1:65536', '127.0.0.1:1x', ':80', 'x' * 100 + ':1', '127.0.0.1: 80',
                      '127.0.0.1:+80'):
            self.fails(2, f'--listen {value}: want ADDR:PORT', 'sandbox', '--listen', value)
        for value in ('localhost:0', '300.0.0.1:0', 'nope:0'):
            self.fails(2, value.split(':')[0], 'sandbox', '--listen', value)

    def test_ipv6(self):
        try:
            socket.create_server(('::1', 0), family=socket.AF_INET6).close()
        except OSError:
            self.skipTest('no IPv6 here')
        with Sandbox(listen='[::1]:0') as sandbox:
            self.assertRegex(sandbox.base_url, r'\Ahttp://\[::1\]:\d+/api/v1\Z')
            self.ok('call', 'get_credits', '--base-url', sandbox.base_url,
                    env=environment(OPENROUTER_API_KEY=KEY))

    def test_port_in_use(self):
        with socket.create_server(('127.0.0.1', 0)) as server:
            port = server.getsockname()[1]
            self.fails(2, f'127.0.0.1 port {port}: address already in use', 'sandbox', '--listen', f'127.0.0.1:{port}')

    def test_dump_beside_one_that_runs(self):
        with contextlib.suppress(OSError):  # somebody else has it
            self.enterContext(socket.create_server(('127.0.0.1', 8787)))
        self.assertIn('keys', json.loads(self.ok('sandbox', 'dump')))

    def test_seed(self):
        self.fails(2, 'want demo, empty or a file', 'sandbox', '--listen', '127.0.0.1:0', '--seed', 'nope')

    def test_options_that_are_none(self):
        for option, value, words in (('--now', 'soon', 'soon'), ('--now', '', 'want '),
                                     ('--fault', '{', 'fault'), ('--fault', '{}', '"fault"'),
                                     ('--fault', '{"fault":"ctu"}', 'did you mean cut?'),
                                     ('--seed', '/dev/null/x', '/dev/null/x')):
            for more in ((), ('dump',)):
                self.fails(2, words, 'sandbox', *more, '--listen', '127.0.0.1:0', option, value)
        self.fails(2, 'sandbox takes no "dmup" (want dump, or nothing)', 'sandbox', 'dmup')

    def test_db(self):
        for file, words in (('/dev/null/x', 'unable to open'), ('/', 'unable to open'),
                            ('/proc/version', '')):
            self.fails(2, words, 'sandbox', '--listen', '127.0.0.1:0', '--db', file)

    def test_db_in_use(self):
        """Another process writes: a clear line, no hanging."""
        with tempfile.TemporaryDirectory() as folder:
            file = os.path.join(folder, 'state.db')
            self.ok('call', 'get_credits', '--sandbox=' + file)
            database = sqlite3.connect(file, isolation_level=None)
            database.execute('BEGIN EXCLUSIVE')
            self.fails(2, file, 'sandbox', '--listen', '127.0.0.1:0', '--db', file)
            database.close()

    def test_output(self):
        with Sandbox() as sandbox:
            process = sandbox.process
            sandbox.end()
            lines = process.stdout.read().decode()
        for words in (KEY, ORDINARY_KEY, 'in memory'):
            self.assertIn(words, lines)


class Demo(Case):
    def test_demo(self):
        out = self.ok('demo')
        self.assertIsNone(SECRET.search(out))
        for words in ('29 tools', 'nothing was sent', 'deleted: true', 'Done:', 'claude mcp add'):
            self.assertIn(words, out)
        self.assertNotIn('\x1b', out)

    def test_with_a_real_key_around(self):
        """It uses none of it, and leaves the environment's upstream alone."""
        out = self.ok('demo', env=environment(OPENROUTER_MANAGEMENT_KEY=REAL_KEY,
                                              OPENROUTER_BASE_URL='https://wrong.example'))
        self.assertNotIn(REAL_KEY, out)

    def test_configurations_can_be_pasted(self):
        out = self.ok('demo')
        for text in re.findall(r'^  (\{"(?:mcpServers|servers)".*?\}\}\})$', out, re.M | re.S):
            server = next(iter(next(iter(json.loads(text).values())).values()))
            process = subprocess.run([server['command'], *server['args']], input=b'{"jsonrpc":"2.0"'
                                     b',"id":1,"method":"tools/list"}\n', capture_output=True,
                                     timeout=PATIENCE_S, env=environment(), check=True)
            self.assertEqual(len(json.loads(process.stdout)['result']['tools']), 29)


if __name__ == '__main__':
    unittest.main()
