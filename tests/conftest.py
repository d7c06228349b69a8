"""What every test stands on: asyncio, and no task that outlives its test."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Iterator

import pytest

from tests.fakes.postgres import Postgres, postgres_server


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def task_guard() -> AsyncIterator[None]:
    before = asyncio.all_tasks()
    yield
    leaked = {task for task in asyncio.all_tasks() - before if not task.done() and not _is_runner(task)}
    assert not leaked, f"tasks outlive their test: {leaked}"


def _is_runner(task: asyncio.Task[object]) -> bool:
    """The test runner calls each fixture's end from a task of its own."""
    return getattr(task.get_coro(), "__qualname__", "").startswith("TestRunner.")


@pytest.fixture(autouse=True)
def no_task_outlives_its_test(request: pytest.FixtureRequest) -> None:
    if inspect.iscoroutinefunction(getattr(request, "function", None)):
        request.getfixturevalue("task_guard")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A real PostgreSQL server, started by the first test of a worker that asks for it."""
    with postgres_server() as server:
        yield server
