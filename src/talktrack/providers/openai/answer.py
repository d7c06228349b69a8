"""Reading a streamed answer."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress
from typing import Final

import anyio
import httpx

from talktrack.ports.language import Delta, TextDelta, Usage
from talktrack.providers.network import failures
from talktrack.providers.network.events import EventDecoder
from talktrack.providers.openai.calls import CallAssembler
from talktrack.providers.openai.wire import DONE, Chunk, ServerGaveUp, read_chunk

LINGER: Final = 0.2
"""Seconds that a finished answer may take to end its response, so that the connection can be used again."""


async def deltas(response: httpx.Response, name: str) -> AsyncGenerator[Delta, None]:
    """The text as it comes, then the tools that are asked for, then what it cost.

    Raises a `ProviderError` in the name of `name`.
    """
    usage: Usage | None = None
    asked = CallAssembler()
    spoke = finished = False
    try:
        async with aclosing(_chunks(response)) as chunks:
            async for chunk in chunks:
                finished = finished or chunk.finished
                usage = chunk.usage or usage
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
    if usage:
        yield usage


async def _chunks(response: httpx.Response) -> AsyncGenerator[Chunk, None]:
    """The chunks up to `[DONE]`, which is itself one that finishes, or to the end of the response."""
    decoder = EventDecoder()
    body = response.aiter_bytes()
    async for piece in body:
        for event in decoder.feed(piece):
            if event.strip() == DONE:
                yield Chunk(finished=True)
                with anyio.move_on_after(LINGER), suppress(httpx.HTTPError):
                    async for _ in body:
                        pass
                return
            yield read_chunk(event)
    for event in decoder.feed(b"", final=True):
        yield read_chunk(event)
