"""The dice: names, numbers and places of one customer. The same seed and brief give the same customer."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import Final, TypeVar

from talktrack.practice.generator.plan import Plan
from talktrack.practice.generator.shape import Locale

T = TypeVar("T")

_YEARS: Final = (2013, 2023)
_LARGE: Final = 40_000
"""Amounts from here on are said in thousands."""


class Draw:
    """What was drawn for one customer, as slots for its texts."""

    def __init__(self, plan: Plan, seed: int) -> None:
        brief = plan.brief
        name = f"{seed}|{brief.language}|{brief.business}|{brief.brand}|{brief.product}|{plan.consumer}"
        self._chance = random.Random(name)  # noqa: S311  (a dice, not a secret)
        locales = [locale for locale in plan.words.locales if not brief.locale or locale.tag == brief.locale]
        self.locale: Locale = self.pick(locales)
        self._months = plan.words.months
        low, high = plan.trade.price
        self.price = self._round(self._chance.randint(low, high) * self.locale.scale)
        self.slots: Mapping[str, str] = self._slots(plan)

    def pick(self, options: Sequence[T]) -> T:
        return self._chance.choice(options)

    def some(self, options: Sequence[T], count: int) -> tuple[T, ...]:
        """So many different ones, in any order."""
        return tuple(self._chance.sample(options, min(count, len(options))))

    def between(self, low: int, high: int) -> int:
        return self._chance.randint(low, high)

    def money(self, amount: float) -> str:
        return self.locale.money.format(amount=f"{round(amount):,}".replace(",", self.locale.point))

    def details(self) -> dict[str, str]:
        """Slots with numbers of their own, for one fact: its text and its line say the same."""
        month, month2 = self.some(self._months, 2)
        return {
            **self.slots,
            "month": month,
            "month2": month2,
            "n": str(self.between(3, 9)),
            "n2": str(self.between(3, 5)),
            "m": str(self.between(12, 48)),
            "h": str(self.between(2, 6)),
            "pct": str(self.between(11, 38)),
            "loss": self.money(self._round(self.between(140, 960) * self.locale.scale)),
            "colleague": self._first_name(),
        }

    def _first_name(self) -> str:
        taken = getattr(self, "_taken", "")
        return self.pick([name for name in (*self.locale.women, *self.locale.men) if name != taken])

    def _round(self, amount: float) -> int:
        step = 1 if amount < 100 else 5 if amount < 1000 else 50 if amount < _LARGE else 1000
        return max(step, round(amount / step) * step)

    def _slots(self, plan: Plan) -> dict[str, str]:
        trade, locale = plan.trade, self.locale
        first = self._taken = self._first_name()
        surname, surname2 = self.some(locale.surnames, 2)
        town, town2 = self.some(locale.towns, 2)
        providers = self.some(trade.providers, 2)
        references = self.some(plan.words.references, 2)
        year = self.between(*_YEARS)
        share = self.between(70, 95) / 100
        kind = self.between(0, len(trade.kinds) - 1)
        slots = {
            **locale.words,
            **{name.capitalize(): word.capitalize() for name, word in locale.words.items()},
            "brand": plan.brief.brand,
            "product": plan.brief.product,
            "business": _sentence(plan.brief.business),
            "first": first,
            "person": f"{first} {surname}",
            "company": self.pick(trade.names[kind].split("|")) if trade.names else "",
            "role": self.pick(trade.roles),
            "town": town,
            "town2": town2,
            "decider": f"{self._first_name()} {surname if plan.consumer else surname2}",
            "provider": providers[0],
            "provider2": providers[1],
            "year": str(year),
            "year2": str(year - self.between(1, 4)),
            "now": self.money(self._round(self.price * share)),
            "limit": self.money(self._round(self.price * 1.2)),
            "lock": self.money(self._round(self.price * self.between(9, 16))),
            "before": self.money(self._round(self.price * self.between(17, 24) / 10)),
            "after": self.money(self._round(self.price * 1.15)),
            "reference": references[0],
            "reference2": references[1],
            "customers": str(self.between(110, 940)),
            "since": str(self.between(2004, 2018)),
            "days": str(self.between(2, 5)),
            "trial": self.pick(("30", "60", "90")),
            "weeks": str(self.between(3, 6)),
        }
        numbers = {"n": str(self.between(3, 6)), "m": str(self.between(14, 60))}
        return {**slots, "kind": trade.kinds[kind].format_map({**slots, **numbers})}


def fill(text: str, slots: Mapping[str, str]) -> str:
    """A text with its slots filled; in Spanish an article that comes with a name joins the word before it."""
    return text.format_map(slots).replace(" de el ", " del ").replace(" a el ", " al ")


def _sentence(text: str) -> str:
    text = text.strip()
    return f"{text[:1].upper()}{text[1:]}".rstrip(".") + "."
