"""Metrics of who spoke when. The formulas are those of `definitions`; None where they cannot be told."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from statistics import median
from typing import Final

from talktrack.analysis.metrics.timeline import SAME_TURN_MS, Run, Stretch, Timeline
from talktrack.analysis.spans import clip, join, overlap, total
from talktrack.domain.moves import Move

MS_PER_MINUTE: Final = 60_000
MS_PER_HOUR: Final = 3_600_000
DEAD_AIR_MS: Final = 3000
INTERRUPTION_OVERLAP_MS: Final = 300
INTERRUPTED_SPEECH_MS: Final = 1000
FLOOR_TAKEN_MS: Final = 2000
ASKS_FOR_MONEY_OR_A_STEP: Final = frozenset({Move.PRICE, Move.PRICE_BEFORE_NEED, Move.DISCOUNT, Move.NEXT_STEP_ASK})


def timing_metrics(line: Timeline) -> dict[str, float | None]:
    seller, customer = (sum(s.speech_ms for s in line.spoken(seller=side)) for side in (True, False))
    return {
        "talk_ratio": seller / (seller + customer) if seller + customer else None,
        "longest_monologue_s": _longest_s(line, seller=True),
        "longest_customer_story_s": _longest_s(line, seller=False),
        "interactivity": _interactivity(line),
        "switches_per_hour": (len(line.runs) - 1) / (line.call_ms() / MS_PER_HOUR) if line.call_ms() else None,
        "patience_s": _median_s(_waits(line, to_seller=True)),
        "patience_after_objection_s": _median_s(_waits(line, to_seller=True, after=partial(_objects, line))),
        "customer_latency_s": _median_s(_waits(line, to_seller=False)),
        "customer_latency_price_s": _hesitation_s(line),
        **_machine_latency(line),
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


def _any_run(_run: Run) -> bool:
    return True


def _waits(line: Timeline, *, to_seller: bool, after: Callable[[Run], bool] = _any_run) -> list[int]:
    """Milliseconds over the switches to that side where the other had finished; an overlap is no waiting.

    It begins with the last word that was heard, so that nothing of a machine's delay is in what a person waits.
    """
    gaps = [
        next_run[0].start - max(stretch.end for stretch in run)
        for run, next_run in pairwise(line.runs)
        if next_run[0].seller == to_seller
        and next_run[0].measured
        and all(stretch.measured for stretch in run)
        and after(run)
    ]
    return [gap for gap in gaps if gap > 0]


def _median_s(waits: Sequence[int]) -> float | None:
    return median(waits) / 1000 if waits else None


def _objects(line: Timeline, run: Run) -> bool:
    return any(stretch.turn.turn_id in (line.setting.objections or ()) for stretch in run)


def _hesitation_s(line: Timeline) -> float | None:
    """None where the customer is a machine: its delay is no doubt."""
    if line.setting.machine == "customer":
        return None
    return _median_s(_waits(line, to_seller=False, after=_asks_for_money_or_a_step))


def _asks_for_money_or_a_step(run: Run) -> bool:
    return any(ASKS_FOR_MONEY_OR_A_STEP.intersection(stretch.turn.moves) for stretch in run)


def _machine_latency(line: Timeline) -> dict[str, float | None]:
    """Median and 95th percentile (nearest rank) of what the other side waits for the machine."""
    machine = line.setting.machine
    waits = sorted(_waits(line, to_seller=machine == "seller")) if machine else []
    slow = waits[math.ceil(0.95 * len(waits)) - 1] / 1000 if waits else None
    return {"machine_latency_s": _median_s(waits), "machine_latency_p95_s": slow}


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
    """Without the silences in which a machine was due as the customer; they are no part of the call's length either."""
    if not line.measured or not line.stretches:
        return dict.fromkeys(("dead_air_share", "dead_air_count", "dead_air_seller_s"))
    found = list(silences(line))
    dead = [one for one in found if one.sellers or line.setting.machine != "customer"]
    length = line.call_ms() - (_total_ms(found) - _total_ms(dead))
    return {
        "dead_air_share": _total_ms(dead) / length,
        "dead_air_count": float(len(dead)),
        "dead_air_seller_s": _total_ms([one for one in dead if one.sellers]) / 1000,
    }


def _total_ms(silent: Sequence[Silence]) -> int:
    return sum(one.end - one.start for one in silent)
