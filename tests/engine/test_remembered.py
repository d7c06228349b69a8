"""A voice that remembers what it has said."""

from __future__ import annotations

import pytest

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import ProviderUnreachable
from talktrack.domain.frame import Frame
from talktrack.engine.remembered import RememberedSynthesizer
from talktrack.ports.speech import Speech, SpokenWord
from talktrack.providers.scripted.fault import Fault
from talktrack.providers.scripted.synthesizer import ScriptedSynthesizer
from talktrack.storage.cache import MemoryCache
from tests.fakes.speech import FakeSynthesizer

TEXT = "Good morning, this is Harlow Mill."


async def said(voice: RememberedSynthesizer, text: str = TEXT, **config: float) -> list[Speech]:
    async with voice.speak(text, VoiceConfig(**config), "en") as speech:  # type: ignore[arg-type]
        return [each async for each in speech]


def sound(speech: list[Speech]) -> bytes:
    return b"".join(each.pcm for each in speech if isinstance(each, Frame))


async def test_what_was_said_once_is_said_again_without_asking() -> None:
    inner = FakeSynthesizer()
    voice = RememberedSynthesizer(inner, MemoryCache(), "org_a")
    first, again = await said(voice), await said(voice)
    assert sound(first) == sound(again)
    assert sound(first)
    assert inner.said == [TEXT]


async def test_another_text_voice_or_organisation_is_asked_for_anew() -> None:
    inner, cache = FakeSynthesizer(), MemoryCache()
    voice = RememberedSynthesizer(inner, cache, "org_a")
    await said(voice)
    await said(voice, "Good evening.")
    await said(voice, speed=1.5)
    await said(RememberedSynthesizer(inner, cache, "org_b"))
    assert len(inner.said) == 4


async def test_the_places_of_words_are_remembered_too() -> None:
    voice = RememberedSynthesizer(ScriptedSynthesizer(first_delay_ms=0, speed=1000), MemoryCache(), "org_a")
    first, again = await said(voice), await said(voice)
    words = [each for each in first if isinstance(each, SpokenWord)]
    assert [each for each in again if isinstance(each, SpokenWord)] == words
    assert " ".join(word.text for word in words) == (TEXT if words else "")
    assert sound(first) == sound(again)


async def test_what_was_left_before_its_end_or_broke_off_is_not_kept() -> None:
    cache = MemoryCache()
    inner = FakeSynthesizer()
    voice = RememberedSynthesizer(inner, cache, "org_a")
    async with voice.speak(TEXT, VoiceConfig(), "en") as speech:
        await anext(speech)
    await said(voice)
    assert len(inner.said) == 2
    broken = ScriptedSynthesizer(first_delay_ms=0, speed=1000, fault=Fault("fail_in_the_middle", after=1))
    for _ in range(2):
        with pytest.raises(ProviderUnreachable):
            await said(RememberedSynthesizer(broken, MemoryCache(), "org_a"), f"{TEXT} {TEXT} {TEXT}")
