"""What somebody must decide: where it stands in the spec, what is asked, and what may be said."""

import os

import load

# What is asked -> what may be said.
ALLOWED = {
    'doc': 'text',
    'title': 'one line',
    'verb': 'a-z, 0-9 and -',
    'effect': ', '.join(load.EFFECTS),
    'widens': ', '.join(load.WIDENS),
    'example': 'a value',
    load.GONE: 'drop: true or keep: true; of what has another name now, that one with was: NAME',
    load.RETYPED: 'keep: true, or write it anew',
}


class Decisions:
    """Open decisions of a spec in `folder`, whose `groups` a new tool may go into."""

    def __init__(self, folder, groups):
        shown = os.path.relpath(folder)
        self.shown = folder if shown.startswith('..') else shown
        self.allowed = {**ALLOWED, 'group': f"{', '.join(groups)}, or a new one of `groups`"}
        self.asked = {}

    def ask(self, file, way, name, words):
        """Notes that the entry at `way` of a file, which people know as `name`, wants `words`."""
        known = self.asked.setdefault((file.path, way), (file, name, []))[2]
        known += [word for word in words if word not in known]

    def lines(self):
        """A line for each entry, in the order of the text: place, name, what is asked."""
        found = []
        for (path, way), (file, name, words) in self.asked.items():
            mark = file.key(*way).start_mark
            asked = ', '.join(f'{word} ({self.allowed[_kind(word)]})' for word in words)
            found.append((os.path.join(self.shown, os.path.basename(path)), mark.line + 1,
                          mark.column + 1, f'decide: {name}: {asked}'))
        return [f'{path}:{line}:{column}: {text}' for path, line, column, text in sorted(found)]


def _kind(word):
    """`doc of the enum size`, `thing.color: doc` -> doc."""
    for kind in (load.GONE, load.RETYPED):
        if word.startswith(kind):
            return kind
    return word.rpartition(': ')[2].split(' ')[0]
