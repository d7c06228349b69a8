"""The realtime adapter against a real server: what it says, what it remembers, and how it fails."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import anyio
import pytest

from talktrack.audio.framing import pieces
from talktrack.audio.samples import frame_of
from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import (
    ProviderBusy,
    ProviderError,
    ProviderNonsense,
    ProviderRejected,
    ProviderTimeout,
    ProviderUnreachable,
)
from talktrack.ports.conversation import Briefing, Conversation
from talktrack.ports.language import Message, ToolCall, ToolSpec, Usage
from talktrack.ports.speech import Final
from talktrack.providers.network.http import Deadlines
from talktrack.providers.openai.realtime import OpenAISpeech
from talktrack.providers.openai.realtime_wire import session_update
from talktrack.providers.scripted.fsk import encode
from tests.audio.sounds import joined, silence
from tests.conformance.test_conversation import all_of, until
from tests.servers.chat import Calling
from tests.servers.deepgram_faults import Fault
from tests.servers.openai_realtime import RealtimeServer, realtime_server
from tests.servers.openai_session import Session

RATE = 8_000
KEY = "sk-secret-key"
BRIEFING = Briefing("Be brief.", (), (), VoiceConfig(), 300)
COUNT = "one two three four five six"


@pytest.fixture
async def server() -> AsyncIterator[RealtimeServer]:
    async with realtime_server(api_key=KEY) as server:
        with anyio.fail_after(20):
            yield server


@dataclass
class Held:
    conversation: Conversation
    session: Session
    finals: list[str] = field(default_factory=list)
    usage: list[Usage] = field(default_factory=list)
    failure: ProviderError | None = None

    async def hear(self) -> None:
        try:
            async for each in self.conversation:
                if isinstance(each, Final):
                    self.finals.append(each.recognition.text)
        except ProviderError as error:
            self.failure = error

    def say(self, text: str) -> None:
        self.conversation.voice_started()
        for frame in pieces(joined(frame_of(encode(text, RATE), RATE), silence(200, RATE)), RATE // 50):
            self.conversation.push(frame)
        self.conversation.voice_stopped()

    async def settled(self, count: int) -> None:
        """Returns when the server was told so many things beside sound, and has taken them in."""
        await until(lambda: len(self.session.told) >= count)
        await anyio.sleep(0.05)


@asynccontextmanager
async def conversation(server: RealtimeServer, briefing: Briefing = BRIEFING, **options: Any) -> AsyncIterator[Held]:
    speech = OpenAISpeech("gpt-realtime", base_url=server.base_url, api_key=KEY, **options)
    usage: list[Usage] = []
    async with (
        speech.converse(lambda: briefing, "en", RATE, usage.append) as opened,
        anyio.create_task_group() as tasks,
    ):
        held = Held(opened, Session({}), usage=usage)
        tasks.start_soon(held.hear)
        await until(lambda: bool(server.sessions) or held.failure is not None)
        if server.sessions:
            held.session = server.sessions[-1]
        yield held
        tasks.cancel_scope.cancel()


async def test_an_answer_may_begin_before_the_words_are_known(server: RealtimeServer) -> None:
    server.transcript_delay = 0.5
    async with conversation(server) as held:
        held.say("when are you open")
        await all_of(held.conversation.answer(tools=True))
        assert held.finals == []
        await until(lambda: bool(held.finals))


async def test_of_what_was_cut_the_model_remembers_what_was_played(server: RealtimeServer) -> None:
    server.reply_with(COUNT)
    async with conversation(server) as held:
        utterance = held.conversation.answer(tools=True)
        _, length_ms, _ = await all_of(utterance)
        utterance.heard(length_ms / 2)
        await held.settled(3)
        (said,) = held.session.said()
        assert said in ("assistant: one two three", "assistant: one two")
        assert held.session.types()[-1] == "conversation.item.truncate"


async def test_an_answer_that_is_dropped_is_cancelled_and_the_next_one_waits_for_that(server: RealtimeServer) -> None:
    server.reply_with(COUNT, "Fresh.")
    server.word_delay = 0.1
    async with conversation(server) as held:
        dropped = held.conversation.answer(tools=True)
        await anext(aiter(dropped))
        dropped.heard(0)
        assert (await all_of(held.conversation.answer(tools=True)))[0] == "Fresh."
        assert held.session.types().count("response.cancel") == 1
        assert held.session.said() == ["assistant: Fresh."]
        assert held.failure is None


async def test_an_answer_that_is_dropped_before_it_was_asked_for_costs_nothing(server: RealtimeServer) -> None:
    server.word_delay = 0.05
    async with conversation(server) as held:
        first = held.conversation.answer(tools=True)
        held.conversation.answer(tools=True).heard(0)
        await all_of(first)
        assert held.session.types().count("response.create") == 1


async def test_a_tool_is_asked_for_whole_and_its_result_answered(server: RealtimeServer) -> None:
    server.reply_with(Calling((("book", '{"day": "monday"}'),)), "Booked.")
    briefing = Briefing("", (), (ToolSpec("book", "Books.", {"type": "object"}),), VoiceConfig(), 300)
    async with conversation(server, briefing) as held:
        _, _, (call,) = await all_of(held.conversation.answer(tools=True))
        assert (call.name, call.arguments) == ("book", {"day": "monday"})
        held.conversation.tell(Message("tool", "{}", answers=call.id))
        assert (await all_of(held.conversation.answer(tools=False)))[0] == "Booked."
        assert held.session.told[-1]["response"]["tool_choice"] == "none"


async def test_arguments_that_are_no_json_are_nonsense_and_the_call_goes_on(server: RealtimeServer) -> None:
    server.reply_with(Calling((("book", "{"),)), "Sorry.")
    async with conversation(server) as held:
        with pytest.raises(ProviderNonsense):
            await all_of(held.conversation.answer(tools=True))
        assert (await all_of(held.conversation.answer(tools=True)))[0] == "Sorry."


async def test_what_was_heard_before_is_told_at_the_start(server: RealtimeServer) -> None:
    call = ToolCall("call_1", "book", {"day": "monday"})
    history = (
        Message("assistant", "Hello."),
        Message("user", "Monday."),
        Message("assistant", "", calls=(call,)),
        Message("tool", "{}", answers="call_1"),
    )
    async with conversation(server, Briefing("", history, (), VoiceConfig(), 300)) as held:
        await held.settled(5)
        assert held.session.said() == ["assistant: Hello.", "user: Monday."]
        assert [item.type for item in held.session.items[2:]] == ["function_call", "function_call_output"]


async def test_the_voice_is_the_models_own_where_another_providers_is_configured() -> None:
    def voice(config: VoiceConfig) -> Any:
        return session_update(Briefing("", (), (), config, 300), "en")["session"]["audio"]["output"]

    assert voice(VoiceConfig())["voice"] == voice(VoiceConfig("deepgram", "aura-2-thalia-en"))["voice"] == "marin"
    assert voice(VoiceConfig("openai", "cedar", speed=2.0)) == {**voice(VoiceConfig()), "voice": "cedar", "speed": 1.5}


async def test_a_session_that_is_never_opened_is_given_up(server: RealtimeServer) -> None:
    server.fail_with(Fault.HANG, at="connect")
    async with conversation(server, deadlines=Deadlines(connect=0.3)) as held:
        with pytest.raises(ProviderTimeout):
            await all_of(held.conversation.answer(tools=True))
        assert isinstance(held.failure, ProviderTimeout)


@pytest.mark.parametrize("at", ["commit", "response"])
async def test_a_session_that_gives_up_fails_whoever_listens_and_waits(server: RealtimeServer, at: str) -> None:
    server.fail_with(Fault.GAVE_UP, at=at)
    server.answer_delay = 0.2 if at == "commit" else 0.0
    async with conversation(server) as held:
        held.say("hello")
        with pytest.raises(ProviderUnreachable):
            await all_of(held.conversation.answer(tools=True))
        assert isinstance(held.failure, ProviderUnreachable)


@pytest.mark.parametrize(
    ("fault", "error"),
    [(Fault.BUSY, ProviderBusy), (Fault.EMPTY, ProviderNonsense), (Fault.STALL, ProviderTimeout)],
)
async def test_an_answer_that_fails_alone_leaves_the_session_as_it_is(
    server: RealtimeServer, fault: Fault, error: type[ProviderError]
) -> None:
    server.fail_with(fault, at="response", times=1)
    async with conversation(server, deadlines=Deadlines(first_piece=0.3)) as held:
        failed = held.conversation.answer(tools=True)
        with pytest.raises(error):
            await all_of(failed)
        failed.heard(0)
        assert held.failure is None


async def test_the_socket_is_closed_with_the_context(server: RealtimeServer) -> None:
    async with conversation(server) as held:
        pass
    await held.session.over.wait()
    with pytest.raises(ProviderUnreachable):
        await all_of(held.conversation.answer(tools=True))


async def test_the_key_is_never_repeated(server: RealtimeServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server.fail_with(Fault.UNAUTHORIZED, at="connect")
    async with conversation(server) as held:
        with pytest.raises(ProviderRejected) as refused:
            await all_of(held.conversation.answer(tools=True))
    speech = OpenAISpeech("gpt-realtime", base_url=server.base_url, api_key=KEY)
    for shown in (repr(refused.value), refused.value.detail, repr(speech), repr(held.conversation), caplog.text):
        assert KEY not in shown
