"""What a spec that was read may still get wrong: names that point nowhere, rules that do not
fit their kind, clashes in C, examples that break their own rules."""

import os
import re

from check_guide import check_guide
from check_tools import check_tool
from check_types import check_cycles, check_enum, check_kind, check_object, check_unused
from checks import Checks

MAX_INSTRUCTIONS = 1500


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
    checks = Checks(spec, taken, faults)
    for name, enum in spec.enums.items():
        if not enum.broken:
            check_enum(checks, name, enum)
    for name, thing in spec.objects.items():
        if not thing.broken:
            check_object(checks, name, thing)
    _api(checks)
    for name, tool in spec.tools.items():
        if not tool.broken:
            check_tool(checks, name, tool)
    _probe(checks)
    _partition(checks)
    check_guide(checks)
    check_cycles(checks)
    if checks.whole and not spec.undecided:
        check_unused(checks)


def _api(checks):
    api = checks.spec.api
    if api.broken:
        return
    checks.c_name(api, f"{api['header']}_api")
    if len(api['instructions']) > MAX_INSTRUCTIONS:
        checks.fault(api, 'instructions', f"{len(api['instructions'])} characters "
                     f'(at most {MAX_INSTRUCTIONS})')
    for p in api.get('common', {}).values():
        check_kind(checks, p)
        if p['type'].is_list or p['type'].base != 'string' or p.get('place') != 'header':
            checks.fault(p, 'type', f"'{p.name}' is common: want a string with place header")
        if not re.fullmatch('[A-Za-z0-9-]+', p.name):
            checks.fault(p, None, f"'{p.name}' is not a header name")
        if 'required' in p or 'nullable' in p:
            checks.fault(p, 'type', f"'{p.name}' is common: it can be neither required nor "
                         'nullable')
    if checks.known(api, 'first', api['first'], checks.spec.tools, 'tool'):
        first = checks.spec.tools[api['first']]
        if first.broken:
            return
        if any('required' in p for p in first.get('params', {}).values()):
            checks.fault(api, 'first', f"'{api['first']}' has required parameters")
        if first['effect'] != 'read':
            checks.fault(api, 'first', f"'{api['first']}' is not a read")


def _probe(checks):
    api = checks.spec.api
    if api.broken or 'probe' not in api:
        return
    probe = api['probe']
    if checks.known(probe, 'tool', probe['tool'], checks.spec.tools, 'tool'):
        tool = checks.spec.tools[probe['tool']]
        if not tool.broken and not checks.leads_to(tool['reply'], probe['member'], 'boolean'):
            checks.fault(probe, 'member', f"no boolean '{probe['member']}' in the reply "
                         f"of '{probe['tool']}'")


def _partition(checks):
    api = checks.spec.api
    if api.broken or 'partition' not in api:
        return
    partition = api['partition']
    if checks.known(partition, 'tool', partition['tool'], checks.spec.tools, 'tool'):
        tool = checks.spec.tools[partition['tool']]
        if not tool.broken and not checks.is_row_text(tool, partition['member']):
            checks.fault(partition, 'member', f"no string '{partition['member']}' in the rows "
                         f"of '{partition['tool']}'")
    tools = [tool for tool in checks.spec.tools.values() if not tool.broken]
    if checks.whole and not any('scope' in tool and partition['param'] in tool.get('params', {})
                                for tool in tools):
        checks.fault(partition, 'param', f"no tool with a scope has a parameter "
                     f"'{partition['param']}'")
