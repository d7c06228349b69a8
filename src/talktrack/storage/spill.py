"""Entries of live calls that the database does not take, in a file: one JSON document a line, only ever added to.

Each process has a file of its own and locks it; see `storage/presence`. What a dead process has left is taken over by
the next one. The file is emptied when all in it is in the database, so that it grows no longer than a failure lasts.
"""

from __future__ import annotations

import fcntl
import logging
import os
import secrets
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from io import BytesIO
from itertools import accumulate, islice
from pathlib import Path
from threading import Lock
from typing import Final

from anyio import to_thread

from talktrack.domain.entry import Entry
from talktrack.domain.errors import InvalidInput, Unreadable
from talktrack.storage.codec import decode, encode
from talktrack.storage.failures import storage_errors

log = logging.getLogger(__name__)

MOST_BYTES: Final = 64 * 1024 * 1024


class FileSpill:
    """Implements `ports.spill.Spill`. One per process; `close` it at the end."""

    def __init__(self, folder: Path, *, most_bytes: int = MOST_BYTES) -> None:
        """Takes over what dead processes have left in the folder. Raises `StorageFailed`."""
        self._folder = folder
        self._most_bytes = most_bytes
        self._turns = Lock()
        """Reading and writing are threads of their own."""
        self._file: int | None = None
        self._path = folder / f"{secrets.token_hex(12)}.jsonl"
        self._lengths: deque[int] = deque()
        """Of the lines that wait, in bytes."""
        self._head = 0
        """Where the first of them begins."""
        self._refused = False
        """The disk did not take what was to be written last."""
        with storage_errors():
            for left in sorted(folder.glob("*.jsonl")):
                self._take_over(left)

    @property
    def waiting(self) -> int:
        return len(self._lengths)

    async def append(self, entries: Sequence[Entry]) -> int:
        return await to_thread.run_sync(self._append, entries)

    async def first(self, count: int) -> tuple[Entry, ...]:
        with storage_errors():
            return await to_thread.run_sync(self._first, count)

    async def drop(self, count: int) -> None:
        await to_thread.run_sync(self._drop, count)

    def close(self) -> None:
        """Leave the file to the next process, or remove it where nothing is in it."""
        if self._file is not None:
            if not self._lengths:
                self._path.unlink(missing_ok=True)
            os.close(self._file)
            self._file = None

    def _append(self, entries: Sequence[Entry]) -> int:
        lines = [_line(entry) for entry in entries]
        with self._turns:
            size = self._head + sum(self._lengths)
            ends = accumulate(map(len, lines), initial=size)
            fitting = sum(end <= self._most_bytes for end in ends) - 1
            return self._tried(lines[: max(0, fitting)])

    def _tried(self, lines: list[bytes]) -> int:
        try:
            self._write(lines)
        except OSError as error:
            if not self._refused:
                log.error("nothing can be spilled", exc_info=error)
            self._refused = True
            return 0
        self._refused = False
        return len(lines)

    def _first(self, count: int) -> tuple[Entry, ...]:
        with self._turns:
            if self._file is None:
                return ()
            lines = BytesIO(os.pread(self._file, sum(islice(self._lengths, count)), self._head))
        return tuple(decode(Entry, line) for line in lines)

    def _drop(self, count: int) -> None:
        with self._turns:
            for _ in range(min(count, len(self._lengths))):
                self._head += self._lengths.popleft()
            if not self._lengths and self._file is not None:
                with suppress(OSError):  # then it is stored again on the next start, to no effect
                    os.ftruncate(self._file, 0)
                    self._head = 0

    def _write(self, lines: list[bytes]) -> None:
        """All of them or none. Raises OSError."""
        if not lines:
            return
        file = self._opened()
        end = self._head + sum(self._lengths)
        data = memoryview(b"".join(lines))
        written = 0
        try:
            while written < len(data):
                written += os.pwrite(file, data[written:], end + written)
        except OSError:
            os.ftruncate(file, end)
            raise
        self._lengths.extend(map(len, lines))

    def _opened(self) -> int:
        if self._file is None:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            fcntl.flock(self._file, fcntl.LOCK_EX)
        return self._file

    def _take_over(self, left: Path) -> None:
        """Its lines become ours, but for one that its writer did not finish. A living process keeps its own."""
        with left.open("rb") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return
            self._write([line for line in file if _is_entry(line)])
            left.unlink(missing_ok=True)


def _line(entry: Entry) -> bytes:
    """Nothing but the call's id where no database could keep it either."""
    try:
        return encode(Entry, entry).encode() + b"\n"
    except InvalidInput:
        log.exception("an entry cannot be stored", extra={"call_id": entry.call_id})
        return encode(Entry, Entry(entry.org_id, entry.call_id)).encode() + b"\n"


def _is_entry(line: bytes) -> bool:
    try:
        decode(Entry, line)
    except Unreadable:
        log.exception("a spilled entry cannot be read")
        return False
    return line.endswith(b"\n")
