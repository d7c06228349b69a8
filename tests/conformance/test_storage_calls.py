from __future__ import annotations

from datetime import UTC, datetime

import pytest

from talktrack.domain.call import Call, CallKind, CallStatus
from talktrack.domain.errors import NotFound
from talktrack.ports.storage import Store

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


async def test_a_call_comes_back_as_it_was_stored(store: Store) -> None:
    call = Call("c1", "org_a", CallKind.PRACTICE, CallStatus.LIVE, "en", NOW)
    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(call, None)
    async with store.workspace("org_a") as workspace:
        assert await workspace.calls.get("c1") == call
    async with store.workspace("org_b") as workspace:
        with pytest.raises(NotFound):
            await workspace.calls.get("c1")
