#!/usr/bin/python3
"""Several servers over one state folder: a yes is good for one call of all of them.

    test_shared.py [Class[.test]]..
"""

import glob
import json
import os
import re
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'mcp'))

from dialogue import PREFIX, Peer, run
from test_gate import Case as Gate
from test_rotation import Case as Upstream

ROUNDS = 8


class Shared(Upstream):
    terminal = Gate.terminal

    def peer(self):
        return Peer(*self.options('--confirm', 'widening', '--confirm-fallback', 'approve'),
                    env=self.env)

    def plan(self, text):
        return re.search('approve ([0-9a-f]{16})', text)[1]

    def approve(self, id):
        code, shown = self.terminal('approve', id, '--state', self.state.name, says='y\n')
        self.assertEqual(code, 0, shown)

    def at_once(self, peers, arguments):
        """The results of the same call in all of them, none of which waits for another."""
        call = {'name': PREFIX + 'create_keys', 'arguments': arguments}
        ids = [peer.start('tools/call', call) for peer in peers]
        return [peer.answer(id)['result'] for peer, id in zip(peers, ids)]

    def log(self):
        for path in sorted(glob.glob(f'{self.state.name}/**/log-*.jsonl', recursive=True)):
            with open(path, encoding='utf-8') as file:
                yield from map(json.loads, file)

    def check_log(self, writes):
        """Each yes is behind one write, and the log is as both wrote it."""
        code, out, err = run('audit', 'verify', '--state', self.state.name)
        self.assertEqual(code, 0, out + err)
        code, out, err = self.run_it('journal')
        self.assertEqual((code, out.strip()), (0, 'every write has an outcome'), err)
        intents = [line for line in self.log() if line['type'] == 'intent']
        self.assertEqual([line['confirmed'] for line in intents], ['approval'] * writes)
        return {line['pid'] for line in intents}

    def test_one_after_the_other(self):
        """Each of two uses a yes to the plan of the other, once."""
        with self.peer() as a, self.peer() as b:
            for i, (asks, sends) in enumerate(((a, b), (b, a))):
                arguments = {'name': f'shared {i}'}  # without a limit: always widening
                id = self.plan(asks.refusal('create_keys', arguments))
                self.assertEqual(self.plan(sends.refusal('create_keys', arguments)), id)
                self.assertEqual(self.sent('create_keys'), i)
                self.approve(id)
                sends.call('create_keys', arguments)
                for peer in (asks, sends):
                    self.plan(peer.refusal('create_keys', arguments))  # asked anew
                self.assertEqual(self.sent('create_keys'), i + 1)
        self.assertEqual(len(self.check_log(2)), 2)

    def test_at_once(self):
        with self.peer() as a, self.peer() as b:
            for i in range(ROUNDS):
                arguments = {'name': f'shared {i}'}
                peers = (a, b) if i % 2 == 0 else (b, a)
                self.approve(self.plan(a.refusal('create_keys', arguments)))
                results = self.at_once(peers, arguments)
                refused = [bool(result.get('isError')) for result in results]
                self.assertEqual(sorted(refused), [False, True], results)
                self.assertRegex(results[refused.index(True)]['content'][0]['text'],
                                 'approve [0-9a-f]{16}|was used already')
                for peer in peers:
                    self.plan(peer.refusal('create_keys', arguments))  # asked anew
                self.assertEqual(self.sent('create_keys'), i + 1)
        self.check_log(ROUNDS)


if __name__ == '__main__':
    unittest.main()
