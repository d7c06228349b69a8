"""What every `ports.speech.Recognizer` must do, run on the fake and on each adapter."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import cast

import anyio
import pytest

from talktrack.audio.resample import resample_whole
from talktrack.domain.errors import UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.text import words
from talktrack.ports.speech import Recognizer
from talktrack.providers.azure.api import AzureApi
from talktrack.providers.azure.recognizer import AzureRecognizer
from talktrack.providers.deepgram.api import DeepgramApi
from talktrack.providers.deepgram.recognizer import DeepgramRecognizer
from talktrack.providers.elevenlabs.api import ElevenLabsApi
from talktrack.providers.elevenlabs.recognizer import ElevenLabsRecognizer
from talktrack.providers.local.recognizer import PocketsphinxRecognizer
from talktrack.providers.local.sherpa import SherpaRecognizer
from talktrack.providers.local.whisper import WhisperRecognizer
from talktrack.providers.openai.api import OpenAIApi
from talktrack.providers.openai.recognizer import OpenAIRecognizer
from tests.audio.sounds import joined, silence
from tests.fakes.models import install_engines, sherpa_model, whisper_model
from tests.fakes.speech import FakeRecognizer
from tests.servers.azure import azure_server
from tests.servers.deepgram import deepgram_server
from tests.servers.elevenlabs import elevenlabs_server
from tests.servers.openai_speech import openai_speech_server
from tests.spoken import LINES, clip

SPOKEN = "02-today.wav"


@pytest.fixture(scope="module")
def pocketsphinx() -> Iterator[PocketsphinxRecognizer]:
    recognizer = PocketsphinxRecognizer()
    yield recognizer
    recognizer.close()


@pytest.fixture(
    params=["fake", "pocketsphinx", "deepgram", "azure", "elevenlabs", "openai", "openai whisper", "whisper", "sherpa"]
)
async def recognizer(
    request: pytest.FixtureRequest,
    pocketsphinx: PocketsphinxRecognizer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[Recognizer]:
    install_engines(monkeypatch)
    match request.param:
        case "fake":
            yield FakeRecognizer([LINES[SPOKEN]] * 5, languages=("en",))
        case "pocketsphinx":
            yield pocketsphinx
        case "whisper":
            yield WhisperRecognizer(whisper_model(tmp_path, LINES[SPOKEN]))
        case "sherpa":
            yield SherpaRecognizer(sherpa_model(tmp_path, LINES[SPOKEN]))
        case "azure":
            async with azure_server() as service:
                service.understood = LINES[SPOKEN]
                yield AzureRecognizer(AzureApi("key", base_url=service.base_url))
        case "elevenlabs":
            async with elevenlabs_server() as other, ElevenLabsApi("key", base_url=other.base_url) as ours:
                other.understood = LINES[SPOKEN]
                yield ElevenLabsRecognizer(ours)
        case "openai" | "openai whisper":
            model = "whisper-1" if request.param == "openai whisper" else "gpt-transcribe"
            async with openai_speech_server() as openai, OpenAIApi(base_url=openai.base_url) as place:
                openai.understood = LINES[SPOKEN]
                yield OpenAIRecognizer(place, model)
        case _:
            async with deepgram_server() as server, DeepgramApi("key", base_url=server.base_url) as api:
                server.understood = LINES[SPOKEN]
                yield DeepgramRecognizer(api)


async def test_a_spoken_line_is_understood(recognizer: Recognizer) -> None:
    recognition = await recognizer.recognize(clip(SPOKEN), "en")
    assert words(recognition.text) == words(LINES[SPOKEN])
    assert recognition.language == "en"


async def test_word_times_count_from_the_start_of_the_utterance(recognizer: Recognizer) -> None:
    utterance = joined(silence(1000), clip(SPOKEN), silence(500))
    recognition = await recognizer.recognize(Frame(utterance.pcm, utterance.rate, at_ms=60_000), "en")
    if not recognizer.capabilities.words:
        assert recognition.words == ()
        return
    assert " ".join(word.text for word in recognition.words) == recognition.text
    times = [time for word in recognition.words for time in (word.start_ms, word.end_ms)]
    assert times == sorted(times)
    assert times[0] == pytest.approx(1100, abs=150)
    assert times[-1] <= utterance.duration_ms - 400


async def test_confidences_are_none_or_between_zero_and_one(recognizer: Recognizer) -> None:
    recognition = await recognizer.recognize(clip(SPOKEN), "en")
    for confidence in (recognition.confidence, *(word.confidence for word in recognition.words)):
        if recognizer.capabilities.confidence:
            assert confidence is None or 0 <= confidence <= 1
        else:
            assert confidence is None


@pytest.mark.parametrize("utterance", [silence(2000), silence(5), Frame(b"", 16_000)])
async def test_silence_has_no_words(recognizer: Recognizer, utterance: Frame) -> None:
    recognition = await recognizer.recognize(utterance, "en")
    assert (recognition.text, recognition.words) == ("", ())


@pytest.mark.parametrize("rate", [22_050, 48_000])
async def test_sound_of_any_rate_is_understood(recognizer: Recognizer, rate: int) -> None:
    recognition = await recognizer.recognize(resample_whole(clip(SPOKEN), rate), "en")
    assert words(recognition.text) == words(LINES[SPOKEN])


async def test_a_language_it_does_not_know_is_refused(recognizer: Recognizer) -> None:
    for language in (*LANGUAGES, cast("Language", "xx")):
        if language not in recognizer.capabilities.languages:
            with pytest.raises(UnsupportedLanguage):
                await recognizer.recognize(clip(SPOKEN), language)
    assert "en" in recognizer.capabilities.languages


async def test_several_utterances_at_once_are_all_understood(recognizer: Recognizer) -> None:
    texts: list[str] = []

    async def one() -> None:
        texts.append((await recognizer.recognize(clip(SPOKEN), "en")).text)

    async with anyio.create_task_group() as group:
        for _ in range(3):
            group.start_soon(one)
    assert texts == [LINES[SPOKEN]] * 3


async def test_it_works_on_after_a_cancelled_utterance(recognizer: Recognizer) -> None:
    with anyio.CancelScope() as scope:
        scope.cancel()
        await recognizer.recognize(clip(SPOKEN), "en")
    assert scope.cancelled_caught
    assert words((await recognizer.recognize(clip(SPOKEN), "en")).text) == words(LINES[SPOKEN])
