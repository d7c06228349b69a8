"""Sentences of reasons: the same facts in both languages."""

from __future__ import annotations

from string import Formatter

import pytest

from talktrack.analysis.numbers import amount, bounds
from talktrack.analysis.wording import RESULTS, SENTENCES, either, listed, named_result
from talktrack.domain.call import Result


def names(sentence: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("key", list(SENTENCES))
def test_a_reason_is_a_full_sentence_with_the_same_places_in_both_languages(key: str) -> None:
    english, spanish = SENTENCES[key]
    assert names(english) == names(spanish)
    assert english != spanish
    assert english.endswith(".")
    assert spanish.endswith(".")


def test_every_result_has_a_name_in_both_languages() -> None:
    assert set(RESULTS) == set(Result)
    assert named_result("es", "next_step") == "un próximo paso"
    assert named_result("en", "something_new") == "something_new"


def test_lists_are_written_as_the_language_writes_them() -> None:
    assert listed("en", ["a", "b"]) == "“a”, “b”"
    assert listed("es", ["a.", "b?"]) == "«a», «b?»"
    assert (either("en", ["a", "b"]), either("es", ["a", "b"])) == ("a or b", "a o b")


def test_numbers_carry_their_unit_and_the_decimal_mark_of_the_language() -> None:
    assert amount(0.4567, "share", "en") == "45.7 %"
    assert amount(1.5, "s", "es") == "1,5 s"
    assert amount(1200, "count", "en") == "1200"
    assert amount(12, "per_30_min", "es") == "12 por 30 minutos"


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        (1, 2, "entre 1 s y 2 s"),
        (1, None, "al menos 1 s"),
        (None, 2, "como mucho 2 s"),
        (None, None, "cualquier valor"),
    ],
)
def test_ranges_are_words(low: float | None, high: float | None, text: str) -> None:
    assert bounds(low, high, "s", "es") == text
