"""People's data: taken away, erased by themselves or an admin, and kept no longer than the organisation wants."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from httpx import AsyncClient

from talktrack.domain.audit import AuditAction
from talktrack.domain.call import Recording
from talktrack.ports.storage import CallQuery
from talktrack.services.erasing import expire
from talktrack.services.world import World
from talktrack.web.kit import Kit
from tests.fakes.clock import FakeClock
from tests.web.team import Team
from tests.web.test_settings import decide
from tests.web.things import existing

SAID = "We lose four hours whenever the mill stands still."


async def held(who: AsyncClient, world: World) -> str:
    """An ended call with turns, sound and a comment."""
    call = await existing("calls", who)
    await who.post(f"/api/v1/calls/{call}/messages", json={"text": SAID}, headers={"Idempotency-Key": call})
    await who.post(f"/api/v1/calls/{call}/comments", json={"text": "That was my best line."})
    ended = (await who.post(f"/api/v1/calls/{call}/end")).json()
    blob = f"{ended['org_id']}/{call}/rec.wav"
    await world.blobs.put(blob, b"RIFF")
    async with world.store.workspace(ended["org_id"]) as workspace:
        await workspace.recordings.add(Recording(f"rec_{call}", call, "", "seller", blob, 0, 16_000))
    return call


async def me(who: AsyncClient) -> str:
    id: str = (await who.get("/api/v1/auth/me")).json()["user"]["id"]
    return id


async def actions(who: AsyncClient) -> Sequence[tuple[str, str | None, str | None, int]]:
    entries: list[dict[str, Any]] = (await who.get("/api/v1/audit")).json()["items"]
    return [(one["action"], one["by"], one["of"], one["count"]) for one in entries]


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


async def test_somebody_takes_away_all_that_is_kept_of_them(team: Team, kit: Kit) -> None:
    call = await held(team.rep, kit.world)
    mine = await me(team.rep)
    answer = await team.rep.get(f"/api/v1/users/{mine}/export")
    document = json.loads(answer.content)
    assert document["user"]["email"]
    assert "password_hash" not in document["user"]
    assert [one["call"]["id"] for one in document["calls"]] == [call]
    assert SAID in [step["turn"]["said"] for step in document["calls"][0]["turns"]]
    assert document["calls"][0]["score"]["criteria"]
    assert document["comments"][0]["text"] == "That was my best line."
    assert (await team.manager.get(f"/api/v1/users/{mine}/export")).status_code == 403
    assert (await team.admin.get(f"/api/v1/users/{mine}/export")).json() == document
    assert (await team.stranger.get(f"/api/v1/users/{mine}/export")).status_code == 404
    both = [("data_exported", await me(team.admin), mine, 0), ("data_exported", mine, mine, 0)]
    assert sorted(await actions(team.admin)) == sorted(both)  # at the same moment of the clock, so in any order


async def test_what_is_erased_is_gone_everywhere_but_for_the_entry_in_the_log(
    team: Team, kit: Kit, tmp_path: Path
) -> None:
    calls = [await held(team.rep, kit.world) for _ in range(2)]
    others = await held(team.manager, kit.world)
    mine = await me(team.rep)
    assert (await team.manager.delete(f"/api/v1/users/{mine}/data")).status_code == 403
    assert (await team.admin.delete(f"/api/v1/users/{mine}/data")).status_code == 204
    for call in calls:
        for part in ("", "/turns", "/analysis", "/recording", "/comments"):
            assert (await team.rep.get(f"/api/v1/calls/{call}{part}")).status_code == 404, part
    assert (await team.rep.get("/api/v1/calls")).json()["items"] == []
    assert (await team.rep.get("/api/v1/auth/me")).status_code == 200
    assert (await team.manager.get(f"/api/v1/calls/{others}")).status_code == 200
    assert [path.parent.name for path in files(tmp_path / "blobs")] == [others]
    assert await actions(team.admin) == [("data_erased", await me(team.admin), mine, 2)]


async def test_nothing_is_erased_while_a_call_goes_on(team: Team, kit: Kit) -> None:
    ended = await held(team.rep, kit.world)
    await existing("calls", team.rep)
    refused = await team.rep.delete(f"/api/v1/users/{await me(team.rep)}/data")
    assert (refused.status_code, refused.json()["code"]) == (409, "call_open")
    assert (await team.rep.get(f"/api/v1/calls/{ended}")).status_code == 200


async def test_what_is_too_old_is_erased_its_sound_first(
    team: Team, kit: Kit, clock: FakeClock, tmp_path: Path
) -> None:
    await decide(team.admin, keep_recordings_days=7, keep_calls_days=30)
    call = await held(team.rep, kit.world)
    open_call = await existing("calls", team.rep)
    theirs = await held(team.stranger, kit.world)

    org_id = (await team.admin.get("/api/v1/auth/me")).json()["organisation"]["id"]

    async def later(days: int) -> tuple[bool, list[str]]:
        clock.advance(timedelta(days=days))
        await expire(kit.world)
        async with kit.world.store.workspace(org_id) as workspace:
            kept = {one.id for one in (await workspace.calls.page(CallQuery(), None, 10)).items}
        assert open_call in kept
        return call in kept, sorted(path.parent.name for path in files(tmp_path / "blobs"))

    assert await later(6) == (True, sorted([call, theirs]))
    assert await later(2) == (True, [theirs])
    assert await later(23) == (False, [theirs])
    async with kit.world.store.workspace(org_id) as workspace:
        log = (await workspace.audit.page(None, 10)).items
    assert [(one.action, one.by, one.count) for one in log[:2]] == [
        (AuditAction.CALLS_EXPIRED, None, 1),
        (AuditAction.RECORDINGS_EXPIRED, None, 1),
    ]
