"""A role that answers from a script and remembers what was settled with it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

import anyio

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import ProviderError
from talktrack.domain.language import Language
from talktrack.domain.transcript import Role as Speaker
from talktrack.domain.transcript import Turn
from talktrack.engine.role import Proposal, Settled


@dataclass
class FakeProposal(Proposal):
    """Says a text word by word, or fails."""

    text: str
    delay_s: float = 0.0
    failure: ProviderError | None = None
    is_set_phrase: bool = False

    async def words(self) -> AsyncIterator[str]:
        await anyio.sleep(self.delay_s)
        for word in self.text.split():
            yield f"{word} "
        if self.failure is not None:
            raise self.failure


@dataclass
class FakeRole:
    """Implements `engine.role.Role`."""

    answers: Callable[[str], FakeProposal]
    """The proposal for what the user said."""
    first: str | None = None
    language: Language = "en"
    voice: VoiceConfig = field(default_factory=VoiceConfig)
    user: Speaker = "caller"
    itself: Speaker = "assistant"
    asked: list[str] = field(default_factory=list)
    settled: list[tuple[Turn | None, Turn]] = field(default_factory=list)
    grown: list[Turn] = field(default_factory=list)
    kept: list[Turn] = field(default_factory=list)
    ends_after: int | None = None
    """Ends the call when so many replies were settled."""

    def opening(self) -> Proposal | None:
        return FakeProposal(self.first) if self.first is not None else None

    def answer(self, turn: Turn) -> Proposal:
        self.asked.append(turn.said)
        return self.answers(turn.said)

    def prompt(self, count: int) -> Proposal | None:
        return FakeProposal(f"Are you still there {count}?")

    def rescue(self, count: int) -> Proposal:
        return FakeProposal("One moment please." if count == 1 else "Sorry, something is wrong here.")

    def ask_again(self, count: int) -> Proposal:
        return FakeProposal(f"Sorry, what was that {count}?")

    def farewell(self) -> Proposal:
        return FakeProposal("I cannot hear you, goodbye.")

    async def growing(self, turn: Turn | None, reply: Turn, proposal: Proposal) -> None:
        self.grown.append(reply)

    async def settle(self, turn: Turn | None, reply: Turn, proposal: Proposal) -> Settled:
        self.settled.append((turn, reply))
        return Settled("role_ended" if len(self.settled) == self.ends_after else None)

    async def keep(self, turn: Turn) -> None:
        self.kept.append(turn)
