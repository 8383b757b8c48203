#!/usr/bin/python3
"""Tests of codegen/upstream.py. shop.yaml and spec/ describe one small API; the cases change the
document and say what is found.

    test_upstream.py            all tests, and line coverage of codegen/follow/ and of what runs it,
                                which must be full unless tests are skipped
    test_upstream.py NAME..     some tests
    test_upstream.py --update   writes may-october.txt
"""

import contextlib
import copy
import filecmp
import io
import json
import os
import random
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest

import yaml

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
CODEGEN = os.path.join(ROOT, 'codegen')
SPEC = os.path.join(HERE, 'spec')
SHOP = os.path.join(HERE, 'shop.yaml')
UPSTREAM = os.environ.get('ORA_UPSTREAM') or os.path.join(ROOT, '..', 'shared', 'upstream')
MAY = os.path.join(UPSTREAM, 'openapi-management-2026-05-06.json')
OCTOBER = os.path.join(UPSTREAM, 'openapi-management-2026-10.json')
sys.path.insert(0, CODEGEN)
sys.dont_write_bytecode = True

try:
    import coverage
except ImportError:
    coverage = None


def run(*arguments):
    """upstream.py in this process: status, stdout, stderr."""
    import upstream
    out, err = io.StringIO(), io.StringIO()
    status = upstream.main([str(a) for a in arguments], out, err)
    return status, out.getvalue(), err.getvalue()


def shop():
    from follow import document
    with open(SHOP, encoding='utf-8') as stream:
        return yaml.load(stream, document._Loader)


@contextlib.contextmanager
def saved(root, name='new.json'):
    """A document as a file in a new folder, which is the working directory."""
    before = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            with open(name, 'w', encoding='utf-8') as stream:
                stream.write(root if isinstance(root, str) else json.dumps(root, indent=1))
            yield name
        finally:
            os.chdir(before)


def put(root, path, value):
    """Sets (or with None removes) what a path of keys leads to."""
    *way, last = path.split(' ')
    for key in way:
        root = root[int(key) if isinstance(root, list) else key]
    last = int(last) if isinstance(root, list) else last
    if value is None:
        del root[last]
    else:
        root[last] = value


BODY = 'components requestBodies Thing content application/json schema'
LIST = 'paths /things get'
THING = 'components schemas Thing'
STRING = {'type': 'string'}
# What is changed, and what is found: class, kind, operation, path, old, new, what.
CHANGES = [
    # Operations.
    ({'paths /things put': {'operationId': 'replaceThings', 'responses': {'200': {}}}},
     'compatible operation-added replace_things  null "PUT /things"'),
    ({'paths /things/{id} delete': None},
     'breaking operation-removed delete_thing  "DELETE /things/{id}" null'),
    ({f'{LIST} operationId': 'allThings'},
     'compatible operation-renamed all_things  "list_things" "all_things"'),
    ({'paths /things post responses': {'200': {'$ref': '#/components/responses/Thing'}}},
     'breaking success-changed create_thing  201 200'),
    ({f'{LIST} description': 'Lists all things. Any key.'},
     'compatible key-looser list_things  "management key" "any key"; '
     'text only text list_things  "Lists all things. Management key required." '
     '"Lists all things. Any key." description'),
    ({f'{LIST} deprecated': True}, 'compatible deprecated list_things  false true'),
    ({'paths /things parameters': None, 'paths /things/{id} parameters': None},
     'compatible header-removed * X-Client "string" null'),
    # Parameters.
    ({f'{LIST} parameters 2': {'name': 'q', 'in': 'query', 'schema': STRING}},
     'compatible parameter-added list_things q null "string"'),
    ({f'{LIST} parameters 2': {'name': 'q', 'in': 'query', 'required': True,
                               'schema': STRING}},
     'breaking parameter-required list_things q null "string"'),
    ({f'{LIST} parameters 1': None},
     'breaking parameter-removed list_things sold "boolean" null'),
    ({f'{BODY} required': []},
     'compatible parameter-optional create_thing name true false required'),
    ({f'{BODY} required': ['name', 'tags']},
     'breaking parameter-required create_thing tags false true required'),
    ({f'{BODY} properties tags': STRING},
     'breaking parameter-retyped create_thing tags "string[]" "string"'),
    ({f'{BODY} properties name nullable': True},
     'compatible parameter-nullable create_thing name false true nullable'),
    ({f'{BODY} properties size': {'$ref': '#/components/schemas/Size'}},
     'breaking parameter-not-null create_thing size true false nullable'),
    ({f'{LIST} parameters 0 in': 'header'},
     'breaking place-changed list_things limit "query" "header"'),
    ({f'{BODY} properties tags deprecated': True},
     'compatible deprecated create_thing tags false true'),
    ({f'{BODY} properties size': {'enum': ['small', 'huge', None]}},
     'breaking parameter-narrower create_thing size ["large"] null enum; '
     'compatible parameter-wider create_thing size null ["huge"] enum'),
    ({f'{BODY} properties size': {'type': ['string', 'null']}},
     'compatible parameter-wider create_thing size ["small", "large"] null enum'),
    ({f'{BODY} properties name enum': ['a', 'b']},
     'breaking parameter-narrower create_thing name null ["a", "b"] enum'),
    ({f'{BODY} properties name minLength': 2},
     'breaking parameter-narrower create_thing name 1 2 min_length'),
    ({f'{BODY} properties name minLength': 0},
     'compatible parameter-wider create_thing name 1 0 min_length'),
    ({f'{BODY} properties name maxLength': None},
     'compatible parameter-wider create_thing name 20 null max_length'),
    ({f'{BODY} properties name maxLength': 30},
     'compatible parameter-wider create_thing name 20 30 max_length'),
    ({f'{BODY} properties tags minItems': 1},
     'breaking parameter-narrower create_thing tags null 1 min_items'),
    ({f'{LIST} parameters 0 schema maximum': 50},
     'breaking parameter-narrower list_things limit 100 50 maximum'),
    ({f'{BODY} properties name format': 'date'},
     'breaking parameter-narrower create_thing name null "date" format'),
    ({f'{BODY} properties name pattern': '^a'},
     'breaking parameter-narrower create_thing name null "^a" pattern'),
    ({'paths /things/{id} delete parameters 0 schema': STRING},
     'compatible parameter-wider delete_thing id "uuid" null format'),
    # Replies; the thing stands in two.
    ({f'{THING} properties weight': {'type': 'number'}},
     'compatible reply-added create_thing reply.data.weight null "number"; '
     'compatible reply-added list_things reply.data[].weight null "number"'),
    ({f'{THING} properties price': None},
     'breaking reply-removed create_thing reply.data.price "number" null; '
     'breaking reply-removed list_things reply.data[].price "number" null'),
    ({f'{THING} required': []},
     'breaking reply-optional create_thing reply.data.id true false required; '
     'breaking reply-optional list_things reply.data[].id true false required'),
    ({f'{THING} required': ['id', 'price']},
     'compatible reply-required create_thing reply.data.price false true required; '
     'compatible reply-required list_things reply.data[].price false true required'),
    ({f'{THING} properties price type': 'integer'},
     'breaking reply-retyped create_thing reply.data.price "number" "integer"; '
     'breaking reply-retyped list_things reply.data[].price "number" "integer"'),
    ({f'{THING} properties price nullable': True},
     'breaking reply-nullable create_thing reply.data.price false true nullable; '
     'breaking reply-nullable list_things reply.data[].price false true nullable'),
    ({f'{THING} properties size': {'enum': ['small', 'large', 'huge']}},
     'compatible reply-not-null create_thing reply.data.size true false nullable; '
     'compatible reply-wider create_thing reply.data.size null ["huge"] enum; '
     'compatible reply-not-null list_things reply.data[].size true false nullable; '
     'compatible reply-wider list_things reply.data[].size null ["huge"] enum'),
    ({f'{THING} properties size enum': ['small', None]},
     'compatible reply-narrower create_thing reply.data.size ["large"] null enum; '
     'compatible reply-narrower list_things reply.data[].size ["large"] null enum'),
    ({'paths /things/{id} delete responses': {'204': {}}},
     'breaking success-changed delete_thing  200 204; '
     'breaking reply-removed delete_thing reply.deleted "boolean" null'),
    # Texts.
    ({f'{BODY} properties name description': 'Its  name.\n'}, ''),
    ({f'{BODY} properties name description': 'Its full name.'},
     'text only text create_thing name "Its name." "Its full name." description'),
    ({f'{LIST} summary': 'List all things'},
     'text only text list_things  "List things" "List all things" summary'),
]
# Schemas that say the same as what shop.yaml has at a place.
SAME = [
    (f'{BODY} properties size', {'enum': ['small', 'large'], 'type': 'string', 'nullable': True}),
    (f'{BODY} properties size', {'enum': ['small', 'large', None], 'type': ['string', 'null']}),
    (f'{BODY} properties size', {'oneOf': [{'type': 'null'}, {'enum': ['small', 'large']}]}),
    (f'{BODY} properties size', {'anyOf': [{'const': 'small'}, {'const': 'large'},
                                           {'enum': [None]}]}),
    (f'{BODY} properties size', {'allOf': [{'$ref': '#/components/schemas/Size'}],
                                 'nullable': True}),
    (f'{LIST} parameters 1 schema', {'type': 'boolean'}),
    (f'{LIST} parameters 1 schema', {'type': 'string', 'x-openrouter-type': 'boolean'}),
    (f'{LIST} parameters 1 schema', {'type': 'string', 'example': 'false'}),
    (f'{LIST} parameters 1 schema', {'anyOf': [{'type': 'string', 'enum': ['true', 'false']},
                                               {'type': 'boolean'}]}),
    (f'{THING} properties price', {'anyOf': [{'type': 'integer'}, {'type': 'number'}]}),
    (THING, {'allOf': [{'properties': {'id': STRING}, 'required': []},
                       {'properties': {'size': {'enum': ['small', 'large', None]},
                                       'price': {'type': 'number'}}, 'required': ['id']}]}),
]


class Classes(unittest.TestCase):
    """Each kind of change is found once, with its class."""

    maxDiff = None

    def findings(self, change, *arguments):
        root = shop()
        for path, value in change.items():
            put(root, path, copy.deepcopy(value))
        with saved(root) as new:
            status, out, err = run(new, '--spec', SPEC, '--json', *arguments)
        self.assertEqual(err, '')
        lines = []
        for f in json.loads(out)['findings']:
            line = (f"{f['class']} {f['kind']} {f['operation']} {f['path']} "
                    f"{json.dumps(f['old'])} {json.dumps(f['new'])} {f['what']}")
            lines.append(line.rstrip())
        return status, '; '.join(lines)

    def test_changes(self):
        from follow import classify
        seen = set()
        for change, expected in CHANGES:
            with self.subTest(str(change)):
                status, found = self.findings(change, '--from', SHOP)
                self.assertEqual(found, expected)
                grave = [n for n, word in ((5, 'breaking'), (4, 'compatible'), (3, 'text only'))
                         if word in expected]
                self.assertEqual(status, grave[0] if grave else 0)
                seen.update(word for word in expected.split() if word in classify.CLASSES)
        self.assertEqual(classify.CLASSES.keys() - seen,
                         {'header-added', 'key-stricter', 'operation-moved'})

    def test_back(self):
        """What only the other direction shows: from a changed document to the first."""
        root = shop()
        put(root, f'{LIST} description', 'Lists all things.')
        del root['paths']['/things']['parameters'], root['paths']['/things/{id}']['parameters']
        root['paths']['/thing/{id}'] = root['paths'].pop('/things/{id}')
        with saved(root, 'old.json') as old:
            out = run(SHOP, '--from', old, '--spec', SPEC)[1]
        self.assertEqual(out, '''\
old.json -> shop.yaml: 2 breaking, 1 compatible, 1 text only

Breaking: calls that were valid, or replies that were relied on
  delete_thing: operation has another route: DELETE /thing/{id} -> DELETE /things/{id}
  list_things: wants a management key now: any key -> management key

Compatible
  * X-Client: header that every operation takes now: - -> string

Text only
  list_things: text was changed (description): Lists all things.{+ Management key required.+}
''')

    def test_spec(self):
        """The document and the spec say the same; so do other ways to write it."""
        self.assertEqual(run(SHOP, '--spec', SPEC)[:2],
                         (0, 'spec -> shop.yaml: no difference\n'))
        for path, schema in SAME:
            with self.subTest(str(schema)):
                self.assertEqual(self.findings({path: schema}), (0, ''))

    def test_kinds(self):
        """What is no simple value."""
        node = {'type': 'object', 'properties': {'next': {'$ref': '#/components/schemas/Node'}}}
        cat = {'type': 'object', 'required': ['kind', 'id'], 'properties': {
            'kind': {'const': 'cat'}, 'id': STRING, 'config': {'type': 'object', 'properties': {
                'lives': {'type': 'integer'}}}, 'only': STRING, 'age': STRING}}
        dog = {'type': 'object', 'required': ['kind', 'id'], 'properties': {
            'kind': {'const': 'dog'}, 'id': STRING, 'config': {'type': 'object', 'properties': {
                'tricks': STRING}}, 'age': {'type': 'integer'}}}
        pets = {'oneOf': [cat, dog], 'discriminator': {'propertyName': 'kind'}}
        for schema, shown in (
                ({}, 'json'), ({'type': 'object'}, 'json'), ({'type': ['string', 'integer']},
                                                             'json'),
                ({'anyOf': [STRING, {'type': 'integer'}]}, 'json'),
                ({'oneOf': [cat, dog]}, 'json'),
                ({'anyOf': [STRING, {'enum': ['a']}]}, 'string'),
                ({'type': 'array', 'items': {'type': 'array'}}, 'json[]'),
                (pets, 'object'), ({'properties': {'a': STRING}}, 'object')):
            with self.subTest(str(schema)):
                self.assertEqual(
                    self.findings({f'{THING} properties x': schema}, '--from', SHOP)[1].split(
                        '; ')[0],
                    f'compatible reply-added create_thing reply.data.x null "{shown}"')
        root = shop()
        put(root, 'components schemas Node', node)
        put(root, f'{THING} properties node', {'$ref': '#/components/schemas/Node'})
        put(root, f'{THING} properties pet', pets)
        from follow import document
        import source
        with saved(root) as new:
            faults = source.Faults()
            thing = document.read(new, faults)[1][0][0].reply['data'].members
        self.assertEqual(faults.found, set())
        self.assertEqual({name: (v.shown, v.required, v.enum)
                          for name, v in thing['pet'].members.items()},
                         {'kind': ('string', True, ('cat', 'dog')), 'id': ('string', True, None),
                          'config': ('json', False, None), 'age': ('json', False, None)})
        self.assertEqual(thing['node'].members['next'].shown, 'json')

    def test_forms(self):
        """For people, and for a pull request, where words of strangers stay words."""
        root = shop()
        put(root, f'{LIST} summary', 'List <b>|[things](x)')
        put(root, f'{THING} properties price', None)
        with saved(root) as new:
            self.assertEqual(run(new, '--from', SHOP, '--spec', SPEC, '--markdown')[1], '''\
**2 breaking, 1 text only** from `shop.yaml` to `new.json`

### Breaking: calls that were valid, or replies that were relied on

| operation | where | what |
|---|---|---|
| create_thing | `reply.data.price` | member is gone: number -> - |
| list_things | `reply.data\\[].price` | member is gone: number -> - |

### Text only

| operation | where | what |
|---|---|---|
| list_things |  | text was changed (summary): List \\[-things-]{+\\<b>\\|\\[things](x)+} |
''')

    def test_long_text(self):
        from follow import show
        words = ' '.join(f'word{n}' for n in range(40))
        self.assertEqual(show.word_diff(f'{words} end', f'{words} stop'),
                         'word0 word1 word2 word3 w .. d36 word37 word38 word39 [-end-]{+stop+}')

    def test_digests(self):
        """The spec keeps digests of texts, which tell that one was changed."""
        from follow import document, shape, texts
        import source
        with saved('') as _:
            shutil.copytree(SPEC, 'spec')
            read, found = document.read(SHOP, source.Faults())
            digests = document.api(read, found, {'things': 'list_things'}, {}).texts
            with open('spec/texts.txt', 'w', encoding='utf-8') as stream:
                stream.write(texts.text(digests))
            self.assertEqual(texts.load('spec'), digests)
            self.assertEqual(run(SHOP, '--spec', 'spec')[0], 0)
        digests['list_things', 'summary'] = shape.digest('List all')
        from follow import compare
        known = document.api(read, found, {'things': 'list_things'}, {})
        known.words, known.texts = None, digests
        from follow import show
        self.assertEqual(
            show.text(compare.compare(known, document.api(read, found, {
                'things': 'list_things'}, {})), 'a', 'b').splitlines()[3],
            '  list_things: text was changed (summary); compare two documents to see the words')

    def test_management(self):
        """--management-only: those that want such a key, and those that are tools."""
        root = shop()
        put(root, f'{LIST} description', 'Lists all things.')
        put(root, 'paths /chat', {'post': {'operationId': 'chat', 'responses': {}}})
        put(root, 'paths /x', {'get': {'responses': {}}, 'put': {
            'operationId': 'putX', 'description': 'A [management key](x) is required.',
            'responses': {'204': {}}}})
        with saved(root) as new:
            status, out, err = run(new, '--spec', SPEC, '--management-only')
        self.assertEqual((status, err), (4, ''))
        self.assertEqual(out.splitlines()[3:], [
            '  list_things: any key will do now: management key -> any key',
            '  put_x: new operation: - -> PUT /x'])


class Bad(unittest.TestCase):
    """What can't be read is told with its place and what mends it."""

    maxDiff = None

    def errors(self, root):
        """The errors, each with what stands at its place for the place."""
        with saved(root) as new:
            before = os.listdir('.')
            status, out, err = run(new, '--spec', SPEC)
            self.assertEqual((status, out, os.listdir('.')), (1, '', before))
            shutil.copytree(SPEC, 'spec')
            self.assertEqual(run(new, '--spec', 'spec', '--apply', '--date', '2026-02-02'),
                             (status, out, err))
            self.assertEqual(filecmp.dircmp(SPEC, 'spec').diff_files, [])
            self.assertEqual(sorted(os.listdir(SPEC)), sorted(os.listdir('spec')))
            with open(new, encoding='utf-8') as stream:
                lines = stream.read().splitlines()
        shown = ''
        for error in err.splitlines():
            place, message = error.split(': error: ', 1)
            _, line, column = place.split(':')
            shown += f'{lines[int(line) - 1][int(column) - 1:].rstrip(" ,{")}> {message}\n'
        return shown

    def one(self, path, value, expected):
        root = shop()
        put(root, path, value)
        self.assertEqual(self.errors(root), expected)

    def test_files(self):
        self.assertEqual(self.errors('{"openapi": "3.1.0", "paths": {\n '), (
            "> neither JSON nor YAML: expected the node content, but found "
            "'<stream end>'; was it saved whole?\n"))
        self.assertEqual(self.errors('a: \a'), 'a: \a> neither JSON nor YAML: '
                         'character U+0007; was it saved whole?\n')
        for text in ('[]', 'swagger: 2.0', '{"openapi": "3.0.0"}', '{"openapi": "2", "paths": {}}'):
            self.assertEqual(self.errors(text), f'{text}> is no OpenAPI 3 document: '
                             'want openapi: 3.x and paths\n')
        with saved('') as new:
            self.assertEqual(run('none.json', '--spec', SPEC)[2], 'none.json:1:1: error: cannot '
                             'be read: No such file or directory\n')
            with open(new, 'wb') as stream:
                stream.write(b'\xff')
            self.assertEqual(run(new, '--spec', SPEC)[2],
                             'new.json:1:1: error: is not UTF-8; convert it first\n')

    def test_spec(self):
        self.assertEqual(run(SHOP, '--spec', HERE)[0], 1)

    def test_references(self):
        for ref, expected in (
                ('#/components/schemas/None', "leads nowhere; add that component, or take the "
                 'whole document'),
                ('#/openapi/3', "leads nowhere; add that component, or take the whole document"),
                ('other.yaml#/x', 'leads out of the document; bundle the document into one file '
                 'first')):
            self.one(f'{THING} properties price', {'$ref': ref}, f"\"price\":> "
                     f"createThing: $ref '{ref}' {expected}\n"
                     f"\"price\":> things: $ref '{ref}' {expected}\n")
        self.one(f'{LIST} parameters 1', {'$ref': '#/x'}, "> things: $ref '#/x' leads nowhere; "
                 'add that component, or take the whole document\n')
        self.one(f'{LIST} parameters 0 schema', {'oneOf': [STRING, {'$ref': '#/x'}]},
                 "\"schema\":> things: $ref '#/x' leads nowhere; add that component, or take the "
                 'whole document\n')
        root = shop()
        put(root, 'components schemas Size', {'$ref': '#/components/schemas/Other'})
        put(root, 'components schemas Other', {'$ref': '#/components/schemas/Size'})
        self.assertIn("> createThing: circular $ref: #/components/schemas/Size -> "
                      '#/components/schemas/Other -> #/components/schemas/Size; one of them must '
                      'be a schema of its own\n', self.errors(root))
        self.one(THING, [], '"Thing": []> createThing: want a mapping here\n'
                 '"Thing": []> things: want a mapping here\n')

    def test_operations(self):
        self.one(f'{LIST} operationId', '', '"get":> GET /things has no '
                 'operationId; give it one, as the tool is named after it\n')
        self.one('paths /things put', [], '"put": []> an operation must be a '
                 'mapping\n')
        self.one(f'{LIST} responses', {'400': {}}, '"get":> things: no response '
                 'from 200 to 299; say what success is\n')
        self.one(f'{LIST} operationId', 'create_thing', "\"post\":> createThing and "
                 "create_thing both give the name 'create_thing'; name one in the answers "
                 '(tools: NAME: operation: createThing)\n')
        self.one(f'{LIST} operationId', 'a' * 61, f"\"get\":> 'shop_{'a' * 61}' has "
                 f"66 characters (at most 64); give {'a' * 61} a shorter name in the answers "
                 f"(tools: NAME: operation: {'a' * 61})\n")
        self.one('components requestBodies Thing', {'content': {'application/json': {'schema': {
            'type': 'array'}}}}, '"Thing":> createThing: the body is no JSON object '
            'with properties, so it has no parameters; leave this operation out\n')

    def test_parameters(self):
        self.one(f'{LIST} parameters 2', {'name': 'class', 'in': 'query', 'schema': STRING},
                 "\"get\":> 'class' of things is a word that C or C++ keeps for "
                 "itself; write it into the spec by hand, where it is 'class_' in C, or leave "
                 'the operation out\n')
        self.one(f'{LIST} parameters 2', {'name': 'Limit', 'in': 'query', 'schema': STRING},
                 "\"get\":> 'Limit' and 'limit' of things are both 'limit' in C; one "
                 'must be left out\n')
        self.one(f'{THING} properties x', {'type': 'object', 'properties': {
            f'm{n}': STRING for n in range(100)}}, ''.join(
                f"\"{line}\":> 'x' of 'data' of the reply of {name} has 100 members "
                '(at most 64); leave it out, or decide for one object of kind json\n'
                for line, name in (('get', 'things'), ('post', 'createThing'))))
        self.one(f'{BODY} properties', {f'm{n}': STRING for n in range(100)},
                 '"post":> createThing has 101 members (at most 64); leave it out, '
                 'or decide for one object of kind json\n')
        self.one('paths /things post parameters', [
            {'name': 'name', 'in': 'query', 'schema': STRING}],
            "\"schema\":> createThing: two parameters are named 'name': one in the "
            'query, one in the body; one must be renamed\n')


class Changed(unittest.TestCase):
    """A document that was changed, and a copy of the spec that it goes into."""

    maxDiff = None
    DATE = ('--date', '2026-02-02')

    @contextlib.contextmanager
    def copy(self, changes, answers=None):
        """A changed document new.json, answers.yaml and a copy of the spec."""
        root = shop()
        for path, value in changes.items():
            put(root, path, copy.deepcopy(value))
        with saved(root) as new:
            shutil.copytree(SPEC, 'spec')
            if answers:
                with open('answers.yaml', 'w', encoding='utf-8') as stream:
                    stream.write(answers)
            yield new

    def apply(self, *more):
        answers = ('--answers', 'answers.yaml') if os.path.exists('answers.yaml') else ()
        return run('new.json', '--spec', 'spec', '--apply', *self.DATE, *answers, *more)

    def read(self, name):
        with open(os.path.join('spec', name), encoding='utf-8') as stream:
            return stream.read()

    def model(self):
        """What the generator makes of the spec."""
        import gen
        out, err = io.StringIO(), io.StringIO()
        self.assertEqual(gen.main(['--spec', 'spec', '--dump-model'], out, err), 0,
                         err.getvalue())
        return json.loads(out.getvalue())

    CHANGES = {
        # A new optional parameter, a rule, an enum value, a moved route, a renamed operation.
        f'{LIST} parameters 2': {'name': 'owner', 'in': 'query', 'schema': {
            'type': 'string', 'enum': ['me', 'you']}},
        f'{LIST} parameters 0 schema maximum': 50,
        f'{BODY} properties color': {'type': 'string', 'maxLength': 9},
        'components schemas Size enum': ['small', 'large', 'huge'],
        f'{THING} properties size enum': ['small', 'large', 'huge', None],
        f'{BODY} properties tags maxItems': None,
        f'{BODY} properties parts': {'type': 'array', 'items': {
            'type': 'object', 'required': ['name'], 'properties': {
                'name': STRING, 'when': {'type': 'string', 'format': 'date-time'}}}},
        f'{THING} properties color': STRING,
        'paths /things put': {'operationId': 'replaceThings', 'responses': {'204': {}},
                              'description': 'Management key required.',
                              'requestBody': {'content': {'application/json': {'schema': {
                                  'properties': {'all': {'type': 'boolean'}}}}}}},
        'paths /boxes': {'get': {'operationId': 'getBoxes', 'parameters': [],
                                 'responses': {'200': {}}}},
    }
    ANSWERS = '''\
groups: { boxes: Boxes that things are in }
names: { list_things.owner: owner, create_thing.parts: part }
leave: [other]
enums: { owner: { doc: Whose things } }
objects:
  thing: { members: { color: { doc: Its color } } }
  part:
    doc: A part of a thing
    members: { name: { doc: Its name }, when: { doc: "When it was made, a day: UTC" } }
tools:
  list_things: { params: { owner: { doc: Whose } } }
  create_thing:
    params:
      color: { widens: never, doc: Its color }
      parts: { widens: never, doc: What it is made of }
  replace_things:
    group: things
    title: Replace things
    doc: All of them.
    verb: replace
    effect: destructive
    params: { all: { widens: change, doc: Whether all } }
    example: { all: true }
  list_boxes: { operation: getBoxes, group: boxes, title: List boxes, doc: All of them., verb: list, example: {} }
'''


class Apply(Changed):
    """A document goes into a copy of the spec: comments, order and decisions stay."""

    def test_undecided(self):
        """Without decisions there are entries that generate nothing; a second run changes
        nothing."""
        with self.copy(self.CHANGES):
            names = [tool['short_name'] for tool in self.model()['tools']]
            status, out, err = self.apply()
            self.assertEqual((status, err), (6, ''))
            self.assertIn('things.yaml: changed\n', out)
            widens = 'never, up, cleared, grow, shrink, true, false, earlier, change'
            for file, text, line in (
                    ('things.yaml', 'owner: {', 'list_things.owner: doc (text), doc of the enum '
                     'list_things_owner (text)'),
                    ('things.yaml', 'color: {', f'create_thing.color: doc (text), widens '
                     f'({widens})'),
                    ('types.yaml', 'color: {', 'thing.color: doc (text)'),
                    ('undecided.yaml', 'get_boxes:', 'get_boxes: group (things, or a new one of '
                     '`groups`), title (one line), doc (text), verb (a-z, 0-9 and -), example (a '
                     'value)')):
                lines = self.read(file).splitlines()
                number = next(i for i, line in enumerate(lines) if text in line)
                self.assertIn(f'spec/{file}:{number + 1}:{lines[number].index(text) + 1}: decide: '
                              f'{line}\n', out)
            self.assertIn('  replace_things:\n    decide: [', self.read('undecided.yaml'))
            self.assertIn('color: { decide: [doc, widens], type: string', self.read('things.yaml'))
            self.assertIn('}  # people read it\n', self.read('things.yaml'))
            self.assertIn('  # What a thing weighs stands here', self.read('types.yaml'))
            self.assertIn('values: [small, large, huge]', self.read('types.yaml'))
            self.assertIn('maximum: 50, doc: How many }', self.read('things.yaml'))
            view = self.model()
            self.assertEqual([tool['short_name'] for tool in view['tools']], names)
            self.assertEqual(view['source']['date'], '2026-02-02')
            again = self.apply()
            self.assertEqual(again, (6, ''.join(line for line in out.splitlines(True)
                                                if 'changed' not in line), ''))
            self.assertEqual(run('new.json', '--spec', 'spec')[0], 4)

    def test_decided(self):
        """Decisions complete the entries, whether they come at once or later."""
        with self.copy(self.CHANGES, self.ANSWERS):
            status, out, err = self.apply('--commit', 'abcdef0', '--path', 'api.json')
            self.assertEqual((status, err), (0, ''))
            self.assertNotIn('decide', out)
            at_once = self.model()
            self.assertEqual(self.apply('--commit', 'abcdef0', '--path', 'api.json'), (0, '', ''))
            self.assertEqual(run('new.json', '--spec', 'spec')[1],
                             'spec -> new.json: no difference\n')
            self.assertEqual(at_once['source']['commit'], 'abcdef0')
            tools = {tool['short_name']: tool for tool in at_once['tools']}
            self.assertEqual(tools['replace_things']['since'], '2026-02-02')
            self.assertEqual(tools['list_boxes']['group'], 'boxes')
        with self.copy(self.CHANGES, self.ANSWERS):
            os.rename('answers.yaml', 'later.yaml')
            self.apply()
            os.rename('later.yaml', 'answers.yaml')
            self.apply('--commit', 'abcdef0', '--path', 'api.json')
            self.assertEqual(self.read('undecided.yaml').splitlines()[-1], 'tools: {}')
            later = self.model()
            self.assertEqual(sorted(tool['short_name'] for tool in later['tools']),
                             sorted(tools))
            self.assertEqual(run('new.json', '--spec', 'spec')[0], 0)

    def test_gone(self):
        """What is gone, or of another type, waits for a decision."""
        changes = {'paths /things/{id} delete': None, f'{BODY} properties tags': STRING,
                   f'{LIST} parameters 1': None}
        with self.copy(changes):
            out = self.apply()[1]
            gone = 'gone upstream (drop: true or keep: true; of what has another name now, that ' \
                'one with was: NAME)'
            for line in (f'delete_thing: {gone}', f'list_things.sold: {gone}',
                         'create_thing.tags: another type, string (keep: true, or write it anew)'):
                self.assertIn(f'decide: {line}\n', out)
            self.assertEqual(self.apply()[0], 6)
            self.assertEqual([tool['short_name'] for tool in self.model()['tools']],
                             ['list_things', 'create_thing'])
        decided = ('tools:\n  delete_thing: { drop: true }\n  create_thing:\n'
                   '    params: { tags: { keep: true } }\n  list_things:\n    params: '
                   '{ sold: { keep: true } }\n')
        with self.copy(changes, decided):
            self.assertEqual(self.apply()[0], 0)
            self.assertNotIn('delete_thing', self.read('things.yaml'))
            at_once = self.read('things.yaml')
            self.assertTrue(at_once.endswith('large }\n'))
        # Whoever decides later gets the same; so does an upstream that has it again.
        with self.copy(changes):
            before = self.read('things.yaml')
            self.apply()
            self.assertEqual(self.read('things.yaml').count('decide: '), 3)
            with open('answers.yaml', 'w', encoding='utf-8') as stream:
                stream.write(decided)
            self.assertEqual(self.apply()[0], 0)
            self.assertEqual(self.read('things.yaml').split(), at_once.split())
        with self.copy(changes):
            self.apply()
            self.assertEqual(run(SHOP, '--spec', 'spec', '--apply', *self.DATE)[0], 0)
            self.assertEqual(self.read('things.yaml').split(), before.split())
        with self.copy(changes, 'leave: [x]\n'):
            with open('answers.yaml', 'w', encoding='utf-8') as stream:
                stream.write('tools: { delete_thing: { keep: true } }\n')
            self.assertNotIn('delete_thing', self.apply()[1])

    def test_moved(self):
        root = {'paths /things/{id} delete': None, 'paths /thing/{id}': {'delete': {
            'operationId': 'deleteThing', 'responses': {'204': {}}, 'parameters': [
                {'name': 'id', 'in': 'path', 'required': True,
                 'schema': {'type': 'string', 'format': 'uuid'}},
                {'name': 'force', 'in': 'query', 'schema': {'type': 'boolean'}}]}},
            f'{LIST} operationId': 'allThings'}
        with self.copy(root, 'tools:\n  list_things: { operation: allThings, scope: Not sold }\n'
                       '  delete_thing: { params: { force: { doc: At once } } }\n'):
            self.apply()
            text = self.read('things.yaml')
            self.assertIn('path: "/thing/{id}"', text)
            self.assertIn('success: 204', text)
            self.assertIn('scope: Not sold', text)
            self.assertIn('force: { type: boolean, since: "2026-02-02", doc: At once }', text)

    def test_follow(self):
        """A rename, new required parameters, a new value, an operation that is gone and with it the
        types that it alone had: decisions are all that it takes, and a second run changes
        nothing."""
        changes = {
            f'{BODY} properties title': {'type': 'string', 'minLength': 1, 'maxLength': 20},
            f'{BODY} properties name': None,
            f'{BODY} properties box': {'type': 'string'},
            f'{BODY} properties tags': None,
            f'{BODY} required': ['title', 'box', 'size'],
            'components schemas Size enum': ['small', 'large', 'huge'],
            'paths /things get': None,
            'paths /things/{id} delete parameters': [
                {'name': 'id', 'in': 'path', 'required': True,
                 'schema': {'type': 'string', 'format': 'uuid'}},
                {'name': 'why', 'in': 'query', 'schema': {'enum': ['old']}}],
        }
        answers = '''\
tools:
  list_things: { drop: true }
  create_thing:
    params:
      title: { was: name }
      box: { widens: never, doc: Where it lies, example: "b 1" }
      tags: { drop: true }
'''
        with self.copy(changes, answers):
            status, out, _ = self.apply()
            self.assertEqual(status, 6)
            self.assertIn('delete_thing.why: doc (text), doc of the enum delete_thing_why', out)
            with open('answers.yaml', 'a', encoding='utf-8') as stream:
                stream.write('  delete_thing: { params: { why: { doc: Why } } }\n'
                             'enums: { delete_thing_why: { doc: Why } }\n')
            self.assertEqual(self.apply()[0], 0)
            self.assertEqual(self.apply(), (0, '', ''))
            text = self.read('things.yaml')
            self.assertNotIn('decide', text)
            self.assertIn('    params:\n      title: { type: string, required: true, min_length: 1, '
                          'max_length: 20, widens: never,\n        doc: Its name }  # people read '
                          'it\n', text)
            self.assertIn('    example: { title: Chair, size: large, box: b 1 }\n', text)
            self.assertNotIn('tags', text)
            self.assertIn('values: [small, large, huge]', self.read('types.yaml'))
            # Nobody lists any more, so that somebody says what is first.
            with open('spec/api.yaml', encoding='utf-8') as stream:
                api = stream.read()
            self.assertIn('first: list_things', api)
        # What alone used a type takes it along.
        with self.copy({'paths /things get': None, 'paths /things post': None},
                       'tools: { list_things: { drop: true }, create_thing: { drop: true } }'):
            self.assertEqual(self.apply()[0], 0)
            self.assertEqual(self.read('types.yaml').strip(), '{}')
            self.assertEqual(self.apply(), (0, '', ''))
        # A rename that is decided on later; parameters of which none is left.
        with self.copy({f'{BODY} properties title': STRING, f'{BODY} properties name': None,
                        f'{BODY} required': ['title', 'size']}):
            self.assertEqual(self.apply()[0], 6)
            self.assertIn('create_thing.title: doc (text), widens', self.apply()[1])
            self.assertIn(', example (a value)\n', self.apply()[1])
            with open('answers.yaml', 'w', encoding='utf-8') as stream:
                stream.write('tools: { create_thing: { params: { title: { was: name } } } }')
            self.assertEqual(self.apply()[0], 0)
            self.assertIn('example: { title: Chair, size: large }', self.read('things.yaml'))
            self.assertEqual(self.apply(), (0, '', ''))
        # An example in lines of its own; an enum that leaves while others stay.
        with self.copy({f'{BODY} properties title': STRING, f'{BODY} required': ['name', 'title'],
                        'paths /things/{id} delete parameters': [
                            {'name': 'id', 'in': 'path', 'required': True,
                             'schema': {'type': 'string', 'format': 'uuid'}}]}, '''\
tools:
  create_thing: { params: { title: { doc: Its title, widens: never, example: Seat } } }
  delete_thing: { params: { why: { drop: true } } }
'''):
            with open('spec/things.yaml', encoding='utf-8') as stream:
                text = stream.read()
            with open('spec/things.yaml', 'w', encoding='utf-8') as stream:
                stream.write(text.replace(
                    'example: { name: Chair, size: large }',
                    'example:\n      name: Chair\n      size: large').replace(
                    'doc: Its ID }', 'doc: Its ID }\n      why: { type: string, enum: why, doc: Y }'))
            with open('spec/types.yaml', encoding='utf-8') as stream:
                text = stream.read()
            with open('spec/types.yaml', 'w', encoding='utf-8') as stream:
                stream.write(text.replace('enums:\n', 'enums:\n  why: { doc: Why, values: [a] }\n'))
            self.assertEqual(self.apply()[0], 0)
            self.assertIn('      size: large\n      title: Seat\n', self.read('things.yaml'))
            self.assertNotIn('why', self.read('things.yaml') + self.read('types.yaml'))
            self.assertIn('size:', self.read('types.yaml'))
        with self.copy({f'{LIST} parameters': []}, 'tools: { list_things: { params: '
                       '{ limit: { drop: true }, sold: { drop: true } } } }'):
            self.assertEqual(self.apply()[0], 0)
            self.assertIn('    params: {}\n', self.read('things.yaml'))
            self.assertIn('    example: { }\n', self.read('things.yaml'))
            self.assertEqual(self.apply(), (0, '', ''))
            self.assertEqual(len(self.model()['tools']), 3)

    def test_bad(self):
        for text, message in (('[]', 'want a mapping with some of groups, names, tools, objects, '
                               'enums, leave, workflows'),
                              ('tolls: {}', "unknown key 'tolls'; did you mean 'tools'?")):
            with self.copy({}, text):
                self.assertEqual(self.apply(), (1, '', f'answers.yaml:1:1: error: {message}\n'))
        with self.copy({}):
            self.assertIn('cannot be read', run('new.json', '--spec', 'spec', '--answers', 'no',
                                                '--apply', *self.DATE)[2])
        for arguments in (('--apply',), ('--apply', '--date', 'today'),
                          ('--apply', *self.DATE, '--from', SHOP)):
            with self.assertRaises(SystemExit), contextlib.redirect_stderr(io.StringIO()):
                run(SHOP, '--spec', SPEC, *arguments)

    def test_lines(self):
        """How entries are written."""
        from follow import write
        self.assertEqual(write.flow({'a': [True, None, 1, 0.5, 'x: y'], 'b': {}}),
                         '{ a: [true, null, 1, 0.5, "x: y"], b: {} }')
        self.assertEqual(write.members('reply', {}, 4), '    reply: {}\n')
        self.assertEqual(write.member('a', {'doc': 'x ' * 60}, 2).count('\n'), 2)
        self.assertEqual(write.member('a', {'enum': 'x' * 60, 'type': 'y' * 60}, 2).count('\n'), 2)
        from follow import apply
        file = write.File('x', 'tools:\n  t:\n    success: 200\n    reply: {}\n')
        for key in ('params', 'reply'):
            apply.Apply.add(None, file, ('tools', 't'), key, 'a', {'type': 'string'})
        self.assertEqual(file.text, 'tools:\n  t:\n    params:\n      a: { type: string }\n'
                         '    reply:\n      a: { type: string }\n    success: 200\n')
        file = write.File('x', 'a: { b: 1, doc: x }\nlast: 2')
        file.set(None, 'b', 'a')
        file.set(None, 'none', 'a')
        file.append('more: 3\n')
        self.assertEqual(file.text, 'a: { doc: x }\nlast: 2\nmore: 3\n')
        file = write.File('x', 'a: { b: { c: 1 } }\ne: {}\n')
        file.append('  d: { e: 2 }\n', 'a')
        file.before_key('  f: 3\n', 'b', 'a')
        file.append('  g: 4\n', 'e')
        self.assertEqual(file.text, 'a: { f: 3, b: { c: 1 }, d: { e: 2 } }\ne: { g: 4 }\n')
        # A long line is folded where that changes nothing: not in a comment, or not at all.
        long = 'x' * 100
        file = write.File('x', f'a: {{ type: {long},\n  doc: y }}\n')
        file.set(1, 'b', 'a')
        self.assertEqual(file.text, f'a: {{ type: {long}, b: 1,\n  doc: y }}\n')
        file = write.File('x', f'a: {{ doc: y }}  # {"z, " * 40}\n')
        file.set(1, 'b', 'a')
        self.assertEqual(file.text, f'a: {{ b: 1,\n  doc: y }}  # {"z, " * 40}\n')


class Restyled:
    """A file of the spec in other styles of YAML, chosen by chance, with comments wherever one can
    stand: `comments` are those that are nobody's own."""

    def __init__(self, path, rng):
        self.rng = rng
        self.comments = []
        with open(path, encoding='utf-8') as stream:
            root = yaml.load(stream, yaml.BaseLoader)
        self.text = self.remark(0) + self.block(root, 0, False)

    def remark(self, indent):
        if self.rng.random() < 0.5:
            return self.rng.choice(['', '\n'])
        self.comments.append(f'# remark {len(self.comments)}: {{ a, b }}, "c')
        return f"{' ' * indent}{self.comments[-1]}\n"

    def scalar(self, value, indent):
        if value in ('true', 'false') or value.isdigit():
            return value
        if indent is not None and self.rng.random() < 0.3:
            return self.rng.choice('|>') + f"-\n{' ' * indent}{value}"
        return self.rng.choice([f'"{value}"', f"'{value}'"])

    def flow(self, value, indent):
        gap = self.rng.choice([' ', f"\n{' ' * indent}"])
        if isinstance(value, dict):
            pairs = [f'{key}: {self.flow(item, indent + 2)}' for key, item in value.items()]
            return '{' + gap + f',{gap}'.join(pairs) + ' }'
        if isinstance(value, list):
            return '[' + ', '.join(self.flow(item, indent + 2) for item in value) + ']'
        return self.scalar(value, None)

    def block(self, value, indent, member):
        text = ''
        for key, item in value.items():
            head = f"{' ' * indent}{key}:"
            if isinstance(item, str):
                inner = None if key in ('header', 'c_prefix') else indent + 2
                line = f'{head} {self.scalar(item, inner)}'
            elif item and isinstance(item, dict) and (
                    not member or self.rng.random() < 0.4):
                inside = key in ('params', 'reply', 'members', 'example') or member
                text += head + '\n' + self.block(item, indent + 2, inside)
                text += self.remark(indent)
                continue
            else:
                line = f'{head} {self.flow(item, indent + 4)}'
            text += line + '\n' + self.remark(indent)
        return text


class Styles(Changed):
    # What else becomes a key more, or less, of an entry that stands there.
    CHANGES = {
        **Changed.CHANGES,
        f'{BODY} required': [],
        f'{BODY} properties tags minItems': 1,
        f'{BODY} properties name nullable': True,
        f'{BODY} properties name minLength': None,
        f'{THING} properties price nullable': True,
        f'{LIST} parameters 1 schema': {'type': 'string'},
    }

    def test_styles(self):
        """Whatever style the spec is written in: the result loads, has all comments, and a second
        run changes nothing."""
        for seed in range(20):
            rng = random.Random(seed)
            changes = dict(rng.sample(list(self.CHANGES.items()), rng.randint(1, 9)))
            with self.subTest(seed=seed), self.copy(
                    changes, self.ANSWERS if rng.random() < 0.5 else None):
                comments = {}
                for name in ('things.yaml', 'types.yaml'):
                    restyled = Restyled(os.path.join(SPEC, name), rng)
                    comments[name] = restyled.comments
                    with open(os.path.join('spec', name), 'w', encoding='utf-8') as stream:
                        stream.write(restyled.text)
                self.model()
                status, out, err = self.apply()
                self.assertEqual((status, err), (6 if ': decide: ' in out else 0, ''))
                self.model()
                for name, remarks in comments.items():
                    text = self.read(name)
                    for remark in remarks:
                        self.assertEqual(text.count(remark + '\n'), 1, text)
                self.assertNotIn('changed', self.apply()[1])


class Wire(unittest.TestCase):
    """What is proposed for tests/wire. The requests of the cases there were written by hand, and
    agree to the byte with those that would be proposed."""

    maxDiff = None

    @contextlib.contextmanager
    def copy(self):
        with saved('') as _:
            shutil.copytree(os.path.join(ROOT, 'tests', 'wire'), 'wire')
            shutil.copytree(os.path.join(ROOT, 'spec'), 'spec')
            yield

    def propose(self):
        import wire
        out, err = io.StringIO(), io.StringIO()
        status = wire.main(['--spec', 'spec', '--wire', 'wire'], out, err)
        return status, out.getvalue(), err.getvalue()

    def spec(self):
        import load
        import source
        return load.load(os.path.join(ROOT, 'spec'), source.Faults())

    @staticmethod
    def text(name):
        with open(name, encoding='utf-8') as stream:
            return stream.read()

    @staticmethod
    def edit(name, old, new):
        with open(name, encoding='utf-8') as stream:
            text = stream.read()
        assert old in text, old
        with open(name, 'w', encoding='utf-8') as stream:
            stream.write(text.replace(old, new))

    def test_requests(self):
        from follow import cases
        spec = self.spec()
        folder = os.path.join(ROOT, 'tests', 'wire', 'cases')
        for name, tool in spec.tools.items():
            if tool.is_workflow:
                continue
            for case in cases.read(self.text(os.path.join(folder, f'{name}.json'))):
                self.assertEqual(cases.request(tool, spec, case['arguments']), case['request'])

    def test_same(self):
        with self.copy():
            self.assertEqual(self.propose(), (0, '', ''))
        with self.copy():
            self.edit('spec/keys.yaml', 'method: GET', 'method: GOT')
            self.assertEqual(self.propose()[0], 1)

    def test_changes(self):
        """Only what changed is proposed anew; the rest of a file stays to the byte."""
        with self.copy():
            self.edit('spec/budgets.yaml', '/budgets/{interval}', '/budget/{interval}')
            self.edit('spec/keys.yaml', '      include_expired:', '      without_expired:')
            shutil.copy('wire/cases/get_key.json', 'wire/cases/get_old_key.json')
            self.edit('wire/calls.c', '\t{ NULL,', '\t{ "get_old_key", { get_old_key } },\n\t{ NULL,')
            before = {name: self.text(f'wire/cases/{name}.json')
                      for name in ('list_keys', 'get_workspace_budget')}
            out = self.propose()[1]
            self.assertEqual(self.propose(), (0, '', ''))
            self.assertIn('get_workspace_budget.json: proposed, to be read\n', out)
            self.assertIn('later_calls.c', out)
            self.assertIn('get_old_key.json', out)
            self.assertFalse(os.path.exists('wire/cases/get_old_key.json'))
            self.assertNotIn('get_key.json', out)
            after = self.text('wire/cases/list_keys.json')
            self.assertIn('without_expired=true HTTP', after)
            self.assertNotIn('include_expired', after)
            begin = before['list_keys'].index('"arguments"', 20)
            self.assertEqual(after[30:begin - 40].count('offset=9007199254740993'), 1)
            self.assertEqual(self.text('wire/cases/get_workspace_budget.json'),
                             before['get_workspace_budget'].replace('/budgets/', '/budget/'))
            calls = self.text('wire/calls.c') + self.text('wire/later_calls.c')
            self.assertIn('ORA_SET(&args, without_expired, true);', calls)
            self.assertNotIn('include_expired', calls)
            self.assertNotIn('get_old_key', calls)

    def test_from_nothing(self):
        """Without a case of any tool all are proposed, and the runtime sends just these bytes, from
        C structs too."""
        from follow import calls
        import wire
        with self.copy():
            shutil.rmtree('wire/cases')
            os.mkdir('wire/cases')
            typed = calls.Calls([self.text(f'wire/{name}') for name in wire.CALLS], self.spec())
            for name in typed.tools():
                typed.remove(name)
            for name, text in zip(wire.CALLS, typed.texts):
                self.assertNotIn('static int', text)
                with open(f'wire/{name}', 'w', encoding='utf-8') as stream:
                    stream.write(text)
            self.assertEqual(self.propose()[0], 0)
            self.assertEqual(self.propose(), (0, '', ''))
            if 'ORA_LINK' not in os.environ:
                self.skipTest('no library to link with')
            runtime = os.path.join(ROOT, 'runtime')
            flags = subprocess.run(['pkg-config', '--cflags', '--libs', 'json-c'], check=True,
                                   capture_output=True, text=True).stdout.split()
            done = subprocess.run(
                [os.environ.get('CC', 'cc'), '-std=gnu11', '-Wall', '-Wextra', '-Werror',
                 f'-I{runtime}', f'-I{runtime}/include', f'-I{ROOT}/generated',
                 '-DORA_VERSION="0.1.0"', *[f'wire/{name}' for name in (
                     'wire_cases.c', 'upstream.c', *wire.CALLS)],
                 *shlex.split(os.environ['ORA_LINK']), *flags],
                capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, 0, done.stderr)
            done = subprocess.run(['./a.out', 'wire/cases'], capture_output=True, text=True,
                                  check=False)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_samples(self):
        """Values that nobody gave keep the rules of their parameter."""
        from follow import samples
        import load
        spec = self.spec()
        bound = load.Bound

        def p(kind, is_list=False, **rules):
            entry = load.Entry('name', None, '')
            entry.update(type=load.Type(kind, is_list), **rules)
            return entry

        for entry, value in (
                (p('string', max_length=bound('3', 3)), 'nam'),
                (p('string', min_length=bound('14', 14)), 'name & "x" €xx'),
                (p('string', format='date'), '2026-09-01'),
                (p('string', enum='limit_reset'), 'daily'),
                (p('integer', minimum=bound('9', 9)), 9), (p('integer'), 7),
                (p('number', maximum=bound('0.1', 0.1)), 0.1), (p('boolean'), True),
                (p('json'), {}), (p('integer', True, min_items=bound('2', 2)), [7, 7]),
                (p('content_filter'), {'action': 'redact', 'pattern': 'pattern & "x" €'})):
            self.assertEqual(samples.sample(entry, spec), value)
        self.assertEqual(samples.fit([{'action': 'block', 'old': 1}], p('content_filter', True),
                                     spec), [{'action': 'block', 'pattern': 'pattern & "x" €'}])


class Workflow(unittest.TestCase):
    """The steps of upstream.yml, run as GitHub runs them: on a tree with the spec of the shop, beside
    a repository that has its document, with a `gh` that notes what it is asked for."""

    WORKFLOW = os.path.join(ROOT, '.github', 'workflows', 'upstream.yml')
    PACKAGES = 'Packages'
    GH = '#!/bin/sh\necho "$*" >>"$GH_CALLS"\n[ "$2" != view ] || echo "$GH_STATE"\n'

    def git(self, folder, *arguments):
        done = subprocess.run(['git', *arguments], cwd=folder, env=self.env, check=True,
                              capture_output=True, text=True)
        return done.stdout

    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.folder = place.name
        with open(self.WORKFLOW, encoding='utf-8') as stream:
            job = yaml.load(stream, yaml.BaseLoader)['jobs']['compare']
        self.steps = job['steps']
        remotes = os.path.join(self.folder, 'remotes')
        self.calls = os.path.join(self.folder, 'calls')
        path = os.path.join(self.folder, 'bin')
        self.env = {
            **os.environ, **job['env'], 'GH_TOKEN': '', 'GH_CALLS': self.calls, 'GH_STATE': '',
            'PATH': f'{path}:{os.environ["PATH"]}', 'HOME': self.folder,
            'GITHUB_OUTPUT': os.path.join(self.folder, 'output'),
            'GITHUB_STEP_SUMMARY': os.path.join(self.folder, 'summary'),
            'GIT_AUTHOR_NAME': 'a', 'GIT_AUTHOR_EMAIL': 'a@example.org',
            'GIT_COMMITTER_NAME': 'a', 'GIT_COMMITTER_EMAIL': 'a@example.org',
            'GIT_CONFIG_COUNT': '1', 'GIT_CONFIG_KEY_0': f'url.file://{remotes}/.insteadOf',
            'GIT_CONFIG_VALUE_0': 'https://github.com/',
        }
        self.tree = os.path.join(self.folder, 'tree')
        self.document = os.path.join(remotes, job['env']['REPOSITORY'])
        for folder in (path, self.tree, os.path.dirname(
                os.path.join(self.document, job['env']['DOCUMENT']))):
            os.makedirs(folder)
        with open(os.path.join(path, 'gh'), 'w', encoding='utf-8') as stream:
            stream.write(self.GH)
        os.chmod(stream.name, 0o755)
        shutil.copytree(CODEGEN, os.path.join(self.tree, 'codegen'))
        shutil.copytree(SPEC, os.path.join(self.tree, 'spec'))
        shutil.copytree(os.path.join(ROOT, 'runtime', 'include'),
                        os.path.join(self.tree, 'runtime', 'include'))
        os.mkdir(os.path.join(self.tree, 'generated'))
        with open(os.path.join(self.tree, 'generated', 'old'), 'w', encoding='utf-8'):
            pass
        self.git(self.folder, 'init', '-q', '--bare', 'origin.git')
        self.commit(self.tree)
        self.git(self.tree, 'remote', 'add', 'origin', os.path.join(self.folder, 'origin.git'))

    def commit(self, folder):
        self.git(folder, 'init', '-q')
        self.git(folder, 'add', '-A')
        self.git(folder, 'commit', '-qm', 'all')

    def run_steps(self, root):
        with open(os.path.join(self.document, self.env['DOCUMENT']), 'w',
                  encoding='utf-8') as stream:
            json.dump(root, stream)
        self.commit(self.document)
        code = None
        for step in self.steps:
            if 'run' not in step or step['name'] == self.PACKAGES:
                continue
            if 'if' in step:
                self.assertEqual(step['if'], "steps.compare.outputs.code != '0'")
                if code == '0':
                    continue
            done = subprocess.run(['bash', '-e', '-c', step['run']], cwd=self.tree, env=self.env,
                                  capture_output=True, text=True, check=False)
            if done.returncode != 0:
                return step['name']
            if step.get('id') == 'compare':
                with open(self.env['GITHUB_OUTPUT'], encoding='utf-8') as stream:
                    code = stream.read().strip().rpartition('=')[2]
        return code

    def asked(self):
        if not os.path.exists(self.calls):
            return []
        with open(self.calls, encoding='utf-8') as stream:
            return [line.split()[1] for line in stream]

    def test_same(self):
        self.assertEqual(self.run_steps(shop()), '0')
        self.assertEqual(self.asked(), [])

    def test_change(self):
        root = shop()
        put(root, f'{BODY} properties color', STRING)
        self.assertEqual(self.run_steps(root), '4')
        self.assertEqual(self.asked(), ['view', 'create'])
        shown = self.git(self.tree, 'show', '--stat', 'origin/upstream')
        self.assertIn('spec/things.yaml', shown)
        self.assertNotIn('body.md', shown)
        with open(os.path.join(self.tree, 'body.md'), encoding='utf-8') as stream:
            body = stream.read()
        self.assertIn('new parameter', body)
        self.assertIn('decide: create_thing.color: doc (text), widens (never', body)

    def test_again(self):
        root = shop()
        put(root, f'{BODY} properties color', STRING)
        self.env['GH_STATE'] = 'OPEN'
        self.assertEqual(self.run_steps(root), '4')
        self.assertEqual(self.asked(), ['view', 'edit'])

    def test_broken(self):
        self.assertEqual(self.run_steps({}), 'Compare')
        self.assertEqual(self.asked(), [])


class OpenRouter(unittest.TestCase):
    """The documents of OpenRouter, which are not part of this repository."""

    maxDiff = None

    def setUp(self):
        if not os.path.exists(OCTOBER):
            self.skipTest(f'no {UPSTREAM}: set ORA_UPSTREAM to the folder of the documents')

    def test_changes(self):
        """Everything that came between the two documents, once, with its class."""
        status, out, _ = run(OCTOBER, '--from', MAY, '--json')
        self.assertEqual(status, 5)
        findings = json.loads(out)['findings']
        lines = [f"{f['class']}: {f['kind']} {f['operation']} {f['path']}".rstrip()
                 + (f" ({f['what']})" if f['what'] else '') for f in findings]
        self.assertEqual(len(lines), len(set(lines)))
        with open(os.path.join(HERE, 'may-october.txt'), encoding='utf-8') as stream:
            self.assertEqual(lines, stream.read().splitlines(), 'if it is meant: --update')
        added = {f"{f['operation']} {f['path']}" for f in findings
                 if f['kind'] == 'parameter-added'}
        guardrail = ('allowed_data_regions content_filter_builtins content_filters '
                     'enable_free_model_publication enable_free_model_training '
                     'enable_paid_model_training enforce_zdr_anthropic enforce_zdr_google '
                     'enforce_zdr_openai enforce_zdr_other enforce_zdr_xai '
                     'include_byok_in_budgets').split()
        self.assertEqual(added, {
            *(f'{tool} {name}' for tool in ('create_guardrail', 'update_guardrail')
              for name in guardrail),
            'create_keys external', 'update_keys workspace_id', 'list_keys include_expired',
            'create_workspace disabled_server_tools', 'update_workspace disabled_server_tools',
            'delete_workspace confirm_default_workspace_deletion', 'get_user_activity group_by',
            'get_user_activity workspace_id'})
        self.assertEqual(len([f for f in findings if f['kind'] == 'operation-added']), 27)
        for tool in ('bulk_assign_keys_to_guardrail', 'bulk_unassign_keys_from_guardrail'):
            self.assertIn(f'breaking: parameter-narrower {tool} key_hashes (max_items)', lines)
        for tool in ('create_workspace', 'update_workspace'):
            self.assertIn(f'breaking: parameter-narrower {tool} slug (pattern)', lines)

    def test_october(self):
        """The spec says what the newest document says; --management-only changes nothing."""
        for more in ((), ('--management-only',)):
            self.assertEqual(run(OCTOBER, *more)[1],
                             'spec -> openapi-management-2026-10.json: no difference\n')

    def test_apply(self):
        """From the spec of May, the document and the decisions comes the spec of October."""
        import gen
        with saved('') as _:
            shutil.copytree(os.path.join(ROOT, 'spec'), 'spec')
            os.remove('spec/texts.txt')
            with open(os.path.join(HERE, 'october.patch'), encoding='utf-8') as stream:
                subprocess.run(['patch', '-R', '-s', '-p1'], stdin=stream, check=True)
            self.assertFalse(os.path.exists('spec/budgets.yaml'))
            # The document of the table: only the headers of attribution are not in it.
            self.assertEqual(
                [(f['kind'], f['path']) for f in json.loads(
                    run(MAY, '--spec', 'spec', '--json')[1])['findings']],
                [('header-removed', name) for name in (
                    'HTTP-Referer', 'X-OpenRouter-Categories', 'X-OpenRouter-Title')])
            apply = (OCTOBER, '--spec', 'spec', '--apply', '--answers',
                     os.path.join(HERE, 'october.yaml'), '--date', '2026-10-01',
                     '--repository', 'OpenRouterTeam/go-sdk', '--path',
                     '.speakeasy/in.openapi.yaml', '--commit', '1d0e32f6')
            status, out, err = run(*apply)
            self.assertEqual((status, err), (0, ''))
            self.assertNotIn('decide', out)
            self.assertEqual(run(*apply), (0, '', ''))
            models = []
            for folder in ('spec', os.path.join(ROOT, 'spec')):
                text = io.StringIO()
                self.assertEqual(gen.main(['--spec', folder, '--dump-model'], text,
                                          sys.stderr), 0)
                models.append(json.loads(text.getvalue()))
            self.assertEqual(*models)


def update():
    lines = []
    for f in json.loads(run(OCTOBER, '--from', MAY, '--json')[1])['findings']:
        what = f" ({f['what']})" if f['what'] else ''
        lines.append(f"{f['class']}: {f['kind']} {f['operation']} {f['path']}".rstrip() + what)
    with open(os.path.join(HERE, 'may-october.txt'), 'w', encoding='utf-8') as stream:
        stream.write('\n'.join(lines) + '\n')


def main():
    if '--update' in sys.argv:
        return update()
    measured = None
    if len(sys.argv) == 1 and coverage:
        folder = os.path.join(CODEGEN, 'follow')
        measured = coverage.Coverage(source=[CODEGEN], data_file=None)
        measured.start()
    result = unittest.main(exit=False).result
    passed = result.wasSuccessful()
    if measured:
        measured.stop()
    if measured and result.skipped:
        # OpenRouter's documents reach lines that our small ones do not.
        print('no line coverage of codegen/follow/: tests were skipped')
    elif measured:
        files = [os.path.join(folder, name) for name in sorted(os.listdir(folder))
                 if name.endswith('.py')] + [
                     os.path.join(CODEGEN, name) for name in ('upstream.py', 'wire.py')]
        for path in files:
            for line in measured.analysis2(path)[3]:
                print(f'{os.path.relpath(path, ROOT)}:{line}: no test runs this line')
                passed = False
    elif not coverage:
        print('no coverage of codegen/follow/: install python3-coverage')
    return not passed


if __name__ == '__main__':
    sys.exit(main())
