"""What a spec that was read may still get wrong: names that point nowhere, rules that do not
fit their kind, clashes in C, examples that break their own rules."""

import os
import re

import cnames
import kinds
from source import suggest

MAX_MEMBERS = 64
MAX_INSTRUCTIONS = 1500
MAX_TOOL_NAME = 64
# Keys of a member that only make sense in parameters, or only in replies.
OF_PARAMETERS = ('place', 'widens', 'prose', 'format', 'suggest', 'minimum', 'maximum',
                 'min_length', 'max_length', 'min_items', 'max_items')
OF_REPLIES = ('volatile', 'show', 'left_of', 'spent_of')
# How a member may be shown, by its kind.
SHOWN = {'money': 'number', 'share': 'number', 'moment': 'string'}
RULES = ('format', 'suggest', 'minimum', 'maximum', 'min_length', 'max_length')
# What a role demands of a parameter: its kind, and whether it is a list (None: either).
ROLES = {
    'limit': ('number', False), 'limit_reset': ('string', False), 'expiry': ('string', False),
    'workspace': ('string', False), 'models': ('string', None), 'providers': ('string', None),
    'ids': ('string', True),
}
# Tools that read for a write, and the keys that name members of their rows.
LOOKUPS = {
    'state': (), 'creates': ('name', 'time'), 'replaces': ('id', 'holder'), 'verify_with': ('id',),
}
# Steps of a workflow, and the members that its reply has besides those of the creation.
STEPS = ('create', 'assign', 'check', 'end')
WORKFLOW_REPLY = {
    'assigned': ('integer', False), 'verified': ('boolean', False), 'ended': ('boolean', False),
    'due': ('string', False),
}
BOUNDS = (('minimum', 'maximum'), ('min_length', 'max_length'), ('min_items', 'max_items'))


def place_of(p, tool):
    """Where a parameter goes: as it says, or as path and method suggest."""
    if 'place' in p:
        return p['place']
    if f'{{{p.name}}}' in tool['path']:
        return 'path'
    return 'query' if tool['method'] in ('GET', 'DELETE') else 'body'


def position_of(paging):
    """What says where a page begins: the key of `pages` in api.yaml, and the kind."""
    return ('cursor', 'string') if paging == 'cursor' else ('offset', 'integer')


def runtime_names(folder):
    """Identifiers in the runtime's headers: a generated one must not be among them."""
    names = set()
    for parent, _, files in sorted(os.walk(folder)):
        for name in files:
            if name.endswith('.h'):
                with open(os.path.join(parent, name), encoding='utf-8') as stream:
                    text = re.sub(r'/\*.*?\*/', ' ', stream.read(), flags=re.S)
                names.update(re.findall(r'\b[A-Za-z_]\w*', text))
    return names


def check(spec, taken, faults):
    """Adds all faults of a loaded spec. `taken`: C names of the runtime."""
    Checker(spec, taken, faults).run()


class Checker:
    def __init__(self, spec, taken, faults):
        self.spec = spec
        self.faults = faults
        self.names = {name: 'the runtime' for name in taken}
        self.used = set()
        self.whole = not faults.found  # all of the spec could be read

    def fault(self, entry, key, message):
        """A fault at the value of a key of an entry (at its name for None)."""
        self.faults.add(entry.places.get(key, entry.place), message, entry.where)

    def run(self):
        for name, enum in self.spec.enums.items():
            if not enum.broken:
                self.enum(name, enum)
        for name, thing in self.spec.objects.items():
            if not thing.broken:
                self.object(name, thing)
        self.api()
        for name, tool in self.spec.tools.items():
            if not tool.broken:
                self.tool(name, tool)
        self.probe()
        self.partition()
        self.guide()
        self.cycles()
        if self.whole and not self.spec.undecided:
            self.unused()

    # Names

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

    # Types

    def enum(self, name, enum):
        if not self.identifier(enum, 'an enum'):
            return
        self.c_name(enum, cnames.tag(self.spec.prefix, name))
        self.c_name(enum, cnames.constant(self.spec.prefix, name, 'unknown'))
        for value in enum['values']:
            self.c_name(enum, cnames.constant(self.spec.prefix, name, value))

    def object(self, name, thing):
        if not self.identifier(thing, 'an object'):
            return
        if name in kinds.SCALARS:
            self.fault(thing, None, f"'{name}' is the name of a kind")
        tag = cnames.tag(self.spec.prefix, name)
        for c_name in (tag, f'{tag}_list', f'{tag}_bits'):
            self.c_name(thing, c_name)
        self.members(thing, thing['members'], [])
        for p in thing['members'].values():
            for key in ('place', 'widens'):
                if key in p:
                    self.fault(p, key, f"'{key}' makes no sense in an object")
        self.together(thing, thing['members'])
        names = [('id', thing['id'])] if 'id' in thing else []
        names += [(key, name) for key in ('label', 'columns') for name in thing.get(key, [])]
        for key, name in names:
            self.known(thing, key, name, thing['members'], 'member')

    def members(self, owner, members, shared):
        """What parameters and reply members share: kinds, rules, C names, their number."""
        everyone = [*members.values(), *shared]
        if len(everyone) > MAX_MEMBERS:
            self.fault(owner, None, f'{len(everyone)} members (at most {MAX_MEMBERS})')
        seen = {}
        for p in everyone:
            name = cnames.member(p.name)
            twins = [name, cnames.twin(p.name)] if 'enum' in p or p['type'].base in (
                'number', 'integer') else [name]
            for c_name in twins:
                if c_name in seen:
                    self.fault(p, None, f"'{p.name}' and '{seen[c_name]}' are both "
                               f"'{c_name}' in C")
                    break
                seen[c_name] = p.name
        for p in members.values():
            self.kind(p)
            if not p.broken:
                self.shown(p, members)

    def shown(self, p, members):
        """What people see of a member: its unit, what it is a part of, what it is the ID of."""
        if 'show' in p and p['type'] != (SHOWN[p['show']], False):
            self.fault(p, 'show', f"{p['show']} wants a {SHOWN[p['show']]}")
        for key in ('left_of', 'spent_of'):
            if key in p and self.known(p, key, p[key], members, 'member'):
                for part in (p, members[p[key]]):
                    if part['type'] != ('number', False):
                        self.fault(p, key, f"'{part.name}' is no number")
        if 'role' in p:
            base, is_list = ROLES[p['role']]
            if p['type'].base != base or is_list not in (None, p['type'].is_list):
                self.fault(p, 'role', f"the role {p['role']} makes no sense for "
                           f"{_a('list' if p['type'].is_list else p['type'].base)}")
        if 'refers' in p:
            self.refers(p)

    def refers(self, p):
        if self.known(p, 'refers', p['refers'], self.spec.tools, 'tool'):
            tool = self.spec.tools[p['refers']]
            if not tool.broken and 'id' not in self.row(tool):
                self.fault(p, 'refers', f"the rows of '{p['refers']}' have no 'id'")

    def row(self, tool):
        """The object that is a row of a tool's reply; {} where there is none."""
        rows = tool['reply'].get(tool.get('rows'))
        return self.spec.objects.get(rows['type'].base, {}) if rows and not rows.broken else {}

    def kind(self, p):
        base = p['type'].base
        if 'enum' in p:
            self.used.add(p['enum'])
            if base != 'string':
                self.fault(p, 'enum', f"an enum is of type string, not {base}")
                p.broken = True
            elif not self.known(p, 'enum', p['enum'], self.spec.enums, 'enum'):
                p.broken = True
        elif base not in kinds.SCALARS:
            self.used.add(base)
            if not self.known(p, 'type', base, [*kinds.SCALARS, *self.spec.objects], 'type'):
                p.broken = True
        for key in ('suggest', 'shown'):
            if key in p:
                self.used.add(p[key])
                if not self.known(p, key, p[key], self.spec.enums, 'enum'):
                    p.broken = True
        if p.broken:
            return
        kind = kinds.kind_of(p, self.spec.prefix)
        for key in RULES:
            if key in p and key not in kind.rules:
                self.fault(p, key, f"'{key}' makes no sense for '{p.name}', "
                           f"{_a('enum' if 'enum' in p else base)}")
        if 'shown' in p and ('secret' not in p or base != 'json' or p['type'].is_list):
            self.fault(p, 'shown', "'shown' makes no sense for "
                       f"'{p.name}', which is no secret JSON")
        for key in ('min_items', 'max_items'):
            if key in p and not p['type'].is_list:
                self.fault(p, key, f"'{key}' makes no sense for '{p.name}', which is no list")
        for low, high in BOUNDS:
            if low in p and high in p and p[low].value > p[high].value:
                self.fault(p, high, f"'{high}' is below '{low}'")
                p.broken = True

    def together(self, owner, members):
        for names in owner.get('together', []):
            if len(set(names)) < 2:
                self.fault(owner, 'together', 'want two names or more in each list')
            for name in names:
                if not self.known(owner, 'together', name, members, 'parameter'):
                    owner.broken = True

    def cycles(self):
        """An object that holds itself can be neither read to its end nor described."""
        done = set()

        def visit(name, path):
            thing = self.spec.objects[name]
            if name in path:
                self.fault(thing, None, f"it contains itself: {' -> '.join([*path, name])}")
                return True
            if name in done or thing.broken:
                return False
            done.add(name)
            return any(visit(p['type'].base, [*path, name])
                       for p in thing['members'].values()
                       if not p.broken and p['type'].base in self.spec.objects)

        for name in self.spec.objects:
            visit(name, [])

    def unused(self):
        for name, entry in [*self.spec.enums.items(), *self.spec.objects.items()]:
            if name not in self.used:
                self.fault(entry, None, 'nobody uses it')

    # The API

    def api(self):
        api = self.spec.api
        if api.broken:
            return
        self.c_name(api, f"{api['header']}_api")
        if len(api['instructions']) > MAX_INSTRUCTIONS:
            self.fault(api, 'instructions', f"{len(api['instructions'])} characters "
                       f'(at most {MAX_INSTRUCTIONS})')
        for p in api.get('common', {}).values():
            self.kind(p)
            if p['type'].is_list or p['type'].base != 'string' or p.get('place') != 'header':
                self.fault(p, 'type', f"'{p.name}' is common: want a string with place header")
            if not re.fullmatch('[A-Za-z0-9-]+', p.name):
                self.fault(p, None, f"'{p.name}' is not a header name")
            if 'required' in p or 'nullable' in p:
                self.fault(p, 'type', f"'{p.name}' is common: it can be neither required nor "
                           'nullable')
        if self.known(api, 'first', api['first'], self.spec.tools, 'tool'):
            first = self.spec.tools[api['first']]
            if first.broken:
                return
            if any('required' in p for p in first.get('params', {}).values()):
                self.fault(api, 'first', f"'{api['first']}' has required parameters")
            if first['effect'] != 'read':
                self.fault(api, 'first', f"'{api['first']}' is not a read")

    def probe(self):
        api = self.spec.api
        if api.broken or 'probe' not in api:
            return
        probe = api['probe']
        if self.known(probe, 'tool', probe['tool'], self.spec.tools, 'tool'):
            tool = self.spec.tools[probe['tool']]
            if not tool.broken and not self.leads_to(tool['reply'], probe['member'],
                                                    'boolean'):
                self.fault(probe, 'member', f"no boolean '{probe['member']}' in the reply "
                           f"of '{probe['tool']}'")

    def partition(self):
        api = self.spec.api
        if api.broken or 'partition' not in api:
            return
        partition = api['partition']
        if self.known(partition, 'tool', partition['tool'], self.spec.tools, 'tool'):
            tool = self.spec.tools[partition['tool']]
            if not tool.broken and not self.is_row_text(tool, partition['member']):
                self.fault(partition, 'member', f"no string '{partition['member']}' in the rows "
                           f"of '{partition['tool']}'")
        tools = [tool for tool in self.spec.tools.values() if not tool.broken]
        if self.whole and not any('scope' in tool and partition['param'] in tool.get('params', {})
                                  for tool in tools):
            self.fault(partition, 'param', f"no tool with a scope has a parameter "
                       f"'{partition['param']}'")

    def guide(self):
        for prompt in self.spec.prompts.values():
            if not prompt.broken:
                self.prompt(prompt)
        for fact in self.spec.facts.values():
            if not fact.broken and self.identifier(fact, 'a fact'):
                self.named_tools(fact)

    def prompt(self, prompt):
        if not self.identifier(prompt, 'a prompt'):
            return
        self.named_tools(prompt)
        blanks = prompt.get('arguments', {})
        found = re.findall(r'\{(.*?)\}', prompt['text'])
        for name in found:
            self.known(prompt, 'text', name, blanks, 'argument')
        for name, blank in blanks.items():
            if self.identifier(blank, 'an argument') and name not in found:
                self.fault(blank, None, f"'{{{name}}}' does not stand in the text")
            if ('required' in blank) == ('default' in blank):
                self.fault(blank, None, f"'{name}' is either required or has a default")
            if 'refers' in blank:
                self.refers(blank)

    def named_tools(self, entry):
        for name in re.findall('`(.*?)`', entry['text']):
            self.known(entry, 'text', name, self.spec.tools, 'tool')

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

    # Tools

    def tool(self, name, tool):
        api = self.spec.api
        if not self.identifier(tool, 'a tool'):
            return
        full = api.get('tool_prefix', '') + name
        if len(full) > MAX_TOOL_NAME:
            self.fault(tool, None, f"'{full}' is longer than {MAX_TOOL_NAME} characters")
        tag = cnames.tag(self.spec.prefix, name)
        pages = (f'{tag}_all', f'{tag}_next') if tool.get('paging', 'none') != 'none' else ()
        for c_name in (tag, f'{tag}_args', f'{tag}_reply', f'{tag}_args_bits',
                       f'{tag}_reply_bits', f'{tag}_args_init'.upper(), f'{tag}_with',
                       f'{tag}_start', *pages):
            self.c_name(tool, c_name)
        for other in self.spec.tools.values():
            if other is tool:
                break
            if other.group == tool.group and other.get('verb') == tool['verb']:
                self.fault(tool, 'verb', f"'{tool.group} {tool['verb']}' is "
                           f"'{other.name}' already")
            if (not other.broken and not tool.is_workflow and other['method'] == tool['method']
                    and re.sub('{.*?}', '{}', other['path'])
                    == re.sub('{.*?}', '{}', tool['path'])):
                self.fault(tool, 'path', f"{tool['method']} {tool['path']} is "
                           f"'{other.name}' already")
        if tool['effect'] == 'read' and tool['method'] not in ('GET', 'POST'):
            self.fault(tool, 'effect', f"{tool['method']} with the effect read: a read is a GET, or "
                       'a POST that only asks')
        if tool['method'] == 'GET' and tool['effect'] != 'read':
            self.fault(tool, 'effect', f"GET with the effect {tool['effect']}: GET is a read")
        if not 200 <= tool['success'].value <= 299:
            self.fault(tool, 'success', 'want a status from 200 to 299')
        params = tool.get('params', {})
        common = [] if api.broken else list(api.get('common', {}).values())
        self.members(tool, params, common)
        self.together(tool, params)
        self.path(tool, params)
        for p in params.values():
            if not p.broken:
                self.parameter(tool, p)
        self.members(tool, tool['reply'], [])
        for p in tool['reply'].values():
            self.reply_member(p)
        self.paging(tool)
        if 'chart' in tool:
            self.chart(tool, tool['chart'], params)
        for key, members in LOOKUPS.items():
            if key in tool:
                self.lookup(tool, key, tool[key], members)
        for lookup in tool.get('touches', {}).values():
            self.lookup(tool, 'touches', lookup, ())
        if tool.is_workflow:
            self.workflow(tool, params)
        else:
            self.bulk(tool, params)
        self.example(tool, params, common)

    def path(self, tool, params):
        for name in re.findall('{(.*?)}', tool['path']):
            if name not in params:
                self.fault(tool, 'path', f"'{{{name}}}' is no parameter{suggest(name, params)}")

    def parameter(self, tool, p):
        place = place_of(p, tool)
        if place == 'path':
            if f'{{{p.name}}}' not in tool['path']:
                self.fault(p, 'place', f"'{{{p.name}}}' does not stand in {tool['path']}")
            if 'required' not in p or 'nullable' in p:
                self.fault(p, None, f"'{p.name}' is in the path: it must be required and can't "
                           'be null')
        if place == 'body' and tool['method'] in ('GET', 'DELETE'):
            self.fault(p, 'place', f"{tool['method']} has no body")
        if place != 'body':
            kind = kinds.kind_of(p, self.spec.prefix)
            if p['type'].is_list or not kind.in_url:
                self.fault(p, 'type', f"'{p.name}' can't go into the {place}: want one simple "
                           'value')
        if place == 'header' and not re.fullmatch('[A-Za-z0-9-]+', p.name):
            self.fault(p, None, f"'{p.name}' is not a header name")
        if (place == 'body') != ('widens' in p):
            self.fault(p, 'widens', f"'{p.name}' is in the {place}: "
                       + ("'widens' is missing (never, or what makes it wider)"
                          if place == 'body' else "'widens' makes no sense"))
        for key in OF_REPLIES:
            if key in p:
                self.fault(p, key, f"'{key}' makes no sense for a parameter")
        if 'secret' in p and (place != 'body' or p['type'].is_list or 'enum' in p
                              or p['type'].base not in ('string', 'json')):
            self.fault(p, 'secret', 'a secret is a string or JSON in the body, which '
                       f"'{p.name}' is not")

    def reply_member(self, p):
        for key in OF_PARAMETERS:
            if key in p:
                self.fault(p, key, f"'{key}' makes no sense in a reply")

    def paging(self, tool):
        paging = tool.get('paging', 'none')
        reply = tool['reply']
        if paging != 'none':
            self.page_position(tool, paging)
            if 'rows' not in tool:
                self.fault(tool, 'paging', "paging wants 'rows'")
            elif not self.has_objects(reply.get(tool['rows'])):
                self.fault(tool, 'rows', 'paging wants rows that are objects')
        if (paging == 'full_page') != ('page_size' in tool):
            self.fault(tool, 'page_size', "'page_size' and paging full_page go together")
        if (paging == 'counted') != ('total' in tool):
            self.fault(tool, 'total', "'total' and paging counted go together")
        for key, is_list, what in (('rows', True, 'list'), ('total', False, 'integer'),
                                   ('suspect', False, 'object')):
            if key not in tool:
                continue
            p = reply.get(tool[key])
            if p is None or not p.broken and (
                    p['type'].is_list != is_list
                    or key == 'total' and p['type'].base != 'integer'
                    or key == 'suspect' and p['type'].base not in self.spec.objects):
                self.fault(tool, key, f"the reply has no {what} '{tool[key]}'"
                           + ('' if p else suggest(tool[key], reply)))

    def page_position(self, tool, paging):
        """What `pages` of the API says of a kind of paging, and whether the tool has it."""
        if self.spec.api.broken:
            return
        key, base = position_of(paging)
        pages = self.spec.api.get('pages', {})
        for name in (key, 'next') if paging == 'cursor' else (key,):
            if name not in pages:
                self.fault(tool, 'paging', f"paging {paging} wants '{name}' in 'pages' of api.yaml")
                return
        p = tool.get('params', {}).get(pages[key])
        if p is None or not p.broken and (p['type'] != (base, False) or 'enum' in p
                                          or 'required' in p):
            self.fault(tool, 'paging', f"paging {paging} wants a parameter '{pages[key]}', "
                       f"{_a(base)} that may be left out")
        limit = tool.get('params', {}).get(pages.get('limit'))
        if limit and not limit.broken and limit['type'] != ('integer', False):
            self.fault(limit, 'type', f"'{limit.name}' is the size of a page: want an integer")
        if paging == 'cursor' and not self.leads_to(tool['reply'], pages['next'], 'string'):
            self.fault(tool, 'paging', f"no string '{pages['next']}' in the reply")

    def chart(self, tool, chart, params):
        members = self.row(tool).get('members', {})
        for name in [chart['value'], *chart['by'].values()]:
            self.known(tool, 'chart', name, members, 'member of a row')
        for name in chart.get('each', {}).values():
            known = self.known(tool, 'chart', name, params, 'parameter')
            if known and 'refers' not in params[name]:
                self.fault(tool, 'chart', f"'{name}' has no 'refers'")

    def has_objects(self, rows):
        """Whether a list holds objects; of one that is not there, others tell."""
        return rows is None or rows.broken or rows['type'].base not in kinds.SCALARS

    def lookup(self, tool, key, lookup, members):
        """A read that the gate makes for a write: what it is given, and what its rows hold."""
        if tool['effect'] == 'read':
            self.fault(tool, key, f"'{key}' makes no sense for a read")
        if not self.known(lookup, 'tool', lookup['tool'], self.spec.tools, 'tool'):
            return
        other = self.spec.tools[lookup['tool']]
        if other.broken:
            return
        if other['effect'] != 'read':
            self.fault(lookup, 'tool', f"'{other.name}' is no read")
        row = self.state_of(other) if key == 'state' else self.row(other)
        if not row:
            self.fault(lookup, 'tool', f"the reply of '{other.name}' has no "
                       + ('object' if key == 'state' else 'rows'))
        params = other.get('params', {})
        for name, source in lookup.get('args', {}).items():
            self.known(lookup, 'args', name, params, 'parameter')
            self.source(tool, lookup, source)
        for name, p in params.items():
            if 'required' in p and name not in lookup.get('args', {}):
                self.fault(lookup, 'tool', f"'{name}' of '{other.name}' is missing in 'args'")
        for member in members:
            self.known(lookup, member, lookup[member], row.get('members', {}), 'member of a row')

    def source(self, tool, lookup, source):
        """Where an argument of a lookup comes from: a parameter, or `state.` and a member."""
        if not source.startswith('state.'):
            self.known(lookup, 'args', source, tool.get('params', {}), 'parameter')
            return
        state = self.spec.tools.get(tool.get('state', {}).get('tool'), {})
        self.known(lookup, 'args', source[len('state.'):],
                   self.state_of(state).get('members', {}), 'member of the state')

    def state_of(self, tool):
        """The object that a reply holds; {} where it holds none."""
        return next((self.spec.objects[p['type'].base] for p in tool.get('reply', {}).values()
                     if not p.broken and not p['type'].is_list
                     and p['type'].base in self.spec.objects), {})

    def workflow(self, tool, params):
        """Steps of a workflow: which tools they are, what they are given, what comes of them."""
        self.lookup(tool, 'assigned', tool['assigned'], ('id', 'holder'))
        other = self.spec.tools.get(tool['state']['tool'])
        state = self.state_of(other or {}).get('members', {})
        steps = {key: self.step(tool, key, params, state) for key in STEPS}
        if any(step is None for step in steps.values()):
            return
        create, end = steps['create'], steps['end']
        self.known(tool['create'], 'named', tool['create']['named'], create.get('params', {}),
                   'parameter')
        flag = end.get('params', {}).get(tool['end']['flag'])
        if flag is None or flag['type'] != ('boolean', False):
            self.fault(tool['end'], 'flag',
                       f"no boolean '{tool['end']['flag']}' in '{end.name}'")
        if steps['check'].get('params') or steps['check']['effect'] != 'read':
            self.fault(tool['check'], 'tool', f"'{steps['check'].name}' is no read without "
                       'parameters')
        for name in tool.get('lost', []):
            self.known(tool, 'lost', name, state, 'member of the state')
        for key, base in (('made', 'string'), ('grace', 'integer')):
            p = params.get(tool[key])
            if p is None or p['type'] != (base, False) or 'required' in p:
                self.fault(tool, key, f"no {base} parameter '{tool[key]}' that may be left out")
        if not any('secret' in p for p in create['reply'].values()):
            self.fault(tool['create'], 'tool', f"the reply of '{create.name}' has no secret")
        wanted = {p.name: p['type'] for p in create['reply'].values()
                  if 'secret' in p or p['type'].base in self.spec.objects}
        wanted.update(WORKFLOW_REPLY)
        for name, kind in wanted.items():
            p = tool['reply'].get(name)
            if p is None or p['type'] != kind:
                self.fault(tool, 'reply', f"the reply wants a member '{name}' of type "
                           f"{kind[0]}{'[]' if kind[1] else ''}")

    def step(self, tool, key, params, state):
        """A step of a workflow; its tool, or None where there is none that could be checked."""
        step = tool[key]
        if not self.known(step, 'tool', step['tool'], self.spec.tools, 'tool'):
            return None
        other = self.spec.tools[step['tool']]
        if other.broken or other.is_workflow:
            if other.is_workflow:
                self.fault(step, 'tool', f"'{other.name}' is a workflow itself")
            return None
        if key != 'check' and other['effect'] != 'write':
            self.fault(step, 'tool', f"'{other.name}' is no write")
        if key == 'create' and 'creates' not in other:
            self.fault(step, 'tool', f"'{other.name}' creates nothing")
        theirs = other.get('params', {})
        creator = self.spec.tools.get(tool['create']['tool'], {})
        spaces = {'state': state}
        if key != 'create':
            spaces['made'] = self.state_of(creator).get('members', {})
        if key == 'assign':
            rows = self.spec.tools.get(tool['assigned']['tool'])
            spaces['row'] = self.row(rows).get('members', {}) if rows else {}
        for name, sources in step.get('args', {}).items():
            self.known(step, 'args', name, theirs, 'parameter')
            for source in sources or []:
                space, dot, member = source.partition('.')
                if not dot:
                    self.known(step, 'args', source, params, 'parameter')
                elif self.known(step, 'args', space, spaces, 'source'):
                    self.known(step, 'args', member, spaces[space], f'member of {space}')
        for name, p in theirs.items():
            if 'required' in p and name not in step.get('args', {}):
                self.fault(step, 'tool', f"'{name}' of '{other.name}' is missing in 'args'")
        return other

    def bulk(self, tool, params):
        ids = [p for p in params.values() if p.get('role') == 'ids']
        if len(ids) > 1:
            self.fault(ids[1], 'role', 'one parameter has the role ids already')
        for key in ('replaces', 'verify_with', 'count'):
            if key in tool and not ids:
                self.fault(tool, key, f"'{key}' wants a parameter with the role ids")
        counter = tool['reply'].get(tool.get('count'))
        if 'count' in tool and (counter is None or counter['type'] != ('integer', False)):
            self.fault(tool, 'count', f"the reply has no integer '{tool['count']}'")

    def example(self, tool, params, common):
        everyone = {p.name: p for p in [*params.values(), *common]}
        if tool.broken or self.spec.api.broken:
            return
        if not all(self.sound(p, []) for p in everyone.values()):
            return
        try:
            kinds.read_object(tool['example'], everyone, tool, self.spec)
        except kinds.Bad as bad:
            self.faults.add(bad.item.place, f'the example: {bad.message}', tool.where)

    def sound(self, p, path):
        """Whether a parameter, and all members below it, had no faults."""
        base = p['type'].base
        if p.broken or any(self.spec.enums[p[key]].broken for key in ('enum', 'suggest', 'shown')
                           if key in p):
            return False
        if base in path or base not in self.spec.objects:
            return True
        thing = self.spec.objects[base]
        return not thing.broken and all(self.sound(member, [*path, base])
                                        for member in thing['members'].values())


def _a(word):
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"
