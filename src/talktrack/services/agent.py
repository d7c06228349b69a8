"""The assistant as the engine's role: a system prompt, what was said so far as it was heard, and a model."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Final

from talktrack.domain.assistant import AssistantConfig, VoiceConfig
from talktrack.domain.call import Call, CallEvent, EventType
from talktrack.domain.language import Language
from talktrack.domain.mind import Step
from talktrack.domain.transcript import Role as Speaker
from talktrack.domain.transcript import Turn
from talktrack.engine.role import Proposal, Settled
from talktrack.ports.language import LanguageModel, Message, Prompt, TextDelta
from talktrack.services.keeping import Keeper

_BRIDGES: Final[dict[Language, tuple[str, str]]] = {
    "en": ("One moment, please.", "I am sorry, something does not work here. Please call again later."),
    "es": ("Un momento, por favor.", "Lo siento, algo no funciona. Por favor, llame más tarde."),
}
_STILL_THERE: Final[dict[Language, str]] = {"en": "Are you still there?", "es": "¿Sigue ahí?"}


@dataclass(frozen=True)
class _Fixed:
    text: str

    async def words(self) -> AsyncIterator[str]:
        yield self.text


@dataclass(frozen=True)
class _Answer:
    model: LanguageModel
    prompt: Prompt

    async def words(self) -> AsyncIterator[str]:
        async with self.model.stream(self.prompt) as deltas:
            async for delta in deltas:
                if isinstance(delta, TextDelta):
                    yield delta.text


class AgentRole:
    """Implements `engine.role.Role`. Its history holds what was heard, not what was meant to be said."""

    user: Final[Speaker] = "caller"
    itself: Final[Speaker] = "assistant"

    def __init__(self, call: Call, config: AssistantConfig, model: LanguageModel, keeper: Keeper) -> None:
        self._call = call
        self._config = config
        self._model = model
        self._keeper = keeper
        self._history: list[Message] = []

    @property
    def language(self) -> Language:
        return self._call.language

    @property
    def voice(self) -> VoiceConfig:
        return self._config.voice

    def opening(self) -> Proposal | None:
        return _Fixed(self._config.first_message) if self._config.first_message else None

    def answer(self, turn: Turn) -> Proposal:
        said = Message("user", turn.said)
        messages = (Message("system", self._config.system_prompt), *self._history, said)
        return _Answer(self._model, Prompt(messages, self._config.model.max_tokens, self._config.model.temperature))

    def prompt(self, count: int) -> Proposal | None:  # noqa: ARG002  (always the same question)
        return _Fixed(_STILL_THERE[self.language])

    def rescue(self, count: int) -> Proposal:
        return _Fixed(_BRIDGES[self.language][min(count, 2) - 1])

    async def settle(self, turn: Turn | None, reply: Turn, proposal: Proposal) -> Settled:  # noqa: ARG002  (only texts count)
        closed = [each for each in (turn, reply) if each is not None]
        self._history += [
            Message("assistant" if each.role == self.itself else "user", each.heard) for each in closed if each.heard
        ]
        self._keep(closed)
        return Settled()

    async def keep(self, turn: Turn) -> None:
        self._keep([turn])

    def _keep(self, turns: list[Turn]) -> None:
        events = [
            CallEvent(0, turn.end_ms or 0, EventType.TURN, {"turn_id": turn.turn_id, "role": turn.role})
            for turn in turns
        ]
        self._keeper.keep(self._call.org_id, self._call.id, [Step(turn) for turn in turns], events)
