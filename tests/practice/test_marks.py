"""Turns that come without marks get some to be read by, and keep their words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from bench.labels import unpunctuated
from bench.marked_text import example, lowered
from bench.marking import agreement

from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.text import sentences, words
from talktrack.practice.marks import marked
from talktrack.practice.moves import read
from talktrack.storage.library import FileLibrary
from tests.scenarios.calls import SCRIPTS, play, script, unmarked

both_languages = pytest.mark.parametrize("language", LANGUAGES)


def lines(language: Language) -> list[str]:
    """What sellers say in the scenarios; nothing was learnt from it."""
    files: list[Path] = sorted(SCRIPTS.glob(f"*-{language}/*.txt"))
    return [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(
    "text",
    [
        "So what do you use today? We hear a lot of things",
        "we talked for an hour about the pumps and the seals and I thought that I should ask how you plan the year.",
        "¿y qué pasa cuando llueve",
        "right, okay, and then, well, nothing",
        "",
        "…",
    ],
)
def test_what_has_marks_stays_as_it_is(text: str) -> None:
    assert marked(text, "en") == text
    assert marked(text, "es") == text


@both_languages
def test_no_word_is_lost_added_or_changed(language: Language) -> None:
    for line in lines(language):
        for spoken in (unmarked(line), unpunctuated(line, language)):
            assert words(marked(spoken, language)) == words(spoken)


def test_a_capital_on_a_contraction_begins_a_sentence() -> None:
    assert "losses\n Who'd" in marked("Every kitchen gets its dearest losses Who'd fight it in your kitchens", "en")


def test_what_hangs_on_a_word_and_what_parts_lines_stays_where_it_is() -> None:
    text = "the waste is 30% what would you like it to be\nand who pays the $ 40"
    found = marked(text, "en")
    assert re.sub("[?,\n]", " ", found).split() == text.split()
    assert "30%\n" in found
    assert found.endswith("\nand who pays the $ 40?")


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "en",
            "Thanks for that What does a normal week look like for you",
            "Thanks for that\n What does a normal week look like for you?",
        ),
        ("en", "how many people work on the phones today", "how many people work on the phones today?"),
        (
            "es",
            "Gracias por decírmelo Cuántas personas trabajan ahí",
            "Gracias por decírmelo\n ¿Cuántas personas trabajan ahí?",
        ),
        ("es", "que pasa cuando llueve", "¿qué pasa cuando llueve?"),
        ("es", "y por que le preocupa eso", "¿y por qué le preocupa eso?"),
    ],
)
def test_questions_and_ends_are_found_where_they_are_plain(language: Language, text: str, found: str) -> None:
    assert marked(text, language) == found


def test_the_end_of_a_statement_parts_sentences_and_claims_nothing_more() -> None:
    found = marked("thank you for taking the call i will send you the offer tomorrow", "en")
    assert len(sentences(found)) == 2
    assert "." not in found


@both_languages
def test_marks_of_sellers_never_heard_before_are_found(language: Language) -> None:
    due = [example(line) for line in lines(language)]
    capitals, lower = agreement(due, language), agreement(map(lowered, due), language)
    assert capitals["ends"] > 0.85
    assert capitals["questions"] > 0.8
    assert lower["questions"] > 0.6
    assert lower["any"] > 0.5


def test_who_reads_knows_that_marks_are_guesses() -> None:
    assert read("Thanks for that What does a normal week look like for you", "en").guessed
    assert not read("Thanks for that. What does a normal week look like for you?", "en").guessed


def test_turns_and_quotes_keep_the_words_as_they_were_said() -> None:
    for scenario in FileLibrary().scenarios():
        said = tuple(map(unmarked, script(scenario.id, "expert")))
        call = play(scenario, said)
        turns = {step.turn.turn_id: step.turn for step in call.steps}
        sellers = [turn.said for turn in turns.values() if turn.role == "seller"]
        assert sellers == list(said[: len(sellers)])
        quotes = [one for criterion in call.score.criteria for one in criterion.evidence]
        assert quotes
        assert [one.quote for one in quotes if one.quote not in turns[one.turn_id].heard] == []
