"""Calls in another language than their scorecard are not scored, and those in the same one are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from talktrack.analysis.record import CallRecord
from talktrack.analysis.scorecard import score_call
from talktrack.analysis.tongue import is_foreign
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.scorecard import PhraseRule
from talktrack.storage.library import FileLibrary
from tests.analysis.calls import by_phrase, card, customer, record, seller
from tests.scenarios.calls import SCRIPTS, script

SAID = {
    "en": "Good morning, I am calling because your drivers lose an hour a day with the lists and we could help you.",
    "es": "Buenos días, le llamo porque sus repartidores pierden una hora al día con las listas y podemos ayudarles.",
    "fr": "Bonjour, je vous appelle parce que vos chauffeurs perdent une heure par jour avec les listes.",
    "de": "Guten Morgen, ich rufe an, weil Ihre Fahrer jeden Tag eine Stunde mit den Listen verlieren und wir helfen.",
    "pt": "Bom dia, eu ligo porque os seus motoristas perdem uma hora por dia com as listas e nós podemos ajudar.",
    "it": "Buongiorno, la chiamo perché i vostri autisti perdono un'ora al giorno con le liste e noi possiamo aiutare.",
    "ru": "Доброе утро, я звоню потому что ваши водители теряют час в день со списками и мы можем вам помочь.",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("spoken", SAID)
def test_a_text_is_foreign_where_it_is_in_any_other_language(language: Language, spoken: str) -> None:
    text = f"{SAID[spoken]} {SAID[spoken]}"
    assert is_foreign(text, language) is (spoken != language)
    assert is_foreign(text.upper().replace(",", ""), language) is (spoken != language)


def test_few_words_and_names_are_not_held_against_anybody() -> None:
    assert not is_foreign("¿Cuánto cuesta el programa de Copperlane?", "en")
    assert not is_foreign("", "en")


SCENARIOS = {scenario.id: scenario for scenario in FileLibrary().scenarios()}


@pytest.mark.parametrize("id", SCENARIOS)
def test_every_script_of_the_library_is_in_its_language(id: str) -> None:
    for path in (SCRIPTS / id).glob("*.txt"):
        text = " ".join(script(id, path.stem))
        assert [one for one in LANGUAGES if not is_foreign(text, one)] == [SCENARIOS[id].language]


def call(sellers: Language, customers: Language) -> CallRecord:
    turns = (seller("t1", f"{SAID[sellers]} {SAID[sellers]}"), customer("t2", f"{SAID[customers]} {SAID[customers]}"))
    return record(card(by_phrase(PhraseRule(("calling",)))), turns)


def test_a_call_in_its_own_language_is_scored() -> None:
    assert score_call(call("en", "en")).score == 100.0


@pytest.mark.parametrize("sides", [("es", "es"), ("es", "en"), ("en", "es")])
def test_a_side_that_speaks_another_language_makes_the_call_unscorable(sides: tuple[Language, Language]) -> None:
    score = score_call(call(*sides))
    assert (score.status, score.score, score.passed) == ("not_scorable", None, None)
    assert [one.reason for one in score.criteria] == ["What was said is not in English, so the words cannot be scored."]


def test_a_scorecard_for_another_language_scores_nothing() -> None:
    foreign = replace(call("en", "en"), language="en", scorecard=card(by_phrase(PhraseRule(("llamo",))), language="es"))
    score = score_call(foreign)
    assert score.status == "not_scorable"
    assert score.criteria[0].reason == "The scorecard is written for Spanish, and the call is in English."
