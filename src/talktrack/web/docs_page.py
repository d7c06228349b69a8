"""The page that lists what the API can do; it needs nothing from elsewhere."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from fastapi import APIRouter, Response

from talktrack.domain.errors import NotFound
from talktrack.web.headers import PAGE_POLICY

_FOLDER: Final = Path(__file__).parent / "docs_html"
_TYPES: Final = {".css": "text/css", ".js": "text/javascript", ".html": "text/html"}

router = APIRouter(include_in_schema=False)


@router.head("/docs")
@router.get("/docs")
async def docs() -> Response:
    """Every operation of the API."""
    return _file("docs.html")


@router.head("/docs/{name}")
@router.get("/docs/{name}")
async def asset(name: str) -> Response:
    """The script and the style of the page."""
    if name not in _files() or name.endswith(".html"):
        raise NotFound("There is no such file.")
    return _file(name)


def _file(name: str) -> Response:
    headers = {"Content-Security-Policy": PAGE_POLICY, "Cache-Control": "no-cache"}
    return Response(_files()[name], media_type=_TYPES[Path(name).suffix], headers=headers)


@cache
def _files() -> dict[str, bytes]:
    """Every file of the page; they are few and small, and nothing else can be asked for."""
    return {path.name: path.read_bytes() for path in _FOLDER.iterdir() if path.suffix in _TYPES}
