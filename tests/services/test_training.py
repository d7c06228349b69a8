"""A practice call from start to end, on a real store."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import anyio
import pytest

from talktrack.domain.call import Call, CallStatus, EndReason, EventType, Result
from talktrack.domain.drill import drill_id
from talktrack.domain.errors import (
    CallEnded,
    CallOpen,
    Conflict,
    InvalidInput,
    NotFound,
    ProviderBusy,
    TalktrackError,
    TooLarge,
)
from talktrack.domain.mind import Step
from talktrack.domain.workspace import Subject
from talktrack.practice.exchange import Utterance
from talktrack.services import calls, drills, scoring, training, what_if
from talktrack.services.report import practice_report
from talktrack.services.world import World
from tests.fakes.language import FakeLanguage
from tests.fakes.library import FakeLibrary
from tests.practice.scene import SCENE, scene
from tests.services.office import ANN, BEN, BOSS, EVE, PROGRAM, hold, office

LOUD = "How loud is it in the hall?"
LINES = (
    "Good morning, this is Kim from Harrow Pumps.",
    LOUD,
    "So it sounds like the alarm gets lost because the pump is that loud.",
    "What did the standstill cost you?",
    "It costs 1,200 euros per pump.",
    "You have to sign today, this offer is only valid today.",
    "Sorry, that was too pushy of me.",
)


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with office(tmp_path) as made:
        yield made


def everyone(_: Call) -> bool:
    return True


async def stored(world: World, call_id: str, org_id: str = "org_a") -> tuple[Step, ...]:
    async with world.store.workspace(org_id) as workspace:
        return await workspace.turns.all(call_id)


async def test_a_call_starts_with_the_customer_picking_up(world: World) -> None:
    call = await training.start(world, ANN, "mill", seed=7, metadata={"crm": 1})
    steps = await stored(world, call.id)
    assert [step.turn.role for step in steps] == ["customer"]
    assert steps[0].turn.said in SCENE.persona.lines.opening
    assert (call.status, call.user_id, call.seed, call.metadata) == (CallStatus.LIVE, "user_ann", 7, {"crm": 1})


async def test_every_turn_of_both_sides_is_stored_with_times_that_follow_each_other(world: World) -> None:
    call, replies = await hold(world, ANN, LINES)
    turns = [step.turn for step in await stored(world, call.id)]
    assert [turn.turn_id for turn in turns] == [f"t{n}" for n in range(1, 2 * len(LINES) + 2)]
    assert [turn.said for turn in turns if turn.role == "seller"] == list(LINES)
    assert [reply.reply for reply in replies] == [turn for turn in turns[2:] if turn.role == "customer"]
    times = [time for turn in turns for time in (turn.start_ms, turn.end_ms)]
    assert None not in times
    assert times == sorted(times, key=lambda time: time or 0)
    assert all(turn.heard == turn.said for turn in turns)


async def test_the_same_seed_and_lines_give_the_same_stored_call(world: World) -> None:
    one, _ = await hold(world, ANN, LINES, seed=3)
    other, _ = await hold(world, BEN, LINES, seed=3)
    assert await stored(world, one.id) == await stored(world, other.id)


@pytest.mark.parametrize("seed", [-1, 2**31, 10**30])
async def test_a_seed_outside_its_range_is_refused_and_nothing_starts(world: World, seed: int) -> None:
    with pytest.raises(InvalidInput):
        await training.start(world, ANN, "mill", seed=seed)
    async with world.store.directory() as directory:
        assert not await directory.open_calls()


@pytest.mark.parametrize("seed", [0, 2**31 - 1])
async def test_the_ends_of_the_range_of_seeds_are_taken(world: World, seed: int) -> None:
    assert (await training.start(world, ANN, "mill", seed=seed)).seed == seed


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", InvalidInput),
        ("  \n\t ", InvalidInput),
        ("?!… — 🙂", InvalidInput),
        ("a" * 4001, TooLarge),
        ("hello \ud800", InvalidInput),
        ("hello \x00 there", InvalidInput),
    ],
)
async def test_a_turn_that_says_nothing_or_too_much_is_refused_and_changes_nothing(
    world: World, text: str, error: type[TalktrackError]
) -> None:
    call, _ = await hold(world, ANN, LINES[:1])
    before = await stored(world, call.id)
    with pytest.raises(error):
        await training.say(world, ANN, call.id, Utterance(text))
    assert await stored(world, call.id) == before


async def test_a_turn_of_the_greatest_length_is_taken(world: World) -> None:
    call, _ = await hold(world, ANN, ())
    reply = await training.say(world, ANN, call.id, Utterance("pump " * 799 + "pumps"))
    assert len(reply.turn.said) == 4000


async def test_a_call_that_ended_takes_no_more_turns(world: World) -> None:
    call, _ = await hold(world, ANN, (LOUD,))
    await training.end(world, ANN, call.id)
    with pytest.raises(CallEnded):
        await training.say(world, ANN, call.id, Utterance(LOUD))


async def test_a_call_that_the_customer_ended_takes_no_more_turns_and_is_scored(world: World) -> None:
    call, replies = await hold(world, ANN, ("You are an idiot.", "Shut up."))
    assert [reply.ended for reply in replies] == [False, True]
    ended = await calls.get(world, ANN, call.id)
    assert ended.outcome is not None
    assert ended.outcome.reason is EndReason.INSULTED
    assert ended.ended_at is not None
    assert (await scoring.latest(world, ANN, call.id)).status in ("scored", "not_scorable")
    with pytest.raises(CallEnded):
        await training.say(world, ANN, call.id, Utterance("Sorry!"))


async def test_ending_twice_changes_nothing(world: World) -> None:
    call, _ = await hold(world, ANN, (LOUD,))
    first = await training.end(world, ANN, call.id)
    again = await training.end(world, ANN, call.id)
    assert first == again
    events = await calls.events(world, ANN, call.id, 0, 100)
    assert [event.type for event in events].count(EventType.CALL_ENDED) == 1
    assert [event.type for event in events].count(EventType.CALL_SCORED) == 1


async def test_a_call_without_a_word_of_the_seller_can_be_ended(world: World) -> None:
    call, _ = await hold(world, ANN, ())
    ended = await training.end(world, ANN, call.id)
    assert ended.outcome is not None
    assert ended.outcome.result is Result.SELLER_ENDED


async def test_of_two_turns_at_once_exactly_one_is_stored_and_nothing_by_halves(world: World) -> None:
    arrived, release = 0, anyio.Event()

    async def together(_text: str) -> int:
        nonlocal arrived
        arrived += 1
        if arrived == 2:
            release.set()
        await release.wait()
        return 500

    call, _ = await hold(world, ANN, ())
    outcomes: list[object] = []

    async def talk(text: str) -> None:
        try:
            outcomes.append(await training.say(world, ANN, call.id, Utterance(text), voice=together))
        except Conflict as error:
            outcomes.append(error)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(talk, "How loud is it in the hall?")
        tasks.start_soon(talk, "You are an idiot.")
    assert sorted(type(one).__name__ for one in outcomes) == ["Conflict", "Reply"]
    steps = await stored(world, call.id)
    assert [step.turn.turn_id for step in steps] == ["t1", "t2", "t3"]
    kept = next(one for one in outcomes if isinstance(one, training.Reply))
    assert [step.turn for step in steps[1:]] == [kept.turn, kept.reply]
    turn_events = [e for e in await calls.events(world, ANN, call.id, 0, 100) if e.type is EventType.TURN]
    assert [event.data["turn_id"] for event in turn_events] == ["t1", "t2", "t3"]


async def test_a_turn_that_is_overtaken_by_the_end_of_the_call_leaves_nothing(world: World) -> None:
    call, _ = await hold(world, ANN, (LOUD,))

    async def hang_up(_text: str) -> int:
        await training.end(world, ANN, call.id)
        return 500

    before = await stored(world, call.id)
    with pytest.raises(Conflict):
        await training.say(world, ANN, call.id, Utterance("And what else?"), voice=hang_up)
    assert await stored(world, call.id) == before


@pytest.mark.parametrize("who", [BEN, BOSS, EVE, PROGRAM])
async def test_other_peoples_calls_do_not_exist(world: World, who: Subject) -> None:
    call, _ = await hold(world, ANN, (LOUD,))
    for attempt in (
        lambda: training.say(world, who, call.id, Utterance(LOUD)),
        lambda: training.end(world, who, call.id),
        lambda: training.retry(world, who, call.id, "t2"),
        lambda: what_if.alternatives(world, who, call.id, "t2", [LOUD]),
        lambda: drills.make(world, who, call.id, "t2"),
        lambda: drills.find_scenario(world, who, drill_id(call.id, "t2")),
        lambda: calls.snapshot(world, who, call.id),
        lambda: calls.get(world, who, call.id),
        lambda: calls.steps(world, who, call.id),
        lambda: calls.events(world, who, call.id, 0, 10),
        lambda: calls.faults(world, who, call.id),
        lambda: calls.submit(world, who, call.id),
        lambda: scoring.latest(world, who, call.id),
        lambda: scoring.analyze(world, who, call.id),
        lambda: practice_report(world, who, call.id),
    ):
        with pytest.raises(NotFound):
            await attempt()
    assert len(await stored(world, call.id)) == 3


async def test_a_submitted_call_is_read_by_who_leads_the_team_and_nobody_else_and_changed_by_neither(
    world: World,
) -> None:
    call, _ = await hold(world, ANN, (LOUD,))
    await training.end(world, ANN, call.id)
    await calls.submit(world, ANN, call.id)
    assert (await calls.get(world, BOSS, call.id)).submitted
    for who in (BEN, EVE):
        with pytest.raises(NotFound):
            await calls.get(world, who, call.id)
    with pytest.raises(NotFound):
        await training.retry(world, BOSS, call.id, "t2")


async def test_a_program_holds_calls_of_its_own(world: World) -> None:
    call, _ = await hold(world, PROGRAM, (LOUD,))
    assert (await calls.get(world, PROGRAM, call.id)).user_id is None
    with pytest.raises(NotFound):
        await calls.get(world, ANN, call.id)


async def test_calls_that_a_dead_process_left_open_end_as_lost_and_are_scored(world: World) -> None:
    left = [(await hold(world, who, (LOUD,)))[0] for who in (ANN, BEN, PROGRAM)]
    done, _ = await hold(world, ANN, (LOUD,))
    before = await training.end(world, ANN, done.id)
    assert await training.recover(world, everyone) == 3
    for call, who in zip(left, (ANN, BEN, PROGRAM), strict=True):
        lost = await calls.get(world, who, call.id)
        assert lost.outcome is not None
        assert lost.outcome.reason is EndReason.PROCESS_LOST
        assert lost.outcome.ended_by == "system"
        assert (await scoring.latest(world, who, call.id)).criteria
    assert await calls.get(world, ANN, done.id) == before
    assert await training.recover(world, everyone) == 0


async def test_a_call_that_a_living_process_holds_goes_on(world: World) -> None:
    ours, _ = await hold(world, ANN, (LOUD,))
    theirs, _ = await hold(world, BEN, (LOUD,))
    assert await training.recover(world, lambda call: call.id == theirs.id) == 1
    assert not (await training.say(world, ANN, ours.id, Utterance("And what else?"))).ended


async def test_recovery_reaches_the_calls_of_every_organisation(world: World) -> None:
    ours, _ = await hold(world, ANN, (LOUD,))
    theirs, _ = await hold(world, EVE, (LOUD,))
    assert await training.recover(world, everyone) == 2
    assert (await calls.get(world, ANN, ours.id)).status is CallStatus.ENDED
    assert (await calls.get(world, EVE, theirs.id)).status is CallStatus.ENDED


async def test_what_went_on_in_the_customer_is_shown_only_after_the_end(world: World) -> None:
    call, _ = await hold(world, ANN, LINES)
    _, open_steps = await calls.steps(world, ANN, call.id)
    assert all(step == Step(step.turn) for step in open_steps)
    document = await practice_report(world, ANN, call.id)
    assert (document["facts"], document["objections"], document["causes"], document["score"]) == ([], [], [], None)
    assert not any({"mind", "directive", "facts_unlocked", "objections"} & set(turn) for turn in document["turns"])
    await training.end(world, ANN, call.id)
    _, steps = await calls.steps(world, ANN, call.id)
    assert steps == await stored(world, call.id)
    assert (await practice_report(world, ANN, call.id))["facts"]


async def test_a_call_that_is_not_over_has_no_score(world: World) -> None:
    call, _ = await hold(world, ANN, (LOUD,))
    for attempt in (scoring.latest, scoring.analyze):
        with pytest.raises(CallOpen):
            await attempt(world, ANN, call.id)


async def test_scoring_again_gives_the_same_score(world: World) -> None:
    call, _ = await hold(world, ANN, LINES)
    await training.end(world, ANN, call.id)
    first = await scoring.latest(world, ANN, call.id)
    assert await scoring.analyze(world, ANN, call.id) == first


async def test_a_score_that_cannot_be_stored_is_a_fault_and_made_when_asked_for(tmp_path: Path) -> None:
    database = tmp_path / "talktrack.db"
    async with office(tmp_path) as world:
        call, _ = await hold(world, ANN, (LOUD,))
        with closing(sqlite3.connect(database)) as full:
            full.execute("CREATE TRIGGER full BEFORE INSERT ON analyses BEGIN SELECT RAISE(ABORT, 'full'); END")
        assert (await training.end(world, ANN, call.id)).outcome is not None
        faults = await calls.faults(world, ANN, call.id)
        assert [(fault.room, fault.code) for fault in faults] == [("analysis", "scoring_failed")]
        with closing(sqlite3.connect(database)) as room:
            room.execute("DROP TRIGGER full")
        assert (await scoring.latest(world, ANN, call.id)).status in ("scored", "not_scorable")


async def test_a_fault_of_the_model_is_stored_with_the_call_and_can_be_read(tmp_path: Path) -> None:
    busy = FakeLanguage([ProviderBusy("Too many requests.", provider="fake")])
    async with office(tmp_path, model=busy) as world:
        call, _ = await hold(world, ANN, (LOUD,))
        faults = await calls.faults(world, ANN, call.id)
        events = await calls.events(world, ANN, call.id, 0, 100)
    assert {(fault.room, fault.code, fault.call_id) for fault in faults} == {("wording", "provider_busy", call.id)}
    assert len(faults) == 2
    fell_back = [event for event in events if event.type is EventType.WORDING_FELL_BACK]
    assert [event.data["code"] for event in fell_back] == ["provider_busy"] * 2


async def test_a_scenario_that_does_not_exist_starts_nothing(world: World) -> None:
    with pytest.raises(NotFound):
        await training.start(world, ANN, "no-such-scenario")


async def test_the_scenario_is_frozen_with_the_call(tmp_path: Path) -> None:
    async with office(tmp_path) as world:
        call, _ = await hold(world, ANN, ())
        changed = replace(scene(facts=SCENE.persona.facts[:1]), id="mill")
        moved = replace(world, library=FakeLibrary(changed))
        reply = await training.say(moved, ANN, call.id, Utterance(LOUD))
    assert "alarm" in reply.reply.said
