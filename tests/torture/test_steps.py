#!/usr/bin/python3
"""Each way that leads to an allocation or a system call of a command, taken once while that fails,
in the program as it is, against a sandbox.

    test_steps.py PRELOAD [COMMAND]..

What must hold: no crash and an end in time; success with the same output as ever, or an error in
words; nothing left behind that is not always; a write on the wire at most once, and once where the
program says that it is done; and a call that a signal interrupts is made again, as if there had
been none. `sandbox` and `demo` are left out, and `serve` gets no further than to its sockets
(test_serve_steps.py goes on): libuv ends a process that has no memory. A way that a command before
went is not tried again.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(os.path.dirname(HERE), 'mcp')]

import test_cli  # noqa: E402
from dialogue import KEY, PATIENCE_S, PROGRAM, environment  # noqa: E402
from step_commands import ask, more_commands, prepare, prepared_commands  # noqa: E402
from ways import Report  # noqa: E402

NOT_DELIVERED = 'secret: not delivered'


def answers(out):
    """Which requests of a dialogue were answered, by whole lines."""
    messages = [json.loads(line) for line in out.split('\n')[:-1]]
    return {message['id'] for message in messages if 'result' in message or 'error' in message}


class Run:
    """What became of a run of a command."""

    def __init__(self, command, done, report, writes):
        self.code = done.returncode
        self.out, self.err = (text.decode(errors='replace') for text in (done.stdout, done.stderr))
        self.report, self.writes = report, writes
        # Answers come in the order in which they are there, and what is asked may end before.
        self.masked = answers(self.out) if command.words[0] == 'mcp' and self.code >= 0 else (
            test_cli.masked(self.out))

    def result(self):
        return self.code, self.masked, self.writes


class Torture:
    def __init__(self, preload, sandbox, folder):
        self.preload, self.sandbox, self.folder = preload, sandbox, folder
        self.report, self.state, self.kept, self.prepared = (
            os.path.join(folder, name) for name in ('report', 'state', 'kept', 'prepared'))
        self.seen = set()

    def options(self, command):
        if command.words[-1] == '--state':
            return [self.state]
        if getattr(command, 'state', False):
            return ['--state', self.state]
        return [] if command.alone else ['--base-url', self.sandbox.base_url, '--state', self.state]

    def run(self, command, n, **more):
        """All runs of a command find the same state."""
        shutil.rmtree(self.state, ignore_errors=True)
        before = getattr(command, 'before', None)
        kept = self.prepared if before else self.kept
        if os.path.exists(kept):
            shutil.copytree(kept, self.state)
        if os.path.exists(self.report):
            os.unlink(self.report)
        if before:
            ask(self.sandbox, *before)
        self.sandbox.control('DELETE', 'log')  # it holds no more than the last ones
        env = environment(OPENROUTER_MANAGEMENT_KEY=KEY, LD_PRELOAD=self.preload, HOME=self.folder,
                          CREDENTIALS_DIRECTORY=self.folder, ORA_FAIL_AT=str(n),
                          ORA_FAIL_REPORT=self.report, **more)
        try:
            done = subprocess.run([PROGRAM, *command.words, *self.options(command)], env=env,
                                  input=command.input.encode(), capture_output=True,
                                  timeout=PATIENCE_S, check=False)
        except subprocess.TimeoutExpired as late:
            done = subprocess.CompletedProcess([], -signal.SIGKILL, late.stdout or b'',
                                               (late.stderr or b'') + b' (no end in time)')
        writes = self.sandbox.writes() if command.writes else 0
        return Run(command, done, Report(self.report), writes)

    def problem(self, command, n, usual):
        """What is wrong with the run whose n-th step fails, or None."""
        run = self.run(command, n)
        if getattr(command, 'libuv', False) and run.code == -signal.SIGABRT:
            return None
        if not 0 <= run.code <= 7 or not run.report.is_whole():
            return f'ended with {run.code}: {run.err[-500:]}'
        left, always = (int(words[2]) for words in (run.report.words, usual.report.words))
        if left > always and not command.exits:
            return f'{left} blocks were left behind, and not {always}'
        if run.writes > 1:
            return f'{run.writes} writes were sent'
        if (run.code, run.masked) == (usual.code, usual.masked):
            return None if run.code != 0 or run.writes == usual.writes else (
                f'{run.writes} writes, but the same words')
        if run.code == 0:
            return self.other_success(command, run, usual)
        said = run.err.strip() or (command.words[0] == 'journal' and run.out.strip())
        if not said and run.code not in (1, usual.code):
            return f'exit code {run.code} without a word'
        if run.writes and 'nothing was sent' in run.err:
            return f'sent, and said not to be: {run.err!r}'
        return None

    def other_success(self, command, run, usual):
        if NOT_DELIVERED in run.err and 'sk-or-v1-' in run.out:
            return None  # it is shown instead
        # What was read has an answer; an error of reading is an end.
        if command.words[0] == 'mcp' and (not run.out or answers(run.out) == answers(usual.out)):
            return None
        return f'success, with another output: {run.out[-300:]!r}, {run.err[-200:]!r}'

    def interrupted(self, command, n, usual):
        """What is wrong with the run whose n-th step is interrupted, or None."""
        run = self.run(command, n, ORA_FAIL_INTERRUPT='1')
        return None if run.result() == usual.result() else (
            f'interrupted, and not done again: {run.code}, {run.writes} writes, {run.err[-300:]!r}')

    def torture(self, command):
        """Returns whether all that was tried held."""
        for _ in range(2):  # files that the first run makes are there then
            usual = self.run(command, 0, ORA_FAIL_WAYS='1')
            shutil.rmtree(self.kept, ignore_errors=True)
            if os.path.exists(self.state):
                shutil.copytree(self.state, self.kept)
        assert usual.report.is_whole(), f'{command}: {usual.code} {usual.err}'
        steps = usual.report.new(self.seen)
        problems = []
        for n, fails, waits in steps:
            for problem in (fails and self.problem(command, n, usual),
                            waits and self.interrupted(command, n, usual)):
                if problem:
                    problems.append(f'  {n}: {problem}')
        words = re.sub('[-0-9a-f]{36,}', '#', str(command))
        print(f'{words}: {len(steps)} of {usual.report.words[1]} steps, exit code {usual.code}, '
              f'{len(problems)} problems', *problems[:10], sep='\n', flush=True)
        return not problems


def main():
    preload, *chosen = sys.argv[1:]
    ok = True
    with test_cli.Upstream() as sandbox, tempfile.TemporaryDirectory() as folder:
        torture = Torture(preload, sandbox, folder)
        prepare(sandbox, torture.prepared)
        for command in [*test_cli.commands(sandbox), *more_commands(sandbox, folder),
                        *prepared_commands(torture.prepared)]:
            if not chosen or str(command) in chosen:
                ok = torture.torture(command) and ok
    return 0 if ok else 1


if __name__ == '__main__':
    sys.exit(main())
