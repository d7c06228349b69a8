from __future__ import annotations

from typing import Any

import pytest

from talktrack.domain.errors import ProviderBusy, ProviderNonsense
from talktrack.ports.language import Message, Prompt, answer_json, answer_text
from tests.fakes.language import BreaksOff, FakeLanguage

PROMPT = Prompt((Message("user", "Hi"),))


async def test_the_answer_as_text_is_all_pieces_without_the_usage() -> None:
    assert await answer_text(FakeLanguage([" Well,\n yes. "]), PROMPT) == " Well,\n yes. "


@pytest.mark.parametrize(
    ("text", "document"),
    [
        ('{"a": [1, "ñ"]}', {"a": [1, "ñ"]}),
        ('\n {"a": 1}\n', {"a": 1}),
        ('```json\n{"a": 1}\n```', {"a": 1}),
        ('```\n{"a": "`` and ```"}\n```\n', {"a": "`` and ```"}),
        ("```JSON {} ```", {}),
    ],
)
async def test_a_json_answer_may_stand_in_a_fence(text: str, document: dict[str, Any]) -> None:
    assert await answer_json(FakeLanguage([text]), PROMPT) == document


@pytest.mark.parametrize(
    "text", ["", "Sure!", "[1]", "null", '"a"', '{"a": 1', 'Here: {"a": 1}', "```json\n```", "[" * 50_000]
)
async def test_anything_but_a_json_object_is_nonsense(text: str) -> None:
    with pytest.raises(ProviderNonsense) as caught:
        await answer_json(FakeLanguage([text], name="fake:odd"), PROMPT)
    assert caught.value.provider == "fake:odd"
    assert "Sure" not in str(caught.value)


async def test_a_broken_answer_is_no_answer() -> None:
    broken = BreaksOff('{"a": 1}', ProviderBusy("Too much.", provider="fake:odd"))
    with pytest.raises(ProviderBusy):
        await answer_json(FakeLanguage([broken]), PROMPT)


async def test_the_fake_gives_its_replies_in_turn_and_then_the_last_again() -> None:
    model = FakeLanguage(["One.", lambda prompt: prompt.messages[-1].text])
    assert [await answer_text(model, PROMPT) for _ in range(3)] == ["One.", "Hi", "Hi"]
    assert model.prompts == [PROMPT] * 3
    assert model.closed_early == 0
