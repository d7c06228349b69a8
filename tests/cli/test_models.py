"""`talktrack models` as a stranger uses it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import pytest
from anyio.from_thread import start_blocking_portal

from talktrack.providers.local.manifest import MODELS
from tests.cli.running import Commands
from tests.servers.files import Fault, FileServer, file_server

CONTENT = b"a model " * 50_000
SHA256 = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def server() -> Iterator[FileServer]:
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(file_server(CONTENT)) as server:
        yield server


def test_a_file_that_broke_off_goes_on_and_its_path_is_the_result(own: Commands, server: FileServer) -> None:
    server.fault = Fault.CUT
    broken = own("models", "pull", server.url("tiny.bin?download=true"), "--sha256", SHA256)
    assert "goes on from there" in broken.refused("provider_unreachable")
    server.fault = None
    pulled = own("models", "pull", server.url("tiny.bin?download=true"), "--sha256", SHA256.upper())
    path = own.data / "models" / "tiny" / "tiny.bin"
    assert (pulled.code, pulled.out) == (0, f"{path}\n"), pulled.err
    assert path.read_bytes() == CONTENT
    assert server.requests[-1].headers["range"].startswith("bytes=")


def test_what_is_not_the_file_that_was_meant_is_refused(own: Commands, server: FileServer) -> None:
    assert SHA256 in own("models", "pull", server.url("tiny.bin"), "--sha256", "0" * 64).refused("provider_nonsense")
    server.fault = Fault.GONE
    assert "404" in own("models", "pull", server.url("tiny.bin"), "--sha256", SHA256).refused("provider_rejected")


def test_a_url_without_a_checksum_and_an_unknown_name_are_wrong_usage(own: Commands) -> None:
    for arguments in (["http://127.0.0.1:1/a"], ["http://127.0.0.1:1/a", "--sha256", "7"]):
        bare = own("models", "pull", *arguments)
        assert (bare.code, bare.out) == (2, "")
        assert "--sha256" in bare.err
    assert "whisper-small" in own("models", "pull", "parrot").refused("not_found", 2)


def test_models_are_listed_with_licence_size_and_whether_they_are_here(own: Commands) -> None:
    listed = own("models", "list", "--json").json
    assert [model["name"] for model in listed] == list(MODELS)
    assert all(model["licence"] and model["bytes"] > 10_000_000 and model["path"] is None for model in listed)
    zipformer = MODELS["zipformer-en-20m"]
    folder = own.data / "models" / zipformer.name
    folder.mkdir(parents=True)
    for file in zipformer.files:
        (folder / file.name).touch()
    assert next(model for model in own("models", "list", "--json").json if model["path"])["path"] == str(folder)
    assert "whisper-small" in own("models", "list").out


def test_the_manifest_names_files_that_can_be_checked() -> None:
    for name, model in MODELS.items():
        assert name == model.name
        assert model.files
        for file in model.files:
            assert file.url.startswith("https://")
            assert file.url.endswith(f"/{file.name}")
            assert len(bytes.fromhex(file.sha256)) == 32
            assert file.size
    digests = [file.sha256 for model in MODELS.values() for file in model.files]
    assert len(set(digests)) == len(digests)
    assert {language for model in MODELS.values() if model.recommended for language in model.languages} == {"en", "es"}
