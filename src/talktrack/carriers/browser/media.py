"""The sound of the browser socket: which format a client asks for, and its binary messages. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeVar

from talktrack.audio import g711
from talktrack.carriers.browser.limits import require_size
from talktrack.domain.errors import InvalidInput, MalformedMessage, Problem
from talktrack.domain.frame import Frame
from talktrack.domain.sound import Encoding, SoundFormat

_Value = TypeVar("_Value")

DEFAULT: Final = SoundFormat("pcm_s16le", 16_000)

_ENCODINGS: Final[Mapping[str, Encoding]] = {"pcm_s16le": "pcm_s16le", "mulaw": "mulaw", "alaw": "alaw"}
_RATES: Final = {"8000": 8000, "16000": 16_000, "24000": 24_000, "48000": 48_000}
_SWITCH: Final = {"on": True, "off": False}
_VOICES: Final = {"server": False, "client": True}


@dataclass(frozen=True, slots=True)
class Formats:
    """What a socket carries each way; None where there is no sound."""

    input: SoundFormat | None
    output: SoundFormat | None
    reads: bool = False
    """The client says replies in a voice of its own; then `output` is None."""


def negotiate(params: Mapping[str, str], *, can_hear: bool, can_speak: bool) -> Formats:
    """The formats of a socket from the query parameters of its address.

    `encoding` and `sample_rate` are the client's sound; `out_encoding` and `out_sample_rate` ours, the same where they
    are left out. `audio=off` wants no sound from us, and `voice=client` says replies itself. `can_hear` and `can_speak`
    say whether there is a recogniser and a synthesiser. Other parameters are passed over. Raises `InvalidInput` with
    every parameter that is wrong.
    """
    problems: list[Problem] = []

    def chosen(name: str, allowed: Mapping[str, _Value], default: _Value) -> _Value:
        if params.get(name) is None:
            return default
        if params[name] not in allowed:
            problems.append(Problem(name, f"`{name}` must be one of {', '.join(allowed)}."))
        return allowed.get(params[name], default)

    heard = SoundFormat(
        chosen("encoding", _ENCODINGS, DEFAULT.encoding),
        chosen("sample_rate", _RATES, DEFAULT.rate),
    )
    spoken = SoundFormat(
        chosen("out_encoding", _ENCODINGS, heard.encoding),
        chosen("out_sample_rate", _RATES, heard.rate),
    )
    wanted = chosen("audio", _SWITCH, default=True)
    reads = chosen("voice", _VOICES, default=False)
    if problems:
        raise InvalidInput(" ".join(problem.reason for problem in problems), problems=problems)
    return Formats(heard if can_hear else None, spoken if can_speak and wanted and not reads else None, reads)


def decode(data: bytes, format: SoundFormat | None, at_ms: float = 0.0) -> Frame:
    """The frame of one binary message, which stands at `at_ms`. `format` is None where the call takes no sound.

    Raises `MalformedMessage` for half a sample, none, or more than a second; `TooLarge` over 64 KiB.
    """
    format = _checked(data, format)
    if format.encoding == "pcm_s16le":
        return Frame(data, format.rate, at_ms)
    return Frame(g711.decode(data, format.encoding), format.rate, at_ms)


def encode(frame: Frame, format: SoundFormat) -> bytes:
    """A frame as one binary message. Raises ValueError for a frame at another rate."""
    if frame.rate != format.rate:
        raise ValueError(f"This line speaks at {format.rate} Hz, not {frame.rate}.")
    return frame.pcm if format.encoding == "pcm_s16le" else g711.encode(frame.pcm, format.encoding)


def _checked(data: bytes, format: SoundFormat | None) -> SoundFormat:
    require_size(data)
    if format is None:
        raise MalformedMessage("This call takes no sound: send what was said as a `user-message`.")
    samples, half = divmod(len(data), format.sample_bytes)
    if half:
        raise MalformedMessage("A sound message in pcm_s16le must have an even number of bytes.")
    if not 0 < samples <= format.rate:
        raise MalformedMessage("A sound message carries at least one sample and at most one second; 20 ms is best.")
    return format
