"""What a spec says of a tool: its names, its parameters and its reply, its example."""

import re

import cnames
import kinds
from check_lists import check_chart, check_paging
from check_lookups import LOOKUPS, check_lookup
from check_types import check_members, check_together
from check_workflow import check_workflow
from source import suggest

MAX_TOOL_NAME = 64
# Keys of a member that only make sense in parameters, or only in replies.
OF_PARAMETERS = ('place', 'widens', 'prose', 'format', 'suggest', 'minimum', 'maximum',
                 'min_length', 'max_length', 'min_items', 'max_items')
OF_REPLIES = ('volatile', 'show', 'left_of', 'spent_of')


def place_of(p, tool):
    """Where a parameter goes: as it says, or as path and method suggest."""
    if 'place' in p:
        return p['place']
    if f'{{{p.name}}}' in tool['path']:
        return 'path'
    return 'query' if tool['method'] in ('GET', 'DELETE') else 'body'


def check_tool(checks, name, tool):
    api = checks.spec.api
    if not checks.identifier(tool, 'a tool'):
        return
    full = api.get('tool_prefix', '') + name
    if len(full) > MAX_TOOL_NAME:
        checks.fault(tool, None, f"'{full}' is longer than {MAX_TOOL_NAME} characters")
    tag = cnames.tag(checks.spec.prefix, name)
    pages = (f'{tag}_all', f'{tag}_next') if tool.get('paging', 'none') != 'none' else ()
    for c_name in (tag, f'{tag}_args', f'{tag}_reply', f'{tag}_args_bits',
                   f'{tag}_reply_bits', f'{tag}_args_init'.upper(), f'{tag}_with',
                   f'{tag}_start', *pages):
        checks.c_name(tool, c_name)
    for other in checks.spec.tools.values():
        if other is tool:
            break
        if other.group == tool.group and other.get('verb') == tool['verb']:
            checks.fault(tool, 'verb', f"'{tool.group} {tool['verb']}' is "
                         f"'{other.name}' already")
        if (not other.broken and not tool.is_workflow and other['method'] == tool['method']
                and re.sub('{.*?}', '{}', other['path'])
                == re.sub('{.*?}', '{}', tool['path'])):
            checks.fault(tool, 'path', f"{tool['method']} {tool['path']} is "
                         f"'{other.name}' already")
    if tool['effect'] == 'read' and tool['method'] not in ('GET', 'POST'):
        checks.fault(tool, 'effect', f"{tool['method']} with the effect read: a read is a GET, or "
                     'a POST that only asks')
    if tool['method'] == 'GET' and tool['effect'] != 'read':
        checks.fault(tool, 'effect', f"GET with the effect {tool['effect']}: GET is a read")
    if not 200 <= tool['success'].value <= 299:
        checks.fault(tool, 'success', 'want a status from 200 to 299')
    params = tool.get('params', {})
    common = [] if api.broken else list(api.get('common', {}).values())
    check_members(checks, tool, params, common)
    check_together(checks, tool, params)
    _path(checks, tool, params)
    for p in params.values():
        if not p.broken:
            _parameter(checks, tool, p)
    check_members(checks, tool, tool['reply'], [])
    for p in tool['reply'].values():
        _reply_member(checks, p)
    check_paging(checks, tool)
    if 'chart' in tool:
        check_chart(checks, tool, tool['chart'], params)
    for key, members in LOOKUPS.items():
        if key in tool:
            check_lookup(checks, tool, key, tool[key], members)
    for lookup in tool.get('touches', {}).values():
        check_lookup(checks, tool, 'touches', lookup, ())
    if tool.is_workflow:
        check_workflow(checks, tool, params)
    else:
        _bulk(checks, tool, params)
    _example(checks, tool, params, common)


def _path(checks, tool, params):
    for name in re.findall('{(.*?)}', tool['path']):
        if name not in params:
            checks.fault(tool, 'path', f"'{{{name}}}' is no parameter{suggest(name, params)}")


def _parameter(checks, tool, p):
    place = place_of(p, tool)
    if place == 'path':
        if f'{{{p.name}}}' not in tool['path']:
            checks.fault(p, 'place', f"'{{{p.name}}}' does not stand in {tool['path']}")
        if 'required' not in p or 'nullable' in p:
            checks.fault(p, None, f"'{p.name}' is in the path: it must be required and can't "
                         'be null')
    if place == 'body' and tool['method'] in ('GET', 'DELETE'):
        checks.fault(p, 'place', f"{tool['method']} has no body")
    if place != 'body':
        kind = kinds.kind_of(p, checks.spec.prefix)
        if p['type'].is_list or not kind.in_url:
            checks.fault(p, 'type', f"'{p.name}' can't go into the {place}: want one simple "
                         'value')
    if place == 'header' and not re.fullmatch('[A-Za-z0-9-]+', p.name):
        checks.fault(p, None, f"'{p.name}' is not a header name")
    if (place == 'body') != ('widens' in p):
        checks.fault(p, 'widens', f"'{p.name}' is in the {place}: "
                     + ("'widens' is missing (never, or what makes it wider)"
                        if place == 'body' else "'widens' makes no sense"))
    for key in OF_REPLIES:
        if key in p:
            checks.fault(p, key, f"'{key}' makes no sense for a parameter")
    if 'secret' in p and (place != 'body' or p['type'].is_list or 'enum' in p
                          or p['type'].base not in ('string', 'json')):
        checks.fault(p, 'secret', 'a secret is a string or JSON in the body, which '
                     f"'{p.name}' is not")


def _reply_member(checks, p):
    for key in OF_PARAMETERS:
        if key in p:
            checks.fault(p, key, f"'{key}' makes no sense in a reply")


def _bulk(checks, tool, params):
    ids = [p for p in params.values() if p.get('role') == 'ids']
    if len(ids) > 1:
        checks.fault(ids[1], 'role', 'one parameter has the role ids already')
    for key in ('replaces', 'verify_with', 'count'):
        if key in tool and not ids:
            checks.fault(tool, key, f"'{key}' wants a parameter with the role ids")
    counter = tool['reply'].get(tool.get('count'))
    if 'count' in tool and (counter is None or counter['type'] != ('integer', False)):
        checks.fault(tool, 'count', f"the reply has no integer '{tool['count']}'")


def _example(checks, tool, params, common):
    everyone = {p.name: p for p in [*params.values(), *common]}
    if tool.broken or checks.spec.api.broken:
        return
    if not all(_sound(checks, p, []) for p in everyone.values()):
        return
    try:
        kinds.read_object(tool['example'], everyone, tool, checks.spec)
    except kinds.Bad as bad:
        checks.faults.add(bad.item.place, f'the example: {bad.message}', tool.where)


def _sound(checks, p, path):
    """Whether a parameter, and all members below it, had no faults."""
    base = p['type'].base
    if p.broken or any(checks.spec.enums[p[key]].broken for key in ('enum', 'suggest', 'shown')
                       if key in p):
        return False
    if base in path or base not in checks.spec.objects:
        return True
    thing = checks.spec.objects[base]
    return not thing.broken and all(_sound(checks, member, [*path, base])
                                    for member in thing['members'].values())
