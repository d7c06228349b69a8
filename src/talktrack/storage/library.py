"""Scenarios as files: those that ship with the product, and a user's own."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Final

from talktrack.domain.errors import InvalidScenario
from talktrack.domain.scenario import Scenario
from talktrack.storage.documents import read_document

SCENARIO_FOLDER: Final = Path(__file__).parent / "scenarios"


class FileLibrary:
    """Implements `ports.library.Library`: every `*.yaml` below a folder, read once."""

    def __init__(self, folder: Path = SCENARIO_FOLDER) -> None:
        self._folder = folder

    def scenarios(self) -> tuple[Scenario, ...]:
        """Raises `InvalidScenario` where a file is broken or two have the same id."""
        return self._scenarios

    @cached_property
    def _scenarios(self) -> tuple[Scenario, ...]:
        files: dict[str, Path] = {}
        scenarios: list[Scenario] = []
        for path in sorted(self._folder.rglob("*.yaml")):
            scenario = read_scenario(path)
            if scenario.id in files:
                raise InvalidScenario(f"{files[scenario.id].name} and {path.name} have the same id `{scenario.id}`.")
            files[scenario.id] = path
            scenarios.append(scenario)
        return tuple(sorted(scenarios, key=lambda scenario: scenario.id))


def read_scenario(path: Path) -> Scenario:
    """The scenario in a file. Raises `InvalidScenario`; `problems` names each field that is wrong."""
    return read_document(Scenario, path, "scenario", InvalidScenario)
