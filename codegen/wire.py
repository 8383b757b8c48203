#!/usr/bin/env python3
"""Proposes what tests/wire needs after a change of the spec: cases of new tools and parameters, and
none of those that are gone. Cases are what the runtime is measured by: read the difference before
you commit it."""

import argparse
import os
import sys

import check
import load
import source
from follow import calls, cases

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
CALLS = ('calls.c', 'later_calls.c')


def main(argv=None, out=sys.stdout, err=sys.stderr):
    parser = argparse.ArgumentParser(prog='wire.py', description=__doc__)
    parser.add_argument('--spec', default=os.path.join(ROOT, 'spec'), metavar='FOLDER',
                        help='the API description (default: spec/)')
    parser.add_argument('--wire', default=os.path.join(ROOT, 'tests', 'wire'), metavar='FOLDER',
                        help='cases and calls (default: tests/wire/)')
    options = parser.parse_args(argv)
    faults = source.Faults()
    spec = load.load(options.spec, faults)
    if spec:
        check.check(spec, set(), faults)
    if faults.found:
        faults.report(err)
        return 1
    for path in propose(spec, options.wire):
        out.write(f'{os.path.relpath(path)}: proposed, to be read\n')
    return 0


def propose(spec, folder):
    """Writes proposals; the files that are not as they were."""
    # A workflow has no request of its own.
    tools = {name: tool for name, tool in spec.tools.items() if not tool.is_workflow}
    texts = {name: _read(os.path.join(folder, name)) for name in CALLS}
    typed = calls.Calls(texts.values(), spec)
    changed = []
    for name, tool in tools.items():
        path = os.path.join(folder, 'cases', f'{name}.json')
        text = _read(path) if os.path.exists(path) else '[]'
        new, numbers = cases.propose(tool, spec, cases.read(text))
        for number in numbers:
            typed.put(tool, number, new[number]['arguments'])
        if numbers:
            _write(path, cases.replaced(text, new, numbers))
            changed.append(path)
    for name in sorted(os.listdir(os.path.join(folder, 'cases'))):
        if name.removesuffix('.json') not in tools:
            os.remove(os.path.join(folder, 'cases', name))
            changed.append(os.path.join(folder, 'cases', name))
    for name in sorted(typed.tools() - tools.keys()):
        typed.remove(name)
    for name, text in zip(CALLS, typed.texts):
        if text != texts[name]:
            _write(os.path.join(folder, name), text)
            changed.append(os.path.join(folder, name))
    return changed


def _read(path):
    with open(path, encoding='utf-8') as stream:
        return stream.read()


def _write(path, text):
    with open(path, 'w', encoding='utf-8') as stream:
        stream.write(text)


if __name__ == '__main__':  # pragma: no cover
    sys.exit(main())
