"""What a spec says of enums, objects and members: kinds, rules that do not fit them, their names
in C."""

import cnames
import kinds
from checks import a_or_an

MAX_MEMBERS = 64
# How a member may be shown, by its kind.
SHOWN = {'money': 'number', 'share': 'number', 'moment': 'string'}
RULES = ('format', 'suggest', 'minimum', 'maximum', 'min_length', 'max_length')
# What a role demands of a parameter: its kind, and whether it is a list (None: either).
ROLES = {
    'limit': ('number', False), 'limit_reset': ('string', False), 'expiry': ('string', False),
    'workspace': ('string', False), 'models': ('string', None), 'providers': ('string', None),
    'ids': ('string', True),
}
BOUNDS = (('minimum', 'maximum'), ('min_length', 'max_length'), ('min_items', 'max_items'))


def check_enum(checks, name, enum):
    if not checks.identifier(enum, 'an enum'):
        return
    checks.c_name(enum, cnames.tag(checks.spec.prefix, name))
    checks.c_name(enum, cnames.constant(checks.spec.prefix, name, 'unknown'))
    for value in enum['values']:
        checks.c_name(enum, cnames.constant(checks.spec.prefix, name, value))


def check_object(checks, name, thing):
    if not checks.identifier(thing, 'an object'):
        return
    if name in kinds.SCALARS:
        checks.fault(thing, None, f"'{name}' is the name of a kind")
    tag = cnames.tag(checks.spec.prefix, name)
    for c_name in (tag, f'{tag}_list', f'{tag}_bits'):
        checks.c_name(thing, c_name)
    check_members(checks, thing, thing['members'], [])
    for p in thing['members'].values():
        for key in ('place', 'widens'):
            if key in p:
                checks.fault(p, key, f"'{key}' makes no sense in an object")
    check_together(checks, thing, thing['members'])
    names = [('id', thing['id'])] if 'id' in thing else []
    names += [(key, name) for key in ('label', 'columns') for name in thing.get(key, [])]
    for key, name in names:
        checks.known(thing, key, name, thing['members'], 'member')


def check_members(checks, owner, members, shared):
    """What parameters and reply members share: kinds, rules, C names, their number."""
    everyone = [*members.values(), *shared]
    if len(everyone) > MAX_MEMBERS:
        checks.fault(owner, None, f'{len(everyone)} members (at most {MAX_MEMBERS})')
    seen = {}
    for p in everyone:
        name = cnames.member(p.name)
        twins = [name, cnames.twin(p.name)] if 'enum' in p or p['type'].base in (
            'number', 'integer') else [name]
        for c_name in twins:
            if c_name in seen:
                checks.fault(p, None, f"'{p.name}' and '{seen[c_name]}' are both "
                             f"'{c_name}' in C")
                break
            seen[c_name] = p.name
    for p in members.values():
        check_kind(checks, p)
        if not p.broken:
            _shown(checks, p, members)


def _shown(checks, p, members):
    """What people see of a member: its unit, what it is a part of, what it is the ID of."""
    if 'show' in p and p['type'] != (SHOWN[p['show']], False):
        checks.fault(p, 'show', f"{p['show']} wants a {SHOWN[p['show']]}")
    for key in ('left_of', 'spent_of'):
        if key in p and checks.known(p, key, p[key], members, 'member'):
            for part in (p, members[p[key]]):
                if part['type'] != ('number', False):
                    checks.fault(p, key, f"'{part.name}' is no number")
    if 'role' in p:
        base, is_list = ROLES[p['role']]
        if p['type'].base != base or is_list not in (None, p['type'].is_list):
            checks.fault(p, 'role', f"the role {p['role']} makes no sense for "
                         f"{a_or_an('list' if p['type'].is_list else p['type'].base)}")
    if 'refers' in p:
        check_refers(checks, p)


def check_refers(checks, p):
    if checks.known(p, 'refers', p['refers'], checks.spec.tools, 'tool'):
        tool = checks.spec.tools[p['refers']]
        if not tool.broken and 'id' not in checks.row(tool):
            checks.fault(p, 'refers', f"the rows of '{p['refers']}' have no 'id'")


def check_kind(checks, p):
    base = p['type'].base
    if 'enum' in p:
        checks.used.add(p['enum'])
        if base != 'string':
            checks.fault(p, 'enum', f"an enum is of type string, not {base}")
            p.broken = True
        elif not checks.known(p, 'enum', p['enum'], checks.spec.enums, 'enum'):
            p.broken = True
    elif base not in kinds.SCALARS:
        checks.used.add(base)
        if not checks.known(p, 'type', base, [*kinds.SCALARS, *checks.spec.objects], 'type'):
            p.broken = True
    for key in ('suggest', 'shown'):
        if key in p:
            checks.used.add(p[key])
            if not checks.known(p, key, p[key], checks.spec.enums, 'enum'):
                p.broken = True
    if p.broken:
        return
    kind = kinds.kind_of(p, checks.spec.prefix)
    for key in RULES:
        if key in p and key not in kind.rules:
            checks.fault(p, key, f"'{key}' makes no sense for '{p.name}', "
                         f"{a_or_an('enum' if 'enum' in p else base)}")
    if 'shown' in p and ('secret' not in p or base != 'json' or p['type'].is_list):
        checks.fault(p, 'shown', "'shown' makes no sense for "
                     f"'{p.name}', which is no secret JSON")
    for key in ('min_items', 'max_items'):
        if key in p and not p['type'].is_list:
            checks.fault(p, key, f"'{key}' makes no sense for '{p.name}', which is no list")
    for low, high in BOUNDS:
        if low in p and high in p and p[low].value > p[high].value:
            checks.fault(p, high, f"'{high}' is below '{low}'")
            p.broken = True


def check_together(checks, owner, members):
    for names in owner.get('together', []):
        if len(set(names)) < 2:
            checks.fault(owner, 'together', 'want two names or more in each list')
        for name in names:
            if not checks.known(owner, 'together', name, members, 'parameter'):
                owner.broken = True


def check_cycles(checks):
    """An object that holds itself can be neither read to its end nor described."""
    done = set()

    def visit(name, path):
        thing = checks.spec.objects[name]
        if name in path:
            checks.fault(thing, None, f"it contains itself: {' -> '.join([*path, name])}")
            return True
        if name in done or thing.broken:
            return False
        done.add(name)
        return any(visit(p['type'].base, [*path, name])
                   for p in thing['members'].values()
                   if not p.broken and p['type'].base in checks.spec.objects)

    for name in checks.spec.objects:
        visit(name, [])


def check_unused(checks):
    for name, entry in [*checks.spec.enums.items(), *checks.spec.objects.items()]:
        if name not in checks.used:
            checks.fault(entry, None, 'nobody uses it')
