"""What the tests of the log share: a sandbox, and a folder for the state of those who use it."""

import contextlib
import glob
import json
import os
import sys
import tempfile
import unittest

for folder in ('mcp', 'serve', 'cli'):
    sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', folder))

from serving import Server  # noqa: F401
from dialogue import KEY, PATIENCE_S, PROGRAM, UUID, Peer, Sandbox, environment, run  # noqa: F401


class Case(unittest.TestCase):
    """A sandbox, and a folder for the state of those who use it."""

    def setUp(self):
        stack = contextlib.ExitStack()
        self.addCleanup(stack.close)
        self.state = stack.enter_context(tempfile.TemporaryDirectory())
        self.sandbox = stack.enter_context(Sandbox())
        self.env = environment(OPENROUTER_MANAGEMENT_KEY=KEY)
        self.folder = os.path.join(self.state, 'state')
        self.output = ''  # all that the program said

    def options(self, *more):
        return ('--base-url', self.sandbox.base_url, '--state', self.folder, *more)

    def run_program(self, *arguments, **more):
        code, out, err = run(*arguments, *self.options(), env=self.env, **more)
        self.output += out + err
        return code, out, err

    def ok(self, *arguments):
        code, out, err = self.run_program(*arguments)
        self.assertEqual(code, 0, err)
        return out

    def call(self, tool, arguments, *options):
        code, out, err = self.run_program('call', tool, '-', *options,
                                          input=json.dumps(arguments).encode())
        self.assertEqual(code, 0, err)
        return json.loads(out)

    def audit(self, *words):
        code, out, err = run('audit', *words, '--state', self.folder, env=self.env)
        self.assertEqual(err, '')
        return code, out

    def records(self):
        """All lines of the log."""
        lines = []
        for path in sorted(glob.glob(os.path.join(self.folder, 'log-*.jsonl'))):
            with open(path, encoding='utf-8') as file:
                lines += [json.loads(line) for line in file]
        return lines

    def control(self, method, path, body=None):
        return self.sandbox.control(method, path, body)

    def fault(self, **rule):
        self.control('PUT', 'faults', [rule])

    def sent(self, tool):
        """How often the sandbox got a call of a tool."""
        return sum(entry.get('tool', '').endswith(tool) for entry in self.control('GET', 'log'))

    def make_key(self, **arguments):
        return self.call('create_keys', {'name': 'ci', **arguments}, '--reveal')['data']
