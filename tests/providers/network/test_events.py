from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talktrack.providers.network.events import MAX_EVENT, EventDecoder

STREAM = (
    '\ufeff: hello\n\ndata: {"a": 1}\n\nevent: x\nid: 7\ndata:no space\ndata:  two\ndata\n\n'
    "\n\ndata: ¿ñ 🎧?\n\ndata: lost"
)
EVENTS = ['{"a": 1}', "no space\n two\n", "¿ñ 🎧?"]


def decode(*pieces: bytes) -> list[str]:
    decoder = EventDecoder()
    events = [event for piece in pieces for event in decoder.feed(piece)]
    return [*events, *decoder.feed(b"", final=True)]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@given(cuts=st.sets(st.integers(0, 120)))
def test_events_are_the_same_however_the_bytes_are_sliced(line_end: str, cuts: set[int]) -> None:
    whole = STREAM.replace("\n", line_end).encode()
    edges = [0, *sorted(cuts), len(whole)]
    pieces = [whole[start:end] for start, end in itertools.pairwise(edges)]
    assert decode(*pieces) == EVENTS


def test_an_event_comes_out_as_soon_as_its_blank_line_is_there() -> None:
    decoder = EventDecoder()
    assert decoder.feed(b"data: one\n") == []
    assert decoder.feed(b"\n") == ["one"]


def test_an_event_without_its_blank_line_is_dropped() -> None:
    assert decode(b"data: one\n\ndata: two\n") == ["one"]


def test_comments_and_other_fields_are_no_events() -> None:
    assert decode(b": still here\n\nretry: 10\n\nevent: ping\n\n") == []


def test_bytes_that_are_no_utf8_do_not_break_the_stream() -> None:
    assert decode(b"data: \xff\n\ndata: ok\n\n") == ["\ufffd", "ok"]


@pytest.mark.parametrize("piece", [b"x" * 1000, b"data: " + b"x" * 1000 + b"\n"])
def test_an_event_without_end_is_refused(piece: bytes) -> None:
    with pytest.raises(ValueError, match="without end"):
        decode(*[piece] * (MAX_EVENT // 900))
