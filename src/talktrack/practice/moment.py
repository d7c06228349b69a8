"""The moment of a decision: everything that what the customer does next depends on."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from talktrack.domain.mind import Directive, Mind, Reason, Tone
from talktrack.domain.text import words
from talktrack.practice.facts import Found
from talktrack.practice.hearing import Understood
from talktrack.practice.objections import Progress
from talktrack.practice.table import Table

_LEANING = 3.0
"""How strongly a temper leans to short or long lines; little enough that every line comes up over a few calls."""

Decision = tuple[Directive, Mind]
"""What the customer does, and the mind with what deciding it changed."""


@dataclass(frozen=True)
class Moment:
    """Everything a decision depends on; the mind is that after the turn's effects."""

    mind: Mind
    understood: Understood
    progress: Progress
    found: tuple[Found, ...]
    """What the customer has to say to each of the seller's fresh questions."""
    losses: tuple[Reason, ...]
    table: Table
    kept_word: bool = False
    """The turn speaks of something promised in an earlier call as done."""

    @property
    def turn(self) -> int:
        """Number of the seller's present turn, from 1."""
        return self.mind.seller_turns + 1


def tone(mind: Mind) -> Tone:
    """How the customer sounds, from trust and patience."""
    if mind.levels.patience < 25 or mind.levels.trust < 12:
        return "annoyed"
    if mind.levels.trust >= 55 and mind.levels.patience >= 40:
        return "warm"
    return "cool" if mind.levels.trust < 30 or mind.levels.patience < 40 else "neutral"


def fresh(
    lines: Iterable[str], mind: Mind, *, salt: str = "", verbosity: float = 0.5, most: int | None = None
) -> tuple[str, ...]:
    """One line that was not said yet, chosen by the call's seed; empty where all were, or `most` of them."""
    every = tuple(lines)
    unsaid = [line for line in every if " ".join(words(line)) not in mind.used]
    if not unsaid or (most is not None and len(every) - len(unsaid) >= most):
        return ()
    chance = random.Random(f"{mind.seed}:{mind.seller_turns}:{salt}")  # noqa: S311  (a dice, not a secret)
    return (pick(unsaid, chance, verbosity),)


def pick(lines: Sequence[str], chance: random.Random, verbosity: float) -> str:
    """One of the lines; somebody of few words mostly takes a short one, somebody who likes to talk a long one."""
    lengths = [len(words(line)) for line in lines]
    mean = max(1.0, sum(lengths) / len(lengths))
    weights = [math.exp((verbosity - 0.5) * _LEANING * min(2.0, length / mean)) for length in lengths]
    return chance.choices(lines, weights)[0]
