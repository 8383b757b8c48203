#!/usr/bin/python3
"""The reference in docs/configuration.md is what `config keys` says; --update writes it.

    test_reference.py [--update]
"""

import json
import os
import subprocess
import sys

from world import PROGRAM

DOCUMENT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'docs',
                        'configuration.md')
BEGIN = '## Reference\n'


def reference():
    kinds = json.loads(subprocess.run([PROGRAM, 'config', 'keys', '--json'], check=True,
                                      capture_output=True).stdout)
    text = BEGIN
    for kind in kinds:
        operand = f' {kind["operand"]}' if kind['operand'] else ''
        text += f'\n### [{kind["section"]}{operand}]\n\n{kind["doc"]}\n\n'
        text += '| key | value | default | |\n|---|---|---|---|\n'
        for key in kind['keys']:
            default = f'`{key["default"]}`' if key['default'] is not None else (
                'required' if key['required'] else '')
            doc = key['doc'].replace('|', '\\|')
            text += f'| `{key["key"]}` | {key["want"]} | {default} | {doc} |\n'
    return text


def main():
    with open(DOCUMENT, encoding='utf-8') as file:
        text = file.read()
    before, _, after = text.partition(BEGIN)
    want = reference()
    if BEGIN + after == want:
        return 0
    if '--update' in sys.argv:
        with open(DOCUMENT, 'w', encoding='utf-8') as file:
            file.write(before + want)
        return 0
    print('docs/configuration.md is not what the program says; mend it with\n'
          f'    ORA_PROGRAM={PROGRAM} python3 {" ".join(sys.argv)} --update')
    return 1


sys.exit(main())
