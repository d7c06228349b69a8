"""The messages of Azure's speech sockets, both ways: lines of a head, and a body behind it.

A text message has an empty line between both. A binary one begins with the length of its head, as two bytes, big end
first. Every message names its path and the request that it belongs to.
Protocol: `src/common.speech/WebsocketMessageFormatter.ts` of Azure's client for JavaScript,
https://github.com/microsoft/cognitive-services-speech-sdk-js.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Final

_BREAK: Final = "\r\n"


@dataclass(frozen=True)
class Message:
    path: str
    """In lower case."""
    request_id: str
    body: str | bytes


def text_message(path: str, request_id: str, body: str, media_type: str = "application/json; charset=utf-8") -> str:
    return f"{_head(path, request_id, media_type)}{_BREAK}{body}"


def sound_message(request_id: str, sound: bytes, media_type: str = "") -> bytes:
    """Sound for the service; none at all is its end."""
    head = _head("audio", request_id, media_type).encode()
    return len(head).to_bytes(2, "big") + head + sound


def read_message(message: str | bytes) -> Message:
    """What the service says. Raises `ValueError` for what is none of its messages."""
    body: str | bytes
    if isinstance(message, bytes):
        end = 2 + int.from_bytes(message[:2], "big")
        if len(message) < max(2, end):
            raise ValueError("a head without end")
        head, body = message[2:end].decode("ascii"), message[end:]
    else:
        head, _, body = message.partition(_BREAK * 2)
    lines = [line.partition(":") for line in head.split(_BREAK)]
    fields = {name.strip().lower(): value.strip() for name, _, value in lines}
    if "path" not in fields:
        raise ValueError("a message without a path")
    return Message(fields["path"].lower(), fields.get("x-requestid", "").lower(), body)


def _head(path: str, request_id: str, media_type: str) -> str:
    """The service refuses messages that do not say when they were sent; nothing else depends on it."""
    now = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime())
    fields = {"Path": path, "X-RequestId": request_id, "X-Timestamp": now, "Content-Type": media_type}
    return "".join(f"{name}: {value}{_BREAK}" for name, value in fields.items() if value)
