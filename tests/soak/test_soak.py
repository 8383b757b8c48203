#!/usr/bin/python3
"""Mixed calls over stdio and HTTP at once, while the upstream fails in all its ways.

    test_soak.py [--seconds N | --calls N]

What must hold: each call is answered once; the memory of both servers is where it was after the first
third, and so are their descriptors after all; both end as they should. Calls are reads, writes,
lists of tools, wrong arguments and unknown names, in both eras over HTTP.
"""

import argparse
import http.client
import json
import os
import random
import re
import selectors
import socket
import sys
import threading
import time
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), 'serve'))

from serving import (  # noqa: E402
    KEY, PATIENCE_S, PREFIX, Sandbox, Server, modern_headers, modern_meta)
from dialogue import Peer, environment  # noqa: E402

IN_FLIGHT = 48      # over stdio
CONNECTIONS = 32    # over HTTP
POOL = 64           # connections to upstream that may stay open
FAULTS = ('status', 'rate_limit', 'html', 'reset_before', 'reset_after', 'cut', 'invalid_json',
          'content_type')
SLOPE_KB = 1024     # what memory may differ by, beside 4 %
FIRST_ID = 10 ** 9  # all ids have as many digits
PREPARED = 400      # requests of a lane, which are sent again with other ids
KNOWN = 10000       # answers that need not be parsed once more
ID_START = b'{"jsonrpc":"2.0","id":'


def mixed(choose, key):
    """A request without its id: (method, params)."""
    def call(tool, **arguments):
        return 'tools/call', {'name': PREFIX + tool, 'arguments': arguments}
    return choose.choice((
        ('ping', {}), ('tools/list', {}), ('prompts/list', {}), ('resources/list', {}),
        call('get_credits'), call('list_keys'), call('get_key', hash=key),
        call('list_guardrails', limit=choose.randrange(1, 100)), call('get_key', hash=5),
        call('get_key', hash='0' * 64), call('update_keys', hash=key, limit=choose.randrange(100)),
        call('no_such_tool'), ('no/such/method', {})))


class Count:
    """Calls so far; the end is after so many, or after a time."""

    def __init__(self, calls, seconds):
        self.calls, self.until = calls, None if seconds is None else time.monotonic() + seconds
        self.started = time.monotonic()
        self.asked, self.answered, self.failed = 0, 0, 0
        self.wrong = []
        self.known = {}

    def share(self):
        """How much is done, from 0 to 1."""
        if self.until is None:
            return self.answered / self.calls
        return (time.monotonic() - self.started) / (self.until - self.started)

    def goes_on(self):
        return not self.wrong and self.share() < 1

    def ask(self):
        self.asked += 1
        return FIRST_ID + self.asked

    def answer(self, text):
        """Takes an answer, and returns its id; None where it has none. One that was parsed before,
        but for its id, is known."""
        at = len(ID_START)
        behind = at + len(str(FIRST_ID))
        plain = text.startswith(ID_START) and text[at:behind].isdigit()
        failed = self.known.get(text[behind:]) if plain else None
        if failed is not None:
            number = int(text[at:behind])
        else:
            message = json.loads(text)
            number, result = message.get('id'), message.get('result', {})
            failed = 'error' in message or bool(result.get('isError'))
            if plain and number == int(text[at:behind]):
                if len(self.known) == KNOWN:
                    self.known.clear()
                self.known[text[behind:]] = failed
        self.answered += 1
        self.failed += failed
        return number


def prepare(seed, key, finish):
    """Requests in two parts, with room for the id between them."""
    choose = random.Random(seed)
    return [finish(choose, *mixed(choose, key)) for _ in range(PREPARED)]


def without_id(method, params):
    return f',"method":{json.dumps(method)},"params":{json.dumps(params)}}}'.encode()


class Stdio:
    """Keeps so many requests in flight; each id comes back once."""

    def __init__(self, peer, count, key):
        self.count, self.choose = count, random.Random(0)
        self.requests = prepare(0, key, lambda _, method, params: (
            ID_START, without_id(method, params) + b'\n'))
        self.input, self.output = peer.process.stdin.fileno(), peer.process.stdout.fileno()
        self.waiting, self.rest, self.last = set(), b'', time.monotonic()

    def fileno(self):
        return self.output

    def ask(self):
        data = []
        while self.count.goes_on() and len(self.waiting) < IN_FLIGHT:
            number, (before, behind) = self.count.ask(), self.choose.choice(self.requests)
            self.waiting.add(number)
            data += [before, b'%d' % number, behind]
        if data:  # all that is in flight fits into a pipe
            os.write(self.input, b''.join(data))

    def take(self):
        data = os.read(self.output, 1 << 20)
        if not data:
            raise AssertionError('it ended')
        *lines, self.rest = (self.rest + data).split(b'\n')
        for line in lines:
            if not line.startswith(ID_START) and 'id' not in json.loads(line):
                continue  # a notification
            number = self.count.answer(line)
            if number not in self.waiting:
                raise AssertionError(f'not asked, or answered twice: {line[:500]}')
            self.waiting.remove(number)
            self.last = time.monotonic()


class Http:
    """One connection that asks again and again."""

    def __init__(self, server, count, key, seed):
        self.count, self.choose, self.server = count, random.Random(seed), server
        self.requests = prepare(seed, key, self.finish)
        self.socket = socket.create_connection(('127.0.0.1', server.port), PATIENCE_S)
        self.waiting, self.heard, self.whole, self.last = set(), bytearray(), None, time.monotonic()

    @staticmethod
    def finish(choose, method, params):
        headers = {'Content-Type': 'application/json', 'Accept': 'application/json'}
        if choose.random() < 0.7:
            params['_meta'] = modern_meta()
            headers.update(modern_headers(method, params.get('name')))
        body = without_id(method, params)
        headers['Content-Length'] = len(ID_START) + len(str(FIRST_ID)) + len(body)
        lines = ['POST /openrouter-admin HTTP/1.1', 'Host: 127.0.0.1'] + [
            f'{name}: {value}' for name, value in headers.items()]
        return '\r\n'.join(lines + ['', '']).encode() + ID_START, body

    def fileno(self):
        return self.socket.fileno()

    def ask(self):
        if self.count.goes_on() and not self.waiting:
            number, (before, behind) = self.count.ask(), self.choose.choice(self.requests)
            self.waiting.add(number)
            self.socket.sendall(b'%s%d%s' % (before, number, behind))

    def take(self):
        data = self.socket.recv(1 << 18)
        if not data:
            raise AssertionError(f'the connection was closed behind {bytes(self.heard[:500])}')
        self.heard += data
        if self.whole is None:
            end = self.heard.find(b'\r\n\r\n')
            if end < 0:
                return
            length = re.search(rb'\r\ncontent-length: (\d+)\r\n', self.heard[:end + 2], re.I)
            if length is None:
                raise AssertionError(f'no length: {bytes(self.heard[:500])}')
            self.whole = end + 4, end + 4 + int(length[1])
        begin, end = self.whole
        if len(self.heard) < end:
            return
        asked = self.waiting.pop()
        number = self.count.answer(bytes(self.heard[begin:end]))
        if number not in (asked, None) or len(self.heard) > end:
            raise AssertionError(f'asked {asked}, heard {bytes(self.heard[:500])}')
        self.heard.clear()
        self.whole, self.last = None, time.monotonic()


def control(sandbox, method, path, body=None):
    url = urllib.parse.urlsplit(sandbox.base_url)
    connection = http.client.HTTPConnection(url.hostname, url.port, timeout=PATIENCE_S)
    connection.request(method, path, body and json.dumps(body), {'Authorization': f'Bearer {KEY}'})
    answer = json.loads(connection.getresponse().read())
    connection.close()
    return answer


def disturb(sandbox, count):
    """Other faults twice a second, for a few calls each."""
    choose = random.Random(1)
    while count.goes_on():
        control(sandbox, 'PUT', '/_sandbox/faults', [
            {'fault': choose.choice(FAULTS), 'from': choose.randrange(1, 50),
             'count': choose.randrange(1, 4)} for _ in range(3)])
        time.sleep(0.5)
    control(sandbox, 'DELETE', '/_sandbox/faults')


def memory_kb(pid):
    with open(f'/proc/{pid}/status', encoding='ascii') as file:
        return int(re.search(r'VmRSS:\s+(\d+) kB', file.read())[1])


def descriptors(pid):
    return len(os.listdir(f'/proc/{pid}/fd'))


def drive(lanes, pids, count):
    """Asks over all lanes until the end, and takes all answers. Returns (share of the calls, memory
    of each process) in short intervals."""
    seen, told = [], 0
    with selectors.DefaultSelector() as selector:
        for lane in lanes:
            selector.register(lane, selectors.EVENT_READ)
            lane.ask()
        while not count.wrong and any(lane.waiting for lane in lanes):
            for key, _ in selector.select(0.1):
                lane = key.fileobj
                try:
                    lane.take()
                    lane.ask()
                except (AssertionError, OSError, ValueError) as error:
                    count.wrong.append(f'{type(lane).__name__}: {error!r:.700}')
            now = time.monotonic()
            if not seen or now >= seen[-1][0] + 0.1:
                seen.append((now, count.share(), [memory_kb(pid) for pid in pids]))
                count.wrong += [
                    f'{type(lane).__name__}: no answer to {sorted(lane.waiting)[:10]}'
                    for lane in lanes if lane.waiting and now > lane.last + 2 * PATIENCE_S]
            if count.share() >= told + 0.05:
                told = count.share()
                print(f'{count.answered} calls in {now - count.started:.0f} s', flush=True)
    return [(share, memory) for _, share, memory in seen]


def slopes(seen, names):
    """Of each process: medians of memory in the second and in the last third."""
    problems = []
    for i, name in enumerate(names):
        def median(least, most):
            part = sorted(memory[i] for share, memory in seen if least <= share < most)
            return part[len(part) // 2]
        begin, end = median(0.34, 0.67), median(0.67, 2)
        print(f'{name}: {begin} kB, then {end} kB')
        if end > begin + SLOPE_KB and end > begin * 1.04:
            problems.append(f'{name}: memory grows from {begin} to {end} kB')
    return problems


def settle(pid, want):
    """Descriptors once all is quiet."""
    until = time.monotonic() + PATIENCE_S
    while descriptors(pid) > want and time.monotonic() < until:
        time.sleep(0.1)
    return descriptors(pid)


class Silent(Peer):
    """One whose output is read by the test itself."""

    def _read(self):
        pass


def ask_first(peer, call):
    """The handshake, and a call that makes what is made once."""
    peer.send(peer.request('initialize', {
        'protocolVersion': peer.version, 'capabilities': {},
        'clientInfo': {'name': 'test', 'version': '1'}}),
        {'jsonrpc': '2.0', 'method': 'notifications/initialized'}, peer.request('tools/call', call))
    for number in (1, 2):
        answer = json.loads(peer.process.stdout.readline())
        if answer.get('id') != number or 'result' not in answer:
            raise AssertionError(answer)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--seconds', type=float, default=20)
    parser.add_argument('--calls', type=int)
    options = parser.parse_args()
    with Sandbox() as sandbox:
        key = control(sandbox, 'GET', '/api/v1/keys')['data'][0]['hash']
        with Server('--max-rate', '1000000', '--max-caller-calls', '1000', '--log-level', 'error',
                    upstream=sandbox.base_url) as server, \
                Silent('--base-url', sandbox.base_url, '--no-log', begin=False,
                       env=environment(OPENROUTER_MANAGEMENT_KEY=KEY)) as peer:
            call = {'name': PREFIX + 'get_credits', 'arguments': {}}
            server.modern('tools/call', call)
            ask_first(peer, call)
            pids, names = [peer.process.pid, server.process.pid], ['stdio', 'serve']
            idle = [descriptors(pid) for pid in pids]
            count = Count(options.calls, None if options.calls else options.seconds)
            lanes = [Stdio(peer, count, key)]
            lanes += [Http(server, count, key, seed) for seed in range(1, CONNECTIONS + 1)]
            thread = threading.Thread(target=disturb, args=(sandbox, count))
            thread.start()
            seen = drive(lanes, pids, count)
            for lane in lanes[1:]:
                lane.socket.close()
            thread.join()
            problems = count.wrong or slopes(seen, names)
            if count.asked != count.answered:
                problems.append(f'{count.asked} asked, {count.answered} answered')
            for pid, name, before in zip(pids, names, idle):
                after = settle(pid, before + POOL)
                print(f'{name}: {before} descriptors before, {after} after')
                if after > before + POOL:
                    problems.append(f'{name}: {after} descriptors, and {before} before')
            print(f'{count.answered} calls, {count.failed} of them with an error, in '
                  f'{time.monotonic() - count.started:.0f} s')
    for problem in problems:
        print(f'FAIL: {problem}')
    return 1 if problems else 0


if __name__ == '__main__':
    sys.exit(main())
