"""Scenarios as files: those that ship with the product, and a user's own."""

from __future__ import annotations

import json
from functools import cached_property
from pathlib import Path
from typing import Final

import yaml

from talktrack.domain.errors import InvalidScenario, Problem
from talktrack.domain.scenario import Scenario
from talktrack.storage.codec import decode_strictly
from talktrack.storage.yaml_text import load_yaml

SCENARIO_FOLDER: Final = Path(__file__).parent / "scenarios"
MAX_BYTES: Final = 1_000_000


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
    """The scenario in a YAML or JSON file of at most 1 MB; every field as its type says, none unknown.

    Raises `InvalidScenario`; `problems` names each field that is wrong.
    """
    scenario, problems = decode_strictly(Scenario, _as_json(path, _read_text(path)))
    if scenario is None:
        count = "one problem" if len(problems) == 1 else f"{len(problems)} problems"
        raise InvalidScenario(f"{path.name} is no valid scenario: {count}.", problems=problems)
    return scenario


def _read_text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise InvalidScenario(f"{path.name} cannot be read: {error.strerror or error}.") from error
    if len(data) > MAX_BYTES:
        raise InvalidScenario(f"{path.name} is larger than {MAX_BYTES // 1_000_000} MB.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidScenario(f"{path.name} is not text in UTF-8.") from error


def _as_json(path: Path, text: str) -> str:
    """JSON that stands for the file's content, so that YAML and JSON go through the same strict reading."""
    try:
        content = json.loads(text) if path.suffix.lower() == ".json" else load_yaml(text)
        return json.dumps(content)
    except json.JSONDecodeError as error:
        raise _unreadable(path, "JSON", error.msg, f"line {error.lineno}, column {error.colno}") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = f"line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise _unreadable(path, "YAML", error.problem or "it cannot be parsed", place) from error
    except (yaml.YAMLError, RecursionError, TypeError, ValueError) as error:
        raise _unreadable(path, "YAML or JSON", "it cannot be parsed", "") from error


def _unreadable(path: Path, form: str, what: str, where: str) -> InvalidScenario:
    return InvalidScenario(
        f"{path.name} is not valid {form}.", problems=[Problem(where, f"{what[:1].upper()}{what[1:]}.")]
    )
