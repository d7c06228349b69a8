"""How the built console is served."""

from __future__ import annotations

import gzip
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from httpx import ASGITransport, AsyncClient

from talktrack.web.app import create_app
from talktrack.web.kit import Kit

PAGE = "<!doctype html><div id=root></div>"


@pytest.fixture
async def browser(kit: Kit, tmp_path: Path) -> AsyncIterator[AsyncClient]:
    """In front of a server with a console of two files."""
    folder = tmp_path / "console"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text(PAGE)
    (folder / "assets" / "index-1a2b.js").write_text("start();")
    (tmp_path / "secret.txt").write_text("not a file of the console")
    app = create_app(replace(kit, console=folder))
    async with AsyncClient(transport=ASGITransport(app=app), base_url="http://talktrack.test") as opened:
        yield opened


@pytest.mark.parametrize("path", ["/", "/login", "/scenarios/cold-call-logistics-en", "/calls/call_1/live"])
async def test_every_address_of_a_page_gives_the_page_which_is_asked_for_anew(browser: AsyncClient, path: str) -> None:
    answer = await browser.get(path)
    assert (answer.status_code, answer.text) == (200, PAGE)
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-cache"
    assert "script-src 'self'" in answer.headers["content-security-policy"]
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert (await browser.head(path)).status_code == 200


async def test_a_file_whose_name_holds_its_hash_is_kept_for_ever(browser: AsyncClient) -> None:
    answer = await browser.get("/assets/index-1a2b.js")
    assert (answer.text, answer.headers["content-type"]) == ("start();", "text/javascript; charset=utf-8")
    assert "immutable" in answer.headers["cache-control"]


async def test_files_are_packed_for_those_who_can_unpack_them(browser: AsyncClient) -> None:
    async with browser.stream("GET", "/", headers={"Accept-Encoding": "gzip"}) as answer:
        body = b"".join([chunk async for chunk in answer.aiter_raw()])
    assert gzip.decompress(body).decode() == PAGE
    plain = await browser.get("/", headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in plain.headers
    assert plain.text == PAGE


@pytest.mark.parametrize("path", ["/assets/gone.js", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/robots.txt"])
async def test_no_other_file_can_be_asked_for(browser: AsyncClient, path: str) -> None:
    answer = await browser.get(path)
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


async def test_what_the_api_does_not_know_is_no_page(browser: AsyncClient) -> None:
    for answer in (await browser.get("/api/v1/nothing"), await browser.post("/login"), await browser.get("/docs/x")):
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


async def test_without_a_console_the_page_says_what_to_do(client: AsyncClient) -> None:
    answer = await client.get("/")
    assert answer.status_code == 503
    assert "make setup" in answer.text
