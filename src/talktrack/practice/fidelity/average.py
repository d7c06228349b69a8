"""The average seller: friendly, asks a little, pitches a little too early, and half of what it does lands."""

from __future__ import annotations

from collections.abc import Generator
from typing import Final

from talktrack.domain.text import words
from talktrack.practice.fidelity.brief import Notes
from talktrack.practice.fidelity.seller import Seller

_QUESTIONS: Final = 11
_MOST_STEPS: Final = 5
_MOST_TURNS: Final = 22
_DOUBTING: Final = {
    "en": frozenset(
        [
            "no",
            "not",
            "nothing",
            "nobody",
            "never",
            "don't",
            "can't",
            "won't",
            "isn't",
            "doesn't",
            "headache",
            "expensive",
            "lot",
            "trouble",
        ]
    ),
    "es": frozenset(
        ["no", "nada", "nadie", "nunca", "ni", "tampoco", "caro", "cara", "problema", "mucho", "demasiado"]
    ),
}
"""Words by which it notices that somebody may be worried."""


def average(seller: Seller, notes: Notes) -> Generator[str, str, None]:  # noqa: ARG001  (it has not trained)
    talk = _Talk(seller)
    reply = yield f"{seller.hello()} {seller.say('average_reason')}"
    for _ in range(_MOST_TURNS):
        line = talk.answer(reply)
        if not line:
            break
        reply = yield line
    yield seller.say("bye")


class _Talk:
    """What an average seller keeps in mind."""

    def __init__(self, seller: Seller) -> None:
        self._seller = seller
        self._asked = 0
        self._steps = 0
        self._stepped = False
        self._proofs: list[str] = []
        self._features: list[str] = []

    def answer(self, reply: str) -> str:
        """Its next turn; empty when it has nothing more to try."""
        if self._stepped and self._lucky(0.75):
            self._stepped = False
            more = self._seller.say("behind") if self._lucky(0.3) else self._shown(reply)
            return f"{self._seller.say('care')} {more}".strip()
        parts = [self._reaction(reply)]
        if self._asked < _QUESTIONS:
            self._asked += 1
            parts.append(self._seller.say("average_ask") if self._lucky(0.85) else self._shown(reply))
        elif self._steps < _MOST_STEPS:
            self._steps += 1
            self._stepped = True
            parts.append(self._seller.say("average_step"))
        else:
            return ""
        return " ".join(part for part in parts if part)

    def _reaction(self, reply: str) -> str:
        seller = self._seller
        if "?" in reply:
            if seller.asks_price(reply) and seller.brief.product.prices:
                return seller.prices()
            return self._shown(reply) if self._lucky(0.7) else seller.say("unsure")
        if _DOUBTING[seller.brief.language] & set(words(reply)):
            care = seller.say("care" if self._lucky(0.65) else "average_worry")
            more = seller.say("behind") if self._lucky(0.25) else self._shown(reply) if self._lucky(0.5) else ""
            return f"{care} {more}".strip()
        return seller.mirror(reply) if self._lucky(0.4) else seller.say("average_nod")

    def _shown(self, about: str) -> str:
        """A proof more often than not, else a feature, whichever comes to mind."""
        seller = self._seller
        if self._lucky(0.6):
            id, text = seller.proof(about, without=self._proofs)
            if text:
                self._proofs.append(id)
                return text
        for id, text in seller.features(about, 1, without=self._features):
            self._features.append(id)
            return seller.say("average_pitch", x=text)
        return ""

    def _lucky(self, share: float) -> bool:
        return self._seller.chance.random() < share
