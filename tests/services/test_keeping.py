"""What live calls leave behind, on a real SQLite file that is locked, full or gone for a while."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import anyio
import pytest
from sqlalchemy import event

from talktrack.domain.call import Call, CallStatus, EndedBy, EndReason, EventType
from talktrack.domain.errors import Conflict, StorageFailed
from talktrack.domain.mind import Step
from talktrack.ports.language import Usage
from talktrack.services.keeping import CallKeeper, Keeper, keeping, replay
from talktrack.services.world import World
from talktrack.storage.spill import FileSpill
from tests.fakes import records
from tests.fakes.stores import full, locked
from tests.services.office import office

SOON_S = 10.0


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with office(tmp_path) as opened:
        yield opened


@asynccontextmanager
async def keeper_of(world: World, **options: float) -> AsyncIterator[Keeper]:
    """Hurried, so that the tests are short."""
    async with keeping(world, **{"every_s": 0.05, "patience_s": 0.1, **options}) as keeper:
        yield keeper


async def opened(keeper: Keeper, id: str = "call_1", org_id: str = "org_a") -> CallKeeper:
    call = records.call(id, org_id)
    async with keeper.world.store.workspace(org_id) as workspace:
        await workspace.calls.add(call, records.SCENARIO)
    return keeper.of(call, lambda: None)


async def turns_of(world: World, id: str = "call_1", org_id: str = "org_a") -> list[tuple[str, str]]:
    async with world.store.workspace(org_id) as workspace:
        return [(step.turn.turn_id, step.turn.said) for step in await workspace.turns.all(id)]


async def call_of(world: World, id: str = "call_1") -> Call:
    async with world.store.workspace("org_a") as workspace:
        return await workspace.calls.get(id)


def steps(*numbers: int) -> Sequence[Step]:
    return [records.step(number, f"Line {number}.") for number in numbers]


async def stored(kept: CallKeeper) -> bool:
    return await kept.stored(SOON_S)


async def until_spilled(world: World) -> None:
    with anyio.fail_after(SOON_S):
        while world.spill.waiting == 0:  # noqa: ASYNC110  (it tells nobody)
            await anyio.sleep(0.01)


# --- order and batches -----------------------------------------------------------------------------------------------


async def test_turns_are_stored_in_the_order_in_which_they_were_handed_in(world: World) -> None:
    async with keeper_of(world) as keeper:
        kept = await opened(keeper)
        for number in range(1, 30):
            kept.keep(steps(number))
            if number % 7 == 0:
                await anyio.sleep(0.03)
        assert await stored(kept)
        assert await turns_of(world) == [(f"t{number}", f"Line {number}.") for number in range(1, 30)]


async def test_a_turn_that_grew_is_stored_as_it_was_last(world: World) -> None:
    async with keeper_of(world) as keeper:
        kept = await opened(keeper)
        for said in ("I", "I would", "I would like to know."):
            kept.keep([records.step(1, said)])
        assert await stored(kept)
        kept.keep([records.step(1, "I would like to know more."), *steps(2)])
        assert await stored(kept)
        assert await turns_of(world) == [("t1", "I would like to know more."), ("t2", "Line 2.")]
        async with world.store.workspace("org_a") as workspace:
            events = await workspace.journal.events("call_1", 0, 10)
        assert [(one.type, one.data["turn_id"]) for one in events] == [(EventType.TURN, "t1"), (EventType.TURN, "t2")]


async def test_many_calls_share_a_transaction(world: World) -> None:
    async with keeper_of(world, every_s=0.2) as keeper:
        calls = [await opened(keeper, f"call_{number}") for number in range(50)]
        commits: list[Any] = []
        engine = world.store._engine.sync_engine  # type: ignore[attr-defined]  # what has no public name
        event.listen(engine, "commit", commits.append)
        for kept in calls:
            kept.keep(steps(1))
        for kept in calls:
            kept.keep(steps(2))
        for kept in calls:
            assert await stored(kept)
        assert len(commits) == 1
        assert await turns_of(world, "call_49") == [("t1", "Line 1."), ("t2", "Line 2.")]


async def test_tokens_add_up(world: World) -> None:
    async with keeper_of(world) as keeper:
        kept = await opened(keeper)
        kept.keep(steps(1), usage=Usage(3, 1))
        assert await stored(kept)
        kept.keep(usage=Usage(10, 5))
        assert await stored(kept)
    spent = (await call_of(world)).metadata
    assert spent == {"crm": {"n": 1}, "usage": {"prompt_tokens": 13, "completion_tokens": 6}}


async def test_why_the_models_words_were_not_used_is_kept_with_the_turn(world: World) -> None:
    async with keeper_of(world) as keeper:
        kept = await opened(keeper)
        kept.keep(steps(1), fell_back="too_late")
        assert await stored(kept)
        async with world.store.workspace("org_a") as workspace:
            faults = await workspace.journal.faults("call_1")
    assert [(fault.room, fault.code) for fault in faults] == [("wording", "too_late")]


async def test_nothing_follows_the_end_of_a_call(world: World) -> None:
    async with keeper_of(world) as keeper:
        kept = await opened(keeper)
        kept.keep(steps(1))
        kept.end(EndedBy.SELLER, EndReason.SELLER_HUNG_UP)
        kept.keep(steps(2))
        kept.end(EndedBy.SYSTEM, EndReason.PROCESS_LOST)
        assert await stored(kept)
    call = await call_of(world)
    assert call.status is CallStatus.ENDED
    assert call.outcome is not None
    assert call.outcome.reason is EndReason.SELLER_HUNG_UP
    assert await turns_of(world) == [("t1", "Line 1.")]


async def test_what_waits_when_the_process_stops_is_stored(world: World) -> None:
    async with keeper_of(world, every_s=5) as keeper:
        kept = await opened(keeper)
        kept.keep(steps(1))
        assert await stored(kept)
        kept.keep(steps(2))
    assert len(await turns_of(world)) == 2


# --- refusals --------------------------------------------------------------------------------------------------------


async def test_what_the_store_refuses_of_one_call_keeps_no_other_from_being_stored(world: World) -> None:
    async with keeper_of(world) as keeper:
        told: list[str] = []
        missing = keeper.of(records.call("call_0"), lambda: told.append("call_0"))
        kept, elsewhere = await opened(keeper), await opened(keeper, "call_b", "org_b")
        for one in (missing, kept, elsewhere):
            one.keep(steps(1))
        assert await stored(kept)
        assert await stored(elsewhere)
        assert told == ["call_0"]
        with pytest.raises(Exception, match="no such call"):
            missing.keep(steps(2))
        assert await turns_of(world) == [("t1", "Line 1.")]
        assert await turns_of(world, "call_b", "org_b") == [("t1", "Line 1.")]


async def test_a_call_that_somebody_else_has_gone_on_with_is_left_to_them(world: World) -> None:
    async with keeper_of(world) as keeper:
        kept = await opened(keeper)
        async with world.store.workspace("org_a") as workspace:
            await workspace.turns.append("call_1", [records.step(1, "Theirs.")])
        kept.keep(steps(1))
        assert await stored(kept)
        assert isinstance(kept.failure, Conflict)
    assert await turns_of(world) == [("t1", "Theirs.")]


# --- a store that fails for a while ----------------------------------------------------------------------------------


async def test_a_locked_database_is_overtaken_by_the_spill(world: World, tmp_path: Path) -> None:
    async with keeper_of(world) as keeper:
        kept, other = await opened(keeper), await opened(keeper, "call_2")
        async with locked(tmp_path):
            kept.keep(steps(1))
            with anyio.fail_after(SOON_S):
                await kept.kept()
            assert world.spill.waiting == 1
            kept.keep(steps(2))
            other.keep(steps(1))
            with anyio.fail_after(SOON_S):
                await other.kept()
            assert not await other.stored(0.01)
            kept.keep([records.step(2, "Line 2, and more.")])
            assert await turns_of(world) == []
        assert await stored(kept)
        assert await turns_of(world) == [("t1", "Line 1."), ("t2", "Line 2, and more.")]
        assert await turns_of(world, "call_2") == [("t1", "Line 1.")]
        assert world.spill.waiting == 0
        kept.keep(steps(3))
        assert await stored(kept)
        assert len(await turns_of(world)) == 3


async def test_a_full_disk_is_got_over_when_there_is_room_again(world: World) -> None:
    async with keeper_of(world) as keeper:
        kept = await opened(keeper)
        long = [records.step(number, "word " * 2000) for number in range(1, 6)]
        with full(world.store):
            kept.keep(long, usage=Usage(1, 1))
            await until_spilled(world)
            assert kept.failure is None
        assert await stored(kept)
        assert [id for id, _ in await turns_of(world)] == ["t1", "t2", "t3", "t4", "t5"]
    assert (await call_of(world)).metadata["usage"]["prompt_tokens"] == 1


async def test_what_neither_the_store_nor_the_spill_takes_ends_its_call_and_no_other(tmp_path: Path) -> None:
    async with office(tmp_path, spill=FileSpill(tmp_path / "small", most_bytes=10_000)) as world:
        async with keeper_of(world) as keeper:
            broken = anyio.Event()
            quiet, loud = await opened(keeper), await opened(keeper, "call_2")
            loud = keeper.of(loud.call, broken.set)
            loud.keep(steps(1))
            assert await stored(loud)
            with full(world.store):
                quiet.keep([records.step(1, "word " * 500)])
                await until_spilled(world)
                loud.keep([records.step(2, "word " * 5000)])
                with anyio.fail_after(SOON_S):
                    await broken.wait()
                with pytest.raises(StorageFailed):
                    loud.keep(steps(3))
                assert quiet.failure is None
                loud.end(EndedBy.SYSTEM, EndReason.STORAGE_FAILED)
            assert await stored(quiet)
            assert await stored(loud)
        assert len(await turns_of(world)) == 1
        assert await turns_of(world, "call_2") == [("t1", "Line 1.")]
        assert (await call_of(world)).status is CallStatus.LIVE
        assert (await call_of(world, "call_2")).status is CallStatus.ENDED


async def test_what_a_dead_process_spilled_is_stored_once_by_the_next(world: World, tmp_path: Path) -> None:
    async with keeper_of(world) as keeper:
        kept = await opened(keeper)
        async with locked(tmp_path):
            kept.keep(steps(1), usage=Usage(3, 1))
            kept.keep(steps(2))
            kept.end(EndedBy.SELLER, EndReason.SELLER_HUNG_UP)
            await until_spilled(world)
            left = next((tmp_path / "spill").glob("*.jsonl")).read_bytes()
        assert await stored(kept)
    # Killed after the transaction and before the file was emptied, and in the middle of a line.
    (tmp_path / "spill" / "dead.jsonl").write_bytes(left + left[: len(left) // 4].rstrip(b"\n"))
    next_world = replace(world, spill=FileSpill(tmp_path / "spill"))
    assert next_world.spill.waiting == 3
    await replay(next_world)
    assert next_world.spill.waiting == 0
    assert [id for id, _ in await turns_of(world)] == ["t1", "t2"]
    assert (await call_of(world)).metadata["usage"] == {"prompt_tokens": 3, "completion_tokens": 1}


async def test_a_spill_that_was_never_stored_is_stored_whole_on_the_next_start(world: World, tmp_path: Path) -> None:
    async with keeper_of(world) as keeper:
        kept = await opened(keeper)
        async with locked(tmp_path):
            kept.keep(steps(1, 2))
            kept.keep([records.step(2, "Line 2, and more."), *steps(3)])
            await until_spilled(world)
            left = next((tmp_path / "spill").glob("*.jsonl")).read_bytes()
        assert await stored(kept)
    async with office(tmp_path / "elsewhere") as fresh:
        async with fresh.store.workspace("org_a") as workspace:
            await workspace.calls.add(records.call(), records.SCENARIO)
        (tmp_path / "elsewhere" / "spill").mkdir()
        (tmp_path / "elsewhere" / "spill" / "dead.jsonl").write_bytes(left)
        await replay(replace(fresh, spill=FileSpill(tmp_path / "elsewhere" / "spill")))
        assert [said for _, said in await turns_of(fresh)] == ["Line 1.", "Line 2, and more.", "Line 3."]
        async with fresh.store.workspace("org_a") as workspace:
            assert len(await workspace.journal.events("call_1", 0, 10)) == 3


async def test_a_living_process_keeps_its_spill(tmp_path: Path) -> None:
    async with office(tmp_path) as world, keeper_of(world) as keeper:
        kept = await opened(keeper)
        async with locked(tmp_path):
            kept.keep(steps(1))
            await until_spilled(world)
            assert FileSpill(tmp_path / "spill").waiting == 0
        assert await stored(kept)
