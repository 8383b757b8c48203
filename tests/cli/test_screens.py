#!/usr/bin/python3
"""What people see, at 80 and at 200 columns: screens/NAME.COLUMNS.txt, without the colours.

    test_screens.py             compares
    test_screens.py --update    writes them anew; read their diff
"""

import difflib
import json
import os
import re
import shlex
import shutil
import sys
import tempfile
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
SCREENS = os.path.join(HERE, 'screens')
WIDTHS = (80, 200)
UPDATE = '--update' in sys.argv

from screen_cases import (ALONE, BEFORE, CALL, CASES, FAULTS, FIRST_CALL, MAPPING, MORE, NOW,
                          PLAN, REFUSED, SANDBOX, SERVED, SETUP)
from terminal import CLEARED, plain, show
from dialogue import KEY, ORDINARY_KEY, PROGRAM, Sandbox, environment, run


def listed(*words):
    """The names that a help page lists: groups and commands, or the verbs of a group."""
    text = plain(show(*words, '--help', columns=200)[1])
    return re.findall(r'(?m)^  ([a-z-]+) {2,}', text.split('\nOptions:')[0].split('\nExamples:')[0]
                      .split('\nKeep your key')[0])


# name -> commands whose pages stand behind each other: each command, and each group with its verbs
HELP = {f'help-{first}': [(first,), *((first, verb) for verb in listed(first))]
        for first in listed() if first != 'help'}


# What is to be copied, or to be read whole before somebody says yes, is never cut.
WIDE = {'--wide', '--csv', '--json', '--jsonl', '--dry-run'}
WHOLE = ('dry-run', 'delete-no', 'delete-plan', 'delete-yes', 'unassign-no')


def pages(name, columns):
    text = ''
    for words in HELP[name]:
        code, page = show(*words, '--help', columns=columns)
        assert code == 0, page
        text += f'$ openrouter-admin {" ".join(words)} --help\n{plain(page)}\n'
    return text


class Known:
    """A sandbox's file in which SETUP was run, and which IDs each sandbox begins with."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.state = os.path.join(self.folder.name, 'state.db')
        env = environment(XDG_CONFIG_HOME=self.folder.name, XDG_STATE_HOME=self.folder.name)
        more = (f'--sandbox={self.state}', '--now', NOW)
        for arguments, given in SETUP:
            code, out, err = run(*arguments, *more, input=given, env=env)
            assert code == 0, (arguments, out, err)
        code, out, err = run('scim', 'list', '--jsonl', *more, env=env)
        self.mapping = json.loads(out)['id']
        dump = run('sandbox', 'dump', '--now', NOW, env=env)[1]
        self.ids = set(re.findall(r'[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}|user_[0-9a-f]+', dump))
        self.ids |= {it[5:] for it in self.ids if it.startswith('user_')}
        self.labels = set(re.findall(r'sk-or-v1-[0-9a-f]{3}\.\.\.[0-9a-f]{3}', dump))

    def hide(self, match):
        """What is another in each run, with its length."""
        token = match[0]
        head, _, tail = token.partition('…')
        if token in self.labels or any(it.startswith(head) and it.endswith(tail)
                                       for it in self.ids):
            return token
        prefix = token[:9] if token.startswith('sk-or-v1-') else ''
        return prefix + re.sub('[0-9a-f]', '0', token[len(prefix):])

    def steady(self, text):
        """A screen as it is in each run."""
        text = re.sub(r'sk-or-v1-[0-9a-f]{3}\.\.\.[0-9a-f]{3}|[0-9a-f]{6}[0-9a-f-]*…[0-9a-f]+'
                      r'|[0-9a-f]{8}-[0-9a-f-]{27}|(sk-or-v1-)?(?<![.0-9a-z])[0-9a-f]{10,64}(?![0-9a-z])'
                      r'|(?<=sk-or-v1-)[0-9a-f]{64}', self.hide, text)
        # What is older by a second, or not.
        text = text.replace('39 days ago', '40 days ago')
        text = re.sub(r'127\.0\.0\.1:\d{5}', '127.0.0.1:40000', text)
        text = re.sub(r'libcurl \S+, [^\s,]+', 'libcurl 8.0.0, OpenSSL/3.0.0', text)
        text = re.sub(r'json-c \S+', 'json-c 0.16', text)
        # IDs of which the end is cut.
        text = re.sub(r'[0-9a-f]{8}-[0-9a-f-]{6,27}(?=\.\.\.)|(?<=sk-or-v1-)[0-9a-f]{3}(?=\.\.\.,)',
                      self.hide, text)
        text = re.sub(r'\bport \d{5}', 'port 40000', text)
        text = re.sub(r'"pid": \d+', '"pid": 1', text)
        text = re.sub(r'\bora_\S{43}', 'ora_' + '0' * 43, text)
        text = re.sub(r'\(\d+\.\d ms\)|(?<=in )\d+ ms\b', lambda found: re.sub(
            r'[\d.]+', '1', found[0]), text)
        text = re.sub(r'(answers in|after) \d+ ms', r'\1 1 ms', text)
        # What the log says was written at: between the beginning of this and now.
        # What is due a day later is so by the same clock.
        days = {time.strftime('%Y-%m-%d', time.gmtime(at + later)) for later in (0, 86400)
                for at in (BEGIN, time.time())}
        text = re.sub(r'(?m)^(due +\S+ \S+ UTC) .*', r'\1', text)
        return re.sub(rf'({"|".join(days)})([ T])\d\d:\d\d(:\d\d(\.\d\d\d)?)?', lambda match:
                      '2026-06-18' + match[2] + re.sub(r'\d', '0', match[0][11:]), text)


KNOWN = None
BEGIN = time.time()


def known():
    global KNOWN
    KNOWN = KNOWN or Known()
    return KNOWN


def write_of(where, which):
    """The ID of the last call of the log that was to change something, or of the first."""
    log = run('audit', 'tail', '--json', '--sandbox', env=environment(**where))[1]
    return [line['call'] for line in map(json.loads, log.splitlines())
            if line['type'] == 'intent'][0 if which == FIRST_CALL else -1]


def run_case(name, columns, home):
    """(how it ended, what it should have ended with, what is seen)"""
    where = {'HOME': home, 'XDG_CONFIG_HOME': home, 'XDG_STATE_HOME': home}
    if name in FAULTS:
        arguments, rule, answers, code = FAULTS[name]
        with Sandbox('--now', NOW) as sandbox:
            if rule:
                sandbox.control('PUT', 'faults', {'count': 0, **rule})
            if 'connect' not in arguments:
                where |= {'OPENROUTER_BASE_URL': sandbox.base_url, 'OPENROUTER_MANAGEMENT_KEY':
                          ORDINARY_KEY if 'ORDINARY' in arguments else KEY}
            arguments = [sandbox.base_url if it == 'BASE' else it for it in arguments
                         if it != 'ORDINARY']
            now = () if arguments[0] in ('connect', 'call', 'doctor', 'serve') else ('--now', NOW)
            came, text = show(*arguments, *now, columns=columns, answers=answers, **where)
        return came, code, known().steady(plain(text))
    if name in MORE:
        arguments, answers, code = MORE[name]
        state = os.path.join(home, 'state.db')
        shutil.copy(known().state, state)
        arguments = [known().mapping if it == MAPPING else it for it in arguments]
        for words in BEFORE.get(name, ()):
            words = [write_of(where, it) if it == CALL else it for it in words]
            clock = () if words[0] == 'undo' else ('--now', NOW)
            ended = run(*words, f'--sandbox={state}', *clock, env=environment(**where))
            assert ended[0] == 0, ended
        if PLAN in arguments:
            refused = run(*REFUSED, f'--sandbox={state}', env=environment(**where))
            plan = re.search(r'approve ([0-9a-f]+)', refused[2])[1]
            arguments = [plan if it == PLAN else it for it in arguments]
        if CALL in arguments or FIRST_CALL in arguments:
            arguments = [write_of(where, it) if it in (CALL, FIRST_CALL) else it
                         for it in arguments]
        now = () if arguments[0] in ('audit', 'journal', 'undo', 'call', 'approve') \
            else ('--now', NOW)
        came, text = show(*arguments, f'--sandbox={state}', *now, columns=columns,
                          answers=answers, **where)
        if arguments[0] in ('undo', 'audit'):  # they have no clock of their own
            text = re.sub(r'\(\d+ (months|years) ago\)', '(5 months ago)', text)
        return came, code, known().steady(plain(text))
    if name in SERVED:
        arguments, said = SERVED[name]
        came, text = show(*arguments, columns=columns, answers='\x03', waits=re.compile(said),
                          **where)
        return came, 0, known().steady(plain(text)).replace('^C', '')  # its echo may be lost
    arguments, answers, code = (CASES | ALONE)[name]
    program = PROGRAM
    if name == 'demo':  # it says where it lies
        program = shutil.copy(PROGRAM, os.path.join(home, 'openrouter-admin'))
    came, text = show(*arguments, columns=columns, answers=answers, program=program, **where)
    if name in ALONE:
        text = known().steady(plain(text))
    return came, code, text


def seen(name, columns):
    if name in HELP:
        return True, pages(name, columns)
    # The same length in each run: lines are broken where they are too long.
    with tempfile.TemporaryDirectory() as folder:
        home = os.path.join(folder, 'you'.ljust(40 - len(folder), '_'))
        os.mkdir(home)
        came, code, text = run_case(name, columns, home)
        text = plain(text).replace(home, '/home/you').replace('\r\n', '\n')
    # What is spent today grows with every second.
    text = re.sub(r'(?m)^(usage (daily|weekly|monthly)? +)\$0\.0+\d*$', r'\1$0.00', text)
    text = re.sub(r'(?m)^(  query time ms +)\d+$', r'\g<1>0', text)
    # Where the program lies is another place on each machine.
    return came == code, re.sub(r'"/[^"\n]*/openrouter-admin"', '"/usr/bin/openrouter-admin"',
                                text)


class Screens(unittest.TestCase):
    def test_no_screen_is_left_over(self):
        known = {f'{name}.{columns}.txt' for name in (*CASES, *MORE, *ALONE, *SERVED, *FAULTS, *HELP)
                 for columns in WIDTHS}
        self.assertEqual(set(os.listdir(SCREENS)), known)

    def test_help_has_room_on_a_narrow_terminal(self):
        for words in (('--help',), ('keys', 'create', '--help'), ('serve', '--help')):
            code, text = show(*words, columns=40)
            lines = plain(text).splitlines()
            self.assertEqual(code, 0)
            self.assertFalse([line for line in lines if line.startswith(' ' * 10)], text)

    def test_a_broken_example_can_be_pasted(self):
        """JSON is broken behind a comma, where white space is none of its text."""
        def words(columns):
            code, text = show('observability', 'create', '--help', columns=columns)
            self.assertEqual(code, 0, text)
            example = plain(text).split('Examples:\n')[1].split('\n  openrouter-admin')[0]
            self.assertLessEqual(max(map(len, example.splitlines())), columns)
            return example, [json.loads(it) if it[0] == '{' else it
                             for it in shlex.split(example.replace(' \\\n', ' '))]
        (narrow, broken), (wide, whole) = words(60), words(200)
        self.assertEqual(broken, whole)
        self.assertIn("--filter-rules '{\"enabled\":true,\n", narrow)
        self.assertGreater(narrow.count('\n'), wide.count('\n'))

    def test_progress_is_told_and_cleared(self):
        """While pages come, how far it is stands on a line of the terminal; behind them it is gone."""
        with Sandbox('--now', NOW) as sandbox:
            where = {'OPENROUTER_BASE_URL': sandbox.base_url, 'OPENROUTER_MANAGEMENT_KEY': KEY}
            code, text = show('organization', 'list-members', '--all', clear=False, **where)
            self.assertEqual(code, 0, text)
            self.assertIn('\r\x1b[Kwaiting for organization members\r\x1b[K', text)
            self.assertRegex(text, r'[█▏▎▍▌▋▊▉░]{20} \d+ of 25 organization members\r\x1b\[K')
            self.assertNotIn('waiting', CLEARED.sub('', text))
            # An upstream that can't split the rows itself: each key is asked for.
            sandbox.control('PUT', 'faults', {'count': 1, 'fault': 'status', 'status': 400,
                                              'tool': 'get_user_activity'})
            code, text = show('account', 'activity', '--by', 'workspace', clear=False, **where)
            self.assertEqual(code, 0, text)
            self.assertRegex(text, r'[█▏▎▍▌▋▊▉░]{20} \d+ of 12 keys\r\x1b\[K')

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
        arguments = (CASES | MORE | ALONE | SERVED | FAULTS).get(name, ((),))[0]
        if name not in WHOLE and not WIDE.intersection(arguments):
            for line in text.splitlines():
                whole = line.startswith(('$ ', '  openrouter-admin ', '  -> openrouter-')) \
                    or any(len(word) >= 48 for word in line.split())
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


for case in (*CASES, *MORE, *ALONE, *SERVED, *FAULTS, *HELP):
    for width in WIDTHS:
        setattr(Screens, f'test_{case}_{width}', make_test(case, width))

if __name__ == '__main__':
    if UPDATE:
        sys.argv.remove('--update')
        os.makedirs(SCREENS, exist_ok=True)
    unittest.main()
