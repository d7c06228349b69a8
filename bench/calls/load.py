"""So many callers at once against one server, and what they measured."""

from __future__ import annotations

import heapq
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import anyio
import picows

from bench.calls.caller import FRAME_S, Caller, Measured

SPREAD_S = 5.0
SETTLE_S = 3.0
WINDOW_S = 20.0

_TICKS_PER_S = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Usage:
    """What a process has used so far, and uses now."""

    cpu_s: float
    resident_mb: float


@dataclass(frozen=True)
class Load:
    """One run."""

    calls: int
    measured: Measured
    cpu: float
    """Cores that the server used."""
    resident_mb: float
    idle_mb: float
    """Before the first call."""


def usage(pid: int) -> Usage:
    """Read from /proc."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    status = Path(f"/proc/{pid}/status").read_text()
    resident = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
    return Usage((int(fields[11]) + int(fields[12])) / _TICKS_PER_S, int(resident) / 1024)


@asynccontextmanager
async def calling(
    url: str, calls: int, clips: list[list[bytes]], noise: list[bytes], measured: Measured
) -> AsyncIterator[None]:
    """So many callers, spread over some seconds, who call this server as long as the context lasts."""
    callers: list[Caller] = []
    ticker = _Ticker()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(ticker.run)
        start = perf_counter()
        for number in range(calls):
            at = start + number * SPREAD_S / calls
            await anyio.sleep(max(0.0, at - perf_counter()))
            _, caller = await picows.ws_connect(lambda n=number: Caller(n, clips, noise, measured), url)
            callers.append(caller)
            phase = number * 7 % 20 / 1000
            ticker.add(perf_counter() // FRAME_S * FRAME_S + FRAME_S + phase, caller.tick)
        await anyio.sleep(SETTLE_S)
        yield
        tasks.cancel_scope.cancel()
    measured.failed += sum(not caller.connected for caller in callers)
    for caller in callers:
        caller.hang_up()
    await anyio.sleep(0.2)


async def load(
    url: str, pid: int, calls: int, clips: list[list[bytes]], noise: list[bytes], seconds: float = WINDOW_S
) -> Load:
    """Let so many callers call the server of this process id, and measure for so long."""
    measured = Measured()
    idle = usage(pid)
    async with calling(url, calls, clips, noise, measured):
        before, after = await window(pid, measured, seconds)
    return Load(calls, measured, (after.cpu_s - before.cpu_s) / seconds, after.resident_mb, idle.resident_mb)


async def window(pid: int, measured: Measured, seconds: float) -> tuple[Usage, Usage]:
    """Measure for so long; what the server had used before and after."""
    before = usage(pid)
    measured.opens = perf_counter()
    measured.closes = measured.opens + seconds
    await anyio.sleep(seconds)
    after = usage(pid)
    await anyio.sleep(1.5)
    return before, after


class _Ticker:
    """Calls each of many functions every 20 ms, each in its own phase."""

    def __init__(self) -> None:
        self._due: list[tuple[float, int, Callable[[float], None]]] = []

    def add(self, first: float, tick: Callable[[float], None]) -> None:
        heapq.heappush(self._due, (first, len(self._due), tick))

    async def run(self) -> None:
        while True:
            now = perf_counter()
            while self._due and self._due[0][0] <= now:
                due, number, tick = self._due[0]
                tick(due)
                heapq.heapreplace(self._due, (due + FRAME_S, number, tick))
            wait = self._due[0][0] - perf_counter() if self._due else FRAME_S
            await anyio.sleep(max(0.0, wait))
