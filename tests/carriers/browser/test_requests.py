from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talktrack.carriers.browser.limits import LARGEST_MESSAGE
from talktrack.carriers.browser.requests import EndSession, Interrupt, Playback, Request, UserMessage, decode
from talktrack.domain.errors import MalformedMessage, TooLarge

GOLDEN: list[tuple[str, Request]] = [
    ('{"type":"user-message","text":"¿Cuánto cuesta?"}', UserMessage("¿Cuánto cuesta?")),
    ('{"type":"playback","turn_id":"t4","played_ms":1280}', Playback("t4", played_ms=1280)),
    ('{"type":"playback","turn_id":"t4","played_ms":1280.5}', Playback("t4", played_ms=1280.5)),
    ('{"type":"playback","turn_id":"t4","played_chars":17}', Playback("t4", played_chars=17)),
    ('{"type":"playback","turn_id":"t4","played_ms":0,"played_chars":0}', Playback("t4", 0, 0)),
    ('{"type":"interrupt"}', Interrupt()),
    ('{"type":"end-session"}', EndSession()),
]


@pytest.mark.parametrize(("text", "request_"), GOLDEN)
def test_every_message_of_the_contract_is_read(text: str, request_: Request) -> None:
    assert decode(text) == request_
    assert decode(text.encode()) == request_


@pytest.mark.parametrize(("text", "request_"), GOLDEN)
def test_fields_of_a_newer_client_are_passed_over(text: str, request_: Request) -> None:
    assert decode(json.dumps({**json.loads(text), "sent_at": 5, "client": {"name": "x"}})) == request_


def message(type: object, **fields: Any) -> str:
    return json.dumps({"type": type, **fields})


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", "JSON"),
        ("hello", "JSON"),
        ('{"type":"interrupt"', "JSON"),
        ('{"type":"interrupt"} {}', "JSON"),
        (b"\xff", "JSON"),
        (b'{"type":"user-message","text":"\xff"}', "UTF-8"),
        ('{"type":"user-message","text":"\\ud83d"}', "UTF-8"),
        ("\ud83d", "UTF-8"),
        ('{"type":"interrupt","deep":' + "[" * 20_000 + "]" * 20_000 + "}", "JSON"),
        ("[]", "object"),
        ("3", "object"),
        ("{}", "type"),
        (message("connected", call_id="call_1"), "user-message, playback, interrupt or end-session"),
        (message("x" * 60_000), "`type`"),
        (message(None), "type"),
        (message(3), "type"),
        (message("user-message"), "text"),
        (message("user-message", text=None), "text"),
        (message("user-message", text=5), "text"),
        (message("user-message", text=["a"]), "text"),
        (message("user-message", text=""), "text"),
        (message("user-message", text=" \n\t"), "text"),
        (message("user-message", text="a\0b"), "NUL"),
        (message("user-message", text="a" * 4001), "4000"),
        (message("playback", turn_id="t1"), "played_ms"),
        (message("playback", played_ms=5), "turn_id"),
        (message("playback", turn_id="", played_ms=5), "turn_id"),
        (message("playback", turn_id="t" * 65, played_ms=5), "turn_id"),
        (message("playback", turn_id="t1", played_ms="5"), "played_ms"),
        (message("playback", turn_id="t1", played_ms=True), "played_ms"),
        (message("playback", turn_id="t1", played_ms=-1), "played_ms"),
        (message("playback", turn_id="t1", played_ms=None), "played_ms"),
        ('{"type":"playback","turn_id":"t1","played_ms":1e999}', "played_ms"),
        ('{"type":"playback","turn_id":"t1","played_ms":NaN}', "JSON"),
        (message("playback", turn_id="t1", played_chars=1.5), "played_chars"),
        (message("playback", turn_id="t1", played_chars=-1), "played_chars"),
    ],
)
def test_a_bad_message_is_refused_with_a_sentence_that_names_what_is_wrong(text: str | bytes, names: str) -> None:
    with pytest.raises(MalformedMessage) as refusal:
        decode(text)
    assert names in refusal.value.detail
    assert refusal.value.detail.endswith(".")
    assert len(refusal.value.detail) < 200


def test_a_turn_has_up_to_4000_characters_of_any_alphabet() -> None:
    assert decode(message("user-message", text="ñ" * 4000)) == UserMessage("ñ" * 4000)


def test_the_size_of_a_message_is_counted_in_bytes_and_too_large_is_its_own_outcome() -> None:
    def padded(size: int, letter: str = "a") -> str:
        room = size - len('{"type":"interrupt","pad":""}')
        return '{"type":"interrupt","pad":"' + letter * (room // len(letter.encode())) + '"}'

    assert decode(padded(LARGEST_MESSAGE)) == Interrupt()
    for text in (padded(LARGEST_MESSAGE + 1), padded(LARGEST_MESSAGE + 2, "ñ"), "x" * 100_000):
        for frame in (text, text.encode()):
            with pytest.raises(TooLarge) as refusal:
                decode(frame)
            assert not isinstance(refusal.value, MalformedMessage)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
TYPES = st.sampled_from(["user-message", "playback", "interrupt", "end-session"])
FIELDS = st.fixed_dictionaries(
    {"type": TYPES | JSON},
    optional={"text": st.text() | JSON, "turn_id": st.text() | JSON, "played_ms": JSON, "played_chars": JSON},
)


@given(st.binary() | st.text() | JSON.map(json.dumps) | FIELDS.map(json.dumps))
def test_any_frame_at_all_is_read_or_refused(frame: str | bytes) -> None:
    try:
        request = decode(frame)
    except MalformedMessage:
        return
    if isinstance(request, UserMessage):
        assert request.text.strip()
        assert "\0" not in request.text
    if isinstance(request, Playback):
        assert request.turn_id
        assert request.played_ms is not None or request.played_chars is not None
