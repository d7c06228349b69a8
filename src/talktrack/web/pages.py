"""Two pages that need nothing from elsewhere: the start page and the list of what the API can do."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from pathlib import Path
from typing import Final

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

_FOLDER: Final = Path(__file__).parent / "pages_html"
_INLINE: Final = re.compile(r"<(script|style)>(.*?)</\1>", re.DOTALL)

router = APIRouter(include_in_schema=False)


@router.head("/", include_in_schema=False)
@router.get("/")
async def home() -> HTMLResponse:
    """Sign in, pick a scenario, hold a typed call, see the score."""
    return _page("home.html")


@router.head("/docs", include_in_schema=False)
@router.get("/docs")
async def docs() -> HTMLResponse:
    """Every operation of the API."""
    return _page("docs.html")


def _page(name: str) -> HTMLResponse:
    html, policy = _read(name)
    return HTMLResponse(html, headers={"Content-Security-Policy": policy, "Cache-Control": "no-cache"})


@cache
def _read(name: str) -> tuple[str, str]:
    html = (_FOLDER / name).read_text("utf-8")
    return html, page_policy(html)


def page_policy(html: str) -> str:
    """A content security policy that lets exactly the page's own scripts and styles run, by their hashes (CSP 3)."""
    hashes: dict[str, list[str]] = {"script": [], "style": []}
    for kind, text in _INLINE.findall(html):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        hashes[kind].append(f"'sha256-{digest}'")
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {' '.join(hashes['script'])}",
            f"style-src {' '.join(hashes['style'])}",
            "connect-src 'self'",
            "img-src 'self' data:",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )
