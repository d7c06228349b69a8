"""Whoever picks up before the buyer: what gets a seller past, and what ends the call there."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar

from talktrack.domain.persona import FORBID_UNKNOWN, Fact, Levels


class GateKey(StrEnum):
    """What a gatekeeper can want before it puts somebody through."""

    NAME = "name"
    """The seller says who is calling."""
    PURPOSE = "purpose"
    """Says what it is about."""
    RESPECT = "respect"
    """Treats the gatekeeper as a person: thanks, asks nicely, says something kind."""
    HELP = "help"
    """Asks for help or advice: who would be right, when would be good."""
    REASON = "reason"
    """Has a reason that concerns the buyer, by the words in `reasons`."""


@dataclass(frozen=True)
class GatekeeperLines:
    """The gatekeeper's own words; two or more where a moment can come twice."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    opening: tuple[str, ...]
    """Picks up the phone."""
    name: tuple[str, ...]
    """Asks who is calling."""
    purpose: tuple[str, ...]
    """Asks what it is about."""
    reason: tuple[str, ...]
    """Asks why the buyer should take the call."""
    put_through: tuple[str, ...]
    message: tuple[str, ...]
    """Takes a message instead, and ends the call."""
    hang_up: tuple[str, ...]
    """Ends a call that was pushy, rude or untrue."""
    pushed: tuple[str, ...] = ()
    """Does not let itself be pushed."""
    unknown: tuple[str, ...] = ()
    """Cannot or will not say."""
    goodbye: tuple[str, ...] = ()


@dataclass(frozen=True)
class Gatekeeper:
    """Someone between the seller and the buyer; the call begins with them."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    name: str
    role: str
    about: str
    """What the rep may know beforehand."""
    lines: GatekeeperLines
    wants: tuple[GateKey, ...] = (GateKey.NAME, GateKey.PURPOSE, GateKey.RESPECT)
    """*Hidden.* Puts through whoever has given all of these."""
    reasons: tuple[str, ...] = ()
    """*Hidden.* Words of a reason that concerns the buyer."""
    lies: tuple[str, ...] = ()
    """*Hidden.* Words that it knows to be untrue, beside the usual ones: *he is expecting me*."""
    facts: tuple[Fact, ...] = ()
    """*Hidden.* What it can say about the buyer when asked; no earned ones."""
    start: Levels = field(default_factory=lambda: Levels(trust=40, patience=45))
    turns: int = 8
    """Turns of the seller after which it takes a message."""
