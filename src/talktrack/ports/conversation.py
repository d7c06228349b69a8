"""A speech-to-speech model: it hears one voice and answers in its own. Whose turn it is, the caller decides."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.ports.language import Message, ToolCall, ToolSpec, Usage
from talktrack.ports.speech import RecognizerCapabilities, RecognizerStream


@dataclass(frozen=True)
class Said:
    """The next words of the sound that comes beside them; when each is said can only be estimated."""

    text: str


@dataclass(frozen=True)
class Briefing:
    """What a model knows before it hears anything."""

    instructions: str
    history: tuple[Message, ...]
    """What each side has really heard of the other so far, and what tools have done."""
    tools: tuple[ToolSpec, ...]
    voice: VoiceConfig
    max_tokens: int
    """Of an answer, as if it were text."""


class Utterance(Protocol):
    """Something that the model says. Iterate it, once, for its sound, its words, and the tools that it asks for.

    Sound comes in frames of one rate, as fast as it is made; tools come whole. The iteration raises a `ProviderError`.
    """

    def __aiter__(self) -> AsyncIterator[Frame | Said | ToolCall]: ...

    def heard(self, played_ms: float) -> None:
        """So much of its sound was played. It is over, and the model forgets the rest, and all of it where that is 0.

        Comes once, whether or not it was iterated; tools whose results were told stay.
        """
        ...


class Conversation(RecognizerStream, Protocol):
    """The model in one call. What it understands of the voice comes out as of any recogniser."""

    def answer(self, *, tools: bool) -> Utterance:
        """Answer what was said and told since the last answer; without `tools` it may ask for none.

        Never blocks. It may be asked for before the words of what was said are known.
        """
        ...

    def say(self, text: str) -> Utterance:
        """Say this, as nearly word for word as the model does. Never blocks."""
        ...

    def tell(self, message: Message) -> None:
        """What the user has written, or the result of a tool. Never blocks."""
        ...


class SpeechModel(Protocol):
    @property
    def name(self) -> str:
        """`provider:model`."""
        ...

    @property
    def capabilities(self) -> RecognizerCapabilities: ...

    def converse(
        self, brief: Callable[[], Briefing], language: Language, rate: int, on_usage: Callable[[Usage], None]
    ) -> AbstractAsyncContextManager[Conversation]:
        """Hold a conversation for as long as the context lasts, with a voice that comes at this rate.

        `brief` tells what is known by then. It is asked at the start, and again by a model that cannot be made to
        forget, and so has to be told anew what was heard. Entering does not wait for a connection. `on_usage` is told
        what each answer cost, heard or not. Raises `UnsupportedLanguage`; iterating what is understood raises a
        `ProviderError` where the provider fails, and so does every utterance that is under way then.
        """
        ...
