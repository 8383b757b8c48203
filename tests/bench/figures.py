"""The figures, one function a section. Each gives rows to a Report, and raises Failed for what
can't be measured; targets stand beside what they are about."""

import itertools
import json
import os
import re
import shutil
import socket
import subprocess
import time

from grown import Grown, generate
from harness import OTHER_CORE, SERVER_CORE, TEXT_TOOL, Failed, Server, best

WINDOW = 64
MORE_ROUNDS = 5  # times as many, where a machine is loaded
MINIMAL = '-DORA_MINIMAL=ON'


class Figures:
    def __init__(self, bench, peers, report, tools):
        self.bench, self.peers, self.report, self.tools = bench, peers, report, tools
        self.mcp = [bench.program, 'mcp', '--no-log']
        self.answers = {}  # method -> file with what our servers answer

    def sections(self):
        return (('Start to first reply', self.start), ('Memory', self.memory),
                ('Calls on stdin and stdout', self.stdio), ('Calls over HTTP', self.http),
                ('Through the whole chain', self.chain), ('A slow upstream', self.slow),
                ('Size of replies', self.replies), ('The library', self.library),
                ('Idle connections', self.idle), ('Size of the spec', self.spec),
                ('Inside one process', self.inside))

    def inside(self):
        """bench_run has its own targets; its table is read."""
        done = subprocess.run(
            ['taskset', '-c', str(SERVER_CORE), self.bench.tool('run'), self.bench.program,
             self.bench.tool('null')], stdout=subprocess.PIPE, check=False)
        if done.returncode not in (0, 1):
            raise Failed('bench_run could not measure')
        names = []
        for line in done.stdout.decode().splitlines():
            found = re.match(r'(.{58}) +([0-9.]+) (\S*) *(?:at most ([0-9.]+):.*)?$', line)
            if found:
                # A row that is set in compares the two before it.
                names.append(f'{names[-2]}: {found[1].strip()}' if line[0] == ' '
                             else found[1].strip())
                self.report.row(names[-1], float(found[2]), found[3],
                                at_most=float(found[4]) if found[4] else None)

    # Start

    def _start_ms(self, command, runs=20):
        runs = 5 if self.bench.quick else runs
        return self.bench.ask([self.bench.tool('first'), runs, *command], SERVER_CORE)['median_ms']

    def start(self):
        null, ours = [], []
        for _ in range(self.bench.rounds):
            null.append(self._start_ms([self.bench.tool('null')]))
            ours.append(self._start_ms(self.mcp))
        row = self.report.row
        row('openrouter-admin mcp', min(ours), 'ms')
        row('null program linked with the same libraries', min(null), 'ms')
        row('ratio', min(ours) / min(null), '', at_most=1.2)
        slowest = {}
        for name, (command, _) in self.peers.stdio().items():
            with self.report.part(name):
                slowest[name] = self._start_ms(command, 7)
                row(name, slowest[name], 'ms')
        sdks = [ms for name, ms in slowest.items() if name.startswith('SDK')]
        if sdks:
            row('part of the faster SDK server', min(ours) / min(sdks), '', at_most=1 / 20)
        with self.report.part('minimal build'):
            command = [self._minimal(), 'mcp']
            row('minimal build', min(self._start_ms(command) for _ in range(self.bench.rounds)),
                'ms', at_most=3)

    def _minimal(self):
        folder = os.path.join(self.bench.build, 'tests', 'bench', 'minimal')
        for command in (['cmake', '-S', self.bench.source, '-B', folder, '-G', 'Ninja', MINIMAL,
                         '-DORA_TESTS=OFF', '-DCMAKE_BUILD_TYPE=Release'],
                        ['cmake', '--build', folder, '--target', 'openrouter-admin']):
            if subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode != 0:
                raise Failed('the minimal build fails')
        return os.path.join(folder, 'openrouter-admin')

    # Memory

    def memory(self):
        row = self.report.row
        for name, command, idle, loaded in (
                ('openrouter-admin mcp', self.mcp, 12, None),
                ('minimal build', [self._minimal(), 'mcp'], 5, None),
                ('test server on stdin and stdout', [self.bench.fixture], None, 20)):
            self._memory_of(name, command, TEXT_TOOL if loaded else None, idle, loaded)
        for name, (command, tool) in self.peers.stdio().items():
            with self.report.part(name):
                self._memory_of(name, command, tool, None, None)
        with Server(self.bench, [self.bench.fixture, '--http']) as server:
            row('test server over HTTP, idle: RSS', server.memory_mb()[0], 'MB', at_most=12)
            server.load_http('tools/call', {'name': TEXT_TOOL, 'arguments': {}}, 64)
            rss, pss = server.memory_mb()
            row('test server over HTTP, after 64 clients: RSS', rss, 'MB', at_most=20)
            row('test server over HTTP, after 64 clients: PSS', pss, 'MB')

    def _memory_of(self, name, command, tool, idle_target, loaded_target):
        row = self.report.row
        with Server(self.bench, command, stdio=True) as server:
            server.begin()
            rss, pss = server.memory_mb()
            row(f'{name}, idle: RSS', rss, 'MB', at_most=idle_target)
            row(f'{name}, idle: PSS', pss, 'MB')
            if tool:
                server.load('tools/call', {'name': tool, 'arguments': {}}, WINDOW)
                rss, pss = server.memory_mb()
                row(f'{name}, after load: RSS', rss, 'MB', at_most=loaded_target)
                row(f'{name}, after load: PSS', pss, 'MB')

    # stdin and stdout

    def _stdio(self, command, method, params=None, window=1, core=SERVER_CORE, null=False):
        """Where the server and what asks it share a core, that is the load's, too."""
        def once():
            with Server(self.bench, command, stdio=True) as server:
                if not null:
                    server.begin()
                return server.load(method, params, window, core)
        key = 'rate' if core == SERVER_CORE else 'server_us'
        return best(self.bench.rounds, once, key, least=key == 'server_us')

    def _null(self, command, method, params=None):
        """The null server that answers what this one does."""
        with Server(self.bench, command, stdio=True) as server:
            server.begin()
            answer = server.line(method, params)
        return [self.bench.tool('null_stdio'),
                self.bench.file(f'answer-{method.replace("/", "-")}', answer)]

    def stdio(self):
        row = self.report.row
        call = {'name': TEXT_TOOL, 'arguments': {}}
        fixture = [self.bench.fixture]
        for name, command, method, params, least in (
                ('ping', fixture, 'ping', None, None),
                ('tools/call', fixture, 'tools/call', call, 0.6),
                ('tools/list of 29 tools', self.mcp, 'tools/list', None, 0.8)):
            null = self._null(command, method, params)
            ours = self._stdio(command, method, params)['rate']
            floor = self._stdio(null, method, params, null=True)['rate']
            row(f'{name}, one at a time on one core', ours / 1e3, 'k/s')
            row(f'{name}: null server, same bytes', floor / 1e3, 'k/s')
            row(f'{name}: part of the null server', ours / floor, '', at_least=least)
            for peer, (other, tool) in self.peers.stdio().items():
                if method == 'tools/call' and not tool:
                    continue
                with self.report.part(f'{name}: {peer}'):
                    rate = self._stdio(other, method, params)['rate']
                    row(f'{name}: {peer}', rate / 1e3, 'k/s')
        piped = self._stdio(fixture, 'tools/call', call, WINDOW, OTHER_CORE)
        row(f'tools/call, {WINDOW} at once', piped['rate'] / 1e3, 'k/s', at_least=250)
        row(f'tools/call, {WINDOW} at once: processor', piped['server_us'], 'us', at_most=4)
        for peer, (other, tool) in self.peers.stdio().items():
            if tool:
                with self.report.part(peer):
                    piped = self._stdio(other, 'tools/call', call, WINDOW, OTHER_CORE)
                    row(f'tools/call, {WINDOW} at once: {peer}', piped['rate'] / 1e3, 'k/s')
                    row(f'tools/call, {WINDOW} at once: {peer}, processor', piped['server_us'],
                        'us')

    # HTTP

    def http(self):
        row = self.report.row
        call = ('tools/call', {'name': TEXT_TOOL, 'arguments': {}})
        with Server(self.bench, [self.bench.fixture, '--http']) as server:
            ours = {}
            for clients in (1, 16, 64, 1000):
                ours[clients] = one = best(
                    self.bench.rounds, lambda: server.load_http(*call, clients=clients),
                    'server_us')
                name = f'{clients:,} client{"s" if clients > 1 else ""}'
                row(f'{name}: rate', one['rate'] / 1e3, 'k/s')
                row(f'{name}: processor', one['server_us'], 'us',
                    at_most=15 if clients == 16 else None)
                row(f'{name}: half of the calls within', one['p50_us'], 'us')
                row(f'{name}: 99 % of the calls within', one['p99_us'], 'us')
        body = self.bench.file('text', '{"jsonrpc":"2.0","id":100000000,"result":{"content":[{'
                               '"type":"text","text":"This is a simple text response for '
                               'testing."}]}}')
        with Server(self.bench, [self.bench.tool('null_http'), body]) as server:
            floor = server.load_http(*call, clients=16, session=False)
            row('16 clients: null server, processor', floor['server_us'], 'us')
        best_us = []
        for major in (1, 2):
            if self.peers.why_not:
                break
            with self.report.part(f'SDK {major}.x'), \
                    Server(self.bench, self.peers.sdk(major, 'http')) as server:
                one = server.load_http(*call, clients=16, session=False)
                best_us.append(one['server_us'])
                row(f'16 clients: SDK {major}.x, processor', one['server_us'], 'us')
                row(f'16 clients: SDK {major}.x, rate', one['rate'] / 1e3, 'k/s')
        if best_us:
            row('16 clients: times the best SDK server', min(best_us) / ours[16]['server_us'], '',
                at_least=20)

    # Upstream

    def _upstream_call(self):
        """The first tool can be called without arguments; its URL is the sandbox's to know."""
        return ('tools/call', {'name': self.tools[0]['name'], 'arguments': {}})

    def chain(self):
        if shutil.which('nginx') is None or shutil.which('openssl') is None:
            raise Failed('no nginx and openssl')
        with Server(self.bench, [self.bench.program, 'sandbox', '--listen', '127.0.0.1:0'],
                    OTHER_CORE) as sandbox, Nginx(self.bench, sandbox.port) as nginx:
            url, ca = f'https://localhost:{nginx.port}/api/v1', nginx.certificate
            floor = best(self.bench.rounds, lambda: self.bench.ask(
                [self.bench.tool('curl_loop'), f'{url}/credits', self.bench.seconds, 64, ca],
                SERVER_CORE), 'server_us')
            with Server(self.bench, [self.bench.tool('chain'), url, 64, ca]) as server:
                ours = best(self.bench.rounds, lambda: server.load_http(
                    *self._upstream_call(), clients=64), 'server_us')
        row = self.report.row
        row('64 clients: a core does', 1e3 / ours['server_us'], 'k/s')
        row('64 clients: rate as measured, upstream on the other core', ours['rate'] / 1e3, 'k/s')
        row('64 clients: half of the calls within', ours['p50_us'], 'us')
        row('64 clients: 99 % of the calls within', ours['p99_us'], 'us')
        row('bare curl_multi loop: a core does', 1e3 / floor['server_us'], 'k/s')
        row('bare curl_multi loop: rate as measured', floor['rate'] / 1e3, 'k/s')
        row('part of the bare loop', floor['server_us'] / ours['server_us'], '', at_least=0.5)

    def slow(self):
        body = self.bench.file('credits', '{"data":{"total_credits":10,"total_usage":1}}')
        with Server(self.bench, [self.bench.tool('null_http'), '--delay', 100, body],
                    OTHER_CORE) as upstream:
            floor = self.bench.ask([self.bench.tool('curl_loop'), f'{upstream.url}/credits',
                                    2 * self.bench.seconds, 1000], SERVER_CORE)
            with Server(self.bench, [self.bench.tool('chain'), f'{upstream.url}/api/v1', 1000]
                        ) as server:
                ours = best(self.bench.rounds, lambda: server.load_http(
                    *self._upstream_call(), clients=1000, at_least_s=4), 'rate', least=False)
        row = self.report.row
        row('100 ms, 1,000 in flight: rate', ours['rate'] / 1e3, 'k/s', at_least=9)
        row('100 ms, 1,000 in flight: processor', ours['server_us'], 'us', at_most=60)
        row('bare curl_multi loop: rate', floor['rate'] / 1e3, 'k/s')
        row('bare curl_multi loop: processor', floor['server_us'], 'us')

    def replies(self):
        with Server(self.bench, [self.bench.program, 'sandbox', '--listen', '127.0.0.1:0'],
                    OTHER_CORE) as sandbox:
            keys = [json.dumps(key, separators=(',', ':')) for key in sandbox.get('/keys')['data']]
        for name, size, calls in (('1 KB', 1000, 2000), ('100 KB', 100000, 200),
                                  ('10 MB', 10000000, 5)):
            count = max(1, size * len(keys) // (len(','.join(keys)) + 1))
            text = '{"data":[' + ','.join(itertools.islice(itertools.cycle(keys), count)) + ']}'
            calls = calls if not self.bench.quick else max(1, calls // 10)
            with Server(self.bench, [self.bench.tool('null_http'), self.bench.file('keys', text)],
                        OTHER_CORE) as upstream:
                ours, floor = (best(self.bench.rounds, lambda how=how: self.bench.ask(
                    [self.bench.tool('reply'), how, f'{upstream.url}/api/v1', calls],
                    SERVER_CORE), 'us') for how in ('library', 'curl'))
            row = self.report.row
            big = size > 1000000
            row(f'{name}: library, processor', ours['us'], 'us')
            row(f'{name}: bare libcurl handle, processor', floor['us'], 'us')
            row(f'{name}: added per byte', (ours['us'] - floor['us']) * 1e3 / len(text), 'ns',
                at_most=4 if big else None)
            if big:
                row(f'{name}: memory, times the body', ours['grown_kib'] * 1024 / len(text), '',
                    at_most=1.3)

    def library(self):
        with Server(self.bench, [self.bench.program, 'sandbox', '--listen', '127.0.0.1:0'],
                    OTHER_CORE) as sandbox:
            calls = 100 if self.bench.quick else 2000
            ours, floor = (best(self.bench.rounds, lambda how=how: self.bench.ask(
                [self.bench.tool('reply'), how, sandbox.url, calls], SERVER_CORE), 'us')
                for how in ('library', 'curl'))
            row = self.report.row
            row('list of keys: library, processor', ours['us'], 'us')
            row('list of keys: bare libcurl handle, processor', floor['us'], 'us')
            if not self.peers.why_not:
                with self.report.part('@openrouter/sdk'):
                    theirs = self.bench.ask(self.peers.library(sandbox.url, calls // 4),
                                            SERVER_CORE)
                    row('current key: @openrouter/sdk, processor', theirs['us'], 'us')

    # Growth

    def idle(self):
        call = ('tools/call', {'name': TEXT_TOOL, 'arguments': {}})
        with Server(self.bench, [self.bench.fixture, '--http']) as server:
            us = {}
            for idle in (0, 1000, 10000):
                us[idle] = best(self.bench.rounds, lambda idle=idle: server.load_http(
                    *call, clients=64, idle=idle), 'server_us')['server_us']
                self.report.row(f'64 active calls, {idle:,} idle connections: processor',
                                us[idle], 'us')
                self.report.row(f'{idle:,} idle connections: most memory', server.most_mb(), 'MB')
        self.report.row('most against least', max(us.values()) / min(us.values()), '', at_most=1.3)

    def spec(self):
        begin = time.monotonic()
        generate(self.bench, os.path.join(self.bench.source, 'spec'),
                 os.path.join(self.bench.folder, 'generated'))
        row = self.report.row
        row('generating all of our own code', time.monotonic() - begin, 's')
        many = 200 if self.bench.quick else 2000  # a minute of generating
        few = len(self.tools)
        apis = {count: Grown(self.bench, count) for count in (few, many)}
        body = self.bench.file('toys', '{"toys":[]}')
        with Server(self.bench, [self.bench.tool('null_http'), body], OTHER_CORE) as upstream:
            for what, unit, measure, most in (
                    ('find, check, build a request', 'us', Grown.inside_us, 1.3),
                    ('tools/call, processor', 'us', lambda api: api.call_us(upstream.url), 1.3),
                    ('start to first reply', 'ms', Grown.first_reply_ms, 2)):
                least = in_turns(max(2, self.bench.rounds), apis, measure,
                                 lambda least, most=most: least[many] <= most * least[few])
                for count, value in least.items():
                    row(f'{count:,} tools: {what}', value, unit)
                row(f'{many:,} tools against {few}: {what}', least[many] / least[few], '',
                    at_most=most)


def in_turns(rounds, things, measure, enough):
    """The least of several measurements of each; what else the machine does hits all of them. It
    can only add, so where that is not enough yet, more rounds bring both nearer to the truth."""
    least = {}
    for count in range(MORE_ROUNDS * rounds):
        if count >= rounds and enough(least):
            break
        for name, thing in things.items():
            value = measure(thing)
            least[name] = min(value, least.get(name, value))
    return least


class Nginx:
    """TLS and HTTP/2 in front of the sandbox."""

    def __init__(self, bench, port):
        from_port = port
        folder = os.path.join(bench.folder, 'nginx')
        os.makedirs(folder)
        self.certificate = os.path.join(folder, 'certificate.pem')
        subprocess.run(
            ['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256',
             '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext',
             'subjectAltName=DNS:localhost', '-keyout', f'{folder}/key.pem', '-out',
             self.certificate], check=True, capture_output=True)
        self.port = free_port()
        temporary = ''.join(f'{kind}_temp_path {folder}/{kind}; ' for kind in (
            'client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'))
        with open(f'{folder}/nginx.conf', 'w', encoding='ascii') as file:
            file.write(f'''events {{ worker_connections 4096; }}
http {{
	access_log off; {temporary}
	upstream sandbox {{ server 127.0.0.1:{from_port}; keepalive 64; keepalive_requests 100000000; }}
	server {{
		listen 127.0.0.1:{self.port} ssl http2;
		ssl_certificate {self.certificate}; ssl_certificate_key {folder}/key.pem;
		keepalive_requests 100000000; http2_max_concurrent_streams 1000;
		location / {{
			proxy_pass http://sandbox; proxy_http_version 1.1; proxy_set_header Connection "";
			proxy_set_header Host 127.0.0.1:{from_port};
		}}
	}}
}}
''')
        self.process = subprocess.Popen(
            ['taskset', '-c', str(OTHER_CORE), 'nginx', '-p', folder, '-e', f'{folder}/errors',
             '-c', f'{folder}/nginx.conf', '-g',
             f'daemon off; pid {folder}/pid; master_process off;'], stderr=subprocess.DEVNULL)
        until = time.monotonic() + 10
        while not listens(self.port):
            if time.monotonic() > until or self.process.poll() is not None:
                self.process.kill()
                self.process.wait()
                raise Failed('nginx does not serve')
            time.sleep(0.02)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.process.terminate()
        self.process.wait()


def free_port():
    with socket.socket() as one:
        one.bind(('127.0.0.1', 0))
        return one.getsockname()[1]


def listens(port):
    with socket.socket() as one:
        return one.connect_ex(('127.0.0.1', port)) == 0
