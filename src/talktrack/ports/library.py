"""The scenarios that ship with the product."""

from __future__ import annotations

from typing import Protocol

from talktrack.domain.scenario import Scenario


class Library(Protocol):
    def scenarios(self) -> tuple[Scenario, ...]:
        """All of them, ordered by id."""
        ...
