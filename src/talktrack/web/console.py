"""The console: files that were built once, and one page for every address that a person may type.

Files under `assets/` carry a hash of their content in their names, so a browser may keep them for ever. The page itself
is asked for anew each time.
"""

from __future__ import annotations

import gzip
import mimetypes
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match, Route
from starlette.types import Scope

from talktrack.domain.errors import NotFound
from talktrack.web.headers import PAGE_POLICY

PAGE: Final = "index.html"
_FOR_EVER: Final = "public, max-age=31536000, immutable"
_NOT_PAGES: Final = ("/api/", "/docs/")
_UNBUILT: Final = (
    "<!doctype html><html lang=en><meta charset=utf-8><title>Talktrack</title><p>The console is not built: run"
    " <code>make setup</code> in the checkout and start the server again. The API is at <a href=/docs>/docs</a>."
)


@dataclass(frozen=True)
class _File:
    body: bytes
    packed: bytes
    media_type: str
    kept: str

    @classmethod
    def read(cls, path: Path, name: str) -> _File:
        body = path.read_bytes()
        media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
        return cls(
            body, gzip.compress(body, mtime=0), media_type, _FOR_EVER if name.startswith("assets/") else "no-cache"
        )


class Console(Route):
    """Answers every GET and HEAD that nothing else answers and that is not one of the API."""

    def __init__(self, folder: Path | None) -> None:
        """`folder` holds the built console; None where it was not built."""
        super().__init__("/{path:path}", self._answer, methods=["GET"], include_in_schema=False)
        self._files = _read(folder) if folder is not None else {}

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        if scope["type"] == "http" and scope["path"].startswith(_NOT_PAGES):
            return Match.NONE, {}
        match, child = super().matches(scope)
        return (match, {**child, "route": self}) if match is Match.FULL else (Match.NONE, {})

    async def _answer(self, request: Request) -> Response:
        path: str = request.path_params["path"]
        if path not in self._files and "." in path.rpartition("/")[2]:
            raise NotFound("There is no such file.")
        if not self._files:
            return Response(_UNBUILT, 503, {"Content-Security-Policy": PAGE_POLICY}, "text/html")
        return _response(self._files.get(path) or self._files[PAGE], request)


def _read(folder: Path) -> dict[str, _File]:
    """Every file by its path in the folder; they are some dozens and small."""
    paths = [path for path in folder.rglob("*") if path.is_file()]
    names = [path.relative_to(folder).as_posix() for path in paths]
    return {name: _File.read(path, name) for name, path in zip(names, paths, strict=True)}


def _response(file: _File, request: Request) -> Response:
    headers = {"Cache-Control": file.kept, "Content-Security-Policy": PAGE_POLICY, "Vary": "Accept-Encoding"}
    if "gzip" in request.headers.get("Accept-Encoding", ""):
        return Response(file.packed, headers=headers | {"Content-Encoding": "gzip"}, media_type=file.media_type)
    return Response(file.body, headers=headers, media_type=file.media_type)
