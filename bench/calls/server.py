"""`talktrack bench serve` in a process of its own, on a core of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import sleep

from bench.process import environment

SERVER_CORE = 0
GENERATOR_CORE = 1

_URL = re.compile(r"ws://127\.0\.0\.1:\d+/media")


@dataclass(frozen=True)
class BenchServer:
    pid: int
    url: str


@contextmanager
def bench_server(folder: Path) -> Iterator[BenchServer]:
    """A server on a free port, for as long as the context lasts. Raises RuntimeError where it does not start."""
    log = folder / "serve.log"
    settings = {name: value for name, value in os.environ.items() if name == "TALKTRACK_VAD_MODEL"}
    with log.open("wb") as stderr:
        process = subprocess.Popen(
            [sys.executable, "-m", "talktrack", "bench", "serve", "--port", "0"],
            env=environment(folder) | settings,
            stderr=stderr,
        )
    os.sched_setaffinity(process.pid, {SERVER_CORE})
    try:
        yield BenchServer(process.pid, _listening(process, log))
    finally:
        process.terminate()
        process.wait(30)
        sys.stderr.write("".join(log.read_text().splitlines(keepends=True)[1:][:20]))


def _listening(process: subprocess.Popen[bytes], log: Path) -> str:
    for _ in range(200):
        found = _URL.search(log.read_text())
        if found:
            return found.group()
        if process.poll() is not None:
            break
        sleep(0.05)
    raise RuntimeError(f"The server did not start:\n{log.read_text()}")
