#!/usr/bin/python3
"""The public conformance suite: against the fixture server nothing may fail; against the program
itself only what a baseline names, which wants tools, prompts or resources of the suite's own.

    test_conformance.py FOLDER      where the suite is installed, once
"""

import os
import re
import sys
import tempfile

from public import FIXTURE, HTTP, SOURCE, Public, served

# Scenarios that a requirement set runs without counting them, and that must pass all the same.
UNSCORED = {'2025-11-25': ('server-session-lifecycle', 'json-schema-2020-12'),
            '2026-07-28': ('json-schema-2020-12', 'http-header-validation',
                           'http-custom-header-server-validation')}


class Suite:
    def __init__(self, public):
        self.public = public
        self.failed = []

    def run(self, name, url, *options, scenarios=()):
        with tempfile.TemporaryDirectory() as out:
            code, said = self.public.run(self.public.conformance, 'server', '--url', url, *options,
                                         '-o', out)
        summary = said[said.rfind('=== SUMMARY'):]
        passed = dict.fromkeys(re.findall(r'^✓ ([\w-]+): [1-9]', summary, re.M))
        missing = [scenario for scenario in scenarios if scenario not in passed]
        if code == 0 and not missing and len(passed) > 0:
            print(f'{name}: {len(passed)} scenarios passed')
            return
        print(f'{name}: exit code {code}, not passed: {", ".join(missing) or "see below"}\n{said}')
        self.failed.append(name)

    def run_one(self, name, url, scenario, version):
        code, said = self.public.run(self.public.conformance, 'server', '--url', url, '--scenario',
                                     scenario, '--spec-version', version)
        if code == 0 and re.search(r'^Passed: ([1-9]\d*)/\1, 0 failed, 0 warnings', said, re.M):
            print(f'{name}: {scenario} passed')
        else:
            print(f'{name}: exit code {code}\n{said}')
            self.failed.append(name)


def main():
    if len(sys.argv) != 2:
        sys.exit('usage: test_conformance.py FOLDER')
    suite = Suite(Public(sys.argv[1]))
    with served(FIXTURE, '--http') as url:
        for version, scenarios in UNSCORED.items():
            suite.run(f'fixture, {version}', url, '--requirements', version, scenarios=scenarios)
        for version in ('2025-03-26', '2025-06-18'):
            suite.run(f'fixture, all of {version}', url, '--suite', 'all', '--spec-version',
                      version)
    with served(*HTTP) as url:
        for version in UNSCORED:
            suite.run(f'program, {version}', url, '--requirements', version,
                      '--expected-failures', os.path.join(SOURCE, f'baseline.{version}.yaml'))
    header = 'http-custom-header-server-validation'
    with served(*HTTP, '--route-header') as url:
        suite.run_one('program, --route-header', url, header, '2026-07-28')
    return len(suite.failed) > 0


if __name__ == '__main__':
    sys.exit(main())
