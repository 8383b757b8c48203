"""What the gate reads for a write: tools that read, what they are given, and members of their
rows."""

# Tools that read for a write, and the keys that name members of their rows.
LOOKUPS = {
    'state': (), 'creates': ('name', 'time'), 'replaces': ('id', 'holder'), 'verify_with': ('id',),
}


def check_lookup(checks, tool, key, lookup, members):
    """A read that the gate makes for a write: what it is given, and what its rows hold."""
    if tool['effect'] == 'read':
        checks.fault(tool, key, f"'{key}' makes no sense for a read")
    if not checks.known(lookup, 'tool', lookup['tool'], checks.spec.tools, 'tool'):
        return
    other = checks.spec.tools[lookup['tool']]
    if other.broken:
        return
    if other['effect'] != 'read':
        checks.fault(lookup, 'tool', f"'{other.name}' is no read")
    row = checks.state_of(other) if key == 'state' else checks.row(other)
    if not row:
        checks.fault(lookup, 'tool', f"the reply of '{other.name}' has no "
                     + ('object' if key == 'state' else 'rows'))
    params = other.get('params', {})
    for name, source in lookup.get('args', {}).items():
        checks.known(lookup, 'args', name, params, 'parameter')
        _source(checks, tool, lookup, source)
    for name, p in params.items():
        if 'required' in p and name not in lookup.get('args', {}):
            checks.fault(lookup, 'tool', f"'{name}' of '{other.name}' is missing in 'args'")
    for member in members:
        checks.known(lookup, member, lookup[member], row.get('members', {}), 'member of a row')


def _source(checks, tool, lookup, source):
    """Where an argument of a lookup comes from: a parameter, or `state.` and a member."""
    if not source.startswith('state.'):
        checks.known(lookup, 'args', source, tool.get('params', {}), 'parameter')
        return
    state = checks.spec.tools.get(tool.get('state', {}).get('tool'), {})
    checks.known(lookup, 'args', source[len('state.'):],
                 checks.state_of(state).get('members', {}), 'member of the state')
