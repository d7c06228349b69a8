"""Practice calls held in the test's own process: a script of seller's turns in, the scored call out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import anyio

from talktrack.analysis.record import CallRecord
from talktrack.analysis.scorecard import score_call
from talktrack.domain.call import EndedBy, EndReason, Outcome
from talktrack.domain.mind import Step
from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Score
from talktrack.domain.transcript import Turn
from talktrack.practice.exchange import Cast, Utterance, exchange, last_mind, pick_up
from talktrack.practice.mind import outcome

SCRIPTS = Path(__file__).parent
SEED = 7
_MARK = re.compile(r"[.,:](?!\d)|[;!?¡¿…—–\"()]")
"""A mark between words; those inside a number belong to it."""


@dataclass(frozen=True)
class Played:
    """A call that is over."""

    steps: tuple[Step, ...]
    outcome: Outcome
    score: Score

    @property
    def said(self) -> tuple[Turn, ...]:
        """The customer's turns."""
        return tuple(step.turn for step in self.steps if step.turn.role == "customer")

    @property
    def points(self) -> float:
        return self.score.score or 0.0


def script(scenario_id: str, rep: str) -> tuple[str, ...]:
    """The seller's turns of one of the scripts beside this module, a line each."""
    return tuple((SCRIPTS / scenario_id / f"{rep}.txt").read_text(encoding="utf-8").splitlines())


def unmarked(line: str) -> str:
    """The same words without a mark between them, as many recognisers write; capitals stay."""
    return " ".join(_MARK.sub(" ", line).split())


def play(scenario: Scenario, lines: tuple[str, ...], seed: int = SEED) -> Played:
    """Hold a call with these turns of the seller, to their end or the customer's, and score it."""
    return anyio.run(_play, scenario, lines, seed)


async def _play(scenario: Scenario, lines: tuple[str, ...], seed: int) -> Played:
    cast = Cast(scenario)
    steps = [(await pick_up(cast, seed))[0]]
    for line in lines:
        held = await exchange(cast, steps, Utterance(line))
        steps += (held.seller, held.customer)
        if held.mind.ended is not None:
            break
    mind = last_mind(steps)
    reason = EndReason(mind.ended) if mind.ended else EndReason.SELLER_HUNG_UP
    by_seller = reason in (EndReason.SELLER_HUNG_UP, EndReason.SELLER_SAID_GOODBYE)
    came_to = outcome(mind, scenario, ended_by=EndedBy.SELLER if by_seller else EndedBy.CUSTOMER, reason=reason)
    record = CallRecord(
        language=scenario.language,
        scorecard=scenario.scorecard,
        turns=tuple(step.turn for step in steps),
        steps=tuple(steps),
        outcome=came_to,
        scenario=scenario,
    )
    return Played(tuple(steps), came_to, score_call(record))
