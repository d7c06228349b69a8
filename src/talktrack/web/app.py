"""The web application, put together from a kit."""

from __future__ import annotations

from functools import cache, partial
from typing import Final

from fastapi import APIRouter, FastAPI
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

from talktrack import __version__
from talktrack.web import docs_page, errors, probes
from talktrack.web.api import (
    analysis,
    api_keys,
    assignments,
    assistants,
    audit,
    auth,
    calls,
    dashboard,
    definitions,
    invitations,
    meetings,
    moments,
    personas,
    pictures,
    providers,
    remarks,
    scenarios,
    scorecards,
    settings,
    speech,
    teams,
    turns,
    users,
)
from talktrack.web.auth import CSRF_HEADER, KEY_HEADER
from talktrack.web.console import Console
from talktrack.web.description import describe, operation_id
from talktrack.web.headers import SecurityHeaders
from talktrack.web.idempotency import HEADER as IDEMPOTENCY_HEADER
from talktrack.web.idempotency import OneAtATime
from talktrack.web.kit import Kit
from talktrack.web.limits import BodyLimit
from talktrack.web.live import browser as live
from talktrack.web.metrics import Metrics
from talktrack.web.observe import REQUEST_ID, Observe

ROUTERS: Final[tuple[APIRouter, ...]] = (
    auth.doors,
    auth.inside,
    users.router,
    pictures.router,
    invitations.router,
    teams.router,
    assignments.router,
    api_keys.router,
    assistants.router,
    personas.router,
    scenarios.router,
    scorecards.router,
    meetings.router,
    calls.router,
    dashboard.router,
    moments.router,
    turns.router,
    analysis.router,
    definitions.router,
    speech.router,
    providers.router,
    remarks.router,
    settings.router,
    audit.router,
    probes.router,
    docs_page.router,
    live.router,
)


def create_app(kit: Kit) -> FastAPI:
    """Every route, error answer and header of the server."""
    metrics = Metrics(kit.live)
    app = FastAPI(
        title="Talktrack",
        version=__version__,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        separate_input_output_schemas=False,
        generate_unique_id_function=operation_id,
        middleware=_middleware(kit, metrics),
    )
    app.state.kit = kit
    app.state.metrics = metrics
    app.state.one_at_a_time = OneAtATime()
    errors.install(app)
    for router in ROUTERS:
        app.include_router(router)
    app.router.routes.append(Console(kit.console))
    app.openapi = cache(partial(describe, app))  # type: ignore[method-assign]  # the documented way to extend it
    return app


def _middleware(kit: Kit, metrics: Metrics) -> list[Middleware]:
    """Outermost first."""
    layers = [
        Middleware(SecurityHeaders, https=kit.secure_cookies),
        Middleware(Observe, metrics=metrics),
        Middleware(BodyLimit),
    ]
    if kit.public_origin:
        cors = Middleware(
            CORSMiddleware,
            allow_origins=[kit.public_origin],
            allow_credentials=True,
            allow_methods=["GET", "POST", "PUT", "PATCH", "DELETE"],
            allow_headers=["Authorization", "Content-Type", KEY_HEADER, CSRF_HEADER, IDEMPOTENCY_HEADER],
            expose_headers=[REQUEST_ID],
        )
        layers.insert(1, cors)
    return layers
