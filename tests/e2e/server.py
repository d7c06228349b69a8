"""`talktrack serve` as a process of its own on the loopback, and people who are signed in to it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from httpx import AsyncClient, TransportError, get

PASSWORD = "correct horse battery"
STARTS_WITHIN_S = 60
OURS = ("TALKTRACK_", "OPENAI_", "GROQ_", "ANTHROPIC_", "GEMINI_")


@dataclass(frozen=True)
class Server:
    process: subprocess.Popen[bytes]
    origin: str
    log: Path
    """What the process wrote to stderr."""

    def stop(self, with_signal: int = signal.SIGTERM) -> int:
        """Send the signal; gives the exit code."""
        self.process.send_signal(with_signal)
        return self.process.wait(30)

    def client(self, **headers: str) -> AsyncClient:
        return AsyncClient(base_url=self.origin, headers=headers, timeout=60)

    async def person(self, email: str = "ada@halden.example") -> AsyncClient:
        """Somebody who has just founded an organisation."""
        body = {"organisation": "Halden", "name": "Ada Admin", "email": email, "password": PASSWORD}
        async with self.client() as nobody:
            answer = await nobody.post("/api/v1/auth/register", json=body)
        assert answer.status_code == 201, answer.text
        return self.client(Authorization=f"Bearer {answer.json()['access_token']}")


def launch(data_dir: Path, **environment: str) -> Server:
    """Start the process; it may not listen yet."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = data_dir / f"serve-{port}.log"
    data_dir.mkdir(parents=True, exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
    source = str(Path(__file__).parents[2] / "src")
    with log.open("wb") as stderr:
        process = subprocess.Popen(
            [sys.executable, "-m", "talktrack", "serve", "--port", str(port)],
            env={**kept, "PYTHONPATH": source, "TALKTRACK_DATA_DIR": str(data_dir), **environment},
            stdout=subprocess.DEVNULL,
            stderr=stderr,
        )
    return Server(process, f"http://127.0.0.1:{port}", log)


def wait_until_ready(server: Server) -> None:
    """Ask until somebody answers; what the process says is shown where nobody does."""
    give_up = time.monotonic() + STARTS_WITHIN_S
    while server.process.poll() is None and time.monotonic() < give_up:
        with suppress(TransportError):
            assert get(f"{server.origin}/readyz").status_code == 200
            return
        time.sleep(0.05)
    raise AssertionError(server.log.read_text())


@contextmanager
def running(data_dir: Path, **environment: str) -> Iterator[Server]:
    """A server that answers, for as long as the context lasts."""
    server = launch(data_dir, **environment)
    try:
        wait_until_ready(server)
        yield server
    finally:
        server.process.kill()
        server.process.wait(30)


async def started(person: AsyncClient, scenario_id: str = "cold-call-logistics-en") -> str:
    """The id of a call that was just started."""
    answer = await person.post(f"/api/v1/scenarios/{scenario_id}/start", json={"seed": 7})
    assert answer.status_code == 201, answer.text
    id: str = answer.json()["call"]["id"]
    return id


async def turns_of(person: AsyncClient, call_id: str) -> list[dict[str, Any]]:
    answer = await person.get(f"/api/v1/calls/{call_id}/turns")
    assert answer.status_code == 200, answer.text
    items: list[dict[str, Any]] = answer.json()["items"]
    return items
