"""Who answers on a line. The engine knows a role only by this promise; services fulfil it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Protocol

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.domain.transcript import Role as Speaker
from talktrack.domain.transcript import Turn
from talktrack.ports.conversation import Said

Piece = str | Frame | Said
"""A piece of a reply: text that is to be voiced, or sound that comes ready-made, with the words in it."""


def text_of(piece: Piece) -> str:
    """What a piece says, by the words that are known of it."""
    match piece:
        case str():
            return piece
        case Said():
            return piece.text
        case Frame():
            return ""


class Proposal(Protocol):
    """A reply in the making. Nothing of the role has changed for it yet, so dropping it leaves no trace."""

    def words(self) -> AsyncIterator[Piece]:
        """The reply in pieces, as it is thought of; iterated at most once. Raises a `ProviderError`.

        What stands before a line break is said without waiting for more.
        """
        ...

    @property
    def is_set_phrase(self) -> bool:
        """It is said in many calls alike and holds nothing of this one, so that its sound may be kept."""
        return False

    def commit(self) -> None:
        """What it answers is over, and it goes onto the line: from now on it may act, and not before.

        Comes at most once, while its words are iterated or before; never for one that is dropped unused.
        """
        return

    def heard(self, played_ms: float) -> None:  # noqa: ARG002  (text needs no such account)
        """It is over, and so much of its sound was played. Told before it is settled, and to no other proposal."""
        return


@dataclass(frozen=True)
class Settled:
    """What came of a reply that was heard, whole or in part."""

    ends_call: str | None = None
    """The reason code where the role has ended the call with it."""


class Role(Protocol):
    @property
    def language(self) -> Language: ...

    @property
    def voice(self) -> VoiceConfig: ...

    @property
    def user(self) -> Speaker:
        """What the other side is called in the transcript."""
        ...

    @property
    def itself(self) -> Speaker: ...

    def opening(self) -> Proposal | None:
        """What is said first; None to let the user begin."""
        ...

    def answer(self, turn: Turn) -> Proposal:
        """Think of an answer to the user's turn, which may still turn out not to be over."""
        ...

    def prompt(self, count: int) -> Proposal | None:
        """Bring back a user who has been silent for long, for the `count`th time."""
        ...

    def rescue(self, count: int) -> Proposal:
        """Bridge a gap in which no answer came: first a filler, then an apology."""
        ...

    def ask_again(self, count: int) -> Proposal:
        """Ask for what could not be understood, for the `count`th time in a row."""
        ...

    def farewell(self) -> Proposal:
        """Take leave of a user whom nobody can understand any more."""
        ...

    async def growing(self, turn: Turn | None, reply: Turn, proposal: Proposal) -> None:
        """So much of the reply was heard by now, and it goes on: store both turns, so that a crash loses little.

        Called after the first word, and after each sentence that was heard whole; `settle` always follows.
        """
        ...

    async def settle(self, turn: Turn | None, reply: Turn, proposal: Proposal) -> Settled:
        """The reply is over and so much of it was heard: take over what follows from it, and store both turns.

        `turn` is the user's turn that it answers; None for an opening or a prompt.
        """
        ...

    async def keep(self, turn: Turn) -> None:
        """Store a user's turn that got no reply, because the call ended."""
        ...
