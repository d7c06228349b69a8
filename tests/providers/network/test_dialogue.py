"""Prompts in the form of providers whose dialogues alternate."""

from __future__ import annotations

import pytest

from talktrack.ports.language import Message, ToolCall
from talktrack.providers.network.dialogue import SILENCE, dialogue, instructions

YOU, IT = Message("user", "You there?"), Message("assistant", "Yes.")
CALL = Message("assistant", "", calls=(ToolCall("a", "book", {}),))
RESULT = Message("tool", "", answers="a")
NOTHING = Message("user", SILENCE)


def test_instructions_are_all_system_messages_in_their_order() -> None:
    messages = (Message("system", "Be brief."), YOU, Message("system", " "), Message("system", "Say no."))
    assert instructions(messages) == "Be brief.\n\nSay no."
    assert instructions((YOU,)) == ""


@pytest.mark.parametrize(
    ("messages", "turns"),
    [
        ((), [("user", [NOTHING])]),
        ((Message("system", "Be brief."), Message("user", " \n")), [("user", [NOTHING])]),
        ((YOU,), [("user", [YOU])]),
        ((IT, YOU), [("user", [NOTHING]), ("assistant", [IT]), ("user", [YOU])]),
        ((YOU, IT), [("user", [YOU]), ("assistant", [IT]), ("user", [NOTHING])]),
        ((YOU, YOU, IT, IT, YOU), [("user", [YOU, YOU]), ("assistant", [IT, IT]), ("user", [YOU])]),
        ((YOU, CALL, RESULT, YOU), [("user", [YOU]), ("assistant", [CALL]), ("user", [RESULT, YOU])]),
    ],
)
def test_sides_alternate_and_the_user_begins_and_ends(messages: tuple[Message, ...], turns: object) -> None:
    assert dialogue(messages) == turns
