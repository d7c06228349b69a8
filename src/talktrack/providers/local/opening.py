"""How speech of this machine is opened; the engines are loaded when they are."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from importlib import import_module
from pathlib import Path

from talktrack.domain.errors import InvalidInput
from talktrack.domain.language import language_of
from talktrack.domain.provider import Pick
from talktrack.ports.speech import Ears, Synthesizer
from talktrack.providers.local.description import PIPER, SHERPA, WHISPER
from talktrack.providers.local.piper import PiperSynthesizer
from talktrack.providers.local.sherpa import SherpaRecognizer
from talktrack.providers.local.whisper import WhisperRecognizer


@asynccontextmanager
async def ears(pick: Pick) -> AsyncIterator[Ears]:
    """Whisper or sherpa-onnx with the model of a folder; else Pocketsphinx, for English.

    Raises `InvalidInput` for a folder that holds no model.
    """
    match pick.provider.name:
        case WHISPER.name:
            yield Ears(WhisperRecognizer(_folder(pick, "model")))
        case SHERPA.name:
            sherpa = _sherpa(pick)
            yield Ears(sherpa, sherpa)
        case _:
            with closing(import_module("talktrack.providers.local.recognizer").PocketsphinxRecognizer()) as recognizer:
                yield Ears(recognizer)


@asynccontextmanager
async def mouth(pick: Pick) -> AsyncIterator[Synthesizer]:
    """Piper with the voices of a folder; else eSpeak. Raises `InvalidInput` for a folder that holds no voice."""
    if pick.provider.name == PIPER.name:
        yield PiperSynthesizer(_folder(pick, "voices"), pick.model)
    else:
        yield import_module("talktrack.providers.local.synthesizer").EspeakSynthesizer()


def _sherpa(pick: Pick) -> SherpaRecognizer:
    tag = pick.access.get("language") or pick.provider.default("language")
    language = language_of(tag)
    if language is None:
        raise InvalidInput(f"TALKTRACK_SHERPA_LANGUAGE is {tag[:40]!r}; it can be en or es.")
    return SherpaRecognizer(_folder(pick, "model"), language)


def _folder(pick: Pick, setting: str) -> Path:
    return Path(pick.access[setting]).expanduser()
