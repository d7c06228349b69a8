"""Which speech is taken, by the settings."""

from __future__ import annotations

from contextlib import AsyncExitStack

import pytest

from talktrack.config import read_settings
from talktrack.domain.errors import InvalidInput
from talktrack.wiring.speech import Speech, open_speech

KEY = {"DEEPGRAM_API_KEY": "dg-secret"}


async def chosen(environment: dict[str, str]) -> tuple[str | None, str | None, str | None]:
    """Who hears utterances, who listens, who speaks: in English."""
    async with AsyncExitStack() as stack:
        speech: Speech = await open_speech(read_settings(environment), stack)
        recognizer, listener = speech.recognizers.get("en"), speech.listeners.get("en")
        return (
            recognizer.name if recognizer else None,
            listener.name if listener else None,
            speech.synthesizer.name if speech.synthesizer else None,
        )


@pytest.mark.parametrize(
    ("environment", "names"),
    [
        ({}, ("local:pocketsphinx", None, "local:espeak")),
        (KEY, ("deepgram:nova-3", "deepgram:nova-3", "deepgram:aura-2")),
        (KEY | {"TALKTRACK_STT": "deepgram:nova-2"}, ("deepgram:nova-2", "deepgram:nova-2", "deepgram:aura-2")),
        (KEY | {"TALKTRACK_TTS": "local"}, ("deepgram:nova-3", "deepgram:nova-3", "local:espeak")),
        (KEY | {"TALKTRACK_STT": "none", "TALKTRACK_TTS": "none"}, (None, None, None)),
        ({"TALKTRACK_STT": "none"}, (None, None, "local:espeak")),
    ],
)
async def test_the_best_for_which_a_key_is_there_is_taken_unless_one_is_named(
    environment: dict[str, str], names: tuple[str | None, str | None, str | None]
) -> None:
    assert await chosen(environment) == names


@pytest.mark.parametrize("name", ["TALKTRACK_STT", "TALKTRACK_TTS"])
async def test_what_is_named_and_not_to_be_had_says_what_is_missing(name: str) -> None:
    with pytest.raises(InvalidInput, match="DEEPGRAM_API_KEY"):
        await chosen({name: "deepgram"})
    with pytest.raises(InvalidInput, match="deepgram, local, none"):
        await chosen({name: "parrot"})


async def test_an_unknown_voice_is_refused_with_the_known_ones() -> None:
    with pytest.raises(InvalidInput, match="aura-2-thalia-en"):
        await chosen(KEY | {"TALKTRACK_TTS": "deepgram:nobody"})


def test_settings_that_are_shown_do_not_hold_the_key() -> None:
    assert "dg-secret" not in repr(read_settings(KEY))
