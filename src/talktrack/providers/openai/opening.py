"""How OpenAI, and whoever speaks its protocol, is opened."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager

from talktrack.domain.provider import Pick
from talktrack.ports.conversation import SpeechModel
from talktrack.ports.language import LanguageModel
from talktrack.providers.openai.language import DEFAULT_MODEL, OpenAILanguage
from talktrack.providers.openai.realtime import OpenAISpeech


def language(pick: Pick) -> AbstractAsyncContextManager[LanguageModel]:
    """One of its models, closed with the context. Raises `InvalidInput` for what no request can carry."""
    return OpenAILanguage(
        pick.model or DEFAULT_MODEL,
        base_url=pick.base_url,
        api_key=pick.access.get("api_key"),
        provider=pick.provider.name,
    )


def talker(pick: Pick) -> SpeechModel:
    """One of its realtime models. Raises `InvalidInput` for what no request can carry."""
    return OpenAISpeech(pick.model, base_url=pick.base_url, api_key=pick.access.get("api_key"))
