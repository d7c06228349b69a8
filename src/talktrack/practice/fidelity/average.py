"""The average seller: friendly, asks a little, pitches a little too early, and half of what it does lands."""

from __future__ import annotations

from collections.abc import Generator
from typing import Final

from talktrack.practice.fidelity.brief import Notes
from talktrack.practice.fidelity.seller import Seller

_QUESTIONS: Final = 7
_MOST_TURNS: Final = 16
_SKILL: Final = 0.5
"""How often it does the better of two things."""


def average(seller: Seller, notes: Notes) -> Generator[str, str, None]:  # noqa: ARG001  (it has not trained)
    chance = seller.chance
    reply = yield f"{seller.hello()} {seller.say('average_reason')}"
    asked = steps = 0
    proofs: list[str] = []
    features: list[str] = []

    def lucky(share: float = _SKILL) -> bool:
        return chance.random() < share

    def shown(about: str) -> str:
        """A proof half of the time, else a feature, whichever comes to mind."""
        if lucky():
            id, text = seller.proof(about, without=proofs)
            proofs.append(id)
            if text:
                return text
        for id, text in seller.features(about, 1, without=features):
            features.append(id)
            return seller.say("average_pitch", x=text)
        return ""

    for _ in range(_MOST_TURNS):
        parts: list[str] = []
        if "?" in reply:
            priced = seller.asks_price(reply) and seller.brief.product.prices
            parts.append(seller.prices() if priced else shown(reply) or seller.say("unsure"))
        elif lucky(0.35):
            parts.append(seller.say("care" if lucky() else "average_worry"))
            parts.append(shown(reply) if lucky(0.35) else "")
        else:
            parts.append(seller.mirror(reply) if lucky(0.35) else seller.say("average_nod"))
        if asked < _QUESTIONS:
            asked += 1
            parts.append(seller.say("average_ask") if lucky(0.8) else shown(reply))
        elif steps < 3:
            steps += 1
            parts.append(seller.say("average_step"))
        else:
            break
        reply = yield " ".join(part for part in parts if part)
    yield seller.say("bye")
