"""A database with many calls, and somebody who may read them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from bench.thinking import lines
from talktrack.config import read_settings
from talktrack.domain.scenario import Scenario
from talktrack.domain.workspace import Subject
from talktrack.practice.exchange import Utterance
from talktrack.services import api_keys, people
from talktrack.services.training import end, say, start_on
from talktrack.services.world import World
from talktrack.wiring.world import open_world

SECRET_KEY = "only for measuring, on this machine"
EXCHANGES = 5


async def fill(folder: Path, calls: int) -> tuple[str, str]:
    """Store that many calls of ten turns; gives an API key that reads them, and the id of one of them."""
    settings = read_settings({"TALKTRACK_DATA_DIR": str(folder)})
    async with open_world(settings) as world:
        sign_in = await people.register(
            "Bench", "Ada", "ada@bench.example", SECRET_KEY, store=world.store, clock=world.clock, secret_key=SECRET_KEY
        )
        subject = Subject(sign_in.user.org_id, sign_in.user.role, user_id=sign_in.user.id)
        _, key = await api_keys.create_api_key(
            "Bench", subject.role, subject=subject, store=world.store, clock=world.clock
        )
        call_id = await _one_call(world, subject, world.library.scenarios()[0])
    _copy(folder / "talktrack.db", call_id, calls - 1)
    return key, f"call_bench_{calls // 2}"


async def _one_call(world: World, subject: Subject, scenario: Scenario) -> str:
    """An ended and scored call, written by the product itself; gives its id."""
    call = await start_on(world, subject, scenario, seed=1)
    for _, line in zip(range(EXCHANGES), lines(scenario), strict=False):
        await say(world, subject, call.id, Utterance(line))
    return (await end(world, subject, call.id)).id


def _copy(database: Path, call_id: str, times: int) -> None:
    """Write the rows of a call again under other ids, each copy a second older than the one before."""
    with closing(sqlite3.connect(database)) as connection, connection:
        for table, id in (("calls", "id"), ("snapshots", "call_id"), ("turns", "call_id"), ("analyses", "call_id")):
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            changed = {
                id: "'call_bench_' || n",
                "started_at": "strftime('%Y-%m-%d %H:%M:%f000', started_at, '-' || n || ' seconds')",
            }
            values = ", ".join(changed.get(column, column) for column in columns)
            connection.execute(
                f"WITH RECURSIVE copies(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copies WHERE n < ?) "
                f"INSERT INTO {table} ({', '.join(columns)}) SELECT {values} FROM copies, {table} WHERE {id} = ?",
                (times, call_id),
            )
