"""What was learnt of words: what it makes of sentences that no phrase was written for, and that it does no harm."""

from __future__ import annotations

import numpy as np
import pytest

from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.moves import Move
from talktrack.practice.learnt import FOLDER
from talktrack.practice.moves import COSTLY, by_phrases, read
from talktrack.practice.weights import UNITS, Weights, features, learnt, read_weights, scaled

SMALL = 3_000_000
"""Bytes of weights that the wheel may carry for a language."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_weights_of_a_language_are_small(language: Language) -> None:
    file = FOLDER / f"weights.{language}.tsv"
    assert not file.exists() or file.stat().st_size < SMALL


@pytest.mark.parametrize("language", LANGUAGES)
def test_prices_are_left_to_the_amounts_that_phrases_find(language: Language) -> None:
    weights = learnt(language)
    shown = by_phrases("Son 40 euros al mes." if language == "es" else "It is 40 euros a month.", language)
    assert weights is None or Move.PRICE not in weights.leaning(shown.sentences, language)[0]


def known_by_one_word() -> Weights:
    inward, outward = np.zeros((2, UNITS), np.float32), np.zeros((UNITS + 1, 2), np.float32)
    inward[0, 0], outward[0, 0], outward[-1] = 4.0, 4.0, -1.0
    return Weights((Move.GREETING, Move.FAREWELL), ("buen",), scaled(inward), outward)


def test_a_feature_counts_for_its_moves_alone() -> None:
    sentences = by_phrases("Buenas. Adiós.", "es").sentences
    greeting, other = known_by_one_word().leaning(sentences, "es")
    assert greeting[Move.GREETING] > 0 > greeting[Move.FAREWELL]
    assert other == {Move.GREETING: -1.0, Move.FAREWELL: -1.0}


def test_weights_are_read_as_they_were_written() -> None:
    weights = known_by_one_word()
    sentences = by_phrases("Buenas.", "es").sentences
    again = read_weights(iter(weights.written().splitlines(keepends=True)))
    assert again.leaning(sentences, "es") == weights.leaning(sentences, "es")
    assert again.written() == weights.written()


def test_what_phrases_show_is_a_feature_only_where_it_is_asked_for() -> None:
    sentences = by_phrases("¿Le parece si quedamos el martes a las diez?", "es").sentences
    extra = features(sentences, 0, "es").keys() - features(sentences, 0, "es", shown=False).keys()
    assert f"={Move.NEXT_STEP_ASK}" in extra


@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("¿Te late que empiece el jueves?", Move.NEXT_STEP_ASK),
        ("¿Le guardo el lunes a las ocho?", Move.NEXT_STEP_ASK),
    ],
)
def test_a_spanish_question_is_known_by_its_words(line: str, due: Move) -> None:
    assert read(line, "es").moves == (due,)


@pytest.mark.parametrize(
    "line",
    [
        "Por única vez se captura el RFC y ya queda guardado.",
        "La agencia externa ya no tiene el caso, le mando el certificado, y lo pagado allá se descuenta.",
        "Tiene 30 días para cancelar sin penalización, basta una llamada.",
        "Está bien, lo piensa y yo le llamo.",
        "No es ninguna tontería lo que pregunta, al contrario.",
        "Tómeselo con calma, no tiene que decidir nada hoy.",
    ],
)
def test_a_harmless_spanish_sentence_costs_nothing(line: str) -> None:
    assert COSTLY.isdisjoint(read(line, "es").moves)


def test_a_good_day_behind_a_farewell_opens_nothing() -> None:
    moves = read("Perfecto, gracias por su tiempo, Amparo, hasta luego. Buenos días.", "es").moves
    assert Move.FAREWELL in moves
    assert {Move.GREETING, Move.AGENDA}.isdisjoint(moves)
