"""What routes ask for by name: the kit, who is asking, where in a list, and texts with limits.

All that is asked for is a coroutine, also where it waits for nothing: FastAPI gives a plain function to a thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import Depends, Path, Query, Request, Security
from fastapi.security import APIKeyCookie, APIKeyHeader, HTTPBearer
from pydantic import AfterValidator, Field, StringConstraints

from talktrack.domain.errors import InvalidInput
from talktrack.domain.workspace import Subject
from talktrack.services.people import EMAIL_MAX, EMAIL_PATTERN, clean_email
from talktrack.services.world import World
from talktrack.web.auth import KEY_HEADER, SESSION_COOKIE
from talktrack.web.idempotency import CREATES
from talktrack.web.kit import Kit
from talktrack.web.routes import subject_of

_BEARER = HTTPBearer(auto_error=False, scheme_name="bearer", bearerFormat="JWT")
_KEY = APIKeyHeader(name=KEY_HEADER, auto_error=False, scheme_name="api_key")
_COOKIE = APIKeyCookie(name=SESSION_COOKIE, auto_error=False, scheme_name="session")


async def _kit(request: Request) -> Kit:
    kit: Kit = request.app.state.kit
    return kit


async def _subject(
    request: Request,
    _bearer: Annotated[object, Security(_BEARER)],
    _key: Annotated[object, Security(_KEY)],
    _cookie: Annotated[object, Security(_COOKIE)],
) -> Subject:
    # The three schemes are named for the API's description; `SignedInRoute` has looked at them already.
    return subject_of(request)


async def _world(kit: KitDep, subject: SubjectDep) -> World:
    return await kit.world.of(subject.org_id)


async def _starts_call(kit: KitDep) -> None:
    if kit.live is not None:
        kit.live.require_open()


@dataclass(frozen=True)
class Place:
    """Where in a list, and how much of it."""

    cursor: str | None
    limit: int


async def _place(
    cursor: Annotated[
        str | None, Query(max_length=300, pattern=r"^[\x21-\x7e]+$", description="`next_cursor` of the page before.")
    ] = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 50,
) -> Place:
    return Place(cursor, limit)


def _address(text: str) -> str:
    try:
        return clean_email(text)
    except InvalidInput as error:
        raise ValueError(error.detail) from None


KitDep = Annotated[Kit, Depends(_kit)]
SubjectDep = Annotated[Subject, Depends(_subject)]
WorldDep = Annotated[World, Depends(_world)]
"""The world as the organisation of whoever asks sees it."""
STARTS: Final = [*CREATES, Depends(_starts_call)]
"""Marks a route that starts a call: while the process is about to stop it is refused with `ProcessFull`."""
PlaceDep = Annotated[Place, Depends(_place)]
Own = Annotated[bool, Query(description="True leaves out what ships with the product.")]
IdText = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]*$", max_length=64)]
Id = Annotated[IdText, Path()]
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
# The pattern is for the description; people are told in words what is wrong.
Email = Annotated[
    str,
    Field(max_length=EMAIL_MAX, json_schema_extra={"format": "email", "pattern": EMAIL_PATTERN}),
    AfterValidator(_address),
]
