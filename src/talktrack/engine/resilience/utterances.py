"""A recogniser of whole utterances that is tried again, given up in time, and stood in for by others."""

from __future__ import annotations

from collections.abc import Sequence

import anyio

from talktrack.domain.errors import ProviderError, UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.engine.resilience.health import Health
from talktrack.engine.resilience.patience import Chain, Patience, late
from talktrack.ports.speech import Recognition, Recognizer, RecognizerCapabilities


class SteadyUtterances:
    """Implements `ports.speech.Recognizer` over one recogniser, or several of which the later ones stand in."""

    def __init__(self, recognizers: Sequence[Recognizer], patience: Patience, health: Health | None = None) -> None:
        self._recognizers = tuple(recognizers)
        self._patience = patience
        self._health = health or Health()

    @property
    def name(self) -> str:
        return self._recognizers[0].name

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return self._recognizers[0].capabilities

    async def recognize(self, utterance: Frame, language: Language) -> Recognition:
        able = [each for each in self._recognizers if language in each.capabilities.languages]
        if not able:
            raise UnsupportedLanguage(f"{self.name} does not know {language!r}.")
        chain = Chain(able, self._patience, self._health)
        while True:
            recognizer = chain.current
            try:
                with anyio.fail_after(self._patience.first_s):
                    recognition = await recognizer.recognize(utterance, language)
            except TimeoutError:
                await chain.after(late(recognizer.name))
            except ProviderError as error:
                await chain.after(error)
            else:
                chain.succeeded()
                return recognition
