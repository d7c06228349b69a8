"""Reading an answer of a language model that comes as server-sent events, whatever its protocol."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing, suppress
from dataclasses import dataclass
from typing import Any, Final

import anyio
import httpx

from talktrack.ports.language import Delta, TextDelta, Usage
from talktrack.providers.network import failures
from talktrack.providers.network.calls import CallAssembler, CallPiece
from talktrack.providers.network.events import EventDecoder

LINGER: Final = 0.2
"""Seconds that a finished answer may take to end its response, so that the connection can be used again."""


class ServerGaveUp(Exception):
    """The server says in the middle of an answer that it failed."""


@dataclass(frozen=True)
class Chunk:
    """What one event of an answer tells."""

    text: str = ""
    calls: tuple[CallPiece, ...] = ()
    finished: bool = False
    """The model is done."""
    last: bool = False
    """Nothing comes behind this event."""
    usage: Usage | None = None
    """Counts grow from chunk to chunk; nought where a chunk does not tell."""


Read = Callable[[str], Chunk]
"""Reads the data of one event. Raises `ServerGaveUp`, and `ValueError` for what is none of the protocol."""


async def deltas(response: httpx.Response, read: Read, name: str) -> AsyncGenerator[Delta, None]:
    """The text as it comes, then the tools that are asked for, then what it cost.

    Raises a `ProviderError` in the name of `name`.
    """
    usage = Usage(0, 0)
    asked = CallAssembler()
    spoke = finished = False
    try:
        async with aclosing(_chunks(response, read)) as chunks:
            async for chunk in chunks:
                finished = finished or chunk.finished
                usage = _newer(usage, chunk.usage)
                for piece in chunk.calls:
                    asked.take(piece)
                if chunk.text:
                    spoke = True
                    yield TextDelta(chunk.text)
    except (httpx.TransportError, ServerGaveUp):
        raise failures.broken_off(name) from None
    except (httpx.DecodingError, ValueError):
        raise failures.no_stream(name) from None
    if not finished:
        raise failures.no_stream(name)
    try:
        calls = list(asked.whole())
    except ValueError:
        raise failures.bad_call(name) from None
    if not spoke and not calls:
        raise failures.no_words(name)
    for call in calls:
        yield call
    if usage != Usage(0, 0):
        yield usage


def tokens(counts: Mapping[str, Any], *names: str) -> int:
    """The sum of these counts; those that are missing are nought."""
    return sum(count for name in names if isinstance(count := counts.get(name), int))


def _newer(usage: Usage, told: Usage | None) -> Usage:
    if told is None:
        return usage
    return Usage(max(usage.prompt_tokens, told.prompt_tokens), max(usage.completion_tokens, told.completion_tokens))


async def _chunks(response: httpx.Response, read: Read) -> AsyncGenerator[Chunk, None]:
    """The chunks up to the last one, or to the end of the response."""
    decoder = EventDecoder()
    body = response.aiter_bytes()
    async for piece in body:
        for event in decoder.feed(piece):
            chunk = read(event)
            yield chunk
            if chunk.last:
                with anyio.move_on_after(LINGER), suppress(httpx.HTTPError):
                    async for _ in body:
                        pass
                return
    for event in decoder.feed(b"", final=True):
        yield read(event)
