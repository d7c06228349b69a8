"""What the server says over the browser socket in text. Pure.

Every message is a JSON object with its `type`; names and fields are a contract with programs outside.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal

import msgspec

from talktrack.carriers.browser.media import Formats
from talktrack.domain.sound import Encoding, SoundFormat
from talktrack.domain.transcript import Role

Floor = Literal["listening", "user", "thinking", "assistant"]


class Sound(msgspec.Struct, frozen=True):
    """The format of one direction."""

    encoding: Encoding
    sample_rate: int


class Audio(msgspec.Struct, frozen=True):
    """The formats of both directions; None where there is no sound."""

    input: Sound | None
    output: Sound | None


class Connected(msgspec.Struct, tag_field="type", tag="connected", frozen=True):
    """The first message; `connected` makes it."""

    call_id: str
    audio: Audio


class Transcript(msgspec.Struct, tag_field="type", tag="transcript", frozen=True):
    """What was recognised so far. Interim text is cumulative."""

    turn_id: str
    role: Role
    text: str
    final: bool
    confidence: float | None
    start_ms: int | None
    end_ms: int | None


class AssistantMessage(msgspec.Struct, tag_field="type", tag="assistant-message", frozen=True):
    """The text of the reply so far, cumulative."""

    turn_id: str
    text: str
    final: bool


class AudioStart(msgspec.Struct, tag_field="type", tag="audio-start", frozen=True):
    """The sound that follows belongs to this turn and begins `offset_ms` after its start."""

    turn_id: str
    encoding: Encoding | Literal["text"]
    """`text` where the client says it in a voice of its own; then begin, or go on behind what was reported as said."""
    sample_rate: int
    """0 for text."""
    offset_ms: int


class AudioEnd(msgspec.Struct, tag_field="type", tag="audio-end", frozen=True):
    """All sound of the turn has been sent."""

    turn_id: str


class AudioClear(msgspec.Struct, tag_field="type", tag="audio-clear", frozen=True):
    """Throw away what is still to be played, and report the playback."""

    turn_id: str


class TurnClosed(msgspec.Struct, tag_field="type", tag="turn", frozen=True):
    """A turn as it is kept."""

    turn_id: str
    role: Role
    said: str
    heard: str
    start_ms: int | None
    end_ms: int | None


class State(msgspec.Struct, tag_field="type", tag="state", frozen=True):
    """Who has the floor."""

    floor: Floor


class Feedback(msgspec.Struct, frozen=True):
    """Something for the person's eyes; its fields stand beside `type`."""

    fields: Mapping[str, Any]
    """JSON values."""


class EventsLost(msgspec.Struct, tag_field="type", tag="events-lost", frozen=True):
    """So many messages were dropped because this client read too slowly."""

    count: int


class SessionEnded(msgspec.Struct, tag_field="type", tag="session-ended", frozen=True):
    """The last message."""

    call_id: str
    reason: str


class Error(msgspec.Struct, tag_field="type", tag="error", frozen=True):
    """Something was refused or failed; `code` is stable, `message` is for people."""

    code: str
    message: str


Message = (
    Connected
    | Transcript
    | AssistantMessage
    | AudioStart
    | AudioEnd
    | AudioClear
    | TurnClosed
    | State
    | Feedback
    | EventsLost
    | SessionEnded
    | Error
)


def connected(call_id: str, formats: Formats) -> Connected:
    """The first message of a socket with these formats."""
    return Connected(call_id, Audio(_sound(formats.input), _sound(formats.output)))


def encode(message: Message) -> str:
    """One text frame. Half a surrogate pair, which models cut off at times, becomes a question mark."""
    body = {**message.fields, "type": "feedback"} if isinstance(message, Feedback) else message
    try:
        return _encoder.encode(body).decode()
    except UnicodeEncodeError:
        text = json.dumps(msgspec.to_builtins(body), ensure_ascii=False)
        return text.encode(errors="replace").decode()


def _sound(format: SoundFormat | None) -> Sound | None:
    return None if format is None else Sound(format.encoding, format.rate)


_encoder = msgspec.json.Encoder()
