"""SIGTERM and SIGHUP: no call that was accepted is lost."""

import http.client
import json
import os
import signal
import socket
import tempfile
import threading
import time
import unittest

from crowd import Upstream
from serving import (
    KEY, PATIENCE_S, PREFIX, STREAM, Sandbox, Server, call_message, modern_headers, modern_meta)


class Callers:
    """Clients that call all the time, one call after the other, some on a connection of their
    own each time, some on one that they keep."""

    def __init__(self, server, count=8):
        self.server = server
        self.answered = 0
        self.lost = []
        self.stop = False
        self.threads = [threading.Thread(target=self.run, args=(i % 2 == 0,))
                        for i in range(count)]
        for thread in self.threads:
            thread.start()

    def run(self, keep):
        connection = None
        while not self.stop:
            if connection is None:
                connection = self.server.connect()
                try:
                    connection.connect()
                except ConnectionError:
                    return  # nobody listens any more: nothing is lost
            try:
                answer = self.server.modern(
                    'tools/call', {'name': PREFIX + 'get_credits', 'arguments': {}},
                    connection=connection)
                result = answer.message()['result']
                assert answer.status == 200 and not result.get('isError'), answer
                self.answered += 1
            except Exception as problem:  # whatever it is, the call got no answer
                self.lost.append(repr(problem))
                return
            if not keep or answer.headers['Connection'] == 'close':
                connection.close()
                connection = None
        if connection is not None:
            connection.close()

    def wait_for(self, answered):
        until = time.monotonic() + PATIENCE_S
        while self.answered < answered and not self.lost and time.monotonic() < until:
            time.sleep(0.01)

    def end(self):
        self.stop = True
        for thread in self.threads:
            thread.join()


class Terminate(unittest.TestCase):
    def test_under_load(self):
        for _ in range(3):
            with Upstream(0.05) as upstream, Server(upstream=upstream.base_url) as server:
                callers = Callers(server)
                callers.wait_for(40)
                self.assertEqual(server.end(signal.SIGTERM), 0)
                callers.end()
                self.assertEqual(callers.lost, [])
                self.assertGreaterEqual(callers.answered, 40)
                self.assertEqual(server.log()[-1]['event'], 'end')

    def test_the_balancer_hears_of_it_first(self):
        with Server('--drain-delay', '1') as server:
            server.process.send_signal(signal.SIGTERM)
            server.wait_for_log('drain')
            self.assertEqual(server.ask('GET', '/readyz').status, 503)
            self.assertEqual(server.ask('GET', '/healthz').status, 200)
            self.assertEqual(server.metric('ora_draining'), 1)
            server.call('get_credits')  # on a new connection
            self.assertEqual(server.process.wait(PATIENCE_S), 0)

    def test_a_secret_that_takes_long(self):
        """Its program is ended with the reads, and does not hold up the end."""
        with Sandbox() as upstream, tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'a.ini')
            with open(path, 'w', encoding='ascii') as file:
                file.write('[connection a]\nkey_env = OPENROUTER_MANAGEMENT_KEY\n'
                           f'base_url = {upstream.base_url}\n'
                           '[secret slow]\ncommand = /bin/sleep 29\nconnections = a\n')
            os.chmod(path, 0o600)
            with Server('--config', path, '--no-auth', '--connection', 'a', '--toolsets', 'byok',
                        '--confirm', 'none', '--drain-timeout', '1',
                        config={'OPENROUTER_MANAGEMENT_KEY': KEY}) as server:
                connection = self.start(server, 'create_byok_key', {
                    'provider': 'openai', 'key': {'secret': 'slow'}})
                time.sleep(0.5)  # until it is under way; the test holds without, too
                begin = time.monotonic()
                self.assertEqual(server.end(), 0)
                self.assertLess(time.monotonic() - begin, 20)
                self.assertIn(b'"isError":true', connection.getresponse().read())
                connection.close()

    def test_streams_are_ended(self):
        with Server() as server:
            streams = []
            for message, headers in (
                    (None, {**server.session(), 'Accept': STREAM}),
                    ({'jsonrpc': '2.0', 'id': 7, 'method': 'subscriptions/listen', 'params': {
                        '_meta': modern_meta(), 'notifications': {}}},
                     {'Content-Type': 'application/json',
                      **modern_headers('subscriptions/listen')})):
                connection = server.connect()
                connection.request('GET' if message is None else 'POST', '/mcp',
                                   None if message is None else json.dumps(message), headers)
                reply = connection.getresponse()
                self.assertEqual(reply.status, 200)
                streams.append((connection, reply))
            begin = time.monotonic()
            self.assertEqual(server.end(), 0)
            self.assertLess(time.monotonic() - begin, 15)  # not the 20 s that reads have
            self.assertNotIn(b'data:', streams[0][1].read())
            # A subscription ends with its result.
            last = [line for line in streams[1][1].read().split(b'\n') if line.startswith(b'data:')]
            self.assertEqual(json.loads(last[-1][5:])['id'], 7)
            for connection, _ in streams:
                connection.close()

    def start(self, server, tool, arguments=None):
        connection = server.connect()
        message = call_message(tool, arguments, modern=True)
        connection.request('POST', '/mcp', json.dumps(message), {
            'Content-Type': 'application/json', 'Accept': STREAM + ', application/json',
            **modern_headers('tools/call', PREFIX + tool)})
        return connection

    def result(self, connection):
        answer = json.loads(connection.getresponse().read())
        connection.close()
        return answer['result']

    def test_reads_have_a_deadline_and_writes_have_their_own(self):
        faults = [{'tool': tool, 'fault': 'slow_head', 'count': 0, 'delay_ms': 3000}
                  for tool in ('list_keys', 'create_keys')]
        with Sandbox('--fault', json.dumps(faults)) as sandbox, \
                Server('--drain-timeout', '1', upstream=sandbox.base_url) as server:
            read = self.start(server, 'list_keys')
            write = self.start(server, 'create_keys', {'name': 'last'})
            until = time.monotonic() + PATIENCE_S
            while server.metric('ora_transfers_active{connection="default"}') < 2:
                self.assertLess(time.monotonic(), until)
            server.process.send_signal(signal.SIGTERM)
            self.assertIn('canceled', self.result(read)['content'][0]['text'])
            self.assertEqual(self.result(write)['structuredContent']['data']['name'], 'last')
            self.assertEqual(server.process.wait(PATIENCE_S), 0)

    def test_a_second_signal_ends_reads_at_once(self):
        fault = {'tool': 'list_keys', 'fault': 'slow_head', 'count': 0, 'delay_ms': 20000}
        with Sandbox('--fault', json.dumps(fault)) as sandbox, \
                Server('--drain-timeout', '300', upstream=sandbox.base_url) as server:
            read = self.start(server, 'list_keys')
            until = time.monotonic() + PATIENCE_S
            while server.metric('ora_transfers_active{connection="default"}') < 1:
                self.assertLess(time.monotonic(), until)
            for count in (1, 2):
                server.process.send_signal(signal.SIGINT)
                if count == 1:
                    server.wait_for_log('drain')
            self.assertIn('canceled', self.result(read)['content'][0]['text'])
            self.assertEqual(server.process.wait(PATIENCE_S), 0)

    def test_a_client_that_sends_nothing_holds_up_nothing(self):
        with Server() as server:
            idle = socket.create_connection(('127.0.0.1', server.port))
            half = socket.create_connection(('127.0.0.1', server.port))
            half.sendall(b'POST /mcp HTTP/1.1\r\nHost: localhost\r\n')
            server.ask('GET', '/healthz')
            self.assertEqual(server.end(), 0)
            self.assertEqual(idle.recv(10), b'')
            idle.close()
            half.close()


class Reload(unittest.TestCase):
    def test_under_load(self):
        with Upstream(0.05) as upstream, Server(upstream=upstream.base_url) as server:
            callers = Callers(server)
            for count in range(1, 6):
                callers.wait_for(20 * count)
                server.process.send_signal(signal.SIGHUP)
                server.wait_for_log('reload', count)
            callers.end()
            self.assertEqual(callers.lost, [])
            self.assertGreaterEqual(callers.answered, 100)
            self.assertEqual(server.end(), 0)


if __name__ == '__main__':
    unittest.main()
