"""The sandbox as a tool for tests: clock, faults, log, dump and seeds, and how fast it is."""

import datetime
import gzip
import http.client
import json
import os
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), 'mcp'))

from dialogue import PROGRAM, Sandbox  # noqa: E402

KEY = 'sk-or-v1-sandbox-management'
ACTIVITY = ('model', 'permaslug', 'endpoint', 'provider', 'key_hash', 'user_id')  # its texts


class Case(unittest.TestCase):
    options = ()

    def setUp(self):
        self.sandbox = Sandbox(*self.options)
        self.sandbox.__enter__()
        self.addCleanup(self.sandbox.__exit__)
        self.url = urllib.parse.urlsplit(self.sandbox.base_url)

    def ask(self, method, path, body=None, key=KEY, timeout=20):
        """Status, headers and raw body of one request on a connection of its own."""
        connection = http.client.HTTPConnection(self.url.hostname, self.url.port, timeout=timeout)
        try:
            headers = {'Authorization': f'Bearer {key}'} if key else {}
            connection.request(method, path, None if body is None else json.dumps(body), headers)
            reply = connection.getresponse()
            return reply.status, reply.headers, reply.read()
        finally:
            connection.close()

    def control(self, method, name, body=None, status=200):
        got, _, raw = self.ask(method, f'/_sandbox/{name}', body, key=None)
        self.assertEqual(got, status, raw)
        return json.loads(raw)

    def api(self, method, path, body=None, status=200):
        got, _, raw = self.ask(method, f'/api/v1{path}', body)
        self.assertEqual(got, status, raw)
        return json.loads(raw)

    def fault(self, **rule):
        return self.control('PUT', 'faults', rule)


class Clock(Case):
    def test_moves_and_returns(self):
        self.assertEqual(self.control('PUT', 'clock', {'now': '2031-02-03T04:05:06Z'})['now'][:18],
                         '2031-02-03T04:05:0')
        self.assertEqual(self.control('PUT', 'clock', {'advance_s': 86400})['now'][:10],
                         '2031-02-04')
        self.assertEqual(self.api('POST', '/keys', {'name': 'k'}, 201)['data']['created_at'][:10],
                         '2031-02-04')
        today = datetime.datetime.now(datetime.timezone.utc).strftime('%Y-%m')
        self.assertEqual(self.control('PUT', 'clock', {'reset': True})['now'][:7], today)

    def test_wrong_times_are_refused(self):
        for body in ({}, {'now': '2031-02-03'}, {'now': 5}, {'advance_s': 'x'}, [],
                     {'now': '1969-12-31T23:59:59Z'}, {'advance_s': -10**11},
                     {'advance_s': 10**12}, {'advance_s': 2**63 - 1}, {'advance_s': -2**63}):
            self.assertIn('want', self.control('PUT', 'clock', body, 400)['error']['message'])
        self.control('DELETE', 'clock', status=405)
        self.control('GET', 'clocks', status=404)

    def test_a_key_expires(self):
        self.control('PUT', 'clock', {'now': '2030-01-01T00:00:00Z'})
        made = self.api('POST', '/keys', {'name': 'e', 'expires_at': '2030-01-02T00:00:00Z'}, 201)
        names = [key['name'] for key in self.api('GET', '/keys')['data']]
        self.assertIn('e', names)
        self.control('PUT', 'clock', {'advance_s': 86400})
        names = [key['name'] for key in self.api('GET', '/keys')['data']]
        self.assertNotIn('e', names)
        self.assertEqual(self.api('GET', f"/keys/{made['data']['hash']}")['data']['name'], 'e')

    def test_limits_reset(self):
        # At noon a key with a daily limit has spent some of it; at midnight it has all of it.
        key = next(key for key in self.api('GET', '/keys')['data'] if key['usage_daily'] > 0)
        self.api('PATCH', f"/keys/{key['hash']}", {'limit': 1000, 'limit_reset': 'daily'})
        now = datetime.datetime.now(datetime.timezone.utc)
        self.control('PUT', 'clock', {'now': now.strftime('%Y-%m-%dT12:00:00Z')})
        noon = self.api('GET', f"/keys/{key['hash']}")['data']
        self.assertLess(noon['limit_remaining'], 1000)
        self.control('PUT', 'clock', {'now': now.strftime('%Y-%m-%dT00:00:00Z')})
        midnight = self.api('GET', f"/keys/{key['hash']}")['data']
        self.assertGreater(midnight['limit_remaining'], 999.9)


class Started(Case):
    options = ('--now', '2029-03-04T05:06:07Z', '--fault',
               '{"tool":"get_credits","fault":"status","status":503}')

    def test_options(self):
        self.assertEqual(self.control('GET', 'clock')['now'][:13], '2029-03-04T05')
        self.assertEqual(self.ask('GET', '/api/v1/credits')[0], 503)
        self.assertEqual(self.ask('GET', '/api/v1/credits')[0], 200)


class Faults(Case):
    def test_status(self):
        self.fault(tool='list_keys', fault='status', status=503, retry_after=7)
        status, headers, body = self.ask('GET', '/api/v1/keys')
        self.assertEqual((status, headers['Retry-After']), (503, '7'))
        self.assertEqual(json.loads(body)['error']['code'], 503)
        self.assertEqual(self.ask('GET', '/api/v1/keys')[0], 200)

    def test_nth_call_and_count(self):
        self.fault(tool='get_credits', fault='rate_limit', **{'from': 2, 'count': 2})
        got = [self.ask('GET', '/api/v1/credits')[0] for _ in range(5)]
        self.assertEqual(got, [200, 429, 429, 200, 200])
        self.assertEqual(self.control('GET', 'faults')[0]['seen'], 5)
        self.assertEqual(self.control('DELETE', 'faults'), [])

    def test_every_tool_and_without_end(self):
        self.fault(tool='*', fault='html', count=0)
        for path in ('/keys', '/workspaces', '/key'):
            status, headers, body = self.ask('GET', f'/api/v1{path}')
            self.assertEqual((status, headers.get_content_type()), (502, 'text/html'))
            self.assertIn(b'<html', body)

    def broken(self, fault, method='POST', path='/keys', body=None):
        self.fault(tool='*', fault=fault, delay_ms=300)
        with self.assertRaises((ConnectionError, http.client.HTTPException)):
            self.ask(method, f'/api/v1{path}', body or {'name': fault})
        return [key['name'] for key in self.api('GET', '/keys')['data']]

    def test_reset_before_does_nothing(self):
        self.assertNotIn('reset_before', self.broken('reset_before'))

    def test_reset_after_has_done_it(self):
        self.assertIn('reset_after', self.broken('reset_after'))

    def test_cut_has_done_it(self):
        self.assertIn('cut', self.broken('cut'))

    def test_slow_head_and_body(self):
        for fault in ('slow_head', 'slow_body'):
            self.fault(tool='get_credits', fault=fault, delay_ms=300)
            begin = time.monotonic()
            self.assertIn('data', json.loads(self.ask('GET', '/api/v1/credits')[2]))
            self.assertGreater(time.monotonic() - begin, 0.29, fault)

    def test_nobody_waits_at_the_end_for_what_is_late(self):
        for rule in ({'fault': 'slow_head', 'delay_ms': 60000},
                     {'fault': 'slow_body', 'delay_ms': 60000}):
            with Sandbox() as sandbox:
                sandbox.control('PUT', 'faults', rule)
                connection = http.client.HTTPConnection(sandbox.host, timeout=20)
                connection.request('GET', '/api/v1/key', headers={'Authorization': f'Bearer {KEY}'})
                while not any(entry['path'].endswith('/key') for entry in sandbox.control('GET', 'log')):
                    time.sleep(0.01)
                begin = time.monotonic()
                self.assertEqual(sandbox.end(), 0)
                self.assertLess(time.monotonic() - begin, 10)
                connection.close()

    def test_invalid_json(self):
        self.fault(tool='get_credits', fault='invalid_json')
        with self.assertRaises(ValueError):
            json.loads(self.ask('GET', '/api/v1/credits')[2])

    def test_content_type(self):
        self.fault(tool='get_credits', fault='content_type')
        _, headers, body = self.ask('GET', '/api/v1/credits')
        self.assertEqual(headers.get_content_type(), 'text/plain')
        self.assertIn('data', json.loads(body))

    def test_oversized_and_bomb(self):
        self.fault(tool='get_credits', fault='oversized')
        self.assertGreater(len(self.ask('GET', '/api/v1/credits')[2]), 20_000_000)
        self.fault(tool='get_credits', fault='gzip_bomb')
        _, headers, body = self.ask('GET', '/api/v1/credits')
        self.assertEqual(headers['Content-Encoding'], 'gzip')
        self.assertLess(len(body), 1_000_000)
        self.assertGreater(len(gzip.decompress(body)), 64_000_000)

    def test_wrong_rules_are_refused(self):
        cases = [({'fault': 'statsu'}, 'did you mean status?'), ({}, '"fault"'),
                 ({'fault': 'cut', 'tool': 'list_kes'}, 'did you mean list_keys'),
                 ({'fault': 'cut', 'from': 0}, 'from: want an integer from 1'),
                 ({'fault': 'cut', 'form': 1}, 'unknown member "form"'),
                 ({'fault': None}, 'fault: unknown "null"'), ({'fault': 5}, 'fault: unknown "5"'),
                 ({'fault': 'zzzzzzzz'}, 'fault: unknown "zzzzzzzz" (want status, rate_limit, html, '),
                 ({'fault': 'cut', 'tool': None}, 'tool: unknown ""'),
                 ({'fault': 'cut', 'tool': 'zzzzzzzzzzz'}, 'want a tool, or *'),
                 ({'fault': 'cut', 'from': '1'}, 'from: want an integer from 1'),
                 ({'fault': 'status', 'status': 299}, 'status: want an integer from 300 to 599'),
                 ({'fault': 'status', 'status': 600}, 'status: want an integer from 300 to 599'),
                 ({'fault': 'slow_head', 'delay_ms': 1e9}, 'delay_ms: want an integer'),
                 ([{'fault': 'cut'}] * 65, 'too many rules (at most 64)'),
                 ([{'fault': 'cut'}, 5], '"fault"')]
        for rule, words in cases:
            answer = self.control('PUT', 'faults', rule, 400)
            self.assertIn(words, answer['error']['message'])
        self.assertEqual(self.control('GET', 'faults'), [])

    def test_the_first_rule_that_is_met(self):
        """Each counts the calls that it is for, whether another was met or not."""
        self.control('PUT', 'faults', [{'fault': 'status', 'status': 500, 'from': 2},
                                       {'fault': 'rate_limit', 'retry_after': 7},
                                       {'fault': 'status', 'status': 418, 'from': 3}])
        came = []
        for _ in range(4):
            status, headers, _ = self.ask('GET', '/api/v1/credits')
            came.append((status, headers['Retry-After']))
        self.assertEqual(came, [(429, '7'), (500, None), (418, None), (200, None)])

    def test_null_is_answered(self):
        connection = http.client.HTTPConnection(self.url.hostname, self.url.port, timeout=20)
        self.addCleanup(connection.close)
        connection.request('PUT', '/_sandbox/faults', b'null')
        reply = connection.getresponse()
        self.assertEqual((reply.status, b'not null' in reply.read()), (400, True))


class Log(Case):
    def test_requests_without_keys(self):
        self.ask('GET', '/api/v1/keys?offset=3')
        self.ask('POST', '/api/v1/keys', {'name': 'n'})
        self.ask('GET', '/api/v1/keys', key='sk-or-v1-wrong')
        first, second, third = self.control('GET', 'log')
        self.assertEqual((first['tool'], first['query'], first['status']),
                         ('list_keys', 'offset=3', 200))
        self.assertEqual((second['method'], second['body'], second['status']),
                         ('POST', {'name': 'n'}, 201))
        self.assertEqual(third['status'], 401)
        self.assertNotIn('sk-or', json.dumps([first, second, third]))
        self.assertEqual(self.control('DELETE', 'log'), [])

    def test_requests_without_secrets(self):
        self.ask('POST', '/api/v1/byok', {'key': 'sk-provider-7e57', 'provider': 'openai'})
        self.ask('POST', '/api/v1/keys', {'name': 'n', 'external': {
            'user': 'u', 'api_key': 'sk-external-7e57' + '0' * 32}})
        first, second = self.control('GET', 'log')
        self.assertEqual(first['body'], {'key': '***', 'provider': 'openai'})
        self.assertEqual(second['body']['external'], {'user': 'u', 'api_key': '***'})

    def test_holds_the_last_thousand(self):
        connection = http.client.HTTPConnection(self.url.hostname, self.url.port)
        for _ in range(1010):
            connection.request('GET', '/api/v1/key', headers={'Authorization': f'Bearer {KEY}'})
            connection.getresponse().read()
        connection.close()
        log = self.control('GET', 'log')
        self.assertEqual((len(log), log[0]['number'], log[-1]['number']), (1000, 11, 1010))


class Credentials(Case):
    def test_labels_are_cut_between_characters(self):
        for key, label in (('sk-test-1234', 'sk-...1234'), ('abcdefg', 'abc...'),
                           ('\u00e4\u20ac\U0001f511xy\u00e4\u00f6\u00fc\u00df',
                            '\u00e4\u20ac\U0001f511...\u00e4\u00f6\u00fc\u00df'),
                           ('\U0001f511', '\U0001f511...')):
            made = self.api('POST', '/byok', {'provider': 'openai', 'key': key}, 201)['data']
            self.assertEqual(made['label'], label)

    def test_settings_are_masked_at_every_depth(self):
        config = {'url': 'u', 'auth': {'apiKey': 'hidden', 'user': 'me'},
                  'to': [{'token': 'hidden'}, [{'password': {'x': 'hidden'}}], 'plain', None]}
        body = {'name': 'masked', 'type': 'webhook', 'config': config}
        masked = {'url': 'u', 'auth': {'apiKey': '***', 'user': 'me'},
                  'to': [{'token': '***'}, [{'password': '***'}], 'plain', None]}
        made = self.api('POST', '/observability/destinations', body, 201)['data']
        self.assertEqual(made['config'], masked)
        change = {'config': {'more': [{'secretKey': 'hidden'}]}}
        changed = self.api('PATCH', f'/observability/destinations/{made["id"]}', change)['data']
        self.assertEqual(changed['config'], masked | {'more': [{'secretKey': '***'}]})
        self.assertNotIn('hidden', json.dumps(self.control('GET', 'dump')))


class Snapshot(Case):
    def dump(self, *options):
        return subprocess.run([PROGRAM, 'sandbox', 'dump', *options],
                              capture_output=True, text=True, check=False)

    AT = ('--now', '2026-06-01T12:00:00Z')

    def test_dump_and_seed_are_inverse(self):
        with tempfile.TemporaryDirectory() as folder:
            first = self.dump(*self.AT).stdout
            path = os.path.join(folder, 'seed.json')
            with open(path, 'w', encoding='utf-8') as stream:
                stream.write(first)
            self.assertEqual(self.dump('--seed', path).stdout, first)
        # Whenever it starts, for the clock goes on.
        self.assertEqual(self.dump('--now', '2026-06-01T23:59:59Z').stdout, first)
        running = Sandbox(*self.AT)
        self.addCleanup(running.__exit__)
        self.url = urllib.parse.urlsplit(running.base_url)
        self.assertEqual(json.loads(first), self.control('GET', 'dump'))

    def test_the_deepest_request_and_nulls_are_kept_and_seeded_again(self):
        deep = 0
        for _ in range(63):  # within {"config": ...}: 64 in all, as deep as a request may be
            deep = {'x': deep}
        body = {'name': 'deep', 'type': 'webhook', 'config': deep}
        made = self.api('POST', '/observability/destinations', body, 201)['data']
        self.assertEqual(made['config'], deep)
        self.assertEqual(self.control('GET', 'log')[-1]['body'], body | {'config': '***'})
        # A budget without an interval is one for ever.
        self.api('PUT', '/workspaces/default/budgets/lifetime', {'limit_usd': 10**6}, 200)
        there = self.api('GET', f'/observability/destinations/{made["id"]}')['data']
        self.assertEqual(there['config'], deep)
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'seed.json')
            dumped = self.control('GET', 'dump')
            with open(path, 'w', encoding='utf-8') as stream:
                json.dump(dumped, stream)
            self.assertEqual(json.loads(self.dump('--seed', path).stdout), dumped)
        body['config'] = {'x': deep}
        refused = self.api('POST', '/observability/destinations', body, 400)
        self.assertIn('nest', refused['error']['message'])

    def test_a_seed_of_ones_own(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'seed.json')
            workspace = '11111111-1111-4111-8111-111111111111'
            seed = {'workspaces': [{'id': workspace, 'slug': 'default', 'name': 'Mine'}],
                    'keys': [{'hash': 'a' * 64, 'name': 'k', 'workspace_id': workspace}],
                    'activity': [dict.fromkeys(ACTIVITY, 'x') | {
                        'date': '2026-06-01', 'requests': 1e300}]}
            with open(path, 'w', encoding='utf-8') as stream:
                json.dump(seed, stream)
            own = Sandbox('--seed', path)
            self.addCleanup(own.__exit__)
            self.url = urllib.parse.urlsplit(own.base_url)
            key = self.api('GET', '/keys')['data'][0]
            self.assertEqual((key['name'], key['limit'], key['disabled']), ('k', None, False))
            self.assertEqual(self.control('GET', 'dump')['activity'][0]['requests'], 2**63 - 1)

    def test_wrong_seeds_name_the_place(self):
        cases = [('{"keys":[{}]}', 'keys[0]: hash is missing'), ('{"kys":[]}', 'keys'),
                 ('{"members":[{"id":"u","email":"e","role":null}]}', "[0]: role can't be null"),
                 ('{"keys":[{"hash":"a","label":0}]}', 'keys[0]: label does not fit (want a string)'),
                 ('{"guardrails":[{"allowed_models":[1]}]}', 'guardrails[0]: allowed_models does not'),
                 ('[]', 'want an object'), ('{"keys":1}', 'keys: want a list'), ('{', 'not JSON'),
                 ('{"keys":[5]}', 'keys[0]: want an object'), ('{"zzzzzzzzzzzz":[]}', 'zzzzzzzzzzzz'),
                 ('', 'not JSON')]
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'seed.json')
            for text, words in cases:
                with open(path, 'w', encoding='utf-8') as stream:
                    stream.write(text)
                done = self.dump('--seed', path)
                self.assertEqual(done.returncode, 2)
                self.assertIn(words, done.stderr)
                self.assertEqual(done.stderr.count('\n'), 1)
            for path in (folder, os.path.join(folder, 'missing')):
                done = self.dump('--seed', path)
                self.assertEqual((done.returncode, done.stdout), (2, ''))
                self.assertEqual(done.stderr.count('\n'), 1, done.stderr)


if __name__ == '__main__':
    unittest.main()
