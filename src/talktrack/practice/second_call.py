"""The same customer's next call: it remembers what was told, settled and promised, and has cooled a little."""

from __future__ import annotations

from dataclasses import replace

from talktrack.domain.mind import (
    EARLIER,
    Directive,
    DirectiveKind,
    GateState,
    Mind,
    ObjectionState,
    Promise,
    PromiseKind,
)
from talktrack.domain.moves import Move
from talktrack.domain.persona import Levels
from talktrack.domain.scenario import Scenario
from talktrack.practice.moment import fresh, tone
from talktrack.practice.objections import CLOSED

_NOT_FORGOTTEN = frozenset({Move.INSULT, Move.FALSE_CLAIM, Move.PRESSURE})
_BEFORE_THIS_CALL = -1
"""Stands for the turn in which a worry of an earlier call was raised."""


def take_up(before: Mind, scenario: Scenario, seed: int) -> tuple[Mind, Directive]:
    """The mind at the start of the next call, and how the customer picks up.

    Trust, interest, clarity and urgency are halfway back to where the first call began, and patience is all the way.
    """
    persona = scenario.persona
    mind = Mind(
        seed=seed,
        levels=_eased(before.levels, persona.start),
        objections=tuple(_remembered(state) for state in before.objections),
        unlocked=before.unlocked,
        told=dict.fromkeys(before.told, EARLIER),
        counted=tuple(move for move in before.counted if move in _NOT_FORGOTTEN),
        asked_seller=before.asked_seller,
        proofs=before.proofs,
        price_known=before.price_known,
        bargain=replace(before.bargain, asked_at=None, settled_at=None if before.bargain.settled_at is None else 0),
        promises=tuple(_promise(one) for one in before.promises),
        hinted=before.hinted,
        gate=GateState(through=True) if before.gate is not None else None,
        used=before.used,
    )
    reason = "hello_again_agreed" if before.committed else "hello_again"
    say = fresh(persona.lines.again, mind, salt="again")
    return mind, Directive(DirectiveKind.OPEN, tone(mind), say=say, reason=reason)


def _eased(levels: Levels, start: Levels) -> Levels:
    names = ("trust", "interest", "clarity", "urgency")
    return replace(start, **{name: round((getattr(levels, name) + getattr(start, name)) / 2) for name in names})


def _remembered(state: ObjectionState) -> ObjectionState:
    raised_at = None if state.status in CLOSED else _BEFORE_THIS_CALL
    return replace(state, raised_at=raised_at, times_raised=min(state.times_raised, 1))


def _promise(promise: Promise) -> Promise:
    """A promise as it is remembered; who has promised to ring has just kept it."""
    rings = promise.by == "seller" and promise.kind is PromiseKind.CALL_BACK
    return replace(promise, earlier=True, settled=promise.settled or rings)
