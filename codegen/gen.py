#!/usr/bin/env python3
"""Writes generated/ from spec/."""

import argparse
import json
import os
import sys

import check
import emit
import load
import model
import source

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)


def parse(argv):
    parser = argparse.ArgumentParser(prog='gen.py', description=__doc__)
    parser.add_argument('--spec', default=os.path.join(ROOT, 'spec'), metavar='FOLDER',
                        help='the API description (default: spec/)')
    parser.add_argument('--out', default=os.path.join(ROOT, 'generated'), metavar='FOLDER',
                        help='where the files go (default: generated/)')
    parser.add_argument('--runtime', default=os.path.join(ROOT, 'runtime', 'include', 'ora'),
                        metavar='FOLDER', help='headers whose names are taken '
                        '(default: runtime/include/ora/)')
    what = parser.add_mutually_exclusive_group()
    what.add_argument('--check', action='store_true',
                      help='write nothing; show how the files differ from the spec')
    what.add_argument('--dump-model', action='store_true',
                      help='print what the templates see, as JSON')
    return parser.parse_args(argv)


def main(argv=None, out=sys.stdout, err=sys.stderr):
    options = parse(argv)
    faults = source.Faults()
    spec = load.load(options.spec, faults)
    if spec:
        check.check(spec, check.runtime_names(options.runtime), faults)
    if faults.found:
        faults.report(err)
        return 1
    view = model.model(spec)
    if options.dump_model:
        json.dump(view, out, indent=1, ensure_ascii=False)
        out.write('\n')
        return 0
    files = emit.emit(view)
    if options.check:
        difference = emit.compare(files, options.out)
        out.write(difference)
        if difference:
            err.write('error: the generated files are not what the spec says; mend them with: '
                      'cmake --build build --target generate\n')
            return 1
        return 0
    for name in emit.write(files, options.out):
        out.write(f'{name}\n')
    return 0


if __name__ == '__main__':  # pragma: no cover
    sys.exit(main())
