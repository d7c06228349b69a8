"""Cutting in: a customer that interrupts hears the beginning of a long turn and no more."""

from __future__ import annotations

import random

from talktrack.domain.mind import Mind
from talktrack.domain.persona import Persona
from talktrack.domain.text import word_spans

LONG_WORDS = 55
"""A turn of more words is long."""
HEARD_WORDS = 40
"""Words after which the customer cuts in."""


def cut_at(text: str, mind: Mind, persona: Persona) -> int | None:
    """Where in a long turn the customer cuts in, in characters; None where it hears the seller out.

    It follows from the persona and the turn: another seed changes what a customer says, never what it does.
    """
    spans = list(word_spans(text))
    if len(spans) <= LONG_WORDS:
        return None
    chance = random.Random(f"{persona.id}:{mind.seller_turns}")  # noqa: S311  (a dice, not a secret)
    if chance.random() >= persona.difficulty.interruption_rate:
        return None
    return spans[HEARD_WORDS - 1][1]
