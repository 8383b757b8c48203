#!/usr/bin/python3
"""Compilers that look for faults, over runtime/ and generated/, without a finding.

    analyze.py gcc BUILD [FILE..]          gcc -fanalyzer
    analyze.py clang-tidy BUILD [FILE..]   what .clang-tidy lists, in a third of the time
    analyze.py deep BUILD [FILE..]         the same, as far as the analyzer goes. What was read without
                                           a finding is kept in BUILD/deep.done, and passed over by
                                           the next run; the file goes when all was read
    analyze.py scan-build BUILD            whether that has each checker that scan-build runs

BUILD has the compile_commands.json; of its sources all are read, or FILEs below the project's root.
What the file `suppressions` lists is let pass. Exit code 77 where the program is missing.
"""

import concurrent.futures
import functools
import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
# -O0: what was made of the code by inlining is not what is to be looked at.
GCC = ['-O0', '-fanalyzer', '-Wno-error', '-o', os.devnull]
# gcc 12 loses sight of memory once its pointer stands in other memory, and of what memcpy() has put
# into a variable: not one of its 60 findings of these two kinds is a fault. clang's analyzer looks
# for the same without that, and so do the sanitizers, valgrind and the torture tests.
GCC += ['-Wno-analyzer-malloc-leak', '-Wno-analyzer-use-of-uninitialized-value']


def commands(build):
    """{file: (folder, words)}, each source once."""
    with open(os.path.join(build, 'compile_commands.json'), encoding='utf-8') as file:
        entries = json.load(file)
    found = {}
    for entry in entries:
        name = os.path.relpath(entry['file'], ROOT)
        if name.startswith(('runtime/', 'generated/')):
            found.setdefault(name, (entry['directory'], shlex.split(entry['command'])))
    return found


def output(words, folder=ROOT):
    return subprocess.run(words, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, check=False).stdout


# How many states of a function the analyzer looks at, where it is not 225000.
NODES = [f'--extra-arg={word}' for word in
         ('-Xclang', '-analyzer-config', '-Xclang', 'max-nodes=60000')]


# A finding: what a suppression of it says, and its line; the path that follows is left out.
def gcc(name, folder, words):
    left_out = re.compile(r'-O\d|-D_FORTIFY_SOURCE=\d|.*ccache')
    words = [word for word in words if not left_out.fullmatch(word)]
    out = words.index('-o')
    text = output(['gcc', *words[1:out], *words[out + 2:], *GCC], folder)
    found = [(f'{os.path.relpath(path, ROOT)}: {kind}', line) for line, path, kind in re.findall(
        r'^((/[^:]+):\S+ warning: .* \[-W(analyzer-[\w-]+)\])$', text, re.M)]
    return found + ([(f'{name}: error', text)] if ': error: ' in text else [])


def tidy(name, folder, words, nodes=()):
    # A database of its own: that of the build has some sources twice.
    with tempfile.TemporaryDirectory() as database:
        path = os.path.join(ROOT, name)
        with open(os.path.join(database, 'compile_commands.json'), 'w', encoding='utf-8') as file:
            json.dump([{'directory': folder, 'file': path, 'arguments': words}], file)
        text = output(['clang-tidy', '-p', database, '--quiet', *nodes, path])
    found = [(f'{os.path.relpath(path, ROOT)}: {kind}', line) for line, path, kind in re.findall(
        r'^((/[^:]+):\S+ (?:error|warning): .* \[([\w.-]+)[^]]*\])$', text, re.M)]
    return found + ([(f'{name}: error', text)] if 'error: ' in text and not found else [])


def lines_of(path):
    with open(path, encoding='utf-8') as file:
        return {line.strip() for line in file if line.strip() and not line.startswith('#')}


class Done:
    """What earlier runs have read without a finding; with path None, nothing."""

    def __init__(self, path):
        self.path = path
        self.lines = lines_of(path) if path and os.path.exists(path) else set()

    @staticmethod
    def line(name):
        with open(os.path.join(ROOT, name), 'rb') as file:
            return f'{name} {hashlib.sha256(file.read()).hexdigest()}'

    def add(self, name):
        if self.path:
            with open(self.path, 'a', encoding='utf-8') as file:
                file.write(self.line(name) + '\n')

    def end(self):
        if self.path and os.path.exists(self.path):
            os.unlink(self.path)


def look(build, analyze, only, done):
    """All findings that no suppression lets pass."""
    allowed, wrong = lines_of(os.path.join(HERE, 'suppressions')), {}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = {pool.submit(analyze, name, *entry): name for name, entry in commands(build).items()
                if (not only or name in only) and done.line(name) not in done.lines}
        for job in concurrent.futures.as_completed(jobs):
            found = [text for key, text in job.result() if key not in allowed]
            wrong.update(dict.fromkeys(found))  # once, where many sources include it
            if not found:
                done.add(jobs[job])
    if not wrong and not only:
        done.end()
    return list(wrong)


def missing_in_tidy():
    """scan-build runs `clang --analyze`; its checkers, and packages of them, are in the command."""
    told = output(['clang', '-###', '--analyze', '-x', 'c', os.devnull])
    words = shlex.split(told.splitlines()[-1])
    asked = {word.removeprefix('-analyzer-checker=') for word in words
             if word.startswith('-analyzer-checker=')}
    listed = re.findall(r'clang-analyzer-(\S+)', output(['clang-tidy', '--list-checks']))
    if len(asked) < 5:
        return ['clang does not tell its checkers']
    return [f'.clang-tidy: nothing of {name}' for name in sorted(asked)
            if not any(check == name or check.startswith(name + '.') for check in listed)]


def main():
    tool, build, *only = sys.argv[1:]
    needed = {'gcc': ['gcc'], 'scan-build': ['clang', 'clang-tidy']}.get(tool, ['clang-tidy'])
    for program in needed:
        if shutil.which(program) is None:
            print(f'skipped: no {program}')
            return 77
    if tool == 'scan-build':
        wrong = missing_in_tidy()
    else:
        done = Done(os.path.join(build, 'deep.done') if tool == 'deep' else None)
        wrong = look(build, {'gcc': gcc, 'deep': tidy,
                             'clang-tidy': functools.partial(tidy, nodes=NODES)}[tool], only, done)
    print(*wrong, sep='\n', end='\n' if wrong else '')
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
