"""The same walk in the other browser."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.cli.running import SCRIPTS
from tests.console.conftest import Console
from tests.console.people import held, register, say

EXPERT = (SCRIPTS / "cold-call-logistics-en" / "expert.txt").read_text().splitlines()


def test_a_call_in_writing_leads_to_its_result_in_firefox(firefox: Console) -> None:
    with firefox.visit() as page:
        register(page)
        page.goto("/scenarios")
        page.get_by_role("link", name="Cold call to a food distributor").click()
        page.get_by_role("button", name="By typing").click()
        for line in EXPERT[:2]:
            say(page, line)
        page.get_by_role("button", name="Hang up").click()
        page.get_by_role("link", name="See the result").click()
        expect(page).to_have_url(re.compile(r"/calls/call_\w+$"))


def test_a_result_can_be_read_and_gone_back_into_in_firefox(firefox: Console) -> None:
    with firefox.visit(language="es", theme="dark", width=390) as page:
        register(page)
        page.goto(f"/calls/{held(page, 'cold-call-logistics-en', 'expert')}")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        page.get_by_role("button", name="Retomar desde aquí").first.click()
        expect(page.locator("[data-floor=listening]")).to_be_visible()
