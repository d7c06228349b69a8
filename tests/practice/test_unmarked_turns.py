"""Turns that were typed without a single mark, as recognisers write them."""

from __future__ import annotations

import pytest

from talktrack.domain.mind import Reason
from talktrack.domain.moves import Move
from talktrack.practice.groups import PITCHES, QUESTIONS
from talktrack.practice.moves import read
from talktrack.practice.recital import is_recital
from tests.practice.calls import script, shipped
from tests.practice.scene import Talk, directive, reasons, scene
from tests.scenarios.calls import unmarked

LONG = (
    "I looked at the old pumps in the hall with your colleague last week and what I saw there is that two of them run "
    "day and night and the third one stands still because the seal is gone so I thought that I should ask you how you "
    "plan the repairs for the spring"
)


def test_who_writes_without_marks_is_not_taken_to_speak_without_breath() -> None:
    assert Reason.MONOLOGUE not in reasons(Talk(scene()).say(LONG))


def test_one_endless_sentence_with_its_full_stop_is_a_monologue() -> None:
    assert Reason.MONOLOGUE in reasons(Talk(scene()).say(LONG + "."))


def test_a_spanish_statement_about_the_product_is_no_question_for_want_of_marks() -> None:
    """*¿La lista de espera llena el hueco?* differs by its marks alone."""
    talk = Talk(shipped()["software-clinicas-es"])
    said = talk.say(
        "La lista de espera ofrece el hueco sin que nadie llame Y las tres sedes salen en una sola pantalla"
    )
    assert not QUESTIONS & set(said.moves)


def test_what_was_guessed_to_ask_praises_nothing() -> None:
    talk = Talk(shipped()["appointment-stores-en"])
    said = talk.say(
        "I can understand that paper is a lot easier to be mad at But if you go through it in your head does it all go "
        "out the front or could some of it be at the back door"
    )
    assert Move.CLOSED_QUESTION in said.moves
    assert not PITCHES & set(said.moves)


def test_what_stands_before_the_comma_of_a_question_asks_with_it() -> None:
    talk = Talk(shipped()["colegio-demo-es"])
    for line in script("colegio-demo-es", "expert_warm")[:4]:
        talk.say(line)
    assert "grupos" in directive(talk.say("Y los mensajes con los papás cómo los manejan ahora")).facts


def test_a_list_of_one_s_things_in_a_breath_is_a_recital_without_its_commas() -> None:
    text = (
        "I hear you that's a fair point tell me more what exactly is behind that your bill your roof your car your "
        "husband power cuts other quotes savings how does that make you feel"
    )
    assert is_recital(read(text, "en"), "en")


def test_an_opening_that_recites_does_so_whatever_an_opening_cannot_mean() -> None:
    """An ask for a step in the first turn is none, but it was said."""
    said = Talk(shipped()["home-solar-en"]).say(
        "Hello Alison Wrenhill you filled in the form good moment I understand lovely home what matters to you what's "
        "your budget who decides when would you like it shall we say Thursday at five"
    )
    assert Move.STUFFING in said.moves
    assert Move.NEXT_STEP_ASK not in said.moves


def test_who_asks_by_tone_alone_asks_last() -> None:
    """*¿Está trabado en el banco emisor?* with two statements behind it is what the seller tells."""
    talk = Talk(shipped()["soporte-cobros-es"])
    said = talk.say(
        "Está trabado en el banco emisor En 24 horas hábiles se acredita o te lo adelantamos Te mando un mail con el "
        "número de operación"
    )
    assert not QUESTIONS & set(said.moves)


@pytest.mark.parametrize(
    ("scenario_id", "rep", "at"),
    [
        ("riego-agro-es", "expert_brief", 1),
        ("soporte-cobros-es", "expert_warm", 4),
        ("collection-energy-en", "expert_brief", 1),
    ],
)
def test_who_is_terse_recites_nothing(scenario_id: str, rep: str, at: int) -> None:
    language, line = shipped()[scenario_id].language, script(scenario_id, rep)[at]
    for text in (line, unmarked(line)):
        assert not is_recital(read(text, language), language)
