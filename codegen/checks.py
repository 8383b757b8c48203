"""What all checks of a spec share: its names and faults, and what a reply of it holds."""

import re

from source import suggest


class Checks:
    """A spec that is being checked."""

    def __init__(self, spec, taken, faults):
        self.spec = spec
        self.faults = faults
        self.names = {name: 'the runtime' for name in taken}
        self.used = set()
        self.whole = not faults.found  # all of the spec could be read

    def fault(self, entry, key, message):
        """A fault at the value of a key of an entry (at its name for None)."""
        self.faults.add(entry.places.get(key, entry.place), message, entry.where)

    def c_name(self, entry, name):
        """Notes a C name, which nobody else may have."""
        if name in self.names:
            self.fault(entry, None, f"its C name '{name}' is taken by {self.names[name]}")
        else:
            self.names[name] = entry.where

    def known(self, entry, key, name, choices, what):
        if name in choices:
            return True
        self.fault(entry, key, f"unknown {what} '{name}'{suggest(name, choices)}")
        return False

    def identifier(self, entry, what, pattern='[a-z][a-z0-9_]*'):
        if re.fullmatch(pattern, entry.name):
            return True
        self.fault(entry, None, f"'{entry.name}' is not a name for {what}")
        return False

    def row(self, tool):
        """The object that is a row of a tool's reply; {} where there is none."""
        rows = tool['reply'].get(tool.get('rows'))
        return self.spec.objects.get(rows['type'].base, {}) if rows and not rows.broken else {}

    def state_of(self, tool):
        """The object that a reply holds; {} where it holds none."""
        return next((self.spec.objects[p['type'].base] for p in tool.get('reply', {}).values()
                     if not p.broken and not p['type'].is_list
                     and p['type'].base in self.spec.objects), {})

    def is_row_text(self, tool, member):
        """Whether the rows of a list have a string of that name; what is broken may have."""
        rows = tool['reply'].get(tool.get('rows'))
        if rows is None or rows.broken:
            return rows is not None
        thing = self.spec.objects.get(rows['type'].base)
        if thing is None or thing.broken:
            return thing is not None
        p = thing['members'].get(member)
        return p is not None and (p.broken or p['type'] == ('string', False))

    def leads_to(self, members, path, base):
        """Whether a path of members leads to a `base`, or may: what is broken is passed over."""
        name, _, rest = path.partition('.')
        p = members.get(name)
        if p is None or p.broken:
            return p is not None
        if not rest or p['type'].is_list:
            return not rest and p['type'] == (base, False)
        thing = self.spec.objects.get(p['type'].base)
        return thing is not None and (thing.broken
                                      or self.leads_to(thing['members'], rest, base))


def a_or_an(word):
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"
