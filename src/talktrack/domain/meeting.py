"""A meeting that somebody prepares for: a scenario that is theirs alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from talktrack.domain.scenario import Scenario


@dataclass(frozen=True)
class Meeting:
    """A scenario made from a person's notes. It is in nobody's library but theirs."""

    id: str
    """The scenario's too."""
    user_id: str
    scenario: Scenario
    created_at: datetime
