"""Providers: how one is opened, and what they are together for a call."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Protocol

from talktrack.domain.language import Language
from talktrack.domain.provider import Pick
from talktrack.ports.language import LanguageModel
from talktrack.ports.speech import Ears, Recognizer, StreamingRecognizer, Synthesizer


class Opening(Protocol):
    """A module of a provider's folder. It has what the provider offers: one function for each `Sense`.

    What was opened is closed with its context, by whichever task. All raise `InvalidInput` for settings that make no
    sense.
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


@dataclass(frozen=True)
class Senses:
    """What a call hears, thinks and speaks with. None and missing languages mean: not configured."""

    model: LanguageModel | None = None
    recognizers: Mapping[Language, Recognizer] = field(default_factory=dict)
    """For whole utterances."""
    listeners: Mapping[Language, tuple[StreamingRecognizer, ...]] = field(default_factory=dict)
    """For live calls; the later ones stand in for the first."""
    synthesizer: Synthesizer | None = None
