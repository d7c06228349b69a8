from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talktrack.audio.levels import audible_span
from talktrack.audio.samples import floats_of
from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import ProviderNonsense
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.providers.local import espeak
from talktrack.providers.local.synthesizer import EspeakSynthesizer
from tests.audio.sounds import joined

GREETING = "Good morning. We deliver every day, don't we?"


async def spoken(
    text: str, language: Language = "en", *, id: str = "", speed: float = 1.0, pitch: float = 1.0
) -> Frame:
    voice = VoiceConfig(id=id, speed=speed, pitch=pitch)
    async with EspeakSynthesizer().speak(text, voice, language) as frames:
        pieces = [frame async for frame in frames]
    return joined(*pieces) if pieces else Frame(b"", espeak.RATE)


def pitch_of(sound: Frame) -> float:
    """The middle of the pitches of all loud stretches, in hertz, by autocorrelation."""
    samples, found = floats_of(sound), []
    for start in range(0, len(samples) - 2048, 1024):
        window = samples[start : start + 2048]
        if np.sqrt((window**2).mean()) > 0.05:
            alike = np.correlate(window, window, "full")[2047:]
            found.append(sound.rate / (sound.rate // 400 + np.argmax(alike[sound.rate // 400 : sound.rate // 50])))
    return float(np.median(found))


async def test_the_same_text_gives_the_same_samples_whatever_was_said_before() -> None:
    first = await spoken(GREETING, id="en-GB-female")
    await spoken("Algo muy distinto, ¿verdad?", "es", id="es-MX-male", pitch=1.5)
    assert await spoken(GREETING, id="en-GB-female") == first


async def test_there_is_a_woman_and_a_man_for_each_of_four_countries() -> None:
    voices = EspeakSynthesizer().voices()
    assert {voice.locale for voice in voices} == {"en-US", "en-GB", "es-ES", "es-MX"}
    said = {voice.id: await spoken("Madrid, Londres, Boston", voice.locale[:2], id=voice.id) for voice in voices}  # type: ignore[arg-type]
    assert len({sound.pcm for sound in said.values()}) == 8
    for locale in ("en-US", "en-GB", "es-ES", "es-MX"):
        assert pitch_of(said[f"{locale}-female"]) > 1.5 * pitch_of(said[f"{locale}-male"])


@pytest.mark.parametrize(("speed", "expected"), [(0.5, 2.0), (0.8, 1.25), (1.5, 0.67), (2.0, 0.5)])
async def test_speed_is_a_factor_on_the_pace(speed: float, expected: float) -> None:
    normal = await spoken(GREETING)
    assert (await spoken(GREETING, speed=speed)).duration_ms / normal.duration_ms == pytest.approx(expected, rel=0.12)


@pytest.mark.parametrize(("pitch", "expected"), [(0.5, 0.7), (0.8, 0.8), (1.25, 1.25), (1.6, 1.6)])
async def test_pitch_is_a_factor_as_far_as_the_voice_reaches(pitch: float, expected: float) -> None:
    normal = pitch_of(await spoken(GREETING, id="en-US-male"))
    assert pitch_of(await spoken(GREETING, id="en-US-male", pitch=pitch)) / normal == pytest.approx(expected, rel=0.12)


@pytest.mark.parametrize("factor", [-3.0, 0.0, 99.0])
async def test_a_factor_out_of_range_is_held_at_its_end(factor: float) -> None:
    assert audible_span(await spoken("Hello.", speed=factor, pitch=factor)) is not None


async def test_frames_follow_each_other_in_time_in_short_pieces() -> None:
    async with EspeakSynthesizer().speak(GREETING * 3, VoiceConfig(), "en") as stream:
        frames = [frame async for frame in stream]
    ends = np.cumsum([frame.duration_ms for frame in frames])
    assert [frame.at_ms for frame in frames] == pytest.approx([0.0, *ends[:-1]])
    assert max(frame.duration_ms for frame in frames) < 70


async def test_a_long_text_without_a_full_stop_is_said_whole() -> None:
    short, long = await spoken("word " * 20), await spoken("word " * 200)
    assert long.duration_ms == pytest.approx(10 * short.duration_ms, rel=0.2)
    assert (await spoken("a" * 1000)).duration_ms > 5_000


@pytest.mark.parametrize("text", ["...", "¿?", "\x00", "🙂", "- - -"])
async def test_what_cannot_be_said_gives_no_sound(text: str) -> None:
    assert (await spoken(text)).pcm == b""


async def test_control_characters_and_markup_are_no_commands() -> None:
    plain = await spoken("Hello there.")
    assert (await spoken("\x01Hello\x01there.")).duration_ms == pytest.approx(plain.duration_ms, rel=0.2)
    assert (await spoken('<prosody rate="10%">Hello there.</prosody>')).duration_ms > plain.duration_ms


async def test_names_numbers_and_accents_are_said_in_the_language() -> None:
    assert await spoken("Cuesta 1.250 € al año, Íñigo.", "es") != await spoken("Cuesta 1.250 € al ano, Inigo.", "es")
    assert (await spoken("1250", "es")).duration_ms > (await spoken("1", "es")).duration_ms * 2


def test_a_voice_stops_at_its_next_piece() -> None:
    class AfterThreeLooks(threading.Event):
        looks = 0

        def is_set(self) -> bool:
            self.looks += 1
            return self.looks > 3

    whole = espeak.samples("This is a rather long sentence.", "gmw/en-US", 175, 50, threading.Event())
    cut = espeak.samples("This is a rather long sentence.", "gmw/en-US", 175, 50, AfterThreeLooks())
    assert len(cut) == 3 < len(whole)
    assert cut == whole[:3]


async def test_a_library_that_fails_is_a_provider_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(espeak, "RATE", 44_100)
    with pytest.raises(ProviderNonsense):
        await spoken("Hello.")


@settings(deadline=None, max_examples=40)
@given(st.text(max_size=60), st.sampled_from(("gmw/en-US+f2", "roa/es-419+m3")))
def test_any_text_is_said_or_passed_over(text: str, voice: str) -> None:
    made = espeak.samples(text.replace("\0", " "), voice, 175, 50, threading.Event())
    assert all(len(piece) % 2 == 0 for piece in made)
