"""What this process hears, thinks and speaks with: the chosen providers, opened, one standing in for the other."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from typing import Final, TypeVar

from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.provider import Pick, Sense
from talktrack.engine.remembered import RememberedSynthesizer
from talktrack.engine.resilience.health import Health
from talktrack.engine.resilience.language import SteadyLanguage
from talktrack.engine.resilience.patience import Patience
from talktrack.engine.resilience.synthesizer import SteadySynthesizer
from talktrack.engine.resilience.utterances import SteadyUtterances
from talktrack.engine.utterances import StreamedRecognizer
from talktrack.ports.cache import Cache
from talktrack.ports.catalog import Senses
from talktrack.ports.language import LanguageModel
from talktrack.ports.speech import Ears, Recognizer, StreamingRecognizer, Synthesizer
from talktrack.providers.catalog import opening

MODEL_PATIENCE: Final = Patience(first_s=5.0, next_s=8.0)
"""A second try still comes before the watchdog of a call."""
VOICE_PATIENCE: Final = Patience(first_s=3.0, next_s=3.0)
UTTERANCE_PATIENCE: Final = Patience(first_s=60.0)
"""For uploads of up to two minutes, which this machine hears about as fast as they were spoken."""

T = TypeVar("T")


Chosen = Mapping[Sense, tuple[Pick, ...]]
"""Who is asked for each sense, the first one first."""


@asynccontextmanager
async def open_senses(chosen: Chosen, health: Health, cache: Cache | None = None) -> AsyncIterator[Senses]:
    """Everything that is chosen, closed with the context. Raises `InvalidInput`."""
    async with (
        open_model(chosen[Sense.LLM], health) as model,
        _opened(chosen[Sense.STT], open_ears) as ears,
        _opened(chosen[Sense.TTS], open_mouth) as mouths,
    ):
        yield Senses(
            model,
            recognizers=_recognizers(ears, health),
            listeners=_listeners(ears),
            synthesizer=SteadySynthesizer(mouths, VOICE_PATIENCE, health) if mouths else None,
            phrases=_phrases(mouths, health, cache) if mouths and cache is not None else None,
        )


@asynccontextmanager
async def open_model(chosen: tuple[Pick, ...], health: Health) -> AsyncIterator[LanguageModel | None]:
    """The language model alone. Raises `InvalidInput`."""
    async with _opened(chosen, open_language) as models:
        yield SteadyLanguage(models, MODEL_PATIENCE, health) if models else None


def open_language(pick: Pick) -> AbstractAsyncContextManager[LanguageModel]:
    """One model by itself. Raises `InvalidInput`."""
    return opening(pick.provider).language(pick)


def open_ears(pick: Pick) -> AbstractAsyncContextManager[Ears]:
    """One provider's recognisers by themselves. Raises `InvalidInput`."""
    return opening(pick.provider).ears(pick)


def open_mouth(pick: Pick) -> AbstractAsyncContextManager[Synthesizer]:
    """One provider's voices by themselves. Raises `InvalidInput`."""
    return opening(pick.provider).mouth(pick)


@asynccontextmanager
async def _opened(
    chosen: tuple[Pick, ...], open_one: Callable[[Pick], AbstractAsyncContextManager[T]]
) -> AsyncIterator[tuple[T, ...]]:
    async with AsyncExitStack() as stack:
        yield tuple([await stack.enter_async_context(open_one(pick)) for pick in chosen])


def _phrases(mouths: tuple[Synthesizer, ...], health: Health, cache: Cache) -> Callable[[str], Synthesizer]:
    """Each voice remembers for itself, so that nobody's sound is kept as somebody else's."""

    def phrases(owner: str) -> Synthesizer:
        remembering = [RememberedSynthesizer(mouth, cache, owner) for mouth in mouths]
        return SteadySynthesizer(remembering, VOICE_PATIENCE, health)

    return phrases


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
