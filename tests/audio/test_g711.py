from __future__ import annotations

import hashlib
import warnings

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from talktrack.audio.g711 import Law, decode, encode

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    import audioop

EVERY_BYTE = bytes(range(256))
EVERY_SAMPLE = np.arange(-32768, 32768).astype("<i2").tobytes()
LAWS: tuple[Law, ...] = ("mulaw", "alaw")


def test_both_laws_agree_with_the_standard_library_on_every_value() -> None:
    assert encode(EVERY_SAMPLE, "mulaw") == audioop.lin2ulaw(EVERY_SAMPLE, 2)
    assert encode(EVERY_SAMPLE, "alaw") == audioop.lin2alaw(EVERY_SAMPLE, 2)
    assert decode(EVERY_BYTE, "mulaw") == audioop.ulaw2lin(EVERY_BYTE, 2)
    assert decode(EVERY_BYTE, "alaw") == audioop.alaw2lin(EVERY_BYTE, 2)


@pytest.mark.parametrize(
    ("law", "encoded", "decoded"),
    [
        ("mulaw", "81d633c9e6972a18", "3dab54339e520bb2"),
        ("alaw", "38488f6fd710f468", "e04788d110e58ff8"),
    ],
)
def test_the_tables_never_change(law: Law, encoded: str, decoded: str) -> None:
    assert hashlib.sha256(encode(EVERY_SAMPLE, law)).hexdigest()[:16] == encoded
    assert hashlib.sha256(decode(EVERY_BYTE, law)).hexdigest()[:16] == decoded


@pytest.mark.parametrize(
    ("law", "code", "sample"),
    [
        ("mulaw", 0x00, -32124),
        ("mulaw", 0x7F, 0),
        ("mulaw", 0x80, 32124),
        ("mulaw", 0xFF, 0),
        ("alaw", 0x2A, -32256),
        ("alaw", 0x55, -8),
        ("alaw", 0xAA, 32256),
        ("alaw", 0xD5, 8),
    ],
)
def test_the_ends_and_the_middle_of_the_scale_are_those_of_the_recommendation(law: Law, code: int, sample: int) -> None:
    assert decode(bytes([code]), law) == sample.to_bytes(2, "little", signed=True)


@pytest.mark.parametrize("law", LAWS)
def test_a_decoded_byte_encodes_to_a_byte_of_the_same_sound(law: Law) -> None:
    sound = decode(EVERY_BYTE, law)
    assert decode(encode(sound, law), law) == sound


@given(st.binary(max_size=400), st.sampled_from(LAWS))
def test_every_byte_is_one_sample(data: bytes, law: Law) -> None:
    assert len(decode(data, law)) == 2 * len(data)
    assert len(encode(decode(data, law), law)) == len(data)


def test_half_a_sample_is_refused() -> None:
    with pytest.raises(ValueError, match="size"):
        encode(bytes(3), "mulaw")
