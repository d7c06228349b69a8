"""The machine that is measured, in one line, and how its numbers are put."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Row:
    """One line of the table. `target` is the upper limit of the figure that is compared, empty without one."""

    what: str
    p50: str
    p95: str
    target: str = ""
    met: bool | None = None


def machine() -> str:
    """CPU model, cores, how busy it was in the last minute, and Python."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text().splitlines() if info.exists() else []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    model = models[0] if models else platform.processor() or platform.machine()
    load = os.getloadavg()[0]
    return f"{model}, {os.cpu_count()} cores, load {load:.1f}, Python {platform.python_version()}, {platform.system()}"


def milliseconds(what: str, seconds: Sequence[float], target: float | None = None) -> Row:
    """A row of measured times; the target holds for the 95th percentile."""
    p50, p95 = statistics.median(seconds) * 1000, percentile(seconds, 0.95) * 1000
    if target is None:
        return Row(what, f"{p50:.2f} ms", f"{p95:.2f} ms")
    return Row(what, f"{p50:.2f} ms", f"{p95:.2f} ms", f"{target:g} ms", p95 <= target)


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that `share` of all values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
