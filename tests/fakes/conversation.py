"""A speech-to-speech model that understands tones, answers in tones, and forgets what it should."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import anyio

from talktrack.audio.samples import frame_of
from talktrack.domain.errors import ProviderError, ProviderUnreachable
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.ports.conversation import Briefing, Conversation, Said
from talktrack.ports.language import Message, ToolCall, Usage
from talktrack.ports.speech import Final, Interim, RecognizerCapabilities, RecognizerStream
from talktrack.providers.scripted.fsk import encode
from talktrack.providers.scripted.recognizer import ScriptedRecognizer

RATE = 24_000

Answer = str | tuple[ToolCall, ...]


@dataclass
class FakeSpeechModel:
    """Implements `ports.conversation.SpeechModel`. Everything may be changed while it runs."""

    answers: deque[Answer] = field(default_factory=deque)
    """The last one for ever."""
    word_delay: float = 0.0
    memory: list[str] = field(default_factory=list)
    """What it remembers of the conversation that was begun last, as `role: text`."""
    failure: ProviderError | None = None
    """What listening fails with."""
    name: str = "fake:talker"
    _ears: ScriptedRecognizer = field(default_factory=lambda: ScriptedRecognizer(final_delay_ms=1))

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return self._ears.capabilities

    @asynccontextmanager
    async def converse(
        self, brief: Callable[[], Briefing], language: Language, rate: int, on_usage: Callable[[Usage], None]
    ) -> AsyncIterator[Conversation]:
        async with self._ears.listen(language, rate) as ears:
            conversation = _FakeConversation(self, ears, on_usage)
            self.memory = []
            for message in brief().history:
                conversation.tell(message)
            yield conversation
            conversation.failure = ProviderUnreachable("It is over.", provider=self.name)


class _FakeConversation:
    def __init__(self, model: FakeSpeechModel, ears: RecognizerStream, on_usage: Callable[[Usage], None]) -> None:
        self.model = model
        self.failure = model.failure
        self.on_usage = on_usage
        self._ears = ears

    def push(self, frame: Frame) -> None:
        self._ears.push(frame)

    def voice_started(self) -> None:
        self._ears.voice_started()

    def voice_stopped(self) -> None:
        self._ears.voice_stopped()

    def __aiter__(self) -> AsyncIterator[Interim | Final]:
        return self

    async def __anext__(self) -> Interim | Final:
        if self.failure is not None:
            raise self.failure
        heard = await anext(aiter(self._ears))
        if isinstance(heard, Final):
            self.model.memory.append(f"user: {heard.recognition.text}")
        return heard

    def answer(self, *, tools: bool) -> _FakeUtterance:
        return _FakeUtterance(self, lambda: self._answer(tools=tools))

    def say(self, text: str) -> _FakeUtterance:
        return _FakeUtterance(self, lambda: text)

    def tell(self, message: Message) -> None:
        role = "call" if message.calls else "result" if message.answers else message.role
        text = ", ".join(call.name for call in message.calls) or message.text
        self.model.memory.append(f"{role}: {text}")

    def _answer(self, *, tools: bool) -> Answer:
        answers = self.model.answers
        answer = answers.popleft() if len(answers) > 1 else answers[0]
        return answer if tools or isinstance(answer, str) else "I cannot."


class _FakeUtterance:
    """Implements `ports.conversation.Utterance`."""

    def __init__(self, conversation: _FakeConversation, think: Callable[[], Answer]) -> None:
        self._conversation = conversation
        self._think = think
        self._heard_ms: float | None = None
        self._made: list[tuple[str, float]] = []
        """Words, and where they end in its sound."""
        self._called: tuple[ToolCall, ...] = ()

    async def __aiter__(self) -> AsyncIterator[Frame | Said | ToolCall]:
        if self._conversation.failure is not None:
            raise self._conversation.failure
        answer = self._think()
        for part in self._parts(answer) if isinstance(answer, str) else answer:
            await anyio.sleep(self._conversation.model.word_delay)
            yield part
        if not isinstance(answer, str):
            self._called = answer
            self._remember([f"call: {call.name}" for call in answer])
        self._conversation.on_usage(Usage(20, 10))

    def heard(self, played_ms: float) -> None:
        if self._heard_ms is None:
            self._heard_ms = played_ms
            words = [word for word, end_ms in self._made if end_ms <= played_ms + 1]
            self._remember([f"assistant: {' '.join(words)}"] if words else [])
            memory = self._conversation.model.memory
            for call in self._called:
                if not any(each.startswith("result") for each in memory):
                    memory.remove(f"call: {call.name}")

    def _parts(self, text: str) -> Iterator[Frame | Said]:
        end_ms = 0.0
        for number, word in enumerate(text.split()):
            frame = frame_of(encode(word, RATE), RATE)
            end_ms += frame.duration_ms
            self._made.append((word, end_ms))
            yield Said(f" {word}" if number else word)
            yield frame

    def _remember(self, lines: list[str]) -> None:
        self._conversation.model.memory += lines
