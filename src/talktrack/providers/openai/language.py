"""The language port over chat completions with server-sent events."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

from talktrack.domain.provider import Sense
from talktrack.ports.language import Prompt
from talktrack.providers.network.answers import Read
from talktrack.providers.network.http import Deadlines, clean_key
from talktrack.providers.network.language import StreamedLanguage
from talktrack.providers.openai.description import PROVIDER
from talktrack.providers.openai.wire import read_chunk, refused_field, request_body, token_limits

DEFAULT_BASE_URL: Final = PROVIDER.default("base_url")
DEFAULT_MODEL: Final = PROVIDER.offers[Sense.LLM].model


class OpenAILanguage(StreamedLanguage):
    """One model of a server that speaks OpenAI's chat completions; `provider` is what it is called by.

    `base_url` ends in `/v1`; a key is sent only where there is one. Raises `InvalidInput` for a URL or key that no
    request can carry.
    """

    def __init__(
        self,
        model: str = DEFAULT_MODEL,
        *,
        provider: str = "openai",
        base_url: str = DEFAULT_BASE_URL,
        api_key: str | None = None,
        deadlines: Deadlines | None = None,
    ) -> None:
        self.model = model
        key = clean_key(api_key)
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        super().__init__(f"{provider}:{model}", base_url, "/chat/completions", headers, deadlines, "https://host/v1")
        self._limits = token_limits(self._url.host)

    def _body(self, prompt: Prompt, without: Collection[str]) -> dict[str, Any]:
        return request_body(prompt, self.model, self._limits, without)

    def _read(self) -> Read:
        return read_chunk

    def _complaint(self, body: dict[str, Any], error: bytes) -> str | None:
        field = refused_field(error)
        return field if field in body else None
