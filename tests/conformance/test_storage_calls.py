from __future__ import annotations

import asyncio
from base64 import urlsafe_b64encode
from dataclasses import replace
from datetime import timedelta, timezone
from typing import Any

import pytest

from talktrack.domain.call import Call, CallEvent, CallKind, CallStatus, EndedBy, EndReason, EventType, Outcome, Result
from talktrack.domain.errors import Conflict, InvalidInput, NotFound
from talktrack.domain.progress import Attempt
from talktrack.ports.storage import AttemptQuery, CallQuery, Store
from tests.fakes import records


async def test_a_call_and_its_snapshot_come_back_as_they_were_stored(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(records.call(), records.SCENARIO)
    async with store.workspace("org_a") as workspace:
        assert await workspace.calls.get("call_1") == records.call()
        assert await workspace.calls.snapshot("call_1") == records.SCENARIO


async def test_times_come_back_in_utc_whatever_zone_they_had(store: Store) -> None:
    at = records.NOW.astimezone(timezone(timedelta(hours=-5)))
    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(records.call(at=at), None)
        got = (await workspace.calls.get("call_1")).started_at
    assert got == records.NOW
    assert got.utcoffset() == timedelta(0)


async def test_a_call_without_a_scenario_has_no_snapshot(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(records.call(), None)
        with pytest.raises(NotFound):
            await workspace.calls.snapshot("call_1")


async def test_a_call_id_is_taken_once(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(records.call(), None)
        with pytest.raises(Conflict):
            await workspace.calls.add(records.call(), None)
        assert await workspace.calls.get("call_1") == records.call()


async def test_saving_stores_the_change_and_gives_the_next_version(store: Store) -> None:
    outcome = Outcome(Result.NEXT_STEP, EndedBy.CUSTOMER, EndReason.COMMITTED)
    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(records.call(), None)
        ended = replace(records.call(), status=CallStatus.ENDED, ended_at=records.LATER, outcome=outcome)
        saved = await workspace.calls.save(ended)
    assert saved == replace(ended, version=1)
    async with store.workspace("org_a") as workspace:
        assert await workspace.calls.get("call_1") == saved


async def test_of_two_writers_who_saw_the_same_version_the_second_is_refused(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(records.call(), None)
    async with store.workspace("org_a") as workspace:
        seen = await workspace.calls.get("call_1")
        async with store.workspace("org_a") as faster:
            await faster.calls.save(replace(seen, title="first"))
        with pytest.raises(Conflict):
            await workspace.calls.save(replace(seen, title="second"))
    async with store.workspace("org_a") as workspace:
        assert (await workspace.calls.get("call_1")).title == "first"


async def test_what_an_exception_leaves_is_rolled_back(store: Store) -> None:
    async def fail_halfway() -> None:
        async with store.workspace("org_a") as workspace:
            await workspace.calls.add(records.call(), None)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail_halfway()
    async with store.workspace("org_a") as workspace:
        with pytest.raises(NotFound):
            await workspace.calls.get("call_1")


async def test_pages_of_calls_have_no_gaps_and_no_repeats_while_calls_are_added(store: Store) -> None:
    stored = [records.call(f"call_{n:03}", at=records.later(n // 3)) for n in range(250)]
    async with store.workspace("org_a") as workspace:
        for call in stored:
            await workspace.calls.add(call, None)
    seen, cursor, extra = [], None, 0
    while True:
        async with store.workspace("org_a") as workspace:
            page = await workspace.calls.page(CallQuery(), cursor, 40)
            await workspace.calls.add(records.call(f"call_new{extra}", at=records.later(1000 + extra)), None)
        seen += [call.id for call in page.items]
        cursor, extra = page.next_cursor, extra + 1
        if cursor is None:
            break
    assert len(seen) == 250
    assert set(seen) == {call.id for call in stored}
    minutes = {call.id: call.started_at for call in stored}
    assert [minutes[id] for id in seen] == sorted(minutes.values(), reverse=True)


async def test_a_last_page_that_is_just_full_ends_the_reading(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        for n in range(4):
            await workspace.calls.add(records.call(f"call_{n}"), None)
        first = await workspace.calls.page(CallQuery(), None, 2)
        second = await workspace.calls.page(CallQuery(), first.next_cursor, 2)
    assert len(second.items) == 2
    assert second.next_cursor is None


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (CallQuery(), {"mine", "theirs", "agent", "over"}),
        (CallQuery(owner=("user_1",)), {"mine", "agent", "over"}),
        (CallQuery(kind=CallKind.AGENT), {"agent"}),
        (CallQuery(status=CallStatus.ENDED), {"over"}),
        (CallQuery(scenario_id="other"), {"theirs"}),
        (CallQuery(recorded=True), {"over"}),
        (CallQuery(owner=("user_2",), kind=CallKind.AGENT), set()),
    ],
)
async def test_a_query_finds_the_calls_that_meet_all_its_conditions(
    store: Store, query: CallQuery, found: set[str]
) -> None:
    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(records.call("mine"), None)
        await workspace.calls.add(replace(records.call("theirs", user_id="user_2"), scenario_id="other"), None)
        await workspace.calls.add(replace(records.call("agent"), kind=CallKind.AGENT), None)
        await workspace.calls.add(replace(records.call("over"), status=CallStatus.ENDED), None)
        await workspace.recordings.add(records.recording(call_id="over"))
        page = await workspace.calls.page(query, None, 10)
    assert {call.id for call in page.items} == found


# A moment that has no equal in UTC.
_EARLIEST = urlsafe_b64encode(b'["0001-01-01T00:00:00+23:59","x"]').decode()


@pytest.mark.parametrize("cursor", ["", "nonsense", "bnVsbA", "W10", "WyJ4IiwgMV0", "é", "[", "A" * 5000, _EARLIEST])
async def test_a_broken_cursor_is_invalid_input(store: Store, cursor: str) -> None:
    async with store.workspace("org_a") as workspace:
        with pytest.raises(InvalidInput):
            await workspace.calls.page(CallQuery(), cursor, 10)


async def test_turns_stay_in_order_over_several_appends(store: Store) -> None:
    steps = tuple(records.step(n) for n in range(1, 13))
    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(records.call(), None)
        assert await workspace.turns.all("call_1") == ()
        await workspace.turns.append("call_1", steps[:5])
        await workspace.turns.append("call_1", ())
    async with store.workspace("org_a") as workspace:
        await workspace.turns.append("call_1", steps[5:])
        assert await workspace.turns.all("call_1") == steps


async def test_a_turn_id_is_taken_once_per_call(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(records.call(), None)
        await workspace.calls.add(records.call("call_2"), None)
        await workspace.turns.append("call_1", [records.step()])
        await workspace.turns.append("call_2", [records.step()])
    with pytest.raises(Conflict):
        async with store.workspace("org_a") as workspace:
            await workspace.turns.append("call_1", [records.step(2), records.step(1)])
    async with store.workspace("org_a") as workspace:
        assert await workspace.turns.all("call_1") == (records.step(),)


async def test_correcting_replaces_the_turn_and_keeps_the_mind(store: Store) -> None:
    corrected = replace(records.step(2).turn, said="Was kostet es?", moves=())
    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(records.call(), None)
        await workspace.turns.append("call_1", [records.step(1), records.step(2)])
        await workspace.turns.correct("call_1", corrected)
        assert await workspace.turns.all("call_1") == (records.step(1), replace(records.step(2), turn=corrected))
        with pytest.raises(NotFound):
            await workspace.turns.correct("call_1", replace(corrected, turn_id="t9"))


async def test_events_are_numbered_from_one_whatever_they_carry(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(records.call(), None)
        await workspace.journal.record("call_1", [CallEvent(9, 5, EventType.TURN, {"id": "t1"})])
        await workspace.journal.record("call_1", [CallEvent(0, 6, EventType.FAULT), CallEvent(0, 7, EventType.TURN)])
        assert await workspace.journal.events("call_1", 0, 10) == (
            CallEvent(1, 5, EventType.TURN, {"id": "t1"}),
            CallEvent(2, 6, EventType.FAULT),
            CallEvent(3, 7, EventType.TURN),
        )
        assert [event.seq for event in await workspace.journal.events("call_1", 1, 1)] == [2]
        assert await workspace.journal.events("call_1", 3, 10) == ()


async def test_writers_at_the_same_moment_lose_no_event_and_no_turn(store: Store) -> None:
    async def write(writer: int) -> None:
        for n in range(10):
            async with store.workspace("org_a") as workspace:
                await workspace.calls.get("call_1")
                await workspace.journal.record("call_1", [CallEvent(0, n, EventType.TURN, {"by": writer})])
                await workspace.turns.append("call_1", [records.step(writer * 100 + n)])

    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(records.call(), None)
    async with asyncio.TaskGroup() as group:
        for writer in range(6):
            group.create_task(write(writer))
    async with store.workspace("org_a") as workspace:
        events = await workspace.journal.events("call_1", 0, 100)
        steps = await workspace.turns.all("call_1")
    assert [event.seq for event in events] == list(range(1, 61))
    for writer in range(6):
        assert [event.at_ms for event in events if event.data["by"] == writer] == list(range(10))
    assert len({step.turn.turn_id for step in steps}) == 60


async def test_faults_recordings_and_scores_come_back(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(records.call(), None)
        assert await workspace.journal.faults("call_1") == ()
        assert await workspace.recordings.all("call_1") == ()
        assert await workspace.analyses.latest("call_1") is None
        await workspace.journal.report(records.fault())
        await workspace.recordings.add(records.recording())
        assert await workspace.journal.faults("call_1") == (records.fault(),)
        assert await workspace.recordings.all("call_1") == (records.recording(),)


async def test_the_latest_score_is_the_one_put_last_even_at_the_same_moment(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(records.call(), None)
        for points in (61.5, 70.0, 12.0):
            await workspace.analyses.put("call_1", records.score(points), now=records.NOW)
        assert await workspace.analyses.latest("call_1") == records.score(12.0)


async def test_attempts_are_ones_own_ended_practice_calls_with_their_newest_score(store: Store) -> None:
    def ended(id: str, hours: int = 0, **change: Any) -> Call:
        at = records.NOW + timedelta(hours=hours)
        return replace(records.call(id, at=at), status=CallStatus.ENDED, title=id.title(), **change)

    async with store.workspace("org_b") as workspace:
        await workspace.calls.add(replace(ended("elsewhere"), org_id="org_b"), None)
    async with store.workspace("org_a") as workspace:
        for call in (
            ended("first"),
            ended("again", 1, retry_of="first", retry_from="t3"),
            ended("unscored", 2),
            records.call("open"),
            ended("agent", kind=CallKind.AGENT),
            ended("somebodys", user_id="user_2"),
        ):
            await workspace.calls.add(call, None)
        for points in (40.0, 61.5):
            await workspace.analyses.put("first", records.score(points), now=records.NOW)
        await workspace.analyses.put("again", records.score(90.0), now=records.NOW)
        found = await workspace.analyses.attempts(AttemptQuery("user_1"), 10)
        assert [(one.call_id, one.again, one.score) for one in found] == [
            ("unscored", False, None),
            ("again", True, 90.0),
            ("first", False, 61.5),
        ]
        passed = records.score(61.5).passed
        scenario = records.SCENARIO.id
        assert found[2] == Attempt(
            "first", scenario, "First", records.NOW, again=False, score=61.5, passed=passed, user_id="user_1"
        )
        assert await workspace.analyses.attempts(AttemptQuery("user_1"), 1) == found[:1]


async def test_attempts_are_found_by_who_handed_them_in_and_by_assignment(store: Store) -> None:
    def ended(id: str, **change: Any) -> Call:
        return replace(records.call(id), status=CallStatus.ENDED, **change)

    hung_up = Outcome(Result.SELLER_ENDED, EndedBy.SELLER, EndReason.SELLER_HUNG_UP)
    async with store.workspace("org_a") as workspace:
        for call in (
            ended("alone"),
            ended("submitted", submitted=True, outcome=hung_up),
            ended("assigned", submitted=True, assignment_id="task_1", user_id="user_2"),
            replace(records.call("open"), submitted=True, assignment_id="task_1"),
        ):
            await workspace.calls.add(call, None)

        async def found(query: AttemptQuery) -> set[str]:
            return {one.call_id for one in await workspace.analyses.attempts(query, 10)}

        assert await found(AttemptQuery()) == {"alone", "submitted", "assigned"}
        assert await found(AttemptQuery(submitted=True)) == {"submitted", "assigned"}
        assert await found(AttemptQuery(assignment_ids=("task_1", "task_2"))) == {"assigned"}
        assert await found(AttemptQuery("user_1", assignment_ids=("task_1",))) == set()
        assert await found(AttemptQuery(assignment_ids=())) == set()
        [submitted] = await workspace.analyses.attempts(AttemptQuery("user_1", submitted=True), 10)
        assert submitted.outcome == hung_up
        page = await workspace.calls.page(CallQuery(assignment_id="task_1"), None, 10)
        assert {call.id for call in page.items} == {"assigned", "open"}


async def test_the_directory_finds_live_calls_of_every_organisation(store: Store) -> None:
    async with store.directory() as directory:
        await directory.workspace("org_a").calls.add(records.call("a"), None)
        await directory.workspace("org_b").calls.add(records.call("b", "org_b"), None)
        over = replace(records.call("over"), status=CallStatus.ENDED)
        await directory.workspace("org_a").calls.add(over, None)
        assert {call.id for call in await directory.open_calls()} == {"a", "b"}
