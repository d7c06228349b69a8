"""What a browser's microphone hears in tests: recorded sentences with time to be answered."""

from __future__ import annotations

import wave
from pathlib import Path

from talktrack.audio.resample import resample_whole
from tests.spoken import clip

RATE = 48_000
BEFORE_S, BETWEEN_S = 6, 9
LINES = ("01-hello.wav", "02-today.wav")


def recorded(path: Path) -> Path:
    """Write the sound there."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(bytes(2 * RATE * BEFORE_S))
        for name in LINES:
            file.writeframes(resample_whole(clip(name), RATE).pcm)
            file.writeframes(bytes(2 * RATE * BETWEEN_S))
    return path
