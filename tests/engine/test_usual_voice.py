"""A synthesiser that has a voice of choice."""

from __future__ import annotations

import pytest

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import InvalidInput
from talktrack.domain.language import Language
from talktrack.engine.usual_voice import UsualVoice
from tests.fakes.speech import FakeSynthesizer


@pytest.mark.parametrize(
    ("usual", "wanted", "language", "speaks"),
    [
        ("fake-en", "", "en", "fake-en"),
        ("fake-es", "fake-en", "en", "fake-en"),
        ("fake-en", "", "es", ""),
    ],
)
async def test_it_speaks_where_nobody_is_named_and_it_can(
    usual: str, wanted: str, language: Language, speaks: str
) -> None:
    inner = FakeSynthesizer()
    async with UsualVoice(inner, usual).speak("Hello.", VoiceConfig(id=wanted), language) as speech:
        _ = [each async for each in speech]
    assert inner.spoken_as == [speaks]


async def test_a_voice_that_is_not_in_the_list_is_left_to_the_provider() -> None:
    with pytest.raises(InvalidInput, match="There is no voice 'of-my-own'"):
        async with UsualVoice(FakeSynthesizer(), "of-my-own").speak("Hello.", VoiceConfig(), "es"):
            pass
