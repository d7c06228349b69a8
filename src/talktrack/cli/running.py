"""How a command runs: results on stdout, everything else on stderr, exit codes that mean something."""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from functools import partial, wraps
from importlib.util import find_spec
from typing import Any, NoReturn, ParamSpec, TypeVar

import anyio
import click
from rich.console import Console

from talktrack.domain.errors import NotFound, StorageFailed, TalktrackError

P = ParamSpec("P")
T = TypeVar("T")

WORK_FAILED = 1
WRONG_USAGE = 2

screen = Console(stderr=True, highlight=False, soft_wrap=True)
"""Everything that is not the result goes here."""


def runs(function: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, T]:
    """A coroutine as a command body. A typed error becomes one line with its code: exit 1, or 2 for an unknown name."""
    return _body(function, {})


def serves(function: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, T]:
    """As `runs`, for a server: on uvloop where it is installed, which there is for every system but Windows."""
    return _body(function, {"use_uvloop": sys.platform != "win32" and find_spec("uvloop") is not None})


def settle_memory() -> None:
    """For a server that has started: what is loaded stays for good, and what calls leave behind hardly holds circles.

    So the collector passes over the one, and looks for the others a tenth as often.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(7000)


def _body(function: Callable[P, Coroutine[Any, Any, T]], options: dict[str, Any]) -> Callable[P, T]:
    @wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        return run_told(partial(function, *args, **kwargs), options)

    return run


def run_told(body: Callable[[], Coroutine[Any, Any, T]], options: dict[str, Any] | None = None) -> T:
    """Run the body of a command with these options of anyio's asyncio backend; errors leave as `runs` says."""
    with told():
        return anyio.run(body, backend_options=options)


@contextmanager
def told() -> Iterator[None]:
    """Around a command: an error leaves as a sentence on stderr and an exit code."""
    try:
        yield
    except TalktrackError as error:
        fail(error)


def say_error(error: TalktrackError) -> None:
    """What went wrong and where, with its code; of the store also what the machine says, since nobody keeps a log."""
    screen.print(f"talktrack: {error.code}: {error.detail}", style="bold", markup=False)
    for problem in error.problems:
        where = f"{problem.field}: " if problem.field else ""
        screen.print(f"  {where}{problem.reason}", markup=False)
    if isinstance(error, StorageFailed) and error.__cause__ is not None:
        screen.print(f"  {str(error.__cause__).partition(chr(10))[0]}", markup=False)


def fail(error: TalktrackError) -> NoReturn:
    """Say what went wrong and leave with the exit code for it."""
    say_error(error)
    sys.exit(WRONG_USAGE if isinstance(error, NotFound) else WORK_FAILED)


def print_json(document: Any) -> None:
    """The result, as JSON that keeps its accents."""
    click.echo(json.dumps(document, ensure_ascii=False, indent=2, default=str))
