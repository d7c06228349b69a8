"""The page of the API needs nothing from elsewhere, and its policy lets nothing else run."""

from __future__ import annotations

import re

import pytest
from httpx import AsyncClient


async def assets_of(client: AsyncClient) -> dict[str, str]:
    """The scripts and styles that the page loads."""
    wanted = re.findall(r"(?:src|href)=\"/docs/([\w.]+)\"", (await client.get("/docs")).text)
    return {name: (await client.get(f"/docs/{name}")).raise_for_status().text for name in wanted}


async def test_the_page_loads_nothing_from_elsewhere(client: AsyncClient) -> None:
    answer = await client.get("/docs")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    texts = [answer.text, *(await assets_of(client)).values()]
    assert len(texts) > 2
    for text in texts:
        assert not re.search(r"(src|href)=[\"']?(https?:)?//|@import|url\(|https?://", text)


async def test_the_policy_allows_files_of_this_server_and_nothing_that_stands_in_the_page(client: AsyncClient) -> None:
    answer = await client.get("/docs")
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'" in policy
    assert "unsafe" not in policy
    assert not re.search(r"\s(style|on[a-z]+)=[\"']|<style|<script>", answer.text)


async def test_an_asset_has_its_type_and_its_head(client: AsyncClient) -> None:
    style = await client.get("/docs/page.css")
    assert style.headers["content-type"] == "text/css; charset=utf-8"
    assert style.headers["x-content-type-options"] == "nosniff"
    assert (await client.get("/docs/docs.js")).headers["content-type"] == "text/javascript; charset=utf-8"
    assert (await client.head("/docs/docs.js")).status_code == 200


@pytest.mark.parametrize("name", ["none.js", "..%2fdocs_page.py", "%2e%2e%2fdocs_page.py", "docs.html", "%00"])
async def test_nothing_but_the_pages_own_files_can_be_asked_for(client: AsyncClient, name: str) -> None:
    answer = await client.get(f"/docs/{name}")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


async def test_the_page_reads_the_description(client: AsyncClient) -> None:
    assert 'fetch("/openapi.json")' in (await assets_of(client))["docs.js"]
    assert (await client.get("/openapi.json")).json()["openapi"].startswith("3.1")


@pytest.mark.parametrize("path", ["/docs", "/healthz", "/readyz"])
async def test_a_watcher_may_ask_for_the_head_alone(client: AsyncClient, path: str) -> None:
    answer = await client.head(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == (await client.get(path)).headers["content-type"]
