"""What a comparison sees of an API, whether a document or the spec describes it."""

import dataclasses
import hashlib
import re

import cnames
import kinds
from check_tools import place_of

BOUNDS = ('minimum', 'maximum', 'min_length', 'max_length', 'min_items', 'max_items')
# Format of the spec -> what an upstream schema says for it: format, pattern.
FORMATS = {
    'uuid': ('uuid', None), 'date': ('date', None), 'utc-date-time': ('date-time', None),
    'slug': (None, kinds.FORMATS['slug'].pattern),
    'segments': (None, kinds.FORMATS['segments'].pattern),
    'sha256': (None, kinds.FORMATS['sha256'].pattern),
}


@dataclasses.dataclass
class Value:
    """A parameter or a reply member; of a list, what each item is."""

    type: str                 # string, integer, number, boolean, object or json
    is_list: bool = False
    required: bool = False
    nullable: bool = False
    enum: tuple = None
    format: str = None
    pattern: str = None
    bounds: dict = dataclasses.field(default_factory=dict)
    members: dict = None      # of an object
    place: str = None         # of a parameter
    text: str = ''            # upstream's words; the spec has none of them
    schema: str = None        # name of the component it came from
    deprecated: bool = False
    suggest: tuple = None     # of the spec: values of an enum that are not the only ones

    @property
    def shown(self):
        return self.type + ('[]' if self.is_list else '')


@dataclasses.dataclass
class Operation:
    name: str                 # operationId; of the spec, the short name of its tool
    tool: str
    method: str
    path: str
    success: int = 200
    management: bool = True
    params: dict = dataclasses.field(default_factory=dict)
    reply: dict = dataclasses.field(default_factory=dict)
    summary: str = ''
    text: str = ''
    deprecated: bool = False

    @property
    def route(self):
        return f'{self.method} {self.path}'


@dataclasses.dataclass
class Api:
    """Operations by the short names of their tools; `common` are headers that all take.
    `texts`: (tool, path) -> digest of upstream's words."""

    source: str
    operations: dict
    common: dict
    texts: dict
    words: dict = None        # (tool, path) -> the words themselves, of a document


def digest(text):
    """Twelve hexadecimal digits that change when the text does."""
    return hashlib.sha256(' '.join(text.split()).encode()).hexdigest()[:12]


def tool_name(operation_id):
    """createBYOKKey -> create_byok_key."""
    return cnames.snake(re.sub('([A-Z]+)([A-Z][a-z])', r'\1_\2', operation_id))


def words_of(operation):
    """Every text of an operation: path -> words. The operation's own are '' and 'summary'."""
    texts = {'summary': operation.summary, '': operation.text}

    def visit(prefix, members):
        for name, value in members.items():
            path = f'{prefix}{name}{"[]" if value.is_list else ""}'
            texts[path] = value.text
            visit(f'{path}.', value.members or {})

    visit('', operation.params)
    visit('reply.', operation.reply)
    return {path: text for path, text in texts.items() if text}


def from_spec(spec, source, texts):
    """The shape of a loaded spec."""
    def value(p, tool, is_parameter):
        base = p['type'].base
        thing = spec.objects.get(base)
        result = Value('object' if thing else base, p['type'].is_list, 'required' in p,
                       'nullable' in p, place=place_of(p, tool) if tool else None)
        if 'enum' in p:
            result.enum = tuple(spec.enums[p['enum']]['values'])
        if 'suggest' in p:
            result.suggest = tuple(spec.enums[p['suggest']]['values'])
        if thing:
            result.members = {name: value(m, None, is_parameter)
                              for name, m in thing['members'].items()}
        if is_parameter and 'format' in p:
            result.format, result.pattern = FORMATS[p['format']]
            if 'prose' in p:
                result.pattern = None
                result.format = result.format if kinds.FORMATS[p['format']].loose else None
        if is_parameter and 'prose' not in p:
            result.bounds = {key: p[key].value for key in BOUNDS if key in p}
        return plain(result)

    operations = {}
    for name, tool in spec.tools.items():
        if tool.is_workflow:
            continue  # upstream has no such operation
        operations[name] = Operation(
            name, name, tool['method'], tool['path'], tool['success'].value,
            'any_key' not in tool,
            {p.name: value(p, tool, True) for p in tool.get('params', {}).values()},
            {p.name: value(p, None, False) for p in tool['reply'].values()})
    common = {name: Value('string', place='header') for name in spec.api.get('common', {})}
    return Api(source, operations, common, texts)


def plain(value):
    """Without what says nothing: a segment of a path is never empty anyway."""
    if value.place == 'path' and value.bounds.get('min_length') == 1:
        del value.bounds['min_length']
    return value
