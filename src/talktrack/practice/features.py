"""How many features a clause lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from talktrack.domain.moves import Move
from talktrack.practice.clauses import Clause, Form
from talktrack.practice.lexicon.schema import Cue, Lexicon
from talktrack.practice.phrases import Hit
from talktrack.practice.tokens import Tokens

DUMP: Final = 3
"""From this many features in one turn on it is a dump."""
_LONGEST_ITEM: Final = 7
_ENOUGH_ITEMS: Final = 12
_ABOUT_THE_CUSTOMER: Final = (Move.REFLECT, Move.SUMMARISE)


def count_features(tokens: Tokens, clause: Clause, hits: Sequence[Hit], lexicon: Lexicon) -> int:
    """How many features a clause names: the items after *it has*, or one for each *it does*, *it also has*.

    None in a question, and none where the seller gives back what the customer said.
    """
    if clause.form is not Form.STATEMENT or any(hit.label in _ABOUT_THE_CUSTOMER for hit in hits):
        return 0
    openings = {hit.start: hit.end for hit in hits if hit.label in (Cue.LISTS, Cue.ALSO)}
    listed = (_items(tokens, hit.end, clause.end, lexicon) for hit in hits if hit.label is Cue.LISTS)
    return max(max(listed, default=0), len(openings))


def _items(tokens: Tokens, start: int, end: int, lexicon: Lexicon) -> int:
    """How many short items stand side by side from `start` on, parted by commas or *and*."""
    items = length = 0
    for at in range(start, end):
        parted = at > start and ("," in tokens.before(at) or tokens.words[at] in lexicon.number_joints)
        if parted and length:
            items, length = items + 1, 0
        length += tokens.words[at] not in lexicon.number_joints
        if length > _LONGEST_ITEM or items >= _ENOUGH_ITEMS:
            return max(items, 1)
    return max(items + (length > 0), 1)
