"""One provider by itself, and several in a row of which the later ones stand in."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from typing import Final

from talktrack.domain.provider import Pick
from talktrack.engine.remembered import RememberedSynthesizer
from talktrack.engine.resilience.health import Health
from talktrack.engine.resilience.language import SteadyLanguage
from talktrack.engine.resilience.patience import Patience
from talktrack.engine.resilience.synthesizer import SteadySynthesizer
from talktrack.engine.usual_voice import UsualVoice
from talktrack.ports.cache import Cache
from talktrack.ports.language import LanguageModel
from talktrack.ports.speech import Ears, Synthesizer
from talktrack.providers.catalog import opening

MODEL_PATIENCE: Final = Patience(first_s=5.0, next_s=8.0)
"""A second try still comes before the watchdog of a call."""
VOICE_PATIENCE: Final = Patience(first_s=3.0, next_s=3.0)


def open_language(pick: Pick) -> AbstractAsyncContextManager[LanguageModel]:
    """One model by itself. Raises `InvalidInput`."""
    return opening(pick.provider).language(pick)


def open_ears(pick: Pick) -> AbstractAsyncContextManager[Ears]:
    """One provider's recognisers by themselves. Raises `InvalidInput`."""
    return opening(pick.provider).ears(pick)


def open_mouth(pick: Pick) -> AbstractAsyncContextManager[Synthesizer]:
    """One provider's voices by themselves. Raises `InvalidInput`."""
    return _with_usual_voice(pick) if pick.voice else opening(pick.provider).mouth(pick)


@asynccontextmanager
async def _with_usual_voice(pick: Pick) -> AsyncIterator[Synthesizer]:
    async with opening(pick.provider).mouth(pick) as mouth:
        yield UsualVoice(mouth, pick.voice)


@dataclass(frozen=True)
class Chains:
    """How several become one; what has failed lately is known to all of them."""

    health: Health
    cache: Cache | None = None

    def thinking(self, models: Sequence[LanguageModel]) -> LanguageModel | None:
        return SteadyLanguage(models, MODEL_PATIENCE, self.health) if models else None

    def speaking(self, mouths: Sequence[Synthesizer]) -> Synthesizer | None:
        return SteadySynthesizer(mouths, VOICE_PATIENCE, self.health) if mouths else None

    def phrases(self, mouths: Sequence[Synthesizer]) -> Callable[[str], Synthesizer] | None:
        """Each voice remembers for itself, so that nobody's sound is kept as somebody else's."""
        cache = self.cache
        if not mouths or cache is None:
            return None

        def phrases(owner: str) -> Synthesizer:
            remembering = [RememberedSynthesizer(mouth, cache, owner) for mouth in mouths]
            return SteadySynthesizer(remembering, VOICE_PATIENCE, self.health)

        return phrases
