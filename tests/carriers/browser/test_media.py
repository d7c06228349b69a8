from __future__ import annotations

from typing import get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from talktrack.audio import g711
from talktrack.audio.samples import frame_of, samples_of
from talktrack.carriers.browser.limits import LARGEST_MESSAGE
from talktrack.carriers.browser.media import (
    Formats,
    decode,
    encode,
    negotiate,
)
from talktrack.domain.errors import InvalidInput, MalformedMessage, TooLarge
from talktrack.domain.frame import Frame
from talktrack.domain.sound import Encoding, SoundFormat

RATES = (8000, 16_000, 24_000, 48_000)
FORMATS = [SoundFormat(encoding, rate) for encoding in get_args(Encoding) for rate in RATES]
WIDE = SoundFormat("pcm_s16le", 16_000)
PHONE = SoundFormat("mulaw", 8000)


def asked(can_hear: bool = True, can_speak: bool = True, **params: str) -> Formats:
    return negotiate(params, can_hear=can_hear, can_speak=can_speak)


def test_a_client_that_asks_for_nothing_gets_16_khz_pcm_both_ways() -> None:
    assert asked(ticket="abc") == Formats(WIDE, WIDE)


def test_every_format_can_be_asked_for_and_the_output_follows_the_input() -> None:
    for format in FORMATS:
        assert asked(encoding=format.encoding, sample_rate=str(format.rate)) == Formats(format, format)


def test_the_output_may_be_of_its_own_format_in_whole_or_in_part() -> None:
    assert asked(out_encoding="alaw", out_sample_rate="24000") == Formats(WIDE, SoundFormat("alaw", 24_000))
    assert asked(encoding="mulaw", sample_rate="8000", out_encoding="pcm_s16le") == Formats(
        PHONE, SoundFormat("pcm_s16le", 8000)
    )
    assert asked(out_sample_rate="48000") == Formats(WIDE, SoundFormat("pcm_s16le", 48_000))


def test_a_side_without_its_service_or_switched_off_has_no_sound() -> None:
    assert asked(can_hear=False) == Formats(None, WIDE)
    assert asked(can_speak=False) == Formats(WIDE, None)
    assert asked(audio="off") == Formats(WIDE, None)
    assert asked(audio="off", can_hear=False) == Formats(None, None)
    assert asked(audio="on") == Formats(WIDE, WIDE)


def test_the_output_follows_the_asked_input_even_where_nobody_listens() -> None:
    assert asked(can_hear=False, encoding="mulaw", sample_rate="8000") == Formats(None, PHONE)


@pytest.mark.parametrize(
    ("name", "value", "allowed"),
    [
        ("encoding", "opus", "pcm_s16le, mulaw, alaw"),
        ("encoding", "", "pcm_s16le, mulaw, alaw"),
        ("encoding", "MULAW", "pcm_s16le, mulaw, alaw"),
        ("sample_rate", "44100", "8000, 16000, 24000, 48000"),
        ("sample_rate", " 8000", "8000, 16000, 24000, 48000"),
        ("sample_rate", "-8000", "8000, 16000, 24000, 48000"),
        ("out_encoding", "mp3", "pcm_s16le, mulaw, alaw"),
        ("out_sample_rate", "8000.0", "8000, 16000, 24000, 48000"),
        ("audio", "no", "on, off"),
    ],
)
def test_a_bad_value_is_refused_with_the_parameter_and_what_it_may_be(name: str, value: str, allowed: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        negotiate({name: value}, can_hear=False, can_speak=False)
    assert [problem.field for problem in refusal.value.problems] == [name]
    assert f"`{name}`" in refusal.value.detail
    assert allowed in refusal.value.detail


def test_all_bad_values_are_told_at_once() -> None:
    with pytest.raises(InvalidInput) as refusal:
        asked(encoding="opus", sample_rate="1", audio="maybe")
    assert [problem.field for problem in refusal.value.problems] == ["encoding", "sample_rate", "audio"]


def test_pcm_is_taken_as_it_is() -> None:
    data = bytes([0x01, 0x00, 0xFF, 0xFF, 0x00, 0x80])
    frame = decode(data, WIDE, 40.0)
    assert frame == Frame(data, 16_000, 40.0)
    assert samples_of(frame).tolist() == [1, -1, -32768]


@pytest.mark.parametrize("law", get_args(g711.Law))
def test_telephone_sound_is_read_by_its_own_law_and_rate(law: g711.Law) -> None:
    data = bytes(range(256))
    assert decode(data, SoundFormat(law, 24_000), 20.0) == Frame(g711.decode(data, law), 24_000, 20.0)


@pytest.mark.parametrize("format", FORMATS)
def test_one_message_carries_up_to_one_second_and_up_to_64_kib(format: SoundFormat) -> None:
    second = bytes(format.rate * format.sample_bytes)
    fits = second[:LARGEST_MESSAGE]
    assert len(samples_of(decode(fits, format))) == len(fits) // format.sample_bytes
    longer = second + bytes(format.sample_bytes)
    with pytest.raises(TooLarge if len(longer) > LARGEST_MESSAGE else MalformedMessage):
        decode(longer, format)


def test_what_is_no_whole_sound_is_refused() -> None:
    for data, format, names in [
        (b"", WIDE, "at least one sample"),
        (b"\0", WIDE, "even number"),
        (bytes(641), WIDE, "even number"),
        (bytes(8001), PHONE, "one second"),
        (bytes(640), None, "no sound"),
    ]:
        with pytest.raises(MalformedMessage, match=names):
            decode(data, format)
    with pytest.raises(TooLarge):
        decode(bytes(LARGEST_MESSAGE + 1), WIDE)
    with pytest.raises(TooLarge):
        decode(bytes(LARGEST_MESSAGE + 1), None)


@given(st.binary(max_size=2000), st.sampled_from(FORMATS))
def test_any_bytes_are_sound_or_refused(data: bytes, format: SoundFormat) -> None:
    try:
        frame = decode(data, format)
    except MalformedMessage:
        assert not data or len(data) % format.sample_bytes
        return
    assert len(samples_of(frame)) * format.sample_bytes == len(data)
    assert decode(encode(frame, format), format) == frame


@given(st.lists(st.integers(-32768, 32767), min_size=1, max_size=400), st.sampled_from(FORMATS))
def test_a_frame_is_written_with_the_bytes_of_its_format(values: list[int], format: SoundFormat) -> None:
    samples = np.array(values, np.int16)
    data = encode(frame_of(samples, format.rate), format)
    whole = samples.astype("<i2").tobytes()
    assert data == (whole if format.encoding == "pcm_s16le" else g711.encode(whole, format.encoding))


def test_a_frame_at_another_rate_is_not_sent() -> None:
    with pytest.raises(ValueError, match="16000"):
        encode(Frame(bytes(320), 8000), WIDE)
