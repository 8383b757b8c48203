"""Clients that leave: what they were waiting for is stopped if it is a read, and brought to its
end if it is a write that has begun to be sent."""

import contextlib
import http.client
import json
import socket
import threading
import time
import unittest

from serving import (
    KEY, LEGACY, MODERN, PATIENCE_S, PREFIX, Peer, Sandbox, Server, call_message, environment,
    modern_headers)

CANCEL = {'jsonrpc': '2.0', 'method': 'notifications/cancelled', 'params': {'requestId': 1}}


class Holder:
    """An upstream that takes one request after the other, answers none, and notes when its client
    goes away."""

    def __init__(self):
        self.listener = socket.create_server(('127.0.0.1', 0))
        self.base_url = f'http://127.0.0.1:{self.listener.getsockname()[1]}/api/v1'
        self.came = threading.Semaphore(0)
        self.gone = threading.Semaphore(0)
        self.gone_at = None
        self.held = []
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        with contextlib.suppress(OSError):
            while True:
                peer, _ = self.listener.accept()
                threading.Thread(target=self.hold, args=(peer,), daemon=True).start()

    def hold(self, peer):
        data = b''
        while b'\r\n\r\n' not in data:
            data += peer.recv(65536)
        self.held.append(peer)
        self.came.release()
        with contextlib.suppress(ConnectionError):
            peer.recv(1)
        self.gone_at = time.monotonic()
        self.gone.release()

    def answer(self):
        """Answers the last request."""
        self.held[-1].sendall(b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n'
                              b'Connection: close\r\nContent-Length: 11\r\n\r\n{"data":[]}')
        self.gone.acquire(timeout=PATIENCE_S)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.listener.close()
        for peer in self.held:
            peer.close()


def start(server, message, headers=None):
    """Sends a request; the connection, whose answer has not come."""
    connection = server.connect()
    connection.request('POST', '/mcp', json.dumps(message), {
        'Content-Type': 'application/json', 'Accept': 'application/json, text/event-stream',
        **(headers or {})})
    return connection


def start_modern(server, tool, arguments=None):
    return start(server, call_message(tool, arguments, modern=True),
                 modern_headers('tools/call', PREFIX + tool))


class Reads(unittest.TestCase):
    def setUp(self):
        self.holder = Holder()
        self.addCleanup(self.holder.__exit__)
        self.server = Server(upstream=self.holder.base_url)
        self.addCleanup(self.server.__exit__)

    def stopped_within(self, begin, leave):
        """Seconds from leaving to the end of the read upstream: the best of a few, for this
        machine may be busy with other things."""
        best = PATIENCE_S
        for _ in range(5):
            going = begin()
            self.assertTrue(self.holder.came.acquire(timeout=PATIENCE_S))
            at = time.monotonic()
            leave(going)
            self.assertTrue(self.holder.gone.acquire(timeout=PATIENCE_S))
            best = min(best, self.holder.gone_at - at)
            if best < 0.1:
                break
        return best

    def test_a_modern_client_leaves(self):
        def reset(connection):
            linger = b'\1\0\0\0\0\0\0\0'
            connection.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            connection.close()

        for leave in (http.client.HTTPConnection.close, reset):
            took_s = self.stopped_within(lambda: start_modern(self.server, 'list_keys'), leave)
            self.assertLess(took_s, 0.1)
        lines = self.server.wait_for_log('call', 2)
        self.assertEqual([lines[-1]['outcome'], lines[-1]['client']], ['canceled', 'gone'])

    def test_a_legacy_client_cancels(self):
        for version in LEGACY[1:]:
            headers = self.server.session(version)

            def leave(connection, headers=headers):
                self.assertEqual(self.server.post(CANCEL, headers).status, 202)
                connection.close()

            took_s = self.stopped_within(
                lambda headers=headers: start(self.server, call_message('list_keys'), headers), leave)
            self.assertLess(took_s, 0.1)

    def test_half_a_close_is_no_leave(self):
        for begin in (lambda: start(self.server, call_message('list_keys')),
                      lambda: start_modern(self.server, 'list_keys')):
            connection = begin()
            self.assertTrue(self.holder.came.acquire(timeout=PATIENCE_S))
            connection.sock.shutdown(socket.SHUT_WR)
            self.assertFalse(self.holder.gone.acquire(timeout=0.3))
            self.holder.answer()
            reply = connection.getresponse()
            self.assertEqual(reply.status, 200)
            self.assertIn('structuredContent', json.loads(reply.read())['result'])
            connection.close()

    def test_a_legacy_client_that_is_cut_off_is_no_cancellation(self):
        """It is not told apart from one that lost its way: the call goes to its end."""
        connection = start(self.server, call_message('list_keys'))
        self.assertTrue(self.holder.came.acquire(timeout=PATIENCE_S))
        connection.close()
        self.assertFalse(self.holder.gone.acquire(timeout=0.3))
        self.holder.answer()
        self.assertEqual(self.server.wait_for_log('call')[0]['outcome'], 'ok')


class Questions(unittest.TestCase):
    """Nobody reads a question any more whose client has left: it keeps no place."""

    def test_a_caller_who_leaves_them_behind(self):
        with Server('--confirm', 'writes', '--max-calls', '8') as server:
            headers = server.session(capabilities={'elicitation': {}})
            for i in range(12):
                connection = start(server, call_message('create_keys', {'name': 'x'}, id=i), headers)
                reply = connection.getresponse()
                self.assertEqual(reply.status, 200)
                while b'elicitation/create' not in reply.readline():
                    pass
                reply.close()
                connection.close()
                lines = server.wait_for_log('call', i + 1)
            self.assertEqual({line['outcome'] for line in lines}, {'refused'})
            self.assertEqual(server.metric('ora_calls_active'), 0)

    def test_the_end_of_the_session_ends_them(self):
        with Server('--confirm', 'writes') as server:
            headers = server.session(capabilities={'elicitation': {}})
            connection = start(server, call_message('create_keys', {'name': 'x'}), headers)
            reply = connection.getresponse()
            while b'elicitation/create' not in reply.readline():
                pass
            self.assertEqual(server.ask('DELETE', headers=headers).status, 204)
            self.assertIn(b'"isError":true', reply.read())
            connection.close()


class Writes(unittest.TestCase):
    """create_keys, canceled as soon as it has left: it reaches upstream once, and its outcome is
    known."""

    def setUp(self):
        self.sandbox = Sandbox('--fault', json.dumps(
            {'tool': 'create_keys', 'fault': 'slow_head', 'count': 0, 'delay_ms': 300}))
        self.addCleanup(self.sandbox.__exit__)

    def posts(self):
        connection = http.client.HTTPConnection(self.sandbox.host, timeout=PATIENCE_S)
        connection.request('GET', '/_sandbox/log')
        text = connection.getresponse().read()
        connection.close()
        return [row for row in json.loads(text) if row['tool'] == 'create_keys']

    def wait_for_post(self):
        until = time.monotonic() + PATIENCE_S
        while not self.posts():
            self.assertLess(time.monotonic(), until)
        time.sleep(0.001)

    def check(self, server):
        """It was done, once, and the log says so."""
        line = server.wait_for_log('call')[0]
        self.assertEqual((line['tool'], line['outcome'], line['status']),
                         (PREFIX + 'create_keys', 'ok', 201))
        self.assertEqual(len(self.posts()), 1)
        self.assertEqual(server.end(), 0)
        self.assertEqual(len(self.posts()), 1)

    def test_modern_http(self):
        with Server(upstream=self.sandbox.base_url) as server:
            connection = start_modern(server, 'create_keys', {'name': 'left'})
            self.wait_for_post()
            connection.close()
            self.check(server)

    def test_legacy_http(self):
        with Server(upstream=self.sandbox.base_url) as server:
            headers = server.session()
            connection = start(server, call_message('create_keys', {'name': 'left'}), headers)
            self.wait_for_post()
            server.post(CANCEL, headers)
            connection.close()
            self.check(server)

    def test_legacy_http_that_only_leaves(self):
        with Server(upstream=self.sandbox.base_url) as server:
            connection = start(server, call_message('create_keys', {'name': 'left'}))
            self.wait_for_post()
            connection.close()
            self.check(server)

    def test_the_end_waits_for_it(self):
        with Server('--drain-timeout', '1', upstream=self.sandbox.base_url) as server:
            connection = start_modern(server, 'create_keys', {'name': 'left'})
            self.wait_for_post()
            connection.close()
            self.assertEqual(server.end(), 0)
            self.assertEqual(server.log('call')[0]['outcome'], 'ok')
            self.assertEqual(len(self.posts()), 1)

    def test_stdio(self):
        for version in (LEGACY[-1], MODERN):
            with Sandbox('--fault', json.dumps({
                    'tool': 'create_keys', 'fault': 'slow_head', 'count': 0,
                    'delay_ms': 300})) as self.sandbox, \
                Peer('--no-log', '--reveal', '--base-url', self.sandbox.base_url, version=version,
                     env=environment(OPENROUTER_MANAGEMENT_KEY=KEY)) as peer:
                id = peer.start('tools/call', {'name': PREFIX + 'create_keys',
                                               'arguments': {'name': 'left'}})
                self.wait_for_post()
                peer.send({**CANCEL, 'params': {'requestId': id}})
                self.assertEqual(peer.end(), 0)
                self.assertNotIn(id, peer.answers)
                self.assertEqual([row['status'] for row in self.posts()], [201])


if __name__ == '__main__':
    unittest.main()
