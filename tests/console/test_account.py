"""The ways in and out."""

from __future__ import annotations

import re
import struct
import zlib

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


def test_a_picture_stands_in_the_place_of_initials_until_it_is_taken_away(console: Console) -> None:
    with console.visit() as page:
        register(page)
        page.goto("/settings")
        picker = page.locator("input[type=file]")
        picker.set_input_files({"name": "me.png", "mimeType": "image/png", "buffer": b"no picture at all"})
        expect(page.get_by_text("This picture cannot be read.")).to_be_visible()
        picker.set_input_files({"name": "me.png", "mimeType": "image/png", "buffer": picture(400, 300)})
        shown = page.locator("img[src^=blob]")
        expect(shown).to_have_count(2)
        assert shown.first.evaluate("one => [one.naturalWidth, one.naturalHeight]") == [256, 256]
        page.reload()
        expect(shown).to_have_count(2)
        page.get_by_role("button", name="Remove the picture").click()
        expect(shown).to_have_count(0)
        expect(page.get_by_role("complementary")).to_contain_text("AR")


def picture(width: int, height: int) -> bytes:
    """A red PNG."""

    def part(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = (b"\x00" + b"\xc0\x20\x20" * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(rows)) + part(b"IEND", b"")
