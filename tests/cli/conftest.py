"""One data folder for a whole worker, where a test does not need its own: making a database takes a second."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import Commands


@pytest.fixture(scope="session")
def commands(tmp_path_factory: pytest.TempPathFactory) -> Commands:
    return Commands(tmp_path_factory.mktemp("cli") / "data")


@pytest.fixture
def own(tmp_path: Path) -> Commands:
    """A data folder that nobody else uses."""
    return Commands(tmp_path / "data")
