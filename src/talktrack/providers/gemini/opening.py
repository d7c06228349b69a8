"""How the Gemini API is opened."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager

from talktrack.domain.provider import Pick
from talktrack.ports.conversation import SpeechModel
from talktrack.ports.language import LanguageModel
from talktrack.providers.gemini.language import DEFAULT_MODEL, GeminiLanguage
from talktrack.providers.gemini.live import GeminiSpeech


def language(pick: Pick) -> AbstractAsyncContextManager[LanguageModel]:
    """One of its models, closed with the context. Raises `InvalidInput` for what no request can carry."""
    return GeminiLanguage(
        pick.model or DEFAULT_MODEL,
        base_url=pick.base_url,
        api_key=pick.access.get("api_key"),
    )


def talker(pick: Pick) -> SpeechModel:
    """One of its live models. Raises `InvalidInput` for what no request can carry."""
    return GeminiSpeech(pick.model, base_url=pick.base_url, api_key=pick.access.get("api_key"))
