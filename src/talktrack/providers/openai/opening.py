"""How OpenAI, and whoever speaks its protocol, is opened."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Final

from talktrack.domain.provider import Pick
from talktrack.ports.conversation import SpeechModel
from talktrack.ports.language import LanguageModel
from talktrack.ports.speech import Ears, Synthesizer
from talktrack.providers.openai.api import OpenAIApi
from talktrack.providers.openai.description import PROVIDER
from talktrack.providers.openai.language import DEFAULT_MODEL, OpenAILanguage
from talktrack.providers.openai.listening import OpenAIStreamingRecognizer
from talktrack.providers.openai.realtime import OpenAISpeech
from talktrack.providers.openai.recognizer import DEFAULT_MODEL as TRANSCRIBER
from talktrack.providers.openai.recognizer import OpenAIRecognizer
from talktrack.providers.openai.synthesizer import DEFAULT_MODEL as SPEAKER
from talktrack.providers.openai.synthesizer import OpenAISynthesizer

_STREAMING: Final = ("gpt-live", "gpt-realtime")
"""How the models begin that listen while a voice speaks."""


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


@asynccontextmanager
async def ears(pick: Pick) -> AsyncIterator[Ears]:
    """A model for one of the two ways to hear, and at OpenAI itself the usual one for the other.

    Servers of one's own listen while a voice speaks only by a model that is named. Raises `InvalidInput` for what no
    request can carry.
    """
    async with _api(pick) as api:
        if pick.model.startswith(_STREAMING):
            yield Ears(OpenAIRecognizer(api, provider=pick.provider.name), OpenAIStreamingRecognizer(api, pick.model))
            return
        usual = pick.model in ("", TRANSCRIBER) and pick.provider is PROVIDER and "base_url" not in pick.access
        yield Ears(
            OpenAIRecognizer(api, pick.model or TRANSCRIBER, provider=pick.provider.name),
            OpenAIStreamingRecognizer(api) if usual else None,
        )


@asynccontextmanager
async def mouth(pick: Pick) -> AsyncIterator[Synthesizer]:
    """Its voices, by one of its models. Raises `InvalidInput` for what no request can carry."""
    async with _api(pick) as api:
        yield OpenAISynthesizer(api, pick.model or SPEAKER)


def _api(pick: Pick) -> OpenAIApi:
    return OpenAIApi(pick.access.get("api_key"), base_url=pick.base_url)
