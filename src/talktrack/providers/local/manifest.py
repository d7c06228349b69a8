"""The models that `talktrack models pull` knows: where they are, how large, and what their files' SHA-256 must be.

A model is in here only where its publisher pins its files by checksum (the object ids of Git LFS, or of a revision),
and others who fetched them found the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from talktrack.domain.language import LANGUAGES, Language
from talktrack.providers.network.downloads import RemoteFile

_HUB: Final = "https://huggingface.co"
_PIPER_LICENCE: Final = "MIT; for the recordings it learnt from see its MODEL_CARD"


@dataclass(frozen=True)
class LocalModel:
    name: str
    use: str
    languages: tuple[Language, ...]
    licence: str
    page: str
    variable: str
    """The setting that names its folder."""
    files: tuple[RemoteFile, ...]
    recommended: bool = False
    """Fetched where no model is named."""

    @property
    def size(self) -> int:
        """Of all its files, in bytes."""
        return sum(file.size or 0 for file in self.files)


def _whisper(
    name: str, revision: str, languages: tuple[Language, ...], files: dict[str, tuple[int, str]], *, recommended: bool
) -> LocalModel:
    page = f"{_HUB}/Systran/faster-{name}"
    return LocalModel(
        name,
        "speech recognition, whole utterances (faster-whisper)",
        languages,
        "MIT",
        page,
        "TALKTRACK_WHISPER_MODEL",
        tuple(
            RemoteFile(file, f"{page}/resolve/{revision}/{file}", sha256, size)
            for file, (size, sha256) in files.items()
        ),
        recommended,
    )


def _piper(locale: str, speaker: str, model: str, config: tuple[int, str]) -> LocalModel:
    language: Language = "en" if locale.startswith("en") else "es"
    name = f"{locale}-{speaker}-medium"
    folder = f"{language}/{locale}/{speaker}/medium"
    base = f"{_HUB}/rhasspy/piper-voices/resolve/v1.0.0/{folder}/{name}.onnx"
    return LocalModel(
        f"piper-{name}",
        "a voice (Piper)",
        (language,),
        _PIPER_LICENCE,
        f"{_HUB}/rhasspy/piper-voices/tree/v1.0.0/{folder}",
        "TALKTRACK_PIPER_VOICES",
        (
            RemoteFile(f"{name}.onnx", base, model, 63_201_294),
            RemoteFile(f"{name}.onnx.json", f"{base}.json", config[1], config[0]),
        ),
        recommended=True,
    )


MODELS: Final = {
    model.name: model
    for model in (
        _whisper(
            "whisper-small",
            "536b0662742c02347bc0e980a01041f333bce120",
            LANGUAGES,
            {
                "config.json": (2_370, "b55496ac7940a7ae47d2c01eab40edfd8701feec1229d9cce3b40014383fb828"),
                "model.bin": (483_546_902, "3e305921506d8872816023e4c273e75d2419fb89b24da97b4fe7bce14170d671"),
                "tokenizer.json": (2_203_239, "fb7b63191e9bb045082c79fd742a3106a12c99513ab30df4a0d47fa6cb6fd0ab"),
                "vocabulary.txt": (459_861, "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913"),
            },
            recommended=True,
        ),
        _whisper(
            "whisper-base.en",
            "3d3d5dee26484f91867d81cb899cfcf72b96be6c",
            ("en",),
            {
                "config.json": (2_227, "f3bc3821e9fc76a27bae538e11ae5b677dcdd352b4600429ce7951d398569aeb"),
                "model.bin": (145_216_508, "2a166925539a16005f14ff328359f9b9adb9dc4fb631bb3b227526862e93e2ef"),
                "tokenizer.json": (2_128_466, "929c5252409436dce1b38a75d1abbcb5e132d170d8e324e4e04ed915fa2d22df"),
                "vocabulary.txt": (422_309, "ff77588746d3a2595d32ab5b69ffd7b95ce2441ac57533cb66fc3eb575a115cf"),
            },
            recommended=False,
        ),
        LocalModel(
            "zipformer-en-20m",
            "speech recognition while a voice speaks (sherpa-onnx)",
            ("en",),
            "Apache-2.0",
            f"{_HUB}/csukuangfj/sherpa-onnx-streaming-zipformer-en-20M-2023-02-17",
            "TALKTRACK_SHERPA_MODEL",
            tuple(
                RemoteFile(
                    file,
                    f"{_HUB}/csukuangfj/sherpa-onnx-streaming-zipformer-en-20M-2023-02-17/resolve/"
                    f"d42f2d9f7ca24806fb667456a18a9f1b60f70d16/{file}",
                    sha256,
                    size,
                )
                for file, size, sha256 in (
                    (
                        "encoder-epoch-99-avg-1.int8.onnx",
                        42_845_182,
                        "3810755ce7c3ab26b42a8bcf39d191308fa27fb0f53358823ba46141d03b7eb3",
                    ),
                    (
                        "decoder-epoch-99-avg-1.onnx",
                        2_092_272,
                        "45a7f940ecfb53d89fa270ad11b88b961e53a317203eb24b1c8e95ed208b0f30",
                    ),
                    (
                        "joiner-epoch-99-avg-1.int8.onnx",
                        259_572,
                        "e085d73b593cf9b0707f370dbd656d58327d3fe36d80d849202ef81df02cb01e",
                    ),
                    ("tokens.txt", 5_048, "49e3c2646595fd907228b3c6787069658f67b17377c60aeb8619c4551b2316fb"),
                )
            ),
        ),
        _piper(
            "en_GB",
            "alba",
            "401369c4a81d09fdd86c32c5c864440811dbdcc66466cde2d64f7133a66ad03b",
            (4_888, "aa965a2f02ecced632c2694e1fc72bbff6d65f265fab567ca945918c73dd89f4"),
        ),
        _piper(
            "es_ES",
            "davefx",
            "6658b03b1a6c316ee4c265a9896abc1393353c2d9e1bca7d66c2c442e222a917",
            (4_817, "0e0dda87c732f6f38771ff274a6380d9252f327dca77aa2963d5fbdf9ec54842"),
        ),
    )
}
