"""A spec as an OpenAPI document: what upstream would publish if it said the same.

    openapi.py SPEC DOCUMENT [TOOLS]

With TOOLS, a file with the answer of tools/list, of the tools that it names.
"""

import json
import os
import sys

RULES = {'minimum': 'minimum', 'maximum': 'maximum', 'min_length': 'minLength',
         'max_length': 'maxLength', 'min_items': 'minItems', 'max_items': 'maxItems'}


def schema(value):
    inner = {'type': value.type} if value.type != 'json' else {}
    if value.members is not None:
        inner.update(members(value.members))
    for key in ('format', 'pattern'):
        if getattr(value, key):
            inner[key] = getattr(value, key)
    if value.enum:
        inner['enum'] = list(value.enum)
    outer = {'type': 'array', 'items': inner} if value.is_list else inner
    for key, rule in value.bounds.items():
        (outer if key.endswith('items') else inner)[RULES[key]] = rule
    if value.nullable:
        outer = {'anyOf': [outer, {'type': 'null'}]}
    return outer


def members(values):
    return {'type': 'object', 'properties': {name: schema(v) for name, v in values.items()},
            'required': [name for name, v in values.items() if v.required]}


def document(spec):
    """The document of a loaded spec, as plain data."""
    from follow import shape
    api = shape.from_spec(spec, '', {})
    paths = {}
    for tool, operation in api.operations.items():
        own = spec.tools[tool].get('operation', tool)
        made = {'operationId': own, 'parameters': [
            {'name': name, 'in': 'header', 'schema': {'type': 'string'}} for name in api.common]}
        if operation.management:
            made['description'] = 'Management key required.'
        body = {}
        for name, value in operation.params.items():
            if value.place == 'body':
                body[name] = value
            else:
                made['parameters'].append({'name': name, 'in': value.place, 'required':
                                           value.required, 'schema': schema(value)})
        if body:
            made['requestBody'] = {'content': {'application/json': {'schema': members(body)}}}
        made['responses'] = {str(operation.success): {'description': 'done', 'content': {
            'application/json': {'schema': members(operation.reply)}}}}
        paths.setdefault(operation.path, {})[operation.method.lower()] = made
    return {'openapi': '3.1.0', 'info': {'title': 'API', 'version': '1'}, 'paths': paths}


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    sys.dont_write_bytecode = True
    sys.path.insert(0, os.path.join(here, '..', '..', 'codegen'))
    import load
    import source
    faults = source.Faults()
    spec = load.load(sys.argv[1], faults)
    if faults.found:
        faults.report(sys.stderr)
        return 1
    if len(sys.argv) > 3:
        with open(sys.argv[3], encoding='utf-8') as stream:
            wanted = {tool['name'] for tool in json.load(stream)['tools']}
        spec.tools = {name: tool for name, tool in spec.tools.items()
                      if spec.api['tool_prefix'] + name in wanted}
    made = document(spec)
    with open(sys.argv[2], 'w', encoding='utf-8') as stream:
        json.dump(made, stream)
    return 0


if __name__ == '__main__':
    sys.exit(main())
