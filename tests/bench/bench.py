#!/usr/bin/python3
"""All figures of docs/performance.md, in one run: ours, floors in C, and peers from npm.

    bench.py BUILD [--quick] [--write] [--only WORD] [--no-peers] [--into FOLDER]

--quick tries all of ours in a minute or two and demands no target; --write puts the figures into
docs/, and a line of them into the README, or with --into into the same files of another folder. Ends
with what was missed, and then with exit code 1."""

import argparse
import json
import sys

from figures import Figures
from harness import Bench, Failed, Server
from peers import Peers
from report import Report


def tools_of(bench):
    with Server(bench, [bench.program, 'mcp', '--no-log'], stdio=True) as server:
        server.begin()
        return json.loads(server.line('tools/list'))['result']['tools']


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('build')
    parser.add_argument('--quick', action='store_true')
    parser.add_argument('--write', action='store_true')
    parser.add_argument('--no-peers', action='store_true', help='ours and floors alone')
    parser.add_argument('--only', default='', help='sections whose names have this word')
    parser.add_argument('--into', help='with --write: a folder instead of the sources')
    options = parser.parse_args()
    if options.write and (options.only or options.quick and not options.into):
        parser.error('--write is for whole runs')
    bench = Bench(options.build, options.quick)
    try:
        report = Report(options.quick)
        tools = tools_of(bench)
        peers = Peers(bench, tools, not options.quick and not options.no_peers)
        skipped = [f'peers from npm: {peers.why_not}'] if peers.why_not else peers.skipped
        for line in skipped:
            print(f'skipped: {line}', flush=True)
        for section, measure in Figures(bench, peers, report, tools).sections():
            if options.only.lower() in section.lower():
                report.begin(section)
                with report.part('the rest'):
                    measure()
        if options.write:
            report.write(bench.source, options.into or bench.source, peers.versions, skipped)
        return report.summary()
    except Failed as error:
        print(f'bench: {error}', file=sys.stderr)
        return 2
    finally:
        bench.close()


if __name__ == '__main__':
    sys.exit(main())
