"""Where Deepgram is, and the key to it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import AbstractAsyncContextManager, aclosing
from types import TracebackType
from typing import Final, Self

import httpx

from talktrack.providers.deepgram.description import PROVIDER
from talktrack.providers.network import failures
from talktrack.providers.network.http import Deadlines, address, clean_key, open_client
from talktrack.providers.network.sockets import Habits, Socket, open_socket

DEFAULT_BASE_URL: Final = PROVIDER.default("base_url")

Query = Mapping[str, str | int]


class DeepgramApi:
    """Sends requests and opens sockets in the name of one key. Close it, or use it as a context.

    `base_url` is a bare origin. Raises `InvalidInput` for a URL or key that no request can carry.
    """

    def __init__(self, api_key: str, *, base_url: str = DEFAULT_BASE_URL, deadlines: Deadlines | None = None) -> None:
        self.deadlines = deadlines or Deadlines()
        self._origin = address(base_url, "", DEFAULT_BASE_URL)
        self._headers = {"Authorization": f"Token {clean_key(api_key)}"}
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

    async def post(self, path: str, query: Query, content: bytes, media_type: str, name: str) -> httpx.Response:
        """The open response to a request that was accepted. Raises a `ProviderError`, and what httpx raises."""
        request = self._client.build_request(
            "POST", self._url(path, query), content=content, headers={"Content-Type": media_type}
        )
        response = await self._client.send(request, stream=True)
        if not response.is_success:
            async with aclosing(response):
                raise failures.refusal(response.status_code, name)
        return response

    def socket(self, path: str, query: Query, name: str, habits: Habits) -> AbstractAsyncContextManager[Socket]:
        """A socket that is being opened; see `open_socket`."""
        url = self._url(path, query)
        url = url.copy_with(scheme=url.scheme.replace("http", "ws"))
        return open_socket(url, self._headers, name, self.deadlines, habits)

    def _url(self, path: str, query: Query) -> httpx.URL:
        return self._origin.copy_with(path=path, params=query)


async def body_of(response: httpx.Response, name: str) -> AsyncGenerator[bytes, None]:
    """The body as it comes. Raises a `ProviderError` where it is cut."""
    try:
        async for piece in response.aiter_bytes():
            yield piece
    except httpx.DecodingError:
        raise failures.strange(name) from None
    except httpx.TransportError:
        raise failures.broken_off(name) from None
