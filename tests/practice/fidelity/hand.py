"""Calls made by hand: each says only what a test needs."""

from __future__ import annotations

from typing import Any

from talktrack.domain.mind import Directive, DirectiveKind, Mind, ObjectionState, Step
from talktrack.domain.persona import Levels
from talktrack.domain.transcript import Turn
from talktrack.practice.fidelity.figures import Figures


def call(rep: str = "average", seed: int = 1, **given: Any) -> Figures:
    """The figures of a call in which nothing happened but what is given."""
    plain: dict[str, Any] = {
        "turns": 9,
        "replies": 4,
        "resisting": 0,
        "leaks": 0,
        "spoken_leaks": 0,
        "committed": False,
        "unresolved": (),
        "walked_away": False,
        "how": "seller",
        "told": 0.0,
        "haggled": False,
        "breaks": 0,
        "wrong_language": 0,
        "said": (),
        "score": 50.0,
    }
    return Figures(rep=rep, seed=seed, **{**plain, **given})


def mind(*, objections: tuple[ObjectionState, ...] = (), **given: Any) -> Mind:
    return Mind(seed=1, levels=Levels(), objections=objections, **given)


def customer(text: str, state: Mind, kind: DirectiveKind = DirectiveKind.ANSWER, **given: Any) -> Step:
    """A turn of the customer's."""
    return Step(Turn("t1", "customer", text, text, 0, 1000), Directive(kind, say=(text,), **given), state)


def seller(text: str, state: Mind) -> Step:
    return Step(Turn("t2", "seller", text, text, 0, 1000), mind=state)
