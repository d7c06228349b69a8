from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talktrack.carriers.twilio.handshake import Handshake
from talktrack.carriers.twilio.messages import Connected, Digit, Marked, Media, Message, Sound, Started, Stopped
from talktrack.domain.errors import MalformedMessage

CONNECTED = Connected("Call", "1.0.0")
STARTED = Started("MZ1", "CA1", "AC1", ("inbound",), {"token": "abc"})
SOUND = Media("MZ1", Sound(b"\xff" * 160))
DIGIT = Digit("MZ1", "5")
MARKED = Marked("MZ1", "t1:3")
STOPPED = Stopped("MZ1", "CA1")
EVERY: list[Message] = [CONNECTED, STARTED, SOUND, DIGIT, MARKED, STOPPED]


def after(*messages: Message) -> Handshake:
    handshake = Handshake()
    for message in messages:
        handshake.take(message)
    return handshake


def test_a_stream_in_order_passes_whole_and_tells_its_call() -> None:
    handshake = Handshake()
    assert handshake.started is None
    order: list[Message] = [CONNECTED, STARTED, SOUND, DIGIT, SOUND, MARKED, SOUND, STOPPED]
    assert [handshake.take(message) for message in order] == order
    assert handshake.started is STARTED


@pytest.mark.parametrize(
    ("before", "refused", "expected"),
    [
        ([], [STARTED, SOUND, DIGIT, MARKED, STOPPED], "expected was `connected`"),
        ([CONNECTED], [CONNECTED, SOUND, DIGIT, MARKED, STOPPED], "expected was `start`"),
        ([CONNECTED, STARTED], [CONNECTED, STARTED], "expected was `media`, `dtmf`, `mark` or `stop`"),
        ([CONNECTED, STARTED, STOPPED], EVERY, "expected was nothing more"),
    ],
)
def test_a_message_out_of_turn_is_refused_with_what_was_expected(
    before: list[Message], refused: list[Message], expected: str
) -> None:
    for message in refused:
        with pytest.raises(MalformedMessage) as refusal:
            after(*before).take(message)
        assert f"`{message.event}`" in refusal.value.detail
        assert expected in refusal.value.detail


def test_a_refused_message_changes_nothing() -> None:
    handshake = after(CONNECTED)
    with pytest.raises(MalformedMessage):
        handshake.take(SOUND)
    assert handshake.take(STARTED) is STARTED
    assert handshake.take(SOUND) is SOUND


def test_what_belongs_to_another_stream_or_track_is_ignored() -> None:
    handshake = after(CONNECTED, STARTED)
    others: list[Message] = [
        Media("MZ2", Sound(b"\xff")),
        Media("MZ1", Sound(b"\xff", "outbound")),
        Digit("MZ2", "5"),
        Marked("MZ2", "t1:3"),
        Stopped("MZ2", "CA2"),
    ]
    assert [handshake.take(message) for message in others] == [None] * len(others)
    assert handshake.take(SOUND) is SOUND


@given(st.lists(st.sampled_from(EVERY), max_size=12))
def test_whatever_order_comes_only_an_ordered_stream_gets_through(messages: list[Message]) -> None:
    handshake = Handshake()
    passed: list[str] = []
    for message in messages:
        try:
            taken = handshake.take(message)
        except MalformedMessage:
            continue
        assert taken is message
        passed.append(message.event)
    assert passed[:2] == ["connected", "start"][: len(passed)]
    assert {"connected", "start"}.isdisjoint(passed[2:])
    assert "stop" not in passed[:-1]
