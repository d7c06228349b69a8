from __future__ import annotations

from talktrack.audio.framing import cut, pieces
from talktrack.audio.levels import rms_dbfs
from talktrack.domain.frame import Frame
from talktrack.providers.local.denoiser import WebrtcDenoising
from tests.audio.sounds import added, joined, noise, silence
from tests.spoken import clip

TALK = joined(silence(1000), clip("03-late.wav"), silence(1000), clip("02-today.wav"))
"""The second sentence begins after the cleaner has got to know the noise."""
PAUSE_MS = 1000 + clip("03-late.wav").duration_ms
SECOND_MS = PAUSE_MS + 1000


def through(sound: Frame) -> Frame:
    voice = WebrtcDenoising().voice(sound.rate)
    return joined(*(voice.clean(piece) for piece in pieces(sound, 320)))


def levels(sound: Frame) -> tuple[float, float]:
    """Of the pause in the middle, and of the sentence after it, in dBFS."""
    return rms_dbfs(cut(sound, PAUSE_MS + 300, SECOND_MS - 100)), rms_dbfs(cut(sound, SECOND_MS, SECOND_MS + 1000))


def test_a_voice_stands_further_above_a_steady_noise() -> None:
    noisy = added(TALK, noise(TALK.duration_ms, peak=0.03))
    (pause_before, speech_before), (pause, speech) = levels(noisy), levels(through(noisy))
    assert speech - pause > speech_before - pause_before + 6


def test_a_soft_voice_is_raised_and_a_loud_one_is_not_clipped() -> None:
    soft = Frame(b"".join(_times(TALK, 0.05)), TALK.rate)
    assert levels(through(soft))[1] > levels(soft)[1] + 6
    assert levels(through(TALK))[1] < -10


def _times(sound: Frame, factor: float) -> list[bytes]:
    return [int(sample * factor).to_bytes(2, "little", signed=True) for sample in memoryview(sound.pcm).cast("h")]
