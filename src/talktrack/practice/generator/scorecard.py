"""The scorecard of a made scenario: the same twelve criteria, about this customer's facts and worries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from talktrack.domain.moves import Move
from talktrack.domain.persona import Layer, Persona
from talktrack.domain.scenario import GoalResult
from talktrack.domain.scorecard import (
    Criterion,
    MetricRule,
    MindCheck,
    MindRule,
    PhraseRule,
    Scorecard,
    Section,
    Source,
)
from talktrack.practice.generator.shape import Criteria

_PASS_MARK = 65
_WINS = {
    GoalResult.NEXT_STEP: ("next_step", "commitment"),
    GoalResult.COMMITMENT: ("commitment",),
    GoalResult.DISQUALIFIED: ("disqualified",),
}


def make_card(
    id: str, persona: Persona, result: GoalResult, brand: str, texts: Criteria, slots: Mapping[str, str]
) -> Scorecard:
    """The scorecard for a persona that has at least one need and one objection."""
    facts, worries = persona.facts, persona.objections
    needs = tuple(fact.id for fact in facts if fact.need)
    told = tuple(fact.id for fact in facts if not fact.need and fact.layer is not Layer.VOLUNTEERED)
    asks = {fact.id: fact.example_ask for fact in facts}
    replies = {worry.id: worry.example_reply for worry in worries}

    def mind(id: str, weight: float, check: MindCheck, better: str = "", **rule: object) -> Criterion:
        text = texts.better.get(id, "").format_map(slots) or better
        rules = MindRule(check, **rule)  # type: ignore[arg-type]
        return Criterion(id, texts.labels[id], weight, Source.MIND, mind=rules, better_line=text)

    brand_rule = PhraseRule((brand,), first_turns=2)
    introduces = Criterion(
        "introduces",
        texts.labels["introduces"],
        5,
        Source.PHRASE,
        phrase=brand_rule,
        better_line=texts.better["introduces"].format_map(slots),
    )
    talk = Criterion(
        "talk_share",
        texts.labels["talk_share"],
        4,
        Source.METRIC,
        metric=MetricRule("talk_ratio", 0.3, 0.65),
        better_line=texts.better["talk_share"].format_map(slots),
    )
    parts = {
        "opening": (introduces,),
        "discovery": (
            mind("needs", 14, MindCheck.FACTS, _first(asks, needs), facts=needs),
            *((mind("circumstances", 10, MindCheck.FACTS, _first(asks, told), facts=told),) if told else ()),
            mind("listens", 8, MindCheck.MOVES, moves=_LISTENING, at_least=2),
            mind("asks", 8, MindCheck.MOVES, moves=(Move.OPEN_QUESTION, Move.CLOSED_QUESTION), at_least=5),
        ),
        "value": (mind("honest_proof", 6, MindCheck.MOVES, moves=(Move.EVIDENCE, Move.ADMIT_LIMIT), at_least=2), talk),
        "objections": (
            mind("settled", 14, MindCheck.OBJECTIONS, _first(replies, replies), objections=tuple(replies)),
            mind("takes_seriously", 6, MindCheck.MOVES, moves=(Move.ACKNOWLEDGE, Move.CLARIFY), at_least=3),
        ),
        "close": (
            mind("outcome", 14, MindCheck.OUTCOME, results=_WINS[result]),
            mind("fair_play", 3, MindCheck.AVOIDED, moves=_UNFAIR, at_least=12),
            mind("trust", 8, MindCheck.TRUST, at_least=50),
        ),
    }
    sections = tuple(Section(name, texts.sections[name], criteria) for name, criteria in parts.items())
    return Scorecard(id, texts.title.format_map(slots), persona.language, sections, _PASS_MARK)


_LISTENING = (Move.REFLECT, Move.SUMMARISE, Move.IMPLICATION_QUESTION)
_UNFAIR = (Move.PRESSURE, Move.INSULT, Move.FALSE_CLAIM)


def _first(lines: Mapping[str, str], ids: Iterable[str]) -> str:
    return next((lines[id] for id in ids), "")
