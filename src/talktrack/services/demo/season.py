"""What the demo's people have practised in the last three months: who called whom, when, and how well."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from talktrack.domain.language import Language
from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Score
from talktrack.practice.fidelity.calls import Held, MindfulCustomer, hold
from talktrack.practice.fidelity.reps import AVERAGE, EXPERT
from talktrack.services.demo.colleagues import Colleague
from talktrack.services.scripted import score_of

DAYS: Final = 91
_WORKING_DAYS: Final = 5
_OPENS_H, _CLOSES_H = 8, 17
_HANDED_IN: Final = 0.4
"""Of all calls."""
ASSIGNED_DAYS: Final = 21
"""For so long something has been assigned …"""
ASSIGNED: Final[dict[Language, tuple[str, ...]]] = {
    "en": ("cold-call-logistics-en", "renewal-fieldservice-en"),
    "es": ("software-clinicas-es", "fibra-hogar-es"),
}
"""… these scenarios, by the language of whoever is to practise them."""
_DUTIFUL: Final = 0.6
"""Of the calls since then."""


@dataclass(frozen=True)
class Appointment:
    """A call that somebody of the demo has held."""

    email: str
    scenario: Scenario
    rep: str
    """The scripted rep that they called like."""
    seed: int
    started_at: datetime
    submitted: bool
    assigned: bool
    """Held because it was assigned."""


@dataclass(frozen=True)
class Played:
    """What came of it."""

    appointment: Appointment
    held: Held
    score: Score


def season(colleague: Colleague, scenarios: Sequence[Scenario], now: datetime) -> Iterator[Appointment]:
    """The calls of one person until yesterday, the first ones first. The same day gives the same calls."""
    chance = random.Random(colleague.email)  # noqa: S311  (a dice, not a secret)
    known = [scenario for scenario in scenarios if scenario.language in colleague.practises]
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    first, last = colleague.skill
    for day in range(DAYS):
        date = midnight - timedelta(days=DAYS - day)
        if date.weekday() >= _WORKING_DAYS or chance.random() >= colleague.calls_a_week / _WORKING_DAYS:
            continue
        dutiful = DAYS - day <= ASSIGNED_DAYS and chance.random() < _DUTIFUL
        due = [scenario for scenario in known if scenario.id in ASSIGNED[colleague.language]] if dutiful else []
        yield Appointment(
            colleague.email,
            chance.choice(due or known),
            _day_of(colleague, first + (last - first) * day / DAYS, chance),
            seed=chance.randrange(10_000),
            started_at=date + timedelta(hours=_OPENS_H, seconds=chance.randrange((_CLOSES_H - _OPENS_H) * 3600)),
            submitted=bool(due) or chance.random() < _HANDED_IN,
            assigned=bool(due),
        )


def _day_of(colleague: Colleague, skill: float, chance: random.Random) -> str:
    """How somebody calls today: with luck twice as an expert does, with none as their habit has it."""
    luck = (chance.random() < skill) + (chance.random() < skill)
    return (colleague.habit, AVERAGE, EXPERT)[luck]


def by_scenario(appointments: Iterable[Appointment]) -> tuple[tuple[Appointment, ...], ...]:
    """Those with one customer together: what a process has learnt of a customer serves all of them."""
    of_scenario: dict[str, list[Appointment]] = {}
    for appointment in appointments:
        of_scenario.setdefault(appointment.scenario.id, []).append(appointment)
    return tuple(tuple(those) for those in sorted(of_scenario.values(), key=len, reverse=True))


async def play(appointments: Iterable[Appointment]) -> tuple[Played, ...]:
    """Hold the calls with the customers' own minds and score them. Takes tenths of a second of thinking for each."""
    return tuple([await _play(appointment) for appointment in appointments])


async def _play(appointment: Appointment) -> Played:
    scenario = appointment.scenario
    held = await hold(MindfulCustomer(scenario), appointment.rep, appointment.seed)
    return Played(appointment, held, score_of(held, scenario))
