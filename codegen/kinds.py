"""One class a kind of parameter. It knows the C types, the rules that make sense, the JSON
schemas, how an example is read, and the words for people."""

import datetime
import math
import re

import cnames

NUMBER = re.compile(r'-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?')
NULL = {'type': 'null'}


class Format:
    """A rule for the text of a string."""

    def __init__(self, c_name, json_format, pattern, words, loose=False, exists=None):
        self.c_name = c_name
        self.json_format = json_format
        self.pattern = pattern
        self.words = words
        self.loose = loose  # upstream's schema has the format, though the rest is prose
        self.exists = exists

    def accepts(self, text):
        if not re.fullmatch(self.pattern.strip('^$'), text):
            return False
        try:
            return self.exists is None or bool(self.exists(text))
        except ValueError:
            return False

    def schema(self, prose):
        schema = {}
        if self.json_format and (self.loose or not prose):
            schema['format'] = self.json_format
        if not prose:
            schema['pattern'] = self.pattern
        return schema


_DATE = '[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])'
_TIME = '([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?Z'


def _day(text):
    return datetime.date.fromisoformat(text[:10])


FORMATS = {
    'uuid': Format(
        'ORA_FORMAT_UUID', 'uuid',
        '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
        'a UUID'),
    'slug': Format('ORA_FORMAT_SLUG', None, '^[a-z0-9-]+$', 'a-z, 0-9 and hyphens'),
    'segments': Format(
        'ORA_FORMAT_SEGMENTS', None, '^[a-z0-9]+(?:-[a-z0-9]+)*$',
        'a-z and 0-9, with single hyphens between them'),
    'date': Format('ORA_FORMAT_DATE', 'date', f'^{_DATE}$', 'YYYY-MM-DD', exists=_day),
    'utc-date-time': Format(
        'ORA_FORMAT_UTC_DATE_TIME', 'date-time', f'^{_DATE}T{_TIME}$',
        'YYYY-MM-DDTHH:MM:SSZ, in UTC', loose=True, exists=_day),
    'sha256': Format(
        'ORA_FORMAT_SHA256', None, '^[0-9a-f]{64}$', '64 lower-case hexadecimal digits'),
}


class Bad(Exception):
    """An example does not fit: the item, and what is wrong with it."""

    def __init__(self, item, message):
        super().__init__(message)
        self.item = item
        self.message = message


class Kind:
    """What all kinds share. `p` is a parameter or a reply member as loaded."""

    c_kind = c_type = c_list = zero = word = None
    rules = frozenset()   # keys that make sense besides those that always do
    in_url = True         # may go into a path, query or header
    twin = False          # replies keep the exact text

    def __init__(self, prefix, name=None):
        self.prefix = prefix
        self.name = name

    def item_schema(self, p, spec):
        """The input schema of one value."""

    def reply_schema(self, spec, level):
        """The output schema of one value: upstream widens, so it says little."""
        return self.item_schema({'prose': True}, spec)

    def read(self, item, p, spec):
        """An example's value as Python data; raises Bad."""

    def words(self, p, spec):
        """Rules in words, for comments and reference pages."""
        return []


def _bounds(p, low, high, unit=''):
    if low in p and high in p:
        return [f'{p[low].text} to {p[high].text}{unit}']
    if low in p:
        return [f'{p[low].text} or more{unit}']
    return [f'at most {p[high].text}{unit}'] if high in p else []


def _fits(p, low, high, value):
    return ((low not in p or value >= p[low].value)
            and (high not in p or value <= p[high].value))


class String(Kind):
    c_kind, c_type, c_list = 'ORA_KIND_STRING', 'const char *', 'struct ora_strings'
    zero, word = 'NULL', 'string'
    rules = frozenset(['format', 'min_length', 'max_length', 'suggest'])

    def item_schema(self, p, spec):
        schema = {'type': 'string'}
        prose = 'prose' in p
        if 'format' in p:
            schema.update(FORMATS[p['format']].schema(prose))
        if not prose:
            for key, name in (('min_length', 'minLength'), ('max_length', 'maxLength')):
                if key in p:
                    schema[name] = p[key].value
        return schema

    def read(self, item, p, spec):
        if item.text is None or item.is_null:
            raise Bad(item, 'want a string')
        if not _fits(p, 'min_length', 'max_length', len(item.text)):
            raise Bad(item, f"want {self.words(p, spec)[-1]}")
        if 'format' in p and not FORMATS[p['format']].accepts(item.text):
            raise Bad(item, f"want {FORMATS[p['format']].words}")
        return item.text

    def words(self, p, spec):
        words = [FORMATS[p['format']].words] if 'format' in p else []
        if 'suggest' in p:
            values = ', '.join(spec.enums[p['suggest']]['values'])
            words.append(f'such as {values}')
        return words + _bounds(p, 'min_length', 'max_length', ' characters')


class Enum(Kind):
    c_kind, c_list = 'ORA_KIND_ENUM', 'struct ora_enums'
    word = 'string'
    twin = True

    @property
    def c_type(self):
        return f'enum {cnames.tag(self.prefix, self.name)}'

    @property
    def zero(self):
        return cnames.constant(self.prefix, self.name, 'unknown')

    def item_schema(self, p, spec):
        return {'type': 'string', 'enum': list(spec.enums[self.name]['values'])}

    def reply_schema(self, spec, level):
        return {'type': 'string'}

    def read(self, item, p, spec):
        if item.text not in spec.enums[self.name]['values']:
            raise Bad(item, f'want {self.words(p, spec)[0]}')
        return item.text

    def words(self, p, spec):
        *first, last = spec.enums[self.name]['values']
        return [f"{', '.join(first)} or {last}" if first else last]


class Number(Kind):
    c_kind, c_type, c_list = 'ORA_KIND_NUMBER', 'double', 'struct ora_numbers'
    zero, word = '0.0', 'number'
    rules = frozenset(['minimum', 'maximum'])
    twin = True

    def item_schema(self, p, spec):
        schema = {'type': self.word}
        for key in ('minimum', 'maximum'):
            if key in p and 'prose' not in p:
                schema[key] = p[key].value
        return schema

    def read(self, item, p, spec):
        value = parse_number(item)
        if value is None:
            raise Bad(item, 'want a number')
        if not _fits(p, 'minimum', 'maximum', value):
            raise Bad(item, f'want {self.words(p, spec)[0]}')
        return value

    def words(self, p, spec):
        return _bounds(p, 'minimum', 'maximum')


class Integer(Number):
    c_kind, c_type, c_list = 'ORA_KIND_INTEGER', 'int64_t', 'struct ora_integers'
    zero, word = '0', 'integer'

    def read(self, item, p, spec):
        value = super().read(item, p, spec)
        if not isinstance(value, int) or not -2**63 <= value < 2**63:
            raise Bad(item, 'want an integer of 64 bits')
        return value


class Boolean(Kind):
    c_kind, c_type, c_list = 'ORA_KIND_BOOLEAN', 'bool', 'struct ora_booleans'
    zero, word = 'false', 'boolean'

    def item_schema(self, p, spec):
        return {'type': 'boolean'}

    def read(self, item, p, spec):
        if not item.plain or item.text not in ('true', 'false'):
            raise Bad(item, 'want true or false')
        return item.text == 'true'


class Object(Kind):
    c_kind, zero, word = 'ORA_KIND_OBJECT', 'NULL', 'object'
    in_url = False

    @property
    def c_type(self):
        return f'const struct {cnames.tag(self.prefix, self.name)} *'

    @property
    def c_list(self):
        return f"struct {cnames.tag(self.prefix, self.name, 'list')}"

    def item_schema(self, p, spec):
        return object_schema(spec.objects[self.name], spec)

    def reply_schema(self, spec, level):
        return reply_schema(spec.objects[self.name]['members'].values(), spec, level)

    def read(self, item, p, spec):
        thing = spec.objects[self.name]
        return read_object(item, thing['members'], thing, spec)


class Json(Kind):
    c_kind, c_type, c_list = 'ORA_KIND_JSON', 'const char *', 'struct ora_strings'
    zero, word = 'NULL', 'any JSON'
    in_url = False

    def item_schema(self, p, spec):
        if 'prose' in p or 'nullable' in p or p['type'].is_list:
            return {}
        # A text in secret JSON is named, or a member that is shown.
        texts = [] if 'secret' in p else ['string']
        return {'type': ['object', 'array', *texts, 'number', 'boolean']}

    def read(self, item, p, spec):
        if item.is_null and not p['type'].is_list:
            raise Bad(item, 'want JSON, but not null')
        return self.any(item)

    def any(self, item):
        if item.pairs is not None:
            result = {}
            for key, value in item.pairs:
                if key.text is None or key.text in result:
                    raise Bad(key, 'a key must be text, and given once')
                result[key.text] = self.any(value)
            return result
        if item.items is not None:
            return [self.any(value) for value in item.items]
        if item.plain and item.text in ('true', 'false', 'null'):
            return {'true': True, 'false': False, 'null': None}[item.text]
        value = parse_number(item)
        return item.text if value is None else value

    def words(self, p, spec):
        return ['JSON text']


SCALARS = {
    'string': String, 'number': Number, 'integer': Integer, 'boolean': Boolean, 'json': Json,
}


def kind_of(p, prefix):
    """The kind of a checked parameter or member."""
    base = p['type'].base
    if 'enum' in p:
        return Enum(prefix, p['enum'])
    return SCALARS[base](prefix) if base in SCALARS else Object(prefix, base)


def parse_number(item):
    """The int or float that a plain scalar spells in JSON, or None."""
    if not item.plain or not NUMBER.fullmatch(item.text):
        return None
    if re.fullmatch('-?[0-9]+', item.text):
        return int(item.text)
    value = float(item.text)
    return value if math.isfinite(value) else None


# Agents name a secret, and never know it.
SECRET = {'type': 'object', 'properties': {'secret': {
    'type': 'string', 'description': 'NAME of a section [secret NAME] of the configuration'}},
    'required': ['secret'], 'additionalProperties': False}


def value_schema(p, spec):
    """The whole input schema of a parameter."""
    kind = kind_of(p, spec.prefix)
    schema = SECRET if 'secret' in p and kind.word == 'string' else kind.item_schema(p, spec)
    if p['type'].is_list:
        schema = {'type': 'array', 'items': schema}
        for key, name in (('min_items', 'minItems'), ('max_items', 'maxItems')):
            if key in p and 'prose' not in p:
                schema[name] = p[key].value
    if 'nullable' in p and schema:
        schema = {'anyOf': [schema, NULL]}
    return {**schema, 'description': p['doc']}


def dependent(together):
    """Members that are given together, as JSON Schema says it."""
    others = {}
    for names in together:
        for name in names:
            here = others.setdefault(name, [])
            here += [other for other in names if other != name and other not in here]
    return others


def object_schema(thing, spec):
    """The input schema of an object."""
    members = thing['members'].values()
    schema = {'type': 'object', 'properties': {p.name: value_schema(p, spec) for p in members}}
    required = [p.name for p in members if 'required' in p]
    if required:
        schema['required'] = required
    if 'together' in thing:
        schema['dependentRequired'] = dependent(thing['together'])
    schema['additionalProperties'] = False
    return schema


def reply_schema(members, spec, level):
    """The output schema of an object: clients throw where it is too narrow, and upstream adds
    members and values weekly. Members that are newer than the tool are not promised."""
    members = [p for p in members if p.get('since', spec.api['since']) <= level]
    schema = {'type': 'object', 'properties': {}}
    for p in members:
        value = kind_of(p, spec.prefix).reply_schema(spec, level)
        if p['type'].is_list:
            value = {'type': 'array', 'items': value}
        if 'nullable' in p and value:
            value = {'anyOf': [value, NULL]}
        schema['properties'][p.name] = value
    required = [p.name for p in members if 'required' in p and 'secret' not in p]
    if required:
        schema['required'] = required
    return schema


def read_value(item, p, spec):
    """The example of a parameter as Python data; raises Bad."""
    if item.is_null and 'nullable' in p:
        return None
    kind = kind_of(p, spec.prefix)
    if not p['type'].is_list:
        return kind.read(item, p, spec)
    if item.items is None:
        raise Bad(item, 'want a list')
    if not _fits(p, 'min_items', 'max_items', len(item.items)):
        raise Bad(item, f"want {_bounds(p, 'min_items', 'max_items', ' items')[0]}")
    return [kind.read(value, p, spec) for value in item.items]


def read_object(item, members, owner, spec):
    """The example of an object as Python data; raises Bad. `owner` has the key together."""
    if item.pairs is None:
        raise Bad(item, 'want a mapping')
    result = {}
    for key, value in item.pairs:
        if key.text not in members:
            raise Bad(key, f"unknown parameter '{key.text}'")
        if key.text in result:
            raise Bad(key, f"'{key.text}' is given twice")
        result[key.text] = read_value(value, members[key.text], spec)
    for name, p in members.items():
        if 'required' in p and name not in result:
            raise Bad(item, f"the required '{name}' is missing")
    for names in owner.get('together', []):
        if 0 < sum(name in result for name in names) < len(names):
            raise Bad(item, f"want all of {', '.join(names)} or none")
    return result


def value_words(p, spec):
    """All rules of a parameter in words."""
    words = kind_of(p, spec.prefix).words(p, spec)
    if p['type'].is_list:
        words = _bounds(p, 'min_items', 'max_items', ' items') + [f'each {w}' for w in words]
    return words
