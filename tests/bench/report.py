"""What was measured, as a table, as JSON, as a chart, and in docs/performance.md."""

import contextlib
import datetime
import html
import json
import os
import platform
import re

import scaling
from harness import Failed

BEGIN, END = '<!-- measured: begin -->\n', '<!-- measured: end -->\n'


def number(value):
    """With as many digits as mean something."""
    return f'{value:,.0f}' if value >= 1000 else f'{value:.3g}' if value >= 0.1 else f'{value:.2g}'


class Report:
    def __init__(self, quick):
        self.quick = quick
        self.rows, self.failures = [], []
        self.section = ''

    def begin(self, section):
        self.section = section
        print(f'\n{section}', flush=True)

    def row(self, what, value, unit, at_most=None, at_least=None):
        target = at_most if at_most is not None else at_least
        met = None if target is None else value <= target if at_most is not None \
            else value >= target
        self.rows.append({'section': self.section, 'what': what, 'value': round(value, 5),
                          'unit': unit, 'at_most': at_most, 'at_least': at_least, 'met': met})
        print(f'  {what:<62} {number(value):>9} {unit:<4} {self.target(self.rows[-1])}'.rstrip(),
              flush=True)

    @staticmethod
    def target(row):
        if row['met'] is None:
            return ''
        words = f'at most {number(row["at_most"])}' if row['at_most'] is not None \
            else f'at least {number(row["at_least"])}'
        return f'{words}: {"met" if row["met"] else "MISSED"}'

    @contextlib.contextmanager
    def part(self, name):
        """What fails inside is told, and the others are measured."""
        try:
            yield
        except Failed as error:
            self.failures.append(f'{self.section}, {name}: {error}')
            print(f'  {name}: not measured, {error}', flush=True)

    def missed(self):
        return [row for row in self.rows if row['met'] is False]

    def summary(self):
        """Prints it; the exit code."""
        demanded = [row for row in self.rows if row['met'] is not None]
        print(f'\n{len(demanded) - len(self.missed())} of {len(demanded)} targets met')
        for row in self.missed():
            print(f'  MISSED  {row["section"]}, {row["what"]}: {number(row["value"])} '
                  f'{row["unit"]}, {self.target(row).split(":")[0]}')
        for failure in self.failures:
            print(f'  NOT MEASURED  {failure}')
        return 1 if self.failures or self.missed() and not self.quick else 0

    # Files

    def write(self, source, into, peers, skipped):
        """Into docs/ and the README of `into`, from the texts of `source`."""
        about = machine() | {'peers': peers, 'skipped': skipped}
        docs = os.path.join(into, 'docs')
        os.makedirs(docs, exist_ok=True)
        figures = os.path.join(docs, 'performance.json')
        with open(figures, 'w', encoding='utf-8') as file:
            json.dump({'about': about, 'figures': self.rows, 'not_measured': self.failures}, file,
                      indent='\t')
            file.write('\n')
        with open(os.path.join(docs, 'performance.svg'), 'w', encoding='utf-8') as file:
            file.write(chart(self.rows))
        put_between(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'performance.md'),
                    os.path.join(docs, 'performance.md'), self.markdown(about))
        with self.part('docs/scaling.md'):
            put_between(os.path.join(source, 'docs', 'scaling.md'),
                        os.path.join(docs, 'scaling.md'), scaling.text_of(figures, source))
        put_between(os.path.join(source, 'README.md'), os.path.join(into, 'README.md'),
                    self.table())

    def table(self):
        """For the README: the bars of the chart as a table."""
        values = {(row['section'], row['what']): row['value'] for row in self.rows}
        shown = [(title, {label: values[section, what] for what, label in bars
                          if (section, what) in values}) for title, section, bars in CHART]
        names = list(dict.fromkeys(name for _, row in shown for name in row))
        lines = [['[measured](docs/performance.md) on one machine', *names],
                 ['---'] + ['--:'] * len(names)]
        lines += [[title] + [number(row[name]) if name in row else '' for name in names]
                  for title, row in shown]
        return '\n' + ''.join(f'| {" | ".join(line)} |\n' for line in lines) + '\n'

    def markdown(self, about):
        peers = ', '.join(f'{name} {version}' for name, version in about['peers'].items())
        lines = ['', f'Measured on {about["date"]}: {about["processor"]}, {about["cores"]} cores, '
                 f'{about["system"]}.', '']
        if peers:
            lines += [f'Peers: {peers}; Node.js as the system has it.', '']
        lines += [f'Not measured: {what}.' for what in about['skipped'] + self.failures]
        section = None
        for row in self.rows:
            if row['section'] != section:
                section = row['section']
                lines += ['', f'### {section}', '', '| what | measured | target |', '|---|---|---|']
            lines.append(f'| {row["what"]} | {number(row["value"])} {row["unit"]} | '
                         f'{self.target(row)} |'.replace('  ', ' '))
        return '\n'.join(lines) + '\n\n'


def put_between(source, target, text):
    """A file with that text between its marks."""
    with open(source, encoding='utf-8') as file:
        before, rest = file.read().split(BEGIN)
    with open(target, 'w', encoding='utf-8') as file:
        file.write(before + BEGIN + text + END + rest.split(END)[1])


def machine():
    with open('/proc/cpuinfo', encoding='utf-8') as file:
        found = re.search(r'^model name\s*: (.*)$', file.read(), re.M)
    return {'date': datetime.date.today().isoformat(), 'cores': os.cpu_count(),
            'processor': found[1] if found else platform.machine(),
            'system': f'{platform.system()} {".".join(platform.release().split(".")[:2])}'}


# What the chart shows: title, unit, and rows by section and name.
CHART = (
    ('Start to first reply (ms)', 'Start to first reply', (
        ('openrouter-admin mcp', 'openrouter-admin'), ('minimal build', 'minimal build'),
        ('SDK 1.x', 'SDK 1.x'), ('SDK 2.x', 'SDK 2.x'),
        ('openrouter-admin-mcp', 'openrouter-admin-mcp'),
        ('openapi-mcp-generator', 'openapi-mcp-generator'))),
    ('Resident memory, idle (MB)', 'Memory', (
        ('openrouter-admin mcp, idle: RSS', 'openrouter-admin'),
        ('minimal build, idle: RSS', 'minimal build'), ('SDK 1.x, idle: RSS', 'SDK 1.x'),
        ('SDK 2.x, idle: RSS', 'SDK 2.x'),
        ('openrouter-admin-mcp, idle: RSS', 'openrouter-admin-mcp'),
        ('openapi-mcp-generator, idle: RSS', 'openapi-mcp-generator'))),
    ('Processor per call over HTTP, 16 clients (us)', 'Calls over HTTP', (
        ('16 clients: processor', 'openrouter-admin'),
        ('16 clients: SDK 1.x, processor', 'SDK 1.x'),
        ('16 clients: SDK 2.x, processor', 'SDK 2.x'))),
)


def chart(rows):
    """Bars; less is better in each group."""
    values = {(row['section'], row['what']): row['value'] for row in rows}
    parts, y = [], 10
    for title, section, bars in CHART:
        shown = [(label, values[section, what]) for what, label in bars
                 if (section, what) in values]
        if not shown:
            continue
        y += 20
        parts.append(f'<text x="10" y="{y}" class="title">{html.escape(title)}</text>')
        most = max(value for _, value in shown)
        for label, value in shown:
            y += 22
            width = max(1, 420 * value / most)
            ours = label in ('openrouter-admin', 'minimal build')
            parts.append(
                f'<text x="170" y="{y}" class="name">{html.escape(label)}</text>'
                f'<rect x="180" y="{y - 12}" width="{width:.1f}" height="15" '
                f'class="{"ours" if ours else "theirs"}"/>'
                f'<text x="{186 + width:.1f}" y="{y}">{number(value)}</text>')
        y += 16
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 {y + 10}" width="680" '
            f'height="{y + 10}" role="img" aria-label="openrouter-admin beside its peers">\n'
            '<style>text{font:13px sans-serif;fill:#333}.title{font-weight:bold}'
            '.name{text-anchor:end}.ours{fill:#2f6fde}.theirs{fill:#b8bcc4}</style>\n'
            f'<rect width="680" height="{y + 10}" fill="#fff"/>\n' + '\n'.join(parts)
            + '\n</svg>\n')
