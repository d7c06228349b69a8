"""What the words of one seller's turn say by themselves: the labeller's result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from talktrack.domain.language import Language
from talktrack.domain.moves import Move
from talktrack.domain.persona import Topic


@dataclass(frozen=True)
class Amount:
    """A number of money or per cent that was said."""

    value: float
    unit: str
    """ISO currency code, `%`, or empty where a price was plainly meant but no currency named."""


@dataclass(frozen=True)
class Sentence:
    """One sentence of the turn."""

    text: str
    """Its words, with the marks by which it was read; where those are guesses it stands in the turn without them."""
    moves: frozenset[Move]
    topics: frozenset[Topic]
    """What it is about; of a question, what it asks about."""
    stems: frozenset[str]
    """Stems of its content words: no articles, pronouns, auxiliaries or question words."""
    question: bool
    """It asks the customer something; a tag such as *right?* or *¿no?* does not make a question."""
    amounts: tuple[Amount, ...] = ()
    checks_back: bool = False
    """It asks whether what was given back is right."""
    promises: bool = False
    """It promises without any limit."""
    complies: bool = False
    """It gives in to a wish to be left alone or to get something in writing: *happy to send it*, *no hurry*."""
    dated: bool = False
    """It names a day, a date or a time."""
    told: bool = False
    """A question by its mark alone: *you did that by hand?*"""


@dataclass(frozen=True)
class Reading:
    """One turn, read without the call around it."""

    sentences: tuple[Sentence, ...]
    moves: tuple[Move, ...]
    """All moves in the order in which they first appear."""
    word_count: int
    guessed: bool = False
    """The turn came without marks, and those of its sentences are guesses."""


class Labeller(Protocol):
    def __call__(self, text: str, language: Language) -> Reading: ...
