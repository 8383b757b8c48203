"""Two shapes of an API to findings: what is new, gone, moved, narrower, wider."""

from typing import NamedTuple

from follow import shape

LOW = ('minimum', 'min_length', 'min_items')
HIGH = ('maximum', 'max_length', 'max_items')


class Finding(NamedTuple):
    """`kind` is a key of classify.CLASSES; `operation` is the short name of a tool, or '*' for
    all; `path` leads to a parameter, or begins with `reply.`; '' is the operation itself."""

    kind: str
    operation: str
    path: str
    old: object
    new: object
    what: str = ''     # which rule or text it is about


def compare(old, new):
    """Findings from one Api to another, by operation."""
    return Comparison(old, new).run()


class Comparison:
    def __init__(self, old, new):
        self.old = old
        self.new = new
        self.findings = []
        self.operation = '*'

    def add(self, kind, path, old, new, what=''):
        self.findings.append(Finding(kind, self.operation, path, old, new, what))

    def run(self):
        for name in sorted(self.old.common.keys() | self.new.common.keys()):
            if name not in self.new.common:
                self.add('header-removed', name, 'string', None)
            elif name not in self.old.common:
                self.add('header-added', name, None, 'string')
        for old, new in self.pairs():
            self.operation = (new or old).tool
            if old is None:
                self.add('operation-added', '', None, new.route)
            elif new is None:
                self.add('operation-removed', '', old.route, None)
            else:
                self.both(old, new)
        return self.findings

    def pairs(self):
        """Operations by name; those whose names differ by method and path."""
        left = dict(self.old.operations)
        pairs, strangers = [], []
        for name, operation in self.new.operations.items():
            if name in left:
                pairs.append((left.pop(name), operation))
            else:
                strangers.append(operation)
        routes = {operation.route: name for name, operation in left.items()}
        for operation in strangers:
            name = routes.get(operation.route)
            pairs.append((left.pop(name) if name else None, operation))
        pairs += [(operation, None) for operation in left.values()]
        return sorted(pairs, key=lambda pair: (pair[1] or pair[0]).tool)

    def both(self, old, new):
        if old.tool != new.tool:
            self.add('operation-renamed', '', old.tool, new.tool)
        if old.route != new.route:
            self.add('operation-moved', '', old.route, new.route)
        if old.success != new.success:
            self.add('success-changed', '', old.success, new.success)
        if old.management != new.management:
            self.add('key-stricter' if new.management else 'key-looser', '',
                     _key(old), _key(new))
        if new.deprecated and not old.deprecated:
            self.add('deprecated', '', False, True)
        self.members('parameter', '', old.params, new.params)
        self.members('reply', 'reply.', old.reply, new.reply)
        self.texts(old, new)

    def members(self, side, prefix, old, new):
        for name in [*old, *(name for name in new if name not in old)]:
            path = prefix + name
            if name not in new:
                self.add(f'{side}-removed', path, old[name].shown, None)
            elif name not in old:
                required = side == 'parameter' and new[name].required
                self.add(f'{side}-required' if required else f'{side}-added', path, None,
                         new[name].shown)
            else:
                self.value(side, path, old[name], new[name])

    def value(self, side, path, old, new):
        if old.place != new.place:
            self.add('place-changed', path, old.place, new.place)
        if old.shown != new.shown:
            self.add(f'{side}-retyped', path, old.shown, new.shown)
            return
        if old.required != new.required:
            self.add(f'{side}-{"required" if new.required else "optional"}', path,
                     old.required, new.required, 'required')
        if old.nullable != new.nullable:
            self.add(f'{side}-{"nullable" if new.nullable else "not-null"}', path,
                     old.nullable, new.nullable, 'nullable')
        if new.deprecated and not old.deprecated and self.old.words is not None:
            self.add('deprecated', path, False, True)
        self.enum(side, path, old.suggest if old.suggest and new.enum else old.enum, new.enum)
        if side == 'parameter':
            self.rules(path, old, new)
        if old.type == 'object':
            inner = f'{path}[].' if new.is_list else f'{path}.'
            self.members(side, inner, old.members, new.members)

    def enum(self, side, path, old, new):
        if old is None or new is None:
            # The values of a reply may stand in upstream's prose only: the spec knows more.
            if old != new and (side == 'parameter' or self.old.words is not None):
                wider = new is None
                self.add(f'{side}-{"wider" if wider else "narrower"}', path, _list(old),
                         _list(new), 'enum')
            return
        gone = [word for word in old if word not in new]
        more = [word for word in new if word not in old]
        if gone:
            self.add(f'{side}-narrower', path, gone, None, 'enum')
        if more:
            self.add(f'{side}-wider', path, None, more, 'enum')

    def rules(self, path, old, new):
        for what in ('format', 'pattern'):
            before, after = getattr(old, what), getattr(new, what)
            if before != after:
                self.add(f'parameter-{"wider" if after is None else "narrower"}', path, before,
                         after, what)
        for key in shape.BOUNDS:
            before, after = old.bounds.get(key), new.bounds.get(key)
            if before != after:
                wider = after is None or before is not None and (
                    after < before if key in LOW else after > before)
                self.add(f'parameter-{"wider" if wider else "narrower"}', path, before, after,
                         key)

    def texts(self, old, new):
        """Changed words. The spec keeps digests only; two documents show the words."""
        for (tool, path), after in self.new.texts.items():
            before = self.old.texts.get((old.tool, path))
            if tool != new.tool or before in (None, after):
                continue
            if self.old.words and self.new.words:
                before = self.old.words[old.tool, path]
                after = self.new.words[tool, path]
            self.add('text', '' if path == 'summary' else path, before, after,
                     'summary' if path == 'summary' else 'description')


def _key(operation):
    return 'management key' if operation.management else 'any key'


def _list(words):
    return None if words is None else list(words)
