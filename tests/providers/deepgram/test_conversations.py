"""Recordings of several people, over Deepgram's wire."""

from __future__ import annotations

from typing import cast

import pytest

from talktrack.audio.samples import frame_of
from talktrack.audio.wav import assemble, write_wav
from talktrack.domain.errors import ProviderBusy, ProviderError, ProviderNonsense, ProviderRejected, UnsupportedLanguage
from talktrack.domain.language import Language
from talktrack.providers.deepgram.api import DeepgramApi
from talktrack.providers.deepgram.conversations import DeepgramConversations
from talktrack.providers.scripted.fsk import encode
from tests.audio.sounds import joined, silence
from tests.servers.deepgram import CONFIDENCE, DeepgramServer, query_of
from tests.servers.deepgram_faults import Fault

RATE = 8_000


async def test_each_channel_is_heard_by_itself_and_all_is_told_in_the_order_of_time(
    server: DeepgramServer, api: DeepgramApi
) -> None:
    seller = joined(frame_of(encode("Good morning.", RATE), RATE), silence(2_000, RATE))
    seller = joined(seller, frame_of(encode("Fine.", RATE), RATE))
    customer = frame_of(encode("Hello there.", RATE), RATE, 1_000.0)
    recording = assemble([[seller], [customer]], RATE)
    stretches = await DeepgramConversations(api).transcribe(recording, "en", by_channel=True)
    assert [(each.channel, each.speaker, each.text) for each in stretches] == [
        (0, None, "Good morning."),
        (1, None, "Hello there."),
        (0, None, "Fine."),
    ]
    assert stretches[1].start_ms == pytest.approx(1_000, abs=20)
    assert [word.text for word in stretches[1].words] == ["Hello", "there."]
    assert stretches[1].end_ms == stretches[1].words[-1].end_ms
    assert stretches[0].confidence == pytest.approx(CONFIDENCE)
    query = query_of(server.requests[0])
    assert ("multichannel" in query, "diarize" in query) == (True, False)


async def test_voices_on_one_channel_are_told_apart(server: DeepgramServer, api: DeepgramApi) -> None:
    server.speaker_of = lambda word: int(word in ("who", "calls"))
    recording = write_wav(frame_of(encode("Good morning who calls Halden", RATE), RATE))
    stretches = await DeepgramConversations(api).transcribe(recording, "en", by_voice=True)
    assert [(each.channel, each.speaker, each.text) for each in stretches] == [
        (0, 0, "Good morning"),
        (0, 1, "who calls"),
        (0, 0, "Halden"),
    ]


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.UNAUTHORIZED, ProviderRejected),
        (Fault.BUSY, ProviderBusy),
        (Fault.MALFORMED, ProviderNonsense),
        (Fault.STRANGE, ProviderNonsense),
    ],
)
async def test_a_failure_says_whose_it_is(
    server: DeepgramServer, api: DeepgramApi, fault: Fault, error: type[ProviderError]
) -> None:
    server.fail_with(fault)
    with pytest.raises(error):
        await DeepgramConversations(api).transcribe(write_wav(silence(100, RATE)), "en", by_voice=True)


async def test_a_language_it_does_not_know_is_refused(api: DeepgramApi) -> None:
    with pytest.raises(UnsupportedLanguage):
        await DeepgramConversations(api).transcribe(b"", cast("Language", "xx"))
