"""Commits turns of one call without end and prints each number once it is committed. Argument: the database URL."""

from __future__ import annotations

import asyncio
import itertools
import sys

from tests.fakes import records
from tests.fakes.stores import open_store


async def main(url: str) -> None:
    async with open_store(url, "org_a") as store:
        async with store.workspace("org_a") as workspace:
            await workspace.calls.add(records.call(), None)
        for number in itertools.count(1):
            async with store.workspace("org_a") as workspace:
                await workspace.turns.append("call_1", [records.step(number)])
            sys.stdout.write(f"{number}\n")
            sys.stdout.flush()


asyncio.run(main(sys.argv[1]))
