"""The scenarios and scorecards that ship with the product."""

from __future__ import annotations

from typing import Protocol

from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Scorecard


class Library(Protocol):
    def scenarios(self) -> tuple[Scenario, ...]:
        """All of them, ordered by id."""
        ...

    def scorecards(self) -> tuple[Scorecard, ...]:
        """Those that belong to no scenario, ordered by id."""
        ...
