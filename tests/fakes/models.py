"""Folders as the engines of this machine find their models in; `tests.fakes.engines` read what is in the files."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.fakes.engines import faster_whisper, piper, sherpa_onnx


def install_engines(monkeypatch: pytest.MonkeyPatch) -> None:
    """The stand-ins under the names of the real ones."""
    for module in (faster_whisper, piper, sherpa_onnx):
        monkeypatch.setitem(sys.modules, module.__name__.rpartition(".")[2], module)


def whisper_model(folder: Path, hears: str = "") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.bin").write_text(hears)
    return folder


def sherpa_model(folder: Path, hears: str = "") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("encoder.onnx", "decoder.onnx", "joiner.onnx", "joiner.int8.onnx", "tokens.txt"):
        (folder / name).write_text("")
    (folder / "encoder.int8.onnx").write_text(hears)
    return folder


def piper_voice(folder: Path, name: str, *, code: str, pace: float = 1.0, rate: int = 22_050, model: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.onnx").write_text(model)
    config = {"audio": {"sample_rate": rate}, "language": {"code": code}, "inference": {"length_scale": pace}}
    (folder / f"{name}.onnx.json").write_text(json.dumps(config))


def piper_voices(folder: Path) -> Path:
    piper_voice(folder / "en", "en_GB-alba-medium", code="en_GB")
    piper_voice(folder / "es", "es_ES-davefx-medium", code="es_ES", rate=16_000)
    return folder
