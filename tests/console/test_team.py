"""Who leads a team gives work and passwords; who is in it does the work."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.cli.running import SCRIPTS
from tests.console.conftest import Console
from tests.console.people import PASSWORD, register, say

TITLE = "Cold call to a food distributor"
LINES = (SCRIPTS / "cold-call-logistics-en" / "expert.txt").read_text().splitlines()


def invited(boss: Page, email: str, role: str = "Rep") -> str:
    """The link of an invitation that is made on the page."""
    boss.goto("/team?part=people")
    boss.get_by_label("E-mail").fill(email)
    boss.get_by_label("Role", exact=True).select_option(role)
    boss.get_by_role("button", name="Make the invitation").click()
    link = boss.get_by_label("Link")
    expect(link).to_be_visible()
    return link.input_value()


def join(page: Page, link: str, name: str) -> None:
    page.goto(link)
    page.get_by_label("Your name").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Join").click()
    expect(page.get_by_role("heading", name="Good to see you")).to_be_visible()


def test_a_manager_assigns_a_rep_does_it_and_the_manager_looks_at_the_call(console: Console) -> None:
    with console.visit() as boss, console.visit() as rep:
        register(boss)
        join(rep, invited(boss, "rosa@example.com"), "Rosa Mena")

        boss.goto("/team")
        expect(boss.get_by_text("Nothing is assigned yet.")).to_be_visible()
        boss.get_by_role("button", name="Assign scenarios").click()
        boss.get_by_label("Find a scenario").fill("food")
        boss.get_by_role("checkbox", name=TITLE).check()
        boss.get_by_role("checkbox", name="Rosa Mena").check()
        boss.get_by_label("Title").fill("Before Friday")
        boss.get_by_label("Due").fill("2030-03-08")
        boss.get_by_label("Most attempts").fill("2")
        boss.get_by_label("What is enough").select_option("A score")
        boss.get_by_label("Points, 0 to 100").fill("1")
        boss.get_by_role("button", name="Assign", exact=True).click()
        expect(boss.get_by_role("row", name=re.compile("Rosa Mena.*not started"))).to_be_visible()

        rep.goto("/")
        expect(rep.get_by_text("due Mar 8, 2030")).to_be_visible()
        rep.get_by_role("link", name=TITLE).first.click()
        expect(rep.get_by_role("heading", name="Before Friday")).to_be_visible()
        expect(rep.get_by_text("Those who lead your team see this call.")).to_be_visible()
        expect(rep.get_by_text("Attempt 1 of 2.")).to_be_visible()
        rep.get_by_role("button", name="By typing").click()
        for line in LINES[:5]:
            say(rep, line)
        rep.get_by_role("button", name="Hang up").click()
        rep.get_by_role("link", name="See the result").click()
        expect(rep.get_by_text("Submitted to your manager")).to_be_visible()

        boss.reload()
        row = boss.get_by_role("row", name="Rosa Mena")
        expect(row).to_contain_text("passed")
        row.get_by_role("link").first.click()
        expect(boss.get_by_text("Submitted by the rep")).to_be_visible()
        criterion = boss.locator("details").filter(has=boss.get_by_text("of 4", exact=False)).first
        criterion.locator("summary").click()
        criterion.get_by_role("button", name="Change the points").click()
        criterion.get_by_label("Why").select_option("context_missed")
        criterion.get_by_role("button", name="Save the points").click()
        expect(criterion).to_contain_text(re.compile("A manager (gave|confirmed)"))

        boss.goto("/")
        person = boss.locator("details", has_text="Rosa Mena")
        expect(person).to_contain_text(re.compile(r"[01] of 5 first attempts"))
        person.locator("summary").click()
        expect(person.get_by_role("link", name=TITLE)).to_be_visible()


def test_a_rehearsal_is_not_shown_to_who_leads_the_team_and_a_rep_has_no_team_page(console: Console) -> None:
    with console.visit() as boss, console.visit() as rep:
        register(boss)
        join(rep, invited(boss, "sol@example.com"), "Sol Vega")
        rep.goto("/scenarios/cold-call-logistics-en")
        rep.get_by_role("button", name="By typing").click()
        say(rep, LINES[0])
        rep.get_by_role("button", name="Hang up").click()
        expect(rep.get_by_role("link", name="See the result")).to_be_visible()
        expect(rep.get_by_role("link", name="Team")).to_have_count(0)
        boss.goto("/")
        expect(boss.get_by_text("Nobody has submitted a call")).to_be_visible()


def test_what_is_closed_can_be_opened_again(console: Console) -> None:
    with console.visit() as boss:
        register(boss)
        boss.goto("/team")
        boss.get_by_role("button", name="Assign scenarios").click()
        boss.get_by_role("checkbox", name=TITLE).check()
        boss.get_by_role("checkbox", name="Ana Ruiz").check()
        boss.get_by_role("button", name="Assign", exact=True).click()
        entry = boss.get_by_role("article", name="")
        expect(entry).to_contain_text(TITLE)
        entry.get_by_role("button", name="Close").click()
        expect(boss.get_by_text("is closed. Nobody is asked for it any more.")).to_be_visible()
        boss.get_by_role("button", name="Undo").click()
        expect(boss.get_by_text("0 of 1 have passed")).to_be_visible()
        entry.get_by_role("button", name="Edit").click()
        boss.get_by_label("Most attempts").fill("3")
        boss.get_by_role("button", name="Save").click()
        expect(entry).to_contain_text("3 attempts")


def test_teams_are_made_changed_deleted_and_brought_back(console: Console) -> None:
    with console.visit() as boss:
        register(boss)
        boss.goto("/team?part=teams")
        boss.get_by_role("button", name="New team").click()
        boss.get_by_label("Name").fill("North")
        boss.get_by_role("button", name="Save").click()
        expect(boss.get_by_text("Nobody yet")).to_be_visible()
        boss.get_by_role("button", name="Edit").click()
        boss.get_by_role("checkbox", name="Ana Ruiz").check()
        boss.get_by_role("button", name="Save").click()
        entry = boss.get_by_role("listitem").filter(has_text="North")
        expect(entry).to_contain_text("Ana Ruiz")
        entry.get_by_role("button", name="Delete").click()
        expect(boss.get_by_text("“North” is deleted.")).to_be_visible()
        boss.get_by_role("button", name="Undo").click()
        expect(entry).to_contain_text("Ana Ruiz")


def test_who_forgot_the_password_gets_a_link_that_works_once(console: Console) -> None:
    with console.visit() as boss, console.visit() as rep:
        register(boss)
        join(rep, invited(boss, "teo@example.com"), "Teo Luna")
        boss.goto("/team?part=people")
        person = boss.get_by_role("listitem").filter(has_text="Teo Luna")
        person.get_by_role("button", name="New password link").click()
        link = person.get_by_label("Link").input_value()
        rep.goto("/")
        rep.context.clear_cookies()
        rep.goto(link)
        rep.get_by_label("Password").fill("an entirely new one")
        rep.get_by_role("button", name="Save it and sign in").click()
        expect(rep.get_by_role("heading", name="Good to see you, Teo")).to_be_visible()
        rep.goto(link)
        rep.get_by_label("Password").fill("one more of these")
        rep.get_by_role("button", name="Save it and sign in").click()
        expect(rep.get_by_role("alert")).to_contain_text("This link is used up")
        rep.get_by_role("button", name="Español").click()
        expect(rep.get_by_role("heading", name="Elige una contraseña nueva")).to_be_visible()


def test_who_is_deactivated_is_out_until_that_is_undone(console: Console) -> None:
    with console.visit() as boss, console.visit() as rep:
        register(boss)
        join(rep, invited(boss, "uma@example.com"), "Uma Paz")
        boss.goto("/team?part=people")
        person = boss.get_by_role("listitem").filter(has_text="Uma Paz")
        with boss.expect_response("**/api/v1/users/*"):
            boss.get_by_label("Role of Uma Paz").select_option("Manager")
        rep.reload()
        expect(rep.get_by_role("link", name="Team")).to_be_visible()
        person.get_by_role("button", name="Deactivate").click()
        expect(boss.get_by_text("Uma Paz can no longer sign in.")).to_be_visible()
        rep.goto("/")
        expect(rep).to_have_url(re.compile("/login"))
        boss.get_by_role("button", name="Undo").click()
        expect(person.get_by_role("button", name="Deactivate")).to_be_visible()


def test_an_invitation_that_is_revoked_lets_nobody_in(console: Console) -> None:
    with console.visit() as boss, console.visit() as other:
        register(boss)
        link = invited(boss, "vera@example.com")
        boss.get_by_role("button", name="Revoke").click()
        expect(boss.get_by_text("No invitation is open.")).to_be_visible()
        other.goto(link)
        other.get_by_label("Your name").fill("Vera")
        other.get_by_label("Password").fill(PASSWORD)
        other.get_by_role("button", name="Join").click()
        expect(other.get_by_role("alert")).to_contain_text("invitation")
