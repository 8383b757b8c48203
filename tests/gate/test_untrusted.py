#!/usr/bin/python3
"""Text that others wrote, before a model or a terminal sees it: what is hidden becomes visible.

    test_untrusted.py [Class[.test]]..
"""

import contextlib
import http.server
import json
import os
import pty
import subprocess
import sys
import threading
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'mcp'))

from dialogue import KEY, PATIENCE_S, PROGRAM, Peer, Sandbox, environment, run

HIDDEN = '\x1b\x07\x7f\x9b\u202e\u2066\u200b\ufeff\u2028\U000e0041\u00ad'
NAME = f'ci{HIDDEN} caf\u00e9 \u9375'
SHOWN = 'ci' + ''.join(f'\\u{{{ord(c):x}}}' for c in HIDDEN) + ' caf\u00e9 \u9375'


@contextlib.contextmanager
def refusing(body):
    """An upstream that answers everything with 400 and this body."""
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(400)
            self.send_header('Content-Type', 'application/json')
            self.send_header('Content-Length', str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments):
            pass

    with http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield f'http://127.0.0.1:{server.server_port}/api/v1'
        server.shutdown()


class Untrusted(unittest.TestCase):
    def assert_clean(self, text):
        for character in HIDDEN:
            self.assertNotIn(character, text)

    def make(self, sandbox):
        env = environment(OPENROUTER_MANAGEMENT_KEY=KEY)
        code, out, err = run('call', 'create_keys', '-', '--base-url', sandbox.base_url, '--reveal',
                             input=json.dumps({'name': NAME}).encode(), env=env)
        self.assertEqual(code, 0, err)
        return env, json.loads(out)

    def test_mcp(self):
        """Text and structuredContent alike, and they agree."""
        with Sandbox() as sandbox:
            env, _ = self.make(sandbox)
            with Peer('--base-url', sandbox.base_url, env=env) as peer:
                result = peer.tool('list_keys')
        names = [key['name'] for key in result['structuredContent']['data']]
        self.assertIn(SHOWN, names)
        self.assertEqual(json.loads(result['content'][0]['text']), result['structuredContent'])
        line = peer.lines[-1].decode()
        self.assert_clean(line)
        self.assert_clean(json.dumps(json.loads(line), ensure_ascii=False))

    def test_programs_get_it_exactly(self):
        with Sandbox() as sandbox:
            env, made = self.make(sandbox)
            self.assertEqual(made['data']['name'], NAME)
            for words in (('call', 'list_keys'), ('keys', 'list', '--json')):
                code, out, err = run(*words, '--base-url', sandbox.base_url, env=env)
                self.assertEqual(code, 0, err)
                self.assertIn(NAME, [key['name'] for key in json.loads(out)['data']])

    def test_terminal(self):
        """Tables show escapes; JSON is of the same meaning, with escapes of its own."""
        with Sandbox() as sandbox:
            env, made = self.make(sandbox)
            for words, want in ((('keys', 'get', made['data']['hash']), SHOWN),
                                (('call', 'get_key', json.dumps({'hash': made['data']['hash']})),
                                 '\\u202e')):
                primary, secondary = pty.openpty()
                subprocess.run([PROGRAM, *words, '--base-url', sandbox.base_url], check=True,
                               stdout=secondary, timeout=PATIENCE_S,
                               env={**env, 'NO_COLOR': '1', 'LC_ALL': 'C.UTF-8'})
                os.close(secondary)
                text = b''
                try:
                    while more := os.read(primary, 65536):
                        text += more
                except OSError:
                    pass  # the end of a terminal
                os.close(primary)
                # A long name is broken at a blank.
                self.assertIn(want, ' '.join(text.decode().split()))
                self.assert_clean(text.decode())

    def test_errors(self):
        """Upstream's words in an error: shown, and cut at 500 bytes."""
        words = f'no{HIDDEN}' + 'x' * 2000
        body = json.dumps({'error': {'code': 400, 'message': words}}).encode()
        with refusing(body) as url:
            env = environment(OPENROUTER_MANAGEMENT_KEY=KEY)
            with Peer('--base-url', url, env=env) as peer:
                result = peer.tool('list_keys')
            code, out, err = run('call', 'list_keys', '--base-url', url, env=env)
        self.assertTrue(result['isError'])
        text = result['content'][0]['text']
        for shown in (text, err):
            self.assert_clean(shown)
            self.assertIn('\\u{1b}', shown)
            self.assertLess(len(shown.encode()), 600)
        self.assertEqual((code, out), (1, ''))


if __name__ == '__main__':
    unittest.main()
