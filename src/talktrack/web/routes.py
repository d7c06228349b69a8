"""How a request reaches its route: who is asking, then the kind of body, then whether it was answered before."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, Final

import structlog
from fastapi import APIRouter, Request, Response, params
from fastapi.routing import APIRoute

from talktrack.domain.errors import CsrfRejected, Forbidden, StorageFailed, Unauthenticated
from talktrack.domain.workspace import Subject
from talktrack.web.auth import identify
from talktrack.web.bodies import FORM_TYPES, JSON_TYPES, JsonRequest, require_single_fields, require_type
from talktrack.web.errors import answers, documented
from talktrack.web.idempotency import answer_once, idempotency_key
from talktrack.web.kit import Kit

Handle = Callable[[Request], Coroutine[Any, Any, Response]]

PREFIX: Final = "/api/v1"

_EVERY: Final = {500: documented("Code: internal."), **answers(StorageFailed)}


class OpenRoute(APIRoute):
    """A route for everybody. Its body must be of the right kind and readable before anything else is looked at."""

    def get_route_handler(self) -> Handle:
        handle = super().get_route_handler()
        body = self.body_field
        form = body is not None and isinstance(body.field_info, params.Form)

        async def checked(request: Request) -> Response:
            call_id = request.path_params.get("call_id")
            with structlog.contextvars.bound_contextvars(**({"call_id": call_id} if call_id else {})):
                strict = _strict(request)
                if form:
                    require_type(strict, FORM_TYPES)
                    await require_single_fields(strict)
                elif body is not None and await strict.body():
                    require_type(strict, JSON_TYPES)
                    await strict.json()
                return await handle(strict)

        return checked


class SignedInRoute(OpenRoute):
    """A route for those who are signed in, which is found out before the body is read."""

    def get_route_handler(self) -> Handle:
        handle = super().get_route_handler()
        creates = any(one.dependency is idempotency_key for one in self.dependencies)

        async def signed_in(request: Request) -> Response:
            kit: Kit = request.app.state.kit
            subject = await identify(request, kit)
            strict = _strict(request)
            strict.state.subject = subject
            return await (answer_once(strict, subject, kit, handle) if creates else handle(strict))

        return signed_in


def _strict(request: Request) -> JsonRequest:
    # One object all the way, because it is the object that remembers the body.
    return request if isinstance(request, JsonRequest) else JsonRequest(request.scope, request.receive)


def open_router(tag: str) -> APIRouter:
    """Routes for everybody."""
    return APIRouter(prefix=PREFIX, route_class=OpenRoute, tags=[tag], responses=_EVERY)


def signed_in_router(tag: str) -> APIRouter:
    """Routes for those who are signed in; `request.state.subject` says who."""
    refused = answers(Unauthenticated, CsrfRejected, Forbidden)
    return APIRouter(prefix=PREFIX, route_class=SignedInRoute, tags=[tag], responses={**_EVERY, **refused})


def subject_of(request: Request) -> Subject:
    """Who is asking, as `SignedInRoute` found out."""
    subject: Subject = request.state.subject
    return subject
