"""Sound files to frames, with the decoders of FFmpeg (PyAV)."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Final

import av
import numpy as np

from talktrack.audio.levels import audible_span
from talktrack.audio.resample import resample_whole
from talktrack.audio.samples import Int16, frame_of
from talktrack.audio.wav import is_cut_short
from talktrack.domain.errors import AudioSilent, AudioTooLong, AudioUnreadable
from talktrack.domain.frame import Frame

_FORMATS: Final = ("wav", "ogg", "matroska", "webm", "mov", "mp4", "m4a", "mp3", "flac", "aac")
"""No playlists and no network: those formats would open whatever address the file names."""

_CODECS: Final = (
    *("pcm_u8", "pcm_s16le", "pcm_s24le", "pcm_s32le", "pcm_f32le", "pcm_f64le", "pcm_mulaw", "pcm_alaw"),
    *("opus", "vorbis", "flac", "mp3", "mp3float", "aac", "alac"),
)

_RATES: Final = range(4_000, 384_001)

_SURE_OF_THEIR_LENGTH: Final = ("flac", "mov,mp4,m4a,3gp,3g2,mj2")
"""Formats whose header tells how long the sound is; elsewhere it is missing or an estimate."""


def decode(data: bytes, *, rate: int = 16_000, max_seconds: float = 120.0) -> Frame:
    """What `ports.speech.AudioDecoder` says, in the calling thread."""
    if is_cut_short(data):
        raise AudioUnreadable("The sound file is cut short. Please record or upload it again.")
    try:
        sound = _read(data, max_seconds)
    except (av.FFmpegError, ValueError) as error:  # the second from PyAV for a stream that changes its layout
        raise AudioUnreadable("No decoder takes this file. Send WAV, WebM, Ogg, MP3, M4A or FLAC.") from error
    frame = resample_whole(sound, rate)
    if audible_span(frame) is None:
        raise AudioSilent("There is nothing to hear in this recording. Is the microphone muted?")
    return frame


def _read(data: bytes, max_seconds: float) -> Frame:
    """The first stream of sound, mixed to one channel, at its own rate."""
    allowed = {"format_whitelist": ",".join(_FORMATS), "codec_whitelist": ",".join(_CODECS), "protocol_whitelist": ""}
    with av.open(BytesIO(data), "r", options=allowed, metadata_errors="replace") as container:
        stream = next(iter(container.streams.audio), None)
        if stream is None or getattr(stream.codec_context, "name", None) not in _CODECS or stream.rate not in _RATES:
            raise AudioUnreadable("There is no sound in this file that can be decoded.")
        promised = stream.duration and stream.time_base and float(stream.duration * stream.time_base)
        sound = _joined(_decoded(container, stream), stream.rate, max_seconds)
        if container.format.name in _SURE_OF_THEIR_LENGTH and promised and sound.duration_ms < 950 * promised - 200:
            raise AudioUnreadable("The sound file is cut short. Please record or upload it again.")
    return sound


def _decoded(container: av.container.InputContainer, stream: av.AudioStream) -> Iterator[Int16]:
    """The stream's samples piece by piece. A damaged packet is left out; a file of mostly such packets is refused."""
    mixer = av.AudioResampler(format="s16", layout="mono", rate=stream.rate)
    good = bad = 0
    for packet in container.demux(stream):
        try:
            frames = packet.decode()
            good += 1
        except av.FFmpegError:
            bad += 1
            continue
        for frame in frames:
            yield from (mixed.to_ndarray()[0] for mixed in mixer.resample(frame))
    if bad > good:
        raise AudioUnreadable("Most of this sound file is damaged. Please record or upload it again.")


def _joined(pieces: Iterator[Int16], rate: int, max_seconds: float) -> Frame:
    taken: list[Int16] = []
    room = max_seconds * rate
    for piece in pieces:
        room -= len(piece)
        if room < 0:
            raise AudioTooLong(f"This recording is longer than {max_seconds:g} seconds, the most that is taken here.")
        taken.append(piece)
    if not taken:
        raise AudioUnreadable("The sound file is empty.")
    return frame_of(np.concatenate(taken), rate)
