"""Scripted upstreams on loopback ports, for one_post.py and faults.py.

An upstream is given a script: a function that is called with each whole Request and says what
becomes of it, a Reply or one of the other answers below. It keeps all requests.
"""
import argparse
import collections
import json
import os
import pathlib
import shlex
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import unittest

SANDBOX_KEY = "sk-or-v1-sandbox-management"
SKIPPED = 77
DRAIN_S = 0.1

Request = collections.namedtuple("Request", "method target headers body")

# What may become of a request.
Reply = collections.namedtuple("Reply", "status body headers", defaults=(b"{}", ()))
Raw = collections.namedtuple("Raw", "data")        # these bytes (HTTP/1.1), then the end
Hang = collections.namedtuple("Hang", "")          # no answer, until the upstream stops
Close = collections.namedtuple("Close", "")        # the end, without an answer
Reset = collections.namedtuple("Reset", "code")    # h2: RST_STREAM, then all stays open
Goaway = collections.namedtuple("Goaway", "last")  # h2: GOAWAY, then the end

Goaway.__doc__ = "`last`: True where the stream is one that was processed, as far as it says."


def json_reply(value, status=200, *headers):
    return Reply(status, json.dumps(value).encode(),
                 (("Content-Type", "application/json"), *headers))


def error_reply(status, message, *headers):
    return json_reply({"error": {"code": status, "message": message}}, status, *headers)


class Upstream:
    """Speaks HTTP/1.1; with `tls`, an ssl.SSLContext, https."""

    def __init__(self, script, tls=None):
        self.script = script
        self.tls = tls
        self.requests = []
        self.lock = threading.Lock()
        self.stopping = threading.Event()
        self.threads = []
        self.sockets = []
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = "http%s://127.0.0.1:%d/api/v1" % (
            "s" if tls else "", self.listener.getsockname()[1])

    def __enter__(self):
        self._start(self._accept)
        return self

    def __exit__(self, *_):
        self.stopping.set()
        self.listener.shutdown(socket.SHUT_RDWR)
        with self.lock:
            sockets = list(self.sockets)
        for each in sockets:
            try:
                each.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
        for thread in self.threads:
            thread.join()
        self.listener.close()

    def count(self, method=None, path=None):
        """How many requests came whose method and path (below the base) are these."""
        with self.lock:
            return sum((method is None or it.method == method)
                       and (path is None or it.target == "/api/v1" + path)
                       for it in self.requests)

    def _start(self, target, *args):
        thread = threading.Thread(target=target, args=args, daemon=True)
        with self.lock:
            self.threads.append(thread)
        thread.start()

    def _accept(self):
        while not self.stopping.is_set():
            try:
                plain, _ = self.listener.accept()
            except OSError:
                return
            with self.lock:
                self.sockets.append(plain)
            self._start(self._serve, plain)

    def _serve(self, plain):
        try:
            stream = self.tls.wrap_socket(plain, server_side=True) if self.tls else plain
            with stream:
                self.serve(stream)
        except (OSError, ssl.SSLError):
            pass  # the client went away: it may
        finally:
            plain.close()

    def answer(self, request):
        with self.lock:
            self.requests.append(request)
        return self.script(request)

    def serve(self, stream):
        """One connection: answers requests until one of the answers ends it."""
        stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        reader = stream.makefile("rb")
        while True:
            request = read_request(reader)
            if request is None:
                return
            answer = self.answer(request)
            if isinstance(answer, Hang):
                self.stopping.wait()
                return
            if isinstance(answer, Raw):
                stream.sendall(answer.data)
                return
            if isinstance(answer, Close):
                return
            head = "HTTP/1.1 %d Scripted\r\n" % answer.status
            for name, value in (*answer.headers, ("Content-Length", len(answer.body))):
                head += "%s: %s\r\n" % (name, value)
            stream.sendall(head.encode() + b"\r\n" + answer.body)


def read_request(reader):
    """A whole request, or None where the peer went away."""
    line = reader.readline().split()
    if len(line) != 3:
        return None
    headers = {}
    for raw in iter(reader.readline, b"\r\n"):
        if not raw:
            return None
        name, _, value = raw.decode("utf-8").partition(":")
        headers[name.lower()] = value.strip()
    length = int(headers.get("content-length", 0))
    body = reader.read(length)
    if len(body) != length:
        return None
    return Request(line[0].decode(), line[1].decode(), headers, body)


class Http2Upstream(Upstream):
    """Speaks h2 over TLS, and nothing else: whether a client refused tells refused_h2."""

    refused_h2 = False

    def serve(self, stream):
        import h2.config
        import h2.connection
        import h2.events
        if stream.selected_alpn_protocol() != "h2":
            self.refused_h2 = True
            return
        config = h2.config.H2Configuration(client_side=False, header_encoding="utf-8")
        connection = h2.connection.H2Connection(config)
        connection.initiate_connection()
        stream.sendall(connection.data_to_send())
        open_streams = {}
        ends = False
        while True:
            try:
                data = stream.recv(65536)
            except TimeoutError:
                return
            if not data:
                return
            for event in connection.receive_data(data):
                if isinstance(event, h2.events.RequestReceived):
                    open_streams[event.stream_id] = (dict(event.headers), bytearray())
                elif isinstance(event, h2.events.DataReceived):
                    open_streams[event.stream_id][1].extend(event.data)
                    connection.acknowledge_received_data(
                        event.flow_controlled_length, event.stream_id)
                elif isinstance(event, h2.events.StreamEnded):
                    headers, body = open_streams.pop(event.stream_id)
                    request = Request(headers[":method"], headers[":path"], headers, bytes(body))
                    ends |= self._reply(connection, stream, event.stream_id, self.answer(request))
            if ends:
                stream.settimeout(DRAIN_S)
            else:
                stream.sendall(connection.data_to_send())

    @staticmethod
    def _reply(connection, stream, stream_id, answer):
        """True where the connection is to end, after what else is on its way came in."""
        if isinstance(answer, Close):
            return True
        if isinstance(answer, Goaway):
            # By hand: h2 names the last stream that it saw, whatever it is told.
            last = stream_id if answer.last else stream_id - 2
            stream.sendall(connection.data_to_send()
                           + struct.pack(">HBBBIII", 0, 8, 7, 0, 0, max(last, 0), 0))
            return True
        if isinstance(answer, Reset):
            connection.reset_stream(stream_id, answer.code)
            return False
        connection.send_headers(stream_id, [
            (":status", str(answer.status)),
            *((name.lower(), str(value)) for name, value in answer.headers)])
        connection.send_data(stream_id, answer.body, end_stream=True)
        return False


def make_certificate(folder):
    """A certificate for 127.0.0.1, and the context of a server that has it; or a SkipTest."""
    path = pathlib.Path(folder, "server.pem")
    try:
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
             "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
             "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", path, "-out",
             path.with_suffix(".crt")], check=True, capture_output=True)
    except FileNotFoundError:
        raise unittest.SkipTest("there is no openssl") from None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path.with_suffix(".crt"), path)
    return path.with_suffix(".crt"), context


class Programs:
    """What is tested, as ctest names it."""

    driver = None
    program = None

    @classmethod
    def run(cls, command, **options):
        """Runs a program, under valgrind if ctest says so."""
        emulator = shlex.split(os.environ.get("ORA_EMULATOR", ""))
        env = {key: value for key, value in os.environ.items()
               if not key.startswith("OPENROUTER_") and not key.lower().endswith("_proxy")}
        env.update(options.pop("env", {}))
        return subprocess.run([*emulator, *command], env=env, capture_output=True, text=True,
                              timeout=120, check=False, **options)

    @classmethod
    def drive(cls, url, *command, ca_file="-", timeout_ms=0):
        """Runs wire_post; returns what it told, one dict a call."""
        done = cls.run([cls.driver, url, str(ca_file), str(timeout_ms), *command])
        if done.returncode != 0 or done.stderr:
            raise AssertionError("wire_post: exit code %d\n%s" % (done.returncode, done.stderr))
        return [json.loads(line) for line in done.stdout.splitlines()]

    @classmethod
    def call(cls, url, tool, arguments):
        """Runs `openrouter-admin call`."""
        with tempfile.TemporaryDirectory() as state:
            return cls.run([cls.program, "call", tool, json.dumps(arguments), "--base-url", url,
                            "--reveal", "--state", state],
                           env={"OPENROUTER_MANAGEMENT_KEY": SANDBOX_KEY})


def main():
    """unittest.main() that takes the programs and tells ctest of skipped tests."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--driver", required=True)
    parser.add_argument("--program", required=True)
    options, rest = parser.parse_known_args()
    Programs.driver, Programs.program = options.driver, options.program
    result = unittest.main(argv=[sys.argv[0], "-v", *rest], exit=False).result
    if not result.wasSuccessful():
        sys.exit(1)
    sys.exit(SKIPPED if result.skipped else 0)
