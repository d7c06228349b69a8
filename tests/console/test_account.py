"""The ways in and out."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.console.conftest import Console
from tests.console.people import PASSWORD, register


def test_who_registers_leaves_and_comes_back_is_where_they_wanted_to_go(console: Console) -> None:
    with console.visit() as page:
        email = register(page)
        page.get_by_role("complementary").get_by_role("button", name="Sign out").click()
        expect(page).to_have_url(re.compile(r"/login$"))
        page.goto("/settings")
        expect(page).to_have_url(re.compile(r"/login\?to=%2Fsettings$"))
        page.get_by_label("E-mail").fill(email)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_role("heading", name="Settings")).to_be_visible()


def test_a_wrong_password_says_so_and_keeps_what_was_typed(console: Console) -> None:
    with console.visit() as page:
        page.goto("/login")
        page.get_by_label("E-mail").fill("nobody@example.com")
        page.get_by_label("Password").fill("not the password")
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_role("alert")).to_contain_text("E-mail or password is wrong.")
        expect(page.get_by_label("E-mail")).to_have_value("nobody@example.com")


def test_the_console_speaks_the_browsers_language_and_the_one_that_is_chosen(console: Console) -> None:
    with console.visit(language="es-MX") as page:
        page.goto("/login")
        expect(page.get_by_role("heading", name="Entrar")).to_be_visible()
        assert page.locator("html").get_attribute("lang") == "es"
        page.get_by_role("button", name="English").click()
        expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
        page.reload()
        expect(page.get_by_role("heading", name="Sign in")).to_be_visible()


def test_an_address_that_leads_elsewhere_is_not_followed_after_signing_in(console: Console) -> None:
    with console.visit() as page:
        register(page)
        page.goto("/login?to=//evil.example")
        expect(page.get_by_role("heading", name="Good to see you, Ana")).to_be_visible()


def test_an_unknown_address_says_so_and_leads_home(console: Console) -> None:
    with console.visit() as page:
        register(page)
        page.goto("/nowhere/at/all")
        expect(page.get_by_role("heading", name="There is no such page")).to_be_visible()
        page.get_by_role("link", name="To the scenarios").click()
        expect(page.get_by_role("heading", name="Practise")).to_be_visible()
