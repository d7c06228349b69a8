"""An assistant is made, called by voice and in writing, looked at, and deleted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.cli.running import Commands
from tests.console.conftest import Console
from tests.console.microphone import recorded
from tests.console.people import register, say
from tests.console.test_accessibility import complaints
from tests.servers.chat import Calling, Messages, run_in_thread
from tests.servers.openai_chat import openai_chat_server

GREETING = "Halden Sensors, you are talking to an assistant."


def clerk(messages: Messages) -> str | Calling:
    """Ends the call when it hears goodbye."""
    if "goodbye" in str(messages[-1].get("content", "")).lower():
        return Calling((("end_call", "{}"),), "Goodbye!")
    return "I can book a call back for you. Which day suits you?"


@pytest.fixture(scope="module")
def staffed(launch: Callable[..., Browser], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Console]:
    """A console with a language model behind it, whose microphone hears a person."""
    folder = tmp_path_factory.mktemp("staffed")
    heard = recorded(folder / "said.wav")
    with run_in_thread(openai_chat_server) as model:
        model.reply_with(clerk)
        env = {"TALKTRACK_LLM": "openai", "OPENAI_API_KEY": "a-key", "OPENAI_BASE_URL": model.base_url}
        with Commands(folder / "data").logged(folder / "serve.log", "serve", "--port", 0, **env) as origin:
            yield Console(origin, launch(f"--use-file-for-fake-audio-capture={heard}%noloop"))


def made(page: Page, name: str = "Reception") -> None:
    page.goto("/assistants")
    page.get_by_role("link", name="New assistant").click()
    page.get_by_label("Name", exact=True).fill(name)
    page.get_by_label("First message").fill(GREETING)
    page.get_by_label("System prompt").fill("You answer the phone of Halden Sensors.")
    page.get_by_role("button", name="Create the assistant").click()
    expect(page).to_have_url(re.compile(r"/assistants/asst_\w+$"))


def test_an_assistant_is_called_in_writing_and_its_tools_are_shown(staffed: Console) -> None:
    with staffed.visit() as page:
        register(page)
        made(page)
        page.get_by_label("Name", exact=True).first.fill("Front desk")
        page.get_by_role("button", name="By typing").click()
        expect(page.get_by_role("heading", name="Front desk", level=1)).to_be_visible()
        expect(page.locator("[role=log]")).to_contain_text(GREETING)
        say(page, "Hello there.")
        page.locator("footer input").fill("Goodbye then.")
        page.locator("footer input").press("Enter")
        expect(page.get_by_role("complementary", name="What happens")).to_contain_text("end_call")
        page.get_by_role("link", name="See the result").click()
        expect(page.get_by_role("heading", name="What happened beside the talk")).to_be_visible()
        expect(page.get_by_role("listitem").filter(has_text="Which day suits you?")).to_be_visible()
        page.get_by_role("link", name="To the assistant").click()
        expect(page.get_by_label("Name", exact=True).first).to_have_value("Front desk")


def test_an_assistant_hears_the_microphone_and_the_wait_for_its_answer_is_told(staffed: Console) -> None:
    with staffed.visit() as page:
        register(page)
        made(page)
        page.get_by_role("button", name="By voice").click()
        beside = page.get_by_role("complementary", name="What happens")
        expect(beside).to_contain_text(re.compile(r"Answered after [\d,.]+ ms"), timeout=60_000)
        expect(page.locator("[role=log]")).to_contain_text("Which day suits you?")
        page.get_by_role("button", name="Hang up").click()
        page.get_by_role("link", name="See the result").click()
        expect(page.get_by_role("slider", name="Place in the recording")).to_be_visible()
        expect(page.get_by_text(re.compile(r"Answered after [\d,.]+ ms")).first).to_be_visible()


def test_what_cannot_be_is_said_at_its_field_and_what_was_written_stays(staffed: Console) -> None:
    with staffed.visit() as page:
        register(page)
        made(page)
        page.get_by_label("Temperature").fill("3")
        page.get_by_role("button", name="Save", exact=True).click()
        field = page.get_by_label("Temperature")
        expect(field).to_have_attribute("aria-invalid", "true")
        expect(page.locator(f"[id='{field.get_attribute('aria-describedby')}']")).to_have_text("Must be 0 to 2.")
        page.reload()
        expect(field).to_have_value("3")
        field.fill("0.3")
        page.get_by_role("button", name="Save", exact=True).click()
        expect(page.get_by_text("Saved.")).to_be_visible()


def test_an_assistant_that_was_deleted_comes_back_when_one_takes_it_back(staffed: Console) -> None:
    with staffed.visit() as page:
        register(page)
        made(page)
        address = page.url
        page.get_by_role("button", name="Delete").click()
        expect(page.get_by_text("There is no assistant yet.")).to_be_visible()
        page.get_by_role("button", name="Undo").click()
        page.get_by_role("link", name="Reception").click()
        expect(page).to_have_url(address)
        page.get_by_role("button", name="Delete").click()
        page.get_by_role("button", name="Close").click()
        page.reload()
        expect(page.get_by_text("There is no assistant yet.")).to_be_visible()


def test_without_a_language_model_the_page_says_so(console: Console) -> None:
    with console.visit() as page:
        register(page)
        made(page)
        page.get_by_role("button", name="By typing").click()
        expect(page.get_by_role("alert")).to_contain_text("No language model is set up")


@pytest.mark.parametrize(("theme", "width"), [("light", 390), ("dark", 1280)])
def test_assistants_in_spanish_can_be_read_by_everybody(staffed: Console, theme: str, width: int) -> None:
    with staffed.visit(language="es", theme=theme, width=width) as page:
        register(page)
        found: dict[str, list[str]] = {}

        def look(name: str) -> None:
            page.locator("main details").evaluate_all("all => all.forEach((one) => (one.open = true))")
            wide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
            found[name] = complaints(page) + (["wider than the screen"] if wide else [])

        page.goto("/assistants/new")
        page.get_by_label("Nombre", exact=True).first.fill("Recepción")
        page.get_by_role("button", name="Otra herramienta").click()
        look("new")
        page.get_by_role("button", name="Quitar").last.click()
        page.get_by_role("button", name="Crear el asistente").click()
        expect(page.get_by_role("heading", name="Pruébalo")).to_be_visible()
        look("one")
        page.get_by_role("link", name="Todos los asistentes").click()
        expect(page.get_by_role("link", name="Recepción")).to_be_visible()
        look("all")
        page.get_by_role("button", name="Por escrito").click()
        expect(page.locator("[role=log]")).to_be_visible()
        look("a call")
        assert {name: wrong for name, wrong in found.items() if wrong} == {}
