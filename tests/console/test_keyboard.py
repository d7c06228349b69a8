"""With keys alone: from signing in to taking a call up again, with the focus always in sight."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.cli.running import SCRIPTS
from tests.console.conftest import Console
from tests.console.people import PASSWORD, held, register

LINES = (SCRIPTS / "cold-call-logistics-en" / "mediocre.txt").read_text().splitlines()
MOST_STEPS = 200

WHERE = """() => {
  const one = document.activeElement;
  const text = one.getAttribute('aria-label') || one.innerText || one.getAttribute('name') || '';
  const box = one.getBoundingClientRect();
  const style = getComputedStyle(one);
  return {
    text: text.trim(),
    lost: one === document.body,
    seen: box.width > 0 && box.height > 0 && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0,
  };
}"""


def go(page: Page, name: str, key: str = "Tab") -> None:
    """Press the key until the focus is on what is called so; it can be seen at every step on the way."""
    for _ in range(MOST_STEPS):
        page.keyboard.press(key)
        here = page.evaluate(WHERE)
        assert here["lost"] or here["seen"], f"The focus is on {here['text']!r} and cannot be seen."
        if re.match(name, here["text"]):
            return
    raise AssertionError(f"{name!r} was not reached by {key}.")


def press(page: Page, name: str, key: str = "Tab") -> None:
    go(page, name, key)
    page.keyboard.press("Enter")


def test_a_call_is_found_held_looked_at_and_taken_up_again_with_keys_alone(console: Console) -> None:
    with console.visit() as page:
        email = register(page)
        page.context.clear_cookies()
        page.goto("/login")
        expect(page.get_by_label("E-mail")).to_be_visible()
        go(page, "email")
        page.keyboard.type(email)
        page.keyboard.press("Tab")
        page.keyboard.type(PASSWORD)
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", name="Good to see you")).to_be_focused()
        press(page, "Practise", "Shift+Tab")
        expect(page.get_by_role("heading", name="Practise", level=1)).to_be_focused()
        press(page, "Cold call to a food distributor")
        expect(page.get_by_role("heading", level=1)).to_be_focused()
        press(page, "By typing")
        expect(page.locator("[data-floor=listening]")).to_be_visible()
        for line in LINES[:3]:
            expect(page.locator("footer input")).to_be_focused()
            said = page.locator("[role=log] li").count()
            page.keyboard.type(line)
            page.keyboard.press("Enter")
            expect(page.locator("[role=log] li")).to_have_count(said + 2)
            expect(page.locator("[data-floor=listening]")).to_be_visible()
        press(page, "Hang up", "Shift+Tab")
        expect(page.get_by_role("link", name="See the result")).to_be_focused()
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile(r"/calls/call_\w+$"))
        expect(page.get_by_role("heading", level=1)).to_be_focused()
        expect(page.get_by_role("button", name="Retry from here").first).to_be_visible()
        press(page, "Retry from here")
        expect(page).to_have_url(re.compile(r"/live\?by=typing$"))
        expect(page.locator("footer input")).to_be_focused()


def test_one_skips_to_the_content(console: Console) -> None:
    with console.visit() as page:
        register(page)
        page.goto("/settings")
        expect(page.get_by_role("heading", level=1)).to_be_focused()
        press(page, "To the content", "Shift+Tab")
        page.keyboard.press("Tab")
        assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_what_opens_gives_the_focus_back_when_it_closes(console: Console) -> None:
    with console.visit() as page:
        register(page)
        page.goto(f"/calls/{held(page, 'home-solar-en', 'mediocre')}")
        expect(page.get_by_role("heading", level=1)).to_be_focused()
        press(page, "Submit to your manager")
        press(page, "Not now")
        expect(page.get_by_role("button", name="Submit to your manager")).to_be_focused()
        press(page, "Export")
        go(page, "Transcript as text")
        page.keyboard.press("Escape")
        expect(page.locator("summary", has_text="Export")).to_be_focused()
        press(page, "Comment")
        go(page, "Cancel")
        page.keyboard.press("Enter")
        assert page.evaluate(WHERE)["text"] == "Comment"
