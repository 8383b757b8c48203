"""Many clients at once: nothing fails, and memory stays small and comes back."""

import asyncio
import json
import resource
import sys
import time
import unittest

from crowd import Upstream, read_answer, request_bytes
from serving import PATIENCE_S, STREAM, Server, call_message, modern_headers

CLIENTS = 1000
ROUNDS = 5
STREAMS = 5000


def is_watched(server):
    """Whether a sanitizer is in the process, whose memory says nothing then."""
    with open(f'/proc/{server.process.pid}/maps', encoding='utf-8', errors='replace') as file:
        return 'libasan' in file.read()


def allow_descriptors(count):
    """This process needs as many as its clients."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < count:
        print(f'skipped: this system allows {hard} descriptors, {count} are needed')
        sys.exit(77)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, count), hard))


class Load(unittest.TestCase):
    def test_a_thousand_clients(self):
        """Each with a connection of its own, all at once, and an upstream of 100 ms. What the
        first thousand leave behind (connections to upstream that are kept) serves the next."""
        message = call_message('get_credits', modern=True)
        request = request_bytes(message, modern_headers('tools/call', message['params']['name']))
        wrong = []

        async def client(port):
            reader, writer = await asyncio.open_connection('127.0.0.1', port)
            for _ in range(ROUNDS):
                writer.write(request)
                status, _, body = await read_answer(reader)
                if status != 200 or json.loads(body)['result'].get('isError'):
                    wrong.append((status, body[:300]))
            writer.close()

        async def crowd(port):
            await asyncio.gather(*[client(port) for _ in range(CLIENTS)])

        with Upstream(0.1) as upstream, Server('--log-level', 'error', '--max-rate', '0',
                                               upstream=upstream.base_url) as server:
            asyncio.run(crowd(server.port))
            idle_kb = self.settle(server, 20_000)
            begin = time.monotonic()
            asyncio.run(crowd(server.port))
            took_s = time.monotonic() - begin
            most_kb = server.memory_kb('VmHWM')
            self.assertEqual(wrong, [])
            self.assertEqual(upstream.requests, 2 * CLIENTS * ROUNDS)
            after_kb = self.settle(server, idle_kb * 1.05)
            print(f'{CLIENTS * ROUNDS} calls of {CLIENTS} clients in {took_s:.1f} s, {upstream.most} '
                  f'at once upstream; memory {idle_kb} kB, at most {most_kb} kB, then {after_kb} kB')
            if not is_watched(server):
                self.assertLess(most_kb, 60_000)
                self.assertLess(idle_kb, 20_000)
                self.assertLess(after_kb, idle_kb * 1.1)

    @staticmethod
    def settle(server, goal_kb):
        """What it needs when it has given back what it does not: as soon as that is so little."""
        until = time.monotonic() + PATIENCE_S
        while server.memory_kb() > goal_kb and time.monotonic() < until:
            time.sleep(0.1)
        return server.memory_kb()

    def test_five_thousand_idle_streams(self):
        async def stream(port, headers, end):
            reader, writer = await asyncio.open_connection('127.0.0.1', port)
            writer.write(request_bytes(None, headers, method='GET'))
            self.assertIn(b' 200 ', await reader.readline())
            await reader.readuntil(b'\n:\n')  # the head, and the first sign of life
            self.open += 1
            await end.wait()
            writer.close()

        async def crowd(server):
            end = asyncio.Event()
            tasks = []
            for begin in range(0, STREAMS, 250):
                for _ in range(250):
                    # A session has one stream: each gets a session of its own.
                    tasks.append(asyncio.create_task(
                        stream(server.port, self.sessions.pop(), end)))
                while self.open < begin + 250:
                    await asyncio.sleep(0.01)
                    for task in tasks:
                        if task.done():
                            task.result()
            self.memory_kb = server.memory_kb()
            self.counted = server.metric('ora_streams_active')
            end.set()
            await asyncio.gather(*tasks)

        with Upstream(0) as upstream, Server('--log-level', 'error', '--max-rate', '0',
                                             upstream=upstream.base_url) as server:
            self.open = 0
            connection = server.connect()
            self.sessions = [self.session(server, connection) for _ in range(STREAMS)]
            connection.close()
            asyncio.run(asyncio.wait_for(crowd(server), 10 * PATIENCE_S))
            print(f'{STREAMS} idle streams: {self.memory_kb} kB')
            self.assertEqual(self.counted, STREAMS)
            if not is_watched(server):
                self.assertLess(self.memory_kb, 20_000)

    @staticmethod
    def session(server, connection):
        answer = server.post({'jsonrpc': '2.0', 'id': 0, 'method': 'initialize', 'params': {
            'protocolVersion': '2025-11-25', 'capabilities': {},
            'clientInfo': {'name': 'test', 'version': '1'}}}, connection=connection)
        return {'Mcp-Session-Id': answer.headers['Mcp-Session-Id'],
                'MCP-Protocol-Version': '2025-11-25', 'Accept': STREAM}


if __name__ == '__main__':
    allow_descriptors(STREAMS + 200)
    unittest.main()
