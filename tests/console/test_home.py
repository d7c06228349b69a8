"""The first page: what comes next, how it goes, and a customer for tomorrow."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.console.conftest import Console
from tests.console.people import held, register
from tests.console.test_accessibility import complaints

SOLAR = "home-solar-en"
NOTES = (
    "Thursday, Ms Novak.\nProduct: Roof 300\nBrand: Wrenhill\nWe do: solar panels for homes\nGoal: a survey on Monday"
)


def test_who_has_called_nobody_is_told_where_to_begin(console: Console) -> None:
    with console.visit() as page:
        register(page)
        expect(page.get_by_role("heading", name="Start here")).to_be_visible()
        expect(page.locator("canvas")).to_have_count(0)
        page.get_by_role("link", name="All scenarios").click()
        expect(page.get_by_role("heading", name="Practise")).to_be_visible()


def test_after_some_calls_it_shows_scores_skills_and_the_moment_to_drill(console: Console) -> None:
    with console.visit() as page:
        register(page)
        for script in ("mediocre", "expert"):
            held(page, SOLAR, script)
        page.goto("/")
        expect(page.locator("canvas")).to_be_visible()
        skills = page.get_by_role("region", name="Your skills")
        skill = skills.locator("details").filter(has_text="Discovery")
        skill.locator("summary").click()
        expect(skill.get_by_role("link")).to_have_count(2)
        drill = page.get_by_role("region", name="The worst moment lately")
        drill.get_by_role("link", name="Drill it").click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Drill")
        page.go_back()
        drill.get_by_role("link", name="See the moment").click()
        expect(page).to_have_url(re.compile(r"/calls/call_\w+\?turn=t\d+$"))


def test_notes_become_a_customer_and_the_page_says_how_much_of_them_was_understood(console: Console) -> None:
    with console.visit() as page:
        register(page)
        page.get_by_label("Your notes").fill(NOTES)
        expect(page.get_by_label("What you will sell")).to_have_value("Roof 300")
        expect(page.get_by_label("Your company")).to_have_value("Wrenhill")
        page.reload()
        expect(page.get_by_label("Your notes")).to_have_value(NOTES)
        page.get_by_label("What you want from the meeting").select_option("A next step")
        page.get_by_role("button", name="Make the customer").click()
        expect(page.get_by_text("this server has no language model")).to_be_visible()
        page.get_by_role("link", name=re.compile("^Open")).click()
        expect(page.get_by_text("Roof 300").first).to_be_visible()
        page.get_by_role("button", name="By typing").click()
        expect(page.locator("[role=log] li")).to_have_count(1)
        page.goto("/")
        page.get_by_role("button", name=re.compile("^Forget")).click()
        expect(page.get_by_text("Prepared earlier")).to_have_count(0)


def test_one_chooses_how_one_is_shown(console: Console) -> None:
    with console.visit() as page:
        register(page)
        page.goto("/settings")
        page.get_by_label("Name").fill("Ana Sol")
        page.get_by_label("Initials").fill("ASR")
        page.get_by_label("Colour behind them").select_option("Green")
        page.get_by_role("button", name="Save").click()
        expect(page.get_by_role("complementary")).to_contain_text("ASR")
        page.reload()
        expect(page.get_by_role("complementary")).to_contain_text("Ana Sol")


@pytest.mark.parametrize(("theme", "width"), [("light", 390), ("dark", 1280)])
def test_a_full_home_page_in_spanish_can_be_read_by_everybody(console: Console, theme: str, width: int) -> None:
    with console.visit(language="es", theme=theme, width=width) as page:
        register(page)
        for script in ("mediocre", "expert"):
            held(page, "fibra-hogar-es", script)
        page.goto("/")
        expect(page.get_by_role("heading", name="Tus habilidades")).to_be_visible()
        expect(page.locator("canvas")).to_be_visible()
        page.locator("main details").evaluate_all("all => all.forEach((one) => (one.open = true))")
        assert complaints(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
