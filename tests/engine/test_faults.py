"""Services that hang, fail or talk nonsense, and a clock that leaps: the call goes on or ends, and nothing is stuck."""

from __future__ import annotations

import asyncio

import pytest

from talktrack.domain.errors import ProviderUnreachable
from talktrack.domain.floor import Rules
from talktrack.domain.transcript import Turn
from talktrack.providers.scripted.fault import NONSENSE, Fault, FaultKind
from talktrack.providers.scripted.recognizer import ScriptedRecognizer
from talktrack.providers.scripted.synthesizer import ScriptedSynthesizer
from tests.engine.calls import call, echo
from tests.fakes.line import FakeLine
from tests.fakes.role import FakeProposal, FakeRole
from tests.virtual_time import VIRTUAL_TIME, Backend, VirtualTimeLoop

KINDS: tuple[FaultKind, ...] = ("hang", "fail_at_start", "fail_in_the_middle", "nonsense")
TERMINAL = {"line_closed", "unanswered", "unheard", "silence"}


@pytest.fixture
def anyio_backend() -> Backend:
    return VIRTUAL_TIME


def turns_of(role: FakeRole) -> list[Turn]:
    return [turn for pair in role.settled for turn in pair if turn is not None] + role.kept


def assert_in_order(role: FakeRole, ended_ms: float) -> None:
    for turn in turns_of(role):
        assert turn.start_ms is not None
        assert turn.end_ms is not None
        assert 0 <= turn.start_ms <= turn.end_ms <= ended_ms + 1


@pytest.mark.parametrize("kind", KINDS)
async def test_a_voice_that_does_not_work_keeps_what_was_said_and_the_call_comes_to_an_end(kind: FaultKind) -> None:
    role = FakeRole(echo)
    synthesizer = ScriptedSynthesizer(fault=Fault(kind))
    async with call(role, synthesizer=synthesizer) as held:
        await held.quiet(0.5)
        await held.say("hello there friend")
        await held.quiet(40)
    assert held.reason in TERMINAL
    assert "hello there friend" in [turn.said for turn in turns_of(role)]
    assert_in_order(role, held.ended_ms)


@pytest.mark.parametrize("kind", KINDS)
async def test_a_recogniser_that_does_not_work_leaves_a_call_that_can_be_ended(kind: FaultKind) -> None:
    role = FakeRole(echo)
    async with call(role, recognizer=ScriptedRecognizer(fault=Fault(kind))) as held:
        await held.quiet(0.5)
        await held.say("hello there friend")
        await held.quiet(40)
    assert held.reason in TERMINAL
    assert_in_order(role, held.ended_ms)


async def test_a_model_that_hangs_is_bridged() -> None:
    role = FakeRole(lambda text: FakeProposal("Too late.", delay_s=10_000))
    async with call(role) as held:
        await held.quiet(0.5)
        await held.say("hello there friend")
        await held.quiet(15)
    ((turn, reply),) = role.settled[:1]
    assert turn is not None
    assert turn.said == "hello there friend"
    assert reply.heard == "One moment please."


async def test_a_model_that_talks_nonsense_is_played_and_the_call_goes_on() -> None:
    replies = iter([NONSENSE, "Fine."])
    role = FakeRole(lambda text: FakeProposal(next(replies)))
    line = FakeLine(input_rate=None, output_rate=None)
    async with call(role, line) as held:
        held.typed("Hello?")
        await asyncio.sleep(1)
        held.typed("Hello again?")
        await asyncio.sleep(1)
    assert [reply.heard for _, reply in role.settled] == [NONSENSE.strip(), "Fine."]


@pytest.mark.parametrize("leap_s", [0.5, 5.0, 180.0])
@pytest.mark.parametrize("when", ["in silence", "while the user speaks", "while a reply is thought of", "in a reply"])
async def test_a_clock_that_leaps_makes_no_turn_end_before_it_began_and_leaves_no_timer_stuck(
    when: str, leap_s: float
) -> None:
    role = FakeRole(lambda text: FakeProposal(f"You said {text} and a little more than that.", delay_s=0.5))
    loop = asyncio.get_running_loop()
    assert isinstance(loop, VirtualTimeLoop)
    async with call(role, rules=Rules(idle_ms=0)) as held:
        await held.quiet(0.5)
        if when == "in silence":
            loop.pass_time(leap_s)
        await held.say("hello there")
        if when == "while the user speaks":
            loop.pass_time(leap_s)
        await held.say("friend")
        if when == "while a reply is thought of":
            await held.quiet(0.8)
            loop.pass_time(leap_s)
        await held.quiet(1.5)
        if when == "in a reply":
            loop.pass_time(leap_s)
        await held.quiet(8)
        await held.say("and once more please")
        await held.quiet(8)
    assert held.reason == "line_closed"
    assert_in_order(role, held.ended_ms)
    last, reply = role.settled[-1]
    assert last is not None
    assert last.said.endswith("once more please")
    assert reply.heard == f"You said {last.said} and a little more than that."


async def test_a_recogniser_that_comes_and_goes_never_ends_the_call_where_it_can_be_typed() -> None:
    role = FakeRole(echo)
    line = FakeLine(takes_text=True)
    broken = ScriptedRecognizer(fault=Fault("fail_in_the_middle", 1, ProviderUnreachable))
    async with call(role, line, Rules(idle_ms=0), broken) as held:
        for _ in range(5):
            await held.say("hello there friend")
            await held.quiet(5)
    assert held.reason == "line_closed"
    assert_in_order(role, held.ended_ms)
