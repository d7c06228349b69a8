"""An assistant that talks by a speech-to-speech model: its ears, and its voice, on a line that carries sound both ways.

The engine hears by it as by any recogniser, and what the model says are replies like any others: whose turn it is, what
was heard and whether a tool may be used is decided where it always is. The model begins to answer when the voice falls
silent, before that is known to be the end of a turn; what turns out to be none is forgotten.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from typing import Final

import anyio

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import ProviderUnreachable
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.domain.transcript import Turn
from talktrack.ports.conversation import Briefing, Conversation, Said, SpeechModel, Utterance
from talktrack.ports.language import Message, ToolCall, Usage
from talktrack.ports.speech import Final as Understood
from talktrack.ports.speech import (
    Interim,
    RecognizerCapabilities,
    RecognizerStream,
    Speech,
    SynthesizerCapabilities,
    Voice,
)
from talktrack.services.roles.toolbox import Use

_OPENS_S: Final = 2.0
"""How long a conversation is waited for on a line that has just come; entering one takes no time to speak of."""
_OPENS_AGAIN_S: Final = 0.5
"""The same where it broke; whoever listens tries again after a tenth of a second, or has somebody else do it."""


class Talk:
    """What an assistant shares with the model in one call. Implements `ports.speech.StreamingRecognizer`.

    A conversation lasts as long as somebody listens; the next one is briefed with what was heard up to then.
    """

    def __init__(self, model: SpeechModel, brief: Callable[[], Briefing], on_usage: Callable[[Usage], None]) -> None:
        self._model = model
        self._brief = brief
        self._on_usage = on_usage
        self._conversation: Conversation | None = None
        self._opened = anyio.Event()
        self._expected_by = 0.0
        """Until this moment of the loop's clock it may still be opened."""
        self._open: list[Spoken] = []
        """What was asked for and is not over."""
        self._guess: Utterance | None = None
        """The answer to what was just said, for which nobody has asked yet."""
        self._texts: list[str] = []
        """What was understood, as long as it is not surely answered."""
        self._listened = False
        """The model has heard something of the turn that is not surely answered, understood or not."""
        self._told: set[str] = set()
        """Calls of tools of whose results it knows."""

    @property
    def name(self) -> str:
        return self._model.name

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return self._model.capabilities

    def expect(self) -> None:
        """A line with sound both ways is about to be listened to."""
        self._expected_by = anyio.current_time() + _OPENS_S

    @asynccontextmanager
    async def listen(self, language: Language, rate: int) -> AsyncIterator[RecognizerStream]:
        """See `StreamingRecognizer.listen`."""
        briefing = self._brief()
        async with self._model.converse(self._brief, language, rate, self._on_usage) as conversation:
            self._conversation = conversation
            self._open, self._guess, self._texts, self._listened = [], None, [], False
            self._told = {message.answers for message in briefing.history}
            self._opened.set()
            try:
                yield _Ears(self, conversation)
            finally:
                self._conversation, self._opened = None, anyio.Event()
                self._expected_by = anyio.current_time() + _OPENS_AGAIN_S

    async def ready(self) -> bool:
        """Whether the model can talk; waits as long as it may be about to."""
        with anyio.CancelScope(deadline=self._expected_by):
            await self._opened.wait()
        return self._conversation is not None

    # --- what the ears tell ----------------------------------------------------------------------------------------

    def voice_started(self) -> None:
        """Whatever was not committed by now answers only half of it."""
        self._drop_guess()
        for spoken in tuple(self._open):
            if not spoken.committed:
                spoken.heard(0)

    def voice_stopped(self, conversation: Conversation) -> None:
        """Perhaps the turn is over: have it answered, unless it may be a nod into what is being said."""
        self._listened = True
        if not self._open:
            self._guess = conversation.answer(tools=True)

    def understood(self, text: str) -> None:
        if text:
            self._texts.append(text)
        else:
            self._drop_guess()

    def _drop_guess(self) -> None:
        guess, self._guess = self._guess, None
        if guess is not None:
            guess.heard(0)

    # --- what is said ----------------------------------------------------------------------------------------------

    def answer(self, spoken: Spoken, turn: Turn, uses: Sequence[Use], *, tools: bool) -> None:
        """Go on with the answer to a turn, or begin it: what of the turn the model has not heard is told it.

        `uses` are what tools were used for in the call; where it does not know of one, that is told as well.
        """
        goes_on = spoken in self._open
        conversation = self._begin(spoken)
        news = [*self._unknown(uses, goes_on=goes_on)]
        if not goes_on:
            spoken.texts = len(self._texts)
            if rest := self._unheard(turn):
                news.append(Message("user", rest))
        if news or not tools:
            self._drop_guess()
        for message in news:
            conversation.tell(message)
        guess, self._guess = self._guess, None
        spoken.add(guess or conversation.answer(tools=tools))

    def say(self, spoken: Spoken, text: str) -> None:
        self._drop_guess()
        spoken.add(self._begin(spoken).say(text))

    def _unknown(self, uses: Sequence[Use], *, goes_on: bool) -> Iterator[Message]:
        """What the model does not know of them; it forgets what it asked for where its answer is over before."""
        for number, use in enumerate(uses, start=1):
            if use.over.is_set() and not self._told.issuperset(call.id for call in use.calls):
                self._told.update(call.id for call in use.calls)
                asked = goes_on and number == len(uses)
                yield from (each for each in use.messages(with_words=False) if each.answers or not asked)

    def _unheard(self, turn: Turn) -> str:
        """What of a turn came in another way than by the model's own ears: typed, or before they were open."""
        understood = " ".join(self._texts)
        if understood and understood in turn.said:
            return turn.said.replace(understood, "", 1).strip()
        return "" if turn.measured and self._listened else turn.said

    def _begin(self, spoken: Spoken) -> Conversation:
        """Nothing else is being said from now on: what was heard of the replies before is settled when one begins."""
        if self._conversation is None:
            raise ProviderUnreachable(f"{self.name} is not connected: try again.", provider=self.name)
        for other in tuple(self._open):
            if other is not spoken:
                other.heard(0)
        if spoken not in self._open:
            self._open.append(spoken)
        return self._conversation

    def over(self, spoken: Spoken, *, heard: bool) -> None:
        """What becomes of it is known."""
        if spoken in self._open:
            self._open.remove(spoken)
            if heard and spoken.texts:
                del self._texts[: spoken.texts]
                self._listened = bool(self._texts)


class Spoken:
    """One reply as the model says it: an utterance, and another one behind each use of tools."""

    def __init__(self, talk: Talk, *, committed: bool) -> None:
        self.committed = committed
        """It goes onto the line, or is there; otherwise it is a guess."""
        self.texts = 0
        """How many of the texts that were understood it answers."""
        self._talk = talk
        self._utterances: list[tuple[Utterance, float]] = []
        """Each with the place in the reply's sound where it begins."""
        self._made_ms = 0.0

    def add(self, utterance: Utterance) -> None:
        self._utterances.append((utterance, self._made_ms))

    async def parts(self) -> AsyncIterator[Frame | Said | ToolCall]:
        """The utterance that was added last. Raises a `ProviderError`."""
        async for part in self._utterances[-1][0]:
            if isinstance(part, Frame):
                self._made_ms += part.duration_ms
            yield part

    def heard(self, played_ms: float) -> None:
        """So much of the reply was played, and nothing more of it will be."""
        for utterance, start_ms in self._utterances:
            utterance.heard(max(0.0, played_ms - start_ms))
        self._talk.over(self, heard=played_ms > 0)


class _Ears:
    """Implements `ports.speech.RecognizerStream`: those of the conversation; the talk is told what they hear."""

    def __init__(self, talk: Talk, conversation: Conversation) -> None:
        self._talk = talk
        self._conversation = conversation

    def push(self, frame: Frame) -> None:
        self._conversation.push(frame)

    def voice_started(self) -> None:
        self._talk.voice_started()
        self._conversation.voice_started()

    def voice_stopped(self) -> None:
        self._conversation.voice_stopped()
        self._talk.voice_stopped(self._conversation)

    def __aiter__(self) -> AsyncIterator[Interim | Understood]:
        return self

    async def __anext__(self) -> Interim | Understood:
        each = await anext(aiter(self._conversation))
        if isinstance(each, Understood):
            self._talk.understood(each.recognition.text)
        return each


class NoVoice:
    """Implements `ports.speech.Synthesizer` where only the model itself can say something."""

    name = "none"
    capabilities = SynthesizerCapabilities((), speed=False, pitch=False)

    def voices(self) -> tuple[Voice, ...]:
        return ()

    @asynccontextmanager
    async def speak(self, text: str, voice: VoiceConfig, language: Language) -> AsyncIterator[AsyncIterator[Speech]]:  # noqa: ARG002
        raise ProviderUnreachable("No other voice is configured to go on with: set TALKTRACK_TTS.", provider=self.name)
        yield
