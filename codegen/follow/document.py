"""An OpenAPI 3 document, JSON or YAML, to operations. It reads three ways of allowing null
(`nullable: true`, `type: [T, "null"]`, a union with null), `allOf`, `const`, `oneOf` and
schemas that hold themselves, and says with its place what it can't read."""

import json
import re

import yaml

import source
from follow import shape

METHODS = ('get', 'post', 'patch', 'put', 'delete')
RULES = {'minimum': 'minimum', 'maximum': 'maximum', 'minLength': 'min_length',
         'maxLength': 'max_length', 'minItems': 'min_items', 'maxItems': 'max_items'}
FORMATS = ('uuid', 'date', 'date-time')
# Patterns that say the same as one that the spec has a format for.
PATTERNS = {'^[a-f0-9]{64}$': '^[0-9a-f]{64}$'}
FLAGS = {'true', 'false', True, False}


class Unreadable(Exception):
    """What can't be read: where in the document, what, and what mends it."""

    def __init__(self, pointer, message):
        super().__init__(message)
        self.pointer = pointer
        self.message = message


class Document:
    """A document that was parsed. `faults` gets what is wrong with the operations."""

    def __init__(self, path, faults):
        self.path = path
        self.faults = faults
        self.text = ''
        self.root = None
        self.broken = False

    def fault(self, pointer, message):
        self.broken = True
        self.faults.add(_place(self.path, self.text, pointer), message)

    def load(self):
        """Parses the file; whether it is an OpenAPI 3 document."""
        top = source.Place(self.path, 1, 1)
        try:
            with open(self.path, encoding='utf-8') as stream:
                self.text = stream.read()
            self.root = self._parse()
        except OSError as error:
            self.faults.add(top, f'cannot be read: {error.strerror}')
        except UnicodeDecodeError:
            self.faults.add(top, 'is not UTF-8; convert it first')
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            self.faults.add(source.Place(self.path, mark.line + 1, mark.column + 1),
                            f'neither JSON nor YAML: {error.problem}; was it saved whole?')
        except yaml.reader.ReaderError as error:
            self.faults.add(top, f'neither JSON nor YAML: character U+{error.character:04X}; '
                            'was it saved whole?')
        if self.root is None:
            return False
        version = self.root.get('openapi') if isinstance(self.root, dict) else None
        paths = self.root.get('paths') if isinstance(self.root, dict) else None
        if not str(version).startswith('3.') or not isinstance(paths, dict):
            self.fault((), 'is no OpenAPI 3 document: want openapi: 3.x and paths')
            return False
        return True

    def _parse(self):
        try:
            return json.loads(self.text)
        except ValueError:
            return yaml.load(self.text, _Loader)

    # References

    def resolve(self, node, pointer):
        """Follows `$ref`: the schema, where it stands, the name of the last component."""
        name = None
        chain = []
        while isinstance(node, dict) and '$ref' in node:
            target = node['$ref']
            if target in chain:
                raise Unreadable(pointer, f"circular $ref: {' -> '.join([*chain, target])}; "
                                 'one of them must be a schema of its own')
            chain.append(target)
            if not isinstance(target, str) or not target.startswith('#/'):
                raise Unreadable(pointer, f"$ref '{target}' leads out of the document; bundle "
                                 'the document into one file first')
            there = tuple(part.replace('~1', '/').replace('~0', '~')
                          for part in target[2:].split('/'))
            found = self.root
            for part in there:
                found = found.get(part) if isinstance(found, dict) else None
            if found is None:
                raise Unreadable(pointer, f"$ref '{target}' leads nowhere; add that component, "
                                 'or take the whole document')
            name, pointer, node = there[-1], there, found
        if not isinstance(node, dict):
            raise Unreadable(pointer, 'want a mapping here')
        return node, pointer, name

    def flat(self, node, pointer):
        """A schema without $ref, allOf and null: the schema, where it stands, its component, may
        it be null."""
        node, pointer, name = self.resolve(node, pointer)
        node = dict(node)
        nullable = node.pop('nullable', False) is True
        for number, part in enumerate(node.pop('allOf', [])):
            inner, there, inner_name, inner_null = self.flat(
                part, (*pointer, 'allOf', str(number)))
            pointer = pointer if number else there
            name = name or inner_name
            nullable = nullable or inner_null
            node = _merged(inner, node) if number == 0 else _merged(node, inner)
        if isinstance(node.get('type'), list):
            types = [t for t in node['type'] if t != 'null']
            nullable = nullable or len(types) < len(node['type'])
            node['type'] = types[0] if len(types) == 1 else types
        if None in node.get('enum', ()):
            nullable = True
            node['enum'] = [value for value in node['enum'] if value is not None]
        for key in ('anyOf', 'oneOf'):
            variants = [v for v in node.get(key, ()) if not _is_null(v)]
            nullable = nullable or len(variants) < len(node.get(key, ()))
            if len(variants) == 1:
                del node[key]
                inner, _, inner_name, inner_null = self.flat(variants[0], (*pointer, key, '0'))
                node = _merged(inner, node)
                name, nullable = name or inner_name, nullable or inner_null
            elif key in node:
                node[key] = variants
        return node, pointer, name, nullable

    # Values

    def value(self, schema, pointer, seen=()):
        """A schema as a value."""
        node, pointer, name, nullable = self.flat(schema, pointer)
        if name in seen:
            return shape.Value('json', nullable=nullable, schema=name)
        inner = (*seen, name) if name else seen
        variants = node.get('oneOf') or node.get('anyOf')
        if variants:
            value = self._union(node, variants, pointer, inner)
        elif node.get('type') == 'array':
            value = self.value(node.get('items', {}), (*pointer, 'items'), inner)
            if value.is_list:
                value = shape.Value('json')
            value.is_list = True
        else:
            value = self._single(node, pointer, inner)
        value.nullable = nullable
        value.schema = name or value.schema
        value.text = node.get('description', value.text)
        value.deprecated = node.get('deprecated') is True
        value.bounds.update({ours: node[theirs] for theirs, ours in RULES.items()
                             if theirs in node})
        return value

    def _single(self, node, pointer, seen):
        kind = node.get('type')
        if kind is None and 'properties' in node:
            kind = 'object'
        enum = node.get('enum', [node['const']] if 'const' in node else None)
        if kind is None and enum and all(isinstance(word, str) for word in enum):
            kind = 'string'
        if node.get('x-openrouter-type') == 'boolean' or kind == 'string' and enum and (
                set(enum) <= FLAGS):
            return shape.Value('boolean')
        if kind == 'object' and node.get('properties'):
            return shape.Value('object', members=self.members(node, pointer, seen))
        if kind not in ('string', 'integer', 'number', 'boolean'):
            return shape.Value('json')
        value = shape.Value(kind)
        if kind == 'string':
            value.enum = tuple(enum) if enum else None
            value.format = node.get('format') if node.get('format') in FORMATS else None
            value.pattern = PATTERNS.get(node.get('pattern'), node.get('pattern'))
        return value

    def _union(self, node, variants, pointer, seen):
        """A union: the kind that all variants share, an object of what they share where a
        discriminator tells them apart, else JSON."""
        values = [self.value(variant, (*pointer, str(number)), seen)
                  for number, variant in enumerate(variants)]
        types = {value.shown for value in values}
        if types <= {'boolean', 'string'} and 'boolean' in types and all(
                value.type == 'boolean' or value.enum and set(value.enum) <= FLAGS
                for value in values):
            return shape.Value('boolean')
        if types == {'string'}:
            enums = [value.enum for value in values]
            words = () if None in enums else tuple(dict.fromkeys(sum(enums, ())))
            return shape.Value('string', enum=words or None)
        if types == {'integer', 'number'}:
            return shape.Value('number')
        if types == {'object'} and 'discriminator' in node:
            return shape.Value('object', members=_shared([v.members for v in values]))
        return shape.Value('json')

    def members(self, node, pointer, seen=()):
        """The members of an object."""
        members = {}
        for name, schema in node.get('properties', {}).items():
            members[name] = self.value(schema, (*pointer, 'properties', name), seen)
            members[name].required = name in node.get('required', ())
        return members

    # Operations

    def operations(self, wanted):
        """The operations that `wanted(operation)` says yes to: those with faults too."""
        found = []
        for path, item in self.root['paths'].items():
            for method in METHODS:
                if not isinstance(item, dict) or method not in item:
                    continue
                pointer = ('paths', path, method)
                node = item[method]
                if not isinstance(node, dict):
                    self.fault(pointer, 'an operation must be a mapping')
                    continue
                name = node.get('operationId', '')
                operation = shape.Operation(
                    name, shape.tool_name(name) if name else '', method.upper(), path,
                    management=_needs_management(node), summary=node.get('summary', ''),
                    text=node.get('description', ''), deprecated=node.get('deprecated') is True)
                if not wanted(operation):
                    continue
                if not name:
                    self.fault(pointer, f'{operation.route} has no operationId; give it one, '
                               'as the tool is named after it')
                    continue
                try:
                    self._fill(operation, item, node, pointer)
                except Unreadable as error:
                    self.fault(error.pointer, f'{name}: {error.message}')
                    continue
                found.append((operation, pointer))
        return found

    def _fill(self, operation, item, node, pointer):
        above = [(parameter, ('paths', operation.path, 'parameters', str(number)))
                 for number, parameter in enumerate(item.get('parameters', ()))]
        own = [(parameter, (*pointer, 'parameters', str(number)))
               for number, parameter in enumerate(node.get('parameters', ()))]
        for parameter, place in [*own, *above]:
            parameter, place, _ = self.resolve(parameter, place)
            if parameter.get('in') not in ('path', 'query', 'header'):
                continue
            value = self.value(parameter.get('schema', {}), (*place, 'schema'))
            value.required = parameter.get('required') is True
            value.place = parameter['in']
            value.text = parameter.get('description', value.text)
            if value.place == 'query' and value.type == 'string' and not value.enum and (
                    parameter.get('schema', {}).get('example') in FLAGS):
                value.type = 'boolean'
            self._add(operation, parameter['name'], shape.plain(value), place)
        if 'requestBody' in node:
            body, place, _ = self.resolve(node['requestBody'], (*pointer, 'requestBody'))
            self._body(operation, body, place)
        codes = sorted(code for code in map(str, node.get('responses', {}))
                       if re.fullmatch('2[0-9][0-9]', code))
        if not codes:
            raise Unreadable(pointer, 'no response from 200 to 299; say what success is')
        operation.success = int(codes[0])
        responses = {str(code): reply for code, reply in node['responses'].items()}
        reply, place, _ = self.resolve(responses[codes[0]], (*pointer, 'responses', codes[0]))
        content = reply.get('content', {}).get('application/json')
        if content:
            where = (*place, 'content', 'application/json', 'schema')
            schema, where, _, _ = self.flat(content.get('schema', {}), where)
            operation.reply = self.members(schema, where)

    def _body(self, operation, body, place):
        content = body.get('content', {})
        where = (*place, 'content', 'application/json', 'schema')
        schema, where, _, _ = self.flat(content.get('application/json', {}).get('schema', {}),
                                        where)
        if 'properties' not in schema:
            raise Unreadable(place, 'the body is no JSON object with properties, so it has no '
                             'parameters; leave this operation out')
        for name, value in self.members(schema, where).items():
            value.place = 'body'
            self._add(operation, name, value, where)

    def _add(self, operation, name, value, place):
        other = operation.params.get(name)
        if other and value.place != other.place:
            raise Unreadable(place, f"two parameters are named '{name}': one in the "
                             f"{other.place}, one in the {value.place}; one must be renamed")
        operation.params.setdefault(name, value)


class _Loader(yaml.SafeLoader):
    """Dates stay text."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if tag != 'tag:yaml.org,2002:timestamp']
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}


def read(path, faults, wanted=lambda operation: True):
    """The document at a path with its operations as (operation, pointer), or None."""
    document = Document(path, faults)
    if not document.load():
        return None, []
    return document, document.operations(wanted)


def api(document, found, names, common):
    """The shape of a document. `names`: operationId -> tool, where the formula is not it;
    `common`: headers of all tools. What all operations have, or some of `common`, is common."""
    operations = {}
    headers = [{name for name, value in operation.params.items() if value.place == 'header'}
               for operation, _ in found]
    common = set(common).union(set.intersection(*headers) if headers else ())
    shared = {}
    for operation, _ in found:
        operation.tool = names.get(operation.name, operation.tool)
        for name in sorted(common & operation.params.keys()):
            shared[name] = operation.params.pop(name)
        operations[operation.tool] = operation
    words = {(name, path): text for name, operation in operations.items()
             for path, text in shape.words_of(operation).items()}
    texts = {key: shape.digest(text) for key, text in words.items()}
    return shape.Api(document.path, operations, shared, texts, words)


def _needs_management(node):
    """Only the prose says which kind of key an operation wants."""
    return re.search(r'\bmanagement key', node.get('description', ''), re.I) is not None


def _is_null(schema):
    return isinstance(schema, dict) and (schema.get('type') == 'null'
                                         or schema.get('enum') == [None])


def _merged(below, above):
    """Two schemas that both hold; what is said above wins."""
    result = {**below, **above}
    for key in ('properties',):
        if key in below and key in above:
            result[key] = {**below[key], **above[key]}
    if 'required' in below and 'required' in above:
        result['required'] = [*below['required'], *above['required']]
    return result


def _shared(variants):
    """Members that all variants have; those that differ hold any JSON."""
    members = {}
    for name, first in variants[0].items():
        others = [variant.get(name) for variant in variants[1:]]
        if None in others:
            continue
        same = all(other.shown == first.shown for other in others)
        enums = [value.enum or () for value in (first, *others)]
        value = first
        if not same or first.type == 'object' and any(
                other.members.keys() != first.members.keys() for other in others):
            value = shape.Value('json', nullable=first.nullable, text=first.text)
        elif all(enums):
            value = shape.Value('string', enum=tuple(dict.fromkeys(sum(enums, ()))),
                                nullable=first.nullable, text=first.text)
        value.required = first.required and all(other.required for other in others)
        members[name] = value
    return members


def _place(path, text, pointer):
    """Where a pointer stands in the text: the deepest part of it that exists."""
    node = yaml.compose(text, getattr(yaml, 'CSafeLoader', yaml.SafeLoader))
    mark = node.start_mark
    for part in pointer:
        pairs = node.value if isinstance(node, yaml.MappingNode) else ()
        items = node.value if isinstance(node, yaml.SequenceNode) else ()
        found = next(((key, value) for key, value in pairs if key.value == part), None)
        if found:
            mark, node = found[0].start_mark, found[1]
        elif part.isdigit() and int(part) < len(items):
            node = items[int(part)]
            mark = node.start_mark
        else:
            break
    return source.Place(path, mark.line + 1, mark.column + 1)
