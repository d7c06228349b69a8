"""What it takes to start: the command line, and the memory of a server that has nothing to do."""

from __future__ import annotations

import re
import statistics
import subprocess
import sys
from pathlib import Path
from time import perf_counter

from bench.machine import Row
from bench.process import environment, server

RUNS = 5
HELP_TARGET_S = 0.5
MEMORY_TARGET_MB = 200


async def rows(folder: Path) -> list[Row]:
    """Seconds for `talktrack --help`, and megabytes of an idle server."""
    taken = [_help(folder) for _ in range(RUNS)]
    median = statistics.median(taken)
    return [
        Row(
            "talktrack --help",
            f"{median:.2f} s",
            f"{max(taken):.2f} s",
            f"{HELP_TARGET_S:g} s",
            median <= HELP_TARGET_S,
        ),
        _memory("idle server without speech", _idle_mb(folder, TALKTRACK_STT="none", TALKTRACK_TTS="none")),
        _memory("idle server, local speech where installed", _idle_mb(folder)),
    ]


def _memory(what: str, resident: float) -> Row:
    return Row(what, f"{resident:.0f} MB", "", f"{MEMORY_TARGET_MB} MB", resident <= MEMORY_TARGET_MB)


def _help(folder: Path) -> float:
    started = perf_counter()
    command = [sys.executable, "-m", "talktrack", "--help"]
    subprocess.run(command, env=environment(folder), stdout=subprocess.DEVNULL, check=True)
    return perf_counter() - started


def _idle_mb(folder: Path, **settings: str) -> float:
    with server(folder, **settings) as served:
        served.connection.request("GET", "/readyz")
        served.connection.getresponse().read()
        found = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{served.pid}/status").read_text())
        return int(found.group(1)) / 1024 if found else 0.0
