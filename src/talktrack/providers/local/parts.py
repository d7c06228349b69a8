"""A text in parts that can be spoken one after the other. Pure."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from talktrack.domain.text import sentences

_LONGEST: Final = 300
"""Characters that are spoken at one go: about 20 s of sound."""


def parts_of(text: str) -> list[str]:
    """The sentences that hold something to say, none very long. Control characters could be commands to an engine."""
    printable = "".join(character if character.isprintable() else " " for character in text)
    return [part for sentence in sentences(printable) for part in _short(sentence) if any(map(str.isalnum, part))]


def _short(sentence: str) -> list[str]:
    """The sentence cut at spaces, or anywhere where there are none."""
    edges = [0]
    while edges[-1] < len(sentence):
        end = edges[-1] + _LONGEST
        space = sentence.rfind(" ", edges[-1], end) + 1 if end < len(sentence) else 0
        edges.append(max(space, edges[-1] + 1) if space else end)
    return [sentence[start:end] for start, end in pairwise(edges)]
