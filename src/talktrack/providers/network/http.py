"""Requests over HTTP whose answer comes as a stream, each part of it within a deadline."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

import anyio
import httpx

from talktrack.domain.errors import InvalidInput
from talktrack.providers.network import failures
from talktrack.providers.network.events import EventDecoder

T = TypeVar("T")

THIS_MACHINE: Final = ("localhost", "127.0.0.1", "[::1]")
_ERROR_BYTES: Final = 1 << 16


@dataclass(frozen=True)
class Deadlines:
    """Seconds that we wait for a provider."""

    connect: float = 5.0
    first_piece: float = 20.0
    """From the request to the first piece of the answer."""
    next_piece: float = 10.0
    """Between two pieces, and from the last one to the end."""


def open_client(headers: Mapping[str, str], deadlines: Deadlines) -> httpx.AsyncClient:
    """A client that keeps its connections; requests to this machine go past any proxy."""
    return httpx.AsyncClient(
        headers=headers,
        timeout=httpx.Timeout(None, connect=deadlines.connect),
        limits=httpx.Limits(max_keepalive_connections=32, keepalive_expiry=60),
        mounts={f"all://{host}": None for host in THIS_MACHINE},
    )


def address(base_url: str, path: str, example: str) -> httpx.URL:
    """The URL of a path below a base. Raises `InvalidInput` for a base that is no http address, such as `example`."""
    try:
        url = httpx.URL(base_url.strip().rstrip("/") + path)
    except httpx.InvalidURL:
        url = httpx.URL()
    if url.scheme not in {"http", "https"} or not url.host:
        raise InvalidInput(f"The base URL of a provider must look like {example}.")
    return url


def clean_key(api_key: str | None) -> str:
    """A key as it can be sent; empty where there is none. Raises `InvalidInput` for what no header can carry."""
    key = (api_key or "").strip()
    if not (key.isascii() and key.isprintable()):
        raise InvalidInput("The API key of a provider holds characters that no key has: copy it again.")
    return key


@asynccontextmanager
async def streamed(
    ask: Callable[[], Awaitable[httpx.Response]],
    read: Callable[[httpx.Response], AsyncGenerator[T, None]],
    name: str,
    deadlines: Deadlines,
) -> AsyncIterator[AsyncIterator[T]]:
    """What `read` makes of the response to a request, in time; leaving the context closes the response.

    Raises a `ProviderError`: that of `ask`, unreachable, or timeout.
    """
    asked_at = anyio.current_time()
    try:
        with anyio.fail_after(deadlines.first_piece):
            response = await ask()
    except (TimeoutError, httpx.TimeoutException):
        raise failures.late(name) from None
    except httpx.HTTPError:
        raise failures.unreachable(name) from None
    left = deadlines.first_piece - (anyio.current_time() - asked_at)
    async with aclosing(response), aclosing(read(response)) as answer:
        yield InTime(answer, name, first=left, next=deadlines.next_piece)


class InTime(AsyncIterator[T], Generic[T]):
    """Pieces of an answer, the first within `first` seconds of waiting and each further one within `next`.

    Time that the reader spends between them does not count. Raises `ProviderTimeout`.
    """

    def __init__(self, source: AsyncIterator[T], name: str, *, first: float, next: float) -> None:
        self._source = source
        self._name = name
        self._patience = first
        self._next = next

    async def __anext__(self) -> T:
        try:
            with anyio.fail_after(self._patience):
                piece = await anext(self._source)
        except TimeoutError:
            raise failures.late(self._name) from None
        self._patience = self._next
        return piece


async def events(response: httpx.Response) -> AsyncGenerator[str, None]:
    """The data of each server-sent event. Raises what httpx raises, and `ValueError` for an event without end."""
    decoder = EventDecoder()
    async for piece in response.aiter_bytes():
        for event in decoder.feed(piece):
            yield event
    for event in decoder.feed(b"", final=True):
        yield event


def is_event_stream(response: httpx.Response) -> bool:
    media_type: str = response.headers.get("Content-Type", "")
    return media_type.lower().startswith("text/event-stream")


async def beginning(response: httpx.Response) -> bytes:
    """As much of the body as an error needs."""
    body = b""
    async for piece in response.aiter_bytes():
        body += piece
        if len(body) > _ERROR_BYTES:
            break
    return body
