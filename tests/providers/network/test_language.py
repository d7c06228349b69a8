"""Every way a server can fail, on the wire of every provider whose models stream; the port's suite asks the rest."""

from __future__ import annotations

import logging
import socket
import traceback
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

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
from talktrack.providers.anthropic import language as anthropic
from talktrack.providers.gemini import language as gemini
from talktrack.providers.network.http import Deadlines
from talktrack.providers.network.language import StreamedLanguage
from talktrack.providers.openai import language as openai
from tests.servers.anthropic_messages import anthropic_server
from tests.servers.chat import DEFAULT_REPLY, ChatServer, Messages
from tests.servers.faults import Fault
from tests.servers.gemini_generate import gemini_server
from tests.servers.openai_chat import openai_chat_server

KEY = "sk-very-secret"
PROMPT = Prompt((Message("user", "My name is Ada Lovelace."),))
PATIENT = Deadlines(connect=5, first_piece=5, next_piece=5)


@dataclass(frozen=True)
class Wire:
    """An adapter and a server that speaks its protocol."""

    opens: Callable[[], AbstractAsyncContextManager[ChatServer]]
    adapter: Callable[..., StreamedLanguage]
    name: str
    end: str = ""
    """What a base URL ends in."""


WIRES = {
    "openai": Wire(openai_chat_server, openai.OpenAILanguage, f"openai:{openai.DEFAULT_MODEL}", "/v1"),
    "anthropic": Wire(anthropic_server, anthropic.AnthropicLanguage, f"anthropic:{anthropic.DEFAULT_MODEL}"),
    "gemini": Wire(gemini_server, gemini.GeminiLanguage, f"gemini:{gemini.DEFAULT_MODEL}"),
}


@pytest.fixture(params=WIRES)
def wire(request: pytest.FixtureRequest) -> Wire:
    return WIRES[request.param]


@pytest.fixture
async def server(wire: Wire) -> AsyncIterator[ChatServer]:
    async with wire.opens() as server:
        with anyio.fail_after(10):
            yield server


@pytest.fixture
async def model(wire: Wire, server: ChatServer) -> AsyncIterator[StreamedLanguage]:
    async with wire.adapter(base_url=server.base_url, api_key=KEY, deadlines=PATIENT) as model:
        yield model


FAULTS = [
    (Fault.REFUSED, ProviderUnreachable),
    (Fault.BROKEN, ProviderUnreachable),
    (Fault.OVERLOADED, ProviderUnreachable),
    (Fault.RESET, ProviderUnreachable),
    (Fault.GAVE_UP, ProviderUnreachable),
    (Fault.UNAUTHORIZED, ProviderRejected),
    (Fault.FORBIDDEN, ProviderRejected),
    (Fault.UNPAID, ProviderRejected),
    (Fault.UNKNOWN_MODEL, ProviderRejected),
    (Fault.BAD_REQUEST, ProviderRejected),
    (Fault.UNPROCESSABLE, ProviderRejected),
    (Fault.BUSY, ProviderBusy),
    (Fault.HTML, ProviderNonsense),
    (Fault.PROSE, ProviderNonsense),
    (Fault.MALFORMED, ProviderNonsense),
    (Fault.STRANGE, ProviderNonsense),
    (Fault.TRUNCATED, ProviderNonsense),
    (Fault.VACANT, ProviderNonsense),
    (Fault.EMPTY, ProviderNonsense),
    (Fault.FILTERED, ProviderNonsense),
    (Fault.TOO_SHORT, ProviderNonsense),
    (Fault.EARLY_DONE, ProviderNonsense),
    (Fault.WRONG_TYPE, ProviderNonsense),
]


@pytest.mark.parametrize(("fault", "kind"), FAULTS)
async def test_every_fault_has_its_error(
    wire: Wire, server: ChatServer, model: StreamedLanguage, fault: Fault, kind: type[ProviderError]
) -> None:
    server.fail_with(fault)
    with pytest.raises(kind) as caught:
        await answer_text(model, PROMPT)
    assert type(caught.value) is kind
    assert caught.value.provider == wire.name


@pytest.mark.parametrize(("fault", "_kind"), FAULTS)
async def test_no_error_and_no_log_repeats_the_key_the_prompt_or_the_servers_words(
    server: ChatServer,
    model: StreamedLanguage,
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
    wire: Wire, server: ChatServer, fault: Fault, deadlines: Deadlines
) -> None:
    server.fail_with(fault)
    async with wire.adapter(base_url=server.base_url, deadlines=deadlines) as model:
        with pytest.raises(ProviderTimeout):
            await answer_text(model, PROMPT)
        await server.requests[-1].http.over.wait()
        assert server.requests[-1].closed_early


async def test_a_slow_start_is_allowed_its_own_deadline(wire: Wire, server: ChatServer) -> None:
    server.first_delay = 0.6
    async with wire.adapter(base_url=server.base_url, deadlines=Deadlines(5, 5, next_piece=0.5)) as model:
        assert await answer_text(model, PROMPT) == DEFAULT_REPLY


async def test_time_that_the_reader_takes_is_not_the_models(wire: Wire, server: ChatServer) -> None:
    async with (
        wire.adapter(base_url=server.base_url, deadlines=Deadlines(5, 0.5, 0.5)) as model,
        model.stream(PROMPT) as deltas,
    ):
        heard = ""
        async for delta in deltas:
            heard += delta.text if isinstance(delta, TextDelta) else ""
            await anyio.sleep(0.6 if heard == "I" else 0)
    assert heard == DEFAULT_REPLY


async def test_a_model_that_never_stops_talking_can_be_left(server: ChatServer, model: StreamedLanguage) -> None:
    server.fail_with(Fault.ENDLESS)
    async with model.stream(PROMPT) as deltas:
        for _ in range(10):
            await anext(deltas)
    await server.requests[-1].http.over.wait()
    assert server.requests[-1].closed_early


@pytest.mark.parametrize("wire", ["openai", "anthropic"], indirect=True)
async def test_an_end_mark_behind_the_finish_is_not_missed(server: ChatServer, model: StreamedLanguage) -> None:
    server.fail_with(Fault.NO_DONE)
    assert await answer_text(model, PROMPT) == DEFAULT_REPLY


@pytest.mark.parametrize("fault", [Fault.DOUBLE_DONE, Fault.LINGERS])
async def test_an_untidy_end_does_not_harm_a_whole_answer(
    server: ChatServer, model: StreamedLanguage, fault: Fault
) -> None:
    server.fail_with(fault)
    assert await answer_text(model, PROMPT) == DEFAULT_REPLY


async def test_after_every_fault_the_same_model_answers_again(server: ChatServer, model: StreamedLanguage) -> None:
    for fault, _ in FAULTS:
        server.fail_with(fault, times=1)
        with pytest.raises(ProviderError):
            await answer_text(model, PROMPT)
        assert await answer_text(model, PROMPT) == DEFAULT_REPLY


async def test_a_port_where_nobody_listens_is_unreachable(wire: Wire) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        async with wire.adapter(base_url=f"http://127.0.0.1:{closed.getsockname()[1]}{wire.end}") as model:
            with pytest.raises(ProviderUnreachable, match="base URL"):
                await answer_text(model, PROMPT)


@pytest.mark.parametrize("host", ["nobody.invalid", "a..b", "a b", "x" * 70])
async def test_a_name_that_does_not_resolve_is_unreachable(wire: Wire, host: str) -> None:
    async with wire.adapter(base_url=f"http://{host}{wire.end}") as model:
        with pytest.raises(ProviderUnreachable, match="base URL"):
            await answer_text(model, PROMPT)


async def test_a_server_that_does_not_accept_in_time_is_a_timeout(wire: Wire) -> None:
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        with socket.create_connection(full.getsockname()):
            url = f"http://127.0.0.1:{full.getsockname()[1]}{wire.end}"
            async with wire.adapter(base_url=url, deadlines=Deadlines(0.2, 60, 60)) as model:
                with pytest.raises(ProviderTimeout):
                    await answer_text(model, PROMPT)


@pytest.mark.parametrize(
    ("fault", "advice"),
    [
        (Fault.UNAUTHORIZED, "API key"),
        (Fault.FORBIDDEN, "API key"),
        (Fault.UNPAID, "credit"),
        (Fault.UNKNOWN_MODEL, "model name"),
        (Fault.BAD_REQUEST, "model name"),
        (Fault.UNPROCESSABLE, "base URL"),
        (Fault.BUSY, "quota"),
        (Fault.HTML, "base URL"),
    ],
)
async def test_the_sentence_says_what_to_check(
    server: ChatServer, model: StreamedLanguage, fault: Fault, advice: str
) -> None:
    server.fail_with(fault)
    with pytest.raises(ProviderError, match=advice):
        await answer_text(model, PROMPT)


@pytest.mark.parametrize(
    "url", ["", "api.openai.com/v1", "ftp://host/v1", "http:///v1", "http://[::1/v1", "http://256.1.1.1/v1"]
)
def test_a_base_url_that_is_none_is_refused_at_once(wire: Wire, url: str) -> None:
    with pytest.raises(InvalidInput, match="base URL"):
        wire.adapter(base_url=url)


@pytest.mark.parametrize("key", ["sk-secret\nX-Other: 1", "sk-secreto-ñ", "sk-secret\0"])
def test_a_key_that_no_header_can_carry_is_refused_without_repeating_it(wire: Wire, key: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        wire.adapter(api_key=key)
    assert "secret" not in str(caught.value)


async def test_text_that_is_half_a_character_does_not_break_the_request(model: StreamedLanguage) -> None:
    assert await answer_text(model, Prompt((Message("user", "\ud83c"),))) == DEFAULT_REPLY


async def test_one_connection_serves_one_answer_after_the_other(server: ChatServer, model: StreamedLanguage) -> None:
    for _ in range(5):
        await answer_text(model, PROMPT)
    assert {request.http.connection for request in server.requests} == {1}


async def test_many_calls_speak_at_the_same_time(server: ChatServer, model: StreamedLanguage) -> None:
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


async def test_a_model_on_this_machine_is_not_asked_for_through_a_proxy(
    wire: Wire, server: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    async with wire.adapter(base_url=server.base_url) as model:
        assert await answer_text(model, PROMPT) == DEFAULT_REPLY


async def test_the_key_is_in_nothing_that_an_adapter_shows_of_itself(wire: Wire) -> None:
    async with wire.adapter(api_key=KEY) as model:
        assert KEY not in repr(model) + repr(vars(model))
