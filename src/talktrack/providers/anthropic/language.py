"""The language port over Anthropic's Messages API."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

from talktrack.domain.provider import Sense
from talktrack.ports.language import Prompt
from talktrack.providers.anthropic.description import PROVIDER
from talktrack.providers.anthropic.wire import complaint, read_event, request_body
from talktrack.providers.network.answers import Read
from talktrack.providers.network.http import Deadlines, clean_key
from talktrack.providers.network.language import StreamedLanguage

DEFAULT_BASE_URL: Final = PROVIDER.default("base_url")
DEFAULT_MODEL: Final = PROVIDER.offers[Sense.LLM].model
VERSION: Final = "2023-06-01"
"""The protocol that every server of theirs speaks; what is sent holds in the next one, of 2026-10-21, too."""


class AnthropicLanguage(StreamedLanguage):
    """One of Anthropic's models, kept from thinking before it speaks where it lets itself be.

    `base_url` is an origin. Thoughts are not sent back with the tools that followed them; models that think without
    being asked to take that. Raises `InvalidInput` for a URL or key that no request can carry.
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
        headers = {"anthropic-version": VERSION, **({"x-api-key": key} if key else {})}
        super().__init__(f"anthropic:{model}", base_url, "/v1/messages", headers, deadlines, DEFAULT_BASE_URL)

    def _body(self, prompt: Prompt, without: Collection[str]) -> dict[str, Any]:
        return request_body(prompt, self.model, without)

    def _read(self) -> Read:
        return read_event

    def _complaint(self, body: dict[str, Any], error: bytes) -> str | None:
        return complaint(body, error)
