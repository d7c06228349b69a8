"""How many features a clause lists."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from talktrack.practice.clauses import Clause, Form
from talktrack.practice.lexicon.schema import Cue, Lexicon
from talktrack.practice.phrases import Hit
from talktrack.practice.tokens import Tokens

DUMP: Final = 3
"""From this many features in one turn on it is a dump."""
_LONGEST_ITEM: Final = 7


def count_features(tokens: Tokens, clause: Clause, hits: Sequence[Hit], lexicon: Lexicon) -> int:
    """Items after *it has*, *it comes with* …, one for each further *it also has*; none in a question."""
    if clause.form is not Form.STATEMENT:
        return 0
    lists = [_items(tokens, hit.end, clause.end, lexicon) for hit in hits if hit.label is Cue.LISTS]
    also = len({hit.start for hit in hits if hit.label is Cue.ALSO})
    return max(*lists, also, 0) if lists else also


def _items(tokens: Tokens, start: int, end: int, lexicon: Lexicon) -> int:
    """How many short items stand side by side from `start` on, parted by commas or *and*."""
    joints = lexicon.number_joints
    inner = [at for at in range(start + 1, end) if "," in tokens.before(at) or tokens.words[at] in joints]
    items = 0
    for begin, stop in pairwise([start, *inner, end]):
        length = stop - begin - (tokens.words[begin] in joints)
        if length > _LONGEST_ITEM:
            break
        items += length > 0
    return max(items, 1)
