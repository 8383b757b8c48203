"""Digests of upstream's texts. A description is what models read, so no program takes it from
upstream; the spec keeps only what tells that one was changed."""

import os

NAME = 'texts.txt'
HEAD = ('# Digests of the texts of upstream that were read when the spec was last changed, written\n'
        '# by codegen/upstream.py --apply: digest, tool, path of the parameter or reply member.\n')


def load(folder):
    """(tool, path) -> digest."""
    digests = {}
    try:
        with open(os.path.join(folder, NAME), encoding='utf-8') as stream:
            for line in stream:
                if not line.startswith('#'):
                    digest, tool, path = line.rstrip('\n').split(' ', 2)
                    digests[tool, path] = digest
    except FileNotFoundError:
        pass
    return digests


def text(digests):
    """The file for digests."""
    return HEAD + ''.join(f'{digest} {tool} {path}\n'
                          for (tool, path), digest in sorted(digests.items()))
