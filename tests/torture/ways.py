"""The ways that lead to a step, as steps.c tells them."""

import os

# A way is known by its innermost calls: what a failure does further out is the same from there on.
DEPTH = 4
WAIT, PIPE = '2', '3'  # of enum failing_kind


class Report:
    """What a run left: `ways` as (number, kind, calls), and what its last line says as `words`."""

    def __init__(self, path):
        self.ways, self.words = [], []
        if not os.path.exists(path):
            return
        with open(path, encoding='ascii') as file:
            lines = [line.split() for line in file]
        if lines:
            self.words = lines.pop()
        self.ways = [(int(line[0]), line[1], tuple(line[1:2 + DEPTH])) for line in lines]

    def is_whole(self):
        return len(self.words) == 3

    def new(self, seen):
        """The first step of each way that is not in `seen`, where they are put: (number, whether it
        fails, whether a signal may interrupt it)."""
        steps = []
        for number, kind, way in self.ways:
            if way not in seen:
                seen.add(way)
                steps.append((number, kind != PIPE, kind in (WAIT, PIPE)))
        return steps
