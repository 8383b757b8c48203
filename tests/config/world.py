"""What the tests of the configuration share: a folder with configuration files in it."""

import os
import shutil
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'mcp'))

from dialogue import (  # noqa: E402
    KEY, MODERN, PATIENCE_S, PROGRAM, Peer, Sandbox, check_sanity, environment, meta, run)


def wait_until(condition, what):
    """Until the condition holds; patient, because the machine may be busy."""
    until = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > until:
            raise AssertionError(f'in vain: {what}')
        time.sleep(0.01)


class World(unittest.TestCase):
    """Each test has an empty folder: config.ini in it, and whatever it needs."""

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix='ora-config-')
        self.addCleanup(shutil.rmtree, self.folder)
        self.config = self.path('config.ini')
        self.marker = self.path('ran')

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text, mode=0o600):
        """Whole or not at all, so that nobody reads half of it."""
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path + '.new', 'w', encoding='utf-8') as file:
            file.write(text)
        os.chmod(path + '.new', mode)
        os.rename(path + '.new', path)
        return path

    def configure(self, text):
        return self.write('config.ini', text)

    def sandbox(self, *options):
        sandbox = Sandbox(*options)
        self.addCleanup(sandbox.__exit__)
        return sandbox

    def environment(self, **more):
        return environment(HOME=self.folder, XDG_STATE_HOME=self.path('state'), **more)

    def run_program(self, *arguments, **more):
        return run(*arguments, '--config', self.config, env=more.pop('env', self.environment()),
                   **more)

    def ok(self, *arguments, **more):
        code, out, err = self.run_program(*arguments, **more)
        self.assertEqual((code, err), (0, ''), arguments)
        return out

    def fails(self, code, words, *arguments, **more):
        came, out, err = self.run_program(*arguments, **more)
        self.assertEqual((came, out), (code, ''), f'{arguments}: {err}')
        self.assertIn(words, err)
        return err

    def peer(self, *options, **more):
        return Peer('--config', self.config, *options, env=more.pop('env', self.environment()),
                    **more)


__all__ = ['KEY', 'MODERN', 'PATIENCE_S', 'PROGRAM', 'World', 'check_sanity', 'environment', 'meta',
           'run', 'wait_until']
