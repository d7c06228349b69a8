"""What came of a call: why, where, and what to try next."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.console.conftest import Console
from tests.console.people import held, register
from tests.console.test_accessibility import complaints

SOLAR = "home-solar-en"
FIBRE = "fibra-hogar-es"
POINTS = re.compile(r"[\d.]+ of [\d.]+$")


def shown(page: Page, scenario: str, script: str = "mediocre") -> str:
    """The id of a typed call that has ended, with its result on the page."""
    register(page)
    id = held(page, scenario, script)
    page.goto(f"/calls/{id}")
    expect(page.locator("canvas")).to_be_visible()
    return id


def test_the_result_tells_the_score_and_leads_from_a_quote_to_its_turn(console: Console) -> None:
    with console.visit() as page:
        shown(page, SOLAR)
        expect(page.get_by_role("meter", name="Points")).to_be_visible()
        expect(page.get_by_text("No sound was kept for this call")).to_be_visible()
        criterion = page.locator("details", has_text="Finds out what she needs").first
        criterion.locator("summary").click()
        criterion.get_by_role("button", name="What matters to you").click()
        expect(page).to_have_url(re.compile(r"\?turn=t8$"))
        expect(page.locator("#turn-t8")).to_be_focused()
        page.reload()
        expect(page.locator("#turn-t8")).to_be_in_viewport()


def test_other_words_are_tried_without_a_trace_and_what_was_written_outlives_a_reload(console: Console) -> None:
    with console.visit() as page:
        shown(page, SOLAR)
        turn = page.locator("#turn-t14")
        turn.get_by_role("button", name="What if").click()
        turn.get_by_role("textbox").fill("You must decide today.\nAfter our survey the price is fixed in writing.")
        turn.get_by_role("button", name="See what").click()
        ranked = turn.locator("[aria-live] li")
        expect(ranked).to_have_count(3)
        expect(ranked.first).to_contain_text("fixed in writing")
        expect(ranked.last).to_contain_text("What you said")
        page.reload()
        turn.get_by_role("button", name="What if").click()
        expect(turn.get_by_role("textbox")).to_have_value(re.compile("^You must decide today"))


def test_a_turn_that_was_misheard_is_put_right_and_the_call_is_scored_again(console: Console) -> None:
    with console.visit() as page:
        shown(page, SOLAR)
        criterion = page.locator("details", has_text="Says the company's name").first
        expect(criterion.get_by_text(POINTS)).to_have_text("4 of 4")
        turn = page.locator("#turn-t2")
        turn.get_by_role("button", name="Correct").click()
        turn.get_by_role("textbox").fill("Hi, is that Alison? You filled in our form about solar panels.")
        turn.get_by_role("button", name="Save").click()
        expect(criterion.get_by_text(POINTS)).to_have_text("0 of 4")
        expect(turn).not_to_contain_text("Wrenhill")


def test_a_manager_gives_points_with_a_reason_and_takes_them_back(console: Console) -> None:
    with console.visit() as page:
        shown(page, SOLAR)
        criterion = page.locator("details", has_text="Finds out what she needs").first
        criterion.locator("summary").click()
        criterion.get_by_role("button", name="Change the points").click()
        criterion.get_by_label("Points, 0 to 12").fill("10")
        criterion.get_by_label("Why").select_option("context_missed")
        criterion.get_by_role("button", name="Save the points").click()
        expect(criterion).to_contain_text("A manager gave 10 of 12.")
        expect(page.get_by_text("with your manager's points")).to_be_visible()
        criterion.get_by_role("button", name="Take your points back").click()
        expect(page.get_by_text("with your manager's points")).to_have_count(0)


def test_from_a_point_to_improve_one_goes_to_its_drill_or_back_into_the_call(console: Console) -> None:
    with console.visit() as page:
        id = shown(page, SOLAR)
        page.get_by_role("link", name="Practise this moment").first.click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Drill")
        page.go_back()
        page.get_by_role("button", name="Retry from here").first.click()
        expect(page).to_have_url(re.compile(r"/live\?by=typing$"))
        expect(page.locator("[role=log] li")).not_to_have_count(0)
        assert id not in page.url


def test_a_call_is_submitted_only_after_it_was_said_what_that_means(console: Console) -> None:
    with console.visit() as page:
        shown(page, SOLAR)
        page.get_by_role("button", name="Submit to your manager").click()
        expect(page.get_by_text("You cannot take this back.")).to_be_visible()
        page.get_by_role("button", name="Submit", exact=True).click()
        expect(page.get_by_text("Submitted to your manager")).to_be_visible()


@pytest.mark.parametrize(("theme", "width"), [("light", 390), ("dark", 1280)])
def test_a_result_in_spanish_can_be_read_by_everybody(console: Console, theme: str, width: int) -> None:
    with console.visit(language="es", theme=theme, width=width) as page:
        shown(page, FIBRE)
        expect(page.get_by_role("heading", name="Lo que salió bien")).to_be_visible()
        page.locator("main details").evaluate_all("all => all.forEach((one) => (one.open = true))")
        page.locator("#turn-t2").get_by_role("button", name="Y si…").click()
        assert complaints(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
