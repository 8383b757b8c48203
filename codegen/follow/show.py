"""Findings for people, for programs and for a pull request."""

import difflib
import json
import re

from follow import classify

TITLES = (
    (classify.BREAKING, 'Breaking: calls that were valid, or replies that were relied on'),
    (classify.COMPATIBLE, 'Compatible'),
    (classify.TEXT, 'Text only'),
)
SAYS = {
    'header-added': 'header that every operation takes now',
    'header-removed': 'header that the document does not know',
    'operation-added': 'new operation',
    'operation-removed': 'operation is gone',
    'operation-renamed': 'operation has another name',
    'operation-moved': 'operation has another route',
    'success-changed': 'another status means done',
    'key-stricter': 'wants a management key now',
    'key-looser': 'any key will do now',
    'deprecated': 'is deprecated now',
    'parameter-added': 'new parameter',
    'parameter-removed': 'parameter is gone',
    'parameter-required': 'parameter must be given now',
    'parameter-optional': 'parameter may be left out now',
    'parameter-retyped': 'parameter has another type',
    'parameter-nullable': 'parameter may be null now',
    'parameter-not-null': 'parameter may not be null any more',
    'parameter-narrower': 'parameter accepts less',
    'parameter-wider': 'parameter accepts more',
    'place-changed': 'parameter goes elsewhere',
    'reply-added': 'new member',
    'reply-removed': 'member is gone',
    'reply-retyped': 'member has another type',
    'reply-required': 'member is always sent now',
    'reply-optional': 'member is not always sent any more',
    'reply-nullable': 'member may be null now',
    'reply-not-null': 'member is never null now',
    'reply-narrower': 'member has fewer values',
    'reply-wider': 'member has more values',
    'text': 'text was changed',
}


def _value(value):
    """One side of a change; None is nothing."""
    if value is None:
        return '-'
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def word_diff(old, new):
    """The changed words between two texts, [-old-] and {+new+}, with a little around them."""
    before, after = (re.findall(r'\s|[^\s]+', ' '.join(text.split())) for text in (old, new))
    pieces = []
    for op, i, j, k, l in difflib.SequenceMatcher(None, before, after, False).get_opcodes():
        gone, come = ''.join(before[i:j]), ''.join(after[k:l])
        if op == 'equal':
            words = gone if len(gone) < 60 else f'{gone[:25].rstrip()} .. {gone[-25:].lstrip()}'
            pieces.append(words)
        else:
            pieces.append((f'[-{gone}-]' if gone else '') + (f'{{+{come}+}}' if come else ''))
    return ''.join(pieces)


def sentence(finding):
    """What a finding says, without its operation and path."""
    what = f' ({finding.what})' if finding.what else ''
    if finding.kind == 'text':
        if re.fullmatch('[0-9a-f]{12}', finding.old):
            return f'{SAYS["text"]}{what}; compare two documents to see the words'
        return f'{SAYS["text"]}{what}: {word_diff(finding.old, finding.new)}'
    return f'{SAYS[finding.kind]}{what}: {_value(finding.old)} -> {_value(finding.new)}'


def _groups(findings):
    for level, title in TITLES:
        group = [finding for finding in findings if classify.class_of(finding) == level]
        if group:
            yield level, title, group


def _count(findings):
    counts = [f'{len(group)} {level}' for level, _, group in _groups(findings)]
    return ', '.join(counts) or 'no difference'


def text(findings, old, new):
    """For a terminal."""
    lines = [f'{old} -> {new}: {_count(findings)}']
    for _, title, group in _groups(findings):
        lines += ['', title]
        for finding in group:
            path = f' {finding.path}' if finding.path else ''
            lines.append(f'  {finding.operation}{path}: {sentence(finding)}')
    return '\n'.join(lines) + '\n'


def as_json(findings, old, new):
    """For a program: every finding with its class."""
    return json.dumps({
        'old': old, 'new': new,
        'findings': [{'class': classify.class_of(finding), **finding._asdict()}
                     for finding in findings],
    }, ensure_ascii=False, indent=1) + '\n'


def markdown(findings, old, new):
    """For a pull request."""
    lines = [f'**{_count(findings)}** from `{old}` to `{new}`']
    for _, title, group in _groups(findings):
        lines += ['', f'### {title}', '', '| operation | where | what |', '|---|---|---|']
        for finding in group:
            cells = [finding.operation, finding.path and f'`{finding.path}`', sentence(finding)]
            lines.append('| ' + ' | '.join(_cell(cell) for cell in cells) + ' |')
    return '\n'.join(lines) + '\n'


def _cell(value):
    """Text of strangers in a table: it can neither end its cell nor become a link or a tag."""
    value = re.sub(r'\s+', ' ', value).replace('|', '\\|')
    return re.sub(r'([<\[@!])', r'\\\1', value)
