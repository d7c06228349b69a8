"""The small scorecard of a drill: what was on the table at the moment, and what was missed there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from talktrack.domain.mind import Mind, Step
from talktrack.domain.moves import Move
from talktrack.domain.persona import Fact, Layer, Objection
from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Criterion, MindCheck, MindRule, Score, Scorecard, Section, Source
from talktrack.practice.drills.texts import TEXTS
from talktrack.practice.objections import CLOSED

PASS_MARK: Final = 70
_MORE_TRUST: Final = 3
_WITHIN_REACH: Final = 14
"""Trust that a few good turns can win: what asks for more stays hidden in a drill."""
_MOST_FACTS: Final = 2
_MOST_WORRIES: Final = 2
_FAULTS: Final = frozenset(
    {
        *(Move.PRESSURE, Move.INSULT, Move.FALSE_CLAIM, Move.PRICE_BEFORE_NEED, Move.FEATURE_DUMP),
        *(Move.DODGE, Move.STUFFING, Move.OFF_TOPIC, Move.REPEAT),
    }
)
_LISTENING: Final = (
    *(Move.REFLECT, Move.SUMMARISE, Move.ACKNOWLEDGE),
    *(Move.CLARIFY, Move.IMPLICATION_QUESTION),
)


@dataclass(frozen=True)
class Missed:
    """A moment of a call with what became of it."""

    scenario: Scenario
    mind: Mind
    """Before the seller's turn."""
    seller: Step
    criteria: tuple[Criterion, ...]
    """Those of the call's scorecard that lost points at this turn."""


def missed_at(scenario: Scenario, mind: Mind, seller: Step, score: Score | None) -> Missed:
    """What lost points at the seller's turn."""
    scored = score.criteria if score is not None else ()
    ids = {one.id for one in scored if one.missed_at == seller.turn.turn_id and one.score < one.max}
    criteria = tuple(one for one in scenario.scorecard.criteria if one.id in ids)
    return Missed(scenario, mind, seller, criteria)


def drill_card(missed: Missed, id: str, title: str) -> Scorecard:
    """Two to six criteria, each of which a few turns can meet."""
    texts = TEXTS[missed.scenario.language]
    specific = tuple(_specific(missed))
    criteria = (*(specific or tuple(_general(missed))), _trust(missed))
    return Scorecard(
        id=id,
        title=title,
        language=missed.scenario.language,
        sections=(Section("moment", texts.section, criteria),),
        pass_mark=PASS_MARK,
    )


def _specific(missed: Missed) -> Iterator[Criterion]:
    texts = TEXTS[missed.scenario.language]
    worries = _worries(missed)
    if worries:
        rule = MindRule(MindCheck.OBJECTIONS, objections=tuple(one.id for one in worries))
        yield _criterion("settles", texts.settle, 35, rule, worries[0].example_reply)
    if missed.mind.pending_question is not None:
        yield _criterion("answers", texts.answer, 25, MindRule(MindCheck.MOVES, moves=(Move.ANSWER,)))
    faults = tuple(sorted(_FAULTS.intersection(missed.seller.turn.moves)))
    if faults:
        yield _criterion("avoids", texts.avoid, 25, MindRule(MindCheck.AVOIDED, moves=faults, at_least=2))
    facts = _facts(missed)
    if facts:
        rule = MindRule(MindCheck.FACTS, facts=tuple(fact.id for fact in facts))
        yield _criterion("asks", texts.ask, 30, rule, facts[0].example_ask)
    yield from _skills(missed)
    said = (criterion for criterion in missed.criteria if criterion.phrase is not None)
    for number, criterion in enumerate(said, start=1):
        phrase = replace(criterion.phrase, first_turns=None) if criterion.phrase is not None else None
        yield replace(criterion, id=f"says_{number}", weight=15, minimum=None, phrase=phrase)


def _general(missed: Missed) -> Iterator[Criterion]:
    """Where nothing in particular was missed: listen, and find out something more."""
    texts = TEXTS[missed.scenario.language]
    yield _criterion("listens", texts.listen, 30, MindRule(MindCheck.MOVES, moves=_LISTENING))
    facts = _reachable(missed, sorted(missed.scenario.persona.facts, key=lambda fact: not fact.need))[:1]
    if facts:
        yield _criterion("asks", texts.ask, 30, MindRule(MindCheck.FACTS, facts=(facts[0].id,)), facts[0].example_ask)


def _worries(missed: Missed) -> tuple[Objection, ...]:
    """The open ones, the one that was raised last first."""
    raised = [state for state in missed.mind.objections if state.status not in CLOSED and state.times_raised]
    raised.sort(key=lambda state: -(state.raised_at or 0))
    known = {objection.id: objection for objection in missed.scenario.persona.objections}
    return tuple(known[state.id] for state in raised[:_MOST_WORRIES])


def _facts(missed: Missed) -> tuple[Fact, ...]:
    rules = [criterion.mind for criterion in missed.criteria if criterion.mind is not None]
    named = {id for rule in rules if rule.check is MindCheck.FACTS for id in rule.facts}
    return _reachable(missed, (fact for fact in missed.scenario.persona.facts if fact.id in named))[:_MOST_FACTS]


def _reachable(missed: Missed, facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Facts that are not told yet and that a few good turns can open."""
    mind = missed.mind
    trust = mind.levels.trust + _WITHIN_REACH - missed.scenario.persona.difficulty.fact_threshold

    def opens(fact: Fact) -> bool:
        return fact.layer is not Layer.EARNED or fact.after is not None or fact.trust <= trust

    return tuple(fact for fact in facts if fact.id not in mind.told and opens(fact))


def _skills(missed: Missed) -> Iterator[Criterion]:
    texts = TEXTS[missed.scenario.language]
    for number, criterion in enumerate(missed.criteria, start=1):
        rule = criterion.mind
        if rule is None or rule.check is not MindCheck.MOVES:
            continue
        label = next((text for moves, text in texts.moves if moves.intersection(rule.moves)), texts.other_moves)
        yield _criterion(f"skill_{number}", label, 20, replace(rule, at_least=1), criterion.better_line)


def _trust(missed: Missed) -> Criterion:
    wanted = min(100, missed.mind.levels.trust + _MORE_TRUST)
    text = TEXTS[missed.scenario.language].trust
    return _criterion("more_trust", text, 15, MindRule(MindCheck.TRUST, at_least=wanted))


def _criterion(id: str, label: str, weight: float, rule: MindRule, better_line: str = "") -> Criterion:
    return Criterion(id, label, weight, Source.MIND, mind=rule, better_line=better_line)
