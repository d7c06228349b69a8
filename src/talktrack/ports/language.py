"""The language model: text in, a stream of text out, and of tools that it asks for."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any, Final, Literal, Protocol

from talktrack.domain.errors import ProviderNonsense

_FENCE: Final = re.compile(r"```\w*\s*(.*?)\s*```", re.DOTALL)


@dataclass(frozen=True)
class ToolSpec:
    """What a model is told of a tool."""

    name: str
    description: str
    parameters: dict[str, Any]
    """JSON schema of the arguments, an object; the model is asked to follow it, the caller checks what it needs."""


@dataclass(frozen=True)
class ToolCall:
    """The model asks for a tool."""

    id: str
    """Its result goes back under this id."""
    name: str
    arguments: dict[str, Any]


@dataclass(frozen=True)
class Message:
    role: Literal["system", "user", "assistant", "tool"]
    text: str
    calls: tuple[ToolCall, ...] = ()
    """What the assistant asked for; each needs its result in a `tool` message behind it."""
    answers: str = ""
    """Id of the call whose result a `tool` message is."""


@dataclass(frozen=True)
class Prompt:
    """One request to a model."""

    messages: tuple[Message, ...]
    max_tokens: int = 300
    temperature: float = 0.7
    schema: dict[str, Any] | None = None
    """JSON schema of the answer, which then is one JSON document; the adapter asks for it, the caller checks it."""
    tools: tuple[ToolSpec, ...] = ()
    """What the model may ask for instead of an answer, or after one."""
    seed: int | None = None
    """A wish for the same answer to the same prompt; not every model honours it."""


@dataclass(frozen=True)
class TextDelta:
    text: str


@dataclass(frozen=True)
class Usage:
    """Tokens that the request cost; comes once, last, where the provider tells."""

    prompt_tokens: int
    completion_tokens: int


Delta = TextDelta | ToolCall | Usage


class LanguageModel(Protocol):
    @property
    def name(self) -> str:
        """`provider:model`, as stored with scores."""
        ...

    def stream(self, prompt: Prompt) -> AbstractAsyncContextManager[AsyncIterator[Delta]]:
        """Answer a prompt word by word. Tools that it asks for come whole, after the text, each once.

        The request starts when the context is entered; leaving it, or cancelling, closes the stream at the provider.
        Raises a `ProviderError`: unreachable, timeout (no first or next piece in time), rejected, busy or nonsense,
        which arguments of a tool are that are no JSON object.
        """
        ...


async def answer_text(model: LanguageModel, prompt: Prompt) -> str:
    """The whole answer at once. Raises a `ProviderError`."""
    async with model.stream(prompt) as deltas:
        return "".join([delta.text async for delta in deltas if isinstance(delta, TextDelta)])


async def answer_json(model: LanguageModel, prompt: Prompt) -> dict[str, Any]:
    """The whole answer as the JSON object that it is, with or without a Markdown fence around it.

    Raises a `ProviderError`: `ProviderNonsense` where it is no JSON object. Whether it fits the schema is not checked.
    """
    text = (await answer_text(model, prompt)).strip()
    fenced = _FENCE.fullmatch(text)
    try:
        document = json.loads(fenced[1] if fenced else text)
    except (ValueError, RecursionError):
        document = None
    if not isinstance(document, dict):
        raise ProviderNonsense(f"{model.name} did not answer with a JSON object: try again.", provider=model.name)
    return document
