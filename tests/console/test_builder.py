"""A manager builds a scenario, and keeps the personas that come with it."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.console.conftest import Console
from tests.console.people import register, say
from tests.console.test_accessibility import complaints

SHIPPED = "home-solar-en"
STORED = "Denise Kowalski · Operations manager · Pruett Foodservice"
GATEKEEPER = {
    "Name": "Peter Whitcombe",
    "Role": "her husband",
    "What the rep may know beforehand": "He is retired and picks up the phone.",
    "Picks up": "Whitcombe house, who is it?",
    "Asks who is calling": "And who might you be?",
    "Asks what it is about": "What is this in aid of?",
    "Asks why the customer should take the call": "Why would she want to talk to you?",
    "Puts the seller through": "I will fetch her.",
    "Takes a message, and ends the call": "I will tell her that you rang.",
    "Ends a call that was pushy, rude or untrue": "That will do. Good day.",
}


def briefed(page: Page, *, noun: str = "scenarios") -> None:
    """A brief, sent to the templates, and what they made on the page to be edited."""
    page.goto(f"/{noun}/new")
    for label, text in (
        ("What the business does", "Solar panels for homes"),
        ("Its name", "Wrenhill"),
        ("The product", "Wrenhill Roof"),
    ):
        page.get_by_label(label).fill(text)
    page.get_by_label("Written by").select_option("templates")
    page.get_by_role("button", name="Write the").click()
    expect(page.get_by_text("Made from templates, without a model.")).to_be_visible()


def part(page: Page, name: str) -> None:
    page.get_by_role("navigation", name="Parts of the scenario").get_by_role("button", name=name).click()
    expect(page.get_by_role("heading", name=name, level=2)).to_be_visible()


def opened(page: Page, words: str) -> Locator:
    """The first thing of the list with these words in its summary, opened."""
    found = page.locator("section details").filter(has=page.locator("summary", has_text=words)).first
    found.locator("summary").first.click()
    return found


def test_a_scenario_goes_from_a_brief_through_its_mistakes_to_a_typed_call(console: Console) -> None:
    with console.visit() as page:
        register(page)
        briefed(page)
        part(page, "Facts")
        opened(page, "told when asked").get_by_label("What is true").fill("The roof leaks over the kitchen.")
        part(page, "Objections")
        exit_ = opened(page, "Brush-off").get_by_role("group", name="What settles it")
        for box in exit_.get_by_role("checkbox", checked=True).all():
            box.uncheck()
        expect(exit_).to_contain_text("has no exit")
        expect(page.get_by_role("button", name="Objections 1 to mend")).to_be_visible()
        expect(page.get_by_role("button", name="Save and try by typing")).to_be_disabled()
        page.get_by_role("button", name="Save", exact=True).click()
        expect(exit_).to_contain_text("has no exit")
        exit_.get_by_label("It is taken seriously").check()
        expect(page.get_by_text("to mend")).to_have_count(0)
        page.get_by_role("button", name="Save", exact=True).click()
        expect(page.get_by_text("Saved.")).to_be_visible()
        page.get_by_role("button", name="Try it by typing").click()
        say(page, "Hello, this is Sam from Wrenhill. Do you have two minutes?")
        page.go_back()
        part(page, "Facts")
        expect(page.locator("summary", has_text="The roof leaks over the kitchen.")).to_be_visible()


def test_a_problem_leads_to_its_field_and_what_was_written_outlives_a_reload(console: Console) -> None:
    with console.visit() as page:
        register(page)
        briefed(page)
        part(page, "Scorecard")
        page.get_by_label("Pass line").fill("101")
        part(page, "Situation")
        page.get_by_text("One thing is to be mended").click()
        page.reload()
        page.get_by_text("One thing is to be mended").click()
        page.get_by_role("button", name="101 is outside 0 to 100.").click()
        expect(page.get_by_label("Pass line")).to_be_focused()
        expect(page.get_by_label("Pass line")).to_have_value("101")
        page.get_by_role("button", name="Discard").click()
        expect(page.get_by_label("Pass line")).not_to_have_value("101")


def test_what_ships_is_copied_and_a_copy_is_deleted_unless_that_is_taken_back(console: Console) -> None:
    with console.visit() as page:
        register(page)
        page.goto(f"/scenarios/{SHIPPED}/edit")
        expect(page).to_have_url(re.compile(rf"/scenarios/{SHIPPED}$"))
        expect(page.get_by_role("button", name="Delete")).to_have_count(0)
        page.get_by_role("button", name="Duplicate").click()
        expect(page.get_by_label("Title")).to_have_value(re.compile(r"\(copy\)$"))
        page.get_by_role("link", name="To the scenario").click()
        page.get_by_role("button", name="Delete").click()
        copy = page.get_by_role("link", name="(copy)")
        expect(page.get_by_role("button", name="Undo")).to_be_visible()
        expect(copy).to_have_count(0)
        page.get_by_role("button", name="Undo").click()
        copy.click()
        page.get_by_role("button", name="Delete").click()
        page.get_by_role("button", name="Close").click()
        page.reload()
        expect(page.get_by_role("status").first).to_contain_text("scenarios")
        expect(copy).to_have_count(0)


def test_a_persona_is_made_changed_and_says_where_it_is_used(console: Console) -> None:
    with console.visit() as page:
        register(page)
        briefed(page, noun="personas")
        page.get_by_label("Name", exact=True).fill("Olga Prat")
        page.get_by_label("Role", exact=True).fill("")
        expect(page.locator("p", has_text="This must say something: fill it in.")).to_be_visible()
        page.get_by_label("Role", exact=True).fill("plant manager")
        page.get_by_role("button", name="Save", exact=True).click()
        expect(page.get_by_role("heading", name="Olga Prat", level=1)).to_be_visible()
        page.goto("/personas?q=prat")
        page.get_by_role("link", name="Olga Prat").click()
        expect(page.get_by_text("None yet.")).to_be_visible()
        expect(page.get_by_role("heading", name="Objections")).to_be_visible()
        page.goto("/personas?q=whitcombe")
        page.get_by_role("link", name="Alison Whitcombe").click()
        page.get_by_role("link", name="Solar and battery for a home owner").click()
        expect(page).to_have_url(re.compile(rf"/scenarios/{SHIPPED}$"))


def test_a_stored_persona_takes_the_customer_s_place_and_somebody_picks_up_before_it(console: Console) -> None:
    with console.visit() as page:
        register(page)
        page.goto(f"/scenarios/{SHIPPED}")
        page.get_by_role("button", name="Duplicate").click()
        part(page, "Customer")
        page.get_by_label("Region").select_option("en-GB")
        page.get_by_label("A stored persona instead").select_option(label=STORED)
        page.get_by_role("button", name="Take it").click()
        expect(page.get_by_label("Name", exact=True)).to_have_value("Denise Kowalski")
        page.get_by_role("button", name="Undo").click()
        expect(page.get_by_label("Name", exact=True)).to_have_value("Alison Whitcombe")
        expect(page.get_by_label("Region")).to_have_value("en-GB")
        part(page, "Who picks up first")
        page.get_by_label("Somebody picks up before the customer").check()
        expect(page.get_by_role("button", name="Who picks up first 10 to mend")).to_be_visible()
        for label, text in GATEKEEPER.items():
            page.get_by_label(label, exact=True).fill(text)
        expect(page.get_by_text("to mend")).to_have_count(0)
        page.get_by_role("button", name="Save and try by typing").click()
        expect(page.locator("[role=log] li").first).to_contain_text("Whitcombe house, who is it?")


@pytest.mark.parametrize(("theme", "width"), [("light", 390), ("dark", 1280)])
def test_every_part_of_the_builder_can_be_read_by_everybody(console: Console, theme: str, width: int) -> None:
    with console.visit(language="es", theme=theme, width=width) as page:
        register(page)
        found: dict[str, list[str]] = {}

        def look(name: str) -> None:
            page.locator("main details").evaluate_all("all => all.slice(0, 3).forEach((one) => (one.open = true))")
            wide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
            found[name] = complaints(page) + (["wider than the screen"] if wide else [])

        page.goto("/scenarios/new")
        expect(page.get_by_role("heading", name="Nuevo escenario")).to_be_visible()
        look("brief")
        page.goto(f"/scenarios/{SHIPPED}")
        page.get_by_role("button", name="Duplicar").click()
        parts = page.get_by_role("navigation", name="Partes del escenario").get_by_role("button")
        expect(parts).to_have_count(8)
        for tab in parts.all():
            tab.click()
            look(tab.inner_text())
        page.get_by_label("Nota de corte").fill("101")
        expect(page.get_by_text("Hay una cosa por arreglar")).to_be_visible()
        expect(page.locator("p", has_text="Tiene que estar entre 0 y 100.")).to_be_visible()
        look("a problem")
        page.goto("/personas")
        expect(page.get_by_role("heading", name="Personas")).to_be_visible()
        look("personas")
        page.locator("main li a").first.click()
        expect(page.get_by_role("heading", name="Objeciones")).to_be_visible()
        look("a persona")
        assert {name: wrong for name, wrong in found.items() if wrong} == {}
