"""A server of its own process on the loopback."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

OURS = ("TALKTRACK_", "OPENAI_", "GROQ_", "ANTHROPIC_", "GEMINI_")
_ORIGIN = re.compile(rb"http://127\.0\.0\.1:(\d+)")


@dataclass(frozen=True)
class Served:
    pid: int
    connection: HTTPConnection
    """Kept alive from one request to the next."""


def environment(data_dir: Path) -> dict[str, str]:
    """This process's environment without settings of Talktrack but for the folder."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
    return {**kept, "PYTHONPATH": str(Path(__file__).parents[1] / "src"), "TALKTRACK_DATA_DIR": str(data_dir)}


@contextmanager
def server(data_dir: Path, **settings: str) -> Iterator[Served]:
    """`talktrack serve` on a free port, for as long as the context lasts."""
    log = data_dir / "serve.log"
    with log.open("wb") as stderr:
        process = subprocess.Popen(
            [sys.executable, "-m", "talktrack", "serve", "--port", "0"],
            env=environment(data_dir) | settings,
            stderr=stderr,
        )
    try:
        connection = HTTPConnection("127.0.0.1", _port(process, log))
        yield Served(process.pid, connection)
        connection.close()
    finally:
        process.terminate()
        process.wait(30)


def _port(process: subprocess.Popen[bytes], log: Path) -> int:
    """Read from what the server says once it listens."""
    while True:
        try:
            process.wait(0.05)
        except subprocess.TimeoutExpired:
            if found := _ORIGIN.search(log.read_bytes()):
                return int(found.group(1))
        else:
            raise RuntimeError(log.read_text())
