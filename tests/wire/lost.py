#!/usr/bin/env python3
"""A write whose answer is lost, by each of the sandbox's faults, over connections that were used
before: it is on the sandbox's log once, and reported as what it is. Over HTTP/1.1, and over h2 with
nginx before the sandbox, which speaks HTTP/1.1 alone.
"""
import contextlib
import json
import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time
import unittest
import urllib.request

from upstream import Programs, main, make_certificate

UNKNOWN, REPLY_LOST = -7, -8  # enum ora_err
PATIENCE_S = 30
TIMEOUT_MS = 10000 if os.environ.get("ORA_EMULATOR") else 1500  # of a call whose answer never comes

CASES = (  # fault, result, whether it was done
    ({"fault": "reset_before"}, UNKNOWN, False),
    ({"fault": "reset_after"}, UNKNOWN, True),
    ({"fault": "status", "status": 500}, UNKNOWN, False),
    ({"fault": "html", "status": 502}, UNKNOWN, False),
    ({"fault": "slow_head", "delay_ms": 600000}, UNKNOWN, True),
    ({"fault": "slow_body", "delay_ms": 600000}, REPLY_LOST, True),
    ({"fault": "cut"}, REPLY_LOST, True),
    ({"fault": "invalid_json"}, REPLY_LOST, True),
)


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


class Sandbox:
    def __init__(self, stack):
        self.process = subprocess.Popen([Programs.program, "sandbox", "--listen", "127.0.0.1:0"],
                                        stdout=subprocess.PIPE, text=True)
        stack.callback(self.process.wait)
        stack.callback(self.process.kill)
        stack.callback(self.process.stdout.close)
        self.url = self.process.stdout.readline().strip()
        self.host = self.url.split("/")[2]

    def control(self, method, name, body=None):
        request = urllib.request.Request(
            f"http://{self.host}/_sandbox/{name}", method=method,
            data=None if body is None else json.dumps(body).encode())
        with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:
            return json.loads(answer.read())

    def fault(self, rule):
        """For creations; and what warms a connection takes so long that each needs its own."""
        self.control("PUT", "faults", [
            {"tool": "get_current_key", "fault": "slow_head", "delay_ms": 100, "count": 0},
            {"tool": "create_keys", **rule}])

    def seen(self, tool):
        return sum(entry.get("tool", "").endswith(tool) for entry in self.control("GET", "log"))

    def names(self):
        return [key["name"] for key in self.control("GET", "dump")["keys"]]


class Nginx:
    """Speaks h2 over TLS for the sandbox. It is told to try nothing twice."""

    def __init__(self, stack, sandbox):
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        self.ca_file, _ = make_certificate(folder)
        self.log = os.path.join(folder, "access")
        port = free_port()
        self.url = f"https://127.0.0.1:{port}/api/v1"
        temporary = "".join(f"{kind}_temp_path {folder}/{kind}; " for kind in (
            "client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        with open(f"{folder}/nginx.conf", "w", encoding="ascii") as file:
            file.write(
                "events {} http { " + temporary +
                "log_format protocol '$server_protocol $request_method $connection'; "
                f"access_log {self.log} protocol; error_log /dev/null; "
                f"server {{ listen 127.0.0.1:{port} ssl http2; ssl_certificate {self.ca_file}; "
                f"ssl_certificate_key {folder}/server.pem; "
                f"location / {{ proxy_pass http://{sandbox.host}; proxy_buffering off; "
                "proxy_next_upstream off; proxy_read_timeout 600s; } } }")
        self.process = subprocess.Popen(
            ["nginx", "-p", folder, "-e", "stderr", "-c", f"{folder}/nginx.conf", "-g",
             f"daemon off; pid {folder}/nginx.pid; master_process off;"],
            stderr=subprocess.DEVNULL)
        stack.callback(self.process.wait)
        stack.callback(self.process.kill)
        until = time.monotonic() + PATIENCE_S
        while True:
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", port), PATIENCE_S).close()
                return
            if self.process.poll() is not None or time.monotonic() > until:
                raise AssertionError("nginx does not serve")
            time.sleep(0.02)


class Case(unittest.TestCase):
    def setUp(self):
        self.stack = contextlib.ExitStack()
        self.addCleanup(self.stack.close)
        self.sandbox = Sandbox(self.stack)
        self.url, self.ca_file = self.sandbox.url, "-"

    def create(self, name, timeout_ms=TIMEOUT_MS):
        end, = Programs.drive(self.url, "warm", "create_keys", json.dumps({"name": name}),
                              ca_file=self.ca_file, timeout_ms=timeout_ms)
        return end

    def check(self, rule, result, done):
        name = "-".join(str(value) for value in rule.values())
        self.sandbox.fault(rule)
        before = self.sandbox.seen("create_keys")
        end = self.create(name)
        self.assertEqual((end["result"], end["sent"]), (result, 1), end["message"])
        self.assertEqual(self.sandbox.seen("create_keys"), before + 1)
        self.assertEqual(self.sandbox.names().count(name), int(done))

    def check_all(self):
        for rule, result, done in CASES:
            with self.subTest(**rule):
                self.check(rule, result, done)
        self.sandbox.fault({"fault": "slow_head", "delay_ms": 0})
        self.assertEqual(self.create("none", PATIENCE_S * 1000)["result"], 0)


class Http1(Case):
    def test_all(self):
        self.check_all()


class Http2(Case):
    def setUp(self):
        super().setUp()
        if not shutil.which("nginx"):
            self.skipTest("there is no nginx (install nginx-light)")
        self.nginx = Nginx(self.stack, self.sandbox)
        self.url, self.ca_file = self.nginx.url, self.nginx.ca_file

    def test_all(self):
        self.check_all()
        with open(self.nginx.log, encoding="ascii") as file:
            lines = [line.split() for line in file]
        if "HTTP/2.0" not in {protocol for protocol, _, _ in lines}:
            self.skipTest("this libcurl does not speak h2")
        self.assertEqual({protocol for protocol, _, _ in lines}, {"HTTP/2.0"})

    def test_closed(self):
        """Who stands before the upstream dies with the request in its hands."""
        self.sandbox.fault({"fault": "slow_head", "delay_ms": 600000})

        def end_nginx():
            until = time.monotonic() + PATIENCE_S
            while self.sandbox.seen("create_keys") == 0 and time.monotonic() < until:
                time.sleep(0.02)
            self.nginx.process.kill()

        killer = threading.Thread(target=end_nginx)
        killer.start()
        end = self.create("closed", PATIENCE_S * 1000)
        killer.join()
        self.assertEqual((end["result"], end["sent"]), (UNKNOWN, 1), end["message"])
        self.assertEqual(self.sandbox.seen("create_keys"), 1)
        self.assertEqual(self.sandbox.names().count("closed"), 1)


if __name__ == "__main__":
    main()
