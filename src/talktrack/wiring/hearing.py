"""Voice detection for the calls of this process: one model for all of them, loaded when the first voice comes."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import anyio
from anyio import to_thread

from talktrack.config import Settings
from talktrack.engine.vad import VoiceBatcher
from talktrack.ports.speech import VoiceDetector


class Hearing:
    """Implements `services.live.Voices`. The model and what runs it take 24 MB and a tenth of a second."""

    def __init__(self, model: Path) -> None:
        """`model` is Silero's `silero_vad.onnx`."""
        self._model = model
        self._loading = anyio.Lock()
        self._batcher: VoiceBatcher | None = None

    async def __call__(self) -> VoiceBatcher:
        """The detector that all calls share. Raises `NoVoiceDetector` where its model is damaged."""
        async with self._loading:
            if self._batcher is None:
                self._batcher = VoiceBatcher(await to_thread.run_sync(_detector, self._model))
        return self._batcher


def _detector(model: Path) -> VoiceDetector:
    detector: VoiceDetector = import_module("talktrack.providers.local.silero").SileroDetector(model)
    return detector


def hearing(settings: Settings) -> Hearing | None:
    """What hears when somebody speaks; None where no model is named and none installed. Raises `NoVoiceDetector`."""
    models = import_module("talktrack.providers.local.models")
    if settings.vad_model is not None:
        return Hearing(models.existing(settings.vad_model))
    return Hearing(models.VOICE_MODEL) if models.VOICE_MODEL.is_file() else None
