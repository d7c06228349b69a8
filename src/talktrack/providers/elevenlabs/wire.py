"""What ElevenLabs tells, read. Pure.

Protocol: https://elevenlabs.io/docs/api-reference/text-to-speech/stream-with-timestamps, …/speech-to-text/convert and
…/speech-to-text/v-1-speech-to-text-realtime.
"""

from __future__ import annotations

import base64
import json
import math
from dataclasses import dataclass
from typing import Any, Final

from talktrack.providers.network.heard import HeardWord
from talktrack.providers.network.words import Boundary

STATUSES: Final = {
    "auth_error": 401,
    "quota_exceeded": 402,
    "unaccepted_terms": 403,
    "input_error": 400,
    "invalid_request": 400,
    "chunk_size_exceeded": 400,
    "rate_limited": 429,
    "queue_overflow": 429,
    "resource_exhausted": 429,
    "transcriber_error": 500,
    "error": 500,
    "session_time_limit_exceeded": 503,
    "insufficient_audio_activity": 503,
}
"""The errors of a stream, each with the HTTP status that says the same."""


@dataclass(frozen=True)
class Chunk:
    """A piece of what is said."""

    sound: bytes
    letters: tuple[Boundary, ...]
    """The characters of the text that it holds; times are from the start of the sound."""


@dataclass(frozen=True)
class Heard:
    """What was understood for good; times are seconds of sound from the start of the stream or recording."""

    text: str
    words: tuple[HeardWord, ...] = ()


@dataclass(frozen=True)
class Partial:
    """What the sound since the last commit is taken for so far."""

    text: str


@dataclass(frozen=True)
class Failure:
    """The stream is over; `what` is one of `STATUSES`."""

    what: str


def input_chunk(sound: bytes, rate: int, *, commit: bool = False) -> str:
    """The message that brings sound; `commit` wants it to be understood for good."""
    return json.dumps(
        {
            "message_type": "input_audio_chunk",
            "audio_base_64": base64.b64encode(sound).decode(),
            "commit": commit,
            "sample_rate": rate,
        }
    )


def read_chunk(line: bytes) -> Chunk:
    """One line of a text that is said. Raises `ValueError` for what is none."""
    match _document(line):
        case {"audio_base64": str(sound), **rest}:
            return Chunk(base64.b64decode(sound, validate=True), _letters(rest.get("alignment")))
        case _:
            raise ValueError("no sound")


def read_transcript(body: bytes) -> Heard:
    """The answer to a whole recording. Raises `ValueError` for what is none."""
    return _heard(_document(body))


def read_message(message: str | bytes) -> Heard | Partial | Failure | None:
    """One message of a stream that gives timestamps; None for what is not about words.

    A commit is answered by `Heard`, and by nothing else. Raises `ValueError` for what is none of the protocol's.
    """
    if isinstance(message, bytes):
        raise ValueError("sound from a recogniser")
    match _document(message):
        case {"message_type": "committed_transcript_with_timestamps", **result}:
            return _heard(result)
        case {"message_type": "partial_transcript", "text": str(text)}:
            return Partial(text.strip())
        case {"message_type": "commit_throttled"}:
            return Heard("")  # There was too little sound for a word.
        case {"message_type": str(what)} if what in STATUSES:
            return Failure(what)
        case {"message_type": str(what)} if what != "partial_transcript":
            return None
        case _:
            raise ValueError("a message without a known type")


def _document(text: str | bytes) -> Any:
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _letters(alignment: Any) -> tuple[Boundary, ...]:
    match alignment:
        case None:
            return ()
        case {
            "characters": list(characters),
            "character_start_times_seconds": list(starts),
            "character_end_times_seconds": list(ends),
        } if all(isinstance(each, str) for each in characters):
            times = zip(characters, map(_ms, starts), map(_ms, ends), strict=True)
            return tuple(Boundary(*each) for each in times)
        case _:
            raise ValueError("no alignment")


def _ms(seconds: Any) -> float:
    match seconds:
        case int() | float():
            return float(seconds) * 1000
        case _:
            raise ValueError("no time")


def _heard(result: Any) -> Heard:
    match result:
        case {"text": str(text), "words": list(words)}:
            return Heard(text.strip(), tuple(_word(word) for word in words if _is_word(word)))
        case {"text": str(text), **rest} if rest.get("words") is None:
            return Heard(text.strip())
        case _:
            raise ValueError("no transcript")


def _is_word(word: Any) -> bool:
    """Between words stands what spaces them out, and sounds that are none."""
    return not (isinstance(word, dict) and word.get("type") in ("spacing", "audio_event"))


def _word(word: Any) -> HeardWord:
    match word:
        case {"text": str(text), "start": int() | float() as start, "end": int() | float() as end}:
            sure = word.get("logprob")
            return HeardWord(text.strip(), start, end, math.exp(min(0.0, sure)) if _is_number(sure) else None)
        case _:
            raise ValueError("no word")


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float)
