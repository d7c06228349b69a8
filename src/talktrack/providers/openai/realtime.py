"""Speech to speech over a realtime session: one socket for each call, on which nobody's turn is decided but here.

Sound is sent while the voice speaks, committed where it falls silent, and answered when that is asked for. One response
is made at a time; one that is not wanted any more is cancelled, and the next one waits for the end of it.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from itertools import count
from typing import Any, Final

import anyio

from talktrack.domain.errors import ProviderError, UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language
from talktrack.ports.conversation import Briefing, Conversation
from talktrack.ports.language import Message, Usage
from talktrack.ports.speech import Final as Understood
from talktrack.ports.speech import Interim, RecognizerCapabilities
from talktrack.providers.network import failures
from talktrack.providers.network.calls import CallAssembler, CallPiece
from talktrack.providers.network.dialogue import SILENCE
from talktrack.providers.network.http import Deadlines, address, clean_key
from talktrack.providers.network.sockets import Habits, Socket, open_socket
from talktrack.providers.openai import realtime_wire as wire
from talktrack.providers.openai.hearing import Hearing
from talktrack.providers.openai.language import DEFAULT_BASE_URL
from talktrack.providers.openai.utterance import RealtimeUtterance

_CAPABILITIES: Final = RecognizerCapabilities(LANGUAGES, words=False, confidence=False)


class OpenAISpeech:
    """Implements `ports.conversation.SpeechModel`.

    Of a voice it takes the id and the speed, up to 1.5; style and pitch are for the instructions, and the temperature
    of the model is not asked for any more. What the user says is written down by a model of its own; where that fails,
    the text is `…`, for the model has heard it all the same.

    `base_url` ends in `/v1`. Raises `InvalidInput` for a URL or key that no request can carry.
    """

    def __init__(
        self,
        model: str,
        *,
        base_url: str = DEFAULT_BASE_URL,
        api_key: str | None = None,
        deadlines: Deadlines | None = None,
    ) -> None:
        self._model = model
        self._deadlines = deadlines or Deadlines()
        key = clean_key(api_key)
        self._headers = {"Authorization": f"Bearer {key}"} if key else {}
        url = address(base_url, "/realtime", "https://host/v1")
        self._url = url.copy_with(scheme=url.scheme.replace("http", "ws"), params={"model": model})

    @property
    def name(self) -> str:
        return f"openai:{self._model}"

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return _CAPABILITIES

    @asynccontextmanager
    async def converse(
        self, brief: Callable[[], Briefing], language: Language, rate: int, on_usage: Callable[[Usage], None]
    ) -> AsyncIterator[Conversation]:
        if language not in LANGUAGES:
            raise UnsupportedLanguage(f"{self.name} is not asked to speak {language!r}.")
        async with open_socket(self._url, self._headers, self.name, self._deadlines, Habits()) as socket:
            conversation = _Conversation(socket, self.name, language, rate, self._deadlines, on_usage)
            conversation.brief(brief())
            try:
                yield conversation
            finally:
                conversation.fail(failures.broken_off(self.name))


class _Conversation:
    """Implements `ports.conversation.Conversation`. What is told carries in its id what it was for."""

    def __init__(
        self,
        socket: Socket,
        name: str,
        language: Language,
        rate: int,
        deadlines: Deadlines,
        on_usage: Callable[[Usage], None],
    ) -> None:
        self._socket = socket
        self._name = name
        self._language = language
        self._deadlines = deadlines
        self._on_usage = on_usage
        self._hearing = Hearing(socket, language, rate)
        self._numbers = count(1)
        self._utterances: dict[str, RealtimeUtterance] = {}
        """Those that are not over, by their keys, in the order in which they were asked for."""
        self._making: RealtimeUtterance | None = None
        self._answered: set[str] = set()
        """Calls of tools whose results were told."""
        self._failure: ProviderError | None = None

    def brief(self, briefing: Briefing) -> None:
        """Tell what is to be known before anything is heard."""
        self._send("session", wire.session_update(briefing, self._language))
        for message in briefing.history:
            self.tell(message)

    # --- the user's voice ------------------------------------------------------------------------------------------

    def push(self, frame: Frame) -> None:
        self._hearing.push(frame)

    def voice_started(self) -> None:
        self._hearing.voice_started()

    def voice_stopped(self) -> None:
        self._hearing.voice_stopped()

    # --- the model's voice -----------------------------------------------------------------------------------------

    def answer(self, *, tools: bool) -> RealtimeUtterance:
        key = self._number()
        return self._ask(key, wire.answer(key, tools=tools))

    def say(self, text: str) -> RealtimeUtterance:
        key = self._number()
        return self._ask(key, wire.say(key, text, self._language))

    def tell(self, message: Message) -> None:
        if message.answers:
            self._answered.add(message.answers)
        for item in wire.items(message):
            self._send("tell", item)

    def _ask(self, key: str, request: dict[str, Any]) -> RealtimeUtterance:
        utterance = self._utterances[key] = RealtimeUtterance(request, self._name, self._deadlines, self._heard)
        if self._failure is not None:
            utterance.finish(self._failure)
        self._make_next()
        return utterance

    def _make_next(self) -> None:
        """Have the session make what was asked for next, where it makes nothing."""
        if self._making is None:
            self._making = next((each for each in self._utterances.values() if not each.done), None)
            if self._making is not None:
                self._send("create", self._making.request)

    def _heard(self, utterance: RealtimeUtterance) -> None:
        """It is over for the call."""
        if utterance is self._making:
            self._send("cancel", {"type": "response.cancel"})
        else:
            utterance.finish()
            self._settle(utterance)

    def _settle(self, utterance: RealtimeUtterance) -> None:
        """It is over on both sides."""
        for event in utterance.unheard(self._answered):
            self._send("forget", event)
        self._utterances = {key: each for key, each in self._utterances.items() if each is not utterance}

    def _over(self, failure: ProviderError | None = None) -> None:
        """The session makes nothing any more."""
        made, self._making = self._making, None
        if made is not None:
            made.finish(failure)
            if made.heard_ms is not None:
                self._settle(made)
        self._make_next()

    def fail(self, error: ProviderError) -> None:
        """The session is over, and all that was to be said with it."""
        self._failure = self._failure or error
        for utterance in self._utterances.values():
            utterance.finish(self._failure)

    # --- what the session tells ------------------------------------------------------------------------------------

    def __aiter__(self) -> AsyncIterator[Interim | Understood]:
        return self

    async def __anext__(self) -> Interim | Understood:
        try:
            while not self._hearing.ready:
                with anyio.CancelScope() as self._hearing.waiting:
                    self._take(wire.told_in(await anext(self._socket), self._name))
        except ProviderError as error:
            self.fail(error)
            raise
        return self._hearing.ready.popleft()

    def _take(self, told: wire.Told | None) -> None:
        match told:
            case wire.Committed() | wire.Transcribing() | wire.Transcribed():
                self._hearing.take(told, unknown=SILENCE)
            case wire.Begun():
                if self._making is not None and self._utterances.get(told.key) is self._making:
                    self._making.response_id = told.response_id
            case wire.ItemBegun() | wire.Sound() | wire.Words() | wire.Called() | wire.Done():
                if self._making is not None and told.response_id == self._making.response_id:
                    self._take_of(self._making, told)
            case wire.Refused():
                self._refused(told)
            case None:
                pass

    def _take_of(
        self, made: RealtimeUtterance, told: wire.ItemBegun | wire.Sound | wire.Words | wire.Called | wire.Done
    ) -> None:
        match told:
            case wire.ItemBegun():
                made.item(told.item_id)
            case wire.Sound():
                made.take_sound(told.item_id, told.pcm)
            case wire.Words():
                made.take_words(told.item_id, told.text)
            case wire.Called():
                self._take_call(made, told)
            case wire.Done():
                if told.usage is not None:
                    self._on_usage(told.usage)
                self._over(wire.error_of(told.error, self._name) if told.error is not None else None)

    def _take_call(self, made: RealtimeUtterance, told: wire.Called) -> None:
        calls = CallAssembler()
        calls.take(CallPiece(0, told.call_id, told.name, told.arguments))
        try:
            for call in calls.whole():
                made.take_call(told.item_id, call)
        except ValueError:
            made.finish(failures.bad_call(self._name))

    def _refused(self, told: wire.Refused) -> None:
        match told.event_id.partition("-")[0]:
            case "cancel" | "forget":  # it was over already, or gone
                pass
            case "commit":
                self._hearing.refused()
            case "create":
                self._over(wire.error_of(told.code, self._name))
            case _:
                raise wire.error_of(told.code, self._name)

    # --- what is told to it ----------------------------------------------------------------------------------------

    def _send(self, purpose: str, event: dict[str, Any]) -> None:
        self._socket.send(json.dumps({"event_id": f"{purpose}-{self._number()}", **event}))

    def _number(self) -> str:
        return str(next(self._numbers))
