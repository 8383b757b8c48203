"""Commands of test_steps.py besides those of test_cli.py, and what they need."""

import json
import os
import urllib.request

import test_cli
from dialogue import KEY, LEGACY, PATIENCE_S, PREFIX, environment, meta, run

# A token of `serve`, and one of an authorization server, which lasts until 2100.
TOKEN = 'ora_doik-M-PLOd3CmIXqc-ovMwaGF_Vj8FviNS_EQbTaCA'
SIGNED = ('eyJhbGciOiJFUzI1NiIsImtpZCI6ImsiLCJ0eXAiOiJhdCtqd3QifQ.'
          'eyJpc3MiOiJodHRwczovL2xvZ2luLmV4YW1wbGUuY29tIiwiYXVkIjoiaHR0'
          'cHM6Ly9hZG1pbi5leGFtcGxlLmNvbS'
          '9tY3AiLCJzdWIiOiJhbm4iLCJleHAiOjQxMDI0NDQ4MDAsInNjb3BlIjoib3'
          'BlbnJvdXRlci1hZG1pbjpyZWFkIiwiZ3JvdXBzIjpbImEiXX0.'
          'ik4__BegKGeLDFdf3W-iQi_dCEnUCZ0jwNcaTO9ZrdWjO6VgyuhZTM8SQIja'
          'oJXPVVUVDOtdC8wITvBE3hwkjw')
JWKS = {'keys': [{'kty': 'EC', 'crv': 'P-256', 'kid': 'k', 'use': 'sig',
                  'x': '2KmcXw8QOP_WnvNf9N5K2yK-XOvZHle8LoG9TDBJk9I',
                  'y': '2ci123YH6X95FS_pG5hkV9I0sm2B369zBLkRARrct_4'}]}
CONFIG = """
[connection a]
base_url = {url}
key_file = {folder}/key
policy = tight
HTTP-Referer = https://example.com

[connection b]
base_url = {url}
key_command = /bin/cat {folder}/key
mode = write

[connection c]
base_url = {url}
key_credential = key

[connection d]
base_url = {url}
key_file = {folder}/key
policy = asks

[policy asks]
confirm = writes

[policy tight]
max_limit_usd = 50
require_limit = yes
allowed_workspaces = default, eng*
allowed_models = openai/*, "anthropic/*"
writes_per_minute = 1000
confirm = none

[secrets]
to = command
command = /bin/sh -c "cat > {folder}/secret"

[token ci]
connections = a, b
mode = read-only
sha256 = e9208b019c2758b0ce5686e1f65724e9ab56b9ae539aea6aec12729db7439eaf

[issuer login]
issuer = https://login.example.com
audience = https://admin.example.com/mcp
jwks = {folder}/jwks.json
connections_claim = groups
"""


class Command(test_cli.Command):
    """`state`: it takes --state, but no options of a connection. `libuv`: that may end it.
    `before`: a request that makes upstream what it was (method, path, body); then the state, too,
    is what prepare() made of it."""

    def __init__(self, *words, state=False, libuv=False, before=None, **more):
        super().__init__(*words, **more)
        self.state, self.libuv, self.before = state, libuv, before


def dialogue(*requests, era=None):
    """Lines of requests (method, params), as of a client of 2026-07-28; or, with `era`, of the
    client of a session."""
    lines = []
    if era:
        requests = [('initialize', {
            'protocolVersion': era, 'capabilities': {'elicitation': {}},
            'clientInfo': {'name': 'test', 'version': '1'}}), *requests]
    for i, (method, params) in enumerate(requests):
        params = params if era else {**params, '_meta': meta()}
        lines.append({'jsonrpc': '2.0', 'id': i, 'method': method, 'params': params})
        if i == 0 and era:
            lines.append({'jsonrpc': '2.0', 'method': 'notifications/initialized'})
    return ''.join(json.dumps(line) + '\n' for line in lines)


def call(tool, **arguments):
    return 'tools/call', {'name': PREFIX + tool, 'arguments': arguments}


def configure(sandbox, folder):
    """A configuration, and the files that it names. Returns its path."""
    for name, text in {'key': KEY, 'jwks.json': json.dumps(JWKS), 'config.ini': CONFIG.format(
            url=sandbox.base_url, folder=folder)}.items():
        path = os.path.join(folder, name)
        with open(path, 'w', encoding='ascii') as file:
            file.write(text)
        os.chmod(path, 0o600)
    return os.path.join(folder, 'config.ini')


def more_commands(sandbox, folder):
    key = sandbox.rows('/keys')[0]['hash']
    guardrail = sandbox.rows('/guardrails')[0]['id']
    config = configure(sandbox, folder)
    a, b, c, d = (('--config', config, '--connection', name) for name in 'abcd')
    return [
        Command('keys', 'rotate', key, '--dry-run'),
        Command('keys', 'create', '--name', 'x', '--secret-file', '--yes', writes=True),
        Command('config', 'check', '--config', config, alone=True),
        Command('keys', 'list', *b, '--csv', state=True),
        Command('keys', 'list', *c, '--csv', state=True),
        Command('keys', 'create', '--name', 'x', '--limit', '500', '--yes', *a, state=True),
        Command('keys', 'create', '--name', 'x', '--limit', '5', '--yes', *a, state=True,
                writes=True),
        Command('doctor', *a, state=True),
        Command('connect', 'new', '--config', config, '--base-url', sandbox.base_url, alone=True,
                input=KEY + '\n'),
        Command('serve', '--config', config, '--listen', '127.0.0.1:0', '--metrics', sandbox.host,
                state=True, libuv=True),
        Command('workspaces', 'list'), Command('budgets', 'list', 'default'),
        Command('members', 'list'), Command('analytics', 'meta'), Command('guardrails', 'list'),
        Command('account', 'activity', '--by', 'day'), Command('account', 'credits'),
        Command('guardrails', 'get', guardrail), Command('presets', 'list', '--jsonl'),
        Command('guardrails', 'update', guardrail, '--allowed-models', 'openai/*,x/y',
                '--limit-usd', '5', '--reset-interval', 'daily', '--dry-run'),
        Command('mcp', *d, state=True, input=dialogue(
            call('update_keys', hash=key, limit=99, limit_reset='weekly'),
            call('create_keys', name='x'), call('delete_keys', hash=key),
            call('rotate_keys', hash=key),
            call('update_guardrail', id=guardrail, limit_usd=None, allowed_models=None),
            call('bulk_assign_keys_to_guardrail', id=guardrail, key_hashes=[key]))),
        Command('mcp', '--mode', 'read-only', input=dialogue(
            call('get_user_activity'), call('list_workspaces'), call('get_credits'),
            call('query_analytics', metrics=['request_count'], dimensions=['model']),
            call('delete_keys', hash=key))),
        Command('mcp', '--profile', 'agent', input=dialogue(
            ('prompts/list', {}), ('prompts/get', {'name': 'rotate_key', 'arguments': {
                'key': 'ci'}}),
            ('resources/list', {}), ('resources/templates/list', {}),
            ('resources/read', {'uri': 'openrouter-admin://connections'}),
            ('resources/read', {'uri': 'openrouter-admin://tools/create_keys'}),
            ('completion/complete', {'ref': {'type': 'ref/prompt', 'name': 'rotate_key'},
                                     'argument': {'name': 'key', 'value': 'c'}}))),
        Command('mcp', '--strict-pcid', input=dialogue(
            ('tools/list', {}), ('ping', {}), ('logging/setLevel', {'level': 'debug'}),
            call('create_keys', name='x', PCID='default'), call('delete_keys', hash='x'),
            ('nothing', {}), era=LEGACY[-1])),
    ]


def ask(sandbox, method, path, body):
    """A request of the account's, past the program."""
    request = urllib.request.Request(
        f'http://{sandbox.host}{path}', method=method, data=json.dumps(body).encode(),
        headers={'Authorization': f'Bearer {KEY}', 'Content-Type': 'application/json'})
    with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:
        answer.read()


def change(sandbox, state, *words):
    run(*words, '--base-url', sandbox.base_url, '--state', state, '--yes',
        env=environment(OPENROUTER_MANAGEMENT_KEY=KEY))


def prepare(sandbox, state):
    """A log in which something can be undone, and of which something must be looked up."""
    key = sandbox.rows('/keys')[2]['hash']
    change(sandbox, state, 'keys', 'update', key, '--limit', '8')
    for tool, words in (('create_keys', ('create', '--name', 'lost', '--reveal')),
                        ('update_keys', ('update', key, '--name', 'renamed'))):
        sandbox.control('PUT', 'faults', {'tool': tool, 'fault': 'reset_after'})
        change(sandbox, state, 'keys', *words)
    sandbox.control('DELETE', 'faults')


def prepared_commands(state):
    """Takes back and looks up what prepare() did."""
    log = run('audit', 'tail', '20', '--json', '--state', state)[1]
    intent = next(line for line in map(json.loads, log.splitlines())
                  if line['type'] == 'intent' and line['tool'] == PREFIX + 'update_keys')
    before = ('PATCH', f'/api/v1/keys/{intent["arguments"]["hash"]}', {'limit': 8})
    return [Command('undo', intent['call'], '--yes', writes=True, before=before),
            Command('audit', 'show', intent['call'], '--state', alone=True, before=before),
            Command('journal', before=before)]
