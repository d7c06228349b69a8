"""Large files: fetched in one go or several, and never taken for whole before their checksum says so."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import anyio
import anyio.to_thread
import httpx

from talktrack.domain.errors import (
    ProviderError,
    ProviderNonsense,
    ProviderRejected,
    ProviderTimeout,
    ProviderUnreachable,
    StorageFailed,
)

Tell = Callable[[int, int | None], None]
"""Takes how many bytes are there, and of how many where that is known."""

_AGAIN: Final = "What has come is kept: the same command goes on from there."


@dataclass(frozen=True)
class RemoteFile:
    name: str
    """A plain file name."""
    url: str
    sha256: str
    size: int | None = None
    """In bytes; None is not known yet."""


def open_downloads(silence_s: float = 30.0) -> httpx.AsyncClient:
    """A client that gives a server up which says nothing for so many seconds."""
    return httpx.AsyncClient(timeout=silence_s, follow_redirects=True)


async def fetch(client: httpx.AsyncClient, file: RemoteFile, folder: Path, tell: Tell) -> Path:
    """Where the file is, whole and checked; fetched where it was not there yet.

    What came of it before an interruption lies beside it as `.partial`, and the next call goes on from there.
    Raises a `ProviderError` for the server, `StorageFailed` for this machine.
    """
    target = folder / file.name
    partial = target.with_name(f"{file.name}.partial")
    try:
        if target.is_file() and await _digest(target) == file.sha256:
            tell(target.stat().st_size, target.stat().st_size)
            return target
        await anyio.Path(folder).mkdir(parents=True, exist_ok=True)
        await _receive(client, file, partial, tell)
        found = await _digest(partial)
        if found != file.sha256:
            partial.unlink()
            sentence = f"{file.name} is not the file that was meant: its SHA-256 is {found}. It was thrown away."
            raise ProviderNonsense(sentence, provider=_host(file))
        partial.replace(target)
    except OSError as error:
        raise StorageFailed(f"{error.filename or partial}: {error.strerror or error}.") from error
    return target


async def _receive(client: httpx.AsyncClient, file: RemoteFile, partial: Path, tell: Tell) -> None:
    """Write what is missing of the file."""
    have = await _bytes_in(partial)
    if have and have == file.size:
        return
    headers = {"Range": f"bytes={have}-"} if have else {}
    try:
        async with client.stream("GET", file.url, headers={**headers, "Accept-Encoding": "identity"}) as response:
            if response.status_code == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE:
                return  # There is no more of it; the checksum tells whether it is the right one.
            if not response.is_success:
                raise _refusal(file, response.status_code)
            goes_on = response.status_code == httpx.codes.PARTIAL_CONTENT
            await _write(response, partial, have if goes_on else 0, file.size, tell)
    except httpx.TimeoutException:
        raise ProviderTimeout(f"{_host(file)} fell silent. {_AGAIN}", provider=_host(file)) from None
    except httpx.HTTPError:
        sentence = f"{_host(file)} cannot be reached, or broke off: check the network. {_AGAIN}"
        raise ProviderUnreachable(sentence, provider=_host(file)) from None


async def _write(response: httpx.Response, partial: Path, have: int, size: int | None, tell: Tell) -> None:
    coming = response.headers.get("Content-Length", "")
    total = size or (have + int(coming) if coming.isdigit() else None)
    free = shutil.disk_usage(partial.parent).free
    if total is not None and total - have > free:
        raise StorageFailed(f"{partial.parent}: {total - have:,} bytes are to come, and {free:,} are free.")
    async with await anyio.open_file(partial, "ab" if have else "wb") as output:
        tell(have, total)
        async for chunk in response.aiter_bytes():
            await output.write(chunk)
            have += len(chunk)
            tell(have, total)


def _refusal(file: RemoteFile, status: int) -> ProviderError:
    where = f"{file.url} (HTTP {status})"
    if status >= 500:
        return ProviderUnreachable(f"{where}: the server fails. {_AGAIN}", provider=_host(file))
    return ProviderRejected(f"{where}: the server does not give it away; is it still there?", provider=_host(file))


def _host(file: RemoteFile) -> str:
    return httpx.URL(file.url).host


async def _bytes_in(path: Path) -> int:
    there = anyio.Path(path)
    return (await there.stat()).st_size if await there.exists() else 0


async def _digest(path: Path) -> str:
    def digest() -> str:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    return await anyio.to_thread.run_sync(digest)
