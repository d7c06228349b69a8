"""All scripted reps by name."""

from __future__ import annotations

import random
from collections.abc import Callable, Generator
from typing import Final

from talktrack.practice.fidelity import bad
from talktrack.practice.fidelity.average import average
from talktrack.practice.fidelity.brief import Brief, Notes
from talktrack.practice.fidelity.expert import expert
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

BAD: Final = tuple(name for name in REPS if name not in (EXPERT, AVERAGE))


def talk(rep: str, brief: Brief, notes: Notes, seed: int) -> Generator[str, str, None]:
    """A rep at the start of a call. The same rep, brief, notes and seed say the same to the same replies."""
    chance = random.Random(f"{rep}:{seed}")  # noqa: S311  (a dice, not a secret)
    return REPS[rep](Seller(brief, chance), notes if rep == EXPERT else Notes())
