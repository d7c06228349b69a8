"""An assistant with tools on a line, in virtual time: what runs, what does not, and who knows of it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, cast

import anyio
import pytest

from talktrack.domain.assistant import AssistantConfig
from talktrack.domain.call import Call, CallKind, CallStatus, EventType
from talktrack.domain.errors import PrivateAddress, ProviderRejected
from talktrack.domain.tools import Function, Tool, ToolKind
from talktrack.ports.language import Message, Prompt, ToolCall
from talktrack.services.keeping import CallKeeper, Keeper
from talktrack.services.roles.assistant import Agent
from talktrack.services.world import World
from tests.engine.calls import Held
from tests.engine.calls import call as hold
from tests.fakes.clock import FakeClock
from tests.fakes.language import Asks, FakeLanguage
from tests.fakes.line import FakeLine
from tests.fakes.notebook import Notebook
from tests.fakes.poster import FakePoster
from tests.virtual_time import VIRTUAL_TIME, Backend

BOOK = Tool(ToolKind.HTTP, Function("book", "Book a slot."), url="https://crm.example/book", timeout_s=20)
SAFE = Tool(ToolKind.HTTP, BOOK.function, url=BOOK.url, timeout_s=20, interruptible=True)
END_CALL = Tool(ToolKind.END_CALL)
DONE = '{"ok": true}'

Brain = Callable[[Prompt], str | Asks]


@pytest.fixture
def anyio_backend() -> Backend:
    return VIRTUAL_TIME


def results(prompt: Prompt) -> list[str]:
    return [message.text for message in prompt.messages if message.role == "tool"]


def last(prompt: Prompt) -> Message:
    return prompt.messages[-1]


def calling(name: str = "book", said: str = "", **arguments: Any) -> Asks:
    return Asks(said, (ToolCall("call_1", name, arguments),))


def books(prompt: Prompt, said: str = "") -> str | Asks:
    """Books with what it has heard; tells that it has."""
    return "It is booked." if last(prompt).role == "tool" else calling(said=said, heard=last(prompt).text)


@dataclass
class Scene:
    held: Held
    model: FakeLanguage
    poster: FakePoster
    notebook: Notebook

    def told(self, type: EventType) -> list[dict[str, Any]]:
        return [event.data for event in self.notebook.events if event.type is type]


@asynccontextmanager
async def scene(
    brain: Brain, *tools: Tool, poster: FakePoster | None = None, line: FakeLine | None = None
) -> AsyncIterator[Scene]:
    model, poster = FakeLanguage([brain], first_delay=0.2), poster or FakePoster(delay=0.1)
    clock = FakeClock()
    call = Call("call_1", "org_a", CallKind.AGENT, CallStatus.LIVE, "en", clock.now())
    nothing: Any = None
    notebook = Notebook(World(nothing, clock, nothing, nothing, nothing, nothing, poster, nothing))
    kept = CallKeeper(cast("Keeper", notebook), call, on_failure=lambda: None)
    agent = Agent(kept, AssistantConfig("Front desk", tools=tools), model, poster, ())
    async with hold(agent, line) as held:
        yield Scene(held, model, poster, notebook)


async def ask(held: Held, text: str = "book me in please", wait: float = 8) -> None:
    await held.quiet(0.3)
    await held.say(text)
    await held.quiet(wait)


async def test_a_tool_runs_and_its_result_is_put_into_words() -> None:
    async with scene(books, BOOK) as seen:
        await ask(seen.held)
    assert seen.poster.ended == [{"heard": "book me in please"}]
    assert seen.notebook.heard == [("caller", "book me in please"), ("assistant", "It is booked.")]
    asked, told = seen.model.prompts[-1].messages[-2:]
    assert asked.calls == (ToolCall("call_1", "book", {"heard": "book me in please"}),)
    assert (told.role, told.text, told.answers) == ("tool", DONE, "call_1")
    about = {"turn_id": "t1", "id": "call_1", "name": "book"}
    assert seen.told(EventType.TOOL_CALLED) == [{**about, "arguments": {"heard": "book me in please"}}]
    (answered,) = seen.told(EventType.TOOL_ANSWERED)
    assert {**about, "status": "done", "result": DONE}.items() <= answered.items()
    assert answered["took_ms"] == pytest.approx(100, abs=5)


async def test_later_prompts_hold_what_was_used_between_the_turns_it_belongs_to() -> None:
    def brain(prompt: Prompt) -> str | Asks:
        return books(prompt, "Let me look.") if last(prompt).text != "thank you very much" else "You are welcome."

    async with scene(brain, BOOK) as seen:
        await ask(seen.held)
        await ask(seen.held, "thank you very much")
    assert [(one.role, one.text) for one in seen.model.prompts[-1].messages] == [
        ("user", "book me in please"),
        ("assistant", ""),
        ("tool", DONE),
        ("assistant", "Let me look. It is booked."),
        ("user", "thank you very much"),
    ]
    assert ("assistant", "Let me look.") in [(one.role, one.text) for one in seen.model.prompts[1].messages]


async def test_a_dropped_guess_uses_nothing_and_leaves_no_trace() -> None:
    async with scene(books, BOOK) as seen:
        await seen.held.quiet(0.3)
        await seen.held.say("and then we")
        await seen.held.quiet(0.9)
        await seen.held.say("stopped using it")
        await seen.held.quiet(8)
    guessed = [last(prompt).text for prompt in seen.model.prompts]
    assert guessed[0] == "and then we", "it was thought of ahead, and the model has asked for the tool"
    assert seen.poster.began == [{"heard": "and then we stopped using it"}]
    assert len(seen.told(EventType.TOOL_CALLED)) == 1
    assert all(one.text != "and then we" for one in seen.model.prompts[-1].messages)


async def test_a_guess_that_was_right_waits_for_its_turn_to_be_over() -> None:
    began: list[float] = []

    def answer(url: str, document: dict[str, Any]) -> str:
        began.append(seen.held.now_ms)
        return DONE

    async with scene(books, BOOK, poster=FakePoster(answer)) as seen:
        await seen.held.quiet(0.3)
        await seen.held.say("and then we")
        silent = seen.held.now_ms
        await seen.held.quiet(8)
    assert len(seen.model.prompts) == 2
    assert began[0] - silent >= 1200, "the words trail off: the turn is over late, and nothing runs before"


async def test_who_goes_on_after_a_false_end_finds_the_tool_used_and_gets_one_answer() -> None:
    async with scene(books, BOOK, poster=FakePoster(delay=3)) as seen:
        await seen.held.quiet(0.3)
        await seen.held.say("what does it cost.")
        await seen.held.quiet(0.9)
        assert len(seen.poster.began) == 1
        await seen.held.say("per truck.")
        await seen.held.quiet(10)
    assert seen.poster.began == seen.poster.ended == [{"heard": "what does it cost."}]
    assert [text for role, text in seen.notebook.heard if role == "caller"] == ["what does it cost. per truck."]
    assert results(seen.model.prompts[-1]) == [DONE]


async def talked_over(tool: Tool) -> Scene:
    """The caller asks something else while the tool runs, after the assistant has said that it looks."""

    def brain(prompt: Prompt) -> str | Asks:
        return "We are in Main Street." if "where" in last(prompt).text else books(prompt, "Let me look for you now.")

    async with scene(brain, tool, poster=FakePoster(delay=6)) as seen:
        await ask(seen.held, wait=3.5)
        await seen.held.say("wait where are you")
        await seen.held.quiet(12)
    return seen


async def test_a_tool_is_finished_when_somebody_talks_over_it_and_the_next_prompt_knows() -> None:
    seen = await talked_over(BOOK)
    assert len(seen.poster.ended) == 1
    assert results(seen.model.prompts[-1]) == [DONE]
    assert ("assistant", "We are in Main Street.") in seen.notebook.heard
    assert seen.told(EventType.TOOL_ANSWERED)[0]["status"] == "done"


async def test_a_tool_that_is_safe_to_stop_is_stopped_by_who_talks_over_it() -> None:
    seen = await talked_over(SAFE)
    assert (len(seen.poster.began), len(seen.poster.ended)) == (1, 0)
    assert json.loads(results(seen.model.prompts[-1])[0])["error"] == "cancelled"
    assert seen.told(EventType.TOOL_ANSWERED)[0]["status"] == "cancelled"
    assert ("assistant", "We are in Main Street.") in seen.notebook.heard


async def test_who_hangs_up_lets_a_tool_finish_and_its_result_is_kept() -> None:
    async with scene(books, BOOK, poster=FakePoster(delay=6)) as seen:
        await ask(seen.held, wait=1.5)
        assert len(seen.poster.began) == 1
    assert len(seen.poster.ended) == 1
    assert seen.told(EventType.TOOL_ANSWERED)[0]["status"] == "done"


def tells_error(prompt: Prompt) -> str | Asks:
    found = results(prompt)
    return f"That went wrong with {json.loads(found[-1])['error']}." if found else calling()


async def test_a_tool_that_is_too_slow_is_an_error_that_the_model_explains() -> None:
    tool = Tool(ToolKind.HTTP, BOOK.function, url=BOOK.url, timeout_s=2)
    async with scene(tells_error, tool, poster=FakePoster(delay=60)) as seen:
        await ask(seen.held)
    assert seen.notebook.heard[-1] == ("assistant", "That went wrong with provider_timeout.")
    assert [(fault.room, fault.code) for fault in seen.notebook.faults] == [("tool", "provider_timeout")]
    assert seen.told(EventType.TOOL_ANSWERED)[0]["status"] == "failed"


@pytest.mark.parametrize(
    ("tools", "poster", "code"),
    [
        ([BOOK], FakePoster(ProviderRejected("It refuses.", provider="tool:crm")), "provider_rejected"),
        ([BOOK], FakePoster(PrivateAddress("It is private.")), "private_address"),
        ([END_CALL], FakePoster(), "unknown_tool"),
        ([Tool(ToolKind.FUNCTION, Function("book"))], FakePoster(), "unknown_tool"),
    ],
)
async def test_a_tool_that_fails_or_is_none_is_an_error_that_the_model_explains(
    tools: Sequence[Tool], poster: FakePoster, code: str
) -> None:
    async with scene(tells_error, *tools, poster=poster) as seen:
        await ask(seen.held)
    assert seen.notebook.heard[-1] == ("assistant", f"That went wrong with {code}.")
    assert poster.ended == []


async def test_a_slow_tool_is_bridged_and_the_answer_comes_behind_the_filler() -> None:
    async with scene(books, BOOK, poster=FakePoster(delay=12)) as seen:
        await ask(seen.held, wait=20)
    assert seen.notebook.heard[-1] == ("assistant", "One moment, please. It is booked.")
    assert len(seen.poster.began) == 1


async def test_what_is_said_before_a_tool_is_heard_while_it_runs() -> None:
    async with scene(lambda prompt: books(prompt, "Let me look"), BOOK, poster=FakePoster(delay=6)) as seen:
        await ask(seen.held, wait=3.5)
        assert not seen.poster.ended
        assert ("assistant", "Let me look") in seen.notebook.heard
        await seen.held.quiet(8)
    assert seen.notebook.heard[-1] == ("assistant", "Let me look It is booked.")


async def test_tools_asked_for_at_one_go_run_at_once_and_answer_in_order() -> None:
    def brain(prompt: Prompt) -> str | Asks:
        if results(prompt):
            return "Both are booked."
        return Asks("", (ToolCall("a", "book", {"n": 1}), ToolCall("b", "book", {"n": 2})))

    def answer(url: str, document: dict[str, Any]) -> str:
        return str(document["n"])

    async with scene(brain, BOOK, poster=FakePoster(answer, delay=3)) as seen:
        await ask(seen.held)
    assert results(seen.model.prompts[-1]) == ["1", "2"]
    took = [data["took_ms"] for data in seen.told(EventType.TOOL_ANSWERED)]
    assert took == [pytest.approx(3000, abs=20)] * 2


async def test_after_three_rounds_the_model_has_to_speak() -> None:
    def brain(prompt: Prompt) -> str | Asks:
        return calling() if prompt.tools else "Three times is enough."

    async with scene(brain, BOOK) as seen:
        await ask(seen.held)
    assert len(seen.poster.began) == 3
    assert seen.notebook.heard[-1] == ("assistant", "Three times is enough.")


async def test_a_model_that_asks_without_end_is_given_up() -> None:
    async with scene(lambda prompt: calling(), BOOK) as seen:
        await ask(seen.held, wait=12)
    assert len(seen.poster.began) == 3
    assert ("reply", "provider_nonsense") in [(room, error.code) for room, error in seen.held.faults]
    assert seen.notebook.heard[-1][1].startswith("I'm sorry, I cannot answer that right now.")


async def test_the_assistant_ends_the_call_when_its_goodbye_was_heard() -> None:
    async with scene(lambda prompt: calling("end_call", "Goodbye then and thank you."), END_CALL) as seen:
        await ask(seen.held, "that is all")
        assert seen.held.reason == "role_ended"
    assert seen.notebook.heard[-1] == ("assistant", "Goodbye then and thank you.")
    assert len(seen.model.prompts) == 1, "nothing more is said behind the goodbye"


async def test_who_talks_over_the_goodbye_is_not_hung_up_on() -> None:
    def brain(prompt: Prompt) -> str | Asks:
        if "wait" in last(prompt).text:
            return "Of course."
        return calling("end_call", "Goodbye then and thank you for calling us today my friend.")

    async with scene(brain, END_CALL) as seen:
        await ask(seen.held, "that is all", wait=2.2)
        await seen.held.say("wait one thing")
        await seen.held.quiet(6)
        assert seen.held.reason is None
    assert seen.notebook.heard[-1] == ("assistant", "Of course.")


async def test_a_typed_call_uses_tools_too() -> None:
    async with scene(books, BOOK, line=FakeLine(input_rate=None, output_rate=None)) as seen:
        seen.held.typed("Book me in")
        await anyio.sleep(5)
    assert seen.notebook.heard == [("caller", "Book me in"), ("assistant", "It is booked.")]
