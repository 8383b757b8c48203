#!/usr/bin/python3
"""Mutants of the code that decides (runtime/gate, runtime/bind): do the tests see them?

    mutate.py FOLDER [--sample N] [--only PART] [--slow] [--seconds N]

Each comparison and each `&&`, `||`, `+ 1` and `- 1` is turned into its neighbour, one at a time:
`<` and `<=`, `>` and `>=`, `==` and `!=`, `&&` and `||`, and without the 1. All mutants are built
at once into a copy of the sources below FOLDER, where ORA_MUTANT chooses one. Which tests run
through which mutant is asked once; a mutant is killed by the first of these that fails or does not
end; the sanitizers are in all of them. Those that live must stand in `survivors`. Exit code 1 where
another lives, in a file that `survivors` says to have been tried; of others it is only told.

With --sample N about one of N is tried, of those that don't stand there. Which ones is decided by
their own names, so that a change of one file does not choose others elsewhere. With --slow tests
that start programs are run, too. With --seconds the rest is left to the next run, which passes over
what this one has killed.
"""

import argparse
import concurrent.futures
import filecmp
import fnmatch
import hashlib
import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
ROOMS = ('runtime/gate', 'runtime/bind')
OTHER = {'<': '<=', '<=': '<', '>': '>=', '>=': '>', '==': '!=', '!=': '==', '&&': '||',
         '||': '&&'}
MOST = 16384  # mutants
# What chooses a mutant, and notes in the file ORA_MUTANT_SEEN which ones were come by. It includes
# nothing, so that no name of the file below it is taken.
PRELUDE = '''extern char *ora_mutant_getenv(const char *) __asm__("getenv");
extern long ora_mutant_strtol(const char *, char **, int) __asm__("strtol");
extern int ora_mutant_open(const char *, int, ...) __asm__("open");
extern int ora_mutant_close(int) __asm__("close");
extern void *ora_mutant_mmap(void *, unsigned long, int, int, int, long) __asm__("mmap");
__attribute__((weak)) int ora_mutant = -1;
__attribute__((weak)) unsigned char ora_mutant_unseen[%d];
__attribute__((weak)) unsigned char *ora_mutant_seen = ora_mutant_unseen;
__attribute__((constructor)) static void choose_mutant(void)
{
	const char *text = ora_mutant_getenv("ORA_MUTANT");
	ora_mutant = text ? (int)ora_mutant_strtol(text, 0, 10) : -1;
	const char *seen = ora_mutant_getenv("ORA_MUTANT_SEEN");
	int fd = seen && ora_mutant_seen == ora_mutant_unseen ? ora_mutant_open(seen, 2) : -1;
	if (fd >= 0) {
		void *map = ora_mutant_mmap(0, sizeof(ora_mutant_unseen), 3, 1, fd, 0);
		ora_mutant_seen = map == (void *)-1 ? ora_mutant_unseen : map;
		ora_mutant_close(fd);
	}
}
#define ORA_IS_MUTANT(n) (ora_mutant_seen[n] = 1, ora_mutant == (n))
#line 1
''' % MOST
# The quick tests first; those of the second row start programs.
TESTS = {
    'runtime/bind': 'unit_(args|check|request|reply|route|copy|strange|fault_format|locale|mode'
                    '|gate_plan)|wire_cases',
    'runtime/gate': 'unit_(gate.*|echo|mode|secret.*|log_.*|plan_files|undo|pages|pages_sandbox|mcp_tools'
                    '|key|client|wipe)',
}
SLOW = {'runtime/bind': 'mcp_differential|mcp_bad_input|sandbox',
        'runtime/gate': 'gate|gate_(policy|log|search|untrusted)|cli_verbs|mcp_secrets'}


def sources():
    """Copies of the tree's files that git knows, or would."""
    listed = subprocess.run(['git', '-C', ROOT, 'ls-files', '-co', '--exclude-standard'],
                            check=True, capture_output=True, text=True)
    return listed.stdout.splitlines()


def copy_tree(folder):
    for name in sources():
        to = os.path.join(folder, name)
        mutated = os.path.dirname(name) in ROOMS and name.endswith('.c') and os.path.exists(to)
        path = os.path.join(ROOT, name)
        if os.path.exists(path) and not mutated \
                and not (os.path.exists(to) and filecmp.cmp(path, to, shallow=False)):
            os.makedirs(os.path.dirname(to), exist_ok=True)
            shutil.copy(path, to)  # as a new file: it may be older than what was made of the last


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


def operators(entry, file, text):
    """All that is to be mutated in a file, which `entry` tells how to compile."""
    words = [file if word == entry['file'] else word for word in shlex.split(entry['command'])]
    words = [words[i] for i in range(1, len(words)) if words[i] not in ('-c', '-o')
             and words[i - 1] != '-o' and not words[i].startswith('-W') and 'clang' not in words[i]
             and 'gcc' not in words[i] and not words[i].endswith('/cc')]
    done = subprocess.run(['clang', '-fsyntax-only', '-w', '-Xclang', '-ast-dump=json', *words],
                          cwd=entry['directory'], capture_output=True, check=True)
    found = []
    for node in json.loads(done.stdout)['inner']:
        if node['kind'] == 'FunctionDecl' and 'includedFrom' not in node.get('loc', {}) \
                and any(inner.get('kind') == 'CompoundStmt' for inner in node.get('inner', ())):
            find(node, None, text, found)
    return sorted({(o.begin, -o.end): o for o in found}.values(), key=lambda o: (o.begin, -o.end))


class Mutant:
    def __init__(self, number, file, operator, text):
        self.number, self.file, self.operator = number, file, operator
        self.room = os.path.dirname(file)
        whole = ' '.join(text[operator.begin:operator.end].split())
        left, right = (' '.join(text[a:b].split()) for a, b in (operator.left, operator.right))
        changed = left if operator.kind in '+-' else f'{left} {OTHER[operator.kind]} {right}'
        self.name = f'{file}: {operator.function}: {whole} -> {changed}'
        self.text = hashlib.sha256(text.encode()).hexdigest()  # of the file

    def key(self):
        """Tells it from others of the same name, while its file stays as it is."""
        return f'{self.name} {self.operator.begin} {self.text}'


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
            out.append(f'(ORA_IS_MUTANT({number}) ? ({mutated}) : ({left}{middle}{right}))')
            at = outer.end
        return ''.join(out) + text[at:end]
    return put(0, len(text), list(enumerate(found, first)))


def run(words, folder=None, **more):
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False, **more)
    if done.returncode != 0:
        sys.exit(f'{" ".join(words[:6])} failed:\n{(done.stdout + done.stderr)[-3000:]}')
    return done.stdout


class Test:
    """A test, and what it runs through."""

    def __init__(self, entry):
        values = {one['name']: one['value'] for one in entry['properties']}
        self.name, self.command = entry['name'], entry['command']
        self.folder = values.get('WORKING_DIRECTORY')
        self.skipped = values.get('SKIP_RETURN_CODE')
        self.environment = dict(one.split('=', 1) for one in values.get('ENVIRONMENT', ()))
        self.seen, self.seconds = set(), 0

    def fails(self, number, timeout, **more):
        """Whether it fails, or does not end, with that mutant."""
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
            process = subprocess.Popen(
                self.command, cwd=self.folder, stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
                env={**os.environ, **self.environment, 'ORA_MUTANT': str(number),
                     'TMPDIR': home, **more})
            try:
                return process.wait(timeout) not in (0, self.skipped)
            except subprocess.TimeoutExpired:
                return True
            finally:
                try:
                    os.killpg(process.pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
                process.wait()

    def trace(self, folder):
        path = os.path.join(folder, self.name)
        with open(path, 'wb') as file:
            file.truncate(MOST)
        begin = time.monotonic()
        if self.fails(-1, 300, ORA_MUTANT_SEEN=path):
            sys.exit(f'{self.name} fails without a mutant')
        self.seconds = time.monotonic() - begin
        with open(path, 'rb') as file:
            self.seen = {number for number, byte in enumerate(file.read()) if byte}


def tests_of(built, pattern):
    listed = json.loads(run(['ctest', '--test-dir', built, '--show-only=json-v1', '-R',
                             f'^({pattern})$']))
    return [Test(entry) for entry in listed['tests'] if 'command' in entry]


def build(folder, everything):
    """The mutants, all of them in one build; without `everything` only the quick tests."""
    tree, built = os.path.join(folder, 'source'), os.path.join(folder, 'build')
    copy_tree(tree)
    run(['cmake', '-S', tree, '-B', built, '-G', 'Ninja', '-DCMAKE_BUILD_TYPE=Debug',
         '-DCMAKE_C_COMPILER=gcc', '-DCMAKE_C_FLAGS=-w', '-DORA_SANITIZE=address,undefined'])
    with open(os.path.join(built, 'compile_commands.json'), encoding='utf-8') as file:
        commands = {os.path.relpath(entry['file'], tree): entry for entry in json.load(file)
                    if 'rules' not in entry['command'].split(' -o ')[1].split()[0]}
    mutants = []
    files = sorted(name for name in commands if os.path.dirname(name) in ROOMS)

    def look(file):
        path = os.path.join(ROOT, file)
        with open(path, encoding='utf-8') as source:
            text = source.read()
        if not text.isascii():
            sys.exit(f'{file}: not ASCII, so that offsets are not characters')
        return text, operators(commands[file], path, text)

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for file, (text, found) in zip(files, pool.map(look, files)):
            write_changed(os.path.join(tree, file), PRELUDE + instrument(text, found, len(mutants)))
            for operator in found:
                mutants.append(Mutant(len(mutants), file, operator, text))
    assert len(mutants) <= MOST
    targets = []
    if not everything:
        listed = run(['ninja', '-C', built, '-t', 'targets', 'all'])
        there = set(re.findall(r'^(\w+): phony$', listed, re.M))
        pattern = re.compile('|'.join(TESTS.values()))
        targets = ['--target', *sorted(name for name in there if pattern.fullmatch(name))]
    run(['cmake', '--build', built, *targets])
    return built, mutants


def write_changed(path, text):
    """Writes a file, unless that is what it says: what was built of it stays."""
    before = None
    if os.path.exists(path):
        with open(path, encoding='utf-8') as file:
            before = file.read()
    if text != before:
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)


def known():
    """Those that may live, each below a line with its reason; patterns of files that were tried."""
    reason, names, patterns = None, set(), []
    with open(os.path.join(HERE, 'survivors'), encoding='utf-8') as file:
        for number, line in enumerate(file, 1):
            if line.startswith('runtime/'):
                if reason is None:
                    sys.exit(f'survivors:{number}: no reason above')
                names.add(line.strip())
            elif line.startswith('* '):
                reason = line[2:]
            elif line.startswith('tried: '):
                patterns += line.split()[1:]
    return names, patterns


def tried(mutant, patterns):
    return any(fnmatch.fnmatch(mutant.file, pattern) for pattern in patterns)


def in_sample(mutant, one_of):
    digest = hashlib.sha256(mutant.name.encode()).digest()
    return int.from_bytes(digest[:4], 'big') % one_of == 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('folder')
    parser.add_argument('--sample', type=int, metavar='N', help='one of N')
    parser.add_argument('--seconds', type=float)
    parser.add_argument('--only', default='', help='a part of the name')
    parser.add_argument('--slow', action='store_true', help='tests that start programs, too')
    options = parser.parse_args()
    folder = os.path.abspath(options.folder)
    built, mutants = build(folder, options.slow)
    sys.stdout.reconfigure(line_buffering=True)
    excused, patterns = known()
    chosen = [mutant for mutant in mutants if options.only in mutant.name]
    if options.sample:
        chosen = [mutant for mutant in chosen if in_sample(mutant, options.sample)
                  and mutant.name not in excused and tried(mutant, patterns)]
    tests = {}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool, \
            tempfile.TemporaryDirectory() as seen:
        for room in sorted({mutant.room for mutant in chosen}):
            quick, slow = tests_of(built, TESTS[room]), []
            if options.slow:
                slow = tests_of(built, SLOW[room])
            list(pool.map(lambda test: test.trace(seen), quick + slow))
            tests[room] = sorted(quick, key=lambda test: test.seconds) + slow
    done_path = os.path.join(folder, 'done')
    done = {}
    if options.seconds is not None and os.path.exists(done_path):
        with open(done_path, encoding='utf-8') as file:
            done = {name: by for name, by in json.load(file).items() if by is not None}
    until = None if options.seconds is None else time.monotonic() + options.seconds

    def look(mutant):
        if mutant.key() in done:
            return mutant, done[mutant.key()]
        if until is not None and time.monotonic() > until:
            return mutant, 'left out'
        for test in tests[mutant.room]:
            if mutant.number in test.seen and test.fails(mutant.number, 10 + 5 * test.seconds):
                return mutant, test.name
        return mutant, None

    living, killed, left_out = [], 0, 0
    killed_by, excused_living = {}, set()  # several mutants of a function may have one name
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for mutant, by in pool.map(look, chosen):
            if by == 'left out':
                left_out += 1
                continue
            done[mutant.key()] = by
            killed += by is not None
            if mutant.name in excused:
                killed_by[mutant.name] = by
                excused_living |= {mutant.name} if by is None else set()
            elif by is None:
                seen = any(mutant.number in test.seen for test in tests[mutant.room])
                print(f'lives{"" if seen else ", where no test comes by"}: {mutant.name}')
                if tried(mutant, patterns):
                    living.append(mutant.name)
    for name in sorted(set(killed_by) - excused_living):
        print(f'{killed_by[name]} kills it, it need not stand in the list: {name}')
    for name in sorted(excused - {mutant.name for mutant in mutants}):
        print(f'is none, it need not stand in the list: {name}')
    if options.seconds is not None:
        with open(done_path, 'w', encoding='utf-8') as file:
            json.dump(done, file)
    print(f'{len(mutants)} mutants, {killed} of {len(chosen) - left_out} that were tried are '
          f'killed, {len(living)} live and should not, {left_out} are left')
    return 1 if living else 0


if __name__ == '__main__':
    sys.exit(main())
