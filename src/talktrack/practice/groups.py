"""Moves that belong together."""

from __future__ import annotations

from talktrack.domain.moves import Move

QUESTIONS = frozenset({Move.OPEN_QUESTION, Move.CLOSED_QUESTION, Move.IMPLICATION_QUESTION, Move.CLARIFY})
PITCHES = frozenset({Move.VALUE, Move.FEATURE_DUMP, Move.EVIDENCE})

MIRRORS = frozenset({Move.REFLECT, Move.SUMMARISE})
REBUFFED = frozenset(
    {
        *(Move.INSULT, Move.STUFFING, Move.PRESSURE, Move.FALSE_CLAIM),
        *(Move.FEATURE_DUMP, Move.DODGE, Move.OFF_TOPIC),
    }
)
"""What comes back at once, instead of an answer."""

FAULTS = frozenset({Move.PRESSURE, Move.FALSE_CLAIM, Move.DODGE, Move.REPEAT, Move.INSULT, Move.PRICE_BEFORE_NEED})
"""What a seller can be sorry for."""
