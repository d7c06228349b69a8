"""What people say about a call beside its points."""

from __future__ import annotations

from contextlib import ExitStack

from playwright.sync_api import Locator, Page, expect

from tests.console.conftest import Console
from tests.console.people import PASSWORD, held, invited, register
from tests.console.test_accessibility import complaints

SOLAR = "home-solar-en"
NEED = "Finds out what she needs"


def test_a_comment_stands_at_its_moment_until_it_is_removed(console: Console) -> None:
    with console.visit(width=390) as page:
        register(page)
        page.goto(f"/calls/{held(page, SOLAR, 'mediocre')}")
        turn = page.locator("#turn-t3")
        turn.get_by_role("button", name="Comment").click()
        turn.get_by_role("textbox").fill("Here she told me.")
        page.reload()
        turn.get_by_role("button", name="Comment").click()
        turn.locator("form").get_by_role("button", name="Comment").click()
        expect(turn.locator("li")).to_contain_text("Here she told me.")
        assert complaints(page) == []
        turn.get_by_role("button", name="Remove").click()
        expect(turn.locator("li")).to_have_count(0)


def test_an_appeal_goes_to_a_manager_who_answers(console: Console) -> None:
    with ExitStack() as people:
        manager, rep = (people.enter_context(console.visit()) for _ in range(2))
        register(manager)
        rep.goto(f"/join/{invited(manager, 'rep')}")
        for name, text in (("name", "Rosa Gil"), ("password", PASSWORD)):
            rep.locator(f"[name={name}]").fill(text)
        rep.locator("button[type=submit]").click()
        expect(rep.locator("nav")).to_be_visible()
        id = held(rep, SOLAR, "mediocre")
        rep.goto(f"/calls/{id}")
        asked = opened(rep)
        asked.get_by_role("button", name="Ask for another look").click()
        asked.get_by_role("textbox").fill("I did find out.")
        asked.get_by_role("button", name="Ask for another look").click()
        expect(asked).to_contain_text("Nobody has decided yet.")
        manager.goto("/calls?of=submitted")
        entry = manager.locator("main li")
        expect(entry).to_contain_text("Rosa Gil")
        entry.get_by_role("link").click()
        ruled = opened(manager)
        expect(ruled).to_contain_text("The rep asks for another look: I did find out.")
        ruled.get_by_label("Your answer").fill("She never said why.")
        ruled.get_by_role("button", name="Leave the points").click()
        expect(ruled).to_contain_text("The points stay. She never said why.")
        rep.reload()
        expect(opened(rep)).to_contain_text("The points stay. She never said why.")


def test_a_call_is_shared_rated_and_compared_with_an_expert_s(console: Console) -> None:
    with console.visit(theme="dark") as page:
        register(page)
        page.goto(f"/calls/{held(page, SOLAR, 'mediocre')}")
        page.get_by_role("button", name="Share with everybody").click()
        expect(page.get_by_text("Shared with everybody in the organisation")).to_be_visible()
        page.get_by_role("radio", name="4 of 5").check()
        expect(page.get_by_role("status").get_by_text("4 of 5")).to_be_visible()
        page.get_by_role("button", name="Read or hear that call").click()
        gold = page.get_by_role("list", name="How an expert does it")
        expect(gold).to_contain_text("Expert")
        page.get_by_role("button", name="Listen to it").click()
        expect(gold.locator("[aria-current=true]")).to_have_count(1)
        page.get_by_role("button", name="Stop", exact=True).click()
        expect(gold.locator("[aria-current=true]")).to_have_count(0)
        assert complaints(page) == []
        page.goto("/calls?of=shared")
        expect(page.locator("main li")).to_contain_text("Ana Ruiz")
        page.goto("/scenarios")
        entry = page.locator("main li", has_text="Solar and battery").last
        expect(entry).to_contain_text("practised 1 time")
        expect(entry).to_contain_text("real: 4 of 5")


def test_a_rating_stays_with_its_call(console: Console) -> None:
    with console.visit() as page:
        register(page)
        rated, other = (held(page, SOLAR, rep) for rep in ("mediocre", "pushy"))
        page.goto(f"/calls/{rated}")
        page.get_by_role("radio", name="4 of 5").check()
        expect(page.get_by_role("status").get_by_text("4 of 5")).to_be_visible()
        page.evaluate("path => history.pushState({}, '', path)", f"/calls/{other}")
        expect(page.locator("#turn-t2")).to_contain_text("11,900 pounds")
        expect(page.get_by_role("radio", checked=True)).to_have_count(0)


def opened(page: Page) -> Locator:
    criterion = page.locator("details", has_text=NEED).first
    criterion.locator("summary").click()
    return criterion
