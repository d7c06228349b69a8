"""Sound cut into pieces of other lengths."""

from __future__ import annotations

from collections.abc import Sequence

from talktrack.domain.frame import Frame


class Framer:
    """Takes chunks of any length and gives equal frames, for instance 20 ms for a line."""

    def __init__(self, rate: int, frame_ms: int) -> None:
        """Raises ValueError where a frame would not be a whole number of samples."""
        samples, rest = divmod(rate * frame_ms, 1000)
        if rest or samples < 1:
            raise ValueError(f"{frame_ms} ms at {rate} Hz is no whole number of samples.")
        self.rate = rate
        self._frame_bytes = samples * 2
        self._held = bytearray()
        self._held_at_ms = 0.0

    def push(self, chunk: Frame) -> list[Frame]:
        """The frames that are full now; the rest is kept. Raises ValueError for another rate or half a sample."""
        if chunk.rate != self.rate or len(chunk.pcm) % 2:
            raise ValueError(f"This framer takes whole samples at {self.rate} Hz.")
        if not self._held:
            self._held_at_ms = chunk.at_ms
        self._held += chunk.pcm
        full = len(self._held) // self._frame_bytes * self._frame_bytes
        whole = Frame(bytes(self._held[:full]), self.rate, self._held_at_ms)
        del self._held[:full]
        self._held_at_ms += whole.duration_ms
        return pieces(whole, self._frame_bytes // 2)

    def flush(self, *, pad: bool = False) -> Frame | None:
        """What is left, shorter than a frame, or filled up with silence where `pad` is set; None where nothing is."""
        if not self._held:
            return None
        rest = bytes(self._held)
        self._held.clear()
        return Frame(rest.ljust(self._frame_bytes, b"\0") if pad else rest, self.rate, self._held_at_ms)


def pieces(frame: Frame, samples: int) -> list[Frame]:
    """The frame in pieces of so many samples; the last may be shorter."""
    step = samples * 2
    return [
        Frame(frame.pcm[at : at + step], frame.rate, frame.at_ms + at / 2 / frame.rate * 1000)
        for at in range(0, len(frame.pcm), step)
    ]


def joined(frames: Sequence[Frame]) -> Frame:
    """At least one frame, of one rate, as one that stands where the first of them stood."""
    return Frame(b"".join([frame.pcm for frame in frames]), frames[0].rate, frames[0].at_ms)


def cut(frame: Frame, start_ms: float, end_ms: float) -> Frame:
    """The part from `start_ms` to `end_ms`, both from the start of the frame and held within it."""
    start, end = (max(0, round(at_ms * frame.rate / 1000)) * 2 for at_ms in (start_ms, end_ms))
    return Frame(frame.pcm[start:end], frame.rate, frame.at_ms + min(start, len(frame.pcm)) / 2 / frame.rate * 1000)
