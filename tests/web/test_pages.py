"""The two pages need nothing from elsewhere, and their policy lets nothing else run."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest
from httpx import AsyncClient


@pytest.mark.parametrize("path", ["/", "/docs"])
async def test_a_page_loads_nothing_from_elsewhere(client: AsyncClient, path: str) -> None:
    answer = await client.get(path)
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert not re.search(r"(src|href)=[\"']?(https?:)?//", answer.text)
    assert not re.search(r"@import|url\(", answer.text)


@pytest.mark.parametrize("path", ["/", "/docs"])
async def test_the_policy_names_exactly_the_pages_own_script_and_style(client: AsyncClient, path: str) -> None:
    answer = await client.get(path)
    policy = answer.headers["Content-Security-Policy"]
    for kind in ("script", "style"):
        (text,) = re.findall(rf"<{kind}>(.*?)</{kind}>", answer.text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}';" in policy
    assert "unsafe-inline" not in policy
    assert not re.search(r"\s(style|on[a-z]+)=[\"']", answer.text)


async def test_the_start_page_speaks_both_languages_completely(client: AsyncClient) -> None:
    text = (await client.get("/")).text
    english, spanish = (re.search(rf"\n  {one}: {{(.*?)\n  }},", text, re.DOTALL) for one in ("en", "es"))
    assert english is not None
    assert spanish is not None
    keys = [re.findall(r"(\w+): \"", found.group(1)) for found in (english, spanish)]
    assert keys[0] == keys[1]
    used = set(re.findall(r"\bt\(\"(\w+)\"\)", text))
    assert used <= set(keys[0])


async def test_the_docs_read_the_description(client: AsyncClient) -> None:
    assert 'fetch("/openapi.json")' in (await client.get("/docs")).text
    assert (await client.get("/openapi.json")).json()["openapi"].startswith("3.1")


@pytest.mark.parametrize("path", ["/", "/docs", "/healthz", "/readyz"])
async def test_a_watcher_may_ask_for_the_head_alone(client: AsyncClient, path: str) -> None:
    answer = await client.head(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == (await client.get(path)).headers["content-type"]
