#!/usr/bin/python3
"""Tests of the generator.

good/NAME/spec makes good/NAME/out, byte for byte, and so does ../second_api/spec. bad/SUBJECT.txt says what
is wrong with bad/base after a change, and what the generator says to it:

    == name of the case
    @ file              of the spec; with nothing below it: the file is missing
    - find              the first place with this text (may be several lines) ...
    + replace           ... becomes this; without - lines it is the whole file
    ! stderr            one line each; written by --update

    test_codegen.py             all tests, and line coverage of codegen/, which must be full
    test_codegen.py NAME..      some tests (Class or Class.test)
    test_codegen.py --update    writes good/*/out, ../second_api/generated and the ! lines of bad/*.txt
"""

import concurrent.futures
import contextlib
import io
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
CODEGEN = os.path.join(ROOT, 'codegen')
SPEC = os.path.join(ROOT, 'spec')
TABLE = os.environ.get('ORA_TABLE') or os.path.join(
    ROOT, '..', 'shared', 'upstream', 'tools-table.txt')
WARNINGS = ('-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror -Wno-overlength-strings '
            '-D_POSIX_C_SOURCE=200809L').split()
EXPANDED = {
    'MANY': ', '.join(f'm{n}: {{ type: boolean, doc: A member }}' for n in range(65)),
    'LONG': 'x' * 1501,
}
sys.path.insert(0, CODEGEN)
sys.dont_write_bytecode = True

try:
    import jsonschema
except ImportError:
    jsonschema = None
try:
    import coverage
except ImportError:
    coverage = None


def run(*arguments):
    """The generator in this process: status, stdout, stderr."""
    import gen
    out, err = io.StringIO(), io.StringIO()
    status = gen.main(list(arguments), out, err)
    return status, out.getvalue(), err.getvalue()


def view_of(spec):
    status, out, err = run('--spec', spec, '--dump-model')
    assert status == 0, err
    return json.loads(out)


def loaded(spec):
    import load
    import source
    return load.load(spec, source.Faults())


def goldens():
    """Folder of a spec -> folder of what it makes."""
    good = os.path.join(HERE, 'good')
    pairs = {os.path.join(good, name, 'spec'): os.path.join(good, name, 'out')
             for name in sorted(os.listdir(good))}
    second = os.path.join(os.path.dirname(HERE), 'second_api')
    pairs[os.path.join(second, 'spec')] = os.path.join(second, 'generated')
    return pairs


def tree(folder):
    """Path below the folder -> bytes."""
    files = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            with open(path, 'rb') as stream:
                files[os.path.relpath(path, folder)] = stream.read()
    return files


def read(path):
    with open(path, encoding='utf-8', newline='') as stream:
        return stream.read()


def save(path, text):
    with open(path, 'w', encoding='utf-8', newline='') as stream:
        stream.write(text)


def edit(path, old, new):
    text = read(path)
    assert old in text, f'{path}: no {old!r}'
    save(path, text.replace(old, new, 1))


@contextlib.contextmanager
def scratch(spec=None):
    """A new folder to be in; a spec is copied to its folder spec/."""
    before = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        if spec:
            shutil.copytree(spec, os.path.join(folder, 'spec'))
        os.chdir(folder)
        try:
            yield folder
        finally:
            os.chdir(before)


def with_names(arguments, schema):
    """An example as agents give it: secrets are named."""
    named = {'secret': 'name'}
    arguments = dict(arguments)
    for name, value in arguments.items():
        property_ = schema['properties'].get(name, {})
        if list(property_.get('properties', {})) == ['secret']:
            arguments[name] = named
        elif 'properties' in property_:
            arguments[name] = with_names(value, property_)
    return arguments


class Case:
    """A case of bad/*.txt."""

    def __init__(self, name):
        self.name = name
        self.body = []      # the lines up to the errors, as they are
        self.changes = []   # (file, find, replace)
        self.errors = []

    def change(self, file, find, replace):
        text = '\n'.join(replace)
        for word, value in EXPANDED.items():
            text = text.replace(word, value)
        self.changes.append((file, '\n'.join(find), text))

    def stderr(self):
        with scratch(os.path.join(HERE, 'bad', 'base')):
            for file, find, replace in self.changes:
                path = os.path.join('spec', file)
                if find:
                    edit(path, find, replace)
                elif replace:
                    save(path, replace + '\n')
                else:
                    os.remove(path)
            return run('--spec', 'spec', '--out', 'out')


def cases(path):
    """The cases of a file, and the lines before the first."""
    head, found = [], []
    file, find, replace, touched = None, [], [], False

    def flush():
        nonlocal find, replace
        if find or replace or file and not touched:
            found[-1].change(file, find, replace)
        find, replace = [], []

    for line in read(path).splitlines():
        mark, text = line[:2].strip(), line[2:]
        if mark == '==':
            flush()
            found.append(Case(line[3:]))
            file = None
            continue
        if not found:
            head.append(line)
            continue
        case = found[-1]
        if mark == '!':
            case.errors.append(text)
            continue
        case.body.append(line)
        if mark == '@':
            flush()
            file, touched = text, False
        elif mark == '-':
            if replace:
                flush()
            find.append(text)
            touched = True
        elif mark == '+':
            replace.append(text)
            touched = True
    flush()
    return head, found


def bad_files():
    folder = os.path.join(HERE, 'bad')
    return [os.path.join(folder, name) for name in sorted(os.listdir(folder))
            if name.endswith('.txt')]


class Good(unittest.TestCase):
    """What is right makes the files that it made before, and they compile."""

    maxDiff = None

    def test_outputs(self):
        import emit
        for spec, out in goldens().items():
            with self.subTest(os.path.relpath(spec, HERE)):
                status, diff, err = run('--check', '--spec', spec, '--out', out)
                self.assertEqual((status, diff), (0, ''), 'if it is meant: --update\n'
                                 + diff + err)
                with tempfile.TemporaryDirectory() as folder:
                    run('--spec', spec, '--out', folder)
                    self.assertEqual(tree(folder), tree(out))
                    self.assertEqual(len(tree(out)), len(emit.FILES))

    def test_compile(self):
        with tempfile.TemporaryDirectory() as folder:
            commands, links = [], []
            for number, (spec, out) in enumerate(goldens().items()):
                includes = [f'-I{os.path.join(ROOT, "runtime")}',
                            f'-I{os.path.join(ROOT, "runtime", "include")}', f'-I{out}']
                user = os.path.join(folder, f'user{number}')
                for ending in ('.c', '.cpp'):
                    save(user + ending, self.user(view_of(spec)))
                objects = []
                for compiler in ('gcc', 'clang'):
                    sources = [os.path.join(out, name)
                               for name in ('tools.c', 'calls.c', 'descriptors.c')]
                    for source in [*sources, user + '.c']:
                        target = os.path.join(folder, f'{len(commands)}.o')
                        commands.append([compiler, '-std=c11', *WARNINGS, *includes, '-c',
                                         source, '-o', target])
                        if compiler == 'gcc':
                            objects.append(target)
                for compiler in ('g++', 'clang++'):
                    commands.append([compiler, '-std=c++17', *WARNINGS, *includes,
                                     '-fsyntax-only', user + '.cpp'])
                links.append(['gcc', '-r', '-nostdlib', *objects, '-o',
                              os.path.join(folder, f'all{number}.o')])
            for batch in (commands, links):
                for command, result in self.all(batch):
                    self.assertEqual(result.returncode, 0,
                                     ' '.join(command) + '\n' + result.stderr)

    def all(self, commands):
        """Runs commands, as many at once as there are processors; those that exist."""
        commands = [command for command in commands if shutil.which(command[0])]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            results = pool.map(lambda command: subprocess.run(
                command, capture_output=True, text=True, check=False), commands)
            return list(zip(commands, results))

    def user(self, view):
        """A program part that uses all that tools.h has for callers, in C and in C++."""
        lines = [f'#include <{view["header"]}/tools.h>']
        for tool in view['tools']:
            tag = tool['args']['tag']
            lines += ['', f'int use_{tag}(struct ora_client *client);',
                      f'int use_{tag}(struct ora_client *client)', '{',
                      f'\tstruct {tag} args = {tool["init_macro"]};',
                      f'\tconst struct {tag} other = {tool["init_macro"]};',
                      f'\tstruct {tool["reply"]["tag"]} *reply = NULL;', '\t(void)other;']
            for field in tool['args']['fields']:
                name = field['c_name']
                lines += [f'\tORA_SET(&args, {name}, other.{name});',
                          f'\tif (ORA_HAS(&args, {name})) {{',
                          f'\t\tORA_NULL(&args, {name});', '\t}']
            lines += [f'\treturn {tool["function"]}(client, &args, &reply, NULL);', '}']
        return '\n'.join(lines) + '\n'


class Bad(unittest.TestCase):
    """What is wrong is told with its place."""

    maxDiff = None

    def test_base(self):
        with scratch(os.path.join(HERE, 'bad', 'base')):
            self.assertEqual(run('--spec', 'spec', '--out', 'out', '--check')[2][:6], 'error:')
            self.assertEqual(run('--spec', 'spec', '--out', 'out')[0], 0)

    def test_cases(self):
        for path in bad_files():
            for case in cases(path)[1]:
                with self.subTest(f'{os.path.basename(path)}: {case.name}'):
                    status, out, err = case.stderr()
                    self.assertEqual(err.splitlines(), case.errors)
                    self.assertEqual((status, out), (1, ''))
                    self.assertTrue(case.errors)

    def test_bytes(self):
        """Files that can't be shown in a text file."""
        for content, error in (
                (b'a: \xff', 'spec/types.yaml:1:1: error: is not UTF-8\n'),
                ('é:\n  é\a'.encode(),
                 'spec/types.yaml:2:4: error: character U+0007 is not allowed\n')):
            with scratch(os.path.join(HERE, 'bad', 'base')):
                with open('spec/types.yaml', 'wb') as stream:
                    stream.write(content)
                self.assertEqual(run('--spec', 'spec', '--out', 'out'), (1, '', error))

    def test_place(self):
        """A spec below the working directory is named from there, any other in full."""
        with scratch(os.path.join(HERE, 'bad', 'base')) as folder:
            os.remove('spec/types.yaml')
            os.mkdir('elsewhere')
            os.chdir('elsewhere')
            full = os.path.join(os.path.realpath(folder), 'spec')
            self.assertTrue(run('--spec', full)[2].startswith(f'{full}/types.yaml:1:1: error: '))


class Output(unittest.TestCase):
    """How files are written."""

    def test_committed(self):
        status, diff, err = run('--check')
        self.assertEqual(status, 0, f'\n{diff}{err}')

    def test_check(self):
        with scratch(os.path.join(HERE, 'good', 'minimal', 'spec')):
            self.assertEqual(run('--spec', 'spec', '--out', 'out')[0], 0)
            self.assertEqual(run('--spec', 'spec', '--out', 'out', '--check'), (0, '', ''))
            edit('out/TOOLS.md', '1 tools', 'one tool')
            os.remove('out/tables.h')
            before = tree('out')
            status, diff, err = run('--spec', 'spec', '--out', 'out', '--check')
            self.assertEqual(status, 1)
            self.assertIn('--- TOOLS.md (as it is)\n+++ TOOLS.md (as the spec says)\n@@ ', diff)
            self.assertIn('\n-one tool, as of', diff)
            self.assertIn('\n+1 tools, as of', diff)
            self.assertIn('+++ tables.h (as the spec says)\n@@ -0,0 +1,', diff)
            self.assertIn('cmake --build build --target generate', err)
            self.assertEqual(tree('out'), before)

    def test_again(self):
        """A second run writes nothing; a third only what is not as it should be."""
        with scratch() as folder:
            arguments = ('--spec', SPEC, '--out', folder)
            written = run(*arguments)[1].split()
            self.assertEqual(sorted(written), sorted(tree(folder)))
            for name in written:
                os.utime(name, (1, 1))
            self.assertEqual(run(*arguments), (0, '', ''))
            self.assertEqual({os.stat(name).st_mtime for name in written}, {1})
            save('calls.c', '')
            self.assertEqual(run(*arguments), (0, 'calls.c\n', ''))
            self.assertEqual(os.stat('tools.c').st_mtime, 1)

    def test_quick(self):
        """All of it in less than 2 s of a processor's time, the start of Python with it."""
        with scratch() as folder:
            seconds = []
            for _ in range(3):
                before = resource.getrusage(resource.RUSAGE_CHILDREN)
                subprocess.run([sys.executable, os.path.join(CODEGEN, 'gen.py'),
                                '--out', os.path.join(folder, str(len(seconds)))],
                               check=True, stdout=subprocess.DEVNULL)
                after = resource.getrusage(resource.RUSAGE_CHILDREN)
                seconds.append(after.ru_utime + after.ru_stime
                               - before.ru_utime - before.ru_stime)
            self.assertLess(min(seconds), 2)

    def test_hash_seeds(self):
        """The order of sets and dictionaries does not matter."""
        for spec in (SPEC, os.path.join(HERE, 'good', 'kinds', 'spec')):
            outputs = []
            for seed in ('1', '2'):
                with tempfile.TemporaryDirectory() as folder:
                    subprocess.run(
                        [sys.executable, '-B', os.path.join(CODEGEN, 'gen.py'), '--spec', spec,
                         '--out', folder], check=True, stdout=subprocess.DEVNULL,
                        env={**os.environ, 'PYTHONHASHSEED': seed})
                    outputs.append(tree(folder))
            self.assertEqual(*outputs)

    def test_neutral(self):
        """No path of this machine, no trailing blanks."""
        for name, content in tree(os.path.join(ROOT, 'generated')).items():
            self.assertNotIn(ROOT.encode(), content, name)
            self.assertIsNone(re.search(rb'[ \t]\n', content), name)

    def test_model(self):
        view = view_of(SPEC)
        self.assertEqual(view['connection']['name'], 'PCID')
        self.assertEqual(len(view['tools']), 57)
        self.assertEqual(view['tools'][0]['short_name'], 'list_keys')
        first = view['by_name'][view['listed'][0]]
        self.assertEqual(first['short_name'], 'get_credits')
        self.assertEqual(sorted(view['listed']), list(range(57)))


class Table(unittest.TestCase):
    """The spec has the tools, parameters and words of the table, to the letter."""

    def setUp(self):
        if not os.path.exists(TABLE):
            self.skipTest(f'no {TABLE}: set ORA_TABLE to the table of the tools')

    def table(self):
        """Name -> (title, {parameter -> (type, required, description)}), and the first line."""
        lines = read(TABLE).splitlines()
        tools = {}
        rows = None
        for number, line in enumerate(lines):
            if re.fullmatch('[a-z0-9_]+', line):
                title, mark, header = lines[number + 1].partition(' Parameters:')
                self.assertEqual((mark, header), (
                    ' Parameters:', '| Parameter | Type | Required | Default | Description |'))
                rows = {}
                tools[line] = title, rows
            elif re.search(r' \| (Yes|No) \| ', line):
                name, kind, required, default, rest = line.split(' | ', 4)
                self.assertEqual((default, rest[-2:]), ('—', ' |'), line)
                self.assertNotIn(name, rows)
                rows[name] = kind, required == 'Yes', rest[:-2]
        return tools, lines[0]

    def view(self):
        """The tools and parameters that are offered where nothing else is asked for."""
        view = view_of(SPEC)
        since = view['api']['since']
        view['tools'] = [tool for tool in view['tools']
                         if tool['since'] <= since and not tool['workflow']]
        for tool in view['tools']:
            fields = [field for field in tool['args']['fields'] if field['since'] <= since]
            tool['args']['fields'] = fields
            names = {field['name'] for field in fields}
            tool['parameters'] = [p for p in tool['parameters'] if p['name'] in names]
        return view

    def test_tools(self):
        table, first = self.table()
        view = self.view()
        self.assertEqual({tool['name']: tool['title'] for tool in view['tools']},
                         {name: title for name, (title, _) in table.items()})
        for tool in view['tools']:
            with self.subTest(tool['name']):
                ours = {p['name']: (p['type'], p['required'] == 'yes', p['doc'])
                        for p in [*tool['parameters'], *view['common']]}
                self.assertEqual(ours, table[tool['name']][1])
                self.assertEqual(sorted(ours), sorted(
                    field['name'] for field in tool['args']['fields']))
        self.assertIn('PCID required: Yes', first)

    def test_counts(self):
        rows = [row for _, rows in self.table()[0].values() for row in rows.items()]
        view = self.view()
        ours = [field for tool in view['tools'] for field in tool['args']['fields']]
        required = [p for tool in view['tools'] for p in tool['parameters'] if p['required']]
        common = {p['name'] for p in view['common']}
        self.assertEqual(common, {'HTTP-Referer', 'X-OpenRouter-Title',
                                  'X-OpenRouter-Categories'})
        self.assertEqual(len(view['tools']), 29)
        self.assertEqual((len(rows), len(ours)), (184, 184))
        self.assertEqual(sum(name in common for name, _ in rows), 87)
        self.assertEqual(sum(field['name'] in common for field in ours), 87)
        self.assertEqual((sum(row[1] for _, row in rows), len(required)), (27, 27))


class Growth(unittest.TestCase):
    """A parameter and a reply member are a line each in the spec, and nothing else moves."""

    def bits(self, view):
        tables = [table for tool in view['tools'] for table in (tool['args'], tool['reply'])]
        return {(table['tag'], field['name']): field['bit']
                for table in [*tables, *view['objects']] for field in table['fields']}

    def test_add(self):
        with scratch(SPEC):
            run('--spec', 'spec', '--out', 'before')
            before = view_of('spec')
            edit('spec/keys.yaml',
                 '      name: { type: string, required: true, min_length: 1, widens: never,\n'
                 '        doc: Name for the new API key }\n',
                 '      budget: { type: integer, nullable: true, minimum: 2, maximum: 40,\n'
                 '        since: "2027-01-01", widens: up, doc: Requests a day }\n'
                 '      name: { type: string, required: true, min_length: 1, widens: never,\n'
                 '        doc: Name for the new API key }\n')
            edit('spec/keys.yaml',
                 '      key: { type: string, required: true, secret: true,\n',
                 '      budget_left: { type: integer, nullable: true, since: "2027-01-01",\n'
                 '        doc: Requests left today }\n'
                 '      key: { type: string, required: true, secret: true,\n')
            self.assertEqual(run('--spec', 'spec', '--out', 'after')[0], 0)
            after = view_of('spec')

            bits = self.bits(after)
            args, reply = 'ora_create_keys_args', 'ora_create_keys_reply'
            self.assertEqual(bits.pop((args, 'budget')), 11)
            self.assertEqual(bits.pop((reply, 'budget_left')), 2)
            self.assertEqual(bits, self.bits(before))
            own = before['tools'][1]['args']['fields']
            self.assertEqual([field['name'] for field in own[-4:-1]],
                             [p['name'] for p in before['common']])

            header = read('after/openrouter_admin/tools.h')
            self.assertIn('\tchar budget[12];\n', header)
            self.assertIn('\t/* Requests a day [2 to 40; null allowed] */\n\tint64_t budget;\n',
                          header)
            self.assertIn('\tint64_t budget_left;\n\tconst char *budget_left_text;\n', header)
            row = re.search(r'\t\t\.name = "budget",.*?\n\t\},\n', read('after/tools.c'), re.S)[0]
            for words in ('ORA_KIND_INTEGER', 'ORA_PLACE_BODY', '.minimum = 2,', '.maximum = 40,',
                          'ORA_FIELD_NULLABLE | ORA_FIELD_MINIMUM | ORA_FIELD_MAXIMUM',
                          '.widens = ORA_WIDENS_UP', '.bit = 11', '.since = "2027-01-01"'):
                self.assertIn(words, row)
            self.assertIn('| `budget` | integer |  | 2 to 40; null allowed | Requests a day |',
                          read('after/TOOLS.md'))
            self.assertEqual(descriptor(after['tools'][1], after)['inputSchema']['properties']
                             ['budget'], {
                'anyOf': [{'type': 'integer', 'minimum': 2, 'maximum': 40}, {'type': 'null'}],
                'description': 'Requests a day'})
            gone = {name: self.gone(name) for name in tree('after')}
            self.assertEqual([name for name, lines in gone.items() if lines],
                             [name for name in gone if name in (
                                 'openrouter_admin/tools.h', 'tools.c')])
            self.assertEqual(set(gone['tools.c']), {'\t.field_count = 11,', '\t.field_count = 2,'})
            self.assertEqual(len(gone['openrouter_admin/tools.h']), 1)  # the end of the _INIT

    def gone(self, name):
        """Lines that the file before has and the one after lacks, in a diff of the two."""
        result = subprocess.run(['diff', f'before/{name}', f'after/{name}'], text=True,
                                capture_output=True, check=False)
        return [line[2:] for line in result.stdout.splitlines() if line[:2] == '< ']

    def test_since(self):
        """Own ones before common ones of the same day; later ones last."""
        view = view_of(os.path.join(HERE, 'good', 'kinds', 'spec'))
        fields = next(tool for tool in view['tools'] if tool['short_name'] == 'set_values')
        self.assertEqual([field['name'] for field in fields['args']['fields']][-5:],
                         ['outers', 'X-Client', 'newer', 'X-Trace', 'newest'])


def descriptor(tool, view, property_of_connection=True):
    """What the runtime makes of the segments of a tool."""
    properties = list(tool['properties'])
    if property_of_connection:
        properties.insert(0, json.dumps(view['connection']['name']) + ':{"type":"string"}')
    return json.loads(f"{tool['head']}{','.join(properties)}}},\"required\":[]{tool['tail']}")


def schemas(schema):
    """A schema and all schemas in it."""
    yield schema
    for key in ('properties',):
        for value in schema.get(key, {}).values():
            yield from schemas(value)
    if 'items' in schema:
        yield from schemas(schema['items'])
    for value in schema.get('anyOf', []):
        yield from schemas(value)


@unittest.skipUnless(jsonschema, 'no jsonschema: install python3-jsonschema')
class Descriptors(unittest.TestCase):
    """The descriptors are JSON, their schemas are schemas, the examples fit."""

    def test_descriptors(self):
        for spec in (SPEC, *goldens()):
            view = view_of(spec)
            entries = loaded(spec)
            for tool in view['tools']:
                with self.subTest(f"{os.path.relpath(spec, ROOT)}: {tool['name']}"):
                    self.descriptor(tool, view, entries)

    def descriptor(self, tool, view, spec):
        entry = spec.tools[tool['short_name']]
        whole = descriptor(tool, view)
        self.assertEqual(list(whole), ['name', 'title', 'description', 'inputSchema',
                                       'outputSchema', 'annotations'])
        self.assertRegex(whole['name'], '^[A-Za-z0-9_-]{1,64}$')
        self.assertEqual(whole['title'], tool['title'])
        effect = entry['effect']
        self.assertEqual(whole['annotations'], {
            'title': tool['title'], 'readOnlyHint': effect == 'read',
            'destructiveHint': effect == 'destructive',
            'idempotentHint': effect == 'read' or 'idempotent' in entry, 'openWorldHint': True})
        for name in ('inputSchema', 'outputSchema'):
            self.assertEqual(whole[name]['type'], 'object')
            jsonschema.Draft202012Validator.check_schema(whole[name])
        self.input(whole['inputSchema'], tool, view, entry, spec)
        self.output(whole['outputSchema'], entry)

    def input(self, schema, tool, view, entry, spec):
        jsonschema.Draft202012Validator(
            {**schema, 'required': [p['name'] for p in tool['parameters'] if p['required']]},
            format_checker=jsonschema.FormatChecker()).validate(
                with_names(json.loads(tool['example']), schema))
        self.assertFalse(schema['additionalProperties'])
        self.assertEqual(list(schema['properties']), [
            view['connection']['name'], *(field['name'] for field in tool['args']['fields'])])
        for name, p in entry.get('params', {}).items():
            value = schema['properties'][name]
            self.assertEqual(value['description'], p['doc'])
            if 'nullable' in p and p['type'].base != 'json':
                self.assertEqual((set(value), value['anyOf'][1]),
                                 ({'anyOf', 'description'}, {'type': 'null'}))
        for part in schemas(schema):
            self.assertNotIsInstance(part.get('type') if 'properties' in part else None, list)
            self.assertNotIn('nullable', part)

    def output(self, schema, entry):
        for part in schemas(schema):
            self.assertLessEqual(set(part), {'type', 'properties', 'required', 'items', 'anyOf'})
        for name, p in entry['reply'].items():
            self.assertEqual(name in schema.get('required', []),
                             'required' in p and 'secret' not in p)

    def test_together(self):
        """Those that are given together, in arguments and in objects."""
        view = view_of(os.path.join(HERE, 'good', 'kinds', 'spec'))
        tool = next(tool for tool in view['tools'] if tool['short_name'] == 'set_values')
        schema = descriptor(tool, view)['inputSchema']
        self.assertEqual(schema['dependentRequired'], {
            'count': ['weight', 'flag'], 'weight': ['count'], 'flag': ['count']})
        self.assertEqual(schema['properties']['outers']['items']['dependentRequired'], {
            'low': ['high'], 'high': ['low', 'step'], 'step': ['high']})


class Readme(unittest.TestCase):
    """spec/README.md has all keys, and the list of rows where the check is stricter."""

    def test_keys(self):
        import load
        text = read(os.path.join(SPEC, 'README.md'))
        for title, table in (('api.yaml', load.API), ('enums', load.ENUM),
                             ('objects', load.OBJECT), ('A tool', load.TOOL),
                             ('A parameter or a member', load.MEMBER)):
            section = re.search(rf'^###? [^\n]*{re.escape(title)}[^\n]*\n(.*?)(?=^##|\Z)', text,
                                re.M | re.S)
            self.assertTrue(section, title)
            rows = dict(re.findall(r'^\| `([a-z_]+)` \|[^|]*\| *([a-z]*) *\|', section[1], re.M))
            self.assertEqual(rows, {key: 'yes' if required else ''
                                    for key, (_, required) in table.items()}, title)

    def test_prose(self):
        text = read(os.path.join(SPEC, 'README.md'))
        section = re.search(r'^### `prose`\n(.*?)(?=^##|\Z)', text, re.M | re.S)[1]
        rows = re.findall(r'^\| `([a-z_]+)` \| `([a-z_]+)` \|', section, re.M)
        spec = loaded(SPEC)
        members = [*((name, tool.get('params', {})) for name, tool in spec.tools.items()),
                   *((name, thing['members']) for name, thing in spec.objects.items())]
        self.assertEqual(rows, [(name, p.name) for name, entries in members
                                for p in entries.values() if 'prose' in p])


def update():
    for spec, out in goldens().items():
        shutil.rmtree(out, ignore_errors=True)
        status, _, err = run('--spec', spec, '--out', out)
        if status:
            sys.exit(err)
    for path in bad_files():
        head, found = cases(path)
        lines = list(head)
        for case in found:
            errors = [f'! {line}' for line in case.stderr()[2].splitlines()]
            after = next((n for n in range(len(case.body), 0, -1) if case.body[n - 1][:1] in
                          tuple('@-+')), 0)
            lines += [f'== {case.name}', *case.body[:after], *errors, *case.body[after:]]
        save(path, '\n'.join(lines) + '\n')


def main():
    if '--update' in sys.argv:
        return update()
    measured = None
    if len(sys.argv) == 1 and coverage:
        measured = coverage.Coverage(source=[CODEGEN], data_file=None)
        measured.start()
    passed = unittest.main(exit=False).result.wasSuccessful()
    if not measured:
        if not coverage:
            print('no coverage of codegen/: install python3-coverage')
        return not passed
    measured.stop()
    for name in sorted(os.listdir(CODEGEN)):
        # These have a suite of their own: tests/upstream.
        if name.endswith('.py') and name not in ('upstream.py', 'wire.py'):
            missing = measured.analysis2(os.path.join(CODEGEN, name))[3]
            for line in missing:
                print(f'codegen/{name}:{line}: no test runs this line')
                passed = False
    return not passed


if __name__ == '__main__':
    sys.exit(main())
