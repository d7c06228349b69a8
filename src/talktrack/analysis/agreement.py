"""How far a machine's points and a person's agree, corrected for the agreement that chance alone would give."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

Met = Literal["met", "partly", "missed"]
"""What a share of a criterion's points means as a judgement."""

GOOD_KAPPA: Final = 0.6
"""Below it a criterion is shown as advisory."""
ENOUGH: Final = 50
"""Judgements from which kappa means something."""


@dataclass(frozen=True)
class Agreement:
    """Of pairs of judgements on one criterion. Numbers that the pairs do not give are None."""

    n: int
    raw: float | None
    """Share of the pairs that agree."""
    kappa: float | None
    """Cohen (1960): (raw - chance) / (1 - chance); None where both always said the same one thing."""
    ac1: float | None
    """Gwet (2008): the same with a chance that does not grow as one judgement gets rare."""
    prevalence: float | None
    """Share of the person's judgements that are `met`; near 0 or 1 kappa misleads and AC1 is the one to read."""
    advisory: bool
    """True where kappa is under 0.6 or unknown, or there are fewer than 50 pairs."""


def met(share: float) -> Met:
    if share >= 1:
        return "met"
    return "missed" if share <= 0 else "partly"


def agreement(pairs: Sequence[tuple[str, str]]) -> Agreement:
    """Pairs of (machine's, person's) judgements, each one of a few categories."""
    n = len(pairs)
    if n == 0:
        return Agreement(0, None, None, None, None, advisory=True)
    machine, person = (Counter(pair[side] for pair in pairs) for side in (0, 1))
    raw = sum(one == other for one, other in pairs) / n
    kappa = _corrected(raw, math.fsum(machine[kind] * person[kind] for kind in machine) / n**2)
    return Agreement(
        n=n,
        raw=round(raw, 4),
        kappa=kappa,
        ac1=_corrected(raw, _gwet_chance(machine + person, 2 * n)),
        prevalence=round(person["met"] / n, 4),
        advisory=n < ENOUGH or kappa is None or kappa < GOOD_KAPPA,
    )


def _gwet_chance(both: Counter[str], total: int) -> float:
    """Over the categories in use; 0 where there is but one, for then nothing could have been mixed up."""
    if len(both) < 2:
        return 0.0
    shares = [count / total for count in both.values()]
    return math.fsum(share * (1 - share) for share in shares) / (len(shares) - 1)


def _corrected(raw: float, chance: float) -> float | None:
    return None if chance >= 1 else round((raw - chance) / (1 - chance), 4)
