"""All scripted reps by name."""

from __future__ import annotations

import random
from collections.abc import Callable, Generator
from typing import Final

from talktrack.practice.fidelity import bad
from talktrack.practice.fidelity.average import average
from talktrack.practice.fidelity.brief import Brief, Notes
from talktrack.practice.fidelity.expert import expert
from talktrack.practice.fidelity.gate import past_the_gate
from talktrack.practice.fidelity.seller import Seller

Policy = Callable[[Seller, Notes], Generator[str, str, None]]
"""Yields the seller's turns, the empty one for silence, and is sent what the customer said. Its end hangs up."""

EXPERT: Final = "expert"
AVERAGE: Final = "average"

REPS: Final[dict[str, Policy]] = {
    EXPERT: expert,
    AVERAGE: average,
    "feature_dumper": bad.feature_dumper,
    "interrogator": bad.interrogator,
    "pushy": bad.pushy,
    "discounter": bad.discounter,
    "silent": bad.silent,
    "off_topic": bad.off_topic,
    "rude": bad.rude,
    "keyword_stuffer": bad.keyword_stuffer,
    "parrot": bad.parrot,
}

_GOLDEN: Final = 0.618034
"""Multiples of it, taken by their fractions, spread evenly over 0 to 1 however many there are."""
BAD: Final = tuple(name for name in REPS if name not in (EXPERT, AVERAGE))


_SHOWS_AT_ONCE: Final = frozenset({"pushy", "rude", "silent", "keyword_stuffer", "parrot"})
"""Reps whose habit shows before the buyer is on the line."""


def talk_at_gate(rep: str, brief: Brief, seed: int) -> Generator[str, str, None]:
    """What a rep says to whoever picks up for the customer; nothing of its own where it knows no other way to talk."""
    chance = random.Random(f"gate:{rep}:{seed}")  # noqa: S311  (a dice, not a secret)
    return past_the_gate(Seller(brief, chance)) if rep not in _SHOWS_AT_ONCE else talk(rep, brief, Notes(), seed)


def take_leave(rep: str, brief: Brief, seed: int) -> Generator[str, str, None]:
    """What a rep says after a yes, which nobody overhears."""
    yield Seller(brief, random.Random(f"bye:{rep}:{seed}")).say("bye")  # noqa: S311  (a dice, not a secret)


def talk(rep: str, brief: Brief, notes: Notes, seed: int) -> Generator[str, str, None]:
    """A rep at the start of a call. The same rep, brief, notes and seed say the same to the same replies."""
    chance = random.Random(f"{rep}:{seed}")  # noqa: S311  (a dice, not a secret)
    form = seed * _GOLDEN % 1
    return REPS[rep](Seller(brief, chance, form), notes if rep == EXPERT else Notes())
