"""Speech in and out as the settings choose it: by name, else the best for which a key is there, else this machine's."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

from talktrack.config import Choice, Settings
from talktrack.domain.errors import InvalidInput
from talktrack.domain.language import Language
from talktrack.engine.resilience.patience import Patience
from talktrack.engine.resilience.synthesizer import SteadySynthesizer
from talktrack.ports.speech import Recognizer, StreamingRecognizer, Synthesizer

VOICE_PATIENCE: Final = Patience(first_s=3.0, next_s=3.0)

_KNOWN: Final = "deepgram, local, none"


@dataclass(frozen=True)
class Speech:
    """What this process hears and speaks with."""

    recognizers: Mapping[Language, Recognizer] = field(default_factory=dict)
    listeners: Mapping[Language, StreamingRecognizer] = field(default_factory=dict)
    synthesizer: Synthesizer | None = None


async def open_speech(settings: Settings, stack: AsyncExitStack) -> Speech:
    """Recognition and synthesis, closed with the stack. Raises `InvalidInput` for what is named and not to be had."""
    ears = _chosen("TALKTRACK_STT", settings.stt, settings, "pocketsphinx")
    mouth = _chosen("TALKTRACK_TTS", settings.tts, settings, "espeakng_loader")
    api: Any = None
    if "deepgram" in (ears.provider, mouth.provider):
        rooms = import_module("talktrack.providers.deepgram.api")
        base_url = settings.access["deepgram"].base_url or rooms.DEFAULT_BASE_URL
        api = await stack.enter_async_context(rooms.DeepgramApi(settings.access["deepgram"].api_key, base_url=base_url))
    recognizers: Mapping[Language, Recognizer] = {}
    listeners: Mapping[Language, StreamingRecognizer] = {}
    match ears.provider:
        case "deepgram":
            room = import_module("talktrack.providers.deepgram.recognizer")
            model = ears.model or room.DEFAULT_MODEL
            recognizers = _by_language(room.DeepgramRecognizer(api, model))
            listeners = _by_language(room.DeepgramStreamingRecognizer(api, model))
        case "local":
            recognizer = import_module("talktrack.providers.local.recognizer").PocketsphinxRecognizer()
            stack.callback(recognizer.close)
            recognizers = _by_language(recognizer)
        case _:
            pass
    return Speech(recognizers, listeners, _synthesizer(mouth, api))


def _synthesizer(choice: Choice, api: Any) -> Synthesizer | None:
    synthesizer: Synthesizer
    match choice.provider:
        case "deepgram":
            room = import_module("talktrack.providers.deepgram.synthesizer")
            synthesizer = room.DeepgramSynthesizer(api, choice.model)
        case "local":
            synthesizer = import_module("talktrack.providers.local.synthesizer").EspeakSynthesizer()
        case _:
            return None
    return SteadySynthesizer([synthesizer], VOICE_PATIENCE)


def _by_language(recognizer: Any) -> dict[Language, Any]:
    return dict.fromkeys(recognizer.capabilities.languages, recognizer)


def _chosen(name: str, choice: Choice | None, settings: Settings, engine: str) -> Choice:
    """What to take, by a provider that can be had; `none` takes nothing. Raises `InvalidInput`."""
    installed = find_spec(engine) is not None
    if choice is None:
        best = "deepgram" if settings.access["deepgram"].api_key else "local" if installed else "none"
        return Choice(best)
    match choice.provider:
        case "deepgram" if not settings.access["deepgram"].api_key:
            raise InvalidInput(f"{name} names 'deepgram', which needs a key: set DEEPGRAM_API_KEY.")
        case "local" if not installed:
            raise InvalidInput(
                f"{name} names 'local', whose engine is not installed: pip install talktrack[local-speech]."
            )
        case "deepgram" | "local" | "none":
            return choice
        case _:
            raise InvalidInput(f"{name} names {choice.provider!r}; known are: {_KNOWN}.")
