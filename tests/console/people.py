"""People in front of the console."""

from __future__ import annotations

from itertools import count

from playwright.sync_api import Page, expect

PASSWORD = "a long enough password"
_numbers = count(1)


def register(page: Page) -> str:
    """Found an organisation; the address of whoever did."""
    email = f"ana{next(_numbers)}@example.com"
    page.goto("/register")
    for name, text in (("organisation", "Norte"), ("name", "Ana Ruiz"), ("email", email), ("password", PASSWORD)):
        page.locator(f"[name={name}]").fill(text)
    page.locator("button[type=submit]").click()
    expect(page.locator("nav")).to_be_visible()
    return email


def say(page: Page, text: str) -> None:
    """Write a turn, when the other side has finished, and wait until it was answered."""
    turns = page.locator("[role=log] li")
    expect(turns).not_to_have_count(0)
    expect(page.locator("[data-floor=listening]")).to_be_visible()
    before = turns.count()
    page.locator("footer input").fill(text)
    page.locator("footer input").press("Enter")
    expect(turns).to_have_count(before + 2)
    expect(page.locator("[data-floor=listening]")).to_be_visible()
