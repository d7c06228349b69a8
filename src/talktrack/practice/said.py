"""A turn of the seller laid beside the state of the call, and what of the call it touches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from talktrack.domain.mind import Mind, ObjectionStatus
from talktrack.domain.moves import Move
from talktrack.domain.persona import ObjectionKind
from talktrack.domain.text import fold
from talktrack.practice.reading import Reading, Sentence
from talktrack.practice.table import Cue, Table

_LONG_STEM = 4
_MORE_THAN_A_NOD = 2
"""Words of content from which on *I see* or *I understand* speaks of something."""


@dataclass(frozen=True)
class Said:
    """A reading with the mind before it and the table it is said over."""

    reading: Reading
    mind: Mind
    table: Table


def open_objections(mind: Mind) -> tuple[str, ...]:
    closed = (ObjectionStatus.DORMANT, ObjectionStatus.RESOLVED)
    return tuple(state.id for state in mind.objections if state.status not in closed)


def last_spoken_of(mind: Mind) -> str | None:
    """The objection that the customer's last turn was about."""
    return mind.on_table if mind.on_table in open_objections(mind) else None


def touches(turn: Said, objection: str) -> bool:
    cue = turn.table.objection_cues[objection]
    return any(is_about(sentence, cue) for sentence in turn.reading.sentences)


def is_about(sentence: Sentence, cue: Cue) -> bool:
    return cue.hit(fold(sentence.text)) or len(cue.stems & sentence.stems) >= 2


def acknowledging(turn: Said, touched: frozenset[str], last: str | None) -> frozenset[str]:
    """Objections whose content, or fitting proof, stands in or right beside a sentence that takes a worry seriously.

    Of the one that was raised a moment ago a single word of it will do.
    """
    accepting = {Move.ACKNOWLEDGE, Move.REFLECT, Move.APOLOGISE}
    sentences = turn.reading.sentences
    found: set[str] = set()
    for index, sentence in enumerate(sentences):
        if not accepting & sentence.moves:
            continue
        near = [
            one
            for one in sentences[max(0, index - 1) : index + 2]
            if one is not sentence or len(one.stems) >= _MORE_THAN_A_NOD
        ]
        found.update(id for id in touched if any(is_about(o, turn.table.objection_cues[id]) for o in near))
        found.update(_proved(turn, near))
        if last is not None and any(_akin(turn.table.objection_cues[last].stems, other.stems) for other in near):
            found.add(last)
    if last is not None and _is_brush_off(turn, last) and any(sentence.complies for sentence in sentences):
        found.add(last)
    return frozenset(found)


def _akin(known: frozenset[str], said: frozenset[str]) -> bool:
    """Whether two stems are the same or one begins with the other: *drive* and *driver*."""
    return bool(known & said) or any(
        one.startswith(other) or other.startswith(one)
        for one in known
        for other in said
        if min(len(one), len(other)) >= _LONG_STEM
    )


def _proved(turn: Said, near: Sequence[Sentence]) -> Iterator[str]:
    """Open objections for which fitting proof stands there."""
    offered = {
        tag
        for sentence in near
        if not sentence.question
        for proof in turn.table.proofs_in(sentence.text, sentence.stems)
        for tag in proof.tags
    }
    return (id for id in open_objections(turn.mind) if offered & set(turn.table.objections[id].resolve_when.evidence))


def _is_brush_off(turn: Said, objection: str) -> bool:
    """A way to be rid of the seller: only a question for what is behind it goes into it, not an offer to comply."""
    return turn.table.objections[objection].kind is ObjectionKind.BRUSH_OFF


def clarifying(turn: Said, touched: frozenset[str]) -> frozenset[str]:
    """Objections that a question goes into by their content."""
    cues = turn.table.objection_cues
    return frozenset(
        id
        for sentence in turn.reading.sentences
        if sentence.question and not {Move.NEXT_STEP_ASK, Move.CONFIRM} & sentence.moves
        for id in touched
        if is_about(sentence, cues[id])
        and ({Move.OPEN_QUESTION, Move.CLARIFY} & sentence.moves or not _is_brush_off(turn, id))
    )
