from __future__ import annotations

import pytest

from talktrack.domain.text import find_phrase, fold, sentences, word_spans, words


def test_folding_drops_case_and_accents_but_keeps_the_enye() -> None:
    assert fold("¿CUÁNTO  cuesta al año?") == "¿cuanto cuesta al año?"


def test_words_keep_numbers_and_contractions_whole() -> None:
    assert words("It's 1,200.50 € — don’t ask") == ("it's", "1,200.50", "don't", "ask")


def test_a_missing_space_parts_words_but_not_numbers() -> None:
    assert words("Hola,Ana.Son 1.200,50 a las 10:30") == ("hola", "ana", "son", "1.200,50", "a", "las", "10:30")


def test_spans_point_at_the_words_as_they_are_written() -> None:
    text = "¿Cuánto  cuesta, Íñigo?"
    assert [text[start:end] for start, end in word_spans(text)] == ["Cuánto", "cuesta", "Íñigo"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hi Mr. Kessler. It costs 49.90 a month! Fine?", ("Hi Mr. Kessler.", "It costs 49.90 a month!", "Fine?")),
        ("no marks at all", ("no marks at all",)),
        ("Ask Mr. Dr. Kessler. Mr.", ("Ask Mr. Dr. Kessler.", "Mr.")),
        ("one\ntwo", ("one", "two")),
        ("", ()),
    ],
)
def test_sentences_are_cut_where_a_reader_would(text: str, expected: tuple[str, ...]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "phrase", "hit"),
    [
        ("Who DECIDES this?", "decid*", "decides"),
        ("undecided", "decid*", None),
        ("what would that really cost you", "what * cost", "what would that really cost"),
        ("¿Cuánto, pues, cuesta?", "cuanto pues cuesta", "cuanto, pues, cuesta"),
        ("anything", "", None),
        ("a.b", "*", None),
    ],
)
def test_phrases_match_whole_words_with_stems_and_gaps(text: str, phrase: str, hit: str | None) -> None:
    assert find_phrase(text, [phrase]) == hit


def test_a_null_character_is_no_letter() -> None:
    assert words("a\0b \0") == ("a", "b")
