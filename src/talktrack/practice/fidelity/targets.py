"""The figures that a persona is held to, and which of them it misses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from statistics import fmean
from typing import Any, Final

from talktrack.practice.fidelity.reps import AVERAGE, BAD, EXPERT

Check = Callable[[dict[str, Any]], bool]

_WALKED_FROM: Final = ("pushy", "rude", "feature_dumper")
_LEFT_POLITELY: Final = ("silent", "off_topic")
_LEAST, _MOST = 0.2, 0.5
AVERAGE_BAND: Final = "commitment average 20–50 %"
_LEAST_RESISTANCE, _MOST_RESISTANCE = 0.2, 0.3
RESISTANCE_BAND: Final = "resistance_share 20–30 %"
"""Both bands are missed by one persona where chance does not explain it; over all personas they hold as they are."""


def _at_least(value: float | None, least: float) -> bool:
    return value is None or value >= least


def _at_most(value: float | None, most: float) -> bool:
    return value is None or value <= most


def _of(name: str, rep: str) -> Callable[[dict[str, Any]], float | None]:
    return lambda persona: persona[name].get(rep)


def _politely(persona: dict[str, Any], rep: str) -> bool:
    how = persona["ended_how"].get(rep)
    return how is None or how.get("hung_up", 0.0) <= 0.2


def _may_lie_within(range: tuple[float, float] | None, least: float, most: float) -> bool:
    """Whether the true share may be within the band; that of a few calls says little by itself."""
    return range is None or (range[0] <= most and range[1] >= least)


ALWAYS: Final[tuple[tuple[str, Check], ...]] = (
    ("leak_rate 0", lambda one: _at_most(one["leak_rate"], 0)),
    ("unresolved_acceptance 0", lambda one: _at_most(one["unresolved_acceptance"], 0)),
    *(
        (f"walk_away {rep} ≥ 60 %", lambda one, rep=rep: _at_least(_of("walk_away", rep)(one), 0.6))
        for rep in _WALKED_FROM
    ),
    *((f"{rep} ended politely", lambda one, rep=rep: _politely(one, rep)) for rep in _LEFT_POLITELY),
    *((f"commitment {rep} < 5 %", lambda one, rep=rep: _at_most(_of("commitment", rep)(one), 0.0499)) for rep in BAD),
    (RESISTANCE_BAND, lambda one: _may_lie_within(one["resistance_range"], _LEAST_RESISTANCE, _MOST_RESISTANCE)),
    ("ordering_auc ≥ 0.95", lambda one: _at_least(one["ordering_auc"], 0.95)),
    ("on_topic ≥ 80 %", lambda one: _at_least(one["on_topic"], 0.8)),
    ("specific ≥ 50 %", lambda one: _at_least(one["specific"], 0.5)),
    ("non_answers_repeated 0", lambda one: _at_most(one["non_answers_repeated"], 0)),
    ("repetition < 20 %", lambda one: _at_most(one["repetition"], 0.1999)),
    ("character_breaks 0", lambda one: _at_most(one["character_breaks"], 0)),
    ("language_errors 0", lambda one: _at_most(one["language_errors"], 0)),
)

WINNABLE: Final[tuple[tuple[str, Check], ...]] = (
    ("walk_away expert ≤ 10 %", lambda one: _at_most(_of("walk_away", EXPERT)(one), 0.1)),
    ("facts_unlocked expert ≥ 80 %", lambda one: _at_least(_of("facts_unlocked", EXPERT)(one), 0.8)),
    ("commitment expert ≥ 70 %", lambda one: _at_least(_of("commitment", EXPERT)(one), 0.7)),
    (AVERAGE_BAND, lambda one: _may_lie_within(one["commitment_range"].get(AVERAGE), _LEAST, _MOST)),
)
"""For customers that can be won."""


def missed(persona: dict[str, Any]) -> Iterator[str]:
    """The names of the figures that a persona's report does not reach; what was not measured is not missed."""
    checks = (*ALWAYS, *(WINNABLE if persona["winnable"] else ()))
    return (name for name, reached in checks if not reached(persona))


def missed_over_all(personas: Sequence[dict[str, Any]]) -> Iterator[str]:
    """What several personas miss together: a yes counts of those that can be won alone."""
    if len(personas) == 1:
        return
    yeses = _known(one["commitment"].get(AVERAGE) for one in personas if one["winnable"])
    if yeses and not _LEAST <= fmean(yeses) <= _MOST:
        yield AVERAGE_BAND
    resisting = _known(one["resistance_share"] for one in personas)
    if resisting and not _LEAST_RESISTANCE <= fmean(resisting) <= _MOST_RESISTANCE:
        yield RESISTANCE_BAND


def _known(shares: Iterable[float | None]) -> list[float]:
    return [share for share in shares if share is not None]


def outside_by_chance(persona: dict[str, Any]) -> bool:
    """Whether an average rep's share lies outside its band by no more than chance explains."""
    share = persona["commitment"].get(AVERAGE)
    outside = persona["winnable"] and share is not None and not _LEAST <= share <= _MOST
    return outside and AVERAGE_BAND not in missed(persona)
