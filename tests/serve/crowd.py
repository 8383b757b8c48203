"""Many clients, and an upstream that takes its time, in one event loop of this process."""

import asyncio
import json
import threading

ANSWER = json.dumps({'data': {'total_credits': 10, 'total_usage': 1}}).encode()


class Upstream:
    """Answers everything with credits, after a delay; in a thread of its own. Counts."""

    def __init__(self, delay_s):
        self.delay_s = delay_s
        self.requests = 0
        self.most = 0
        self.active = 0
        self.loop = asyncio.new_event_loop()
        ready = threading.Event()
        self.thread = threading.Thread(target=self._run, args=(ready,), daemon=True)
        self.thread.start()
        ready.wait()
        self.base_url = f'http://127.0.0.1:{self.port}/api/v1'

    def _run(self, ready):
        asyncio.set_event_loop(self.loop)
        self.server = self.loop.run_until_complete(
            asyncio.start_server(self._serve, '127.0.0.1', 0, backlog=2048))
        self.port = self.server.sockets[0].getsockname()[1]
        ready.set()
        self.loop.run_forever()

    async def _serve(self, reader, writer):
        try:
            while True:
                head = await reader.readuntil(b'\r\n\r\n')
                for line in head.lower().split(b'\r\n'):
                    if line.startswith(b'content-length:'):
                        await reader.readexactly(int(line.split(b':')[1]))
                self.requests += 1
                self.active += 1
                self.most = max(self.most, self.active)
                await asyncio.sleep(self.delay_s)
                self.active -= 1
                writer.write(b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n'
                             b'Content-Length: %d\r\n\r\n' % len(ANSWER) + ANSWER)
                await writer.drain()
        except (asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError):
            pass
        finally:
            writer.close()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.server.close()
        for task in asyncio.all_tasks(self.loop):
            task.cancel()
        self.loop.run_until_complete(asyncio.sleep(0.01))
        self.loop.close()


def request_bytes(message, headers, path='/mcp', method='POST'):
    body = json.dumps(message).encode() if message is not None else b''
    lines = [f'{method} {path} HTTP/1.1', 'Host: localhost']
    if 'Accept' not in headers:
        lines.append('Accept: application/json, text/event-stream')
    if message is not None:
        lines += ['Content-Type: application/json', f'Content-Length: {len(body)}']
    lines += [f'{name}: {value}' for name, value in headers.items()]
    return '\r\n'.join(lines).encode() + b'\r\n\r\n' + body


async def read_answer(reader):
    """Status, headers (lower case) and body of an answer with a length."""
    head = (await reader.readuntil(b'\r\n\r\n')).decode()
    lines = head.split('\r\n')
    headers = dict(line.lower().split(': ', 1) for line in lines[1:] if line)
    return (int(lines[0].split()[1]), headers,
            await reader.readexactly(int(headers.get('content-length', 0))))
