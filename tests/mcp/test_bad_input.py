#!/usr/bin/python3
"""Every wrong input gets one clear line and changes nothing, from MCP and from `call`.

    test_bad_input.py [Class[.test]]..
"""

import unittest

from dialogue import KEY, UUID, Peer, Sandbox, environment, run

GUARDRAIL = '"name":"bad","limit_usd":1,"reset_interval":"daily"'
KEY_HASH = 'f' * 64

# What is wrong, tool, arguments as JSON text, words that the line must have.
CASES = [
    ('wrong type: number for string', 'create_keys', '{"name":5}', 'name: 5 is not allowed (want'),
    ('wrong type: string for number', 'create_keys', '{"name":"bad","limit":"5"}',
     'limit: "5" is not allowed (want a number of at least 0 or null)'),
    ('wrong type: text for boolean', 'list_keys', '{"include_disabled":"true"}',
     'include_disabled: "true" is not allowed'),
    ('wrong type: fraction for integer', 'list_keys', '{"offset":1.5}',
     'offset: 1.5 is not allowed (want an integer'),
    ('wrong type: string for list', 'create_guardrail', '{%s,"allowed_models":"x"}' % GUARDRAIL,
     'allowed_models: "x" is not allowed (want a list'),
    ('wrong type: item of a list', 'create_guardrail', '{%s,"allowed_models":["x",5]}' % GUARDRAIL,
     'allowed_models[1]: 5 is not allowed (want a string)'),
    ('wrong type: object for string', 'create_keys', '{"name":{}}', 'name: an object is not'),
    ('unknown parameter', 'create_keys', '{"name":"bad","limt":5}',
     'limt: unknown parameter (did you mean limit?)'),
    ('unknown parameter, in capitals', 'create_keys', '{"name":"bad","Limit":5}',
     'Limit: unknown parameter (did you mean limit?)'),
    ('unknown parameter, in camel case', 'create_keys', '{"name":"bad","limitReset":"daily"}',
     'limitReset: unknown parameter (did you mean limit_reset?)'),
    ('unknown parameter like nothing', 'create_keys', '{"name":"bad","zzzzzzzz":5}',
     'zzzzzzzz: unknown parameter;'),
    ('parameter of another place', 'update_guardrail', '{"id":"%s","workspace_id":"%s"}'
     % (UUID, UUID), 'workspace_id: unknown parameter'),
    ('missing: required', 'create_keys', '{}', 'name: is missing (want a string'),
    ('missing: of a path', 'delete_keys', '{}', 'hash: is missing'),
    ('missing: together', 'create_guardrail', '{"name":"bad","limit_usd":5}',
     'reset_interval: is missing: it must be given together with limit_usd'),
    ('null: required', 'create_keys', '{"name":null}', 'name: null is not allowed'),
    ('null: of a flag', 'update_keys', '{"hash":"%s","disabled":null}' % KEY_HASH,
     'disabled: null is not allowed'),
    ('null: item', 'bulk_assign_keys_to_guardrail', '{"id":"%s","key_hashes":[null]}' % UUID,
     'key_hashes[0]: null is not allowed'),
    ('out of range: page too big', 'list_workspaces', '{"limit":101}',
     'limit: 101 is out of range (want an integer from 1 to 100)'),
    ('out of range: page too small', 'list_workspaces', '{"limit":0}', 'limit: 0 is out of range'),
    ('out of range: negative', 'list_keys', '{"offset":-1}', 'offset: -1 is out of range'),
    ('out of range: rate', 'create_workspace',
     '{"name":"bad","slug":"bad","io_logging_sampling_rate":1.5}', '1.5 is out of range'),
    ('out of range: too long', 'create_guardrail', '{"name":"%s"}' % ('x' * 201),
     'has 201 characters (want at most 200)'),
    ('out of range: empty', 'create_keys', '{"name":""}', 'name: an empty text is not allowed'),
    ('out of range: too many', 'bulk_add_workspace_members', '{"id":"default","user_ids":[%s]}'
     % ','.join(['"x"'] * 101), 'user_ids: 101 items are not allowed'),
    ('integer too big', 'list_keys', '{"offset":9223372036854775808}', 'offset: 9223372036854775808'),
    ('number too big', 'create_keys', '{"name":"bad","limit":1e400}', 'limit: 1e400'),
    ('enum: unknown', 'create_keys', '{"name":"bad","limit_reset":"yearly"}',
     'limit_reset: "yearly" is not allowed (want daily, weekly, monthly or null)'),
    ('enum: in capitals', 'create_keys', '{"name":"bad","limit_reset":"Daily"}',
     'limit_reset: "Daily" is not allowed'),
    ('UUID', 'create_keys', '{"name":"bad","workspace_id":"default"}',
     'workspace_id: "default" is not allowed (want a UUID such as '),
    ('UUID of a path', 'delete_guardrail', '{"id":"nope"}', 'id: "nope" is not allowed (want a UUID such as '),
    ('slug', 'create_workspace', '{"name":"bad","slug":"Bad Slug"}',
     'slug: "Bad Slug" is not allowed (want'),
    ('date', 'get_user_activity', '{"date":"2026-02-30"}', 'date: "2026-02-30" is not allowed'),
    ('date: time', 'get_user_activity', '{"date":"2026-02-03T00:00:00Z"}', 'date: '),
    ('hash of activity', 'get_user_activity', '{"api_key_hash":"ABC"}', 'api_key_hash: "ABC"'),
    *((f'expires_at: {text}', 'create_keys', '{"name":"bad","expires_at":"%s"}' % text,
       f'expires_at: "{text}" is not allowed (want a time in UTC with seconds, as 20') for text in (
           '2099-01-01', '2099-01-01T00:00Z', '2099-01-01T00:00:00', '2099-01-01T00:00:00+02:00',
           '2099-02-30T00:00:00Z', 'tomorrow')),
    ('empty list for null: create', 'create_guardrail', '{%s,"allowed_models":[]}' % GUARDRAIL,
     'allowed_models: an empty list is not allowed'),
    ('empty list for null: update', 'update_guardrail', '{"id":"%s","ignored_providers":[]}' % UUID,
     'ignored_providers: an empty list is not allowed'),
    ('empty list: nothing to do', 'bulk_remove_workspace_members', '{"id":"x","user_ids":[]}',
     'user_ids: an empty list is not allowed'),
    ('line break in a header', 'create_keys', r'{"name":"bad","HTTP-Referer":"x\r\nX-Evil: 1"}',
     'HTTP-Referer: line breaks and control characters are not allowed'),
    ('CR in a header', 'create_keys', r'{"name":"bad","X-OpenRouter-Title":"x\ry"}',
     'X-OpenRouter-Title: line breaks'),
    ('dots in a path', 'delete_workspace', '{"id":".."}', 'id: "." and ".." are not allowed'),
    ('dot in a path', 'delete_keys', '{"hash":"."}', 'hash: "." and ".."'),
    ('slashes in a path', 'delete_keys', '{"hash":"//"}', 'hash: slashes alone'),
    ('nothing in a path', 'delete_keys', '{"hash":""}', 'hash: an empty text'),
    ('NUL', 'create_keys', r'{"name":"bad\u0000"}', r'\u0000 is not allowed'),
    ('NUL in a name', 'create_keys', r'{"name\u0000":"bad"}', r'\u0000 is not allowed'),
    ('2 MiB of arguments', 'create_keys', '{"name":"%s"}' % ('x' * 2**21), 'MiB'),
    ('depth 1000', 'create_keys', '{"name":"bad","limit":%s%s}' % ('[' * 1000, ']' * 1000), 'deep'),
    ('depth 1000 of objects', 'create_keys', '{"name":"bad","limit":%s1%s}'
     % ('{"a":' * 1000, '}' * 1000), 'deep'),
    ('invalid UTF-8', 'create_keys', b'{"name":"bad\xff"}', 'UTF-8'),
    ('surrogate alone', 'create_keys', r'{"name":"bad\ud800"}', 'surrogate'),
    ('duplicate keys', 'create_keys', '{"name":"bad","name":"worse"}', 'duplicate key "name"'),
    ('duplicate keys, one escaped', 'create_keys', r'{"name":"bad","n\u0061me":"worse"}', 'duplicate'),
    ('NaN', 'create_keys', '{"name":"bad","limit":NaN}', 'not JSON'),
    ('Infinity', 'create_keys', '{"name":"bad","limit":Infinity}', 'not JSON'),
    ('a comma too many', 'create_keys', '{"name":"bad",}', 'not JSON'),
    ('no object', 'create_keys', '[]', 'want an object'),
    ('PCID', 'create_keys', '{"name":"bad","PCID":"acme"}', 'there is no connection "acme"'),
]
# The line of JSON-RPC is broken by these: the answer is an error of the protocol.
BREAKS_MESSAGE = ('NaN', 'Infinity', 'a comma too many', '2 MiB of arguments', 'invalid UTF-8',
                  'no object', 'surrogate alone')


class BadInput(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox()
        cls.addClassCleanup(cls.sandbox.__exit__)
        cls.env = environment(OPENROUTER_MANAGEMENT_KEY=KEY)
        cls.peer = Peer('--base-url', cls.sandbox.base_url, env=cls.env)
        cls.addClassCleanup(cls.peer.__exit__)

    def state(self):
        """All there is, but for what keys spend by the clock."""
        call = self.peer.call
        workspaces = call('list_workspaces')['data']
        keys = [key for workspace in workspaces for key in call('list_keys', {
            'workspace_id': workspace['id'], 'include_disabled': True})['data']]
        return workspaces, call('list_guardrails'), call('list_key_assignments'), [
            {name: value for name, value in key.items()
             if not name.startswith('usage') and name != 'limit_remaining'} for key in keys]

    def assert_line(self, line, words):
        self.assertIn(words, line)
        self.assertNotIn('\n', line)
        self.assertLess(len(line), 500)
        self.assertTrue(line.isprintable(), line)

    def ask_mcp(self, what, tool, arguments):
        """The words of an answer to raw arguments."""
        text = arguments if isinstance(arguments, bytes) else arguments.encode()
        before = len(self.peer.lines)
        message = self.peer.request('tools/call', {'name': f'openrouter_admin_{tool}'})
        line = ('{"jsonrpc":"2.0","id":%d,"method":"tools/call","params":{"name":"%s","arguments":'
                % (message['id'], message['params']['name'])).encode()
        self.peer.send_bytes(line + text + b'}}\n')
        while len(self.peer.lines) == before:
            self.peer.take()
        answer = self.peer.answers.get(message['id']) or self.peer.others.pop()
        if what in BREAKS_MESSAGE:
            return answer['error']['message']
        self.assertTrue(answer['result']['isError'], answer)
        self.assertNotIn('structuredContent', answer['result'])
        self.assertEqual(len(answer['result']['content']), 1)
        return answer['result']['content'][0]['text']

    def test_mcp(self):
        before = self.state()
        for what, tool, arguments, words in CASES:
            with self.subTest(what):
                line = self.ask_mcp(what, tool, arguments)
                self.assert_line(line, {'2 MiB of arguments': '(at most 1088 KiB)',
                                        'no object': 'params.arguments: want an object'}.get(
                                            what, words))
                if what not in BREAKS_MESSAGE and what != 'PCID':
                    self.assertIn('; nothing was sent', line)
        self.assertEqual(self.state(), before)

    def test_call(self):
        before = self.state()
        for what, tool, arguments, words in CASES:
            with self.subTest(what):
                text = arguments if isinstance(arguments, bytes) else arguments.encode()
                more = ['-'] if len(text) > 100000 or b'\xff' in text else [text.decode()]
                code, out, err = run('call', tool, *more, '--base-url', self.sandbox.base_url,
                                     env=self.env, input=text)
                self.assertEqual((code, out), (2, ''), err)
                self.assertTrue(err.startswith('error: ') and err.endswith('\n'))
                self.assert_line(err[7:-1], {'2 MiB of arguments': '(at most 1 MiB)'}.get(what, words))
        self.assertEqual(self.state(), before)

    def test_many_faults(self):
        """All faults are told at once, one a line."""
        lines = self.peer.refusal('create_keys', {'nme': 'x', 'limit': 'x', 'limit_reset': 'x',
                                                  'workspace_id': 'x'}).split('\n')
        self.assertEqual(lines[0], '5 faults in the arguments; nothing was sent.')
        self.assertEqual(len(lines), 6)
        self.assertEqual({line[2:].split(':')[0] for line in lines[1:]},
                         {'nme', 'limit', 'limit_reset', 'name', 'workspace_id'})

    def test_thousands_of_faults(self):
        """A reply does not grow with what is wrong."""
        text = self.peer.refusal('create_guardrail', {'name': 'x', 'allowed_models': [5] * 50000})
        self.assertTrue(text.startswith('50000 faults'))
        self.assertLess(len(text), 20000)


if __name__ == '__main__':
    unittest.main()
