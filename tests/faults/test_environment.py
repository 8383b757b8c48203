#!/usr/bin/python3
"""What goes wrong around the program: a disk that is full, a folder that can't be written, no more
descriptors, a clock that jumps, names that are not found, certificates that are no good, a reader
that does not read, and a client that takes a second for each byte.

    test_environment.py DRIVER [Class[.test]]..

What must hold in each: an answer, or a clean end, in time; a write that is not logged is not sent,
and none is sent twice; once the trouble is over all is as it was before.
"""

import datetime
import glob
import http.client
import ipaddress
import json
import os
import re
import resource
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
for folder in ('mcp', 'serve', 'soak'):
    sys.path.insert(0, os.path.join(os.path.dirname(HERE), folder))

from dialogue import (  # noqa: E402
    KEY, PATIENCE_S, PREFIX, PROGRAM, Peer, Sandbox, environment, run)
from serving import Server, call_message  # noqa: E402
from test_soak import control, descriptors, memory_kb  # noqa: E402

PING = {'jsonrpc': '2.0', 'id': 1, 'method': 'ping'}
ENV = environment(OPENROUTER_MANAGEMENT_KEY=KEY)
CREATE = ('call', 'create_keys', '{"name":"x"}', '--reveal')
IDLE_KB = 4 << 10  # that may stay behind after the trouble
NOBODY = 65534
FAKETIME = '/usr/lib/*/faketime/libfaketimeMT.so.1'


def limit_files(pid, size):
    """What files may grow to: 0 is a disk that is full."""
    _, hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, hard))


class Case(unittest.TestCase):
    driver = None

    def setUp(self):
        self.sandbox = Sandbox()
        self.addCleanup(self.sandbox.__exit__)
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.folder = place.name
        self.state = os.path.join(self.folder, 'state')

    def writes(self):
        return sum(request['method'] != 'GET' for request in
                   control(self.sandbox, 'GET', '/_sandbox/log'))

    def create(self, state, **more):
        return run(*CREATE, '--base-url', self.sandbox.base_url, '--state', state, env=ENV, **more)

    def check_log(self):
        code, out, err = run('audit', 'verify', '--state', self.state, env=ENV)
        self.assertEqual(code, 0, out + err)

    def check_refused(self, done, *words):
        code, out, err = done
        self.assertEqual((code, out), (1, ''), err)
        self.assertRegex(err, r'\Aerror: .+\n')
        for word in words:
            self.assertIn(word, err)
        self.assertEqual(self.writes(), 0)


class Disk(Case):
    def test_full(self):
        """Files that can't grow are a disk that is full: no intent is kept, nothing is sent."""
        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        self.check_refused(self.create(self.state, preexec_fn=limit))

    def check_full_for_a_while(self, pid, call):
        """Reads go on, a write is refused, and the next one is done once there is room again.
        `call` returns (whether it succeeded, its words)."""
        self.assertTrue(call('create_keys', {'name': 'before'})[0])
        memory, files = memory_kb(pid), descriptors(pid)
        limit_files(pid, 0)
        for i in range(20):
            done, words = call('create_keys', {'name': f'full {i}'})
            self.assertFalse(done, words)
            self.assertIn('nothing was sent', words)
            self.assertTrue(call('get_credits', {})[0])
        limit_files(pid, resource.RLIM_INFINITY)
        self.assertEqual(self.writes(), 1)
        self.assertTrue(call('create_keys', {'name': 'after'})[0])
        names = [key['name'] for key in control(self.sandbox, 'GET', '/api/v1/keys')['data']]
        self.assertEqual([name for name in names if name.split()[0] in ('before', 'full', 'after')],
                         ['before', 'after'] if 'before' in names[:names.index('after')]
                         else ['after', 'before'])
        self.assertLess(memory_kb(pid), memory + IDLE_KB)
        self.assertLessEqual(descriptors(pid), files + 8)  # connections that stay open
        self.check_log()

    def test_full_for_stdio(self):
        with Peer('--base-url', self.sandbox.base_url, '--state', self.state,
                  '--reveal', '--confirm', 'none', env=ENV) as peer:
            def call(tool, arguments):
                result = peer.tool(tool, arguments)
                return not result.get('isError'), json.dumps(result)
            self.check_full_for_a_while(peer.process.pid, call)

    def test_full_for_serve(self):
        with Server('--confirm', 'none', upstream=self.sandbox.base_url,
                    state=('--state', self.state, '--reveal')) as server:
            def call(tool, arguments):
                result = server.modern('tools/call', {
                    'name': PREFIX + tool, 'arguments': arguments}).message()['result']
                return not result.get('isError'), json.dumps(result)
            self.check_full_for_a_while(server.process.pid, call)

    def test_full_for_secrets(self):
        """The file of the secret has its room before anything is sent."""
        secrets = os.path.join(self.folder, 'secrets')
        done = run('call', 'create_keys', '{"name":"x"}', '--base-url', self.sandbox.base_url,
                   '--no-log', '--secret-file=' + secrets, env=ENV, preexec_fn=lambda:
                   resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100)))
        self.check_refused(done, 'nothing was sent')
        self.assertEqual(os.listdir(secrets), [])

    def test_read_only(self):
        """Folders that are there, and can't be written: of the log, and of secrets."""
        folder = self.state
        os.mkdir(folder)
        os.chmod(self.folder, 0o755)
        def drop():
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
        if os.geteuid() == 0:
            os.chown(folder, NOBODY, NOBODY)
        program = shutil.copy(PROGRAM, self.folder)  # ours may lie where others can't look
        os.chmod(program, 0o755)
        for options in (('--state', folder), ('--no-log', '--secret-file=' + folder)):
            os.chmod(folder, 0o500)
            for allowed in (False, True):
                with self.subTest(options=options, allowed=allowed):
                    os.chmod(folder, 0o700 if allowed else 0o500)
                    before = self.writes()
                    command = [program, 'call', 'create_keys', '{"name":"x"}', '--base-url',
                               self.sandbox.base_url, *options]
                    done = subprocess.run(
                        command + (['--reveal'] if '--state' in options else []),
                        env={**ENV, 'XDG_CONFIG_HOME': '/nowhere'}, capture_output=True, text=True,
                        timeout=PATIENCE_S, check=False, preexec_fn=drop)
                    self.assertEqual(done.returncode == 0, allowed, done.stderr)
                    self.assertEqual(self.writes() - before, int(allowed))
                    if not allowed:
                        self.assertRegex(done.stderr, r'\Aerror: .+Permission denied.*\n')

    @unittest.skipUnless(os.path.exists('/dev/full'), 'no /dev/full')
    def test_full_output(self):
        with open('/dev/full', 'wb') as full:
            code, _, err = run('call', 'list_keys', '--base-url', self.sandbox.base_url, '--no-log',
                               env=ENV, stdout=full)
        self.assertEqual(code, 1)
        self.assertIn("the output can't be written", err)

    def test_no_folder(self):
        """A file where the folder should be: nobody can write there, not even root."""
        with open(os.path.join(self.folder, 'file'), 'w', encoding='ascii'):
            self.check_refused(self.create(os.path.join(self.folder, 'file', 'state')))


class Descriptors(Case):
    def test_none_left(self):
        """Whatever the limit, a command ends in time, in words, and sends once at most."""
        for most in range(4, 24, 2):
            with self.subTest(descriptors=most):
                def limit(most=most):
                    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
                before = self.writes()
                code, out, err = self.create(self.state, preexec_fn=limit)
                self.assertLessEqual(self.writes() - before, 1)
                self.assertIn(code, (0, 1, 3, 4), err)
                self.assertEqual(code == 0, self.writes() - before == 1, err)
                self.assertTrue(out if code == 0 else err)

    def test_serve_has_none_left(self):
        """Clients that take all descriptors wait, or are turned away; it outlives them."""
        with Server(upstream=self.sandbox.base_url) as server:
            server.post(PING)
            memory, files = memory_kb(server.process.pid), descriptors(server.process.pid)
            soft = files + 8
            resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, (soft, soft))
            clients = []
            for _ in range(40):
                clients.append(socket.create_connection(('127.0.0.1', server.port), PATIENCE_S))
            time.sleep(0.3)
            self.assertIsNone(server.process.poll(), server.error_text())
            for client in clients:
                client.close()
            until = time.monotonic() + PATIENCE_S
            while True:
                try:
                    self.assertEqual(server.post(PING).status, 200)
                    break
                except (OSError, http.client.HTTPException):
                    self.assertLess(time.monotonic(), until, 'it does not serve any more')
            while descriptors(server.process.pid) > files + 1:
                self.assertLess(time.monotonic(), until, 'its descriptors stay open')
                time.sleep(0.05)
            self.assertLess(memory_kb(server.process.pid), memory + IDLE_KB)


@unittest.skipUnless(shutil.which('faketime'), 'no faketime (install faketime)')
class Clock(Case):
    def test_far_away(self):
        """Deadlines are not of the wall's clock: years back or ahead make no difference."""
        for when in ('2001-01-01 00:00:00', '2037-12-31 23:59:59'):
            with self.subTest(when=when):
                begin = time.monotonic()
                done = subprocess.run(
                    ['faketime', when, PROGRAM, 'call', 'list_keys', '--base-url',
                     self.sandbox.base_url, '--state', self.state],
                    env=ENV, capture_output=True, text=True, timeout=PATIENCE_S, check=False)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertLess(time.monotonic() - begin, 10)


    @unittest.skipUnless(glob.glob(FAKETIME), 'no libfaketime (install faketime)')
    def test_jumps(self):
        """A clock that is set back and forth under a server: each call is answered at once, a write
        is done once, and the log holds."""
        path = os.path.join(self.folder, 'time')
        def jump(offset):
            with open(path + '.new', 'w', encoding='ascii') as file:
                file.write(offset + '\n')
            os.rename(path + '.new', path)
        jump('+0')
        with Peer('--base-url', self.sandbox.base_url, '--state', self.state,
                  '--reveal', '--confirm', 'none', env={
                      **ENV, 'LD_PRELOAD': glob.glob(FAKETIME)[0], 'FAKETIME_NO_CACHE': '1',
                      'FAKETIME_TIMESTAMP_FILE': path, 'DONT_FAKE_MONOTONIC': '1'}) as peer:
            times = []
            for i, offset in enumerate(('+0', '+3650d', '-3650d', '+1h', '-1s', '+0')):
                jump(offset)
                begin = time.monotonic()
                peer.call('list_keys')
                peer.call('create_keys', {'name': f'jump {i}'})
                times.append(time.monotonic() - begin)
        self.assertLess(max(times), 10)
        self.assertEqual(self.writes(), 6)
        code, out, err = run('audit', 'tail', '1000', '--json', '--state', self.state, env=ENV)
        self.assertEqual(code, 0, err)
        years = set(re.findall(r'"time":"(\d{4})-', out))
        self.assertGreater(len(years), 2, 'the clock stood still')
        self.check_log()


class Names(Case):
    def test_not_found(self):
        code, out, err = run(*CREATE, '--base-url', 'https://nothing.invalid/api/v1', '--state',
                             self.state, env=environment(
                                 OPENROUTER_MANAGEMENT_KEY='sk-or-v1-' + '0' * 64))
        self.assertEqual((code, out), (4, ''), err)
        self.assertIn('nothing was sent', err)


class Certificates(Case):
    """Of an upstream: one that has expired, and one for another host."""

    def check(self, host, days, tool='list_guardrails', arguments='{}'):
        from cryptography import x509
        from cryptography.hazmat.primitives import hashes, serialization
        from cryptography.hazmat.primitives.asymmetric import ec
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, 'test')])
        now = datetime.datetime.utcnow()
        names = [x509.IPAddress(ipaddress.ip_address(host))]
        certificate = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(
            key.public_key()).serial_number(1).not_valid_before(
                now - datetime.timedelta(days=30)).not_valid_after(
                    now + datetime.timedelta(days=days)).add_extension(
                        x509.SubjectAlternativeName(names), False).sign(key, hashes.SHA256())
        pem = os.path.join(self.folder, f'{host}-{days}.pem')
        with open(pem, 'wb') as file:
            file.write(certificate.public_bytes(serialization.Encoding.PEM))
            file.write(key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption()))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem)
        heard = []
        with socket.create_server(('127.0.0.1', 0)) as listener:
            def serve():
                try:
                    while True:
                        plain, _ = listener.accept()
                        with context.wrap_socket(plain, server_side=True) as stream:
                            said = stream.recv(1000)
                            heard.extend([said] if said else [])
                            stream.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 11\r\n'
                                           b'Connection: close\r\n\r\n{"data":[]}')
                except OSError:
                    pass
            thread = threading.Thread(target=serve, daemon=True)
            thread.start()
            done = subprocess.run(
                [self.driver, f'https://127.0.0.1:{listener.getsockname()[1]}/api/v1', pem, '5000',
                 'call', tool, arguments], capture_output=True, text=True,
                timeout=PATIENCE_S, check=False)
        return done, heard

    def test_good(self):
        done, heard = self.check('127.0.0.1', 30)
        self.assertEqual(len(heard), 1, done)

    def test_bad(self):
        for host, days in (('127.0.0.1', -1), ('127.0.0.2', 30)):
            with self.subTest(host=host, days=days):
                done, heard = self.check(host, days)
                self.assertEqual(heard, [], 'something was sent')
                self.assertIn('certificate', done.stdout + done.stderr)
                done, heard = self.check(host, days, 'create_keys', '{"name":"x"}')
                self.assertEqual(heard, [], 'something was sent')
                self.assertEqual(json.loads(done.stdout)['sent'], 0, done)


class Clients(Case):
    def test_a_reader_that_does_not_read(self):
        """The server takes no more than it can answer, and goes on when it is read."""
        with tempfile.TemporaryFile() as errors:
            server = subprocess.Popen([PROGRAM, 'mcp', '--sandbox', '--no-log'], env=ENV,
                                      stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
            asked = 4000
            def ask():
                for i in range(asked):
                    server.stdin.write(json.dumps(
                        {'jsonrpc': '2.0', 'id': i, 'method': 'tools/list'}).encode() + b'\n')
                server.stdin.close()
            writer = threading.Thread(target=ask, daemon=True)
            writer.start()
            time.sleep(1.5)
            self.assertTrue(writer.is_alive(), 'it read all, with nobody to answer to')
            with open(f'/proc/{server.pid}/statm', encoding='ascii') as file:
                pages = int(file.read().split()[1])
            self.assertLess(pages * 4096, 100 << 20)
            ids = [json.loads(line)['id'] for line in server.stdout]
            self.assertEqual(sorted(ids), list(range(asked)))
            self.assertEqual(server.wait(PATIENCE_S), 0)
            server.stdout.close()

    def test_a_byte_a_second(self):
        """Its head has a deadline as a whole; others are served meanwhile."""
        with Server(upstream=self.sandbox.base_url) as server:
            with socket.create_connection(('127.0.0.1', server.port), PATIENCE_S) as slow:
                begin, ended = time.monotonic(), None
                for byte in b'POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ' + b'a' * 100:
                    try:
                        slow.sendall(bytes([byte]))
                        slow.settimeout(1)
                        slow.recv(1000)  # an answer before the question, or the end
                        ended = time.monotonic() - begin
                        break
                    except TimeoutError:
                        self.assertEqual(server.post(call_message('get_credits')).status, 200)
                    except OSError:
                        ended = time.monotonic() - begin
                        break
            self.assertIsNotNone(ended, 'it may go on for ever')
            self.assertLess(ended, 40)
            self.assertEqual(server.post(PING).status, 200)


if __name__ == '__main__':
    Case.driver = sys.argv.pop(1)
    unittest.main()
