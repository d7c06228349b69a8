"""Tool calls as servers slice them."""

from __future__ import annotations

import pytest

from talktrack.domain.errors import ProviderNonsense
from talktrack.ports.language import Message, Prompt, ToolCall
from talktrack.providers.network.calls import CallAssembler, CallPiece
from talktrack.providers.openai.language import OpenAILanguage
from tests.servers.chat import Calling
from tests.servers.openai_chat import openai_chat_server

TWO = [ToolCall("a", "book", {"x": 1}), ToolCall("b", "price", {})]


@pytest.mark.parametrize(
    "pieces",
    [
        pytest.param(
            [(0, "a", "book", ""), (0, "", "", '{"x"'), (0, "", "", ": 1}"), (1, "b", "price", "{}")], id="openai"
        ),
        pytest.param([(0, "a", "book", '{"x": 1}'), (0, "b", "price", "")], id="every index nought"),
        pytest.param([(None, "a", "book", '{"x":'), (None, "", "", "1}"), (None, "b", "price", "{}")], id="no index"),
        pytest.param([(0, "a", "book", '{"x"'), (1, "b", "price", "{}"), (0, "", "", ": 1}")], id="interleaved"),
        pytest.param([(0, "a", "book", '{"x"'), (0, "a", "book", ": 1}"), (1, "b", "price", "{}")], id="id repeated"),
    ],
)
def test_pieces_become_the_calls_they_were_cut_from(pieces: list[tuple[int | None, str, str, str]]) -> None:
    assembler = CallAssembler()
    for piece in pieces:
        assembler.take(CallPiece(*piece))
    assert list(assembler.whole()) == TWO


def test_a_call_without_an_id_gets_one() -> None:
    assembler = CallAssembler()
    assembler.take(CallPiece(0, "", "book", "{}"))
    assert list(assembler.whole()) == [ToolCall("call_1", "book", {})]


@pytest.mark.parametrize("arguments", ['{"day": "mon', "[]", "null", "Monday", "[" * 100_000])
async def test_arguments_that_are_no_json_object_are_nonsense_and_ask_for_no_tool(arguments: str) -> None:
    async with openai_chat_server() as server, OpenAILanguage(base_url=server.base_url) as model:
        server.reply_with(Calling((("book", arguments),)))
        got = []
        with pytest.raises(ProviderNonsense, match="no JSON object"):
            async with model.stream(Prompt((Message("user", "Hi"),))) as deltas:
                got = [delta async for delta in deltas]
        assert got == []
