#!/usr/bin/python3
"""Runs the fuzz targets of a build for a long time, one at a time, and writes down what came of it.

    long.py BUILD [--seconds N] [--slice N] [--log FILE] [--pause FILE] [TARGET]..

Each target gets N seconds of CPU time, in slices, all targets in turn. What was done already is
kept in BUILD/tests/fuzz/long.json: stopped and started again, it goes on where it was; once all
have their time, the next start begins anew. Inputs that reach new code stay in the build folder,
and are where the next run begins. At its end, or where it is stopped, it adds a line for each target
to the log. While the file of --pause exists, no slice begins.

Exit code: 0 without findings; 1 with, each of which is a file beside long.json.
"""

import argparse
import datetime
import glob
import json
import os
import re
import resource
import signal
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
SHOWN = 3  # findings of a target in the log
OPTIONS = ['-verbosity=0', '-print_final_stats=1', '-reload=0']


class Interrupted(Exception):
    pass


def interrupt(signum, frame):
    raise Interrupted


def targets_of(folder):
    """Names of the targets that are built; `args` of fuzz_args."""
    return sorted(os.path.basename(path)[len('fuzz_'):] for path in
                  glob.glob(os.path.join(folder, 'fuzz_*')) if os.access(path, os.X_OK))


def options_of(folder, name):
    """What the build runs it with: CTest has the command of each target."""
    with open(os.path.join(folder, 'CTestTestfile.cmake'), encoding='utf-8') as file:
        command = re.search(rf'^add_test\(\[=\[fuzz_{name}\]=\].*', file.read(), re.M).group(0)
    return re.findall(r'"(-(?:dict|close_fd_mask|timeout|rss_limit_mb)=[^"]*)"', command)


def cpu_seconds(before, after):
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)


def run(folder, name, seconds):
    """One slice. Returns CPU seconds, executions, the files of findings, and whether it was
    interrupted."""
    found = os.path.join(folder, 'found', name)
    os.makedirs(found, exist_ok=True)
    begin = time.time()
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    interrupted = False
    with open(os.path.join(folder, f'long-{name}.txt'), 'wb') as output:
        process = subprocess.Popen(
            [os.path.join(folder, f'fuzz_{name}'), f'-max_total_time={seconds}', *OPTIONS,
             *options_of(folder, name), f'-artifact_prefix={folder}/{name}-',
             found, os.path.join(HERE, 'corpus', name)],
            stdout=subprocess.DEVNULL, stderr=output, start_new_session=True)
        try:
            process.wait()
        except Interrupted:
            interrupted = True
            process.send_signal(signal.SIGINT)  # it ends with its statistics
            process.wait()
    spent = cpu_seconds(usage, resource.getrusage(resource.RUSAGE_CHILDREN))
    with open(os.path.join(folder, f'long-{name}.txt'), encoding='utf-8', errors='replace') as file:
        text = file.read()
    units = re.search(r'stat::number_of_executed_units:\s+(\d+)', text)
    findings = sorted(path for path in glob.glob(os.path.join(folder, f'{name}-*-*'))
                      if os.path.getmtime(path) >= begin - 1)
    if process.returncode != 0 and not interrupted and not findings:
        sys.exit(f'fuzz_{name} ended with {process.returncode}:\n{text[-2000:]}')
    return spent, int(units.group(1)) if units else 0, findings, interrupted


class State:
    """What was done, for each target: CPU seconds of this round, and what the log lacks yet."""

    def __init__(self, path, log):
        self.path, self.log = path, log
        self.done, self.unlogged = {}, {}
        if os.path.exists(path):
            with open(path, encoding='utf-8') as file:
                self.done, self.unlogged = json.load(file)

    def add(self, name, spent, units, findings):
        # One that finds something at once must not run for ever.
        self.done[name] = self.done.get(name, 0) + max(spent, 1)
        sums = self.unlogged.setdefault(name, [0, 0, []])
        sums[0] += spent
        sums[1] += units
        sums[2] += [os.path.basename(finding) for finding in findings]
        self.save()

    def save(self):
        with open(self.path, 'w', encoding='utf-8') as file:
            json.dump([self.done, self.unlogged], file)

    def write_log(self):
        if not self.log:
            return
        today = datetime.datetime.now(datetime.timezone.utc).strftime('%Y-%m-%d %H:%M')
        with open(self.log, 'a', encoding='utf-8') as file:
            for name, (spent, units, findings) in sorted(self.unlogged.items()):
                names = sorted(set(findings))
                more = [f'and {len(names) - SHOWN} more'] if len(names) > SHOWN else []
                file.write(f'{today}  {name:10} {spent:8.0f} {units:12}  '
                           f'{" ".join(names[:SHOWN] + more) or "none"}\n')
        self.unlogged = {}
        self.save()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('build')
    parser.add_argument('targets', nargs='*')
    parser.add_argument('--seconds', type=float, default=600)
    parser.add_argument('--slice', type=int, default=60)
    parser.add_argument('--log')
    parser.add_argument('--pause')
    options = parser.parse_args()
    folder = os.path.join(os.path.abspath(options.build), 'tests', 'fuzz')
    state = State(os.path.join(folder, 'long.json'), options.log)
    names = options.targets or targets_of(folder)
    if not names:
        sys.exit(f'{folder}: no fuzz target is built')
    if all(state.done.get(name, 0) >= options.seconds for name in names):
        state.done = {}
    all_findings, interrupted = [], False
    signal.signal(signal.SIGTERM, interrupt)
    signal.signal(signal.SIGINT, interrupt)
    while not interrupted:
        left = [name for name in names if state.done.get(name, 0) < options.seconds]
        if not left:
            break
        try:
            while options.pause and os.path.exists(options.pause):
                time.sleep(1)
        except Interrupted:
            break
        name = min(left, key=lambda each: state.done.get(each, 0))
        length = min(options.slice, max(1, int(options.seconds - state.done.get(name, 0))))
        start = time.monotonic()
        spent, units, findings, interrupted = run(folder, name, length)
        state.add(name, spent, units, findings)
        all_findings += findings
        print(f'{name}: {spent:.0f} s CPU in {time.monotonic() - start:.0f} s, {units} executions, '
              f'{len(findings)} findings', flush=True)
    state.write_log()
    for finding in all_findings:
        print(f'finding: {finding}')
    return 1 if all_findings else 0


if __name__ == '__main__':
    sys.exit(main())
