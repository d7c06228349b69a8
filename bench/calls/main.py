"""`python -m bench calls`: one table row for each number of calls, and what ends it."""

from __future__ import annotations

import argparse
import os
import statistics
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import anyio
from rich.console import Console
from rich.table import Table

from bench.calls.clips import clips, noise
from bench.calls.load import WINDOW_S, Load, load
from bench.calls.server import GENERATOR_CORE, bench_server
from bench.machine import machine, percentile
from talktrack.config import read_settings
from talktrack.providers.local.models import VOICE_MODEL

NUMBERS = (20, 100, 250)
STEP = 50
MOST = 1000

HEADINGS = (
    "calls", "turns", "added p50/p95/p99 ms", "frame late p99 ms", "late audio %", "barge-in p50/p95 ms",
    "cpu", "cpu per further call ms/s", "RSS MB", "MB per further call", "own sends late p99 ms", "",
)  # fmt: skip


def main(arguments: list[str]) -> int:
    """Measure and print. Exit code 1 where a target is missed, 3 where a run says nothing."""
    parser = argparse.ArgumentParser(prog="python -m bench calls", description=__doc__)
    parser.add_argument("--n", type=int, nargs="+", help=f"numbers of calls at once; else {NUMBERS} and on to the end")
    parser.add_argument("--seconds", type=float, default=WINDOW_S, help="length of the window")
    chosen = parser.parse_args(arguments)
    table = Table(title=machine(), title_justify="left")
    for heading in HEADINGS:
        table.add_column(heading, justify="right")
    loads: list[Load] = []
    with on_core():
        while calls := next_number(loads, chosen.n):
            print(f"{calls} calls …", file=sys.stderr)
            loads.append(anyio.run(_measure, calls, chosen.seconds, backend_options={"use_uvloop": True}))
            table.add_row(*_cells(loads[-1], loads[-2] if len(loads) > 1 else None), verdict(loads[-1]))
    Console(width=200).print(table)
    required = [each for each in loads if each.calls <= max(chosen.n or NUMBERS)]
    if any(not valid(each) for each in required):
        return 3
    return 1 if any(missed(each) for each in required) else 0


def next_number(loads: list[Load], wished: list[int] | None) -> int | None:
    """How many calls to try next: those wished for, else the usual ones and then ever more until a target is missed."""
    numbers = wished or NUMBERS
    if len(loads) < len(numbers):
        return numbers[len(loads)]
    ended = wished or not valid(loads[-1]) or missed(loads[-1]) or loads[-1].calls >= MOST
    return None if ended else loads[-1].calls + STEP


@contextmanager
def on_core() -> Iterator[None]:
    """This process keeps to the callers' core."""
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {GENERATOR_CORE % (os.cpu_count() or 1)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, cores)


async def _measure(calls: int, seconds: float) -> Load:
    said, quiet = await sounds()
    with TemporaryDirectory() as folder, bench_server(Path(folder)) as served:
        return await load(served.url, served.pid, calls, said, quiet, seconds)


async def sounds() -> tuple[list[list[bytes]], list[bytes]]:
    """What the callers say, and what is heard when they say nothing."""
    return await clips(read_settings(os.environ).vad_model or VOICE_MODEL), noise()


def valid(run: Load) -> bool:
    """Whether the callers themselves were in time, and anything was measured."""
    return bool(run.measured.added) and percentile(run.measured.sends, 0.99) <= 0.005


def missed(run: Load) -> list[str]:
    """The targets for one core that were missed, by name."""
    measured = run.measured
    median, most = (0.03, 0.075) if run.calls <= 100 else (0.04, 0.09)
    checks = {
        "added p50": statistics.median(measured.added) < median,
        "added p95": percentile(measured.added, 0.95) < most,
        "frame lateness": not measured.late or percentile(measured.late, 0.99) < 0.02,
        "late audio": late_share(run) < 0.001,
        "barge-in": not measured.silences or percentile(measured.silences, 0.95) < 0.3,
        "failed turns": not measured.failed,
        "memory": (run.resident_mb - run.idle_mb) / run.calls <= 1,
    }
    return [name for name, met in checks.items() if not met]


def verdict(run: Load) -> str:
    """`met`, what was missed, or `invalid` where the callers themselves were late."""
    if not valid(run):
        return "invalid"
    return ", ".join(missed(run)) or "met"


def late_share(run: Load) -> float:
    """Share of reply sound that came too late for a buffer of 40 ms."""
    late = run.measured.late
    return sum(each > 0.04 for each in late) / len(late) if late else 0.0


def _cells(run: Load, before: Load | None) -> list[str]:
    """`before` is the run with fewer calls, by which the further ones are judged; None is the idle server."""
    measured = run.measured
    fewer = (before.calls, before.cpu, before.resident_mb) if before is not None else (0, 0.0, run.idle_mb)
    further = max(1, run.calls - fewer[0])
    return [
        str(run.calls),
        f"{len(measured.added)} (-{measured.failed})",
        _percentiles(measured.added, 0.5, 0.95, 0.99),
        _percentiles(measured.late, 0.99),
        f"{late_share(run) * 100:.2f}",
        _percentiles(measured.silences, 0.5, 0.95),
        f"{run.cpu:.2f}",
        f"{(run.cpu - fewer[1]) / further * 1000:.2f}",
        f"{run.resident_mb:.0f}",
        f"{(run.resident_mb - fewer[2]) / further:.2f}",
        _percentiles(measured.sends, 0.99),
    ]


def _percentiles(seconds: list[float], *shares: float) -> str:
    return " / ".join(f"{percentile(seconds, share) * 1000:.0f}" for share in shares) if seconds else "-"
