"""Three instances behind a balancer, with the configurations of deploy/: sessions, questions and
modern calls all work; one instance is killed, one drained, one reloaded, and no call is lost but
those that the killed one had. Full load with faults upstream: nothing is lost, and nothing twice."""

import asyncio
import json
import os
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest

from crowd import Upstream, read_answer, request_bytes
from serving import (
    KEY, LEGACY, PATIENCE_S, PREFIX, PROGRAM, STREAM, Sandbox, Server, call_message, modern_headers,
    modern_meta)

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FORM = {'elicitation': {}}


def free_port():
    with socket.create_server(('127.0.0.1', 0)) as server:
        return server.getsockname()[1]


class Balancer(Server):
    """haproxy or nginx before servers; asked as if it were one."""

    def __init__(self, program, servers, folder):
        self.program = program
        self.servers = servers
        self.port = free_port()
        self.errors = open(os.path.join(folder, f'{program}.err'), 'wb+')
        path = os.path.join(folder, f'{program}.conf')
        with open(path, 'w', encoding='utf-8') as file:
            file.write(self.configuration(folder))
        command = ['haproxy', '-db', '-f', path] if program == 'haproxy' else [
            'nginx', '-p', folder, '-e', 'stderr', '-c', path, '-g',
            f'daemon off; pid {folder}/nginx.pid; master_process off;']
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=self.errors)
        until = time.monotonic() + PATIENCE_S
        while True:
            try:
                if self.post({'jsonrpc': '2.0', 'id': 1, 'method': 'ping'}).status == 200:
                    break
            except OSError:
                pass
            if self.process.poll() is not None or time.monotonic() > until:
                raise AssertionError(f'{program} does not serve: {self.error_text()}')
            time.sleep(0.05)

    def configuration(self, folder):
        """The example, at our addresses, without TLS, and checking more often."""
        name = 'haproxy.cfg' if self.program == 'haproxy' else 'nginx.conf'
        with open(os.path.join(ROOT, 'deploy', name), encoding='utf-8') as file:
            text = file.read()
        for i, server in enumerate(self.servers):
            text = text.replace(f'127.0.0.1:{8788 + i}', f'127.0.0.1:{server.port}')
        if self.program == 'haproxy':
            text = re.sub('bind :443 .*', f'bind 127.0.0.1:{self.port}', text)
            return text.replace('inter 500ms', 'inter 100ms')
        text = re.sub('listen 443 .*', f'listen 127.0.0.1:{self.port};', text)
        text = re.sub('.*ssl_certificate.*', '', text)
        temporary = ''.join(f'\t{kind}_temp_path {folder}/{kind};\n' for kind in (
            'client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'))
        return text.replace('http {\n', f'http {{\n\taccess_log off;\n{temporary}', 1)

    def __exit__(self, *exception):
        self.process.terminate()
        self.process.wait(PATIENCE_S)
        self.errors.close()


class Callers:
    """Modern and legacy clients, each with a call under way all the time. What got no answer, or
    a wrong one, is kept with the time of its start and end."""

    def __init__(self, server, count=6):
        self.server = server
        self.answered = 0
        self.lost = []
        self.stop = False
        self.threads = [threading.Thread(target=self.run, args=(i % 2 == 0, i % 3 == 0))
                        for i in range(count)]
        for thread in self.threads:
            thread.start()

    def run(self, legacy, keep):
        headers = self.server.session() if legacy else None
        connection = self.server.connect()
        while not self.stop:
            try:
                if legacy:
                    answer = self.server.post(call_message('get_credits'), headers,
                                              connection=connection)
                else:
                    answer = self.server.modern('tools/call', {
                        'name': PREFIX + 'get_credits', 'arguments': {}}, connection=connection)
                assert answer.status == 200, answer
                assert not answer.message()['result'].get('isError'), answer
                self.answered += 1
            except Exception as problem:  # whatever it is, the call got no answer
                self.lost.append(repr(problem))
                connection.close()
                connection = self.server.connect()
            if not keep:
                connection.close()
        connection.close()

    def more(self, count=30):
        """Waits for so many more answers."""
        until = time.monotonic() + PATIENCE_S
        goal = self.answered + count
        while self.answered < goal and time.monotonic() < until:
            time.sleep(0.01)
        assert self.answered >= goal, self.lost

    def end(self):
        self.stop = True
        for thread in self.threads:
            thread.join()


class Case(unittest.TestCase):
    program = 'haproxy'

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix='ora-balancer-')
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.key = os.path.join(self.folder, 'key')
        with open(self.key, 'wb') as file:
            os.fchmod(file.fileno(), 0o600)
            file.write(os.urandom(32))

    def instances(self, upstream, state=('--no-log', '--reveal')):
        servers = []
        for _ in range(3):
            servers.append(Server(
                '--session-key', self.key, '--drain-delay', '1', '--allow-host', 'mcp.example.com',
                '--state', os.path.join(self.folder, 'state'), upstream=upstream, state=state))
            self.addCleanup(servers[-1].__exit__)
        return servers

    def balance(self, servers):
        balancer = Balancer(self.program, servers, self.folder)
        self.addCleanup(balancer.__exit__)
        return balancer

    def elicit(self, server, headers, message):
        """A legacy call that asks: answers the question with yes. Returns the last message."""
        connection = server.connect()
        connection.request('POST', '/mcp', json.dumps(message), {
            'Content-Type': 'application/json', 'Accept': f'application/json, {STREAM}',
            **headers})
        reply = connection.getresponse()
        self.assertEqual(reply.headers.get_content_type(), STREAM)
        for line in reply:
            if not line.startswith(b'data: '):
                continue
            event = json.loads(line[6:])
            if event.get('method') != 'elicitation/create':
                connection.close()
                return event
            answer = server.post({'jsonrpc': '2.0', 'id': event['id'], 'result': {
                'action': 'accept', 'content': {'approve': True}}}, headers)
            self.assertEqual(answer.status, 202, answer)
        self.fail('the stream ended without an answer')

    def check_both_eras(self, balancer):
        names = [f'{self.program}-{i}' for i in range(9)]
        hashes = {name: balancer.call('create_keys', {'name': name})['data']['hash']
                  for name in names}
        for i, name in enumerate(names):
            message = call_message('delete_keys', {'hash': hashes[name]})
            if i % 3 < 2:
                # A session is opened by one instance and served by another.
                headers = balancer.session(LEGACY[-1 - i % 2], FORM)
                answer = self.elicit(balancer, headers, message)
                self.assertNotIn('isError', answer['result'], answer)
                self.assertEqual(balancer.ask('DELETE', headers=headers).status, 204)
                continue
            # The question goes out through one instance, its answer comes in through another.
            params = {**message['params'], '_meta': modern_meta(FORM)}
            first = balancer.modern('tools/call', params).message()['result']
            self.assertEqual(first['resultType'], 'input_required', first)
            params['inputResponses'] = {key: {'action': 'accept', 'content': {'approve': True}}
                                        for key in first['inputRequests']}
            params['requestState'] = first['requestState']
            second = balancer.modern('tools/call', params, id=2).message()['result']
            self.assertNotIn('isError', second, second)
        left = [key['name'] for key in balancer.call('list_keys')['data']]
        self.assertEqual([name for name in names if name in left], [])


@unittest.skipUnless(shutil.which('haproxy'), 'no haproxy (install haproxy)')
class Haproxy(Case):
    def test_both_eras(self):
        with Sandbox() as sandbox:
            servers = self.instances(sandbox.base_url)
            self.check_both_eras(self.balance(servers))
            for server in servers:  # each had something to do
                self.assertGreater(len(server.log('call')), 0)

    def test_a_connection_with_an_instance_of_its_own(self):
        """Who says in a header that it means that connection gets there, and nobody else."""
        with Sandbox() as sandbox:
            def server(name):
                config = os.path.join(self.folder, f'{name}.ini')
                with open(config, 'w', encoding='utf-8') as file:
                    file.write(f'[connection {name}]\nbase_url = {sandbox.base_url}\n'
                               'key_env = THE_KEY\n')
                made = Server('--config', config, '--route-header', config={'THE_KEY': KEY})
                self.addCleanup(made.__exit__)
                return made

            servers = [server('main') for _ in range(3)] + [server('finance')]
            balancer = self.balance(servers)
            for name, before, expected in (('finance', 0, 1), ('main', 1, 1), ('finance', 1, 2)):
                self.assertEqual(len(servers[3].log('call')), before)
                self.assertIn('data', balancer.call(
                    'get_credits', {'PCID': name}, headers={'Mcp-Param-PCID': name}))
                servers[3].wait_for_log('call', expected)

    def test_a_name_that_is_not_ours(self):
        with Upstream(0) as upstream:
            balancer = self.balance(self.instances(upstream.base_url))
            ping = {'jsonrpc': '2.0', 'id': 1, 'method': 'ping'}
            self.assertEqual(balancer.post(ping, {'Host': 'mcp.example.com'}).status, 200)
            self.assertEqual(balancer.post(ping, {'Host': 'evil.example'}).status, 403)

    def test_a_client_that_leaves(self):
        fault = {'tool': 'list_keys', 'fault': 'slow_head', 'count': 0, 'delay_ms': 20000}
        with Sandbox('--fault', json.dumps(fault)) as sandbox:
            servers = self.instances(sandbox.base_url)
            balancer = self.balance(servers)
            connection = balancer.connect()
            connection.request('POST', '/mcp', json.dumps(
                call_message('list_keys', modern=True)), {
                    'Content-Type': 'application/json', 'Accept': f'application/json, {STREAM}',
                    **modern_headers('tools/call', PREFIX + 'list_keys')})
            until = time.monotonic() + PATIENCE_S
            while sum(server.metric('ora_calls_active') for server in servers) < 1:
                self.assertLess(time.monotonic(), until)
            connection.close()
            while sum(server.metric('ora_calls_active') for server in servers) > 0:
                self.assertLess(time.monotonic(), until)
            outcomes = [line['outcome'] for server in servers for line in server.log('call')]
            self.assertEqual(outcomes, ['canceled'])

    def test_one_drained_one_reloaded_one_killed(self):
        with Upstream(0.03) as upstream:
            servers = self.instances(upstream.base_url)
            balancer = self.balance(servers)
            callers = Callers(balancer)
            callers.more()
            servers[0].process.send_signal(signal.SIGHUP)
            servers[0].wait_for_log('reload')
            callers.more()
            self.assertEqual(servers[1].end(signal.SIGTERM), 0)
            callers.more()
            self.assertEqual(callers.lost, [])
            servers[2].process.kill()
            servers[2].process.wait(PATIENCE_S)
            callers.more(60)
            callers.end()
            # Each client has one call at a time: more than that is not the killed one's.
            self.assertLessEqual(len(callers.lost), len(callers.threads))
            print(f'{callers.answered} calls, {len(callers.lost)} lost by the killed instance')


@unittest.skipUnless(shutil.which('nginx'), 'no nginx (install nginx-light)')
class Nginx(Case):
    program = 'nginx'

    def test_both_eras(self):
        with Sandbox() as sandbox:
            self.check_both_eras(self.balance(self.instances(sandbox.base_url)))


@unittest.skipUnless(shutil.which('haproxy'), 'no haproxy (install haproxy)')
class Faults(Case):
    """Full load on three instances behind the balancer while upstream fails in every way: each
    call is answered, each write is at upstream at most once, and what was said to be done is."""
    CLIENTS = 64
    SECONDS = 4
    FAULTS = ('status', 'rate_limit', 'html', 'reset_before', 'reset_after', 'cut', 'slow_head',
              'invalid_json', 'content_type')
    TOOLS = ('create_keys', 'list_keys', 'get_credits')

    async def client(self, number):
        """Writes and reads in turn, each on a connection of its own."""
        count = 0
        while time.monotonic() < self.until:
            count += 1
            name = f'{number}-{count}'
            tool = self.TOOLS[count % 3]
            message = call_message(tool, {'name': name} if tool == 'create_keys' else {}, modern=True)
            reader, writer = await asyncio.open_connection('127.0.0.1', self.balancer.port)
            writer.write(request_bytes(message, modern_headers('tools/call', PREFIX + tool)))
            try:
                status, _, body = await read_answer(reader)
                if status == 503:  # a slow machine: the balancer found nobody, and sent nothing
                    self.refused += 1
                    continue
                result = json.loads(body)['result']
            except (OSError, EOFError, ValueError, KeyError) as problem:
                self.unanswered.append((tool, repr(problem)))
                continue
            finally:
                writer.close()
            self.answered += 1
            if status != 200:
                self.unanswered.append((tool, status))
            elif tool == 'create_keys' and not result.get('isError'):
                self.done.add(name)

    async def disturb(self, sandbox):
        """Something else goes wrong all the time; once an instance goes, too."""
        dice = random.Random(4)
        rounds = 0
        while time.monotonic() < self.until:
            sandbox.control('PUT', 'faults', [
                {'tool': tool, 'fault': dice.choice(self.FAULTS), 'from': dice.randint(1, 5),
                 'count': dice.randint(1, 3), 'delay_ms': 200} for tool in self.TOOLS])
            rounds += 1
            if rounds == 10:
                self.servers[1].process.send_signal(signal.SIGTERM)
            await asyncio.sleep(0.1)
        sandbox.control('DELETE', 'faults')

    def test_full_load(self):
        self.answered, self.refused, self.unanswered, self.done = 0, 0, [], set()
        with Sandbox('--seed', 'empty') as sandbox:
            self.servers = self.instances(sandbox.base_url, ('--reveal',))
            self.balancer = self.balance(self.servers)
            self.until = time.monotonic() + self.SECONDS

            async def everything():
                await asyncio.gather(self.disturb(sandbox),
                                     *[self.client(i) for i in range(self.CLIENTS)])

            asyncio.run(everything())
            names = [key['name'] for key in sandbox.control('GET', 'dump')['keys']]
        print(f'{self.answered} calls, {self.refused} refused, {len(self.done)} keys said to be '
              f'made, {len(names)} made')
        self.assertEqual(self.unanswered, [])
        self.assertLess(self.refused, self.answered)
        self.assertEqual(len(names), len(set(names)), 'a write was made twice')
        self.assertEqual(self.done - set(names), set(), 'what was acknowledged is lost')
        self.assertGreater(len(names), self.CLIENTS)
        audit = subprocess.run([PROGRAM, 'audit', 'verify', '--state',
                                os.path.join(self.folder, 'state')],
                               capture_output=True, text=True, timeout=PATIENCE_S)
        self.assertEqual(audit.returncode, 0, audit)


if __name__ == '__main__':
    if not shutil.which('haproxy') and not shutil.which('nginx'):
        print('skipped: neither haproxy nor nginx is installed')
        sys.exit(77)
    unittest.main()
