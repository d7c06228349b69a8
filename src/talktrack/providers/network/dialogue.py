"""A prompt as providers take it that want instructions apart and a dialogue that the user begins and ends."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Final, Literal

from talktrack.ports.language import Message

Side = Literal["user", "assistant"]

SILENCE: Final = "…"
"""Said by a user who says nothing, where the dialogue would begin or end with the assistant."""


def instructions(messages: Iterable[Message]) -> str:
    """All system messages, wherever they stand; empty where there are none."""
    return "\n\n".join(message.text for message in messages if message.role == "system" and message.text.strip())


def dialogue(messages: Iterable[Message]) -> list[tuple[Side, list[Message]]]:
    """What is said in turn, all that one side says in a row together; results of tools are on the user's side."""
    spoken = [one for one in messages if one.role != "system" and (one.text.strip() or one.calls or one.answers)]
    turns = [(side, list(said)) for side, said in groupby(spoken, _side)]
    nothing: tuple[Side, list[Message]] = ("user", [Message("user", SILENCE)])
    if not turns or turns[0][0] == "assistant":
        turns.insert(0, nothing)
    if turns[-1][0] == "assistant":
        turns.append(nothing)
    return turns


def _side(message: Message) -> Side:
    return "assistant" if message.role == "assistant" else "user"
