"""The account of what was heard between two reports of the far end."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import anyio
import pytest

from talktrack.domain.frame import Frame
from talktrack.engine.ledger import SpokenSpan
from talktrack.engine.playout import LEAD_MS, Playout
from talktrack.ports.line import Acknowledges
from tests.fakes.line import FakeLine
from tests.virtual_time import VIRTUAL_TIME, Backend

WORDS = [SpokenSpan("one", 0, 130), SpokenSpan("two", 170, 300), SpokenSpan("three", 340, 480)]


@pytest.fixture
def anyio_backend() -> Backend:
    return VIRTUAL_TIME


@dataclass
class Played:
    """A reply of three words on its way to the ear."""

    acknowledges: Acknowledges
    news: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.line = FakeLine(acknowledges=self.acknowledges)
        self.playout = Playout(self.line, "t2", self.news.append)
        self.playout.ledger.voice(WORDS)
        self.playout.write(Frame(bytes(500 * 16), 8000))
        self.playout.complete()


async def test_a_word_counts_from_the_moment_it_was_heard_not_from_the_next_look() -> None:
    played = Played("clock")
    await anyio.sleep(0.135)
    assert played.news == ["sounded"]
    played.playout.refresh()
    assert played.news == ["sounded", "heard"]
    played.playout.cut()
    assert played.playout.ledger.heard == "one"


async def test_the_clock_does_not_run_past_a_mark_that_is_not_back() -> None:
    played = Played("marks")
    await anyio.sleep(0.35)
    played.playout.acknowledge(100)
    await anyio.sleep(0.2)
    played.playout.cut()
    assert played.playout.ledger.heard == "one"


async def test_the_playhead_is_believed_and_the_clock_goes_on_from_it() -> None:
    played = Played("playhead")
    await anyio.sleep(0.25)
    played.playout.acknowledge(80)
    await anyio.sleep(0.06)
    played.playout.cut()
    assert played.playout.ledger.heard == "one"


async def test_a_reply_whose_last_mark_is_lost_ends_all_the_same() -> None:
    played = Played("marks")
    await anyio.sleep(0.5 + 0.45 + 0.1)
    assert played.news == ["sounded", "heard", "over"]


async def test_without_reports_a_reply_is_over_when_its_sound_is() -> None:
    played = Played("clock")
    await anyio.sleep(0.499)
    assert "over" not in played.news
    await anyio.sleep(0.003)
    assert played.news == ["sounded", "heard", "over"]
    assert played.playout.ledger.heard == "one two three"


async def test_a_long_reply_goes_out_in_pieces_that_end_at_marks_and_never_runs_dry() -> None:
    line = FakeLine(acknowledges="clock")
    playout = Playout(line, "t2", lambda _news: None)
    begun_s = asyncio.get_running_loop().time()
    for _ in range(40):
        playout.write(Frame(bytes(50 * 16), 8000))
        await anyio.sleep(0.005)
    playout.complete()
    await anyio.sleep(2.5)
    ends_ms: list[float] = []
    for at_s, _, frame in line.played:
        clock_ms = (at_s - begun_s) * 1000
        assert not ends_ms or ends_ms[-1] - clock_ms > (0 if clock_ms < 20 else 130)
        ends_ms.append((ends_ms[-1] if ends_ms else 0) + frame.duration_ms)
        assert ends_ms[-1] - clock_ms <= LEAD_MS
    assert ends_ms[-1] == 2000
    assert len(ends_ms) <= 14
    assert all(end_ms % 200 == 0 for end_ms in ends_ms[5:])


async def test_sound_that_fills_no_frame_is_played_when_the_piece_is_over() -> None:
    line = FakeLine(acknowledges="clock")
    playout = Playout(line, "t2", lambda _news: None)
    playout.write(Frame(b"\1\0" * 80, 8000))
    assert not line.played
    playout.pad()
    assert [frame.pcm for _, _, frame in line.played] == [b"\1\0" * 80 + bytes(160)]
