"""Metrics of listening, of a machine's delay and of the customer's tone, against counts by hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from talktrack.analysis.metrics import measure
from talktrack.analysis.metrics.timeline import UNKNOWN, Setting, Side
from talktrack.analysis.sentiment import sentiment
from talktrack.domain.language import Language
from talktrack.domain.moves import Move
from talktrack.domain.transcript import Turn
from tests.analysis.calls import customer, seller, turn


def value(turns: Sequence[Turn], name: str, setting: Setting = UNKNOWN, language: Language = "en") -> float | None:
    return measure(turns, language, setting)[name].value


def with_delays(first: float, second: float) -> tuple[Turn, ...]:
    """The same call with two delays of the customer; the seller always waits 1 s, and once 4 s."""
    one = 2 + first
    two = one + 3 + 1
    three = two + 2 + second
    return (
        seller("t1", "How do you plan your routes?", 0, 2),
        customer("t2", "We plan them on paper.", one, one + 3),
        seller("t3", "What does the paper cost you?", two, two + 2),
        customer("t4", "It costs us every morning.", three, three + 3),
        seller("t5", "That is a lot of mornings.", three + 7, three + 9),
    )


PERSONS = ("patience_s", "dead_air_count", "dead_air_seller_s", "longest_monologue_s", "talk_ratio", "interactivity")


@pytest.mark.parametrize("delays", [(0.2, 0.4), (2.9, 3.1), (8.0, 20.0)])
def test_the_delay_of_an_ai_customer_is_part_of_nothing_that_the_seller_answers_for(
    delays: tuple[float, float],
) -> None:
    turns = with_delays(*delays)
    practice = Setting(machine="customer")
    assert [value(turns, name, practice) for name in PERSONS] == [2.5, 1.0, 4.0, 2.0, 0.5, 20.0]
    # of 19 s without the customer's delays, and those under 3 s are no dead air
    length = 2 + 3 + 1 + 2 + 3 + 4 + 2 + sum(delay for delay in delays if delay < 3)
    assert value(turns, "dead_air_share", practice) == pytest.approx(4 / length, abs=1e-4)


def test_the_delay_of_a_human_customer_is_dead_air() -> None:
    assert value(with_delays(8.0, 20.0), "dead_air_count") == 3
    assert value(with_delays(8.0, 20.0), "dead_air_share") == pytest.approx(32 / 45, abs=1e-4)


@pytest.mark.parametrize(
    ("machine", "middle", "slow"), [("customer", 0.6, 0.8), ("seller", 2.5, 4.0), (None, None, None)]
)
def test_the_machines_delay_is_shown_for_the_side_that_it_speaks_for(
    machine: Side | None, middle: float | None, slow: float | None
) -> None:
    turns, setting = with_delays(0.4, 0.8), Setting(machine=machine)
    assert value(turns, "machine_latency_s", setting) == middle
    assert value(turns, "machine_latency_p95_s", setting) == slow


def test_the_slowest_delay_is_the_95th_percentile_by_nearest_rank() -> None:
    turns: list[Turn] = []
    for at in range(20):
        start = at * 100.0
        turns.append(seller(f"s{at}", "What do you think of it?", start, start + 10))
        turns.append(customer(f"c{at}", "We think it is good.", start + 10 + (at + 1) / 10, start + 20))
    # delays 0.1 … 2.0 s: the 19th of 20, and between the 10th and the 11th
    setting = Setting(machine="customer")
    assert value(turns, "machine_latency_p95_s", setting) == 1.9
    assert value(turns, "machine_latency_s", setting) == 1.05


def test_switches_are_counted_per_hour_of_the_call() -> None:
    turns = (seller("t1", "one of the things", 0, 10), customer("t2", "two of the things", 30, 36))
    assert value(turns, "switches_per_hour") == 100.0  # one in 36 s


def test_patience_after_an_objection_is_the_wait_after_those_turns_only() -> None:
    turns = (
        customer("t1", "We plan on paper here.", 0, 2),
        seller("t2", "How does that work out?", 2.5, 4),
        customer("t3", "That is much too expensive.", 5, 7),
        seller("t4", "That is a fair worry.", 8.5, 10),
        customer("t5", "And it takes very long.", 11, 12),
        seller("t6", "How long would be right?", 14.5, 15),
    )
    setting = Setting(objections=frozenset({"t3", "t5"}))
    assert value(turns, "patience_after_objection_s", setting) == 2.0  # 1.5 and 2.5
    assert value(turns, "patience_s", setting) == 1.5  # with 0.5
    assert value(turns, "patience_after_objection_s") is None


def test_hesitation_is_the_human_customers_wait_after_a_price_or_a_request() -> None:
    turns = (
        seller("t1", "How do you plan your routes?", 0, 2, Move.OPEN_QUESTION),
        customer("t2", "We plan them on paper.", 2.2, 5),
        seller("t3", "It is ninety a month.", 6, 8, Move.PRICE),
        customer("t4", "That is a lot of money.", 10, 12),
        seller("t5", "Shall we meet on Tuesday?", 13, 15, Move.NEXT_STEP_ASK),
        customer("t6", "I would have to look.", 16, 18),
    )
    assert value(turns, "customer_latency_price_s") == 1.5  # 2 and 1
    assert value(turns, "customer_latency_price_s", Setting(machine="customer")) is None


@pytest.mark.parametrize(
    ("language", "answer", "question", "share"),
    [
        ("en", "The drivers hate the paper lists.", "What would the drivers rather have?", 1.0),
        ("en", "The drivers hate the paper lists.", "How many offices do you have?", 0.0),
        ("en", "That would be something they want.", "What would they want then?", 0.0),  # words that everybody says
        ("es", "Las listas en papel se pierden.", "¿Cuántas listas pierden por semana?", 1.0),
        ("es", "Las listas en papel se pierden.", "¿Cuántas oficinas tienen?", 0.0),
        ("es", "Perdemos pedidos por la mañana.", "¿Qué pedidos se perdieron esta semana?", 1.0),
    ],
)
def test_a_follow_up_takes_up_a_word_of_the_customers_last_answer(
    language: Language, answer: str, question: str, share: float
) -> None:
    assert value((customer("t1", answer), seller("t2", question)), "follow_up_share", language=language) == share


def test_follow_ups_are_a_share_of_the_questions_that_follow_an_answer() -> None:
    turns = (
        seller("t1", "How do you plan your routes?"),  # follows nothing
        customer("t2", "We plan them on paper."),
        seller("t3", "What happens to the paper?"),
        customer("t4", "Somebody throws it away."),
        seller("t5", "Who signs at your company?"),
        customer("t6", "My sister signs it all."),
        seller("t7", "I see, your sister."),  # asks nothing
    )
    assert value(turns, "follow_up_share") == 0.5
    assert value(turns[:2], "follow_up_share") is None


def test_fillers_are_counted_per_minute_of_the_sellers_speech() -> None:
    turns = (seller("t1", "Um, we uh sell things.", 0, 30), customer("t2", "Um, and what else?", 40, 50))
    assert value(turns, "fillers_per_minute") == 4.0  # two in half a minute
    assert value((seller("t1", "Um, we sell."), customer("t2", "And?")), "fillers_per_minute") is None


@pytest.mark.parametrize(
    ("language", "heard", "expected"),
    [
        ("es", "Eh, bueno, este producto, o sea, es bueno.", 18.0),  # eh, bueno y o sea en 10 s
        ("es", "Este producto es bueno y lo usan todos.", 0.0),
    ],
)
def test_spanish_fillers_are_counted_per_minute_too(language: Language, heard: str, expected: float) -> None:
    turns = (seller("t1", heard, 0, 10), customer("t2", "Ya veo, y qué más.", 11, 12))
    assert value(turns, "fillers_per_minute", language=language) == expected


OBJECTION = customer("t1", "That is too expensive for us.")
REPLIES = (
    seller("t2", "I understand that.", None, None, Move.ACKNOWLEDGE),
    seller("t3", "Compared with what?", None, None, Move.CLARIFY),
    seller("t4", "A mill like yours saved it in a year.", None, None, Move.EVIDENCE),
)
PAUSE = seller("p", "Well.", None, None, Move.RAPPORT)


@pytest.mark.parametrize(
    ("turns", "share"),
    [
        ((OBJECTION, *REPLIES), 1.0),
        ((OBJECTION, *REPLIES[1:]), 0.0),  # never acknowledged
        ((OBJECTION, *REPLIES[:2]), 0.0),  # never answered
        ((OBJECTION, PAUSE, *REPLIES), 1.0),
        ((OBJECTION, PAUSE, PAUSE, *REPLIES), 0.0),  # the answer comes in the fifth turn
        ((*REPLIES, OBJECTION), 0.0),  # all before it
        ((OBJECTION, *REPLIES, customer("t5", "And it takes long.")), 0.5),
        ((REPLIES[0],), None),
    ],
)
def test_an_objection_is_taken_up_by_three_things_within_four_turns(
    turns: tuple[Turn, ...], share: float | None
) -> None:
    assert value(turns, "objection_recovery", Setting(objections=frozenset({"t1", "t5"}))) == share


def test_the_longest_reply_and_the_pace_after_an_objection_are_measured_right_behind_it() -> None:
    turns = (
        seller("t1", "one two three four five six seven eight", 0, 4),  # 2 words a second
        customer("t2", "That is too expensive for us.", 5, 7),
        seller("t3", "one two three four five six seven eight nine", 8, 11),  # 3 words a second
        customer("t4", "I would have to look.", 12, 14),
        seller("t5", "one two three four", 40, 42),  # 33 s after the objection
    )
    setting = Setting(objections=frozenset({"t2"}))
    assert value(turns, "objection_reply_s", setting) == 3.0
    assert value(turns, "pace_after_objection", setting) == 1.5
    assert value(turns, "pace_after_objection") is None


@pytest.mark.parametrize(
    ("language", "heard", "expected"),
    [
        ("en", "That sounds good, thank you.", 1.0),
        ("en", "That is not good at all.", -1.0),
        ("en", "It is good but too expensive.", 0.0),
        ("en", "We plan routes on paper.", None),
        ("en", "No, that is great.", 1.0),  # the no stands in another clause
        ("es", "Me parece genial, gracias.", 1.0),
        ("es", "No me gusta nada.", -1.0),
        ("es", "Estoy harta de estas pérdidas de tiempo y del problema.", -1.0),
        ("es", "Usamos papel.", None),
    ],
)
def test_the_tone_of_a_text_is_read_off_its_words(language: Language, heard: str, expected: float | None) -> None:
    assert sentiment(heard, language) == expected


def test_the_customers_tone_is_a_mean_and_its_change_compares_two_halves() -> None:
    turns = (
        seller("t1", "I love it, it is great, perfect."),  # never the seller's
        customer("t2", "This is terrible."),
        customer("t3", "A waste of time."),
        customer("t4", "We use paper."),
        customer("t5", "That is good, but expensive."),
        customer("t6", "That makes sense."),
    )
    assert value(turns, "customer_sentiment") == -0.25  # -1, -1, 0, 1
    assert value(turns, "customer_sentiment_trend") == 1.5  # -1 to 0.5


def test_an_assistant_is_the_machine_of_an_agent_call_and_what_it_waits_is_shown() -> None:
    turns = (turn("t1", "caller", "My order is late.", 0, 2), turn("t2", "assistant", "Let me look at it.", 3.5, 5))
    assert value(turns, "machine_latency_s", Setting(machine="seller")) == 1.5
