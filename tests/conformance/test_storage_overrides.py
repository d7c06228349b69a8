"""What people say about points, stored."""

from __future__ import annotations

from dataclasses import replace

import pytest

from talktrack.domain.errors import NotFound
from talktrack.domain.override import Override, OverrideReason
from talktrack.ports.storage import Store
from tests.fakes import records

SAID = Override("asked", 1.0, OverrideReason.OTHER, "Sí, lo preguntó.", "user_1", records.NOW, "card_1", None)


async def test_the_newest_of_each_criterion_comes_back_and_can_be_taken_away(store: Store) -> None:
    newer = replace(SAID, share=0.25, reason=None, text="", by=None, machine_share=1 / 3)
    other = replace(SAID, criterion_id="greeted")
    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(records.call(), None)
        assert await workspace.overrides.all("call_1") == ()
        for one in (SAID, other, newer):
            await workspace.overrides.put("call_1", one)
    async with store.workspace("org_a") as workspace:
        assert await workspace.overrides.all("call_1") == (newer, other)
        await workspace.overrides.remove("call_1", "asked")
        assert await workspace.overrides.all("call_1") == (other,)
        with pytest.raises(NotFound):
            await workspace.overrides.remove("call_1", "asked")


async def test_a_scorecard_knows_what_was_said_in_all_its_calls_and_no_other_organisation_does(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        for id in ("call_1", "call_2"):
            await workspace.calls.add(records.call(id), None)
            await workspace.overrides.put(id, SAID)
        await workspace.overrides.put("call_2", replace(SAID, criterion_id="x", scorecard_id="card_2"))
        assert await workspace.overrides.of_scorecard("card_1") == (SAID, SAID)
    async with store.workspace("org_b") as workspace:
        assert await workspace.overrides.of_scorecard("card_1") == ()
        for look in (workspace.overrides.all("call_1"), workspace.overrides.put("call_1", SAID)):
            with pytest.raises(NotFound):
                await look
        with pytest.raises(NotFound):
            await workspace.overrides.remove("call_1", "asked")
