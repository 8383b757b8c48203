#!/usr/bin/python3
"""The scanner beside Python's json: the same texts are JSON to both, with the same values.

    test_python.py VERDICT [--count N] [--seed N]

Texts are the corpus of the fuzz targets, and mutations of it. The two differ on purpose where
STRICTER says so, each of which is looked for in what Python has read.
"""

import argparse
import glob
import json
import os
import random
import subprocess
import sys

CORPUS = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'fuzz', 'corpus')
MAX_DEPTH = 64
PIECES = [b'null', b'true', b'-0', b'0.1e+5', b'1e400', b'"\\u0000"', b'"\\ud83d\\ude00"',
          b'"\\ud800"', b'[]', b'{}', b'{"a":1,"a":2}', b',', b':', b'"', b'\\', b'[', b']', b'{',
          b'}', b' ', b'\t', b'\n', b'\r', b'\f', b'\x00', b'\xef\xbb\xbf', b'\xc0\x80',
          b'\xed\xa0\x80', b'\xf4\x90\x80\x80', b'NaN', b'-Infinity', b'01', b'1.', b'.5', b'+1',
          b'0x1', b"'a'", b'//', b'[' * 63, b'[' * 64 + b']' * 64, b'[' * 65 + b']' * 65, b'\x7f',
          b'\xe2\x80\xa8', b'"\\/"', b'"\\x"', b'\\u12', b'1' * 400]


class Refused(ValueError):
    """Why a text that Python takes is none to the scanner."""


STRICTER = ('the same name twice', 'half of a surrogate pair', 'too deep')


def pairs(members):
    names = [name for name, _ in members]
    if len(set(names)) != len(names):
        raise Refused('the same name twice')
    return dict(members)


def constant(name):
    raise ValueError(name)  # NaN and its like are not JSON


def number(text):
    return ('number', text)


def look(value, depth=1):
    if isinstance(value, str) and any('\ud800' <= c <= '\udfff' for c in value):
        raise Refused('half of a surrogate pair')
    if isinstance(value, (list, dict)):
        if depth > MAX_DEPTH:
            raise Refused('too deep')
        for inner in [*value, *value.values()] if isinstance(value, dict) else value:
            look(inner, depth + 1)


def read(data):
    """The value as Python reads it, with numbers as text; ValueError where it is no JSON."""
    value = json.loads(data.decode('utf-8'), object_pairs_hook=pairs, parse_constant=constant,
                       parse_int=number, parse_float=number)
    look(value)
    return value


class Scanner:
    def __init__(self, path):
        self.process = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def __call__(self, data):
        """The minified text, or None."""
        self.process.stdin.write(b'%d\n%s' % (len(data), data))
        self.process.stdin.flush()
        answer = self.process.stdout.readline().split()
        if answer == [b'no']:
            return None
        assert answer and answer[0] == b'yes', answer
        return self.process.stdout.read(int(answer[1]))

    def end(self):
        self.process.stdin.close()
        assert self.process.wait() == 0
        self.process.stdout.close()


def documents():
    """JSON in the corpora: whole files, and what stands behind the words of a target."""
    found = []
    for path in sorted(glob.glob(os.path.join(CORPUS, '*', '*'))):
        with open(path, 'rb') as file:
            data = file.read()
        at = min((i for i in (data.find(b'{'), data.find(b'[')) if i >= 0), default=0)
        found += [data, data[at:]]
    return [data for data in found if len(data) < 20000] + PIECES


def mutate(choose, texts):
    data = bytearray(choose.choice(texts))
    for _ in range(choose.choice((1, 1, 1, 2, 4))):
        at = choose.randrange(len(data) + 1)
        how = choose.randrange(5)
        if how == 0:
            data[at:at + 1] = bytes([choose.randrange(256)])
        elif how == 1:
            data[at:at] = choose.choice(PIECES)
        elif how == 2:
            del data[at:at + choose.choice((1, 1, 2, 10))]
        elif how == 3:
            other = choose.choice(texts)
            begin = choose.randrange(len(other) + 1)
            data[at:at] = other[begin:begin + choose.randrange(20)]
        else:
            data[:] = b'[%s,%s]' % (bytes(data), choose.choice(PIECES))
    return bytes(data)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('verdict')
    parser.add_argument('--count', type=int, default=20000)
    parser.add_argument('--seed', type=int, default=1)
    options = parser.parse_args()
    sys.setrecursionlimit(10000)
    choose, texts = random.Random(options.seed), documents()
    scanner = Scanner(options.verdict)
    taken, refused, reasons, failures = 0, 0, set(), []
    for i in range(len(texts) + options.count):
        data = texts[i] if i < len(texts) else mutate(choose, texts)
        minified, why = scanner(data), None
        try:
            value = read(data)
        except RecursionError:
            why = 'too deep'
        except ValueError as error:
            why = str(error) if isinstance(error, Refused) else 'no JSON'
        reasons.add(why)
        if (minified is None) != (why is not None):
            failures.append((data, minified, why))
        elif minified is None:
            refused += 1
        else:
            taken += 1
            if read(minified) != value or len(minified) > len(data):
                failures.append((data, minified, 'another value'))
    scanner.end()
    print(f'{taken} taken by both, {refused} refused by both, seed {options.seed}')
    for data, minified, why in failures[:20]:
        print(f'scanner: {minified}, Python: {why or "JSON"}: {data[:300]}')
    if failures or taken < options.count // 20 or refused < options.count // 20:
        return 1
    missing = set(STRICTER) - reasons
    if missing:
        print(f'never met: {missing}')
    return 1 if missing else 0


if __name__ == '__main__':
    sys.exit(main())
