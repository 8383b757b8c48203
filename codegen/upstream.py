#!/usr/bin/env python3
"""Compares an OpenAPI document of upstream with the spec, or with an older document.

Exit code: 0 no difference, 1 bad input, 2 wrong usage, 3 only texts differ, 4 compatible
changes, 5 breaking ones; with --apply 6 where something is to be decided, else 0."""

import argparse
import datetime
import hashlib
import os
import sys

import load
import source
from follow import answers, apply, classify, compare, document, limits, shape, show, texts

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
OPEN = 6


def parse(argv):
    parser = argparse.ArgumentParser(prog='upstream.py', description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('document', metavar='DOCUMENT', help='OpenAPI 3, JSON or YAML')
    parser.add_argument('--from', dest='old', metavar='DOCUMENT',
                        help='compare with this document, not with the spec')
    parser.add_argument('--spec', default=os.path.join(ROOT, 'spec'), metavar='FOLDER',
                        help='the API description (default: spec/)')
    parser.add_argument('--management-only', action='store_true',
                        help='only operations that want a management key, or are tools already')
    form = parser.add_mutually_exclusive_group()
    form.add_argument('--json', action='store_const', dest='form', const=show.as_json,
                      help='findings for a program')
    form.add_argument('--markdown', action='store_const', dest='form', const=show.markdown,
                      help='findings for a pull request')
    parser.set_defaults(form=show.text)
    change = parser.add_argument_group('to change the spec')
    change.add_argument('--apply', action='store_true',
                        help='write into the spec what is mechanical; the rest becomes entries '
                        'with `decide:`')
    change.add_argument('--answers', metavar='FILE', help='YAML with decisions')
    change.add_argument('--date', type=day, help='day of the document, YYYY-MM-DD')
    change.add_argument('--repository', help='where the document comes from')
    change.add_argument('--path', help='its path there')
    change.add_argument('--commit', help='its commit there')
    options = parser.parse_args(argv)
    if options.apply and (options.old or not options.date):
        parser.error('--apply wants --date, and goes into the spec')
    return options


def day(text):
    """A day that exists."""
    datetime.date.fromisoformat(text)
    return text


def read_document(path, spec, names, options, faults):
    """A document as an Api, with everything that is wrong with it in `faults`."""
    read, found = document.read(path, faults,
                                limits.wanted(spec, names, options.management_only))
    if read is None:
        return None
    known = shape.from_spec(spec, '', {}).operations
    limits.check(read, found, names, known, spec.api['tool_prefix'],
                 spec.api.get('common', {}))
    return document.api(read, found, names, spec.api.get('common', {}))


def write(options, spec, new, decisions, out):
    """Applies a document to the spec, and says what was done and what is open."""
    with open(options.document, 'rb') as stream:
        digest = hashlib.sha256(stream.read()).hexdigest()
    provenance = {'repository': options.repository, 'path': options.path,
                  'commit': options.commit, 'date': options.date, 'sha256': digest}
    applied = apply.Apply(options.spec, spec, new, decisions, provenance).run()
    for name in applied:
        out.write(f'{name}: changed\n')
    for line in applied.open:
        out.write(f'{line}\n')
    return OPEN if applied.open else 0


def main(argv=None, out=sys.stdout, err=sys.stderr):
    options = parse(argv)
    faults = source.Faults()
    spec = load.load(options.spec, faults, doubtful=True)
    new = old = None
    decisions = answers.read(options.answers, faults) if options.answers else {}
    if spec and not faults.found:
        names = {**limits.spec_names(spec), **answers.names(decisions)}
        new = read_document(options.document, spec, names, options, faults)
        if options.old:
            old = read_document(options.old, spec, names, options, faults)
        else:
            old = shape.from_spec(spec, os.path.relpath(options.spec), texts.load(options.spec))
    if faults.found:
        faults.report(err)
        return 1
    if options.apply:
        return write(options, spec, new, decisions, out)
    findings = compare.compare(old, new)
    out.write(options.form(findings, os.path.basename(old.source),
                           os.path.basename(new.source)))
    return classify.exit_code(findings)


if __name__ == '__main__':  # pragma: no cover
    sys.exit(main())
