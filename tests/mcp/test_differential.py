#!/usr/bin/python3
"""What a descriptor's inputSchema refuses the check in C refuses, and the other way round.

Each tool's example is bent at each parameter in all ways that are told below, one at a time. The
two may differ only where spec/README.md says so: in the fault classes `safety` and `prose`.
NUMBERS are the numbers that C can't hold: see test_big_numbers.

    test_differential.py [Class[.test]]..
"""

import copy
import json
import os
import re
import unittest

import yaml

from dialogue import NAMED, PREFIX, ROOT, UUID, Peer, SecretConfig, validator

GENERATED = os.path.join(ROOT, 'generated', 'TOOLS.md')
SPEC = os.path.join(ROOT, 'spec')
README = os.path.join(ROOT, 'spec', 'README.md')
NUL = 'a\u0000b'
HOSTILE = {  # class safety, by place
    'header': ['a\rb', 'a\nb', 'a\tb', '\x7f', '\x1b[0m', 'a\r\nX-Other: b'],
    'path': ['', '.', '..', '/', '//', 'a\nb', '\x01'],
    'any': [NUL],
}
DATES = ['2026-05-06', '2026-5-6', '2026-02-29', '2024-02-29', '2026-13-01', '2026-00-10',
         '2026-04-31', '2026-05-06T00:00:00Z', '20260506', ' 2026-05-06', '2026-05-06\n', '']
MOMENTS = ['2030-01-01T00:00:00Z', '2030-01-01T00:00:00.123Z', '2030-01-01T00:00Z',
           '2030-01-01T00:00:00', '2030-01-01T00:00:00+02:00', '2030-01-01T00:00:00+00:00',
           '2030-01-01', '2030-02-30T00:00:00Z', '2030-01-01T24:00:00Z', '2030-01-01T00:60:00Z',
           '2030-01-01 00:00:00Z', '2030-01-01T00:00:00z', '2030-01-01t00:00:00Z', 'tomorrow',
           '1893456000', '2030-01-01T00:00:00.Z', '', '2030-01-01T00:00:00Z\n']
UUIDS = [UUID, UUID.upper(), UUID.replace('-', ''), '{' + UUID + '}', UUID[:-1], UUID + '0',
         UUID.replace('0', 'g'), 'nope', '', UUID + '\n', 'urn:uuid:' + UUID]
SLUGS = ['a', 'a-b', 'A', 'a_b', 'a b', 'é', '-', '', 'a' * 50, 'a' * 51, 'a\n', '0']
WRONG = [None, True, 1, 1.5, 'x', '', [], [None], [1], ['x'], {}, {'x': 1}, '1', 'true', 'null']


def examples():
    """Short name -> arguments, out of the generated documentation."""
    with open(GENERATED, encoding='utf-8') as file:
        text = file.read()
    return {name: json.loads(example) for name, example in re.findall(
        rf'^### {PREFIX}(\w+)\n.*?^```json\n(.*?)\n```', text, re.M | re.S)}


def places():
    """(short name, parameter) -> path; headers are known by their names."""
    with open(GENERATED, encoding='utf-8') as file:
        found = re.findall(rf'^### {PREFIX}(\w+)\n.*?^`\w+ (\S+)`', file.read(), re.M | re.S)
    return {(name, parameter): 'path'
            for name, path in found for parameter in re.findall(r'\{(\w+)\}', path)}


def patches():
    """The tools that change what is there."""
    with open(GENERATED, encoding='utf-8') as file:
        return set(re.findall(rf'^### {PREFIX}(\w+)\n(?:(?!^###).)*?^`PATCH ', file.read(),
                              re.M | re.S))


def prose():
    """The rules of the class `prose`: (tool, parameter)."""
    with open(README, encoding='utf-8') as file:
        section = file.read().split('### `prose`')[1].split('\n#')[0]
    return set(re.findall(r'^\| `(\w+)` \| `(\w+)` \|', section, re.M))


PLACES, PROSE, PATCHES = places(), prose(), patches()


def inner(schema):
    """The schema of a value that is not null."""
    return next((s for s in schema.get('anyOf', []) if s.get('type') != 'null'), schema)


def text_values(schema):
    """Texts around every rule of a string, and texts that break other rules."""
    values = ['x', '', 'é' * 3, '\U0001f600']
    for bound in ('minLength', 'maxLength'):
        if bound in schema:
            for length in {max(0, schema[bound] + d) for d in (-1, 0, 1)}:
                values += ['x' * length, 'é' * length, '\U0001f600' * length]
    for value in schema.get('enum', []):
        values += [value, value.upper(), value + ' ', value[:-1]]
    return values + {'uuid': UUIDS, 'date': DATES, 'date-time': MOMENTS}.get(
        schema.get('format'), []) + (SLUGS if 'pattern' in schema else [])


def number_values(schema):
    values = [0, 1, -1, 0.5, 5.0, -0.0, 1e3, 2**31, 2**53, 0.0001, 0.00009, 1.0001, -1e-9, 100]
    for bound in ('minimum', 'maximum'):
        if bound in schema:
            values += [schema[bound] + d for d in (-1, 0, 1, -1e-6, 1e-6)]
    return values


def values_of(schema):
    schema = inner(schema)
    kind = schema.get('type')
    if kind is None or isinstance(kind, list):
        return [1, 'x', True, {}, [], {'a': [1, None]}, None]
    if kind == 'object':
        return object_values(schema)
    if kind == 'string':
        return text_values(schema)
    if kind in ('integer', 'number'):
        return number_values(schema)
    if kind == 'boolean':
        return [True, False]
    lists = [[], [None]]
    for value in values_of(schema['items']) + WRONG:
        lists += [[value], [copy.deepcopy(value)] * 2]
    kind = inner(schema['items']).get('type')
    good = 'x' if kind == 'string' else values_of(schema['items'])[0] if kind == 'object' else 1
    for bound in ('minItems', 'maxItems'):
        if bound in schema:
            lists += [[good] * max(0, schema[bound] + d) for d in (-1, 0, 1)]
    return lists + [[good] * 200]


def object_values(schema):
    """Objects around every rule of their members. A secret that there is comes first."""
    if list(schema['properties']) == ['secret']:
        return [NAMED, {}, {**NAMED, 'x': 1}, {'secret': 'x'}, {'secret': ''},
                *({'secret': value} for value in WRONG)]
    good = {name: values_of(member)[0] for name, member in schema['properties'].items()}
    values = [good, {}, {**good, 'x': 1}]
    for name, member in schema['properties'].items():
        values.append({key: value for key, value in good.items() if key != name})
        values += [{**good, name: value} for value in (*WRONG, *values_of(member))]
    return values


def mutations(name, example, schema):
    """Bent arguments: (parameter that was bent, arguments)."""
    yield None, example
    yield None, {}
    yield None, {parameter: example[parameter] for parameter in schema.get('required', [])}
    for parameter in example:
        yield parameter, {k: v for k, v in example.items() if k != parameter}
    for parameter, its_schema in schema['properties'].items():
        hostile = HOSTILE['any'] + HOSTILE[
            PLACES.get((name, parameter), 'header' if '-' in parameter else 'any')]
        texts = hostile if inner(its_schema).get('type') == 'string' else []
        for value in WRONG + values_of(its_schema) + texts:
            yield parameter, {**example, parameter: value}
    for extra in ('x', 'Name', 'HASH', 'id ', '', 'http-referer', '__proto__', 'workspaceId'):
        if extra not in schema['properties']:
            yield None, {**example, extra: 'x'}
            yield None, {**example, extra: None}
    for group in schema.get('dependentRequired', {}):
        yield group, {k: v for k, v in example.items()
                      if k not in schema['dependentRequired'][group]}


def is_hostile(name, parameter, value):
    place = PLACES.get((name, parameter), 'header' if parameter and '-' in parameter else 'any')
    for text in value if isinstance(value, list) else [value]:
        if isinstance(text, str) and (
                '\0' in text or (place == 'path' and (text.strip('/') in ('', '.', '..')))
                or (place != 'any' and re.search('[\x00-\x1f\x7f]', text))):
            return True
    return False


# Everything there is; a peer of its own for each tool, as each has its rate.
SECRETS = SecretConfig()
ALL = (*SECRETS.options, '--toolsets', 'all', '--api', '2026-10')


TOLD = 'a secret is named here, and never told'  # a text inside of secret JSON


def named(schema, value, shown):
    """An example with its secrets named, as agents give them; in secret JSON all but what is shown."""
    schema = inner(schema)
    if list(schema.get('properties', {})) == ['secret']:
        return NAMED
    if 'string' not in schema.get('type', 'string') and isinstance(value, dict) \
            and 'properties' not in schema:
        return {name: each if name in shown else NAMED for name, each in value.items()}
    if isinstance(value, dict):
        return {name: named(schema['properties'][name], each, shown)
                for name, each in value.items()}
    return value


class Differential(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.peer = Peer(*ALL)
        cls.addClassCleanup(cls.peer.__exit__)
        cls.schemas = {tool['name'][len(PREFIX):]: tool['inputSchema']
                       for tool in cls.peer.descriptors()}
        with open(os.path.join(SPEC, 'types.yaml'), encoding='utf-8') as file:
            shown = yaml.safe_load(file)['enums']['destination_setting']['values']
        cls.examples = {name: named(cls.schemas[name], example, shown)
                        for name, example in examples().items()}

    def verdicts(self, name, all_arguments):
        """Of the C check, for many arguments in one go: the text of a refusal, or None."""
        with Peer(*ALL) as peer:
            yield from self.verdicts_of(peer, name, all_arguments)

    def verdicts_of(self, peer, name, all_arguments):
        requests = [peer.request('tools/call', {'name': PREFIX + name, 'arguments': a})
                    for a in all_arguments]
        for start in range(0, len(requests), 50):
            peer.send(*requests[start:start + 50])
            for request in requests[start:start + 50]:
                result = peer.answer(request['id'])['result']
                text = result['content'][0]['text']
                # Whether there is a secret of that name, and a key to replace, is no matter of types.
                refused = result.get('isError') and 'nothing was sent' in text \
                    and 'has no secret' not in text \
                    and "what is to be replaced can't be read" not in text
                yield text if refused else None

    def test_tools(self):
        self.assertEqual(set(self.examples), set(self.schemas))
        count, excused = 0, {'safety': 0, 'prose': set(), 'change': set()}
        for name, schema in self.schemas.items():
            check = validator(schema)
            bent = list(mutations(name, self.examples[name], schema))
            for (parameter, arguments), refusal in zip(
                    bent, self.verdicts(name, [arguments for _, arguments in bent])):
                count += 1
                if is_hostile(name, parameter, arguments.get(parameter)):
                    self.assertIsNotNone(refusal, f'{name}: {arguments}'[:300])
                fault = next(check.iter_errors(arguments), None)
                if (fault is None) == (refusal is None):
                    continue
                if fault is None and (is_hostile(name, parameter, arguments.get(parameter))
                                      or TOLD in refusal):
                    excused['safety'] += 1
                elif fault is None and 'arguments: nothing is to be changed' in refusal:
                    excused['change'].add(name)
                elif fault is None and (name, parameter) in PROSE:
                    excused['prose'].add((name, parameter))
                else:
                    with self.subTest(tool=name, arguments=str(arguments)[:300]):
                        self.fail(f'schema: {fault.message[:200] if fault else "accepted"}; '
                                  f'C: {refusal or "accepted"}')
        self.assertGreater(count, 3000)
        self.assertGreater(excused['safety'], 100)
        self.assertTrue(excused['change'] <= PATCHES, excused['change'])
        self.assertEqual(excused['prose'], PROSE, 'a rule of the class prose that nothing breaks')

    def test_examples_pass(self):
        for name, schema in self.schemas.items():
            validator(schema).validate(self.examples[name])
        for name in self.schemas:
            self.assertEqual(list(self.verdicts(name, [self.examples[name]])), [None], name)

    def test_whole_numbers(self):
        """5.0 and 1e1 are integers on both sides, and 1.5 is none."""
        check = validator(self.schemas['list_guardrails'])
        for text, fine in (('5', True), ('5.0', True), ('1e1', True), ('1E+1', True),
                           ('50e-1', True), ('-0', None), ('1.5', False), ('15e-1', False)):
            for parameter in ('limit', 'offset'):
                arguments = '{"%s":%s}' % (parameter, text)
                accepted = check.is_valid(json.loads(arguments))
                result = self.peer.tool('list_guardrails', arguments)
                self.assertEqual(not result.get('isError'), accepted, arguments)
                if fine is not None:
                    self.assertEqual(accepted, fine, arguments)

    # Where C and JSON Schema differ beyond the two classes: numbers that neither int64_t nor
    # double can hold. An integer is exact or refused, and a number is finite or refused.
    NUMBERS = (('list_guardrails', 'offset', ('1e30', '9223372036854775808', '1' + '0' * 40,
                                              '9007199254740994.0', '1e16')),
               ('create_guardrail', 'limit_usd', ('1e400', '-1e400')))

    def test_big_numbers(self):
        for name, parameter, texts in self.NUMBERS:
            for text in texts:
                example = {k: v for k, v in self.examples[name].items() if k != parameter}
                arguments = json.dumps({**example, parameter: '@'}).replace('"@"', text)
                self.assertTrue(validator(self.schemas[name]).is_valid(json.loads(arguments)))
                self.assertIn(f'{parameter}: ', self.peer.refusal(name, arguments))
        self.assertFalse(self.peer.tool('list_guardrails', '{"offset":9223372036854775807}')
                         .get('isError', False))


if __name__ == '__main__':
    unittest.main()
