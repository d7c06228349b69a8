"""The phrase bank is rich, has no near-copies, and says nothing that would not fit every persona."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations

import pytest

from talktrack.domain.call import EndReason
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.mind import Reason
from talktrack.domain.text import words
from talktrack.practice.bank import ASIDES, LEADS, REACTIONS, REGIONAL, REPLIES, TELLING

_ENDINGS = {"conditions_met", *(reason for reason in EndReason if reason is not EndReason.SILENCE)}
_ADDRESSES = re.compile(
    r"\b(?:usted|ustedes|tú|ti|contigo|vos|tu|tus|te|dígame|mire|oiga|perdone|dime|mira|disculpe|déjeme)\b"
)
_TELLS_THE_GENDER = re.compile(r"\b(?:estoy|sigo|quedo|ando|soy)\s+(?:\w+\s+)?\w+(?:ado|ada|ido|ida)\b")


def groups(language: Language) -> dict[str, tuple[str, ...]]:
    return {
        **{f"reply {key}": value for key, value in REPLIES[language].items()},
        **{f"reaction {key}": value for key, value in REACTIONS[language].items()},
        **{f"telling {key}": value for key, value in TELLING[language].items()},
        **{f"lead {key}": value for key, value in LEADS[language].items()},
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_has_a_dozen_ways_and_every_ending_four(language: Language) -> None:
    for name, phrases in groups(language).items():
        least, most = (4, 6) if name.removeprefix("reply ") in _ENDINGS else (12, 24)
        assert least <= len(phrases) <= most, (name, len(phrases))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_loss_that_a_customer_can_answer_has_words(language: Language) -> None:
    silent = {Reason.TIME_PASSES, *_GAINS}
    assert {reason for reason in Reason if reason not in silent} <= REPLIES[language].keys()


_GAINS = {
    Reason.TRADED,
    Reason.PROMISE_KEPT,
    *(Reason.GOOD_OPENING, Reason.AGENDA_SET, Reason.RAPPORT, Reason.GOOD_QUESTION, Reason.IMPLICATION),
    *(Reason.LISTENED, Reason.ACKNOWLEDGED, Reason.CLARIFIED, Reason.EVIDENCE_FITS, Reason.VALUE_FITS),
    *(Reason.ANSWERED, Reason.HONEST, Reason.APOLOGISED, Reason.OBJECTION_RESOLVED, Reason.CONFIRMED),
    *(Reason.NEED_SEEN, Reason.RELEASED, Reason.STEP_ASKED_WELL),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_stands_twice(language: Language) -> None:
    counts = Counter(" ".join(words(phrase)) for phrases in groups(language).values() for phrase in phrases)
    assert [phrase for phrase, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_phrases_of_a_group_are_near_copies(language: Language) -> None:
    def alike(one: str, other: str) -> bool:
        a, b = set(words(one)), set(words(other))
        return len(a | b) > 4 and len(a & b) / len(a | b) > 0.6

    pairs = [pair for phrases in groups(language).values() for pair in combinations(phrases, 2)]
    assert [pair for pair in pairs if alike(*pair)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_opener_ends_its_sentence_so_that_any_line_may_follow(language: Language) -> None:
    openers = [
        phrase
        for table in (REACTIONS[language].values(), TELLING[language].values(), LEADS[language].values())
        for phrases in table
        for phrase in phrases
    ]
    assert [opener for opener in openers if not opener.endswith((".", "?", "!")) or ":" in opener] == []
    assert [opener for opener in openers if len(words(opener)) > 10] == []


def test_both_languages_have_words_for_the_same_reasons() -> None:
    assert groups("en").keys() == groups("es").keys()


def test_a_region_has_words_for_what_comes_most_often_and_none_that_all_have() -> None:
    everywhere = {" ".join(words(phrase)) for phrases in groups("es").values() for phrase in phrases}
    regional = [phrase for reasons in REGIONAL.values() for phrases in reasons.values() for phrase in phrases]
    assert {frozenset(reasons) for reasons in REGIONAL.values()} == {frozenset(REGIONAL["es-ES"])}
    assert REGIONAL["es-ES"].keys() <= REPLIES["es"].keys()
    counts = Counter(" ".join(words(phrase)) for phrase in regional)
    assert [phrase for phrase, count in counts.items() if count > 1 or phrase in everywhere] == []


def test_every_aside_has_six_ways_in_both_languages() -> None:
    assert ASIDES["en"].keys() == ASIDES["es"].keys()
    assert [key for asides in ASIDES.values() for key, ways in asides.items() if len(ways) < 6] == []


def test_where_spanish_speaks_to_somebody_it_has_three_forms() -> None:
    phrases = [*(one for group in groups("es").values() for one in group), *_asides("es")]
    brackets = [one for phrase in phrases for one in re.findall(r"\[([^\]]*)\]", phrase)]
    assert len(brackets) > 80
    assert [one for one in brackets if one.count("|") != 2 or not all(one.split("|"))] == []


def _asides(language: Language) -> list[str]:
    return [one for ways in ASIDES[language].values() for one in ways]


def test_the_spanish_bank_calls_nobody_tu_usted_or_vos_outside_of_its_three_forms() -> None:
    regional = [phrase for reasons in REGIONAL.values() for phrases in reasons.values() for phrase in phrases]
    bank = [*(phrase for phrases in groups("es").values() for phrase in phrases), *_asides("es"), *regional]
    phrases = [re.sub(r"\[[^\]]*\]", "", phrase) for phrase in bank]
    assert [phrase for phrase in phrases if _ADDRESSES.search(phrase.casefold())] == []
    assert [phrase for phrase in phrases if _TELLS_THE_GENDER.search(phrase.casefold())] == []
