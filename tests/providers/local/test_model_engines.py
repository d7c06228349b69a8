"""What the ports' suites do not ask of the engines that need a model; they are stood in for."""

from __future__ import annotations

from pathlib import Path

import anyio
import pytest

from talktrack.config import read_settings
from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import InvalidInput, ProviderNonsense, UnsupportedLanguage
from talktrack.engine.resilience.health import Health
from talktrack.providers.local.piper import PiperSynthesizer
from talktrack.providers.local.sherpa import SherpaRecognizer
from talktrack.providers.local.whisper import WhisperRecognizer
from talktrack.wiring.choosing import all_picks
from talktrack.wiring.senses import open_senses
from tests.audio.sounds import joined, silence
from tests.conformance.test_streaming_recognizer import RATE, say, until_final
from tests.conformance.test_streaming_recognizer import spoken as tones
from tests.conformance.test_synthesizer import spoken
from tests.fakes.models import install_engines, piper_voice, piper_voices, sherpa_model, whisper_model


@pytest.fixture(autouse=True)
def engines(monkeypatch: pytest.MonkeyPatch) -> None:
    install_engines(monkeypatch)


async def test_whisper_tells_words_times_and_how_sure_it_is(tmp_path: Path) -> None:
    recognizer = WhisperRecognizer(whisper_model(tmp_path / "small"))
    assert recognizer.name == "whisper:small"
    said = await recognizer.recognize(joined(silence(900, RATE), tones("Hola, ¿qué tal?")), "es")
    assert said.text == "Hola, ¿qué tal?"
    assert said.confidence == pytest.approx(0.8)
    assert [word.text for word in said.words] == ["Hola,", "¿qué", "tal?"]
    assert said.words[0].start_ms == pytest.approx(900, abs=20)


async def test_a_model_of_english_alone_refuses_spanish(tmp_path: Path) -> None:
    recognizer = WhisperRecognizer(whisper_model(tmp_path / "base.en"))
    assert recognizer.capabilities.languages == ("en",)
    with pytest.raises(UnsupportedLanguage):
        await recognizer.recognize(tones("hola"), "es")


async def test_sherpa_tells_what_it_hears_while_the_voice_speaks(tmp_path: Path) -> None:
    recognizer = SherpaRecognizer(sherpa_model(tmp_path / "zip"), "es")
    assert recognizer.name == "sherpa:zip"
    async with recognizer.listen("es", RATE) as stream:
        stream.voice_started()
        stream.push(tones("uno dos tres cuatro"))
        with anyio.fail_after(5):
            first = await anext(aiter(stream))
        stream.voice_stopped()
        _, final = await until_final(stream)
    assert final.recognition.text == "uno dos tres cuatro"
    assert final.recognition.text.startswith(first.text)  # type: ignore[union-attr]  # an interim


async def test_capitals_alone_are_not_shouted(tmp_path: Path) -> None:
    recognizer = SherpaRecognizer(sherpa_model(tmp_path))
    assert (await recognizer.recognize(tones("GOOD MORNING"), "en")).text == "good morning"
    assert (await recognizer.recognize(tones("Good MORNING"), "en")).text == "Good MORNING"


async def test_two_voices_are_heard_at_once_and_the_model_is_loaded_once(tmp_path: Path) -> None:
    recognizer = SherpaRecognizer(sherpa_model(tmp_path))
    async with recognizer.listen("en", RATE) as first, recognizer.listen("en", RATE) as second:
        say(first, tones("one"))
        say(second, tones("two"))
        assert (await until_final(second))[1].recognition.text == "two"
        assert (await until_final(first))[1].recognition.text == "one"


@pytest.mark.parametrize("missing", ["encoder", "decoder", "joiner", "tokens"])
def test_a_folder_without_a_part_of_the_model_is_refused(tmp_path: Path, missing: str) -> None:
    sherpa_model(tmp_path)
    for path in tmp_path.glob(f"{missing}*"):
        path.unlink()
    with pytest.raises(InvalidInput, match=missing):
        SherpaRecognizer(tmp_path)
    with pytest.raises(InvalidInput, match="faster-whisper"):
        WhisperRecognizer(tmp_path)


async def test_a_broken_model_is_said_to_be_broken(tmp_path: Path) -> None:
    whisper = WhisperRecognizer(whisper_model(tmp_path / "small", "broken"))
    sherpa = SherpaRecognizer(sherpa_model(tmp_path / "zip", "broken"))
    for recognizer in (whisper, sherpa):
        with pytest.raises(ProviderNonsense, match="whole") as failed:
            await recognizer.recognize(tones("one"), "en")
        assert failed.value.provider == recognizer.name
    piper_voice(tmp_path, "en_US-x", code="en_US", model="broken")
    with pytest.raises(ProviderNonsense, match="whole"):
        await spoken(PiperSynthesizer(tmp_path), "Hello.")


async def test_a_voice_speaks_at_its_own_pace_and_rate(tmp_path: Path) -> None:
    piper_voice(tmp_path / "en", "en_US-slow", code="en_US", pace=2.0)
    piper_voice(tmp_path / "en", "en_US-fast", code="en_US", pace=1.0, rate=16_000)
    synthesizer = PiperSynthesizer(tmp_path, "en_US-slow")
    assert [(voice.id, voice.locale) for voice in synthesizer.voices()] == [
        ("en_US-fast", "en-US"),
        ("en_US-slow", "en-US"),
    ]
    slow = await spoken(synthesizer, "Hello. Good morning.")
    fast = await spoken(synthesizer, "Hello. Good morning.", voice=VoiceConfig(id="en_US-fast"))
    assert ({frame.rate for frame in slow}, {frame.rate for frame in fast}) == ({22_050}, {16_000})
    slow_ms, fast_ms = (sum(frame.duration_ms for frame in frames) for frames in (slow, fast))
    assert slow_ms == pytest.approx(2 * fast_ms, rel=0.01)
    assert slow[-1].at_ms + slow[-1].duration_ms == pytest.approx(slow_ms)


def test_voices_of_other_languages_and_files_that_are_none_are_passed_over(tmp_path: Path) -> None:
    piper_voices(tmp_path)
    piper_voice(tmp_path, "de_DE-thorsten", code="de_DE")
    (tmp_path / "other.onnx").write_text("")
    (tmp_path / "strange.onnx").write_text("")
    (tmp_path / "strange.onnx.json").write_text("[]")
    assert len(PiperSynthesizer(tmp_path).voices()) == 2
    with pytest.raises(InvalidInput, match="en_GB-alba-medium"):
        PiperSynthesizer(tmp_path, "nobody")
    with pytest.raises(InvalidInput, match="no voice"):
        PiperSynthesizer(tmp_path / "nowhere")


async def test_they_are_chosen_by_their_folders(tmp_path: Path) -> None:
    environment = {
        "TALKTRACK_WHISPER_MODEL": str(whisper_model(tmp_path / "whisper-small")),
        "TALKTRACK_SHERPA_MODEL": str(sherpa_model(tmp_path / "zip")),
        "TALKTRACK_PIPER_VOICES": str(piper_voices(tmp_path / "voices")),
    }
    async with open_senses(all_picks(read_settings(environment)), Health()) as senses:
        assert senses.recognizers["es"].name == "whisper:whisper-small"
        assert [listener.name for listener in senses.listeners["en"]] == [
            "whisper:whisper-small",
            "sherpa:zip",
            "local:pocketsphinx",
        ]
        assert senses.synthesizer is not None
        assert senses.synthesizer.name == "piper:voices"
    with pytest.raises(InvalidInput, match="TALKTRACK_SHERPA_LANGUAGE"):
        async with open_senses(all_picks(read_settings({**environment, "TALKTRACK_SHERPA_LANGUAGE": "fr"})), Health()):
            pass
