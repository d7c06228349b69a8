"""The tools of an assistant in one call: what the model asked for, what came of it, and that the call knows of both.

Whoever uses a tool has waited until the turn that it was asked for in is over for good. From then on it is finished,
whatever becomes of the reply, unless it may be interrupted; what came of it is in every later prompt.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

import anyio
import anyio.lowlevel

from talktrack.domain.call import EventType
from talktrack.domain.errors import TalktrackError
from talktrack.domain.tools import Tool, ToolKind, described
from talktrack.ports.language import Message, ToolCall, ToolSpec
from talktrack.ports.poster import Poster
from talktrack.services.keeping import CallKeeper

_REMEMBERED: Final = 100
"""Uses, the latest; more than the turns that a prompt holds can have."""
_ENDS: Final = '{"ok": true, "note": "The call ends when this has been said, unless the caller goes on."}'


@dataclass(frozen=True)
class _Outcome:
    status: Literal["done", "failed", "cancelled"]
    told: str
    """What the model is told."""
    error: TalktrackError | None = None


_CANCELLED: Final = _Outcome("cancelled", '{"error": "cancelled", "detail": "The caller went on; it was stopped."}')


@dataclass(eq=False)
class Use:
    """Tools that the model asked for at one go, and what came of them."""

    turn_id: str
    """The user's turn that it answered."""
    said: str
    """What it said before."""
    calls: tuple[ToolCall, ...]
    results: list[str] = field(default_factory=list)
    over: anyio.Event = field(default_factory=anyio.Event)

    def messages(self, *, with_words: bool) -> Iterator[Message]:
        """As a prompt holds them; `with_words` where nothing else of the prompt holds what was said before."""
        yield Message("assistant", self.said if with_words else "", calls=self.calls)
        for call, result in zip(self.calls, self.results, strict=True):
            yield Message("tool", result, answers=call.id)


class Toolbox:
    """What an assistant may use in one call, and has used."""

    def __init__(self, kept: CallKeeper, poster: Poster, tools: Sequence[Tool]) -> None:
        self._kept = kept
        self._poster = poster
        self._tools = {described(tool).name: tool for tool in tools if tool.type is not ToolKind.FUNCTION}
        self._uses: deque[Use] = deque(maxlen=_REMEMBERED)

    @property
    def specs(self) -> tuple[ToolSpec, ...]:
        """What the model is told of them."""
        functions = map(described, self._tools.values())
        return tuple(ToolSpec(one.name, one.description, one.parameters) for one in functions)

    @property
    def uses(self) -> tuple[Use, ...]:
        """The latest of the call, perhaps not finished yet."""
        return tuple(self._uses)

    def used(self, turn_id: str) -> list[Use]:
        """What was used to answer a user's turn, perhaps not finished yet."""
        return [use for use in self._uses if use.turn_id == turn_id]

    def ends_call(self, use: Use) -> bool:
        """Whether the call is to end once what is being said was played."""
        return any(self._kind(call) is ToolKind.END_CALL for call in use.calls)

    async def finished(self) -> None:
        """Returns when no tool runs any more."""
        for use in tuple(self._uses):
            await use.over.wait()

    async def use(self, turn_id: str, said: str, calls: Sequence[ToolCall]) -> Use:
        """Use tools, all at once; whoever is cancelled meanwhile leaves when those that are not interruptible are done.

        What fails is told to the model, and noted as a fault.
        """
        await anyio.lowlevel.checkpoint_if_cancelled()  # who has been dropped already uses nothing
        use = Use(turn_id, said, tuple(calls), [_CANCELLED.told] * len(calls))
        self._uses.append(use)
        try:
            async with anyio.create_task_group() as tasks:
                for number in range(len(calls)):
                    tasks.start_soon(self._run, use, number)
        finally:
            use.over.set()
        return use

    async def _run(self, use: Use, number: int) -> None:
        call = use.calls[number]
        tool = self._tools.get(call.name)
        about = {"turn_id": use.turn_id, "id": call.id, "name": call.name}
        outcome, began = _CANCELLED, anyio.current_time()
        with anyio.CancelScope(shield=tool is None or not tool.interruptible):
            try:
                self._kept.event(EventType.TOOL_CALLED, {**about, "arguments": call.arguments})
                outcome = await self._outcome(tool, call)
            finally:
                use.results[number] = outcome.told
                took = {"status": outcome.status, "took_ms": round((anyio.current_time() - began) * 1000)}
                self._kept.event(EventType.TOOL_ANSWERED, {**about, **took, "result": outcome.told})
                if outcome.error is not None:
                    self._kept.fault("tool", outcome.error)

    async def _outcome(self, tool: Tool | None, call: ToolCall) -> _Outcome:
        if tool is None:
            return _Outcome("failed", _error("unknown_tool", "There is no such tool."))
        if tool.type is ToolKind.END_CALL:
            return _Outcome("done", _ENDS)
        try:
            answer = await self._poster.post(tool.url, call.arguments, timeout_s=tool.timeout_s)
        except TalktrackError as error:
            return _Outcome("failed", _error(error.code, error.detail), error)
        return _Outcome("done", answer)

    def _kind(self, call: ToolCall) -> ToolKind | None:
        tool = self._tools.get(call.name)
        return tool.type if tool is not None else None


def _error(code: str, detail: str) -> str:
    return json.dumps({"error": code, "detail": detail})
