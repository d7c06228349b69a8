"""Providers: how one is opened, and what they are together for a call."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Protocol

from talktrack.domain.assistant import AssistantConfig, ModelConfig
from talktrack.domain.errors import Problem, TalktrackError
from talktrack.domain.language import Language
from talktrack.domain.provider import Pick
from talktrack.ports.conversation import SpeechModel
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

    def talker(self, pick: Pick, /) -> SpeechModel:
        """`Provider.talks`; it holds nothing open but while a conversation is held."""
        ...


Talkers = Callable[[ModelConfig], SpeechModel | None]
"""Gives the model that an assistant names, where it is one that hears and speaks by itself.

Raises `NoLanguageModel` for one whose provider cannot be asked, `InvalidInput` for settings that make no sense.
"""


def nobody_talks(_: ModelConfig) -> None:
    """Where there is no such model."""


@dataclass(frozen=True)
class Preferred:
    """What an assistant thinks and speaks with: who it names, and behind them who is configured."""

    model: LanguageModel | None
    synthesizer: Synthesizer | None
    phrases: Callable[[str], Synthesizer] | None
    """See `Senses.phrases`."""
    missing: tuple[TalktrackError, ...] = ()
    """Why who it names is not among them: `NoLanguageModel`, `NoSynthesizer`."""


class Named(Protocol):
    """Providers as assistants name them."""

    def problems(self, config: AssistantConfig) -> Iterable[Problem]:
        """What is wrong with the providers that it names; one that cannot be asked is, where another one can."""
        ...

    async def first(self, config: AssistantConfig) -> Preferred: ...


@dataclass(frozen=True)
class Senses:
    """What a call hears, thinks and speaks with. None and missing languages mean: not configured."""

    model: LanguageModel | None = None
    recognizers: Mapping[Language, Recognizer] = field(default_factory=dict)
    """For whole utterances."""
    listeners: Mapping[Language, tuple[StreamingRecognizer, ...]] = field(default_factory=dict)
    """For live calls; the later ones stand in for the first."""
    synthesizer: Synthesizer | None = None
    phrases: Callable[[str], Synthesizer] | None = None
    """The same voices, each remembering what it says for the organisation of that id: for set phrases alone."""
    talker: Talkers = nobody_talks
    named: Named | None = None
    """None where nobody can be named."""
