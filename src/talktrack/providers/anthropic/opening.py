"""How Anthropic is opened."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager

from talktrack.domain.provider import Pick
from talktrack.ports.language import LanguageModel
from talktrack.providers.anthropic.language import DEFAULT_MODEL, AnthropicLanguage


def language(pick: Pick) -> AbstractAsyncContextManager[LanguageModel]:
    """One of its models, closed with the context. Raises `InvalidInput` for what no request can carry."""
    return AnthropicLanguage(
        pick.model or DEFAULT_MODEL,
        base_url=pick.base_url,
        api_key=pick.access.get("api_key"),
    )
