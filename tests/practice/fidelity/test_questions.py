"""The bank of ordinary questions, and when an answer is about one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from talktrack.domain.mind import Directive, DirectiveKind, Step
from talktrack.domain.persona import Topic
from talktrack.domain.scenario import Scenario
from talktrack.domain.transcript import Turn
from talktrack.practice.fidelity.calls import MindfulCustomer
from talktrack.practice.fidelity.questions import Question, answers, ask_all, bank, is_specific
from tests.practice.calls import shipped
from tests.practice.scene import COSTLY, SHIFTS, STANDSTILL, scene

SCENARIOS = tuple(shipped().values())


def reply(text: str, kind: DirectiveKind = DirectiveKind.ANSWER, **given: object) -> Step:
    directive = replace(Directive(kind, say=(text,)), **given)  # type: ignore[arg-type]
    return Step(Turn("t3", "customer", text, text, 0, 1), directive)


def about(topic: Topic) -> Question:
    return Question("And how is that?", frozenset({topic}))


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda one: one.id)
def test_there_are_two_hundred_different_questions_for_every_persona(scenario: Scenario) -> None:
    texts = [question.text for question in bank(scenario)]
    assert len(texts) == len(set(texts)) == 200
    assert not any("{" in text for text in texts)


def test_a_household_is_not_asked_about_employees() -> None:
    home, firm = (
        " ".join(question.text for question in bank(one))
        for one in (shipped()["home-solar-en"], shipped()["cold-call-logistics-en"])
    )
    assert "employees" in firm
    assert "employees" not in home


def test_a_fact_of_the_topic_answers_and_one_of_another_topic_does_not() -> None:
    told = reply(SHIFTS.lines[0], facts=("shifts",))
    assert answers(about(Topic.SITUATION), told, scene())
    assert not answers(about(Topic.BUDGET), told, scene())


def test_holding_a_fact_back_is_about_it() -> None:
    hint = reply(STANDSTILL.hint[0], reason="locked")
    assert answers(about(Topic.IMPACT), hint, scene())
    assert not answers(about(Topic.TIMING), hint, scene())


def test_a_worry_answers_a_question_about_its_kind() -> None:
    worried = reply(COSTLY.clarified_lines[0], objection="costly")
    assert answers(about(Topic.BUDGET), worried, scene(objections=(COSTLY,)))
    assert not answers(about(Topic.PEOPLE), worried, scene(objections=(COSTLY,)))


def test_the_facts_own_keywords_in_the_question_are_about_it() -> None:
    told = reply("Our old pump is so loud.", facts=("noise",))
    assert answers(Question("How loud is your life?", frozenset({Topic.TIMING})), told, scene())


def test_small_talk_is_answered_kindly_or_with_something_of_its_own() -> None:
    chat = Question("How are you?", frozenset())
    assert answers(chat, reply("Fine, the sun is out.", reason="small_talk"), scene())
    assert not answers(chat, reply("What do you mean?", DirectiveKind.ASK_AGAIN, reason="which_question"), scene())


@pytest.mark.parametrize(
    ("said", "specific"),
    [
        ("We run two shifts in the hall.", True),
        ("We lost 41,700 euros.", True),
        ("I asked Okonkwo about it.", True),
        ("I cannot tell you that.", False),
        ("You are from Harrow Pumps.", False),
    ],
)
def test_a_number_or_a_name_of_its_own_is_specific(said: str, specific: bool) -> None:
    assert is_specific(said, scene()) is specific


async def test_all_are_asked_and_no_non_answer_comes_twice_in_a_call() -> None:
    asked = await ask_all(MindfulCustomer(shipped()["home-solar-en"]), seed=3)
    assert len(asked) == 200
    assert not any(one.repeated for one in asked)
    assert sum(one.on_topic for one in asked) >= 150
