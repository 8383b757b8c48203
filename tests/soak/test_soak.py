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
import queue
import random
import re
import sys
import threading
import time
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), 'serve'))

from serving import (  # noqa: E402
    KEY, PATIENCE_S, PREFIX, Sandbox, Server, call_message, modern_headers, modern_meta)
from dialogue import Peer, environment  # noqa: E402

IN_FLIGHT = 48      # over stdio
CONNECTIONS = 32    # over HTTP
POOL = 64           # connections to upstream that may stay open
FAULTS = ('status', 'rate_limit', 'html', 'reset_before', 'reset_after', 'cut', 'invalid_json',
          'content_type')
SLOPE_KB = 1024     # what memory may differ by, beside 4 %


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
        self.lock = threading.Lock()
        self.wrong = []

    def share(self):
        """How much is done, from 0 to 1."""
        if self.until is None:
            return self.answered / self.calls
        return (time.monotonic() - self.started) / (self.until - self.started)

    def goes_on(self):
        return not self.wrong and self.share() < 1

    def ask(self):
        with self.lock:
            self.asked += 1
            return self.asked

    def answer(self, message):
        with self.lock:
            self.answered += 1
            result = message.get('result', {})
            self.failed += 'error' in message or bool(result.get('isError'))

    def complain(self, words):
        with self.lock:
            self.wrong.append(words)


def over_stdio(peer, count, key, seed):
    """Keeps so many requests in flight; each id comes back once."""
    choose, waiting = random.Random(seed), set()
    try:
        while count.goes_on() or waiting:
            lines = []
            while count.goes_on() and len(waiting) < IN_FLIGHT:
                method, params = mixed(choose, key)
                number = count.ask()
                waiting.add(number)
                lines.append(json.dumps({'jsonrpc': '2.0', 'id': number, 'method': method,
                                         'params': params}))
            if lines:
                peer.process.stdin.write(('\n'.join(lines) + '\n').encode())
            message = json.loads(peer.queue.get(timeout=2 * PATIENCE_S))
            if 'id' not in message:
                continue
            if message['id'] not in waiting:
                raise AssertionError(f'not asked, or answered twice: {message}')
            waiting.remove(message['id'])
            count.answer(message)
    except queue.Empty:
        count.complain(f'stdio: no answer to {sorted(waiting)[:10]}')
    except (AssertionError, OSError, TypeError, ValueError) as error:
        count.complain(f'stdio: {error!r:.500}')


def over_http(server, count, key, seed):
    """One connection that asks again and again."""
    choose = random.Random(seed)
    connection = http.client.HTTPConnection('127.0.0.1', server.port, timeout=2 * PATIENCE_S)
    try:
        while count.goes_on():
            method, params = mixed(choose, key)
            message = {'jsonrpc': '2.0', 'id': count.ask(), 'method': method, 'params': params}
            headers = {'Content-Type': 'application/json', 'Accept': 'application/json'}
            if choose.random() < 0.7:
                params['_meta'] = modern_meta()
                headers.update(modern_headers(method, params.get('name')))
            connection.request('POST', '/openrouter-admin', json.dumps(message), headers)
            answer = connection.getresponse()
            heard = json.loads(answer.read())
            if heard.get('id', message['id']) != message['id']:
                raise AssertionError(f'asked {message}, heard {heard}')
            count.answer(heard)
    except (AssertionError, OSError, http.client.HTTPException, ValueError) as error:
        count.complain(f'HTTP: {error!r:.500}')
    connection.close()


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


def watch(pids, count):
    """(share of the calls, memory of each) in short intervals, until the end."""
    seen = []
    while count.goes_on():
        seen.append((count.share(), [memory_kb(pid) for pid in pids]))
        time.sleep(0.1)
    return seen


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


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--seconds', type=float, default=20)
    parser.add_argument('--calls', type=int)
    options = parser.parse_args()
    with Sandbox() as sandbox:
        key = control(sandbox, 'GET', '/api/v1/keys')['data'][0]['hash']
        with Server('--max-rate', '1000000', '--max-caller-calls', '1000', '--log-level', 'error',
                    upstream=sandbox.base_url) as server, \
                Peer('--base-url', sandbox.base_url, '--no-log',
                     env=environment(OPENROUTER_MANAGEMENT_KEY=KEY)) as peer:
            server.post(call_message('get_credits'))
            peer.tool('get_credits', {})
            pids, names = [peer.process.pid, server.process.pid], ['stdio', 'serve']
            idle = [descriptors(pid) for pid in pids]
            count = Count(options.calls, None if options.calls else options.seconds)
            threads = [threading.Thread(target=over_stdio, args=(peer, count, key, 0)),
                       threading.Thread(target=disturb, args=(sandbox, count))]
            threads += [threading.Thread(target=over_http, args=(server, count, key, seed))
                        for seed in range(1, CONNECTIONS + 1)]
            for thread in threads:
                thread.start()
            seen = watch(pids, count)
            for thread in threads:
                thread.join()
            problems = count.wrong + slopes(seen, names)
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
