"""`python -m bench calls`: one table row for each number of calls."""

from __future__ import annotations

import argparse
import os
import statistics
import sys
from functools import partial
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

HEADINGS = (
    "calls", "turns", "added p50/p95/p99 ms", "frame late p99 ms", "late audio %", "barge-in p50/p95 ms",
    "cpu", "cpu/call ms/s", "RSS MB", "MB/call", "own sends late p99 ms", "",
)  # fmt: skip


def main(arguments: list[str]) -> int:
    """Measure and print. Exit code 1 where a target is missed, 3 where a run says nothing."""
    parser = argparse.ArgumentParser(prog="python -m bench calls", description=__doc__)
    parser.add_argument("--n", type=int, nargs="+", default=[20, 100, 250], help="numbers of calls at once")
    parser.add_argument("--seconds", type=float, default=WINDOW_S, help="length of the window")
    chosen = parser.parse_args(arguments)
    loads = anyio.run(
        partial(_measure, chosen.n, chosen.seconds), backend="asyncio", backend_options={"use_uvloop": True}
    )
    table = Table(title=f"{machine()}; load {os.getloadavg()[0]:.1f}", title_justify="left")
    for heading in HEADINGS:
        table.add_column(heading, justify="right")
    verdicts = [verdict(each) for each in loads]
    for each, said in zip(loads, verdicts, strict=True):
        table.add_row(*_cells(each), said)
    Console(width=180).print(table)
    return 3 if "invalid" in verdicts else 1 if "missed" in verdicts else 0


async def _measure(numbers: list[int], seconds: float) -> list[Load]:
    model = read_settings(os.environ).vad_model or VOICE_MODEL
    said, quiet = await clips(model), noise()
    os.sched_setaffinity(0, {GENERATOR_CORE % (os.cpu_count() or 1)})
    loads = []
    for calls in numbers:
        print(f"{calls} calls …", file=sys.stderr)
        with TemporaryDirectory() as folder, bench_server(Path(folder)) as served:
            loads.append(await load(served.url, served.pid, calls, said, quiet, seconds))
    return loads


def verdict(run: Load) -> str:
    """Against the targets for one core: `met`, `missed`, or `invalid` where the callers themselves were late."""
    measured = run.measured
    if percentile(measured.sends, 0.99) > 0.005 or not measured.added:
        return "invalid"
    median, most = (0.03, 0.075) if run.calls <= 100 else (0.04, 0.09)
    met = (
        statistics.median(measured.added) < median
        and percentile(measured.added, 0.95) < most
        and percentile(measured.late, 0.99) < 0.02
        and late_share(run) < 0.001
        and (not measured.silences or percentile(measured.silences, 0.95) < 0.3)
        and not measured.failed
    )
    return "met" if met else "missed"


def late_share(run: Load) -> float:
    """Share of reply sound that came too late for a buffer of 40 ms."""
    late = run.measured.late
    return sum(each > 0.04 for each in late) / len(late) if late else 0.0


def _cells(run: Load) -> list[str]:
    measured = run.measured
    return [
        str(run.calls),
        f"{len(measured.added)} (-{measured.failed})",
        _percentiles(measured.added, 0.5, 0.95, 0.99),
        _percentiles(measured.late, 0.99),
        f"{late_share(run) * 100:.2f}",
        _percentiles(measured.silences, 0.5, 0.95),
        f"{run.cpu:.2f}",
        f"{run.cpu / run.calls * 1000:.2f}",
        f"{run.resident_mb:.0f}",
        f"{(run.resident_mb - run.idle_mb) / run.calls:.2f}",
        f"{percentile(measured.sends, 0.99) * 1000:.1f}",
    ]


def _percentiles(seconds: list[float], *shares: float) -> str:
    return " / ".join(f"{percentile(seconds, share) * 1000:.0f}" for share in shares) if seconds else "-"
