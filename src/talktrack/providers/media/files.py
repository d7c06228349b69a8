"""Sound files behind `ports.speech.AudioDecoder`. FFmpeg's decoders are 16 MB: they are loaded with the first file."""

from __future__ import annotations

from importlib import import_module

from anyio import to_thread

from talktrack.domain.frame import Frame


class FileDecoder:
    """Implements `ports.speech.AudioDecoder`; decodes in a worker thread."""

    async def decode(self, data: bytes, *, rate: int = 16_000, max_seconds: float = 120.0) -> Frame:
        return await to_thread.run_sync(_decode, data, rate, max_seconds)


def _decode(data: bytes, rate: int, max_seconds: float) -> Frame:
    frame: Frame = import_module("talktrack.providers.media.decode").decode(data, rate=rate, max_seconds=max_seconds)
    return frame
