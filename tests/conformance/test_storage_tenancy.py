"""What belongs to `org_a` does not exist for `org_b`, whichever method is asked."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from talktrack.domain.call import CallEvent, EventType
from talktrack.domain.errors import NotFound
from talktrack.ports.storage import AttemptQuery, CallQuery, KeptReply, Store, Workspace
from tests.fakes import records

REPLY = KeptReply("key", "POST /calls", "hash", 201, "{}")
EVENT = CallEvent(0, 5, EventType.TURN)

REFUSED: dict[str, Callable[[Workspace], Awaitable[object]]] = {
    "users.get": lambda w: w.users.get("user_1"),
    "users.save": lambda w: w.users.save(replace(records.user(), org_id="org_b")),
    "users.save as theirs": lambda w: w.users.save(records.user()),
    "users.add as theirs": lambda w: w.users.add(records.user("user_9", email="nine@example.com")),
    "sessions.save": lambda w: w.sessions.save(replace(records.session(), org_id="org_b")),
    "sessions.save as theirs": lambda w: w.sessions.save(records.session()),
    "sessions.add": lambda w: w.sessions.add(records.session("ses_9", "org_b")),
    "sessions.add as theirs": lambda w: w.sessions.add(records.session("ses_9")),
    "invitations.get": lambda w: w.invitations.get("inv_1"),
    "invitations.save": lambda w: w.invitations.save(replace(records.invitation(), org_id="org_b")),
    "invitations.save as theirs": lambda w: w.invitations.save(records.invitation()),
    "invitations.add as theirs": lambda w: w.invitations.add(records.invitation("inv_9", token_hash="9")),
    "api_keys.get": lambda w: w.api_keys.get("key_1"),
    "api_keys.save": lambda w: w.api_keys.save(replace(records.api_key(), org_id="org_b")),
    "api_keys.save as theirs": lambda w: w.api_keys.save(records.api_key()),
    "api_keys.add as theirs": lambda w: w.api_keys.add(records.api_key("key_9", key_hash="9")),
    "assistants.get": lambda w: w.assistants.get("asst_1"),
    "assistants.remove": lambda w: w.assistants.remove("asst_1"),
    "personas.get": lambda w: w.personas.get("ann"),
    "personas.remove": lambda w: w.personas.remove("ann"),
    "scenarios.get": lambda w: w.scenarios.get("small-en"),
    "scenarios.remove": lambda w: w.scenarios.remove("small-en"),
    "scorecards.get": lambda w: w.scorecards.get("basic"),
    "scorecards.remove": lambda w: w.scorecards.remove("basic"),
    "teams.get": lambda w: w.teams.get("team_1"),
    "teams.remove": lambda w: w.teams.remove("team_1"),
    "assignments.get": lambda w: w.assignments.get("task_1"),
    "assignments.remove": lambda w: w.assignments.remove("task_1"),
    "meetings.get": lambda w: w.meetings.get("meet_1"),
    "meetings.remove": lambda w: w.meetings.remove("meet_1"),
    "password_resets.put": lambda w: w.password_resets.put(records.password_reset("user_1", "org_b", "b")),
    "password_resets.put as theirs": lambda w: w.password_resets.put(records.password_reset(token_hash="9")),
    "password_resets.take": lambda w: w.password_resets.take(records.password_reset()),
    "calls.get": lambda w: w.calls.get("call_1"),
    "calls.snapshot": lambda w: w.calls.snapshot("call_1"),
    "calls.remove": lambda w: w.calls.remove("call_1"),
    "calls.save": lambda w: w.calls.save(records.call(org_id="org_b")),
    "calls.save as theirs": lambda w: w.calls.save(records.call()),
    "calls.add as theirs": lambda w: w.calls.add(records.call("call_9"), None),
    "turns.append": lambda w: w.turns.append("call_1", [records.step(2)]),
    "turns.append nothing": lambda w: w.turns.append("call_1", []),
    "turns.all": lambda w: w.turns.all("call_1"),
    "turns.correct": lambda w: w.turns.correct("call_1", records.step().turn),
    "journal.record": lambda w: w.journal.record("call_1", [EVENT]),
    "journal.events": lambda w: w.journal.events("call_1", 0, 10),
    "journal.report": lambda w: w.journal.report(records.fault("fault_9")),
    "journal.faults": lambda w: w.journal.faults("call_1"),
    "analyses.put": lambda w: w.analyses.put("call_1", records.score(), now=records.NOW),
    "analyses.latest": lambda w: w.analyses.latest("call_1"),
    "recordings.add": lambda w: w.recordings.add(records.recording("rec_9")),
    "recordings.all": lambda w: w.recordings.all("call_1"),
}


@pytest.fixture
async def filled(store: Store) -> Store:
    """A store where `org_a` has one of everything."""
    async with store.workspace("org_a") as workspace:
        await _fill(workspace, "org_a")
    return store


async def _fill(workspace: Workspace, org_id: str, other: str = "") -> None:
    await workspace.users.add(records.user("user_1", org_id, f"{other}ann@example.com"))
    await workspace.sessions.add(records.session(f"{other}ses_1", org_id))
    await workspace.invitations.add(records.invitation("inv_1", org_id, f"{other}th"))
    await workspace.api_keys.add(records.api_key("key_1", org_id, f"{other}kh"))
    await workspace.assistants.put(records.assistant(), now=records.NOW)
    await workspace.personas.put(records.SCENARIO.persona, now=records.NOW)
    await workspace.scenarios.put(records.SCENARIO, now=records.NOW)
    await workspace.scorecards.put(records.SCENARIO.scorecard, now=records.NOW)
    await workspace.teams.put(records.team(), now=records.NOW)
    await workspace.assignments.put(records.assignment(), now=records.NOW)
    await workspace.meetings.put(records.meeting(), now=records.NOW)
    await workspace.password_resets.put(records.password_reset("user_1", org_id, f"{other}rh"))
    await workspace.calls.add(records.call("call_1", org_id), records.SCENARIO)
    await workspace.turns.append("call_1", [records.step()])
    await workspace.journal.record("call_1", [EVENT])
    await workspace.journal.report(records.fault())
    await workspace.analyses.put("call_1", records.score(), now=records.NOW)
    await workspace.recordings.add(records.recording())
    await workspace.replies.put(REPLY, now=records.NOW)


async def _everything(workspace: Workspace) -> tuple[object, ...]:
    return (
        await workspace.users.page(None, 10),
        await workspace.invitations.page(None, 10),
        await workspace.api_keys.page(None, 10),
        await workspace.assistants.page(None, 10),
        await workspace.personas.page(None, 10),
        await workspace.scenarios.page(None, 10),
        await workspace.scorecards.page(None, 10),
        await workspace.teams.page(None, 10),
        await workspace.assignments.page(None, 10),
        await workspace.meetings.page(None, 10),
        await workspace.calls.page(CallQuery(), None, 10),
        await workspace.calls.snapshot("call_1"),
        await workspace.turns.all("call_1"),
        await workspace.journal.events("call_1", 0, 10),
        await workspace.journal.faults("call_1"),
        await workspace.analyses.latest("call_1"),
        await workspace.recordings.all("call_1"),
        await workspace.replies.get(REPLY.key, REPLY.route),
    )


async def test_another_organisations_thing_is_not_found_by_any_method(filled: Store) -> None:
    async with filled.workspace("org_a") as workspace:
        before = await _everything(workspace)
    assert [name for name, method in REFUSED.items() if not await _is_not_found(filled, method)] == []
    async with filled.workspace("org_a") as workspace:
        assert await _everything(workspace) == before


async def _is_not_found(store: Store, method: Callable[[Workspace], Awaitable[object]]) -> bool:
    try:
        async with store.workspace("org_b") as workspace:
            await method(workspace)
    except NotFound:
        return True
    return False


async def test_pages_and_replies_show_nothing_of_another_organisation(filled: Store) -> None:
    async with filled.workspace("org_b") as workspace:
        for page in (
            await workspace.users.page(None, 10),
            await workspace.invitations.page(None, 10),
            await workspace.api_keys.page(None, 10),
            await workspace.assistants.page(None, 10),
            await workspace.personas.page(None, 10),
            await workspace.scenarios.page(None, 10),
            await workspace.scorecards.page(None, 10),
            await workspace.teams.page(None, 10),
            await workspace.assignments.page(None, 10),
            await workspace.meetings.page(None, 10),
            await workspace.calls.page(CallQuery(owner=("user_1",)), None, 10),
        ):
            assert page.items == ()
            assert page.next_cursor is None
        assert await workspace.analyses.attempts(AttemptQuery("user_1"), 10) == ()
        assert await workspace.replies.get(REPLY.key, REPLY.route) is None


async def test_two_organisations_may_use_the_same_ids_without_meeting(filled: Store) -> None:
    async with filled.workspace("org_a") as workspace:
        before = await _everything(workspace)
    async with filled.workspace("org_b") as workspace:
        await _fill(workspace, "org_b", "b-")
        await workspace.turns.append("call_1", [records.step(2)])
        await workspace.calls.save(records.call(org_id="org_b"))
        await workspace.assistants.put(records.assistant(name="Theirs"), now=records.LATER)
        await workspace.scorecards.remove("basic")
    async with filled.workspace("org_a") as workspace:
        assert await _everything(workspace) == before


async def test_nobody_can_write_under_another_organisations_name_even_with_an_id_of_their_own(filled: Store) -> None:
    async with filled.workspace("org_b") as workspace:
        await _fill(workspace, "org_b", "b-")
        before = await _everything(workspace)
    as_theirs = [method for name, method in REFUSED.items() if name.endswith("as theirs")]
    assert [await _is_not_found(filled, method) for method in as_theirs] == [True] * len(as_theirs)
    async with filled.workspace("org_b") as workspace:
        assert await _everything(workspace) == before


async def test_nothing_is_stored_for_an_organisation_that_does_not_exist(store: Store) -> None:
    with pytest.raises(NotFound):
        async with store.workspace("org_x") as workspace:
            await workspace.assistants.put(records.assistant(), now=records.NOW)
