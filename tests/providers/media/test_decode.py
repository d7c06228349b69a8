from __future__ import annotations

import contextlib
import functools
import tracemalloc
from io import BytesIO

import anyio
import av
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talktrack.audio.levels import rms_dbfs
from talktrack.audio.samples import frame_of, samples_of
from talktrack.audio.wav import write_wav
from talktrack.domain.errors import AudioSilent, AudioTooLong, AudioUnreadable, InputError
from talktrack.domain.frame import Frame
from talktrack.providers.media.decode import decode
from talktrack.providers.media.files import FileDecoder
from tests.audio.sounds import noise, silence, tone
from tests.providers.media.files import KINDS, Kind, encoded
from tests.spoken import clip


@functools.cache
def spoken() -> Frame:
    return clip("02-today.wav")


@functools.cache
def spoken_file(kind: str) -> bytes:
    return encoded(spoken(), KINDS[kind])


def likeness(one: Frame, other: Frame) -> float:
    """The best correlation of two sounds over small shifts, 1.0 where they are the same up to loudness."""
    first, second = (samples_of(frame).astype(float) for frame in (one, other))
    length = min(len(first), len(second)) - 2000
    still = first[1000 : 1000 + length]
    moved = (second[at : at + length] for at in range(0, 2000, 2))
    return max(float(still @ part / np.sqrt((still @ still) * (part @ part))) for part in moved)


@pytest.mark.parametrize("kind", KINDS)
async def test_every_format_gives_the_sound_that_went_in(kind: str) -> None:
    frame = await FileDecoder().decode(spoken_file(kind))
    assert (frame.rate, frame.at_ms) == (16_000, 0)
    assert frame.duration_ms == pytest.approx(spoken().duration_ms, abs=80)
    assert likeness(spoken(), frame) > 0.9


async def test_the_sound_comes_at_the_rate_that_was_asked_for() -> None:
    frame = await FileDecoder().decode(spoken_file("mp3"), rate=8_000)
    assert frame.rate == 8_000
    assert frame.duration_ms == pytest.approx(spoken().duration_ms, abs=80)


def test_two_channels_are_mixed_and_not_summed_over_the_edge() -> None:
    loud = tone(440, 500, 48_000, peak=0.95)
    both = np.repeat(samples_of(loud), 2).astype("<i2").tobytes()
    header = bytearray(write_wav(Frame(both, 48_000))[:44])
    header[22], header[32] = 2, 4
    assert rms_dbfs(decode(bytes(header) + both)) == pytest.approx(rms_dbfs(loud), abs=0.1)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"x",
        b"just a text, nothing to hear here " * 100,
        b"\x89PNG\r\n\x1a\n" + bytes(500),
        write_wav(Frame(b"", 16_000)),
        b"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/hostname\n#EXT-X-ENDLIST\n",
        b"ffconcat version 1.0\nfile /etc/hostname\n",
        b"RIFF\xff\xff\xff\xffWAVE",
    ],
    ids=["nothing", "a byte", "a text", "a picture", "an empty wav", "a playlist", "a list of files", "half a header"],
)
async def test_what_is_no_sound_is_refused(data: bytes) -> None:
    with pytest.raises(AudioUnreadable):
        await FileDecoder().decode(data)


def test_a_video_without_sound_is_refused() -> None:
    file = BytesIO()
    with av.open(file, "w", format="mp4") as container:
        stream = container.add_stream("mpeg4", rate=10)
        assert isinstance(stream, av.VideoStream)
        stream.width = stream.height = 64
        stream.pix_fmt = "yuv420p"
        picture = av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), format="rgb24")
        container.mux([*stream.encode(picture), *stream.encode(None)])
    with pytest.raises(AudioUnreadable):
        decode(file.getvalue())


@pytest.mark.parametrize("kind", ["wav", "wav of floats", "flac", "m4a", "mp4"])
@pytest.mark.parametrize("share", [0.05, 0.5, 0.8])
def test_a_file_that_tells_its_length_and_is_cut_short_is_refused(kind: str, share: float) -> None:
    data = spoken_file(kind)
    with pytest.raises(AudioUnreadable):
        decode(data[: int(len(data) * share)])


@pytest.mark.parametrize("kind", ["webm opus", "ogg opus", "mp3", "aac"])
def test_of_a_format_made_for_streaming_what_arrived_is_taken(kind: str) -> None:
    data = spoken_file(kind)
    assert 800 < decode(data[: len(data) * 3 // 4]).duration_ms < spoken().duration_ms


@pytest.mark.parametrize("size", [0, 0x7FFFFFFF, 0xFFFFFFFF])
def test_a_wav_file_written_to_a_pipe_does_not_know_its_size_and_is_read(size: int) -> None:
    file = write_wav(spoken())
    assert decode(file[:40] + size.to_bytes(4, "little") + file[44:]).pcm == spoken().pcm


@pytest.mark.parametrize("sound", [silence(2000), noise(2000, peak=0.0015), tone(440, 10)])
async def test_where_nothing_can_be_heard_it_says_so(sound: Frame) -> None:
    with pytest.raises(AudioSilent):
        await FileDecoder().decode(write_wav(sound))


async def test_a_soft_voice_is_no_silence() -> None:
    soft = frame_of((samples_of(spoken()) // 25).astype(np.int16), 16_000)
    assert (await FileDecoder().decode(write_wav(soft))).pcm == soft.pcm


def test_the_longest_that_is_taken_is_taken() -> None:
    assert decode(write_wav(tone(440, 5000)), max_seconds=5).duration_ms == 5000
    with pytest.raises(AudioTooLong, match="5 seconds"):
        decode(write_wav(tone(440, 5001)), max_seconds=5)


@pytest.mark.parametrize("kind", ["wav", "flac", "mp3", "ogg opus"])
def test_a_long_file_is_refused_without_decoding_the_rest_of_it(kind: str) -> None:
    minutes = silence(10 * 60_000, 8_000)
    codec = KINDS[kind]
    data = write_wav(minutes) if kind == "wav" else encoded(minutes, Kind(codec.container, codec.codec, 16_000))
    del minutes
    tracemalloc.start()
    try:
        with pytest.raises(AudioTooLong):
            decode(data, max_seconds=60)
        assert tracemalloc.get_traced_memory()[1] < 60 * 48_000 * 2 * 1.5
    finally:
        tracemalloc.stop()


async def test_several_files_are_decoded_at_once() -> None:
    lengths: list[float] = []

    async def one(kind: str) -> None:
        lengths.append((await FileDecoder().decode(spoken_file(kind))).duration_ms)

    async with anyio.create_task_group() as group:
        for kind in KINDS:
            group.start_soon(one, kind)
    assert lengths == pytest.approx([spoken().duration_ms] * len(KINDS), abs=80)


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(sorted(KINDS)), st.floats(0, 1))
def test_a_file_cut_anywhere_gives_sound_or_a_typed_error(kind: str, share: float) -> None:
    data = spoken_file(kind)
    with contextlib.suppress(InputError):
        assert decode(data[: int(len(data) * share)]).pcm


@settings(deadline=None, max_examples=150)
@given(
    st.sampled_from(sorted(KINDS)), st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=6)), max_size=6)
)
def test_a_damaged_file_gives_sound_or_a_typed_error(kind: str, damage: list[tuple[float, bytes]]) -> None:
    data = bytearray(spoken_file(kind))
    for share, junk in damage:
        at = int(share**3 * len(data))
        data[at : at + len(junk)] = junk
    with contextlib.suppress(InputError):
        assert decode(bytes(data)).pcm


MAGIC = (
    b"",
    b"RIFF\0\0\0\0WAVEfmt ",
    b"OggS\0",
    b"\x1aE\xdf\xa3",
    b"ID3\4\0\0",
    b"\xff\xfb\x90",
    b"fLaC\0\0",
    b"\0\0\0\x18ftypM4A ",
)


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(MAGIC), st.binary(max_size=2000))
def test_any_bytes_give_sound_or_a_typed_error(magic: bytes, data: bytes) -> None:
    with contextlib.suppress(InputError):
        assert decode(magic + data).pcm


def test_broken_files_print_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    for kind in KINDS:
        data = spoken_file(kind)
        for broken in (data[: len(data) // 2], data[:200] + bytes(300) + data[500:], bytes(reversed(data))):
            with contextlib.suppress(InputError):
                decode(broken)
    assert capfd.readouterr() == ("", "")
