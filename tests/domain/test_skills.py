from __future__ import annotations

from dataclasses import replace

from talktrack.domain.scorecard import Criterion, CriterionScore, CriterionStatus, Scorecard, Section, Source
from talktrack.domain.skills import Scored, skills
from tests.fakes import records


def section(id: str, *criteria: str, title: str = "") -> Section:
    return Section(id, title or id.title(), tuple(Criterion(one, one, 1.0, Source.PHRASE) for one in criteria))


def scored(call_id: str, points: dict[str, float], *sections: Section, status: CriterionStatus = "scored") -> Scored:
    criteria = tuple(CriterionScore(id, id, 1.0, got, 10.0, Source.PHRASE, status, "") for id, got in points.items())
    return Scored(call_id, replace(records.score(), criteria=criteria), Scorecard("card", "Card", "en", sections))


def test_a_skill_is_the_share_of_a_sections_points_over_the_calls() -> None:
    opening, close = section("opening", "name", "agenda"), section("close", "step")
    found = skills(
        [
            scored("new", {"name": 10, "agenda": 5, "step": 0}, opening, close),
            scored("old", {"name": 0, "agenda": 5}, opening),
        ]
    )
    assert [(one.id, one.share) for one in found] == [("opening", 0.5), ("close", 0.0)]
    assert [(call.call_id, call.share) for call in found[0].calls] == [("new", 0.75), ("old", 0.25)]


def test_what_could_not_be_scored_says_nothing_about_a_skill() -> None:
    assert skills([scored("new", {"name": 0}, section("opening", "name"), status="not_scorable")]) == ()


def test_a_section_is_called_as_the_newest_scorecard_calls_it() -> None:
    [found] = skills(
        [
            scored("new", {"name": 10}, section("opening", "name", title="First words")),
            scored("old", {"hello": 10}, section("opening", "hello", title="Opening")),
        ]
    )
    assert (found.title, len(found.calls)) == ("First words", 2)
