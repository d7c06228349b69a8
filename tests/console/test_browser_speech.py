"""Where the server has no speech, the browser's own stands in: a small fake of it, on a real socket and server."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.cli.running import Commands
from tests.console.conftest import Console
from tests.console.people import register

FAKES = """
(() => {
  window.said = [];
  let current = null;
  const fire = (name, more) => current?.[name]?.({ ...more });
  window.voice = {
    word: (charIndex) => fire("onboundary", { name: "word", charIndex }),
    end: () => { const one = current; current = null; one?.onend?.({}); },
    speaks: () => current?.text ?? null,
  };
  const waiting = [];
  Object.defineProperty(window, "speechSynthesis", { value: {
    getVoices: () => [{ lang: "en-US", localService: true, name: "Fake" }],
    speak: (one) => { window.said.push(one.text); current = one; },
    cancel: () => { const one = current; current = null; one?.onerror?.({ error: "canceled" }); },
  }});
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  window.ears = { listening: false, denied: 0 };
  window.SpeechRecognition = class {
    start() {
      window.ears.listening = true;
      window.ears.hear = (transcript, isFinal) => {
        const result = Object.assign([{ transcript }], { isFinal });
        this.onresult?.({ resultIndex: 0, results: [result] });
      };
    }
    abort() { window.ears.listening = false; this.onend?.(); }
  };
})();
"""


@pytest.fixture(scope="module")
def speechless(tmp_path_factory: pytest.TempPathFactory, launch: Callable[..., Browser]) -> Iterator[Console]:
    """A console of a server that can neither hear nor speak."""
    folder = tmp_path_factory.mktemp("speechless")
    none = {"TALKTRACK_STT": "none", "TALKTRACK_TTS": "none"}
    with Commands(folder / "data").logged(folder / "serve.log", "serve", "--port", 0, **none) as origin:
        yield Console(origin, launch())


def allow(page: Page) -> None:
    """An admin lets browsers listen."""
    page.goto("/settings/privacy")
    rule = page.get_by_label("Browsers may listen where the server cannot")
    expect(rule).not_to_be_checked()
    rule.click()
    expect(rule).to_be_checked()


def until(page: Page, true: str) -> None:
    """Look again and again: pages let nobody make code of text, which is what waiting for it would do."""
    for _ in range(600):
        if page.evaluate(true):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"never came: {true}")


def call(page: Page) -> None:
    page.goto("/scenarios/cold-call-logistics-en")
    page.get_by_role("button", name="Call by voice").click()
    expect(page.locator("[role=log] li")).to_have_count(1)
    until(page, "window.voice.speaks() !== null")


def finish(page: Page) -> None:
    """The voice says what is left, whatever comes in how many pieces."""
    until(page, "(window.voice.end(), window.voice.speaks() === null)")
    expect(page.locator("[data-floor=assistant]")).to_have_count(0)


def test_a_call_is_held_by_the_browsers_own_ears_and_voice(speechless: Console) -> None:
    with speechless.visit() as page:
        page.add_init_script(FAKES)
        register(page)
        allow(page)
        call(page)
        about = page.locator("[data-speech]")
        expect(about).to_contain_text("it may send what you say to whoever makes it")
        expect(about).to_contain_text("The voice is your browser's.")
        assert page.evaluate("window.ears.listening") is False
        expect(page.locator("[data-floor=assistant]")).to_be_visible()
        finish(page)
        until(page, "window.ears.listening")
        page.evaluate("window.ears.hear('good morning have you', false)")
        mine = page.locator("[role=log] li.justify-self-end")
        expect(mine).to_contain_text("good morning have you")
        page.evaluate("window.ears.hear('Good morning, have you got two minutes?', true)")
        expect(mine).to_have_count(1)
        expect(mine).to_contain_text("Good morning, have you got two minutes?")
        until(page, "window.voice.speaks() !== null")
        expect(page.locator("[role=log] li")).to_have_count(3)
        finish(page)
        page.get_by_role("button", name="Hang up").click()
        expect(page.get_by_text("You hung up.")).to_be_visible()


def test_what_is_cut_in_on_was_heard_as_far_as_the_voice_came(speechless: Console) -> None:
    with speechless.visit() as page:
        page.add_init_script(FAKES)
        register(page)
        call(page)
        *before, text = page.evaluate("window.said")
        second = text.index(" ", text.index(" ") + 1) + 1
        page.evaluate(f"window.voice.word({second})")
        page.get_by_role("button", name="Cut in").click()
        expect(page.locator("[role=log] li").first).to_contain_text("cut off", ignore_case=True)
        heard = page.locator("[role=log] li p").first.inner_text()
        assert heard.split(" — ")[0].split() == " ".join([*before, text[:second]]).split()
        page.get_by_role("button", name="Hang up").click()


def test_without_an_admins_consent_the_browser_reads_and_does_not_listen(speechless: Console) -> None:
    with speechless.visit() as page:
        page.add_init_script(FAKES)
        register(page)
        call(page)
        expect(page.get_by_text("your browser may not or cannot do it instead")).to_be_visible()
        finish(page)
        assert page.evaluate("window.ears.listening") is False
        page.get_by_role("button", name="Hang up").click()
