#!/usr/bin/python3
"""Runs what stands in a document: blocks of shell are run, in order and in one folder, against a
sandbox; C is compiled and linked; JSON is parsed.

    run_blocks.py DOCUMENT..

A comment right before a block says where that can't be done:

    <!-- test: syntax, WHY -->      the shell reads it, and does not run it
    <!-- test: background -->       it runs until the document is over
    <!-- test: terminal -->         it is run at a terminal, where the program shows more
    <!-- test: fragment -->         C inside a function that has `client` and `err`

The blocks run in a copy of the source, where build/openrouter-admin is this build's program.
`openrouter-admin` is found as well. The key in OPENROUTER_MANAGEMENT_KEY is the sandbox's, so
that what needs a key runs, too, and nothing goes to OpenRouter.
"""

import json
import os
import pty
import re
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

ROOT = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..'))
sys.path.insert(0, os.path.join(ROOT, 'tests', 'mcp'))

from dialogue import KEY, PATIENCE_S, PROGRAM, Sandbox

BLOCK = re.compile(r'^( *)(?:<!-- test: (?P<how>[a-z]+)(?:, [^>]+)? -->\n\1)?```(?P<language>\w*)\n'
                   r'(?P<text>.*?)^\1```$', re.M | re.S)
HOWS = ('syntax', 'background', 'terminal', 'fragment', None)
PLACE = re.compile(r'127\.0\.0\.1:87[0-9][0-9]')  # where the documents let things listen
# What an agent's own command is asked to run is run, as that agent would.
CLAUDE = '''#!/bin/sh
[ "$1 $2" = "mcp add" ] || exit 2
while [ "$1" != -- ]; do shift; done
shift
[ "$1" = /path/to/openrouter-admin ] && shift && set -- openrouter-admin "$@"
echo '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25",
"capabilities":{},"clientInfo":{"name":"t","version":"1"}}}' | tr -d '\\n' |
	"$@" | grep -q '"protocolVersion":"2025-11-25"'
'''
FRAGMENT = '''#include <stdio.h>
#include <openrouter_admin/tools.h>
#include <ora/gate.h>
#include <ora/mcp.h>
int fragment(struct ora_client *client, struct ora_error err);
int fragment(struct ora_client *client, struct ora_error err)
{
	(void)client;
	(void)err;
%s
	return 0;
}
'''


class Failure(Exception):
    pass


class Document:
    def __init__(self, path, folder, sandbox):
        self.path = path
        self.folder = folder
        self.background = []
        self.places = {}
        home = os.path.join(folder, '.home')
        tools = os.path.join(folder, '.tools')
        for new in (home, tools, os.path.join(folder, 'build')):
            os.makedirs(new, exist_ok=True)
        for link in (os.path.join(tools, 'openrouter-admin'),
                     os.path.join(folder, 'build', 'openrouter-admin')):
            if not os.path.lexists(link):
                os.symlink(PROGRAM, link)
        with open(os.path.join(tools, 'claude'), 'w', encoding='utf-8') as file:
            file.write(CLAUDE)
        os.chmod(os.path.join(tools, 'claude'), 0o755)
        kept = ('LANG', 'CCACHE_DIR', 'CCACHE_BASEDIR', 'CMAKE_C_COMPILER_LAUNCHER', 'USER')
        self.environment = {
            **{name: os.environ[name] for name in kept if name in os.environ},
            'PATH': f'{tools}:{os.environ["PATH"]}', 'HOME': home, 'NO_COLOR': '1',
            'OPENROUTER_MANAGEMENT_KEY': KEY, 'OPENROUTER_BASE_URL': sandbox.base_url,
        }

    def run(self):
        with open(self.path, encoding='utf-8') as file:
            text = file.read()
        count = 0
        try:
            for match in BLOCK.finditer(text):
                line = text.count('\n', 0, match.start('text')) + 1
                try:
                    count += self.block(match)
                except Failure as failure:
                    raise Failure(f'{self.path}:{line}: {failure}') from None
        finally:
            self.end()
        marks = text.count('<!-- test:')
        found = sum(match['how'] is not None for match in BLOCK.finditer(text))
        if marks != found:
            raise Failure(f'{self.path}: {marks - found} marks stand before no block')
        return count

    def block(self, match):
        """True where the block was tested."""
        how, language = match['how'], match['language']
        text = re.sub('^' + match[1], '', match['text'], flags=re.M)
        if how not in HOWS:
            raise Failure(f'unknown mark "{how}" (want syntax, background, terminal or fragment)')
        if language == 'sh':
            self.shell(PLACE.sub(lambda place: self.place(place[0]), text), how)
        elif language == 'c':
            self.compile(text if how is None else FRAGMENT % text)
        elif language == 'json':
            try:
                json.loads(text)
            except ValueError as error:
                raise Failure(f'no JSON: {error}') from None
        else:
            return False
        return True

    def place(self, named):
        """A free port for one that a document names: that may be taken here."""
        if named not in self.places:
            with socket.socket() as free:
                free.bind(('127.0.0.1', 0))
                self.places[named] = '127.0.0.1:%d' % free.getsockname()[1]
        return self.places[named]

    def command(self, *arguments):
        """What is asked for on stdin is the key."""
        return subprocess.run(arguments, cwd=self.folder, env=self.environment, text=True,
                              input=f'{KEY}\n', stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, timeout=600)

    def shell(self, text, how):
        if how == 'background':
            sandbox = self.place('127.0.0.1:8787')  # its default
            text = re.sub(r'(openrouter-admin sandbox)\b(?!.*--listen)',
                          rf'\1 --listen {sandbox}', text)
            process = subprocess.Popen(['bash', '-euc', 'exec ' + text], cwd=self.folder,
                                       env=self.environment, stdin=subprocess.DEVNULL,
                                       stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            self.background.append(process)
            if not process.stdout.readline():
                raise Failure(f'it ended with {process.wait(PATIENCE_S)}')
            return
        if how == 'terminal':
            status, output = self.at_terminal('bash', '-euc', text)
        else:
            done = self.command('bash', '-n' if how == 'syntax' else '-eu', '-c', text)
            status, output = done.returncode, done.stdout
        if status != 0:
            raise Failure(f'exit status {status}\n{output[-2000:]}')

    def at_terminal(self, *arguments):
        master, slave = pty.openpty()
        process = subprocess.Popen(arguments, cwd=self.folder, env=self.environment, stdin=slave,
                                   stdout=slave, stderr=slave, start_new_session=True)
        os.close(slave)
        os.write(master, 9 * b'y\n')  # whatever is asked
        output = b''
        try:
            while select.select([master], [], [], PATIENCE_S)[0]:
                output += os.read(master, 4096)
            process.kill()
            output += b'\nit waits for something'
        except OSError:  # all have closed it
            pass
        os.close(master)
        return process.wait(PATIENCE_S), output.decode(errors='replace')

    def compile(self, text):
        source = os.path.join(self.folder, '.block.c')
        with open(source, 'w', encoding='utf-8') as file:
            file.write(text)
        includes = [f'-I{ROOT}/runtime/include', f'-I{ROOT}/generated']
        link = (['-o', f'{source}.out', f'-L{os.environ["ORA_LIBRARY"]}', '-lopenrouter-admin']
                if 'int main(' in text else ['-c', '-o', f'{source}.o'])
        done = self.command('gcc', '-std=c11', '-D_POSIX_C_SOURCE=200809L', '-Wall', '-Wextra',
                            '-Werror', *includes, source, *link)
        if done.returncode != 0:
            raise Failure(done.stdout)

    def end(self):
        for process in self.background:
            process.send_signal(signal.SIGTERM)
            process.wait(PATIENCE_S)
            process.stdout.close()


def copy_source(folder):
    """What is in the repository, changed files as they are."""
    names = subprocess.run(['git', '-C', ROOT, 'ls-files', '-z', '--cached', '--others',
                            '--exclude-standard'], check=True, stdout=subprocess.PIPE).stdout
    for name in filter(None, names.decode().split('\0')):
        source = os.path.join(ROOT, name)
        if os.path.exists(source):
            os.makedirs(os.path.dirname(os.path.join(folder, name)), exist_ok=True)
            shutil.copy2(source, os.path.join(folder, name))


def main():
    if shutil.which('git') is None or not os.path.exists(os.path.join(ROOT, '.git')):
        print('skipped: no git repository to copy')
        return 77
    for path in sys.argv[1:]:
        begin = time.monotonic()
        with tempfile.TemporaryDirectory() as folder, Sandbox() as sandbox:
            copy_source(folder)
            try:
                count = Document(os.path.join(ROOT, path), folder, sandbox).run()
            except Failure as failure:
                print(failure)
                return 1
        print(f'{path}: {count} blocks in {time.monotonic() - begin:.1f} s')
    return 0


if __name__ == '__main__':
    sys.exit(main())
