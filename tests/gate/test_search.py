#!/usr/bin/python3
"""Where secrets are found: in the files that are there for them, and nowhere else.

    test_search.py [Class[.test]]..
"""

import contextlib
import glob
import json
import os
import re
import resource
import signal
import subprocess
import time
import unittest

from logged import KEY, PATIENCE_S, PROGRAM, Case, Peer, Server, run

SECRET = re.compile('sk-or-v1-[0-9a-f]{64}')


def wait_until(condition):
    until = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < until, 'it does not come'
        time.sleep(0.02)


class Search(Case):
    def test_secrets(self):
        shown = self.call('create_keys', {'name': 'shown'}, '--reveal')['key']
        self.output = self.output.replace(shown, '')  # where it was asked for
        with Peer(*self.options(), env=self.env) as peer:
            for name in ('one', 'two'):
                peer.tool('create_keys', {'name': name})
            peer.tool('create_keys', {'name': 5})
            process = f'/proc/{peer.process.pid}/'
            with open(process + 'limits', encoding='ascii') as file:
                self.assertRegex(file.read(), r'Max core file size +0 +0 ')
            for name in ('environ', 'cmdline'):
                with contextlib.suppress(PermissionError), open(process + name, 'rb') as file:
                    self.output += file.read().decode()
            self.output += b''.join(peer.lines).decode() + peer.error_text()
        self.ok('journal')
        self.output += self.audit('tail')[1] + self.audit('verify')[1]
        places = [path for path in glob.glob(self.folder + '/**', recursive=True)
                  if os.path.isfile(path)]
        kept = [path for path in places if os.path.dirname(path).endswith('/secrets')]
        secrets = {shown}
        for path in kept:
            with open(path, encoding='ascii') as file:
                secrets.add(file.read().strip())
        self.assertEqual(len(secrets), 3)
        for path in set(places) - set(kept):
            with open(path, encoding='utf-8') as file:
                self.output += file.read()
        self.assertIsNone(SECRET.search(self.output))
        for secret in secrets | {KEY}:
            self.assertNotIn(secret, self.output)
        self.assertEqual(glob.glob('core*'), [])

    def test_places_in_the_configuration(self):
        secrets = os.path.join(self.state, 'kept')
        config = os.path.join(self.state, 'config.ini')
        create = ('call', 'create_keys', '{"name":"x"}', '--config', config)
        for lines, place in (
                (f'to = file\nfolder = {secrets}', f'file {secrets}/'),
                ('to = command\ncommand = /bin/sh -c "cat >/dev/null"', 'command /bin/sh')):
            with open(config, 'w', encoding='utf-8') as file:
                file.write(f'[secrets]\n{lines}\n[log]\nkeep = no\n')
            code, out, err = self.run_program(*create)
            self.assertEqual(code, 0, err)
            self.assertNotIn('key', json.loads(out))
            self.assertTrue(err.startswith(f'secret: {place}'), err)
        self.assertRegex(self.ok(*create, '--reveal'), SECRET)
        self.assertFalse(os.path.exists(self.folder))  # no log
        with open(config, 'w', encoding='utf-8') as file:
            file.write('[secrets]\nto = command\n')
        code, _, err = self.run_program(*create)
        self.assertEqual(code, 2)
        self.assertIn('want a command, too', err)

    def test_serve_waits_to_be_told(self):
        """It shows no secret and makes no file before its owner says which of both it is to be."""
        create = {'name': 'openrouter_admin_create_keys', 'arguments': {'name': 'x'}}
        with Server(upstream=self.sandbox.base_url, state=('--state', self.folder)) as server:
            result = server.modern('tools/call', create).message()['result']
        self.assertTrue(result['isError'])
        self.assertIn('its secret would have no place to go to', result['content'][0]['text'])
        self.assertEqual(self.sent('create_keys'), 0)
        with Server(upstream=self.sandbox.base_url,
                    state=('--state', self.folder, '--secret-file')) as server:
            answer = server.modern('tools/call', create)
        self.assertIsNone(SECRET.search(answer.body.decode()))
        place = answer.message()['result']['_meta']['openrouter-admin/secret']
        self.assertEqual(os.path.dirname(place), f'file {self.folder}/secrets')


NOBODY = 65534


class Process(Case):
    """What a process keeps to itself, also when it crashes."""

    def setUp(self):
        super().setUp()
        with open(PROGRAM, 'rb') as file:
            if b'__asan_init' in file.read():
                self.skipTest('a sanitizer looks into the process, and catches its crashes')

    def in_folder(self):
        """Goes to a folder where cores would land, as large as they like."""
        folder = os.path.join(self.state, 'cores')
        os.mkdir(folder)
        self.addCleanup(os.chdir, os.getcwd())
        os.chdir(folder)
        soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
        self.addCleanup(resource.setrlimit, resource.RLIMIT_CORE, (soft, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))

    def crash(self, process, how):
        """Whether its memory was dumped."""
        process.send_signal(how)
        end = os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
        self.assertEqual(process.wait(), -how)
        return end.si_code == os.CLD_DUMPED

    def test_crash(self):
        """In the middle of a creation: what is left has no secret in it."""
        self.in_folder()
        if not self.crash(subprocess.Popen(['sleep', '60']), signal.SIGSEGV):
            self.skipTest('no program leaves a core here')
        for path in os.listdir():
            os.remove(path)
        for how in (signal.SIGSEGV, signal.SIGABRT, signal.SIGQUIT):
            with self.subTest(how.name), Peer(*self.options(), env=self.env) as peer:
                peer.tool('create_keys', {'name': 'one'})
                self.fault(tool='create_keys', fault='slow_body', delay_ms=60000)
                before = self.sent('create_keys')
                peer.start('tools/call', {'name': 'openrouter_admin_create_keys',
                                          'arguments': {'name': 'two'}})
                wait_until(lambda: self.sent('create_keys') > before)
                self.assertFalse(self.crash(peer.process, how))
                self.output += b''.join(peer.lines).decode() + peer.error_text()
        self.assertEqual(os.listdir(), [])
        self.assertIsNone(SECRET.search(self.output))
        self.assertNotIn(KEY, self.output)
        for path in glob.glob(self.state + '/**', recursive=True):
            if os.path.isfile(path) and os.path.dirname(path) != self.folder + '/secrets':
                with open(path, encoding='utf-8') as file:
                    self.assertIsNone(SECRET.search(file.read()), path)

    def test_others_of_the_same_user_see_nothing(self):
        """But root, to whom nothing is closed: so all is done as somebody else."""
        user = NOBODY if os.geteuid() == 0 else None
        os.chmod(self.state, 0o755)
        os.mkdir(self.folder, 0o700)
        if user is not None:
            os.chown(self.folder, user, user)
        try:
            process = subprocess.Popen([PROGRAM, 'mcp', *self.options()], stdin=subprocess.PIPE,
                                       stdout=subprocess.PIPE, user=user, group=user,
                                       env={**self.env, 'XDG_CONFIG_HOME': self.folder},
                                       extra_groups=[] if user else None)
        except PermissionError:
            self.skipTest('the program is where nobody else may run it')
        with process:
            process.stdin.write(b'{"jsonrpc":"2.0","id":1,"method":"ping"}\n')
            process.stdin.flush()
            self.assertIn(b'"id":1', process.stdout.readline())
            for name in ('environ', 'mem', 'maps', 'fd', 'auxv'):
                command = ['ls' if name == 'fd' else 'head', f'/proc/{process.pid}/{name}']
                look = subprocess.run(command, capture_output=True, user=user, group=user,
                                      extra_groups=[] if user else None, check=False)
                self.assertNotEqual(look.returncode, 0, name)
                self.assertEqual(look.stdout, b'', name)
                self.assertIn(b'Permission denied', look.stderr)
            process.stdin.close()


if __name__ == '__main__':
    unittest.main()
