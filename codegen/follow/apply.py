"""A document into the spec: what is mechanical is written, what needs a decision is taken from the
answers, and becomes an entry with `decide:` where they have none. Such an entry generates nothing
until somebody decides. A second run changes nothing."""

import os

import kinds
from follow import shape, texts, write

# Keys of a tool in the order of the spec; those of the answers among them.
TOOL_KEYS = ('title', 'doc', 'method', 'path', 'operation', 'verb', 'effect', 'idempotent',
             'any_key', 'since', 'params', 'together', 'success', 'reply', 'paging', 'page_size',
             'rows', 'total', 'scope', 'suspect', 'count', 'state', 'creates', 'touches',
             'replaces', 'verify_with', 'chart', 'example')
TOOL_DECISIONS = ('group', 'title', 'doc', 'verb', 'effect', 'example')
MEMBER_KEYS = ('type', 'enum', 'suggest', 'required', 'nullable', 'place', 'format', *shape.BOUNDS,
               'prose', 'volatile', 'secret', 'shown', 'show', 'left_of', 'spent_of', 'refers', 'role',
               'widens', 'since', 'doc')
UNDECIDED = ('# Operations that somebody must decide about before they become tools. docs/upstream.md\n'
             '# says how.\ntools: {}\n')
# Patterns of upstream -> formats of the spec.
PATTERNS = {
    '^[a-z0-9-]+$': 'slug',
    '^[a-z0-9]+(?:-[a-z0-9]+)*$': 'segments',
    '^[0-9a-f]{64}$': 'sha256',
}
FORMATS = {'uuid': 'uuid', 'date': 'date', 'date-time': 'utc-date-time'}


class Applied(list):
    """Names of the files that were changed; `open` is what stays undecided."""

    def __init__(self):
        super().__init__()
        self.open = []


class Apply:
    def __init__(self, folder, spec, new, answers, provenance):
        self.folder = folder
        self.spec = spec
        self.new = new
        self.answers = answers
        self.provenance = provenance
        self.names = answers.get('names', {})
        self.files = {}
        self.done = set()        # objects of the spec that were looked at
        self.pending = []        # objects and enums of the entry that is being made
        self.result = Applied()

    def file(self, name, text=''):
        if name not in self.files:
            path = os.path.join(self.folder, name)
            known = os.path.exists(path)
            self.files[name] = write.File(path, None if known else text)
            self.files[name].before = self.files[name].text if known else ''
        return self.files[name]

    def run(self):
        old = {name: name for name, tool in self.spec.tools.items() if not tool.is_workflow}
        routes = {(t['method'], t['path']): name for name, t in self.spec.tools.items()}
        for name, operation in self.new.operations.items():
            known = name if name in self.spec.tools else routes.get(
                (operation.method, operation.path))
            if known in old:
                del old[known]
                self.tool(self.spec.tools[known], operation)
            elif operation.name not in self.answers.get('leave', ()):
                self.new_tool(name, operation)
        for name in self.answers.get('workflows') or ():
            self.workflow(self.spec.tools[name], self.answers['workflows'][name])
        for name in old:
            self.gone(f'{self.spec.tools[name].group}.yaml', ('tools',), name,
                      self.answer('tools', name))
        self.api()
        for file in self.files.values():
            if file.save():
                self.result.append(os.path.basename(file.path))
        self.save_texts()
        return self.result

    def answer(self, *way):
        """What the answers say at a path of keys; {} is nothing."""
        found = self.answers
        for key in way:
            found = (found or {}).get(key) or {}
        return found

    # Tools

    def tool(self, tool, operation):
        """A tool that both have."""
        file = self.file(f'{tool.group}.yaml')
        way = ('tools', tool.name)
        for key, value in (('method', operation.method), ('path', operation.path),
                           ('success', operation.success)):
            node = file.node(*way, key)
            if node.value != str(value):
                file.set(value, key, *way)
        if shape.tool_name(operation.name) != tool.name and (
                tool.get('operation') != operation.name):
            if 'operation' in tool:
                file.remove('operation', *way)
            file.before_key(f'    operation: {operation.name}\n', 'verb', *way)
        answers = self.answer('tools', tool.name)
        for key in TOOL_KEYS:
            if key in answers and key not in ('params', 'reply') and key not in tool:
                file.before_key(write.wrapped(key, answers[key], 4), 'example', *way)
        self.members(file, way, 'params', tool.get('params', {}), operation.params,
                     answers.get('params', {}), tool.name, operation)
        self.members(file, way, 'reply', tool['reply'], operation.reply,
                     answers.get('reply', {}), f'{tool.name}.reply', None)

    def workflow(self, tool, answers):
        """No document has one; what it needs to know of new members is an answer."""
        for key in answers:
            if key not in tool:
                self.file(f'{tool.group}.yaml').before_key(
                    write.wrapped(key, answers[key], 4), 'made', 'workflows', tool.name)

    def new_tool(self, name, operation):
        """A tool that only the document has."""
        self.pending = []
        answers = self.answer('tools', name)
        tool = dict(answers)
        if operation.method == 'GET':
            tool.setdefault('effect', 'read')
        missing = [key for key in TOOL_DECISIONS if key not in tool]
        tool.update(method=operation.method, path=operation.path, success=operation.success,
                    since=self.provenance['date'])
        if shape.tool_name(operation.name) != name:
            tool['operation'] = operation.name
        if not operation.management:
            tool['any_key'] = True
        for key, side in (('params', operation), ('reply', None)):
            tool[key] = {}
            for member, value in getattr(operation, key).items():
                place = f'{name}.{member}' if key == 'params' else f'{name}.reply.{member}'
                entry, need = self.entry(value, self.answer('tools', name, key, member), place,
                                         side, False)
                tool[key][member] = entry
                missing += [f'{place}: {word}' for word in need]
        if missing:
            self.result.open.append(f'{name}: {", ".join(missing)}')
            if not self.undecided(name):
                self.append_tool(self.file('undecided.yaml', UNDECIDED), f'  {name}:\n'
                                 + write.wrapped('decide', missing, 4)
                                 + f'    method: {operation.method}\n'
                                 f'    path: {operation.path}\n')
            return
        # It may have waited under the name that it would have had without a decision.
        for waiting in sorted({name, shape.tool_name(operation.name)}):
            if self.undecided(waiting):
                self.file('undecided.yaml').remove_entry(waiting, 'tools')
        self.commit()
        file = self.group(tool.pop('group'))
        text = f'  {name}:\n'
        for key in TOOL_KEYS:
            if key in ('params', 'reply') and (tool[key] or key == 'reply'):
                text += write.members(key, tool[key], 4)
            elif key not in ('params', 'reply') and key in tool:
                text += write.wrapped(key, tool[key], 4)
        self.append_tool(file, text)

    def undecided(self, name):
        """Whether somebody must decide about a tool already."""
        path = os.path.join(self.folder, 'undecided.yaml')
        return os.path.exists(path) and self.file('undecided.yaml').node('tools', name) is not None

    def append_tool(self, file, text):
        """Behind the last tool of a file, a blank line between."""
        if file.node('tools').value:
            file.append('\n' + text, 'tools')
        else:
            file.text = file.text[:file.text.rindex('{}')].rstrip() + '\n' + text
            file.parse()

    def group(self, name):
        """The file of a group, and a line for it in api.yaml."""
        api = self.file('api.yaml')
        if api.node('groups', name) is None:
            doc = self.answers['groups'][name]
            api.append(write.wrapped(f'  {name}', doc, 0), 'groups')
        return self.file(f'{name}.yaml', f'# {self.answer("groups").get(name, name)}. README.md '
                         'explains every key of an entry.\ntools: {}\n')

    def gone(self, name, way, key, answers):
        """What only the spec has."""
        if answers.get('keep'):
            return
        file = self.file(name)
        if answers.get('drop'):
            file.remove(key, *way)
            return
        self.result.open.append(f'{key}: gone upstream')
        if way == ('tools',):
            file.before_key('    decide: gone upstream\n', 'title', *way, key)
        else:
            file.set('gone upstream', 'decide', *way, key)

    # Members

    def members(self, file, way, key, old, new, answers, place, operation):
        """Parameters of a tool, members of a reply or of an object: what changed in them."""
        for name, value in new.items():
            p = old.get(name)
            here = f'{place}.{name}'
            if p is not None:
                self.changed(file, (*way, key, name), p, value, here, operation,
                             answers.get(name) or {})
                continue
            self.pending = []
            entry, missing = self.entry(value, answers.get(name) or {}, here, operation, True)
            stub = file.node(*way, key, name) is not None
            if missing:
                self.result.open.append(f'{here}: {", ".join(missing)}')
                if stub:
                    continue
                entry = {'decide': missing, **entry}
                entry.pop('enum', None)
            else:
                self.commit()
                if stub:
                    file.remove(name, *way, key)
            self.add(file, way, key, name, entry)
        for name, p in old.items():
            if name not in new:
                self.gone(os.path.basename(file.path), (*way, key), name,
                          answers.get(name) or {})

    def add(self, file, way, key, name, entry):
        indent = 4 if way[0] == 'tools' else 6
        if file.node(*way, key) is None:
            file.before_key(write.members(key, {name: entry}, indent), 'success', *way)
        elif not file.node(*way, key).value:
            file.remove(key, *way)
            file.before_key(write.members(key, {name: entry}, indent), 'success', *way)
        else:
            file.append(write.member(name, entry, 6), *way, key)

    def changed(self, file, way, p, value, place, operation, answers):
        """A member that both have: its rules become those of the document."""
        kind = p['type'].base if p['type'].base in kinds.SCALARS else 'object'
        if (kind, p['type'].is_list) != (value.type, value.is_list):
            if not answers.get('keep'):
                self.result.open.append(f'{place}: another type, {value.shown}')
                file.set(f'another type, {value.shown}', 'decide', *way)
            return
        for key, before in (('required', 'required' in p), ('nullable', 'nullable' in p)):
            if getattr(value, key) != before:
                file.set(getattr(value, key) or None, key, *way)
        if operation is not None and 'prose' not in p:
            self.rules(file, way, p, value)
        for key in MEMBER_KEYS:
            if key in answers and key not in p:
                file.set(answers[key], key, *way)
        if value.enum and 'enum' in p:
            self.more_values(p['enum'], value.enum)
        if kind == 'object':
            self.object(p['type'].base, value, operation)

    def rules(self, file, way, p, value):
        for key in shape.BOUNDS:
            before = p[key].value if key in p else None
            after = value.bounds.get(key)
            if key == 'min_length' and value.place == 'path':
                continue
            if before != after:
                file.set(after, key, *way)
        before = shape.FORMATS[p['format']] if 'format' in p else (None, None)
        if before != (value.format, value.pattern):
            file.set(self.format(value), 'format', *way)

    def object(self, name, value, operation):
        """An object of the spec, once."""
        if name in self.done:
            return
        self.done.add(name)
        self.members(self.file('types.yaml'), ('objects', name), 'members',
                     self.spec.objects[name]['members'], value.members,
                     self.answer('objects', name, 'members'), name,
                     operation and _Nested(operation.method))

    def more_values(self, name, values):
        more = [value for value in values if value not in self.spec.enums[name]['values']]
        if more:
            known = self.spec.enums[name]['values']
            self.file('types.yaml').set([*known, *more], 'values', 'enums', name)
            known += more

    def format(self, value):
        return PATTERNS.get(value.pattern) or FORMATS.get(value.format)

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
            found['format'] = self.format(value)
            found.update(value.bounds)
        if since:
            found['since'] = self.provenance['date']
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
                operation and _Nested(operation.method), False)
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
            self.file('types.yaml').append(text, kind)
            if kind == 'enums':
                node = self.file('types.yaml').node('enums', name, 'values')
                self.spec.enums[name] = {'values': [item.value for item in node.value]}
            else:
                self.spec.objects[name] = {'members': {}}
                self.done.add(name)
        self.pending = []

    # The API

    def api(self):
        file = self.file('api.yaml')
        if file.node('version').value != self.provenance['date']:
            node = file.node('version')
            file.put(node.start_mark.index, node.end_mark.index,
                     f'"{self.provenance["date"]}"')
        lines = 'source:\n' + ''.join(f'  {key}: {write.scalar(value)}\n'
                                      for key, value in self.provenance.items() if value)
        if file.node('source') is None:
            file.before_key(lines + '\n', 'c_prefix')
        elif lines.rstrip('\n') not in file.text:
            file.replace(lines, 'source')

    def save_texts(self):
        known = texts.load(self.folder)
        digests = {key: value for key, value in known.items() if key[0] not in self.new.operations}
        digests.update(self.new.texts)
        if digests != known:
            with open(os.path.join(self.folder, texts.NAME), 'w', encoding='utf-8') as stream:
                stream.write(texts.text(digests))
            self.result.append(texts.NAME)


class _Nested:
    """Where members of an object stand that arguments hold: nothing but rules."""

    def __init__(self, method):
        self.method = method
