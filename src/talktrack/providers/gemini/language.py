"""The language port over the Gemini API."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import Any, Final
from urllib.parse import quote

from talktrack.domain.errors import ProviderError
from talktrack.domain.provider import Sense
from talktrack.ports.language import Prompt
from talktrack.providers.gemini.description import PROVIDER
from talktrack.providers.gemini.signatures import Signatures
from talktrack.providers.gemini.wire import complaint, read_event, refuses_key, request_body
from talktrack.providers.network.answers import Read
from talktrack.providers.network.http import Deadlines, clean_key
from talktrack.providers.network.language import StreamedLanguage

DEFAULT_BASE_URL: Final = PROVIDER.default("base_url")
DEFAULT_MODEL: Final = PROVIDER.offers[Sense.LLM].model


class GeminiLanguage(StreamedLanguage):
    """One of Google's models, kept from thinking before it speaks where it lets itself be.

    `base_url` is an origin. Tool calls go back with the signatures that they came with, as long as this object
    remembers them; others go with the placeholder that Gemini has for calls it did not make. Raises `InvalidInput` for
    a URL or key that no request can carry.
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
        key = clean_key(api_key)
        headers = {"x-goog-api-key": key} if key else {}
        path = f"/v1beta/models/{quote(model.removeprefix('models/'), safe='')}:streamGenerateContent?alt=sse"
        super().__init__(f"gemini:{model}", base_url, path, headers, deadlines, DEFAULT_BASE_URL)
        self._signatures = Signatures()

    def _body(self, prompt: Prompt, without: Collection[str]) -> dict[str, Any]:
        return request_body(prompt, self._signatures, without)

    def _read(self) -> Read:
        return partial(read_event, signatures=self._signatures)

    def _complaint(self, body: dict[str, Any], error: bytes) -> str | None:
        return complaint(body, error)

    def _refusal(self, status: int, error: bytes) -> ProviderError:
        return super()._refusal(401 if refuses_key(error) else status, error)
