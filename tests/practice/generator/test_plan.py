"""Briefs that contradict themselves."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from talktrack.domain.brief import Brief
from talktrack.practice.generator.plan import check_brief

BRIEF = Brief(business="Solar panels", brand="Wrenhill", product="Wrenhill Roof")


def test_a_brief_of_three_words_holds() -> None:
    assert check_brief(BRIEF) == ()


@pytest.mark.parametrize(
    ("wishes", "field"),
    [
        ({"business": ""}, "business"),
        ({"brand": "…"}, "brand"),
        ({"product": " "}, "product"),
        ({"goal": ""}, "goal"),
        ({"business": "x" * 201}, "business"),
        ({"brand": "{brand}"}, "brand"),
        ({"product": "a\nb"}, "product"),
        ({"locale": "es-MX"}, "locale"),
        ({"language": "es", "locale": "en-GB"}, "locale"),
        ({"business": "Solar panels for companies", "consumer": True}, "consumer"),
        ({"business": "Solar panels for households", "consumer": False}, "consumer"),
        ({"language": "es", "business": "Seguros para empresas", "consumer": True}, "consumer"),
        ({"winnable": False}, "winnable"),
        ({"winnable": True, "goal": "disqualified"}, "winnable"),
    ],
)
def test_what_cannot_be_is_refused_with_the_field_and_a_reason(wishes: dict[str, Any], field: str) -> None:
    problems = check_brief(replace(BRIEF, **wishes))
    assert [problem.field for problem in problems] == [field]
    assert problems[0].reason.endswith(".")


@pytest.mark.parametrize(
    "wishes",
    [
        {"business": "Solar panels for companies and households", "consumer": True},
        {"winnable": False, "goal": "disqualified"},
        {"winnable": True, "goal": "commitment"},
        {"language": "es", "locale": "es-MX"},
    ],
)
def test_what_goes_together_is_taken(wishes: dict[str, Any]) -> None:
    assert check_brief(replace(BRIEF, **wishes)) == ()
