#!/usr/bin/python3
"""Completion, as the shells ask for it.

    test_completion.py [Class[.test]]..
"""

import glob
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'mcp'))

from dialogue import KEY, PATIENCE_S, PROGRAM, Sandbox, environment, run


class Case(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox()
        cls.folder = tempfile.TemporaryDirectory()
        cls.env = environment(
            OPENROUTER_MANAGEMENT_KEY=KEY, OPENROUTER_BASE_URL=cls.sandbox.base_url,
            XDG_CACHE_HOME=cls.folder.name, HOME=cls.folder.name,
            PATH=os.path.dirname(PROGRAM) + ':' + os.environ['PATH'])

    @classmethod
    def tearDownClass(cls):
        cls.sandbox.__exit__()
        cls.folder.cleanup()

    def script(self, shell):
        code, out, err = run('completion', shell)
        self.assertEqual((code, err), (0, ''))
        path = os.path.join(self.folder.name, f'_openrouter-admin.{shell}')
        with open(path, 'w', encoding='utf-8') as file:
            file.write(out)
        return path

    def shell(self, *command):
        if shutil.which(command[0]) is None:
            self.skipTest(f'no {command[0]}')
        done = subprocess.run(command, env=self.env, capture_output=True, timeout=PATIENCE_S,
                              stdin=subprocess.DEVNULL, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, b''), command)
        return done.stdout.decode().splitlines()


class Words(Case):
    def words(self, *words):
        code, out, err = run('__complete', *words, env=self.env)
        self.assertEqual((code, err), (0, ''))
        return [line.split('\t')[0] for line in out.splitlines()]

    def test_commands(self):
        words = self.words('')
        for word in ('keys', 'account', 'mcp', 'completion'):
            self.assertIn(word, words)
        self.assertNotIn('__complete', words)
        self.assertEqual(self.words('keys', 'cr'), ['create'])
        self.assertEqual(self.words('completion', ''), ['bash', 'zsh', 'fish'])
        self.assertEqual(self.words('tools', 'create_k'), ['create_keys'])
        self.assertEqual(self.words('nonsense', ''), [])

    def test_help(self):
        self.assertEqual(set(self.words('help', '')), set(self.words('')))
        self.assertEqual(self.words('help', 'keys', 'cr'), ['create'])
        self.assertEqual(self.words('help', 'serve', ''), [])
        self.assertEqual(self.words('help', 'keys', 'create', ''), [])

    def test_flags(self):
        self.assertEqual(self.words('keys', 'create', '--lim'), ['--limit', '--limit-reset'])
        self.assertNotIn('--name', self.words('keys', 'create', '--name', 'x', '--'))
        self.assertIn('--all', self.words('keys', 'list', '--'))
        self.assertNotIn('--all', self.words('keys', 'get', '--'))
        self.assertIn('--profile', self.words('mcp', '--'))
        # Of two options with one name it is that of the command: this one takes no value.
        self.assertEqual(self.words('doctor', '--api', '--jso'), ['--json'])
        self.assertEqual(self.words('mcp', '--api', '--jso'), [])

    def test_values(self):
        resets = ['daily', 'weekly', 'monthly', 'null']
        self.assertEqual(self.words('keys', 'create', '--limit-reset', ''), resets)
        self.assertEqual(self.words('keys', 'create', '--limit-reset=d'), ['--limit-reset=daily'])
        self.assertEqual(self.words('keys', 'update', 'x', '--disabled='),
                         ['--disabled=true', '--disabled=false'])
        self.assertEqual(self.words('keys', 'list', '--fields', 'name,disa'), ['name,disabled'])
        self.assertIn('workspace', self.words('account', 'activity', '--by', ''))

    def test_connections(self):
        folder = os.path.join(self.folder.name, 'config')
        os.makedirs(os.path.join(folder, 'openrouter-admin'))
        with open(os.path.join(folder, 'openrouter-admin', 'config.ini'), 'w',
                  encoding='utf-8') as file:
            for name in ('prod', 'play'):
                file.write(f'[connection {name}]\nkey_env = NO_SUCH_KEY\n')
        env = environment(HOME=self.folder.name, XDG_CONFIG_HOME=folder)
        self.assertEqual(run('__complete', 'keys', 'list', '--connection', 'p', env=env),
                         (0, 'prod\t\nplay\t\n', ''))
        self.assertEqual(self.words('mcp', '--mode', ''), ['full', 'write', 'read-only'])
        code, _, err = run('keys', 'list', env=env)
        self.assertEqual(code, 2)
        self.assertIn('pass --connection NAME', err)

    def test_names_and_ids(self):
        self.assertIn('ci', self.words('keys', 'get', ''))
        hash_ = run('keys', 'get', 'ci', '--csv', '--fields', 'hash',
                    env=self.env)[1].splitlines()[1]
        self.assertEqual(self.words('keys', 'get', hash_[:8]), [hash_])
        self.assertEqual(self.words('keys', 'list', '--workspace-id', 'Pro'), ['Production'])
        self.assertEqual(self.words('guardrails', 'assign-keys', 'x', 'ci', 'lap'),
                         ['laptop-ben', 'laptop-ada'])
        self.assertEqual(self.words('keys', 'get', 'ci', ''), [])

    def test_cache(self):
        """What was asked for is not asked for again at once; its file is for nobody else."""
        self.assertIn('ci', self.words('keys', 'get', ''))
        files = glob.glob(self.folder.name + '/openrouter-admin/completion-*')
        self.assertTrue(files)
        for file in files:
            self.assertEqual(stat.S_IMODE(os.stat(file).st_mode), 0o600)
            self.assertNotIn(KEY, file)
        with Sandbox('--seed', 'empty') as other:
            env = dict(self.env, OPENROUTER_BASE_URL=other.base_url)
            out = run('__complete', 'keys', 'get', '', env=env)[1]
            self.assertEqual(out, '')
            file = next(file for file in glob.glob(self.folder.name
                                                   + '/openrouter-admin/completion-*')
                        if file not in files)
            run('keys', 'create', '--name', 'fresh', '--reveal', env=env)
            self.assertEqual(run('__complete', 'keys', 'get', '', env=env)[1], '')
            os.utime(file, (1, 1))
            self.assertIn('fresh\t', run('__complete', 'keys', 'get', '', env=env)[1])

    def test_where_nothing_can_be_kept(self):
        """What there is comes all the same, and what lies there in its place is not believed."""
        for more in ({'XDG_CACHE_HOME': 'relative'}, {'XDG_CACHE_HOME': ''},
                     {'XDG_CACHE_HOME': '/dev/null', 'HOME': '/dev/null'},
                     {'XDG_CACHE_HOME': '/' + 'x' * 5000}, {'XDG_CACHE_HOME': '', 'HOME': ''}):
            with tempfile.TemporaryDirectory() as home:
                env = {**self.env, 'HOME': home, **more}
                self.assertIn('ci\t', run('__complete', 'keys', 'get', '', env=env)[1], more)
        with tempfile.TemporaryDirectory() as home:
            os.mkdir(home + '/.cache')
            env = {**self.env, 'HOME': home, 'XDG_CACHE_HOME': 'x'}
            run('__complete', 'keys', 'get', '', env=env)
            file, = glob.glob(home + '/.cache/openrouter-admin/completion-*')
            for text, found in (('', ''), ('id\tname\nno tab', 'name\tid\n'), ('no end\tx', ''),
                                ('a\nb\tc\n', ''), ('id\t\n', 'id\t\n')):
                with open(file, 'w', encoding='utf-8') as stream:
                    stream.write(text)
                self.assertEqual(run('__complete', 'keys', 'get', '', env=env), (0, found, ''))
            os.rename(file, file + '.moved')
            os.symlink(file + '.moved', file)
            self.assertIn('ci\t', run('__complete', 'keys', 'get', '', env=env)[1])
            os.remove(file)
            os.mkdir(file)
            self.assertIn('ci\t', run('__complete', 'keys', 'get', '', env=env)[1])
            self.assertEqual(os.listdir(file), [])

    def test_sandboxes_are_asked_anew(self):
        with tempfile.TemporaryDirectory() as home:
            env = {**self.env, 'HOME': home, 'XDG_CACHE_HOME': home}
            self.assertIn('ci\t', run('__complete', 'keys', 'get', '--sandbox', '', env=env)[1])
            self.assertFalse(glob.glob(home + '/openrouter-admin/completion-*'))

    def test_what_can_not_be_asked_for(self):
        for words in (('keys', 'get', '--config', '/x', ''),
                      ('keys', 'list', '--config', '/nonexistent/x', '--connection', '')):
            self.assertEqual(self.words(*words), [])
        env = {**self.env, 'OPENROUTER_MANAGEMENT_KEY': 'sk-or-v1-sandbox-nope'}
        self.assertEqual(run('__complete', 'keys', 'get', '', env=env), (0, '', ''))

    def test_odd_words(self):
        self.assertEqual(run('__complete', env=self.env)[0], 0)
        for words, found in ((('call', 'create_k'), ['create_keys']), (('install-agent', 'cu'), ['cursor']),
                             (('keys', 'get', 'x', 'y'), []), (('-x=',), []), (('--=',), []),
                             (('mcp', '--mode=re'), ['--mode=read-only']), (('keys', 'list', '--sort', 'na'), ['name']),
                             (('mcp', '--fields', ''), []),
                             (('mcp', '--sandbox', '--tool'), ['--toolsets', '--tools']),
                             (('keys', 'list', '--by', ''), []), (('keys', 'update', 'x', '--disabled', '--lim'),
                                                                  ['--limit', '--limit-reset']),
                             (('audit', ''), ['tail', 'show', 'verify']), (('sandbox', ''), ['dump'])):
            self.assertEqual(self.words(*words), found, words)

    def test_without_a_key(self):
        self.assertEqual(run('__complete', 'keys', 'get', '', env=environment()), (0, '', ''))


class Shells(Case):
    def bash(self, *words):
        return self.shell('bash', '-c', '. "$1"; shift; COMP_WORDS=(openrouter-admin "$@"); '
                          'COMP_CWORD=$#; _openrouter_admin openrouter-admin; '
                          'printf "%s\\n" "${COMPREPLY[@]}"', 'bash', self.script('bash'), *words)

    def test_bash(self):
        self.assertEqual(self.bash('keys', 'cr'), ['create'])
        self.assertEqual(self.bash('keys', 'create', '--limit-reset', '=', 'd'), ['daily'])
        self.assertEqual(self.bash('help', 'keys', 'cr'), ['create'])
        self.assertIn('daily', self.bash('keys', 'create', '--limit-reset', '='))
        self.assertEqual(self.bash('guardrails', 'get', 'Res'), ['Research\\ budget'])
        self.assertEqual(self.bash('guardrails', 'get', 'Research\\ b'), ['Research\\ budget'])

    def test_bash_without_a_name(self):
        self.assertIn('create', self.bash('keys', ''))

    def zsh(self, *words):
        return self.shell('zsh', '-fc', 'compdef() { :; }; _files() { :; }; '
                          '_describe() { print -rl -- "${(@P)2}"; }; . "$1"; shift; '
                          'words=(openrouter-admin "$@"); CURRENT=$#words; _openrouter_admin',
                          'zsh', self.script('zsh'), *words)

    def test_zsh(self):
        self.assertEqual(self.zsh('keys', 'cr'), ['create:Create a new API key'])
        self.assertEqual(self.zsh('keys', 'create', '--limit-reset=d'), ['--limit-reset=daily:'])
        self.assertEqual(self.zsh('help', 'keys', 'cr'), ['create:Create a new API key'])
        self.assertRegex(self.zsh('guardrails', 'get', 'Res')[0], '^Research budget:')

    def test_fish(self):
        script = self.script('fish')
        for line, found in (('keys cr', 'create\tCreate a new API key'),
                            ('help keys cr', 'create\tCreate a new API key'),
                            ('guardrails get Res', 'Research budget\t'),
                            ('keys create --limit-reset d', 'daily')):
            out = self.shell('fish', '--no-config', '-c',
                             f'source {script}; complete -C "openrouter-admin {line}"')
            self.assertTrue(any(candidate.startswith(found) for candidate in out), (line, out))

    def test_others(self):
        code, out, err = run('completion', 'tcsh')
        self.assertEqual((code, out), (2, ''))
        self.assertIn('want bash, zsh or fish', err)


if __name__ == '__main__':
    unittest.main()
