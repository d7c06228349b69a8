"""The average seller: friendly, half trained, and no two days alike.

On a good day it digs, takes worries up and asks for the step with a day named; on a bad one it skips to the pitch and
talks over what bothers the customer. `Day` says by how much; which day it is follows from the call's seed.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from random import Random
from typing import Final

from talktrack.domain.text import words
from talktrack.practice.fidelity.brief import Notes
from talktrack.practice.fidelity.seller import Seller

_MOST_TURNS: Final = 24
_MOOD: Final = 0.15
"""By how much one skill may be better or worse than the day as a whole."""
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


@dataclass(frozen=True)
class Day:
    """How well an average seller does today; shares of the chances that it takes."""

    questions: int
    """How deep it digs before it asks for a step."""
    steps: int
    """How often it asks for one; once more where it has just taken up what stood in the way."""
    listens: float
    """Gives back what it heard instead of a nod."""
    cares: float
    """Takes a worry up instead of talking over it."""
    goes_into: float
    """Asks what is behind a worry."""
    proves: float
    """Has a proof at hand instead of a feature."""
    names_a_day: float
    """Asks for a step with a day."""


def day_of(form: float, chance: Random) -> Day:
    """The day of a seller in such form, 0 for its worst and 1 for its best; each skill is a little off on its own."""

    def skill(worst: float, best: float) -> float:
        mood = min(1.0, max(0.0, form + chance.uniform(-_MOOD, _MOOD)))
        return worst + (best - worst) * mood

    return Day(
        questions=round(skill(6, 12)),
        steps=round(skill(1, 4)),
        listens=skill(0.1, 0.5),
        cares=skill(0.2, 1.0),
        goes_into=skill(0.05, 0.6),
        proves=skill(0.3, 0.9),
        names_a_day=skill(0.3, 0.95),
    )


def average(seller: Seller, notes: Notes) -> Generator[str, str, None]:  # noqa: ARG001  (it has not trained)
    talk = _Talk(seller, day_of(seller.form, seller.chance))
    reply = yield f"{seller.hello()} {seller.say('average_reason')}"
    for _ in range(_MOST_TURNS):
        line = talk.answer(reply)
        if not line:
            break
        reply = yield line
    yield seller.say("bye")


class _Talk:
    """What an average seller keeps in mind."""

    def __init__(self, seller: Seller, day: Day) -> None:
        self._seller = seller
        self._day = day
        self._asked = 0
        self._steps = 0
        self._stepped = False
        self._cared = False
        self._proofs: list[str] = []
        self._features: list[str] = []

    def answer(self, reply: str) -> str:
        """Its next turn; empty when it has nothing more to try."""
        if self._stepped and self._lucky(self._day.cares):
            self._stepped, self._cared = False, True
            return self._care(reply)
        parts = [self._reaction(reply)]
        if self._asked < self._day.questions:
            self._asked += 1
            parts.append(self._seller.say("average_ask"))
        elif self._steps < self._day.steps or self._cared:
            self._steps += 1
            self._stepped, self._cared = self._steps <= self._day.steps, False
            parts.append(self._step())
        else:
            return ""
        return " ".join(part for part in parts if part)

    def _step(self) -> str:
        return self._seller.say("average_step" if self._lucky(self._day.names_a_day) else "average_vague_step")

    def _reaction(self, reply: str) -> str:
        seller, day = self._seller, self._day
        if "?" in reply:
            if seller.asks_price(reply) and seller.brief.product.prices:
                return seller.prices()
            return self._shown(reply) if self._lucky(0.7) else seller.say("unsure")
        if _DOUBTING[seller.brief.language] & set(words(reply)):
            if self._lucky(day.cares):
                return self._care(reply)
            return f"{seller.say('average_worry')} {self._shown(reply) if self._lucky(0.5) else ''}".strip()
        return seller.mirror(reply) if self._lucky(day.listens) else seller.say("average_nod")

    def _care(self, reply: str) -> str:
        """Takes a worry seriously, and asks what is behind it or shows something against it."""
        seller = self._seller
        more = seller.say("behind") if self._lucky(self._day.goes_into) else self._shown(reply)
        return f"{seller.say('care')} {more}".strip()

    def _shown(self, about: str) -> str:
        """A proof or a feature, whichever comes to mind."""
        seller = self._seller
        if self._lucky(self._day.proves):
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
