"""Text to items with places: YAML in a strict subset, and the list of faults."""

import difflib
from typing import NamedTuple

import yaml


class Place(NamedTuple):
    file: str
    line: int
    column: int


class Faults:
    """What is wrong with a spec: collected, then reported in the order of the text."""

    LIMIT = 20

    def __init__(self):
        self.found = set()

    def add(self, place, message, where=''):
        self.found.add((place, f'in {where}: {message}' if where else message))

    def report(self, stream):
        for place, message in sorted(self.found)[:self.LIMIT]:
            stream.write(f'{place.file}:{place.line}:{place.column}: error: {message}\n')
        if len(self.found) > self.LIMIT:
            stream.write(f'and {len(self.found) - self.LIMIT} more errors\n')


class Item:
    """A YAML node: `text`, `items` or `pairs` is set, the other two are None."""

    def __init__(self, file, node):
        mark = node.start_mark
        self.place = Place(file, mark.line + 1, mark.column + 1)
        self.text = self.items = self.pairs = None
        self.plain = False
        if isinstance(node, yaml.ScalarNode):
            self.text = node.value
            self.plain = node.style is None
        elif isinstance(node, yaml.SequenceNode):
            self.items = [Item(file, child) for child in node.value]
        else:
            self.pairs = [(Item(file, key), Item(file, value)) for key, value in node.value]

    @property
    def is_null(self):
        return self.plain and self.text == 'null'


def suggest(word, words):
    """'; did you mean ..?' where one of the words is near, else ''."""
    near = difflib.get_close_matches(word, sorted(words), 1)
    return f"; did you mean '{near[0]}'?" if near else ''


def read(path, file, faults):
    """The root item of a YAML file, or None. `file` is its name in messages."""
    top = Place(file, 1, 1)
    try:
        with open(path, encoding='utf-8', newline='') as stream:
            text = stream.read()
    except OSError as error:
        faults.add(top, f'cannot be read: {error.strerror}')
        return None
    except UnicodeDecodeError:
        faults.add(top, 'is not UTF-8')
        return None
    try:
        _forbid(yaml.parse(text, yaml.SafeLoader), file, faults)
        root = yaml.compose(text, yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        faults.add(Place(file, mark.line + 1, mark.column + 1), f'not YAML: {error.problem}')
        return None
    except yaml.reader.ReaderError as error:
        line = text.count('\n', 0, error.position) + 1
        column = error.position - (text.rfind('\n', 0, error.position) + 1) + 1
        faults.add(Place(file, line, column),
                   f'character U+{error.character:04X} is not allowed')
        return None
    if root is None:
        faults.add(top, 'is empty')
        return None
    return Item(file, root)


def _forbid(events, file, faults):
    """What the subset leaves out: it would hide where a value comes from."""
    for event in events:
        place = Place(file, event.start_mark.line + 1, event.start_mark.column + 1)
        if getattr(event, 'anchor', None):
            faults.add(place, 'anchors and aliases are not allowed')
        if getattr(event, 'tag', None):
            faults.add(place, 'tags are not allowed')
