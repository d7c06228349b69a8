"""How organisations reach providers, and what they have decided, stored."""

from __future__ import annotations

from dataclasses import replace

import pytest

from talktrack.domain.decisions import Decisions
from talktrack.domain.errors import Conflict
from talktrack.domain.provider import Choice, SealedAccess, Sense
from talktrack.ports.storage import Store
from tests.fakes.records import NOW

OPENAI = SealedAccess("openai", "sealed", NOW)
DEEPGRAM = SealedAccess("deepgram", "sealed too", NOW)


async def test_there_is_one_of_each_provider_the_newest_until_it_is_removed(store: Store) -> None:
    newer = replace(OPENAI, sealed="sealed again")
    async with store.workspace("org_a") as workspace:
        assert await workspace.provider_access.all() == ()
        for access in (OPENAI, DEEPGRAM, newer):
            await workspace.provider_access.put(access)
    async with store.workspace("org_a") as workspace:
        assert await workspace.provider_access.all() == (DEEPGRAM, newer)
        await workspace.provider_access.remove("deepgram")
        await workspace.provider_access.remove("deepgram")
        assert await workspace.provider_access.all() == (newer,)


async def test_no_other_organisation_sees_or_removes_it(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        await workspace.provider_access.put(OPENAI)
    async with store.workspace("org_b") as workspace:
        assert await workspace.provider_access.all() == ()
        await workspace.provider_access.remove("openai")
    async with store.workspace("org_a") as workspace:
        assert await workspace.provider_access.all() == (OPENAI,)


async def test_what_an_organisation_decided_last_holds_for_it_alone(store: Store) -> None:
    decided = Decisions({Sense.LLM: (Choice("openai", "big"),), Sense.STT: ()}, store_audio=False, welcomed=True)
    async with store.workspace("org_a") as workspace:
        assert await workspace.decisions.get() == Decisions()
        first = await workspace.decisions.put(Decisions(welcomed=True))
        decided = await workspace.decisions.put(replace(decided, version=first.version))
    async with store.workspace("org_a") as workspace:
        assert await workspace.decisions.get() == decided
    async with store.workspace("org_b") as workspace:
        assert await workspace.decisions.get() == Decisions()


async def test_who_saw_older_decisions_overwrites_nothing(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        first = await workspace.decisions.put(Decisions(welcomed=True))
        second = await workspace.decisions.put(replace(first, store_audio=False))
    for seen in (Decisions(), first):
        with pytest.raises(Conflict):
            async with store.workspace("org_a") as workspace:
                await workspace.decisions.put(seen)
    async with store.workspace("org_a") as workspace:
        assert await workspace.decisions.get() == second
