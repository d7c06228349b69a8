from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from talktrack.storage.store import SqlStore
from tests.fakes.postgres import Postgres

ROOT = Path(__file__).parents[2]


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.xdist_group("postgresql"))])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'talktrack.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    return server.database()


async def test_a_killed_process_loses_nothing_that_it_had_committed(url: str) -> None:
    last = _committed_before_the_kill(url)
    store = SqlStore(url)
    async with store.workspace("org_a") as workspace:
        kept = [step.turn.turn_id for step in await workspace.turns.all("call_1")]
        await workspace.turns.append("call_1", [])
    await store.close()
    assert last >= 40
    assert kept[:last] == [f"t{number}" for number in range(1, last + 1)]
    assert len(kept) <= last + 1


def _committed_before_the_kill(url: str) -> int:
    command = [sys.executable, "-m", "tests.storage.commit_turns", url]
    environment = {"PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if int(line) == 40:
                break
        process.kill()
        rest = process.stdout.read().split("\n")
    return max([40, *(int(line) for line in rest[:-1])])
