"""`python -m bench soak`: many calls for a long time, and whether the server's memory grows."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import anyio
from rich.console import Console
from rich.table import Table

from bench.calls.caller import Measured
from bench.calls.load import WINDOW_S, Load, calling, usage, window
from bench.calls.main import late_share, on_core, sounds
from bench.calls.server import bench_server
from bench.machine import machine, percentile

SETTLES_MIN = 5.0
"""How long memory may still grow, as buffers and caches fill."""
MOST_GROWTH = 0.01


@dataclass(frozen=True)
class Sample:
    minute: float
    resident_mb: float
    cpu: float
    """Cores, since the sample before."""


def main(arguments: list[str]) -> int:
    """Measure and print. Exit code 1 where memory grows by more than a hundredth after the first minutes."""
    parser = argparse.ArgumentParser(prog="python -m bench soak", description=__doc__)
    parser.add_argument("--n", type=int, default=100, help="calls at once")
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--every", type=float, default=30.0, help="seconds from one sample to the next")
    chosen = parser.parse_args(arguments)
    with on_core():
        samples, last = anyio.run(_soak, chosen.n, chosen.minutes, chosen.every, backend_options={"use_uvloop": True})
    table = Table(title=f"{machine()}; {chosen.n} calls", title_justify="left")
    for heading in ("minute", "RSS MB", "cpu"):
        table.add_column(heading, justify="right")
    for sample in samples:
        table.add_row(f"{sample.minute:.1f}", f"{sample.resident_mb:.1f}", f"{sample.cpu:.2f}")
    console = Console()
    console.print(table)
    settles = min(SETTLES_MIN, chosen.minutes / 2)
    grown = growth(samples, settles)
    console.print(f"memory after the first {settles:g} minutes: {grown * 100:+.2f} % (target: under {MOST_GROWTH:.0%})")
    added = last.measured.added
    if added:
        shares = " / ".join(f"{percentile(added, share) * 1000:.0f}" for share in (0.5, 0.95, 0.99))
        console.print(f"last {WINDOW_S:g} s: added {shares} ms, late audio {late_share(last) * 100:.2f} %")
    return 1 if grown >= MOST_GROWTH else 0


def growth(samples: list[Sample], after_minutes: float) -> float:
    """How much memory grew after so many minutes, as a share of what it was then."""
    first = next(sample for sample in samples if sample.minute >= after_minutes)
    return samples[-1].resident_mb / first.resident_mb - 1


async def _soak(calls: int, minutes: float, every_s: float) -> tuple[list[Sample], Load]:
    said, quiet = await sounds()
    measured = Measured()
    with TemporaryDirectory() as folder, bench_server(Path(folder)) as served:
        idle = usage(served.pid)
        async with calling(served.url, calls, said, quiet, measured):
            samples = await _watch(served.pid, minutes, every_s)
            before, after = await window(served.pid, measured, WINDOW_S)
    cpu = (after.cpu_s - before.cpu_s) / WINDOW_S
    return samples, Load(calls, measured, cpu, after.resident_mb, idle.resident_mb)


async def _watch(pid: int, minutes: float, every_s: float) -> list[Sample]:
    samples: list[Sample] = []
    start = anyio.current_time()
    before = usage(pid)
    while not samples or samples[-1].minute < minutes:
        await anyio.sleep(every_s)
        now, minute = usage(pid), (anyio.current_time() - start) / 60
        samples.append(Sample(minute, now.resident_mb, (now.cpu_s - before.cpu_s) / every_s))
        print(f"minute {minute:.1f}: {now.resident_mb:.1f} MB", file=sys.stderr)
        before = now
    return samples
