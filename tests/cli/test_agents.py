#!/usr/bin/python3
"""doctor and install-agent.

    test_agents.py [Class[.test]]..
"""

import http.server
import json
import os
import re
import sys
import tempfile
import threading
import time
import tomllib
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'mcp'))

from dialogue import KEY, ORDINARY_KEY, PROGRAM, Sandbox, environment, run
from terminal import plain, show

AGENTS = {  # agent -> (file below the home folder or the current one, member)
    'claude-code': ('.mcp.json', 'mcpServers'),
    'claude-desktop': ('.config/Claude/claude_desktop_config.json', 'mcpServers'),
    'cursor': ('.cursor/mcp.json', 'mcpServers'),
    'vscode': ('.vscode/mcp.json', 'servers'),
    'codex': ('.codex/config.toml', 'mcp_servers'),
    'gemini': ('.gemini/settings.json', 'mcpServers'),
}


def read_text(path):
    with open(path, encoding='utf-8') as stream:
        return stream.read()


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.env = environment(HOME=self.folder.name)
        self.env.pop('XDG_CONFIG_HOME', None)
        self.env['XDG_STATE_HOME'] = os.path.join(self.folder.name, 'state')

    def run_(self, *arguments):
        return run(*arguments, env=self.env, cwd=self.folder.name)


class InstallAgent(Case):
    def read(self, agent):
        file, member = AGENTS[agent]
        with open(os.path.join(self.folder.name, file), encoding='utf-8') as stream:
            text = stream.read()
        content = tomllib.loads(text) if file.endswith('.toml') else json.loads(text)
        return content, content[member]['or']

    def path(self, agent):
        return os.path.join(self.folder.name, AGENTS[agent][0])

    def write(self, agent, text):
        path = self.path(agent)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'w', encoding='utf-8') as stream:
            stream.write(text)
        return path

    def test_each(self):
        self.env['OPENROUTER_MANAGEMENT_KEY'] = KEY
        for agent, (file, _) in AGENTS.items():
            code, out, err = self.run_('install-agent', agent, '--sandbox')
            self.assertEqual((code, err), (0, ''))
            self.assertIn(file, out)
            self.assertFalse(os.path.exists(os.path.join(self.folder.name, file)))
            code, out, err = self.run_('install-agent', agent, '--sandbox', '--write')
            self.assertEqual((code, err), (0, ''), out)
            _, server = self.read(agent)
            self.assertEqual(server['command'], os.path.realpath(PROGRAM))
            self.assertEqual(server['args'], ['mcp', '--profile', 'agent', '--sandbox'])
            self.assertNotIn(KEY, json.dumps(server) + out)

    def test_starts(self):
        """What is written starts a server."""
        self.run_('install-agent', 'vscode', '--sandbox', '--write')
        _, server = self.read('vscode')
        self.assertEqual(server['type'], 'stdio')
        ask = b'{"jsonrpc":"2.0","id":1,"method":"tools/list"}\n'
        code, out, _ = run(*server['args'], input=ask, env=self.env)
        self.assertEqual(code, 0)
        self.assertIn('openrouter_admin_get_credits', out)

    def test_the_rest_is_kept(self):
        path = self.write('cursor', '{"mcpServers": {"other": {"command": "x"}}, "n": 1.50}')
        os.chmod(path, 0o640)
        before = read_text(path)
        for _ in range(2):
            self.assertEqual(self.run_('install-agent', 'cursor', '--write')[0], 0)
        content, _ = self.read('cursor')
        self.assertEqual(content['mcpServers']['other'], {'command': 'x'})
        self.assertIn('1.50', read_text(path))
        self.assertEqual(read_text(path + '.backup'), before)
        self.assertFalse(os.path.exists(path + '.backup1'), 'the second changed nothing')
        self.assertEqual(os.stat(path).st_mode & 0o777, 0o640)

    def test_toml(self):
        self.write('codex', 'model = "x"')
        self.assertEqual(self.run_('install-agent', 'codex', '--write')[0], 0)
        content, _ = self.read('codex')
        self.assertEqual(content['model'], 'x')
        path = self.write('codex', read_text(self.path('codex')) + '\n[other]\nx = 1\n')
        before = read_text(path)
        code, out, _ = self.run_('install-agent', 'codex', '--write')
        self.assertEqual((code, read_text(path)), (0, before))
        self.assertIn('already', out)
        code, _, err = self.run_('install-agent', 'codex', '--write', '--mode', 'read-only')
        self.assertEqual((code, read_text(path)), (1, before))
        self.assertIn('has another [mcp_servers.or] already', err)

    def test_comments_are_kept(self):
        """VS Code's files may have them, and commas before a bracket."""
        files = (
            '// ours\n{\n  /* "servers": */ "servers": {\n    "x": {"command": "a // b"}, // it\n'
            '  },\n  "n": [1, 2,],\n}\n',
            '{ // nothing\n}', '{"servers": {/* none */}}', '{"a": "\\"//", } // end')
        for text in files:
            path = self.write('vscode', text)
            for mode in ('read-only', 'write', 'write'):
                code, out, err = self.run_('install-agent', 'vscode', '--write', '--mode', mode)
                self.assertEqual((code, err), (0, ''), text)
            self.assertIn('already', out)
            now = read_text(path)
            begin = now.index('"or":')
            end = now.index('}', begin) + 1
            server = json.loads(now[begin + len('"or":'):end])
            self.assertEqual(server['args'], ['mcp', '--profile', 'agent', '--mode', 'write'])
            # What is left without it is what was there, but for white space and a comma.
            rest = re.sub(r'\s|,', '', now[:begin] + now[end:]).replace('"servers":{}', '')
            self.assertEqual(rest, re.sub(r'\s|,', '', text).replace('"servers":{}', ''), now)
            self.assertEqual(read_text(path + '.backup'), text)
            for name in os.listdir(os.path.dirname(path)):
                os.unlink(os.path.join(os.path.dirname(path), name))

    def test_what_can_not_be_read_is_left_alone(self):
        for text in ('// a comment\n[]', '{"a" 1}', '{/* open', '[]', '{"servers": 5}',
                     '{"servers": 5} // is no object'):
            path = self.write('vscode', text)
            code, _, err = self.run_('install-agent', 'vscode', '--write')
            self.assertEqual(code, 1, text)
            self.assertIn('.vscode/mcp.json', err)
            self.assertEqual(read_text(path), text)
            self.assertFalse(os.path.exists(path + '.backup'))

    def test_what_can_not_be_written(self):
        """The file is as it was, and nothing lies beside it."""
        os.mkdir(os.path.join(self.folder.name, '.cursor'))
        os.mkdir(self.path('cursor'))
        code, out, err = self.run_('install-agent', 'cursor', '--write')
        self.assertEqual((code, out), (2, ''))
        self.assertIn("mcp.json can't be read: Is a directory", err)
        os.rmdir(self.path('cursor'))
        os.rmdir(os.path.join(self.folder.name, '.cursor'))
        with open(os.path.join(self.folder.name, '.cursor'), 'w', encoding='utf-8'):
            pass
        code, out, err = self.run_('install-agent', 'cursor', '--write')
        self.assertEqual((code, out), (1, ''))
        self.assertIn("mcp.json can't be written: Not a directory", err)

    def test_backups_are_counted(self):
        path = self.write('cursor', '{"n": 0}')
        for n in range(3):
            self.write('cursor', f'{{"n": {n}}}')
            self.assertEqual(self.run_('install-agent', 'cursor', '--write')[0], 0)
        self.assertEqual([json.loads(read_text(path + '.backup' + end))['n']
                          for end in ('', '1', '2')], [0, 1, 2])

    def test_odd_files(self):
        """Empty ones, other tables around ours, text that ends in the middle of a word."""
        for text in ('', ' \n\t'):
            self.write('cursor', text)
            self.assertEqual(self.run_('install-agent', 'cursor', '--write')[0], 0)
            self.read('cursor')
        self.assertEqual(self.run_('install-agent', 'codex', '--write')[0], 0)
        ours = read_text(self.path('codex'))
        for before, behind in (('a = 1\n\n', '\n\n[x]\nb = 2\n'), ('', '[x]\n'), ('a = 1\n', '\n\n\n')):
            text = before + ours + behind
            self.write('codex', text)
            code, out, err = self.run_('install-agent', 'codex', '--write')
            self.assertEqual((code, read_text(self.path('codex'))), (0, text), err)
            self.assertIn('already', out)
        for text in ('{"a": "\\', '{"a": "x', '/', '{} /', '{} /* x', '{"a": 1} // x\ny'):
            path = self.write('vscode', text)
            code, _, err = self.run_('install-agent', 'vscode', '--write')
            self.assertEqual((code, read_text(path)), (1, text), err)
            self.assertIn('is not JSON', err)

    def test_places(self):
        self.env['XDG_CONFIG_HOME'] = os.path.join(self.folder.name, 'xdg')
        self.assertIn('/xdg/Claude/', self.run_('install-agent', 'claude-desktop')[1])
        self.env['XDG_CONFIG_HOME'] = 'relative'
        self.assertIn(self.folder.name + '/.config/Claude/',
                      self.run_('install-agent', 'claude-desktop')[1])
        self.env['HOME'] = 'relative'
        self.assertEqual(self.run_('install-agent', 'cursor')[0], 2)
        self.env['HOME'] = '/' + 'x' * 5000
        for agent in ('cursor', 'claude-desktop'):
            self.assertEqual(self.run_('install-agent', agent)[0], 2)
        del self.env['HOME'], self.env['XDG_CONFIG_HOME']
        for agent in ('cursor', 'claude-desktop'):
            code, out, err = self.run_('install-agent', agent)
            self.assertEqual((code, out), (2, ''))
            self.assertIn('set HOME: ', err)

    def test_values_that_look_like_options(self):
        self.run_('install-agent', 'cursor', '--write', '--secret-command=-x', '--sandbox=-s.db')
        args = self.read('cursor')[1]['args']
        here = os.path.realpath(self.folder.name)
        self.assertIn('--secret-command=-x', args)
        self.assertIn(f'--sandbox={here}/-s.db', args)

    def test_options_of_the_server(self):
        self.run_('install-agent', 'gemini', '--write', '--config', 'c.ini', '--sandbox=s.db',
                  '--mode', 'read-only', '--connection', 'prod')
        here = os.path.realpath(self.folder.name)
        self.assertEqual(self.read('gemini')[1]['args'], [
            'mcp', '--profile', 'agent', f'--sandbox={here}/s.db', '--config', f'{here}/c.ini',
            '--connection', 'prod', '--mode', 'read-only'])

    def test_every_option_of_the_server(self):
        """What `mcp --help` and `call --help` show, given, is written; and a server takes it."""
        values = {'base-url': 'http://127.0.0.1:9/api/v1', 'connection': 'default', 'mode': 'write',
                  'toolsets': 'keys', 'tools': 'list_workspaces', 'exclude-tools': 'delete_keys',
                  'confirm': 'writes', 'confirm-fallback': 'token', 'confirm-by': 'client',
                  'profile': 'full',
                  'secret-command': '/usr/bin/tee -a', 'api': '2026-10'}
        here = os.path.realpath(self.folder.name)
        rows = re.findall(r'^  --([a-z-]+)(?: ([A-Z-]+)|(\[=[A-Z]+\]))?', self.run_('mcp', '--help')[1]
                          + self.run_('call', '--help')[1], re.M)
        rows = [row for row in dict.fromkeys(rows) if row[0] not in ('help', 'version', 'yes')]
        self.assertGreater(len(rows), 18)
        given, wanted = [], []
        for name, operand, joined in rows:
            if operand:
                given += [f'--{name}', values.get(name, 'x')]
                wanted += [f'--{name}', values.get(name, f'{here}/x')]
            elif joined:
                given.append(f'--{name}=x')
                wanted.append(f'--{name}={here}/x')
            else:
                given.append(f'--{name}')
                wanted.append(f'--{name}')
        self.assertEqual(self.run_('install-agent', 'gemini', '--write', *given)[0], 0)
        # Help says first what is the command's own; what is written has the order of the table.
        args = self.read('gemini')[1]['args']
        self.assertEqual(sorted(' '.join(args).split(' --')),
                         sorted(' '.join(['mcp', *wanted]).split(' --')), args)
        # One that a server takes as a whole.
        self.run_('install-agent', 'cursor', '--write', '--sandbox', '--confirm', 'writes',
                  '--confirm-fallback', 'token', '--toolsets', 'keys', '--exclude-tools',
                  'delete_keys', '--strict-pcid')
        ask = b'{"jsonrpc":"2.0","id":1,"method":"tools/list"}\n'
        code, out, _ = run(*self.read('cursor')[1]['args'], input=ask, env=self.env)
        self.assertEqual(code, 0)
        self.assertIn('openrouter_admin_create_keys', out)
        self.assertNotIn('openrouter_admin_delete_keys', out)
        self.assertNotIn('openrouter_admin_list_workspaces', out)

    def test_unknown(self):
        for name, words in (('curser', 'did you mean cursor?'), ('zzzzzzzzz', 'want claude-code')):
            code, out, err = self.run_('install-agent', name)
            self.assertEqual((code, out), (2, ''))
            self.assertIn(words, err)


class OddClock(http.server.BaseHTTPRequestHandler):
    """An upstream whose clock is ahead of ours; None: it does not tell the time."""

    ahead_s = 0

    def date_time_string(self, timestamp=None):
        del timestamp
        return super().date_time_string(time.time() + (self.ahead_s or 0))

    def send_header(self, keyword, value):
        if keyword != 'Date' or self.ahead_s is not None:
            super().send_header(keyword, value)

    def do_GET(self):
        self.send_response(401)
        self.send_header('Content-Length', '0')
        self.end_headers()

    def log_message(self, *arguments):
        pass


class Doctor(Case):
    def findings(self, *arguments, code=None):
        came, out, err = self.run_('doctor', '--json', *arguments)
        findings = json.loads(out)
        bad = any(finding['verdict'] == 'bad' for finding in findings)
        self.assertEqual(came, 1 if bad else 0, err)
        if code is not None:
            self.assertEqual(came, code, findings)
        for finding in findings:
            if finding['verdict'] != 'ok' and 'key ' not in finding['check']:
                self.assertTrue(finding['mend'], finding)
        return {finding['check']: finding for finding in findings}

    def test_all_is_well(self):
        found = self.findings('--sandbox', code=0)
        for check in ('program', 'configuration', 'log', 'upstream', 'tls', 'clock',
                      'key default', 'Claude Code', 'Cursor', 'Gemini CLI'):
            self.assertEqual(found[check]['verdict'], 'ok', found[check])
        self.assertIn('29 of the 40', found['Cursor']['words'])

    def test_no_key(self):
        with Sandbox() as sandbox:
            found = self.findings('--base-url', sandbox.base_url, code=1)
        self.assertEqual(found['key']['verdict'], 'bad')
        self.assertIn('OPENROUTER_MANAGEMENT_KEY', found['key']['mend'])
        self.assertTrue(found['key']['mend'].startswith('run openrouter-admin connect'))

    def test_wrong_kind_of_key(self):
        with Sandbox() as sandbox:
            self.env['OPENROUTER_API_KEY'] = ORDINARY_KEY
            found = self.findings('--base-url', sandbox.base_url, code=1)
        self.assertIn('wrong kind', found['key default']['words'])
        self.assertIn('management', found['key default']['mend'])

    def test_unreachable(self):
        self.env['OPENROUTER_API_KEY'] = KEY
        found = self.findings('--base-url', 'http://127.0.0.1:9/api/v1', code=1)
        self.assertEqual(found['upstream']['verdict'], 'bad')

    def test_clock(self):
        server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), OddClock)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        self.addCleanup(server.server_close)
        self.addCleanup(thread.join)
        self.addCleanup(server.shutdown)
        self.env['OPENROUTER_API_KEY'] = KEY
        self.addCleanup(setattr, OddClock, 'ahead_s', 0)
        for ahead_s, verdict, words in ((-86400, 'bad', "s ahead of upstream's"),
                                        (86400, 'bad', "s behind upstream's"),
                                        (-120, 'look', "s ahead of upstream's"),
                                        (120, 'look', "s behind upstream's"),
                                        (0, 'ok', "as upstream's"),
                                        (None, 'ok', 'upstream does not tell the time')):
            OddClock.ahead_s = ahead_s
            found = self.findings('--base-url', f'http://127.0.0.1:{server.server_port}', code=1)
            self.assertEqual(found['clock']['verdict'], verdict, found['clock'])
            self.assertIn(words, found['clock']['words'])

    def test_key_file(self):
        path = os.path.join(self.folder.name, 'key')
        config = os.path.join(self.folder.name, 'config.ini')
        with open(config, 'w', encoding='utf-8') as stream:
            stream.write(f'[connection prod]\nkey_file = {path}\n')
        self.assertEqual(self.findings('--sandbox', '--config', config)['key file']['verdict'],
                         'bad')
        with open(path, 'w', encoding='utf-8') as stream:
            stream.write(KEY)
        os.chmod(path, 0o644)
        found = self.findings('--sandbox', '--config', config, code=1)['key file']
        self.assertEqual(found['mend'], f'chmod go= {path}')
        os.chmod(path, 0o600)
        self.assertEqual(self.findings('--sandbox', '--config', config)['key file']['verdict'],
                         'ok')
        if os.geteuid() == 0:
            os.chown(path, 1, -1)
            found = self.findings('--sandbox', '--config', config, code=1)['key file']
            self.assertIn('belongs to another user', found['words'])

    def test_configuration(self):
        config = os.path.join(self.folder.name, 'config.ini')
        with open(config, 'w', encoding='utf-8') as stream:
            stream.write('[conection prod]\n')
        code, out, err = self.run_('doctor', '--sandbox', '--config', config)
        self.assertEqual(code, 1)
        self.assertIn('config.ini:1', err)
        self.assertIn('config check', out)

    def test_log(self):
        self.run_('keys', 'list', '--sandbox')
        folder = os.path.join(self.folder.name, 'state', 'openrouter-admin', 'sandbox')
        log = next(name for name in os.listdir(folder) if name.startswith('log-'))
        with open(os.path.join(folder, log), 'r+', encoding='utf-8') as stream:
            text = stream.read()
            stream.seek(0)
            stream.write(text.replace('list_keys', 'list_kexs', 1))
        self.assertEqual(self.findings('--sandbox', code=1)['log']['verdict'], 'bad')

    def test_a_log_that_is_none(self):
        state = os.path.join(self.folder.name, 'state')
        with open(state, 'w', encoding='utf-8'):
            pass
        found = self.findings('--sandbox', '--state', state, code=1)['log']
        self.assertIn('Not a directory', found['words'])

    def test_open_writes(self):
        fault = json.dumps({'tool': 'create_keys', 'fault': 'reset_after', 'count': 0})
        with Sandbox('--fault', fault) as sandbox:
            env = environment(OPENROUTER_MANAGEMENT_KEY=KEY, HOME=self.folder.name,
                              XDG_STATE_HOME=os.path.join(self.folder.name, 'open'))
            where = ('--base-url', sandbox.base_url)
            code, _, err = run('keys', 'create', '--name', 'x', '--reveal', *where, env=env)
            self.assertEqual(code, 6, err)
            code, out, _ = run('doctor', '--json', *where, env=env)
        found = {finding['check']: finding for finding in json.loads(out)}
        self.assertEqual((code, found['journal']['verdict']), (0, 'look'), out)
        self.assertIn('not known: 1', found['journal']['words'])
        self.assertEqual(found['journal']['mend'], 'openrouter-admin journal looks them up')

    @unittest.skipIf(os.geteuid() == 0, 'root may write everywhere')
    def test_log_that_can_not_be_written(self):
        self.run_('keys', 'list', '--sandbox')
        folder = os.path.join(self.folder.name, 'state', 'openrouter-admin', 'sandbox')
        os.chmod(folder, 0o500)
        self.addCleanup(os.chmod, folder, 0o700)
        out = self.run_('doctor', '--sandbox', '--json')[1]
        self.assertIn(' can\'t be written: ', out)

    def test_on_a_terminal(self):
        code, text = show('doctor', '--sandbox', HOME=self.folder.name)
        self.assertEqual(code, 0, text)
        self.assertIn('\x1b[32mok', text)
        for line in plain(text).splitlines():
            self.assertLessEqual(len(line), 80, line)


if __name__ == '__main__':
    unittest.main()
