from __future__ import annotations

import base64
import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talktrack.carriers.twilio.media import clear, decode, mark, media
from talktrack.carriers.twilio.messages import (
    LONGEST_PAYLOAD,
    Connected,
    Digit,
    Marked,
    Media,
    Message,
    Sound,
    Started,
    Stopped,
)
from talktrack.domain.errors import MalformedMessage
from tests.carriers.twilio.stream import (
    ACCOUNT,
    CALL,
    CONNECTED,
    DTMF,
    MARK,
    MEDIA,
    PAYLOAD,
    SOUND,
    START,
    STOP,
    STREAM,
    changed,
)

GOLDEN: list[tuple[dict[str, Any], Message]] = [
    (CONNECTED, Connected("Call", "1.0.0")),
    (START, Started(STREAM, CALL, ACCOUNT, ("inbound",), {"token": "abc", "language": "es"})),
    (MEDIA, Media(STREAM, Sound(SOUND))),
    (DTMF, Digit(STREAM, "1")),
    (MARK, Marked(STREAM, "my label")),
    (STOP, Stopped(STREAM, CALL)),
]
EVENTS = [golden for golden, _ in GOLDEN]


@pytest.mark.parametrize(("golden", "message"), GOLDEN)
def test_every_documented_message_is_read_from_text_and_from_bytes(golden: dict[str, Any], message: Message) -> None:
    text = json.dumps(golden)
    assert decode(text) == message
    assert decode(text.encode()) == message
    assert message.event == golden["event"]


@pytest.mark.parametrize(("golden", "message"), GOLDEN)
def test_fields_that_are_added_one_day_do_not_matter(golden: dict[str, Any], message: Message) -> None:
    widened = {name: {**v, "new": [1]} if isinstance(v, dict) else v for name, v in golden.items()}
    if "start" in widened:
        widened["start"]["customParameters"] = golden["start"]["customParameters"]
    assert decode(json.dumps({**widened, "added": {"deep": [None]}})) == message


def test_numbers_may_come_as_numbers_too() -> None:
    format = {"encoding": "audio/x-mulaw", "sampleRate": "8000", "channels": "1"}
    assert isinstance(decode(changed(START, "start", mediaFormat=format)), Started)


def test_what_only_some_messages_carry_may_be_missing() -> None:
    bare = {"callSid": CALL, "mediaFormat": START["start"]["mediaFormat"]}
    assert decode(json.dumps({**START, "start": bare})) == Started(STREAM, CALL, "", (), {})
    payload = {"event": "media", "streamSid": STREAM, "media": {"payload": PAYLOAD}}
    assert decode(json.dumps(payload)) == Media(STREAM, Sound(SOUND))
    assert decode(json.dumps({"event": "stop", "streamSid": STREAM})) == Stopped(STREAM, "")
    assert decode('{"event":"connected"}') == Connected("", "")


@pytest.mark.parametrize(
    ("encoding", "rate", "channels"),
    [("audio/x-l16", 8000, 1), ("audio/x-mulaw", 16000, 1), ("audio/x-mulaw", 8000, 2)],
)
def test_a_stream_of_another_sound_is_refused_with_what_is_wanted_and_what_came(
    encoding: str, rate: int, channels: int
) -> None:
    format = {"encoding": encoding, "sampleRate": rate, "channels": channels}
    with pytest.raises(MalformedMessage) as refusal:
        decode(changed(START, "start", mediaFormat=format))
    assert "audio/x-mulaw at 8000 Hz in 1 channel" in refusal.value.detail
    assert f"{encoding} at {rate} Hz in {channels}" in refusal.value.detail


def test_one_message_carries_up_to_thirty_seconds() -> None:
    def of(size: int) -> str:
        return changed(MEDIA, "media", payload=base64.b64encode(b"\xff" * size).decode())

    longest = decode(of(LONGEST_PAYLOAD))
    assert isinstance(longest, Media)
    assert len(longest.media.payload) == 30 * 8000
    for size in (0, LONGEST_PAYLOAD + 1, 2 * LONGEST_PAYLOAD):
        with pytest.raises(MalformedMessage, match="30 seconds"):
            decode(of(size))


@pytest.mark.parametrize(
    "message",
    [
        "",
        "hello",
        "[]",
        "null",
        "{}",
        b"\xff\xfe",
        "\ud800",
        '{"event":"media"',
        '{"event":7}',
        '{"event":"stop","streamSid":"MZ","deep":' + "[" * 50_000 + "]" * 50_000 + "}",
        json.dumps({"event": "media", "streamSid": STREAM}),
        json.dumps({"event": "stop"}),
        json.dumps({**START, "streamSid": ""}),
        json.dumps({"event": "start", "streamSid": STREAM, "start": {"callSid": CALL}}),
        changed(START, "start", callSid=""),
        changed(START, "start", callSid=None),
        changed(START, "start", customParameters=[1]),
        changed(MEDIA, "media", payload="no base64!"),
        changed(MEDIA, "media", payload=PAYLOAD[:-1]),
        changed(MEDIA, "media", payload=None),
        changed(MEDIA, "media", track=7),
        changed(DTMF, "dtmf", digit="11"),
        changed(DTMF, "dtmf", digit=""),
        changed(MARK, "mark", name=""),
    ],
)
def test_anything_else_is_refused_with_a_sentence(message: str | bytes) -> None:
    with pytest.raises(MalformedMessage) as refusal:
        decode(message)
    assert refusal.value.code == "malformed_message"
    assert refusal.value.detail.endswith(".")
    assert len(refusal.value.detail) < 250


def test_an_unknown_event_is_told_the_known_ones_and_not_repeated() -> None:
    with pytest.raises(MalformedMessage) as refusal:
        decode('{"event":"secret-4711"}')
    assert "connected, start, media, dtmf, mark or stop" in refusal.value.detail
    assert "secret-4711" not in refusal.value.detail


def test_what_we_send_has_the_documented_shape() -> None:
    assert json.loads(media(STREAM, SOUND)) == {"event": "media", "streamSid": STREAM, "media": {"payload": PAYLOAD}}
    assert json.loads(mark(STREAM, "t3:40")) == {"event": "mark", "streamSid": STREAM, "mark": {"name": "t3:40"}}
    assert json.loads(clear(STREAM)) == {"event": "clear", "streamSid": STREAM}


def test_a_mark_without_a_name_is_never_sent() -> None:
    with pytest.raises(ValueError, match="name"):
        mark(STREAM, "")


@given(st.text(st.characters(exclude_categories=["Cs"])), st.binary(min_size=1, max_size=4000))
def test_what_we_send_reads_back_whatever_the_stream_is_called(stream_sid: str, payload: bytes) -> None:
    assert decode(media(stream_sid, payload)) == Media(stream_sid, Sound(payload))
    assert json.loads(clear(stream_sid))["streamSid"] == stream_sid


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_a_mark_comes_back_with_its_name(name: str) -> None:
    assert decode(mark(STREAM, name)) == Marked(STREAM, name)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(st.binary() | st.text() | JSON.map(json.dumps))
def test_any_frame_at_all_is_read_or_refused(message: str | bytes) -> None:
    with suppress(MalformedMessage):
        assert decode(message).event


@given(st.sampled_from(EVENTS), st.data())
def test_any_value_in_any_field_is_read_or_refused(golden: dict[str, Any], data: st.DataObject) -> None:
    field = data.draw(st.sampled_from([name for name in golden if name != "event"]))
    value: Any = data.draw(JSON)
    if isinstance(golden[field], dict):
        value = {**golden[field], data.draw(st.sampled_from(sorted(golden[field]))): value}
    with suppress(MalformedMessage):
        assert decode(json.dumps({**golden, field: value})).event == golden["event"]
