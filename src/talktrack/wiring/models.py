"""Which language model there is, by the settings."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Final

from talktrack.config import Access, Choice, Settings
from talktrack.domain.errors import InvalidInput
from talktrack.engine.resilience.language import SteadyLanguage
from talktrack.engine.resilience.patience import Patience
from talktrack.ports.language import LanguageModel

MODEL_PATIENCE: Final = Patience(first_s=5.0, next_s=8.0)
"""A second try still comes before the watchdog of a call."""


@dataclass(frozen=True)
class Provider:
    """How a provider's models are reached; its module is loaded when one is wanted."""

    module: str
    adapter: str
    model: str = ""
    """The model where none is named; empty takes the adapter's own."""
    origin: str = ""
    """Where a provider is that speaks another one's protocol; empty takes the adapter's own."""
    path: str = ""
    """What the adapter wants behind the base URL of the settings."""
    options: Mapping[str, str] = field(default_factory=dict)
    """What else the adapter is told."""

    def open(self, model: str, access: Access) -> Any:
        """The adapter, to be used as a context. Raises `InvalidInput`."""
        room = import_module(self.module)
        base = access.base_url or self.origin
        return getattr(room, self.adapter)(
            model or self.model or room.DEFAULT_MODEL,
            base_url=f"{base.rstrip('/')}{self.path}" if base else room.DEFAULT_BASE_URL,
            api_key=access.api_key or None,
            **self.options,
        )


_OPENAI: Final = ("talktrack.providers.openai.language", "OpenAILanguage")

PROVIDERS: Final[Mapping[str, Provider]] = {
    "openai": Provider(*_OPENAI),
    "groq": Provider(
        *_OPENAI,
        model="openai/gpt-oss-20b",
        origin="https://api.groq.com",
        path="/openai/v1",
        options={"provider": "groq"},
    ),
    "anthropic": Provider("talktrack.providers.anthropic.language", "AnthropicLanguage"),
    "gemini": Provider("talktrack.providers.gemini.language", "GeminiLanguage"),
}
"""Providers of language models; where none is named, the first one with a key or a base URL is taken."""


@asynccontextmanager
async def open_model(settings: Settings) -> AsyncIterator[LanguageModel | None]:
    """The model that `TALKTRACK_LLM` names, else that of the first provider with a key or a base URL, else none.

    Raises `InvalidInput`.
    """
    choice = settings.llm or _first(settings.access)
    if choice.provider == "none":
        yield None
        return
    provider = PROVIDERS.get(choice.provider)
    if provider is None:
        known = ", ".join((*PROVIDERS, "none"))
        raise InvalidInput(f"TALKTRACK_LLM names {choice.provider!r}; known are: {known}.")
    access = settings.access[choice.provider]
    if not access.is_set:
        key = f"{choice.provider.upper()}_API_KEY"
        raise InvalidInput(f"TALKTRACK_LLM names {choice.provider!r}, which needs a key: set {key}.")
    async with provider.open(choice.model, access) as language:
        yield SteadyLanguage([language], MODEL_PATIENCE)


def _first(access: Mapping[str, Access]) -> Choice:
    return Choice(next((name for name in PROVIDERS if access[name].is_set), "none"))
