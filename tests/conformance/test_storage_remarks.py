"""Comments, appeals and ratings, stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from talktrack.domain.call import CallStatus
from talktrack.domain.errors import NotFound
from talktrack.domain.progress import Tally
from talktrack.domain.remarks import Appeal, Comment, OpenAppeal, Ruling
from talktrack.ports.storage import Store
from tests.fakes import records

SAID = Comment("comment_1", "t2", "¿Por qué no preguntaste?", "user_1", records.NOW)
APPEAL = Appeal("asked", "Sí lo pregunté.", "user_1", records.NOW)
RULING = Ruling(granted=True, text="", by=None, at=records.NOW)


async def test_comments_come_back_in_their_order_and_can_be_taken_away(store: Store) -> None:
    later = replace(SAID, id="comment_0", turn_id=None, by=None, at=records.NOW + timedelta(seconds=1))
    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(records.call(), None)
        await workspace.comments.add("call_1", later)
        await workspace.comments.add("call_1", SAID)
    async with store.workspace("org_a") as workspace:
        assert await workspace.comments.all("call_1") == (SAID, later)
        await workspace.comments.remove("call_1", SAID.id)
        assert await workspace.comments.all("call_1") == (later,)
        with pytest.raises(NotFound):
            await workspace.comments.remove("call_1", SAID.id)


async def test_an_appeal_is_open_until_somebody_rules(store: Store) -> None:
    other = replace(APPEAL, criterion_id="closed", at=records.NOW - timedelta(days=1))
    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(records.call(), None)
        for one in (APPEAL, other):
            await workspace.appeals.put("call_1", one)
        title = (await workspace.calls.get("call_1")).title
        assert await workspace.appeals.unruled() == tuple(OpenAppeal("call_1", title, one) for one in (other, APPEAL))
        await workspace.appeals.put("call_1", replace(other, ruling=RULING))
        assert await workspace.appeals.unruled() == (OpenAppeal("call_1", title, APPEAL),)
        assert await workspace.appeals.all("call_1") == (APPEAL, replace(other, ruling=RULING))


async def test_no_other_organisation_sees_or_changes_them(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(replace(records.call(), status=CallStatus.ENDED, realism=3), None)
        await workspace.comments.add("call_1", SAID)
        await workspace.appeals.put("call_1", APPEAL)
    async with store.workspace("org_b") as workspace:
        assert await workspace.comments.all("call_1") == ()
        assert await workspace.appeals.all("call_1") == ()
        assert await workspace.appeals.unruled() == ()
        assert await workspace.calls.tally() == ()
        with pytest.raises(NotFound):
            await workspace.comments.remove("call_1", SAID.id)
        with pytest.raises(NotFound):
            await workspace.appeals.put("call_1", APPEAL)
    async with store.workspace("org_b") as workspace:
        with pytest.raises(NotFound):
            await workspace.comments.add("call_1", replace(SAID, id="comment_2"))


async def test_a_tally_counts_calls_that_have_ended_and_what_they_felt_like(store: Store) -> None:
    ended = replace(records.call(), status=CallStatus.ENDED)
    async with store.workspace("org_a") as workspace:
        for id, call in {
            "call_1": replace(ended, realism=5),
            "call_2": replace(ended, realism=2),
            "call_3": ended,
            "call_4": records.call(),
            "call_5": replace(ended, scenario_id="other"),
        }.items():
            await workspace.calls.add(replace(call, id=id), None)
        scenario_id = records.call().scenario_id or ""
        assert set(await workspace.calls.tally()) == {
            Tally(scenario_id, completions=3, ratings=2, rating=3.5),
            Tally("other", completions=1, ratings=0, rating=None),
        }
