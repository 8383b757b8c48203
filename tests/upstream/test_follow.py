#!/usr/bin/python3
"""A changed API, from the document to a build that passes, with scripts/follow.sh and decisions:
in a copy of this repository, whose own spec is the API.

    test_follow.py WORK CC
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path[:0] = [HERE, os.path.join(ROOT, 'codegen')]
sys.dont_write_bytecode = True

import load
import openapi
import source

PARTS = ('CMakeLists.txt', 'README.md', 'LICENSE', 'CONTRIBUTING.md', 'cmake', 'codegen', 'deploy',
         'docs', 'examples', 'generated', 'packaging', 'runtime', 'scripts', 'spec', 'tests')
ANSWERS = '''\
tools:
  delete_workspace_budget: { drop: true }
  create_scim_group_mapping:
    params:
      group_id: { was: scim_group_id }
      reason: { widens: never, doc: Why it is made, example: "new team" }
'''


def change(root):
    """A rename, a new required parameter, a new value, and an operation that is gone."""
    del root['paths']['/workspaces/{workspace_ref}/budgets/{interval}']['delete']
    post = root['paths']['/scim/group-mappings']['post']
    body = post['requestBody']['content']['application/json']['schema']
    body['properties']['group_id'] = body['properties'].pop('scim_group_id')
    body['properties']['reason'] = {'type': 'string', 'minLength': 1}
    body['required'] = [{'scim_group_id': 'group_id'}.get(name, name)
                        for name in body['required']] + ['reason']

    def visit(node):
        if isinstance(node, dict):
            if 'enum' in node and 'weekly' in node['enum'] and 'hourly' not in node['enum']:
                node['enum'].append('hourly')
            for value in node.values():
                visit(value)
        elif isinstance(node, list):
            for value in node:
                visit(value)

    visit(root)


def state(folder):
    """A digest of every file that may change."""
    found = {}
    for part in ('spec', 'generated', os.path.join('tests', 'wire')):
        for parent, _, names in os.walk(os.path.join(folder, part)):
            for name in names:
                path = os.path.join(parent, name)
                with open(path, 'rb') as stream:
                    found[os.path.relpath(path, folder)] = hashlib.sha256(stream.read()).hexdigest()
    return found


def check(condition, what, done=None):
    if not condition:
        sys.exit(f'not true: {what}\n' + (done.stdout + done.stderr if done else ''))


def main():
    work, compiler = sys.argv[1:]
    tree = os.path.join(work, 'tree')
    shutil.rmtree(work, ignore_errors=True)
    os.makedirs(tree)
    for part in PARTS:
        path = os.path.join(ROOT, part)
        copy = shutil.copytree if os.path.isdir(path) else shutil.copy
        copy(path, os.path.join(tree, part))
    faults = source.Faults()
    document = openapi.document(load.load(os.path.join(tree, 'spec'), faults))
    change(document)
    with open(os.path.join(work, 'openapi.json'), 'w', encoding='utf-8') as stream:
        json.dump(document, stream, indent=1)
    with open(os.path.join(work, 'answers.yaml'), 'w', encoding='utf-8') as stream:
        stream.write(ANSWERS)

    def follow(*more):
        return subprocess.run(
            [os.path.join(tree, 'scripts', 'follow.sh'), 'openapi.json', '--date', '2026-11-01',
             *more], cwd=work, env={**os.environ, 'CC': compiler, 'ORA_PYTHON': sys.executable},
            capture_output=True, text=True, check=False)

    before = state(tree)
    done = follow()
    check(done.returncode == 6, 'what is open ends it with 6', done)
    for line in ('delete_workspace_budget: gone upstream (drop: true',
                 'create_scim_group_mapping.group_id: doc (text), widens (never, up',
                 'create_scim_group_mapping.reason: doc (text), widens (never, up',
                 'create_scim_group_mapping.scim_group_id: gone upstream'):
        check(f': decide: {line}' in done.stdout, f'it asks: {line}', done)
    changed = {path for path, digest in state(tree).items() if before.get(path) != digest}
    check(changed and all(path.startswith('spec/') for path in changed),
          f'nothing is generated before it is decided: {changed}')

    done = follow('--answers', 'answers.yaml')
    check(done.returncode == 0, 'with the decisions it builds and passes', done)
    first = state(tree)
    check('tests/wire/cases/delete_workspace_budget.json' not in first, 'its case left with it')
    with open(os.path.join(tree, 'tests', 'wire', 'cases', 'create_scim_group_mapping.json'),
              encoding='utf-8') as stream:
        case = json.load(stream)[0]
    check(case['arguments']['reason'] == 'new team', 'the case has the new parameter')
    check('"reason":"new team"' in case['request'][-1], 'and so has its request')
    with open(os.path.join(tree, 'generated', 'openrouter_admin', 'tools.h'),
              encoding='utf-8') as stream:
        header = stream.read()
    check('ORA_LIMIT_RESET_HOURLY' in header, 'the new value is in the header')
    check('delete_workspace_budget' not in header, 'the operation is not')

    done = follow('--answers', 'answers.yaml')
    check(done.returncode == 0, 'a second run passes, too', done)
    check(state(tree) == first, 'and changes nothing')


if __name__ == '__main__':
    main()
