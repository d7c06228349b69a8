"""The two pages need nothing from elsewhere, and their policy lets nothing else run."""

from __future__ import annotations

import json
import re

import pytest
from httpx import AsyncClient

PAGES = ("/", "/docs")


async def assets_of(client: AsyncClient, path: str) -> dict[str, str]:
    """Every script and style that a page loads, also those that a script imports."""
    wanted = re.findall(r"(?:src|href)=\"/assets/([\w.]+)\"", (await client.get(path)).text)
    found: dict[str, str] = {}
    while wanted:
        name = wanted.pop()
        answer = await client.get(f"/assets/{name}")
        assert answer.status_code == 200, name
        found[name] = answer.text
        wanted += [one for one in re.findall(r"from \"\./([\w.]+)\"", answer.text) if one not in found]
    return found


@pytest.mark.parametrize("path", PAGES)
async def test_a_page_loads_nothing_from_elsewhere(client: AsyncClient, path: str) -> None:
    answer = await client.get(path)
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    texts = [answer.text, *(await assets_of(client, path)).values()]
    assert len(texts) > 2
    for text in texts:
        assert not re.search(r"(src|href)=[\"']?(https?:)?//|@import|url\(|https?://", text)


@pytest.mark.parametrize("path", PAGES)
async def test_the_policy_allows_files_of_this_server_and_nothing_that_stands_in_the_page(
    client: AsyncClient, path: str
) -> None:
    answer = await client.get(path)
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'" in policy
    assert "unsafe" not in policy
    assert not re.search(r"\s(style|on[a-z]+)=[\"']|<style|<script>", answer.text)


async def test_an_asset_has_its_type_and_its_head(client: AsyncClient) -> None:
    style = await client.get("/assets/page.css")
    assert style.headers["content-type"] == "text/css; charset=utf-8"
    assert style.headers["x-content-type-options"] == "nosniff"
    assert (await client.get("/assets/home.js")).headers["content-type"] == "text/javascript; charset=utf-8"
    assert (await client.head("/assets/home.js")).status_code == 200


@pytest.mark.parametrize("name", ["none.js", "..%2fpages.py", "%2e%2e%2fpages.py", "home.html", "pages.py", "%00"])
async def test_nothing_but_the_pages_own_files_can_be_asked_for(client: AsyncClient, name: str) -> None:
    answer = await client.get(f"/assets/{name}")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


async def test_the_start_page_speaks_both_languages_completely(client: AsyncClient) -> None:
    scripts = await assets_of(client, "/")
    blocks = [re.search(rf"\n  {one}: {{(.*?)\n  }},", scripts["texts.js"], re.DOTALL) for one in ("en", "es")]
    english, spanish = (re.findall(r"(\w+): \"", block.group(1)) for block in blocks if block)
    assert english == spanish
    used = {key for text in scripts.values() for key in re.findall(r"\bt\(\"(\w+)\"\)", text)}
    assert used
    assert used <= set(english)


async def test_every_error_that_the_page_words_in_spanish_is_one_of_the_servers(client: AsyncClient) -> None:
    texts = (await assets_of(client, "/"))["texts.js"]
    worded = set(re.findall(r"^  (\w+): ", texts.split("ERRORS_ES")[1], re.MULTILINE)) - {"other"}
    described = json.dumps((await client.get("/openapi.json")).json())
    assert len(worded) > 10
    assert {code for code in worded if not re.search(rf"\b{code}\b", described)} == set()


async def test_the_docs_read_the_description(client: AsyncClient) -> None:
    assert 'fetch("/openapi.json")' in (await assets_of(client, "/docs"))["docs.js"]
    assert (await client.get("/openapi.json")).json()["openapi"].startswith("3.1")


@pytest.mark.parametrize("path", ["/", "/docs", "/healthz", "/readyz"])
async def test_a_watcher_may_ask_for_the_head_alone(client: AsyncClient, path: str) -> None:
    answer = await client.head(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == (await client.get(path)).headers["content-type"]
