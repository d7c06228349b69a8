"""Passwords: argon2id hashes, made and checked off the event loop."""

from __future__ import annotations

import secrets
from functools import cache
from typing import Final

import anyio
from anyio import to_thread
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from talktrack.domain.errors import InvalidInput, Problem

PASSWORD_MIN: Final = 8
PASSWORD_MAX: Final = 256

# OWASP password storage cheat sheet: argon2id with 19 MiB, two passes, one lane.
_HASHER: Final = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
_AT_ONCE: Final = anyio.CapacityLimiter(4)


async def hash_password(password: str) -> str:
    """The encoded argon2id hash. Raises `InvalidInput` for a password that is too short or too long."""
    if not PASSWORD_MIN <= len(password) <= PASSWORD_MAX:
        reason = f"Choose a password of {PASSWORD_MIN} to {PASSWORD_MAX} characters."
        raise InvalidInput(reason, problems=[Problem("password", reason)])
    return await to_thread.run_sync(_HASHER.hash, password, limiter=_AT_ONCE)


async def password_matches(password: str, password_hash: str | None) -> bool:
    """Whether the password belongs to the hash. Without a hash it takes as long and is False."""
    return await to_thread.run_sync(_matches, password, password_hash, limiter=_AT_ONCE)


def _matches(password: str, password_hash: str | None) -> bool:
    try:
        _HASHER.verify(password_hash or _nobodys_hash(), password)
    except (VerificationError, InvalidHashError):
        return False
    return password_hash is not None


@cache
def _nobodys_hash() -> str:
    return _HASHER.hash(secrets.token_hex(16))
