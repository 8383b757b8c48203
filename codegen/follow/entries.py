"""New entries of the spec, and the objects and enums that they need: what the document says of
them, what was decided, and what is still to be decided."""

from follow import answers, shape, write

MEMBER_KEYS = ('type', 'enum', 'suggest', 'required', 'nullable', 'place', 'format', *shape.BOUNDS,
               'prose', 'volatile', 'secret', 'shown', 'show', 'left_of', 'spent_of', 'refers', 'role',
               'widens', 'since', 'doc')
# Patterns of upstream -> formats of the spec.
PATTERNS = {
    '^[a-z0-9-]+$': 'slug',
    '^[a-z0-9]+(?:-[a-z0-9]+)*$': 'segments',
    '^[0-9a-f]{64}$': 'sha256',
}
FORMATS = {'uuid': 'uuid', 'date': 'date', 'date-time': 'utc-date-time'}


def format_of(value):
    """The format of the spec that a value has, or None."""
    return PATTERNS.get(value.pattern) or FORMATS.get(value.format)


class Nested:
    """Where members of an object stand that arguments hold: nothing but rules."""

    def __init__(self, method):
        self.method = method


class Entries:
    """Makes entries. `types` is types.yaml as a file that is edited; `date` is that of the
    document; `done` gets the names of objects that are new."""

    def __init__(self, spec, decisions, types, date, done):
        self.spec = spec
        self.decisions = decisions
        self.names = decisions.get('names', {})
        self.types = types
        self.date = date
        self.done = done
        self.pending = []        # objects and enums of the entry that is being made

    def begin(self):
        """What an entry before this one wanted is not for this one."""
        self.pending = []

    def answer(self, *way):
        return answers.at(self.decisions, *way)

    def more_values(self, name, values):
        more = [value for value in values if value not in self.spec.enums[name]['values']]
        if more:
            known = self.spec.enums[name]['values']
            self.types.set([*known, *more], 'values', 'enums', name)
            known += more

    def entry(self, value, answers, place, operation, since):
        """A new member, and what it still needs: (entry, decisions)."""
        found = {'type': value.type, 'required': value.required or None,
                 'nullable': value.nullable or None}
        missing = []
        if value.type == 'object':
            found['type'], missing = self.new_object(value, place, operation)
        if value.enum and 'suggest' not in answers:
            found['enum'] = self.new_enum(value, place, missing)
        if 'shown' in answers:
            self.decided_enum(answers['shown'])
        if value.is_list:
            found['type'] += '[]'
        if operation is not None:
            found['format'] = format_of(value)
            found.update(value.bounds)
        if since:
            found['since'] = self.date
        found.update(answers)
        need = ['doc'] if 'doc' not in found else []
        if value.place == 'body' and 'widens' not in found:
            need.append('widens')
        return ({key: found[key] for key in MEMBER_KEYS if found.get(key) is not None},
                need + missing)

    def new_object(self, value, place, operation):
        """The name of the object that a value is, which is made if the spec has none."""
        name = self.name(value, place)
        if name in self.spec.objects or name in [entry[1] for entry in self.pending]:
            return name, []
        answers = self.answer('objects', name)
        members, missing = {}, [] if 'doc' in answers else [f'doc of the object {name}']
        entry = ['objects', name, None]
        self.pending.append(entry)
        for member, inner in value.members.items():
            members[member], need = self.entry(
                inner, self.answer('objects', name, 'members', member), f'{name}.{member}',
                operation and Nested(operation.method), False)
            missing += [f'{name}.{member}: {word}' for word in need]
        text = f'\n  {name}:\n' + ''.join(
            write.wrapped(key, answers[key], 4) for key in ('doc', 'id', 'label', 'columns')
            if key in answers) + write.members('members', members, 4)
        self.pending.remove(entry)
        self.pending.append(['objects', name, text])
        return name, missing

    def new_enum(self, value, place, missing):
        name = self.name(value, place)
        if name in self.spec.enums:
            self.more_values(name, value.enum)
        elif name not in [entry[1] for entry in self.pending]:
            doc = self.answer('enums', name).get('doc')
            if doc is None:
                missing.append(f'doc of the enum {name}')
            self.pending.append(['enums', name, f'  {name}:\n' + write.wrapped(
                'doc', doc or '', 4) + write.wrapped('values', list(value.enum), 4)])
        return name

    def decided_enum(self, name):
        """An enum that no document has: the answers say all of it."""
        enum = self.answer('enums', name)
        if enum and name not in [*self.spec.enums, *(entry[1] for entry in self.pending)]:
            self.pending.append(['enums', name, f'  {name}:\n' + ''.join(
                write.wrapped(key, enum[key], 4) for key in ('doc', 'values'))])

    def name(self, value, place):
        """The name of a type: as was decided, of its component, or of where it stands."""
        return (self.names.get(place) or self.names.get(value.schema)
                or shape.tool_name(value.schema or place.replace('.', '_')))

    def commit(self):
        """Objects and enums that the entry needs, which has all its decisions."""
        for kind, name, text in self.pending:
            self.types.append(text, kind)
            if kind == 'enums':
                node = self.types.node('enums', name, 'values')
                self.spec.enums[name] = {'values': [item.value for item in node.value]}
            else:
                self.spec.objects[name] = {'members': {}}
                self.done.add(name)
        self.pending = []
