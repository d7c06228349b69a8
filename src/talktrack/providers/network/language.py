"""Language models that are asked over HTTP and answer with server-sent events."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import AbstractAsyncContextManager, aclosing
from types import TracebackType
from typing import Any, Final, Self

import httpx

from talktrack.domain.errors import ProviderError
from talktrack.ports.language import Delta, Prompt
from talktrack.providers.network import failures
from talktrack.providers.network.answers import Read, deltas
from talktrack.providers.network.http import Deadlines, address, beginning, is_event_stream, open_client, streamed

SCHEMA: Final = "schema"
"""The schema of an answer, as something to ask without; it may be too much for a model where another one is not."""
THINKING_TOKENS: Final = 1024
"""What a model that cannot but think may use for it, where thoughts count as tokens of the answer."""


class StreamedLanguage(ABC):
    """One model of a provider, as the language port. Close it, or use it as a context.

    What the model says it does not take is left out from then on, a schema for the one prompt. Adapters say how their
    provider is asked (`_body`), how it answers (`_read`), and what it complains about (`_complaint`, `_refusal`).
    """

    def __init__(
        self, name: str, base_url: str, path: str, headers: Mapping[str, str], deadlines: Deadlines | None, example: str
    ) -> None:
        """`example` shows what a base URL looks like. Raises `InvalidInput` for one that is none."""
        self.name = name
        """`provider:model`."""
        self._url = address(base_url, path, example)
        self._example = example
        self._refused: set[str] = set()
        self._deadlines = deadlines or Deadlines()
        told = {"Accept": "text/event-stream", "Content-Type": "application/json"}
        self._client = open_client({**told, **headers}, self._deadlines)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def stream(self, prompt: Prompt) -> AbstractAsyncContextManager[AsyncIterator[Delta]]:
        """See `LanguageModel.stream`. An answer without a word is nonsense."""
        return streamed(
            lambda: self._ask(prompt),
            lambda response: deltas(response, self._read(), self.name),
            self.name,
            self._deadlines,
        )

    @abstractmethod
    def _body(self, prompt: Prompt, without: Collection[str]) -> dict[str, Any]:
        """The JSON of a request that leaves out what the model does not take."""

    @abstractmethod
    def _read(self) -> Read:
        """What reads the events of one answer."""

    @abstractmethod
    def _complaint(self, body: dict[str, Any], error: bytes) -> str | None:
        """What in `body` the model does not take, by the content of an HTTP 400; None where that cannot be helped."""

    def _refusal(self, status: int, error: bytes) -> ProviderError:  # noqa: ARG002  (others look into it)
        """The error for a request that is refused for good."""
        return failures.refusal(status, self.name, self._example)

    async def _ask(self, prompt: Prompt) -> httpx.Response:
        """The open response to a request that the server accepts."""
        passing: set[str] = set()
        while True:
            without = self._refused | passing
            body = self._body(prompt, without)
            request = self._client.build_request("POST", self._url, content=json.dumps(body))
            response = await self._client.send(request, stream=True)
            if response.is_success and is_event_stream(response):
                return response
            async with aclosing(response):
                if response.is_success:
                    raise failures.no_stream(self.name)
                error = await beginning(response)
            refused = self._complaint(body, error) if response.status_code == 400 else None
            if refused is None or refused in without:
                raise self._refusal(response.status_code, error)
            (passing if refused == SCHEMA else self._refused).add(refused)
