"""What the Python tests of mcp, sandbox and cli share: to start the program, to talk MCP with it
line by line, and to check what it says against JSON schemas.

ORA_PROGRAM       the program under test
ORA_MCP_SCHEMAS   folder with schema-<version>.json, the official schemas of MCP
ORA_OPENAPI       OpenAPI document of upstream's replies
"""

import contextlib
import http.server
import json
import os
import queue
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

sys.dont_write_bytecode = True
try:
    import jsonschema
except ImportError:
    print('skipped: no Python with jsonschema (install python3-jsonschema)')
    sys.exit(77)

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SHARED = os.path.join(ROOT, '..', 'shared')
PROGRAM = os.environ.get('ORA_PROGRAM') or os.path.join(ROOT, 'build', 'openrouter-admin')
MCP_SCHEMAS = os.environ.get('ORA_MCP_SCHEMAS') or os.path.join(SHARED, 'mcp')
OPENAPI = os.environ.get('ORA_OPENAPI') or os.path.join(
    SHARED, 'upstream', 'openapi-management-2026-05-06.json')

LEGACY = ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25']
MODERN = '2026-07-28'
PREFIX = 'openrouter_admin_'
KEY = 'sk-or-v1-sandbox-management'
ORDINARY_KEY = 'sk-or-v1-sandbox-inference'
PATIENCE_S = 30  # a sanitizer and a busy machine included
UUID = '00000000-0000-4000-8000-000000000000'


STATE = tempfile.TemporaryDirectory(prefix='openrouter-admin-')  # the logs of all that we start


def environment(**more):
    """That of this process without a key, and with what is given."""
    env = {name: value for name, value in os.environ.items() if 'OPENROUTER' not in name}
    env['XDG_CONFIG_HOME'] = os.path.join(STATE.name, 'config')  # not there, until somebody makes it
    env['XDG_STATE_HOME'] = STATE.name
    env.update(more)
    return env


def check_sanity(errors):
    """What a sanitizer has to say is a failure, wherever it comes."""
    if 'Sanitizer' in errors or 'runtime error:' in errors:
        raise AssertionError(errors)


def run(*arguments, input=b'', env=None, **more):
    """The program to its end: (exit code, stdout, stderr)."""
    done = subprocess.run([PROGRAM, *arguments], input=input, timeout=PATIENCE_S,
                          env=env if env is not None else environment(),
                          stdout=more.pop('stdout', subprocess.PIPE), stderr=subprocess.PIPE,
                          **more)
    errors = done.stderr.decode()
    check_sanity(errors)
    return done.returncode, (done.stdout or b'').decode(), errors


def meta(version=MODERN, **more):
    """_meta of a modern request."""
    return {'io.modelcontextprotocol/protocolVersion': version,
            'io.modelcontextprotocol/clientCapabilities': {},
            'io.modelcontextprotocol/clientInfo': {'name': 'test', 'version': '1'}, **more}


def no_constant(text):
    raise ValueError(f'{text} is no JSON')


def parse(text):
    """JSON, and nothing that only Python takes for it."""
    return json.loads(text, parse_constant=no_constant)


class Peer:
    """The server as a process, and its client. Every line that comes is kept in `lines`."""

    command = (PROGRAM, 'mcp')
    prefix = PREFIX  # of tools

    def __init__(self, *options, version='2025-11-25', env=None, begin=True):
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [*self.command, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=self.errors, bufsize=0, env=env if env is not None else environment())
        self.version = version
        self.lines = []
        self.methods = {}   # id -> method that was asked
        self.answers = {}   # id -> message
        self.others = []    # messages without an id, and batches
        self.last_id = 0
        self.queue = queue.Queue()
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()
        if begin:
            self.begin()

    def _read(self):
        for line in self.process.stdout:
            self.queue.put(line)
        self.queue.put(None)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        """Ends it gently, so that a sanitizer can look for leaks."""
        if not self.process.stdin.closed:
            self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.reader.join()
        self.process.stdout.close()
        errors = self.error_text()
        self.errors.close()
        check_sanity(errors)

    def begin(self):
        """The handshake, if this version has one."""
        if self.version == MODERN:
            self.hello = self.ask('server/discover')
        else:
            self.hello = self.ask('initialize', {
                'protocolVersion': self.version, 'capabilities': {},
                'clientInfo': {'name': 'test', 'version': '1'}})
            self.send({'jsonrpc': '2.0', 'method': 'notifications/initialized'})

    def send_bytes(self, data):
        self.process.stdin.write(data)

    def send(self, *messages):
        """Messages, one a line and in one write; text goes as it is."""
        lines = [m if isinstance(m, str) else json.dumps(m) for m in messages]
        self.send_bytes(''.join(line + '\n' for line in lines).encode())

    def request(self, method, params=None, id=None):
        """A request as it is to be sent; its id is new."""
        if id is None:
            self.last_id += 1
            id = self.last_id
        self.methods[id] = method
        message = {'jsonrpc': '2.0', 'id': id, 'method': method}
        if self.version == MODERN and method != 'initialize':
            params = {'_meta': meta(), **(params or {})}
        if params is not None:
            message['params'] = params
        return message

    def start(self, method, params=None, id=None):
        message = self.request(method, params, id)
        self.send(message)
        return message['id']

    def take(self, timeout_s=PATIENCE_S):
        """The next message, which is also filed; None at the end of the output."""
        line = self.queue.get(timeout=timeout_s)
        if line is None:
            self.queue.put(None)
            return None
        if not line.endswith(b'\n'):
            raise AssertionError(f'a line without its end: {line[:200]!r}')
        self.lines.append(line)
        message = parse(line.decode())
        if isinstance(message, dict) and 'id' in message:
            if message['id'] in self.answers:
                raise AssertionError(f'answered twice: {line[:200]!r}')
            self.answers[message['id']] = message
        else:
            self.others.append(message)
        return message

    def answer(self, id, timeout_s=PATIENCE_S):
        until = time.monotonic() + timeout_s
        while id not in self.answers:
            if self.take(max(0.01, until - time.monotonic())) is None:
                raise AssertionError(f'no answer to {id}: {self.error_text()}')
        return self.answers[id]

    def ask(self, method, params=None):
        return self.answer(self.start(method, params))

    def other(self):
        """The next message that has no id: an error about an unreadable message, a batch."""
        while not self.others:
            if self.take() is None:
                raise AssertionError(f'nothing came: {self.error_text()}')
        return self.others.pop(0)

    def tool(self, name, arguments=None):
        """The whole result of a tool; text as arguments goes as it is."""
        if isinstance(arguments, str):
            message = self.request('tools/call', {'name': self.prefix + name, 'arguments': '@'})
            self.send(json.dumps(message).replace('"@"', arguments))
            answer = self.answer(message['id'])
        else:
            params = {'name': self.prefix + name}
            if arguments is not None:
                params['arguments'] = arguments
            answer = self.ask('tools/call', params)
        if 'result' not in answer:
            raise AssertionError(f'{name}: {answer}')
        return answer['result']

    def call(self, name, arguments=None):
        """The reply of a tool that must succeed."""
        result = self.tool(name, arguments)
        if result.get('isError'):
            raise AssertionError(f'{name} {arguments}: {result["content"][0]["text"]}')
        return result['structuredContent']

    def refusal(self, name, arguments=None):
        """The text of a tool that must not succeed."""
        result = self.tool(name, arguments)
        if not result.get('isError'):
            raise AssertionError(f'{name} {arguments!r:.200}: was not refused')
        return result['content'][0]['text']

    def descriptors(self):
        return self.ask('tools/list')['result']['tools']

    def end(self, how=None):
        """Ends the input, or sends a signal; takes what still comes. Returns the exit code."""
        if how is None:
            self.process.stdin.close()
        else:
            self.process.send_signal(how)
        while self.take() is not None:
            pass
        return self.process.wait(PATIENCE_S)

    def error_text(self):
        self.errors.seek(0)
        return self.errors.read().decode(errors='replace')


# Schemas

def schemas_missing():
    if os.path.isdir(MCP_SCHEMAS):
        return None
    return f'no {MCP_SCHEMAS}: messages are not checked against the schemas of MCP'


class Protocol:
    """The official schema of one version."""

    RESULTS = {'initialize': 'InitializeResult', 'server/discover': 'DiscoverResult',
               'tools/list': 'ListToolsResult', 'tools/call': 'CallToolResult',
               'ping': 'EmptyResult', 'prompts/list': 'ListPromptsResult',
               'prompts/get': 'GetPromptResult', 'resources/list': 'ListResourcesResult',
               'resources/templates/list': 'ListResourceTemplatesResult',
               'resources/read': 'ReadResourceResult', 'completion/complete': 'CompleteResult',
               'resources/subscribe': 'EmptyResult', 'resources/unsubscribe': 'EmptyResult',
               'logging/setLevel': 'EmptyResult',
               'subscriptions/listen': 'SubscriptionsListenResult'}
    NOTIFICATIONS = {
        'notifications/progress': 'ProgressNotification',
        'notifications/subscriptions/acknowledged': 'SubscriptionsAcknowledgedNotification',
        'notifications/tools/list_changed': 'ToolListChangedNotification'}

    def __init__(self, version):
        with open(os.path.join(MCP_SCHEMAS, f'schema-{version}.json'), encoding='utf-8') as file:
            self.document = json.load(file)
        self.place = '$defs' if '$defs' in self.document else 'definitions'
        names = self.document[self.place]
        self.answer = 'JSONRPCResultResponse' if 'JSONRPCResultResponse' in names \
            else 'JSONRPCResponse'
        self.error = 'JSONRPCErrorResponse' if 'JSONRPCErrorResponse' in names else 'JSONRPCError'
        self.validators = {}

    def check(self, name, value):
        if name not in self.validators:
            kind = jsonschema.Draft202012Validator if self.place == '$defs' \
                else jsonschema.Draft7Validator
            self.validators[name] = kind({**self.document, '$ref': f'#/{self.place}/{name}'})
        self.validators[name].validate(value)

    def check_message(self, message, method=None):
        """An answer; `method` is what was asked."""
        if 'error' in message:
            # Before 2025-11-25 an error had to have an id even where none could be read.
            if 'id' in message or self.place == '$defs':
                self.check(self.error, message)
            if message['error']['code'] == -32022:
                self.check('UnsupportedProtocolVersionError', message)
            return
        if 'method' in message:
            self.check(self.NOTIFICATIONS[message['method']], message)
            return
        self.check(self.answer, message)
        self.check(self.RESULTS[method], message['result'])
        if method == 'ping' and message['result'] != {}:
            raise AssertionError(f'ping: {message["result"]}')

    def check_peer(self, peer):
        """Every line that came. Returns their number."""
        for line in peer.lines:
            message = parse(line.decode())
            for one in message if isinstance(message, list) else [message]:
                self.check_message(one, peer.methods.get(one.get('id')))
        return len(peer.lines)


def is_uuid(value):
    return not isinstance(value, str) or re.fullmatch(
        '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}', value, re.A) is not None


def is_date(value):
    if not isinstance(value, str):
        return True
    if not re.fullmatch('[0-9]{4}-[0-9]{2}-[0-9]{2}', value, re.A):
        return False
    try:
        time.strptime(value, '%Y-%m-%d')
    except ValueError:
        return value[:4] == '0000' and is_date('0004' + value[4:])
    return True


def is_date_time(value):
    """RFC 3339, with any offset."""
    match = not isinstance(value, str) or re.fullmatch(
        '(.{10})T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?'
        '(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])', value, re.A | re.I)
    return match is True or (match is not None and is_date(match[1]))


FORMATS = jsonschema.FormatChecker(formats=())
for name, check in (('uuid', is_uuid), ('date', is_date), ('date-time', is_date_time)):
    FORMATS.checkers[name] = (check, ())


def check_pattern(_validator, pattern, value, _schema):
    """As ECMA 262 has it: `$` is the very end, where Python's lets a line break follow."""
    if isinstance(value, str) and not re.search(re.sub(r'\$$', r'\\Z', pattern), value):
        yield jsonschema.ValidationError(f'{value!r} does not match {pattern!r}')


Validator = jsonschema.validators.extend(jsonschema.Draft202012Validator,
                                         {'pattern': check_pattern})


def validator(schema):
    return Validator(schema, format_checker=FORMATS)


# What all tools can be called with

def whole_plan(call):
    """Calls each of the 29 tools with real ids, so that each succeeds; `call` takes the short
    name and the arguments and returns the reply. Leaves everything as it was."""
    members = call('list_organization_members', {'limit': 5})
    users = [member['id'] for member in members['data'][2:5]]
    workspace = call('create_workspace', {'name': 'Plan', 'slug': 'plan',
                                          'io_logging_sampling_rate': 0.5})['data']['id']
    call('list_workspaces', {'offset': 0, 'limit': 100})
    call('get_workspace', {'id': 'plan'})
    call('update_workspace', {'id': workspace, 'description': 'Planned',
                              'io_logging_api_key_ids': [1, 2]})
    call('bulk_add_workspace_members', {'id': workspace, 'user_ids': users})
    key = call('create_keys', {'name': 'plan', 'limit': 25.5, 'limit_reset': 'monthly',
                               'expires_at': '2099-01-01T00:00:00Z',
                               'workspace_id': workspace})['data']['hash']
    call('list_keys', {'include_disabled': True, 'workspace_id': workspace})
    call('get_key', {'hash': key})
    call('update_keys', {'hash': key, 'limit': None, 'limit_reset': None})
    guardrail = call('create_guardrail', {
        'name': 'Plan', 'workspace_id': workspace, 'limit_usd': 50, 'reset_interval': 'weekly',
        'allowed_models': ['openai/gpt-4.1-mini']})['data']['id']
    call('list_guardrails', {'workspace_id': workspace})
    call('get_guardrail', {'id': guardrail})
    call('update_guardrail', {'id': guardrail, 'allowed_models': None, 'enforce_zdr': True})
    call('bulk_assign_keys_to_guardrail', {'id': guardrail, 'key_hashes': [key]})
    call('bulk_assign_members_to_guardrail', {'id': guardrail, 'member_user_ids': users})
    call('list_key_assignments', {'limit': 100})
    call('list_member_assignments', {'limit': 100})
    call('list_guardrail_key_assignments', {'id': guardrail})
    call('list_guardrail_member_assignments', {'id': guardrail, 'offset': 1, 'limit': 1})
    call('bulk_unassign_keys_from_guardrail', {'id': guardrail, 'key_hashes': [key]})
    call('bulk_unassign_members_from_guardrail', {'id': guardrail, 'member_user_ids': users})
    call('get_credits', {})
    call('get_current_key', {})
    call('get_user_activity', {})
    call('delete_guardrail', {'id': guardrail})
    call('delete_keys', {'hash': key})
    call('bulk_remove_workspace_members', {'id': workspace, 'user_ids': users})
    call('delete_workspace', {'id': workspace})


NAMED = {'secret': 'text'}  # what stands for SECRET where SecretConfig is in force
SECRET = 'sk-a-secret-that-no-model-may-see-0123456789'


class SecretConfig:
    """Options of a server beside a sandbox that knows secrets: `text`, for all that it does; `tree`,
    which is JSON; `gone`, whose file is not there; and `more`: name, value, connection."""

    def __init__(self, *more):
        self.folder = tempfile.TemporaryDirectory(prefix='ora-named-')
        sections = []
        for name, value, connection in (('text', SECRET, 'default'), ('tree', json.dumps(
                {'url': 'https://tree.example', 'headers': {'Authorization': SECRET}}), 'default'),
                ('gone', None, 'default'), *more):
            path = os.path.join(self.folder.name, name)
            if value is not None:
                with open(path, 'w', opener=lambda path, flags: os.open(path, flags, 0o600),
                          encoding='utf-8') as file:
                    file.write(value + '\n')
            sections.append(f'[secret {name}]\nfile = {path}\nconnections = {connection}\n')
        config = os.path.join(self.folder.name, 'config.ini')
        with open(config, 'w', encoding='utf-8') as file:
            file.write('\n'.join(sections))
        self.options = ('--sandbox', '--config', config)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.folder.cleanup()


def later_plan(call):
    """The same for the tools that came after these. Secrets come from SecretConfig."""
    workspace = call('create_workspace', {'name': 'Later', 'slug': 'later',
                                          'disabled_server_tools': ['openrouter:bash']}
                     )['data']['id']
    call('list_workspace_members', {'id': workspace})
    old = call('create_keys', {'name': 'Old', 'limit': 1})['data']['hash']
    call('rotate_keys', {'hash': old, 'grace': 0})
    budget = {'workspace_ref': 'later', 'interval': 'monthly'}
    call('upsert_workspace_budget', {**budget, 'limit_usd': 50.5, 'include_byok_in_budgets': True})
    call('list_workspace_budgets', {'workspace_ref': 'later'})
    call('get_workspace_budget', budget)
    call('delete_workspace_budget', budget)
    byok = call('create_byok_key', {'provider': 'openai', 'key': NAMED, 'name': 'Own',
                                    'workspace_id': workspace})['data']['id']
    call('list_byok_keys', {'workspace_id': workspace, 'provider': 'openai'})
    call('get_byok_key', {'id': byok})
    call('update_byok_key', {'id': byok, 'disabled': True, 'allowed_models': None})
    call('delete_byok_key', {'id': byok})
    destination = call('create_observability_destination', {
        'name': 'Traces', 'type': 'webhook', 'config': {'url': 'https://traces.example'},
        'workspace_id': workspace, 'privacy_mode': True, 'filter_rules': {'groups': [
            {'rules': [{'field': 'model', 'operator': 'contains', 'value': 'gpt'}]}]},
    })['data']['id']
    call('list_observability_destinations', {'workspace_id': workspace})
    call('get_observability_destination', {'id': destination})
    call('update_observability_destination', {'id': destination, 'enabled': False,
                                              'config': {'url': 'https://other.example'}})
    call('delete_observability_destination', {'id': destination})
    call('get_analytics_meta', {})
    call('query_analytics', {'metrics': ['request_count'], 'dimensions': ['model'],
                             'granularity': 'day', 'limit': 10})
    group = call('list_scim_groups', {'limit': 1})['data'][0]['id']
    mapping = call('create_scim_group_mapping', {
        'scim_group_id': group, 'workspace_id': workspace, 'role': 'member'})['data']['id']
    call('list_scim_group_mappings', {})
    call('get_scim_group_mapping', {'id': mapping})
    call('update_scim_group_mapping', {'id': mapping, 'role': 'admin'})
    call('delete_scim_group_mapping', {'id': mapping, 'keep_members': True})
    call('list_presets', {})
    call('get_preset', {'slug': 'support-bot'})
    call('list_preset_versions', {'slug': 'support-bot'})
    call('get_preset_version', {'slug': 'support-bot', 'version': '2'})
    call('delete_workspace', {'id': workspace})


# Upstreams

class Sandbox:
    """`openrouter-admin sandbox` as a process."""

    def __init__(self, *options, listen='127.0.0.1:0'):
        self.errors = tempfile.TemporaryFile()
        begin = time.monotonic()
        self.process = subprocess.Popen([PROGRAM, 'sandbox', '--listen', listen, *options],
                                        stdout=subprocess.PIPE, stderr=self.errors,
                                        env=environment())
        self.base_url = self.process.stdout.readline().decode().strip()
        self.start_s = time.monotonic() - begin
        if not self.base_url.startswith('http://'):
            self.process.wait(PATIENCE_S)
            self.errors.seek(0)
            raise AssertionError(f'no sandbox: {self.errors.read().decode()}')
        self.host = self.base_url.split('/')[2]

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        """Ends it gently, so that a sanitizer can look for leaks."""
        runs = self.process.poll() is None
        try:
            code = self.end()
        finally:
            self.end(signal.SIGKILL)
            self.process.stdout.close()
            self.errors.seek(0)
            errors = self.errors.read().decode(errors='replace')
            self.errors.close()
        check_sanity(errors)
        assert not runs or code == 0, f'the sandbox ended with {code}: {errors}'

    def control(self, method, name, body=None):
        """Steers it: what /_sandbox/NAME answers."""
        request = urllib.request.Request(
            f'http://{self.host}/_sandbox/{name}', method=method,
            data=None if body is None else json.dumps(body).encode())
        with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:
            return json.loads(answer.read() or b'null')

    def end(self, how=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(how)
        return self.process.wait(PATIENCE_S)


class Gate:
    """An upstream that holds each request until it is opened, then answers it with {"data":[]}.
    `seen` takes "GET /path" of each."""

    def __init__(self):
        gate = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = 'HTTP/1.1'

            def handle(self):
                with contextlib.suppress(ConnectionError):
                    super().handle()

            def answer(self):
                self.rfile.read(int(self.headers.get('Content-Length', 0)))
                gate.seen.put(f'{self.command} {self.path}')
                gate.opened.wait(PATIENCE_S)
                body = b'{"data":[]}' if self.command == 'GET' else b'{"deleted":true}'
                self.send_response(200)
                self.send_header('Content-Type', 'application/json')
                self.send_header('Content-Length', str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST = do_PATCH = do_DELETE = answer

            def log_message(self, *arguments):
                pass

        self.seen = queue.Queue()
        self.opened = threading.Event()
        self.server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        self.server.daemon_threads = True
        self.server.block_on_close = False
        self.base_url = f'http://127.0.0.1:{self.server.server_port}/api/v1'
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.opened.set()
        self.server.shutdown()
        self.server.server_close()

    def peer(self, *options, **more):
        return Peer('--base-url', self.base_url, *options,
                    env=environment(OPENROUTER_MANAGEMENT_KEY=KEY), **more)
