"""What somebody was saying as the call ended is kept, however it ended."""

from __future__ import annotations

import anyio
import pytest

from talktrack.domain.floor import Rules
from talktrack.providers.scripted.fault import Fault
from talktrack.providers.scripted.recognizer import ScriptedRecognizer
from tests.engine.calls import call, echo
from tests.fakes.line import FakeLine
from tests.fakes.role import FakeProposal, FakeRole
from tests.fakes.speech import FakeStreamingRecognizer
from tests.virtual_time import VIRTUAL_TIME, Backend

COUNT = "one two three four five six seven eight nine ten eleven twelve."


@pytest.fixture
def anyio_backend() -> Backend:
    return VIRTUAL_TIME


def whole_only(text: str, delay_ms: float = 500) -> ScriptedRecognizer:
    """A recogniser without interims, whose final takes its time."""
    return ScriptedRecognizer(mode="fixed", texts=[text], final_delay_ms=delay_ms)


async def test_who_hangs_up_in_the_middle_of_a_sentence_is_still_understood() -> None:
    role = FakeRole(echo)
    async with call(role, recognizer=whole_only("hello there friend")) as held:
        await held.quiet(0.5)
        await held.say("hello there friend")
    (turn,) = role.kept
    assert turn.said == turn.heard == "hello there friend"
    assert turn.turn_id == "t1"
    assert 400 <= (turn.start_ms or 0) < (turn.end_ms or 0) <= held.ended_ms
    assert not role.settled


async def test_who_hangs_up_before_the_final_came_is_still_understood() -> None:
    role = FakeRole(echo)
    async with call(role, recognizer=whole_only("hello there friend", 900)) as held:
        await held.quiet(0.5)
        await held.say("hello there friend")
        await held.quiet(0.4)
    assert [turn.said for turn in role.kept] == ["hello there friend"]


async def test_interim_words_are_kept_where_the_final_never_comes_and_the_end_does_not_wait_for_ever() -> None:
    role = FakeRole(echo)
    async with call(role, recognizer=ScriptedRecognizer(final_delay_ms=60_000)) as held:
        await held.quiet(0.5)
        await held.say("hello there my old friend")
        hung_up = anyio.current_time()
    (turn,) = role.kept
    assert turn.said.startswith("hello there")
    assert anyio.current_time() - hung_up <= 2.1


async def test_a_recogniser_that_hangs_does_not_hold_up_the_end() -> None:
    role = FakeRole(echo)
    async with call(role, recognizer=ScriptedRecognizer(fault=Fault("hang", after=0))) as held:
        await held.quiet(0.5)
        await held.say("hello there friend")
        hung_up = anyio.current_time()
    assert anyio.current_time() - hung_up <= 2.1
    assert not role.kept


async def test_the_longest_call_ends_with_what_was_being_said() -> None:
    role = FakeRole(echo)
    async with call(role, rules=Rules(max_duration_ms=1000)) as held:
        await held.quiet(0.5)
        await held.say("hello there my old friend from the coast")
    assert held.reason == "max_duration"
    assert [turn.said for turn in role.kept] == ["hello there my"]


async def test_a_typed_turn_is_settled_where_the_call_ends_before_its_answer() -> None:
    role = FakeRole(lambda text: FakeProposal(COUNT, delay_s=5))
    async with call(role, FakeLine(input_rate=None, output_rate=None)) as held:
        held.typed("Are you there?")
        await anyio.sleep(0.1)
    ((turn, reply),) = role.settled
    assert turn is not None
    assert turn.said == "Are you there?"
    assert reply.heard == ""
    assert not role.kept


async def test_who_talks_over_the_reply_and_hangs_up_leaves_both() -> None:
    role = FakeRole(lambda text: FakeProposal(COUNT))
    async with call(role) as held:
        await held.quiet(0.3)
        await held.say("count please")
        await held.quiet(3)
        await held.say("that is enough for me")
    ((turn, reply),) = role.settled
    assert turn is not None
    assert 0 < len(reply.heard.split()) < 12
    assert [kept.said for kept in role.kept] == ["that is enough for me"]
    assert [turn.turn_id, reply.turn_id, role.kept[0].turn_id] == ["t1", "t2", "t3"]


async def test_a_sound_without_words_is_no_turn() -> None:
    role = FakeRole(echo)
    async with call(role, recognizer=FakeStreamingRecognizer([""])) as held:
        await held.quiet(0.5)
        await held.say("hm")
    assert not role.kept
