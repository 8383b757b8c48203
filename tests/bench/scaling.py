"""docs/scaling.md: what so many agents need, computed from docs/performance.json. What is assumed
stands here, is printed with the result, and nowhere else; limits are those of docs/hosting.md."""

import json
import math
import os
import re

from harness import Failed

AGENTS = (1000, 100000, 10000000)
CALLS_A_MINUTE = 3   # of an agent, in the busiest hour
UPSTREAM_MS = 100    # what a call waits for upstream: as in the section `slow`
LOAD = 0.6           # of a core, so that a rush does not queue
SPARE = 1            # instances that may be gone

# What the page needs of the figures: section and row.
CHAIN = ('Through the whole chain', '64 clients: a core does')
SLOW = ('A slow upstream', '100 ms, 1,000 in flight: processor')
LOADED = ('Memory', 'test server over HTTP, after 64 clients: RSS')
NO_IDLE = ('Idle connections', '0 idle connections: most memory')
MANY_IDLE = ('Idle connections', '10,000 idle connections: most memory')


def limits(source):
    """Of an instance: connections, and calls upstream at once with one key."""
    with open(os.path.join(source, 'docs', 'hosting.md'), encoding='utf-8') as file:
        text = file.read()
    connections = re.search(r'^\| connections \| `--max-connections` \| ([\d,]+) ', text, re.M)
    upstream = re.search(r'^\| requests to upstream at once \| \| \d+, of a connection (\d+) ',
                         text, re.M)
    if not connections or not upstream:
        raise Failed('docs/hosting.md does not say the limits of an instance any more')
    return int(connections[1].replace(',', '')), int(upstream[1])


class Model:
    def __init__(self, rows, source):
        values = {(row['section'], row['what']): row['value'] for row in rows}
        missing = [', '.join(name) for name in (CHAIN, SLOW, LOADED, NO_IDLE, MANY_IDLE)
                   if name not in values]
        if missing:
            raise Failed(f'without {"; ".join(missing)}')
        self.connections, self.at_once = limits(source)
        self.call_us = max(1e3 / values[CHAIN], values[SLOW])
        self.instance_mb = values[LOADED]
        self.connection_kb = max(0, values[MANY_IDLE] - values[NO_IDLE]) * 1024 / 10000

    def row(self, agents, connected):
        """`connected`: each agent keeps a connection to an instance."""
        rate = agents * CALLS_A_MINUTE / 60
        under_way = rate * UPSTREAM_MS / 1e3
        cores = rate * self.call_us / 1e6 / LOAD
        connections = agents if connected else under_way
        bound = {'processor': cores, 'connections': connections / self.connections,
                 'calls upstream at once': under_way / self.at_once}
        instances = math.ceil(max(bound.values())) + SPARE
        memory_mb = instances * self.instance_mb + connections * self.connection_kb / 1024
        return (f'{agents:,}', f'{rate:,.0f}', f'{cores:.2g}' if cores < 10 else f'{cores:,.0f}',
                f'{connections:,.0f}', f'{instances:,}', max(bound, key=bound.get),
                f'{memory_mb:,.0f} MB' if memory_mb < 10000 else f'{memory_mb / 1024:,.0f} GB',
                f'{math.ceil(under_way):,}')

    def table(self, connected):
        head = ('agents', 'calls a second', 'cores at work', 'connections in', 'instances',
                'what decides', 'memory', 'calls upstream at once')
        rows = [head, ['---'] * len(head), *(self.row(agents, connected) for agents in AGENTS)]
        return ['| ' + ' | '.join(row) + ' |' for row in rows]

    def markdown(self, about):
        return '\n'.join([
            '', f'Measured on {about["date"]}: {about["processor"]}, {about["cores"]} cores. A '
            f'call takes {self.call_us:,.0f} us of a core through the whole chain, the greater of '
            f'the two ways it was measured; an instance {self.instance_mb:,.0f} MB, and '
            f'{self.connection_kb:,.1f} KB more for each connection.', '',
            f'Assumed: an agent makes {CALLS_A_MINUTE} calls a minute in the busiest hour, '
            f'upstream answers within {UPSTREAM_MS} ms, a core is busy for {LOAD:.0%} of the time, '
            f'an instance has its default limits ({self.connections:,} connections, '
            f'{self.at_once} calls upstream at once with one key), and there is '
            f'{SPARE} instance more than is needed.', '',
            '### Agents that keep their connection', '', *self.table(True), '',
            '### Agents behind a balancer that shares connections', '', *self.table(False), '',
            'The greatest numbers are arithmetic: they have not been run.']) + '\n\n'


def text_of(performance, source):
    """What belongs between the page's marks."""
    with open(performance, encoding='utf-8') as file:
        measured = json.load(file)
    return Model(measured['figures'], source).markdown(measured['about'])
