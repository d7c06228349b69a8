"""What somebody wants to practise, in a few words; personas and scenarios are made from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from talktrack.domain.errors import Problem
from talktrack.domain.language import Language
from talktrack.domain.persona import FORBID_UNKNOWN
from talktrack.domain.scenario import DifficultyLabel, GoalResult
from talktrack.domain.text import words
from talktrack.domain.wrong import Wrong

LONGEST_TEXT: Final = 200
"""Characters of each text."""
LONGEST_NOTES: Final = 6000


@dataclass(frozen=True)
class Brief:
    """Business, brand, product, goal, difficulty and language; the rest follows from them unless it is given."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    business: str
    """What the seller's business does, for instance `solar panels for homes`."""
    brand: str
    """Its name."""
    product: str
    goal: str = GoalResult.NEXT_STEP
    """`next_step`, `commitment` or `disqualified`, or what a yes means, in words."""
    difficulty: DifficultyLabel = DifficultyLabel.MEDIUM
    language: Language = "en"
    consumer: bool | None = None
    """Whether it sells to people at home; left out, the business tells."""
    winnable: bool | None = None
    """False for a customer that nobody can win; left out, the goal tells."""
    locale: str = ""
    """Variety of the language, for instance `es-MX`; left out, it is drawn."""
    notes: str = ""
    """What is known of a meeting to come. Only a language model reads it."""


def check_texts(brief: Brief) -> Iterator[Problem]:
    """What is missing or too long."""
    for field in ("business", "brand", "product", "goal"):
        text: str = getattr(brief, field)
        if not words(text):
            yield Problem(field, "This must say something: fill it in.", Wrong.EMPTY)
        elif len(text) > LONGEST_TEXT:
            yield Problem(
                field, f"This may have {LONGEST_TEXT} characters: shorten it.", Wrong.TOO_LONG, {"most": LONGEST_TEXT}
            )
        elif any(character in text for character in "{}\n\r\0"):
            yield Problem(field, "Braces and line breaks are not taken here: write plain text.", Wrong.PLAIN_TEXT)
    if len(brief.notes) > LONGEST_NOTES:
        yield Problem(
            "notes",
            f"Notes may have {LONGEST_NOTES} characters: leave out what the customer will not say.",
            Wrong.TOO_LONG,
            {"most": LONGEST_NOTES},
        )
