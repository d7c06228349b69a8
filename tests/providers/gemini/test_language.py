"""What the suites of the port and of the wires do not ask of Gemini's adapter."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import anyio
import pytest

from talktrack.domain.errors import ProviderNonsense, ProviderRejected
from talktrack.ports.language import Delta, Message, Prompt, ToolCall, Usage, answer_json, answer_text
from talktrack.providers.gemini.language import DEFAULT_MODEL, GeminiLanguage
from talktrack.providers.gemini.signatures import MOST, UNSIGNED, Signatures
from talktrack.providers.gemini.wire import read_event
from talktrack.providers.network.answers import Chunk, ServerGaveUp
from talktrack.providers.network.language import THINKING_TOKENS
from tests.servers.chat import DEFAULT_REPLY, Calling
from tests.servers.gemini_generate import SIGNATURE, GeminiServer, gemini_server

PROMPT = Prompt((Message("user", "Hi"),), max_tokens=7, temperature=0.0, seed=2**31 + 3)
CLOSED = {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": False}
TWO = Calling((("book", '{"day": 1}'), ("price", "{}")))


@pytest.fixture
async def server() -> AsyncIterator[GeminiServer]:
    async with gemini_server(api_key="k") as server:
        with anyio.fail_after(10):
            yield server


@pytest.fixture
async def model(server: GeminiServer) -> AsyncIterator[GeminiLanguage]:
    async with GeminiLanguage(base_url=server.base_url, api_key="k") as model:
        yield model


async def calls_of(model: GeminiLanguage) -> tuple[ToolCall, ...]:
    async with model.stream(PROMPT) as deltas:
        got: list[Delta] = [delta async for delta in deltas]
    return tuple(delta for delta in got if isinstance(delta, ToolCall))


def with_results(*calls: ToolCall) -> Prompt:
    results = (Message("tool", "Done.", answers=call.id) for call in calls)
    return Prompt((Message("user", "Hi"), Message("assistant", "", calls=calls), *results))


async def test_the_request_is_what_the_gemini_api_expects(server: GeminiServer, model: GeminiLanguage) -> None:
    await answer_text(model, PROMPT)
    assert server.requests[0].body == {
        "contents": [{"role": "user", "parts": [{"text": "Hi"}]}],
        "generationConfig": {
            "temperature": 0.0,
            "maxOutputTokens": 7,
            "thinkingConfig": {"thinkingLevel": "MINIMAL"},
            "seed": 3,
        },
    }
    assert server.requests[0].http.path == f"/v1beta/models/{DEFAULT_MODEL}:streamGenerateContent?alt=sse"


@pytest.mark.parametrize("name", ["models/gemini-3.8-flash", "gemini-3.8-flash"])
async def test_a_model_may_be_named_as_the_api_lists_it(server: GeminiServer, name: str) -> None:
    server.models = ("gemini-3.8-flash",)
    async with GeminiLanguage(name, base_url=server.base_url, api_key="k") as model:
        assert await answer_text(model, PROMPT) == DEFAULT_REPLY


async def test_thoughts_are_no_text(server: GeminiServer, model: GeminiLanguage) -> None:
    server.thinks = True
    assert await answer_text(model, PROMPT) == DEFAULT_REPLY


@pytest.mark.parametrize("gives_ids", [True, False])
async def test_calls_go_back_with_the_signatures_that_they_came_with(
    server: GeminiServer, model: GeminiLanguage, gives_ids: bool
) -> None:
    server.gives_ids = gives_ids
    server.reply_with(TWO)
    calls = await calls_of(model)
    assert len({call.id for call in calls}) == 2
    assert await answer_text(model, with_results(*calls)) == DEFAULT_REPLY
    _, asked, answered = server.requests[-1].body["contents"]
    assert [part.get("thoughtSignature") for part in asked["parts"]] == [SIGNATURE, None]
    assert [part["functionResponse"]["name"] for part in answered["parts"]] == ["book", "price"]


async def test_calls_of_a_model_that_signs_nothing_go_back_unsigned(
    server: GeminiServer, model: GeminiLanguage
) -> None:
    server.signs = False
    server.reply_with(TWO)
    await answer_text(model, with_results(*await calls_of(model)))
    assert "thoughtSignature" not in json.dumps(server.requests[-1].body)


async def test_calls_that_another_model_made_go_with_the_placeholder(
    server: GeminiServer, model: GeminiLanguage
) -> None:
    assert await answer_text(model, with_results(ToolCall("x", "book", {}), ToolCall("y", "price", {})))
    parts = server.requests[-1].body["contents"][1]["parts"]
    assert [part.get("thoughtSignature") for part in parts] == [UNSIGNED, None]


def test_signatures_are_forgotten_the_oldest_first() -> None:
    signatures = Signatures()
    for number in range(MOST):
        signatures.keep(f"c{number}", "s")
    signatures.keep("c0", "s")
    signatures.keep("new", "s")
    assert [signatures.of(id, first=True) for id in ("c0", "c1", "new")] == ["s", UNSIGNED, "s"]


async def test_a_model_is_kept_from_thinking_in_the_way_that_it_takes(
    server: GeminiServer, model: GeminiLanguage
) -> None:
    server.refused_fields = {"thinkingLevel.MINIMAL"}
    for _ in range(2):
        assert await answer_text(model, PROMPT) == DEFAULT_REPLY
    asked = [request.body["generationConfig"]["thinkingConfig"] for request in server.requests]
    assert asked == [{"thinkingLevel": "MINIMAL"}, {"thinkingBudget": 0}, {"thinkingBudget": 0}], "it is asked once"


async def test_a_model_that_cannot_but_think_gets_room_for_it(server: GeminiServer, model: GeminiLanguage) -> None:
    server.refused_fields = {"thinkingLevel.MINIMAL", "thinkingBudget.0", "thinkingLevel.LOW"}
    assert await answer_text(model, PROMPT) == DEFAULT_REPLY
    config = server.requests[-1].body["generationConfig"]
    assert "thinkingConfig" not in config
    assert config["maxOutputTokens"] == 7 + THINKING_TOKENS


async def test_a_schema_that_is_too_much_is_left_out_for_this_prompt_alone(
    server: GeminiServer, model: GeminiLanguage
) -> None:
    server.refused_fields = {"responseJsonSchema"}
    server.reply_with('{"a": "one"}')
    assert await answer_json(model, Prompt(PROMPT.messages, schema=CLOSED)) == {"a": "one"}
    server.refused_fields = set()
    assert await answer_json(model, Prompt(PROMPT.messages, schema=CLOSED)) == {"a": "text"}


async def test_a_wrong_key_is_told_from_a_bad_request_and_asked_for_once(server: GeminiServer) -> None:
    async with GeminiLanguage(base_url=server.base_url, api_key="wrong") as model:
        with pytest.raises(ProviderRejected, match="API key"):
            await answer_text(model, Prompt(PROMPT.messages, schema=CLOSED))
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("event", "chunk"),
    [
        ({"promptFeedback": {"blockReason": "SAFETY"}}, Chunk(finished=True, last=True)),
        ({"usageMetadata": {"promptTokenCount": 3, "candidatesTokenCount": 4, "thoughtsTokenCount": 5}},
         Chunk(usage=Usage(3, 9))),
        ({"candidates": [{"content": {"parts": [{"text": "Hi"}, {"text": "!"}]}}]}, Chunk("Hi!")),
        ({"candidates": [{"content": {"parts": [{"text": "Hm", "thought": True}]}}]}, Chunk()),
        ({"candidates": [{"content": {"parts": [{"inlineData": {}}]}}]}, Chunk()),
        ({"candidates": [{"content": {}, "finishReason": "STOP"}]}, Chunk(finished=True, last=True)),
        ({"candidates": [{"finishReason": "MALFORMED_FUNCTION_CALL"}]}, Chunk(finished=True, last=True)),
    ],
)  # fmt: skip
def test_an_event_tells_text_end_and_usage(event: dict[str, Any], chunk: Chunk) -> None:
    assert read_event(json.dumps(event), Signatures()) == chunk


@pytest.mark.parametrize(
    "data",
    [
        "",
        "[]",
        "{}",
        "[" * 100_000,
        '{"candidates": []}',
        '{"candidates": [{"content": "Hi"}]}',
        '{"candidates": [{"content": {"parts": [{"functionCall": {"args": {}}}]}}]}',
        '{"candidates": [{"content": {"parts": [{"functionCall": {"name": "a", "id": 7}}]}}]}',
    ],
)
def test_what_is_no_event_is_refused(data: str) -> None:
    with pytest.raises(ValueError):
        read_event(data, Signatures())


def test_an_error_in_the_stream_is_the_servers_failure() -> None:
    with pytest.raises(ServerGaveUp):
        read_event('{"error": {"code": 503}}', Signatures())


async def test_arguments_that_are_no_object_are_nonsense(server: GeminiServer, model: GeminiLanguage) -> None:
    server.reply_with(Calling((("book", "[1]"),)))
    with pytest.raises(ProviderNonsense, match="no JSON object"):
        await calls_of(model)
