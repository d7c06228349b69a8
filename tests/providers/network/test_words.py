"""What a voice tells of words, put to the words as they are written."""

from __future__ import annotations

from talktrack.providers.network.words import Boundary, WrittenWords


def placed(text: str, *told: tuple[str, int, int]) -> list[tuple[str, int, int]]:
    words = WrittenWords(text)
    found = [word for each in told for word in words.take(Boundary(*each))] + words.rest()
    return [(word.text, word.start_ms, word.end_ms) for word in found]


def test_marks_belong_to_the_word_that_they_are_written_at() -> None:
    assert placed("¿Qué, ya?", ("¿", 0, 10), ("Qué", 10, 200), (",", 200, 250), ("ya", 300, 400), ("?", 400, 410)) == [
        ("¿Qué,", 0, 250),
        ("ya?", 300, 410),
    ]


def test_a_word_is_given_as_soon_as_the_next_one_begins() -> None:
    words = WrittenWords("One, two.")
    assert words.take(Boundary("One", 0, 100)) == []
    assert [word.text for word in words.take(Boundary("two", 150, 200))] == ["One,"]


def test_several_words_may_be_told_as_one_and_one_as_several() -> None:
    assert placed(
        "New York costs $5.", ("New York", 0, 400), ("costs", 450, 600), ("$", 650, 700), ("5", 700, 900)
    ) == [
        ("New", 0, 400),
        ("York", 400, 400),
        ("costs", 450, 600),
        ("$5.", 650, 900),
    ]


def test_a_word_of_which_nothing_is_told_stands_at_the_end_of_the_one_before_it() -> None:
    assert placed("One — two three", ("One", 0, 100), ("two", 200, 300)) == [
        ("One", 0, 100),
        ("—", 100, 100),
        ("two", 200, 300),
        ("three", 300, 300),
    ]


def test_what_is_not_in_the_text_is_passed_over() -> None:
    assert placed("One two", ("Uno", 0, 50), ("", 0, 1), ("One", 50, 100), ("two", 100, 150)) == [
        ("One", 50, 100),
        ("two", 100, 150),
    ]
