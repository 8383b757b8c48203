#!/usr/bin/python3
"""doctor --api: real replies beside the tables.

    test_doctor_api.py [Class[.test]]..
"""

import http.client
import http.server
import json
import os
import sys
import tempfile
import threading
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'mcp'))

from dialogue import KEY, ORDINARY_KEY, PATIENCE_S, Sandbox, environment, run

SECRET = 'only-a-name-may-be-told'


class Proxy:
    """A sandbox whose replies pass through `change(path, status, reply)`, which gives the status
    (None: no answer) and the reply that are sent. `seen` has "METHOD /path" of all requests."""

    def __init__(self, sandbox, change):
        proxy = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = 'HTTP/1.1'

            def answer(self):
                target = self.path
                proxy.seen.append(f'{self.command} {target.partition("?")[0]}')
                upstream = http.client.HTTPConnection(sandbox.host, timeout=PATIENCE_S)
                upstream.request(self.command, target,
                                 headers={'Authorization': self.headers['Authorization'] or ''})
                response = upstream.getresponse()
                status, reply = response.status, json.loads(response.read())
                upstream.close()
                if target.startswith('/api/v1/'):
                    path = target[len('/api/v1'):].partition('?')[0]
                    status, reply = change(path, status, reply)
                if status is None:
                    self.close_connection = True
                    return
                body = reply if isinstance(reply, bytes) else json.dumps(reply).encode()
                self.send_response(status)
                self.send_header('Content-Type', 'application/json')
                self.send_header('Content-Length', str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = answer

            def log_message(self, *arguments):
                pass

        self.seen = []
        self.server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        self.server.daemon_threads = True
        self.server.block_on_close = False
        self.base_url = f'http://127.0.0.1:{self.server.server_port}/api/v1'
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.server.shutdown()
        self.server.server_close()


class Compare(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox()
        cls.addClassCleanup(cls.sandbox.__exit__)

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.env = environment(HOME=folder.name, XDG_STATE_HOME=folder.name,
                               OPENROUTER_MANAGEMENT_KEY=KEY)

    def doctor(self, change, *arguments):
        """(exit code, findings of --api, everything that was printed, requests)"""
        with Proxy(self.sandbox, change) as proxy:
            code, out, err = run('doctor', '--api', '--json', '--base-url', proxy.base_url,
                                 *arguments, env=self.env)
            self.assertEqual(err, '')
            found = [finding for finding in json.loads(out) if finding['check'] == 'api']
            return code, found, out, proxy.seen

    def test_nothing_strange(self):
        code, found, out, seen = self.doctor(lambda path, status, reply: (status, reply))
        self.assertEqual((code, [finding['verdict'] for finding in found]), (0, ['ok']), out)
        # Without --api none of this is asked; with it only reads are, each once.
        reads = [each for each in seen if each != 'GET /api/v1']
        self.assertEqual({each.split()[0] for each in reads}, {'GET'})
        self.assertEqual(len(reads) - 1, len(set(reads)))  # the key was asked before
        # IDs come out of first rows, and of the list above: a version's number, too.
        for path in ('/workspaces', '/guardrails', '/keys'):
            self.assertTrue(any(each.startswith(f'GET /api/v1{path}/') for each in reads), path)
        self.assertTrue(any('/versions/' in each for each in reads))
        self.assertIn('query_analytics', found[0]['words'])
        self.assertNotIn('list_keys', found[0]['words'])
        self.assertIn(f'compared with the API of 2026-10-01: {len(set(reads))}',
                      found[0]['words'])
        with Proxy(self.sandbox, lambda path, status, reply: (status, reply)) as proxy:
            code, out, _ = run('doctor', '--base-url', proxy.base_url, env=self.env)
            self.assertEqual((code, proxy.seen), (0, ['GET /api/v1', 'GET /api/v1/key']), out)

    def test_members_and_values(self):
        def change(path, status, reply):
            if path == '/keys':
                reply['added'] = SECRET
                for row in reply['data']:
                    row['limit_reset'] = SECRET
                    row['owner'] = {'email': SECRET}
            elif path == '/key':
                reply['data']['budgets'] = [{'scope': SECRET, 'who': SECRET}]
            elif path.startswith('/guardrails/') and path.count('/') == 2:
                reply['data']['allowed_data_regions'] = ['us', SECRET]
            return status, reply

        code, found, out, _ = self.doctor(change)
        strange = [(finding['tool'], finding['path'], finding['words'].split(': ')[1][:8])
                   for finding in found if finding['verdict'] == 'look']
        self.assertEqual(sorted(strange), [
            ('get_current_key', 'data.budgets[].scope', 'a value '),
            ('get_current_key', 'data.budgets[].who', 'a member'),
            ('get_guardrail', 'data.allowed_data_regions[]', 'a value '),
            ('list_keys', 'added', 'a member'),
            ('list_keys', 'data[].limit_reset', 'a value '),
            ('list_keys', 'data[].owner', 'a member')])
        self.assertEqual(code, 1)
        self.assertNotIn(SECRET, out)
        self.assertEqual(found[-1]['verdict'], 'ok')

        with Proxy(self.sandbox, change) as proxy:
            code, out, err = run('doctor', '--api', '--base-url', proxy.base_url, env=self.env)
        self.assertEqual((code, err), (1, ''))
        self.assertRegex(out, r'look  api +list_keys data\[\]\.owner: a member that')
        self.assertNotIn(SECRET, out)

    def test_replies_that_can_not_be_read(self):
        def change(path, status, reply):
            if path == '/credits':
                reply['data']['total_usage'] = SECRET
            elif path == '/keys':
                reply['data'][1]['usage'] = {SECRET: SECRET}
            elif path == '/presets':
                reply = SECRET.encode()
            elif path == '/scim/groups':
                status, reply = 404, {'error': {'code': 404, 'message': SECRET}}
            elif path == '/workspaces':
                reply['data'][0]['id'] = SECRET + '\n'
            return status, reply

        code, found, out, _ = self.doctor(change)
        told = {finding.get('tool'): finding for finding in found}
        self.assertEqual(code, 1)
        for tool, path, words in (
                ('get_credits', 'data.total_usage', 'has another type than this version knows'),
                ('list_keys', 'data[].usage', 'has another type than this version knows'),
                ('list_presets', None, 'the reply is no JSON')):
            self.assertEqual((told[tool]['verdict'], told[tool].get('path')), ('bad', path))
            self.assertIn(words, told[tool]['words'])
        self.assertEqual(told['list_scim_groups']['words'],
                         'list_scim_groups: HTTP 404, nothing to compare')
        self.assertIn('an ID out of a list', told['get_workspace']['words'])
        self.assertNotIn(SECRET, out)

    def test_names_without_end(self):
        def change(path, status, reply):
            if path == '/credits':
                reply['data'].update((f'n{i}', i) for i in range(1000))
            return status, reply

        self.assertEqual(len(self.doctor(change)[1]), 50 + 1)

    def test_filters_and_kinds_of_keys(self):
        """What is not offered is not asked, and refusals are no strange replies."""
        self.env['OPENROUTER_MANAGEMENT_KEY'] = ORDINARY_KEY
        code, found, out, seen = self.doctor(lambda path, status, reply: (status, reply),
                                             '--toolsets', 'keys,account')
        self.assertEqual(code, 1, out)  # the key is of the wrong kind
        told = {finding.get('tool'): finding['words'] for finding in found}
        self.assertEqual(told['list_keys'], 'list_keys: HTTP 403, nothing to compare')
        self.assertNotIn('get_current_key', told)
        self.assertFalse(any('/workspaces' in each for each in seen), seen)

    def test_an_upstream_that_leaves(self):
        """What fails is told, and does not end the rest; after no answer nothing more is asked."""
        code, found, _, seen = self.doctor(
            lambda path, status, reply: (500 if path == '/credits' else status, reply))
        told = {finding.get('tool'): finding for finding in found}
        self.assertEqual((code, told['get_credits']['verdict']), (0, 'look'))
        self.assertIn('GET /api/v1/workspaces', seen)
        code, found, _, seen = self.doctor(
            lambda path, status, reply: (None if path == '/credits' else status, reply))
        told = {finding.get('tool'): finding for finding in found}
        self.assertEqual((code, told['get_credits']['verdict']), (1, 'bad'))
        self.assertNotIn('GET /api/v1/workspaces', seen)


if __name__ == '__main__':
    unittest.main()
