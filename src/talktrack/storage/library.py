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
from talktrack.storage.documents import as_written, read_document

SCENARIO_FOLDER: Final = Path(__file__).parent / "scenarios"
SCORECARD_FOLDER: Final = Path(__file__).parent / "scorecards"

T = TypeVar("T", Scenario, Scorecard)


class FileLibrary:
    """Implements `ports.library.Library`: every `*.yaml` below two folders, read once."""

    def __init__(self, folder: Path = SCENARIO_FOLDER, scorecards: Path = SCORECARD_FOLDER) -> None:
        self._folder = folder
        self._scorecard_folder = scorecards

    def scenarios(self) -> tuple[Scenario, ...]:
        """Raises `InvalidScenario` where a file is broken or two have the same id."""
        return self._scenarios

    def scorecards(self) -> tuple[Scorecard, ...]:
        """Raises `InvalidScorecard` where a file is broken or two have the same id."""
        return self._scorecards

    @cached_property
    def _scenarios(self) -> tuple[Scenario, ...]:
        return _read_all(Scenario, self._folder, "scenario", InvalidScenario, _with_named_scorecard)

    @cached_property
    def _scorecards(self) -> tuple[Scorecard, ...]:
        return _read_all(Scorecard, self._scorecard_folder, "scorecard", InvalidScorecard)


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


def _read_all(
    kind: type[T], folder: Path, noun: str, refusal: type[InputError], fill: Callable[[Any], Any] = as_written
) -> tuple[T, ...]:
    files: dict[str, Path] = {}
    items: list[T] = []
    for path in sorted(folder.rglob("*.yaml")):
        item = read_document(kind, path, noun, refusal, fill)
        if item.id in files:
            raise refusal(f"{files[item.id].name} and {path.name} have the same id `{item.id}`.")
        files[item.id] = path
        items.append(item)
    return tuple(sorted(items, key=lambda item: item.id))
