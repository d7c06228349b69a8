"""Briefs of every trade."""

from __future__ import annotations

from collections.abc import Iterator

from talktrack.domain.brief import Brief
from talktrack.domain.language import LANGUAGES, Language
from talktrack.practice.generator.shape import Trade
from talktrack.practice.generator.trades import TRADES

BUSINESSES: dict[tuple[Language, str], str] = {
    ("en", "energy"): "Solar panels",
    ("en", "telecom"): "Fibre and telephones",
    ("en", "insurance"): "Insurance broker",
    ("en", "software"): "Software as a service",
    ("en", "health"): "A chain of physiotherapy practices",
    ("en", "education"): "Language courses",
    ("en", "mobility"): "Leasing of cars",
    ("en", "food"): "Catering",
    ("en", "services"): "Window cleaning",
    ("es", "energy"): "Placas solares",
    ("es", "telecom"): "Fibra y telefonía",
    ("es", "insurance"): "Correduría de seguros",
    ("es", "software"): "Software en la nube",
    ("es", "health"): "Clínicas dentales",
    ("es", "education"): "Academia de idiomas",
    ("es", "mobility"): "Renting de coches",
    ("es", "food"): "Comida preparada",
    ("es", "services"): "Limpieza de cristales",
}


def brief(language: Language, trade: str, *, consumer: bool, **wishes: object) -> Brief:
    business = BUSINESSES[language, trade]
    given = {"business": business, "brand": "Veltra", "product": "Nimbo", "language": language, "consumer": consumer}
    return Brief(**{**given, **wishes})  # type: ignore[arg-type]


def every_trade() -> Iterator[tuple[Language, bool, Trade]]:
    for language in LANGUAGES:
        for consumer in (False, True):
            for trade in TRADES[language, consumer]:
                yield language, consumer, trade
