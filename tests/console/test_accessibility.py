"""Nobody is kept out: axe finds nothing serious, on narrow and wide pages, light and dark."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.console.conftest import AXE, Console
from tests.console.people import register

SERIOUS = ("serious", "critical")


def complaints(page: Page) -> list[str]:
    """What axe finds wrong, with where."""
    page.evaluate(AXE.read_text())
    found: dict[str, Any] = page.evaluate("axe.run()")
    return [
        f"{one['id']}: {[node['html'][:200] for node in one['nodes']]}"
        for one in found["violations"]
        if one["impact"] in SERIOUS
    ]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_every_page_can_be_read_by_everybody_and_is_no_wider_than_the_screen(
    console: Console, theme: str, width: int
) -> None:
    with console.visit(theme=theme, width=width) as page:
        pages = {"/login": "h1", "/register": "h1", "/reset/unknown": "h1"}
        inside = {
            "/": "form",
            "/team": "h1",
            "/team?part=people": "form",
            "/team?part=teams": "h1",
            "/scenarios": "search",
            "/scenarios/cold-call-logistics-en": "h2",
            "/calls": "h1",
            "/settings": "h1",
            "/settings/providers": "[data-provider]",
            "/settings/privacy": "input",
            "/nowhere": "h1",
        }
        found: dict[str, list[str]] = {}
        for address, sign in pages.items():
            found[address] = looked_at(page, address, sign)
        register(page)
        for address, sign in inside.items():
            found[address] = looked_at(page, address, sign)
        page.goto("/scenarios/cold-call-logistics-en")
        page.get_by_role("button", name="By typing").click()
        expect(page.locator("[role=log] li")).to_have_count(1)
        found["a call"] = complaints(page)
        assert {address: wrong for address, wrong in found.items() if wrong} == {}


def looked_at(page: Page, address: str, sign: str) -> list[str]:
    page.goto(address)
    expect(page.locator(sign).first).to_be_visible()
    wide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    return complaints(page) + (["wider than the screen"] if wide else [])
