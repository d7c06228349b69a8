"""How OpenAI, and whoever speaks its protocol, is opened."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from talktrack.domain.provider import Pick
from talktrack.ports.conversation import SpeechModel
from talktrack.ports.language import LanguageModel
from talktrack.ports.speech import Ears, Synthesizer
from talktrack.providers.openai.api import OpenAIApi
from talktrack.providers.openai.language import DEFAULT_MODEL, OpenAILanguage
from talktrack.providers.openai.realtime import OpenAISpeech
from talktrack.providers.openai.recognizer import DEFAULT_MODEL as TRANSCRIBER
from talktrack.providers.openai.recognizer import OpenAIRecognizer
from talktrack.providers.openai.synthesizer import DEFAULT_MODEL as SPEAKER
from talktrack.providers.openai.synthesizer import OpenAISynthesizer


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
    """One of its models, for whole utterances. Raises `InvalidInput` for what no request can carry."""
    async with _api(pick) as api:
        yield Ears(OpenAIRecognizer(api, pick.model or TRANSCRIBER, provider=pick.provider.name))


@asynccontextmanager
async def mouth(pick: Pick) -> AsyncIterator[Synthesizer]:
    """Its voices, by one of its models. Raises `InvalidInput` for what no request can carry."""
    async with _api(pick) as api:
        yield OpenAISynthesizer(api, pick.model or SPEAKER)


def _api(pick: Pick) -> OpenAIApi:
    return OpenAIApi(pick.access.get("api_key"), base_url=pick.base_url)
