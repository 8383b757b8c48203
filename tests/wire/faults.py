#!/usr/bin/env python3
"""What an upstream that fails comes to: exit code, one line of error, and how often it was
asked, through `openrouter-admin call`."""
import gzip
import os
import socket
import unittest

from upstream import (Close, Hang, Programs, Raw, Reply, Upstream, error_reply, json_reply,
                      main)

DONE, REFUSED, USAGE, NOT_AUTHENTICATED, UNREACHABLE, UNKNOWN = 0, 1, 2, 3, 4, 6
NO_ANSWER_CODE, UNKNOWN_CODE = -6, -7  # enum ora_err
RETRIES = 3

READ = ("list_workspaces", {}, "GET", "/workspaces")
WRITE = ("create_keys", {"name": "caf\u00e9"}, "POST", "/keys")
ROWS = {"data": [], "total_count": 0}
HTML = ("Content-Type", "text/html; charset=UTF-8")
PAGE = b"<!DOCTYPE html>\n<title>error: none</title>\n<p>Not an API.</p>\n"
ADVICE = "this is an ordinary API key"
BIG = 20 << 20  # over the limit of 16 MiB


class Scripted(unittest.TestCase):
    def check(self, script, call, code, requests, *words):
        """Calls a tool once; tells what came on stdout."""
        tool, arguments, method, path = call
        with Upstream(script) as upstream:
            done = Programs.call(upstream.url, tool, arguments)
        self.check_end(done, code, *words)
        self.assertEqual(upstream.count(method, path), requests, done.stderr)
        return done, upstream

    def check_end(self, done, code, *words):
        self.assertEqual(done.returncode, code, done.stderr)
        if code == DONE:
            self.assertEqual(done.stderr, "")
            return
        self.assertEqual(done.stdout, "")
        # What may have been done can be looked up.
        journal = r"  find out what became of it: [^\r\n]+\n" if code == UNKNOWN else ""
        self.assertRegex(done.stderr, r"\Aerror: [^\r\n]+\n" + journal + r"\Z")
        self.assertNotIn("sandbox-management", done.stderr)
        for word in words:
            self.assertIn(word, done.stderr)

    def check_both(self, answer, read, write):
        """The same answer to a read and to a write: (exit code, requests, words...) of each."""
        with self.subTest("read"):
            self.check(lambda request: answer, READ, *read)
        with self.subTest("write"):
            self.check(lambda request: answer, WRITE, *write)


class NoAnswer(Scripted):
    def test_down(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            url = "http://127.0.0.1:%d/api/v1" % listener.getsockname()[1]
        for call in (READ, WRITE):
            with self.subTest(call[0]):
                self.check_end(Programs.call(url, *call[:2]), UNREACHABLE, "nothing was sent",
                               url)

    def test_slow(self):
        timeout_ms = 5000 if os.environ.get("ORA_EMULATOR") else 700
        for call, result in ((READ, NO_ANSWER_CODE), (WRITE, UNKNOWN_CODE)):
            with self.subTest(call[0]), Upstream(lambda request: Hang()) as upstream:
                end, = Programs.drive(upstream.url, "call", call[0],
                                      '{"name": "x"}' if call is WRITE else "{}",
                                      timeout_ms=timeout_ms)
                self.assertEqual((end["result"], end["sent"]), (result, 1), end["message"])
                self.assertEqual(upstream.count(), 1)

    def test_closed(self):
        self.check_both(Close(), (UNREACHABLE, 1 + RETRIES, "no answer"),
                        (UNKNOWN, 1, "whether it was done is not known"))

    def test_cut_in_the_head(self):
        """libcurl takes it for a whole answer without a body."""
        self.check_both(Raw(b"HTTP/1.1 200 OK\r\nContent-Type: applica"),
                        (REFUSED, 1, "can't be read"), (UNKNOWN, 1, "look what is there"))

    def test_cut_in_the_status_line(self):
        self.check_both(Raw(b"HTTP/1.1 2"), (UNREACHABLE, 1 + RETRIES, "no answer"),
                        (UNKNOWN, 1, "look what is there"))

    def test_cut_in_the_body(self):
        cut = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{"
        self.check_both(Raw(cut), (UNREACHABLE, 1 + RETRIES, "broke off"),
                        (UNKNOWN, 1, "it was done"))

    def test_cut_in_a_chunk(self):
        cut = (b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
               b"Transfer-Encoding: chunked\r\n\r\n20\r\n{\"data\":[")
        self.check_both(Raw(cut), (UNREACHABLE, 1 + RETRIES, "broke off"),
                        (UNKNOWN, 1, "it was done"))

    def test_no_http(self):
        self.check_both(Raw(b"SSH-2.0-OpenSSH_9.2p1\r\n"), (UNREACHABLE, 1, "no answer"),
                        (UNKNOWN, 1, "look what is there"))


class WrongAnswer(Scripted):
    def test_html_with_200(self):
        self.check_both(Reply(200, PAGE, (HTML,)), (REFUSED, 1, "HTTP 200", "text/html"),
                        (UNKNOWN, 1, "it was done"))

    def test_html_with_502(self):
        self.check_both(Reply(502, PAGE, (HTML,)),
                        (REFUSED, 1 + RETRIES, "HTTP 502", "text/html"),
                        (UNKNOWN, 1, "HTTP 502", "whether it was done is not known"))

    def test_wrong_types(self):
        self.check_both(json_reply({"data": 17}), (REFUSED, 1, "data"),
                        (UNKNOWN, 1, "it was done", "data"))

    def test_empty(self):
        self.check_both(Reply(200, b""), (REFUSED, 1), (UNKNOWN, 1, "it was done"))

    def test_500(self):
        self.check_both(error_reply(500, "Internal\r\nServer\u2028Error"),
                        (REFUSED, 1, "HTTP 500", "Internal"), (UNKNOWN, 1, "HTTP 500"))

    def test_503_passes(self):
        answers = [error_reply(503, "later"), json_reply(ROWS)]
        done, _ = self.check(lambda request: answers.pop(0), READ, DONE, 2)
        self.assertEqual(done.stdout, '{"data":[],"total_count":0}\n')

    def test_400(self):
        self.check_both(error_reply(400, "No \"update\" fields"),
                        (REFUSED, 1, "HTTP 400", 'No "update" fields'),
                        (REFUSED, 1, "HTTP 400", 'No "update" fields'))

    def test_401(self):
        for call in (READ, WRITE):
            with self.subTest(call[0]):
                _, upstream = self.check(lambda request: error_reply(401, "No auth"), call,
                                         NOT_AUTHENTICATED, 1, "HTTP 401")
                self.assertEqual(upstream.count(), 1)

    def test_redirect(self):
        with Upstream(lambda request: json_reply(ROWS)) as other:
            self.check_both(Reply(307, b"", (("Location", other.url + "/workspaces"),)),
                            (REFUSED, 1, "HTTP 307"), (REFUSED, 1, "HTTP 307"))
        self.assertEqual(other.count(), 0)

    def test_nothing_is_sent_with_wrong_arguments(self):
        call = ("list_workspaces", {"limit": 101}, None, None)
        self.check(lambda request: json_reply(ROWS), call, USAGE, 0, "limit", "nothing was sent")


class TooMany(Scripted):
    """429 says that nothing was done: a write may be sent again, too."""

    def test_retry_after_1(self):
        for call, reply in ((READ, json_reply(ROWS)),
                            (WRITE, json_reply({"data": None, "key": "sk-or-v1-x"}, 201))):
            with self.subTest(call[0]):
                answers = [error_reply(429, "slow down", ("Retry-After", 1)), reply]
                self.check(lambda request: answers.pop(0), call, DONE, 2)

    def test_retry_after_4000(self):
        """More than a call may take: not waited for."""
        answer = error_reply(429, "slow down", ("Retry-After", 4000))
        self.check_both(answer, (REFUSED, 1, "HTTP 429", "slow down", "try again after"),
                        (REFUSED, 1, "HTTP 429", "try again after"))
        with Upstream(lambda request: answer) as upstream:
            end, = Programs.drive(upstream.url, "call", "get_credits", "{}")
        self.assertEqual(end["http_status"], 429)
        self.assertEqual(end["retry_after_s"], 3600)  # clamped to an hour

    def test_for_ever(self):
        self.check_both(error_reply(429, "slow down"), (REFUSED, 1 + RETRIES, "HTTP 429"),
                        (REFUSED, 1 + RETRIES, "HTTP 429"))


class TooBig(Scripted):
    def check_big(self, headers, body):
        head = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n%s\r\n"
                % headers).encode()
        self.check_both(Raw(head + body), (REFUSED, 1, "larger than"),
                        (UNKNOWN, 1, "it was done", "too big"))

    def test_chunked(self):
        chunk = b" " * 65536
        body = (b"10000\r\n%s\r\n" % chunk) * (BIG // len(chunk)) + b"2\r\n{}\r\n0\r\n\r\n"
        self.check_big("Transfer-Encoding: chunked\r\n", body)

    def test_content_length(self):
        self.check_big("Content-Length: %d\r\n" % BIG, b" " * BIG)

    def test_gzip_bomb(self):
        body = gzip.compress(b" " * BIG)
        self.assertLess(len(body), 100_000)
        self.check_big("Content-Encoding: gzip\r\nContent-Length: %d\r\n" % len(body), body)

    def test_deep(self):
        self.check(lambda request: Reply(200, b"[" * 100_000, ()), READ, REFUSED, 1)


class WrongKind(Scripted):
    """An ordinary key: 403, or credits that are all zero. One probe tells."""

    def probe(self, call, answer, kind, code, *words):
        def script(request):
            if request.target.endswith("/key"):
                return kind
            return answer
        done, upstream = self.check(script, call, code, 1, *words)
        self.assertEqual(upstream.count("GET", "/key"), 1)
        self.assertEqual(upstream.count(), 2)
        return done

    def test_403(self):
        refusal = error_reply(403, "Only management keys can perform this operation")
        for call in (READ, WRITE):
            with self.subTest(call[0]):
                self.probe(call, refusal, json_reply({"data": {"is_management_key": False}}),
                           NOT_AUTHENTICATED, "HTTP 403", "Only management keys", ADVICE)

    def test_403_of_another_reason(self):
        refusal = error_reply(403, "It is the default workspace")
        for kind in (json_reply({"data": {"is_management_key": True}}), json_reply({}),
                     error_reply(401, "no"), error_reply(403, "no"), Reply(200, PAGE, (HTML,))):
            with self.subTest(kind=kind):
                done = self.probe(WRITE, refusal, kind, REFUSED, "HTTP 403", "default workspace")
                self.assertNotIn(ADVICE, done.stderr)

    def test_zero_credits(self):
        call = ("get_credits", {}, "GET", "/credits")
        zeros = json_reply({"data": {"total_credits": 0, "total_usage": 0}})
        self.probe(call, zeros, json_reply({"data": {"is_management_key": False}}),
                   NOT_AUTHENTICATED, ADVICE)
        done = self.probe(call, zeros, json_reply({"data": {"is_management_key": True}}), DONE)
        self.assertEqual(done.stdout, '{"data":{"total_credits":0,"total_usage":0}}\n')


if __name__ == "__main__":
    main()
