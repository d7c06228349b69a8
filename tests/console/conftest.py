"""A real browser in front of a real server with the built console.

Where there is no browser the tests are skipped; with TALKTRACK_BROWSER=required they fail instead.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Playwright, expect, sync_playwright

from tests.cli.running import ROOT, Commands
from tests.console.microphone import recorded

AXE = ROOT / "console" / "node_modules" / "axe-core" / "axe.min.js"
_PATIENCE_MS = 30_000
"""A machine that is busy with other tests takes its time."""
_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--autoplay-policy=no-user-gesture-required",
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One worker holds the browser."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("browser"))


@dataclass(frozen=True)
class Console:
    """A server whose console people visit."""

    origin: str
    browser: Browser

    @contextmanager
    def visit(
        self, *, language: str = "en", theme: str = "light", width: int = 1280, height: int = 850
    ) -> Iterator[Page]:
        """A page in a browser of its own. What the page complains of fails the test."""
        context: BrowserContext = self.browser.new_context(
            base_url=self.origin,
            locale=language,
            color_scheme="dark" if theme == "dark" else "light",
            viewport={"width": width, "height": height},
            permissions=["microphone"],
        )
        complaints: list[str] = []
        page = context.new_page()
        page.set_default_timeout(_PATIENCE_MS)
        page.on("console", lambda message: complaints.extend(_complaint(message)))
        page.on("pageerror", lambda error: complaints.append(error.stack or str(error)))
        try:
            yield page
        finally:
            context.close()
        assert complaints == []


def _complaint(message: ConsoleMessage) -> list[str]:
    """An answer with an error status is told by the browser too; the page has said it in its own words."""
    return (
        [message.text] if message.type in ("error", "warning") and "Failed to load resource" not in message.text else []
    )


def _installed(*names: str) -> str:
    """Where one of these browsers is."""
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        if os.environ.get("TALKTRACK_BROWSER") == "required":
            pytest.fail(f"{names[0]} was not found, and TALKTRACK_BROWSER requires it.")
        pytest.skip(f"There is no {names[0]} on the PATH.")
    return found


@pytest.fixture(scope="package")
def chromium() -> str:
    return _installed("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="package")
def playwright() -> Iterator[Playwright]:
    expect.set_options(timeout=_PATIENCE_MS)
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="package")
def launch(chromium: str, playwright: Playwright) -> Iterator[Callable[..., Browser]]:
    """Starts browsers, with more flags where a test needs them; they are closed at the end."""
    with ExitStack() as browsers:

        def start(*flags: str) -> Browser:
            browser = playwright.chromium.launch(executable_path=chromium, args=[*_FLAGS, *flags])
            browsers.callback(browser.close)
            return browser

        yield start


@pytest.fixture(scope="package")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The origin of a server with the local voice and recogniser. What it logs goes to a file."""
    folder = tmp_path_factory.mktemp("console")
    with Commands(folder / "data").logged(folder / "serve.log", "serve", "--port", 0) as origin:
        yield origin


@pytest.fixture(scope="package")
def console(server: str, launch: Callable[..., Browser]) -> Console:
    return Console(server, launch())


@pytest.fixture(scope="package")
def speaking(server: str, launch: Callable[..., Browser], tmp_path_factory: pytest.TempPathFactory) -> Console:
    """A console whose microphone hears a person who says a few recorded sentences, with pauses."""
    path = recorded(tmp_path_factory.mktemp("microphone") / "said.wav")
    return Console(server, launch(f"--use-file-for-fake-audio-capture={path}%noloop"))


@pytest.fixture(scope="package")
def firefox(server: str, playwright: Playwright) -> Iterator[Console]:
    """The console in Firefox as it is installed, which playwright drives by WebDriver BiDi."""
    path = _installed("firefox-esr", "firefox")
    with playwright.firefox.launch(channel="moz-firefox", executable_path=path) as browser:
        yield Console(server, browser)
