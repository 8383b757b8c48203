"""Values that a parameter or member takes, for cases that nobody wrote yet."""

FORMATS = {
    'uuid': '550e8400-e29b-41d4-a716-446655440000', 'date': '2026-09-01',
    'utc-date-time': '2026-09-01T00:00:00Z', 'slug': 'some-slug', 'segments': 'some-slug',
    'sha256': 'f01d52606dc8f0a8303a7b5cc3fa07109c2e346cec7c0a16b40de462992ce943',
}


def sample(p, spec):
    """One value that keeps the rules of `p`."""
    value = _one(p, spec)
    if not p['type'].is_list:
        return value
    return [value] * (p['min_items'].value if 'min_items' in p else 1)


def _one(p, spec):
    base = p['type'].base
    choices = p.get('enum', p.get('suggest'))
    if choices:
        return spec.enums[choices]['values'][0]
    if base in spec.objects:
        return {name: sample(member, spec) for name, member in spec.objects[base]['members'].items()
                if 'required' in member}
    if base == 'string':
        return _text(p)
    if base in ('integer', 'number'):
        return _number(p)
    return True if base == 'boolean' else {}


def _text(p):
    text = FORMATS[p['format']] if 'format' in p else f'{p.name} & "x" €'
    if 'max_length' in p:
        text = text[:int(p['max_length'].value)]
    return text.ljust(int(p['min_length'].value) if 'min_length' in p else 0, 'x')


def _number(p):
    value = 7 if p['type'].base == 'integer' else 0.5
    if 'minimum' in p:
        value = max(value, p['minimum'].value)
    if 'maximum' in p:
        value = min(value, p['maximum'].value)
    return value


def fit(value, p, spec):
    """A value without the members that its object has no more, and with those that it must have
    now."""
    if isinstance(value, list):
        return [fit(item, p, spec) for item in value]
    base = p['type'].base
    if base not in spec.objects or not isinstance(value, dict):
        return value
    members = spec.objects[base]['members']
    kept = {name: fit(inner, members[name], spec) for name, inner in value.items()
            if name in members}
    return {**kept, **{name: sample(member, spec) for name, member in members.items()
                       if 'required' in member and name not in kept}}
