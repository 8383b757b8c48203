#!/usr/bin/python3
"""What people see, at 80 and at 200 columns: screens/NAME.COLUMNS.txt, without the colours.

    test_screens.py             compares
    test_screens.py --update    writes them anew; read their diff
"""

import difflib
import os
import re
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
SCREENS = os.path.join(HERE, 'screens')
# Midnight: what was spent today is nothing yet, and does not grow while the tests run.
NOW = '2026-06-18T00:00:00Z'
WIDTHS = (80, 200)
UPDATE = '--update' in sys.argv

from terminal import plain, show

# name -> (arguments, what is typed, exit code); those of a sandbox are marked by its clock
SANDBOX = ('--sandbox', '--now', NOW)
CASES = {
    'help': (('--help',), '', 0),
    'help-group': (('guardrails', '--help'), '', 0),
    'help-list': (('keys', 'list', '--help'), '', 0),
    'help-create': (('keys', 'create', '--help'), '', 0),
    'help-bulk': (('guardrails', 'unassign-members', '--help'), '', 0),
    'keys': (('keys', 'list', *SANDBOX), '', 0),
    'keys-all': (('keys', 'list', '--all', '--sort', '-usage_monthly', *SANDBOX), '', 0),
    'keys-fields': (('keys', 'list', '--fields', 'name,usage,created_at,workspace_id', *SANDBOX),
                    '', 0),
    'key': (('keys', 'get', 'ci', *SANDBOX), '', 0),
    'guardrails': (('guardrails', 'list', '--all', *SANDBOX), '', 0),
    'assignments': (('guardrails', 'list-key-assignments', *SANDBOX), '', 0),
    'workspaces': (('workspaces', 'list', *SANDBOX), '', 0),
    'members': (('organization', 'list-members', '--limit', '8', *SANDBOX), '', 0),
    'credits': (('account', 'credits', *SANDBOX), '', 0),
    'activity': (('account', 'activity', *SANDBOX), '', 0),
    'activity-by-workspace': (('account', 'activity', '--by', 'workspace', *SANDBOX), '', 0),
    'activity-by-provider': (('account', 'activity', '--by', 'provider', *SANDBOX), '', 0),
    'analytics-meta': (('analytics', 'meta', *SANDBOX), '', 0),
    'analytics-query': (('analytics', 'query', '--metrics', 'request_count,total_cost',
                         '--dimensions', 'model', '--limit', '5', *SANDBOX), '', 0),
    'preset': (('presets', 'get', 'support-bot', *SANDBOX), '', 0),
    'dry-run': (('keys', 'update', 'f' * 64, '--limit', 'null', '--dry-run'), '', 0),
    'delete-no': (('keys', 'delete', 'ci', *SANDBOX), 'n\n', 5),
    'delete-plan': (('keys', 'delete', 'ci', '--confirm', 'destructive', *SANDBOX), 'n\n', 5),
    'delete-yes': (('keys', 'delete', 'ci', *SANDBOX), 'y\n', 0),
    'unassign-no': (('guardrails', 'unassign-keys', 'Research budget', 'notebook-mei',
                     'benchmark-runner', *SANDBOX), 'n\n', 5),
    'error-arguments': (('keys', 'create', '--limit', 'much', '--limit-reset', 'yearly', *SANDBOX),
                        '', 2),
    'error-no-change': (('guardrails', 'update', 'Research budget', *SANDBOX), '', 2),
    'error-name': (('keys', 'get', 'cii', *SANDBOX), '', 2),
    'error-verb': (('keys', 'lst'), '', 2),
    'error-flag': (('keys', 'create', '--limti', '5'), '', 2),
    'error-no-key': (('keys', 'list'), '', 3),
    'error-not-found': (('keys', 'get', 'f' * 64, *SANDBOX), '', 1),
    'install-agent': (('install-agent', 'codex'), '', 0),
}

# What is to be copied, or to be read whole before somebody says yes, is never cut.
WHOLE = ('key', 'dry-run', 'delete-no', 'delete-plan', 'delete-yes', 'unassign-no')


def seen(name, columns):
    arguments, answers, code = CASES[name]
    with tempfile.TemporaryDirectory() as home:
        came, text = show(*arguments, columns=columns, answers=answers, HOME=home,
                          XDG_CONFIG_HOME=home, XDG_STATE_HOME=home)
        text = plain(text).replace(home, '/home/you')
    # What is spent today grows with every second.
    text = re.sub(r'(?m)^(usage daily +)\$0\.0+\d*$', r'\1$0.00', text)
    text = re.sub(r'(?m)^(  query time ms +)\d+$', r'\g<1>0', text)
    # Where the program lies is another place on each machine.
    return came == code, re.sub(r'"/[^"\n]*/openrouter-admin"', '"/usr/bin/openrouter-admin"',
                                text)


class Screens(unittest.TestCase):
    def test_no_screen_is_left_over(self):
        known = {f'{name}.{columns}.txt' for name in CASES for columns in WIDTHS}
        self.assertEqual(set(os.listdir(SCREENS)), known)

    def test_help_has_room_on_a_narrow_terminal(self):
        for words in (('--help',), ('keys', 'create', '--help'), ('serve', '--help')):
            code, text = show(*words, columns=40)
            lines = plain(text).splitlines()
            self.assertEqual(code, 0)
            self.assertFalse([line for line in lines if line.startswith(' ' * 10)], text)

    def test_the_log_fits(self):
        with tempfile.TemporaryDirectory() as home:
            where = {'HOME': home, 'XDG_CONFIG_HOME': home, 'XDG_STATE_HOME': home}
            show('guardrails', 'unassign-keys', 'Research budget', 'notebook-mei', '--yes',
                 *SANDBOX, **where)
            for columns in (40, 80, 200):
                code, text = show('audit', 'tail', '--sandbox', columns=columns, **where)
                lines = plain(text).splitlines()
                self.assertEqual(code, 0, text)
                self.assertEqual(lines[0].split()[:3], ['TIME', 'CALL', 'TOOL'])
                self.assertTrue(all(len(line) <= columns for line in lines), text)
                short = columns < 80
                self.assertEqual('(--json)' in text, short, text)
                self.assertEqual('bulk_unassign_keys_from_guardrail' in text, columns == 200,
                                 text)


def make_test(name, columns):
    def test(self):
        ended, text = seen(name, columns)
        path = os.path.join(SCREENS, f'{name}.{columns}.txt')
        self.assertTrue(ended, text)
        if name not in WHOLE and not name.startswith('error-'):
            for line in text.splitlines():
                example = line.startswith('  openrouter-admin ')
                self.assertTrue(len(line) <= columns or example, line)
        if UPDATE:
            with open(path, 'w', encoding='utf-8') as file:
                file.write(text)
        with open(path, encoding='utf-8') as file:
            wanted = file.read()
        if name == 'help':  # of all commands: one more is no change of how it looks
            known = set(wanted.splitlines())
            text = ''.join(line for line in text.splitlines(True)
                           if line.rstrip() in known or not re.match(r'  [a-z-]+ {2,}', line))
        self.assertEqual(wanted, text, ''.join(difflib.unified_diff(
            wanted.splitlines(True), text.splitlines(True), path, 'now')))
    return test


for case in CASES:
    for width in WIDTHS:
        setattr(Screens, f'test_{case}_{width}', make_test(case, width))

if __name__ == '__main__':
    if UPDATE:
        sys.argv.remove('--update')
        os.makedirs(SCREENS, exist_ok=True)
    unittest.main()
