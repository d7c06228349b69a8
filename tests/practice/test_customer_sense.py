"""What a sensible customer does: it keeps to what was said, asks back when unsure, and believes what was proved."""

from __future__ import annotations

from dataclasses import replace

import pytest

from talktrack.domain.language import Language
from talktrack.domain.mind import DirectiveKind, ObjectionStatus, Reason
from talktrack.domain.moves import Move
from talktrack.domain.persona import Exit, Objection, ObjectionKind, Trigger, TriggerWhen
from talktrack.practice.bank import LEADS, REPLIES
from talktrack.practice.moves import read
from talktrack.storage.library import FileLibrary
from tests.practice.scene import COSTLY, Talk, directive, reasons, scene

SCENARIOS = {scenario.id: scenario for scenario in FileLibrary().scenarios()}
PRICE = "It costs 1,200 euros per pump."
PROOF = "Miller Foods saved 18,000 euros a year with it."
LATE = Objection(
    id="late",
    kind=ObjectionKind.BRUSH_OFF,
    lines=("Just mail me something.",),
    trigger=Trigger(TriggerWhen.PITCH),
    resolve_when=Exit(acknowledged=True, clarified=True),
    keywords=("mail",),
)


def moves(text: str, language: Language = "en") -> set[Move]:
    return set(read(text, language).moves)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It's normally eleven nine but I can do ten and a half if you commit on the phone.", "en"),
        ("Le voy a dar el diez por ciento de una vez si renueva ahorita mismo.", "es"),
    ],
)
def test_a_discount_that_hangs_on_a_yes_at_once_is_pressure_too(text: str, language: Language) -> None:
    assert {Move.PRESSURE, Move.DISCOUNT} <= moves(text, language)


@pytest.mark.parametrize(
    ("text", "scenario"),
    [
        ("Your bill will basically disappear.", "home-solar-en"),
        ("Con este plan ya no se le vuelve a caer el internet, se lo juro.", "fibra-hogar-es"),
        ("Con nosotros se le acaban las ausencias, cero, se lo digo yo.", "software-clinicas-es"),
    ],
)
def test_a_promise_without_limits_that_the_sheet_does_not_carry_is_a_false_claim(text: str, scenario: str) -> None:
    assert Move.FALSE_CLAIM in Talk(SCENARIOS[scenario]).say(text).moves


@pytest.mark.parametrize(
    ("text", "scenario"),
    [
        ("It won't wipe the bill out, and I can't promise you that it will disappear.", "home-solar-en"),
        ("No le voy a decir que la fibra nunca va a fallar.", "fibra-hogar-es"),
    ],
)
def test_refusing_to_promise_is_no_promise(text: str, scenario: str) -> None:
    assert Move.FALSE_CLAIM not in Talk(SCENARIOS[scenario]).say(text).moves


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bring one of the drivers along. Wednesday one thirty, does that still work?", "en"),
        ("Would you like us to come out and have a look at some point?", "en"),
        ("¿Le parece si renovamos y le aparto al técnico el martes que viene a las nueve?", "es"),
        ("¿Le gustaría quedarse con nosotros?", "es"),
    ],
)
def test_an_offer_put_as_a_question_asks_for_a_step(text: str, language: Language) -> None:
    assert Move.NEXT_STEP_ASK in moves(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("So the bill jumped, the roofer comes in seven weeks, and you'd like it steady. Have I understood you?", "en"),
        ("Déjeme ver si voy bien: se le va la señal, no llega arriba y lo dejaron plantado. ¿Es así?", "es"),
    ],
)
def test_several_points_with_a_check_back_are_a_summary(text: str, language: Language) -> None:
    assert {Move.SUMMARISE, Move.CONFIRM} <= moves(text, language)


def test_the_customers_own_money_is_no_price() -> None:
    talk = Talk(SCENARIOS["home-solar-en"])
    talk.say("Hi Alison, Tom from Wrenhill. Can I ask what got you thinking about it in the first place?")
    talk.say("No hurry at all. Can I ask what got you thinking about it in the first place?")
    reaction = talk.say("Sixty-eight pounds out of the blue, that's a lot. What did you make of it?")
    assert "bill" in talk.mind.told
    assert Move.PRICE not in reaction.moves


def test_a_worry_whose_proof_was_given_before_does_not_come_up() -> None:
    talk = Talk(scene(objections=(COSTLY,), levels={"trust": 50}))
    talk.say(PROOF)
    reaction = talk.say(PRICE)
    assert directive(reaction).kind is not DirectiveKind.OBJECT
    assert talk.status("costly") is ObjectionStatus.DORMANT


def test_once_the_proof_is_there_nobody_says_that_it_is_missing() -> None:
    talk = Talk(scene(objections=(COSTLY,), levels={"trust": 40}))
    talk.say(PRICE)
    assert talk.status("costly") is ObjectionStatus.RAISED
    assert not set(directive(talk.say(PROOF)).say) & set(COSTLY.unresolved_lines)


def test_nobody_is_brushed_off_who_is_trusted() -> None:
    pitch = "With it you would save your people an hour a day."
    assert directive(Talk(scene(objections=(LATE,), levels={"trust": 30})).say(pitch)).tone
    for trust, kind in ((30, True), (70, False)):
        talk = Talk(scene(objections=(LATE,), levels={"trust": trust}))
        talk.say("Good morning, this is Ann.")
        assert (directive(talk.say(pitch)).kind is DirectiveKind.OBJECT) is kind


def test_doing_as_asked_and_asking_what_for_settles_a_brush_off() -> None:
    talk = Talk(SCENARIOS["software-clinicas-es"])
    talk.say("Buenos días, soy Javier, de Brezal. ¿La pillo en buen momento?")
    assert talk.status("mande_correo") is ObjectionStatus.RAISED
    talk.say("El correo se lo mando, pero para no mandarle un tocho, ¿qué es lo que le gustaría encontrarse en él?")
    assert talk.status("mande_correo") is ObjectionStatus.RESOLVED


def test_a_question_that_could_mean_several_things_is_asked_back() -> None:
    talk = Talk(SCENARIOS["cold-call-logistics-en"])
    talk.say("Hi Denise, Mark from Copperlane. You're loading, so I'll be quick.")
    found = directive(talk.say("And the trucks and the dock and the school stops, if you look at the map of them?"))
    assert found.kind in (DirectiveKind.PROBE, DirectiveKind.ANSWER, DirectiveKind.STALL)
    assert not set(found.say) & set(SCENARIOS["cold-call-logistics-en"].persona.lines.unknown)


def test_asking_about_a_worry_brings_it_up() -> None:
    talk = Talk(SCENARIOS["fibra-hogar-es"])
    talk.say("Don Ernesto, buenas tardes, le habla Rodrigo, de Cenzontle.")
    talk.say("Entiendo que no quiera renovar y que esté ocupado. Cuénteme, ¿qué fue lo que lo hartó?")
    reaction = talk.say("¿De qué cobros estamos hablando?")
    assert directive(reaction).objection == "cobros"


def test_a_harmless_question_about_what_is_lost_is_no_pressure() -> None:
    assert Move.PRESSURE not in moves("¿Y cuando se les queda un hueco así, qué hacen y qué acaban perdiendo?", "es")


def test_sending_somebody_past_his_wife_is_pressure_and_no_good_question() -> None:
    talk = Talk(SCENARIOS["fibra-hogar-es"])
    reaction = talk.say("¿Para qué le va a preguntar a su esposa? Usted es el que paga.")
    assert Reason.PRESSURE in reasons(reaction)
    assert Reason.GOOD_QUESTION not in reasons(reaction)


def test_a_question_for_another_matter_is_not_taken_for_what_is_behind_the_worry_just_raised() -> None:
    talk = Talk(scene(objections=(LATE,)))
    talk.say("Good morning, this is Kim from Harrow Pumps.")
    talk.say("Our pump saves you time and money.")
    assert talk.mind.on_table == "late"
    reaction = talk.say("Which pump exactly is too loud for you?")
    assert "noise" in directive(reaction).facts
    assert Reason.CLARIFIED not in reasons(reaction)


def test_what_is_behind_the_worry_just_raised_may_be_asked_in_any_words() -> None:
    talk = Talk(scene(objections=(LATE,)))
    talk.say("Good morning, this is Kim from Harrow Pumps.")
    talk.say("Our pump saves you time and money.")
    assert Reason.CLARIFIED in reasons(talk.say("What makes you say that?"))


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_bank_has_kind_words_for_what_was_told_and_for_what_is_unclear(language: Language) -> None:
    assert len(set(LEADS[language]["told_kindly"])) >= 12
    assert len(set(REPLIES[language]["which_question"])) >= 12


def test_a_question_about_a_day_and_what_comes_on_it_asks_for_no_appointment() -> None:
    talk = Talk(SCENARIOS["collection-energy-en"])
    talk.say("Hello Kayleigh, Kim here from Northmoor Energy.")
    reaction = talk.say("When do you get paid, which day would be best for you?")
    assert Move.NEXT_STEP_ASK not in reaction.moves
    assert "payday" in talk.mind.told


def test_a_day_that_is_offered_is_an_appointment_though_a_fact_is_about_days() -> None:
    talk = Talk(SCENARIOS["collection-energy-en"])
    assert Move.NEXT_STEP_ASK in talk.say("Shall we start the plan on Thursday at three?").moves


def test_the_name_of_the_product_asks_for_nothing_by_itself() -> None:
    """*Plan Casa Oficina 300* is not the 300 pesos of somebody's card."""
    talk = Talk(SCENARIOS["fibra-hogar-es"])
    talk.say("Buenas, soy Paola, de Telcasa.")
    assert "otras_lineas" not in directive(talk.say("¿Quién trabajaría con Plan Casa Oficina 300?")).facts


def test_a_nod_before_another_question_takes_no_worry_up() -> None:
    talk = Talk(SCENARIOS["angry-kitchen-en"])
    assert directive(talk.say("Hello Desmond, Kim here from Harbour and Pine Kitchens.")).objection == "number_eight"
    assert Reason.ACKNOWLEDGED not in reasons(talk.say("I see. Are you looking at other offers too?"))


def test_a_question_after_a_refusal_is_about_the_worry_in_it() -> None:
    why = ("Our budget round is over.", "It would be the money for the whole year.", "My boss counts every euro.")
    talk = Talk(scene(objections=(replace(COSTLY, clarified_lines=why),)))
    step = "Shall we meet on Thursday at three?"
    taken_up = "I understand that the price is a concern. What makes it too expensive for you?"
    said = [directive(talk.say(line)) for line in ("How loud is it in the hall?", PRICE, taken_up, step, step)]
    refused = said[-1]
    answer = directive(talk.say("I see. What would have to be different for you there?"))
    assert (refused.kind, refused.objection) == (DirectiveKind.REFUSE, "costly")
    assert (answer.kind, answer.objection) == (DirectiveKind.ANSWER, "costly")


@pytest.mark.parametrize(
    "chat",
    [
        "They say it will rain all weekend, and I wanted to go fishing.",
        "I had the strangest dream last night about a flying piano.",
    ],
)
def test_one_word_of_the_call_makes_no_chat_about_it(chat: str) -> None:
    talk = Talk(SCENARIOS["angry-kitchen-en"])
    talk.say("Hello Desmond, Kim here from Harbour and Pine Kitchens.")
    assert Move.OFF_TOPIC in talk.say(chat).moves
