"""How a scripted seller talks: sentences in turns, names and prices of its brief, the customer's words given back."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final, TypeVar

from talktrack.domain.scenario import Price, Proof, ScenarioType
from talktrack.domain.text import fold, sentences, words
from talktrack.practice.fidelity import lines_en, lines_es
from talktrack.practice.fidelity.brief import Brief
from talktrack.practice.stems import content_stems

_BANKS: Final = {"en": lines_en, "es": lines_es}
_T = TypeVar("_T")
_INBOUND: Final = frozenset({ScenarioType.SUPPORT})
_ONCE: Final = ("once", "una", "único", "unico", "al contratar", "pago")
_LONGEST_MIRROR: Final = 22
_WORD: Final = re.compile(r"[\w'’]+")
_ABOUT_MONEY: Final = {
    "en": re.compile(
        r"\b(?:costs?|prices?|dollars|pounds|euros|money|pay|fee|charge|run me|how much(?! (?:time|work|notice)\b))\b"
    ),
    "es": re.compile(
        r"\b(?:cuestan?|precios?|pesos|euros|dinero|costo|coste|pago|sale"
        r"|cuanto(?! (?:tiempo|tardan?|dura|falta|trabajo|antes)\b))\b"
    ),
}
"""What a question about money has in it, folded; *how much time?* is none."""


class Seller:
    """A voice for a policy. Deterministic: all chance comes from the one generator it is given.

    `form` says how good a day it has, from 0 to 1, for those who have better and worse ones.
    """

    def __init__(self, brief: Brief, chance: random.Random, form: float = 0.5) -> None:
        self.brief = brief
        self.chance = chance
        self.form = form
        self._bank = _BANKS[brief.language]
        self._me = chance.choice(self._bank.SELLERS)
        self._said: set[str] = set()
        self._days = list(self._bank.DAYS)
        chance.shuffle(self._days)

    def say(self, key: str, **slots: object) -> str:
        """One of the bank's sentences; none twice before all were said."""
        known: tuple[str, ...] = self._bank.LINES[key]
        unsaid = [line for line in known if line not in self._said] or list(known)
        line = self.chance.choice(unsaid)
        self._said.add(line)
        names = {
            "name": self.brief.name.split()[0] if self.brief.language == "en" else self.brief.name,
            "me": self._me,
            "seller": self.brief.product.company,
            "product": self.brief.product.product,
            "day": self._days[0],
        }
        return line.format(**{**names, **slots})

    def hello(self) -> str:
        return self.say("hello_inbound" if self.brief.type in _INBOUND else "hello")

    def other_day(self) -> None:
        """Speak of another day from now on."""
        self._days.append(self._days.pop(0))

    # --- the customer's words -----------------------------------------------------------------------------------------

    def mirror(self, reply: str) -> str:
        """The meatiest statement of a reply, from the seller's side; empty where there is none short enough."""
        told = [one for one in sentences(reply) if not one.endswith("?") and 4 <= len(words(one)) <= _LONGEST_MIRROR]
        if not told:
            return ""
        best = max(told, key=lambda one: len(content_stems(one, self.brief.language)))
        return self.say("mirror", x=self.turned(best))

    def turned(self, clause: str) -> str:
        """A clause of the customer's with *I* and *you* exchanged."""
        turned = _WORD.sub(lambda found: self._swapped(found[0]), clause.strip().rstrip(".!…"))
        return turned[:1].lower() + turned[1:] if words(clause)[:1] != ("i",) else turned

    def _swapped(self, word: str) -> str:
        plain = word.lower().replace("’", "'")
        if plain in self._bank.SWAPS:
            other: str = self._bank.SWAPS[plain]
            return other.capitalize() if word[0].isupper() and plain != "i" and not plain.startswith("i'") else other
        endings: tuple[tuple[str, str], ...] = self._bank.ENDINGS
        for ending, instead in endings:
            if plain.endswith(ending) and len(plain) > len(ending) + 2:
                return word[: -len(ending)] + instead
        return word

    def asks_price(self, reply: str) -> bool:
        """Whether a question of the customer is about money."""
        asked = (fold(one) for one in sentences(reply) if "?" in one)
        return any(_ABOUT_MONEY[self.brief.language].search(one) is not None for one in asked)

    # --- the product sheet --------------------------------------------------------------------------------------------

    def price(self, which: Price) -> str:
        amount = f"{which.amount:g}"
        currency = self._bank.AMOUNT.get(which.currency, which.currency)
        per = which.per if not which.per or which.per.lower().startswith(_ONCE) else self._per(which.per)
        return self.say("price", item=which.item, amount=amount, currency=currency, per=per).replace(" .", ".")

    def _per(self, unit: str) -> str:
        return f"per {unit}" if self.brief.language == "en" else f"por {unit}"

    def prices(self) -> str:
        """The first two prices of the sheet."""
        return " ".join(self.price(price) for price in self.brief.product.prices[:2])

    def proof(self, about: str, without: Iterable[str] = ()) -> tuple[str, str]:
        """Id and text of the proof that has most in common with a text; empty where nothing is left."""
        left = [proof for proof in self.brief.product.proofs if proof.id not in set(without)]
        if not left:
            return "", ""
        (best,) = self._most_alike(about, left, 1, self._pitched)
        return best.id, best.text

    def _pitched(self, proof: Proof) -> str:
        """All that a proof is known by: its words, and what proofs of its kind are good against."""
        good_against = (self._bank.GOOD_AGAINST.get(tag, "") for tag in proof.tags)
        return " ".join((proof.text, *proof.keywords, *proof.tags, *good_against))

    def features(self, about: str, count: int, without: Iterable[str] = ()) -> tuple[tuple[str, str], ...]:
        """Ids and texts of the features that have most in common with a text."""
        left = [feature for feature in self.brief.product.features if feature.id not in set(without)]
        best = self._most_alike(about, left, count, lambda one: f"{one.text} {' '.join(one.keywords)}")
        return tuple((feature.id, feature.text) for feature in best)

    def _most_alike(self, about: str, things: Sequence[_T], count: int, told: Callable[[_T], str]) -> list[_T]:
        """Those of `things` that share most content words with a text; first come first where they share as many."""
        language = self.brief.language
        stems = content_stems(about, language)
        return sorted(things, key=lambda one: -len(stems & content_stems(told(one), language)))[:count]

    def likeness(self, one: str, other: str) -> int:
        """How many content words two texts share."""
        language = self.brief.language
        return len(content_stems(one, language) & content_stems(other, language))
