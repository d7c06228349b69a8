from __future__ import annotations

import pytest

from talktrack.domain.moves import Move
from talktrack.practice.lexicon import lexicon, phrase_book
from talktrack.practice.lexicon.schema import Cue
from talktrack.practice.phrases import Hit, PhraseBook

HINTS = {Cue.GIVES_BACK, Cue.GAINS, Cue.IDLE, Cue.BUSINESS}
"""What a language may leave to its plainer phrases."""


def book(greeting: str) -> PhraseBook:
    return PhraseBook([(Move.GREETING, greeting)], {"you're": "you are"}, {"two"})


@pytest.mark.parametrize(
    ("phrase", "words", "spans"),
    [
        ("good morning", "a good morning", [(1, 3)]),
        ("good {morning|evening|}", "good evening", [(0, 1), (0, 2)]),
        ("good {very {late|early}|} morning", "good very late morning", [(0, 4)]),
        ("decid*", "deciding decide undecided", [(0, 1), (1, 2)]),
        ("cost; cost*", "costly", [(0, 1)]),
        ("cost; costa*", "costed", []),
        ("what * cost", "what would it really cost", [(0, 5)]),
        ("what * cost", "what would it all really cost", []),
        ("# days", "two days or 30 days", [(0, 2), (3, 5)]),
        ("^ hello", "hello and hello", [(0, 1)]),
        ("you're", "you are", [(0, 2)]),
        ("bad day; ! not a bad day", "not a bad day", []),
        ("Año", "ano", [(0, 1)]),
    ],
)
def test_a_phrase_finds_its_words(phrase: str, words: str, spans: list[tuple[int, int]]) -> None:
    hits = book(phrase).find(words.split(), {0})
    assert sorted({(hit.start, hit.end) for hit in hits}) == spans


@pytest.mark.parametrize(
    ("phrases", "words", "spans"),
    [
        ("does that take care; !? does that take", "does that take care of it", [(0, 4)]),
        ("does that; !? does that take", "does that take long", []),
        ("take care; !? care of", "take care of him", []),
    ],
)
def test_a_mild_exception_spares_the_longer_phrase(phrases: str, words: str, spans: list[tuple[int, int]]) -> None:
    hits = book(phrases).find(words.split(), {0})
    assert sorted({(hit.start, hit.end) for hit in hits}) == spans


def test_a_class_stands_for_its_words_and_their_genitive() -> None:
    classes = {"kin": ["wife", "son"]}
    found = PhraseBook([(Move.GREETING, "your <kin>")], {}, set(), classes)
    hits = found.find(["your", "wife", "and", "your", "son's", "and", "your", "cat"], {0})
    assert [(hit.start, hit.end) for hit in hits] == [(0, 2), (3, 5)]


def test_an_unknown_class_is_refused() -> None:
    with pytest.raises(ValueError, match="kin"):
        book("your <kin>")


def test_no_phrase_reaches_over_a_barrier() -> None:
    assert book("good morning").find(["good", "morning"], {0}, barriers={1}) == []
    assert book("morning").find(["good", "morning"], {0}, barriers={1}) == [Hit(Move.GREETING, 1, 2)]


@pytest.mark.parametrize("phrase", ["good {morning", "good } morning", "*", "{|}"])
def test_a_phrase_that_means_nothing_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match=r"brace|no word"):
        book(phrase)


def test_every_language_has_words_for_every_topic_and_move() -> None:
    english, spanish = lexicon("en"), lexicon("es")
    assert english.topics.keys() == spanish.topics.keys()
    assert english.moves.keys() == spanish.moves.keys()
    assert english.cues.keys() ^ spanish.cues.keys() <= HINTS
    assert phrase_book("en") is phrase_book("en")
