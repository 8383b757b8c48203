"""The peers from npm, installed once into the build, at the versions of peers/package.json."""

import json
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.join(HERE, 'peers')
NPM = ['npm', 'install', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund',
       '--fetch-retries=1', '--fetch-timeout=20000']


def _run(command, folder, timeout_s=240):
    """Whether it worked."""
    try:
        return subprocess.run(command, cwd=folder, timeout=timeout_s, check=False,
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL).returncode == 0
    except (subprocess.TimeoutExpired, FileNotFoundError):
        return False


class Peers:
    """`why_not` says why there are none; `skipped` which one is missing, and why."""

    def __init__(self, bench, tools, wanted):
        self.folder = os.path.join(bench.build, 'tests', 'bench', 'peers')
        self.skipped = []
        self.why_not = self._install() if wanted else 'not asked for'
        self.versions = {} if self.why_not else self._versions()
        if not self.why_not:
            with open(os.path.join(self.folder, 'tools.json'), 'wb') as file:
                file.write(json.dumps({'tools': tools}).encode())
        self.generated = not self.why_not and self._generate(bench)

    def _install(self):
        if shutil.which('npm') is None or shutil.which('node') is None:
            return 'there is no node and npm'
        os.makedirs(self.folder, exist_ok=True)
        with open(os.path.join(SOURCE, 'package.json'), encoding='ascii') as file:
            wanted = file.read()
        done = os.path.join(self.folder, '.done')
        fresh = os.path.exists(done) and open(done, encoding='ascii').read() == wanted
        for name in os.listdir(SOURCE):
            shutil.copyfile(os.path.join(SOURCE, name), os.path.join(self.folder, name))
        if not fresh:
            if not _run(NPM, self.folder):
                return 'npm could not install them (no network?)'
            with open(done, 'w', encoding='ascii') as file:
                file.write(wanted)
        return None

    def _versions(self):
        with open(os.path.join(SOURCE, 'package.json'), encoding='ascii') as file:
            return json.load(file)['dependencies']

    def _generate(self, bench):
        """What openapi-mcp-generator makes of the same operations, built as it says."""
        folder = os.path.join(self.folder, 'generated')
        if os.path.exists(os.path.join(folder, 'build', 'index.js')):
            return True
        document = os.path.join(self.folder, 'openapi.json')
        if not _run([sys.executable, os.path.join(bench.source, 'tests', 'upstream', 'openapi.py'),
                     os.path.join(bench.source, 'spec'), document, 'tools.json'], self.folder):
            self.skipped.append('openapi-mcp-generator: the spec could not be made a document')
            return False
        made = _run(['node_modules/.bin/openapi-mcp-generator', '--input', document, '--output',
                     folder, '--force'], self.folder) \
            and _run(NPM, folder) and (_run(['npx', '--no-install', 'tsc'], folder) or True) \
            and os.path.exists(os.path.join(folder, 'build', 'index.js'))
        if not made:
            self.skipped.append('openapi-mcp-generator: its output could not be built')
        return made

    def sdk(self, major, how):
        return ['node', os.path.join(self.folder, f'sdk{major}.mjs'),
                os.path.join(self.folder, 'tools.json'), how]

    def stdio(self):
        """Name -> command, and the tool that it can call without an upstream (or None)."""
        if self.why_not:
            return {}
        found = {
            'SDK 1.x': (self.sdk(1, 'stdio'), TOOL), 'SDK 2.x': (self.sdk(2, 'stdio'), TOOL),
            'openrouter-admin-mcp': (['node', os.path.join(
                self.folder, 'node_modules', 'openrouter-admin-mcp', 'build', 'index.js')], None),
        }
        if self.generated:
            found['openapi-mcp-generator'] = (['node', os.path.join(
                self.folder, 'generated', 'build', 'index.js')], None)
        return found

    def library(self, url, count):
        return ['node', os.path.join(self.folder, 'library.mjs'), url, count]


TOOL = 'test_simple_text'
