"""What Deepgram tells, read. Pure.

Protocol: https://developers.deepgram.com/reference/speech-to-text/listen-streaming and …/listen-pre-recorded.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

from talktrack.providers.network.heard import HeardWord

KEEP_ALIVE: Final = '{"type":"KeepAlive"}'
FINALIZE: Final = '{"type":"Finalize"}'
CLOSE: Final = '{"type":"CloseStream"}'


class GaveUp(Exception):
    """The server says in the middle of a stream that it failed."""


@dataclass(frozen=True)
class Heard:
    """What was understood of a stretch of sound; times are seconds of sound from the start of the stream."""

    start_s: float
    end_s: float
    text: str
    words: tuple[HeardWord, ...]
    final: bool
    """It will not change any more."""
    flushed: bool = False
    """It answers a `Finalize`."""


@dataclass(frozen=True)
class Spoken:
    """What one speaker says in a recording; times are seconds from its start."""

    channel: int
    speaker: int | None
    start_s: float
    end_s: float
    text: str
    words: tuple[HeardWord, ...]


def read_message(message: str | bytes) -> Heard | None:
    """One message of a stream; None for what is not about words.

    Raises `GaveUp`, and `ValueError` for what is none of the protocol's.
    """
    if isinstance(message, bytes):
        raise ValueError("sound from a recogniser")
    match _document(message):
        case {"type": "Results", "start": int() | float() as start, "duration": int() | float() as length} as result:
            text, words = _first_alternative(result.get("channel"))
            final, flushed = result.get("is_final") is True, result.get("from_finalize") is True
            return Heard(start, start + length, text, words, final, flushed)
        case {"type": "Error"}:
            raise GaveUp
        case {"type": str(type)} if type != "Results":
            return None
        case _:
            raise ValueError("a message without a known type")


def read_transcript(body: bytes) -> Heard:
    """The answer to a whole recording. Raises `ValueError` for what is none."""
    match _document(body):
        case {"results": {"channels": [channel, *_]}}:
            text, words = _first_alternative(channel)
            return Heard(0.0, words[-1].end_s if words else 0.0, text, words, final=True)
        case _:
            raise ValueError("no results")


def read_conversation(body: bytes) -> tuple[Spoken, ...]:
    """The answer to a recording in which people were to be told apart. Raises `ValueError` for what is none."""
    match _document(body):
        case {"results": {"utterances": list(utterances)}}:
            return tuple(map(_spoken, utterances))
        case _:
            raise ValueError("no utterances")


def _spoken(utterance: Any) -> Spoken:
    match utterance:
        case {
            "start": int() | float() as start,
            "end": int() | float() as end,
            "channel": int(channel),
            "transcript": str(text),
            "words": list(words),
        }:
            speaker = utterance.get("speaker")
            return Spoken(
                channel,
                speaker if isinstance(speaker, int) else None,
                start,
                end,
                text.strip(),
                tuple(map(_word, words)),
            )
        case _:
            raise ValueError("no utterance")


def _document(text: str | bytes) -> Any:
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _first_alternative(channel: Any) -> tuple[str, tuple[HeardWord, ...]]:
    match channel:
        case {"alternatives": [{"transcript": str(text), "words": list(words)}, *_]}:
            return text.strip(), tuple(sorted(map(_word, words), key=lambda word: word.start_s))
        case {"alternatives": []}:
            return "", ()
        case _:
            raise ValueError("no alternatives")


def _word(word: Any) -> HeardWord:
    match word:
        case {
            "word": str(text),
            "start": int() | float() as start,
            "end": int() | float() as end,
            "confidence": int() | float() as confidence,
        }:
            return HeardWord(word.get("punctuated_word") or text, start, end, confidence)
        case _:
            raise ValueError("no word")
