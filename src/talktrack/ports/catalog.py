"""How a provider is opened."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Protocol

from talktrack.domain.provider import Pick
from talktrack.ports.language import LanguageModel
from talktrack.ports.speech import Ears, Synthesizer


class Opening(Protocol):
    """A module of a provider's folder. It has what the provider offers: one function for each `Sense`.

    What was opened is closed with its context. All raise `InvalidInput` for settings that make no sense.
    """

    def language(self, pick: Pick, /) -> AbstractAsyncContextManager[LanguageModel]:
        """Sense.LLM."""
        ...

    def ears(self, pick: Pick, /) -> AbstractAsyncContextManager[Ears]:
        """Sense.STT."""
        ...

    def mouth(self, pick: Pick, /) -> AbstractAsyncContextManager[Synthesizer]:
        """Sense.TTS."""
        ...
