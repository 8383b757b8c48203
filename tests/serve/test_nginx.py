#!/usr/bin/python3
"""Where a request ends, seen by nginx and by us: the same bytes to both.

What nginx refuses we refuse, and what we take has the same number of requests in it to nginx: else
a request could be smuggled past a proxy. Where we refuse what nginx takes stands in STRICTER, with
its reason; a place that is not there fails, and so does a reason that nothing shows any more.

    test_nginx.py [--count N] [--seed N]
"""

import argparse
import random
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import unittest

from serving import PATIENCE_S, Server
from test_balancer import free_port

# What ours says, and why it is stricter than nginx.
STRICTER = {
    'CR in the middle of a line': 'the end of a line to some',
    'Host is none': 'nginx takes bytes that no host has',
    'a chunk is too long': 'nginx waits for as much as is announced',
    'a chunk is not well formed': 'nginx takes blanks around sizes, sizes whose line has no CR, '
                                  'and extensions and trailers of any form',
    'a control character': 'no value has one (RFC 9110, 5.5)',
    'a header without a name of its own': 'nginx drops such a line; who stands behind it may not',
    'a line ends without CR': 'RFC 9112, 2.2 lets LF alone pass, and parsers differ',
    'not a request of HTTP/1.1': 'nginx takes HTTP/0.9, blanks around the target, and blanks in it',
    'nothing but 100-continue can be expected': 'nginx passes over other expectations',
    'only HTTP/1.1 and HTTP/1.0 are spoken here': 'nginx takes 1.2 for 1.1',
    'the target is not well formed': 'nginx takes *, and other schemes',
    'the request is not well formed': 'methods that are none',
    'this is no proxy': 'CONNECT',
}

METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'get', 'GETT', 'CONNECT', '']
TARGETS = ['/healthz', '/x', '/a?b=c', 'http://a/x', 'ftp://a/x', '/a b', '/\xe9', '', '/#x']
VERSIONS = ['HTTP/1.1', 'HTTP/1.0', 'HTTP/1.2', 'HTTP/2.0', 'http/1.1', 'HTTP/1', 'HTTP/01.1', '']
ENDS = ['\r\n', '\n', '\r', '\r\r\n', '\n\r\n', ' \r\n']
HEADERS = [
    'Content-Length: 3', 'Content-Length: 0', 'Content-Length: 03', 'Content-Length: +3',
    'Content-Length: 3, 3', 'Content-Length: 3 3', 'Content-Length:\t3', 'Content-Length : 3',
    'Content-Length: 0x3', 'Content-Length: -1', 'Content-Length: 3;', 'content-length:3 ',
    'Content-Length: 99999999999999999999', 'Content-Length:', 'Content-Length: 3\x0b',
    'Transfer-Encoding: chunked', 'Transfer-Encoding: Chunked', 'Transfer-Encoding: chunked ',
    'Transfer-Encoding: identity', 'Transfer-Encoding: chunked, identity', 'Transfer-Encoding:',
    'Transfer-Encoding: gzip, chunked', 'Transfer-Encoding:\x0bchunked',
    'Transfer-Encoding : chunked', 'Transfer_Encoding: chunked', 'X: Transfer-Encoding: chunked',
    'Transfer-Encoding: "chunked"', 'Transfer-Encoding: chunked;q=1', ' Transfer-Encoding: chunked',
    'Host: b', 'Connection: close', 'Connection: keep-alive', 'Connection: Content-Length',
    'Expect: 100-continue', 'Expect: x', 'Upgrade: h2c', 'X: \xe9', 'X: a\x00b', 'X: \x7f', ': x',
    'X', 'X\x00: y', 'X(Y): z', 'X Y: z', 'Trailer: Content-Length',
]
END = '\r\n0\r\n\r\n'
BODIES = [
    'abc', '', 'abcd', '3\r\nabc' + END, '0\r\n\r\n', '3\nabc\n0\n\n', '03\r\nabc\r\n00\r\n\r\n',
    '3;x=y\r\nabc\r\n0;z\r\n\r\n', '3 \r\nabc' + END, ' 3\r\nabc' + END, '0x3\r\nabc' + END,
    '3\r\nabcd' + END, '3\r\nabc0\r\n\r\n', '3\r\nabc\r\n0\r\nX: y\r\n\r\n',
    '3\r\nabc\r\n0\r\nContent-Length: 5\r\n\r\n', '3\r\nabc' + END + '\r\n', '-3\r\nabc' + END,
    '+3\r\nabc' + END, '3\r\nabc\r\n0\n\r\n', '3\r\nabc\r\n0\r\n\n', '3;\r\nabc' + END,
    'ffffffffffffffff\r\n', '10000000000000003\r\nabc' + END, '3\rabc' + END,
    'fffffff\r\nabc' + END, '3;x="\r\nabc' + END, '3\r\nabc\r\n0\r\n X: y\r\n\r\n', '3;\nabc' + END,
]
LAST = 'GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'


def make(choose):
    """Bytes of two requests or so, most of them nearly right."""
    def often(value, others, share=0.8):
        return value if choose.random() < share else choose.choice(others)
    lines = [' '.join((often('POST', METHODS, 0.9), often('/x', TARGETS),
                       often('HTTP/1.1', VERSIONS, 0.9)))]
    lines += ['Host: a'] if choose.random() < 0.97 else []
    framing, body = choose.choice((([], ['']), (['Content-Length: 3'], ['abc']),
                                   (['Transfer-Encoding: chunked'], BODIES[3:])))
    lines += framing if choose.random() < 0.8 else []
    lines += [choose.choice(HEADERS) for _ in range(choose.choice((0, 0, 0, 1, 1, 2)))]
    head = ''.join(line + often('\r\n', ENDS, 0.98) for line in lines) + often('\r\n', ENDS, 0.98)
    text = head + choose.choice(often(body, [BODIES], 0.8)) + LAST
    if choose.random() < 0.3:
        at = choose.randrange(len(text) - len(LAST))
        text = text[:at] + chr(choose.randrange(256)) + text[at + choose.randrange(2):]
    return text.encode('latin-1')


class Nginx:
    def __init__(self, folder):
        self.port = free_port()
        temporary = ''.join(f'{kind}_temp_path {folder}/{kind}; ' for kind in (
            'client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'))
        with open(f'{folder}/nginx.conf', 'w', encoding='ascii') as file:
            file.write('events {} http { access_log off; keepalive_requests 1000000; '
                       'lingering_close off; merge_slashes off; error_log /dev/null; ' + temporary
                       + f'server {{ listen 127.0.0.1:{self.port}; location / {{ return 204; }} '
                       'location = /healthz { return 200 last; } } }')
        self.process = subprocess.Popen(
            ['nginx', '-p', folder, '-e', 'stderr', '-c', f'{folder}/nginx.conf', '-g',
             f'daemon off; pid {folder}/nginx.pid; master_process off;'], stderr=subprocess.DEVNULL)
        until = time.monotonic() + PATIENCE_S
        while not self.answers():
            assert time.monotonic() < until and self.process.poll() is None, 'nginx does not serve'
            time.sleep(0.05)

    def answers(self):
        try:
            return bool(exchange(self.port, LAST.encode()))
        except OSError:
            return False

    def end(self):
        self.process.terminate()
        self.process.wait()


def exchange(port, data):
    """All that is answered until the other side has closed, or has nothing more to say."""
    with socket.create_connection(('127.0.0.1', port), PATIENCE_S) as connection:
        heard = b''
        try:
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
            while True:
                more = connection.recv(65536)
                if not more:
                    break
                heard += more
        except ConnectionError:
            pass
    return heard


def answers_of(heard):
    """(status, body, head) of each answer, but those that only say to go on."""
    found = re.findall(rb'HTTP/1\.1 (\d\d\d) [^\r]*\r\n(.*?)\r\n\r\n'
                       rb'(?=(.*?)(?:HTTP/1\.1 \d|\Z))', heard.replace(
                           b'HTTP/1.1 100 Continue\r\n\r\n', b''), re.S)
    return [(int(status), body.decode('latin-1').strip(), head.decode('latin-1'))
            for status, head, body in found]


REFUSALS = (400, 411, 413, 414, 417, 431, 501, 505)


def seen(port, data):
    """The statuses of what was taken, and what ended it: None, or (status, words)."""
    taken = []
    for status, words, head in answers_of(exchange(port, data)):
        if status in REFUSALS and re.search('^connection: close', head, re.M | re.I):
            return taken, (status, words)
        taken.append(status)
    return taken, None


CONNECTION = re.compile(rb'\nconnection[ \t]*:([^\r\n]*)', re.I)
MORE = b'a' * (2 << 20)
TABS = re.compile(rb':[ ]*\t|\t[ ]*\r?\n')


def closes_oddly(data):
    """Whether a Connection has the letters of `close` or `keep-alive`, and is more than that. nginx
    looks for the letters, in the last of several such headers; we look for the word, in all (RFC
    9112, 9.6). What comes behind the first request is then heard by one of the two alone."""
    found = CONNECTION.findall(data[:-len(LAST)])
    return any(re.search(rb'close|keep-alive', value, re.I) for value in found) and [
        value.strip().lower() for value in found] not in ([b'close'], [b'keep-alive'])


def compare(our_port, their_port, data):
    """What both have seen: (taken, end) of ours, and of theirs."""
    (our_taken, our_end), (their_taken, their_end) = seen(our_port, data), seen(their_port, data)
    if closes_oddly(data):
        our_end, their_end = (None if taken else end for taken, end in (
            (our_taken, our_end), (their_taken, their_end)))
        our_taken, their_taken = our_taken[:1], their_taken[:1]
    if our_end is None and len(our_taken) + 1 == len(their_taken):
        # nginx answers before the body is there, which comes behind all that there is.
        our_taken, our_end = seen(our_port, data + MORE)
        our_end = None if len(our_taken) == len(their_taken) else our_end  # of MORE
    return our_taken, our_end, their_taken, their_end


class Framing(unittest.TestCase):
    count, seed = 2500, 2

    def test_the_same_bytes(self):
        choose = random.Random(self.seed)
        stricter, both, refused = {}, 0, 0
        with tempfile.TemporaryDirectory() as folder, \
                Server('--max-rate', '1000000', '--log-level', 'error') as ours:
            nginx = Nginx(folder)
            self.addCleanup(nginx.end)
            for _ in range(self.count):
                data = make(choose)
                our_taken, our_end, their_taken, their_end = compare(ours.port, nginx.port, data)
                if TABS.search(data):
                    continue  # white space (RFC 9110, 5.6.3), to nginx a part of the value
                with self.subTest(data=data):
                    if our_end is None:
                        self.assertIsNone(their_end, f'nginx refuses: {their_end}')
                        self.assertEqual(len(our_taken), len(their_taken))
                        both += 1
                    elif their_end is None:
                        self.assertLessEqual(len(our_taken), len(their_taken))
                        stricter.setdefault(our_end[1], data)
                    else:
                        self.assertLessEqual(len(our_taken), len(their_taken))
                        refused += 1
        for words, data in sorted(stricter.items()):
            print(f'stricter than nginx: {words}: {data[:-len(LAST)]}')
        print(f'{self.count} inputs: {both} taken by both, {refused} refused by both')
        self.assertEqual(set(stricter) - set(STRICTER), set(), 'a reason that is not in the list')
        if self.count >= 2500:
            self.assertEqual(set(STRICTER) - set(stricter), set(), 'a reason that nothing shows')
        self.assertGreater(both, self.count // 20)
        self.assertGreater(refused, self.count // 20)


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    parser.add_argument('--count', type=int, default=Framing.count)
    parser.add_argument('--seed', type=int, default=Framing.seed)
    options, rest = parser.parse_known_args()
    if not shutil.which('nginx'):
        print('skipped: no nginx (install nginx-light)')
        sys.exit(77)
    Framing.count, Framing.seed = options.count, options.seed
    unittest.main(argv=sys.argv[:1] + rest)
