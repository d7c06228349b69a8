"""What this process hears, thinks and speaks with: the chosen providers, opened, one standing in for the other."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from types import MappingProxyType
from typing import Final, TypeVar

from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.provider import Pick, Sense
from talktrack.engine.resilience.health import Health
from talktrack.engine.resilience.patience import Patience
from talktrack.engine.resilience.utterances import SteadyUtterances
from talktrack.engine.utterances import StreamedRecognizer
from talktrack.ports.cache import Cache
from talktrack.ports.catalog import Senses
from talktrack.ports.language import LanguageModel
from talktrack.ports.speech import Ears, Recognizer, StreamingRecognizer
from talktrack.wiring.chains import Chains, open_ears, open_language, open_mouth
from talktrack.wiring.naming import Nameable, Naming

UTTERANCE_PATIENCE: Final = Patience(first_s=60.0)
"""For uploads of up to two minutes, which this machine hears about as fast as they were spoken."""

T = TypeVar("T")

NOBODY: Final[Nameable] = MappingProxyType({sense: {} for sense in Sense})


Chosen = Mapping[Sense, tuple[Pick, ...]]
"""Who is asked for each sense, the first one first."""


@asynccontextmanager
async def open_senses(
    chosen: Chosen, health: Health, cache: Cache | None = None, nameable: Nameable = NOBODY
) -> AsyncIterator[Senses]:
    """Everything that is chosen, and may be named, closed with the context. Raises `InvalidInput`."""
    chains = Chains(health, cache)
    async with (
        _opened(chosen[Sense.LLM], open_language) as models,
        _opened(chosen[Sense.STT], open_ears) as ears,
        _opened(chosen[Sense.TTS], open_mouth) as mouths,
        AsyncExitStack() as stack,
    ):
        yield Senses(
            chains.thinking(models),
            recognizers=_recognizers(ears, health),
            listeners=_listeners(ears),
            synthesizer=chains.speaking(mouths),
            phrases=chains.phrases(mouths),
            named=Naming(nameable, chains, models, mouths, stack),
        )


@asynccontextmanager
async def open_model(chosen: tuple[Pick, ...], health: Health) -> AsyncIterator[LanguageModel | None]:
    """The language model alone. Raises `InvalidInput`."""
    async with _opened(chosen, open_language) as models:
        yield Chains(health).thinking(models)


@asynccontextmanager
async def _opened(
    chosen: tuple[Pick, ...], open_one: Callable[[Pick], AbstractAsyncContextManager[T]]
) -> AsyncIterator[tuple[T, ...]]:
    async with AsyncExitStack() as stack:
        yield tuple([await stack.enter_async_context(open_one(pick)) for pick in chosen])


def _recognizers(ears: tuple[Ears, ...], health: Health) -> dict[Language, Recognizer]:
    known = [each.recognizer for each in ears if each.recognizer is not None]
    able = {language: [each for each in known if language in each.capabilities.languages] for language in LANGUAGES}
    return {language: SteadyUtterances(each, UTTERANCE_PATIENCE, health) for language, each in able.items() if each}


def _listeners(ears: tuple[Ears, ...]) -> dict[Language, tuple[StreamingRecognizer, ...]]:
    known = [one for each in ears if (one := _listener(each)) is not None]
    able = {language: [each for each in known if language in each.capabilities.languages] for language in LANGUAGES}
    return {language: tuple(each) for language, each in able.items() if each}


def _listener(ears: Ears) -> StreamingRecognizer | None:
    """Who only takes whole utterances is made to listen to a voice."""
    if ears.listener is None and ears.recognizer is not None:
        return StreamedRecognizer(ears.recognizer)
    return ears.listener
