"""What a score is made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from talktrack.analysis.opinions import Opinions
from talktrack.domain.call import Outcome
from talktrack.domain.language import Language
from talktrack.domain.mind import Step
from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Scorecard
from talktrack.domain.transcript import Turn


@dataclass(frozen=True)
class CallRecord:
    """An ended call of any kind. The turns' ids are unique."""

    language: Language
    scorecard: Scorecard
    turns: tuple[Turn, ...]
    steps: tuple[Step, ...] | None = None
    """Practice calls only: the same turns with what went on in the customer's mind."""
    outcome: Outcome | None = None
    scenario: Scenario | None = None
    """The frozen scenario of a practice call; gives facts and objections their names and better lines."""
    versions: dict[str, str] = field(default_factory=dict)
    """Versions of scorecard, persona, prompts and models that the score pins."""
    judge: Literal["none", "later", "asked"] = "none"
    """Whether there is a judge, and whether it has been asked."""
    opinions: Opinions | None = None
    """What the judge said where it was asked."""
