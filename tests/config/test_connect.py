#!/usr/bin/python3
"""`connect`: a key is typed, checked, kept, and a connection made of it.

    test_connect.py [Class[.test]]..
"""

import os
import pty
import re
import select
import signal
import stat
import subprocess
import sys
import termios
import time
import unittest

from world import KEY, PATIENCE_S, PROGRAM, World

ORDINARY_KEY = 'sk-or-v1-sandbox-inference'


class Connect(World):
    def setUp(self):
        super().setUp()
        self.upstream = self.sandbox()
        self.config = self.path('home/config.ini')

    def connect(self, *arguments, key=KEY, **more):
        """(exit code, stdout, stderr), with the key on stdin."""
        done = subprocess.run(
            [PROGRAM, 'connect', '--config', self.config, '--base-url', self.upstream.base_url,
             *arguments], input=key.encode(), capture_output=True, timeout=PATIENCE_S,
            env=self.environment(), **more)
        out, err = done.stdout.decode(), done.stderr.decode()
        if key != '':
            self.assertNotIn(key.strip() or KEY, out + err)
        return done.returncode, out, err

    def refused(self, code, words, *arguments, **more):
        came, out, err = self.connect(*arguments, **more)
        self.assertEqual((came, out), (code, ''), err)
        self.assertIn(words, err)
        self.assertFalse(os.path.exists(self.path('home/keys')))
        self.assertFalse(os.path.exists(self.path('home/conf.d')))

    def mode(self, name):
        return stat.S_IMODE(os.stat(self.path(name)).st_mode)

    def test_file(self):
        os.umask(0o022)
        code, out, err = self.connect('prod', '--mode', 'write', key=f'  {KEY} \n')
        self.assertEqual((code, err), (0, ''))
        self.assertIn('Connected prod: a management key, kept in ' + self.path('home/keys/prod'),
                      out)
        with open(self.path('home/keys/prod'), encoding='utf-8') as file:
            self.assertEqual(file.read(), KEY + '\n')
        self.assertEqual([self.mode(name) for name in (
            'home', 'home/keys', 'home/conf.d', 'home/keys/prod', 'home/conf.d/prod.ini')],
            [0o700, 0o700, 0o700, 0o600, 0o600])
        self.assertEqual(sorted(os.listdir(self.path('home/keys'))), ['prod'])
        self.ok('config', 'check')
        self.assertIn('total_credits', self.ok('call', 'get_credits'))
        self.fails(5, 'the mode of connection prod is write', 'call', 'delete_keys',
                   '{"hash": "x"}')

    def test_what_to_try(self):
        """It can be pasted, also where there are several connections."""
        for name in ((), ('second',)):
            code, out, err = self.connect(*name)
            self.assertEqual((code, err), (0, ''))
            line = re.search('^Try it: openrouter-admin (.*)$', out, re.M).group(1)
            self.assertEqual(line.endswith(' --connection second'), name != ())
            self.assertIn('total credits', subprocess.run(
                [PROGRAM, *line.split()], capture_output=True, env=self.environment(),
                timeout=PATIENCE_S, check=True).stdout.decode())

    def test_default_place_and_name(self):
        """As the quickstart has it: no option, no file yet."""
        env = self.environment(XDG_CONFIG_HOME=self.path('xdg'))
        done = subprocess.run([PROGRAM, 'connect', '--base-url', self.upstream.base_url],
                              input=KEY.encode(), capture_output=True, env=env,
                              timeout=PATIENCE_S)
        self.assertEqual((done.returncode, done.stderr), (0, b''))
        self.assertTrue(os.path.exists(self.path('xdg/openrouter-admin/keys/default')))
        done = subprocess.run([PROGRAM, 'call', 'get_credits'], capture_output=True, env=env,
                              timeout=PATIENCE_S)
        self.assertEqual((done.returncode, done.stderr), (0, b''))

    def test_wrong_keys(self):
        self.refused(3, 'this is an ordinary API key', key=ORDINARY_KEY)
        self.refused(2, 'nothing was given', key='\n')
        self.refused(2, 'nothing was given', key='')
        self.refused(2, 'a character at position 3', key='sk or')
        self.refused(2, 'a real key never goes over plain http', key='sk-or-v1-' + 'a' * 64)
        self.refused(2, 'nothing was given', key='x' * 5000)

    def test_refused_upstream(self):
        self.upstream = self.sandbox('--fault', '{"fault": "status", "status": 401}')
        self.refused(3, 'HTTP 401')

    def test_unreachable(self):
        self.upstream.end()
        self.refused(4, "can't reach")

    def test_names(self):
        for name in ('a/b', '../x', '.x', '', 'a b', 'x' * 65):
            self.refused(2, 'a PCID has 1 to 64', name)
        self.refused(2, '--mode all: want', '--mode', 'all')

    def test_what_needs_no_key_is_refused_before_it(self):
        """Nobody types a key for nothing."""
        for words, *arguments in (
                ('http://other-host: http is allowed to this machine only',
                 '--base-url', 'http://other-host'),
                ('want a URL with https', '--base-url', 'ftp://other-host'),
                ('not a URL', '--base-url', 'no such'),
                ('the base URL may have no user', '--base-url', 'https://a@other-host'),
                ('--store-command: there is no shell', '--store-command', 'a; b',
                 '--key-command', 'x'),
                ('a quote is not closed', '--store-command', 'a',
                 '--key-command', 'x "y')):
            self.refused(2, words, *arguments, key='\n')
        self.write('home/keys/other', 'precious')
        code, _, err = self.connect('other', key='\n')
        self.assertEqual(code, 2)
        self.assertIn(self.path('home/keys/other') + ' is there already', err)

    def test_places(self):
        """Of the configuration: one at the root, one that is not there, one that can't be named."""
        self.config = '/of-nobody.ini'
        self.refused(2, 'nothing was given', key='\n')
        self.config = 'nowhere/config.ini'
        self.refused(2, 'nowhere: No such file or directory')
        self.config = self.path('a;b/config.ini')
        self.refused(2, "a path with ; can't stand in a configuration file")
        self.config = 'config.ini'  # of the folder that it is started in
        code, _, err = self.connect(cwd=self.folder)
        self.assertEqual((code, err), (0, ''))
        self.config = self.path('config.ini')
        self.assertIn('total_credits', self.ok('call', 'get_credits'))
        self.config = os.path.join(self.path('config.ini'), 'x.ini')
        code, _, err = self.connect()
        self.assertEqual(code, 2, err)
        self.assertIn('Not a directory', err)

    def test_the_key_does_not_stay_without_its_connection(self):
        self.write('home/conf.d', 'a file')
        code, _, err = self.connect('prod')
        self.assertEqual(code, 1)
        self.assertIn('Not a directory', err)
        self.assertEqual(os.listdir(self.path('home/keys')), [])

    def test_folders_that_can_not_be_made(self):
        self.write('home', 'a file')
        for name in ('home/x.ini', 'home/y/x.ini'):
            self.config = self.path(name)
            code, _, err = self.connect()
            self.assertIn(code, (1, 2))
            self.assertIn('Not a directory', err)

    def test_nothing_is_replaced(self):
        self.connect('prod')
        code, _, err = self.connect('prod')
        self.assertEqual(code, 2)
        self.assertIn('there is a connection prod already: ' + self.path('home/conf.d/prod.ini:1'),
                      err)
        self.write('home/keys/other', 'precious')
        code, _, err = self.connect('other')
        self.assertEqual(code, 2)
        self.assertIn(self.path('home/keys/other') + ' is there already', err)
        with open(self.path('home/keys/other'), encoding='utf-8') as file:
            self.assertEqual(file.read(), 'precious')
        self.assertFalse(os.path.exists(self.path('home/conf.d/other.ini')))
        self.assertEqual(sorted(os.listdir(self.path('home/keys'))), ['other', 'prod'])

    def test_several(self):
        self.connect('one')
        self.connect('two')
        self.fails(2, 'PCID: is missing (want one or two)', 'call', 'get_credits')
        self.ok('call', 'get_credits', '--connection', 'two')

    def test_command(self):
        """What `secret-tool store` and `secret-tool lookup` do."""
        put = self.write('put', f'#!/bin/sh\numask 077\ncat >{self.path("vault")}\n', 0o700)
        get = self.write('get', f'#!/bin/sh\n[ "$1" = "a b" ] && cat {self.path("vault")}\n',
                         0o700)
        code, out, err = self.connect('--store-command', put, '--key-command', f'{get} "a b"')
        self.assertEqual((code, err), (0, ''))
        self.assertIn('kept in your store', out)
        self.assertFalse(os.path.exists(self.path('home/keys')))
        self.assertIn('total_credits', self.ok('call', 'get_credits'))

    def test_commands_that_fail(self):
        self.refused(2, '--store-command and --key-command go together', '--store-command', 'cat')
        self.refused(1, '--store-command: false failed with exit status 1',
                     '--store-command', 'false', '--key-command', 'echo')
        self.refused(1, 'the key was stored, but --key-command prints another',
                     '--store-command', 'cat', '--key-command', 'echo other')
        self.refused(1, 'the key was stored, but --key-command prints another',
                     '--store-command', 'cat', '--key-command', f'echo {KEY[:-1]}x')
        self.refused(2, 'there is no shell', '--store-command', 'cat; ls', '--key-command', 'x')
        self.refused(2, 'a quote is not closed', '--store-command', 'cat "x', '--key-command', 'x')

    def start_at_terminal(self):
        """The program at a terminal of its own."""
        pid, terminal = pty.fork()
        if pid == 0:
            os.execve(PROGRAM, [PROGRAM, 'connect', '--config', self.config, '--base-url',
                                self.upstream.base_url], self.environment())
        self.addCleanup(os.close, terminal)
        return pid, terminal

    def read_until(self, terminal, words):
        text, until = b'', time.monotonic() + PATIENCE_S
        while words not in text and time.monotonic() < until:
            if select.select([terminal], [], [], 0.1)[0]:
                try:
                    more = os.read(terminal, 4096)
                except OSError:
                    break
                text += more
        self.assertIn(words, text)
        return text

    def test_the_key_is_not_shown(self):
        pid, terminal = self.start_at_terminal()
        self.read_until(terminal, b'(it is not shown): ')
        self.assertFalse(termios.tcgetattr(terminal)[3] & termios.ECHO)
        os.write(terminal, KEY.encode() + b'\n')
        text = self.read_until(terminal, b'Connected default')
        self.assertNotIn(KEY.encode(), text)
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), 0)

    def test_the_end_of_what_is_typed(self):
        pid, terminal = self.start_at_terminal()
        self.read_until(terminal, b'(it is not shown): ')
        os.write(terminal, b'\x04')
        self.read_until(terminal, b'nothing was given')
        self.assertTrue(termios.tcgetattr(terminal)[3] & termios.ECHO)
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), 2)

    def test_interrupted(self):
        """The terminal shows again what is typed, and nothing was changed."""
        pid, terminal = self.start_at_terminal()
        self.read_until(terminal, b'(it is not shown): ')
        os.write(terminal, KEY[:10].encode())
        os.kill(pid, signal.SIGINT)
        self.read_until(terminal, b'interrupted; nothing was changed')
        self.assertTrue(termios.tcgetattr(terminal)[3] & termios.ECHO)
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), 1)
        self.assertFalse(os.path.exists(self.path('home')))


if __name__ == '__main__':
    unittest.main(argv=sys.argv)
