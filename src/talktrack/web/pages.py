"""Two pages that need nothing from elsewhere: the start page and the list of what the API can do."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from fastapi import APIRouter, Response

from talktrack.domain.errors import NotFound

_FOLDER: Final = Path(__file__).parent / "pages_html"
_TYPES: Final = {".css": "text/css", ".js": "text/javascript", ".html": "text/html"}
# No script or style stands in a page itself, and none comes from another server.
PAGE_POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)

router = APIRouter(include_in_schema=False)


@router.head("/")
@router.get("/")
async def home() -> Response:
    """Sign in, pick a scenario, hold a typed call, see the score."""
    return _file("home.html")


@router.head("/docs")
@router.get("/docs")
async def docs() -> Response:
    """Every operation of the API."""
    return _file("docs.html")


@router.head("/assets/{name}")
@router.get("/assets/{name}")
async def asset(name: str) -> Response:
    """The scripts and styles of the pages."""
    if name not in _files() or name.endswith(".html"):
        raise NotFound("There is no such file.")
    return _file(name)


def _file(name: str) -> Response:
    headers = {"Content-Security-Policy": PAGE_POLICY, "Cache-Control": "no-cache"}
    return Response(_files()[name], media_type=_TYPES[Path(name).suffix], headers=headers)


@cache
def _files() -> dict[str, bytes]:
    """Every file of the pages; they are few and small, and nothing else can be asked for."""
    return {path.name: path.read_bytes() for path in _FOLDER.iterdir() if path.suffix in _TYPES}
