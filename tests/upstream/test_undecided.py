#!/usr/bin/python3
"""Operations that upstream was seen to have, and that no document describes: each waits in
spec/undecided.yaml for somebody to decide about it, and none is a tool before that.

    test_undecided.py [Class[.test]]..
"""

import glob
import os
import re
import unittest

import yaml

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SEEN = '''
GET PATCH /organization/settings
GET POST /end-users
GET PATCH DELETE /end-users/{user}
GET POST /private-endpoints
GET PATCH DELETE /private-endpoints/{id}
POST /private-endpoints/{id}/validate
POST /private-endpoints/{id}/activate
POST /private-endpoints/{id}/disable
POST /private-endpoints/{id}/enable
PUT /private-endpoints/{id}/pricing
POST /scim/sync-jobs
GET /scim/sync-jobs/{id}
'''


def operations():
    for line in SEEN.strip().splitlines():
        *methods, path = line.split()
        yield from ((method, path) for method in methods)


class Undecided(unittest.TestCase):
    def setUp(self):
        self.waiting, self.tools, self.workflows = {}, {}, set()
        for path in glob.glob(os.path.join(ROOT, 'spec', '*.yaml')):
            with open(path, encoding='utf-8') as file:
                spec = yaml.safe_load(file)
                self.workflows.update(spec.get('workflows') or ())
                for name, tool in (spec.get('tools') or {}).items():
                    own = self.waiting if 'decide' in tool else self.tools
                    own[tool['method'], tool['path']] = name
                    if 'decide' in tool:
                        self.assertEqual(os.path.basename(path), 'undecided.yaml')
                        self.assertTrue(tool['decide'])

    def test_each_waits_or_is_decided(self):
        seen = list(operations())
        self.assertEqual(len(seen), 19)
        for operation in seen:
            self.assertEqual((operation in self.waiting) + (operation in self.tools), 1, operation)

    def test_what_waits_generates_nothing(self):
        with open(os.path.join(ROOT, 'generated', 'tools.c'), encoding='utf-8') as file:
            names = set(re.findall(r'\.short_name = "(\w+)"', file.read()))
        self.assertEqual(names, set(self.tools.values()) | self.workflows)
        self.assertEqual(names & set(self.waiting.values()), set())


if __name__ == '__main__':
    unittest.main()
