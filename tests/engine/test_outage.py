"""A recogniser that fails: what was said is asked for again, and a call that nobody understands finds its end."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest

from talktrack.domain.errors import ProviderUnreachable
from talktrack.domain.floor import Rules
from talktrack.domain.language import Language
from talktrack.domain.news import Trouble
from talktrack.ports.speech import RecognizerCapabilities, RecognizerStream
from talktrack.providers.scripted.fault import Fault
from talktrack.providers.scripted.recognizer import ScriptedRecognizer
from tests.engine.calls import call, echo
from tests.fakes.line import FakeLine
from tests.fakes.role import FakeRole
from tests.fakes.speech import FakeStreamingRecognizer
from tests.virtual_time import VIRTUAL_TIME, Backend

GONE = ProviderUnreachable("The recogniser is gone.", provider="fake")


@pytest.fixture
def anyio_backend() -> Backend:
    return VIRTUAL_TIME


class Flaky:
    """Implements `ports.speech.StreamingRecognizer`: each time it is asked to listen, with the next of its services."""

    def __init__(self, *services: ScriptedRecognizer | FakeStreamingRecognizer) -> None:
        self.asked = 0
        self._services = services

    @property
    def name(self) -> str:
        return "fake:flaky"

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return self._services[0].capabilities

    def listen(self, language: Language, rate: int) -> AbstractAsyncContextManager[RecognizerStream]:
        service = self._services[min(self.asked, len(self._services) - 1)]
        self.asked += 1
        return service.listen(language, rate)


class Leaves(ScriptedRecognizer):
    """Ends its stream without a word why."""

    @asynccontextmanager
    async def listen(self, language: Language, rate: int) -> AsyncIterator[RecognizerStream]:
        async with super().listen(language, rate) as stream:
            stream.close()  # type: ignore[attr-defined]
            yield stream


def failing(after: int = 0) -> ScriptedRecognizer:
    return ScriptedRecognizer(fault=Fault("fail_in_the_middle", after))


async def test_what_was_lost_with_the_recogniser_is_asked_for_again_and_then_understood() -> None:
    role = FakeRole(echo)
    async with call(role, recognizer=FakeStreamingRecognizer([GONE, "hello there friend"])) as held:
        await held.quiet(0.5)
        await held.say("hello there friend")
        await held.quiet(5)
        await held.say("hello there friend")
        await held.quiet(6)
    assert [(room, error.code) for room, error in held.faults] == [("recognition", "provider_unreachable")]
    assert [turn.said if turn else None for turn, _ in role.settled] == [None, "hello there friend"]
    assert [reply.heard for _, reply in role.settled] == ["Sorry, what was that 1?", "You said hello there friend."]


async def test_a_turn_goes_on_with_the_words_that_came_before_the_recogniser_failed() -> None:
    role = FakeRole(echo)
    async with call(role, recognizer=Flaky(failing(after=2), ScriptedRecognizer())) as held:
        await held.quiet(0.5)
        await held.say("hello there my old friend")
        await held.quiet(6)
    ((turn, reply),) = role.settled
    assert turn is not None
    assert turn.said.split()[:2] == ["hello", "there"]
    assert turn.said.split()[-1] == "friend"
    assert reply.heard == f"You said {turn.said}."


@pytest.mark.parametrize(
    "broken", [ScriptedRecognizer(fault=Fault("fail_at_start")), Leaves()], ids=["fails", "leaves"]
)
async def test_a_recogniser_that_comes_back_is_listened_to_and_its_outage_told_once(broken: ScriptedRecognizer) -> None:
    role = FakeRole(echo)
    recognizer = Flaky(broken, broken, ScriptedRecognizer())
    async with call(role, recognizer=recognizer) as held:
        await held.quiet(1.5)
        await held.say("hello there friend")
        await held.quiet(6)
    assert recognizer.asked == 3
    assert len(held.faults) == 1
    assert [turn.said for turn, _ in role.settled if turn is not None] == ["hello there friend"]


async def test_where_nothing_is_understood_any_more_the_call_ends_politely() -> None:
    role = FakeRole(echo)
    async with call(role, recognizer=ScriptedRecognizer(fault=Fault("fail_at_start"))) as held:
        await held.quiet(20)
    assert held.reason == "unheard"
    assert role.settled[-1][1].heard == "I cannot hear you, goodbye."
    assert len(held.faults) == 1


async def test_who_is_not_understood_is_asked_twice_and_then_left_in_peace() -> None:
    role = FakeRole(echo)
    line = FakeLine(takes_text=True)
    async with call(role, line, Rules(idle_ms=0), ScriptedRecognizer(fault=Fault("fail_at_start"))) as held:
        for _ in range(4):
            await held.say("hello there friend")
            await held.quiet(4)
    assert [reply.heard for _, reply in role.settled] == ["Sorry, what was that 1?", "Sorry, what was that 2?"]


async def test_where_the_user_can_write_the_call_goes_on_in_writing_and_speech_is_taken_up_again() -> None:
    role = FakeRole(echo)
    line = FakeLine(takes_text=True)
    broken = ScriptedRecognizer(fault=Fault("fail_at_start"))
    recognizer = Flaky(*[broken] * 5, ScriptedRecognizer())
    async with call(role, line, recognizer=recognizer) as held:
        await held.quiet(4)
        held.typed("Can you read me?")
        await held.quiet(25)
        await held.say("hello there friend")
        await held.quiet(6)
    troubles = [news for news in line.news if isinstance(news, Trouble)]
    assert [trouble.code for trouble in troubles] == ["provider_unreachable"]
    assert [turn.said for turn, _ in role.settled if turn is not None] == ["Can you read me?", "hello there friend"]
    assert held.reason == "line_closed"


async def test_nonsense_from_the_recogniser_is_answered_like_any_words() -> None:
    role = FakeRole(echo)
    async with call(role, recognizer=ScriptedRecognizer(fault=Fault("nonsense"))) as held:
        await held.quiet(0.5)
        await held.say("hello there friend")
        await held.quiet(4)
    assert len(role.asked) >= 1
    assert held.reason == "line_closed"
