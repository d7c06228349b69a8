"""16-bit WAV files, in and out (RIFF, Microsoft and IBM 1991)."""

from __future__ import annotations

import struct
import wave
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Final

import numpy as np

from talktrack.audio.resample import resample_whole
from talktrack.audio.samples import Int16, frame_of, samples_of
from talktrack.domain.errors import AudioUnreadable, TooLarge
from talktrack.domain.frame import Frame

_BLOCK_SECONDS: Final = 10
_HEADER_BYTES: Final = 44
_NO_PROMISE: Final = 0x7FFF0000


def write_wav(frame: Frame) -> bytes:
    """The frame as a WAV file of one channel."""
    return _header(1, frame.rate, len(frame.pcm)) + frame.pcm


def read_wav(data: bytes) -> Frame:
    """A 16-bit WAV file as one frame; several channels are mixed into one. Raises `AudioUnreadable`."""
    try:
        with wave.open(BytesIO(data)) as file:
            channels, width, rate = file.getnchannels(), file.getsampwidth(), file.getframerate()
            pcm = file.readframes(file.getnframes())
    except (wave.Error, EOFError, RuntimeError, struct.error) as error:  # the reader lets all four out
        raise AudioUnreadable("This is no WAV file with plain samples.") from error
    if width != 2 or rate <= 0:
        raise AudioUnreadable("Only WAV files with 16-bit samples can be read here.")
    whole = len(pcm) // (2 * channels) * 2 * channels
    samples = np.frombuffer(pcm[:whole], dtype="<i2").reshape(-1, channels)
    return frame_of(np.rint(samples.mean(axis=1)).astype(np.int16), rate)


def is_cut_short(data: bytes) -> bool:
    """True for a WAV file that holds distinctly less sound than its header promises.

    Programs that write to a pipe do not know the size yet and put 0 or a very large one, which promises nothing.
    """
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        return False
    at = 12
    while at + 8 <= len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        if data[at : at + 4] == b"data":
            return size < _NO_PROMISE and at + 8 + size > len(data) + _HEADER_BYTES
        at += 8 + size + size % 2
    return True


def assemble(channels: Sequence[Sequence[Frame]], rate: int) -> bytes:
    """One WAV file with a channel per sequence of frames, each frame placed where its `at_ms` says.

    Between frames is silence, frames that overlap are added, and frames of another rate are resampled.
    Raises `TooLarge` where the file would not fit the format.
    """
    return b"".join(assembled(channels, rate))


def assembled(channels: Sequence[Sequence[Frame]], rate: int) -> Iterator[bytes]:
    """The same file in pieces: the header, then ten seconds at a time, so that a long call is never held twice."""
    total = max((_end(frame, rate) for frames in channels for frame in frames), default=0)
    yield _header(len(channels), rate, total * 2 * len(channels))
    tracks = [_Track(frames, rate) for frames in channels]
    for start in range(0, total, _BLOCK_SECONDS * rate):
        end = min(total, start + _BLOCK_SECONDS * rate)
        yield np.stack([track.block(start, end) for track in tracks], axis=1).astype("<i2").tobytes()


class _Track:
    """One channel, read in blocks from its start to its end; a frame is resampled once and dropped when it is over."""

    def __init__(self, frames: Sequence[Frame], rate: int) -> None:
        self._rate = rate
        self._waiting = sorted(frames, key=lambda frame: frame.at_ms, reverse=True)
        self._sounding: list[tuple[int, Int16]] = []

    def block(self, start: int, end: int) -> Int16:
        """The samples from `start` to `end`, counted from the start of the call."""
        while self._waiting and _start(self._waiting[-1], self._rate) < end:
            frame = self._waiting.pop()
            self._sounding.append((_start(frame, self._rate), samples_of(resample_whole(frame, self._rate))))
        mix = np.zeros(end - start, dtype=np.int32)
        for at, samples in self._sounding:
            first, last = max(at, start), min(at + len(samples), end)
            if first < last:
                mix[first - start : last - start] += samples[first - at : last - at]
        self._sounding = [(at, samples) for at, samples in self._sounding if at + len(samples) > end]
        return np.clip(mix, -32768, 32767).astype(np.int16)


def _start(frame: Frame, rate: int) -> int:
    return max(0, round(frame.at_ms * rate / 1000))


def _end(frame: Frame, rate: int) -> int:
    """One sample past its last; resampling may round the length up."""
    return _start(frame, rate) + -(-(len(frame.pcm) // 2) * rate // frame.rate)


def _header(channels: int, rate: int, data_bytes: int) -> bytes:
    if data_bytes + _HEADER_BYTES > 0xFFFFFFFF:
        raise TooLarge("A WAV file holds at most 4 GiB of sound.")
    return struct.pack(
        "<4sI4s4sIHHIIHH4sI",
        *(b"RIFF", data_bytes + _HEADER_BYTES - 8, b"WAVE", b"fmt ", 16),
        *(1, channels, rate, rate * channels * 2, channels * 2, 16),
        *(b"data", data_bytes),
    )
