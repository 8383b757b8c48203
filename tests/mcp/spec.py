"""What the spec says of tools, for tests that check it against somebody else's word."""

import glob
import os

import yaml

from dialogue import ROOT


def tools():
    """(short name, entry with its `group`) of each tool; not those that wait for a decision."""
    for path in sorted(glob.glob(os.path.join(ROOT, 'spec', '*.yaml'))):
        group = os.path.basename(path).removesuffix('.yaml')
        with open(path, encoding='utf-8') as file:
            for name, tool in (yaml.safe_load(file).get('tools') or {}).items():
                if 'decide' not in tool:
                    yield name, {**tool, 'group': group}
