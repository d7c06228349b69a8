"""Pictures of people, over HTTP."""

from __future__ import annotations

import pytest
from httpx import AsyncClient, Response

from talktrack.services.pictures import MOST_BYTES
from tests.web.team import Team

OWN = "/api/v1/auth/me/picture"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)
JPEG = b"\xff\xd8\xff\xe0" + bytes(64)
WEBP = b"RIFF\x40\x00\x00\x00WEBPVP8 " + bytes(64)


async def send(client: AsyncClient, data: bytes, name: str = "me.png") -> Response:
    return await client.put(OWN, files={"file": (name, data)})


async def place(client: AsyncClient) -> str:
    return f"/api/v1/users/{(await client.get('/api/v1/auth/me')).json()['user']['id']}/picture"


@pytest.mark.parametrize(("data", "kind"), [(PNG, "image/png"), (JPEG, "image/jpeg"), (WEBP, "image/webp")])
async def test_a_picture_is_seen_in_its_organisation_as_what_it_is_and_nowhere_else(
    team: Team, data: bytes, kind: str
) -> None:
    assert (await send(team.rep, data)).status_code == 204
    address = await place(team.rep)
    seen = await team.manager.get(address)
    assert (seen.status_code, seen.content, seen.headers["content-type"]) == (200, data, kind)
    assert seen.headers["x-content-type-options"] == "nosniff"
    assert seen.headers["cross-origin-resource-policy"] == "same-origin"
    assert (await team.stranger.get(address)).status_code == 404
    assert (await team.nobody.get(address)).status_code == 401


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"", 415),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", 415),
        (b"RIFF\x40\x00\x00\x00WAVEfmt " + bytes(64), 415),
        (PNG + bytes(MOST_BYTES), 413),
    ],
)
async def test_what_is_no_picture_or_a_large_one_is_refused_whatever_its_name(
    team: Team, data: bytes, status: int
) -> None:
    await send(team.rep, PNG)
    assert (await send(team.rep, data)).status_code == status
    assert (await team.rep.get(await place(team.rep))).content == PNG


async def test_a_picture_is_removed_and_removing_none_is_no_error(team: Team) -> None:
    await send(team.rep, PNG)
    address = await place(team.rep)
    for _ in range(2):
        assert (await team.rep.delete(OWN)).status_code == 204
        assert (await team.rep.get(address)).status_code == 404


async def test_who_has_their_data_erased_has_no_picture_any_more(team: Team) -> None:
    await send(team.rep, PNG)
    address = await place(team.rep)
    assert (await team.rep.delete(address.replace("picture", "data"))).status_code == 204
    assert (await team.manager.get(address)).status_code == 404
