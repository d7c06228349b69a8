"""Which of the processes that hold calls on one data folder are alive.

Each locks a file of its own; the system lets go of a lock however its process ends, so a dead one is told from a live
one for certain, without times or process ids. Servers share one more lock, which only the first of them, or somebody
who finds no server alive, can have alone. The folder must be on a disk of this machine: see flock(2).
"""

from __future__ import annotations

import fcntl
import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from talktrack.storage.failures import storage_errors

NAME: Final = re.compile(r"process_[0-9a-f]{24}")
"""What `here` calls processes."""


class Presence:
    """The processes that hold calls on a data folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "processes"

    @contextmanager
    def here(self) -> Iterator[str]:
        """This process is alive as long as the context lasts; gives its name. Raises `StorageFailed`."""
        name = f"process_{secrets.token_hex(12)}"
        with self._open(name) as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            try:
                yield name
            finally:
                (self._folder / name).unlink(missing_ok=True)

    def died(self, name: str) -> bool:
        """Whether a process of this name was here and did not end by itself. Raises `StorageFailed`.

        One that was never here, for instance because it works with another data folder, is nobody's to judge.
        """
        if not (self._folder / name).exists():
            return False
        with self._open(name) as file:
            return _alone(file)

    @contextmanager
    def no_server(self) -> Iterator[bool]:
        """Whether no server is alive; where none is, none can finish its start before the context ends."""
        with self._open("server") as file:
            yield _alone(file)

    @contextmanager
    def server(self) -> Iterator[None]:
        """A server is alive as long as the context lasts."""
        with self._open("server") as file:
            fcntl.flock(file, fcntl.LOCK_SH)
            yield

    @contextmanager
    def _open(self, name: str) -> Iterator[int]:
        with storage_errors():
            self._folder.mkdir(parents=True, exist_ok=True)
            file = os.open(self._folder / name, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            yield file
        finally:
            os.close(file)


def _alone(file: int) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
