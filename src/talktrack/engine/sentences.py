"""Cut a stream of words where a voice may start: after a sentence, or after a clause when the first one takes long.

A sentence is over when the next one begins, or with a line break.
"""

from __future__ import annotations

from collections.abc import AsyncIterator

from talktrack.domain.text import sentences
from talktrack.engine.role import Piece

_LONGEST = 240
"""Characters after which a text is spoken although its sentence is not over."""

_CLAUSE = (",", ";", ":", " –", " —")
_EARLY = 60
"""Characters after which the first piece may end with a clause, so that the voice starts sooner."""


async def spoken_pieces(words: AsyncIterator[Piece]) -> AsyncIterator[Piece]:
    """The pieces of a reply to voice one after the other, as soon as each is whole; sound passes through."""
    held = ""
    first = True
    async for word in words:
        if not isinstance(word, str):
            if held.strip():
                yield held.strip()
            held = ""
            yield word
            continue
        held += word
        while (cut := _cut(held, first=first)) is not None:
            piece, held = held[:cut].strip(), held[cut:]
            if piece:
                first = False
                yield piece
    if held.strip():
        yield held.strip()


def _cut(text: str, *, first: bool) -> int | None:
    """Where the first whole piece of a growing text ends; None while there is none."""
    whole = sentences(text)
    if len(whole) > 1:
        return text.index(whole[0]) + len(whole[0])
    if whole and text.endswith("\n"):
        return len(text)
    if first and len(text) >= _EARLY:
        ends = [text.rfind(mark) for mark in _CLAUSE if 20 <= text.rfind(mark) < len(text) - 1]
        if ends:
            return max(ends) + 1
    if len(text) > _LONGEST:
        return text.rfind(" ", 0, _LONGEST) + 1 or _LONGEST
    return None
