#!/usr/bin/python3
"""Mutants of the code that decides (runtime/gate, runtime/bind): do the tests see them?

    mutate.py FOLDER [--seed N --seconds N] [--only PART] [--slow]

Each comparison and each `&&`, `||`, `+ 1` and `- 1` is turned into its neighbour, one at a time:
`<` and `<=`, `>` and `>=`, `==` and `!=`, `&&` and `||`, and without the 1. All mutants are built
at once into a copy of the sources below FOLDER, where ORA_MUTANT chooses one. A mutant is killed by
the first test that fails or does not end. Those that live must stand in `survivors`; one that
stands there and is killed must be taken out.

With --seconds a sample is taken, by a seed. Exit code 1 where one lives that should not.
"""

import argparse
import concurrent.futures
import json
import os
import random
import re
import shlex
import shutil
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
ROOMS = ('runtime/gate', 'runtime/bind')
OTHER = {'<': '<=', '<=': '<', '>': '>=', '>=': '>', '==': '!=', '!=': '==', '&&': '||',
         '||': '&&'}
PRELUDE = '''#include <stdlib.h>
__attribute__((weak)) int ora_mutant = -1;
__attribute__((constructor)) static void choose_mutant(void)
{
	const char *text = getenv("ORA_MUTANT");
	ora_mutant = text != NULL ? (int)strtol(text, NULL, 10) : -1;
}
#line 1
'''
# The quick tests first; those of the second row start programs.
TESTS = {
    'runtime/bind': 'unit_(args|check|request|reply|route|copy|fault_format|locale)|wire_cases',
    'runtime/gate': 'unit_(gate.*|mode|secret|log_file|pages|pages_sandbox|mcp_tools|key|client'
                    '|wipe)',
}
SLOW = {'runtime/bind': 'mcp_differential|mcp_bad_input', 'runtime/gate': 'gate.*|rules|cli_verbs'}


def sources():
    """Copies of the tree's files that git knows, or would."""
    listed = subprocess.run(['git', '-C', ROOT, 'ls-files', '-co', '--exclude-standard'],
                            check=True, capture_output=True, text=True)
    return listed.stdout.splitlines()


def copy_tree(folder):
    for name in sources():
        to = os.path.join(folder, name)
        if os.path.exists(os.path.join(ROOT, name)):
            os.makedirs(os.path.dirname(to), exist_ok=True)
            shutil.copy2(os.path.join(ROOT, name), to)


class Operator:
    def __init__(self, node, text):
        self.left, self.right = (place(inner, text) for inner in node['inner'])
        self.begin, self.end = place(node, text)
        self.kind = node['opcode']
        between = text[self.left[1]:self.right[0]]
        if between.strip(' \t\n()') != self.kind or '(' in between.split(self.kind)[0]:
            raise ValueError(between)


def place(node, text):
    """Where a node begins and ends. ValueError where that is inside a macro."""
    begin, end = node['range']['begin'], node['range']['end']
    begin, end = begin.get('expansionLoc', begin), end.get('expansionLoc', end)
    if 'offset' not in begin or 'offset' not in end:
        raise ValueError
    stop = end['offset'] + end['tokLen']
    if 'expansionLoc' in node['range']['end'] and text[stop:stop + 1] == '(':
        raise ValueError
    return begin['offset'], stop


def is_one(node):
    while node['kind'] in ('ImplicitCastExpr', 'ParenExpr'):
        node = node['inner'][0]
    return node['kind'] == 'IntegerLiteral' and node['value'] == '1'


def find(node, function, text, out):
    if node['kind'] == 'ConstantExpr' or node.get('storageClass') == 'static' \
            and node['kind'] == 'VarDecl':
        return
    if node['kind'] == 'FunctionDecl':
        function = node.get('name')
    wanted = node['kind'] == 'BinaryOperator' and (
        node['opcode'] in OTHER or node['opcode'] in '+-' and is_one(node['inner'][1]))
    if wanted:
        try:
            operator = Operator(node, text)
            operator.function = function
            out.append(operator)
        except ValueError:
            pass  # in a macro
    for inner in node.get('inner', ()):
        if inner:
            find(inner, function, text, out)


def operators(command, folder, text):
    """All that is to be mutated in a file."""
    words = shlex.split(command)
    words = [words[i] for i in range(1, len(words)) if words[i] not in ('-c', '-o')
             and words[i - 1] != '-o' and not words[i].startswith('-W') and 'clang' not in words[i]
             and 'gcc' not in words[i] and not words[i].endswith('/cc')]
    done = subprocess.run(['clang', '-fsyntax-only', '-w', '-Xclang', '-ast-dump=json', *words],
                          cwd=folder, capture_output=True, check=True)
    found = []
    for node in json.loads(done.stdout)['inner']:
        if node['kind'] == 'FunctionDecl' and 'includedFrom' not in node.get('loc', {}) \
                and any(inner.get('kind') == 'CompoundStmt' for inner in node.get('inner', ())):
            find(node, None, text, found)
    return sorted({(o.begin, -o.end): o for o in found}.values(), key=lambda o: (o.begin, -o.end))


class Mutant:
    def __init__(self, number, file, operator, text):
        self.number, self.file = number, file
        self.room = os.path.dirname(file)
        whole = ' '.join(text[operator.begin:operator.end].split())
        left, right = (' '.join(text[a:b].split()) for a, b in (operator.left, operator.right))
        changed = left if operator.kind in '+-' else f'{left} {OTHER[operator.kind]} {right}'
        self.name = f'{file}: {operator.function}: {whole} -> {changed}'


def instrument(text, found, first):
    """The text in which ora_mutant chooses: of the i-th operator its neighbour, from `first` on."""
    def put(begin, end, inside):
        out, at = [], begin
        while inside:
            number, outer = inside[0]
            nested = [one for one in inside[1:] if one[1].end <= outer.end]
            inside = [one for one in inside[1:] if one[1].begin >= outer.end]
            out.append(text[at:outer.begin])
            left = put(outer.begin, outer.left[1],
                       [one for one in nested if one[1].end <= outer.left[1]])
            right = put(outer.right[0], outer.end,
                        [one for one in nested if one[1].begin >= outer.right[0]])
            middle = text[outer.left[1]:outer.right[0]]
            mutated = left if outer.kind in '+-' else \
                left + middle.replace(outer.kind, OTHER[outer.kind]) + right
            out.append(f'(ora_mutant == {number} ? ({mutated}) : ({left}{middle}{right}))')
            at = outer.end
        return ''.join(out) + text[at:end]
    return put(0, len(text), list(enumerate(found, first)))


def run(words, folder=None, **more):
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False, **more)
    if done.returncode != 0:
        sys.exit(f'{" ".join(words[:6])} failed:\n{(done.stdout + done.stderr)[-3000:]}')
    return done.stdout


def build(folder):
    """The mutants, all of them in one build."""
    tree, built = os.path.join(folder, 'source'), os.path.join(folder, 'build')
    copy_tree(tree)
    run(['cmake', '-S', tree, '-B', built, '-G', 'Ninja', '-DCMAKE_BUILD_TYPE=Debug',
         '-DCMAKE_C_COMPILER=gcc', '-DCMAKE_C_FLAGS=-w -O1'])
    with open(os.path.join(built, 'compile_commands.json'), encoding='utf-8') as file:
        commands = {os.path.relpath(entry['file'], tree): entry for entry in json.load(file)}
    mutants = []
    for file in sorted(name for name in commands if os.path.dirname(name) in ROOMS):
        path = os.path.join(tree, file)
        with open(path, encoding='utf-8') as source:
            text = source.read()
        if not text.isascii():
            sys.exit(f'{file}: not ASCII, so that offsets are not characters')
        entry = commands[file]
        found = operators(entry['command'], entry['directory'], text)
        with open(path, 'w', encoding='utf-8') as source:
            source.write(PRELUDE + instrument(text, found, len(mutants)))
        for operator in found:
            mutants.append(Mutant(len(mutants), file, operator, text))
    run(['cmake', '--build', built])
    return built, mutants


def kills(built, mutant, pattern, timeout):
    """The test that sees it, or None."""
    done = subprocess.run(
        ['ctest', '--test-dir', built, '-R', f'^({pattern})$', '--stop-on-failure', '--timeout',
         str(timeout)], capture_output=True, text=True, check=False,
        env={**os.environ, 'ORA_MUTANT': str(mutant.number if mutant else -1)})
    found = re.search(r'Test +#\d+: (\S+) .*(?:Failed|Timeout|Exception)', done.stdout)
    if found is None and done.returncode != 0:
        return 'ctest'
    return found.group(1) if found else None


def known():
    """Names of those that may live."""
    with open(os.path.join(HERE, 'survivors'), encoding='utf-8') as file:
        return {line.strip() for line in file if line.startswith('runtime/')}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('folder')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--seconds', type=float)
    parser.add_argument('--only', default='', help='a part of the name')
    parser.add_argument('--slow', action='store_true', help='tests that start programs, too')
    options = parser.parse_args()
    folder = os.path.abspath(options.folder)
    built, mutants = build(folder)
    sys.stdout.reconfigure(line_buffering=True)
    for room in ROOMS:
        if kills(built, None, TESTS[room], 120):
            sys.exit(f'{room}: the tests fail without a mutant')
    chosen = [mutant for mutant in mutants if options.only in mutant.name]
    if options.seconds is not None:
        random.Random(options.seed).shuffle(chosen)
    until = None if options.seconds is None else time.monotonic() + options.seconds
    excused, killed, living, dead = known(), 0, [], []

    def look(mutant):
        if until is not None and time.monotonic() > until:
            return mutant, 'left out'
        by = kills(built, mutant, TESTS[mutant.room], 20)
        if by is None and options.slow:
            by = kills(built, mutant, SLOW[mutant.room], 120)
        return mutant, by

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for mutant, by in pool.map(look, chosen):
            if by == 'left out':
                continue
            killed += by is not None
            if by is None and mutant.name not in excused:
                living.append(mutant.name)
                print(f'lives: {mutant.name}', flush=True)
            elif by is not None and mutant.name in excused and options.seconds is None:
                dead.append(mutant.name)
                print(f'is killed by {by}, take it out of the list: {mutant.name}')
    print(f'{len(mutants)} mutants, {killed} of those that were tried are killed, '
          f'{len(living)} live and should not')
    return 1 if living or dead else 0


if __name__ == '__main__':
    sys.exit(main())
