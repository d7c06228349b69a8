"""The body that personas and scenarios are made from, and the headers that say who made them."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Final

from fastapi import Response
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from talktrack.domain.brief import LONGEST_NOTES, LONGEST_TEXT, Brief
from talktrack.domain.errors import (
    Conflict,
    IdempotencyMismatch,
    InvalidInput,
    InvalidScenario,
    NoLanguageModel,
    ProviderBusy,
    ProviderNonsense,
    ProviderRejected,
    ProviderTimeout,
    ProviderUnreachable,
    TooLarge,
    UnsupportedMedia,
)
from talktrack.domain.language import Language
from talktrack.domain.scenario import DifficultyLabel, GoalResult
from talktrack.services.generating import Made, Maker
from talktrack.services.training import MOST_SEED

MADE_BY: Final = "Talktrack-Made-By"
FELL_BACK: Final = "Talktrack-Fell-Back"
MADE_SEED: Final = "Talktrack-Seed"

REFUSALS: Final = (
    *(InvalidInput, InvalidScenario, TooLarge, UnsupportedMedia, NoLanguageModel, Conflict, IdempotencyMismatch),
    *(ProviderUnreachable, ProviderTimeout, ProviderRejected, ProviderBusy, ProviderNonsense),
)

_Text = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_TEXT)]


class _Wishes(BaseModel):
    model_config = ConfigDict(extra="forbid")

    business: _Text
    """What the seller's business does."""
    brand: _Text
    """Its name."""
    product: _Text
    goal: _Text = GoalResult.NEXT_STEP.value
    """`next_step`, `commitment` or `disqualified`, or what a yes means, in words."""
    difficulty: DifficultyLabel = DifficultyLabel.MEDIUM
    language: Language = "en"

    def brief(self) -> Brief:
        return Brief(
            business=self.business,
            brand=self.brand,
            product=self.product,
            goal=self.goal,
            difficulty=self.difficulty,
            language=self.language,
        )


class BriefBody(_Wishes):
    """What somebody wants to practise."""

    consumer: bool | None = None
    """Whether it sells to people at home; left out, the business tells."""
    winnable: bool | None = None
    """False for a customer that nobody can win; left out, the goal tells."""
    locale: Annotated[str, StringConstraints(max_length=20)] = ""
    """Variety of the language, for instance `es-MX`; left out, it is drawn."""
    seed: Annotated[int, Field(ge=0, le=MOST_SEED, strict=True)] | None = None
    """Decides every chance of the templates; left out, it is drawn."""
    maker: Maker = Maker.AUTO
    """`auto` falls back to templates where the model fails, and says so in `Talktrack-Fell-Back`."""

    def brief(self) -> Brief:
        return replace(super().brief(), consumer=self.consumer, winnable=self.winnable, locale=self.locale)


class MeetingBody(_Wishes):
    """A meeting to come."""

    notes: Annotated[str, StringConstraints(max_length=LONGEST_NOTES)] = ""
    """What is known of it. Only a language model reads them; templates do not."""

    def brief(self) -> Brief:
        return replace(super().brief(), notes=self.notes)


def say_who(made: Made, response: Response) -> None:
    """Name the maker in the answer's headers, and what kept the model from it."""
    response.headers[MADE_BY] = made.by
    response.headers[MADE_SEED] = str(made.seed)
    if made.fell_back is not None:
        response.headers[FELL_BACK] = made.fell_back
