"""Metrics of time against arithmetic by hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from talktrack.analysis.metrics import measure
from talktrack.analysis.metrics.definitions import DEFINITIONS
from talktrack.analysis.spans import clip, join, overlap
from talktrack.domain.language import Language
from talktrack.domain.transcript import Turn
from tests.analysis.calls import customer, seller, turn, word

# 0 ─ seller 10 s ─ 10 | 11 ─ customer 20 s ─ 31 | 33 ─ seller 5 s ─ 38 | 38.5 ─ customer 4 s ─ 42.5 | 44.5 ─ seller 1 s
FIVE = (
    seller("t1", "Good morning this is Ann from Acme and I have a question.", 0, 10),
    customer("t2", "We have used the same supplier for years and years.", 11, 31),
    seller("t3", "What do you like about them?", 33, 38),
    customer("t4", "They answer the phone at night.", 38.5, 42.5),
    seller("t5", "I understand that well.", 44.5, 45.5),
)


def test_spans_are_joined_cut_and_laid_over_each_other() -> None:
    assert join([(5, 6), (0, 1), (2, 3), (5, 9), (6, 7)], 2) == ((0, 3), (5, 9))
    assert clip([(0, 10), (12, 14), (20, 30)], 2, 13) == ((2, 10), (12, 13))
    assert overlap([(0, 10), (20, 30)], [(5, 22), (29, 40)]) == 5 + 2 + 1


def value(turns: Sequence[Turn], name: str, language: Language = "en") -> float | None:
    return measure(turns, language)[name].value


def test_every_metric_is_there_with_its_definition_id() -> None:
    measured = measure(FIVE, "en")
    assert list(measured) == list(DEFINITIONS)
    assert all(measured[name].definition == definition.id for name, definition in DEFINITIONS.items())


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("talk_ratio", 16 / 40),  # seller 10 + 5 + 1, customer 20 + 4; the silences do not count
        ("longest_monologue_s", 10.0),
        ("longest_customer_story_s", 20.0),
        ("interactivity", 4 / (40 / 60)),  # four changes in 40 s of speech
        ("patience_s", 2.0),  # 33 − 31 = 2 and 44.5 − 42.5 = 2
        ("customer_latency_s", 0.75),  # 11 − 10 = 1 and 38.5 − 38 = 0.5: the median of two is their mean
        ("question_rate", 1 / (45.5 / 60) * 30),
        ("interruptions_seller", 0.0),
        ("interruptions_customer", 0.0),
        ("overtalk_share", 0.0),
        ("dead_air_count", 0.0),
        ("turns_seller", 3.0),
    ],
)
def test_a_call_of_five_turns_gives_the_numbers_worked_out_by_hand(name: str, expected: float) -> None:
    assert value(FIVE, name) == pytest.approx(expected, abs=1e-4)


def test_word_times_leave_pauses_of_half_a_second_out_of_speech() -> None:
    spoken = turn(
        "t1",
        "seller",
        "one two three",
        0,
        4,
        words=(word("one", 0, 1), word("two", 1.4, 2), word("three", 3, 4)),
    )
    # one and two are 0.4 s apart and join: 2 s; three stands alone: 1 s; the customer has 3 s
    assert value((spoken, customer("t2", "That is it.", 5, 8)), "talk_ratio") == 0.5


def test_a_monologue_survives_backchannels_and_short_pauses_but_not_two_seconds() -> None:
    turns = (
        seller("t1", "Let me tell you what we do.", 0, 20),
        customer("t2", "Mm-hmm.", 20.2, 20.7),
        seller("t3", "And there is more.", 21.5, 30),
        seller("t4", "After a long pause there is even more.", 32, 40),
    )
    # 0 to 30 with a gap of 1.5 s; the gap before 32 is 2 s and breaks it
    assert value(turns, "longest_monologue_s") == 30.0
    assert value(turns, "turns_seller") == 1.0


@pytest.mark.parametrize(
    ("heard", "start", "end", "switches"),
    [
        ("Right.", 5, 5.6, 0),  # a short word from the list inside the other's turn
        ("Right.", 5, 6.2, 2),  # too long
        ("Stop there.", 5, 5.6, 2),  # not a sign of listening
        ("Right right right right.", 5, 5.9, 2),  # more than three words
    ],
)
def test_a_backchannel_is_short_from_the_list_and_inside_the_others_turn(
    heard: str, start: float, end: float, switches: int
) -> None:
    turns = (
        seller("t1", "We have a lot to say about this.", 0, 10),
        customer("t2", heard, start, end),
        seller("t3", "And on it goes.", 10.5, 15),
    )
    speech = 10 + 4.5 + (end - start if switches else 0)
    assert value(turns, "interactivity") == pytest.approx(switches / (speech / 60), abs=1e-3)


def test_a_short_yes_to_a_question_is_an_answer_and_no_backchannel() -> None:
    asked = (seller("t1", "Is that so?"), customer("t2", "Yes."), seller("t3", "Then we go on."))
    told = (seller("t1", "That is so."), customer("t2", "Yes."), seller("t3", "Then we go on."))
    assert (value(asked, "turns_seller"), value(told, "turns_seller")) == (2.0, 1.0)


def test_three_words_of_listening_are_still_a_backchannel() -> None:
    turns = (seller("t1", "We go on."), customer("t2", "Yeah, yeah, right."), seller("t3", "And on."))
    assert value(turns, "turns_seller") == 1.0


def test_a_yes_after_a_long_pause_or_at_the_start_of_a_call_is_a_turn() -> None:
    waited = (
        seller("t1", "We have a lot to say.", 0, 3),
        customer("t2", "Right.", 4, 4.5),
        seller("t3", "And on it goes.", 5, 8),
    )
    assert value(waited, "turns_seller") == 2.0  # 2 s between the seller's words
    first = (customer("t1", "Yes.", 0, 1), seller("t2", "Hello there.", 2, 3), customer("t3", "Who is it?", 4, 5))
    assert value(first, "interactivity") == pytest.approx(2 / (3 / 60))
    inside = (seller("t1", "We say a lot here.", 0, 5), customer("t2", "Right.", 0, 0.5))
    assert value(inside, "interactivity") == 0


def test_a_switch_starts_where_the_last_of_several_turns_ended() -> None:
    turns = (
        customer("t1", "one of the things here", 0, 2),
        customer("t2", "two of the things here", 3, 5),
        seller("t3", "our answer to that is", 6, 7),
    )
    assert value(turns, "patience_s") == 1.0


def test_spanish_backchannels_count_as_listening() -> None:
    turns = (
        seller("t1", "Le cuento lo que hacemos.", 0, 8),
        customer("t2", "Ajá, claro.", 8.1, 8.8),
        seller("t3", "Y hay más.", 9, 12),
    )
    assert value(turns, "longest_monologue_s", "es") == 12.0


@pytest.mark.parametrize(
    ("start", "end", "customer_end", "count"),
    [
        (8.0, 14.0, 9.0, 1),  # one second of overlap, the customer stops after it
        (8.7, 14.0, 9.0, 1),  # 0.3 s are enough
        (1.0, 14.0, 2.0, 1),  # so is one second of the customer's speech
        (8.0, 9.0, 9.0, 1),  # and stopping together
        (7.0, 14.0, 9.0, 1),  # and two seconds to give way
        (8.8, 14.0, 9.0, 0),  # 0.2 s of overlap is no interruption
        (0.9, 14.0, 2.0, 0),  # the customer has not spoken for a second yet
        (6.0, 14.0, 9.0, 0),  # the customer talks on for three seconds: it did not give way
        (8.0, 8.7, 9.0, 0),  # the seller gave way
    ],
)
def test_an_interruption_overlaps_takes_the_floor_and_comes_after_a_second_of_speech(
    start: float, end: float, customer_end: float, count: int
) -> None:
    turns = (
        customer("t1", "We were saying that things are not good.", 0, customer_end),
        seller("t2", "But our product is so much better.", start, end),
    )
    assert value(turns, "interruptions_seller") == count
    exchanged = (
        seller("t1", "We were saying that things are not good.", 0, customer_end),
        customer("t2", "But our product is so much better.", start, end),
    )
    assert value(exchanged, "interruptions_customer") == count
    assert value(exchanged, "interruptions_seller") == 0


def test_overtalk_is_the_shared_time_over_the_length_of_the_call() -> None:
    turns = (customer("t1", "We were saying things.", 0, 6), seller("t2", "But we are better.", 5, 10))
    assert value(turns, "overtalk_share") == 0.1  # 5 to 6 of 10 s


def test_a_sign_of_listening_is_no_overtalk() -> None:
    turns = (seller("t1", "We have a lot to say.", 0, 10), customer("t2", "Right.", 5, 5.5))
    assert value(turns, "overtalk_share") == 0


def test_a_wait_after_a_turn_that_nobody_timed_is_no_wait() -> None:
    turns = (
        customer("t1", "one of the things here", 0, 2),
        customer("t2", "two of the things here"),
        seller("t3", "our answer to that is", 6, 7),
    )
    assert value(turns, "patience_s") is None


def test_times_of_words_say_where_speech_starts_and_ends() -> None:
    asked = turn("t1", "customer", "so tell me", 0, 9, words=(word("so", 1, 2), word("tell", 4, 5), word("me", 5, 6)))
    told = turn("t2", "seller", "well yes", 6, 12, words=(word("well", 8, 9), word("yes", 11, 12)))
    assert value((asked, told), "patience_s") == 2.0  # 6 to 8


def test_dead_air_counts_from_three_seconds_and_is_split_by_who_should_speak() -> None:
    turns = (
        seller("t1", "How are things going?", 0, 2),
        customer("t2", "We are doing quite fine.", 5, 7),  # 3 s, the customer's
        seller("t3", "That is good to hear.", 11, 13),  # 4 s, the seller's
        customer("t4", "Is there anything else then?", 15.9, 20),  # 2.9 s is none
    )
    assert value(turns, "dead_air_count") == 2
    assert value(turns, "dead_air_share") == pytest.approx(7 / 20)
    assert value(turns, "dead_air_seller_s") == 4.0


def test_silence_inside_the_sellers_own_turn_is_the_sellers() -> None:
    pausing = turn("t1", "seller", "let me look", 0, 8, words=(word("let", 0, 1), word("me", 1, 2), word("look", 7, 8)))
    assert value((pausing, customer("t2", "All good now.", 9, 10)), "dead_air_seller_s") == 5.0


def test_patience_leaves_overlaps_out_and_takes_the_median() -> None:
    turns = (
        customer("t1", "one of the things here", 0, 2),
        seller("t2", "our answer to that is", 3, 4),  # 1 s
        customer("t3", "two of the things here", 5, 7),
        seller("t4", "our answer to that is", 6.9, 9),  # overlap
        customer("t5", "three of the things here", 10, 12),
        seller("t6", "our answer to that is", 15, 16),  # 3 s
        customer("t7", "four of the things here", 17, 18),
        seller("t8", "our answer to that is", 18.5, 19),  # 0.5 s
    )
    assert value(turns, "patience_s") == 1.0


def test_without_times_words_are_counted_and_the_rest_is_unknown() -> None:
    turns = (
        seller("t1", "one two three four five six"),
        customer("t2", "one two three"),
        seller("t3", "seven eight nine"),
    )
    measured = measure(turns, "en")
    # nine words to three; nine-word pace of 0.4 s a word: 6 × 0.4 = 2.4 s; 12 words are 4.8 s of speech
    assert measured["talk_ratio"].value == 0.75
    assert measured["longest_monologue_s"].value == 2.4
    assert measured["interactivity"].value == pytest.approx(2 / (4.8 / 60))
    for name in ("patience_s", "interruptions_seller", "overtalk_share", "dead_air_count", "speaking_rate_wpm"):
        assert measured[name].value is None
    assert {name for name in measured if measured[name].estimated} == {n for n, d in DEFINITIONS.items() if d.timed}


@pytest.mark.parametrize(("start", "end", "measured"), [(0, 5, False), (5, 5, True), (9, 2, True), (None, 4, True)])
def test_times_that_are_no_measurement_are_not_used(start: float | None, end: float, measured: bool) -> None:
    turns = (turn("t1", "seller", "one two three", start, end, measured=measured), customer("t2", "one", 6, 7))
    assert measure(turns, "en")["talk_ratio"].estimated
    assert value(turns, "dead_air_count") is None


def test_measured_calls_are_not_marked_as_estimated() -> None:
    assert not any(metric.estimated for metric in measure(FIVE, "en").values())


def test_a_call_without_turns_has_no_ratios_and_does_not_fail() -> None:
    measured = measure((), "es")
    assert {name: measured[name].value for name in ("talk_ratio", "patience_s", "questions")} == {
        "talk_ratio": None,
        "patience_s": None,
        "questions": 0.0,
    }


def test_what_was_not_heard_is_not_measured() -> None:
    unheard = Turn("t3", "seller", said="and so on", heard="", start_ms=50_000, end_ms=90_000)
    assert value((*FIVE, unheard), "talk_ratio") == value(FIVE, "talk_ratio")


def test_an_assistant_stands_on_the_sellers_side_and_a_caller_on_the_customers() -> None:
    turns = (turn("t1", "assistant", "How can I help?", 0, 3), turn("t2", "caller", "My order is late.", 4, 5))
    assert value(turns, "talk_ratio") == 0.75
