"""Voice detection in common runs, in virtual time."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import cast

import numpy as np
import pytest
from numpy.typing import NDArray

from talktrack.audio.samples import FULL_SCALE, frame_of, to_int16
from talktrack.engine.vad import SETTLES, VoiceBatcher, VoiceStream
from talktrack.ports.speech import VoiceState
from tests.fakes.voice import FakeVoiceDetector
from tests.virtual_time import VIRTUAL_TIME, Backend, VirtualTimeLoop

Heard = list[tuple[float, float]]
"""Probabilities and times of windows."""


@pytest.fixture
def anyio_backend() -> Backend:
    return VIRTUAL_TIME


class Detector(FakeVoiceDetector):
    """Remembers what it was given and when, takes its time, and fails where it is told to."""

    def __init__(self, cost_s: float = 0.0) -> None:
        super().__init__()
        self.cost_s = cost_s
        self.given: list[NDArray[np.float32]] = []
        self.times: list[float] = []
        self.rates: list[int] = []
        self.states: list[VoiceState] = []
        """Of the first row of each run."""
        self.fails = False

    def detect(self, rate: int, windows: NDArray[np.float32], states: Sequence[VoiceState]) -> NDArray[np.float32]:
        self.times.append(loop().time())
        self.rates.append(rate)
        self.states.append(states[0])
        self.given.append(windows.copy())
        if self.fails:
            raise RuntimeError("no model")
        loop().pass_time(self.cost_s)
        return super().detect(rate, windows, states)


def loop() -> VirtualTimeLoop:
    return cast(VirtualTimeLoop, asyncio.get_running_loop())


def sound(count: int, level: float = 0.05) -> NDArray[np.float32]:
    """Samples that the fake takes for speech with ten times that probability."""
    return np.full(count, level, dtype=np.float32)


def opened(batcher: VoiceBatcher, rate: int = 8000) -> tuple[VoiceStream, Heard]:
    heard: Heard = []
    return batcher.open(rate, lambda probability, at_ms: heard.append((round(probability, 3), at_ms))), heard


def speak(voice: VoiceStream, samples: NDArray[np.float32], at_ms: float) -> None:
    voice.push(frame_of(to_int16(samples), voice.rate, at_ms))


async def all_is_heard(seconds: float = 0.03) -> None:
    await asyncio.sleep(seconds)


async def test_frames_of_20_ms_become_windows_of_32_ms_with_the_times_of_their_ends() -> None:
    voice, heard = opened(VoiceBatcher(Detector()))
    for at in range(16):
        speak(voice, sound(160), 500.0 + at * 20)
        await asyncio.sleep(0.02)
    assert heard == [(0.5, 500.0 + 32 * at) for at in range(1, 11)]


async def test_no_sample_is_lost_doubled_or_moved_whatever_the_length_of_frames() -> None:
    detector = Detector()
    voice, heard = opened(VoiceBatcher(detector))
    samples = np.random.default_rng(1).integers(-32768, 32768, 256 * 9 + 100).astype(np.float32) / FULL_SCALE
    at = 0
    for count in (1, 255, 256, 257, 0, 700, 3, 512, 320):
        speak(voice, samples[at : at + count], at / 8)
        at += count
    await all_is_heard()
    assert np.concatenate([window.ravel() for window in detector.given]).tolist() == samples[: 256 * 9].tolist()
    assert [at_ms for _, at_ms in heard] == [32.0 * at for at in range(1, 10)]


async def test_a_gap_moves_the_times_of_what_follows_and_loses_no_sound() -> None:
    voice, heard = opened(VoiceBatcher(Detector()))
    speak(voice, sound(160), 0)
    speak(voice, sound(160), 1000)
    speak(voice, sound(192), 1020)
    await all_is_heard()
    assert [at_ms for _, at_ms in heard] == [1012.0, 1044.0]


async def test_windows_of_browsers_are_of_16_khz_and_run_apart_from_those_of_telephones() -> None:
    detector = Detector()
    batcher = VoiceBatcher(detector)
    telephone, from_telephone = opened(batcher, 8000)
    browser, from_browser = opened(batcher, 16000)
    speak(telephone, sound(256), 0)
    speak(browser, sound(512, 0.08), 0)
    await all_is_heard()
    assert from_telephone == [(0.5, 32.0)]
    assert from_browser == [(0.8, 32.0)]
    assert sorted(detector.rates) == [8000, 16000]


async def test_another_rate_is_refused() -> None:
    with pytest.raises(ValueError, match="24000"):
        opened(VoiceBatcher(Detector()), 24000)


async def test_a_hundred_voices_share_runs_and_none_waits_longer_than_10_ms() -> None:
    detector = Detector()
    batcher = VoiceBatcher(detector)
    voices = [opened(batcher) for _ in range(100)]

    async def talk(voice: VoiceStream, phase_ms: float) -> None:
        await asyncio.sleep(phase_ms / 1000)
        for at in range(80):
            speak(voice, sound(160), at * 20.0)
            await asyncio.sleep(0.02)

    await asyncio.gather(*(talk(voice, index * 0.2) for index, (voice, _) in enumerate(voices)))
    await all_is_heard()
    assert all(heard == [(0.5, 32.0 * at) for at in range(1, 51)] for _, heard in voices)
    assert max(detector.runs) <= 64
    numbers = batcher.statistics
    assert (numbers.windows, numbers.dropped) == (5000, 0)
    assert numbers.runs == len(detector.runs) <= 400
    assert numbers.rows_per_run == pytest.approx(5000 / numbers.runs)
    assert 0 < numbers.worst_wait_ms <= 10


@pytest.mark.parametrize("start_s", [0.0, 0.0001, 0.0049, 0.005, 0.0099, 123.4567])
async def test_a_lone_window_is_heard_within_10_ms(start_s: float) -> None:
    detector = Detector()
    voice, _ = opened(VoiceBatcher(detector))
    await asyncio.sleep(start_s)
    pushed_at = loop().time()
    speak(voice, sound(256), 0)
    await all_is_heard()
    assert pushed_at < detector.times[0] <= pushed_at + 0.010


async def test_a_full_run_does_not_wait_for_the_tick() -> None:
    detector = Detector()
    batcher = VoiceBatcher(detector)
    voices = [opened(batcher)[0] for _ in range(64)]
    await asyncio.sleep(0.001)
    for voice in voices:
        speak(voice, sound(256), 0)
    await asyncio.sleep(0)
    assert detector.times == [loop().time()]
    assert detector.runs == [64]


async def test_those_who_waited_longest_are_heard_first() -> None:
    detector = Detector()
    batcher = VoiceBatcher(detector)
    order: list[int] = []
    voices = [batcher.open(8000, lambda _, at_ms: order.append(round(at_ms / 32))) for _ in range(80)]
    for index, voice in enumerate(voices, start=1):
        speak(voice, sound(256), (index - 1) * 32.0)
    await all_is_heard()
    assert detector.runs == [64, 16]
    assert order == list(range(1, 81))


async def test_a_voice_with_much_to_hear_holds_up_no_other() -> None:
    batcher = VoiceBatcher(Detector(cost_s=0.001))
    eager, much = opened(batcher)
    speak(eager, sound(256 * 100), 0)
    heard_before: list[int] = []
    for _ in range(63):
        speak(batcher.open(8000, lambda *_: heard_before.append(len(much))), sound(256), 0)
    await all_is_heard(1)
    assert heard_before == [1] * 63
    assert much == [(0.5, 32.0 * at) for at in range(1, 101)]


async def test_neither_rate_starves_the_other() -> None:
    detector = Detector(cost_s=0.001)
    batcher = VoiceBatcher(detector)
    telephone, from_telephone = opened(batcher, 8000)
    browser, from_browser = opened(batcher, 16000)
    speak(telephone, sound(256 * 100), 0)
    await asyncio.sleep(0.008)
    speak(browser, sound(512 * 3), 0)
    await all_is_heard(1)
    assert len(from_telephone) == 100
    assert len(from_browser) == 3
    last = max(at for at, rate in enumerate(detector.rates) if rate == 16000)
    assert detector.rates[:last].count(8000) < 20


async def test_the_loop_has_its_turn_between_two_runs() -> None:
    detector = Detector(cost_s=0.001)
    batcher = VoiceBatcher(detector)
    for _ in range(200):
        speak(opened(batcher)[0], sound(256), 0)
    turns: list[int] = []
    while sum(detector.runs) < 200:
        await asyncio.sleep(0)
        turns.append(len(detector.runs))
    assert turns == list(range(1, 5))


async def test_nothing_wakes_up_while_no_window_is_full() -> None:
    batcher = VoiceBatcher(Detector())
    voice, heard = opened(batcher)
    speak(voice, sound(300), 0)
    await all_is_heard()
    assert heard
    before = loop().jumps
    await asyncio.sleep(3600)
    assert loop().jumps == before + 1


async def test_a_voice_that_closes_takes_its_windows_and_the_tick_with_it() -> None:
    detector = Detector()
    voice, heard = opened(VoiceBatcher(detector))
    speak(voice, sound(600), 0)
    voice.close()
    voice.close()
    speak(voice, sound(600), 75)
    await asyncio.sleep(3600)
    assert (heard, detector.runs) == ([], [])
    assert loop().jumps == 1


async def test_a_voice_that_closes_leaves_the_others_their_tick() -> None:
    batcher = VoiceBatcher(Detector())
    (first, from_first), (second, from_second) = opened(batcher), opened(batcher)
    speak(first, sound(256), 0)
    speak(second, sound(256), 0)
    first.close()
    await all_is_heard()
    assert (from_first, from_second) == ([], [(0.5, 32.0)])


async def test_a_voice_may_be_closed_while_its_run_is_told() -> None:
    batcher = VoiceBatcher(Detector())
    heard: list[str] = []

    def first_hears(_probability: float, _at_ms: float) -> None:
        heard.append("first")
        first.close()
        second.close()

    first = batcher.open(8000, first_hears)
    second = batcher.open(8000, lambda *_: heard.append("second"))
    third = batcher.open(8000, lambda *_: heard.append("third"))
    for voice in (first, second, third):
        speak(voice, sound(512), 0)
    await all_is_heard()
    assert heard == ["first", "third", "third"]


async def test_a_voice_may_be_pushed_while_its_run_is_told() -> None:
    batcher = VoiceBatcher(Detector())
    times: list[float] = []

    def hear(_probability: float, at_ms: float) -> None:
        times.append(at_ms)
        if len(times) < 3:
            speak(voice, sound(256), at_ms)

    voice = batcher.open(8000, hear)
    speak(voice, sound(256), 0)
    await all_is_heard()
    assert times == [32.0, 64.0, 96.0]


@pytest.mark.parametrize("raised", [KeyError("mine"), asyncio.CancelledError()])
async def test_what_one_voice_raises_is_told_to_it_alone(raised: BaseException) -> None:
    batcher = VoiceBatcher(Detector())
    errors: list[BaseException] = []

    def hear(_probability: float, _at_ms: float) -> None:
        raise raised

    failing = batcher.open(8000, hear, errors.append)
    other, heard = opened(batcher)
    for voice in (failing, other):
        speak(voice, sound(512), 0)
    await all_is_heard()
    assert errors == [raised, raised]
    assert heard == [(0.5, 32.0), (0.5, 64.0)]


async def test_without_anyone_to_tell_an_error_goes_to_the_loop() -> None:
    told: list[object] = []
    loop().set_exception_handler(lambda _, context: told.append(context["exception"]))
    mine = KeyError("mine")

    def hear(_probability: float, _at_ms: float) -> None:
        raise mine

    speak(VoiceBatcher(Detector()).open(8000, hear), sound(256), 0)
    await all_is_heard()
    assert told == [mine]


async def test_a_detector_that_fails_is_told_to_every_voice_of_the_run_and_asked_again() -> None:
    detector = Detector()
    batcher = VoiceBatcher(detector)
    errors: list[str] = []
    heard: list[float] = []
    voices = [batcher.open(8000, lambda _, at_ms: heard.append(at_ms), lambda e: errors.append(str(e))) for _ in "ab"]
    for voice in voices:
        speak(voice, sound(256), 0)
    detector.fails = True
    await all_is_heard()
    assert (errors, heard) == (["no model"] * 2, [])
    detector.fails = False
    for voice in voices:
        speak(voice, sound(256), 32)
    await all_is_heard()
    assert heard == [64.0, 64.0]


async def test_more_sound_than_can_wait_drops_the_oldest_and_keeps_the_times() -> None:
    batcher = VoiceBatcher(Detector())
    voice, heard = opened(batcher)
    speak(voice, sound(256 * 200), 0)
    await all_is_heard()
    assert [at_ms for _, at_ms in heard] == [32.0 * at for at in range(73, 201)]
    assert batcher.statistics.dropped == 72
    assert batcher.statistics.windows == 128


async def test_a_long_silence_is_told_at_once_without_a_run_and_ends_with_the_first_sound() -> None:
    batcher = VoiceBatcher(Detector())
    voice, heard = opened(batcher)
    for at in range(40):
        speak(voice, sound(256, 0.0009), at * 32)
        await all_is_heard(0.032)
    assert heard[-1] == (0.0, 40 * 32)
    numbers = batcher.statistics
    assert (numbers.windows, numbers.quiet) == (SETTLES, 40 - SETTLES)
    speak(voice, sound(256), 40 * 32)
    speak(voice, sound(256, 0.0), 41 * 32)
    await all_is_heard()
    assert heard[-2:] == [(0.5, 41 * 32), (0.0, 42 * 32)]
    assert batcher.statistics.windows == SETTLES + 2


async def test_after_a_long_silence_a_voice_is_heard_afresh_and_after_a_short_one_it_goes_on() -> None:
    detector = Detector()
    voice, _ = opened(VoiceBatcher(detector))
    said, pause, long_pause = sound(256), sound(256 * SETTLES, 0.0), sound(256 * (SETTLES + 1), 0.0)
    for at, samples in enumerate((said, pause, said, long_pause, said, said)):
        speak(voice, samples, at * 1000)
        await all_is_heard(1)
    before, after = detector.states[: 2 + 2 * SETTLES], detector.states[2 + 2 * SETTLES :]
    assert len(set(map(id, before))) == 1
    assert len(set(map(id, after))) == 1
    assert len(after) == 2
    assert before[0] is not after[0]


async def test_windows_of_a_long_silence_do_not_overtake_those_that_wait_and_need_no_run_either() -> None:
    batcher = VoiceBatcher(Detector())
    voice, heard = opened(batcher)
    for at in range(40):
        speak(voice, sound(256, 0.0), at * 32)
    await all_is_heard(1)
    assert [at_ms for _, at_ms in heard] == [32.0 * at for at in range(1, 41)]
    assert batcher.statistics.windows == SETTLES
