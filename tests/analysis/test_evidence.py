from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talktrack.analysis.evidence import LONGEST_QUOTE, quote, quote_of, sentence_spans, sentence_with
from talktrack.analysis.folded import folded
from talktrack.domain.scorecard import Evidence
from talktrack.domain.text import fold, phrase_pattern
from tests.analysis.calls import seller


def test_a_quote_that_stands_in_the_turn_carries_its_speaker_and_times() -> None:
    assert quote(seller("t1", "It costs nothing. Really.", 1, 3), "costs nothing") == Evidence(
        "t1", "seller", "costs nothing", 1000, 3000
    )


@pytest.mark.parametrize("fragment", ["Costs nothing", "costs  nothing", "nothing costs", "", "  "])
def test_a_quote_that_is_not_verbatim_is_refused(fragment: str) -> None:
    assert quote(seller("t1", "It costs nothing."), fragment) is None


def test_what_was_said_but_not_heard_cannot_be_quoted() -> None:
    cut = seller("t1", "It costs")
    assert quote(cut, "nothing") is None


@pytest.mark.parametrize(
    ("heard", "phrase", "sentence"),
    [
        ("Hello. ¿Cuánto  CUESTA al año? Bye.", "cuanto cuesta", "¿Cuánto  CUESTA al año?"),
        ("We decided. And who decides, you or your long-standing boss?", "decid*", "We decided."),
        ("Ask Mr. Kessler about it. Now.", "kessler", "Ask Mr. Kessler about it."),
        ("no marks at all", "marks", "no marks at all"),
        ("It’s “fine”. Don’t ask.", "don't ask", "Don’t ask."),
        ("Eso es. Año nuevo", "ano", None),
        ("The ﬁne print", "fine print", "The ﬁne print"),
    ],
)
def test_the_shortest_sentence_with_a_hit_is_quoted_as_it_stands(heard: str, phrase: str, sentence: str | None) -> None:
    assert sentence_with(seller("t1", heard), phrase_pattern([phrase])) == sentence


def test_a_hit_across_two_sentences_quotes_both() -> None:
    assert sentence_with(seller("t1", "First. One two. Three four. Last."), phrase_pattern(["two three"])) == (
        "One two. Three four."
    )


def test_a_very_long_sentence_is_cut_between_words_around_the_hit() -> None:
    heard = "start " + "word " * 200 + "needle " + "word " * 200 + "end"
    sentence = sentence_with(seller("t1", heard), phrase_pattern(["needle"]))
    assert sentence is not None
    assert "needle" in sentence
    assert sentence in heard
    assert LONGEST_QUOTE / 2 < len(sentence) <= LONGEST_QUOTE
    assert set(sentence.split()) == {"word", "needle"}


def test_a_long_turn_is_quoted_up_to_the_end_of_a_sentence() -> None:
    heard = "This is one sentence. " * 30
    shown = quote_of(seller("t1", heard))
    assert shown is not None
    assert len(shown.quote) <= LONGEST_QUOTE
    assert shown.quote.endswith("sentence.")


def test_a_turn_in_which_nothing_was_heard_has_no_quote() -> None:
    assert quote_of(seller("t1", " ")) is None


def test_sentences_with_an_abbreviation_and_odd_spaces_are_still_found() -> None:
    text = "Ask Mr.  Kessler. Now."
    assert [text[start:end] for start, end in sentence_spans(text)] == ["Ask Mr.  Kessler.", "Now."]


@given(st.text(max_size=60))
def test_folded_text_is_what_the_domain_folds_and_knows_where_it_came_from(text: str) -> None:
    result = folded(text)
    assert result.text == fold(text)
    assert len(result.origin) == len(result.text)
    assert list(result.origin) == sorted(result.origin)


@given(st.text(alphabet="aeñÑéß .!?\n\"'1…A", max_size=80), st.sampled_from(["a", "e", "ñ", "ss", "a e", "1"]))
def test_every_sentence_found_stands_verbatim_in_the_turn(heard: str, phrase: str) -> None:
    found = sentence_with(seller("t1", heard), phrase_pattern([phrase]))
    assert found is None or found in heard
    assert (found is None) == (phrase_pattern([phrase]).search(fold(heard)) is None)
