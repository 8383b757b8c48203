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
    'guardrail': (('guardrails', 'get', 'Research budget', *SANDBOX), '', 0),
    'workspace-members': (('members', 'list', 'research', *SANDBOX), '', 0),
    'budgets': (('budgets', 'list', 'production', *SANDBOX), '', 0),
    'byok-none': (('byok', 'list', *SANDBOX), '', 0),
    'presets': (('presets', 'list', *SANDBOX), '', 0),
    'preset-versions': (('presets', 'list-versions', 'support-bot', *SANDBOX), '', 0),
    'scim-groups': (('scim', 'list-groups', *SANDBOX), '', 0),
    'current-key': (('account', 'current-key', *SANDBOX), '', 0),
    'config': (('config', 'check'), '', 0),
    'preset': (('presets', 'get', 'support-bot', *SANDBOX), '', 0),
    'dry-run': (('keys', 'update', 'f' * 64, '--limit', 'null', '--dry-run'), '', 0),
    'delete-no': (('keys', 'delete', 'ci', *SANDBOX), 'n\n', 5),
    'delete-read-only': (('keys', 'delete', 'ci', '--mode', 'read-only', *SANDBOX), '', 5),
    'delete-plan': (('keys', 'delete', 'ci', '--confirm', 'destructive', *SANDBOX), 'n\n', 5),
    'delete-yes': (('keys', 'delete', 'ci', *SANDBOX), 'y\n', 0),
    'unassign-no': (('guardrails', 'unassign-keys', 'Research budget', 'notebook-mei',
                     'benchmark-runner', *SANDBOX), 'n\n', 5),
    'error-arguments': (('keys', 'create', '--limit', 'much', '--limit-reset', 'yearly', *SANDBOX),
                        '', 2),
    'error-no-change': (('guardrails', 'update', 'Research budget', *SANDBOX), '', 2),
    'error-name': (('keys', 'get', 'cii', *SANDBOX), '', 2),
    'error-usage': (('keys', 'get', *SANDBOX), '', 2),
    'error-member': (('keys', 'list', '--fields', 'zzzzzzzzz', *SANDBOX), '', 2),
    'error-mode': (('keys', 'list', '--mode', 'all', *SANDBOX), '', 2),
    'error-by': (('account', 'activity', '--by', 'hour', *SANDBOX), '', 2),
    'error-day': (('account', 'activity', '--date', '2020-01-01', *SANDBOX), '', 1),
    'error-call': (('call', 'create_keys', '{"nam":"x","limit":"a"}', '--sandbox'), '', 2),
    'error-tool': (('call', 'create_kyes', '--sandbox'), '', 2),
    'error-agent': (('install-agent', 'emacs'), '', 2),
    'error-config': (('config', 'check', '--config', '/nonexistent/x.ini'), '', 2),
    'error-verb': (('keys', 'lst'), '', 2),
    'error-flag': (('keys', 'create', '--limti', '5'), '', 2),
    'error-no-key': (('keys', 'list'), '', 3),
    'error-not-found': (('keys', 'get', 'f' * 64, *SANDBOX), '', 1),
    'install-agent': (('install-agent', 'codex'), '', 0),
    'tools': (('tools',), '', 0),
    'tool': (('tools', 'create_keys'), '', 0),
    'token-usage': (('token',), '', 2),
}



def listed(*words):
    """The names that a help page lists: groups and commands, or the verbs of a group."""
    text = plain(show(*words, '--help', columns=200)[1])
    return re.findall(r'(?m)^  ([a-z-]+) {2,}', text.split('\nOptions:')[0].split('\nExamples:')[0]
                      .split('\nKeep your key')[0])


# name -> commands whose pages stand behind each other: each command, and each group with its verbs
HELP = {f'help-{first}': [(first,), *((first, verb) for verb in listed(first))]
        for first in listed() if first != 'help'}


# What is to be copied, or to be read whole before somebody says yes, is never cut.
WHOLE = ('key', 'dry-run', 'delete-read-only', 'delete-no', 'delete-plan', 'delete-yes', 'unassign-no')


def pages(name, columns):
    text = ''
    for words in HELP[name]:
        code, page = show(*words, '--help', columns=columns)
        assert code == 0, page
        text += f'$ openrouter-admin {" ".join(words)} --help\n{plain(page)}\n'
    return text


def seen(name, columns):
    if name in HELP:
        return True, pages(name, columns)
    arguments, answers, code = CASES[name]
    with tempfile.TemporaryDirectory() as home:
        came, text = show(*arguments, columns=columns, answers=answers, HOME=home,
                          XDG_CONFIG_HOME=home, XDG_STATE_HOME=home)
        text = plain(text).replace(home, '/home/you')
    # What is spent today grows with every second.
    text = re.sub(r'(?m)^(usage daily +)\$0\.0+\d*$', r'\1$0.00', text)
    text = re.sub(r'(?m)^(- (?:limit_remaining|usage_monthly): )([\d.]+)(?= USD$)',
                  lambda found: f'{found[1]}{round(float(found[2]), 2):g}', text)
    text = re.sub(r'(?m)^(  query time ms +)\d+$', r'\g<1>0', text)
    # Where the program lies is another place on each machine.
    return came == code, re.sub(r'"/[^"\n]*/openrouter-admin"', '"/usr/bin/openrouter-admin"',
                                text)


class Screens(unittest.TestCase):
    def test_no_screen_is_left_over(self):
        known = {f'{name}.{columns}.txt' for name in (*CASES, *HELP)
                 for columns in WIDTHS}
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
                # JSON in quotes is one word of the shell.
                whole = line.startswith(('$ ', "      '{"))
                self.assertTrue(len(line) <= columns or whole, line)
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


for case in (*CASES, *HELP):
    for width in WIDTHS:
        setattr(Screens, f'test_{case}_{width}', make_test(case, width))

if __name__ == '__main__':
    if UPDATE:
        sys.argv.remove('--update')
        os.makedirs(SCREENS, exist_ok=True)
    unittest.main()
