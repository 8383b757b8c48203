#!/usr/bin/python3
"""All 56 operations of the sandbox beside upstream's document of October 2026: requests are built
from the document and checked against it, and so are their replies.

    test_october.py [Class[.test]]..
"""

import http.client
import json
import os
import sys
import unittest
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..', 'mcp'))

from dialogue import KEY, PATIENCE_S, Sandbox, later_plan, whole_plan
from document import OCTOBER, Document
from spec import tools, workflows

SECRET = 'a-secret-of-the-test-that-is-long-enough'


def with_secrets(value):
    """Where the plan names a secret, plain HTTP has the secret itself."""
    if isinstance(value, dict) and set(value) == {'secret'}:
        return SECRET
    if isinstance(value, dict):
        return {name: with_secrets(each) for name, each in value.items()}
    return value


class October(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if not os.path.exists(OCTOBER):
            raise unittest.SkipTest(f'no {OCTOBER}: nothing is checked against upstream\'s schemas')
        cls.document = Document(OCTOBER)
        cls.routes = {name: (tool['method'], tool['path']) for name, tool in tools()}
        cls.sandbox = Sandbox()
        cls.addClassCleanup(cls.sandbox.__exit__)

    def send(self, method, target, body=None):
        connection = http.client.HTTPConnection(self.sandbox.host, timeout=PATIENCE_S)
        self.addCleanup(connection.close)
        connection.request(method, '/api/v1' + target, body and json.dumps(body),
                           {'Authorization': f'Bearer {KEY}'})
        response = connection.getresponse()
        reply = json.loads(response.read())
        self.assertTrue(self.document.check(method, target, response.status, reply), target)
        return response.status, reply

    def call(self, name, arguments):
        """One call of a plan, which must succeed with the status that the document names."""
        if name in workflows():
            return None  # no operation of upstream's: it is composed of those that are
        method, target = self.routes[name]
        arguments = with_secrets(arguments)
        operation = self.document.operation(method, target)
        places = self.document.check_arguments(operation, arguments)
        query, body = {}, {}
        for each, value in arguments.items():
            if places[each] == 'path':
                target = target.replace('{' + each + '}', urllib.parse.quote(value, safe=''))
            elif places[each] == 'query':
                query[each] = ('false', 'true')[value] if isinstance(value, bool) else value
            else:
                body[each] = value
        status, reply = self.send(method, target + ('?' + urllib.parse.urlencode(query)
                                                    if query else ''), body or None)
        self.assertLess(status, 300, f'{name}: {reply}')
        return reply

    def test_all_operations(self):
        whole_plan(self.call)
        later_plan(self.call)
        self.assertEqual(self.document.seen, {operation['operationId'] for _, _, operation
                                              in self.document.operations()})
        self.assertEqual(len(self.document.seen), 56)

    def test_paths(self):
        """The spec has the document's operations, and no others."""
        self.assertEqual(set(self.routes.values()),
                         {(method, path) for method, path, _ in self.document.operations()})

    def test_checks_bite(self):
        with self.assertRaises(Exception):
            self.document.check('GET', '/workspaces/x/budgets', 200, {'data': [{'id': 1}]})
        meta = self.document.operation('POST', '/analytics/query')
        for arguments in ({}, {'metrics': 'x'}, {'metrics': ['request_count'], 'limit': 'x'}):
            with self.assertRaises(Exception):
                self.document.check_arguments(meta, arguments)
        with self.assertRaises(AssertionError):
            self.document.check_arguments(self.document.operation('GET', '/byok/x'), {})


if __name__ == '__main__':
    unittest.main()
