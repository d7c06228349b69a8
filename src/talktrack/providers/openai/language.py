"""The language port over chat completions with server-sent events."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, aclosing
from types import TracebackType
from typing import Final, Self

import httpx

from talktrack.ports.language import Delta, Prompt
from talktrack.providers.network import failures
from talktrack.providers.network.http import (
    Deadlines,
    address,
    beginning,
    clean_key,
    is_event_stream,
    open_client,
    streamed,
)
from talktrack.providers.openai.answer import deltas
from talktrack.providers.openai.wire import refused_field, request_body, token_limits

DEFAULT_BASE_URL: Final = "https://api.openai.com/v1"
DEFAULT_MODEL: Final = "gpt-5.4-mini"
"""Small, current, and does not reason before it speaks unless asked to."""


class OpenAILanguage:
    """One model of a server that speaks OpenAI's chat completions. Close it, or use it as a context.

    `base_url` ends in `/v1`; a key is sent only where there is one. A field that the model says it does not take, such
    as a reasoning model's temperature, is left out from then on. Raises `InvalidInput` for a URL or key that no request
    can carry.
    """

    def __init__(
        self,
        model: str = DEFAULT_MODEL,
        *,
        base_url: str = DEFAULT_BASE_URL,
        api_key: str | None = None,
        deadlines: Deadlines | None = None,
    ) -> None:
        self.model = model
        self._url = address(base_url, "/chat/completions", "https://host/v1")
        self._limits = token_limits(self._url.host)
        self._refused: set[str] = set()
        self._deadlines = deadlines or Deadlines()
        self._client = open_client(_headers(api_key), self._deadlines)

    @property
    def name(self) -> str:
        return f"openai:{self.model}"

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
            lambda: self._ask(prompt), lambda response: deltas(response, self.name), self.name, self._deadlines
        )

    async def _ask(self, prompt: Prompt) -> httpx.Response:
        """The open response to a request that the server accepts."""
        while True:
            body = request_body(prompt, self.model, self._limits, self._refused)
            request = self._client.build_request("POST", self._url, content=json.dumps(body))
            response = await self._client.send(request, stream=True)
            if response.is_success and is_event_stream(response):
                return response
            async with aclosing(response):
                if response.is_success:
                    raise failures.no_stream(self.name)
                field = refused_field(await beginning(response)) if response.status_code == 400 else None
            if field not in body:
                raise failures.refusal(response.status_code, self.name)
            self._refused.add(field)


def _headers(api_key: str | None) -> dict[str, str]:
    key = clean_key(api_key)
    headers = {"Accept": "text/event-stream", "Content-Type": "application/json"}
    return headers | {"Authorization": f"Bearer {key}"} if key else headers
