"""A look at everything that is configured, by using it once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import anyio

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import TalktrackError
from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language
from talktrack.ports.language import LanguageModel, Message, Prompt, answer_text
from talktrack.ports.speech import Synthesizer
from talktrack.services.world import World

_DEADLINE_S = 20
_INSTALL = "Set DEEPGRAM_API_KEY, or install the extra `local-speech`, and set no `none` in"
_SILENCE = Frame(bytes(16_000), 16_000)
_HELLO: dict[Language, str] = {"en": "Hello.", "es": "Hola."}


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at."""

    what: str
    state: Literal["good", "missing", "broken"]
    detail: str
    """What works, or what to do."""


async def check_up(world: World) -> tuple[Finding, ...]:
    """Store, library, language model, and speech in both languages and directions."""
    findings = [await _store(world), _library(world), await _model(world.model)]
    for language in LANGUAGES:
        findings += [await _recognition(world, language), await _synthesis(world.synthesizer, language)]
    return (*findings, _denoising(world))


async def _store(world: World) -> Finding:
    try:
        async with world.store.directory() as directory:
            open_calls = await directory.open_calls()
    except TalktrackError as error:
        return Finding("store", "broken", error.detail)
    return Finding("store", "good", f"The database answers; {len(open_calls)} calls are live.")


def _library(world: World) -> Finding:
    return Finding("scenarios", "good", f"{len(world.library.scenarios())} ship with the product.")


async def _model(model: LanguageModel | None) -> Finding:
    if model is None:
        keys = "OPENAI_API_KEY, GROQ_API_KEY, ANTHROPIC_API_KEY or GEMINI_API_KEY"
        how = f"Set {keys}, or OPENAI_BASE_URL for a server of your own such as Ollama or vLLM."
        return Finding("language model", "missing", f"The phrase bank words the customer. {how}")
    try:
        with anyio.fail_after(_DEADLINE_S):
            await answer_text(model, Prompt((Message("user", "Say hello."),), max_tokens=20))
    except TimeoutError:
        return Finding("language model", "broken", f"{model.name} gave no answer in {_DEADLINE_S} seconds.")
    except TalktrackError as error:
        return Finding("language model", "broken", error.detail)
    return Finding("language model", "good", f"{model.name} answers.")


async def _recognition(world: World, language: Language) -> Finding:
    what = f"speech in ({language})"
    recognizer, listener = world.recognizers.get(language), world.listener(language)
    if recognizer is None or listener is None:
        how = "Set DEEPGRAM_API_KEY, type, or let the browser recognise."
        how = how if language != "en" else f"{_INSTALL} TALKTRACK_STT."
        return Finding(what, "missing", f"No recogniser is configured. {how}")
    try:
        with anyio.fail_after(_DEADLINE_S):
            await recognizer.recognize(_SILENCE, language)
            async with listener.listen(language, _SILENCE.rate) as stream:
                stream.voice_started()
                stream.push(_SILENCE)
                stream.voice_stopped()
                await anext(aiter(stream))
    except TimeoutError:
        return Finding(what, "broken", f"{recognizer.name} gave no answer in {_DEADLINE_S} seconds.")
    except TalktrackError as error:
        return Finding(what, "broken", error.detail)
    return Finding(what, "good", f"{recognizer.name} listens.")


def _denoising(world: World) -> Finding:
    if world.denoising is None:
        return Finding("denoising", "missing", "Assistants listen to their lines as they are. It needs Linux.")
    return Finding("denoising", "good", f"{world.denoising.name} is installed; assistants switch it on.")


async def _synthesis(synthesizer: Synthesizer | None, language: Language) -> Finding:
    what = f"speech out ({language})"
    if synthesizer is None or language not in synthesizer.capabilities.languages:
        return Finding(what, "missing", f"No synthesiser is configured. {_INSTALL} TALKTRACK_TTS.")
    try:
        async with synthesizer.speak(_HELLO[language], VoiceConfig(), language) as speech:
            length = sum([each.duration_ms async for each in speech if isinstance(each, Frame)])
    except TalktrackError as error:
        return Finding(what, "broken", error.detail)
    return Finding(what, "good", f"{synthesizer.name} speaks ({length:.0f} ms of sound).")
