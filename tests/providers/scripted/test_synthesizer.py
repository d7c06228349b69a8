from __future__ import annotations

import anyio
import numpy as np
import pytest

from talktrack.audio.samples import samples_of
from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import ProviderBusy, ProviderUnreachable
from talktrack.domain.frame import Frame
from talktrack.ports.speech import Speech, SpokenWord
from talktrack.providers.scripted.fault import Fault
from talktrack.providers.scripted.fsk import Decoder
from talktrack.providers.scripted.synthesizer import ScriptedSynthesizer
from tests.audio.sounds import joined, silence, strength

SAID = "Well, that depends: ¿cuántos usuarios?"


async def timed(synthesizer: ScriptedSynthesizer, text: str = SAID) -> list[tuple[int, Speech]]:
    """Everything it gives, with the milliseconds since it was asked."""
    start = anyio.current_time()
    async with synthesizer.speak(text, VoiceConfig(), "en") as speech:
        return [(round((anyio.current_time() - start) * 1000), each) async for each in speech]


def sound_of(given: list[tuple[int, Speech]]) -> Frame:
    return joined(*(each for _, each in given if isinstance(each, Frame)))


async def test_a_tone_of_two_seconds_comes_in_chunks_at_ten_times_real_time() -> None:
    given = await timed(ScriptedSynthesizer(mode="tone"))
    assert [at for at, _ in given] == list(range(100, 300, 5))
    assert [(each.at_ms, each.duration_ms) for _, each in given if isinstance(each, Frame)] == [
        (at, 50) for at in range(0, 2000, 50)
    ]
    assert strength(samples_of(sound_of(given)), 440, 8_000) == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize("rate", [8_000, 16_000])
async def test_the_words_can_be_read_back_and_stand_where_it_says(rate: int) -> None:
    given = await timed(ScriptedSynthesizer(rate=rate))
    told = [each for _, each in given if isinstance(each, SpokenWord)]
    sound = joined(sound_of(given), silence(10, rate))
    read = Decoder(rate).push(samples_of(sound))
    assert [SpokenWord(word.text, word.start_ms, word.end_ms) for word in read] == told
    assert " ".join(word.text for word in told) == SAID


async def test_a_word_is_told_before_the_first_frame_that_holds_it_and_not_before_its_time() -> None:
    given = await timed(ScriptedSynthesizer())
    assert given[0] == (100, SpokenWord("Well,", 0, 176))
    made = 0.0
    for _, each in given:
        if isinstance(each, Frame):
            made += each.duration_ms
        else:
            assert made <= each.start_ms < made + 100


async def test_frames_stand_one_behind_the_other() -> None:
    frames = [each for _, each in await timed(ScriptedSynthesizer()) if isinstance(each, Frame)]
    lengths = [frame.duration_ms for frame in frames]
    assert set(lengths[:-1]) == {50}
    assert 0 < lengths[-1] <= 50
    assert [frame.at_ms for frame in frames] == [50 * at for at in range(len(frames))]


async def test_a_slow_listener_finds_the_sound_that_came_meanwhile() -> None:
    async with ScriptedSynthesizer(mode="tone").speak(SAID, VoiceConfig(), "en") as speech:
        await anyio.sleep(10)
        asked = anyio.current_time()
        assert len([each async for each in speech]) == 40
        assert anyio.current_time() == asked


async def test_a_start_that_fails_raises_before_any_sound() -> None:
    with pytest.raises(ProviderBusy):
        await timed(ScriptedSynthesizer(fault=Fault("fail_at_start", error=ProviderBusy)))


@pytest.mark.parametrize("mode", ["fsk", "tone"])
@pytest.mark.parametrize("after", [0, 3])
async def test_it_breaks_off_or_hangs_after_as_many_frames_as_told(mode: str, after: int) -> None:
    async def frames(fault: Fault) -> int:
        given = 0
        synthesizer = ScriptedSynthesizer(mode="fsk" if mode == "fsk" else "tone", fault=fault)
        async with synthesizer.speak(SAID, VoiceConfig(), "en") as speech:
            with anyio.move_on_after(60) as scope:
                try:
                    async for each in speech:
                        given += isinstance(each, Frame)
                except ProviderUnreachable:
                    assert fault.kind == "fail_in_the_middle"
        assert scope.cancelled_caught == (fault.kind == "hang")
        return given

    assert await frames(Fault("hang", after)) == await frames(Fault("fail_in_the_middle", after)) == after


async def test_nonsense_is_noise_without_words() -> None:
    given = await timed(ScriptedSynthesizer(fault=Fault("nonsense")))
    sound = samples_of(sound_of(given))
    assert given[0][0] == 100
    assert np.abs(sound.astype(int)).max() > 32_000
    assert Decoder(8_000).push(sound) == []
    assert not any(isinstance(each, SpokenWord) for _, each in given)
