"""Steps of a workflow: tools that write one after the other."""

from check_lookups import check_lookup

# Steps of a workflow, and the members that its reply has besides those of the creation.
STEPS = ('create', 'assign', 'check', 'end')
WORKFLOW_REPLY = {
    'assigned': ('integer', False), 'verified': ('boolean', False), 'ended': ('boolean', False),
    'due': ('string', False),
}


def check_workflow(checks, tool, params):
    """Steps of a workflow: which tools they are, what they are given, what comes of them."""
    check_lookup(checks, tool, 'assigned', tool['assigned'], ('id', 'holder'))
    other = checks.spec.tools.get(tool['state']['tool'])
    state = checks.state_of(other or {}).get('members', {})
    steps = {key: _step(checks, tool, key, params, state) for key in STEPS}
    if any(step is None for step in steps.values()):
        return
    create, end = steps['create'], steps['end']
    checks.known(tool['create'], 'named', tool['create']['named'], create.get('params', {}),
                 'parameter')
    flag = end.get('params', {}).get(tool['end']['flag'])
    if flag is None or flag['type'] != ('boolean', False):
        checks.fault(tool['end'], 'flag',
                     f"no boolean '{tool['end']['flag']}' in '{end.name}'")
    if steps['check'].get('params') or steps['check']['effect'] != 'read':
        checks.fault(tool['check'], 'tool', f"'{steps['check'].name}' is no read without "
                     'parameters')
    for name in tool.get('lost', []):
        checks.known(tool, 'lost', name, state, 'member of the state')
    for key, base in (('made', 'string'), ('grace', 'integer')):
        p = params.get(tool[key])
        if p is None or p['type'] != (base, False) or 'required' in p:
            checks.fault(tool, key, f"no {base} parameter '{tool[key]}' that may be left out")
    if not any('secret' in p for p in create['reply'].values()):
        checks.fault(tool['create'], 'tool', f"the reply of '{create.name}' has no secret")
    wanted = {p.name: p['type'] for p in create['reply'].values()
              if 'secret' in p or p['type'].base in checks.spec.objects}
    wanted.update(WORKFLOW_REPLY)
    for name, kind in wanted.items():
        p = tool['reply'].get(name)
        if p is None or p['type'] != kind:
            checks.fault(tool, 'reply', f"the reply wants a member '{name}' of type "
                         f"{kind[0]}{'[]' if kind[1] else ''}")


def _step(checks, tool, key, params, state):
    """A step of a workflow; its tool, or None where there is none that could be checked."""
    step = tool[key]
    if not checks.known(step, 'tool', step['tool'], checks.spec.tools, 'tool'):
        return None
    other = checks.spec.tools[step['tool']]
    if other.broken or other.is_workflow:
        if other.is_workflow:
            checks.fault(step, 'tool', f"'{other.name}' is a workflow itself")
        return None
    if key != 'check' and other['effect'] != 'write':
        checks.fault(step, 'tool', f"'{other.name}' is no write")
    if key == 'create' and 'creates' not in other:
        checks.fault(step, 'tool', f"'{other.name}' creates nothing")
    theirs = other.get('params', {})
    creator = checks.spec.tools.get(tool['create']['tool'], {})
    spaces = {'state': state}
    if key != 'create':
        spaces['made'] = checks.state_of(creator).get('members', {})
    if key == 'assign':
        rows = checks.spec.tools.get(tool['assigned']['tool'])
        spaces['row'] = checks.row(rows).get('members', {}) if rows else {}
    for name, sources in step.get('args', {}).items():
        checks.known(step, 'args', name, theirs, 'parameter')
        for source in sources or []:
            space, dot, member = source.partition('.')
            if not dot:
                checks.known(step, 'args', source, params, 'parameter')
            elif checks.known(step, 'args', space, spaces, 'source'):
                checks.known(step, 'args', member, spaces[space], f'member of {space}')
    for name, p in theirs.items():
        if 'required' in p and name not in step.get('args', {}):
            checks.fault(step, 'tool', f"'{name}' of '{other.name}' is missing in 'args'")
    return other
