"""What people say keeps its prices and dates, and loses what is theirs alone."""

from __future__ import annotations

from pathlib import Path

import pytest

import talktrack
from talktrack.analysis.redaction import redact, redact_turn, redact_words
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.transcript import Turn, Word

SHIPPED = Path(talktrack.__file__).parent / "storage" / "scenarios"


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("en", "Write to ann.smith+x@example.co.uk, please.", "Write to [email], please."),
        ("en", "It is john dot smith at example dot com.", "It is [email]."),
        ("en", "ann at gmail.com works", "[email] works"),
        ("es", "juan punto perez arroba ejemplo punto es, por favor", "[email], por favor"),
        ("en", "My card is 4111 1111 1111 1111, it expires 04/27.", "My card is [card], it expires 04/27."),
        ("en", "four one one one one one one one, one one one one one one one one", "[card]"),
        ("es", "cuatro uno uno uno uno uno uno uno uno uno uno uno uno uno uno uno", "[card]"),
        ("es", "Mi IBAN es ES91 2100 0418 4502 0005 1332 y ya.", "Mi IBAN es [iban] y ya."),
        ("en", "de89370400440532013000 is the account", "[iban] is the account"),
        ("es", "El DNI es 12345678Z, o 12.345.678-Z.", "El DNI es [id], o [id]."),
        ("es", "Mi NIE: X1234567L.", "Mi NIE: [id]."),
        ("en", "My social is 123-45-6789.", "My social is [id]."),
        ("en", "my social security number is 123456789", "my social security number is [id]"),
        ("en", "Call me at 555-0199.", "Call me at [phone]."),
        ("en", "(415) 555-2671, +1 415 555 2671 or 415-555-2671.", "[phone], [phone] or [phone]."),
        ("es", "Llámeme al 612 34 56 78 o al +34 912 345 678.", "Llámeme al [phone] o al [phone]."),
        ("es", "seiscientos doce, treinta y cuatro, cincuenta y seis, setenta y ocho", "[phone]"),
        ("en", "it's four one five, double five five, two six seven one, okay?", "it's [phone], okay?"),
        ("en", "five five five one two three four", "[phone]"),
    ],
)
def test_what_is_somebodys_own_becomes_a_mark(language: Language, said: str, kept: str) -> None:
    assert redact(said, language) == kept


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "It costs 4,500 a year, 12 000 for three, 1,200,000 in all, 35 % off for 100-1000 people."),
        ("en", "In 2019, 2020, 2021 and 2022, at 10:30 on 2026-11-22, four one two."),
        ("en", "Nineteen ninety nine, or two hundred and fifty thousand for one to three years."),
        ("en", "Visit us at acme.com and look at the demo."),
        ("en", "The order is 4111 1111 1111 1112."),
        ("es", "Cuesta cuatro mil quinientos euros, entre veinte y treinta, o 1.200.000 en total."),
        ("es", "Once de cada doce, el 12345678A no es nada."),
    ],
)
def test_what_calls_are_about_stays(language: Language, said: str) -> None:
    assert redact(said, language) == said


def test_nothing_in_the_scenarios_that_ship_is_taken_for_somebodys_own() -> None:
    for path in SHIPPED.glob("*.yaml"):
        text = path.read_text()
        for language in LANGUAGES:
            assert redact(text, language) == text, path.name


def test_a_mark_takes_the_time_of_the_words_that_it_replaces() -> None:
    texts = ["call", "six", "one", "two,", "three", "four", "five", "now"]
    words = tuple(Word(text, at * 100, at * 100 + 90) for at, text in enumerate(texts))
    assert redact_words(words, "en") == (
        Word("call", 0, 90),
        Word("[phone]", 100, 690),
        Word("now", 700, 790),
    )


def test_what_was_heard_of_half_a_number_shows_none_of_it() -> None:
    said = "My card is 4111 1111 1111 1111, go on."
    turn = redact_turn(Turn("t1", "seller", said, said[:20]), "en")
    assert (turn.said, turn.heard) == ("My card is [card], go on.", "My card is [card]")


def test_what_is_redacted_stays_as_it_is_when_it_is_redacted_again() -> None:
    once = redact("Ann, ann@example.com, 612 345 678, 4111 1111 1111 1111", "es")
    assert redact(once, "es") == once == "Ann, [email], [phone], [card]"
