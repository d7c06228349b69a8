from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.moves import Move
from talktrack.domain.persona import Topic
from talktrack.practice.moves import read
from talktrack.practice.reading import Amount, Sentence
from talktrack.practice.stems import content_stems

CONTEXT_ONLY = {
    Move.ANSWER,
    Move.DODGE,
    Move.PRICE_BEFORE_NEED,
    Move.FALSE_CLAIM,
    Move.REPEAT,
    Move.STUFFING,
}


def only(text: str, language: Language) -> Sentence:
    (sentence,) = read(text, language).sentences
    return sentence


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("what we do is very simple", "en"),
        ("How it works is simple.", "en"),
        ("when we install it your people are trained", "en"),
        ("You know what?", "en"),
        ("It works on every phone, right?", "en"),
        ("It is quick, isn't it?", "en"),
        ("I know what you mean.", "en"),
        ("don't worry about the data", "en"),
        ("What a nice shop.", "en"),
        ("Lo que hacemos es muy sencillo", "es"),
        pytest.param(
            "cuando instalamos el equipo tardamos dos horas",
            "es",
            marks=pytest.mark.xfail(strict=True, reason="without its accent it may ask when: *¿cuándo instalamos …?*"),
        ),
        ("como le decía el equipo es nuevo", "es"),
        ("para que usted pueda dormir tranquilo", "es"),
        ("Es un buen equipo, ¿no?", "es"),
        ("Son muchos papeles, ¿verdad?", "es"),
        ("¿Vale?", "es"),
        ("¿Sabe qué?", "es"),
        ("Sé cómo trabajan ustedes.", "es"),
        ("Entiendo que le preocupa el precio", "es"),
        ("Tiene usted razón", "es"),
        ("Qué bien que me lo diga", "es"),
        ("que tenga buen día", "es"),
    ],
)
def test_what_only_looks_like_a_question_asks_nothing(text: str, language: Language) -> None:
    assert not any(sentence.question for sentence in read(text, language).sentences)


@pytest.mark.parametrize(
    ("text", "language", "move"),
    [
        ("how do you handle that today", "en", Move.OPEN_QUESTION),
        ("Tell me about your team.", "en", Move.OPEN_QUESTION),
        ("I'd love to hear how you plan the week", "en", Move.OPEN_QUESTION),
        ("do you use any software", "en", Move.CLOSED_QUESTION),
        ("how many vans do you have", "en", Move.CLOSED_QUESTION),
        ("And your boss?", "en", Move.CLOSED_QUESTION),
        ("que le preocupa de cambiar de proveedor", "es", Move.CLARIFY),
        ("Cuénteme cómo lo hacen hoy", "es", Move.OPEN_QUESTION),
        ("contame cómo lo manejás", "es", Move.OPEN_QUESTION),
        ("me gustaria saber como trabajan", "es", Move.OPEN_QUESTION),
        ("tenes algun sistema", "es", Move.CLOSED_QUESTION),
        ("¿contáis con un sistema?", "es", Move.CLOSED_QUESTION),
        ("cuantas furgonetas tienen", "es", Move.CLOSED_QUESTION),
    ],
)
def test_questions_are_seen_with_and_without_marks(text: str, language: Language, move: Move) -> None:
    (question,) = (sentence for sentence in read(text, language).sentences if sentence.question)
    assert move in question.moves


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ok i understand and what happens if nothing changes", "en"),
        ("I understand, and what happens if nothing changes?", "en"),
        ("ok entiendo y que pasa si siguen asi", "es"),
        ("Entiendo, ¿y qué pasa si siguen así?", "es"),
    ],
)
def test_a_statement_and_the_question_behind_it_are_two_sentences(text: str, language: Language) -> None:
    statement, question = read(text, language).sentences
    assert Move.ACKNOWLEDGE in statement.moves
    assert not statement.question
    assert Move.IMPLICATION_QUESTION in question.moves
    assert question.topics == {Topic.IMPACT}


def test_a_condition_stays_with_its_question() -> None:
    assert only("If nothing changes, what does that cost you?", "en").question
    bare, marked = (
        read(text, "es")
        for text in ("si no cambia nada cuanto les cuesta eso", "Si no cambia nada, ¿cuánto les cuesta eso?")
    )
    assert bare.moves == marked.moves


@pytest.mark.parametrize(
    ("text", "language", "amount"),
    [
        ("It costs $49.", "en", Amount(49, "USD")),
        ("It costs 1,200.50 euros.", "en", Amount(1200.5, "EUR")),
        ("it's forty nine euros a month", "en", Amount(49, "EUR")),
        ("that is two hundred and fifty thousand pounds", "en", Amount(250_000, "GBP")),
        ("it is nineteen euros and ninety cents", "en", Amount(19.9, "EUR")),
        ("it is 49 per user", "en", Amount(49, "")),
        ("it comes to 15k euros", "en", Amount(15_000, "EUR")),
        ("Cuesta 49 €.", "es", Amount(49, "EUR")),
        ("cuesta 1.200,50 euros", "es", Amount(1200.5, "EUR")),
        ("son cuarenta y nueve euros al mes", "es", Amount(49, "EUR")),
        ("son dos mil quinientos dólares", "es", Amount(2500, "USD")),
        ("son 20 mil pesos", "es", Amount(20_000, "")),
        ("son diecinueve euros con noventa", "es", Amount(19.9, "EUR")),
        ("son trescientos cincuenta mil euros", "es", Amount(350_000, "EUR")),
    ],
)
def test_prices_are_read_in_digits_and_in_words(text: str, language: Language, amount: Amount) -> None:
    sentence = only(text, language)
    assert sentence.amounts == (amount,)
    assert Move.PRICE in sentence.moves


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("15% of them", "en", 15),
        ("15 per cent", "en", 15),
        ("fifteen percent", "en", 15),
        ("el 15 por ciento", "es", 15),
        ("quince por ciento", "es", 15),
        ("el 15%", "es", 15),
    ],
)
def test_percentages_are_amounts_and_no_prices(text: str, language: Language, value: int) -> None:
    sentence = only(text, language)
    assert sentence.amounts == (Amount(value, "%"),)
    assert Move.PRICE not in sentence.moves


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They saved 40,000 euros a year.", "en"),
        ("Do you pay more than 300 euros a month today?", "en"),
        ("You told me you spend 500 dollars on that.", "en"),
        ("We have 30 customers in the city.", "en"),
        ("Se ahorraron 40.000 euros.", "es"),
        ("¿Pagan hoy más de 300 euros al mes?", "es"),
        ("Me dijo que gastan 500 euros en eso.", "es"),
        ("Tenemos 30 clientes en la ciudad.", "es"),
    ],
)
def test_savings_and_the_customers_own_money_are_no_price(text: str, language: Language) -> None:
    assert Move.PRICE not in read(text, language).moves


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sorry, this may be a stupid question.", "en"),
        ("There are no stupid questions.", "en"),
        ("The rules are ridiculous, I know.", "en"),
        ("You don't understand it yet because we have not shown it.", "en"),
        ("Perdone si la pregunta es tonta.", "es"),
        ("No es ninguna tontería lo que dice.", "es"),
        ("Es un precio ridículo el que pagan otros.", "es"),
        ("Es más fácil de lo que parece.", "es"),
        ("El plazo es muy corto.", "es"),
    ],
)
def test_innocent_words_are_no_insult(text: str, language: Language) -> None:
    assert Move.INSULT not in read(text, language).moves


@pytest.mark.parametrize(
    ("text", "language", "dated"),
    [
        ("Could we talk on Thursday?", "en", True),
        ("Next week is fine.", "en", True),
        ("At ten o'clock then.", "en", True),
        ("How do you do that today?", "en", False),
        ("It is 49 at ten percent off.", "en", False),
        ("¿El martes a las diez?", "es", True),
        ("La semana que viene entonces.", "es", True),
        ("mañana por la tarde", "es", True),
        ("Trabajamos por la mañana.", "es", False),
        ("Los lunes son un caos.", "es", False),
    ],
)
def test_days_and_times_are_seen(text: str, language: Language, dated: bool) -> None:
    assert any(sentence.dated for sentence in read(text, language).sentences) is dated


@pytest.mark.parametrize(
    ("text", "language", "topic"),
    [
        ("Who else has to sign off on this?", "en", Topic.DECISION),
        ("When does your contract run out?", "en", Topic.TIMING),
        ("How many drivers do you have?", "en", Topic.SIZE),
        ("What is your budget for this?", "en", Topic.BUDGET),
        ("Which supplier do you use at the moment?", "en", Topic.PROVIDER),
        ("What worries you about switching?", "en", Topic.RISK),
        ("What matters most when you choose a partner?", "en", Topic.CRITERIA),
        ("Have you tried anything before?", "en", Topic.HISTORY),
        ("Are you comparing us with other providers?", "en", Topic.COMPETITOR),
        ("What would you like to achieve this year?", "en", Topic.GOAL),
        ("What goes wrong most often?", "en", Topic.PROBLEM),
        ("How does your team feel about it?", "en", Topic.PEOPLE),
        ("¿Quién más tiene que dar el visto bueno?", "es", Topic.DECISION),
        ("¿Cuándo vence su contrato?", "es", Topic.TIMING),
        ("¿Cuántos conductores tienen?", "es", Topic.SIZE),
        ("¿Qué presupuesto tienen para esto?", "es", Topic.BUDGET),
        ("¿Con qué proveedor trabajan hoy?", "es", Topic.PROVIDER),
        ("¿Qué les preocupa del cambio?", "es", Topic.RISK),
        ("¿Qué es lo más importante al elegir un socio?", "es", Topic.CRITERIA),
        ("¿Han probado algo antes?", "es", Topic.HISTORY),
        ("¿Están comparando con otros proveedores?", "es", Topic.COMPETITOR),
        ("¿Qué le gustaría lograr este año?", "es", Topic.GOAL),
        ("¿Qué problemas tienen más a menudo?", "es", Topic.PROBLEM),
        ("¿Cómo lo vive su equipo?", "es", Topic.PEOPLE),
        ("¿Cómo gestionan hoy las citas?", "es", Topic.SITUATION),
        ("How do you handle appointments today?", "en", Topic.SITUATION),
    ],
)
def test_a_question_knows_its_topic(text: str, language: Language, topic: Topic) -> None:
    assert topic in only(text, language).topics


def test_stems_hold_the_content_and_not_the_grammar() -> None:
    assert only("Who is deciding about the invoices?", "en").stems == {"decid", "invoic"}
    assert only("¿Quién decide sobre las facturas?", "es").stems == only("quien decide la factura", "es").stems


@pytest.mark.parametrize(("text", "language"), [("I don't know our prices.", "en"), ("No sé q precios tenéis", "es")])
def test_stems_of_a_text_compare_with_those_of_a_reading(text: str, language: Language) -> None:
    assert content_stems(text, language) == only(text, language).stems


def test_features_add_up_over_the_turn() -> None:
    turn = "It has a calendar. It also has reminders. It also has an app."
    assert Move.FEATURE_DUMP in read(turn, "en").moves
    assert Move.FEATURE_DUMP not in read("It has a calendar.", "en").moves
    assert Move.FEATURE_DUMP not in read("Do you have vans, trucks, cars and bikes?", "en").moves


def test_moves_stand_in_the_order_in_which_they_appear() -> None:
    reading = read("Good morning. I'm sorry about that. How do you do it today? Goodbye.", "en")
    assert reading.moves == (Move.GREETING, Move.APOLOGISE, Move.OPEN_QUESTION, Move.FAREWELL)
    assert reading.word_count == 13


def test_a_phrase_does_not_reach_over_a_question_mark() -> None:
    assert Move.REFLECT not in read("Entiendo, ¿qué le preocupa?", "es").moves


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["", "   ", "?!…", "¿", "\n\n", "\uff9e", "½ ² ٣ €", "Ⓗⓘ ﷺ"])
def test_odd_texts_give_a_reading(text: str, language: Language) -> None:
    assert read(text, language).word_count >= 0


PIECES = """
    what|do you|¿|?|.|,|que|como|si|mil|hundred|thousand|y|and|49|€|$|%|1.200,50|so that you|it has|además incluye|no
    |verdad|you know what|Mr.|sr.|'|por ciento|le parece bien|if|or|o|un|a|k|15k|1,2,3.4|…|hoy|today|tell me
"""


@settings(deadline=None, max_examples=150)
@given(
    text=st.one_of(st.text(max_size=10_000), st.lists(st.sampled_from(PIECES.split("|")), max_size=400).map(" ".join)),
    language=st.sampled_from(LANGUAGES),
)
def test_any_text_gives_a_consistent_reading(text: str, language: Language) -> None:
    reading = read(text, language)
    assert not CONTEXT_ONLY & set(reading.moves)
    assert set(reading.moves) == {move for sentence in reading.sentences for move in sentence.moves}
    for sentence in reading.sentences:
        asked = {Move.OPEN_QUESTION, Move.CLOSED_QUESTION, Move.IMPLICATION_QUESTION} & sentence.moves
        assert sentence.question or not asked
        assert sentence.text == sentence.text.strip()


def test_the_customers_own_words_given_back_are_no_pressure_of_the_sellers() -> None:
    echoed = "If I understand you correctly, if you really want to know, you asked another fitter, you're not daft."
    assert Move.PRESSURE not in only(echoed, "en").moves
    assert Move.PRESSURE in read("If you really want it, you have to sign today.", "en").moves
