"""The measures of a persona over many calls. Their ids are a contract; the docstrings are their definitions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from math import sqrt
from statistics import fmean
from typing import Any, Final

from talktrack.practice.fidelity.figures import Figures
from talktrack.practice.fidelity.questions import Asked
from talktrack.practice.fidelity.reps import AVERAGE, BAD, EXPERT

NEAR: Final = 0.8
"""Share of their words, of those in either, that two sentences have in common to be nearly the same."""
_COMPARED: Final = 10
"""Seeds over which repetition is measured."""
_AT_95: Final = 1.96
"""Standard deviations on either side of a mean that hold 95 of 100 values."""


def persona_report(id: str, calls: Sequence[Figures], asked: Sequence[Asked], *, winnable: bool) -> dict[str, Any]:
    """All measures of one persona, as the contract names them, and a few more."""
    by_rep = _by_rep(calls)
    return {
        "id": id,
        "winnable": winnable,
        "calls": len(calls),
        "leak_rate": leak_rate(calls),
        "spoken_leak_rate": spoken_leak_rate(calls),
        "unresolved_acceptance": unresolved_acceptance(calls),
        "walk_away": {rep: share(one.walked_away for one in held) for rep, held in by_rep.items()},
        "commitment": {rep: share(one.committed for one in held) for rep, held in by_rep.items()},
        "commitment_range": {rep: chance_range([one.committed for one in held]) for rep, held in by_rep.items()},
        "facts_unlocked": {rep: mean(one.told for one in held) for rep, held in by_rep.items()},
        "haggled": {rep: share(one.haggled for one in held) for rep, held in by_rep.items()},
        "ended_how": {rep: ended_how(held) for rep, held in by_rep.items()},
        "score": {rep: mean(one.score for one in held if one.score is not None) for rep, held in by_rep.items()},
        "resistance_share": resistance_share(calls),
        "resistance_range": resistance_range(calls),
        "ordering_auc": ordering_auc(calls),
        "on_topic": share(one.on_topic for one in asked),
        "specific": share(one.specific for one in asked if one.on_topic),
        "non_answers_repeated": share(one.repeated for one in asked if not one.on_topic),
        "repetition": repetition(calls),
        "character_breaks": _per_reply(calls, lambda one: one.breaks),
        "language_errors": _per_reply(calls, lambda one: one.wrong_language),
    }


def leak_rate(calls: Sequence[Figures]) -> float | None:
    """Share of the customer's turns in which a locked fact stood in the prompt for a model, or was said.

    A fact is locked until the mind has unlocked it. It stands in a text when one of its sentences does, or a number
    (from 13 on) or a name that no unlocked fact has and that nobody in the call had said before. A customer made of a
    prompt has every fact in it; of that one only what was said is counted.
    """
    return _per_reply(calls, lambda one: one.leaks)


def spoken_leak_rate(calls: Sequence[Figures]) -> float | None:
    """As `leak_rate`, of what was said aloud alone: the measure that a customer made of a prompt can be held to."""
    return _per_reply(calls, lambda one: one.spoken_leaks)


def unresolved_acceptance(calls: Sequence[Figures]) -> float | None:
    """Share of the calls that ended in a yes in which an objection stood raised and unsettled at that moment.

    0 where nobody said yes.
    """
    won = [one for one in calls if one.committed]
    return share(bool(one.unresolved) for one in won) if won else 0.0


def resistance_share(calls: Sequence[Figures]) -> float | None:
    """Share of turns in which the customer objects, stalls, refuses or asks back, in calls that it did not say yes in.

    Over the turns of all reps together; picking up is not counted.
    """
    return _per_reply(_without_a_yes(calls), lambda one: one.resisting)


def resistance_range(calls: Sequence[Figures]) -> tuple[float, float] | None:
    """Between which shares the true `resistance_share` lies, as `chance_range` has it."""
    held = _without_a_yes(calls)
    resisting, replies = sum(one.resisting for one in held), sum(one.replies for one in held)
    return chance_range([turn < resisting for turn in range(replies)]) if replies else None


def ordering_auc(calls: Sequence[Figures]) -> float | None:
    """How surely the score tells reps apart: the lesser of two areas under the curve.

    Over all pairs of an expert's and an average rep's call, and of an average and a bad rep's: the share in which the
    better rep scored more; a tie counts half.
    """
    scores = defaultdict[str, list[float]](list)
    for one in calls:
        if one.score is not None:
            scores["bad" if one.rep in BAD else one.rep].append(one.score)
    areas = [auc(scores[EXPERT], scores[AVERAGE]), auc(scores[AVERAGE], scores["bad"])]
    return None if None in areas else min(area for area in areas if area is not None)


def auc(better: Sequence[float], worse: Sequence[float]) -> float | None:
    """Share of pairs in which the first is larger; a tie counts half. None without pairs."""
    if not better or not worse:
        return None
    return fmean((one > other) + 0.5 * (one == other) for one in better for other in worse)


def repetition(calls: Sequence[Figures]) -> float | None:
    """Share of the customer's sentences that it says in two calls of the same rep with different seeds, nearly alike.

    The mean over all pairs among the first ten seeds of a rep, then over the reps; sentences under four words do not
    count. *Nearly alike* is `NEAR`.
    """
    return mean(
        found
        for held in _by_rep(calls).values()
        if (found := _repeated(sorted(held, key=_seed)[:_COMPARED])) is not None
    )


def _repeated(calls: Sequence[Figures]) -> float | None:
    bags = [[frozenset(sentence.split()) for sentence in one.said] for one in calls]
    return mean(
        fmean(any(_near(one, known) for known in other) for one in said)
        for said, other in combinations(bags, 2)
        if said and other
    )


def _near(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= NEAR * len(one | other)


def ended_how(calls: Sequence[Figures]) -> dict[str, float]:
    """Shares of `yes`, `no_fit`, `hung_up`, `politely` and `seller`: who ended the calls, and in what mood."""
    return {how: round(count / len(calls), 4) for how, count in sorted(Counter(one.how for one in calls).items())}


def chance_range(held: Sequence[bool]) -> tuple[float, float]:
    """Between which shares the true one lies, at 95 %, after so many calls or turns: Wilson's interval (1927).

    It takes them for drawn at random. The average rep's are spread evenly over its days, so its true share lies
    closer to the one that was counted.
    """
    size, held_share = len(held), fmean(held)
    middle = held_share + _AT_95**2 / (2 * size)
    reach = _AT_95 * sqrt(held_share * (1 - held_share) / size + (_AT_95 / (2 * size)) ** 2)
    whole = 1 + _AT_95**2 / size
    return round(max(0.0, middle - reach) / whole, 4), round((middle + reach) / whole, 4)


def share(held: Iterable[bool]) -> float | None:
    return mean(float(one) for one in held)


def mean(values: Iterable[float]) -> float | None:
    """Rounded to four places; None of nothing."""
    known = list(values)
    return round(fmean(known), 4) if known else None


def _per_reply(calls: Sequence[Figures], count: Callable[[Figures], int]) -> float | None:
    replies = sum(one.replies for one in calls)
    return round(sum(count(one) for one in calls) / replies, 4) if replies else None


def _without_a_yes(calls: Sequence[Figures]) -> list[Figures]:
    return [one for one in calls if not one.committed]


def _seed(one: Figures) -> int:
    return one.seed


def _by_rep(calls: Iterable[Figures]) -> dict[str, list[Figures]]:
    found: dict[str, list[Figures]] = {}
    for one in calls:
        found.setdefault(one.rep, []).append(one)
    return found
