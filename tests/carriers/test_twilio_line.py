"""The line of a telephone call: what the engine is told of the far end, and what the far end is sent."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

import anyio
import numpy as np
import pytest

from talktrack.audio import g711
from talktrack.audio.samples import frame_of
from talktrack.carriers.twilio.line import Drift, TwilioLine
from talktrack.carriers.twilio.stream import TwilioStream
from talktrack.domain.errors import MalformedMessage
from talktrack.domain.frame import Frame
from tests.carriers.twilio.far_end import RATE, Telephone
from tests.carriers.twilio.stream import CONNECTED, DTMF, START, STREAM
from tests.virtual_time import VIRTUAL_TIME, Backend

SILENCE = Frame(bytes(320), RATE)


@pytest.fixture
def anyio_backend() -> Backend:
    return VIRTUAL_TIME


@dataclass
class Ear:
    """Implements `ports.line.Ear`."""

    sounds: list[Frame] = field(default_factory=list)
    heard: list[tuple[str, float]] = field(default_factory=list)
    closings: int = 0

    def sound(self, frame: Frame) -> None:
        self.sounds.append(frame)

    def typed(self, text: str) -> None:
        raise AssertionError(text)

    def read(self, turn_id: str, characters: int) -> None:
        raise AssertionError(turn_id, characters)

    def played(self, turn_id: str, played_ms: float) -> None:
        self.heard.append((turn_id, played_ms))

    def interrupt(self) -> None:
        raise AssertionError

    def closed(self) -> None:
        self.closings += 1


def called(*, returns_marks: bool = True) -> tuple[Telephone, TwilioLine, Ear]:
    phone = Telephone(returns_marks=returns_marks)
    line, ear = phone.start(), Ear()
    line.attach(ear)
    return phone, line, ear


def play(line: TwilioLine, turn_id: str, frames: int, at: int = 0) -> None:
    """Frames of 20 ms with a mark behind them."""
    for _ in range(frames):
        line.play(turn_id, SILENCE)
    line.mark(turn_id, (at + frames) * 20)


async def test_sound_comes_decoded_and_placed_on_the_clock_of_the_call() -> None:
    phone, _, ear = called()
    tone = (np.sin(np.arange(800) / 5) * 8000).astype(np.int16)
    await phone.say(tone)
    assert [frame.at_ms for frame in ear.sounds] == pytest.approx([0, 20, 40, 60, 80])
    assert {frame.rate for frame in ear.sounds} == {RATE}
    heard = b"".join(frame.pcm for frame in ear.sounds)
    assert heard == g711.decode(g711.encode(tone.tobytes(), "mulaw"), "mulaw")


async def test_what_is_played_arrives_as_the_same_sound() -> None:
    phone, line, _ = called()
    tone = (np.sin(np.arange(160) / 5) * 8000).astype(np.int16)
    line.play("t2", frame_of(tone, RATE))
    (message,) = phone.sent
    assert message["streamSid"] == STREAM
    assert phone.speaker.ends_s == pytest.approx(anyio.current_time() + 0.02)


async def test_marks_tell_what_was_played_when_it_was() -> None:
    _, line, ear = called()
    play(line, "t2", 5)
    play(line, "t2", 5, at=5)
    assert not ear.heard
    await anyio.sleep(0.11)
    assert ear.heard == [("t2", 100)]
    await anyio.sleep(0.11)
    assert ear.heard == [("t2", 100), ("t2", 200)]


async def test_marks_that_a_clear_brings_back_were_not_heard() -> None:
    phone, line, ear = called()
    play(line, "t2", 5)
    play(line, "t2", 5, at=5)
    await anyio.sleep(0.15)
    line.clear("t2")
    await anyio.sleep(1)
    assert ear.heard == [("t2", 100)]
    assert not phone.speaker.playing


async def test_a_mark_from_before_a_clear_does_not_speak_for_its_namesake_after_it() -> None:
    phone, line, ear = called(returns_marks=False)
    play(line, "t2", 5)
    (before,) = [told["mark"]["name"] for told in phone.sent if told["event"] == "mark"]
    line.clear("t2")
    play(line, "t2", 5)
    phone.tell({"event": "mark", "streamSid": STREAM, "mark": {"name": before}})
    assert not ear.heard


async def test_a_mark_speaks_for_those_before_it_and_comes_once() -> None:
    phone, line, ear = called(returns_marks=False)
    play(line, "t2", 5)
    play(line, "t2", 5, at=5)
    second = phone.sent[-1]["mark"]["name"]
    for _ in range(2):
        phone.tell({"event": "mark", "streamSid": STREAM, "mark": {"name": second}})
    assert ear.heard == [("t2", 200)]


async def test_the_clock_rules_until_a_mark_has_come_back() -> None:
    _, line, _ = called()
    before = line.acknowledges
    play(line, "t2", 1)
    await anyio.sleep(0.03)
    assert (before, line.acknowledges) == ("clock", "marks")


async def test_a_key_of_the_telephone_is_no_error() -> None:
    phone, _, ear = called()
    phone.tell(DTMF)
    assert ear == Ear()


async def test_hanging_up_is_told_once() -> None:
    phone, line, ear = called()
    phone.hang_up()
    line.gone()
    assert ear.closings == 1


async def test_who_attaches_after_the_far_end_has_gone_is_told_so() -> None:
    phone = Telephone()
    line, ear = phone.start(), Ear()
    phone.hang_up()
    line.attach(ear)
    assert ear.closings == 1


async def test_closing_the_line_closes_the_socket_normally() -> None:
    phone, line, ear = called()
    await line.close("role_ended")
    assert phone.closed == (1000, "role_ended")
    phone.sound(bytes(160))
    assert not ear.sounds


@pytest.mark.parametrize("wrong", [{"event": "nonsense"}, CONNECTED, START], ids=["unknown", "connected", "start"])
async def test_a_message_out_of_turn_is_refused_and_the_call_stands(wrong: dict[str, object]) -> None:
    phone, _, ear = called()
    with pytest.raises(MalformedMessage):
        phone.tell(wrong)
    await phone.be_silent(0.02)
    assert len(ear.sounds) == 1


async def test_a_stream_that_never_starts_makes_no_line() -> None:
    lines: list[TwilioLine] = []
    stream = TwilioStream(Telephone(), lines.append)
    stream.take(json.dumps(CONNECTED))
    stream.gone()
    assert not lines


# --- jitter -----------------------------------------------------------------------------------------------------------


def test_jitter_of_a_network_is_evened_out() -> None:
    drift = Drift()
    placed = [drift.place(20 * (n + 1) + (n % 3) * 15, 20) for n in range(500)]
    steps = np.diff(placed)
    assert steps.min() >= 18
    assert steps.max() <= 22
    assert abs(placed[-1] - 20 * 499) < 30


def test_sound_after_a_gap_stands_where_it_arrives() -> None:
    drift = Drift()
    assert drift.place(20, 20) == 0
    assert drift.place(40, 20) == 20
    assert drift.place(1000, 20) == 980


def test_sound_twice_as_fast_as_it_can_be_said_stays_near_its_arrival_and_never_goes_back() -> None:
    drift = Drift()
    placed = [drift.place(10 * (n + 1), 20) for n in range(1000)]
    assert placed == sorted(placed)
    assert abs(placed[-1] - 10 * 1000) <= 200
