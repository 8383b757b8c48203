#!/usr/bin/env python3
"""A write is on the wire at most once, whatever becomes of its connection.

libcurl sends a request again by itself when a connection that it used before ends without an
answer. So the upstream first gives it eight such connections, then takes each write whole and
ends the connection, or the h2 stream, without an answer.
"""
import collections
import tempfile
import threading
import unittest

from upstream import (Close, Goaway, Http2Upstream, Programs, Reset, Upstream, json_reply, main,
                      make_certificate)

WARM = 8  # as in wire_post.c
NO_ANSWER, UNKNOWN = -6, -7  # enum ora_err

PROTOCOL_ERROR, INTERNAL_ERROR, REFUSED_STREAM, CANCEL = 1, 2, 7, 8


class Fading:
    """A script: answers what warms, all of it at once, and gives `end` for everything else."""

    def __init__(self, end, at_once):
        self.end = end
        self.barrier = threading.Barrier(WARM if at_once else 1)
        self.warmed = 0
        self.seen = collections.Counter()
        self.bodies_missing = 0

    def __call__(self, request):
        if request.headers.get("x-openrouter-title") == "warm":
            self.barrier.wait(timeout=60)
            self.warmed += 1
            return json_reply({"data": {}})
        self.seen[request.method, request.target] += 1
        if request.method in ("POST", "PATCH") and not request.body.endswith(b"}"):
            self.bodies_missing += 1
        return self.end


class OnePost(unittest.TestCase):
    def check_writes(self, script, ends, clients):
        self.assertGreater(len(ends), 10)
        self.assertEqual(script.warmed, WARM * clients)
        self.assertEqual(script.bodies_missing, 0)
        self.assertEqual({key: n for key, n in script.seen.items() if n != 1}, {})
        self.assertEqual(sum(script.seen.values()), len(ends))
        for end in ends:
            with self.subTest(tool=end["tool"]):
                self.assertEqual((end["result"], end["sent"]), (UNKNOWN, 1), end["message"])
                self.assertIn("look what is there before you try again", end["message"])

    def check_reads(self, script, ends):
        self.assertGreater(len(ends), 10)
        self.assertEqual(script.warmed, WARM)
        self.assertEqual(len(script.seen), len(ends))
        self.assertEqual({key: n for key, n in script.seen.items() if n < 2}, {})
        for end in ends:
            with self.subTest(tool=end["tool"]):
                self.assertEqual((end["result"], end["sent"]), (NO_ANSWER, 1), end["message"])

    def http1(self, which):
        script = Fading(Close(), at_once=True)
        with Upstream(script) as upstream:
            return script, Programs.drive(upstream.url, which)

    def http2(self, which, end):
        try:
            import h2.connection  # pylint: disable=unused-import
        except ImportError:
            self.skipTest("there is no python3-h2")
        with tempfile.TemporaryDirectory() as folder:
            ca_file, tls = make_certificate(folder)
            tls.set_alpn_protocols(["h2"])
            script = Fading(end, at_once=False)
            with Http2Upstream(script, tls) as upstream:
                ends = Programs.drive(upstream.url, which, ca_file=ca_file)
            if upstream.refused_h2:
                self.skipTest("this libcurl does not speak h2")
            return script, ends

    def test_http1_writes(self):
        script, ends = self.http1("writes")
        self.check_writes(script, ends, len(ends))

    def test_http1_reads(self):
        self.check_reads(*self.http1("reads"))

    def check_http2_writes(self, end):
        script, ends = self.http2("writes", end)
        self.check_writes(script, ends, len(ends))

    def test_http2_writes_close(self):
        self.check_http2_writes(Close())

    def test_http2_writes_goaway(self):
        self.check_http2_writes(Goaway(True))

    def test_http2_writes_goaway_not_processed(self):
        self.check_http2_writes(Goaway(False))

    def test_http2_writes_reset(self):
        for code in (PROTOCOL_ERROR, INTERNAL_ERROR, CANCEL):
            with self.subTest(code=code):
                self.check_http2_writes(Reset(code))

    def test_http2_writes_refused(self):
        self.check_http2_writes(Reset(REFUSED_STREAM))

    def test_http2_reads_close(self):
        self.check_reads(*self.http2("reads", Close()))

    def test_http2_reads_goaway(self):
        self.check_reads(*self.http2("reads", Goaway(True)))

    def test_http2_reads_reset(self):
        self.check_reads(*self.http2("reads", Reset(INTERNAL_ERROR)))


if __name__ == "__main__":
    main()
