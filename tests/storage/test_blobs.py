from __future__ import annotations

from pathlib import Path

import pytest

from talktrack.domain.errors import InvalidInput, NotFound, StorageFailed
from talktrack.storage.blobs import DiskBlobs


async def test_a_blob_comes_back_whole_and_the_newest_one_counts(tmp_path: Path) -> None:
    blobs = DiskBlobs(tmp_path / "blobs")
    await blobs.put("org_a/call_1/t1.wav", b"old")
    await blobs.put("org_a/call_1/t1.wav", b"\0new")
    assert await blobs.get("org_a/call_1/t1.wav") == b"\0new"
    assert _names(tmp_path / "blobs") == ["call_1", "org_a", "t1.wav"]


async def test_a_blob_is_for_the_owners_eyes_only(tmp_path: Path) -> None:
    await DiskBlobs(tmp_path).put("a/b.wav", b"x")
    assert (tmp_path / "a" / "b.wav").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("key", ["gone.wav", "a/gone.wav", "a.wav/below", "folder"])
async def test_what_was_never_put_is_not_found_and_removing_it_is_no_error(tmp_path: Path, key: str) -> None:
    blobs = DiskBlobs(tmp_path)
    await blobs.put("a.wav", b"x")
    await blobs.put("folder/b.wav", b"x")
    with pytest.raises(NotFound):
        await blobs.get(key)
    await blobs.remove(key)
    assert await blobs.get("folder/b.wav") == b"x"


async def test_a_removed_blob_is_gone(tmp_path: Path) -> None:
    blobs = DiskBlobs(tmp_path)
    await blobs.put("a.wav", b"x")
    await blobs.remove("a.wav")
    with pytest.raises(NotFound):
        await blobs.get("a.wav")


@pytest.mark.parametrize(
    "key",
    [
        "",
        "/etc/passwd",
        "..",
        "../up",
        "a/../../up",
        "a//b",
        "a/",
        ".hidden",
        "a/.",
        "a\0b",
        "a\nb",
        "a\\b",
        "é",
        "x" * 300,
    ],
)
async def test_no_key_leads_out_of_the_folder(tmp_path: Path, key: str) -> None:
    blobs = DiskBlobs(tmp_path / "blobs")
    with pytest.raises(InvalidInput):
        await blobs.put(key, b"x")
    with pytest.raises(InvalidInput):
        await blobs.get(key)
    with pytest.raises(InvalidInput):
        await blobs.remove(key)
    assert _names(tmp_path) == []


async def test_a_write_that_fails_leaves_the_old_blob_and_no_part(tmp_path: Path) -> None:
    blobs = DiskBlobs(tmp_path)
    await blobs.put("a/b.wav", b"old")
    with pytest.raises(StorageFailed):
        await blobs.put("a/b.wav/c.wav", b"x")
    with pytest.raises(StorageFailed):
        await blobs.put("a", b"x")
    assert await blobs.get("a/b.wav") == b"old"
    assert _names(tmp_path) == ["a", "b.wav"]


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*"))
