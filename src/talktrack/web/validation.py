"""What keeps a document from being kept, told without refusing it: for whoever is still writing."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import BaseModel

from talktrack.domain.errors import Problem
from talktrack.web.errors import WrongField, wrong_field


class Validation(BaseModel):
    problems: list[WrongField]
    """Empty where the document would be kept as it is."""


def validation(problems: Iterable[Problem]) -> Validation:
    return Validation(problems=[wrong_field(one) for one in problems])
