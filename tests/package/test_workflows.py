#!/usr/bin/python3
"""The workflows and the Dockerfile, which run where no test of ours does; and whose it all is.

    test_workflows.py
"""

import glob
import os
import re
import shutil
import subprocess
import unittest

import yaml

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..')
FILES = sorted(glob.glob(os.path.join(ROOT, '.github', 'workflows', '*.yml')))
EXPRESSION = re.compile(r'\$\{\{.*?\}\}')


def read(path):
    with open(path, encoding='utf-8') as file:
        return file.read()


def jobs():
    for path in FILES:
        for name, job in yaml.safe_load(read(path))['jobs'].items():
            yield f'{os.path.basename(path)}: {name}', job


def steps():
    for name, job in jobs():
        for i, step in enumerate(job['steps'], 1):
            yield f'{name}, step {i}', step


class Workflows(unittest.TestCase):
    def test_there_are_some(self):
        self.assertGreater(len(FILES), 2)
        self.assertGreater(len(list(steps())), 20)

    def test_shape(self):
        for path in FILES:
            flow = yaml.safe_load(read(path))
            self.assertTrue(flow['name'])
            self.assertIn(True, flow, '`on`, which YAML 1.1 reads as a truth value')
            # What no job needs, none gets.
            self.assertEqual(flow['permissions'], {'contents': 'read'}, path)
        names = {name.split(': ')[1] for name, _ in jobs()}
        for name, job in jobs():
            with self.subTest(job=name):
                self.assertIn('runs-on', job)
                needs = job.get('needs', [])
                self.assertLessEqual(set([needs] if isinstance(needs, str) else needs), names)
                matrix = job.get('strategy', {}).get('matrix', {})
                known = {key for row in matrix.get('include', []) for key in row} | set(matrix)
                for used in re.findall(r'matrix\.([a-z_-]+)', str(job)):
                    self.assertIn(used, known)

    def test_actions_are_pinned(self):
        for name, step in steps():
            self.assertEqual(('run' in step) + ('uses' in step), 1, name)
            if 'uses' in step:
                self.assertRegex(step['uses'], r'^[\w.-]+/[\w./-]+@(v\d[\w.]*|[0-9a-f]{40})$', name)

    def test_commands(self):
        """bash reads each, and shellcheck has nothing to say."""
        for name, step in steps():
            if 'run' not in step:
                continue
            # An expression is put in before a shell sees it; this one is a word to it.
            text = '#!/usr/bin/env bash\n' + EXPRESSION.sub('expression', step['run']) + '\n'
            with self.subTest(step=name):
                for quoted in EXPRESSION.findall(step['run']):
                    # What others may write never becomes a part of a program.
                    self.assertNotRegex(quoted, r'github\.(event|head_ref)')
                for command in (['bash', '-n'], ['shellcheck', '-x', '-']):
                    if shutil.which(command[0]):
                        done = subprocess.run(command, input=text, capture_output=True, text=True,
                                              cwd=ROOT)
                        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_scripts_are_there(self):
        for name, step in steps():
            for before, script in re.findall(
                    r'(?m)(^|\s)((?:scripts|packaging|tests|codegen|\.ci)/[\w./-]+)',
                    step.get('run', '')):
                path = os.path.join(ROOT, script)
                self.assertTrue(os.path.exists(path), f'{name}: {script}')
                if before in ('', '\n'):
                    self.assertTrue(os.access(path, os.X_OK), f'{name}: {script}')


class Dockerfile(unittest.TestCase):
    def setUp(self):
        text = read(os.path.join(ROOT, 'packaging', 'Dockerfile'))
        text = re.sub(r'(?m)^#.*\n', '', text)
        self.lines = re.sub(r'\\\n\s*', '', text).splitlines()

    def values(self, word):
        return [line.split(None, 1)[1] for line in self.lines if line.startswith(word + ' ')]

    def test_instructions(self):
        known = {'FROM', 'WORKDIR', 'COPY', 'RUN', 'USER', 'ENV', 'VOLUME', 'EXPOSE', 'ENTRYPOINT',
                 'CMD'}
        self.assertLessEqual({line.split()[0] for line in self.lines if line}, known)
        for image in self.values('FROM'):
            self.assertRegex(image, r'^debian:[a-z]+-slim( AS \w+)?$')
        for command in self.values('RUN'):
            done = subprocess.run(['bash', '-n'], input=command, capture_output=True, text=True)
            self.assertEqual(done.returncode, 0, done.stderr)
            if 'apt-get install' in command:
                self.assertIn('--no-install-recommends', command)

    def test_does_not_run_as_root(self):
        user = self.values('USER')[-1]
        self.assertIn('useradd --system', ' '.join(self.values('RUN')))
        self.assertNotIn(user, ('root', '0'))

    def test_what_is_copied_is_there(self):
        for value in self.values('COPY'):
            if not value.startswith('--from='):
                for name in value.split()[:-1]:
                    self.assertTrue(os.path.exists(os.path.join(ROOT, name)), name)
        self.assertTrue(os.access(os.path.join(ROOT, 'packaging', 'deb.sh'), os.X_OK))


class Names(unittest.TestCase):
    def test_stand_in_one_place(self):
        """Whose it is, said at the head of CMakeLists.txt; the formula repeats the address."""
        head = read(os.path.join(ROOT, 'CMakeLists.txt'))
        address = re.search(r'HOMEPAGE_URL (\S+)\)', head)[1]
        maintainer = re.search(r'ORA_MAINTAINER ".*<(\S+)>"', head)[1]
        formula = os.path.join('packaging', 'homebrew', 'openrouter-admin.rb')
        found = {address: [], maintainer: []}
        listed = subprocess.run(['git', 'ls-files'], capture_output=True, text=True, cwd=ROOT)
        if listed.returncode != 0:
            self.skipTest('no git repository')
        for name in listed.stdout.splitlines():
            path = os.path.join(ROOT, name)
            if not name.startswith('tests/') and os.path.isfile(path):
                with open(path, encoding='utf-8', errors='replace') as file:
                    text = file.read()
                for word, places in found.items():
                    if word in text:
                        places.append(name)
        self.assertEqual(found, {address: ['CMakeLists.txt', formula],
                                 maintainer: ['CMakeLists.txt']})
        self.assertEqual(set(re.findall(r'https://github\.com/[^"]*', read(
            os.path.join(ROOT, formula)))), {address, f'{address}.git'})


if __name__ == '__main__':
    unittest.main()
