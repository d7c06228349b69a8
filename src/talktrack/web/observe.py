"""One log line and one count for every request; nothing that goes wrong leaves without an answer."""

from __future__ import annotations

import re
import secrets
from time import perf_counter
from typing import Final

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from talktrack.web.errors import problem
from talktrack.web.metrics import Metrics

REQUEST_ID: Final = "X-Request-ID"
_OWN_ID: Final = re.compile(r"[A-Za-z0-9_-]{8,64}")

log = structlog.get_logger("talktrack.web")


class Observe:
    """Gives a request its id, logs it by its route (never its query, which may hold a ticket), and counts it."""

    def __init__(self, app: ASGIApp, *, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        wanted = Headers(scope=scope).get(REQUEST_ID, "")
        request_id = wanted if _OWN_ID.fullmatch(wanted) else secrets.token_hex(12)
        started = perf_counter()
        status = 0

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)[REQUEST_ID] = request_id
            await send(message)

        with structlog.contextvars.bound_contextvars(request_id=request_id):
            try:
                await self._app(scope, receive, noted)
            except Exception:
                log.exception("request_crashed", route=_route(scope))
                self._metrics.errors.labels("internal").inc()
                if status:
                    raise
                answer = problem(500, "internal", "Something went wrong here; the request id finds it in our log.")
                await answer(scope, receive, noted)
            finally:
                self._note(scope, status, perf_counter() - started)

    def _note(self, scope: Scope, status: int, seconds: float) -> None:
        method, route = _method(scope), _route(scope)
        self._metrics.requests.labels(method, route, status).inc()
        self._metrics.latency.labels(method, route).observe(seconds)
        call = {"call_id": id} if (id := scope.get("path_params", {}).get("call_id")) else {}
        log.info("request", method=method, route=route, status=status, ms=round(seconds * 1000, 1), **call)


def _method(scope: Scope) -> str:
    known = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
    return scope["method"] if scope["method"] in known else "other"


def _route(scope: Scope) -> str:
    route = scope.get("route")
    return str(getattr(route, "path", "unmatched"))
