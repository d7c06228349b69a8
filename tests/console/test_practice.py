"""A rep picks a scenario, holds the call, and sees what came of it."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.cli.running import SCRIPTS
from tests.console.conftest import Console
from tests.console.people import register, say

EXPERT = (SCRIPTS / "cold-call-logistics-en" / "expert.txt").read_text().splitlines()


def test_what_is_looked_for_stands_in_the_address_and_is_found_without_accents(console: Console) -> None:
    with console.visit(language="es") as page:
        register(page)
        page.goto("/scenarios")
        page.get_by_label("Buscar").fill("peluqueria")
        page.get_by_label("idioma").select_option("es")
        expect(page).to_have_url(re.compile(r"q=peluqueria.*language=es|language=es.*q=peluqueria"))
        page.get_by_label("Buscar").fill("nothing is called so")
        expect(page.get_by_text("Nada coincide con esta búsqueda.")).to_be_visible()
        page.reload()
        expect(page.get_by_label("Buscar")).to_have_value("nothing is called so")
        page.get_by_role("button", name="Ver todos").click()
        expect(page.get_by_role("status")).to_contain_text("escenarios")


def test_a_call_in_writing_is_answered_and_leads_to_its_result(console: Console) -> None:
    with console.visit() as page:
        register(page)
        page.goto("/scenarios")
        page.get_by_role("link", name="Cold call to a food distributor").click()
        expect(page.get_by_role("heading", name="What is scored")).to_be_visible()
        page.get_by_role("button", name="By typing").click()
        expect(page.locator("[role=log] li")).to_have_count(1)
        for line in EXPERT[:3]:
            say(page, line)
        page.get_by_role("button", name="Hang up").click()
        expect(page.get_by_text("You hung up.")).to_be_visible()
        page.get_by_role("link", name="See the result").click()
        expect(page).to_have_url(re.compile(r"/calls/call_\w+$"))


def test_a_call_that_was_left_goes_on_where_it_was(console: Console) -> None:
    with console.visit() as page:
        register(page)
        page.goto("/scenarios/cold-call-logistics-en")
        page.get_by_role("button", name="By typing").click()
        say(page, EXPERT[0])
        said = page.locator("[role=log] li").all_inner_texts()
        page.reload()
        expect(page.locator("[role=log] li")).to_have_count(len(said))
        assert page.locator("[role=log] li").all_inner_texts() == said
        say(page, EXPERT[1])


def test_in_two_windows_the_newer_one_holds_the_call_and_the_older_says_so(console: Console) -> None:
    with console.visit() as page:
        register(page)
        page.goto("/scenarios/cold-call-logistics-en")
        page.get_by_role("button", name="By typing").click()
        say(page, EXPERT[0])
        newer = page.context.new_page()
        newer.goto(page.url)
        say(newer, EXPERT[1])
        expect(page.get_by_text("This call is open in another window now.")).to_be_visible()
        say(newer, EXPERT[2])


def test_a_call_by_voice_hears_the_microphone_and_is_answered(speaking: Console) -> None:
    with speaking.visit() as page:
        register(page)
        page.goto("/scenarios/cold-call-logistics-en")
        page.get_by_role("button", name="Call by voice").click()
        mine = page.locator("[role=log] li.justify-self-end", has_text=re.compile("two minutes", re.IGNORECASE))
        expect(mine.first).to_be_visible(timeout=60_000)
        expect(page.locator("[role=log] li.justify-self-start")).not_to_have_count(1, timeout=30_000)
        page.get_by_role("button", name="Hang up").click()
        expect(page.get_by_role("link", name="See the result")).to_be_visible()


def test_without_a_microphone_the_page_says_what_to_do_and_one_goes_on_in_writing(console: Console) -> None:
    with console.visit() as page:
        page.context.clear_permissions()
        page.add_init_script(
            "navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotFoundError'))"
        )
        register(page)
        page.goto("/scenarios/cold-call-logistics-en")
        page.get_by_role("button", name="Call by voice").click()
        expect(page.get_by_text("No microphone was found.")).to_be_visible()
        say(page, EXPERT[0])


def test_where_the_server_understands_no_speech_the_page_says_so_and_sends_none(console: Console) -> None:
    with console.visit(language="es") as page:
        register(page)
        page.goto("/scenarios/seguro-auto-es")
        page.get_by_role("button", name="Llamar de viva voz").click()
        expect(page.get_by_text("Este servidor no tiene con qué entender la voz")).to_be_visible()
        say(page, "Hola Ximena, te llamo de Seguros Cerralvo.")
        assert "malformed" not in page.locator("body").inner_text()
