"""The live adapter against a real server: when another session takes over, what it hears, and how it fails."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import anyio
import pytest

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import (
    ProviderError,
    ProviderNonsense,
    ProviderRejected,
    ProviderTimeout,
)
from talktrack.ports.conversation import Briefing
from talktrack.ports.language import Message, ToolCall, ToolSpec
from talktrack.providers.gemini.live import GeminiSpeech
from talktrack.providers.gemini.live_wire import read_message, setup
from talktrack.providers.network.http import Deadlines
from tests.conformance.test_conversation import BOOK, COUNT, Held, all_of, until
from tests.servers.chat import Calling
from tests.servers.deepgram_faults import Fault
from tests.servers.gemini_live import LiveServer, live_server

RATE = 8_000
KEY = "a-secret-key"
MODEL = "gemini-3.8-live"


@pytest.fixture
async def server() -> AsyncIterator[LiveServer]:
    async with live_server(api_key=KEY) as server:
        with anyio.fail_after(20):
            yield server


@asynccontextmanager
async def conversation(server: LiveServer, *tools: ToolSpec, model: str = MODEL, **options: Any) -> AsyncIterator[Held]:
    speech = GeminiSpeech(model, base_url=server.base_url, api_key=KEY, **options)
    history: list[Message] = []

    def brief() -> Briefing:
        return Briefing("Be brief.", tuple(history), tools, VoiceConfig(), 300)

    async with speech.converse(brief, "en", RATE, lambda usage: None) as opened, anyio.create_task_group() as tasks:
        held = Held(opened, history)
        tasks.start_soon(held.hear)
        yield held
        tasks.cancel_scope.cancel()


async def test_the_session_decides_nothing_and_writes_down_both_sides(server: LiveServer) -> None:
    async with conversation(server, BOOK) as held:
        await held.say("hello")
        config = server.sessions[0].config
    assert config["realtimeInputConfig"] == {"automaticActivityDetection": {"disabled": True}}
    assert config["inputAudioTranscription"] == {"languageCodes": ["en-US"]}
    assert config["outputAudioTranscription"] == {}
    assert config["systemInstruction"] == {"parts": [{"text": "Be brief."}]}
    (tool,) = config["tools"][0]["functionDeclarations"]
    assert (tool["name"], tool["behavior"]) == ("book", "BLOCKING")


def test_a_voice_of_the_models_is_asked_for_and_another_providers_is_not() -> None:
    def config(voice: VoiceConfig) -> Any:
        return setup(MODEL, Briefing("", (), (), voice, 300), "es", "")["setup"]["generationConfig"]

    assert config(VoiceConfig("gemini", "Leda"))["speechConfig"] == {
        "voiceConfig": {"prebuiltVoiceConfig": {"voiceName": "Leda"}}
    }
    assert "speechConfig" not in config(VoiceConfig("deepgram", "aura-2-thalia-en"))


async def test_what_was_cut_goes_on_in_a_session_that_knows_what_was_heard(server: LiveServer) -> None:
    server.reply_with(COUNT, "Fine.")
    async with conversation(server) as held:
        await held.say("please count")
        utterance = held.conversation.answer(tools=True)
        _, length_ms, _ = await all_of(utterance)
        held.settle(utterance, length_ms / 2, "one two three")
        await held.say("stop")
        await all_of(held.conversation.answer(tools=True))
        first, second = server.sessions
        await first.over.wait()
        assert second.said() == ["user: please count", "assistant: one two three", "user: stop", "assistant: Fine."]


async def test_who_goes_on_speaking_is_heard_in_the_same_session_where_nothing_was_said_yet(server: LiveServer) -> None:
    server.answer_delay = 0.5
    server.reply_with("All right.")
    async with conversation(server) as held:
        await held.say("I want")
        held.conversation.answer(tools=True).heard(0)
        await held.say("a room")
        assert (await all_of(held.conversation.answer(tools=True)))[0] == "All right."
        (session,) = server.sessions
        assert session.said() == ["user: I want", "user: a room", "assistant: All right."]


async def test_sound_that_was_not_understood_yet_is_heard_again_by_the_next_session(server: LiveServer) -> None:
    server.reply_with(COUNT, "Fine.")
    server.transcript_delay = 0.3
    async with conversation(server) as held:
        held.speak("please count")
        guess = held.conversation.answer(tools=True)
        await anext(aiter(guess))
        guess.heard(0)
        await until(lambda: len(server.sessions) == 2 and bool(held.finals))
        assert (await all_of(held.conversation.answer(tools=True)))[0] == "Fine."
        assert held.finals == ["please count"]
        assert server.sessions[1].said() == ["user: please count", "assistant: Fine."]


async def test_a_voice_during_an_answer_is_told_when_that_is_made(server: LiveServer) -> None:
    server.reply_with(COUNT)
    server.word_delay = 0.1
    async with conversation(server) as held:
        await held.say("please count")
        utterance = held.conversation.answer(tools=True)
        await anext(aiter(utterance))
        held.speak("yes")
        text, _, _ = await all_of(utterance)
        assert text.strip() == "two three four five six" or text == COUNT
        await until(lambda: held.finals == ["please count", "yes"])
        assert len(server.sessions) == 1


async def test_a_session_that_is_about_to_be_closed_goes_on_in_another_one(server: LiveServer) -> None:
    server.reply_with("One.", "Two.")
    async with conversation(server) as held:
        await held.say("hello")
        utterance = held.conversation.answer(tools=True)
        text, length_ms, _ = await all_of(utterance)
        await until(lambda: bool(server.kept))
        await anyio.sleep(0.05)
        await server.under_way[0].leave()
        await anyio.sleep(0.05)
        assert len(server.sessions) == 1, "it waits until all was heard"
        held.settle(utterance, length_ms, text)
        await held.say("again")
        assert (await all_of(held.conversation.answer(tools=True)))[0] == "Two."
        assert server.sessions[1].config["sessionResumption"] == {"handle": "handle-0"}
        assert server.sessions[1].said() == ["user: hello", "assistant: One.", "user: again", "assistant: Two."]


async def test_the_use_of_a_tool_that_it_did_not_ask_for_is_told_in_words(server: LiveServer) -> None:
    call = ToolCall("call_9", "book", {"day": "monday"})
    async with conversation(server) as held:
        held.conversation.tell(Message("assistant", "", calls=(call,)))
        held.conversation.tell(Message("tool", "done", answers="call_9"))
        await all_of(held.conversation.answer(tools=True))
        (told, _) = server.sessions[0].said()
        assert told == 'user: [You used the tool book: {"day": "monday"}] [The tool gave: done]'


async def test_what_cannot_be_written_down_reads_as_something_where_it_was_answered(server: LiveServer) -> None:
    server.transcribes = False
    async with conversation(server) as held:
        held.speak("hello")
        await all_of(held.conversation.answer(tools=True))
        await until(lambda: held.finals == ["…"])
        await held.say("hello")
        assert held.finals == ["…", ""], "nobody has answered the second one"


async def test_an_answer_is_whole_before_the_service_takes_it_for_played(server: LiveServer) -> None:
    server.playback_delay = 5.0
    async with conversation(server) as held:
        with anyio.fail_after(2):
            await all_of(held.conversation.answer(tools=True))


async def test_a_session_that_is_never_opened_is_given_up(server: LiveServer) -> None:
    server.fail_with(Fault.HANG, at="connect")
    async with conversation(server, deadlines=Deadlines(connect=0.3)) as held:
        with pytest.raises(ProviderTimeout):
            await all_of(held.conversation.answer(tools=True))
        assert isinstance(held.failure, ProviderTimeout)


async def test_a_model_that_does_not_exist_is_refused(server: LiveServer) -> None:
    async with conversation(server, model="gemini-imaginary") as held:
        with pytest.raises(ProviderRejected):
            await all_of(held.conversation.answer(tools=True))


@pytest.mark.parametrize(("fault", "error"), [(Fault.EMPTY, ProviderNonsense), (Fault.STALL, ProviderTimeout)])
async def test_an_answer_that_fails_alone_leaves_the_conversation_as_it_is(
    server: LiveServer, fault: Fault, error: type[ProviderError]
) -> None:
    server.fail_with(fault, at="response", times=1)
    async with conversation(server, deadlines=Deadlines(first_piece=0.3)) as held:
        failed = held.conversation.answer(tools=True)
        with pytest.raises(error):
            await all_of(failed)
        failed.heard(0)
        assert (await all_of(held.conversation.answer(tools=True)))[0]
        assert held.failure is None


@pytest.mark.parametrize(
    "message",
    [
        '{"toolCall": {"functionCalls": [{"name": "book"}]}}',
        '{"toolCall": {"functionCalls": [{"id": "1", "name": "book", "args": "monday"}]}}',
        '{"serverContent": []}',
        '{"serverContent": {"modelTurn": {"parts": {}}}}',
        '{"serverContent": {"modelTurn": {"parts": [{"inlineData": {"mimeType": "video/mp4", "data": ""}}]}}}',
        '{"serverContent": {"modelTurn": {"parts": [{"inlineData": {"mimeType": "audio/pcm", "data": "AA=="}}]}}}',
        '{"serverContent": {"inputTranscription": {"text": 7}}}',
    ],
)
def test_what_is_no_message_of_the_protocol_is_nonsense(message: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_message(message)


async def test_a_tool_without_arguments_is_a_call(server: LiveServer) -> None:
    server.reply_with(Calling((("book", "{}"),)))
    async with conversation(server, BOOK) as held:
        assert (await all_of(held.conversation.answer(tools=True)))[2][0].arguments == {}


async def test_the_socket_is_closed_with_the_context(server: LiveServer) -> None:
    async with conversation(server) as held:
        await held.say("hello")
    await server.sessions[0].over.wait()


async def test_the_key_is_never_repeated(server: LiveServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server.fail_with(Fault.UNAUTHORIZED, at="connect")
    async with conversation(server) as held:
        with pytest.raises(ProviderRejected) as refused:
            await all_of(held.conversation.answer(tools=True))
    speech = GeminiSpeech(MODEL, base_url=server.base_url, api_key=KEY)
    for shown in (repr(refused.value), refused.value.detail, repr(speech), repr(held.conversation), caplog.text):
        assert KEY not in shown
