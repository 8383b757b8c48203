"""What the spec says of tools, for tests that check it against somebody else's word."""

import glob
import os

import yaml

from dialogue import ROOT


def tools():
    """(short name, entry with its `group`) of each tool; not those that wait for a decision."""
    for group, spec in specs():
        for name, tool in (spec.get('tools') or {}).items():
            if 'decide' not in tool:
                yield name, {**tool, 'group': group}


def workflows():
    """The short names of what is composed of several tools."""
    return {name for _, spec in specs() for name in spec.get('workflows') or ()}


def specs():
    """(name, content) of each file of the spec."""
    for path in sorted(glob.glob(os.path.join(ROOT, 'spec', '*.yaml'))):
        with open(path, encoding='utf-8') as file:
            yield os.path.basename(path).removesuffix('.yaml'), yaml.safe_load(file)
