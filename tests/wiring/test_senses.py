"""What the chosen providers become: reached where they are, and one standing in for the other."""

from __future__ import annotations

from typing import Any

import pytest

from talktrack.config import read_settings
from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import InvalidInput
from talktrack.domain.frame import Frame
from talktrack.domain.provider import Sense
from talktrack.engine.resilience.health import Health
from talktrack.ports.language import Message, Prompt, answer_text
from talktrack.ports.speech import Speech
from talktrack.storage.cache import MemoryCache
from talktrack.wiring.candidates import open_candidates
from talktrack.wiring.choosing import all_picks, picks
from talktrack.wiring.senses import open_model, open_senses
from tests.servers.anthropic_messages import anthropic_server
from tests.servers.chat import DEFAULT_REPLY
from tests.servers.deepgram import deepgram_server
from tests.servers.deepgram_faults import Fault
from tests.servers.gemini_generate import gemini_server
from tests.servers.openai_chat import openai_chat_server

KEY = "a-very-secret-key"
PROMPT = Prompt((Message("user", "Hi"),))
SERVERS: dict[str, Any] = {"anthropic": anthropic_server, "gemini": gemini_server, "openai": openai_chat_server}
NOBODY = {"DEEPGRAM_API_KEY": KEY, "DEEPGRAM_BASE_URL": "http://127.0.0.1:1"}


async def names(environment: dict[str, str]) -> tuple[str | None, list[str], str | None]:
    """Who hears utterances, who listens, who speaks: in English."""
    async with open_senses(all_picks(read_settings(environment)), Health()) as senses:
        recognizer = senses.recognizers.get("en")
        return (
            recognizer.name if recognizer else None,
            [listener.name for listener in senses.listeners.get("en", ())],
            senses.synthesizer.name if senses.synthesizer else None,
        )


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, ("local:pocketsphinx", ["local:pocketsphinx"], "local:espeak")),
        (
            {"DEEPGRAM_API_KEY": KEY, "TALKTRACK_STT": "deepgram:nova-2"},
            ("deepgram:nova-2", ["deepgram:nova-2"], "deepgram:aura-2"),
        ),
        ({"DEEPGRAM_API_KEY": KEY}, ("deepgram:nova-3", ["deepgram:nova-3", "local:pocketsphinx"], "deepgram:aura-2")),
        (
            {"AZURE_SPEECH_KEY": KEY, "AZURE_SPEECH_REGION": "westeurope"},
            ("azure:conversation", ["azure:conversation", "local:pocketsphinx"], "azure:neural"),
        ),
        (
            {"ELEVENLABS_API_KEY": KEY, "DEEPGRAM_API_KEY": KEY},
            (
                "deepgram:nova-3",
                ["deepgram:nova-3", "elevenlabs:scribe_v2_realtime", "local:pocketsphinx"],
                "elevenlabs:eleven_flash_v2_5",
            ),
        ),
        (
            {
                "ELEVENLABS_API_KEY": KEY,
                "TALKTRACK_STT": "elevenlabs:scribe_v3",
                "TALKTRACK_TTS": "elevenlabs:eleven_v3",
            },
            ("elevenlabs:scribe_v3", ["elevenlabs:scribe_v2_realtime"], "elevenlabs:eleven_v3"),
        ),
        (
            {"ELEVENLABS_API_KEY": KEY, "TALKTRACK_STT": "elevenlabs:scribe_v3_live"},
            ("elevenlabs:scribe_v2", ["elevenlabs:scribe_v3_live"], "elevenlabs:eleven_flash_v2_5"),
        ),
        (
            {"OPENAI_API_KEY": KEY, "GROQ_API_KEY": KEY},
            (
                "openai:gpt-transcribe",
                ["openai:gpt-live-transcribe", "groq:whisper-large-v3-turbo", "local:pocketsphinx"],
                "openai:gpt-4o-mini-tts",
            ),
        ),
        (
            {"OPENAI_BASE_URL": "http://127.0.0.1:1/v1", "OPENAI_API_KEY": KEY},
            ("local:pocketsphinx", ["local:pocketsphinx"], "local:espeak"),
        ),
        (
            {"OPENAI_BASE_URL": "http://127.0.0.1:1/v1", "TALKTRACK_STT": "openai:whisper", "TALKTRACK_TTS": "openai"},
            ("openai:whisper", ["openai:whisper"], "openai:gpt-4o-mini-tts"),
        ),
        ({"DEEPGRAM_API_KEY": KEY, "TALKTRACK_STT": "none", "TALKTRACK_TTS": "none"}, (None, [], None)),
    ],
)
async def test_the_first_one_gives_the_name_and_the_others_stand_behind_it(
    environment: dict[str, str], expected: tuple[str | None, list[str], str | None]
) -> None:
    assert await names(environment) == expected


async def test_an_unknown_voice_is_refused_with_the_known_ones() -> None:
    with pytest.raises(InvalidInput, match="aura-2-thalia-en"):
        await names({"DEEPGRAM_API_KEY": KEY, "TALKTRACK_TTS": "deepgram:nobody"})


@pytest.mark.parametrize("name", SERVERS)
async def test_a_base_url_is_what_the_providers_own_client_takes(name: str) -> None:
    async with SERVERS[name](api_key=KEY) as server:
        environment = {f"{name.upper()}_API_KEY": KEY, f"{name.upper()}_BASE_URL": server.base_url}
        async with open_model(picks(read_settings(environment), Sense.LLM), Health()) as model:
            assert model is not None
            assert await answer_text(model, PROMPT) == DEFAULT_REPLY


async def test_groq_is_spoken_to_below_its_origin() -> None:
    async with openai_chat_server(api_key=KEY) as server:
        origin = server.base_url.removesuffix("/v1")
        server.prefix = "/openai"
        settings = read_settings({"GROQ_API_KEY": KEY, "GROQ_BASE_URL": origin})
        async with open_model(picks(settings, Sense.LLM), Health()) as model:
            assert model is not None
            assert await answer_text(model, PROMPT) == DEFAULT_REPLY
        assert server.requests[0].http.path == "/openai/v1/chat/completions"
        assert server.requests[0].body["reasoning_effort"] == "low"


async def test_the_next_model_answers_where_the_first_one_refuses() -> None:
    async with openai_chat_server(api_key="another") as refuses, anthropic_server(api_key=KEY) as answers:
        settings = read_settings(
            {
                "OPENAI_API_KEY": KEY,
                "OPENAI_BASE_URL": refuses.base_url,
                "ANTHROPIC_API_KEY": KEY,
                "ANTHROPIC_BASE_URL": answers.base_url,
            }
        )
        async with open_model(picks(settings, Sense.LLM), Health()) as model:
            assert model is not None
            assert await answer_text(model, PROMPT) == DEFAULT_REPLY
        assert (len(refuses.requests), len(answers.requests)) == (1, 1)


async def test_the_machine_itself_speaks_and_hears_where_a_provider_cannot_be_reached() -> None:
    async with open_senses(all_picks(read_settings(NOBODY)), Health()) as senses:
        assert senses.synthesizer is not None
        async with senses.synthesizer.speak("Good morning.", VoiceConfig(), "en") as speech:
            assert sum([len(each.pcm) async for each in speech if isinstance(each, Frame)])
        heard = await senses.recognizers["en"].recognize(Frame(bytes(32_000), 16_000), "en")
        assert heard.text == ""


async def test_what_a_stand_in_said_is_not_kept_as_the_first_voices() -> None:
    async with deepgram_server(api_key=KEY) as server:
        environment = {"DEEPGRAM_API_KEY": KEY, "DEEPGRAM_BASE_URL": server.base_url}
        async with open_senses(all_picks(read_settings(environment)), Health(), MemoryCache()) as senses:
            assert senses.phrases is not None
            voice = senses.phrases("org_a")
            server.fail_with(Fault.UNAUTHORIZED, times=1)
            rates = []
            for _ in range(3):
                async with voice.speak("Good morning.", VoiceConfig(), "en") as speech:
                    rates.append({each.rate for each in speech_frames([one async for one in speech])})
    assert rates[0] != rates[1] == rates[2]
    assert len(server.requests) == 2


def speech_frames(speech: list[Speech]) -> list[Frame]:
    return [each for each in speech if isinstance(each, Frame)]


async def test_a_provider_by_itself_is_looked_at_though_another_one_stands_in_for_it() -> None:
    async with open_candidates(read_settings(NOBODY)) as field:
        states = {(one.name, one.sense.value): one.use is not None for one in field.candidates}
    assert states[("deepgram", "stt")]
    assert states[("local", "tts")]
    assert not states[("openai", "llm")]
    assert field.problems == {}


@pytest.mark.parametrize("named", [True, False])
async def test_a_server_of_ones_own_is_asked_for_speech_where_it_is_named_and_else_says_how(named: bool) -> None:
    environment = {"OPENAI_BASE_URL": "http://127.0.0.1:1/v1", **({"TALKTRACK_STT": "openai:whisper"} if named else {})}
    async with open_candidates(read_settings(environment)) as field:
        (mine,) = [one for one in field.candidates if (one.name, one.sense) == ("openai", Sense.STT)]
    assert (mine.use is not None) == mine.chosen == named
    assert mine.lack == ("" if named else "name it: TALKTRACK_STT=openai:MODEL")
