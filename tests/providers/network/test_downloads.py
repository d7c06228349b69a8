"""Files that are fetched, by whatever server gives them away."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import anyio
import httpx
import pytest

from talktrack.domain.errors import (
    ProviderNonsense,
    ProviderRejected,
    ProviderTimeout,
    ProviderUnreachable,
    StorageFailed,
    TalktrackError,
)
from talktrack.providers.network.downloads import RemoteFile, fetch, open_downloads
from tests.servers.files import Fault, FileServer, file_server

CONTENT = bytes(range(256)) * 1200
SHA256 = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
async def server() -> AsyncIterator[FileServer]:
    async with file_server(CONTENT) as server:
        with anyio.fail_after(20):
            yield server


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with open_downloads(silence_s=0.5) as client:
        yield client


def file_of(server: FileServer, size: int | None = len(CONTENT)) -> RemoteFile:
    return RemoteFile("model.bin", server.url("model.bin"), SHA256, size)


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def nothing(done: int, total: int | None) -> None:
    pass


@pytest.mark.parametrize("size", [len(CONTENT), None])
@pytest.mark.parametrize("fault", [None, Fault.MOVED])
async def test_a_file_comes_whole_and_its_progress_is_told(
    server: FileServer, client: httpx.AsyncClient, tmp_path: Path, size: int | None, fault: Fault | None
) -> None:
    server.fault = fault
    told: list[tuple[int, int | None]] = []
    path = await fetch(client, file_of(server, size), tmp_path / "new", lambda *now: told.append(now))
    assert path.read_bytes() == CONTENT
    assert names(path.parent) == [path.name]
    assert told[0] == (0, len(CONTENT))
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert [done for done, _ in told] == sorted(done for done, _ in told)


async def test_what_is_there_and_whole_is_not_fetched_again(
    server: FileServer, client: httpx.AsyncClient, tmp_path: Path
) -> None:
    (tmp_path / "model.bin").write_bytes(CONTENT)
    await fetch(client, file_of(server), tmp_path, nothing)
    assert server.requests == []
    (tmp_path / "model.bin").write_bytes(CONTENT[:-1])
    assert (await fetch(client, file_of(server), tmp_path, nothing)).read_bytes() == CONTENT


@pytest.mark.parametrize(("fault", "kind"), [(Fault.CUT, ProviderUnreachable), (Fault.STALL, ProviderTimeout)])
@pytest.mark.parametrize("then", [None, Fault.DEAF, Fault.MOVED])
async def test_a_broken_download_goes_on_from_where_it_was(
    server: FileServer,
    client: httpx.AsyncClient,
    tmp_path: Path,
    fault: Fault,
    kind: type[TalktrackError],
    then: Fault | None,
) -> None:
    server.fault = fault
    with pytest.raises(kind, match="goes on from there"):
        await fetch(client, file_of(server), tmp_path, nothing)
    assert not (tmp_path / "model.bin").exists()
    have = (tmp_path / "model.bin.partial").stat().st_size
    assert 0 < have < len(CONTENT)
    server.fault = then
    assert (await fetch(client, file_of(server), tmp_path, nothing)).read_bytes() == CONTENT
    assert server.requests[-1].headers["range"] == f"bytes={have}-"
    assert names(tmp_path) == ["model.bin"]


@pytest.mark.parametrize("size", [len(CONTENT), None])
async def test_a_partial_file_that_is_whole_only_needs_its_name(
    server: FileServer, client: httpx.AsyncClient, tmp_path: Path, size: int | None
) -> None:
    (tmp_path / "model.bin.partial").write_bytes(CONTENT)
    assert (await fetch(client, file_of(server, size), tmp_path, nothing)).read_bytes() == CONTENT


@pytest.mark.parametrize("before", [b"", b"another file's beginning"])
async def test_another_file_is_thrown_away_and_the_old_one_stays(
    server: FileServer, client: httpx.AsyncClient, tmp_path: Path, before: bytes
) -> None:
    (tmp_path / "model.bin").write_bytes(b"the model of before")
    if before:
        (tmp_path / "model.bin.partial").write_bytes(before)
    server.fault = None if before else Fault.OTHER
    with pytest.raises(ProviderNonsense, match="SHA-256"):
        await fetch(client, file_of(server), tmp_path, nothing)
    assert names(tmp_path) == ["model.bin"]
    assert (tmp_path / "model.bin").read_bytes() == b"the model of before"


@pytest.mark.parametrize(("fault", "kind"), [(Fault.GONE, ProviderRejected), (Fault.FAILS, ProviderUnreachable)])
async def test_a_refusal_says_what_was_refused(
    server: FileServer, client: httpx.AsyncClient, tmp_path: Path, fault: Fault, kind: type[TalktrackError]
) -> None:
    server.fault = fault
    with pytest.raises(kind, match=r"model\.bin \(HTTP"):
        await fetch(client, file_of(server), tmp_path, nothing)


async def test_no_network_is_said(client: httpx.AsyncClient, tmp_path: Path) -> None:
    with pytest.raises(ProviderUnreachable, match="check the network"):
        await fetch(client, RemoteFile("model.bin", "http://127.0.0.1:1/model.bin", SHA256), tmp_path, nothing)


async def test_a_full_disk_is_said(server: FileServer, client: httpx.AsyncClient, tmp_path: Path) -> None:
    (tmp_path / "model.bin.partial").symlink_to("/dev/full")
    with pytest.raises(StorageFailed, match="No space left"):
        await fetch(client, file_of(server), tmp_path, nothing)


async def test_a_file_that_is_too_large_for_the_disk_is_not_begun(
    server: FileServer, client: httpx.AsyncClient, tmp_path: Path
) -> None:
    with pytest.raises(StorageFailed, match="are free"):
        await fetch(client, replace(file_of(server), size=1 << 60), tmp_path, nothing)
    assert names(tmp_path) == []


async def test_a_folder_that_cannot_be_made_is_said(
    server: FileServer, client: httpx.AsyncClient, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(StorageFailed, match="file"):
        await fetch(client, file_of(server), tmp_path / "file", nothing)
