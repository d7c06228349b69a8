"""The two sides of a call. An agent call's assistant stands where the seller stands, its caller where the customer."""

from __future__ import annotations

from typing import Final

from talktrack.domain.transcript import Role

SELLER_ROLES: Final[frozenset[Role]] = frozenset({"seller", "assistant"})


def on_seller_side(role: Role) -> bool:
    return role in SELLER_ROLES
