"""What the callers say: two seconds of espeak's speech, and a noise that is nearly silence."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bench.machine import percentile
from talktrack.audio import g711
from talktrack.audio.framing import pieces
from talktrack.audio.resample import resample_whole
from talktrack.audio.samples import Float32, Int16, floats_of, frame_of, to_int16
from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.frame import Frame
from talktrack.providers.local.silero import SileroDetector
from talktrack.providers.local.synthesizer import EspeakSynthesizer

RATE: Final = 8000
FRAME: Final = 160
SECONDS: Final = 2.0
CLIPS: Final = 3

_TEXTS: Final = (
    "could you tell me how many people you have in your team and how you handle this today",
    "we are looking for a new supplier for our northern offices and would like to know more",
    "how long would it take to move all our numbers over to you before the end of the year",
    "my colleague told me that your company may lower our monthly bill by more than a quarter",
    "i am not really sure that any of our people will have the time for a new system now",
    "when would you be able to come around and show me and my manager how all of it runs",
    "our renewal will be in may and i would rather know in march where we are with you",
    "we may need a lower rate or a longer trial for all of our warehouse people in reno",
)
_VOICES: Final = ("en-US-male", "en-GB-male", "en-US-female")

_PROMISING: Final = 6
"""So many clips of a text are looked at closely."""
_WINDOW: Final = 256
_GOES_ON: Final = 0.35
_LOUD: Final = 0.25
"""Peak of a clip, of full scale."""


async def clips(vad_model: Path) -> list[list[bytes]]:
    """Clips of two seconds as mu-law frames of 20 ms, one of a text, at whose end the voice model lets go soonest.

    None of them pauses so long in the middle that it would be taken for the end. Those that let go quickly at a few
    positions among the model's windows are judged at many, in several noises.
    """
    detector = SileroDetector(vad_model)
    best = []
    for text in _TEXTS:
        spoken = [await _spoken(text, voice) for voice in _VOICES]
        cuts = [cut for sound in spoken for cut in _cuts(sound)]
        promising = sorted(cuts, key=lambda cut: max(_releases_ms(detector, cut, positions=4, seed=9)))[:_PROMISING]
        releases = [_release_ms(detector, cut) for cut in promising]
        least = int(np.argmin(releases))
        best.append((releases[least], len(best), promising[least]))
    return [_frames(clip) for _, _, clip in sorted(best, key=lambda each: each[:2])[:CLIPS]]


def noise(frames: int = 50) -> list[bytes]:
    """Frames of white noise at about -66 dBFS."""
    samples = np.random.default_rng(7).normal(0, 16, frames * FRAME).astype(np.int16)
    return _frames(samples)


async def _spoken(text: str, voice: str) -> Float32:
    """The text without the silence before it, as loud as every other."""
    async with EspeakSynthesizer().speak(text, VoiceConfig(id=voice, speed=1.1), "en") as sound:
        parts = [part async for part in sound if isinstance(part, Frame)]
    samples = floats_of(resample_whole(Frame(b"".join(part.pcm for part in parts), parts[0].rate), RATE))
    said = samples[int(np.argmax(np.abs(samples) > 0.01)) :]
    return np.asarray(said / np.abs(said).max() * _LOUD, dtype=np.float32)


def _cuts(sound: Float32) -> list[Int16]:
    """Two seconds each, which end ever later in the sound, fade out within 10 ms, and have the noise beneath them."""
    length = round(SECONDS * RATE)
    made = []
    for start in range(0, len(sound) - length, RATE // 20):
        said = sound[start : start + length].copy()
        said[-80:] *= np.linspace(1, 0, 80, dtype=np.float32)
        made.append(to_int16(said + np.random.default_rng(8).normal(0, 16 / 32768, length)))
    return made


def _release_ms(detector: SileroDetector, clip: Int16) -> float:
    """How long the model goes on hearing a voice after its end, in all but one of twenty cases."""
    cases = [release for seed in (9, 10, 11) for release in _releases_ms(detector, clip, positions=32, seed=seed)]
    return percentile(cases, 0.95)


def _releases_ms(detector: SileroDetector, clip: Int16, *, positions: int, seed: int) -> list[float]:
    """The same for each of so many positions among the model's windows, in one noise.

    Without end where it hears a pause of more than 100 ms inside.
    """
    quiet = np.random.default_rng(seed).normal(0, 16, RATE).astype(np.int16)
    before = [quiet[: RATE // 2 + phase] for phase in range(0, _WINDOW, _WINDOW // positions)]
    sounds = [floats_of(frame_of(np.concatenate((part, clip, quiet)), RATE)) for part in before]
    count = min(map(len, sounds)) // _WINDOW
    rows = np.stack([sound[: count * _WINDOW].reshape(count, _WINDOW) for sound in sounds])
    states = [detector.fresh(RATE) for _ in sounds]
    voiced = np.stack([detector.detect(RATE, rows[:, at], states) for at in range(count)]) >= _GOES_ON
    return [_heard_ms(row) - (len(part) + len(clip)) / RATE * 1000 for part, row in zip(before, voiced.T, strict=True)]


def _heard_ms(voiced: NDArray[np.bool_]) -> float:
    """End of the last voiced window; without end where there is a longer pause before it, or no voice."""
    at = np.flatnonzero(voiced)
    if len(at) < 2 or np.diff(at).max() > 4:
        return float("inf")
    return float((at[-1] + 1) * _WINDOW / RATE * 1000)


def _frames(samples: Int16) -> list[bytes]:
    frame = frame_of(samples, RATE)
    return [g711.encode(piece.pcm, "mulaw") for piece in pieces(frame, FRAME)]
