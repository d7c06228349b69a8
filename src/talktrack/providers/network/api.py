"""Where a provider is, and the key to it: requests that bring sound, or take it, and sockets."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, aclosing
from types import TracebackType
from typing import Any, Self

import httpx

from talktrack.domain.errors import ProviderError
from talktrack.providers.network import failures
from talktrack.providers.network.http import Deadlines, address, beginning, open_client, streamed
from talktrack.providers.network.sockets import Habits, Socket, open_socket

Query = Mapping[str, str | int]


class Api:
    """Sends requests and opens sockets in the name of one key. Close it, or use it as a context.

    Paths stand below `base_url`, which looks like `example`. Raises `InvalidInput` for a URL that is none.
    """

    def __init__(self, base_url: str, headers: Mapping[str, str], example: str, deadlines: Deadlines | None) -> None:
        self.deadlines = deadlines or Deadlines()
        self._base = address(base_url, "", example)
        self._example = example
        self._headers = dict(headers)
        self._client = open_client(self._headers, self.deadlines)

    async def aclose(self) -> None:
        """Close all connections that requests have opened; a socket is closed with its own context."""
        await self._client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def post(
        self,
        path: str,
        name: str,
        *,
        query: Query | None = None,
        media_type: str = "",
        **body: Any,
    ) -> httpx.Response:
        """The open response to a request that was accepted. Raises a `ProviderError`, and what httpx raises."""
        headers = {"Content-Type": media_type} if media_type else {}
        request = self._client.build_request("POST", self._url(path, query), headers=headers, **body)
        response = await self._client.send(request, stream=True)
        if response.is_success:
            return response
        async with aclosing(response):
            raise self._refusal(response.status_code, await beginning(response), name)

    def stream(self, path: str, name: str, **request: Any) -> AbstractAsyncContextManager[AsyncIterator[bytes]]:
        """The answer to a request (see `post`) as it comes, in time. Raises a `ProviderError`."""
        return self._streamed(path, name, body_of, request)

    def sound(self, path: str, name: str, **request: Any) -> AbstractAsyncContextManager[AsyncIterator[bytes]]:
        """The same where the answer is sound; none at all is an error too."""
        return self._streamed(path, name, sound_of, request)

    async def answer(self, path: str, name: str, **request: Any) -> bytes:
        """The same when all of it has come."""
        async with self.stream(path, name, **request) as pieces:
            return b"".join([piece async for piece in pieces])

    def socket(self, path: str, query: Query, name: str, habits: Habits) -> AbstractAsyncContextManager[Socket]:
        """A socket that is being opened; see `open_socket`."""
        url = self._url(path, query)
        url = url.copy_with(scheme=url.scheme.replace("http", "ws"))
        return open_socket(url, self._headers, name, self.deadlines, habits)

    def _streamed(
        self, path: str, name: str, read: Callable[[httpx.Response, str], AsyncGenerator[bytes, None]], request: Any
    ) -> AbstractAsyncContextManager[AsyncIterator[bytes]]:
        return streamed(
            lambda: self.post(path, name, **request),
            lambda response: read(response, name),
            name,
            self.deadlines,
        )

    def _refusal(self, status: int, error: bytes, name: str) -> ProviderError:  # noqa: ARG002  (others look into it)
        """The error for a request that was not accepted."""
        return failures.refusal(status, name, self._example)

    def _url(self, path: str, query: Query | None) -> httpx.URL:
        url = self._base.copy_with(path=self._base.path.rstrip("/") + path)
        return url.copy_with(params=query) if query else url


async def body_of(response: httpx.Response, name: str) -> AsyncGenerator[bytes, None]:
    """The body as it comes. Raises a `ProviderError` where it is cut."""
    try:
        async for piece in response.aiter_bytes():
            yield piece
    except httpx.DecodingError:
        raise failures.strange(name) from None
    except httpx.TransportError:
        raise failures.broken_off(name) from None


async def sound_of(response: httpx.Response, name: str) -> AsyncGenerator[bytes, None]:
    """The body as it comes, where it is sound. Raises a `ProviderError`, for none at all too."""
    if not response.headers.get("Content-Type", "").lower().startswith("audio/"):
        raise failures.no_sound(name)
    silent = True
    async with aclosing(body_of(response, name)) as body:
        async for piece in body:
            silent = silent and not piece
            yield piece
    if silent:
        raise failures.no_sound(name)
