"""The same line does not sound the same in the next call, and its words stay together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from talktrack.domain.mind import Directive, DirectiveKind, Mind
from talktrack.domain.persona import Levels
from talktrack.domain.text import find_phrase, words
from talktrack.practice.bank import AFTER, BEFORE
from talktrack.practice.turns_of_phrase import woven
from tests.practice.calls import shipped
from tests.practice.scene import scene

CALM = Mind(seed=7, levels=Levels(), objections=())
FACT = Directive(DirectiveKind.ANSWER, facts=("shifts",), reason="asked")
LINE = "We run two shifts in the hall and one at night."


def test_a_line_now_and_then_sounds_different_and_keeps_its_words() -> None:
    said = [woven((LINE,), FACT, replace(CALM, seed=seed), scene())[0] for seed in range(40)]
    assert len(set(said)) > 3
    assert said.count(LINE) > len(said) / 2
    assert all(find_phrase(one, (LINE.removesuffix("."),)) for one in said)


def test_it_follows_from_the_seed() -> None:
    assert woven((LINE,), FACT, CALM, scene()) == woven((LINE,), FACT, CALM, scene())


@pytest.mark.parametrize(
    "line",
    ["Really?", "No way.", "And so it goes on and on for ever, you know.", "Anyway, I never liked it, as I said."],
)
def test_questions_short_sentences_and_those_with_a_turn_of_their_own_stay(line: str) -> None:
    assert {woven((line,), FACT, replace(CALM, seed=seed), scene()) for seed in range(40)} == {(line,)}


def test_a_yes_and_a_goodbye_are_said_as_they_are() -> None:
    for kind in (DirectiveKind.COMMIT, DirectiveKind.END_POLITELY, DirectiveKind.HANG_UP, DirectiveKind.OPEN):
        assert woven((LINE,), Directive(kind, facts=("shifts",)), CALM, scene()) == (LINE,)


def test_no_turn_of_phrase_comes_twice_in_a_row_of_answers() -> None:
    said = " ".join(woven((LINE,), FACT, replace(CALM, seller_turns=turn), scene())[0] for turn in range(12))
    assert [one for one in (*BEFORE["en"], *AFTER["en"]) if len(words(one)) > 3 and said.count(f", {one}.") > 1] == []


def test_spanish_turns_call_nobody_by_a_form() -> None:
    forms = {"usted", "tu", "vos", "te", "le", "mire", "mira", "oiga", "digo yo"}
    assert [one for one in (*BEFORE["es"], *AFTER["es"]) if forms & set(words(one))] == []
    assert shipped()["fibra-hogar-es"].language == "es"
