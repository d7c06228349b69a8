"""Speech to speech over a live session, on which nobody's turn is decided but here.

The model hears the voice while it speaks, and answers when that is asked for. It cannot be made to forget: where it has
said what nobody heard, or waits for a tool that never ran, another session takes its place, which is told what was
heard, and hears again what it has not answered. So does one that is about to be closed.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from math import inf
from typing import Any, Final

import anyio
from anyio.abc import TaskGroup

from talktrack.audio.framing import joined
from talktrack.audio.resample import Resampler
from talktrack.domain.errors import ProviderError, UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language
from talktrack.ports.conversation import Briefing, Conversation, Said
from talktrack.ports.language import Message, Usage
from talktrack.ports.speech import Final as Understood
from talktrack.ports.speech import Interim, Recognition, RecognizerCapabilities
from talktrack.providers.gemini import live_wire as wire
from talktrack.providers.gemini.hearing import Hearing
from talktrack.providers.gemini.language import DEFAULT_BASE_URL
from talktrack.providers.gemini.session import LiveUtterance, Session
from talktrack.providers.network import failures
from talktrack.providers.network.dialogue import SILENCE
from talktrack.providers.network.http import Deadlines, address, clean_key
from talktrack.providers.network.saying import word_for_word
from talktrack.providers.network.sockets import Habits, Socket, open_socket
from talktrack.providers.network.speaking import Speaking

_CAPABILITIES: Final = RecognizerCapabilities(LANGUAGES, words=False, confidence=False)
_UNHEARD_MS: Final = 100.0
"""Less than this is no word that the model would have to forget."""
_WORDS_BEHIND_S: Final = 0.3
"""So long after the last sound of an answer its last words may come."""
_WITHOUT_TOOLS: Final = "[Answer now without using a tool.]"
_NO_TOOL: Final = "No tool can be used now: answer with what you know."


class GeminiSpeech:
    """Implements `ports.conversation.SpeechModel`.

    Of a voice it takes the id alone; style, speed and pitch are for the instructions. What the user says is written
    down by the service beside the model; what that leaves out reads `…` where the model has answered it.

    `base_url` is an origin. Raises `InvalidInput` for a URL or key that no request can carry.
    """

    def __init__(
        self,
        model: str,
        *,
        base_url: str = DEFAULT_BASE_URL,
        api_key: str | None = None,
        deadlines: Deadlines | None = None,
    ) -> None:
        self.model = model
        self._deadlines = deadlines or Deadlines()
        key = clean_key(api_key)
        self._headers = {"x-goog-api-key": key} if key else {}
        url = address(base_url, wire.PATH, DEFAULT_BASE_URL)
        self._url = url.copy_with(scheme=url.scheme.replace("http", "ws"))

    @property
    def name(self) -> str:
        return f"gemini:{self.model}"

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return _CAPABILITIES

    @asynccontextmanager
    async def converse(
        self, brief: Callable[[], Briefing], language: Language, rate: int, on_usage: Callable[[Usage], None]
    ) -> AsyncIterator[Conversation]:
        if language not in LANGUAGES:
            raise UnsupportedLanguage(f"{self.name} is not asked to speak {language!r}.")
        raised: Exception | None = None
        async with anyio.create_task_group() as tasks:
            conversation = _Conversation(self, tasks, brief, language, rate, on_usage)
            conversation.open()
            try:
                yield conversation
            except Exception as error:  # noqa: BLE001  (the task group would wrap what is the user's own)
                raised = error
            conversation.close()
            tasks.cancel_scope.cancel()
        if raised is not None:
            raise raised

    def socket(self) -> AbstractAsyncContextManager[Socket]:
        """A socket to the service, as a context."""
        return open_socket(self._url, self._headers, self.name, self._deadlines, Habits())

    def utterance(self, request: str | None, over: Callable[[LiveUtterance], None]) -> LiveUtterance:
        return LiveUtterance(request, self.name, self._deadlines, over)


class _Conversation:
    """Implements `ports.conversation.Conversation`, over one session after the other."""

    def __init__(
        self,
        speech: GeminiSpeech,
        tasks: TaskGroup,
        brief: Callable[[], Briefing],
        language: Language,
        rate: int,
        on_usage: Callable[[Usage], None],
    ) -> None:
        self._speech = speech
        self._tasks = tasks
        self._brief = brief
        self._language = language
        self._rate = rate
        self._on_usage = on_usage
        self._speaking = Speaking(rate)
        self._resampler = Resampler(rate, wire.RATE)
        self._hearing = Hearing()
        self._session: Session | None = None
        self._utterances: list[LiveUtterance] = []
        """Those that are not over, in the order in which they were asked for."""
        self._ready: deque[Interim | Understood] = deque()
        self._wait = anyio.CancelScope()
        """Of whoever waits for a session to tell something."""
        self._failure: ProviderError | None = None
        self._closed = False

    # --- sessions --------------------------------------------------------------------------------------------------

    def open(self, handle: str = "") -> None:
        self._tasks.start_soon(self._hold, handle)

    async def _hold(self, handle: str) -> None:
        with anyio.CancelScope() as scope:
            async with self._speech.socket() as socket:
                self._session = Session(socket, scope, goes_on=bool(handle))
                self._wait.cancel()
                self._send(wire.setup(self._speech.model, self._brief(), self._language, handle))
                await anyio.sleep_forever()

    def _renew(self, handle: str = "") -> None:
        """Have another session go on, which knows no more than what was heard; with a handle, what this one knew."""
        session, self._session = self._session, None
        if session is None:
            return
        session.scope.cancel()
        self._wait.cancel()
        if not handle:
            self._hearing.forget(anyio.current_time())
        for utterance in self._utterances:
            if utterance.is_awaited and utterance.made:
                utterance.finish(failures.broken_off(self._speech.name))
            utterance.asked = False
        self.open(handle)

    def _start(self, session: Session) -> None:
        """It is set up: tell it what was heard up to now."""
        session.ready = True
        briefing = self._brief()
        session.known = frozenset(message.answers for message in briefing.history if message.answers)
        if briefing.history and not session.goes_on:
            self._send(wire.history(briefing))

    def fail(self, error: ProviderError) -> None:
        """All is over, and all that was to be said with it."""
        self._failure = self._failure or error
        for utterance in self._utterances:
            utterance.finish(self._failure)

    def close(self) -> None:
        self._closed = True
        self.fail(failures.broken_off(self._speech.name))
        self._wait.cancel()

    # --- the user's voice ------------------------------------------------------------------------------------------

    def push(self, frame: Frame) -> None:
        self._append(self._speaking.push(frame))

    def voice_started(self) -> None:
        self._resampler = Resampler(self._rate, wire.RATE)
        self._hearing.start()
        self._append(self._speaking.start())

    def voice_stopped(self) -> None:
        """A voice that never started has said nothing."""
        rest = self._speaking.stop()
        if rest is not None:
            self._append(rest)
            self._hearing.add(self._resampler.flush().pcm)
        self._hearing.stop(anyio.current_time(), silent=rest is None)
        self._go_on()
        self._wait.cancel()

    def _append(self, frames: list[Frame]) -> None:
        if frames:
            self._hearing.add(self._resampler.push(joined(frames)).pcm)
            self._go_on()

    # --- the model's voice -----------------------------------------------------------------------------------------

    def answer(self, *, tools: bool) -> LiveUtterance:
        return self._ask(self._speech.utterance(None if tools else _WITHOUT_TOOLS, self._heard), tools=tools)

    def say(self, text: str) -> LiveUtterance:
        request = word_for_word(text, self._language)
        return self._ask(self._speech.utterance(request, self._heard), tools=False)

    def tell(self, message: Message) -> None:
        session = self._session
        if session is not None and message.answers in session.calls:
            session.results[message.answers] = session.calls[message.answers], message.text
        elif session is None or message.answers not in session.known:
            self._hearing.write(wire.in_words(message))

    def _ask(self, utterance: LiveUtterance, *, tools: bool) -> LiveUtterance:
        utterance.may_use_tools = tools
        self._utterances.append(utterance)
        if self._failure is not None:
            utterance.finish(self._failure)
        self._go_on()
        return utterance

    def _go_on(self) -> None:
        """Tell the model what it may be told now, and have it say what is wanted next."""
        session = self._session
        if session is None or not session.ready or any(each.is_awaited for each in self._utterances):
            return
        wanted = next((each for each in self._utterances if not each.asked and not each.done), None)
        if session.leaves and not self._utterances:
            self._renew(session.handle)
        elif session.calls:
            if wanted is not None and session.calls.keys() == session.results.keys():
                self._give_results(session, wanted)
        else:
            self._tell_more(session)
            if wanted is not None and not self._hearing.waits:
                self._have_said(session, wanted)

    def _tell_more(self, session: Session) -> None:
        for share in self._hearing.untold():
            self._attend(session)
            if sound := self._hearing.tell(share, anyio.current_time()):
                self._send(wire.sound(sound))
            elif share.text:
                self._send(wire.text(share.text))
            if share.stopped:
                self._wait.cancel()

    def _attend(self, session: Session) -> None:
        if not session.attentive:
            session.attentive, session.handle = True, ""
            self._send(wire.START)

    def _have_said(self, session: Session, utterance: LiveUtterance) -> None:
        if utterance.request or not session.attentive:
            self._attend(session)
            self._send(wire.text(utterance.request or SILENCE))
        self._send(wire.END)
        session.attentive = False
        self._hearing.asked(utterance)
        self._expect(session, utterance)

    def _give_results(self, session: Session, utterance: LiveUtterance) -> None:
        self._send(wire.results(session.results))
        session.calls, session.results = {}, {}
        if session.turns:
            self._hearing.moved(session.turns.popleft(), utterance)
        self._expect(session, utterance)

    def _expect(self, session: Session, utterance: LiveUtterance) -> None:
        utterance.asked = True
        session.turns.append(utterance)

    def _heard(self, utterance: LiveUtterance) -> None:
        """It is over for the call; where the model remembers more of it than that, it has to forget."""
        self._utterances.remove(utterance)
        self._hearing.over(utterance)
        session, heard_ms = self._session, utterance.heard_ms or 0.0
        if session is not None and utterance.asked:
            cut = heard_ms > 0 and not utterance.done
            if cut or heard_ms < utterance.length_ms - _UNHEARD_MS or utterance.calls.keys() & session.calls.keys():
                self._renew()
        self._go_on()

    # --- what the session tells ------------------------------------------------------------------------------------

    def __aiter__(self) -> AsyncIterator[Interim | Understood]:
        return self

    async def __anext__(self) -> Interim | Understood:
        try:
            while not self._ready:
                if self._closed:
                    raise StopAsyncIteration
                with anyio.CancelScope(deadline=self._due_s) as self._wait:
                    await self._read()
                self._look_at_the_clock()
        except ProviderError as error:
            self.fail(error)
            raise
        return self._ready.popleft()

    async def _read(self) -> None:
        """What one message tells."""
        session = self._session
        if session is None:
            await anyio.sleep_forever()
            return
        try:
            told = wire.read_message(await anext(session.socket))
        except (ValueError, RecursionError):
            raise failures.strange(self._speech.name) from None
        for each in told:
            if session is self._session:
                self._take(session, each)

    def _take(self, session: Session, told: wire.Told) -> None:
        match told:
            case wire.Ready():
                self._start(session)
            case wire.Understood():
                if text := self._hearing.grow(told.text, anyio.current_time(), whole=told.whole):
                    self._ready.append(Interim(text))
            case wire.Resumable():
                session.handle = "" if session.attentive else told.handle
            case wire.Leaving():
                session.leaves = True
            case Usage():
                self._on_usage(told)
            case wire.TurnOver():
                if session.turns:
                    session.turns.popleft().finish()
            case wire.Sound() | wire.Words() | wire.Called() | wire.Generated():
                self._take_of(session, session.turns[0] if session.turns else None, told)
        self._go_on()

    def _take_of(
        self,
        session: Session,
        making: LiveUtterance | None,
        told: wire.Sound | wire.Words | wire.Called | wire.Generated,
    ) -> None:
        if making is None or (making.heard_ms is not None and not making.done):
            if isinstance(told, wire.Sound | wire.Called):  # nobody is going to hear it
                self._renew()
            return
        match told:
            case wire.Sound():
                making.length_ms += told.frame.duration_ms
                making.add(told.frame)
                self._hearing.sounds(making)
            case wire.Words():
                if told.text:
                    making.add(Said(told.text))
                if told.whole and making.finished_by < inf:
                    making.finish()
            case wire.Generated():
                making.finished_by = anyio.current_time() + _WORDS_BEHIND_S
            case wire.Called() if making.may_use_tools:
                session.calls = making.calls = {call.id: call.name for call in told.calls}
                self._hearing.sounds(making)
                for call in told.calls:
                    making.add(call)
                making.finish()
            case wire.Called():
                self._send(wire.results({call.id: (call.name, _NO_TOOL) for call in told.calls}))

    # --- the clock -------------------------------------------------------------------------------------------------

    @property
    def _due_s(self) -> float:
        unfinished = (each.finished_by for each in self._utterances if not each.done)
        return min(self._hearing.due_s, *unfinished, inf)

    def _look_at_the_clock(self) -> None:
        now_s = anyio.current_time()
        for utterance in self._utterances:
            if utterance.finished_by <= now_s:
                utterance.finish()
        self._ready += (Understood(Recognition(text, self._language)) for text in self._hearing.complete(now_s))
        self._go_on()

    # --- what is told to it ----------------------------------------------------------------------------------------

    def _send(self, message: dict[str, Any]) -> None:
        if self._session is not None:
            self._session.socket.send(json.dumps(message))
