"""What every language model does, whichever it is: the port's promises, tried on the fake and on every adapter."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, Protocol

import anyio
import pytest

from talktrack.domain.errors import (
    ProviderBusy,
    ProviderError,
    ProviderNonsense,
    ProviderRejected,
    ProviderTimeout,
    ProviderUnreachable,
)
from talktrack.engine.resilience.language import SteadyLanguage
from talktrack.engine.resilience.patience import Patience
from talktrack.ports.language import (
    Delta,
    LanguageModel,
    Message,
    Prompt,
    TextDelta,
    ToolCall,
    ToolSpec,
    Usage,
    answer_json,
    answer_text,
)
from talktrack.providers.anthropic.language import AnthropicLanguage
from talktrack.providers.gemini.language import GeminiLanguage
from talktrack.providers.network.dialogue import SILENCE
from talktrack.providers.network.http import Deadlines
from talktrack.providers.network.language import StreamedLanguage
from talktrack.providers.openai.language import OpenAILanguage
from talktrack.providers.scripted.fault import Fault as ScriptedFault
from talktrack.providers.scripted.language import Answer, Asking, ScriptedLanguage
from tests.fakes.language import Asks, BreaksOff, FakeLanguage
from tests.servers.anthropic_messages import anthropic_server
from tests.servers.chat import Calling, ChatServer
from tests.servers.faults import Fault
from tests.servers.gemini_generate import gemini_server
from tests.servers.openai_chat import openai_chat_server

LONG = " ".join(f"word{n}," for n in range(200)) + " fin."
ODD = "  ¿Qué tal?\n\nŁódź — 日本語 🎧, \"quoted\" & 'so'\t{}\\n  "
BOOK = ToolCall("call_1", "book", {"day": "lunes — 日本", "at": [9, 30], "note": 'a "quoted" word'})
PRICE = ToolCall("call_2", "price", {})
TOOLS = (
    ToolSpec("book", "Book a slot.", {"type": "object", "properties": {"day": {"type": "string"}}}),
    ToolSpec("price", "", {"type": "object", "properties": {}}),
)
ERRORS = [ProviderUnreachable, ProviderTimeout, ProviderRejected, ProviderBusy, ProviderNonsense]


class Stage(Protocol):
    """A model and the strings to pull on what is behind it."""

    @property
    def model(self) -> LanguageModel: ...

    def replies(self, *texts: str, pace: float = 0.0) -> None:
        """The next answers, with so many seconds between their pieces."""

    def asks(self, said: str, *calls: ToolCall) -> None:
        """The next answer says this and asks for tools."""

    def echo(self) -> None:
        """Answer every prompt with its last message said three times."""

    def fails(self, kind: type[ProviderError]) -> None:
        """The next answer fails before its first piece."""

    def breaks_off(self) -> None:
        """The next answer loses its connection after the first piece."""

    async def was_closed_early(self) -> bool:
        """Whether the other side saw that the last stream was left; waits until it knows."""

    def schema_seen(self) -> Any:
        """The schema of the last prompt, as it arrived."""

    def last_words_seen(self) -> list[tuple[str, str]]:
        """Role and text of the last prompt's messages, as they arrived."""

    def calls_seen(self) -> list[ToolCall]:
        """The calls in the last prompt's messages, as they arrived."""

    def results_seen(self) -> list[str]:
        """Ids of the calls that the last prompt's messages bring results of, as they arrived."""

    def tools_seen(self) -> list[ToolSpec]:
        """The tools of the last prompt, as they arrived."""


class PromptStage:
    """Of a model that keeps the prompts as they are."""

    prompts: list[Prompt]

    def schema_seen(self) -> Any:
        return self.prompts[-1].schema

    def last_words_seen(self) -> list[tuple[str, str]]:
        return [(message.role, message.text) for message in self.prompts[-1].messages]

    def calls_seen(self) -> list[ToolCall]:
        return [call for message in self.prompts[-1].messages for call in message.calls]

    def results_seen(self) -> list[str]:
        return [message.answers for message in self.prompts[-1].messages if message.role == "tool"]

    def tools_seen(self) -> list[ToolSpec]:
        return list(self.prompts[-1].tools)


class FakeStage(PromptStage):
    def __init__(self, model: FakeLanguage) -> None:
        self.model = model
        self.prompts = model.prompts

    def asks(self, said: str, *calls: ToolCall) -> None:
        self.model.replies = [Asks(said, calls)]

    def replies(self, *texts: str, pace: float = 0.0) -> None:
        self.model.replies = list(texts)
        self.model.piece_delay = pace

    def echo(self) -> None:
        self.model.replies = [lambda prompt: " ".join([prompt.messages[-1].text] * 3)]
        self.model.piece_delay = 0.001

    def fails(self, kind: type[ProviderError]) -> None:
        self.model.replies = [kind("It fails.", provider=self.model.name)]

    def breaks_off(self) -> None:
        self.model.replies = [BreaksOff("One", ProviderUnreachable("It broke off.", provider=self.model.name))]

    async def was_closed_early(self) -> bool:
        return self.model.closed_early == 1


FAULTS: dict[type[ProviderError], Fault] = {
    ProviderUnreachable: Fault.BROKEN,
    ProviderTimeout: Fault.HANG,
    ProviderRejected: Fault.UNAUTHORIZED,
    ProviderBusy: Fault.BUSY,
    ProviderNonsense: Fault.PROSE,
}


class WireStage(ABC):
    """Of a model behind a loopback server; what the server saw is a matter of its protocol."""

    def __init__(self, model: StreamedLanguage, hasty: StreamedLanguage, server: ChatServer) -> None:
        self.model = model
        self.hasty = hasty
        self.server = server

    def replies(self, *texts: str, pace: float = 0.0) -> None:
        self.server.reply_with(*texts)
        self.server.piece_delay = pace

    def asks(self, said: str, *calls: ToolCall) -> None:
        functions = tuple((call.name, json.dumps(call.arguments)) for call in calls)
        self.server.reply_with(Calling(functions, said))

    def echo(self) -> None:
        self.server.reply_with(lambda messages: " ".join([self.words_of(messages[-1])] * 3))
        self.server.piece_delay = 0.001

    def fails(self, kind: type[ProviderError]) -> None:
        self.server.fail_with(FAULTS[kind])
        if kind is ProviderTimeout:
            self.model = self.hasty

    def breaks_off(self) -> None:
        self.server.fail_with(Fault.RESET)

    async def was_closed_early(self) -> bool:
        await self.server.requests[-1].http.over.wait()
        return self.server.requests[-1].closed_early

    @property
    def body(self) -> dict[str, Any]:
        return self.server.requests[-1].body

    @abstractmethod
    def words_of(self, message: dict[str, Any]) -> str: ...


class OpenAIStage(WireStage):
    def words_of(self, message: dict[str, Any]) -> str:
        return message["content"] or ""

    def schema_seen(self) -> Any:
        return self.body["response_format"]["json_schema"]["schema"]

    def last_words_seen(self) -> list[tuple[str, str]]:
        return [(message["role"], self.words_of(message)) for message in self.body["messages"]]

    def calls_seen(self) -> list[ToolCall]:
        calls = [call for message in self.body["messages"] for call in message.get("tool_calls", ())]
        return [
            ToolCall(call["id"], call["function"]["name"], json.loads(call["function"]["arguments"])) for call in calls
        ]

    def results_seen(self) -> list[str]:
        return [one["tool_call_id"] for one in self.body["messages"] if one["role"] == "tool"]

    def tools_seen(self) -> list[ToolSpec]:
        return [ToolSpec(**tool["function"]) for tool in self.body["tools"]]


class AnthropicStage(WireStage):
    def words_of(self, message: dict[str, Any]) -> str:
        return "".join(block["text"] for block in message["content"] if block["type"] == "text")

    def schema_seen(self) -> Any:
        return self.body["output_config"]["format"]["schema"]

    def last_words_seen(self) -> list[tuple[str, str]]:
        seen = [("system", self.body["system"])] if "system" in self.body else []
        for message in self.body["messages"]:
            results = [("tool", block["content"]) for block in self._blocks("tool_result", message)]
            seen += results or [(message["role"], self.words_of(message))]
        return [one for one in seen if one != ("user", SILENCE)]

    def calls_seen(self) -> list[ToolCall]:
        return [ToolCall(block["id"], block["name"], block["input"]) for block in self._blocks("tool_use")]

    def results_seen(self) -> list[str]:
        return [block["tool_use_id"] for block in self._blocks("tool_result")]

    def tools_seen(self) -> list[ToolSpec]:
        return [
            ToolSpec(each["name"], each.get("description", ""), each["input_schema"]) for each in self.body["tools"]
        ]

    def _blocks(self, kind: str, *messages: dict[str, Any]) -> list[dict[str, Any]]:
        among = messages or self.body["messages"]
        return [block for message in among for block in message["content"] if block["type"] == kind]


class GeminiStage(WireStage):
    def words_of(self, message: dict[str, Any]) -> str:
        return "".join(part.get("text", "") for part in message["parts"])

    def schema_seen(self) -> Any:
        return self.body["generationConfig"]["responseJsonSchema"]

    def last_words_seen(self) -> list[tuple[str, str]]:
        system = self.body.get("systemInstruction")
        seen = [("system", self.words_of(system))] if system else []
        for content in self.body["contents"]:
            results = [("tool", part["response"]["output"]) for part in self._parts("functionResponse", content)]
            side = {"model": "assistant"}.get(content["role"], content["role"])
            seen += results or [(side, self.words_of(content))]
        return [one for one in seen if one != ("user", SILENCE)]

    def calls_seen(self) -> list[ToolCall]:
        return [ToolCall(part["id"], part["name"], part["args"]) for part in self._parts("functionCall")]

    def results_seen(self) -> list[str]:
        return [part["id"] for part in self._parts("functionResponse")]

    def tools_seen(self) -> list[ToolSpec]:
        declared = self.body["tools"][0]["functionDeclarations"]
        return [ToolSpec(each["name"], each.get("description", ""), each["parametersJsonSchema"]) for each in declared]

    def _parts(self, kind: str, *contents: dict[str, Any]) -> list[dict[str, Any]]:
        among = contents or self.body["contents"]
        return [part[kind] for content in among for part in content["parts"] if kind in part]


def on_the_wire(
    make: Callable[..., Any],
    adapter: Callable[..., StreamedLanguage],
    opens: Callable[[], AbstractAsyncContextManager[ChatServer]],
) -> Callable[[], Any]:
    @asynccontextmanager
    async def open_stage() -> AsyncIterator[Any]:
        async with (
            opens() as server,
            adapter(base_url=server.base_url) as model,
            adapter(base_url=server.base_url, deadlines=Deadlines(0.2, 0.2, 0.2)) as hasty,
        ):
            yield make(model, hasty, server)

    return open_stage


openai_stage = on_the_wire(OpenAIStage, OpenAILanguage, openai_chat_server)
anthropic_stage = on_the_wire(AnthropicStage, AnthropicLanguage, anthropic_server)
gemini_stage = on_the_wire(GeminiStage, GeminiLanguage, gemini_server)


@asynccontextmanager
async def fake_stage() -> AsyncIterator[Stage]:
    yield FakeStage(FakeLanguage())


class ScriptedStage(PromptStage):
    """The scripted model has one text and one fault from the start on: each string that is pulled makes a new one."""

    def __init__(self) -> None:
        self.prompts: list[Prompt] = []
        self.replies("I see.")

    def replies(self, *texts: str, pace: float = 0.0) -> None:
        left = list(texts)
        self._make(lambda _: left.pop(0), pace)

    def asks(self, said: str, *calls: ToolCall) -> None:
        self._make(lambda _: Asking(said, calls), 0)

    def echo(self) -> None:
        self._make(lambda prompt: " ".join([prompt.messages[-1].text] * 3), 0.001)

    def fails(self, kind: type[ProviderError]) -> None:
        self.model = ScriptedLanguage(fault=ScriptedFault("fail_at_start", error=kind))

    def breaks_off(self) -> None:
        self.model = ScriptedLanguage("One two", first_delay_ms=0, fault=ScriptedFault("fail_in_the_middle", after=1))

    async def was_closed_early(self) -> bool:
        return self.model.closed_early == 1

    def _make(self, text: Callable[[Prompt], Answer], pace: float) -> None:
        def answer(prompt: Prompt) -> Answer:
            self.prompts.append(prompt)
            return text(prompt)

        self.model = ScriptedLanguage(answer, first_delay_ms=1, piece_delay_ms=pace * 1000)


@asynccontextmanager
async def scripted_stage() -> AsyncIterator[Stage]:
    yield ScriptedStage()


class SteadyStage:
    """Another stage, with a wrapper around its model of the moment."""

    def __init__(self, inner: Stage) -> None:
        self._inner = inner

    @property
    def model(self) -> LanguageModel:
        return SteadyLanguage([self._inner.model], Patience(pause_s=0.01))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


def steady(open_stage: Callable[[], AbstractAsyncContextManager[Stage]]) -> Callable[[], Any]:
    @asynccontextmanager
    async def open_steady() -> AsyncIterator[Any]:
        async with open_stage() as inner:
            yield SteadyStage(inner)

    return open_steady


STAGES: dict[str, Callable[[], AbstractAsyncContextManager[Stage]]] = {
    "fake": fake_stage,
    "openai": openai_stage,
    "anthropic": anthropic_stage,
    "gemini": gemini_stage,
    "scripted": scripted_stage,
    "steady fake": steady(fake_stage),
    "steady openai": steady(openai_stage),
    "steady scripted": steady(scripted_stage),
}


@pytest.fixture(params=STAGES)
async def stage(request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    async with STAGES[request.param]() as stage:
        with anyio.fail_after(10):
            yield stage


def ask(text: str, **more: Any) -> Prompt:
    return Prompt((Message("system", "Be brief."), Message("user", text)), **more)


async def collect(model: LanguageModel, prompt: Prompt) -> list[Delta]:
    async with model.stream(prompt) as deltas:
        return [delta async for delta in deltas]


def text_of(deltas: list[Delta]) -> str:
    return "".join(delta.text for delta in deltas if isinstance(delta, TextDelta))


async def test_the_pieces_together_are_the_text(stage: Stage) -> None:
    stage.replies(ODD, LONG)
    assert text_of(await collect(stage.model, ask("Hi"))) == ODD
    deltas = await collect(stage.model, ask("Go on"))
    assert text_of(deltas) == LONG
    assert len(deltas) > 100, "a long text comes in many pieces"


async def test_the_usage_comes_once_and_last(stage: Stage) -> None:
    stage.replies("One two three.")
    deltas = await collect(stage.model, ask("Hi there"))
    assert [delta for delta in deltas if isinstance(delta, Usage)] == [deltas[-1]]
    assert deltas[-1] == Usage(prompt_tokens=4, completion_tokens=3)


async def test_no_piece_is_empty(stage: Stage) -> None:
    stage.replies("One two three.")
    assert all(delta.text for delta in await collect(stage.model, ask("Hi")) if isinstance(delta, TextDelta))


async def test_messages_arrive_as_they_are(stage: Stage) -> None:
    await collect(stage.model, Prompt((Message("system", ODD), Message("assistant", "Yes?"), Message("user", "Hola"))))
    assert stage.last_words_seen() == [("system", ODD), ("assistant", "Yes?"), ("user", "Hola")]


async def test_a_stream_that_is_read_to_its_end_is_not_closed_early(stage: Stage) -> None:
    await collect(stage.model, ask("Hi"))
    assert not await stage.was_closed_early()


async def test_leaving_the_context_early_closes_the_stream(stage: Stage) -> None:
    stage.replies(LONG, pace=0.01)
    async with stage.model.stream(ask("Hi")) as deltas:
        assert isinstance(await anext(deltas), TextDelta)
    assert await stage.was_closed_early()


async def test_leaving_before_the_first_piece_closes_the_stream(stage: Stage) -> None:
    stage.replies(LONG, pace=0.01)
    async with stage.model.stream(ask("Hi")):
        pass
    assert await stage.was_closed_early()


async def test_an_exception_of_the_reader_closes_the_stream_and_passes_through(stage: Stage) -> None:
    stage.replies(LONG, pace=0.01)

    async def stumble() -> None:
        async with stage.model.stream(ask("Hi")) as deltas:
            await anext(deltas)
            raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        await stumble()
    assert await stage.was_closed_early()


async def test_cancelling_a_reader_closes_the_stream(stage: Stage) -> None:
    stage.replies(LONG, pace=0.01)
    reading = anyio.Event()

    async def read() -> None:
        async with stage.model.stream(ask("Hi")) as deltas:
            async for _ in deltas:
                reading.set()

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(read)
        await reading.wait()
        tasks.cancel_scope.cancel()
    assert await stage.was_closed_early()


async def test_after_a_cancelled_stream_the_next_one_works(stage: Stage) -> None:
    stage.replies(LONG, "All is well.", pace=0.01)
    async with stage.model.stream(ask("Hi")) as deltas:
        await anext(deltas)
    assert await answer_text(stage.model, ask("Again")) == "All is well."


async def test_concurrent_streams_do_not_mix(stage: Stage) -> None:
    stage.echo()
    answers: dict[str, str] = {}

    async def read(word: str) -> None:
        answers[word] = await answer_text(stage.model, ask(word))

    async with anyio.create_task_group() as tasks:
        for n in range(20):
            tasks.start_soon(read, f"word{n}")
    assert answers == {f"word{n}": f"word{n} word{n} word{n}" for n in range(20)}


@pytest.mark.parametrize("kind", ERRORS)
async def test_failures_are_provider_errors_that_name_the_provider(stage: Stage, kind: type[ProviderError]) -> None:
    stage.fails(kind)
    with pytest.raises(kind) as caught:
        await collect(stage.model, ask("Hi"))
    assert caught.value.provider == stage.model.name


async def test_what_came_before_a_break_is_given_and_then_the_error(stage: Stage) -> None:
    stage.replies("One", "two three")
    stage.breaks_off()
    async with stage.model.stream(ask("Hi")) as deltas:
        assert await anext(deltas) == TextDelta("One")
        with pytest.raises(ProviderUnreachable):
            await anext(deltas)


async def test_the_schema_of_the_answer_reaches_the_model(stage: Stage) -> None:
    schema = {"type": "object", "properties": {"mood": {"type": "string"}}, "additionalProperties": False}
    stage.replies('{"mood": "calm"}')
    assert await answer_json(stage.model, ask("Hi", schema=schema)) == {"mood": "calm"}
    assert stage.schema_seen() == schema


@pytest.mark.parametrize("said", ["", "Let me look."])
async def test_tools_that_are_asked_for_come_whole_behind_the_text(stage: Stage, said: str) -> None:
    stage.asks(said, BOOK, PRICE)
    deltas = await collect(stage.model, ask("Book me in", tools=TOOLS))
    assert text_of(deltas) == said
    assert deltas[-3:-1] == [BOOK, PRICE]
    assert isinstance(deltas[-1], Usage)
    assert stage.tools_seen() == list(TOOLS)


async def test_calls_and_their_results_arrive_as_they_are(stage: Stage) -> None:
    called = Message("assistant", "", calls=(BOOK, PRICE))
    results = (Message("tool", '{"ok": true}', answers="call_1"), Message("tool", ODD, answers="call_2"))
    await collect(stage.model, Prompt((Message("user", "Book me in"), called, *results), tools=TOOLS))
    assert stage.calls_seen() == [BOOK, PRICE]
    assert stage.results_seen() == ["call_1", "call_2"]
    assert stage.last_words_seen()[2:] == [("tool", '{"ok": true}'), ("tool", ODD)]


async def test_the_name_says_provider_and_model(stage: Stage) -> None:
    provider, _, model = stage.model.name.partition(":")
    assert provider
    assert model
