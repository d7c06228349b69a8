"""What is told to a live session, and what it tells, read. Pure.

Protocol: https://ai.google.dev/api/live.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.ports.conversation import Briefing
from talktrack.ports.language import Message, ToolCall, Usage
from talktrack.providers.gemini.signatures import Signatures
from talktrack.providers.gemini.wire import contents, declaration
from talktrack.providers.network.answers import tokens

PATH: Final = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
RATE: Final = 16_000
"""Samples per second of what the model hears; what it says tells its own."""
_HZ: Final = re.compile(r"audio/pcm;\s*rate=(\d+)")
_SPOKEN_HZ: Final = 24_000
_TOKENS_PER_TOKEN: Final = 8
"""A token of text takes about 0.3 s to say, and a second of speech is 25 tokens."""
_IN: Final[dict[Language, str]] = {"en": "en-US", "es": "es-ES"}


# --- what is told ------------------------------------------------------------------------------------------------


def setup(model: str, briefing: Briefing, language: Language, handle: str) -> dict[str, Any]:
    """The session as a whole; nobody's turn is decided there. `handle` is that of a session to go on with."""
    config: dict[str, Any] = {
        "responseModalities": ["AUDIO"],
        "maxOutputTokens": briefing.max_tokens * _TOKENS_PER_TOKEN,
    }
    if voice := voice_of(briefing.voice):
        config["speechConfig"] = {"voiceConfig": {"prebuiltVoiceConfig": {"voiceName": voice}}}
    asked: dict[str, Any] = {
        "model": f"models/{model.removeprefix('models/')}",
        "generationConfig": config,
        "realtimeInputConfig": {"automaticActivityDetection": {"disabled": True}},
        "inputAudioTranscription": {"languageCodes": [_IN[language]]},
        "outputAudioTranscription": {},
        "contextWindowCompression": {"slidingWindow": {}},
        "sessionResumption": {"handle": handle} if handle else {},
    }
    if briefing.instructions.strip():
        asked["systemInstruction"] = {"parts": [{"text": briefing.instructions}]}
    if briefing.tools:
        tools = [{**declaration(tool), "behavior": "BLOCKING"} for tool in briefing.tools]
        asked["tools"] = [{"functionDeclarations": tools}]
    if briefing.history and not handle:
        asked["historyConfig"] = {"initialHistoryInClientContent": True}
    return {"setup": asked}


def voice_of(voice: VoiceConfig) -> str:
    """The voice of the model that is wanted; none where the configured one is another provider's."""
    return voice.id if voice.provider in ("", "gemini") else ""


def history(briefing: Briefing) -> dict[str, Any]:
    """What was said and done before; it is not answered, and may end with the model."""
    turns = contents(briefing.history, Signatures())
    if briefing.history[-1].role == "assistant":
        turns.pop()
    return {"clientContent": {"turns": turns, "turnComplete": True}}


START: Final[dict[str, Any]] = {"realtimeInput": {"activityStart": {}}}
END: Final[dict[str, Any]] = {"realtimeInput": {"activityEnd": {}}}
"""From here on the model answers what came since the start."""


def sound(pcm: bytes) -> dict[str, Any]:
    data = base64.b64encode(pcm).decode()
    return {"realtimeInput": {"audio": {"data": data, "mimeType": f"audio/pcm;rate={RATE}"}}}


def text(words: str) -> dict[str, Any]:
    return {"realtimeInput": {"text": words}}


def results(given: dict[str, tuple[str, str]]) -> dict[str, Any]:
    """What tools gave, by the id of their call: name and result. The model goes on with its answer."""
    responses = [{"id": id, "name": name, "response": {"output": out}} for id, (name, out) in given.items()]
    return {"toolResponse": {"functionResponses": responses}}


def in_words(message: Message) -> str:
    """What was written, or the use of a tool that the session does not know of."""
    if message.answers:
        return f"[The tool gave: {message.text}]"
    used = (f"[You used the tool {call.name}: {json.dumps(call.arguments)}]" for call in message.calls)
    return "\n".join(part for part in (message.text, *used) if part.strip())


# --- what it tells -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Ready:
    """The session is set up."""


@dataclass(frozen=True)
class Understood:
    """More words of the user's."""

    text: str
    whole: bool


@dataclass(frozen=True)
class Sound:
    frame: Frame


@dataclass(frozen=True)
class Words:
    """Of the model's own."""

    text: str
    whole: bool


@dataclass(frozen=True)
class Called:
    """Tools that are asked for, whole; the model says no more until it has their results."""

    calls: tuple[ToolCall, ...]


@dataclass(frozen=True)
class Generated:
    """All sound of an answer is made."""


@dataclass(frozen=True)
class TurnOver:
    """Nothing more comes of the answer, in whatever way it ended."""


@dataclass(frozen=True)
class Leaving:
    """The session will be closed before long."""


@dataclass(frozen=True)
class Resumable:
    """What the session can be gone on with; empty where it cannot now."""

    handle: str


Told = Ready | Understood | Sound | Words | Called | Generated | TurnOver | Leaving | Resumable | Usage


def read_message(message: str | bytes) -> tuple[Told, ...]:
    """All that one message tells, in order. Raises `ValueError` for what is none of the protocol."""
    told = json.loads(message)
    if not isinstance(told, dict):
        raise ValueError("no message")
    return tuple(_all_of(told))


def _all_of(told: dict[str, Any]) -> Iterator[Told]:
    if "setupComplete" in told:
        yield Ready()
    yield from _content(_object(told.get("serverContent")))
    if calls := _object(told.get("toolCall")).get("functionCalls"):
        yield Called(tuple(map(_call, calls)))
    if "goAway" in told:
        yield Leaving()
    if "sessionResumptionUpdate" in told:
        update = _object(told["sessionResumptionUpdate"])
        yield Resumable(_text(update.get("newHandle")) if update.get("resumable") else "")
    if usage := _object(told.get("usageMetadata")):
        yield Usage(tokens(usage, "promptTokenCount"), tokens(usage, "responseTokenCount", "thoughtsTokenCount"))


def _content(content: dict[str, Any]) -> Iterator[Told]:
    if heard := _object(content.get("inputTranscription")):
        yield Understood(_text(heard.get("text")), heard.get("finished") is True)
    for part in _list(_object(content.get("modelTurn")).get("parts")):
        match part:
            case {"inlineData": {"data": str(data), "mimeType": str(kind)}} if kind.startswith("audio/pcm"):
                yield Sound(_samples(data, kind))
            case {"inlineData": _}:
                raise ValueError("no sound")
            case _:  # thoughts
                pass
    if said := _object(content.get("outputTranscription")):
        yield Words(_text(said.get("text")), said.get("finished") is True)
    if content.get("generationComplete"):
        yield Generated()
    if content.get("turnComplete"):
        yield TurnOver()


def _call(call: Any) -> ToolCall:
    match call:
        case {"id": str(id), "name": str(name)} if id and name:
            return ToolCall(id, name, _object(call.get("args")))
        case _:
            raise ValueError("no tool call")


def _samples(data: str, kind: str) -> Frame:
    pcm = base64.b64decode(data, validate=True)
    if len(pcm) % 2:
        raise ValueError("half a sample")
    rate = _HZ.match(kind)
    return Frame(pcm, int(rate[1]) if rate else _SPOKEN_HZ)


def _object(value: Any) -> dict[str, Any]:
    if value is not None and not isinstance(value, dict):
        raise ValueError("no object")
    return value or {}


def _list(value: Any) -> list[Any]:
    if value is not None and not isinstance(value, list):
        raise ValueError("no list")
    return value or []


def _text(value: Any) -> str:
    if value is not None and not isinstance(value, str):
        raise ValueError("no text")
    return value or ""
