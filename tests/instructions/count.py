#!/usr/bin/python3
"""Instructions that our own code takes on some paths, against figures.txt: within 3 %.

    count.py PATHS PROGRAM COMPILER             compares
    count.py PATHS PROGRAM COMPILER --update    writes the figures anew: the target
                                                instructions_update; their diff says what a
                                                change costs

Counted under callgrind. What libc and other libraries do is left out, so that the figures hold
wherever the same compiler has made the program. With another one the test is skipped.
"""

import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
FIGURES = os.path.join(HERE, 'figures.txt')
ALLOWED = 0.03
TITLE = '# Instructions of our own code for one operation; made by count.py --update.\n'


class Failure(Exception):
    pass


def run(folder, command, *options, stdin=''):
    """Runs a command under callgrind. Returns what it printed."""
    done = subprocess.run(
        ['valgrind', '--tool=callgrind', '--callgrind-out-file=counts', *options, *command],
        input=stdin, cwd=folder, capture_output=True, text=True, timeout=200,
        env={'PATH': '/usr/bin:/bin', 'HOME': folder, 'LC_ALL': 'C',
             'OPENROUTER_MANAGEMENT_KEY': 'sk-or-v1-none'})
    if done.returncode != 0:
        raise Failure('%s: exit code %d\n%s' % (command[0], done.returncode, done.stderr))
    return done.stdout


def own_instructions(path, program):
    """What is told as the cause of the file, and the instructions of the program's own code."""
    names = {}
    own = False
    called = False
    total = 0
    reason = ''
    with open(path, encoding='utf-8', errors='replace') as lines:
        for line in lines:
            thing = re.match(r'(c?ob)=\((\d+)\)(?: (.*))?$', line)
            if thing:
                kind, number, name = thing.groups()
                names[number] = name or names[number]
                if kind == 'ob':
                    own = os.path.realpath(names[number]) == os.path.realpath(program)
            elif line.startswith('desc: Trigger: '):
                reason = line.split(': ')[-1].strip()
            elif line.startswith('calls='):
                called = True  # the next line is what was called, counted where it stands itself
            elif line[:1] in '0123456789+-*':
                if own and not called:
                    total += int(line.split()[1])
                called = False
    return reason, total


def count(paths, program):
    """{name of a path: instructions of an operation}"""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        said = run(folder, [paths], '--instr-atstart=no')
        operations = int(said.split()[0])
        for name in os.listdir(folder):
            if re.match(r'counts\.\d+$', name):
                reason, total = own_instructions(os.path.join(folder, name), paths)
                if total > 0:
                    found[reason] = total // operations
    with tempfile.TemporaryDirectory() as folder:
        run(folder, [program, 'mcp'],
            stdin='{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":'
            '"2025-11-25","capabilities":{},"clientInfo":{"name":"count","version":"1"}}}\n')
        found['start_to_initialize'] = own_instructions(
            os.path.join(folder, 'counts'), program)[1]
    return found


def read_figures():
    """What the committed figures were made with, and they themselves."""
    figures = {}
    made_with = ''
    with open(FIGURES, encoding='utf-8') as lines:
        for line in lines:
            if line.startswith('made with '):
                made_with = line[len('made with '):].strip()
            elif not line.startswith('#'):
                name, number = line.split()
                figures[name] = int(number)
    return made_with, figures


def compare(figures, found):
    """Lines about paths that are not as they were."""
    faults = ['%s: not counted any more' % name for name in figures if name not in found]
    for name, now in found.items():
        if name not in figures:
            faults.append('%s: %d instructions, and no figure to compare with' % (name, now))
            continue
        change = (now - figures[name]) / figures[name]
        if abs(change) > ALLOWED:
            faults.append('%s: %d instructions, %+.1f %% of the %d in figures.txt (at most %g %%)' % (
                name, now, change * 100, figures[name], ALLOWED * 100))
    return faults


def main():
    paths, program, compiler = sys.argv[1:4]
    if shutil.which('valgrind') is None:
        print('skipped: no valgrind')
        return 77
    version = subprocess.run([paths, '--compiler'], capture_output=True, text=True,
                             check=True).stdout.strip()
    here = '%s %s on %s' % (compiler, version, platform.machine())
    update = '--update' in sys.argv
    made_with, figures = ('', {}) if update else read_figures()
    if not update and made_with != here:
        print('skipped: the figures were made with %s, this is %s' % (made_with, here))
        return 77
    found = count(paths, program)
    if update:
        with open(FIGURES, 'w', encoding='utf-8') as out:
            out.write(TITLE + 'made with %s\n' % here)
            for name in sorted(found):
                out.write('%s %d\n' % (name, found[name]))
        return 0
    for name in sorted(found):
        print('%-28s %9d' % (name, found[name]))
    faults = compare(figures, found)
    for fault in faults:
        print(fault)
    if faults:
        print('Is it meant to be so? Then build the target instructions_update.')
    return 1 if faults else 0


if __name__ == '__main__':
    try:
        sys.exit(main())
    except Failure as failure:
        sys.exit(str(failure))
