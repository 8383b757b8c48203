"""Upstream's OpenAPI documents, as the tests of the sandbox read them."""

import json
import os
import re

from dialogue import OPENAPI, validator

OCTOBER = os.path.join(os.path.dirname(OPENAPI), 'openapi-management-2026-10.json')


class Document:
    """Upstream's schemas of requests and replies, with `nullable: true` said as JSON Schema does."""

    def __init__(self, path):
        with open(path, encoding='utf-8') as file:
            self.document = self.converted(json.load(file))
        self.validators = {}
        self.seen = set()   # operationId of what succeeded
        # A literal path before one with parameters.
        self.paths = [(re.compile(re.sub(r'\{\w+\}', '[^/]+', path) + r'\Z'), path)
                      for path in sorted(self.document['paths'], key=lambda p: p.count('{'))]

    def converted(self, node):
        if isinstance(node, list):
            return [self.converted(each) for each in node]
        if not isinstance(node, dict):
            return node
        node = {name: self.converted(value) for name, value in node.items() if name != 'example'}
        if node.pop('nullable', None) is True:
            return {'anyOf': [node, {'type': 'null'}]}
        return node

    def operations(self):
        """(method, path, operation) of all."""
        for path, methods in self.document['paths'].items():
            for method, operation in methods.items():
                if isinstance(operation, dict) and 'operationId' in operation:
                    yield method.upper(), path, operation

    def operation(self, method, target):
        """What a request means, or None."""
        path = target.partition('?')[0]
        template = next((t for pattern, t in self.paths if pattern.match(path)), None)
        return self.document['paths'][template].get(method.lower()) if template else None

    def validate(self, name, schema, value):
        if name not in self.validators:
            self.validators[name] = validator({'components': self.document['components'], **schema})
        self.validators[name].validate(value)

    def check_arguments(self, operation, arguments):
        """Arguments of a call by name, before they go into path, query and body. Returns the place
        of each: "path", "query" or "body"."""
        places, body = {}, {}
        name = operation['operationId']
        declared = {one['name']: one for one in operation.get('parameters', [])}
        for one in declared.values():
            if one.get('required') and one['name'] not in arguments:
                raise AssertionError(f'{name}: {one["name"]} is missing')
        for each, value in arguments.items():
            if each in declared:
                places[each] = declared[each]['in']
                # A boolean of the query is a string upstream.
                text = ('false', 'true')[value] if isinstance(value, bool) else value
                self.validate((name, each), declared[each]['schema'], text)
            else:
                places[each] = 'body'
                body[each] = value
        content = operation.get('requestBody')
        if content:
            schema = content['content']['application/json']['schema']
            self.validate((name, 'body'), schema, body)
        elif body:
            raise AssertionError(f'{name}: no place for {sorted(body)}')
        return places

    def check(self, method, target, status, reply):
        """False: upstream knows no such operation."""
        operation = self.operation(method, target)
        if not operation:
            return False
        name = operation['operationId']
        declared = operation['responses'].get(str(status))
        if declared is None:
            if status < 400:
                raise AssertionError(f'{name}: status {status} is not declared')
            return True
        if '$ref' in declared:
            declared = self.document['components']['responses'][declared['$ref'].split('/')[-1]]
        self.validate((name, status), declared['content']['application/json']['schema'], reply)
        if status < 300:
            self.seen.add(name)
        return True
