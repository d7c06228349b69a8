"""The command line as a stranger uses it: a process of its own with a clean environment."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic, sleep
from typing import Any

ROOT = Path(__file__).parents[2]
SCRIPTS = ROOT / "tests" / "scenarios"
SPEECH = ROOT / "tests" / "speech"
DEADLINE_S = 180
COLOUR = "\x1b["


@dataclass(frozen=True)
class Ran:
    """What a command left."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        assert self.code == 0, self.err
        return json.loads(self.out)

    def refused(self, code: str, exit_code: int = 1) -> str:
        """What it says on stderr, after a look at how it says it: a stable code, no result, no traceback."""
        assert self.err.startswith(f"talktrack: {code}: "), self.err
        assert (self.code, self.out) == (exit_code, "")
        assert "Traceback" not in self.err
        return self.err


@dataclass(frozen=True)
class Commands:
    """Runs commands on one data folder."""

    data: Path
    env: Mapping[str, str] = field(default_factory=dict)

    def environment(self, **more: str) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "TMPDIR")}
        return {**kept, "PYTHONPATH": str(ROOT / "src"), "TALKTRACK_DATA_DIR": str(self.data), **self.env, **more}

    def line(self, *arguments: object) -> list[str]:
        return [sys.executable, "-m", "talktrack", *map(str, arguments)]

    def __call__(self, *arguments: object, stdin: str | bytes = "", **env: str) -> Ran:
        done = subprocess.run(
            self.line(*arguments),
            input=stdin.encode() if isinstance(stdin, str) else stdin,
            capture_output=True,
            env=self.environment(**env),
            cwd=self.data.parent,
            timeout=DEADLINE_S,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    @contextmanager
    def process(self, *arguments: object, **env: str) -> Iterator[subprocess.Popen[str]]:
        """A command that is still running; it is killed where it has not ended when the context does."""
        with subprocess.Popen(
            self.line(*arguments),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=self.environment(**env),
        ) as process:
            try:
                yield process
            finally:
                process.kill()

    @contextmanager
    def server(self, *arguments: object, **env: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
        """A server on a free port, with its origin."""
        with self.process("serve", "--port", 0, *arguments, **env) as process:
            yield origin_of(process), process

    @contextmanager
    def logged(self, log: Path, *arguments: object, **env: str) -> Iterator[str]:
        """The origin of a server that may say much: its log goes to a file. It is asked to stop in the end."""
        with log.open("wb") as out:
            process = subprocess.Popen(self.line(*arguments), stdout=out, stderr=out, env=self.environment(**env))
        try:
            yield _logged_origin(process, log)
        finally:
            process.terminate()
            process.wait(DEADLINE_S)


def _logged_origin(process: subprocess.Popen[bytes], log: Path) -> str:
    until = monotonic() + DEADLINE_S
    while monotonic() < until and process.poll() is None:
        if found := re.search(r"Talktrack is at (\S+)", log.read_text()):
            return found[1]
        sleep(0.05)
    raise AssertionError(f"the server did not start: {log.read_text()}")


def origin_of(server: subprocess.Popen[str]) -> str:
    """The address that a server prints when it is ready."""
    assert server.stderr is not None
    for line in server.stderr:
        if found := re.search(r"Talktrack is at (\S+)", line):
            return found[1]
    raise AssertionError("the server ended without printing its address")


def ended(process: subprocess.Popen[str], signal_number: signal.Signals) -> int:
    """The exit code after a signal."""
    process.send_signal(signal_number)
    return process.wait(DEADLINE_S)


def without_ids(document: dict[str, Any]) -> dict[str, Any]:
    """A call without what differs between two runs of the same."""
    return {name: value for name, value in document.items() if name != "call_id"}
