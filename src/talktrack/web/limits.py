"""How large and how slow a request may be, counted as it arrives: a body without a stated length is no way around."""

from __future__ import annotations

from typing import Final

import anyio
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

JSON_BYTES: Final = 2 * 1024 * 1024
UPLOAD_BYTES: Final = 25 * 1024 * 1024
PAUSE_S: Final = 30.0
"""The longest pause within a body."""


class BodyLimit:
    """Ends the reading of a body that is too large with 413, and of one that falls silent with 408."""

    def __init__(self, app: ASGIApp, *, pause_s: float = PAUSE_S) -> None:
        self._app = app
        self._pause_s = pause_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        upload = headers.get("content-type", "").lower().startswith("multipart/form-data")
        limit = UPLOAD_BYTES if upload else JSON_BYTES
        declared = headers.get("content-length", "")
        received = int(declared) if declared.isdecimal() and int(declared) > limit else 0

        whole = False

        async def counted() -> Message:
            nonlocal received, whole
            if received > limit:
                raise _too_large(limit)
            if whole:
                return await receive()
            with anyio.move_on_after(self._pause_s) as pause:
                message = await receive()
            if pause.cancelled_caught:
                raise HTTPException(408, "The rest of the body did not come in time. Send it again.")
            whole = not message.get("more_body", False)
            received += len(message.get("body", b""))
            if received > limit:
                raise _too_large(limit)
            return message

        await self._app(scope, counted, send)


def _too_large(limit: int) -> HTTPException:
    # Starlette's own error, because the framework turns any other one that a body raises into 400.
    return HTTPException(413, f"A body of this kind may have at most {limit // (1024 * 1024)} MB.")
