"""Metrics of who spoke when. The formulas are those of `definitions`; None where they cannot be told."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

from talktrack.analysis.metrics.timeline import SAME_TURN_MS, Run, Stretch, Timeline
from talktrack.analysis.spans import clip, join, overlap, total

MS_PER_MINUTE: Final = 60_000
DEAD_AIR_MS: Final = 3000
INTERRUPTION_OVERLAP_MS: Final = 300
INTERRUPTED_SPEECH_MS: Final = 1000
FLOOR_TAKEN_MS: Final = 2000


def timing_metrics(line: Timeline) -> dict[str, float | None]:
    seller, customer = (sum(s.speech_ms for s in line.spoken(seller=side)) for side in (True, False))
    return {
        "talk_ratio": seller / (seller + customer) if seller + customer else None,
        "longest_monologue_s": _longest_s(line, seller=True),
        "longest_customer_story_s": _longest_s(line, seller=False),
        "interactivity": _interactivity(line),
        "patience_s": _median_gap_s(line, to_seller=True),
        "customer_latency_s": _median_gap_s(line, to_seller=False),
        "interruptions_seller": _interruptions(line, seller=True),
        "interruptions_customer": _interruptions(line, seller=False),
        "overtalk_share": _overtalk_share(line),
        **_dead_air(line),
    }


def run_ms(run: Run) -> int:
    """The longest part of a run without a pause of two seconds; the sum of its words where not measured."""
    if not all(stretch.measured for stretch in run):
        return sum(stretch.speech_ms for stretch in run)
    return max(end - start for start, end in join((span for s in run for span in s.spans), SAME_TURN_MS))


def _longest_s(line: Timeline, *, seller: bool) -> float | None:
    return max((run_ms(run) / 1000 for run in line.runs if run[0].seller == seller), default=None)


def _interactivity(line: Timeline) -> float | None:
    speech = sum(stretch.speech_ms for run in line.runs for stretch in run)
    return (len(line.runs) - 1) / (speech / MS_PER_MINUTE) if speech else None


def _median_gap_s(line: Timeline, *, to_seller: bool) -> float | None:
    """Over the switches to that side where the other had finished; an overlap is no waiting."""
    gaps = [
        after[0].start - max(stretch.end for stretch in before)
        for before, after in pairwise(line.runs)
        if after[0].seller == to_seller and after[0].measured and all(stretch.measured for stretch in before)
    ]
    waited = [gap for gap in gaps if gap > 0]
    return median(waited) / 1000 if waited else None


def interrupting(line: Timeline, *, seller: bool) -> tuple[Stretch, ...]:
    """The stretches with which that side took the floor from the other."""
    others = [other for other in line.spoken(seller=not seller, backchannels=False) if other.measured]
    others.sort(key=_end)
    cuts = []
    for stretch in line.spoken(seller=seller, backchannels=False):
        if stretch.measured:
            first = bisect_right(others, stretch.start, key=_end)
            last = bisect_right(others, stretch.start + FLOOR_TAKEN_MS, key=_end)
            if any(_cuts_into(stretch, other) for other in others[first:last]):
                cuts.append(stretch)
    return tuple(cuts)


def _end(stretch: Stretch) -> int:
    return stretch.end


def _cuts_into(stretch: Stretch, other: Stretch) -> bool:
    """Given that the other stops within two seconds of the stretch's start."""
    return (
        other.start < stretch.start
        and other.end <= stretch.end
        and overlap(stretch.spans, other.spans) >= INTERRUPTION_OVERLAP_MS
        and total(clip(other.spans, other.start, stretch.start)) >= INTERRUPTED_SPEECH_MS
    )


def _interruptions(line: Timeline, *, seller: bool) -> float | None:
    return float(len(interrupting(line, seller=seller))) if line.measured and line.stretches else None


def _overtalk_share(line: Timeline) -> float | None:
    if not line.measured or not line.stretches:
        return None
    seller, customer = (
        join((span for s in line.spoken(seller=side, backchannels=False) for span in s.spans), 0)
        for side in (True, False)
    )
    return overlap(seller, customer) / line.call_ms()


@dataclass(frozen=True)
class Silence:
    """Both sides silent for three seconds or more."""

    start: int
    end: int
    sellers: bool
    """True where it was the seller's to speak."""


def silences(line: Timeline) -> Iterator[Silence]:
    """Dead air in order. After the end of a turn the other side is due; inside a turn its own speaker is."""
    spoken = sorted((start, end, at) for at, stretch in enumerate(line.stretches) for start, end in stretch.spans)
    last_end, last_at = 0, 0
    for number, (start, end, at) in enumerate(spoken):
        if number and start - last_end >= DEAD_AIR_MS:
            yield Silence(last_end, start, line.stretches[last_at].seller == (last_at == at))
        if end > last_end:
            last_end, last_at = end, at


def _dead_air(line: Timeline) -> dict[str, float | None]:
    if not line.measured or not line.stretches:
        return dict.fromkeys(("dead_air_share", "dead_air_count", "dead_air_seller_s"))
    dead = list(silences(line))
    return {
        "dead_air_share": sum(s.end - s.start for s in dead) / line.call_ms(),
        "dead_air_count": float(len(dead)),
        "dead_air_seller_s": sum(s.end - s.start for s in dead if s.sellers) / 1000,
    }
