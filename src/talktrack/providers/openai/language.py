"""The language port over chat completions with server-sent events."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Self

import anyio
import httpx

from talktrack.domain.errors import InvalidInput
from talktrack.ports.language import Delta, Prompt
from talktrack.providers.network import failures
from talktrack.providers.openai.answer import InTime, deltas
from talktrack.providers.openai.wire import refused_field, request_body, token_limits

DEFAULT_BASE_URL: Final = "https://api.openai.com/v1"
DEFAULT_MODEL: Final = "gpt-5.4-mini"
"""Small, current, and does not reason before it speaks unless asked to."""

_THIS_MACHINE: Final = ("localhost", "127.0.0.1", "[::1]")
_ERROR_BYTES: Final = 1 << 16


@dataclass(frozen=True)
class Deadlines:
    """Seconds that we wait for a model."""

    connect: float = 5.0
    first_piece: float = 20.0
    """From the request to the first piece of text."""
    next_piece: float = 10.0
    """Between two pieces, and from the last one to the end."""


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
        self._url = _completions_url(base_url)
        self._limits = token_limits(self._url.host)
        self._refused: set[str] = set()
        self._deadlines = deadlines or Deadlines()
        self._client = httpx.AsyncClient(
            headers=_headers(api_key),
            timeout=httpx.Timeout(None, connect=self._deadlines.connect),
            limits=httpx.Limits(max_keepalive_connections=32, keepalive_expiry=60),
            mounts={f"all://{host}": None for host in _THIS_MACHINE},
        )

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

    @asynccontextmanager
    async def stream(self, prompt: Prompt) -> AsyncIterator[AsyncIterator[Delta]]:
        """See `LanguageModel.stream`. An answer without a word is nonsense."""
        asked_at = anyio.current_time()
        try:
            with anyio.fail_after(self._deadlines.first_piece):
                response = await self._ask(prompt)
        except (TimeoutError, httpx.TimeoutException):
            raise failures.late(self.name) from None
        except httpx.HTTPError:
            raise failures.unreachable(self.name) from None
        left = self._deadlines.first_piece - (anyio.current_time() - asked_at)
        async with aclosing(response), aclosing(deltas(response, self.name)) as answer:
            yield InTime(answer, self.name, first=left, next=self._deadlines.next_piece)

    async def _ask(self, prompt: Prompt) -> httpx.Response:
        """The open response to a request that the server accepts."""
        while True:
            body = request_body(prompt, self.model, self._limits, self._refused)
            request = self._client.build_request("POST", self._url, content=json.dumps(body))
            response = await self._client.send(request, stream=True)
            if response.is_success and _is_event_stream(response):
                return response
            async with aclosing(response):
                if response.is_success:
                    raise failures.no_stream(self.name)
                field = refused_field(await _beginning(response)) if response.status_code == 400 else None
            if field not in body:
                raise failures.refusal(response.status_code, self.name)
            self._refused.add(field)


def _completions_url(base_url: str) -> httpx.URL:
    try:
        url = httpx.URL(base_url.strip().rstrip("/") + "/chat/completions")
    except httpx.InvalidURL:
        url = httpx.URL()
    if url.scheme not in {"http", "https"} or not url.host:
        raise InvalidInput("The base URL of the language model must look like https://host/v1.")
    return url


def _headers(api_key: str | None) -> dict[str, str]:
    key = (api_key or "").strip()
    if not (key.isascii() and key.isprintable()):
        raise InvalidInput("The API key of the language model holds characters that no key has: copy it again.")
    headers = {"Accept": "text/event-stream", "Content-Type": "application/json"}
    return headers | {"Authorization": f"Bearer {key}"} if key else headers


def _is_event_stream(response: httpx.Response) -> bool:
    media_type: str = response.headers.get("Content-Type", "")
    return media_type.lower().startswith("text/event-stream")


async def _beginning(response: httpx.Response) -> bytes:
    """As much of the body as an error needs."""
    body = b""
    async for piece in response.aiter_bytes():
        body += piece
        if len(body) > _ERROR_BYTES:
            break
    return body
