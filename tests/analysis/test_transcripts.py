from __future__ import annotations

import json

from talktrack.analysis.transcripts import render
from talktrack.domain.transcript import Turn
from tests.analysis.calls import customer, seller, turn

TALK = (
    seller("t1", "Hello,  <Pat> & co", 0, 1.5),
    customer("t2", "Fine.\n\nAnd --> you?", 3725.25, 3726),
    Turn("t3", "seller", said="Never heard", heard="", start_ms=3_727_000, end_ms=3_728_000),
)


def test_text_has_a_line_for_every_heard_turn() -> None:
    assert render(TALK, "txt", "es") == "[00:00] Vendedor: Hello, <Pat> & co\n[1:02:05] Cliente: Fine. And --> you?\n"


def test_text_marks_times_that_were_not_measured() -> None:
    turns = (seller("t1", "one two three four five"), customer("t2", "Yes."))
    assert render(turns, "txt", "en") == "[~00:00] Seller: one two three four five\n[~00:02] Customer: Yes.\n"


def test_vtt_has_hours_voices_and_escaped_text() -> None:
    assert render(TALK, "vtt", "en") == (
        "WEBVTT\n\n"
        "t1\n00:00:00.000 --> 00:00:01.500\n<v Seller>Hello, &lt;Pat&gt; &amp; co\n\n"
        "t2\n01:02:05.250 --> 01:02:06.000\n<v Customer>Fine. And --&gt; you?\n"
    )


def test_vtt_estimates_missing_times_by_words_and_says_which() -> None:
    turns = (
        seller("t1", "one two three"),
        customer("t2", "Yes.", 1, 2),
        turn("t3", "seller", "So.", 5, 6, measured=False),
    )
    assert render(turns, "vtt", "en") == (
        "WEBVTT\n\n"
        "NOTE The times of some cues were not measured; they are estimated from the number of words: t1, t3\n\n"
        "t1\n00:00:00.000 --> 00:00:01.200\n<v Seller>one two three\n\n"
        "t2\n00:00:01.000 --> 00:00:02.000\n<v Customer>Yes.\n\n"
        "t3\n00:00:05.000 --> 00:00:06.000\n<v Seller>So.\n"
    )
    assert "NOTE Los tiempos" in render(turns, "vtt", "es")


def test_a_cue_lasts_at_least_a_millisecond() -> None:
    assert "00:00:05.000 --> 00:00:05.001\n" in render((seller("t1", "Hi.", 5, 5),), "vtt", "en")


def test_json_keeps_everything_that_was_said_and_heard() -> None:
    rows = json.loads(render(TALK, "json", "en"))
    assert [row["turn_id"] for row in rows] == ["t1", "t2", "t3"]
    assert rows[1] == {
        "turn_id": "t2",
        "role": "customer",
        "said": TALK[1].said,
        "heard": TALK[1].heard,
        "start_ms": 3_725_250,
        "end_ms": 3_726_000,
        "confidence": None,
        "measured": True,
    }
    assert "ñ" in render((seller("t1", "mañana"),), "json", "es")


def test_nothing_said_is_an_empty_transcript() -> None:
    assert [render((), "txt", "en"), render((), "json", "en"), render((), "vtt", "en")] == ["", "[]\n", "WEBVTT\n"]
