"""A checked spec to the view that the templates print: plain data, every C expression and
every JSON segment finished."""

import json

import cnames
import kinds
from check_lists import position_of
from check_tools import place_of
from check_workflow import STEPS
from emit import c_string

TABLE_ABI = 9
RULE_FLAGS = (
    ('required', 'REQUIRED'), ('nullable', 'NULLABLE'), ('volatile', 'VOLATILE'),
    ('secret', 'SECRET'), ('minimum', 'MINIMUM'), ('maximum', 'MAXIMUM'),
    ('min_length', 'MIN_LENGTH'), ('max_length', 'MAX_LENGTH'), ('min_items', 'MIN_ITEMS'),
    ('max_items', 'MAX_ITEMS'), ('prose', 'PROSE'), ('suggest', 'SUGGEST'),
)
BOUNDS = ('minimum', 'maximum', 'min_length', 'max_length', 'min_items', 'max_items')


def text(value):
    """JSON for segments and TOOLS.md: compact, not ASCII."""
    return json.dumps(value, ensure_ascii=False, separators=(',', ':'))


def inside(value):
    """The JSON text of an object without its braces."""
    return text(value)[1:-1]


def model(spec):
    return Model(spec).view()


class Model:
    def __init__(self, spec):
        self.spec = spec
        self.prefix = spec.prefix
        self.api = spec.api
        self.common = list(self.api.get('common', {}).values())
        self.replies = self.reached(
            p for tool in spec.tools.values() for p in tool['reply'].values())

    def reached(self, members):
        """The names of objects that members lead to."""
        names = set()
        for p in members:
            base = p['type'].base
            if base in self.spec.objects:
                names |= {base} | self.reached(self.spec.objects[base]['members'].values())
        return names

    def view(self):
        api = self.api
        tools = [self.tool(tool) for tool in self.spec.tools.values()]
        by_name = sorted(tools, key=lambda tool: tool['name'])
        for index, tool in enumerate(by_name):
            tool['index'] = index
        index_of = {tool['short_name']: tool['index'] for tool in tools}
        for lookup in [lookup for tool in tools for lookup in tool['lookups']]:
            lookup['index'] = index_of[lookup['tool']]
        for tool in tools:
            for step in tool['workflow']['steps'] if tool['workflow'] else []:
                step['index'] = index_of[step['tool']]
        first = [tool for tool in tools if tool['short_name'] == api['first']]
        listed = first + [tool for tool in tools if tool not in first]
        return {
            'abi': TABLE_ABI,
            'header': api['header'],
            'api_guard': f"{api['header'].upper()}_API_H",
            'guard': f"{api['header'].upper()}_TOOLS_H",
            'tables_guard': f"{api['header'].upper()}_TABLES_H",
            'prefix': self.prefix,
            'symbol': f"{api['header']}_api",
            'descriptors': f"{api['header']}_descriptors",
            'api': {key: api[key] for key in ('name', 'title', 'version', 'since', 'base_url',
                                              'trusted_host', 'instructions', 'tool_prefix')},
            'source': {key: api.get('source', {}).get(key) for key in (
                'repository', 'path', 'commit', 'date', 'sha256')},
            'auth': dict(api['auth']),
            'sandbox': dict(api.get('sandbox', {})),
            'error': dict(api['error']),
            'probe': dict(api.get('probe', {})),
            'probe_index': next((tool['index'] for tool in tools
                                 if tool['short_name'] == api.get('probe', {}).get('tool')),
                                None),
            'partition': dict(api.get('partition', {})),
            'partition_index': next((tool['index'] for tool in tools if tool['short_name']
                                     == api.get('partition', {}).get('tool')), None),
            'connection': dict(api['connection']),
            'groups': [{'name': name, 'doc': doc,
                        'tools': [tool for tool in tools if tool['group'] == name]}
                       for name, doc in self.spec.groups.items()],
            'common': [self.parameter_words(p) for p in self.common],
            'enums': [self.enum(name, enum) for name, enum in self.spec.enums.items()],
            'objects': [self.object(name) for name in self.in_order()],
            'tools': tools,
            'by_name': by_name,
            'listed': [tool['index'] for tool in listed],
            'prompts': [self.prompt(prompt) for prompt in self.spec.prompts.values()],
            'facts': [{'name': fact.name, 'title': fact['title'], 'text': fact['text']}
                      for fact in self.spec.facts.values()],
        }

    def prompt(self, prompt):
        return {
            'name': prompt.name, 'title': prompt['title'], 'doc': prompt['doc'],
            'text': prompt['text'],
            'blanks': [{'name': blank.name, 'doc': blank['doc'],
                        'default': blank.get('default'), 'refers': blank.get('refers')}
                       for blank in prompt.get('arguments', {}).values()],
        }

    def in_order(self):
        """Objects, those that others hold first."""
        order = []

        def visit(name):
            for p in self.spec.objects[name]['members'].values():
                if p['type'].base in self.spec.objects:
                    visit(p['type'].base)
            if name not in order:
                order.append(name)

        for name in self.spec.objects:
            visit(name)
        return order

    def enum(self, name, enum):
        constant = [cnames.constant(self.prefix, name, value) for value in enum['values']]
        return {
            'name': name,
            'tag': cnames.tag(self.prefix, name),
            'doc': enum['doc'],
            'values': list(zip(constant, enum['values'])),
            'unknown': cnames.constant(self.prefix, name, 'unknown'),
        }

    def object(self, name):
        tag = cnames.tag(self.prefix, name)
        thing = self.spec.objects[name]
        fields = self.fields(thing['members'].values(), [], tag, name in self.replies, None)
        return {**self.table(name, tag, fields, thing), 'doc': thing['doc']}

    def table(self, name, tag, fields, owner):
        """What every struct has: its name, its fields, its table."""
        bits = {field['name']: field['bit'] for field in fields}
        return {
            'name': name,
            'tag': tag,
            'fields': fields,
            'together': [' | '.join(f'UINT64_C(1) << {bits[member]}' for member in members)
                         for members in owner.get('together', [])],
            'id': owner.get('id'),
            'labels': owner.get('label', []),
            'columns': owner.get('columns', []),
        }

    def fields(self, own, shared, tag, twins, tool):
        """Rows in the order of their bits: by `since`, own ones before shared ones."""
        shared = list(shared)
        ordered = sorted([*own, *shared],
                         key=lambda p: (p.get('since', self.api['since'])))
        return [self.field(p, bit, tag, twins, tool, any(p is other for other in shared))
                for bit, p in enumerate(ordered)]

    def field(self, p, bit, tag, twins, tool, is_common):
        kind = kinds.kind_of(p, self.prefix)
        is_list = p['type'].is_list
        name = cnames.member(p.name)
        twin = cnames.twin(p.name) if twins and kind.twin and not is_list else None
        c_type = kind.c_list if is_list else kind.c_type
        flags = ['ORA_FIELD_LIST'] if is_list else []
        flags += [f'ORA_FIELD_{flag}' for key, flag in RULE_FLAGS if key in p]
        flags += ['ORA_FIELD_COMMON'] if is_common else []
        init = [('kind', kind.c_kind)]
        if tool:
            init.append(('place', f'ORA_PLACE_{place_of(p, tool).upper()}'))
        if 'format' in p:
            init.append(('format', kinds.FORMATS[p['format']].c_name))
        if flags:
            init.append(('flags', ' | '.join(flags)))
        if 'widens' in p:
            init.append(('widens', ' | '.join(f'ORA_WIDENS_{word.upper()}'
                                              for word in p['widens'])))
        init += [('offset', f'offsetof(struct {tag}, {name})')]
        if twin:
            init.append(('text_offset', f'offsetof(struct {tag}, {twin})'))
        init += [('bit', str(bit)), ('name_length', str(len(p.name.encode())))]
        choices = p.get('enum', p.get('suggest'))
        if choices:
            init.append(('choices', f'&enum_{choices}'))
        if 'shown' in p:
            init.append(('shown', f"&enum_{p['shown']}"))
        if p['type'].base in self.spec.objects:
            init.append(('object', f"&object_{p['type'].base}"))
        init += [(key, p[key].text) for key in BOUNDS if key in p]
        if 'show' in p:
            init.append(('show', f"ORA_SHOW_{p['show'].upper()}"))
        if 'role' in p:
            init.append(('role', f"ORA_ROLE_{p['role'].upper()}"))
        init += [(key, c_string(p[key])) for key in ('left_of', 'spent_of', 'refers') if key in p]
        return {
            'name': p.name,
            'c_name': name,
            'doc': p['doc'],
            'comment': self.comment(p),
            'declaration': _declare(c_type, name),
            'twin': twin,
            'zero': '{ NULL, 0 }' if is_list else kind.zero,
            'c_type': c_type.strip(),
            'is_enum': 'enum' in p and not is_list,
            'init': init,
            'since': p.get('since', self.api['since']),
            'bit': bit,
        }

    def rules(self, p):
        words = kinds.value_words(p, self.spec)
        return [*words, 'null allowed'] if 'nullable' in p else words

    def comment(self, p):
        """What stands above a member in the header."""
        words = ['required'] if 'required' in p else []
        words += self.rules(p)
        return f"{p['doc']} [{'; '.join(words)}]" if words else p['doc']

    def parameter_words(self, p):
        """A row of TOOLS.md."""
        base = kinds.kind_of(p, self.prefix).word
        return {
            'name': p.name,
            'type': f'{base}[]' if p['type'].is_list else base,
            'required': 'yes' if 'required' in p else '',
            'rules': '; '.join(self.rules(p)),
            'doc': p['doc'],
        }

    def tool(self, tool):
        short = tool.name
        tag = cnames.tag(self.prefix, short)
        params = list(tool.get('params', {}).values())
        args = self.fields(params, self.common, f'{tag}_args', False, tool)
        for field in args:
            field['since'] = max(field['since'], tool.get('since', ''))
        reply = self.fields(tool['reply'].values(), [], f'{tag}_reply', True, None)
        name = self.api['tool_prefix'] + short
        everyone = {p.name: p for p in [*params, *self.common]}
        example = kinds.read_object(tool['example'], everyone, tool, self.spec)
        return {
            'name': name,
            'short_name': short,
            'function': tag,
            'title': tool['title'],
            'doc': tool['doc'],
            'group': tool.group,
            'verb': tool['verb'],
            'method': tool['method'],
            'path': tool['path'],
            'success': tool['success'].text,
            'effect': tool['effect'],
            'since': tool.get('since', self.api['since']),
            'idempotent': 'true' if tool['effect'] == 'read' or 'idempotent' in tool
                          else 'false',
            'any_key': 'true' if 'any_key' in tool else 'false',
            'paging': f"ORA_PAGING_{tool.get('paging', 'none').upper()}",
            'page_size': tool['page_size'].text if 'page_size' in tool else '0',
            'pages': self.pages(tool),
            'rows': tool.get('rows'),
            'total': tool.get('total'),
            'scope': tool.get('scope'),
            'suspect': tool.get('suspect'),
            'chart': self.chart(tool['chart']) if 'chart' in tool else None,
            'workflow': self.workflow(tool) if tool.is_workflow else None,
            'lookups': self.lookups(tool),
            'touch_count': len(tool.get('touches', {})),
            'count': tool.get('count'),
            'args': self.table(f'{short}_args', f'{tag}_args', args, tool),
            'row': self.row_tag(tool),
            'init_macro': f'{tag}_args_init'.upper(),
            'reply': self.table(f'{short}_reply', f'{tag}_reply', reply, {}),
            'example': text(example),
            'comment': self.tool_comment(tool),
            'parameters': [self.parameter_words(p) for p in params],
            'head': self.head(name, tool),
            'properties': [f'{text(field["name"])}:'
                           + text(kinds.value_schema(everyone[field['name']], self.spec))
                           for field in args],
            'tail': self.tail(tool),
        }

    def lookups(self, tool):
        """The reads that the gate makes for a write, each a table of its own."""
        named = [(key, key, tool[key], None)
                 for key in ('state', 'creates', 'replaces', 'verify_with', 'assigned')
                 if key in tool]
        named += [('touches', f'touches_{number}', lookup, noun)
                  for number, (noun, lookup) in enumerate(tool.get('touches', {}).items())]
        return [{
            'key': key,
            'table': f'{tool.name}_{suffix}',
            'tool': lookup['tool'],
            'args': list(lookup.get('args', {}).items()),
            'noun': noun,
            'members': [(name, lookup[name]) for name in ('id', 'holder', 'name', 'time')
                        if name in lookup],
            'gone': 'gone' in lookup,
        } for key, suffix, lookup, noun in named]

    def workflow(self, tool):
        """The steps of a workflow, and what else it is made of."""
        return {
            'steps': [{
                'key': key, 'table': f'{tool.name}_{key}', 'tool': tool[key]['tool'],
                'args': [(name, [*sources, None][:2])
                         for name, sources in tool[key].get('args', {}).items()],
            } for key in STEPS],
            'named': tool['create']['named'], 'suffix': tool['create']['suffix'],
            'flag': tool['end']['flag'], 'lost': tool.get('lost', []),
            'made': tool['made'], 'grace': tool['grace'],
            'default_grace': tool['default_grace'].text,
        }

    def pages(self, tool):
        """How a list goes on, in the names that the API has for it."""
        paging = tool.get('paging', 'none')
        if paging == 'none':
            return {}
        names = self.api['pages']
        return {
            'position': names[position_of(paging)[0]],
            'limit': names['limit'] if names.get('limit') in tool['params'] else None,
            'next': names['next'] if paging == 'cursor' else None,
        }

    def chart(self, chart):
        ways = [{'name': name, 'member': member, 'each': None}
                for name, member in chart['by'].items()]
        ways += [{'name': name, 'member': None, 'each': parameter}
                 for name, parameter in chart.get('each', {}).items()]
        return {'value': chart['value'], 'ways': ways}

    def row_tag(self, tool):
        """The struct of a row of a list that comes in pages, or None."""
        if tool.get('paging', 'none') == 'none':
            return None
        return cnames.tag(self.prefix, tool['reply'][tool['rows']]['type'].base)

    def tool_comment(self, tool):
        title = tool['title'] if tool['title'][-1] == '.' else f"{tool['title']}."
        way = ('Several requests' if tool.is_workflow else f"{tool['method']} {tool['path']}")
        text_ = f"{way}: {title} {tool['doc']}"
        return text_ if tool['doc'][-1] == '.' else f'{text_}.'

    def head(self, name, tool):
        descriptor = {
            'name': name,
            'title': tool['title'],
            'description': f"{tool['title']}. {tool['doc']}",
        }
        return f'{{{inside(descriptor)},"inputSchema":{{"type":"object","properties":{{'

    def tail(self, tool):
        """All behind "required", which depends on the configuration."""
        schema = {}
        if 'together' in tool:
            schema['dependentRequired'] = kinds.dependent(tool['together'])
        schema['additionalProperties'] = False
        effect = tool['effect']
        rest = {
            'outputSchema': kinds.reply_schema(
                tool['reply'].values(), self.spec, tool.get('since', self.api['since'])),
            'annotations': {
                'title': tool['title'],
                'readOnlyHint': effect == 'read',
                'destructiveHint': effect == 'destructive',
                'idempotentHint': effect == 'read' or 'idempotent' in tool,
                'openWorldHint': True,
            },
        }
        return f',{inside(schema)}}},{inside(rest)}}}'


def _declare(c_type, name):
    return f'{c_type}{name}' if c_type.endswith('*') else f'{c_type} {name}'
