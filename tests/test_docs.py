"""What the pages say about the repository is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from talktrack.config import choice_variable
from talktrack.domain.provider import Sense
from talktrack.providers.catalog import PROVIDERS

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
CONFIG = ROOT / "src/talktrack/config.py"

_IN_TICKS = re.compile(r"`([\w.-]+(?:/[\w.*-]+)+/?|[\w-]+\.(?:py|md|toml|yaml|txt))`")
_LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")
_VARIABLE = re.compile(r"\b[A-Z]+(?:_[A-Z]+)+\b")
_SETTING = re.compile(r"\bTALKTRACK_[A-Z_]+\b")
_ROOTS = ("", "src/talktrack", "docs", "console/src")
_NO_FILES = re.compile(r"^(?:api/v1|text|application|audio|share)/|^talk_ratio|/\d+$")


def named(page: Path) -> set[str]:
    text = page.read_text(encoding="utf-8")
    ticked = {name for name in _IN_TICKS.findall(text) if not _NO_FILES.search(name)}
    return ticked | {str((page.parent / link).resolve().relative_to(ROOT)) for link in _LINK.findall(text)}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_path_on_a_page_exists(page: Path) -> None:
    assert page.read_text(encoding="utf-8").strip()
    missing = {name for name in named(page) if not any(list((ROOT / root).glob(name)) for root in _ROOTS)}
    assert missing == set()


def test_the_page_of_settings_names_exactly_what_is_read() -> None:
    read = set(_SETTING.findall(CONFIG.read_text(encoding="utf-8")))
    read |= {choice_variable(sense) for sense in Sense}
    read |= {setting.variable for provider in PROVIDERS.values() for setting in provider.settings}
    page = (ROOT / "docs/settings.md").read_text(encoding="utf-8")
    rows = {
        name for line in page.splitlines() if line.startswith("| `") for name in _VARIABLE.findall(line.split("|")[1])
    }
    assert rows == read
