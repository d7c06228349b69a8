"""Scenarios and scorecards as files: those that ship with the product, and a user's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from functools import cached_property
from pathlib import Path
from typing import Any, Final, TypeVar

from talktrack.domain.errors import InputError, InvalidScenario, InvalidScorecard, Problem
from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Scorecard
from talktrack.storage.documents import read_document

SCENARIO_FOLDER: Final = Path(__file__).parent / "scenarios"
SCORECARD_FOLDER: Final = Path(__file__).parent / "scorecards"

T = TypeVar("T", Scenario, Scorecard)


class FileLibrary:
    """Implements `ports.library.Library`: every `*.yaml` below two folders, each named by its id and read once."""

    def __init__(self, folder: Path = SCENARIO_FOLDER, scorecards: Path = SCORECARD_FOLDER) -> None:
        self._folder = folder
        self._scorecard_folder = scorecards
        self._read: dict[Path, Scenario] = {}

    def scenarios(self) -> tuple[Scenario, ...]:
        """Raises `InvalidScenario` where a file is broken or not named by its id."""
        return self._scenarios

    def scenario(self, id: str) -> Scenario | None:
        """Raises `InvalidScenario` where its file is broken."""
        path = next((path for path in self._folder.rglob("*.yaml") if path.stem == id), None)
        return None if path is None else self._scenario_in(path)

    def scorecards(self) -> tuple[Scorecard, ...]:
        """Raises `InvalidScorecard` where a file is broken or not named by its id."""
        return self._scorecards

    @cached_property
    def _scenarios(self) -> tuple[Scenario, ...]:
        return _all(self._scenario_in, self._folder, InvalidScenario)

    @cached_property
    def _scorecards(self) -> tuple[Scorecard, ...]:
        return _all(_read_scorecard, self._scorecard_folder, InvalidScorecard)

    def _scenario_in(self, path: Path) -> Scenario:
        if path not in self._read:
            self._read[path] = read_scenario(path)
        return self._read[path]


def read_scenario(path: Path) -> Scenario:
    """The scenario in a file, whose scorecard may be the id of one that ships.

    Raises `InvalidScenario`; `problems` names each field that is wrong.
    """
    return read_document(Scenario, path, "scenario", InvalidScenario, _with_named_scorecard)


def _with_named_scorecard(content: Any) -> Any:
    match content:
        case {"scorecard": str(name)}:
            cards = {card.id: card for card in FileLibrary().scorecards()}
            if name not in cards:
                reason = f"No scorecard {name[:80]!r} ships with the product; known are: {', '.join(sorted(cards))}."
                raise InvalidScenario(
                    "The scenario names an unknown scorecard.", problems=[Problem("scorecard", reason)]
                )
            return {**content, "scorecard": asdict(cards[name])}
        case _:
            return content


def _read_scorecard(path: Path) -> Scorecard:
    return read_document(Scorecard, path, "scorecard", InvalidScorecard)


def _all(read: Callable[[Path], T], folder: Path, refusal: type[InputError]) -> tuple[T, ...]:
    """What the files below a folder hold, by id."""
    items: dict[str, T] = {}
    for path in sorted(folder.rglob("*.yaml")):
        item = read(path)
        if item.id != path.stem or item.id in items:
            raise refusal(f"{path.name} holds `{item.id}`: a file is named by its id, and no two have one.")
        items[item.id] = item
    return tuple(items[id] for id in sorted(items))
