"""Arithmetic of stretches of time, in milliseconds, and the estimate for turns that nobody timed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from talktrack.domain.text import words
from talktrack.domain.transcript import Turn

Span = tuple[int, int]

MS_PER_WORD: Final = 400
"""150 words a minute, the middle of ordinary speech; used only where nobody measured."""


def measured_span(turn: Turn) -> Span | None:
    """The turn's times where they were measured and make sense."""
    if not turn.measured or turn.start_ms is None or turn.end_ms is None or turn.start_ms >= turn.end_ms:
        return None
    return turn.start_ms, turn.end_ms


def estimated_ms(turn: Turn) -> int:
    """How long the heard words take at an ordinary pace."""
    return MS_PER_WORD * len(words(turn.heard))


def join(spans: Iterable[Span], gap_ms: int) -> tuple[Span, ...]:
    """The spans in order, those less than `gap_ms` apart or overlapping made one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start - joined[-1][1] < gap_ms:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)


def total(spans: Iterable[Span]) -> int:
    """The sum of the lengths of spans that do not overlap."""
    return sum(end - start for start, end in spans)


def clip(spans: Iterable[Span], start: int, end: int) -> tuple[Span, ...]:
    """What of the spans lies between `start` and `end`."""
    cut = ((max(s, start), min(e, end)) for s, e in spans)
    return tuple((s, e) for s, e in cut if s < e)


def overlap(one: Sequence[Span], other: Sequence[Span]) -> int:
    """Milliseconds that lie in both, each a joined sequence in order."""
    shared = i = j = 0
    while i < len(one) and j < len(other):
        shared += max(0, min(one[i][1], other[j][1]) - max(one[i][0], other[j][0]))
        if one[i][1] < other[j][1]:
            i += 1
        else:
            j += 1
    return shared


def placed(turns: Sequence[Turn]) -> tuple[Span, ...]:
    """A span for every turn: its own times where it has them, else as long as its words take after the turn before."""
    spans: list[Span] = []
    clock = 0
    for turn in turns:
        start = clock if turn.start_ms is None else max(0, turn.start_ms)
        end = start + estimated_ms(turn) if turn.end_ms is None else max(start, turn.end_ms)
        spans.append((start, end))
        clock = max(clock, end)
    return tuple(spans)
