"""A drill: the moment of an earlier call that a scenario starts from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from talktrack.domain.mind import Directive, Mind
from talktrack.domain.persona import FORBID_UNKNOWN

FEWEST_TURNS: Final = 3
MOST_TURNS: Final = 6
"""Turns of the seller that a drill takes."""

_ID: Final = re.compile(r"drill_([0-9a-z-]+)_(t[1-9][0-9]*)")
_OF_CALL: Final = "call_"


@dataclass(frozen=True)
class Drill:
    """Where a drill starts. *Hidden*, but for where it comes from and how long it is."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    call_id: str
    turn_id: str
    """The seller's turn in that call before which the drill starts."""
    said: str
    """What the customer said last; it picks up with the same words."""
    directive: Directive
    """What it decided then, so that a worry it raised with it stands on the table."""
    mind: Mind
    """Its state after that was heard; facts told before are told in the first turn of the drill."""
    most_turns: int
    """Turns of the seller after which the drill is over."""


def drill_id(call_id: str, turn_id: str) -> str:
    """The id of the drill that starts before a seller's turn; the moment itself is its only name."""
    return f"drill_{call_id.removeprefix(_OF_CALL)}_{turn_id}"


def moment_of(id: str) -> tuple[str, str] | None:
    """The call and the seller's turn that a drill's id names; None for any other id."""
    found = _ID.fullmatch(id)
    return (_OF_CALL + found[1], found[2]) if found else None
