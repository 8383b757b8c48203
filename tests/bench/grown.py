"""An API of any size: that of the toys in tests/second_api, with one of its tools many times,
generated and built as any other is."""

import os
import re
import shutil
import subprocess
import sys

from harness import SERVER_CORE, Failed, Server

KEY = 'toy-key'  # as the spec has it: no real key goes over plain http
ARGUMENTS = {'drawer': 'top/left', 'max_price': 9.5, 'material': 'tin'}
OWN_TOOLS = 3  # of the toys, beside the one that is there many times


def generate(bench, spec, out):
    run([sys.executable, os.path.join(bench.source, 'codegen', 'gen.py'), '--spec', spec, '--out',
         out])


def run(command):
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode != 0:
        raise Failed(done.stderr.decode()[-300:])
    return done.stdout.decode()


class Grown:
    """`tool` is the last of its tools."""

    def __init__(self, bench, count):
        self.bench = bench
        self.folder = os.path.join(bench.folder, f'grown-{count}')
        self.tool = f'box_find_toys_{count - OWN_TOOLS - 1:04}'
        spec = os.path.join(self.folder, 'spec')
        shutil.copytree(os.path.join(bench.source, 'tests', 'second_api', 'spec'), spec)
        self._multiply(os.path.join(spec, 'toys.yaml'), count - OWN_TOOLS)
        generate(bench, spec, self.folder)
        here = os.path.dirname(os.path.abspath(__file__))
        stdio = os.path.join(bench.source, 'runtime', 'stdio')
        tables = self._compile()
        self.growth = self._link('growth', [os.path.join(here, 'growth.c'), *tables],
                                 ['-DAPI=toybox_api'])
        self.program = self._link(
            'server', [os.path.join(stdio, 'main.c'), os.path.join(stdio, 'stdio.c'), *tables],
            ['-DORA_API_HEADER=<toybox/api.h>', '-DORA_API=toybox_api'])

    @staticmethod
    def _multiply(path, times):
        with open(path, encoding='utf-8') as file:
            text = file.read()
        block = re.search(r'^  find_toys:\n(?:    .*\n|\n)+', text, re.M)[0].rstrip() + '\n'
        many = ''.join('\n' + block.replace('find_toys', f'find_toys_{i:04}').replace(
            '/toys', f'/toys{i}').replace('verb: find', f'verb: find-{i}') for i in range(times))
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text.rstrip() + '\n' + many)

    def _cc(self, *arguments):
        runtime = os.path.join(self.bench.source, 'runtime')
        run(['cc', '-O2', '-Wall', '-Werror', '-Wno-overlength-strings', '-std=c11',
             '-D_XOPEN_SOURCE=700', f'-I{runtime}/include', f'-I{runtime}', f'-I{self.folder}',
             *arguments])

    def _compile(self):
        objects = []
        for name in ('tools', 'calls', 'descriptors'):
            objects.append(os.path.join(self.folder, f'{name}.o'))
            self._cc('-c', '-o', objects[-1], os.path.join(self.folder, f'{name}.c'))
        return objects

    def _link(self, name, sources, definitions):
        program = os.path.join(self.folder, name)
        libraries = run(['pkg-config', '--cflags', '--libs', 'libcurl', 'libcrypto']).split()
        self._cc('-o', program, *definitions, *sources, os.path.join(
            self.bench.build, 'runtime', 'libopenrouter-admin.a'), *libraries, '-lm', '-lpthread')
        return program

    def inside_us(self):
        """To find the tool, check its arguments and build its request."""
        return self.bench.ask([self.growth, self.tool, 2000 if self.bench.quick else 200000],
                              SERVER_CORE)['us']

    def first_reply_ms(self):
        return self.bench.ask([self.bench.tool('first'), 5 if self.bench.quick else 20,
                               self.program], SERVER_CORE)['median_ms']

    def call_us(self, url):
        """A whole tools/call, answered by a server at that URL."""
        with Server(self.bench, [self.program, '--base-url', url], stdio=True,
                    env={'TOY_BOX_KEY': KEY}) as server:
            server.begin()
            answer = server.line('tools/call', {'name': self.tool, 'arguments': ARGUMENTS})
            if b'"isError":true' in answer or b'"result"' not in answer:
                raise Failed(answer.decode()[:300])
            return server.load('tools/call', {'name': self.tool, 'arguments': ARGUMENTS},
                               16)['server_us']
