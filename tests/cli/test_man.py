#!/usr/bin/python3
"""The manual pages: complete, and nothing that mandoc has to say about them.

    test_man.py [Class[.test]]..
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'mcp'))

from dialogue import PATIENCE_S, run


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        assert run('__man', cls.folder.name) == (0, '', '')
        cls.pages = sorted(os.listdir(cls.folder.name))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def text(self, page):
        """As a reader sees it, without bold and underlined."""
        if shutil.which('mandoc') is None:
            self.skipTest('no mandoc')
        done = subprocess.run(['mandoc', '-T', 'utf8', os.path.join(self.folder.name, page)],
                              capture_output=True, timeout=PATIENCE_S, check=True)
        return re.sub('.\b', '', done.stdout.decode())

    def test_lint(self):
        if shutil.which('mandoc') is None:
            self.skipTest('no mandoc')
        done = subprocess.run(['mandoc', '-T', 'lint', *self.pages], cwd=self.folder.name,
                              capture_output=True, timeout=PATIENCE_S, check=False)
        found = []
        for line in (done.stdout + done.stderr).decode().splitlines():
            # Pages that are not installed yet are found beside it.
            missing = re.search(r'referenced manual not found: Xr (\S+) (\d)', line)
            if not missing or f'{missing[1]}.{missing[2]}' not in self.pages:
                found.append(line)
        self.assertEqual(found, [])

    def test_lines_fit(self):
        for page in self.pages:
            if page.endswith('.1'):
                longest = max(self.text(page).splitlines(), key=len)
                self.assertLessEqual(len(longest), 80, longest)

    def test_commands_and_options(self):
        text = self.text('openrouter-admin.1')
        usage = run('--help')[1]
        for name in re.findall(r'^  ([a-z-]+)  ', usage, re.M):
            self.assertRegex(text, rf'(?m)^     {name}\b')
        for command in ('mcp', 'sandbox', 'call', 'doctor'):
            for option in re.findall(r'^  (--[a-z-]+)', run(command, '--help')[1], re.M):
                self.assertRegex(text, rf'(?m)^     {option}\b')

    def test_a_page_a_group(self):
        groups = re.findall(r'^  ([a-z]+) {2,}', run('--help')[1].split('\nOther commands')[0], re.M)
        self.assertIn('keys', groups)
        for group in groups:
            text = self.text(f'openrouter-admin-{group}.1')
            for verb in re.findall(r'^  ([a-z-]+) {2,}', run(group, '--help')[1], re.M):
                self.assertIn(f'\n   {verb}\n', text)
                help_ = run(group, verb, '--help')[1].split('Parameters:')
                if len(help_) > 1:
                    for flag in re.findall(r'^  (--[a-z-]+)', help_[1].split('\n\n')[0], re.M):
                        self.assertIn(f'     {flag}', text)

    def test_a_page_a_call(self):
        tools = re.findall(r'^  (\w+) ', run('tools')[1], re.M)
        self.assertEqual({f'ora_{tool}.3' for tool in tools},
                         {page for page in self.pages if page.startswith('ora_')})
        overview = self.text('libopenrouter-admin.3')
        for tool in tools:
            self.assertIn(f'ora_{tool}(3)', overview)
        text = self.text('ora_create_keys.3')
        for words in ('struct ora_create_keys_args *args', 'enum ora_limit_reset limit_reset',
                      'const struct ora_key *data', 'ora_reply_destroy'):
            self.assertIn(words, text)

    def test_configuration(self):
        text = self.text('openrouter-admin.ini.5')
        for key in re.findall(r'^  ([a-z_]+)  \(', run('config', 'keys')[1], re.M):
            self.assertRegex(text, rf'(?m)^     {key}\b')

    def test_no_such_folder(self):
        code, out, err = run('__man', '/dev/null')
        self.assertEqual((code, out), (1, ''))
        self.assertIn('/dev/null/openrouter-admin.1 can\'t be written', err)


if __name__ == '__main__':
    unittest.main()
