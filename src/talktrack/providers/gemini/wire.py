"""What goes over the wire: the request of a prompt, and the events of its answer.

Protocol: https://ai.google.dev/api/generate-content.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, Final

from talktrack.domain.ids import new_id
from talktrack.ports.language import Message, Prompt, ToolSpec, Usage
from talktrack.providers.gemini.signatures import Signatures
from talktrack.providers.network.answers import Chunk, ServerGaveUp, tokens
from talktrack.providers.network.calls import CallPiece
from talktrack.providers.network.dialogue import Side, dialogue, instructions
from talktrack.providers.network.language import SCHEMA, THINKING_TOKENS

UNTHINKING: Final[dict[str, dict[str, Any]]] = {
    "minimal": {"thinkingLevel": "MINIMAL"},
    "budget": {"thinkingBudget": 0},
    "low": {"thinkingLevel": "LOW"},
}
"""Ways to keep a model from thinking long before it speaks, the best first; a model takes some of them, or none."""
_ROLES: Final[dict[Side, str]] = {"user": "user", "assistant": "model"}


def request_body(prompt: Prompt, signatures: Signatures, without: Collection[str] = ()) -> dict[str, Any]:
    """The JSON of a request, without what the model does not take: ways not to think, or the schema."""
    way = next((way for way in UNTHINKING if way not in without), None)
    thinks = way in ("low", None)
    config: dict[str, Any] = {
        "temperature": prompt.temperature,
        "maxOutputTokens": prompt.max_tokens + (THINKING_TOKENS if thinks else 0),
    }
    if way is not None:
        config["thinkingConfig"] = UNTHINKING[way]
    if prompt.seed is not None:
        config["seed"] = prompt.seed % 2**31
    if prompt.schema is not None:
        config["responseMimeType"] = "application/json"
        if SCHEMA not in without:
            config["responseJsonSchema"] = prompt.schema
    body: dict[str, Any] = {
        "contents": contents(prompt.messages, signatures),
        "generationConfig": config,
    }
    if system := instructions(prompt.messages):
        body["systemInstruction"] = {"parts": [{"text": system}]}
    if prompt.tools:
        body["tools"] = [{"functionDeclarations": [declaration(tool) for tool in prompt.tools]}]
    return body


def contents(messages: Sequence[Message], signatures: Signatures) -> list[dict[str, Any]]:
    """What each side has said and done, in turn."""
    names = {call.id: call.name for message in messages for call in message.calls}
    return [{"role": _ROLES[side], "parts": list(_parts(said, names, signatures))} for side, said in dialogue(messages)]


def _parts(said: Iterable[Message], names: dict[str, str], signatures: Signatures) -> Iterator[dict[str, Any]]:
    for message in said:
        if message.role == "tool":
            id, name = message.answers, names.get(message.answers, "")
            yield {"functionResponse": {"id": id, "name": name, "response": {"output": message.text}}}
        elif message.text.strip():
            yield {"text": message.text}
        for number, call in enumerate(message.calls):
            part = {"functionCall": {"id": call.id, "name": call.name, "args": call.arguments}}
            signature = signatures.of(call.id, first=number == 0)
            yield {**part, "thoughtSignature": signature} if signature else part


def declaration(tool: ToolSpec) -> dict[str, Any]:
    """A tool as a model is told of it."""
    described = {"description": tool.description} if tool.description else {}
    return {"name": tool.name, **described, "parametersJsonSchema": tool.parameters}


def complaint(body: dict[str, Any], error: bytes) -> str | None:
    """What a request should be tried without, by the error that it got; None where that would not help."""
    config = body["generationConfig"]
    if refuses_key(error):
        return None
    if b"thinking" in error.lower() and "thinkingConfig" in config:
        return next(way for way, asked in UNTHINKING.items() if asked == config["thinkingConfig"])
    return SCHEMA if "responseJsonSchema" in config else None


def refuses_key(error: bytes) -> bool:
    """Whether HTTP 400 is about the key, which has no status of its own here."""
    try:
        details = json.loads(error)["error"]["details"]
        return any(detail.get("reason") == "API_KEY_INVALID" for detail in details)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return False


def read_event(data: str, signatures: Signatures) -> Chunk:
    """Read one event, and keep the signatures of its calls. Thoughts are no text.

    Raises `ServerGaveUp`, and `ValueError` for what is no event of the protocol.
    """
    try:
        event = json.loads(data)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    match event:
        case {"error": _}:
            raise ServerGaveUp
        case {"candidates": [dict(candidate), *_]}:
            over = isinstance(candidate.get("finishReason"), str)
        case {"promptFeedback": {"blockReason": str()}}:
            candidate, over = {}, True
        case {"usageMetadata": dict()} | {"responseId": str()}:
            candidate, over = {}, False
        case _:
            raise ValueError("no candidates")
    texts, calls = [], []
    for part in _parts_of(candidate.get("content")):
        match part:
            case {"thought": True}:
                pass
            case {"text": str(text)}:
                texts.append(text)
            case {"functionCall": {"name": str()}}:
                calls.append(_call(part, signatures))
            case {"text": _} | {"functionCall": _}:
                raise ValueError("a part that is no text and no call")
            case _:
                pass
    return Chunk("".join(texts), tuple(calls), over, over, _usage(event.get("usageMetadata")))


def _parts_of(content: Any) -> list[Any]:
    match content:
        case {"parts": list(parts)}:
            return parts
        case None | {}:
            return []
        case _:
            raise ValueError("content without parts")


def _call(part: dict[str, Any], signatures: Signatures) -> CallPiece:
    """A call without an id gets one of its own, by which its signature is found again."""
    call, signature = part["functionCall"], part.get("thoughtSignature", "")
    id = call.get("id") or new_id("call")
    if not isinstance(id, str) or not isinstance(signature, str):
        raise ValueError("a call whose id or signature is no text")
    signatures.keep(id, signature)
    return CallPiece(None, id, call["name"], json.dumps(call.get("args") or {}))


def _usage(usage: Any) -> Usage | None:
    """Thoughts are paid for like words."""
    if not isinstance(usage, dict):
        return None
    return Usage(tokens(usage, "promptTokenCount"), tokens(usage, "candidatesTokenCount", "thoughtsTokenCount"))
