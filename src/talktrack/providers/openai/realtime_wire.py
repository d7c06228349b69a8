"""What is told to a realtime session, and what it tells, read. Pure.

Protocol: https://platform.openai.com/docs/api-reference/realtime-client-events and …/realtime-server-events.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import ProviderError
from talktrack.domain.language import Language
from talktrack.ports.conversation import Briefing
from talktrack.ports.language import Message, Usage
from talktrack.providers.network import failures
from talktrack.providers.network.saying import word_for_word

RATE: Final = 24_000
"""Samples per second, both ways."""
TRANSCRIBER: Final = "gpt-live-transcribe"
"""Writes down what the user says; the model itself hears it."""
DEFAULT_VOICE: Final = "marin"

_TAKE_LANGUAGES: Final = ("gpt-live-transcribe", "gpt-transcribe")
_PCM: Final = {"type": "audio/pcm", "rate": RATE}
_TOKENS_PER_TOKEN: Final = 8
"""A token of text takes about 0.3 s to say, and a second of speech is twenty tokens and its transcript."""
_MOST_TOKENS: Final = 4096
_SPEEDS: Final = (0.25, 1.5)


# --- what is told ------------------------------------------------------------------------------------------------


def session_update(briefing: Briefing, language: Language) -> dict[str, Any]:
    """The session as a whole; nobody's turn is decided there."""
    slowest, fastest = _SPEEDS
    return {
        "type": "session.update",
        "session": {
            "type": "realtime",
            "output_modalities": ["audio"],
            "instructions": briefing.instructions,
            "max_output_tokens": min(_MOST_TOKENS, briefing.max_tokens * _TOKENS_PER_TOKEN),
            "tools": [
                {"type": "function", "name": one.name, "description": one.description, "parameters": one.parameters}
                for one in briefing.tools
            ],
            "tool_choice": "auto",
            "audio": {
                "input": _input(TRANSCRIBER, language),
                "output": {
                    "format": _PCM,
                    "voice": voice_of(briefing.voice),
                    "speed": min(max(briefing.voice.speed, slowest), fastest),
                },
            },
        },
    }


def transcription_update(model: str, language: Language) -> dict[str, Any]:
    """A session that only writes down what is said."""
    session = {"type": "transcription", "audio": {"input": _input(model, language)}}
    return {"type": "session.update", "session": session}


def _input(transcriber: str, language: Language) -> dict[str, Any]:
    several = transcriber in _TAKE_LANGUAGES
    told = {"languages": [language]} if several else {"language": language}
    return {"format": _PCM, "transcription": {"model": transcriber, **told}, "turn_detection": None}


def voice_of(voice: VoiceConfig) -> str:
    """The voice of the model that is wanted; its own where the configured one is another provider's."""
    return voice.id if voice.id and voice.provider in ("", "openai") else DEFAULT_VOICE


def append(pcm: bytes) -> dict[str, Any]:
    return {"type": "input_audio_buffer.append", "audio": base64.b64encode(pcm).decode()}


def commit(event_id: str) -> dict[str, Any]:
    """What was appended is an utterance."""
    return {"event_id": event_id, "type": "input_audio_buffer.commit"}


def items(message: Message) -> Iterator[dict[str, Any]]:
    """What was said or done, as it is told afterwards."""
    if message.answers:
        yield _create({"type": "function_call_output", "call_id": message.answers, "output": message.text})
        return
    if message.text.strip() and message.role != "system":
        kind = "output_text" if message.role == "assistant" else "input_text"
        content = [{"type": kind, "text": message.text}]
        yield _create({"type": "message", "role": message.role, "content": content})
    for call in message.calls:
        arguments = json.dumps(call.arguments)
        yield _create({"type": "function_call", "call_id": call.id, "name": call.name, "arguments": arguments})


def answer(key: str, *, tools: bool) -> dict[str, Any]:
    return _respond(key, {} if tools else {"tool_choice": "none"})


def say(key: str, text: str, language: Language) -> dict[str, Any]:
    """Out of the blue, so that nothing else comes to the model's mind."""
    return _respond(key, {"instructions": word_for_word(text, language), "input": [], "tool_choice": "none"})


def truncate(item_id: str, audio_end_ms: int) -> dict[str, Any]:
    return {
        "type": "conversation.item.truncate",
        "item_id": item_id,
        "content_index": 0,
        "audio_end_ms": audio_end_ms,
    }


def delete(item_id: str) -> dict[str, Any]:
    return {"type": "conversation.item.delete", "item_id": item_id}


def _create(item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "conversation.item.create", "item": item}


def _respond(key: str, wish: dict[str, Any]) -> dict[str, Any]:
    return {"type": "response.create", "response": {"metadata": {"key": key}, **wish}}


# --- what it tells -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Committed:
    """The sound that was sent is an item of the conversation now."""

    item_id: str


@dataclass(frozen=True)
class Transcribing:
    item_id: str
    delta: str


@dataclass(frozen=True)
class Transcribed:
    item_id: str
    text: str | None
    """None where that has failed."""


@dataclass(frozen=True)
class Begun:
    """A response is being made; `key` is the one that it was asked for with."""

    response_id: str
    key: str


@dataclass(frozen=True)
class ItemBegun:
    response_id: str
    item_id: str


@dataclass(frozen=True)
class Sound:
    response_id: str
    item_id: str
    pcm: bytes


@dataclass(frozen=True)
class Words:
    response_id: str
    item_id: str
    text: str


@dataclass(frozen=True)
class Called:
    """A whole call of a tool; its arguments are not looked into yet."""

    response_id: str
    item_id: str
    call_id: str
    name: str
    arguments: str


@dataclass(frozen=True)
class Done:
    """A response is over, in whatever way."""

    response_id: str
    usage: Usage | None
    error: str | None
    """The code of what it failed with."""


@dataclass(frozen=True)
class Refused:
    """Something that was told is refused, or the session has failed."""

    event_id: str
    code: str


Told = Committed | Transcribing | Transcribed | Begun | ItemBegun | Sound | Words | Called | Done | Refused


def told_in(message: str | bytes, name: str) -> Told | None:
    """The same as `read_event`, but raises a `ProviderNonsense`."""
    try:
        return read_event(message)
    except (ValueError, RecursionError):
        raise failures.strange(name) from None


def read_event(message: str | bytes) -> Told | None:
    """One message of a session; None for what need not be known. Raises `ValueError` for what is no event."""
    event = json.loads(message)
    match event:
        case {"type": "input_audio_buffer.committed", "item_id": str(item)}:
            return Committed(item)
        case {"type": "conversation.item.input_audio_transcription.delta", "item_id": str(item)}:
            return Transcribing(item, _text(event.get("delta")))
        case {"type": "conversation.item.input_audio_transcription.completed", "item_id": str(item)}:
            return Transcribed(item, _text(event.get("transcript")))
        case {"type": "conversation.item.input_audio_transcription.failed", "item_id": str(item)}:
            return Transcribed(item, None)
        case {"type": "response.created", "response": {"id": str(id), "metadata": {"key": str(key)}}}:
            return Begun(id, key)
        case {"type": "response.output_item.added", "response_id": str(id), "item": {"id": str(item)}}:
            return ItemBegun(id, item)
        case {"type": "response.output_audio.delta", "response_id": str(id), "item_id": str(item), "delta": str(sound)}:
            return Sound(id, item, _samples(sound))
        case {"type": "response.output_audio_transcript.delta", "response_id": str(id), "item_id": str(item)}:
            return Words(id, item, _text(event.get("delta")))
        case {"type": "response.output_item.done", "response_id": str(id), "item": {"type": "function_call"} as call}:
            if call.get("status") == "incomplete":
                return None
            return Called(id, *(_text(call.get(name)) for name in ("id", "call_id", "name", "arguments")))
        case {"type": "response.done", "response": {"id": str(id)} as response}:
            return Done(id, _usage(response.get("usage")), _failure(response))
        case {"type": "error", "error": {} as error}:
            return Refused(_text(error.get("event_id")), _text(error.get("code")) or _text(error.get("type")))
        case {"type": str()}:
            return None
        case _:
            raise ValueError("no event")


def error_of(code: str, name: str) -> ProviderError:
    """What an error of the session means for a call."""
    match code:
        case "invalid_api_key":
            return failures.refusal(401, name)
        case "insufficient_quota":
            return failures.refusal(402, name)
        case "model_not_found":
            return failures.refusal(404, name)
        case "rate_limit_exceeded":
            return failures.refusal(429, name)
        case "server_error" | "session_expired":
            return failures.broken_off(name)
        case _:
            return failures.refusal(400, name)


def _failure(response: dict[str, Any]) -> str | None:
    match response:
        case {"status": "failed", "status_details": {"error": {"code": str(code)}}}:
            return code
        case {"status": "failed", "status_details": {"error": {"type": str(type)}}}:
            return type
        case {"status": "failed"}:
            return "server_error"
        case _:
            return None


def _usage(usage: Any) -> Usage | None:
    match usage:
        case {"input_tokens": int(read), "output_tokens": int(made)}:
            return Usage(read, made)
        case _:
            return None


def _samples(sound: str) -> bytes:
    """Raises `ValueError` for what is no 16-bit sound."""
    pcm = base64.b64decode(sound, validate=True)
    if len(pcm) % 2:
        raise ValueError("half a sample")
    return pcm


def _text(value: Any) -> str:
    """Raises `ValueError` for what is neither text nor absent."""
    if value is not None and not isinstance(value, str):
        raise ValueError("no text")
    return value or ""
