"""What the port's suite does not ask: the wire as this adapter speaks it, and every way a server can fail."""

from __future__ import annotations

import logging
import socket
import traceback
from collections.abc import AsyncIterator

import anyio
import pytest

from talktrack.domain.errors import (
    InvalidInput,
    ProviderBusy,
    ProviderError,
    ProviderNonsense,
    ProviderRejected,
    ProviderTimeout,
    ProviderUnreachable,
)
from talktrack.ports.language import Message, Prompt, TextDelta, answer_text
from talktrack.providers.network.http import Deadlines
from talktrack.providers.openai.language import DEFAULT_MODEL, OpenAILanguage
from tests.servers.openai_chat import DEFAULT_REPLY, Messages, OpenAIChatServer, openai_chat_server
from tests.servers.openai_faults import Fault

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


FAULTS = [
    (Fault.REFUSED, ProviderUnreachable),
    (Fault.BROKEN, ProviderUnreachable),
    (Fault.OVERLOADED, ProviderUnreachable),
    (Fault.RESET, ProviderUnreachable),
    (Fault.GAVE_UP, ProviderUnreachable),
    (Fault.UNAUTHORIZED, ProviderRejected),
    (Fault.FORBIDDEN, ProviderRejected),
    (Fault.UNKNOWN_MODEL, ProviderRejected),
    (Fault.BAD_REQUEST, ProviderRejected),
    (Fault.UNPROCESSABLE, ProviderRejected),
    (Fault.BUSY, ProviderBusy),
    (Fault.HTML, ProviderNonsense),
    (Fault.PROSE, ProviderNonsense),
    (Fault.MALFORMED, ProviderNonsense),
    (Fault.STRANGE, ProviderNonsense),
    (Fault.TRUNCATED, ProviderNonsense),
    (Fault.NO_CHOICES, ProviderNonsense),
    (Fault.EMPTY, ProviderNonsense),
    (Fault.FILTERED, ProviderNonsense),
    (Fault.TOO_SHORT, ProviderNonsense),
    (Fault.EARLY_DONE, ProviderNonsense),
    (Fault.WRONG_TYPE, ProviderNonsense),
]


@pytest.mark.parametrize(("fault", "kind"), FAULTS)
async def test_every_fault_has_its_error(
    server: OpenAIChatServer, model: OpenAILanguage, fault: Fault, kind: type[ProviderError]
) -> None:
    server.fail_with(fault)
    with pytest.raises(kind) as caught:
        await answer_text(model, PROMPT)
    assert type(caught.value) is kind
    assert caught.value.provider == f"openai:{DEFAULT_MODEL}"


@pytest.mark.parametrize(("fault", "_kind"), FAULTS)
async def test_no_error_and_no_log_repeats_the_key_the_prompt_or_the_servers_words(
    server: OpenAIChatServer,
    model: OpenAILanguage,
    fault: Fault,
    _kind: type[ProviderError],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    server.fail_with(fault)
    with pytest.raises(ProviderError) as caught:
        await answer_text(model, PROMPT)
    told = "".join(traceback.format_exception(caught.value)) + caplog.text
    assert not [secret for secret in (KEY, "Lovelace", "Refused:", "CUDA", "Sign in", "I am sorry") if secret in told]


@pytest.mark.parametrize(
    ("fault", "deadlines"),
    [
        (Fault.HANG, Deadlines(connect=60, first_piece=0.2, next_piece=60)),
        (Fault.KEEP_ALIVE, Deadlines(connect=60, first_piece=0.2, next_piece=60)),
        (Fault.STALL, Deadlines(connect=60, first_piece=60, next_piece=0.2)),
    ],
)
async def test_silence_past_the_deadline_is_a_timeout_and_closes_the_stream(
    server: OpenAIChatServer, fault: Fault, deadlines: Deadlines
) -> None:
    server.fail_with(fault)
    async with OpenAILanguage(base_url=server.base_url, deadlines=deadlines) as model:
        with pytest.raises(ProviderTimeout):
            await answer_text(model, PROMPT)
        await server.requests[-1].http.over.wait()
        assert server.requests[-1].closed_early


async def test_a_slow_start_is_allowed_its_own_deadline(server: OpenAIChatServer) -> None:
    server.first_delay = 0.6
    async with OpenAILanguage(base_url=server.base_url, deadlines=Deadlines(5, 5, next_piece=0.5)) as model:
        assert await answer_text(model, PROMPT) == DEFAULT_REPLY


async def test_time_that_the_reader_takes_is_not_the_models(server: OpenAIChatServer) -> None:
    async with (
        OpenAILanguage(base_url=server.base_url, deadlines=Deadlines(5, 0.5, 0.5)) as model,
        model.stream(PROMPT) as deltas,
    ):
        heard = ""
        async for delta in deltas:
            heard += delta.text if isinstance(delta, TextDelta) else ""
            await anyio.sleep(0.6 if heard == "I" else 0)
    assert heard == DEFAULT_REPLY


async def test_a_model_that_never_stops_talking_can_be_left(server: OpenAIChatServer, model: OpenAILanguage) -> None:
    server.fail_with(Fault.ENDLESS)
    async with model.stream(PROMPT) as deltas:
        for _ in range(10):
            await anext(deltas)
    await server.requests[-1].http.over.wait()
    assert server.requests[-1].closed_early


@pytest.mark.parametrize("fault", [Fault.DOUBLE_DONE, Fault.NO_DONE, Fault.LINGERS])
async def test_an_untidy_end_does_not_harm_a_whole_answer(
    server: OpenAIChatServer, model: OpenAILanguage, fault: Fault
) -> None:
    server.fail_with(fault)
    assert await answer_text(model, PROMPT) == DEFAULT_REPLY


async def test_after_every_fault_the_same_model_answers_again(server: OpenAIChatServer, model: OpenAILanguage) -> None:
    for fault, _ in FAULTS:
        server.fail_with(fault, times=1)
        with pytest.raises(ProviderError):
            await answer_text(model, PROMPT)
        assert await answer_text(model, PROMPT) == DEFAULT_REPLY


async def test_a_port_where_nobody_listens_is_unreachable() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        async with OpenAILanguage(base_url=f"http://127.0.0.1:{closed.getsockname()[1]}/v1") as model:
            with pytest.raises(ProviderUnreachable, match="base URL"):
                await answer_text(model, PROMPT)


@pytest.mark.parametrize("host", ["nobody.invalid", "a..b", "a b", "x" * 70])
async def test_a_name_that_does_not_resolve_is_unreachable(host: str) -> None:
    async with OpenAILanguage(base_url=f"http://{host}/v1") as model:
        with pytest.raises(ProviderUnreachable, match="base URL"):
            await answer_text(model, PROMPT)


async def test_a_server_that_does_not_accept_in_time_is_a_timeout() -> None:
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        with socket.create_connection(full.getsockname()):
            url = f"http://127.0.0.1:{full.getsockname()[1]}/v1"
            async with OpenAILanguage(base_url=url, deadlines=Deadlines(0.2, 60, 60)) as model:
                with pytest.raises(ProviderTimeout):
                    await answer_text(model, PROMPT)


@pytest.mark.parametrize(
    ("fault", "advice"),
    [
        (Fault.UNAUTHORIZED, "API key"),
        (Fault.FORBIDDEN, "API key"),
        (Fault.UNKNOWN_MODEL, "model name"),
        (Fault.BAD_REQUEST, "model name"),
        (Fault.UNPROCESSABLE, "base URL"),
        (Fault.BUSY, "quota"),
        (Fault.HTML, "base URL"),
    ],
)
async def test_the_sentence_says_what_to_check(
    server: OpenAIChatServer, model: OpenAILanguage, fault: Fault, advice: str
) -> None:
    server.fail_with(fault)
    with pytest.raises(ProviderError, match=advice):
        await answer_text(model, PROMPT)


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


@pytest.mark.parametrize(
    "url", ["", "api.openai.com/v1", "ftp://host/v1", "http:///v1", "http://[::1/v1", "http://256.1.1.1/v1"]
)
def test_a_base_url_that_is_none_is_refused_at_once(url: str) -> None:
    with pytest.raises(InvalidInput, match="base URL"):
        OpenAILanguage(base_url=url)


@pytest.mark.parametrize("key", ["sk-secret\nX-Other: 1", "sk-secreto-ñ", "sk-secret\0"])
def test_a_key_that_no_header_can_carry_is_refused_without_repeating_it(key: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        OpenAILanguage(api_key=key)
    assert "secret" not in str(caught.value)


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


async def test_text_that_is_half_a_character_does_not_break_the_request(model: OpenAILanguage) -> None:
    assert await answer_text(model, Prompt((Message("user", "\ud83c"),))) == DEFAULT_REPLY


async def test_one_connection_serves_one_answer_after_the_other(
    server: OpenAIChatServer, model: OpenAILanguage
) -> None:
    for _ in range(5):
        await answer_text(model, PROMPT)
    assert {request.http.connection for request in server.requests} == {1}


async def test_many_calls_speak_at_the_same_time(server: OpenAIChatServer, model: OpenAILanguage) -> None:
    """More than the HTTP client allows by itself, which is 100."""
    all_there = anyio.Event()

    def reply(messages: Messages) -> str:
        if len(server.requests) == 120:
            all_there.set()
        return DEFAULT_REPLY

    server.reply_with(reply)
    server.first_delay = 60
    async with anyio.create_task_group() as tasks:
        for _ in range(120):
            tasks.start_soon(answer_text, model, PROMPT)
        await all_there.wait()
        tasks.cancel_scope.cancel()


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


async def test_a_model_on_this_machine_is_not_asked_for_through_a_proxy(
    server: OpenAIChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    async with OpenAILanguage(base_url=server.base_url) as model:
        assert await answer_text(model, PROMPT) == DEFAULT_REPLY
