#!/usr/bin/python3
"""Each allocation of each command fails once, in the program as it is, against a sandbox.

    test_cli.py PRELOAD [--sample N] [--all] [--jobs N] [--done FILE] [COMMAND]..

What must hold: no crash and an end in time; success with the same output as ever, or an error in
words; nothing left behind that is not always; a write on the wire at most once, and once where the
program says that it is done. `serve`, `sandbox` and `demo` are left out: libuv ends a process that
has no memory. Without --all N allocations of each command are taken, the same ones in each run,
however fast the machine is: what an ordinary run finds is there in the next one, too. Jobs share
the allocations of each command, each with a sandbox of its own. With --done, commands that held are
noted in a file, and passed over by the next run, which takes the file away at its end.
"""

import argparse
import concurrent.futures
import http.client
import json
import os
import random
import re
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), 'mcp'))

from dialogue import KEY, PATIENCE_S, PROGRAM, UUID, Sandbox, environment, meta  # noqa: E402

# json_tokener_parse() of json-c 0.16 reads keys that it had no memory for. Agents and upstream
# never reach it: it reads what this program wrote, in commands that only show something.
EXCUSED = 'libjson-c'
MOST = 1 << 16  # allocations of a command that a sample can be taken of
CALL = json.dumps({'jsonrpc': '2.0', 'id': 1, 'method': 'tools/call', 'params': {
    'name': 'openrouter_admin_list_keys', '_meta': meta()}})


class Command:
    def __init__(self, *words, writes=False, input='', alone=False, exits=False, whole=False):
        self.words, self.writes, self.input = words, writes, input
        self.exits = exits  # where memory is short it ends at once, and frees nothing
        self.alone = alone  # it takes no options of a connection
        self.whole = whole  # all of its allocations are tried in each run

    def __str__(self):
        return ' '.join(self.words)


def commands(sandbox):
    key, other = (row['hash'] for row in sandbox.rows('/keys')[:2])
    guardrail = sandbox.rows('/guardrails')[0]['id']
    return [
        Command('keys', 'list'), Command('keys', 'list', '--json'),
        Command('keys', 'list', '--csv'),
        Command('keys', 'get', key), Command('keys', 'get', 'no such key'),
        Command('keys', 'create', '--name', 'x', '--limit', '5', '--reveal', '--yes', writes=True),
        Command('keys', 'update', key, '--limit', '7', '--yes', writes=True),
        Command('keys', 'update', key, '--limit', '7', '--dry-run'),
        Command('keys', 'delete', other, '--yes', writes=True),
        Command('guardrails', 'assign-keys', guardrail, key, '--yes', writes=True, whole=True),
        Command('workspaces', 'list', '--all', '--sort', '-name', '--fields', 'name,id'),
        Command('account', 'activity', '--by', 'model'),
        Command('call', 'list_guardrails'), Command('call', 'get_key', '{"hash":5}'),
        Command('call', 'create_keys', '-', '--reveal', writes=True, input='{"name":"x"}'),
        Command('tools', alone=True), Command('tools', 'create_keys', alone=True),
        Command('keys', 'create', '--help', alone=True), Command('keys', 'craete', alone=True),
        Command('config', 'check', alone=True), Command('config', 'keys', '--json', alone=True),
        Command('doctor'), Command('doctor', '--api'),
        Command('install-agent', 'claude-code', alone=True, exits=True),
        Command('completion', 'bash', alone=True), Command('__complete', 'keys', 'upd', alone=True),
        Command('token', 'create', 'ci', '--connection', 'a', alone=True),
        Command('audit', 'tail', '--state', alone=True),
        Command('audit', 'verify', '--state', alone=True),
        Command('journal'), Command('undo', '0000000000', '--yes'),
        Command('approve', '0000000000'),
        Command('mcp', input=CALL + '\n', whole=True),
    ]


class Upstream(Sandbox):
    """A sandbox with a management key, and what it was asked."""

    def ask(self, method, path):
        url = urllib.parse.urlsplit(self.base_url)
        connection = http.client.HTTPConnection(url.hostname, url.port, timeout=PATIENCE_S)
        connection.request(method, path, headers={'Authorization': f'Bearer {KEY}'})
        text = connection.getresponse().read()
        connection.close()
        return json.loads(text)

    def rows(self, path):
        return self.ask('GET', '/api/v1' + path)['data']

    def writes(self):
        return sum(request['method'] != 'GET' for request in self.ask('GET', '/_sandbox/log'))


def masked(text):
    """Output without what differs from run to run: ids, digests, times, and blanks."""
    text = re.sub(r'sk-or-v1-[.0-9a-f]+|[0-9a-f]{8,}|\d+', '#', text)
    text = re.sub(r'#([-:.T#]+#)*Z?', '#', text)
    return re.sub(r'\s+', '', text)


def sampled(words, count, size):
    """Up to `size` of the numbers 1 to count. Another count, as of a port with a digit more, takes
    none away but those above it; ids, which differ from run to run, do not count."""
    seed = ' '.join(word for word in words if not re.fullmatch(r'[-0-9a-f]{36,}', word))
    numbers = list(range(1, MOST + 1))
    random.Random(seed).shuffle(numbers)
    return [n for n in numbers if n <= count][:size]


class Copies:
    """A command that is loaded once: each run is a copy of it, with another allocation that fails."""

    def __init__(self, preload, sandbox, folder, command):
        self.files = {name: os.path.join(folder, name) for name in ('in', 'out', 'err', 'report')}
        state = os.path.join(folder, 'state')
        options = [state] if command.words[-1] == '--state' else [] if command.alone else [
            '--base-url', sandbox.base_url, '--state', state]
        with open(self.files['in'], 'w', encoding='utf-8') as file:
            file.write(command.input)
        self.control, its = socket.socketpair()
        self.control.settimeout(PATIENCE_S)
        files = {f'ORA_FAIL_{name.upper()}': path for name, path in self.files.items()}
        with its:
            self.process = subprocess.Popen(
                [PROGRAM, *command.words, *options], pass_fds=[its.fileno()], stdin=subprocess.DEVNULL,
                env=environment(OPENROUTER_MANAGEMENT_KEY=KEY, LD_PRELOAD=preload, HOME=folder,
                                ORA_FAIL_AT='0', ORA_FAIL_SERVE=str(its.fileno()), **files))

    def take(self):
        data = self.control.recv(4, socket.MSG_WAITALL)
        if len(data) < 4:
            raise AssertionError(f'no more copies: {self.process.wait(PATIENCE_S)}')
        return struct.unpack('i', data)[0]

    def run(self, n):
        """(exit code, stdout, stderr, report)."""
        for path in self.files.values():
            if path != self.files['in'] and os.path.exists(path):
                os.unlink(path)
        self.control.sendall(struct.pack('L', n))
        pid = self.take()
        try:
            status = self.take()
        except TimeoutError:
            os.kill(pid, signal.SIGKILL)
            raise
        texts = []
        for name in ('out', 'err', 'report'):
            with open(self.files[name], 'rb') as file:
                texts.append(file.read().decode(errors='replace'))
        return os.waitstatus_to_exitcode(status), texts[0], texts[1], texts[2].split()

    def end(self):
        self.control.close()
        self.process.wait(PATIENCE_S)


class Torture:
    def __init__(self, preload, sandbox, folder):
        self.preload, self.sandbox, self.folder = preload, sandbox, folder
        self.copies = None
        self.excused = 0

    def run(self, command, n):
        """(exit code, stdout, stderr, report, writes)."""
        before = self.sandbox.writes() if command.writes else 0
        done = self.copies.run(n)
        return *done, self.sandbox.writes() - before if command.writes else 0

    def problem(self, command, n, usual):
        """What is wrong with the run whose n-th allocation fails, or None."""
        code, out, err, report, writes = self.run(command, n)
        if code > 127 and report and EXCUSED in report[0]:
            self.excused += 1
            return None
        if code < 0 or len(report) != 3:
            return f'ended with {code} in {report}: {err[-500:]}'
        report = [int(word) for word in report]
        if not 0 <= code <= 7:
            return f'exit code {code}'
        if report[2] > int(usual[3][2]) and not command.exits:
            return f'{report[2]} blocks were left behind, and not {usual[3][2]}'
        if writes > 1:
            return f'{writes} writes were sent'
        if code == usual[0] and masked(out) == masked(usual[1]):
            if code == 0 and writes != usual[4]:
                return f'{writes} writes, but the same words'
            return None
        if code == 0 and not (command.words == ('mcp',) and ('"id":1,' in out or '"error"' in out)):
            return f'success, with another output: {out[-300:]!r}, {err[-200:]!r}'
        if not err.strip() and code not in (1, usual[0]):
            return f'exit code {code} without a word'
        if writes and 'nothing was sent' in err:
            return f'sent, and said not to be: {err!r}'
        return None

    def torture(self, command, sample, share=(0, 1)):
        """Tries those allocations of a sample (None: of all) that are our share. Returns (how many
        were tried, how many there are, exit code, problems)."""
        self.copies = Copies(self.preload, self.sandbox, self.folder, command)
        try:
            return self.torture_copies(command, sample, share)
        finally:
            self.copies.end()

    def torture_copies(self, command, sample, share):
        for _ in range(2):  # files that the first run makes are there then
            usual = self.run(command, 0)
        assert len(usual[3]) == 3, f'{command}: {usual}'
        count = int(usual[3][1])
        numbers = range(1, count + 1)
        if sample is not None and not command.whole:
            numbers = sampled(command.words, count, sample)
        numbers = numbers[share[0]::share[1]]
        problems = [(n, self.problem(command, n, usual)) for n in numbers]
        return len(numbers), count, usual[0], [
            f'  {n}: {problem}' for n, problem in problems if problem]


class Job:
    """A share of the work, with all that it needs."""

    def __init__(self, preload, share):
        self.sandbox, self.folder = Upstream(), tempfile.TemporaryDirectory()
        self.torture = Torture(preload, self.sandbox, self.folder.name)
        self.commands, self.share = commands(self.sandbox), share

    def run(self, i, sample):
        return self.torture.torture(self.commands[i], sample, self.share)

    def end(self):
        self.sandbox.__exit__()
        self.folder.cleanup()


def together(pool, jobs, i, sample):
    """One command, by all jobs. Returns whether all that was tried held."""
    results = list(pool.map(lambda job: job.run(i, sample), jobs))
    problems = [problem for result in results for problem in result[3]]
    print(f'{jobs[0].commands[i]}: {sum(result[0] for result in results)} of {results[0][1]} '
          f'allocations, exit code {results[0][2]}, {len(problems)} problems', flush=True)
    print(*problems[:10], sep='\n', end='\n' if problems else '', flush=True)
    return not problems


def name_of(command):
    """The words of a command without ids, which differ from run to run."""
    return ' '.join(re.sub('^[-0-9a-f]{36,}$', '#', word) for word in command.words)


def lines_of(path):
    if path is None or not os.path.exists(path):
        return set()
    with open(path, encoding='utf-8') as file:
        return set(file.read().splitlines())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('preload')
    parser.add_argument('commands', nargs='*')
    parser.add_argument('--sample', type=int, default=10, metavar='N')
    parser.add_argument('--all', action='store_true')
    parser.add_argument('--jobs', type=int, default=1, metavar='N')
    parser.add_argument('--done', metavar='FILE')
    options = parser.parse_args()
    sample, done = None if options.all else options.sample, lines_of(options.done)
    jobs = [Job(options.preload, (i, options.jobs)) for i in range(options.jobs)]
    held = True
    try:
        with concurrent.futures.ThreadPoolExecutor(len(jobs)) as pool:
            for i, command in enumerate(jobs[0].commands):
                if options.commands and str(command) not in options.commands:
                    continue
                if name_of(command) in done:
                    print(f'{command}: held before', flush=True)
                elif not together(pool, jobs, i, sample):
                    held = False
                elif options.done:
                    with open(options.done, 'a', encoding='utf-8') as file:
                        file.write(name_of(command) + '\n')
        print(f'{sum(job.torture.excused for job in jobs)} times json-c crashed')
    finally:
        for job in jobs:
            job.end()
    if held and options.done and os.path.exists(options.done):
        os.unlink(options.done)
    return 0 if held else 1


if __name__ == '__main__':
    sys.exit(main())
