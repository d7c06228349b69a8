from __future__ import annotations

import contextlib
import wave
from io import BytesIO

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from talktrack.audio.framing import pieces
from talktrack.audio.resample import resample_whole
from talktrack.audio.samples import Int16, samples_of
from talktrack.audio.wav import assemble, assembled, is_cut_short, read_wav, write_wav
from talktrack.domain.errors import AudioUnreadable, TooLarge
from talktrack.domain.frame import Frame
from tests.audio.sounds import tone


def opened(data: bytes) -> tuple[int, int, Int16]:
    """Channels, rate and samples (time by channel) as the standard library reads them."""
    with wave.open(BytesIO(data)) as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
        return file.getnchannels(), file.getframerate(), samples.reshape(-1, file.getnchannels())


def test_the_header_is_the_one_of_the_format() -> None:
    assert write_wav(Frame(b"\x01\x02", 8_000)) == bytes.fromhex(
        "52494646 26000000 57415645 666d7420 10000000 01000100 401f0000 803e0000 02001000 64617461 02000000 0102"
    )


@given(st.binary(max_size=500).map(lambda data: data[: len(data) // 2 * 2]), st.sampled_from((8_000, 16_000, 44_100)))
def test_what_is_written_is_read_again(pcm: bytes, rate: int) -> None:
    assert read_wav(write_wav(Frame(pcm, rate))) == Frame(pcm, rate)


def test_two_channels_are_mixed_into_one() -> None:
    left, right = tone(440, 100), tone(440, 100, peak=0.25)
    mixed = read_wav(assemble([[left], [right]], 16_000))
    assert samples_of(mixed) == pytest.approx((samples_of(left).astype(int) + samples_of(right)) / 2, abs=1)


@given(st.binary(max_size=200))
def test_what_is_no_wav_file_is_refused(data: bytes) -> None:
    with pytest.raises(AudioUnreadable):
        read_wav(data)


@given(st.integers(0, 43), st.binary(min_size=1, max_size=4))
def test_a_broken_header_gives_a_clear_error_or_some_sound(at: int, junk: bytes) -> None:
    file = write_wav(tone(440, 10))
    with contextlib.suppress(AudioUnreadable):
        assert read_wav(file[:at] + junk + file[at + len(junk) :]).rate > 0


@pytest.mark.parametrize("length", [0, 3, 20, 43])
def test_a_wav_file_that_ends_in_its_header_is_refused(length: int) -> None:
    with pytest.raises(AudioUnreadable):
        read_wav(write_wav(tone(440, 10))[:length])


def test_a_wav_file_that_holds_less_than_it_promises_is_cut_short() -> None:
    file = write_wav(tone(440, 1000))
    assert not is_cut_short(file)
    assert not is_cut_short(file[:-20])
    assert is_cut_short(file[: len(file) // 2])
    assert is_cut_short(file[:30])


def test_chunks_before_the_sound_are_stepped_over() -> None:
    file = write_wav(tone(440, 1000))
    note = b"LIST" + (5).to_bytes(4, "little") + b"anna\0\0"
    assert not is_cut_short(file[:36] + note + file[36:])
    assert is_cut_short((file[:36] + note + file[36:])[:-2000])


@pytest.mark.parametrize("size", [0, 0x7FFFFFFF, 0xFFFFFFFF])
def test_a_size_that_was_never_filled_in_promises_nothing(size: int) -> None:
    file = write_wav(tone(440, 100))
    assert not is_cut_short(file[:40] + size.to_bytes(4, "little") + file[44:])


def test_other_formats_are_not_judged() -> None:
    assert not is_cut_short(b"")
    assert not is_cut_short(b"OggS and so on")


def test_frames_stand_where_their_times_say_in_their_own_channel() -> None:
    first, second = tone(440, 100, at_ms=50), tone(300, 200, at_ms=1000)
    channels, rate, samples = opened(assemble([[first], [second]], 16_000))
    assert (channels, rate, len(samples)) == (2, 16_000, 1200 * 16)
    assert samples[800:2400, 0].tolist() == samples_of(first).tolist()
    assert samples[16_000:, 1].tolist() == samples_of(second).tolist()
    assert not samples[:800].any()
    assert not samples[2400:, 0].any()
    assert not samples[:16_000, 1].any()


def test_frames_of_a_line_join_without_a_seam() -> None:
    sound = tone(440, 25_000, 8_000)
    _, _, samples = opened(assemble([list(reversed(pieces(sound, 160)))], 8_000))
    assert samples[:, 0].tolist() == samples_of(sound).tolist()


def test_a_frame_of_another_rate_is_resampled_in_place() -> None:
    sound = tone(440, 12_000, 22_050, at_ms=9000)
    _, _, samples = opened(assemble([[sound]], 16_000))
    expected = samples_of(resample_whole(sound, 16_000))
    assert samples[9000 * 16 :, 0].tolist() == expected.tolist()


def test_frames_that_overlap_are_added_and_clipped() -> None:
    loud = tone(440, 100, peak=0.9)
    _, _, samples = opened(assemble([[loud, loud]], 16_000))
    assert samples[:, 0].tolist() == np.clip(samples_of(loud).astype(int) * 2, -32768, 32767).tolist()


def test_no_sound_is_an_empty_file_of_both_channels() -> None:
    assert opened(assemble([[], []], 16_000))[:2] == (2, 16_000)
    assert len(assemble([[], []], 16_000)) == 44


def test_half_an_hour_comes_in_small_pieces_with_the_right_sizes_ahead() -> None:
    late = tone(440, 1000, 8_000, at_ms=30 * 60_000 - 1000)
    sizes, header = [], b""
    for piece in assembled([[tone(440, 500, 8_000)], [late]], 8_000):
        header = header or piece
        sizes.append(len(piece))
    assert max(sizes) == 10 * 8_000 * 2 * 2
    assert sum(sizes) == 44 + 30 * 60 * 8_000 * 2 * 2
    assert int.from_bytes(header[4:8], "little") == sum(sizes) - 8
    assert int.from_bytes(header[40:44], "little") == sum(sizes) - 44


def test_a_call_too_long_for_the_format_is_refused_before_anything_is_made() -> None:
    with pytest.raises(TooLarge):
        next(assembled([[tone(440, 20, at_ms=1e9)], []], 16_000))
