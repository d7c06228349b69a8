"""What a store forgets, and the log of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from talktrack.domain.audit import AuditAction, AuditEntry
from talktrack.domain.call import CallStatus
from talktrack.domain.decisions import Decisions
from talktrack.domain.errors import NotFound
from talktrack.domain.remarks import Comment
from talktrack.ports.storage import KeptReply, Store
from tests.fakes import records

A_DAY = timedelta(days=1)


async def test_a_call_is_forgotten_with_all_that_is_beside_it(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        await workspace.users.add(records.user())
        await workspace.calls.add(records.call(), records.SCENARIO)
        await workspace.turns.append("call_1", [records.step()])
        await workspace.analyses.put("call_1", records.score(), now=records.NOW)
        await workspace.recordings.add(records.recording())
        await workspace.comments.add("call_1", Comment("c_1", None, "Well asked.", "user_1", records.NOW))
    async with store.workspace("org_a") as workspace:
        await workspace.calls.remove("call_1")
    async with store.workspace("org_a") as workspace:
        for gone in (workspace.calls.get, workspace.turns.all, workspace.recordings.all, workspace.calls.snapshot):
            with pytest.raises(NotFound):
                await gone("call_1")
        assert await workspace.analyses.marks(["call_1"]) == {}
        assert await workspace.comments.by("user_1") == ()
        with pytest.raises(NotFound):
            await workspace.calls.remove("call_1")


async def test_calls_and_sound_are_found_by_when_the_call_ended(store: Store) -> None:
    ended = replace(records.call(), status=CallStatus.ENDED, ended_at=records.NOW)
    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(ended, None)
        await workspace.calls.add(records.call("call_2"), None)
        await workspace.recordings.add(records.recording())
    for org_id, moment, found in (
        ("org_a", records.NOW + A_DAY, 1),
        ("org_a", records.NOW, 0),
        ("org_b", records.NOW + A_DAY, 0),
    ):
        async with store.workspace(org_id) as workspace:
            assert len(await workspace.calls.ended_before(moment, 10)) == found
            assert len(await workspace.recordings.ended_before(moment, 10)) == found
    async with store.workspace("org_b") as workspace:
        await workspace.recordings.remove("rec_1")
    async with store.workspace("org_a") as workspace:
        assert [one.id for one in await workspace.recordings.all("call_1")] == ["rec_1"]
        await workspace.recordings.remove("rec_1")
        assert await workspace.recordings.all("call_1") == ()


async def test_kept_replies_are_forgotten_by_their_age_and_by_who_called(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        for number, caller in enumerate(("user_1", "user_11", "key_1")):
            reply = KeptReply(f"key{number}", f"POST /calls {caller}", "hash", 201, "{}")
            await workspace.replies.put(reply, now=records.NOW + number * A_DAY)
        await workspace.replies.remove_of("user_1")
        assert await workspace.replies.get("key0", "POST /calls user_1") is None
        assert await workspace.replies.get("key1", "POST /calls user_11") is not None
        await workspace.replies.remove_before(records.NOW + 2 * A_DAY)
        assert await workspace.replies.get("key1", "POST /calls user_11") is None
        assert await workspace.replies.get("key2", "POST /calls key_1") is not None


async def test_the_audit_log_is_read_newest_first_by_its_organisation_alone(store: Store) -> None:
    first = AuditEntry("a_1", records.NOW, AuditAction.SETTINGS_CHANGED, "user_1")
    second = AuditEntry("a_2", records.LATER, AuditAction.CALLS_EXPIRED, count=3)
    async with store.workspace("org_a") as workspace:
        for entry in (first, second):
            await workspace.audit.add(entry)
    async with store.workspace("org_a") as workspace:
        page = await workspace.audit.page(None, 1)
        assert page.items == (second,)
        assert (await workspace.audit.page(page.next_cursor, 1)).items == (first,)
    async with store.workspace("org_b") as workspace:
        assert (await workspace.audit.page(None, 10)).items == ()


async def test_the_directory_tells_what_everybody_has_decided(store: Store) -> None:
    async with store.workspace("org_b") as workspace:
        decided = await workspace.decisions.put(Decisions(keep_calls_days=30))
    async with store.directory() as directory:
        assert await directory.decided() == (("org_b", decided),)
