"""Sound files in every format, made from a frame when a test asks for them."""

from __future__ import annotations

from fractions import Fraction
from io import BytesIO
from typing import Literal, NamedTuple

import av

from talktrack.audio.resample import resample_whole
from talktrack.audio.samples import samples_of
from talktrack.domain.frame import Frame

Layout = Literal["mono", "stereo", "5.1"]


class Kind(NamedTuple):
    container: str
    codec: str
    rate: int
    layout: Layout = "mono"


KINDS = {
    "wav": Kind("wav", "pcm_s16le", 16_000),
    "wav of 24 bits": Kind("wav", "pcm_s24le", 44_100, "stereo"),
    "wav of floats": Kind("wav", "pcm_f32le", 48_000, "stereo"),
    "wav of mu-law": Kind("wav", "pcm_mulaw", 8_000),
    "webm opus": Kind("webm", "libopus", 48_000),
    "ogg opus": Kind("ogg", "libopus", 48_000, "stereo"),
    "ogg vorbis": Kind("ogg", "vorbis", 44_100, "stereo"),
    "ogg flac": Kind("ogg", "flac", 16_000),
    "flac": Kind("flac", "flac", 44_100, "stereo"),
    "mp3": Kind("mp3", "libmp3lame", 44_100, "stereo"),
    "m4a": Kind("ipod", "aac", 44_100, "stereo"),
    "mp4": Kind("mp4", "aac", 48_000, "5.1"),
    "aac": Kind("adts", "aac", 44_100),
}


def encoded(sound: Frame, kind: Kind) -> bytes:
    file = BytesIO()
    with av.open(file, "w", format=kind.container) as container:
        stream = container.add_stream(kind.codec, rate=kind.rate, layout=kind.layout, options={"strict": "-2"})
        assert isinstance(stream, av.AudioStream)
        mono = samples_of(resample_whole(sound, kind.rate)).reshape(1, -1)
        whole = av.AudioFrame.from_ndarray(mono, format="s16", layout="mono")
        whole.sample_rate, whole.pts, whole.time_base = kind.rate, 0, Fraction(1, kind.rate)
        mixer = av.AudioResampler(format=stream.codec_context.format.name, layout=kind.layout, rate=kind.rate)
        for source in (whole, None):
            for frame in mixer.resample(source):
                container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return file.getvalue()
