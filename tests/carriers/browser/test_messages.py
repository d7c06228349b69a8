from __future__ import annotations

import json
import re
from typing import Any, get_args

import msgspec
import pytest

from talktrack.carriers.browser import messages, requests
from talktrack.carriers.browser.media import Formats
from talktrack.carriers.browser.messages import (
    AssistantMessage,
    AudioClear,
    AudioEnd,
    AudioStart,
    Error,
    EventsLost,
    Feedback,
    Message,
    SessionEnded,
    State,
    Transcript,
    TurnClosed,
    connected,
    encode,
)
from talktrack.domain.sound import SoundFormat

CONTRACT = """
server → connected {call_id, audio:{input:{encoding,sample_rate}|null, output:{…}|null}}
client → user-message {text}            a typed or browser-recognised turn; while sound plays it cuts like speech
client → (binary)                       microphone
server → transcript {turn_id, role, text, final, confidence, start_ms, end_ms}      interim text is cumulative
server → assistant-message {turn_id, text, final}                                   cumulative text of the reply
server → audio-start {turn_id, encoding, sample_rate, offset_ms} · audio-end {turn_id} · audio-clear {turn_id}
client → playback {turn_id, played_ms}  absolute within the turn; browser voices send played_chars
server → turn {turn_id, role, said, heard, start_ms, end_ms}                        when a turn closes
server → state {floor: listening|user|thinking|assistant}
server → feedback {…} · events-lost {count}
client → interrupt {} · end-session {}
server → session-ended {call_id, reason} · error {code, message}
"""
"""The live call as programs outside know it."""

TURN = {"turn_id": "t2", "role": "customer"}
GOLDEN: list[tuple[Message, dict[str, Any]]] = [
    (
        connected("call_1", Formats(SoundFormat("mulaw", 8000), SoundFormat("pcm_s16le", 24_000))),
        {
            "type": "connected",
            "call_id": "call_1",
            "audio": {
                "input": {"encoding": "mulaw", "sample_rate": 8000},
                "output": {"encoding": "pcm_s16le", "sample_rate": 24_000},
            },
        },
    ),
    (
        connected("call_1", Formats(None, None)),
        {"type": "connected", "call_id": "call_1", "audio": {"input": None, "output": None}},
    ),
    (
        Transcript("t1", "seller", "¿Qué tal?", final=True, confidence=0.9, start_ms=10, end_ms=900),
        {
            "type": "transcript",
            "turn_id": "t1",
            "role": "seller",
            "text": "¿Qué tal?",
            "final": True,
            "confidence": 0.9,
            "start_ms": 10,
            "end_ms": 900,
        },
    ),
    (
        AssistantMessage("t2", "Good morning.", final=False),
        {"type": "assistant-message", "turn_id": "t2", "text": "Good morning.", "final": False},
    ),
    (
        AudioStart("t2", "alaw", 8000, 340),
        {"type": "audio-start", "turn_id": "t2", "encoding": "alaw", "sample_rate": 8000, "offset_ms": 340},
    ),
    (AudioEnd("t2"), {"type": "audio-end", "turn_id": "t2"}),
    (AudioClear("t2"), {"type": "audio-clear", "turn_id": "t2"}),
    (
        TurnClosed("t2", "customer", "Hello there.", "Hello", 1000, None),
        {"type": "turn", **TURN, "said": "Hello there.", "heard": "Hello", "start_ms": 1000, "end_ms": None},
    ),
    (State("thinking"), {"type": "state", "floor": "thinking"}),
    (
        Feedback({"kind": "tip", "at_ms": 5, "type": "never this"}),
        {"type": "feedback", "kind": "tip", "at_ms": 5},
    ),
    (EventsLost(3), {"type": "events-lost", "count": 3}),
    (SessionEnded("call_1", "time_up"), {"type": "session-ended", "call_id": "call_1", "reason": "time_up"}),
    (Error("malformed_message", "No."), {"type": "error", "code": "malformed_message", "message": "No."}),
]


@pytest.mark.parametrize(("message", "document"), GOLDEN)
def test_every_message_is_written_as_the_contract_shows_it(message: Message, document: dict[str, Any]) -> None:
    assert json.loads(encode(message)) == document


def test_there_is_a_golden_message_of_every_kind() -> None:
    assert {type(message) for message, _ in GOLDEN} == set(get_args(Message))


def promised(side: str) -> dict[str, set[str]]:
    """Name and top-level fields of each message that this side sends."""
    lines = "\n".join(line for line in CONTRACT.splitlines() if line.startswith(f"{side} → "))
    inner = 1
    while inner:  # what stands behind a colon is the kind of a field
        lines, inner = re.subn(r":\s*(\{[^{}]*\}|[a-z]+)(\|[a-z]+)*", "", lines)
    return {name: set(re.findall(r"[a-z_]+", body)) for name, body in re.findall(r"([a-z-]+) \{(.*?)\}", lines)}


def test_every_message_of_the_contract_exists_with_exactly_these_fields() -> None:
    server = {str(cls.__struct_config__.tag): set(cls.__struct_encode_fields__) for cls in _tagged(messages)}
    assert server | {"feedback": set()} == promised("server")
    client = {str(cls.__struct_config__.tag): set(cls.__struct_encode_fields__) for cls in _tagged(requests)}
    client["playback"].remove("played_chars")  # takes the place of `played_ms` where the browser's voice speaks
    assert client == promised("client")
    assert set(get_args(messages.Floor)) == {"listening", "user", "thinking", "assistant"}


def _tagged(module: Any) -> list[type[msgspec.Struct]]:
    kinds = [one for one in vars(module).values() if isinstance(one, type) and issubclass(one, msgspec.Struct)]
    return [kind for kind in kinds if kind.__struct_config__.tag]


def test_the_contract_is_read_right() -> None:
    assert promised("server")["connected"] == {"call_id", "audio"}
    assert promised("server")["transcript"] == {"turn_id", "role", "text", "final", "confidence", "start_ms", "end_ms"}
    assert set(promised("client")) == {"user-message", "playback", "interrupt", "end-session"}


@pytest.mark.parametrize(
    "message",
    [AssistantMessage("t1", "half \ud83d a face", final=True), Feedback({"text": "half \ud83d a face", "n": [1.5]})],
)
def test_half_a_character_from_a_model_does_not_break_the_socket(message: Message) -> None:
    text = encode(message)
    assert json.loads(text)["text"] == "half ? a face"
    assert text.encode()
