"""How large a request may be, counted as it arrives, so that a body without a stated length is no way around."""

from __future__ import annotations

from typing import Final

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

JSON_BYTES: Final = 2 * 1024 * 1024
UPLOAD_BYTES: Final = 25 * 1024 * 1024


class BodyLimit:
    """Ends the reading of a body that is too large with 413."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        upload = headers.get("content-type", "").lower().startswith("multipart/form-data")
        limit = UPLOAD_BYTES if upload else JSON_BYTES
        declared = headers.get("content-length", "")
        received = int(declared) if declared.isdecimal() and int(declared) > limit else 0

        async def counted() -> Message:
            nonlocal received
            if received > limit:
                raise _too_large(limit)
            message = await receive()
            received += len(message.get("body", b""))
            if received > limit:
                raise _too_large(limit)
            return message

        await self._app(scope, counted, send)


def _too_large(limit: int) -> HTTPException:
    # Starlette's own error, because the framework turns any other one that a body raises into 400.
    return HTTPException(413, f"A body of this kind may have at most {limit // (1024 * 1024)} MB.")
