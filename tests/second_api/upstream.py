"""The box of toys that the second API is about, as an HTTP server: its own header for the key, its
own form of errors, pages by cursor. What it was asked is kept in `requests`."""

import http.server
import json
import re
import threading
import urllib.parse

KEY = 'toy-key'  # as the spec has it: no real key goes over plain http
OTHER_KEY = 'toy-other-key'
DRAWER = 'top/left'
PAGE = 2  # hooks of a page, unless fewer are asked for


def hook(number, **more):
    return {'id': number, 'url': f'https://example.org/{number}', 'events': ['added'],
            'active': True, 'created_at': f'2025-02-03T00:00:{number:02}Z', **more}


class Fault(Exception):
    def __init__(self, status, code, text):
        super().__init__(text)
        self.status, self.body = status, {'fault': {'id': code, 'text': text}}


class Box(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self):
        super().__init__(('127.0.0.1', 0), Handler)
        self.requests = []
        self.hooks = {number: hook(number) for number in range(1, 6)}
        self.lock = threading.Lock()
        self.thread = threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True)
        self.thread.start()

    @property
    def url(self):
        return f'http://127.0.0.1:{self.server_address[1]}'

    def stop(self):
        self.shutdown()
        self.server_close()
        self.thread.join()

    def find(self, number):
        if number not in self.hooks:
            raise Fault(404, 17, f'no hook {number}')
        return self.hooks[number]

    def answer(self, method, path, query, body):
        """Status and reply of a request with the right key."""
        if (method, path) == ('GET', '/box'):
            return 200, {'drawers': [DRAWER], 'full': False}
        if (method, path) == ('POST', '/toys'):
            return 201, {'toy': {'id': 1, **{k: body[k] for k in ('name',)}}}
        match = re.fullmatch(r'/drawers/([^/]+)/(toys|hooks)(?:/([0-9]+))?', path)
        if not match or urllib.parse.unquote(match[1]) != DRAWER:
            raise Fault(404, 16, f'no such place: {path}')
        number = match[3] and int(match[3])
        if match[2] == 'toys':
            return 200, {'toys': [{'id': 1, 'name': 'engine'}]}
        if number is None and method == 'GET':
            return 200, self.page(query)
        if number is None and method == 'POST':
            number = max(self.hooks, default=0) + 1
            self.hooks[number] = hook(number, **body)
            return 201, {'hook': self.hooks[number]}
        if method == 'GET':
            return 200, {'hook': self.find(number)}
        if method == 'PUT':
            before = self.find(number)
            self.hooks[number] = {'id': number, 'events': [], 'active': True,
                                  'created_at': before['created_at'], **body}
            return 200, {'hook': self.hooks[number]}
        if method == 'DELETE':
            self.find(number)
            del self.hooks[number]
            return 204, None
        raise Fault(405, 18, method)

    def page(self, query):
        """The newest first; a cursor names the last hook of the page before."""
        size = min(PAGE, int(query.get('per_page', PAGE)))
        before = int(query.get('after', 'c1000')[1:])
        rows = [self.hooks[n] for n in sorted(self.hooks, reverse=True) if n < before]
        more = len(rows) > size
        return {'hooks': rows[:size], 'page': {'next': f'c{rows[size - 1]["id"]}' if more else None}}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def log_message(self, *_):
        pass

    def handle_request(self):
        path, _, query = self.path.partition('?')
        length = int(self.headers.get('Content-Length') or 0)
        body = json.loads(self.rfile.read(length)) if length else None
        with self.server.lock:
            self.server.requests.append((self.command, self.path, body))
            try:
                if self.headers.get('X-Api-Key') != KEY:
                    raise Fault(401, 11, 'who are you')
                status, reply = self.server.answer(
                    self.command, path, dict(urllib.parse.parse_qsl(query)), body)
            except Fault as fault:
                status, reply = fault.status, fault.body
        data = b'' if reply is None else json.dumps(reply).encode()
        self.send_response(status)
        if reply is not None:
            self.send_header('Content-Type', 'application/json')
            self.send_header('Content-Length', str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = do_PUT = do_DELETE = handle_request
