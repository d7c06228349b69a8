"""Providers that an assistant names are asked before those that are configured."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from talktrack.config import read_settings
from talktrack.domain.assistant import AssistantConfig, ModelConfig, VoiceConfig
from talktrack.domain.provider import Access
from talktrack.engine.resilience.health import Health
from talktrack.ports.catalog import Named
from talktrack.ports.language import Message, Prompt, answer_text
from talktrack.storage.cache import MemoryCache
from talktrack.wiring.choosing import all_picks, nameable
from talktrack.wiring.senses import open_senses
from tests.servers.anthropic_messages import anthropic_server
from tests.servers.faults import Fault
from tests.servers.openai_chat import openai_chat_server

KEY = "a-very-secret-key"
PROMPT = Prompt((Message("user", "Hi"),))
CLAUDE = AssistantConfig("Clerk", model=ModelConfig("anthropic"))


@asynccontextmanager
async def named(environment: Mapping[str, str], own: Mapping[str, Access] | None = None) -> AsyncIterator[Named]:
    settings = read_settings(environment)
    async with open_senses(all_picks(settings), Health(), MemoryCache(), nameable(settings, own or {})) as senses:
        assert senses.named is not None
        yield senses.named


async def test_who_is_named_is_asked_first_and_who_is_configured_stands_in() -> None:
    async with anthropic_server(api_key=KEY) as anthropic, openai_chat_server(api_key=KEY) as openai:
        environment = {
            "OPENAI_API_KEY": KEY,
            "OPENAI_BASE_URL": openai.base_url,
            "ANTHROPIC_API_KEY": KEY,
            "ANTHROPIC_BASE_URL": anthropic.base_url,
            "TALKTRACK_LLM": "openai",
        }
        anthropic.reply_with("I am Claude.")
        openai.reply_with("I stand in.")
        async with named(environment) as names:
            first = await names.first(CLAUDE)
            assert first.model is not None
            assert first.model.name.startswith("anthropic:")
            assert await answer_text(first.model, PROMPT) == "I am Claude."
            anthropic.fail_with(Fault.UNAUTHORIZED)
            assert await answer_text(first.model, PROMPT) == "I stand in."
            assert first.missing == ()


async def test_a_model_and_a_voice_are_named_apart() -> None:
    environment = {"OPENAI_API_KEY": KEY, "DEEPGRAM_API_KEY": KEY, "GROQ_API_KEY": KEY}
    config = AssistantConfig("Clerk", voice=VoiceConfig("deepgram"), model=ModelConfig("groq", "llama-9"))
    async with named({**environment, "TALKTRACK_LLM": "openai", "TALKTRACK_TTS": "local"}) as names:
        assert list(names.problems(config)) == []
        first = await names.first(config)
        assert first.model is not None
        assert first.model.name == "groq:llama-9"
        assert first.synthesizer is not None
        assert first.synthesizer.name == "deepgram:aura-2"
        assert first.phrases is not None
        assert first.phrases("org_1").name == "deepgram:aura-2"
        nobody = await names.first(AssistantConfig("Clerk"))
        assert nobody.model is not None
        assert nobody.model.name == "openai:gpt-5.4-mini"


async def test_who_is_unknown_or_cannot_be_asked_is_told_with_what_to_do() -> None:
    config = AssistantConfig("Clerk", voice=VoiceConfig("parrot"), model=ModelConfig("anthropic"))
    async with named({"OPENAI_API_KEY": KEY}) as names:
        model, voice = names.problems(config)
        assert (model.field, voice.field) == ("model.provider", "voice.provider")
        assert "set ANTHROPIC_API_KEY" in model.reason
        assert "No provider of this name speaks; known are: elevenlabs, " in voice.reason


async def test_a_call_goes_on_with_who_is_configured_and_says_who_is_missing() -> None:
    config = AssistantConfig("Clerk", voice=VoiceConfig("parrot"), model=ModelConfig("anthropic"))
    async with named({"OPENAI_API_KEY": KEY}) as names:
        first = await names.first(config)
        assert first.model is not None
        assert first.model.name == "openai:gpt-5.4-mini"
        assert first.synthesizer is not None
        assert [error.code for error in first.missing] == ["no_language_model", "no_synthesizer"]
        assert all(KEY not in error.detail for error in first.missing)


async def test_where_nobody_thinks_an_assistant_may_name_whom_there_will_be() -> None:
    async with named({}) as names:
        assert list(names.problems(CLAUDE)) == []
        assert (await names.first(CLAUDE)).model is None


async def test_a_model_that_talks_has_a_voice_of_its_own_provider() -> None:
    config = AssistantConfig(
        "Clerk", voice=VoiceConfig("gemini", "Leda"), model=ModelConfig("gemini", "gemini-3.8-live")
    )
    async with named({"GEMINI_API_KEY": KEY}) as names:
        assert list(names.problems(config)) == []
        assert (await names.first(config)).missing == ()


async def test_a_server_that_wants_none_lends_its_key_to_nobody_who_names_it() -> None:
    environment = {"ANTHROPIC_API_KEY": KEY, "TALKTRACK_LLM": "none"}
    async with named(environment) as names:
        assert (await names.first(CLAUDE)).model is None
    async with named(environment, {"anthropic": Access({"api_key": KEY})}) as names:
        first = await names.first(CLAUDE)
        assert first.model is not None
        assert first.model.name.startswith("anthropic:")
