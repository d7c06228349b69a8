"""Recordings as files on disk."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp

from anyio import to_thread

from talktrack.domain.errors import InvalidInput, NotFound, StorageFailed

_KEY = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}(?:/[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}){0,9}")
"""No part begins with a dot: no `..`, and no clash with a file that is being written."""

_ABSENT = (FileNotFoundError, NotADirectoryError, IsADirectoryError)


class DiskBlobs:
    """Implements `ports.blobs.Blobs` below one folder. Files are for the owner's eyes only (mode 0600)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def put(self, key: str, data: bytes) -> None:
        """Raises `InvalidInput` for a key that is none."""
        path = self._path(key)
        try:
            await to_thread.run_sync(_write_whole, path, data)
        except OSError as error:
            raise StorageFailed("The recording cannot be written; the disk may be full.") from error

    async def get(self, key: str) -> bytes:
        path = self._path(key)
        try:
            return await to_thread.run_sync(path.read_bytes)
        except _ABSENT as error:
            raise NotFound("There is no such recording.") from error
        except OSError as error:
            raise StorageFailed("The recording cannot be read.") from error

    async def remove(self, key: str) -> None:
        path = self._path(key)
        try:
            with suppress(*_ABSENT):
                await to_thread.run_sync(path.unlink)
        except OSError as error:
            raise StorageFailed("The recording cannot be removed.") from error

    def _path(self, key: str) -> Path:
        if not _KEY.fullmatch(key):
            raise InvalidInput(
                "A blob's key has letters, digits, `-`, `_`, `.` and `/`, and no part begins with a dot."
            )
        return self._folder / key


def _write_whole(path: Path, data: bytes) -> None:
    """Write beside the place and rename into it: a reader sees the old file or the new one, never a part."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = mkstemp(prefix=".", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
