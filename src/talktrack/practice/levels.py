"""The customer's numbers: what each reason adds or takes, and how a change is booked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from talktrack.domain.mind import Cause, LevelName, Reason
from talktrack.domain.persona import Levels

Change = tuple[tuple[LevelName, int], ...]

GAINS: dict[Reason, Change] = {
    Reason.OBJECTION_RESOLVED: (("trust", 6), ("interest", 8), ("clarity", 4)),
    Reason.VALUE_FITS: (("interest", 9), ("clarity", 5)),
    Reason.IMPLICATION: (("interest", 7), ("urgency", 8)),
    Reason.EVIDENCE_FITS: (("trust", 5), ("interest", 6)),
    Reason.LISTENED: (("trust", 6), ("clarity", 4)),
    Reason.HONEST: (("trust", 7),),
    Reason.ACKNOWLEDGED: (("trust", 5), ("patience", 4)),
    Reason.CLARIFIED: (("trust", 4), ("clarity", 5)),
    Reason.ANSWERED: (("trust", 4), ("clarity", 6)),
    Reason.GOOD_QUESTION: (("trust", 4), ("interest", 2)),
    Reason.GOOD_OPENING: (("trust", 4), ("patience", 3)),
    Reason.AGENDA_SET: (("clarity", 6), ("patience", 4)),
    Reason.APOLOGISED: (("trust", 5), ("patience", 4)),
    Reason.RELEASED: (("trust", 8),),
    Reason.STEP_ASKED_WELL: (("clarity", 5), ("urgency", 4)),
    Reason.CONFIRMED: (("trust", 2), ("clarity", 3)),
    Reason.PROMISE_KEPT: (("trust", 6),),
    Reason.TRADED: (("trust", 3), ("interest", 4)),
    Reason.RAPPORT: (("trust", 3),),
}
"""In the order in which they count when a turn has more than its share."""

LOSSES: dict[Reason, Change] = {
    Reason.INSULT: (("trust", -30), ("patience", -45)),
    Reason.FALSE_CLAIM: (("trust", -18), ("interest", -6)),
    Reason.PRESSURE: (("trust", -10), ("patience", -14)),
    Reason.STUFFED: (("trust", -7), ("patience", -16)),
    Reason.PRICE_BEFORE_NEED: (("trust", -8), ("interest", -5), ("patience", -5)),
    Reason.FEATURE_DUMP: (("interest", -5), ("patience", -10)),
    Reason.PITCH_BEFORE_NEED: (("interest", -3), ("patience", -8)),
    Reason.PROMISE_FORGOTTEN: (("trust", -9), ("patience", -5)),
    Reason.DODGED: (("trust", -7), ("patience", -6)),
    Reason.DISCOUNTED_EARLY: (("trust", -6),),
    Reason.IGNORED_OBJECTION: (("trust", -5), ("patience", -7)),
    Reason.REPEATED: (("patience", -9),),
    Reason.PARROTED: (("trust", -4), ("patience", -8)),
    Reason.OFF_TOPIC: (("patience", -7), ("interest", -2)),
    Reason.MONOLOGUE: (("patience", -7), ("clarity", -4)),
    Reason.INTERROGATED: (("trust", -3), ("patience", -9)),
    Reason.EMPTY_PROOF: (("trust", -3),),
    Reason.ASKED_TOO_EARLY: (("patience", -2),),
    Reason.SILENCE: (("patience", -10),),
}

TOLD_NEED: Change = (("interest", 6), ("urgency", 4))
"""The customer has said a need aloud and hears itself."""


def settle(
    levels: Levels,
    gains: Iterable[Reason],
    losses: Iterable[Reason],
    *,
    gain: float,
    turn_id: str,
    at_ms: int,
    habits: Mapping[Reason, int] | None = None,
) -> tuple[Levels, tuple[Cause, ...]]:
    """Book gains and losses; numbers stay within 0 to 100, and causes tell what really changed.

    A gain counts times `gain`, and less the higher a level is already: the first trust is won faster than the last.
    `habits` says of a loss how many times its patience is lost: what was minded aloud and is done again costs more.
    """
    causes: list[Cause] = []
    for reason in gains:
        for what, delta in GAINS[reason]:
            headroom = min(1.0, (100 - getattr(levels, what)) / 70)
            levels = _change(levels, causes, Cause(turn_id, at_ms, what, round(delta * gain * headroom), reason))
    for reason in losses:
        for what, once in LOSSES[reason]:
            delta = once * (habits or {}).get(reason, 1) if what == "patience" else once
            levels = _change(levels, causes, Cause(turn_id, at_ms, what, delta, reason))
    return levels, tuple(causes)


def spend(
    levels: Levels, what: LevelName, delta: int, reason: Reason, *, turn_id: str, at_ms: int
) -> tuple[Levels, tuple[Cause, ...]]:
    """One single change."""
    causes: list[Cause] = []
    return _change(levels, causes, Cause(turn_id, at_ms, what, delta, reason)), tuple(causes)


def _change(levels: Levels, causes: list[Cause], cause: Cause) -> Levels:
    before: int = getattr(levels, cause.what)
    after = min(100, max(0, before + cause.delta))
    if after != before:
        causes.append(replace(cause, delta=after - before))
    return replace(levels, **{cause.what: after})
