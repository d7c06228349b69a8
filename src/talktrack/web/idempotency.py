"""`Idempotency-Key`: a create request that is sent again is answered again, and nothing is made twice."""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
from collections.abc import Callable, Coroutine
from typing import Annotated, Any, Final
from weakref import WeakValueDictionary

from fastapi import Depends, Header, Request, Response

from talktrack.domain.errors import IdempotencyMismatch, InvalidInput, Problem
from talktrack.domain.workspace import Subject
from talktrack.ports.storage import KeptReply
from talktrack.web.kit import Kit

HEADER: Final = "Idempotency-Key"
REPLAYED: Final = "Idempotency-Replayed"
_KEY: Final = r"^[\x21-\x7e]{1,128}$"
# What is shown once is not kept; a repeated answer has null there.
_SHOWN_ONCE: Final = ("key", "token", "ticket")


async def idempotency_key(
    key: Annotated[
        str | None,
        Header(alias=HEADER, pattern=_KEY, description="Send the same key again to get the same answer again."),
    ] = None,
) -> str | None:
    """Marks a route as one that answers the same request only once."""
    return key


CREATES: Final = [Depends(idempotency_key)]


class OneAtATime:
    """A lock for each name, for as long as somebody holds or awaits it."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[tuple[str, ...], asyncio.Lock] = WeakValueDictionary()

    def lock(self, *name: str) -> asyncio.Lock:
        lock = self._locks.get(name)
        if lock is None:
            lock = self._locks[name] = asyncio.Lock()
        return lock


async def answer_once(
    request: Request, subject: Subject, kit: Kit, handle: Callable[[Request], Coroutine[Any, Any, Response]]
) -> Response:
    """Handle the request, or repeat the kept answer to it.

    Keys are the caller's own: another person's same key is another key. Raises `IdempotencyMismatch` for a key that
    came with another body before.
    """
    key = request.headers.get(HEADER)
    if key is None:
        return await handle(request)
    if not re.fullmatch(_KEY, key):
        reason = "Up to 128 printable characters without spaces."
        raise InvalidInput(reason, problems=[Problem(HEADER, reason)])
    caller = subject.api_key_id or subject.user_id or ""
    route = f"{request.method} {request.url.path} {caller}"
    request_hash = hashlib.sha256(await request.body()).hexdigest()
    waiting: OneAtATime = request.app.state.one_at_a_time
    async with waiting.lock(subject.org_id, route, key):
        async with kit.world.store.workspace(subject.org_id) as workspace:
            kept = await workspace.replies.get(key, route)
        if kept is not None:
            return _repeat(kept, request_hash)
        response = await handle(request)
        if response.status_code < 300:
            reply = KeptReply(key, route, request_hash, response.status_code, _without_secrets(bytes(response.body)))
            async with kit.world.store.workspace(subject.org_id) as workspace:
                await workspace.replies.put(reply, now=kit.world.clock.now())
        return response


def _repeat(kept: KeptReply, request_hash: str) -> Response:
    if kept.request_hash != request_hash:
        raise IdempotencyMismatch(f"This {HEADER} came with another body before; take a new one.")
    return Response(kept.body, kept.status, headers={REPLAYED: "true"}, media_type="application/json")


def _without_secrets(body: bytes) -> str:
    document = json.loads(body)
    hidden = {name: None for name in _SHOWN_ONCE if name in document}
    return json.dumps({**document, **hidden}, ensure_ascii=False)
