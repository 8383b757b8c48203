"""Edits of YAML files in place: new text between what is there, which stays as it is to the byte,
comments and line breaks too. Entries are written as people write them in the spec."""

import re

import yaml

WIDTH = 100
PLAIN = re.compile(r"[A-Za-z/^][A-Za-z0-9 ._/()'+;<>=%-]*")
WORDS = {'true', 'false', 'null', 'yes', 'no', 'on', 'off'}


class Raw(str):
    """Text that stands in YAML as it is: a number, a flag."""


def scalar(value):
    """A scalar in flow style."""
    if isinstance(value, bool):
        return 'true' if value else 'false'
    if value is None:
        return 'null'
    if isinstance(value, (Raw, int, float)):
        return str(value)
    plain = PLAIN.fullmatch(value) and value.lower() not in WORDS and value == value.strip()
    return value if plain else '"' + value.replace('\\', '\\\\').replace('"', '\\"') + '"'


def flow(value):
    """Any value in flow style, on one line."""
    if isinstance(value, dict):
        inner = ', '.join(f'{scalar(k)}: {flow(v)}' for k, v in value.items())
        return f'{{ {inner} }}' if inner else '{}'
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(flow(item) for item in value)}]"
    return scalar(value)


def wrapped(head, value, indent):
    """`head: value` over as many lines as it takes, those behind the first indented."""
    text = f'{head}: {flow(value)}'
    return _fold(text, indent)


def _fold(text, indent):
    """A line that begins at `indent` folded at spaces into lines of at most WIDTH."""
    lines, line = [], ' ' * indent
    for word in re.findall(r' *[^ ]+', text):
        if len(line) + len(word) > WIDTH and line.strip():
            lines.append(line)
            line = ' ' * (indent + 2) + word.lstrip()
        else:
            line += word
    return '\n'.join([*lines, line]) + '\n'


def member(name, entry, indent):
    """A parameter or member: `name: { .., doc: .. }`, the doc on lines of its own if need be."""
    pieces = [f'{scalar(key)}: {flow(value)}' for key, value in entry.items() if key != 'doc']
    doc = [f"doc: {scalar(entry['doc'])}"] if 'doc' in entry else []
    one = f"{' ' * indent}{scalar(name)}: {{ {', '.join([*pieces, *doc])} }}"
    if len(one) <= WIDTH:
        return one + '\n'
    head = f"{scalar(name)}: {{ {', '.join(pieces)}"
    if not pieces:
        return _fold(f'{scalar(name)}: {{ {doc[0]} }}', indent)
    if not doc:
        return _fold(head + ' }', indent)
    return _fold(head + ',', indent) + _fold(f'{doc[0]} }}', indent + 2)


def members(key, entries, indent):
    """A mapping of members in block style."""
    if not entries:
        return f"{' ' * indent}{key}: {{}}\n"
    return f"{' ' * indent}{key}:\n" + ''.join(
        member(name, entry, indent + 2) for name, entry in entries.items())


class File:
    """A YAML file and edits of it, which `save` makes."""

    def __init__(self, path, text=None):
        self.path = path
        if text is None:
            with open(path, encoding='utf-8', newline='') as stream:
                text = stream.read()
        self.before = self.text = text
        self.parse()

    def parse(self):
        self.root = yaml.compose(self.text, yaml.SafeLoader)

    def node(self, *way):
        """The node that a path of keys leads to, or None."""
        node = self.root
        for key in way:
            pairs = node.value if isinstance(node, yaml.MappingNode) else ()
            node = next((value for name, value in pairs if name.value == key), None)
        return node

    def key(self, *way):
        """The node of the last key of a path."""
        *way, last = way
        return next(name for name, _ in self.node(*way).value if name.value == last)

    def rename(self, old, new, *way):
        """Another name for a key of a mapping."""
        name = self.key(*way, old)
        self.put(name.start_mark.index, name.end_mark.index, scalar(new))

    def put(self, start, end, text):
        """Replaces a piece of the text, and reads the whole anew."""
        self.text = self.text[:start] + text + self.text[end:]
        self.parse()

    def _line_end(self, index):
        end = self.text.find('\n', index)
        return len(self.text) if end < 0 else end + 1

    def append(self, text, *way):
        """Text of whole lines behind the last entry of a mapping."""
        node = self.node(*way)
        if node.flow_style:
            at = len(self.text[:node.end_mark.index - 1].rstrip())
            self.put(at, at, f", {text.strip()}" if node.value else f' {text.strip()} ')
            self._refold(at)
            return
        at = self._line_end(self._end(node))
        if self.text[:at] and not self.text[:at].endswith('\n'):
            text = '\n' + text
        self.put(at, at, text)

    def before_key(self, text, key, *way):
        """Text of whole lines before a key of a mapping."""
        node = self.node(*way)
        name = self.key(*way, key)
        if node.flow_style:
            self.put(name.start_mark.index, name.start_mark.index, f'{text.strip()}, ')
            return
        at = self.text.rfind('\n', 0, name.start_mark.index) + 1
        self.put(at, at, text)

    def remove(self, key, *way):
        """Takes a key out of a mapping, with its lines where it has some of its own."""
        node = self.node(*way)
        name, value = next(pair for pair in node.value if pair[0].value == key)
        start, end = name.start_mark.index, self._end(value)
        if node.flow_style:
            rest = re.match(r',\s*', self.text[end:])
            if rest:
                end += rest.end()
            else:
                start = len(self.text[:start].rstrip().removesuffix(','))
            self.put(start, end, '')
            return
        start, end = self.text.rfind('\n', 0, start) + 1, self._line_end(end)
        # Of the blank lines around it one stays, and none at the end of the file.
        if self.text[:start].endswith('\n\n') and self.text[end:end + 1] in ('', '\n'):
            start -= 1
        self.put(start, end, '')

    def replace(self, text, key, *way):
        """Puts text of whole lines in the place of a key with its lines."""
        self.before_key(text.replace(f'{key}:', f'{key}-new:', 1), key, *way)
        self.remove(key, *way)
        at = self.text.index(f'{key}-new:')
        self.put(at, at + len(f'{key}-new:'), f'{key}:')

    def remove_entry(self, key, *way):
        """Takes a key out of a block mapping, which is `{}` without it."""
        self.remove(key, *way)
        if not isinstance(self.node(*way), yaml.MappingNode):
            self.put(len(self.text.rstrip()), len(self.text), ' {}\n')

    def set(self, value, key, *way):
        """Sets a key of a member, before its `doc` if it is new; None takes it out."""
        node = self.node(*way)
        pair = next((pair for pair in node.value if pair[0].value == key), None)
        if value is None:
            if pair:
                self.remove(key, *way)
        elif pair:
            start, end = pair[1].start_mark.index, self._end(pair[1])
            if flow(value) != self.text[start:end]:
                self.put(start, end, flow(value))
        elif not node.flow_style:
            name = next(name for name, _ in node.value if name.value in ('doc', 'widens'))
            self.before_key(wrapped(key, value, name.start_mark.column), name.value, *way)
        else:
            doc = next(name for name, _ in node.value if name.value in ('doc', 'widens'))
            at = doc.start_mark.index
            text = f'{key}: {flow(value)}, '
            line = self.text.rfind('\n', 0, at) + 1
            if not self.text[line:at].strip() and doc.value == 'doc':
                at = len(self.text[:line].rstrip())
                text = f' {key}: {flow(value)},'
            self.put(at, at, text)
            self._refold(at)

    def _refold(self, at):
        """A line that became too long is broken behind its last comma that fits."""
        line = self.text.rfind('\n', 0, at) + 1
        end = self._line_end(line)
        text = self.text[line:end]
        if len(text) <= WIDTH + 1:
            return
        cut = text.rfind(', ', 0, min(WIDTH, self._comment(line) - line)) + 1
        if cut == 0:
            return
        indent = len(text) - len(text.lstrip()) + 2
        self.put(line + cut, line + cut + 1, '\n' + ' ' * indent)

    def _comment(self, line):
        """Where the comment of a line begins, behind the last of its tokens; its end, if none."""
        end = self._line_end(line)
        ends = [token.end_mark.index for token in yaml.scan(self.text, yaml.SafeLoader)
                if line < token.end_mark.index < end]
        found = self.text.find('#', max(ends, default=line), end)
        return end if found < 0 else found

    def _end(self, node):
        """Behind the last character of a node: a block's own mark is where the next one begins."""
        if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
            last = node.value[-1]
            return self._end(last[1] if isinstance(node, yaml.MappingNode) else last)
        return len(self.text[:node.end_mark.index].rstrip())

    def save(self):
        """Writes the file if it was changed; whether it was."""
        if self.text == self.before:
            return False
        with open(self.path, 'w', encoding='utf-8', newline='') as stream:
            stream.write(self.text)
        return True
