"""A scenario from a brief without a model: the trade's troubles, everybody's worries, and dice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from talktrack.domain.brief import Brief
from talktrack.domain.persona import (
    Commitment,
    Difficulty,
    Exit,
    Fact,
    Layer,
    Levels,
    Objection,
    Persona,
    PersonaLines,
    Question,
    Topic,
    Trigger,
    TriggerWhen,
)
from talktrack.domain.scenario import (
    Briefing,
    DifficultyLabel,
    Feature,
    Goal,
    GoalResult,
    Limit,
    Price,
    ProductSheet,
    Proof,
    Scenario,
    ScenarioType,
)
from talktrack.domain.text import fold
from talktrack.practice.generator.draw import Draw, fill
from talktrack.practice.generator.plan import Plan, plan
from talktrack.practice.generator.scorecard import make_card
from talktrack.practice.generator.shape import CommonFact, CommonWorry, Trouble

_MINUTES: Final = 10
_NEEDS: Final = 3
_LATE_TRUST: Final = 44
"""Trust that the last need asks for."""
_FEW: Final = 4
_MANY: Final = 5

_START: Final = {
    DifficultyLabel.EASY: Levels(trust=42, patience=82, interest=36, clarity=30, urgency=24),
    DifficultyLabel.MEDIUM: Levels(trust=36, patience=74, interest=30, clarity=28, urgency=20),
    DifficultyLabel.HARD: Levels(trust=30, patience=66, interest=26, clarity=24, urgency=18),
}
_HARDNESS: Final = {
    DifficultyLabel.EASY: Difficulty(1, -4, 1.1, 0.6, 0.0, 0.75),
    DifficultyLabel.MEDIUM: Difficulty(2, 0, 1.0, 0.5, 0.05, 0.65),
    DifficultyLabel.HARD: Difficulty(3, 3, 0.95, 0.45, 0.1, 0.6),
}
_YES: Final = {
    DifficultyLabel.EASY: Commitment(trust=46, interest=44, needs=1),
    DifficultyLabel.MEDIUM: Commitment(trust=50, interest=50, needs=2),
    DifficultyLabel.HARD: Commitment(trust=53, interest=52, needs=2),
}
_TRIGGERS: Final = {
    DifficultyLabel.EASY: (TriggerWhen.OPENING, TriggerWhen.PRICE, TriggerWhen.NEXT_STEP),
    DifficultyLabel.MEDIUM: (TriggerWhen.OPENING, TriggerWhen.PITCH, TriggerWhen.PRICE, TriggerWhen.NEXT_STEP),
    DifficultyLabel.HARD: tuple(t for t in TriggerWhen if t is not TriggerWhen.FACT),
}


def from_templates(brief: Brief, seed: int) -> Scenario:
    """The scenario of a brief that has passed `check_brief`. Pure: the same brief and seed give the same scenario."""
    planned = plan(brief)
    draw = Draw(planned, seed)
    slots = draw.slots
    troubles = draw.some(planned.trade.troubles, len(planned.trade.troubles))
    product, filled = _product(planned, draw, troubles)
    persona = _persona(planned, draw, troubles[:_NEEDS], filled)
    id = _slug(brief.brand, planned.trade.id, str(seed))
    situation = draw.between(0, len(planned.audience.situation) - 1)
    goal = planned.goal or fill(planned.audience.goals[planned.result], slots)
    words = planned.words
    texts = {**slots, "goal": goal, "difficulty": words.difficulties[brief.difficulty]}
    return Scenario(
        id=id,
        title=fill(words.title, texts),
        language=brief.language,
        type=ScenarioType.COLD_CALL if situation == 1 else ScenarioType.DISCOVERY,
        category=planned.trade.id,
        difficulty=brief.difficulty,
        duration_minutes=_MINUTES,
        consumer=planned.consumer,
        summary=fill(words.summary, texts),
        goal=Goal(planned.result, goal),
        briefing=Briefing(
            fill(planned.audience.situation[situation], texts),
            tuple(fill(line, texts) for line in words.objectives),
            tuple(fill(line, texts) for line in words.tips),
        ),
        product=product,
        persona=persona,
        scorecard=make_card(id, persona, planned.result, brief.brand, words.criteria, slots),
    )


def _product(planned: Plan, draw: Draw, troubles: tuple[Trouble, ...]) -> tuple[ProductSheet, dict[str, str]]:
    """The product sheet, and its proofs as slots for the replies that bring them."""
    brief, words, slots = planned.brief, planned.words, draw.slots
    needs = {trouble.id for trouble in troubles[:_NEEDS]}
    proofs = tuple(
        Proof(one.id, one.tags, _capital(fill(one.text, slots)), _split(one.said, slots)) for one in words.proofs
    )
    sheet = ProductSheet(
        product=brief.product,
        company=brief.brand,
        summary=fill(words.product_summary, slots),
        features=tuple(
            Feature(
                f"against_{one.id}",
                fill(one.feature, slots),
                _split(one.said, slots),
                (one.id,) if one.id in needs else (),
            )
            for one in troubles
        ),
        prices=(Price(fill(planned.trade.item, slots), draw.price, draw.locale.currency, planned.trade.per),),
        max_discount_percent=draw.pick((5, 8, 10)),
        proofs=proofs,
        limits=tuple(Limit(fill(one.text, slots), _split(one.against, slots)) for one in words.limits),
    )
    return sheet, {f"{proof.id}_proof": proof.text for proof in proofs}


def _persona(planned: Plan, draw: Draw, troubles: tuple[Trouble, ...], proofs: Mapping[str, str]) -> Persona:
    brief, audience, words, slots = planned.brief, planned.audience, planned.words, draw.slots
    winnable = planned.result is not GoalResult.DISQUALIFIED
    hints = iter(draw.some(words.hints, len(words.hints)))
    no_fit = draw.pick(audience.no_fit)
    common = _one_of_each(audience.facts, draw)
    if not winnable:
        common = tuple(no_fit if fact.id == "timing" else fact for fact in common)
    facts = (
        _fact(words.situation, draw, hints),
        _fact(words.provider, draw, hints),
        *(_need(trouble, draw, hints, late=at == _NEEDS - 1) for at, trouble in enumerate(troubles)),
        *(_fact(fact, draw, hints) for fact in common),
    )
    start = _START[brief.difficulty]
    return Persona(
        id=_slug(slots["person"]),
        name=slots["person"],
        role=_capital(slots["role"]),
        company=slots["company"],
        language=brief.language,
        locale=draw.locale.tag,
        about=fill(audience.about, slots),
        lines=_lines(planned, draw),
        facts=facts,
        objections=tuple(_objection(worry, planned, draw, proofs) for worry in _worries(planned, draw)),
        commitment=_YES[brief.difficulty],
        questions=tuple(
            Question(
                one.id,
                tuple(fill(line, slots) for line in one.lines),
                tuple(fill(phrase, slots) for phrase in one.answered_by),
            )
            for one in draw.some(words.questions, 3)
        ),
        start=Levels(
            start.trust + draw.between(-2, 2),
            start.patience + draw.between(-3, 3),
            start.interest,
            start.clarity,
            start.urgency,
        ),
        difficulty=_HARDNESS[brief.difficulty],
        winnable=winnable,
        no_fit=None if winnable else no_fit.id,
        formality="usted" if brief.language == "es" else "neutral",
    )


def _one_of_each(facts: Iterable[CommonFact], draw: Draw) -> tuple[CommonFact, ...]:
    """Of facts with the same id one, in the order of the ids."""
    ways: dict[str, list[CommonFact]] = {}
    for fact in facts:
        ways.setdefault(fact.id, []).append(fact)
    return tuple(draw.pick(same) for same in ways.values())


def _fact(common: CommonFact, draw: Draw, hints: Iterable[str]) -> Fact:
    slots = draw.details()
    earned = common.layer is Layer.EARNED
    return Fact(
        id=common.id,
        layer=common.layer,
        text=_capital(fill(common.text, slots)),
        lines=(_capital(fill(common.line, slots)),),
        topics=common.topics,
        keywords=_split(common.about, slots),
        trust=common.trust,
        hint=_two(hints) if earned else (),
        example_ask=fill(common.ask, slots),
    )


def _need(trouble: Trouble, draw: Draw, hints: Iterable[str], *, late: bool) -> Fact:
    slots = draw.details()
    return Fact(
        id=trouble.id,
        layer=Layer.EARNED if late else Layer.ASKED,
        text=_capital(fill(trouble.text, slots)),
        lines=(_capital(fill(trouble.line, slots)),),
        topics=(Topic.PROBLEM,),
        keywords=_split(trouble.about, slots),
        trust=_LATE_TRUST if late else 0,
        need=True,
        hint=_two(hints) if late else (),
        example_ask=fill(trouble.ask, slots),
    )


def _worries(planned: Plan, draw: Draw) -> tuple[CommonWorry, ...]:
    """One for each moment that the difficulty knows; the hardest customers have both that come with a pitch."""
    found: list[CommonWorry] = []
    for when in _TRIGGERS[planned.brief.difficulty]:
        there = [worry for worry in planned.audience.worries if worry.when is when]
        both = when is TriggerWhen.PITCH and planned.brief.difficulty is DifficultyLabel.HARD
        found += draw.some(there, 2 if both else 1)
    return tuple(found)


def _objection(worry: CommonWorry, planned: Plan, draw: Draw, proofs: Mapping[str, str]) -> Objection:
    slots = {**draw.slots, **proofs}
    pitch, easy = worry.when is TriggerWhen.PITCH, planned.brief.difficulty is DifficultyLabel.EASY
    back = worry.when in (TriggerWhen.PITCH, TriggerWhen.PRICE, TriggerWhen.TURN)

    def said(lines: Iterable[str]) -> tuple[str, ...]:
        return tuple(fill(line, slots) for line in lines)

    return Objection(
        id=worry.id,
        kind=worry.kind,
        lines=said(worry.lines),
        trigger=Trigger(worry.when, turn=draw.between(5, 8) if worry.when is TriggerWhen.TURN else None),
        resolve_when=Exit(True, worry.clarify, (worry.proof,) if worry.proof else ()),
        keywords=_split(worry.about, slots),
        real=not worry.hides,
        hides=worry.hides or None,
        clarified_lines=said(worry.clarified),
        resolved_lines=said(worry.resolved),
        unresolved_lines=said(worry.unresolved),
        resurfaces_after=draw.between(4, 6) if back else None,
        deal_breaker=pitch and not easy,
        example_reply=fill(worry.reply, slots),
    )


def _lines(planned: Plan, draw: Draw) -> PersonaLines:
    audience, words = planned.audience, planned.words

    def some(lines: tuple[str, ...], count: int) -> tuple[str, ...]:
        return tuple(fill(line, draw.slots) for line in draw.some(lines, count))

    return PersonaLines(
        opening=some(audience.openings, 2),
        commit=some(audience.commit, 3),
        decline=some(audience.decline, _FEW),
        goodbye=some(audience.goodbye, 3),
        hang_up=some(words.hang_up, _FEW),
        disqualified=some(words.disqualified, 2),
        small_talk=some(audience.small_talk, _FEW),
        unknown=some(audience.unknown, _MANY),
        stall=some(words.stall, _MANY),
        when=some(words.when, _FEW),
        haggle=some(words.haggle, _FEW),
    )


def _two(hints: Iterable[str]) -> tuple[str, ...]:
    rest = iter(hints)
    return (next(rest), next(rest))


def _split(phrases: str, slots: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(fill(phrase, slots) for phrase in phrases.split("|"))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _slug(*texts: str) -> str:
    """A name as an id: what is no letter or digit of ASCII becomes a hyphen."""
    parts = (re.sub(r"[^a-z0-9]+", "-", fold(text).replace("ñ", "n")).strip("-") for text in texts)
    return "-".join(part[:40].strip("-") for part in parts if part)[:64].strip("-") or "customer"
