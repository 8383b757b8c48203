"""Decisions in a file: what no document says. docs/upstream.md explains its keys."""

import source

KEYS = ('groups', 'names', 'tools', 'objects', 'enums', 'leave', 'workflows')


def read(path, faults):
    """The decisions of a YAML file as plain data."""
    item = source.read(path, path, faults)
    if item is None:
        return {}
    if item.pairs is None:
        faults.add(item.place, f"want a mapping with some of {', '.join(KEYS)}")
        return {}
    for key, _ in item.pairs:
        if key.text not in KEYS:
            faults.add(key.place, f"unknown key '{key.text}'{source.suggest(key.text, KEYS)}")
    return plain(item)


def plain(item):
    """An item as it is meant: what has no quotes may be a flag, null or a number."""
    if item.pairs is not None:
        return {key.text: plain(value) for key, value in item.pairs}
    if item.items is not None:
        return [plain(value) for value in item.items]
    if item.plain and item.text in ('true', 'false', 'null'):
        return {'true': True, 'false': False, 'null': None}[item.text]
    if item.plain and item.text.replace('.', '', 1).lstrip('-').isdigit():
        return float(item.text) if '.' in item.text else int(item.text)
    return item.text


def names(answers):
    """operationId -> tool, where somebody decided on a name."""
    return {tool['operation']: name for name, tool in answers.get('tools', {}).items()
            if 'operation' in tool}


def at(answers, *way):
    """What the answers say at a path of keys; {} is nothing."""
    for key in way:
        answers = (answers or {}).get(key) or {}
    return answers
