"""Which services are left alone for a while."""

from __future__ import annotations

import anyio
import pytest

from talktrack.domain.errors import ProviderError, ProviderRejected, ProviderUnreachable, UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.engine.resilience.health import REST_S, Health
from talktrack.engine.resilience.language import SteadyLanguage
from talktrack.engine.resilience.patience import Patience
from talktrack.engine.resilience.utterances import SteadyUtterances
from talktrack.ports.language import Message, Prompt, answer_text
from talktrack.ports.speech import Recognition
from tests.audio.sounds import tone
from tests.fakes.language import FakeLanguage
from tests.fakes.speech import FakeRecognizer
from tests.virtual_time import VIRTUAL_TIME, Backend

HELLO = Prompt((Message("user", "Hello"),))
PATIENCE = Patience(first_s=2, next_s=3, tries=1)
GONE = ProviderUnreachable("It is gone.", provider="first")


def named(name: str, *answers: str | ProviderError) -> FakeLanguage:
    return FakeLanguage(list(answers), name=name)


@pytest.fixture
def anyio_backend() -> Backend:
    return VIRTUAL_TIME


def test_who_fails_twice_in_a_row_rests_and_is_tried_again_later() -> None:
    health = Health()
    health.failed("one", 10)
    assert not health.rests("one", 10)
    health.failed("one", 11)
    assert health.rests("one", 11 + REST_S - 0.1)
    assert not health.rests("one", 11 + REST_S)
    health.failed("one", 50)
    assert health.rests("one", 51)
    health.succeeded("one")
    assert not health.rests("one", 51)
    assert not health.rests("other", 51)


async def test_nobody_waits_for_a_model_that_rests() -> None:
    health = Health()
    first = named("first", GONE, GONE, "I am back.")
    second = named("second", "One.", "Two.", "Three.")
    steady = SteadyLanguage([first, second], PATIENCE, health)
    assert [await answer_text(steady, HELLO) for _ in range(3)] == ["One.", "Two.", "Three."]
    assert len(first.prompts) == 2
    await anyio.sleep(REST_S)
    assert await answer_text(steady, HELLO) == "I am back."


async def test_a_model_that_rests_is_asked_where_nobody_else_is_left() -> None:
    health = Health()
    for at in range(2):
        health.failed("first", at)
    assert await answer_text(SteadyLanguage([named("first", "Here I am.")], PATIENCE, health), HELLO) == "Here I am."


async def test_an_utterance_goes_to_the_next_recogniser_that_knows_the_language() -> None:
    rejected = FakeRecognizer([ProviderRejected("No.", provider="fake")])
    english, both = FakeRecognizer(["not me"], languages=["en"]), FakeRecognizer(["hola"])
    steady = SteadyUtterances([rejected, english, both], PATIENCE)
    assert (await steady.recognize(tone(500, 16_000), "es")).text == "hola"
    assert not english.heard
    assert (steady.name, steady.capabilities) == (rejected.name, rejected.capabilities)


async def test_an_utterance_in_a_language_that_nobody_knows_is_refused() -> None:
    with pytest.raises(UnsupportedLanguage):
        await SteadyUtterances([FakeRecognizer(languages=["en"])], PATIENCE).recognize(tone(500, 16_000), "es")


async def test_a_recogniser_that_does_not_answer_an_utterance_is_given_up_in_time() -> None:
    class Hanging(FakeRecognizer):
        async def recognize(self, utterance: Frame, language: Language) -> Recognition:
            await anyio.sleep_forever()
            raise AssertionError

    heard = await SteadyUtterances([Hanging(), FakeRecognizer(["at last"])], PATIENCE).recognize(
        tone(500, 16_000), "en"
    )
    assert heard.text == "at last"
    assert anyio.current_time() == pytest.approx(2, abs=0.1)
