"""How many features a clause lists."""

from __future__ import annotations

import re
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
_SHORT_ITEM: Final = 5
_RUN: Final = 8
_DENSE: Final = 0.6
_DENSEST: Final = 0.9
_PARTED: Final = re.compile("[,:]")
_BESIDE_A_LIST: Final = frozenset({Move.VALUE, Move.EVIDENCE, Move.PRICE, Move.DISCOUNT})
"""What a bare list may do besides."""
_NO_PRAISE: Final = (Move.REFLECT, Move.SUMMARISE, Move.ADMIT_LIMIT)


def count_features(tokens: Tokens, clause: Clause, hits: Sequence[Hit], lexicon: Lexicon) -> int:
    """How many features a clause names: the items after *it has*, or one for each *it does*, *it also has*.

    A bare list of short items counts without such an opening, unless the clause does something else. None in a
    question, and none where the seller gives back what the customer said or says what the product cannot do.
    """
    if clause.form is not Form.STATEMENT or any(hit.label in _NO_PRAISE for hit in hits):
        return 0
    openings = {hit.start: hit.end for hit in hits if hit.label in (Cue.LISTS, Cue.ALSO)}
    listed = [_items(tokens, hit.end, clause.end, lexicon) for hit in hits if hit.label is Cue.LISTS]
    if all(hit.label in _BESIDE_A_LIST for hit in hits if isinstance(hit.label, Move)):
        listed.append(_bare_items(tokens, clause.start, clause.end, lexicon))
    opened = any(hit.label is Cue.LISTS and _runs_on(tokens, hit.end, clause.end, _DENSE, lexicon) for hit in hits)
    if opened or (tokens.unmarked and _runs_on(tokens, clause.start, clause.end, _DENSEST, lexicon)):
        listed.append(DUMP)
    return max(max(listed, default=0), len(openings))


def _bare_items(tokens: Tokens, start: int, end: int, lexicon: Lexicon) -> int:
    """How many items stand side by side that are short, have content, and speak of nobody."""
    items: list[list[str]] = [[]]
    for at in range(start, end):
        if (at > start and _PARTED.search(tokens.before(at))) or tokens.words[at] in lexicon.number_joints:
            items.append([])
        items[-1].append(tokens.words[at])
    most = row = 0
    for item in items:
        said = [word for word in item if word not in lexicon.number_joints]
        own = [word for word in said if word not in lexicon.stopwords and word not in lexicon.leads]
        counted = said[:1] and (said[0][:1].isdigit() or said[0] in lexicon.numbers or said[0] in lexicon.multipliers)
        short = bool(own) and len(said) <= _SHORT_ITEM and not counted
        row = row + 1 if short and not lexicon.persons.intersection(said) else 0
        most = max(most, row)
    return most if most >= DUMP and len(items) > DUMP else 0


def _runs_on(tokens: Tokens, start: int, end: int, density: float, lexicon: Lexicon) -> bool:
    """Whether hardly anything but words of content follows: a list without its commas."""
    rest = tokens.words[start : min(end, start + _RUN)]
    marked = any(tokens.marked(at) for at in range(start + 1, end))
    own = sum(word not in lexicon.stopwords for word in rest)
    return len(rest) == _RUN and not marked and own >= density * _RUN and not lexicon.persons.intersection(rest)


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
