"""What those who run the server ask it."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from fastapi.responses import PlainTextResponse
from pydantic import BaseModel

from talktrack.domain.errors import ProcessFull, StorageFailed
from talktrack.web.deps import KitDep
from talktrack.web.errors import answers
from talktrack.web.metrics import CONTENT_TYPE, metrics_of

router = APIRouter(tags=["operations"])


class Health(BaseModel):
    status: str


@router.head("/healthz", include_in_schema=False)
@router.get("/healthz")
async def get_health() -> Health:
    """The process lives."""
    return Health(status="ok")


@router.head("/readyz", include_in_schema=False)
@router.get("/readyz", responses=answers(StorageFailed, ProcessFull))
async def get_readiness(kit: KitDep) -> Health:
    """The store answers, and the process is not about to stop."""
    if kit.live is not None:
        kit.live.require_open()
    async with kit.world.store.directory() as directory:
        await directory.organisation("org_none")
    return Health(status="ready")


@router.get("/metrics", response_class=PlainTextResponse)
async def get_metrics(request: Request) -> Response:
    """For Prometheus."""
    return Response(metrics_of(request.app).text(), media_type=CONTENT_TYPE)
