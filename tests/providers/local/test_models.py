"""How the voice model comes out of its wheel."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest

from talktrack.domain.errors import NoVoiceDetector
from talktrack.providers.local import models
from talktrack.providers.local.models import install, is_installed
from talktrack.providers.local.silero import SileroDetector


def wheel(folder: Path, files: dict[str, bytes]) -> Path:
    path = folder / "silero_vad-0-py3-none-any.whl"
    with ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """Where a model was installed before."""
    path = tmp_path / "share" / "silero_vad.onnx"
    path.parent.mkdir()
    path.write_bytes(b"the model of before")
    return path


@pytest.mark.parametrize(
    "files",
    [
        {},
        {"silero_vad/data/silero_vad.onnx": b"another model", "silero_vad-0.dist-info/licenses/LICENSE": b"MIT"},
        {"silero_vad/data/silero_vad.onnx": b"a model without a licence"},
    ],
)
def test_a_wheel_with_anything_else_in_it_changes_nothing(
    files: dict[str, bytes], installed: Path, tmp_path: Path
) -> None:
    with pytest.raises(NoVoiceDetector):
        install(wheel(tmp_path, files), installed)
    assert installed.read_bytes() == b"the model of before"
    assert list(installed.parent.iterdir()) == [installed]


def test_what_is_no_wheel_is_said_to_be_none(installed: Path, tmp_path: Path) -> None:
    with pytest.raises(NoVoiceDetector, match=r"missing\.whl"):
        install(tmp_path / "missing.whl", installed)
    (tmp_path / "text.whl").write_text("no archive")
    with pytest.raises(NoVoiceDetector):
        install(tmp_path / "text.whl", installed)


def test_the_known_file_is_installed_whole_with_its_licence_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "_SHA256", "9372c470eeadd5ecd9c3c74c2b3cb633f8e2f2fad799250a0f70d652b6b825e4")
    files = {"silero_vad/data/silero_vad.onnx": b"model", "silero_vad-0.dist-info/licenses/LICENSE": b"MIT"}
    path = tmp_path / "share" / "talktrack" / "silero_vad.onnx"
    install(wheel(tmp_path, files), path)
    assert is_installed(path)
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == {
        "silero_vad.onnx": b"model",
        "silero_vad.LICENSE": b"MIT",
    }


def test_a_damaged_or_missing_file_does_not_count_as_installed(installed: Path) -> None:
    assert not is_installed(installed)
    assert not is_installed(installed.with_name("missing.onnx"))


def test_a_missing_model_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(NoVoiceDetector, match=r"make setup.*TALKTRACK_VAD_MODEL"):
        SileroDetector(tmp_path / "silero_vad.onnx")


def test_a_damaged_model_says_what_to_do(installed: Path) -> None:
    with pytest.raises(NoVoiceDetector, match="make setup"):
        SileroDetector(installed)
