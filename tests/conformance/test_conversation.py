"""What every `ports.conversation.SpeechModel` must do, run on the fake and on every adapter."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import anyio
import pytest

from talktrack.audio.framing import pieces
from talktrack.audio.samples import frame_of
from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import ProviderBusy, ProviderError, ProviderNonsense, ProviderRejected, ProviderUnreachable
from talktrack.domain.frame import Frame
from talktrack.ports.conversation import Briefing, Conversation, Said, SpeechModel, Utterance
from talktrack.ports.language import Message, ToolCall, ToolSpec, Usage
from talktrack.ports.speech import Final
from talktrack.providers.gemini.live import GeminiSpeech
from talktrack.providers.openai.realtime import OpenAISpeech
from talktrack.providers.scripted.fsk import encode
from tests.audio.sounds import joined, silence
from tests.fakes.conversation import FakeSpeechModel
from tests.servers.chat import Calling
from tests.servers.deepgram_faults import Fault
from tests.servers.gemini_live import live_server
from tests.servers.openai_realtime import realtime_server
from tests.servers.talking import TalkingServer

RATE = 8_000
COUNT = "one two three four five six"
BOOK = ToolSpec("book", "Books.", {"type": "object"})
CALL = ToolCall("call_1", "book", {"day": "monday"})


@dataclass
class Far:
    """The model as its adapter reaches it."""

    model: SpeechModel
    script: Callable[..., None]
    """What it answers from now on, one after the other: texts, and calls of tools."""
    slow: Callable[[float], None]
    """Seconds before each word that it says."""
    break_down: Callable[[], None]
    memory: Callable[[], list[str]]
    """What it remembers, as `role: text`, without its tools."""
    tools: Callable[[], list[str]]
    """The names of the tools that it remembers."""
    server: TalkingServer[Any, Any] | None = None
    """Where there is a wire, who is at its other end."""


@asynccontextmanager
async def fake() -> AsyncIterator[Far]:
    model = FakeSpeechModel(deque(["I see."]))

    def break_down() -> None:
        model.failure = ProviderBusy("It is busy.", provider=model.name)

    def remembered(*roles: str) -> list[str]:
        return [each for each in model.memory if each.partition(":")[0] in roles]

    yield Far(
        model,
        lambda *answers: setattr(model, "answers", deque(answers)),
        lambda seconds: setattr(model, "word_delay", seconds),
        break_down,
        lambda: remembered("user", "assistant"),
        lambda: [each.partition(": ")[2] for each in remembered("call")],
    )


@asynccontextmanager
async def openai() -> AsyncIterator[Far]:
    async with realtime_server() as server:
        model = OpenAISpeech("gpt-realtime", base_url=server.base_url)
        yield served(model, server, "function_call", lambda item: item.type)


@asynccontextmanager
async def gemini() -> AsyncIterator[Far]:
    async with live_server() as server:
        model = GeminiSpeech("gemini-3.8-live", base_url=server.base_url)
        yield served(model, server, "call", lambda item: item.role)


def served(model: SpeechModel, server: TalkingServer[Any, Any], call: str, kind: Callable[[Any], str]) -> Far:
    def script(*answers: str | tuple[ToolCall, ...]) -> None:
        server.reply_with(
            *(
                answer
                if isinstance(answer, str)
                else Calling(tuple((call.name, json.dumps(call.arguments)) for call in answer), "I cannot.")
                for answer in answers
            )
        )

    return Far(
        model,
        script,
        lambda seconds: setattr(server, "word_delay", seconds),
        lambda: server.fail_with(Fault.BUSY, at="connect"),
        lambda: list(server.sessions[-1].said()),
        lambda: [item.name for item in server.sessions[-1].items if kind(item) == call],
        server,
    )


@pytest.fixture(params=[fake, openai, gemini])
async def far(request: pytest.FixtureRequest) -> AsyncIterator[Far]:
    opens: Callable[[], AbstractAsyncContextManager[Far]] = request.param
    async with opens() as far:
        with anyio.fail_after(20):
            yield far


@pytest.fixture(params=[openai, gemini])
async def wired(request: pytest.FixtureRequest) -> AsyncIterator[Far]:
    """Those that are reached over a wire."""
    opens: Callable[[], AbstractAsyncContextManager[Far]] = request.param
    async with opens() as far:
        with anyio.fail_after(20):
            yield far


@dataclass
class Held:
    conversation: Conversation
    history: list[Message]
    """What was heard; it is told where the model asks again."""
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

    def speak(self, text: str) -> None:
        self.conversation.voice_started()
        for frame in pieces(joined(frame_of(encode(text, RATE), RATE), silence(200, RATE)), RATE // 50):
            self.conversation.push(frame)
        self.conversation.voice_stopped()

    async def say(self, text: str) -> None:
        """Returns when it is understood."""
        known = len(self.finals)
        self.speak(text)
        await until(lambda: len(self.finals) > known or self.failure is not None)

    def settle(self, utterance: Utterance, played_ms: float, text: str) -> None:
        """So much of it was played, which is that text."""
        utterance.heard(played_ms)
        if text:
            self.history += [*(Message("user", final) for final in self.finals[-1:]), Message("assistant", text)]


@asynccontextmanager
async def holding(far: Far, *history: Message) -> AsyncIterator[Held]:
    known, usage = [*history], list[Usage]()

    def brief() -> Briefing:
        return Briefing("Be brief.", tuple(known), (BOOK,), VoiceConfig(), 300)

    async with far.model.converse(brief, "en", RATE, usage.append) as opened, anyio.create_task_group() as tasks:
        held = Held(opened, known, usage=usage)
        tasks.start_soon(held.hear)
        yield held
        tasks.cancel_scope.cancel()


async def until(true: Callable[[], bool]) -> None:
    while not true():  # noqa: ASYNC110  (seen from outside, nothing tells)
        await anyio.sleep(0.01)


async def all_of(utterance: Utterance) -> tuple[str, float, list[ToolCall]]:
    text, length_ms, calls = "", 0.0, list[ToolCall]()
    async for part in utterance:
        match part:
            case Said():
                text += part.text
            case Frame():
                length_ms += part.duration_ms
            case ToolCall():
                calls.append(part)
    return text, length_ms, calls


async def test_what_was_said_is_answered_in_sound_and_its_cost_told(far: Far) -> None:
    far.script("At nine tomorrow.")
    async with holding(far) as held:
        await held.say("when are you open")
        utterance = held.conversation.answer(tools=True)
        text, length_ms, _ = await all_of(utterance)
        assert text == "At nine tomorrow."
        assert length_ms > 300
        held.settle(utterance, length_ms, text)
        await until(lambda: held.usage == [Usage(20, 10)])
        assert held.finals == ["when are you open"]
        assert far.memory() == ["user: when are you open", "assistant: At nine tomorrow."]


async def test_of_what_was_cut_nothing_is_remembered_that_was_not_played(far: Far) -> None:
    far.script(COUNT, "Fine.")
    async with holding(far) as held:
        await held.say("please count")
        utterance = held.conversation.answer(tools=True)
        _, length_ms, _ = await all_of(utterance)
        held.settle(utterance, length_ms / 2, "one two three")
        await held.say("stop")
        assert (await all_of(held.conversation.answer(tools=True)))[0] == "Fine."
        remembered = far.memory()
        assert remembered[1] in ("assistant: one two three", "assistant: one two")
        assert remembered[2:3] == ["user: stop"]


async def test_what_nobody_heard_is_forgotten_and_what_it_answered_is_not(far: Far) -> None:
    far.script(COUNT, "Fresh.")
    far.slow(0.05)
    async with holding(far) as held:
        await held.say("please count")
        dropped = held.conversation.answer(tools=True)
        await anext(aiter(dropped))
        dropped.heard(0)
        assert (await all_of(held.conversation.answer(tools=True)))[0] == "Fresh."
        remembered = " / ".join(far.memory())
        assert "please count" in remembered
        assert "three" not in remembered
        assert held.failure is None


async def test_an_answer_that_was_never_asked_for_is_dropped_without_a_trace(far: Far) -> None:
    far.script("One.", "Two.")
    far.slow(0.05)
    async with holding(far) as held:
        first = held.conversation.answer(tools=True)
        held.conversation.answer(tools=True).heard(0)
        assert (await all_of(first))[0] == "One."
        assert (await all_of(held.conversation.answer(tools=True)))[0] == "Two."


async def test_one_exchange_follows_the_other(far: Far) -> None:
    far.script("One.", "Two.", "Three.")
    async with holding(far) as held:
        for text in ("One.", "Two.", "Three."):
            await held.say(f"say {text.lower()}")
            utterance = held.conversation.answer(tools=True)
            said, length_ms, _ = await all_of(utterance)
            assert said == text
            held.settle(utterance, length_ms, text)
        assert [each for each in far.memory() if each.startswith("assistant")] == [
            "assistant: One.",
            "assistant: Two.",
            "assistant: Three.",
        ]


async def test_what_was_written_is_answered(far: Far) -> None:
    far.script("Monday it is.")
    async with holding(far) as held:
        held.conversation.tell(Message("user", "On monday."))
        assert (await all_of(held.conversation.answer(tools=True)))[0] == "Monday it is."
        assert far.memory()[0] == "user: On monday."


async def test_a_tool_is_asked_for_whole_and_its_result_answered(far: Far) -> None:
    far.script((CALL,), "Booked.")
    async with holding(far) as held:
        await held.say("on monday")
        first = held.conversation.answer(tools=True)
        _, _, (call,) = await all_of(first)
        assert (call.name, call.arguments) == ("book", {"day": "monday"})
        held.conversation.tell(Message("tool", "{}", answers=call.id))
        utterance = held.conversation.answer(tools=True)
        text, length_ms, _ = await all_of(utterance)
        assert text == "Booked."
        first.heard(0)
        held.settle(utterance, length_ms, text)
        assert far.tools() == ["book"]


async def test_a_tool_that_was_never_used_is_forgotten(far: Far) -> None:
    far.script((CALL,), "All right.")
    async with holding(far) as held:
        utterance = held.conversation.answer(tools=True)
        await all_of(utterance)
        utterance.heard(0)
        await held.say("never mind")
        await all_of(held.conversation.answer(tools=True))
        assert far.tools() == []


async def test_where_no_tool_may_be_used_none_is_asked_for(far: Far) -> None:
    far.script((CALL,), "I cannot.")
    async with holding(far) as held:
        text, _, calls = await all_of(held.conversation.answer(tools=False))
        assert (text.startswith("I cannot."), calls) == (True, [])


async def test_what_was_heard_before_is_told_at_the_start(far: Far) -> None:
    history = (
        Message("user", "Monday."),
        Message("assistant", "", calls=(CALL,)),
        Message("tool", "{}", answers="call_1"),
        Message("assistant", "Booked."),
    )
    async with holding(far, *history) as held:
        await all_of(held.conversation.say("Are you still there?"))
        assert far.memory()[:2] == ["user: Monday.", "assistant: Booked."]
        assert far.tools() == ["book"]


async def test_what_is_to_be_said_word_for_word_is(far: Far) -> None:
    far.script("Are you still there?")
    async with holding(far) as held:
        assert (await all_of(held.conversation.say("Are you still there?")))[0] == "Are you still there?"


async def test_where_it_fails_whoever_listens_and_waits_is_told(far: Far) -> None:
    far.break_down()
    async with holding(far) as held:
        with pytest.raises(ProviderBusy):
            await all_of(held.conversation.answer(tools=True))
        await until(lambda: held.failure is not None)
        assert isinstance(held.failure, ProviderBusy)
        assert held.failure.provider == far.model.name


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.UNAUTHORIZED, ProviderRejected),
        (Fault.BUSY, ProviderBusy),
        (Fault.BROKEN, ProviderUnreachable),
        (Fault.REFUSED, ProviderUnreachable),
        (Fault.HTML, ProviderNonsense),
    ],
)
async def test_a_session_that_is_not_opened_fails_whoever_listens_and_waits(
    wired: Far, fault: Fault, error: type[ProviderError]
) -> None:
    assert wired.server is not None
    wired.server.fail_with(fault, at="connect")
    async with holding(wired) as held:
        with pytest.raises(error):
            await all_of(held.conversation.answer(tools=True))
        await until(lambda: isinstance(held.failure, error))


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.RESET, ProviderUnreachable),
        (Fault.EARLY_END, ProviderUnreachable),
        (Fault.LOST, ProviderUnreachable),
        (Fault.REJECTED, ProviderRejected),
        (Fault.MALFORMED, ProviderNonsense),
        (Fault.STRANGE, ProviderNonsense),
        (Fault.BINARY, ProviderNonsense),
    ],
)
@pytest.mark.parametrize("at", ["commit", "response"])
async def test_a_session_that_breaks_fails_whoever_listens_and_waits(
    wired: Far, fault: Fault, error: type[ProviderError], at: str
) -> None:
    assert wired.server is not None
    wired.server.fail_with(fault, at=at)
    wired.server.answer_delay = 0.2 if at == "commit" else 0.0
    async with holding(wired) as held:
        held.speak("hello")
        with pytest.raises(error):
            await all_of(held.conversation.answer(tools=True))
        await until(lambda: isinstance(held.failure, error))


@pytest.mark.parametrize("fault", [Fault.OUT_OF_ORDER, Fault.UNKNOWN])
async def test_harmless_oddities_are_passed_over(wired: Far, fault: Fault) -> None:
    assert wired.server is not None
    wired.server.fail_with(fault)
    async with holding(wired) as held:
        for text in ("one", "two"):
            await held.say(text)
            await all_of(held.conversation.answer(tools=True))
        assert held.finals == ["one", "two"]


async def test_nothing_is_said_behind_the_end_of_the_conversation(far: Far) -> None:
    async with holding(far) as held:
        pass
    with pytest.raises(ProviderError):
        await all_of(held.conversation.answer(tools=True))
