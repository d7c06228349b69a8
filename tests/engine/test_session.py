"""Whole calls in virtual time: what is said, what is heard, and what is settled."""

from __future__ import annotations

import gc

import anyio
import pytest

from talktrack.domain.errors import ProviderUnreachable
from talktrack.domain.floor import Rules
from talktrack.domain.transcript import Turn
from talktrack.engine.role import Proposal, Settled
from tests.engine.calls import call, echo
from tests.fakes.line import FakeLine
from tests.fakes.role import FakeProposal, FakeRole
from tests.fakes.speech import FakeSynthesizer
from tests.virtual_time import VIRTUAL_TIME, Backend

COUNT = "one two three four five six seven eight nine ten eleven twelve."


@pytest.fixture
def anyio_backend() -> Backend:
    return VIRTUAL_TIME


async def test_a_spoken_turn_is_answered_and_both_are_settled_as_heard() -> None:
    role = FakeRole(echo)
    async with call(role) as held:
        await held.quiet(0.5)
        await held.say("hello there friend")
        await held.quiet(6)
    ((turn, reply),) = role.settled
    assert turn is not None
    assert turn.said == "hello there friend"
    assert reply.said == reply.heard == "You said hello there friend."


async def test_the_role_opens_the_call() -> None:
    role = FakeRole(echo, first="Good morning.")
    async with call(role) as held:
        await held.quiet(4)
    assert role.settled[0][0] is None
    assert role.settled[0][1].heard == "Good morning."


async def test_a_typed_turn_is_answered_without_any_sound() -> None:
    role = FakeRole(echo)
    line = FakeLine(input_rate=None, output_rate=None)
    async with call(role, line) as held:
        held.typed("Hello")
        await anyio.sleep(1)
    assert [reply.heard for _, reply in role.settled] == ["You said Hello."]
    assert not line.played
    assert held.reason == "line_closed"


async def test_only_what_was_heard_of_a_cut_reply_is_settled() -> None:
    role = FakeRole(lambda text: FakeProposal(COUNT))
    async with call(role) as held:
        await held.quiet(0.3)
        await held.say("count please")
        await held.quiet(3)
        await held.say("wait stop")
        await held.quiet(1)
    _, reply = role.settled[0]
    assert 0 < len(reply.heard.split()) < 12
    assert reply.said.startswith(reply.heard)
    assert held.line.cleared


async def test_a_nod_over_the_reply_resumes_it_and_all_of_it_is_heard() -> None:
    role = FakeRole(lambda text: FakeProposal(COUNT))
    async with call(role) as held:
        await held.quiet(0.3)
        await held.say("count please")
        await held.quiet(3)
        await held.say("okay")
        await held.quiet(8)
    ((_, reply),) = role.settled
    assert reply.heard == reply.said
    assert len(held.line.cleared) == 1
    (_, first), (_, again) = held.line.begun
    assert first == 0
    assert again > 0


async def test_a_user_who_goes_on_is_answered_once_to_the_whole_sentence() -> None:
    role = FakeRole(echo)
    async with call(role) as held:
        await held.quiet(0.3)
        await held.say("what does it cost.")
        await held.quiet(0.55)
        await held.say("per truck.")
        await held.quiet(8)
    assert [turn.said for turn, _ in role.settled if turn is not None] == ["what does it cost. per truck."]


async def test_a_dropped_speculation_settles_nothing() -> None:
    role = FakeRole(echo)
    async with call(role) as held:
        await held.quiet(0.3)
        await held.say("and then we")
        await held.quiet(0.6)
        await held.say("stopped using it")
        await held.quiet(8)
    assert len(role.asked) >= 2
    assert [turn.said for turn, _ in role.settled if turn is not None] == ["and then we stopped using it"]


async def test_a_model_that_fails_is_bridged_and_noted() -> None:
    failing = FakeProposal("", failure=ProviderUnreachable("gone", provider="fake"))
    role = FakeRole(lambda text: failing)
    async with call(role) as held:
        await held.quiet(0.3)
        await held.say("hello there friend")
        await held.quiet(6)
    assert [room for room, _ in held.faults] == ["reply"]
    assert role.settled[0][1].heard == "One moment please."


async def test_a_reply_to_something_said_tells_what_took_how_long() -> None:
    role = FakeRole(echo, first="Good morning.")
    async with call(role) as held:
        await held.quiet(4)
        await held.say("hello there friend")
        await held.quiet(6)
    ((turn_id, took),) = held.timed
    assert turn_id == role.settled[1][1].turn_id
    assert list(took) == ["hearing", "deciding", "thinking", "voicing", "total"]
    assert took["total"] == pytest.approx(sum(took.values()) - took["total"], abs=2)
    assert took["total"] > 200


async def test_set_phrases_alone_are_said_by_who_remembers_them() -> None:
    own, phrases = FakeSynthesizer(), FakeSynthesizer()
    role = FakeRole(lambda text: FakeProposal("You said it.", is_set_phrase="hello" in text))
    async with call(role, synthesizer=own, phrases=phrases) as held:
        for text in ("hello there friend", "and now something else"):
            await held.say(text)
            await held.quiet(6)
    assert (phrases.said, own.said) == (["You said it."], ["You said it."])


async def test_silence_is_prompted_and_ends_the_call() -> None:
    role = FakeRole(echo)
    async with call(role, rules=Rules(idle_ms=5000, idle_prompts=1)) as held:
        await held.quiet(20)
    assert held.reason == "silence"
    assert role.settled[0][1].heard == "Are you still there 1?"


async def test_a_role_can_end_the_call() -> None:
    role = FakeRole(echo, ends_after=1)
    async with call(role) as held:
        await held.quiet(0.3)
        await held.say("hello there friend")
        await held.quiet(6)
    assert held.reason == "role_ended"


async def test_the_far_end_never_holds_more_than_400_ms() -> None:
    role = FakeRole(lambda text: FakeProposal(" ".join(["word"] * 40) + "."))
    async with call(role) as held:
        await held.quiet(0.3)
        await held.say("talk please")
        await held.quiet(15)
    times = [at for at, _, _ in held.line.played]
    assert times
    for number, at in enumerate(times):
        played = (at - times[0]) * 1000
        assert (number + 1) * 20 - played <= 400


class SlowRole(FakeRole):
    """Its store takes its time."""

    async def settle(self, turn: Turn | None, reply: Turn, proposal: Proposal) -> Settled:
        await anyio.sleep(0.5)
        return await super().settle(turn, reply, proposal)


async def test_who_cuts_a_reply_and_hangs_up_at_once_loses_nothing_that_was_heard() -> None:
    role = SlowRole(lambda text: FakeProposal(COUNT))
    async with call(role) as held:
        await held.quiet(0.3)
        await held.say("count please")
        await held.quiet(3)
        await held.say("wait stop")
        await held.quiet(0.1)
        assert not role.settled
    ((turn, reply),) = role.settled
    assert turn is not None
    assert turn.said == "count please"
    assert 0 < len(reply.heard.split()) < 12


async def test_a_call_leaves_its_replies_to_nobody_to_collect() -> None:
    role = FakeRole(lambda text: FakeProposal(COUNT))
    async with call(role) as held:
        await held.quiet(0.3)
        gc.collect()
        gc.disable()
        try:
            for interruption in ("wait stop", "okay", ""):
                await held.say("count please")
                await held.quiet(3)
                await held.say(interruption)
                await held.quiet(8)
            assert gc.collect() < 50
        finally:
            gc.enable()
    assert len(role.settled) == 4
