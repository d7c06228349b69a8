"""Which model the settings lead to, and that each is reached where its provider is."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from talktrack.config import read_settings
from talktrack.domain.errors import InvalidInput
from talktrack.ports.language import Message, Prompt, answer_text
from talktrack.wiring.models import PROVIDERS, open_model
from tests.servers.anthropic_messages import anthropic_server
from tests.servers.chat import DEFAULT_REPLY
from tests.servers.gemini_generate import gemini_server
from tests.servers.openai_chat import openai_chat_server

ROOT = Path(__file__).parents[2]
KEY = "a-very-secret-key"
PROMPT = Prompt((Message("user", "Hi"),))


async def name_of_model(**environment: str) -> str | None:
    async with open_model(read_settings(environment)) as model:
        return model.name if model is not None else None


@pytest.mark.parametrize(
    ("environment", "name"),
    [
        ({}, None),
        ({"OPENAI_API_KEY": "k"}, "openai:gpt-5.4-mini"),
        ({"OPENAI_BASE_URL": "http://127.0.0.1:1/v1"}, "openai:gpt-5.4-mini"),
        ({"GROQ_API_KEY": "k"}, "groq:openai/gpt-oss-20b"),
        ({"ANTHROPIC_API_KEY": "k"}, "anthropic:claude-haiku-5-5"),
        ({"GEMINI_API_KEY": "k"}, "gemini:gemini-3.5-flash-lite"),
        ({"GEMINI_API_KEY": "k", "ANTHROPIC_API_KEY": "k"}, "anthropic:claude-haiku-5-5"),
        ({"GEMINI_API_KEY": "k", "OPENAI_API_KEY": "k", "TALKTRACK_LLM": "gemini:odd:1"}, "gemini:odd:1"),
        ({"GROQ_API_KEY": "k", "TALKTRACK_LLM": "none"}, None),
    ],
)
async def test_the_model_is_the_one_that_is_named_or_that_of_the_first_key(
    environment: dict[str, str], name: str | None
) -> None:
    assert await name_of_model(**environment) == name


@pytest.mark.parametrize("provider", PROVIDERS)
async def test_a_provider_that_is_named_without_a_key_says_which_one_is_missing(provider: str) -> None:
    with pytest.raises(InvalidInput, match=f"{provider.upper()}_API_KEY"):
        await name_of_model(TALKTRACK_LLM=provider)


async def test_a_provider_that_nobody_knows_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(InvalidInput, match="openai, groq, anthropic, gemini, none"):
        await name_of_model(TALKTRACK_LLM="parrot")


@pytest.mark.parametrize("name", ["anthropic", "gemini", "openai"])
async def test_a_base_url_is_what_the_providers_own_client_takes(name: str) -> None:
    opens: dict[str, Any] = {"anthropic": anthropic_server, "gemini": gemini_server, "openai": openai_chat_server}
    async with opens[name](api_key=KEY) as server:
        environment = {f"{name.upper()}_API_KEY": KEY, f"{name.upper()}_BASE_URL": server.base_url}
        async with open_model(read_settings(environment)) as model:
            assert model is not None
            assert await answer_text(model, PROMPT) == DEFAULT_REPLY


async def test_groq_is_spoken_to_below_its_origin() -> None:
    async with openai_chat_server(api_key=KEY) as server:
        origin = server.base_url.removesuffix("/v1")
        server.prefix = "/openai"
        async with open_model(read_settings({"GROQ_API_KEY": KEY, "GROQ_BASE_URL": origin})) as model:
            assert model is not None
            assert await answer_text(model, PROMPT) == DEFAULT_REPLY
        assert server.requests[0].http.path == "/openai/v1/chat/completions"
        assert server.requests[0].body["reasoning_effort"] == "low"


def test_settings_do_not_show_keys() -> None:
    names = re.findall(r'"([A-Z]+_API_KEY)"', (ROOT / "src/talktrack/config.py").read_text())
    settings = read_settings(dict.fromkeys(names, KEY))
    assert len(names) >= len(PROVIDERS)
    assert KEY not in repr(settings)


def test_importing_the_product_and_its_adapters_imports_no_sdk() -> None:
    adapters = ", ".join(sorted({provider.module for provider in PROVIDERS.values()}))
    sdks = {"openai", "anthropic", "google.genai", "groq"}
    program = f"import sys, talktrack, talktrack.wiring.world, {adapters}; print(set(sys.modules) & {sdks})"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT / "src")
    assert ran.stdout.strip() == "set()"
