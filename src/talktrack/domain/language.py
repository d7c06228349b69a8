"""The languages the product speaks."""

from __future__ import annotations

from typing import Final, Literal, get_args

Language = Literal["en", "es"]

LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)


def language_of(tag: str) -> Language | None:
    """The language of a tag such as `es-MX`, or None where we do not speak it."""
    primary = tag.strip().lower().replace("_", "-").split("-")[0]
    return next((language for language in LANGUAGES if language == primary), None)
