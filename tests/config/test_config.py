#!/usr/bin/python3
"""Configuration files: connections, where their keys come from, and reloading.

    test_config.py [Class[.test]]..
"""

import json
import os
import signal
import subprocess
import sys
import time
import unittest

from world import KEY, PATIENCE_S, PROGRAM, World, run, wait_until

ORDINARY_KEY = 'sk-or-v1-sandbox-inference'
SEEDED = 4  # keys of a sandbox's default workspace
KEY_FILE = 'key_file = key\n'


class Check(World):
    def test_nothing(self):
        env = self.environment(XDG_CONFIG_HOME=self.path('none'))
        code, out, err = run('config', 'check', env=env)
        self.assertEqual((code, err), (0, ''))
        self.assertIn('No configuration file (' + self.path('none/openrouter-admin/config.ini'),
                      out)

    def test_what_is_in_force(self):
        self.write('key', KEY)
        self.configure('[connection one]\nkey_file = key\nmode = write\n'
                       'HTTP-Referer = https://ours.org\n')
        self.write('conf.d/two.ini', '[connection two]\nkey_env = SOME_KEY\n')
        out = self.ok('config', 'check', env=self.environment(SOME_KEY=KEY))
        for part in (self.config, self.path('conf.d/two.ini'),
                     f'[connection one]  ({self.config}:1)\n  allow_host = no  (default)\n'
                     f'  key_file = {self.path("key")}\n',
                     '  mode = write\n', '  HTTP-Referer = https://ours.org\n',
                     '  key_env = SOME_KEY\n', '  mode = full  (default)\n'):
            self.assertIn(part, out)
        self.assertNotIn(KEY, out)

    def assert_problems(self, text, *problems, **more):
        self.configure(text)
        err = self.fails(2, '', 'config', 'check', **more)
        self.assertEqual(err.replace(self.config, 'config.ini').splitlines(),
                         ['error: ' + problem for problem in problems])

    def test_problems(self):
        self.write('open', KEY, 0o644)
        self.assert_problems(
            '[connection a]\n[connection b]\nkey_env = A\nkey_file = b\n'
            '[connection c]\nkey_env = A\nbase_url = ftp://x\n'
            '[connection d]\nkey_env = A\nbase_url = https://example.com\n',
            'config.ini:1: [connection a] does not say where its key is (want one of key_env, '
            'key_file, key_command, key_credential)',
            'config.ini:4: key_env and key_file exclude each other',
            'config.ini:5: [connection c]: ftp://x: want a URL with https',
            'config.ini:8: [connection d]: https://example.com: keys go to openrouter.ai and its '
            'subdomains only, unless this host is allowed explicitly',
            'config.ini:6: key_env: A is not set', 'config.ini:9: key_env: A is not set')
        self.assert_problems(
            '[connection a]\nkey_file = missing\n[connection b]\nkey_file = open\n'
            '[connection c]\nkey_env = NOT_SET\n[connection d]\nkey_credential = x\n',
            f'config.ini:2: key_file: {self.path("missing")}: No such file or directory',
            f'config.ini:4: key_file: {self.path("open")}: others may read or write it: mode 0644 '
            '(want chmod 600)',
            'config.ini:6: key_env: NOT_SET is not set',
            'config.ini:8: key_credential: /nonexistent/x: No such file or directory')

    def test_all_sections(self):
        self.assert_problems(
            '[secrets]\nto = command\n[server]\nlisten = foo,unix:/x\n[connection a]\nmoed = x\n'
            '[connection b]\nkey_env = NO_SUCH\n',
            'config.ini:6: unknown key moed in [connection] (did you mean mode?)',
            'config.ini:5: [connection a] does not say where its key is (want one of key_env, '
            'key_file, key_command, key_credential)',
            'config.ini:8: key_env: NO_SUCH is not set',
            'config.ini:2: [secrets] to = command: want a command, too',
            'config.ini:4: listen: can\'t listen at "foo": want ADDR:PORT (such as 127.0.0.1:8788 or '
            '[::1]:8788), unix:PATH or systemd')
        self.assert_problems(
            '[connection prod]\nkey_env = HOME\n[secret a]\nfile = a\n'
            'connections = default, prod, prdo\n[secret b]\nfile = b\nconnections = x\n',
            'config.ini:5: connections: there is no [connection prdo] (did you mean prod?)',
            'config.ini:8: connections: there is no [connection x]')
        self.fails(2, '--json is for config keys', 'config', 'check', '--json')

    def test_what_serve_would_refuse(self):
        """The same text is refused by both, and by the check with its place."""
        ways = 'want ADDR:PORT (such as 127.0.0.1:8788 or [::1]:8788), unix:PATH or systemd'
        for key in ('listen', 'metrics'):
            for text, words in (
                    ('127.0.0.1:0,', f'can\'t listen at "": {ways}'),
                    ('127.0.0.1:0, unix:/x', f'can\'t listen at " unix:/x": {ways}'),
                    ('systemd ,unix:/x', f'can\'t listen at "systemd ": {ways}'),
                    ('localhost:1', f'can\'t listen at "localhost:1": {ways}'),
                    ('127.0.0.1 :1', f'can\'t listen at "127.0.0.1 :1": {ways}'),
                    ('unix:', "can't listen at : want a path of 1 to 107 bytes"),
                    ('unix:/' + 'x' * 107, f"can't listen at /{'x' * 107}: want a path of 1 to")):
                first = '' if key == 'listen' else 'listen = 127.0.0.1:0\n'
                self.configure(f'[server]\n{first}{key} = {text}\n')
                line = 3 if first else 2
                self.assertIn(f'config.ini:{line}: {key}: {words}',
                              self.fails(2, words, 'config', 'check'))
                self.fails(2, words, 'serve', '--no-auth', '--no-log', env=self.environment(
                    OPENROUTER_MANAGEMENT_KEY=KEY))
        for text in ('1e3', '-0', '10.0', '+1'):
            self.configure(f'[server]\nmax_rate = {text}\n')
            self.fails(2, f'config.ini:2: max_rate: "{text}" is not allowed (want an integer, 0 to '
                       '1000000)', 'config', 'check')
        self.configure('[server]\naccept_session_key = x\n')
        self.fails(2, 'config.ini:2: [server] accept_session_key is a second key: want session_key, '
                   'too', 'config', 'check')
        self.configure('[server]\nlisten = 127.0.0.1:0,[::1]:0,unix:/x y,systemd\nmax_rate = 0\n')
        self.ok('config', 'check')

    def test_lists_are_shown_as_lists(self):
        self.configure(f'[connection prod]\nkey_file = {self.write("key", KEY)}\n[token t]\n'
                       f'connections = prod , other\nsha256 = {"0" * 64}\n[connection other]\n'
                       f'key_file = {self.path("key")}\n')
        self.assertIn('\n  connections = prod, other\n', self.ok('config', 'check'))

    def test_problems_stop_every_command(self):
        self.configure('[connection a]\nkye_env = A\n')
        for command in (('call', 'get_credits'), ('mcp',), ('keys', 'list')):
            self.fails(2, f'{self.config}:2: unknown key kye_env in [connection] (did you mean '
                       'key_env?)', *command)

    def test_keys(self):
        """What may stand in a file, for people and for programs."""
        text = self.ok('config', 'keys')
        kinds = json.loads(self.ok('config', 'keys', '--json'))
        self.assertIn('connection', [kind['section'] for kind in kinds])
        for kind in kinds:
            self.assertIn(f'[{kind["section"]}', text)
            for key in kind['keys']:
                self.assertIn(f'\n  {key["key"]}  ({key["want"]}', text)
                self.assertEqual(set(key), {'key', 'want', 'default', 'required', 'doc'})


class Keys(World):
    """Where the key comes from."""

    def setUp(self):
        super().setUp()
        self.upstream = self.sandbox()

    def configure_key(self, lines):
        self.configure(f'[connection main]\nbase_url = {self.upstream.base_url}\n{lines}\n')

    def works(self, **more):
        self.assertIn('total_credits', self.ok('call', 'get_credits', **more))

    def refuses(self, words, **more):
        err = self.fails(3, words, 'call', 'get_credits', **more)
        self.assertIn('nothing was sent', err)

    def test_variable(self):
        self.configure_key('key_env = MY_KEY')
        self.works(env=self.environment(MY_KEY=KEY))
        self.refuses('the variable MY_KEY is not set')

    def test_file(self):
        self.configure_key(KEY_FILE)
        self.refuses('No such file')
        self.write('key', KEY + '\n')
        self.works()
        os.chmod(self.path('key'), 0o400)
        self.works()
        for mode in (0o640, 0o604, 0o620, 0o666):
            os.chmod(self.path('key'), mode)
            self.refuses(f'others may read or write it: mode {mode:04o} (want chmod 600)')
        os.remove(self.path('key'))
        os.mkdir(self.path('key'))
        self.refuses('is no file')

    @unittest.skipIf(os.geteuid() != 0, 'only root can give files away')
    def test_file_of_somebody_else(self):
        self.configure_key(KEY_FILE)
        self.write('key', KEY)
        os.chown(self.path('key'), 12345, 12345)
        self.refuses('belongs to somebody else')

    def test_credential(self):
        self.configure_key('key_credential = or-key')
        self.write('credentials/or-key', KEY)
        self.works(env=self.environment(CREDENTIALS_DIRECTORY=self.path('credentials')))
        self.configure_key('key_credential = ../key')
        self.fails(2, 'want the name of a credential, not a path', 'call', 'get_credits')

    def script(self, text):
        return self.write('script', '#!/bin/sh\n' + text, 0o700)

    def test_command(self):
        script = self.script(f'[ "$1" = "a b" ] && [ -z "$SECRET$OPENROUTER_API_KEY" ] '
                             f'&& [ "$HOME" ] && ! read line && echo {KEY}')
        self.configure_key(f'key_command = {script} "a b"')
        self.works(env=self.environment(SECRET='x', OPENROUTER_API_KEY_='x'))
        self.configure_key(f'key_command = {script} ab')
        self.refuses('failed with exit status 1')

    def test_command_without_a_shell(self):
        self.configure_key(f'key_command = echo {KEY}; touch {self.marker}')
        self.fails(3, 'white space', 'call', 'get_credits')
        self.assertFalse(os.path.exists(self.marker))

    def test_who_started_it_may_ignore_ended_children(self):
        self.configure_key(f'key_command = {self.script("echo " + KEY)}\n')
        program = subprocess.run(
            [PROGRAM, 'call', 'get_credits', '--config', self.config], env=self.environment(),
            capture_output=True, text=True, timeout=PATIENCE_S,
            preexec_fn=lambda: signal.signal(signal.SIGCHLD, signal.SIG_IGN))
        self.assertEqual((program.returncode, program.stderr), (0, ''))

    def test_command_that_fails(self):
        self.configure_key('key_command = /nonexistent/vault')
        self.refuses("/nonexistent/vault can't be started: No such file")
        self.configure_key(f'key_command = {self.script("echo; exit 0")}')
        self.refuses('the key is empty')
        self.configure_key(f'key_command = {self.script("kill -9 $$")}')
        self.refuses('was ended by signal 9')
        self.configure_key('key_command = yes')
        self.refuses('printed more than 64 KiB')

    def test_command_that_takes_too_long(self):
        """It is ended, with what it has started."""
        script = self.script(f'(sleep 30; touch {self.marker}) & sleep 30')
        self.configure_key(f'key_command = {script}\nkey_command_timeout_ms = 200')
        begin = time.monotonic()
        self.refuses('took longer than 200 ms, and was ended')
        self.assertLess(time.monotonic() - begin, 25)

    def test_command_does_not_hold_up_the_server(self):
        """Other connections and messages are served while one waits for its key."""
        fifo = self.path('fifo')
        os.mkfifo(fifo)
        self.configure(f'[connection slow]\nbase_url = {self.upstream.base_url}\n'
                       f'key_command = cat {fifo}\n'
                       f'[connection quick]\nbase_url = {self.upstream.base_url}\n'
                       f'key_command = echo {KEY}\n')
        with self.peer() as peer:
            name = 'openrouter_admin_get_credits'
            slow = peer.start('tools/call', {'name': name, 'arguments': {'PCID': 'slow'}})
            peer.call('get_credits', {'PCID': 'quick'})
            peer.ask('ping')
            self.assertNotIn(slow, peer.answers)
            with open(fifo, 'w', encoding='utf-8') as file:
                file.write(KEY + '\n')
            self.assertNotIn('isError', peer.answer(slow)['result'])

    def test_files_that_are_none(self):
        """Pipes that nobody writes to, and devices, are no keys; nor is a file without an end a
        configuration."""
        fifo = self.path('fifo')
        os.mkfifo(fifo, 0o600)
        for file in (fifo, '/dev/zero', self.folder):
            self.configure_key(f'key_file = {file}')
            self.refuses('is no file')
        # What comes behind a null byte would be cut off in silence.
        self.configure_key('key_file = ' + self.write('null', KEY + '\0more'))
        self.refuses('null: is no text: it has a null byte')
        code, out, err = run('config', 'check', '--config', '/dev/zero', env=self.environment())
        self.assertEqual((code, out), (2, ''), err)
        self.assertIn('/dev/zero: is larger than 1 MiB', err)

    def test_end_while_a_key_is_awaited(self):
        self.configure_key('key_command = sleep 60\nkey_command_timeout_ms = 60000')
        peer = self.peer()
        begin = time.monotonic()
        peer.start('tools/call', {'name': 'openrouter_admin_get_credits'})
        with peer:
            self.assertEqual(peer.end(), 0)
        self.assertLess(time.monotonic() - begin, 40)

    def test_rotation(self):
        """Upstream refuses the key: it is read again, and the call is sent again, once."""
        self.upstream = self.sandbox(
            '--fault', '{"fault": "status", "status": 401, "count": 1}')
        self.configure_key('key_command = ' + self.script(
            f'if [ -e {self.marker} ]; then echo {KEY}; else touch {self.marker}; '
            f'echo {ORDINARY_KEY}; fi'))
        with self.peer() as peer:
            self.assertTrue(peer.call('get_current_key')['data']['is_management_key'])
            peer.call('create_keys', {'name': 'new'})
            names = [key['name'] for key in peer.call('list_keys')['data']]
            self.assertEqual(names.count('new'), 1)

    def test_refused_for_good(self):
        self.upstream = self.sandbox('--fault', '{"fault": "status", "status": 401}')
        self.configure_key(f'key_command = echo {KEY}')
        self.fails(3, 'HTTP 401', 'call', 'get_credits')

    def test_the_environment_is_emptied(self):
        """No variable with a key is left to what we start."""
        self.configure_key('key_env = MY_KEY')
        with self.peer(env=self.environment(MY_KEY=KEY)) as peer:
            peer.call('get_credits')
            if os.path.exists('/proc/self/environ') and os.geteuid() == 0:
                with open(f'/proc/{peer.process.pid}/environ', 'rb') as file:
                    self.assertNotIn(KEY.encode(), file.read())


class Several(World):
    """Several connections, told apart by PCID."""

    def setUp(self):
        super().setUp()
        self.prod, self.test = self.sandbox(), self.sandbox('--seed', 'empty')
        self.write('key', KEY)
        self.text = (f'[connection prod]\nbase_url = {self.prod.base_url}\n{KEY_FILE}'
                     f'mode = read-only\n'
                     f'[connection test]\nbase_url = {self.test.base_url}\n{KEY_FILE}')
        self.configure(self.text)

    def test_calls_go_where_they_are_sent(self):
        with self.peer() as peer:
            schema = peer.descriptors()[0]['inputSchema']
            self.assertEqual(schema['properties']['PCID']['enum'], ['prod', 'test'])
            self.assertEqual(schema['required'][0], 'PCID')
            self.assertEqual(len(peer.call('list_keys', {'PCID': 'prod'})['data']), SEEDED)
            result = peer.tool('list_keys', {'PCID': 'test'})
            self.assertEqual(result['structuredContent']['data'], [])
            self.assertEqual(result['_meta']['openrouter-admin/connection'], 'test')
            self.assertIn('Connection: test.', result['content'][1]['text'])
            peer.call('create_keys', {'PCID': 'test', 'name': 'new'})
            self.assertEqual(len(peer.call('list_keys', {'PCID': 'test'})['data']), 1)
            self.assertEqual(len(peer.call('list_keys', {'PCID': 'prod'})['data']), SEEDED)

    def test_none_is_guessed(self):
        with self.peer() as peer:
            self.assertIn('PCID: is missing (want prod or test)', peer.refusal('list_keys'))
            for wrong in ('Prod', 'pro', 'prod ', ''):
                self.assertIn('PCID: there is no connection',
                              peer.refusal('list_keys', {'PCID': wrong}))

    def test_modes_of_connections(self):
        with self.peer() as peer:
            self.assertEqual(len(peer.descriptors()), 29)
            self.assertIn('the mode of connection prod is read-only; nothing was sent',
                          peer.refusal('create_keys', {'PCID': 'prod', 'name': 'x'}))
        with self.peer('--connection', 'prod') as peer:
            self.assertTrue(all(tool['annotations']['readOnlyHint']
                                for tool in peer.descriptors()))

    def test_one_of_them(self):
        self.assertIn('"data"', self.ok('call', 'list_keys', '--connection', 'test'))
        self.fails(2, '--connection tset: there is no such connection (want prod or test; did '
                   'you mean test?)', 'call', 'list_keys', '--connection', 'tset')
        self.fails(2, 'PCID: is missing (want prod or test)', 'call', 'list_keys')
        self.ok('call', 'list_keys', '{"PCID": "prod"}')

    def test_strict_pcid(self):
        with self.peer('--connection', 'test', '--strict-pcid') as peer:
            self.assertIn('PCID: is missing', peer.refusal('list_keys'))
            peer.call('list_keys', {'PCID': 'test'})

    def test_flags_over_environment_over_files(self):
        env = self.environment(OPENROUTER_MANAGEMENT_KEY=KEY)
        # The environment's key is that of `default`, beside those of the files.
        self.fails(2, 'PCID: is missing (want prod, test or default)', 'call', 'list_keys',
                   env=env)
        self.configure(f'[connection default]\nbase_url = {self.test.base_url}\n'
                       'key_file = missing\nmode = write\n')
        self.assertIn('"data":[]', self.ok('call', 'list_keys', env=env))
        self.fails(5, 'the mode of connection default is write', 'call', 'delete_keys',
                   '{"hash": "x"}', env=env)
        env['OPENROUTER_BASE_URL'] = 'http://127.0.0.1:1/api/v1'
        self.fails(4, "can't reach http://127.0.0.1:1/api/v1", 'call', 'list_keys', env=env)
        self.assertIn('"data":[]', self.ok('call', 'list_keys', '--base-url', self.test.base_url,
                                           env=env))

    def test_base_url_wants_one(self):
        self.fails(2, '--base-url: there are several connections: name one with --connection',
                   'call', 'list_keys', '--base-url', self.test.base_url)
        out = self.ok('call', 'list_keys', '--connection', 'prod', '--base-url',
                      self.test.base_url)
        self.assertIn('"data":[]', out)

    def test_sandbox_is_by_itself(self):
        """With a configuration beside it, it has the policy of one of its connections, and no key."""
        self.configure('[nonsense]\n')
        self.fails(2, 'nonsense', 'call', 'list_keys', '--sandbox')
        policy = ('[connection prod]\nkey_env = NOT_THERE\npolicy = ci\n'
                  '[policy ci]\nrequire_limit = yes\n')
        self.configure(policy)
        create = ('call', 'create_keys', '{"name":"n"}', '--reveal', '--sandbox')
        self.fails(5, '(require_limit of policy "ci")', *create)
        self.configure(policy + '[connection other]\nkey_env = NOT_THERE\n')
        self.fails(2, 'name one with --connection', *create)
        self.fails(5, 'require_limit', *create, '--connection', 'prod')
        self.ok(*create, '--connection', 'other')
        self.fails(2, 'there is no such connection', *create, '--connection', 'third')
        # The user's own, which nobody named, is left alone.
        code, _, err = run('call', 'list_keys', '--sandbox', env=self.environment())
        self.assertEqual(code, 0, err)

    def test_common_values(self):
        self.configure(self.text + 'HTTP-Referer = https://ours.org\n')
        with self.peer() as peer:
            peer.call('list_keys', {'PCID': 'test'})
        self.configure(self.text + 'HTTP-Referer = a\x01b\n')
        self.fails(2, 'HTTP-Referer: a control character at position 2', 'call', 'list_keys')


class Reload(World):
    def setUp(self):
        super().setUp()
        self.old, self.new = self.sandbox(), self.sandbox('--seed', 'empty')
        self.write('key', KEY)

    def point(self, name, sandbox, more=''):
        self.configure(f'[connection {name}]\nbase_url = {sandbox.base_url}\n{KEY_FILE}{more}')

    def hup(self, peer, words):
        count = peer.error_text().count(words)
        peer.process.send_signal(signal.SIGHUP)
        wait_until(lambda: peer.error_text().count(words) > count, words)

    def test_new_calls_go_by_the_new_file(self):
        self.point('main', self.old)
        with self.peer() as peer:
            self.assertEqual(len(peer.call('list_keys')['data']), SEEDED)
            self.point('main', self.new, 'mode = read-only\n')
            self.hup(peer, 'the configuration was reloaded')
            self.assertEqual(peer.call('list_keys')['data'], [])
            self.assertTrue(all(tool['annotations']['readOnlyHint']
                                for tool in peer.descriptors()))
            self.point('other', self.old)
            self.hup(peer, 'the configuration was reloaded')
            self.assertIn('there is no connection', peer.refusal('list_keys', {'PCID': 'main'}))
            self.assertEqual(len(peer.call('list_keys', {'PCID': 'other'})['data']), SEEDED)

    def test_a_broken_file_changes_nothing(self):
        self.point('main', self.old)
        with self.peer() as peer:
            for text in ('[connection main]\nkye_file = key\n', '[connection main]\n',
                         f'[connection main]\nbase_url = ftp://x\n{KEY_FILE}'):
                self.configure(text)
                self.hup(peer, 'the configuration was not reloaded: the old one stays in force')
                self.assertEqual(len(peer.call('list_keys')['data']), SEEDED)
            self.assertIn(f'{self.config}:2: unknown key kye_file', peer.error_text())
            os.remove(self.config)
            self.hup(peer, 'the configuration was not reloaded: the old one stays in force')
            self.assertEqual(len(peer.call('list_keys')['data']), SEEDED)

    def test_policies_come_with_their_connections(self):
        self.point('main', self.new)
        with self.peer() as peer:
            self.point('b', self.new, 'policy = tight\n[policy tight]\nmax_limit_usd = 5\n')
            self.hup(peer, 'the configuration was reloaded')
            self.assertIn('max_limit_usd of policy "tight"',
                          peer.refusal('create_keys', {'name': 'k', 'limit': 6}))
            peer.call('create_keys', {'name': 'k', 'limit': 5})
            self.point('b', self.new, 'policy = tight\n[policy tight]\nmax_limit_usd = 4\n')
            self.hup(peer, 'the configuration was reloaded')
            self.assertIn('max_limit_usd of policy "tight"',
                          peer.refusal('create_keys', {'name': 'k', 'limit': 5}))
            self.point('b', self.new, 'policy = tight\n')
            self.hup(peer, 'the configuration was not reloaded')
            self.point('b', self.new, 'policy = tight\nbase_url = ftp://x\n'
                       '[policy tight]\nmax_limit_usd = 9\n')
            self.hup(peer, 'the configuration was not reloaded')
            self.assertIn('max_limit_usd of policy "tight"',
                          peer.refusal('create_keys', {'name': 'k', 'limit': 5}))

    def test_writes_are_counted_on(self):
        def rate(number):
            self.point('main', self.new, f'policy = p\n[policy p]\nwrites_per_minute = {number}\n')
        rate(2)
        with self.peer() as peer:
            peer.call('create_keys', {'name': 'a'})
            peer.call('create_keys', {'name': 'b'})
            for number in (2, 1):
                rate(number)
                self.hup(peer, 'the configuration was reloaded')
                self.assertIn('writes_per_minute', peer.refusal('create_keys', {'name': 'c'}))
            rate(3)
            self.hup(peer, 'the configuration was reloaded')
            peer.call('create_keys', {'name': 'c'})

    def test_what_is_opened_at_the_start_stays(self):
        for section in ('[secrets]\nto = reveal\n', '[log]\nkeep = no\n'):
            self.point('main', self.old)
            with self.peer() as peer:
                self.point('other', self.old, section)
                self.hup(peer, 'the configuration was not reloaded')
                name = section.split('\n', 1)[0]
                self.assertIn(name + ' is not what it was: restart to change it',
                              peer.error_text())
                peer.call('list_keys', {'PCID': 'main'})

    def test_named_secrets_stay(self):
        """The same number and the same names, each with what it had."""
        self.write('a', KEY)
        one, other = (f'[secret {name}]\nfile = {self.path("a")}\nconnections = default\n'
                      for name in ('one', 'other'))
        for before, now, name in ((one, '', 'one'), ('', one, 'one'), (one, other, 'other'),
                                  (one, one + other, 'other'),
                                  (one, one.replace('default', 'default, main'), 'one'),
                                  (one, one.replace('/a', '/b'), 'one')):
            self.point('main', self.old, before)
            with self.peer() as peer:
                self.point('main', self.old, now)
                self.hup(peer, 'the configuration was not reloaded')
                self.assertIn(f'[secret {name}] is not what it was: restart to change it',
                              peer.error_text())
        self.point('main', self.old, one)
        with self.peer() as peer:
            self.point('other', self.old, one)
            self.hup(peer, 'the configuration was reloaded')

    def test_a_key_of_the_environment_stays(self):
        env = self.environment(MY_KEY=KEY)
        text = f'[connection main]\nbase_url = {self.old.base_url}\nkey_env = MY_KEY\n'
        self.configure(text)
        with self.peer(env=env) as peer:
            peer.call('get_credits')
            self.hup(peer, 'the configuration was reloaded')
            peer.call('get_credits')

    def test_no_call_is_lost(self):
        """Calls under way while the configuration is replaced again and again."""
        self.point('main', self.old)
        with self.peer() as peer:
            asked = []
            for turn in range(40):
                asked += [peer.start('tools/call', {
                    'name': 'openrouter_admin_create_keys' if turn % 2 else
                            'openrouter_admin_list_keys',
                    'arguments': {'name': f'key {turn}'} if turn % 2 else {}})]
                if turn % 4 == 0:
                    self.point('main', self.new if turn % 8 else self.old)
                    peer.process.send_signal(signal.SIGHUP)
            for id in asked:
                self.assertNotIn('isError', peer.answer(id)['result'])


if __name__ == '__main__':
    unittest.main(argv=sys.argv)
