"""Pictures of people: one each, small, for the eyes of their organisation.

Whether somebody has one is whether it is stored; nothing else knows of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from talktrack.domain.errors import Conflict, NotFound, TooLarge, UnsupportedMedia
from talktrack.domain.workspace import Subject
from talktrack.services.world import World

MOST_BYTES: Final = 1024 * 1024


@dataclass(frozen=True)
class Picture:
    data: bytes
    media_type: str


async def put(world: World, subject: Subject, data: bytes) -> None:
    """Keep one's own. Raises `TooLarge`, `UnsupportedMedia` for what is no picture, and `Conflict` for a program."""
    key = _own(subject)
    if len(data) > MOST_BYTES:
        raise TooLarge("A picture may have one megabyte: make it smaller.")
    if media_type_of(data) is None:
        raise UnsupportedMedia("Send a picture as PNG, JPEG or WebP.")
    await world.blobs.put(key, data)


async def remove(world: World, subject: Subject) -> None:
    """Forget one's own, also where there is none. Raises `Conflict` for a program."""
    await world.blobs.remove(_own(subject))


async def get(world: World, subject: Subject, user_id: str) -> Picture:
    """Somebody's in one's organisation. Raises `NotFound`, also where there is no picture."""
    data = await world.blobs.get(picture_key(subject.org_id, user_id))
    media_type = media_type_of(data)
    if media_type is None:
        raise NotFound("There is no such picture.")
    return Picture(data, media_type)


def picture_key(org_id: str, user_id: str) -> str:
    """Where somebody's picture is kept."""
    return f"{org_id}/pictures/{user_id}"


def media_type_of(data: bytes) -> str | None:
    """By the first bytes, whatever it says that it is; None for what is none of the three kinds."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return None


def _own(subject: Subject) -> str:
    if subject.user_id is None or subject.session_id is None:
        raise Conflict("A program has no picture of its own.")
    return picture_key(subject.org_id, subject.user_id)
