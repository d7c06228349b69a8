"""Calls that are heard again: both sides are seen, and the words follow the sound."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.console.conftest import Console
from tests.console.people import held, register, spoken
from tests.console.test_accessibility import complaints


def heard_again(page: Page) -> None:
    """A call with sound and one without, and the page where the first is heard."""
    register(page)
    held(page, "home-solar-en", "mediocre")
    spoken(page, "01-hello.wav", "02-today.wav")
    page.goto("/recordings")
    page.get_by_role("link", name="Cold call to a food distributor").click()
    expect(page.get_by_role("slider")).to_be_visible()


def test_only_calls_with_sound_are_listed(console: Console) -> None:
    with console.visit() as page:
        heard_again(page)
        page.go_back()
        expect(page.locator("main ul li")).to_have_count(1)
        page.get_by_role("link", name="Shared").click()
        expect(page).to_have_url(re.compile("of=shared"))
        expect(page.get_by_text("Nobody shares a call that has sound.")).to_be_visible()


def test_a_turn_leads_to_its_place_in_the_sound_and_the_keys_move_it(console: Console) -> None:
    with console.visit() as page:
        heard_again(page)
        place = page.get_by_role("slider")
        expect(place).to_have_attribute("aria-valuenow", "0")
        said = page.locator("ol li", has_text="how do you handle this today")
        said.get_by_role("button").click()
        expect(said).to_have_attribute("aria-current", "true")
        expect(place).not_to_have_attribute("aria-valuenow", "0")
        place.focus()
        place.press("Home")
        expect(place).to_have_attribute("aria-valuenow", "0")
        place.press("ArrowRight")
        expect(place).to_have_attribute("aria-valuenow", "5")
        place.press("End")
        expect(page.locator("ol li").last).to_have_attribute("aria-current", "true")


def test_it_plays_at_the_speed_that_one_picks_until_it_is_paused(console: Console) -> None:
    with console.visit() as page:
        heard_again(page)
        page.get_by_label("Speed").select_option("2")
        page.get_by_role("button", name="Play").click()
        expect(page.get_by_role("slider")).to_have_attribute("aria-valuenow", re.compile("[3-9]"))
        page.get_by_role("button", name="Pause").click()
        expect(page.get_by_role("button", name="Play")).to_be_visible()
        assert page.locator("audio").evaluate("one => one.playbackRate") == 2


def test_the_result_has_the_same_player_and_everybody_can_use_it(console: Console) -> None:
    with console.visit(theme="dark", width=390) as page:
        heard_again(page)
        found = complaints(page)
        page.get_by_role("link", name="See the result").click()
        expect(page.get_by_role("slider")).to_be_visible()
        page.get_by_role("button", name="To turn 4").click()
        expect(page.get_by_role("slider")).not_to_have_attribute("aria-valuenow", "0")
        assert found + complaints(page) == []
