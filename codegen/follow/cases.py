"""The cases of tests/wire/cases/: arguments of a tool, and the bytes of the request that they make.
What a change of the spec makes of them is proposed here; a person reads the difference, for cases
are what the runtime is measured by."""

import json
import re
import urllib.parse

import kinds
from check_tools import place_of
from follow.samples import fit, sample


class Number(str):
    """A number as it stands in the file."""


def read(text):
    """A file of cases, with its numbers to the letter."""
    return json.loads(text, parse_float=Number, parse_int=Number)


def compact(value):
    """JSON without spaces, as it goes over the wire."""
    if isinstance(value, dict):
        return '{' + ','.join(f'{compact(k)}:{compact(v)}' for k, v in value.items()) + '}'
    if isinstance(value, list):
        return '[' + ','.join(map(compact, value)) + ']'
    if isinstance(value, Number):
        return value
    return json.dumps(value, ensure_ascii=False).replace('\x7f', '\\u007f')


def pretty(value, indent=''):
    """JSON as it stands in the files."""
    inner = indent + '\t'
    if isinstance(value, dict) and value:
        lines = [f'{compact(k)}: {pretty(v, inner)}' for k, v in value.items()]
        return '{\n' + ',\n'.join(inner + line for line in lines) + f'\n{indent}}}'
    if isinstance(value, list) and value:
        return '[\n' + ',\n'.join(inner + pretty(v, inner) for v in value) + f'\n{indent}]'
    return compact(value)


def rows(tool, spec):
    """The parameters of a tool in the order in which they are sent: name -> parameter."""
    return _ordered([*tool.get('params', {}).values(), *spec.api.get('common', {}).values()], spec)


def _ordered(members, spec):
    """By name, in the order of their bits."""
    return {p.name: p for p in sorted(members, key=lambda p: p.get('since', spec.api['since']))}


def _sent(value, p, spec):
    """A value as it is sent: the members of objects in their order."""
    if isinstance(value, list) and p['type'].is_list:
        return [_sent(item, {**p, 'type': p['type']._replace(is_list=False)}, spec)
                for item in value]
    if not isinstance(value, dict) or p['type'].base not in spec.objects:
        return value
    members = _ordered(spec.objects[p['type'].base]['members'].values(), spec)
    return {name: _sent(value[name], member, spec) for name, member in members.items()
            if name in value}


def request(tool, spec, arguments):
    """The lines of the request that arguments make; {host} and {version} are blanks."""
    known = rows(tool, spec)
    path, query, headers, body = tool['path'], [], [], {}
    for name, p in known.items():
        value = arguments.get(name)
        place = place_of(p, tool)
        if place == 'body' and name in arguments:
            body[name] = _sent(value, p, spec)
        elif value is not None:
            text = value if isinstance(value, str) else compact(value)
            if place == 'header':
                headers.append(f'{name}: {text}')
                continue
            text = urllib.parse.quote(text, safe='')
            path = path.replace(f'{{{name}}}', text)
            query += [f'{name}={text}'] if place == 'query' else []
    has_body = any(place_of(p, tool) == 'body' for p in known.values())
    text = compact(body) if has_body else ''
    start = urllib.parse.urlsplit(spec.api['base_url']).path
    auth, key = spec.api['auth'], spec.api['sandbox']['key']
    question = f"?{'&'.join(query)}" if query else ''
    return [
        f"{tool['method']} {start}{path}{question} HTTP/1.1",
        'Host: {host}', f"User-Agent: {spec.api['name']}/{{version}}", 'Accept-Encoding: gzip',
        f"{auth['header']}: {auth['prefix']}{key}", 'Accept: application/json',
        *(['Content-Type: application/json'] if has_body else []), *headers,
        *([f'Content-Length: {len(text.encode())}'] if has_body else []), '', text]


def propose(tool, spec, cases):
    """Cases that fit the tool, and the numbers of those that are not as they were."""
    known = rows(tool, spec)
    example = kinds.read_object(tool['example'], known, tool, spec)
    required = {name: example[name] for name, p in known.items() if 'required' in p}
    own = [p for name, p in known.items() if name in tool.get('params', {})]
    wanted = [_fitting(case['arguments'], known, required, spec) for case in cases]
    wanted = wanted or [dict(required)]
    for p in own:
        if all(arguments.get(p.name) is None for arguments in wanted):
            given = example.get(p.name)
            wanted[0][p.name] = sample(p, spec) if given is None else given
    nulls = [p.name for p in own if 'nullable' in p and not any(
        p.name in arguments and arguments[p.name] is None for arguments in wanted)]
    if nulls:
        free = next((arguments for arguments in wanted[1:]
                     if not any(name in arguments for name in nulls)), None)
        if free is None:
            free = dict(required)
            wanted.append(free)
        free.update(dict.fromkeys(nulls))
    result, changed = [], []
    for number, arguments in enumerate(wanted):
        old = cases[number] if number < len(cases) else {}
        if (old.get('arguments') == arguments and old['status'] == Number(tool['success'].text)
                and _same_route(tool, spec, old['request'][0])):
            result.append(old)
            continue
        changed.append(number)
        result.append({
            'arguments': arguments, 'request': request(tool, spec, arguments),
            'status': Number(tool['success'].text),
            'reply': old.get('reply') or {name: sample(p, spec)
                                          for name, p in tool['reply'].items()}})
    return result, changed


def _fitting(arguments, known, required, spec):
    """Arguments that the tool takes, those that it must have among them."""
    kept = {name: fit(value, known[name], spec) for name, value in arguments.items()
            if name in known}
    return {**{name: value for name, value in required.items() if name not in kept}, **kept}


def _same_route(tool, spec, line):
    start = urllib.parse.urlsplit(spec.api['base_url']).path
    pattern = re.sub(r'\\\{.*?\\\}', '[^/?]+', re.escape(f"{tool['method']} {start}{tool['path']}"))
    return re.match(pattern + '[? ]', line) is not None


def replaced(text, new, changed):
    """The text of a file with its cases of those numbers anew, and the others as they stand."""
    pieces, at = [], text.index('[') + 1
    decoder = json.JSONDecoder()
    while True:
        at = re.compile(r'[\s,]*').match(text, at).end()
        if text[at] == ']':
            break
        end = decoder.raw_decode(text, at)[1]
        pieces.append(text[at:end])
        at = end
    pieces += [''] * (len(new) - len(pieces))
    for number in changed:
        pieces[number] = pretty(new[number], '\t')
    return '[\n\t' + ',\n\t'.join(pieces) + '\n]\n'
