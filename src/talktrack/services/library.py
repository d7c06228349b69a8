"""Scenarios, personas and scorecards: those that ship with the product, which nobody changes, and one's own.

The three nouns live by the same rules, so there is one set of functions and a description of each noun.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, Final, Generic, TypeVar

from talktrack.domain.errors import (
    Conflict,
    InputError,
    InvalidInput,
    InvalidPersona,
    InvalidScenario,
    InvalidScorecard,
    NotFound,
    Problem,
)
from talktrack.domain.ids import Prefix, new_id
from talktrack.domain.persona import Persona
from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Scorecard
from talktrack.domain.workspace import Subject
from talktrack.ports.library import Library
from talktrack.ports.storage import Page, Shelf, Workspace
from talktrack.services.checks import problems_of
from talktrack.services.permissions import Action, permit
from talktrack.services.world import World

T = TypeVar("T", Scenario, Persona, Scorecard)

_OWN: Final = "own:"
_SHIPPED: Final = "shipped:"


@dataclass(frozen=True)
class Noun(Generic[T]):
    """One of the three kinds of things."""

    word: str
    kind: type[T]
    prefix: Prefix
    shipped: Callable[[Library], Iterable[T]]
    """Those of this kind that ship with the product."""
    one_shipped: Callable[[Library, str], T | None]
    """The one with this id among them."""
    shelf: Callable[[Workspace], Shelf[T]]
    refusal: type[InputError]


def shipped_scorecards(library: Library) -> tuple[Scorecard, ...]:
    """Those of the scenarios that ship, and those that stand for themselves."""
    return (*(scenario.scorecard for scenario in library.scenarios()), *library.scorecards())


def _shipped_personas(library: Library) -> Iterable[Persona]:
    return (scenario.persona for scenario in library.scenarios())


def _one(items: Iterable[T], id: str) -> T | None:
    return next((item for item in items if item.id == id), None)


SCENARIOS: Final = Noun[Scenario](
    "scenario",
    Scenario,
    "scen",
    lambda library: library.scenarios(),
    lambda library, known: library.scenario(known),
    lambda workspace: workspace.scenarios,
    InvalidScenario,
)
PERSONAS: Final = Noun[Persona](
    "persona",
    Persona,
    "pers",
    _shipped_personas,
    lambda library, known: _one(_shipped_personas(library), known),
    lambda workspace: workspace.personas,
    InvalidPersona,
)
SCORECARDS: Final = Noun[Scorecard](
    "scorecard",
    Scorecard,
    "card",
    shipped_scorecards,
    lambda library, known: _one(shipped_scorecards(library), known),
    lambda workspace: workspace.scorecards,
    InvalidScorecard,
)


async def find(world: World, subject: Subject, noun: Noun[T], id: str) -> T:
    """Raises `NotFound`."""
    permit(subject, Action.LIBRARY_READ)
    shipped = noun.one_shipped(world.library, id)
    if shipped is not None:
        return shipped
    async with world.store.workspace(subject.org_id) as workspace:
        return await noun.shelf(workspace).get(id)


async def browse(
    world: World, subject: Subject, noun: Noun[T], cursor: str | None, limit: int, *, own: bool = False
) -> Page[T]:
    """The organisation's own, newest first; unless these are all that is wanted, then those that ship with the
    product, by id."""
    permit(subject, Action.LIBRARY_READ)
    shipped = () if own else sorted(noun.shipped(world.library), key=lambda item: item.id)
    if cursor is not None and cursor.startswith(_SHIPPED):
        return _shipped_page((), shipped, cursor.removeprefix(_SHIPPED), limit)
    if cursor is not None and not cursor.startswith(_OWN):
        raise InvalidInput("This cursor is none of ours.", problems=[Problem("cursor", "Unknown cursor.")])
    own_cursor = cursor.removeprefix(_OWN) if cursor is not None else None
    async with world.store.workspace(subject.org_id) as workspace:
        page = await noun.shelf(workspace).page(own_cursor, limit)
    if page.next_cursor is not None:
        return Page(page.items, _OWN + page.next_cursor)
    return _shipped_page(page.items, shipped, "", limit)


def check(world: World, subject: Subject, noun: Noun[T], document: dict[str, Any]) -> tuple[Problem, ...]:
    """Everything that would keep `create` from keeping a document, each with its field."""
    permit(subject, Action.LIBRARY_CHANGE)
    item, problems = world.forms.read(noun.kind, document)
    return problems if item is None else problems_of(_named(noun, item))


async def create(world: World, subject: Subject, noun: Noun[T], item: T) -> T:
    """Keep a new one; without an id it gets a fresh one.

    Raises `Conflict` where the id is taken, `InvalidScenario`, `InvalidPersona` or `InvalidScorecard`.
    """
    permit(subject, Action.LIBRARY_CHANGE)
    item = _named(noun, item)
    _require_sound(noun, item)
    if noun.one_shipped(world.library, item.id) is not None:
        raise _untouchable(noun, item.id)
    async with world.store.workspace(subject.org_id) as workspace:
        shelf = noun.shelf(workspace)
        if await _holds(shelf, item.id):
            raise Conflict(f"There is a {noun.word} {item.id!r} already; take another id.")
        await shelf.put(item, now=world.clock.now())
    return item


async def update(world: World, subject: Subject, noun: Noun[T], item: T) -> T:
    """Replace one's own. Raises `NotFound`, `Conflict` for one that ships with the product, or what `create` raises."""
    permit(subject, Action.LIBRARY_CHANGE)
    if noun.one_shipped(world.library, item.id) is not None:
        raise _untouchable(noun, item.id)
    async with world.store.workspace(subject.org_id) as workspace:
        shelf = noun.shelf(workspace)
        await shelf.get(item.id)
        _require_sound(noun, item)
        await shelf.put(item, now=world.clock.now())
    return item


async def remove(world: World, subject: Subject, noun: Noun[T], id: str) -> None:
    """Forget one's own; calls keep their snapshot. Raises `NotFound`, or `Conflict` for one that ships with us."""
    permit(subject, Action.LIBRARY_CHANGE)
    if noun.one_shipped(world.library, id) is not None:
        raise _untouchable(noun, id)
    async with world.store.workspace(subject.org_id) as workspace:
        await noun.shelf(workspace).remove(id)


def _shipped_page(own: tuple[T, ...], shipped: Iterable[T], after: str, limit: int) -> Page[T]:
    rest = tuple(item for item in shipped if item.id > after)
    taken = rest[: limit - len(own)]
    more = len(rest) > len(taken)
    return Page(own + taken, _SHIPPED + (taken[-1].id if taken else after) if more else None)


def _named(noun: Noun[T], item: T) -> T:
    return item if item.id else replace(item, id=new_id(noun.prefix))


async def _holds(shelf: Shelf[T], id: str) -> bool:
    try:
        await shelf.get(id)
    except NotFound:
        return False
    return True


def _require_sound(noun: Noun[T], item: T) -> None:
    problems = problems_of(item)
    if problems:
        raise noun.refusal(f"The {noun.word} does not hold together; every problem is listed.", problems=problems)


def _untouchable(noun: Noun[T], id: str) -> Conflict:
    return Conflict(f"The {noun.word} {id!r} ships with Talktrack and cannot be changed; copy it under a new id.")
