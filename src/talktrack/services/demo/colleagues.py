"""Who works in the demo organisation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from talktrack.domain.language import Language
from talktrack.domain.workspace import UserRole
from talktrack.services.local import DEMO_EMAIL


@dataclass(frozen=True)
class Colleague:
    """A person, how much they practise, and how their skill has grown."""

    email: str
    name: str
    role: UserRole
    language: Language
    practises: tuple[Language, ...]
    habit: str
    """The scripted rep that they call like on a bad day."""
    skill: tuple[float, float]
    """0 to 1, at the start of the three months and at their end."""
    calls_a_week: float


YOU: Final = Colleague(
    DEMO_EMAIL, "Demo", UserRole.ADMIN, "en", ("en", "es"), "feature_dumper", skill=(0.35, 0.8), calls_a_week=2.5
)
"""Whoever tries the product."""

TEAMS: Final[dict[Language, str]] = {"en": "Inside sales", "es": "Ventas España y México"}
"""Names of the teams, by the language of those who belong to them."""

COLLEAGUES: Final = (
    YOU,
    Colleague(
        "marta@talktrack.example", "Marta Ibáñez", UserRole.MANAGER, "es", ("es",), "discounter", (0.8, 0.85), 0.5
    ),
    Colleague("liam@talktrack.example", "Liam Carter", UserRole.REP, "en", ("en",), "interrogator", (0.7, 0.95), 1.5),
    Colleague("priya@talktrack.example", "Priya Shah", UserRole.REP, "en", ("en",), "feature_dumper", (0.2, 0.75), 2.0),
    Colleague("tom@talktrack.example", "Tom Becker", UserRole.REP, "en", ("en",), "pushy", (0.2, 0.35), 1.5),
    Colleague("lucia@talktrack.example", "Lucía Romero", UserRole.REP, "es", ("es",), "interrogator", (0.55, 0.9), 2.0),
    Colleague("diego@talktrack.example", "Diego Fuentes", UserRole.REP, "es", ("es",), "discounter", (0.25, 0.65), 1.5),
    Colleague(
        "camila@talktrack.example", "Camila Ortiz", UserRole.REP, "es", ("es", "en"), "keyword_stuffer", (0.3, 0.5), 1.5
    ),
)
