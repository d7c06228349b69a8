"""What every way of taking noise off a voice does."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from talktrack.audio.framing import pieces
from talktrack.audio.samples import samples_of
from talktrack.domain.frame import Frame
from talktrack.ports.speech import Denoising
from talktrack.providers.local.denoiser import WebrtcDenoising
from tests.audio.sounds import joined, noise, silence
from tests.fakes.voice import FakeDenoising

KINDS: dict[str, Callable[[], Denoising]] = {"fake": FakeDenoising, "webrtc": WebrtcDenoising}


@pytest.fixture(params=KINDS)
def denoising(request: pytest.FixtureRequest) -> Denoising:
    return KINDS[request.param]()


def cleaned(denoising: Denoising, sound: Frame, samples: int) -> list[Frame]:
    """Everything that comes out of a sound that goes in by pieces of so many samples."""
    voice = denoising.voice(sound.rate)
    return [voice.clean(piece) for piece in pieces(sound, samples)]


@pytest.mark.parametrize("rate", [8000, 16_000])
@pytest.mark.parametrize("ms", [10, 20, 33])
def test_no_sound_is_lost_or_made_and_what_comes_out_stands_where_it_stood(
    denoising: Denoising, rate: int, ms: int
) -> None:
    sound = joined(silence(500, rate), noise(50, rate), silence(450, rate))
    sound = Frame(sound.pcm, rate, 5000)
    out = cleaned(denoising, sound, rate * ms // 1000)
    assert all(frame.rate == rate for frame in out)
    assert 980 <= sum(frame.duration_ms for frame in out) <= 1000
    line = joined(*out)
    assert 5000 - 10 <= out[0].at_ms <= 5000
    loud = np.flatnonzero(np.abs(samples_of(line).astype(int)) > 1000)
    assert out[0].at_ms + loud[0] / rate * 1000 == pytest.approx(5500, abs=5)


def test_voices_do_not_know_each_other(denoising: Denoising) -> None:
    alone = cleaned(denoising, noise(300, peak=0.2), 320)
    beside, other = denoising.voice(16_000), denoising.voice(16_000)
    out = []
    for piece, loud in zip(pieces(noise(300, peak=0.2), 320), pieces(noise(300, peak=1.0, seed=2), 320), strict=True):
        other.clean(loud)
        out.append(beside.clean(piece))
    assert [frame.pcm for frame in out] == [frame.pcm for frame in alone]


def test_silence_stays_silent(denoising: Denoising) -> None:
    assert not samples_of(joined(*cleaned(denoising, silence(1000), 320))).any()
