"""Metrics of the seller's words against counts by hand, in both languages."""

from __future__ import annotations

import re

import pytest

from talktrack.analysis.metrics import measure
from talktrack.analysis.metrics.definitions import DEFINITIONS
from talktrack.analysis.metrics.fillers import filler_count
from talktrack.analysis.metrics.questions import is_open, questions
from talktrack.analysis.metrics.words import syllables
from talktrack.domain.language import Language
from talktrack.domain.moves import Move
from tests.analysis.calls import customer, seller, turn, word


@pytest.mark.parametrize(
    ("language", "heard", "count"),
    [
        ("en", "What do you use today? And who signs?", 2),
        ("en", "You use Acme today, right?", 0),
        ("en", "Do you use Acme today, right?", 1),
        ("en", "Right?", 0),
        ("en", "Tell me about your week.", 1),
        ("en", "I can tell you what we do.", 0),
        ("en", "how do you plan your routes today", 1),
        ("en", "we plan routes", 0),
        ("es", "¿Qué usan hoy? ¿Y quién firma?", 2),
        ("es", "Usan Acme, ¿no?", 0),
        ("es", "Usan Acme, ¿verdad?", 0),
        ("es", "Bueno, ¿cuánto pagan al mes?", 1),
        ("es", "Cuénteme cómo trabajan.", 1),
        ("es", "como manejan los pedidos hoy", 1),
        ("es", "El precio es bueno.", 0),
    ],
)
def test_questions_are_counted_without_tags(language: Language, heard: str, count: int) -> None:
    assert len(questions(heard, language)) == count


@pytest.mark.parametrize(
    ("language", "question", "wide"),
    [
        ("en", "What happens when it rains?", True),
        ("en", "And in your team, how does that feel?", True),
        ("en", "How many people work here?", False),
        ("en", "Do you know what it costs?", False),
        ("en", "If it rains, what then?", True),
        ("es", "¿Cómo lo hacen hoy?", True),
        ("es", "¿Y por qué cambiaron?", True),
        ("es", "¿Cree que es caro?", False),
        ("es", "¿A qué hora salen?", False),
        ("es", "¿Cuántos son?", False),
    ],
)
def test_open_questions_start_with_a_word_that_invites_a_free_answer(
    language: Language, question: str, wide: bool
) -> None:
    assert is_open(question, language) is wide


def test_questions_come_from_moves_where_any_turn_of_the_seller_has_them() -> None:
    turns = (
        seller("t1", "Hello? Hello?", 0, 10),
        customer("t2", "Yes hello.", 10, 20),
        seller("t3", "Tell me how it goes and whether you like it.", 20, 40, Move.OPEN_QUESTION, Move.CLOSED_QUESTION),
        customer("t4", "It goes badly on most days.", 40, 50),
        seller("t5", "So most days are bad.", 50, 55, Move.REFLECT),
        seller("t6", "What does it cost you?", 55, 60, Move.IMPLICATION_QUESTION, Move.OPEN_QUESTION),
    )
    measured = measure(turns, "en")
    assert measured["questions"].value == 3  # one open and one closed in t3, one open in t6
    assert measured["open_question_share"].value == pytest.approx(2 / 3, abs=1e-4)
    assert measured["reflection_to_question"].value == pytest.approx(1 / 3, abs=1e-4)
    assert measured["question_rate"].value == 90.0  # 3 in one minute


def test_without_moves_reflections_are_unknown_and_questions_are_counted_by_words() -> None:
    turns = (seller("t1", "What is it? Is it big?", 0, 10), customer("t2", "It is.", 10, 20))
    measured = measure(turns, "en")
    assert (measured["questions"].value, measured["open_question_share"].value) == (2, 0.5)
    assert measured["reflection_to_question"].value is None


def test_shares_of_questions_are_unknown_where_there_are_none() -> None:
    measured = measure((seller("t1", "Hello there.", 0, 1, Move.GREETING), customer("t2", "Hello.", 2, 3)), "en")
    assert (measured["open_question_share"].value, measured["reflection_to_question"].value) == (None, None)


def test_speaking_rate_counts_words_per_minute_of_speech_in_turns_of_five_words() -> None:
    turns = (
        seller("t1", "one two three four five", 0, 2.5),
        seller("t2", "only four words here", 10, 30),
        customer("t3", "nothing of mine counts in this", 30, 90),
    )
    measured = measure(turns, "en")
    assert measured["speaking_rate_wpm"].value == 120.0  # 5 words in 2.5 s
    assert measured["speaking_rate_wpm"].range == (120.0, 160.0)
    assert measured["syllable_rate"].value is None


def test_spanish_pace_is_syllables_per_second_and_words_without_a_range() -> None:
    # cuán-to cues-ta el pa-ís que que-re-mos ya: 2 + 2 + 1 + 2 + 1 + 3 + 1 = 12 in 3 s, 7 words
    turns = (seller("t1", "¿Cuánto cuesta el país que queremos ya?", 0, 3), customer("t2", "Nada.", 4, 5))
    measured = measure(turns, "es")
    assert measured["syllable_rate"].value == 4.0
    assert measured["speaking_rate_wpm"].value == 140.0
    assert measured["speaking_rate_wpm"].range is None


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("guía", 2),
        ("guerra", 2),
        ("vergüenza", 3),
        ("aéreo", 4),
        ("ciudad", 2),
        ("Uruguay", 3),
        ("yo y muy rey", 4),
        ("ahora", 3),
        ("caía", 3),
        ("25", 4),
        ("", 0),
    ],
)
def test_spanish_syllables_are_counted_by_their_vowels(text: str, count: int) -> None:
    assert syllables(text) == count


@pytest.mark.parametrize(
    ("language", "heard", "count"),
    [
        ("en", "Um, we uh sell software.", 2),
        ("en", "I like it so much and it works well.", 0),
        ("en", "It is, like, great.", 1),
        ("en", "It was like like a dream.", 1),
        ("en", "We can, you know, help.", 1),
        ("en", "You know our product.", 0),
        ("en", "So, what now?", 1),
        ("en", "So what now?", 0),
        ("en", "So. What now?", 0),
        ("en", "It works. Like, a lot.", 1),
        ("es", "Eh, este producto es bueno.", 1),
        ("es", "Es que, este, no lo sé.", 1),
        ("es", "Pues, mire, o sea, sí.", 2),
        ("es", "Este este plan es bueno.", 1),
        ("es", "O sea que es bueno.", 0),
        ("es", "Es caro… bueno… no tanto.", 1),
    ],
)
def test_ambiguous_fillers_count_only_when_repeated_or_set_off(language: Language, heard: str, count: int) -> None:
    assert filler_count(seller("t1", heard), language) == count


def test_measured_pauses_set_a_filler_off_as_commas_do() -> None:
    heard = "we like help"
    pausing = (word("we", 0, 1), word("like", 1.3, 2), word("help", 2.3, 3))
    fluent = (word("we", 0, 1), word("like", 1.1, 2), word("help", 2.1, 3))
    assert filler_count(turn("t1", "seller", heard, 0, 3, words=pausing), "en") == 1
    assert filler_count(turn("t1", "seller", heard, 0, 3, words=fluent), "en") == 0


def test_filler_rate_is_per_hundred_words_of_the_seller() -> None:
    turns = (seller("t1", "Um, one two three four."), customer("t2", "Um um um um um."))
    measured = measure(turns, "en")
    assert measured["filler_rate"].value == 20.0  # 1 of 5
    assert measured["words_seller"].value == 5
    assert not measured["filler_rate"].estimated


@pytest.mark.parametrize(
    ("language", "ask", "answer", "dated"),
    [
        ("en", "Shall we meet on Tuesday at ten?", "Yes, that works.", 1),
        ("en", "Shall we meet some time?", "Tuesday works for me.", 1),
        ("en", "Shall we meet some time?", "Sure.", 0),
        ("en", "Shall we meet on Tuesday?", "No, I can't.", 0),
        ("en", "Shall we meet at 3 pm?", "No problem.", 1),
        ("en", "Shall we meet on Tuesday?", "Send me a mail.", 0),
        ("es", "¿Nos reunimos el martes a las 10?", "Sí, me parece bien.", 1),
        ("es", "¿Nos reunimos la semana que viene?", "Dale, ¿por qué no?", 1),
        ("es", "¿Nos reunimos pronto?", "Vale.", 0),
        ("es", "¿Nos reunimos el martes?", "No, imposible.", 0),
    ],
)
def test_a_dated_next_step_needs_an_ask_a_day_and_a_yes(
    language: Language, ask: str, answer: str, dated: float
) -> None:
    asked = (seller("t1", ask, None, None, Move.NEXT_STEP_ASK), customer("t2", answer))
    assert measure(asked, language)["next_step_dated"].value == dated
    unlabelled = (seller("t1", ask), customer("t2", answer))
    assert measure(unlabelled, language)["next_step_dated"].value == dated
    other_move = (seller("t1", ask, None, None, Move.VALUE), customer("t2", answer))
    assert measure(other_move, language)["next_step_dated"].value == 0


def test_the_step_may_come_anywhere_and_other_turns_may_carry_no_moves() -> None:
    turns = (
        seller("t1", "Hello there."),
        customer("t2", "Hello."),
        seller("t3", "Shall we meet on Tuesday?", None, None, Move.NEXT_STEP_ASK),
        customer("t4", "Yes."),
        seller("t5", "Goodbye."),
        customer("t6", "Goodbye."),
    )
    assert measure(turns, "en")["next_step_dated"].value == 1
    without = (*turns[:2], seller("t3", "Shall we meet on Tuesday?", None, None, Move.VALUE), *turns[3:])
    assert measure(without, "en")["next_step_dated"].value == 0


def test_definitions_say_everything_in_both_languages() -> None:
    for name, definition in DEFINITIONS.items():
        assert re.fullmatch(rf"{name}/[12]", definition.id)
        assert all((definition.label_en, definition.label_es, definition.text_en, definition.text_es))
        assert definition.text_en != definition.text_es
