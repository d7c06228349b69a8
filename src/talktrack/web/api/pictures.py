"""Pictures of people."""

from __future__ import annotations

from typing import Annotated, Final

from fastapi import File, Response, UploadFile

from talktrack.domain.errors import Conflict, InvalidInput, NotFound, TooLarge, UnsupportedMedia
from talktrack.services import pictures
from talktrack.web.deps import Id, KitDep, SubjectDep
from talktrack.web.errors import answers
from talktrack.web.routes import signed_in_router

router = signed_in_router("users")

_BINARY: Final = {"schema": {"type": "string", "format": "binary"}}


@router.put("/auth/me/picture", status_code=204, responses=answers(InvalidInput, TooLarge, UnsupportedMedia, Conflict))
async def set_picture(
    file: Annotated[UploadFile, File(description="PNG, JPEG or WebP, at most one megabyte")],
    subject: SubjectDep,
    kit: KitDep,
) -> None:
    """Let one's organisation see one's picture instead of initials."""
    await pictures.put(kit.world, subject, await file.read())


@router.delete("/auth/me/picture", status_code=204, responses=answers(Conflict))
async def remove_picture(subject: SubjectDep, kit: KitDep) -> None:
    await pictures.remove(kit.world, subject)


@router.get(
    "/users/{user_id}/picture",
    response_class=Response,
    responses={
        200: {"content": {"image/png": _BINARY, "image/jpeg": _BINARY, "image/webp": _BINARY}},
        **answers(InvalidInput, NotFound),
    },
)
async def get_picture(user_id: Id, subject: SubjectDep, kit: KitDep) -> Response:
    """Somebody's picture; none is 404, and initials stand there instead."""
    picture = await pictures.get(kit.world, subject, user_id)
    headers = {"Cross-Origin-Resource-Policy": "same-origin", "Content-Disposition": "inline"}
    return Response(picture.data, media_type=picture.media_type, headers=headers)
