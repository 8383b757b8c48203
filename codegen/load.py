"""Items to entries: which keys there are, what they hold, and which may not be missing."""

import os
import re
from typing import NamedTuple

import kinds
from source import Place, read, suggest

EFFECTS = ('read', 'write', 'destructive')
PLACES = ('path', 'query', 'header', 'body')
PAGING = ('none', 'counted', 'full_page', 'cursor')
SHOW = ('money', 'moment', 'share')
ROLES = ('limit', 'limit_reset', 'expiry', 'workspace', 'models', 'providers', 'ids')
WIDENS = ('never', 'up', 'cleared', 'grow', 'shrink', 'true', 'false', 'earlier', 'change')


# How `decide` begins of an entry that is whole, but upstream has it no more, or of another type.
GONE, RETYPED = 'gone upstream', 'another type'


class Type(NamedTuple):
    base: str
    is_list: bool


class Bound(NamedTuple):
    text: str
    value: float


class Entry(dict):
    """What one mapping of the spec says. A flag is there or not; `places` has the place of
    each value; a broken entry had faults and is passed over by the checks."""

    def __init__(self, name, place, where):
        super().__init__()
        self.name = name
        self.place = place
        self.where = where
        self.places = {}
        self.broken = False
        self.is_workflow = False


class Spec:
    """All that was loaded. Groups, enums, objects and tools are in the order of the text."""

    def __init__(self):
        self.api = None
        self.groups = {}
        self.enums = {}
        self.objects = {}
        self.tools = {}
        self.prompts = {}
        self.facts = {}
        self.undecided = 0   # entries with `decide`, which are left out

    @property
    def prefix(self):
        return self.api['c_prefix']


class Loader:
    """Reads entries by tables of keys: name -> (reader, is required)."""

    def __init__(self, faults, doubtful=False):
        self.faults = faults
        self.doubtful = doubtful   # whether what is doubted upstream counts
        self.failures = 0
        self.undecided = 0

    def fault(self, item, message, where):
        self.failures += 1
        self.faults.add(item.place, message, where)

    def pairs(self, item, where):
        """The pairs of a mapping, without those whose key came before."""
        if item.pairs is None:
            self.fault(item, 'want a mapping', where)
            return
        seen = set()
        for key, value in item.pairs:
            if key.text in seen:
                self.fault(key, f"duplicate key '{key.text}'", where)
            elif not key.text or any(unprintable(c) or c == '\n' for c in key.text):
                self.fault(key, 'a key must be one line of text', where)
            else:
                seen.add(key.text)
                yield key, value

    def entry(self, key, item, table, where):
        """Reads a mapping by its table of keys."""
        entry = Entry(key.text, key.place, where)
        before = self.failures
        given = set()
        for name, value in self.pairs(item, where):
            given.add(name.text)
            if name.text not in table:
                self.fault(name, f"unknown key '{name.text}'{suggest(name.text, table)}", where)
                continue
            result = table[name.text][0](self, value, where)
            if result is not None:
                entry[name.text] = result
                entry.places[name.text] = value.place
        if item.pairs is not None:
            for name, (_, required) in table.items():
                if required and name not in given and 'decide' not in given:
                    self.fault(key, f"'{name}' is missing", where)
        entry.broken = self.failures > before
        return entry

    # Readers: each returns a value, or None after a fault (or for a flag that is false).

    def text(self, item, where):
        """One paragraph or more; not empty."""
        if item.text is None or item.is_null or not item.text.strip():
            return self.fault(item, 'want text', where)
        text = item.text.strip()
        for character in text:
            if unprintable(character):
                return self.fault(item, f'character U+{ord(character):04X} is not allowed', where)
        return text

    def prefix(self, item, where):
        """Text that may be empty or end with a space."""
        if item.text == '':
            return ''
        text = self.line(item, where)
        if text and item.text.strip(' ') != text:
            return self.fault(item, 'want one line', where)
        return text and item.text

    def line(self, item, where):
        text = self.text(item, where)
        if text and '\n' in text:
            return self.fault(item, 'want one line', where)
        return text

    def word(self, pattern, words):
        def reader(loader, item, where):
            text = loader.line(item, where)
            if text and not re.fullmatch(pattern, text):
                return loader.fault(item, f"'{text}' is not {words}", where)
            return text
        return reader

    def choice(self, *choices):
        def reader(loader, item, where):
            if item.text not in choices:
                return loader.fault(item, f"want {', '.join(choices[:-1])} or {choices[-1]}"
                                    + suggest(item.text or '', choices), where)
            return item.text
        return reader

    def flag(self, item, where):
        if not item.plain or item.text not in ('true', 'false'):
            return self.fault(item, 'want true or false', where)
        return item.text == 'true' or None

    def count(self, item, where):
        value = kinds.parse_number(item)
        if not isinstance(value, int) or not 0 <= value < 2**31:
            return self.fault(item, 'want a number of 0 or more', where)
        return Bound(item.text, value)

    def number(self, item, where):
        value = kinds.parse_number(item)
        if value is None or abs(value) > 2**53:
            return self.fault(item, 'want a number of at most 2^53', where)
        return Bound(item.text, value)

    def type(self, item, where):
        match = re.fullmatch(r'([a-z][a-z0-9_]*)(\[\])?', item.text or '')
        if not match:
            return self.fault(item, 'want a type such as string, integer[] or a name of '
                              'types.yaml', where)
        return Type(match[1], match[2] is not None)

    def words(self, item, where):
        """A list of texts; one text alone is a list of one."""
        items = [item] if item.text is not None else item.items
        if not items:
            return self.fault(item, 'want a list of words', where)
        words = [self.line(child, where) for child in items]
        return None if None in words else words

    def widens(self, item, where):
        words = self.words(item, where) or []
        for word in words:
            if word not in WIDENS:
                return self.fault(item, f"unknown '{word}' (want {', '.join(WIDENS)})", where)
        if 'never' in words and len(words) > 1:
            return self.fault(item, "'never' stands alone", where)
        return words or None

    def together(self, item, where):
        if item.items is None:
            return self.fault(item, 'want a list of lists', where)
        return [self.words(child, where) for child in item.items]

    def raw(self, item, where):
        return item

    def members(self, item, where):
        """Parameters or reply members: name -> entry."""
        return self.decided({key.text: self.entry(key, value, MEMBER, where)
                             for key, value in self.pairs(item, where)})

    def decided(self, entries):
        """Without those that somebody must decide about first: they generate nothing."""
        waiting = [name for name, entry in entries.items() if self.waits(entry)]
        self.undecided += len(waiting)
        return {name: entry for name, entry in entries.items() if name not in waiting}

    def waits(self, entry):
        doubts = self.doubtful and entry.get('decide', [''])[0].startswith((GONE, RETYPED))
        return 'decide' in entry and not doubts

    def named(self, item, where):
        return {key.text: self.line(value, where)
                for key, value in self.pairs(item, where)}

    def sources(self, item, where):
        """Arguments of a step: name -> where it comes from, the first that has a value."""
        return {key.text: self.words(value, where) for key, value in self.pairs(item, where)}

    def workflows(self, item, where):
        return {key.text: self.entry(key, value, WORKFLOW, f"workflow '{key.text}'")
                for key, value in self.pairs(item, where)}

    def lookups(self, item, where):
        return {key.text: self.entry(key, value, LOOKUP, where)
                for key, value in self.pairs(item, where)}

    def group_docs(self, item, where):
        return {key.text: self.text(value, where) for key, value in self.pairs(item, where)}

    def sub(self, table):
        def reader(loader, item, where):
            return loader.entry(item, item, table, where)
        return reader

    def enums(self, item, where):
        return {key.text: self.entry(key, value, ENUM, f"enum '{key.text}'")
                for key, value in self.pairs(item, where)}

    def objects(self, item, where):
        return {key.text: self.entry(key, value, OBJECT, f"object '{key.text}'")
                for key, value in self.pairs(item, where)}

    def tools(self, item, where):
        return self.decided({key.text: self.entry(key, value, TOOL, f"tool '{key.text}'")
                             for key, value in self.pairs(item, where)})

    def prompts(self, item, where):
        return {key.text: self.entry(key, value, PROMPT, f"prompt '{key.text}'")
                for key, value in self.pairs(item, where)}

    def blanks(self, item, where):
        """The arguments of a prompt, which fill the blanks of its text."""
        return {key.text: self.entry(key, value, BLANK, where)
                for key, value in self.pairs(item, where)}

    def facts(self, item, where):
        return {key.text: self.entry(key, value, FACT, f"fact '{key.text}'")
                for key, value in self.pairs(item, where)}


def unprintable(character):
    """Control characters, and those that reorder or hide text (bidi, zero width, tags)."""
    code = ord(character)
    return (code < 0x20 and character != '\n' or 0x7f <= code < 0xa0
            or code in (0xad, 0x61c, 0xfeff) or 0x200b <= code <= 0x200f
            or 0x2028 <= code <= 0x202e or 0x2060 <= code <= 0x206f
            or 0xd800 <= code <= 0xdfff or 0xe0000 <= code <= 0xe0fff)


YES, NO = True, False
_L = Loader
_NAME = _L.word(None, r'[a-z][a-z0-9_]*', 'a name: a-z, 0-9 and _')
_DATE = _L.word(None, r'[0-9]{4}-[0-9]{2}-[0-9]{2}', 'a date: YYYY-MM-DD')
_PATH = _L.word(None, r'(/([A-Za-z0-9._~-]+|\{[A-Za-z0-9_-]+\}))+',
                'a path such as /keys/{hash}')
_MEMBERS_PATH = _L.word(None, r'[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*',
                        'a path of members such as error.code')

MEMBER = {
    'type': (_L.type, YES), 'doc': (_L.text, YES),
    'required': (_L.flag, NO), 'nullable': (_L.flag, NO),
    'place': (_L.choice(None, *PLACES), NO), 'widens': (_L.widens, NO),
    'enum': (_NAME, NO), 'suggest': (_NAME, NO),
    'format': (_L.choice(None, *kinds.FORMATS), NO),
    'minimum': (_L.number, NO), 'maximum': (_L.number, NO),
    'min_length': (_L.count, NO), 'max_length': (_L.count, NO),
    'min_items': (_L.count, NO), 'max_items': (_L.count, NO),
    'prose': (_L.flag, NO), 'volatile': (_L.flag, NO), 'secret': (_L.flag, NO),
    'shown': (_NAME, NO), 'show': (_L.choice(None, *SHOW), NO), 'left_of': (_L.line, NO), 'spent_of': (_L.line, NO),
    'refers': (_NAME, NO), 'role': (_L.choice(None, *ROLES), NO),
    'since': (_DATE, NO), 'decide': (_L.words, NO),
}
ENUM = {'doc': (_L.text, YES), 'values': (_L.words, YES)}
OBJECT = {
    'doc': (_L.text, YES), 'members': (_L.members, YES), 'together': (_L.together, NO),
    'id': (_L.line, NO), 'label': (_L.words, NO), 'columns': (_L.words, NO),
}
LOOKUP = {'tool': (_NAME, YES), 'args': (_L.named, NO)}
TOOL = {
    'title': (_L.line, YES), 'doc': (_L.text, YES),
    'method': (_L.choice(None, 'GET', 'POST', 'PATCH', 'PUT', 'DELETE'), YES),
    'path': (_PATH, YES),
    'verb': (_L.word(None, r'[a-z][a-z0-9-]*', 'a verb: a-z, 0-9 and -'), YES),
    'effect': (_L.choice(None, *EFFECTS), YES),
    'idempotent': (_L.flag, NO), 'any_key': (_L.flag, NO), 'operation': (_L.line, NO),
    'since': (_DATE, NO), 'decide': (_L.words, NO),
    'params': (_L.members, NO), 'together': (_L.together, NO),
    'success': (_L.count, YES), 'reply': (_L.members, YES),
    'paging': (_L.choice(None, *PAGING), NO),
    'page_size': (_L.count, NO), 'rows': (_L.line, NO), 'total': (_L.line, NO),
    'scope': (_L.line, NO), 'suspect': (_L.line, NO), 'example': (_L.raw, YES),
    'chart': (_L.sub(None, {'value': (_L.line, YES), 'by': (_L.named, YES),
                            'each': (_L.named, NO)}), NO),
    'state': (_L.sub(None, LOOKUP), NO),
    'creates': (_L.sub(None, {**LOOKUP, 'name': (_L.line, YES), 'time': (_L.line, YES)}), NO),
    'touches': (_L.lookups, NO),
    'replaces': (_L.sub(None, {**LOOKUP, 'id': (_L.line, YES), 'holder': (_L.line, YES)}), NO),
    'verify_with': (_L.sub(None, {**LOOKUP, 'id': (_L.line, YES), 'gone': (_L.flag, NO)}), NO),
    'count': (_L.line, NO),
}
_STEP = {'tool': (_NAME, YES), 'args': (_L.sources, NO)}
# A tool that is no request of its own: what its steps are, and what they are given.
WORKFLOW = {
    **{key: TOOL[key] for key in ('title', 'doc', 'verb', 'params', 'reply', 'example')},
    'state': (_L.sub(None, LOOKUP), YES),
    'create': (_L.sub(None, {**_STEP, 'named': (_L.line, YES), 'suffix': (_L.prefix, YES)}), YES),
    'assigned': (_L.sub(None, {**LOOKUP, 'id': (_L.line, YES), 'holder': (_L.line, YES)}), YES),
    'assign': (_L.sub(None, _STEP), YES),
    'check': (_L.sub(None, {'tool': (_NAME, YES)}), YES),
    'end': (_L.sub(None, {**_STEP, 'flag': (_L.line, YES)}), YES),
    'lost': (_L.words, NO),
    'made': (_L.line, YES), 'grace': (_L.line, YES), 'default_grace': (_L.count, YES),
}
API = {
    'name': (_L.word(None, r'[a-z][a-z0-9-]*', 'a name: a-z, 0-9 and -'), YES),
    'title': (_L.line, YES), 'version': (_DATE, YES), 'since': (_DATE, YES),
    'base_url': (_L.word(None, r'https?://[^/\s]+(/[^/\s]+)*', 'a URL without / at its end'), YES),
    'trusted_host': (_L.word(None, r'[a-z0-9.-]+', 'a host name'), YES),
    'c_prefix': (_NAME, YES), 'header': (_NAME, YES), 'tool_prefix': (_NAME, YES),
    'auth': (_L.sub(None, {
        'header': (_L.word(None, r'[A-Za-z0-9-]+', 'a header name'), YES),
        'prefix': (_L.prefix, YES)}), YES),
    'sandbox': (_L.sub(None, {'key': (_L.line, YES), 'other_key': (_L.line, YES)}), NO),
    'error': (_L.sub(None, {'code': (_MEMBERS_PATH, NO), 'message': (_MEMBERS_PATH, YES)}), YES),
    'probe': (_L.sub(None, {'tool': (_NAME, YES), 'member': (_MEMBERS_PATH, YES),
                            'advice': (_L.text, YES)}), NO),
    'partition': (_L.sub(None, {'tool': (_NAME, YES), 'member': (_L.line, YES),
                                'param': (_L.line, YES)}), NO),
    'pages': (_L.sub(None, {'offset': (_L.line, NO), 'cursor': (_L.line, NO),
                            'limit': (_L.line, NO), 'next': (_MEMBERS_PATH, NO)}), NO),
    'source': (_L.sub(None, {
        'repository': (_L.line, NO), 'path': (_L.line, NO),
        'commit': (_L.word(None, '[0-9a-f]{7,64}', 'a commit'), NO), 'date': (_DATE, YES),
        'sha256': (_L.word(None, '[0-9a-f]{64}', 'a SHA-256 in hexadecimal digits'), YES)}), NO),
    'groups': (_L.group_docs, YES), 'first': (_NAME, YES),
    'connection': (_L.sub(None, {'name': (_L.line, YES), 'doc': (_L.text, YES)}), YES),
    'common': (_L.members, NO), 'instructions': (_L.text, YES),
}
TYPES = {'enums': (_L.enums, NO), 'objects': (_L.objects, NO)}
GROUP = {'tools': (_L.tools, YES), 'workflows': (_L.workflows, NO)}
BLANK = {
    'doc': (_L.line, YES), 'required': (_L.flag, NO), 'default': (_L.line, NO),
    'refers': (_NAME, NO),
}
PROMPT = {
    'title': (_L.line, YES), 'doc': (_L.line, YES), 'arguments': (_L.blanks, NO),
    'text': (_L.text, YES),
}
FACT = {'title': (_L.line, YES), 'text': (_L.text, YES)}
GUIDE = {'prompts': (_L.prompts, NO), 'facts': (_L.facts, NO)}
# Operations that somebody must decide about first.
UNDECIDED = 'undecided'


def load(folder, faults, doubtful=False):
    """The spec of a folder, or None where even api.yaml can't be used. With `doubtful`, entries are
    in it, too, of which somebody must decide only because upstream has changed."""
    shown = os.path.relpath(folder)
    shown = folder if shown.startswith('..') else shown
    loader = Loader(faults, doubtful)

    def top(name, table, where):
        path = os.path.join(folder, name)
        item = read(path, os.path.join(shown, name), faults)
        entry = item and loader.entry(item, item, table, where)
        return entry if item and item.pairs is not None else None

    spec = Spec()
    spec.api = top('api.yaml', API, 'the API')
    types = top('types.yaml', TYPES, 'types.yaml')
    if spec.api is None or types is None or 'groups' not in spec.api or 'c_prefix' not in spec.api:
        return None
    spec.groups = spec.api['groups']
    spec.enums = types.get('enums', {})
    spec.objects = types.get('objects', {})
    for group in spec.groups:
        entry = top(f'{group}.yaml', GROUP, f"group '{group}'")
        workflows = (entry or {}).get('workflows', {})
        for workflow in workflows.values():
            _as_tool(workflow)
        for name, tool in [*(entry or {}).get('tools', {}).items(), *workflows.items()]:
            tool.group = group
            tool.is_workflow = name in workflows and workflows[name] is tool
            if name in spec.tools:
                faults.add(tool.place, f"there is a tool '{name}' in group "
                           f"'{spec.tools[name].group}' already")
            spec.tools[name] = tool
    if os.path.exists(os.path.join(folder, 'guide.yaml')):
        guide = top('guide.yaml', GUIDE, 'guide.yaml') or {}
        spec.prompts = guide.get('prompts', {})
        spec.facts = guide.get('facts', {})
    if os.path.exists(os.path.join(folder, f'{UNDECIDED}.yaml')):
        for tool in (top(f'{UNDECIDED}.yaml', GROUP, UNDECIDED) or {}).get('tools', {}).values():
            faults.add(tool.place, "it has no 'decide': move it into the file of its group",
                       tool.where)
    spec.undecided = loader.undecided
    _strangers(folder, shown, spec, faults)
    return spec


def _as_tool(workflow):
    """What a workflow is to whatever reads it as a tool. Its path is never requested: it says
    which parameters are operands of the command."""
    workflow.update(method='POST', effect='write', success=Bound('200', 200), path=''.join(
        f'/{{{name}}}' for name, p in workflow.get('params', {}).items() if 'required' in p))


def _strangers(folder, shown, spec, faults):
    """A file that nobody reads is a group that was forgotten, or misspelt."""
    for name in sorted(os.listdir(folder)):
        group, ending = os.path.splitext(name)
        if ending == '.yaml' and group not in spec.groups and group not in (
                'api', 'types', 'guide', UNDECIDED):
            faults.add(Place(os.path.join(shown, name), 1, 1),
                       f"no group '{group}' in api.yaml{suggest(group, spec.groups)}")
