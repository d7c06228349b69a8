"""Plain reads over HTTP from a database with many calls, one after another on one kept connection."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

from bench.filling import fill
from bench.machine import Row, milliseconds
from bench.process import Served, server

CALLS = 10_000
REQUESTS = 300
WARM_UP = 20
TARGET_MS = 20


async def rows(folder: Path) -> list[Row]:
    """One row for each route."""
    started = perf_counter()
    key, call_id = await fill(folder, CALLS)
    filled = perf_counter() - started
    paths = {
        "GET /calls (50 of them)": "/api/v1/calls?limit=50",
        "GET /calls/{id}": f"/api/v1/calls/{call_id}",
        "GET /calls/{id}/turns": f"/api/v1/calls/{call_id}/turns",
        "GET /scenarios": "/api/v1/scenarios",
        "GET /auth/me": "/api/v1/auth/me",
        "GET /healthz": "/healthz",
    }
    with server(folder) as served:
        found = [milliseconds(what, _read(served, path, key), TARGET_MS) for what, path in paths.items()]
    return [Row(f"fill the database: {CALLS} calls of 10 turns", f"{filled:.1f} s", ""), *found]


def _read(served: Served, path: str, key: str) -> list[float]:
    taken = []
    for _ in range(WARM_UP + REQUESTS):
        started = perf_counter()
        served.connection.request("GET", path, headers={"X-API-Key": key})
        answer = served.connection.getresponse()
        answer.read()
        taken.append(perf_counter() - started)
        if answer.status != 200:
            raise RuntimeError(f"{path} answered {answer.status}")
    return taken[WARM_UP:]
