"""A document into the spec: what is mechanical is written, what needs a decision is taken from the
answers, and becomes an entry with `decide:` where they have none. Such an entry generates nothing
until somebody decides. A second run changes nothing."""

import os

import kinds
import load
from follow import examples, shape, texts, unused, write
from follow.answers import at
from follow.decide import Decisions
from follow.entries import MEMBER_KEYS, Entries, Nested, format_of

# Keys of a tool in the order of the spec; those of the answers among them.
TOOL_KEYS = ('title', 'doc', 'method', 'path', 'operation', 'verb', 'effect', 'idempotent',
             'any_key', 'since', 'params', 'together', 'success', 'reply', 'paging', 'page_size',
             'rows', 'total', 'scope', 'suspect', 'count', 'state', 'creates', 'touches',
             'replaces', 'verify_with', 'chart', 'example')
TOOL_DECISIONS = ('group', 'title', 'doc', 'verb', 'effect', 'example')
UNDECIDED = ('# Operations that somebody must decide about before they become tools. docs/upstream.md\n'
             '# says how.\ntools: {}\n')


class Applied(list):
    """Names of the files that were changed; `open` is what stays undecided."""

    def __init__(self):
        super().__init__()
        self.open = []


class Apply:
    def __init__(self, folder, spec, new, decided, provenance):
        self.folder = folder
        self.spec = spec
        self.new = new
        self.decided = decided
        self.provenance = provenance
        self.files = {}
        self.done = set()        # objects of the spec that were looked at
        self.decisions = Decisions(folder, spec.groups)
        self.entries = Entries(spec, decided, self.file('types.yaml'), provenance['date'],
                               self.done)
        self.result = Applied()

    def file(self, name, text=''):
        if name not in self.files:
            path = os.path.join(self.folder, name)
            known = os.path.exists(path)
            self.files[name] = write.File(path, None if known else text)
            self.files[name].before = self.files[name].text if known else ''
        return self.files[name]

    def run(self):
        types = unused.used(self.all_files())
        old = {name: name for name, tool in self.spec.tools.items() if not tool.is_workflow}
        routes = {(t['method'], t['path']): name for name, t in self.spec.tools.items()}
        for name, operation in self.new.operations.items():
            known = name if name in self.spec.tools else routes.get(
                (operation.method, operation.path))
            if known in old:
                del old[known]
                self.tool(self.spec.tools[known], operation)
            elif operation.name not in self.decided.get('leave', ()):
                self.new_tool(name, operation)
        for name in self.decided.get('workflows') or ():
            self.workflow(self.spec.tools[name], self.decided['workflows'][name])
        for name in old:
            self.gone(self.file(f'{self.spec.tools[name].group}.yaml'), ('tools',), name,
                      self.answer('tools', name), name)
        unused.remove(self.file('types.yaml'), self.all_files(), types)
        self.api()
        for file in self.files.values():
            if file.save():
                self.result.append(os.path.basename(file.path))
        self.save_texts()
        self.result.open = self.decisions.lines()
        return self.result

    def all_files(self):
        """The files of the spec, the new ones among them."""
        names = {name for name in os.listdir(self.folder) if name.endswith('.yaml')}
        return [self.file(name) for name in sorted(names | self.files.keys())]

    def answer(self, *way):
        return at(self.decided, *way)

    # Tools

    def tool(self, tool, operation):
        """A tool that both have."""
        file = self.file(f'{tool.group}.yaml')
        way = ('tools', tool.name)
        file.set(None, 'decide', *way)
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
        for name in examples.follow(file, way, operation, answers.get('params', {}),
                                    self.spec.api.get('common', {})):
            self.decisions.ask(file, (*way, 'params', name), f'{tool.name}.{name}', ['example'])

    def workflow(self, tool, answers):
        """No document has one; what it needs to know of new members is an answer."""
        for key in answers:
            if key not in tool:
                self.file(f'{tool.group}.yaml').before_key(
                    write.wrapped(key, answers[key], 4), 'made', 'workflows', tool.name)

    def new_tool(self, name, operation):
        """A tool that only the document has."""
        self.entries.begin()
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
                entry, need = self.entries.entry(value, self.answer('tools', name, key, member),
                                                 place, side, False)
                tool[key][member] = entry
                missing += [f'{place}: {word}' for word in need]
        if missing:
            waiting = self.file('undecided.yaml', UNDECIDED)
            self.decisions.ask(waiting, ('tools', name), name, missing)
            if not self.undecided(name):
                self.append_tool(waiting, f'  {name}:\n'
                                 + write.wrapped('decide', missing, 4)
                                 + f'    method: {operation.method}\n'
                                 f'    path: {operation.path}\n')
            return
        # It may have waited under the name that it would have had without a decision.
        for waiting in sorted({name, shape.tool_name(operation.name)}):
            if self.undecided(waiting):
                self.file('undecided.yaml').remove_entry(waiting, 'tools')
        self.entries.commit()
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
        return ('undecided.yaml' in os.listdir(self.folder) or 'undecided.yaml' in self.files) and (
            self.file('undecided.yaml').node('tools', name) is not None)

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
            doc = self.decided['groups'][name]
            api.append(write.wrapped(f'  {name}', doc, 0), 'groups')
        return self.file(f'{name}.yaml', f'# {self.answer("groups").get(name, name)}. README.md '
                         'explains every key of an entry.\ntools: {}\n')

    def gone(self, file, way, key, said, where):
        """What only the spec has."""
        if said.get('keep'):
            file.set(None, 'decide', *way, key)
        elif not said.get('drop'):
            self.decisions.ask(file, (*way, key), where, [load.GONE])
            file.set(load.GONE, 'decide', *way, key)
        elif way == ('tools',):
            file.remove_entry(key, *way)
        elif len(file.node(*way).value) > 1:
            file.remove(key, *way)
        else:
            file.replace(f'    {way[-1]}: {{}}\n', way[-1], *way[:-1])

    # Members

    def members(self, file, way, key, old, new, answers, place, operation):
        """Parameters of a tool, members of a reply or of an object: what changed in them."""
        old = self.renamed(file, (*way, key), old, new, answers)
        for name, value in new.items():
            p = old.get(name)
            here = f'{place}.{name}'
            if p is not None:
                self.changed(file, (*way, key, name), p, value, here, operation,
                             answers.get(name) or {})
                continue
            self.entries.begin()
            entry, missing = self.entries.entry(value, answers.get(name) or {}, here, operation,
                                                True)
            stub = file.node(*way, key, name) is not None
            if missing:
                self.decisions.ask(file, (*way, key, name), here, missing)
                if stub:
                    continue
                entry = {'decide': missing, **entry}
                entry.pop('enum', None)
            else:
                self.entries.commit()
                if stub:
                    file.remove(name, *way, key)
            self.add(file, way, key, name, entry)
        for name, p in old.items():
            if name not in new:
                self.gone(file, (*way, key), name, answers.get(name) or {}, f'{place}.{name}')

    def renamed(self, file, way, old, new, said):
        """Gives members the names that they have now, where it was decided so; what there was
        before, by its new names."""
        old = dict(old)
        for name in new:
            was = (said.get(name) or {}).get('was')
            if was in old and was not in new and name not in old:
                if file.node(*way, name) is not None:
                    file.remove(name, *way)
                file.rename(was, name, *way)
                if way[-1] == 'params':
                    examples.rename(file, way[:-1], was, name)
                old[name] = old.pop(was)
        return old

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
            doubt = None if answers.get('keep') else f'{load.RETYPED}, {value.shown}'
            file.set(doubt, 'decide', *way)
            if doubt:
                self.decisions.ask(file, way, place, [doubt])
            return
        file.set(None, 'decide', *way)
        for key, before in (('required', 'required' in p), ('nullable', 'nullable' in p)):
            if getattr(value, key) != before:
                file.set(getattr(value, key) or None, key, *way)
        if operation is not None and 'prose' not in p:
            self.rules(file, way, p, value)
        for key in MEMBER_KEYS:
            if key in answers and key not in p:
                file.set(answers[key], key, *way)
        if value.enum and 'enum' in p:
            self.entries.more_values(p['enum'], value.enum)
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
            file.set(format_of(value), 'format', *way)

    def object(self, name, value, operation):
        """An object of the spec, once."""
        if name in self.done:
            return
        self.done.add(name)
        self.members(self.file('types.yaml'), ('objects', name), 'members',
                     self.spec.objects[name]['members'], value.members,
                     self.answer('objects', name, 'members'), name,
                     operation and Nested(operation.method))

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
