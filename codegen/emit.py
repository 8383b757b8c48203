"""The view to files: templates, C strings and comments, and writing only what changed."""

import difflib
import os
import re
import textwrap

import jinja2

WIDTH = 100
# Template -> file below the output folder.
FILES = {
    'api.h.j2': '{header}/api.h',
    'tools.h.j2': '{header}/tools.h',
    'tables.h.j2': 'tables.h',
    'tools.c.j2': 'tools.c',
    'calls.c.j2': 'calls.c',
    'descriptors.c.j2': 'descriptors.c',
    'TOOLS.md.j2': 'TOOLS.md',
}
ESCAPES = {'\\': '\\\\', '"': '\\"', '\n': '\\n'}


def c_string(value, indent=0):
    """A C string literal, or NULL; long ones over several lines, each indented by tabs."""
    if value is None:
        return 'NULL'
    room = WIDTH - 4 - 8 * indent
    pieces, piece = [], ''
    for character in value:
        escaped = ESCAPES.get(character, character)
        # Two question marks may begin a trigraph.
        if character == '?' and piece.endswith('?'):
            escaped = '\\?'
        if len(piece) + len(escaped) > room:
            pieces.append(piece)
            piece = ''
        piece += escaped
    pieces.append(piece)
    separator = '\n' + '\t' * indent
    head = separator if len(pieces) > 1 and indent else ''
    return head + separator.join(f'"{piece}"' for piece in pieces)


def comment(value, indent=0):
    """A C comment: one line where it fits, else a block."""
    value = value.replace('*/', '* /').replace('/*', '/ *')
    value = re.sub(r'\?(?=\?)', '? ', value)  # no trigraphs
    tabs = '\t' * indent
    line = f'{tabs}/* {value} */'
    if '\n' not in value and len(line) + 7 * indent <= WIDTH:
        return line
    lines = []
    for paragraph in value.split('\n'):
        lines += textwrap.wrap(paragraph, WIDTH - 3 - 8 * indent, break_long_words=False,
                               break_on_hyphens=False) or ['']
    body = '\n'.join(f'{tabs} * {line}'.rstrip() for line in lines)
    return f'{tabs}/*\n{body}\n{tabs} */'


def row(init, indent=2):
    """Initialisers of a table row, filled into lines."""
    tabs = '\t' * indent
    lines, line = [], ''
    for key, value in init:
        piece = f'.{key} = {value},'
        if line and len(line) + 1 + len(piece) + 8 * indent > WIDTH:
            lines.append(line)
            line = ''
        line = f'{line} {piece}' if line else piece
    return '\n'.join(f'{tabs}{line}' for line in [*lines, line])


def fill(items, indent=1):
    """Items with commas between them, filled into lines."""
    tabs = '\t' * indent
    lines, line = [], ''
    for number, item in enumerate(items):
        piece = str(item) + (',' if number + 1 < len(items) else '')
        if line and len(line) + 1 + len(piece) + 8 * indent + 2 > WIDTH:
            lines.append(line)
            line = ''
        line = f'{line} {piece}' if line else piece
    return [f'{tabs}{line}' for line in [*lines, line]]


def macro(items):
    """The items of an initialiser macro, its lines joined by backslashes."""
    return ' \\\n'.join(fill(items))


def cell(value):
    """Text in a cell of a Markdown table."""
    return value.replace('|', '\\|').replace('<', '&lt;').replace('\n', ' ')


def emit(view):
    """All files: path below the output folder -> text."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(os.path.join(os.path.dirname(__file__), 'templates')),
        undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        keep_trailing_newline=True, autoescape=False)
    environment.filters.update(c_string=c_string, comment=comment, row=row, macro=macro,
                               lines=lambda items: '\n'.join(fill(items)), cell=cell)
    return {path.format(**view): _no_blanks(environment.get_template(name).render(view))
            for name, path in FILES.items()}


def _no_blanks(text):
    """Without what a long string leaves at the end of the line before it."""
    return re.sub(r' +\n', '\n', re.sub(r'^\t+\n', '', text, flags=re.M))


def _read(path):
    try:
        with open(path, encoding='utf-8', newline='') as stream:
            return stream.read()
    except FileNotFoundError:
        return ''


def write(files, folder):
    """Writes what changed, so that nothing else is built again; returns the paths."""
    changed = []
    for name, text in files.items():
        path = os.path.join(folder, name)
        if _read(path) == text:
            continue
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'w', encoding='utf-8', newline='') as stream:
            stream.write(text)
        changed.append(name)
    return changed


def compare(files, folder):
    """A unified diff from the files in a folder to what they should be; '' if equal."""
    lines = []
    for name, text in files.items():
        lines += difflib.unified_diff(
            _read(os.path.join(folder, name)).splitlines(True), text.splitlines(True),
            f'{name} (as it is)', f'{name} (as the spec says)')
    return ''.join(lines)
