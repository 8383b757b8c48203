"""What prompts and facts say: the tools and arguments that they name."""

import re

from check_types import check_refers


def check_guide(checks):
    for prompt in checks.spec.prompts.values():
        if not prompt.broken:
            _prompt(checks, prompt)
    for fact in checks.spec.facts.values():
        if not fact.broken and checks.identifier(fact, 'a fact'):
            _named_tools(checks, fact)


def _prompt(checks, prompt):
    if not checks.identifier(prompt, 'a prompt'):
        return
    _named_tools(checks, prompt)
    blanks = prompt.get('arguments', {})
    found = re.findall(r'\{(.*?)\}', prompt['text'])
    for name in found:
        checks.known(prompt, 'text', name, blanks, 'argument')
    for name, blank in blanks.items():
        if checks.identifier(blank, 'an argument') and name not in found:
            checks.fault(blank, None, f"'{{{name}}}' does not stand in the text")
        if ('required' in blank) == ('default' in blank):
            checks.fault(blank, None, f"'{name}' is either required or has a default")
        if 'refers' in blank:
            check_refers(checks, blank)


def _named_tools(checks, entry):
    for name in re.findall('`(.*?)`', entry['text']):
        checks.known(entry, 'text', name, checks.spec.tools, 'tool')
