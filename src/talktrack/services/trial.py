"""Providers, used once to see whether they work."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final, Literal

import anyio

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import TalktrackError
from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.provider import Sense
from talktrack.ports.language import LanguageModel, Message, Prompt, answer_text
from talktrack.ports.speech import Ears, StreamingRecognizer, Synthesizer

SENSES: Final = {Sense.LLM: "language model", Sense.STT: "speech in", Sense.TTS: "speech out"}

_DEADLINE_S: Final = 20
_SILENCE = Frame(bytes(16_000), 16_000)
_HELLO: dict[Language, str] = {"en": "Hello.", "es": "Hola."}


@dataclass(frozen=True)
class Seen:
    """What somebody can do who was used once."""

    works: str
    languages: tuple[Language, ...] = LANGUAGES


@dataclass(frozen=True)
class Candidate:
    """One provider, as one sense."""

    name: str
    sense: Sense
    use: Callable[[], Awaitable[Seen]] | None = None
    """Uses it once; None where it cannot be had."""
    lack: str = ""
    """What has to be done to have it."""
    chosen: bool = False
    """Whether calls use it."""


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at."""

    what: str
    state: Literal["good", "missing", "broken"]
    detail: str
    """What works, or what to do."""


async def tried(candidate: Candidate) -> tuple[Finding, tuple[Language, ...]]:
    """What was found, and in which languages it can be used."""
    what = f"{SENSES[candidate.sense]}: {candidate.name}"
    if candidate.use is None:
        return Finding(what, "missing", f"To have it, {candidate.lack}."), ()
    try:
        with anyio.fail_after(_DEADLINE_S):
            seen = await candidate.use()
    except TimeoutError:
        return Finding(what, "broken", f"{candidate.name} gave no answer in {_DEADLINE_S} seconds."), LANGUAGES
    except TalktrackError as error:
        return Finding(what, "broken", error.detail), LANGUAGES
    unused = "" if candidate.chosen else " Calls do not use it: another one is named."
    return Finding(what, "good", seen.works + unused), seen.languages


async def think(model: LanguageModel) -> Seen:
    """Have it say something. Raises a `ProviderError`."""
    await answer_text(model, Prompt((Message("user", "Say hello."),), max_tokens=20))
    return Seen(f"{model.name} answers.")


async def hear(ears: Ears) -> Seen:
    """Have it hear silence, in every way and language that it knows. Raises a `ProviderError`."""
    known: dict[str, tuple[Language, ...]] = {}
    if ears.recognizer is not None:
        known[ears.recognizer.name] = ears.recognizer.capabilities.languages
        for language in ears.recognizer.capabilities.languages:
            await ears.recognizer.recognize(_SILENCE, language)
    if ears.listener is not None:
        known[ears.listener.name] = ears.listener.capabilities.languages
        for language in ears.listener.capabilities.languages:
            await _listen(ears.listener, language)
    languages = tuple(language for language in LANGUAGES if any(language in each for each in known.values()))
    return Seen(f"{', '.join(known)} listens ({', '.join(languages)}).", languages)


async def _listen(listener: StreamingRecognizer, language: Language) -> None:
    async with listener.listen(language, _SILENCE.rate) as stream:
        stream.voice_started()
        stream.push(_SILENCE)
        stream.voice_stopped()
        await anext(aiter(stream))


async def speak(synthesizer: Synthesizer) -> Seen:
    """Have it greet somebody in every language that it speaks. Raises a `ProviderError`."""
    lengths = []
    languages = tuple(language for language in LANGUAGES if language in synthesizer.capabilities.languages)
    for language in languages:
        async with synthesizer.speak(_HELLO[language], VoiceConfig(), language) as speech:
            lengths.append(sum([each.duration_ms async for each in speech if isinstance(each, Frame)]))
    return Seen(f"{synthesizer.name} speaks ({', '.join(languages)}; {max(lengths):.0f} ms of sound).", languages)
