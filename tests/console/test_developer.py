"""What people need who write programs."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys

import pytest
from playwright.sync_api import Page, expect

from tests.console.conftest import Console
from tests.console.people import held, register
from tests.console.test_accessibility import complaints

PROGRAMS = {"Shell": ("sh", "-c"), "Python": (sys.executable, "-c"), "Node": ("node", "--input-type=module", "-e")}


def keyed(page: Page) -> str:
    """A key that was made on the page."""
    page.goto("/developer")
    page.get_by_label("What it is for").fill("Our dialler")
    page.get_by_role("button", name="Make a key").click()
    shown = page.get_by_text(re.compile("^tt_[A-Za-z0-9_-]{20,}$"))
    expect(shown).to_be_visible()
    return shown.inner_text()


@pytest.mark.parametrize("tongue", PROGRAMS)
def test_the_quick_start_works_when_it_is_pasted(console: Console, tongue: str) -> None:
    program, *flags = PROGRAMS[tongue]
    if shutil.which(program) is None or (tongue == "Shell" and shutil.which("curl") is None):
        pytest.skip(f"There is no {program}, or no curl, on the PATH.")
    with console.visit() as page:
        register(page)
        key = keyed(page)
        page.get_by_role("button", name=tongue, exact=True).click()
        text = page.locator("pre").inner_text().replace("tt_…", key)
        environment = {"PATH": os.environ["PATH"], "TALKTRACK_KEY": key}
        done = subprocess.run(
            [program, *flags, text], capture_output=True, text=True, env=environment, timeout=120, check=False
        )
        assert done.returncode == 0, done.stderr
        assert re.search(r"\d", done.stdout.splitlines()[-1]), done.stdout


def test_a_key_is_shown_once_and_revoked_for_good(console: Console) -> None:
    with console.visit(width=390, theme="dark") as page:
        register(page)
        key = keyed(page)
        assert complaints(page) == []
        page.reload()
        entry = page.get_by_role("listitem").filter(has_text="Our dialler")
        expect(entry).to_contain_text(key[:9])
        assert key not in page.content()
        entry.get_by_role("button", name="Revoke").click()
        entry.get_by_role("button", name="Revoke for good").click()
        expect(entry).to_contain_text("revoked")


def test_the_events_of_a_call_are_shown(console: Console) -> None:
    with console.visit(language="es") as page:
        register(page)
        id = held(page, "fibra-hogar-es", "mediocre")
        page.goto("/developer")
        log = page.get_by_role("list", name="Lo que pasa en una llamada")
        expect(log.get_by_text("call_scored")).to_be_visible()
        expect(log.get_by_text("call_started")).to_be_attached()
        expect(page.get_by_text(id, exact=True).first).to_be_visible()
        assert complaints(page) == []
