"""Typed, prefixed identifiers: `call_3f9c…`. The prefix says what a stray id in a log belongs to."""

from __future__ import annotations

import hashlib
import re
import secrets
from typing import Literal

Prefix = Literal[
    "org",
    "user",
    "ses",
    "inv",
    "key",
    "team",
    "task",
    "asst",
    "pers",
    "scen",
    "meet",
    "card",
    "call",
    "fault",
    "rec",
    "score",
    "comment",
    "audit",
]

SLUG = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")


def new_id(prefix: Prefix) -> str:
    """A fresh id that nobody can guess: the prefix and 80 random bits."""
    return f"{prefix}_{secrets.token_hex(10)}"


def turn_id(index: int) -> str:
    """The id of a call's turn, counted from 1; it is unique within its call and the same for the same input."""
    return f"t{index}"


def fingerprint(value: object) -> str:
    """A short name for the exact content of a frozen value, so that a score can say what it was made with."""
    return hashlib.sha256(repr(value).encode()).hexdigest()[:12]
