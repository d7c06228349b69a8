"""What the port's suite does not ask: the wire as this adapter speaks it, and every way a server can fail."""

from __future__ import annotations

from collections.abc import AsyncIterator

import anyio
import pytest

from talktrack.domain.errors import (
    ProviderRejected,
)
from talktrack.ports.language import Message, Prompt, answer_text
from talktrack.providers.network.http import Deadlines
from talktrack.providers.openai.language import DEFAULT_MODEL, OpenAILanguage
from tests.servers.chat import DEFAULT_REPLY
from tests.servers.openai_chat import OpenAIChatServer, openai_chat_server

KEY = "sk-very-secret"
PROMPT = Prompt((Message("user", "My name is Ada Lovelace."),))
PATIENT = Deadlines(connect=5, first_piece=5, next_piece=5)


@pytest.fixture
async def server() -> AsyncIterator[OpenAIChatServer]:
    async with openai_chat_server() as server:
        with anyio.fail_after(10):
            yield server


@pytest.fixture
async def model(server: OpenAIChatServer) -> AsyncIterator[OpenAILanguage]:
    async with OpenAILanguage(base_url=server.base_url, api_key=KEY, deadlines=PATIENT) as model:
        yield model


async def test_the_key_goes_as_a_bearer_token(server: OpenAIChatServer) -> None:
    server.api_key = KEY
    async with OpenAILanguage(base_url=server.base_url, api_key=f" {KEY}\n") as model:
        assert await answer_text(model, PROMPT) == DEFAULT_REPLY
    async with OpenAILanguage(base_url=server.base_url, api_key="another") as model:
        with pytest.raises(ProviderRejected):
            await answer_text(model, PROMPT)


@pytest.mark.parametrize("no_key", [None, "", "  "])
async def test_without_a_key_no_authorization_is_sent(server: OpenAIChatServer, no_key: str | None) -> None:
    async with OpenAILanguage(base_url=server.base_url, api_key=no_key) as model:
        await answer_text(model, PROMPT)
    assert "authorization" not in server.requests[0].http.headers


async def test_a_slash_behind_the_base_url_does_not_matter(server: OpenAIChatServer) -> None:
    async with OpenAILanguage(base_url=f" {server.base_url}/ ") as model:
        assert await answer_text(model, PROMPT) == DEFAULT_REPLY
    assert server.requests[0].http.path == "/v1/chat/completions"


async def test_a_base_url_without_v1_is_rejected_with_advice(server: OpenAIChatServer) -> None:
    async with OpenAILanguage(base_url=server.base_url.removesuffix("/v1")) as model:
        with pytest.raises(ProviderRejected, match="/v1"):
            await answer_text(model, PROMPT)


async def test_the_request_is_what_an_openai_compatible_server_expects(
    server: OpenAIChatServer, model: OpenAILanguage
) -> None:
    await answer_text(model, Prompt(PROMPT.messages, max_tokens=7, temperature=0.0, seed=3))
    assert server.requests[0].body == {
        "model": DEFAULT_MODEL,
        "messages": [{"role": "user", "content": "My name is Ada Lovelace."}],
        "stream": True,
        "stream_options": {"include_usage": True},
        "temperature": 0.0,
        "max_tokens": 7,
        "seed": 3,
    }


async def test_a_field_that_the_model_does_not_take_is_left_out_from_then_on(
    server: OpenAIChatServer, model: OpenAILanguage
) -> None:
    server.refused_fields = {"temperature", "max_tokens"}
    for _ in range(2):
        assert await answer_text(model, PROMPT) == DEFAULT_REPLY
    assert len(server.requests) == 4, "three tries, and then it is known"
    assert server.requests[-1].body["max_completion_tokens"] == PROMPT.max_tokens
    assert "temperature" not in server.requests[-1].body


async def test_a_field_that_a_request_cannot_do_without_is_not_left_out(
    server: OpenAIChatServer, model: OpenAILanguage
) -> None:
    server.refused_fields = {"messages"}
    with pytest.raises(ProviderRejected):
        await answer_text(model, PROMPT)
    assert len(server.requests) == 1
