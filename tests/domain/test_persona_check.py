"""A persona that could not be played is refused: one test for every kind of problem."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from talktrack.domain.moves import Move
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
    Trigger,
    TriggerWhen,
)
from talktrack.domain.persona_check import check_persona
from talktrack.domain.wrong import Wrong
from tests.practice.calls import shipped
from tests.practice.scene import COSTLY, FACTS, FUSE, LINES, NOISE, PERSONA, SCAR, SMOKE, STANDSTILL, lost_cause

GOOD = replace(PERSONA, facts=(*FACTS, SCAR), objections=(COSTLY, SMOKE), questions=(FUSE,))


def persona(**changes: Any) -> Callable[[], Persona]:
    return lambda: replace(GOOD, **changes)


def fact(base: Fact = NOISE, **changes: Any) -> Callable[[], Persona]:
    return lambda: replace(GOOD, facts=(replace(base, **changes), *(one for one in GOOD.facts if one.id != base.id)))


def objection(base: Objection = COSTLY, **changes: Any) -> Callable[[], Persona]:
    return lambda: replace(GOOD, objections=(replace(base, **changes),))


def question(**changes: Any) -> Callable[[], Persona]:
    return lambda: replace(GOOD, questions=(replace(FUSE, **changes),))


def lines(**changes: Any) -> Callable[[], Persona]:
    return lambda: replace(GOOD, lines=replace(LINES, **changes))


def levels(**changes: Any) -> Callable[[], Persona]:
    return lambda: replace(GOOD, start=replace(Levels(), **changes))


def difficulty(**changes: Any) -> Callable[[], Persona]:
    return lambda: replace(GOOD, difficulty=replace(Difficulty(), **changes))


def commitment(**changes: Any) -> Callable[[], Persona]:
    return lambda: replace(GOOD, commitment=replace(Commitment(), **changes))


def lost(**changes: Any) -> Callable[[], Persona]:
    return lambda: replace(lost_cause().persona, **changes)


def test_a_persona_that_holds_together_has_no_problem() -> None:
    assert check_persona(GOOD) == ()
    assert check_persona(lost_cause().persona) == ()


@pytest.mark.parametrize("id", sorted(shipped()))
def test_the_personas_that_ship_hold_together(id: str) -> None:
    assert check_persona(shipped()[id].persona) == ()


PROBLEMS: list[tuple[str, Callable[[], Persona], str]] = [
    ("id no slug", persona(id="Ann Reed!"), "id"),
    ("id too long", persona(id="a" * 65), "id"),
    ("no name", persona(name=" "), "name"),
    ("no role", persona(role=""), "role"),
    ("nothing about it", persona(about="—"), "about"),
    ("locale of another language", persona(locale="es-ES"), "locale"),
    ("formality of another language", persona(formality="usted"), "formality"),
    *((f"{name} above", levels(**{name: 101}), f"start.{name}") for name in vars(Levels())),
    *((f"{name} below", levels(**{name: -1}), f"start.{name}") for name in vars(Levels())),
    ("no patience", levels(patience=0), "start.patience"),
    ("decay", difficulty(patience_decay=21), "difficulty.patience_decay"),
    ("threshold", difficulty(fact_threshold=51), "difficulty.fact_threshold"),
    ("gain", difficulty(gain=0.4), "difficulty.gain"),
    ("gain that is no number", difficulty(gain=float("nan")), "difficulty.gain"),
    ("verbosity", difficulty(verbosity=1.1), "difficulty.verbosity"),
    ("interruptions", difficulty(interruption_rate=-0.1), "difficulty.interruption_rate"),
    ("will buy", difficulty(will_buy=2), "difficulty.will_buy"),
    ("winnable but never buys", difficulty(will_buy=0), "difficulty.will_buy"),
    ("no facts", persona(facts=(), objections=()), "facts"),
    ("fact twice", persona(facts=(*FACTS, SCAR, replace(NOISE, lines=("Another line of it.",)))), "facts"),
    ("fact id no slug", fact(id="No Slug"), "facts"),
    ("fact without text", fact(text=""), "facts.0.text"),
    ("fact without line", fact(lines=()), "facts.0.lines"),
    ("fact with an empty line", fact(lines=("Loud.", "?")), "facts.0.lines"),
    ("trust out of range", fact(STANDSTILL, trust=101), "facts.0.trust"),
    ("nothing asks for it", fact(topics=(), keywords=()), "facts.0.keywords"),
    ("nothing earns it", fact(STANDSTILL, trust=0, after=None), "facts.0"),
    ("earned without a hint", fact(STANDSTILL, hint=()), "facts.0.hint"),
    ("trust only for earned facts", fact(trust=10), "facts.0"),
    ("move only for earned facts", fact(after=Move.REFLECT), "facts.0"),
    ("hint that is a line", fact(STANDSTILL, hint=(STANDSTILL.lines[0].upper(),)), "facts.0.hint"),
    ("objection twice", persona(objections=(COSTLY, COSTLY)), "objections"),
    ("objection without line", objection(lines=()), "objections.0.lines"),
    ("objection with an empty line", objection(lines=("",)), "objections.0.lines"),
    ("objection without exit", objection(resolve_when=Exit()), "objections.0.resolve_when"),
    ("exit by an unknown fact", objection(resolve_when=Exit(facts=("x",))), "objections.0.resolve_when.facts"),
    ("hides an unknown fact", objection(SMOKE, hides="x"), "objections.0.hides"),
    ("smokescreen without a fact", objection(SMOKE, hides=None), "objections.0.hides"),
    ("smokescreen that breaks a deal", objection(SMOKE, deal_breaker=True), "objections.0.deal_breaker"),
    ("nothing to clarify", objection(clarified_lines=()), "objections.0.clarified_lines"),
    ("turn without number", objection(trigger=Trigger(TriggerWhen.TURN)), "objections.0.trigger.turn"),
    ("turn zero", objection(trigger=Trigger(TriggerWhen.TURN, turn=0)), "objections.0.trigger.turn"),
    ("trigger without fact", objection(trigger=Trigger(TriggerWhen.FACT)), "objections.0.trigger.fact"),
    ("trigger unknown fact", objection(trigger=Trigger(TriggerWhen.FACT, fact="x")), "objections.0.trigger.fact"),
    ("comes back at once", objection(resurfaces_after=0), "objections.0.resurfaces_after"),
    ("question twice", persona(questions=(FUSE, FUSE)), "questions"),
    ("question without line", question(lines=()), "questions.0.lines"),
    ("question with an empty line", question(lines=(" ",)), "questions.0.lines"),
    ("question without answer", question(answered_by=()), "questions.0.answered_by"),
    ("commitment trust", commitment(trust=101), "commitment.trust"),
    ("commitment interest", commitment(interest=-1), "commitment.interest"),
    ("more needs than there are", commitment(needs=3), "commitment.needs"),
    ("unknown objection", commitment(objections=("x",)), "commitment.objections"),
    ("winnable with no_fit", persona(no_fit="noise"), "no_fit"),
    ("lost without no_fit", lost(no_fit=None), "no_fit"),
    ("lost with an unknown no_fit", lost(no_fit="x"), "no_fit"),
    ("lost without thanks", lost(lines=replace(LINES, disqualified=())), "lines.disqualified"),
    *(
        (f"no line for {name}", lines(**{name: ()}), f"lines.{name}")
        for name in ("opening", "commit", "decline", "goodbye", "hang_up")
    ),
    ("a line twice", lines(goodbye=(LINES.hang_up[0],)), "lines"),
    ("a line twice but for its case", lines(goodbye=(NOISE.lines[0].upper(),)), "lines"),
]


@pytest.mark.parametrize(("broken", "field"), [case[1:] for case in PROBLEMS], ids=[case[0] for case in PROBLEMS])
def test_what_is_wrong_is_named_by_its_field(broken: Callable[[], Persona], field: str) -> None:
    problems = check_persona(broken())
    assert field in {problem.field for problem in problems}
    assert all(problem.reason.endswith(".") for problem in problems)


def test_a_fact_that_nobody_can_earn_at_this_difficulty_is_refused() -> None:
    hard = replace(
        GOOD,
        facts=tuple(replace(one, trust=90) if one is STANDSTILL else one for one in GOOD.facts),
        difficulty=Difficulty(fact_threshold=20),
    )
    assert [problem.field for problem in check_persona(hard)] == ["facts.2.trust"]
    reachable = replace(hard, difficulty=Difficulty(fact_threshold=10))
    assert check_persona(reachable) == ()


def test_everything_that_is_wrong_is_named_at_once() -> None:
    many = replace(GOOD, name="", role="", lines=PersonaLines((), (), (), (), ()), questions=(Question("q", ()),))
    assert len(check_persona(many)) >= 8


def test_a_fact_told_freely_needs_no_question() -> None:
    free = Fact("free", Layer.VOLUNTEERED, "It rains.", ("It rains here.",))
    assert check_persona(replace(GOOD, facts=(*GOOD.facts, free))) == ()


def test_every_problem_of_a_persona_has_a_code_for_pages_in_other_languages() -> None:
    whole = shipped()["home-solar-en"].persona
    broken = replace(
        whole,
        name="",
        locale="xx",
        formality="vos",
        disfluency=2.0,
        facts=(replace(whole.facts[0], lines=(), id="Not an id"),),
        lines=replace(whole.lines, opening=(), goodbye=whole.lines.decline),
    )
    problems = check_persona(broken)
    assert {one.code for one in problems} >= {
        Wrong.EMPTY,
        Wrong.OTHER_LANGUAGE,
        Wrong.NOT_ONE_OF,
        Wrong.OUTSIDE,
        Wrong.BAD_ID,
    }
    assert [one for one in problems if one.code is None] == []
    [outside] = [one for one in problems if one.code is Wrong.OUTSIDE]
    assert (outside.field, outside.values) == ("disfluency", {"value": 2.0, "low": 0, "high": 1})
