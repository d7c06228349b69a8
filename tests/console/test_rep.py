"""What a rep sees, and what is kept from one."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.console.conftest import Console
from tests.console.people import held, invited, post, register
from tests.console.test_team import join

SOLAR = "home-solar-en"
FORBIDDEN = "Your role in the organisation does not allow this."
LEADING = ("/team", "/developer", "/scenarios/new", f"/scenarios/{SOLAR}/edit", "/personas/new", "/assistants/new")


def test_a_rep_finds_no_way_to_what_is_for_those_who_lead_and_their_addresses_say_so(console: Console) -> None:
    with console.visit() as boss, console.visit() as rep:
        register(boss)
        join(rep, f"/join/{invited(boss, 'rep')}", "Rosa Mena")
        places = rep.get_by_role("navigation", name="Main places")
        expect(places.get_by_role("link")).to_have_text(["Home", "Practise", "Calls", "Recordings", "Settings"])
        expect(rep.get_by_role("heading", name="Your team")).to_have_count(0)
        for address in LEADING:
            rep.goto(address)
            expect(rep.get_by_role("alert")).to_contain_text(FORBIDDEN)
        rep.goto("/scenarios")
        expect(rep.get_by_role("link", name="New scenario")).to_have_count(0)
        rep.goto(f"/scenarios/{SOLAR}")
        expect(rep.get_by_role("heading", name="What is scored")).to_be_visible()
        expect(rep.get_by_role("button", name="Duplicate")).to_have_count(0)


def test_other_people_s_calls_stay_hidden_until_they_are_shared(console: Console) -> None:
    with console.visit() as boss, console.visit() as rep:
        register(boss)
        join(rep, f"/join/{invited(boss, 'rep')}", "Rosa Mena")
        private, handed_in, shared = (held(boss, SOLAR, "mediocre") for _ in range(3))
        post(boss, f"/calls/{handed_in}/submit")
        boss.goto(f"/calls/{shared}")
        boss.get_by_role("button", name="Share with everybody").click()
        expect(boss.get_by_role("button", name="Stop sharing")).to_be_visible()
        for call in (private, handed_in):
            for address in (f"/calls/{call}", f"/recordings/{call}"):
                rep.goto(address)
                expect(rep.get_by_role("alert")).to_be_visible()
                expect(rep.locator("ol")).to_have_count(0)
        rep.goto("/calls")
        expect(rep.get_by_text("There is no call yet.")).to_be_visible()
        expect(rep.get_by_role("link", name="Submitted")).to_have_count(0)
        rep.get_by_role("link", name="Shared").click()
        expect(rep.locator("main li")).to_have_count(1)
        rep.locator("main li a").click()
        expect(rep.get_by_role("list", name="Transcript")).to_be_visible()
        for doing in ("Submit to your manager", "Stop sharing", "Change the points", "Retry from here"):
            expect(rep.get_by_role("button", name=doing)).to_have_count(0)


@pytest.mark.parametrize("address", ["/settings/providers", "/settings/privacy"])
def test_what_is_decided_for_everybody_can_be_read_and_not_changed(console: Console, address: str) -> None:
    with console.visit() as boss, console.visit() as rep:
        register(boss)
        join(rep, f"/join/{invited(boss, 'rep')}", "Rosa Mena")
        rep.goto(address)
        expect(rep.get_by_role("heading", level=2).first).to_be_visible()
        expect(rep.locator("[data-provider]")).to_have_count(0)
        expect(rep.locator("main :is(input, select, textarea):enabled")).to_have_count(0)
        expect(rep.locator("main button:enabled")).to_have_count(0)
