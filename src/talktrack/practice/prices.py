"""Which numbers of a clause are money or per cent, and whether they are the price of the product."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from talktrack.practice.amounts import Quantity
from talktrack.practice.clauses import Clause, Form
from talktrack.practice.lexicon.schema import Cue
from talktrack.practice.phrases import Hit

_LEFT: Final = 8
"""Words before an amount within which a cue speaks about it."""
_RIGHT: Final = 5


def money(clause: Clause, numbers: Sequence[Quantity], hits: Sequence[Hit]) -> list[Quantity]:
    """The numbers of `clause` that have a unit, or are plainly a price; the latter with an empty unit."""
    found: list[Quantity] = []
    for number in numbers:
        if not clause.start <= number.start < clause.end:
            continue
        if number.unit is not None:
            found.append(number)
        elif _plainly_price(number, hits, clause):
            found.append(Quantity(number.value, "", number.start, number.end))
    return found


def states_price(clause: Clause, amounts: Sequence[Quantity], hits: Sequence[Hit]) -> bool:
    """Whether one of the amounts is what the product costs, and no saving, discount or spending of the customer."""
    return any(amount.unit != "%" and _is_price(amount, clause, hits) for amount in amounts)


def _plainly_price(number: Quantity, hits: Sequence[Hit], clause: Clause) -> bool:
    if any(hit.label is Cue.NOT_MONEY and hit.start == number.end for hit in hits):
        return False
    if any(hit.label is Cue.PER and hit.start == number.end for hit in hits):
        return True
    ends = number.end == clause.end
    return ends and any(hit.label is Cue.PRICED and 0 <= number.start - hit.end <= 2 for hit in hits)


def _is_price(amount: Quantity, clause: Clause, hits: Sequence[Hit]) -> bool:
    per = any(hit.label is Cue.PER and hit.start == amount.end for hit in hits)
    left = max(
        (hit for hit in hits if hit.label in (Cue.PRICED, Cue.NOT_PRICE) and 0 <= amount.start - hit.end <= _LEFT),
        key=lambda hit: (hit.end, hit.end - hit.start),
        default=None,
    )
    if left is not None and left.label is Cue.NOT_PRICE:
        return False
    right = any(hit.label is Cue.NOT_PRICE and 0 <= hit.start - amount.end <= _RIGHT for hit in hits)
    if left is None and right:
        return False
    return clause.form is Form.STATEMENT or per or left is not None
