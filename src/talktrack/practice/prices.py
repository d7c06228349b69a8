"""Which numbers of a clause are money or per cent, and whether they are the price of the product."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Final

from talktrack.practice.amounts import Quantity
from talktrack.practice.clauses import Clause, Form
from talktrack.practice.lexicon.schema import Cue
from talktrack.practice.phrases import Hit

_LEFT: Final = 8
"""Words before an amount within which a cue speaks about it."""
_RIGHT: Final = 5
_LARGE: Final = 100
"""From here on a number right behind *the price is* is money, whatever follows."""
_SIDES: Final[dict[StrEnum, Cue]] = {Cue.PRICED: Cue.PRICED, Cue.NOT_PRICE: Cue.NOT_PRICE}


class Prices:
    """What the cues around the amounts of one clause say about them."""

    def __init__(self, clause: Clause, hits: Sequence[Hit]) -> None:
        self._clause = clause
        self._starts: defaultdict[StrEnum, set[int]] = defaultdict(set)
        self._left: dict[int, Cue] = {}
        longest: dict[int, int] = {}
        for hit in hits:
            self._starts[hit.label].add(hit.start)
            cue = _SIDES.get(hit.label)
            if cue is not None and hit.end - hit.start > longest.get(hit.end, 0):
                longest[hit.end] = hit.end - hit.start
                self._left[hit.end] = cue

    def money(self, numbers: Sequence[Quantity]) -> list[Quantity]:
        """The numbers that have a unit, or are plainly a price; the latter with an empty unit."""
        return [
            number if number.unit is not None else replace(number, unit="")
            for number in numbers
            if number.unit is not None or self._plain(number)
        ]

    def state_price(self, amounts: Sequence[Quantity]) -> bool:
        """Whether one of the amounts is what the product costs, and no saving, discount or spending of the customer."""
        return any(amount.unit != "%" and self._is_price(amount) for amount in amounts)

    def _plain(self, number: Quantity) -> bool:
        if number.end in self._starts[Cue.NOT_MONEY]:
            return False
        if number.end in self._starts[Cue.PER]:
            return True
        large = number.value >= _LARGE or number.end == self._clause.end
        return large and self._nearest(number, 2) is Cue.PRICED

    def _is_price(self, amount: Quantity) -> bool:
        nearest = self._nearest(amount, _LEFT)
        if nearest is Cue.NOT_PRICE:
            return False
        followed = any(amount.end + gap in self._starts[Cue.NOT_PRICE] for gap in range(_RIGHT + 1))
        per = amount.end in self._starts[Cue.PER]
        if nearest is None and followed and not per:
            return False
        return self._clause.form is Form.STATEMENT or per or nearest is not None

    def _nearest(self, amount: Quantity, reach: int) -> Cue | None:
        """The last cue that ends at most `reach` words before the amount."""
        return next(
            (self._left[at] for at in range(amount.start, amount.start - reach - 1, -1) if at in self._left), None
        )
