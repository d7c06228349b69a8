"""The frameworks that ship: sound, the same in both languages, and of use with no model and no mind."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import pytest

from talktrack.analysis.metrics.definitions import DEFINITIONS
from talktrack.analysis.record import CallRecord
from talktrack.analysis.scorecard import score_call
from talktrack.domain.language import Language
from talktrack.domain.scorecard import Criterion, PhraseRule, Scorecard, Source
from talktrack.domain.scorecard_check import check_scorecard
from talktrack.services.importing import Transcript, TranscriptTurn, labelled_turns
from talktrack.storage.library import FileLibrary
from tests.analysis.calls import by_phrase, card, customer, record, seller
from tests.scenarios.calls import Played, play, script

LIBRARY = FileLibrary()
CARDS = {one.id: one for one in LIBRARY.scorecards()}
FRAMEWORKS = ("bant", "challenger", "cold-call", "meddpicc", "sandler", "spin", "support-qa")
SALES = [id for id in CARDS if not id.startswith("support-qa")]
SCENARIOS = {"en": "cold-call-logistics-en", "es": "software-clinicas-es"}


def test_every_framework_ships_in_both_languages() -> None:
    assert list(CARDS) == [f"{name}-{language}" for name in FRAMEWORKS for language in ("en", "es")]


@pytest.mark.parametrize("id", CARDS)
def test_a_framework_is_sound_sums_to_a_hundred_and_lives_without_a_judge(id: str) -> None:
    found = CARDS[id]
    assert check_scorecard(found, DEFINITIONS) == ()
    assert sum(one.weight for one in found.criteria) == 100
    assert sum(one.weight for one in found.criteria if one.source is Source.JUDGE) <= 15
    assert all(one.better_line for one in found.criteria)


@pytest.mark.parametrize("name", FRAMEWORKS)
def test_both_languages_look_at_the_same_things(name: str) -> None:
    def shape(one: Criterion) -> object:
        judge = replace(one.judge, question="") if one.judge else None
        phrase = replace(one.phrase, any_of=()) if one.phrase else None
        return one.id, one.weight, one.mind, one.metric, judge, phrase, one.minimum

    en, es = CARDS[f"{name}-en"], CARDS[f"{name}-es"]
    assert (en.language, es.language, en.pass_mark) == ("en", "es", es.pass_mark)
    assert [shape(one) for one in en.criteria] == [shape(one) for one in es.criteria]
    assert [one.label for one in en.criteria] != [one.label for one in es.criteria]


@lru_cache
def played(scenario_id: str, rep: str) -> Played:
    scenario = next(one for one in LIBRARY.scenarios() if one.id == scenario_id)
    return play(scenario, script(scenario_id, rep))


def points(found: Scorecard, rep: str, *, with_mind: bool) -> float:
    """Of a scripted call of practice, as it is or as if it had been a talk between two people."""
    call = played(SCENARIOS[found.language], rep)
    turns = tuple(step.turn for step in call.steps)
    made = CallRecord(found.language, found, turns, call.steps, call.outcome)
    score = score_call(made if with_mind else CallRecord(found.language, found, turns))
    assert score.score is not None
    for one in score.criteria:
        assert one.status == "scored" or one.source is Source.JUDGE, (one.id, one.reason)
        assert one.evidence or not one.score, one.id
    return score.score


@pytest.mark.parametrize("with_mind", [True, False], ids=["practice", "transcript"])
@pytest.mark.parametrize("id", SALES)
def test_an_expert_s_call_is_worth_more_than_a_pushy_one_on_every_framework(id: str, with_mind: bool) -> None:
    expert, pushy, stuffed = (points(CARDS[id], rep, with_mind=with_mind) for rep in ("expert", "pushy", "stuffed"))
    assert expert >= 50 > pushy + 10
    assert expert - max(pushy, stuffed) >= 30


GOOD = {
    "en": (
        ("seller", "Good morning, you're through to Ann at Harbor. How can I help?"),
        ("customer", "My router stops every evening and I've had enough of it."),
        ("seller", "I'm sorry, that must be annoying. May I have your customer number?"),
        ("customer", "It is four four seven one two."),
        ("seller", "Thank you. So it stops in the evening, when everybody is at home. What do the lights show then?"),
        ("customer", "The second one is red."),
        ("seller", "That's the line. I'll send somebody tomorrow at nine, and I'll call you on Friday."),
        ("customer", "Tomorrow at nine is good, thank you."),
        ("seller", "Is there anything else I can do for you?"),
        ("customer", "No, that was all. Goodbye."),
    ),
    "es": (
        ("seller", "Buenos días, le atiende Ana, de Harbor. ¿En qué le puedo ayudar?"),
        ("customer", "El router se corta todas las noches y ya estoy cansado."),
        ("seller", "Lo siento mucho, entiendo que es muy molesto. ¿Me dice su número de cliente?"),
        ("customer", "Es el cuatro cuatro siete uno dos."),
        ("seller", "Gracias. Entonces se corta por la noche, cuando están todos. ¿Qué luces ve en ese momento?"),
        ("customer", "La segunda está en rojo."),
        ("seller", "Eso es la línea. Voy a mandar a un técnico mañana a las nueve y le llamo el viernes."),
        ("customer", "Mañana a las nueve me va bien, gracias."),
        ("seller", "¿Hay algo más que pueda hacer por usted?"),
        ("customer", "No, eso era todo. Adiós."),
    ),
}
BAD = {
    "en": (
        ("seller", "Yes?"),
        ("customer", "My router stops every evening and I've had enough of it."),
        ("seller", "Did you read the manual?"),
        ("customer", "I did, twice. It still stops."),
        ("seller", "Calm down. It works for everybody else, so it must be your fault."),
        ("customer", "It is not my fault."),
        ("seller", "I can't help you. You must buy the new one today, everybody does."),
        ("customer", "Then I cancel the contract."),
    ),
    "es": (
        ("seller", "¿Sí?"),
        ("customer", "El router se corta todas las noches y ya estoy cansado."),
        ("seller", "¿Ha leído el manual?"),
        ("customer", "Sí, dos veces. Se sigue cortando."),
        ("seller", "Cálmese. A los demás les funciona, así que es culpa suya."),
        ("customer", "No es culpa mía."),
        ("seller", "No puedo ayudarle. Tiene que comprar el nuevo hoy mismo, todos lo hacen."),
        ("customer", "Pues cancelo el contrato."),
    ),
}


def supported(lines: tuple[tuple[str, str], ...], language: Language) -> float:
    turns = tuple(TranscriptTurn(role, text) for role, text in lines)  # type: ignore[arg-type]
    heard = labelled_turns(Transcript(language, turns))
    score = score_call(CallRecord(language, CARDS[f"support-qa-{language}"], heard))
    assert score.score is not None
    return score.score


@pytest.mark.parametrize("language", ["en", "es"])
def test_good_support_scores_well_and_bad_support_does_not(language: Language) -> None:
    assert supported(GOOD[language], language) >= 75
    assert supported(BAD[language], language) <= 30


ASKED = by_phrase(PhraseRule(("budget*",), asked=True))


@pytest.mark.parametrize(
    ("said", "answer", "earned"),
    [
        ("Is there a budget for it?", "There are ten thousand.", 1.0),
        ("Is there a budget for it?", "Hm, no.", 0.0),  # a grunt
        ("I know your budget.", "There are ten thousand.", 0.0),  # no question
        ("I know your budget. How are you?", "There are ten thousand.", 0.0),  # another question
        ("is there a budget for it", "There are ten thousand.", 1.0),
    ],
)
def test_what_has_to_be_asked_stands_in_a_question_that_is_answered(said: str, answer: str, earned: float) -> None:
    score = score_call(record(card(ASKED), (seller("t1", said), customer("t2", answer)))).criteria[0]
    assert score.score == earned
    assert [one.turn_id for one in score.evidence] == (["t1", "t2"] if earned else [])
