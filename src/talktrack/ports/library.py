"""The scenarios and scorecards that ship with the product."""

from __future__ import annotations

from typing import Protocol

from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Scorecard


class Library(Protocol):
    def scenarios(self) -> tuple[Scenario, ...]:
        """All of them, ordered by id."""
        ...

    def scenario(self, id: str) -> Scenario | None:
        """The one with this id, without a look at the others; None where there is none."""
        ...

    def scorecards(self) -> tuple[Scorecard, ...]:
        """Those that belong to no scenario, ordered by id."""
        ...
