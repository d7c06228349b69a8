"""A drill from a moment: the same customer with the mind of then, a few turns, and a scorecard of what was missed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from talktrack.domain.drill import FEWEST_TURNS, MOST_TURNS, Drill, drill_id
from talktrack.domain.ids import turn_id
from talktrack.domain.mind import Directive, DirectiveKind, Mind, Step
from talktrack.domain.scenario import Briefing, Scenario
from talktrack.domain.scorecard import Score
from talktrack.practice.drills.scorecard import drill_card, missed_at
from talktrack.practice.drills.texts import TEXTS

_MINUTES = 3


def build_drill(
    scenario: Scenario, before: Sequence[Step], seller: Step, mind: Mind, score: Score | None, *, call_id: str
) -> Scenario:
    """The drill that starts before a seller's turn of a call on `scenario`; `before` are the turns up to there. Pure:
    the same moment gives the same drill.
    """
    texts = TEXTS[scenario.language]
    id = drill_id(call_id, seller.turn.turn_id)
    title = scenario.title if scenario.drill is not None else texts.title.format(title=scenario.title)
    missed = missed_at(scenario, mind, seller, score)
    card = drill_card(missed, id, title)
    turns = min(MOST_TURNS, FEWEST_TURNS - 1 + len(card.criteria))
    name, said = scenario.persona.name, _said(before)
    return replace(
        scenario,
        id=id,
        title=title,
        duration_minutes=_MINUTES,
        summary=texts.summary.format(name=name, turns=turns),
        goal=replace(scenario.goal, text=texts.goal),
        briefing=Briefing(
            situation=texts.situation.format(name=name, said=said, turns=turns),
            objectives=tuple(f"{criterion.label}." for criterion in card.criteria),
            tips=(texts.said_before.format(line=seller.turn.heard),),
        ),
        scorecard=card,
        drill=Drill(
            call_id=call_id,
            turn_id=seller.turn.turn_id,
            said=said,
            directive=_directive(before),
            mind=replace(mind, told=dict.fromkeys(mind.told, turn_id(1))),
            most_turns=turns,
        ),
    )


def _said(before: Sequence[Step]) -> str:
    """What the customer was last heard to say."""
    return next(step.turn.heard for step in reversed(before) if step.turn.role == "customer" and step.turn.heard)


def _directive(before: Sequence[Step]) -> Directive:
    last = next(step for step in reversed(before) if step.turn.role == "customer" and step.turn.heard)
    return last.directive or Directive(DirectiveKind.OPEN, reason="call_started")
