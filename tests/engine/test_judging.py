"""Turns whose sound is judged, in virtual time."""

from __future__ import annotations

import pytest

from talktrack.domain.errors import ProviderUnreachable
from tests.engine.calls import call, echo
from tests.fakes.role import FakeRole
from tests.fakes.voice import FakeTurnDetector
from tests.virtual_time import VIRTUAL_TIME, Backend


@pytest.fixture
def anyio_backend() -> Backend:
    return VIRTUAL_TIME


async def answered(detector: FakeTurnDetector) -> list[str]:
    """What was answered of two sentences with a pause of one second between them."""
    role = FakeRole(echo)
    async with call(role, turn_detector=detector) as held:
        await held.quiet(0.5)
        await held.say("we plan by hand")
        await held.quiet(1)
        await held.say("every single day")
        await held.quiet(8)
    assert [room for room, _ in held.faults] in ([], ["turn_detection"])
    return [turn.said for turn, _ in role.settled if turn is not None]


async def test_a_pause_that_does_not_sound_like_an_end_makes_one_turn_of_both_sentences() -> None:
    assert await answered(FakeTurnDetector([0.1, 0.9])) == ["we plan by hand every single day"]


async def test_the_same_pause_ends_the_turn_where_it_sounds_like_an_end() -> None:
    assert (await answered(FakeTurnDetector([0.9, 0.9])))[0] == "we plan by hand"


async def test_the_end_of_the_turn_is_listened_to_and_no_more_than_is_looked_at() -> None:
    detector = FakeTurnDetector()
    await answered(detector)
    assert len(detector.heard) >= 2
    for turn in detector.heard:
        assert turn.duration_ms == pytest.approx(1000, abs=20)
        assert any(turn.pcm)


async def test_a_judgement_that_comes_when_the_user_speaks_again_counts_for_nothing() -> None:
    quick, slow = FakeTurnDetector([0.9, 0.9]), FakeTurnDetector([0.1, 0.9], takes_s=1.5)
    assert await answered(slow) == await answered(quick)


async def test_where_judging_fails_the_words_decide() -> None:
    failing = FakeTurnDetector([ProviderUnreachable("No answer.", provider="fake:turns")])
    assert await answered(failing) == await answered(FakeTurnDetector([0.9, 0.9]))
