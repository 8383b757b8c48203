#!/usr/bin/python3
"""docs/security.md names a test for each promise: each of them is there."""

import glob
import os
import re
import unittest

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DOCUMENT = os.path.join(os.path.dirname(TESTS), 'docs', 'security.md')


def read(path):
    with open(path, encoding='utf-8') as file:
        return file.read()


class Security(unittest.TestCase):
    def setUp(self):
        paths = [path for end in ('c', 'py', 'txt') for path in
                 glob.glob(os.path.join(TESTS, '**', '*.' + end), recursive=True)]
        self.sources = '\n'.join(read(path) for path in paths)

    def registered(self, name):
        """Whether ctest has a test of that name."""
        unit = os.path.join(TESTS, 'unit', f'test_{name.removeprefix("unit_")}.c')
        return (name.startswith('unit_') and os.path.exists(unit)) or re.search(
            r'(ora_\w+\(|NAME )' + re.escape(name) + r'[ )]', self.sources)

    def defined(self, name):
        """Whether a test defines a function or a class of that name."""
        return re.search(r'(def|class|static void) ' + re.escape(name) + r'\(', self.sources)

    def test_each_promise_has_its_test(self):
        promises = 0
        for table in re.findall(r'^\| promise \| test \|\n(?:\|.*\n)+', read(DOCUMENT), re.M):
            for row in table.splitlines()[2:]:
                names = re.findall(r'`(\w+)`', row.rsplit(' | ', 1)[1])
                self.assertTrue(any(self.registered(name) for name in names), row)
                for name in names:
                    self.assertTrue(self.registered(name) or self.defined(name), f'{name}: {row}')
                promises += 1
        self.assertGreater(promises, 15)


if __name__ == '__main__':
    unittest.main()
