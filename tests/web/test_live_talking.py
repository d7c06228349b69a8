"""Assistants that talk by a speech-to-speech model, over the socket and the model's real wire."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import anyio
import numpy as np
from websockets.exceptions import ConnectionClosed

from talktrack.audio.framing import pieces
from talktrack.audio.samples import frame_of
from talktrack.domain.assistant import ModelConfig
from talktrack.engine.vad import VoiceBatcher
from talktrack.ports.conversation import SpeechModel
from talktrack.providers.openai.language import OpenAILanguage
from talktrack.providers.openai.realtime import OpenAISpeech
from talktrack.providers.scripted.fsk import Decoder, encode
from talktrack.providers.scripted.recognizer import ScriptedRecognizer
from talktrack.providers.scripted.synthesizer import ScriptedSynthesizer
from talktrack.providers.web.poster import HttpPoster
from tests.fakes.voice import FakeVoiceDetector
from tests.servers.chat import Answer, Calling
from tests.servers.deepgram_faults import Fault
from tests.servers.openai_chat import openai_chat_server
from tests.servers.openai_realtime import realtime_server
from tests.servers.openai_session import Item
from tests.servers.program import UserProgram, user_program
from tests.servers.talking import TalkingServer
from tests.web.live import Far, Floor, Json, agent, open_floor

RATE = 16_000
Served = tuple[Callable[..., AbstractAsyncContextManager[TalkingServer[Any, Any]]], Callable[..., SpeechModel], Json]
"""Who serves, the adapter to it, and the model as an assistant names it."""
OPENAI: Served = (realtime_server, OpenAISpeech, {"provider": "openai", "name": "gpt-realtime"})
BOOK: dict[str, Any] = {"type": "http", "function": {"name": "book", "parameters": {"type": "object"}}}


FRAME_S = 0.02


def sounded(far: Far, turn: Json) -> str:
    heard = Decoder(RATE).push(np.frombuffer(bytes(far.sound[turn["turn_id"]]) + bytes(640), "<i2"))
    return " ".join(word.text for word in heard)


async def play(far: Far, seconds: float) -> None:
    """Listen for so long."""
    with anyio.move_on_after(seconds):
        while True:
            await far.next()


def of(role: str) -> Any:
    return lambda turn: turn["role"] == role


@dataclass
class Talking:
    floor: Floor
    far: Far
    call_id: str
    server: TalkingServer[Any, Any]
    program: UserProgram
    said: deque[bytes] = field(default_factory=deque)
    """What the caller is about to say, in frames."""

    async def microphone(self) -> None:
        """It sends without a pause, silence too, as long as the socket lasts."""
        began = anyio.current_time()
        with suppress(ConnectionClosed):
            for number in count():
                await self.far.socket.send(self.said.popleft() if self.said else bytes(RATE // 50 * 2))
                await anyio.sleep(max(0.0, began + number * FRAME_S - anyio.current_time()))

    def say(self, text: str) -> None:
        speech = frame_of(encode(text, RATE), RATE)
        self.said += (frame.pcm.ljust(RATE // 50 * 2, b"\0") for frame in pieces(speech, RATE // 50))

    @property
    def session(self) -> Any:
        """A session of the server's kind."""
        return self.server.sessions[-1]

    async def ask(self, text: str) -> Json:
        """Say something; gives the answer once it was heard."""
        self.say(text)
        return await self.far.until("turn", of("assistant"))

    async def turns(self) -> list[tuple[str, str]]:
        items = (await self.floor.get(f"calls/{self.call_id}/turns"))["items"]
        return [(turn["role"], turn["heard"]) for turn in items]

    async def faults(self) -> list[tuple[str, str]]:
        items = (await self.floor.get(f"calls/{self.call_id}/faults"))["items"]
        return [(fault["room"], fault["code"]) for fault in items]


@asynccontextmanager
async def talking(
    folder: Path, query: str = "", *, tools: tuple[Json, ...] = (), served: Served = OPENAI, **ports: Any
) -> AsyncIterator[Talking]:
    serve, speech, named = served
    async with serve(api_key="key") as server, user_program() as program:

        def talker(model: ModelConfig) -> SpeechModel | None:
            return speech(model.name, base_url=server.base_url, api_key="key") if model.provider else None

        ports |= {"talker": talker, "poster": HttpPoster(allow_private=True)}
        async with open_floor(folder, voices=VoiceBatcher(FakeVoiceDetector()), **ports) as floor:
            given = [{**tool, "url": f"{program.origin}/book"} if "function" in tool else tool for tool in tools]
            start = await agent(floor, model=named, tools=given)
            id = start["call"]["id"]
            async with floor.dial(id, start["ticket"], query) as far, anyio.create_task_group() as tasks:
                talking = Talking(floor, far, id, server, program)
                if not query:
                    tasks.start_soon(talking.microphone)
                yield talking
                tasks.cancel_scope.cancel()


async def test_a_whole_call_is_talked_by_the_model_alone(tmp_path: Path) -> None:
    async with talking(tmp_path) as at:
        at.server.reply_with("At nine tomorrow.", "You are welcome.")
        first = await at.far.until("turn")
        assert (first["said"], sounded(at.far, first)) == ("Hello, dentist.", "Hello, dentist.")
        answer = await at.ask("when are you open")
        assert (answer["said"], answer["heard"]) == ("At nine tomorrow.", "At nine tomorrow.")
        assert sounded(at.far, answer) == "At nine tomorrow."
        await at.ask("thank you")
        await at.far.hang_up()
        assert await at.turns() == [
            ("assistant", "Hello, dentist."),
            ("caller", "when are you open"),
            ("assistant", "At nine tomorrow."),
            ("caller", "thank you"),
            ("assistant", "You are welcome."),
        ]
        said = [f"{'user' if role == 'caller' else role}: {heard}" for role, heard in await at.turns()]
        assert at.session.said() == said
        assert await at.faults() == []
        config = at.session.config
        assert config["instructions"] == "You answer for a dentist."
        assert config["audio"]["input"]["turn_detection"] is None
        assert (await at.floor.get(f"calls/{at.call_id}"))["status"] == "ended"
    await at.session.over.wait()


async def test_what_was_talked_over_is_cut_in_the_memory_of_the_model_to_what_was_heard(tmp_path: Path) -> None:
    async with talking(tmp_path) as at:
        at.server.reply_with("one two three four five six seven eight nine ten eleven twelve", "All right.")
        await at.far.until("turn")
        at.say("please count")
        await at.far.until("audio-start")
        await play(at.far, 0.6)
        at.say("stop that now please")
        cut = await at.far.until("turn", of("assistant"))
        await at.far.until("turn", lambda turn: turn["said"] == "All right.")
        await at.far.hang_up()
        assert cut["heard"]
        assert cut["heard"] != cut["said"]
        (remembered,) = [item for item in at.session.items if item.cut_ms is not None]
        ours, theirs = cut["heard"].split(), remembered.text.split()
        assert theirs[: len(ours)] == ours or ours[: len(theirs)] == theirs
        assert abs(len(ours) - len(theirs)) <= 1, "we estimate when a word is said"
        assert "conversation.item.truncate" in at.session.types()


async def test_a_tool_waits_for_its_turn_and_its_result_is_spoken(tmp_path: Path) -> None:
    def clerk(items: list[Item]) -> Answer:
        match items[-1]:
            case Item(type="function_call_output", text=result):
                return f"It is {json.loads(result)['booked']}."
            case Item(text=text) if "thank" in text:
                return Calling((("end_call", "{}"),), "Goodbye then.")
            case _:
                return Calling((("book", '{"day": "monday"}'),))

    async with talking(tmp_path, tools=(BOOK, {"type": "end_call"})) as at:
        at.server.reply_with(clerk)
        at.program.body = b'{"booked": "monday at nine"}'
        await at.far.until("turn")
        assert (await at.ask("monday please"))["heard"] == "It is monday at nine."
        (request,) = at.program.requests
        assert json.loads(request.content) == {"day": "monday"}
        assert [tool["name"] for tool in at.session.config["tools"]] == ["book", "end_call"]
        events = {event["type"]: event["data"] for event in (await at.floor.get(f"calls/{at.call_id}/events"))["items"]}
        assert events["tool_answered"]["result"] == '{"booked": "monday at nine"}'
        assert (await at.ask("thank you"))["heard"] == "Goodbye then."
        assert (await at.far.until("session-ended"))["reason"] == "assistant_ended"


async def test_an_opening_that_is_talked_over_stays_in_the_memory_as_far_as_it_was_heard(tmp_path: Path) -> None:
    async with talking(tmp_path) as at:
        at.server.reply_with("All right.")
        at.server.word_delay = 0.2
        await at.far.until("audio-start")
        await play(at.far, 0.2)
        at.say("stop that now please")
        opening = await at.far.until("turn")
        await at.far.until("turn", of("assistant"))
        await at.far.hang_up()
        assert opening["heard"] in ("", "Hello,", "Hello, dentist.")
        assert at.session.said()[-2:] == ["user: stop that now please", "assistant: All right."]


async def test_who_goes_on_while_a_tool_runs_is_answered_with_its_result(tmp_path: Path) -> None:
    def clerk(items: list[Item]) -> Answer:
        results = [item.text for item in items if item.type == "function_call_output"]
        return "Both are booked." if results else Calling((("book", "{}"),))

    async with talking(tmp_path, tools=(BOOK,)) as at:
        at.server.reply_with(clerk)
        at.program.delay = 1.5
        await at.far.until("turn")
        at.say("monday please")
        await at.far.until("state", lambda state: state["floor"] == "thinking")
        await play(at.far, 0.3)
        answer = await at.ask("or tuesday")
        mine = [each for each in at.far.heard if each["type"] == "turn" and each["role"] == "caller"]
        await at.far.hang_up()
        assert (mine[0]["said"], answer["heard"]) == ("monday please or tuesday", "Both are booked.")
        assert len(at.program.requests) == 1
        kinds = [item.type for item in at.session.items]
        assert kinds.count("function_call") == kinds.count("function_call_output") == 1
        assert await at.faults() == []


async def test_who_comes_back_on_another_line_is_known(tmp_path: Path) -> None:
    async with talking(tmp_path) as at:
        at.server.reply_with("At nine tomorrow.")
        await at.far.until("turn")
        await at.ask("when are you open")
        async with at.floor.dial(at.call_id, await at.floor.ticket(at.call_id)) as far:
            at.far = far
            assert (await far.say("And on sunday?"))["heard"] == "At nine tomorrow."
            await far.hang_up()
        assert len(at.server.sessions) == 2
        before = ["assistant: Hello, dentist.", "user: when are you open", "assistant: At nine tomorrow."]
        assert at.session.said()[:3] == before
        assert at.session.said()[3] == "user: And on sunday?"


async def test_a_session_that_is_cut_is_opened_again_and_told_what_was_heard(tmp_path: Path) -> None:
    async with talking(tmp_path) as at:
        at.server.reply_with("At nine tomorrow.")
        await at.far.until("turn")
        await at.ask("when are you open")
        at.server.fail_with(Fault.RESET, times=1, at="commit")
        asked = await at.ask("and on sunday")
        assert asked["said"].startswith("Sorry, I didn't catch that.")
        at.server.reply_with("Closed.")
        assert (await at.ask("and on sunday"))["heard"] == "Closed."
        await at.far.hang_up()
        assert await at.faults() == [("recognition", "provider_unreachable")]
        assert len(at.server.sessions) == 2
        before = ["assistant: Hello, dentist.", "user: when are you open", "assistant: At nine tomorrow."]
        assert at.session.said()[:3] == before


async def test_the_chain_goes_on_where_the_model_is_gone_and_nothing_is_lost(tmp_path: Path) -> None:
    async with openai_chat_server() as chat, OpenAILanguage(base_url=chat.base_url) as model:
        chat.reply_with("By the chain.")
        chain: dict[str, Any] = {"model": model, "recognizers": {}, "listeners": {"en": (ScriptedRecognizer(),)}}
        async with talking(tmp_path, **chain, synthesizer=ScriptedSynthesizer()) as at:
            at.server.reply_with("At nine tomorrow.")
            await at.far.until("turn")
            await at.ask("when are you open")
            at.server.fail_with(Fault.RESET, at="commit")
            answer = await at.ask("and on sunday")
            await at.far.hang_up()
            assert (answer["said"], answer["heard"]) == ("By the chain.", "By the chain.")
            told = [message["content"] for message in chat.requests[0].body["messages"]]
            assert told[1:] == ["Hello, dentist.", "when are you open", "At nine tomorrow.", "and on sunday"]
            assert ("caller", "and on sunday") in await at.turns()


async def test_a_line_without_sound_is_answered_by_the_chain(tmp_path: Path) -> None:
    async with openai_chat_server() as chat, OpenAILanguage(base_url=chat.base_url) as model:
        chat.reply_with("In writing.")
        async with talking(tmp_path, "&audio=off", model=model) as at:
            assert (await at.far.say("Are you there?"))["heard"] == "In writing."
            await at.far.hang_up()
            assert at.server.sessions == []


async def test_what_is_typed_is_told_to_the_model(tmp_path: Path) -> None:
    async with talking(tmp_path) as at:
        at.server.reply_with("I read you.")
        await at.far.until("turn")
        assert (await at.far.say("Can you read?"))["heard"] == "I read you."
        await at.far.hang_up()
        assert at.session.said() == ["assistant: Hello, dentist.", "user: Can you read?", "assistant: I read you."]


async def test_words_that_cannot_be_written_down_are_answered_all_the_same(tmp_path: Path) -> None:
    async with talking(tmp_path) as at:
        at.server.transcribes = False
        at.server.reply_with("I heard you.")
        await at.far.until("turn")
        assert (await at.ask("hello there"))["heard"] == "I heard you."
        await at.far.hang_up()
        assert ("caller", "…") in await at.turns()


async def test_the_call_ends_when_the_model_cannot_be_asked_and_nothing_stands_in(tmp_path: Path) -> None:
    async with talking(tmp_path) as at:
        at.server.fail_with(Fault.UNAUTHORIZED, at="connect")
        trouble = await at.far.until("error")
        assert trouble["code"] == "provider_rejected"
