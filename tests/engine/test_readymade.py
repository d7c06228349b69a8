"""Replies that come as sound, in virtual time."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import anyio
import pytest

from talktrack.audio.samples import frame_of
from talktrack.engine.role import Piece, Proposal
from talktrack.ports.conversation import Said
from talktrack.providers.scripted.fsk import encode
from tests.engine.calls import call
from tests.fakes.role import FakeProposal, FakeRole
from tests.virtual_time import VIRTUAL_TIME, Backend

MADE_RATE = 24_000
COUNT = "one two three four five six seven eight nine ten"


@pytest.fixture
def anyio_backend() -> Backend:
    return VIRTUAL_TIME


@dataclass
class Sounding(FakeProposal):
    """Brings its sound, word by word and faster than it is played."""

    played_ms: list[float] = field(default_factory=list)

    async def words(self) -> AsyncIterator[Piece]:  # type: ignore[override]
        for word in self.text.split():
            await anyio.sleep(0.01)
            yield Said(f" {word}")
            yield frame_of(encode(word, MADE_RATE), MADE_RATE)

    def heard(self, played_ms: float) -> None:
        self.played_ms.append(played_ms)


def made_ms(text: str) -> float:
    return sum(frame_of(encode(word, MADE_RATE), MADE_RATE).duration_ms for word in text.split())


async def test_sound_is_played_as_it_is_and_its_words_are_heard() -> None:
    sounding = Sounding("Good morning to you.")
    role = FakeRole(lambda text: sounding)
    async with call(role) as held:
        await held.quiet(0.5)
        await held.say("hello there friend")
        await held.quiet(4)
    ((_, reply),) = role.settled
    assert reply.said == reply.heard == "Good morning to you."
    assert sounding.played_ms == [pytest.approx(made_ms(sounding.text), abs=20)]
    assert held.faults == []


async def test_of_sound_that_was_cut_the_words_that_were_played_are_heard() -> None:
    sounding = Sounding(COUNT)
    role = FakeRole(lambda text: sounding if "count" in text else FakeProposal("All right."))
    async with call(role) as held:
        await held.quiet(0.5)
        await held.say("please count")
        while not held.line.played:
            await held.quiet(0.02)
        await held.quiet(0.8)
        await held.say("stop that now please")
        await held.quiet(4)
    heard = role.settled[0][1].heard.split()
    assert heard == COUNT.split()[: len(heard)]
    assert 0 < len(heard) < len(COUNT.split())
    (played_ms,) = sounding.played_ms
    assert made_ms(" ".join(heard)) == pytest.approx(played_ms, abs=150)


async def test_a_reply_of_which_nothing_was_heard_is_told_so_or_never_settled() -> None:
    sounding = Sounding(COUNT)
    role = FakeRole(lambda text: sounding)
    async with call(role) as held:
        await held.quiet(0.5)
        await held.say("please count")
        await held.quiet(0.3)
    assert [ms for ms in sounding.played_ms if ms] == []


async def test_text_before_the_sound_is_voiced() -> None:
    @dataclass
    class Both(Proposal):
        async def words(self) -> AsyncIterator[Piece]:
            yield "One moment.\n"
            yield Said("Here you are.")
            yield frame_of(encode("Here you are.", MADE_RATE), MADE_RATE)

    role = FakeRole(lambda text: Both())  # type: ignore[arg-type,return-value]
    async with call(role) as held:
        await held.quiet(0.5)
        await held.say("hello there friend")
        await held.quiet(5)
    assert role.settled[0][1].heard == "One moment. Here you are."
