"""What every `ports.speech.Synthesizer` must do, run on the fake and on each adapter."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import cast

import anyio
import pytest

from talktrack.audio.levels import audible_span
from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import InvalidInput, UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.engine.resilience.patience import Patience
from talktrack.engine.resilience.synthesizer import SteadySynthesizer
from talktrack.ports.speech import SpokenWord, Synthesizer
from talktrack.providers.azure.api import AzureApi
from talktrack.providers.azure.synthesizer import AzureSynthesizer
from talktrack.providers.deepgram.api import DeepgramApi
from talktrack.providers.deepgram.synthesizer import DeepgramSynthesizer
from talktrack.providers.elevenlabs.api import ElevenLabsApi
from talktrack.providers.elevenlabs.synthesizer import ElevenLabsSynthesizer
from talktrack.providers.local.piper import PiperSynthesizer
from talktrack.providers.local.synthesizer import EspeakSynthesizer
from talktrack.providers.openai.api import OpenAIApi
from talktrack.providers.openai.synthesizer import OpenAISynthesizer
from talktrack.providers.scripted.synthesizer import ScriptedSynthesizer
from tests.audio.sounds import joined
from tests.fakes.models import install_engines, piper_voices
from tests.fakes.speech import FakeSynthesizer
from tests.servers.azure import azure_server
from tests.servers.deepgram import deepgram_server
from tests.servers.elevenlabs import elevenlabs_server
from tests.servers.openai_speech import openai_speech_server

DEFAULT = VoiceConfig()
TEXTS: dict[Language, str] = {"en": "Good morning, we deliver every day.", "es": "Buenos días, entregamos cada mañana."}


MAKERS: dict[str, Callable[[], Synthesizer]] = {
    "fake": FakeSynthesizer,
    "espeak": EspeakSynthesizer,
    "scripted words": lambda: ScriptedSynthesizer(first_delay_ms=1, speed=1000),
    "steady fake": lambda: SteadySynthesizer([FakeSynthesizer()], Patience()),
    "steady scripted": lambda: SteadySynthesizer([ScriptedSynthesizer(first_delay_ms=1, speed=1000)], Patience()),
    "scripted tone": lambda: ScriptedSynthesizer(mode="tone", first_delay_ms=1, speed=1000),
}


@asynccontextmanager
async def deepgram() -> AsyncIterator[Synthesizer]:
    async with deepgram_server() as server, DeepgramApi("key", base_url=server.base_url) as api:
        yield DeepgramSynthesizer(api)


@asynccontextmanager
async def azure() -> AsyncIterator[Synthesizer]:
    async with azure_server() as server, AzureSynthesizer(AzureApi("key", base_url=server.base_url)) as synthesizer:
        yield synthesizer


@asynccontextmanager
async def elevenlabs() -> AsyncIterator[Synthesizer]:
    async with elevenlabs_server() as server, ElevenLabsApi("key", base_url=server.base_url) as api:
        yield ElevenLabsSynthesizer(api)


@asynccontextmanager
async def openai() -> AsyncIterator[Synthesizer]:
    async with openai_speech_server() as server, OpenAIApi(base_url=server.base_url) as api:
        yield OpenAISynthesizer(api)


SERVED = {"deepgram": deepgram, "azure": azure, "elevenlabs": elevenlabs, "openai": openai}
"""Those that speak over a network."""


@pytest.fixture(params=[*MAKERS, "piper", *SERVED, *(f"steady {name}" for name in SERVED)])
async def synthesizer(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Synthesizer]:
    if request.param in MAKERS:
        yield MAKERS[request.param]()
        return
    if request.param == "piper":
        install_engines(monkeypatch)
        yield PiperSynthesizer(piper_voices(tmp_path))
        return
    async with SERVED[request.param.removeprefix("steady ")]() as served:
        yield SteadySynthesizer([served], Patience()) if request.param.startswith("steady") else served


async def spoken(
    synthesizer: Synthesizer, text: str, language: Language = "en", voice: VoiceConfig = DEFAULT
) -> list[Frame]:
    async with synthesizer.speak(text, voice, language) as speech:
        return [each async for each in speech if isinstance(each, Frame)]


async def test_a_text_becomes_sound_in_pieces_of_one_rate(synthesizer: Synthesizer) -> None:
    frames = await spoken(synthesizer, TEXTS["en"])
    assert len(frames) > 5
    assert len({frame.rate for frame in frames}) == 1
    assert all(frame.pcm and len(frame.pcm) % 2 == 0 for frame in frames)
    assert audible_span(joined(*frames)) is not None


async def test_every_voice_speaks_its_language(synthesizer: Synthesizer) -> None:
    voices = synthesizer.voices()
    assert len({voice.id for voice in voices}) == len(voices)
    for voice in voices:
        languages = [language for language in synthesizer.capabilities.languages if voice.speaks(language)]
        assert languages
        for language in languages:
            config = VoiceConfig(provider=voice.provider, id=voice.id)
            assert audible_span(joined(*await spoken(synthesizer, TEXTS[language], language, config))) is not None


async def test_every_language_has_a_voice_without_choosing_one(synthesizer: Synthesizer) -> None:
    for language in synthesizer.capabilities.languages:
        assert await spoken(synthesizer, TEXTS[language], language)


async def test_words_come_in_order_with_their_times_where_it_tells_them(synthesizer: Synthesizer) -> None:
    async with synthesizer.speak(TEXTS["en"], DEFAULT, "en") as speech:
        said = [each async for each in speech]
    length = sum(each.duration_ms for each in said if isinstance(each, Frame))
    told = [each for each in said if isinstance(each, SpokenWord)]
    assert [word.text for word in told] == (TEXTS["en"].split() if synthesizer.capabilities.word_times else [])
    times = [time for word in told for time in (word.start_ms, word.end_ms)]
    assert times == sorted(times)
    assert all(0 <= time <= length for time in times)


@pytest.mark.parametrize("text", ["", "   ", "\n"])
async def test_nothing_to_say_gives_no_sound(synthesizer: Synthesizer, text: str) -> None:
    assert await spoken(synthesizer, text) == []


async def test_an_unknown_voice_is_refused_with_the_known_ones(synthesizer: Synthesizer) -> None:
    with pytest.raises(InvalidInput) as refused:
        await spoken(synthesizer, "Hello.", "en", VoiceConfig(id="nobody"))
    for voice in synthesizer.voices():
        assert (voice.id in refused.value.detail) == voice.speaks("en")


async def test_a_voice_of_another_language_is_refused(synthesizer: Synthesizer) -> None:
    spanish = next((voice for voice in synthesizer.voices() if not voice.speaks("en")), None)
    if spanish is None:
        pytest.skip("Its voices speak every language.")
    with pytest.raises(InvalidInput):
        await spoken(synthesizer, "Hello.", "en", VoiceConfig(id=spanish.id))


async def test_a_language_it_does_not_speak_is_refused(synthesizer: Synthesizer) -> None:
    with pytest.raises(UnsupportedLanguage):
        await spoken(synthesizer, "Hello.", cast("Language", "xx"))


async def test_a_faster_voice_needs_less_time(synthesizer: Synthesizer) -> None:
    """As much less as it can; ElevenLabs' slowest and fastest are a factor of 1.7 apart."""
    if not synthesizer.capabilities.speed:
        pytest.skip("It cannot change its pace.")
    slow, fast = [
        sum(frame.duration_ms for frame in await spoken(synthesizer, TEXTS["en"], voice=VoiceConfig(speed=speed)))
        for speed in (0.5, 2.0)
    ]
    assert slow > 1.5 * fast


async def test_two_texts_at_once_come_out_as_if_they_were_alone(synthesizer: Synthesizer) -> None:
    alone = {language: await spoken(synthesizer, text * 3, language) for language, text in TEXTS.items()}
    together: dict[Language, list[Frame]] = {}

    async def say(language: Language, text: str) -> None:
        together[language] = await spoken(synthesizer, text * 3, language)

    async with anyio.create_task_group() as group:
        for language, text in TEXTS.items():
            group.start_soon(say, language, text)
    lengths = {language: sum(frame.duration_ms for frame in frames) for language, frames in alone.items()}
    assert {language: sum(f.duration_ms for f in frames) for language, frames in together.items()} == lengths


async def test_one_task_may_hold_two_texts_open_and_take_the_second_first(synthesizer: Synthesizer) -> None:
    async with (
        synthesizer.speak(TEXTS["en"], VoiceConfig(), "en") as first,
        synthesizer.speak(TEXTS["es"], VoiceConfig(), "es") as second,
    ):
        await anext(aiter(first))
        assert [frame async for frame in second]
        assert [frame async for frame in first]


async def test_leaving_early_or_being_cancelled_leaves_it_ready_for_the_next(synthesizer: Synthesizer) -> None:
    whole = await spoken(synthesizer, TEXTS["en"])
    async with synthesizer.speak(TEXTS["en"] * 200, VoiceConfig(), "en") as frames:
        await anext(aiter(frames))
    with anyio.CancelScope() as scope:
        scope.cancel()
        await spoken(synthesizer, TEXTS["en"] * 200)
    assert scope.cancelled_caught
    assert await spoken(synthesizer, TEXTS["en"]) == whole
