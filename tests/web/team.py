"""An organisation with one person of each role, and a stranger who runs another one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient

from talktrack.domain.errors import AudioUnreadable
from talktrack.domain.frame import Frame

SECRET_KEY = "not-a-secret-but-long-enough-for-hs256"
PASSWORD = "correct horse"


@dataclass(frozen=True)
class Team:
    """Clients that send an access token."""

    admin: AsyncClient
    manager: AsyncClient
    rep: AsyncClient
    stranger: AsyncClient
    nobody: AsyncClient

    def by_role(self, role: str) -> AsyncClient:
        client: AsyncClient = getattr(self, role)
        return client


class NoDecoder:
    """For where no sound comes."""

    async def decode(self, data: bytes, *, rate: int = 16_000, max_seconds: float = 120.0) -> Frame:
        raise AudioUnreadable("No decoder takes this file.")


def anonymous(app: FastAPI, **headers: str) -> AsyncClient:
    return AsyncClient(transport=ASGITransport(app=app), base_url="http://talktrack.test", headers=headers)


async def register(client: AsyncClient, email: str, organisation: str = "Halden Sensors") -> dict[str, Any]:
    """Found an organisation; the answer's body."""
    body = {"organisation": organisation, "name": "Ada Admin", "email": email, "password": PASSWORD}
    answer = await client.post("/api/v1/auth/register", json=body)
    assert answer.status_code == 201, answer.text
    reply: dict[str, Any] = answer.json()
    return reply


async def join(admin: AsyncClient, client: AsyncClient, email: str, role: str) -> dict[str, Any]:
    """Invite somebody, who accepts; the answer's body."""
    invited = await admin.post("/api/v1/invitations", json={"email": email, "role": role})
    assert invited.status_code == 201, invited.text
    body = {"token": invited.json()["token"], "name": role.title(), "password": PASSWORD}
    accepted = await client.post("/api/v1/invitations/accept", json=body)
    assert accepted.status_code == 201, accepted.text
    reply: dict[str, Any] = accepted.json()
    return reply


@asynccontextmanager
async def found_team(app: FastAPI) -> AsyncIterator[Team]:
    async with AsyncExitStack() as stack:
        nobody = await stack.enter_async_context(anonymous(app))

        async def signed_in(reply: dict[str, Any]) -> AsyncClient:
            nobody.cookies.clear()
            return await stack.enter_async_context(anonymous(app, Authorization=f"Bearer {reply['access_token']}"))

        admin = await signed_in(await register(nobody, "admin@halden.example"))
        manager = await signed_in(await join(admin, nobody, "manager@halden.example", "manager"))
        rep = await signed_in(await join(admin, nobody, "rep@halden.example", "rep"))
        stranger = await signed_in(await register(nobody, "admin@other.example", "Other"))
        yield Team(admin, manager, rep, stranger, nobody)
