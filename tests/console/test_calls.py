"""A list of calls that goes on and on."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.console.conftest import Console
from tests.console.people import post, register

CALLS = 120
"""More than come at once."""
DRAWN = 60
"""Fewer than that are drawn at any place of the list."""


def test_of_a_long_list_only_what_is_in_sight_is_drawn_and_more_comes_as_one_scrolls(console: Console) -> None:
    with console.visit() as page:
        register(page)
        for _ in range(CALLS):
            id = post(page, "/scenarios/cold-call-logistics-en/start")["call"]["id"]
            post(page, f"/calls/{id}/end")
        page.goto("/calls")
        rows = page.locator("main li")
        expect(rows.first).to_have_attribute("aria-posinset", "1")
        expect(rows.first).to_have_attribute("aria-setsize", "-1")
        assert rows.count() < DRAWN
        while rows.last.get_attribute("aria-setsize") == "-1":
            page.keyboard.press("End")
        page.keyboard.press("End")
        expect(rows.last).to_have_attribute("aria-posinset", str(CALLS))
        assert rows.count() < DRAWN
        page.keyboard.press("Home")
        expect(rows.first).to_have_attribute("aria-posinset", "1")
