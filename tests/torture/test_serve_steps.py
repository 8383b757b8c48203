#!/usr/bin/python3
"""Each way that leads to an allocation or a system call of `serve`, taken once while that fails.

    test_serve_steps.py PRELOAD

What must hold: no crash, and an end in time after SIGTERM; libuv may end the process where it has
no memory. Whether a client then has an answer is for it to see.
"""

import http.client
import json
import os
import re
import select
import signal
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(os.path.dirname(HERE), 'mcp')]

import test_cli  # noqa: E402
from dialogue import KEY, LEGACY, MODERN, PATIENCE_S, PROGRAM, environment  # noqa: E402
from step_commands import SIGNED, TOKEN, call, configure, dialogue  # noqa: E402
from ways import Report  # noqa: E402

IMPATIENCE_S = 1  # for an answer where a step failed
GET = [('GET', path, {}, None) for path in ('/healthz', '/readyz', '/nowhere', '/mcp')]


def post(token, *requests, era=None, **headers):
    """POSTs of a dialogue's requests."""
    return [('POST', '/mcp', {
        'Authorization': f'Bearer {token}', 'Accept': 'application/json, text/event-stream',
        'Content-Type': 'application/json', 'Mcp-Method': json.loads(line)['method'],
        'Mcp-Protocol-Version': era or MODERN, **headers}, line)
        for line in dialogue(*requests, era=era).splitlines()]


REQUESTS = [
    *GET, *post('nobody', ('tools/list', {})), *post('a.b.c', ('tools/list', {})),
    *post(TOKEN, ('tools/list', {}), ('resources/list', {})),
    *post(TOKEN, call('list_keys', PCID='a'), **{'Mcp-Name': 'openrouter_admin_list_keys'}),
    *post(TOKEN, call('delete_keys', PCID='a', hash='x'), era=LEGACY[-1]),
    *post(SIGNED, call('get_credits', PCID='a'), **{'Mcp-Name': 'openrouter_admin_get_credits'}),
    *post(SIGNED, ('subscriptions/listen', {'notifications': {'toolsListChanged': True}})),
    ('OPTIONS', '/mcp', {'Origin': 'https://app.example.com'}, None),
    ('POST', '/mcp', {'Host': 'elsewhere.example.com'}, '{}'),
]


class Serving:
    def __init__(self, preload, sandbox, folder):
        self.preload, self.folder = preload, folder
        self.config = configure(sandbox, folder)
        self.report = os.path.join(folder, 'report')

    def ask(self, patience_s, port, method, path, headers, body):
        """The status, or None where there is no answer."""
        connection = http.client.HTTPConnection('127.0.0.1', port, timeout=patience_s)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            if answer.getheader('Content-Type', '').startswith('text/event-stream'):
                answer.fp.readline()
            else:
                answer.read()
            return answer.status
        except (OSError, http.client.HTTPException):
            return None
        finally:
            connection.close()

    def run(self, n, **more):
        """(how it ended, its report, status of each answer, stderr)."""
        if os.path.exists(self.report):
            os.unlink(self.report)
        env = environment(LD_PRELOAD=self.preload, HOME=self.folder, ORA_FAIL_AT=str(n),
                          CREDENTIALS_DIRECTORY=self.folder, ORA_FAIL_REPORT=self.report, **more)
        options = ['--config', self.config, '--listen', '127.0.0.1:0', '--metrics', '127.0.0.1:0',
                   '--state', os.path.join(self.folder, 'state'), '--drain-timeout', '1']
        statuses, patience_s = [], IMPATIENCE_S if n > 0 else PATIENCE_S
        with tempfile.TemporaryFile() as errors, subprocess.Popen(
                [PROGRAM, 'serve', *options], bufsize=0, stdout=subprocess.PIPE, stderr=errors,
                env=env) as process:
            ports = []
            while len(ports) < 2 and select.select([process.stdout], [], [], PATIENCE_S)[0]:
                line = process.stdout.readline().decode()
                if not line:
                    break
                ports.append(int(re.findall(r'\d+', line)[-1]))
            if len(ports) == 2:
                statuses = [self.ask(patience_s, ports[0], *request) for request in REQUESTS]
                statuses.append(self.ask(patience_s, ports[1], 'GET', '/metrics', {}, None))
                process.send_signal(signal.SIGTERM)
            try:
                code = process.wait(PATIENCE_S)
            except subprocess.TimeoutExpired:
                process.kill()
                code = 'no end in time'
            errors.seek(0)
            return code, Report(self.report), statuses, errors.read().decode(errors='replace')

    def problem(self, n):
        code, report, _, errors = self.run(n)
        if code == -signal.SIGABRT or (code in range(8) and report.is_whole()):
            return None
        return f'ended with {code}: {errors[-500:]}'


def main():
    preload, = sys.argv[1:]
    with test_cli.Upstream() as sandbox, tempfile.TemporaryDirectory() as folder:
        serving = Serving(preload, sandbox, folder)
        for _ in range(2):
            code, report, statuses, errors = serving.run(0, ORA_FAIL_WAYS='1')
        print(*statuses)
        assert code == 0 and report.is_whole() and None not in statuses, errors
        assert statuses.count(200) > 5, f'{statuses}: {errors}'
        steps = [n for n, fails, _ in report.new(set()) if fails]
        problems = [(n, serving.problem(n)) for n in steps]
        problems = [f'  {n}: {problem}' for n, problem in problems if problem]
    print(f'{len(steps)} of {report.words[1]} steps, {len(problems)} problems', *problems[:10],
          sep='\n')
    return 0 if not problems else 1


if __name__ == '__main__':
    sys.exit(main())
