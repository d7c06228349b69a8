"""What the callers say: two seconds of espeak's speech, and a noise that is nearly silence."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from talktrack.audio import g711
from talktrack.audio.framing import pieces
from talktrack.audio.resample import resample_whole
from talktrack.audio.samples import floats_of, frame_of, samples_of, to_int16
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

_WINDOW: Final = 256
_LOUD: Final = 0.25
"""Peak of a clip, of full scale."""


async def clips(vad_model: Path) -> list[list[bytes]]:
    """Clips of two seconds as mu-law frames of 20 ms: those at whose end the voice model lets go soonest.

    None of them pauses so long in the middle that it would be taken for the end.
    """
    detector = SileroDetector(vad_model)
    made = [await _clip(text, voice) for text in _TEXTS for voice in _VOICES]
    best = sorted((_release_ms(detector, clip), number) for number, clip in enumerate(made))
    return [_frames(made[number]) for _, number in best[:CLIPS]]


def noise(frames: int = 50) -> list[bytes]:
    """Frames of white noise at about -66 dBFS."""
    samples = np.random.default_rng(7).normal(0, 16, frames * FRAME).astype(np.int16)
    return _frames(samples)


async def _clip(text: str, voice: str) -> NDArray[np.int16]:
    """The first two seconds of a text, faded out within 10 ms, with the noise beneath it."""
    config = VoiceConfig(id=voice, speed=1.1)
    async with EspeakSynthesizer().speak(text, config, "en") as sound:
        parts = [part async for part in sound if isinstance(part, Frame)]
    whole = resample_whole(Frame(b"".join(part.pcm for part in parts), parts[0].rate), RATE)
    samples = floats_of(whole)
    start = int(np.argmax(np.abs(samples) > 0.01))
    said = samples[start : start + round(SECONDS * RATE)]
    said = said / np.abs(said).max() * _LOUD
    said[-80:] *= np.linspace(1, 0, 80, dtype=np.float32)
    return to_int16(said + np.random.default_rng(8).normal(0, 16 / 32768, len(said)))


def _release_ms(detector: SileroDetector, clip: NDArray[np.int16]) -> float:
    """How long the model goes on hearing a voice after its end; much where it hears a pause inside."""
    quiet = np.random.default_rng(9).normal(0, 16, RATE).astype(np.int16)
    worst = 0.0
    for phase in range(0, _WINDOW, 64):
        sound = floats_of(frame_of(np.concatenate((quiet[:4000], quiet[:phase], clip, quiet)), RATE))
        state = detector.fresh(RATE)
        windows = [sound[at : at + _WINDOW] for at in range(0, len(sound) - _WINDOW, _WINDOW)]
        voiced = [float(detector.detect(RATE, each[np.newaxis], [state])[0]) >= 0.35 for each in windows]
        at = [number for number, is_voiced in enumerate(voiced) if is_voiced]
        if not at or max(np.diff(at), default=0) > 4:
            return 1e6
        ends_ms = (at[-1] + 1) * _WINDOW / RATE * 1000 - (4000 + phase + len(clip)) / RATE * 1000
        worst = max(worst, ends_ms)
    return worst


def _frames(samples: NDArray[np.int16]) -> list[bytes]:
    frame = frame_of(samples, RATE)
    return [g711.encode(samples_of(piece), "mulaw") for piece in pieces(frame, FRAME)]
