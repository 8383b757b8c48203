#!/usr/bin/python3
"""The Inspector, in both eras and over both transports: it lists, lints, calls, reads and gets.

    test_inspector.py FOLDER      where it is installed, once
"""

import json
import sys

from dialogue import PREFIX
from public import HTTP, STDIO, Public, served


class Inspector:
    def __init__(self, public):
        self.public = public

    def ask(self, target, era, *options, code=0):
        """The result of a method; `target` is a URL or a command."""
        http = isinstance(target, str)
        arguments = ['--cli', *([target, '--transport', 'http'] if http else []),
                     '--protocol-era', era, '--format', 'json', '-q', *options,
                     *([] if http else ['--', *target])]
        got, said = self.public.run(self.public.inspector, *arguments)
        if got != code:
            raise AssertionError(f'{" ".join(options)}: exit code {got}, want {code}\n{said}')
        return json.loads(said[said.index('{'):])['result'] if code == 0 else said


def check(inspector, target, era):
    tools = inspector.ask(target, era, '--method', 'tools/list')['tools']
    names = [tool['name'] for tool in tools]
    assert len(names) == 29 and names[0] == PREFIX + 'get_credits', names
    result = inspector.ask(target, era, '--method', 'tools/call', '--tool-name',
                           PREFIX + 'list_workspaces', '--tool-args-json', '{"limit": 2}')
    assert len(result['structuredContent']['data']) == 2, result
    inspector.ask(target, era, '--method', 'tools/call', '--tool-name', PREFIX + 'get_key',
                  '--tool-args-json', '{"hash": "none"}', code=5)
    prompts = inspector.ask(target, era, '--method', 'prompts/list')['prompts']
    assert 'rotate_key' in [prompt['name'] for prompt in prompts], prompts
    prompt = inspector.ask(target, era, '--method', 'prompts/get', '--prompt-name', 'rotate_key',
                           '--prompt-args', 'key=ci')
    assert 'Rotate the key ci.' in prompt['messages'][0]['content']['text'], prompt
    resources = inspector.ask(target, era, '--method', 'resources/list')['resources']
    assert len(resources) > 3, resources
    for resource in resources[:2]:
        contents = inspector.ask(target, era, '--method', 'resources/read', '--uri',
                                 resource['uri'])['contents']
        assert contents[0]['text'], contents


def main():
    if len(sys.argv) != 2:
        sys.exit('usage: test_inspector.py FOLDER')
    inspector = Inspector(Public(sys.argv[1]))
    with served(*HTTP) as url:
        for era in ('legacy', 'modern'):
            for name, target in (('stdio', STDIO), ('http', url)):
                check(inspector, target, era)
                print(f'{era}, {name}: fine')
    inspector.ask(STDIO, 'legacy', '--method', 'tools/list', '--strict')
    print('its lint of all schemas: fine')


if __name__ == '__main__':
    main()
