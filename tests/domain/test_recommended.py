"""What to practise next, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from talktrack.domain.progress import Progress
from talktrack.domain.recommended import Recommended, Task, Why, recommended
from talktrack.domain.scenario import DifficultyLabel, Scenario
from talktrack.domain.scorecard import Section
from talktrack.domain.skills import Skill
from tests.practice.calls import shipped

NOW = datetime(2026, 3, 9, tzinfo=UTC)


def scenario(id: str, level: str = "easy", *, section: str = "opening", language: str = "en") -> Scenario:
    plain = shipped()["home-solar-en"]
    card = replace(plain.scorecard, sections=(Section(section, section, plain.scorecard.sections[0].criteria),))
    return replace(plain, id=id, difficulty=DifficultyLabel(level), scorecard=card, language=language)  # type: ignore[arg-type]


def tried(id: str, best: float | None, *, passed: bool = False) -> dict[str, Progress]:
    return {id: Progress(id, attempts=1, best=best, passed=passed, last_at=NOW)}


def skill(id: str, share: float) -> Skill:
    return Skill(id, id.title(), "en", share, ())


def test_somebody_new_is_given_the_easiest_in_their_language() -> None:
    all_ = [scenario("hard", "hard"), scenario("easy"), scenario("fácil", language="es")]
    assert recommended(all_, {}, (), (), "en") == (Recommended("easy", Why.NEW),)


def test_what_is_due_first_comes_first_and_nothing_comes_twice() -> None:
    all_ = [scenario("one"), scenario("two"), scenario("three", language="es")]
    later = Task("one", "task_1", "For March", datetime(2026, 3, 20, tzinfo=UTC))
    sooner = Task("three", "task_2", "First", NOW)
    whenever = Task("two", "task_3", "Whenever", None)
    gone = Task("deleted", "task_4", "Gone", NOW)
    found = recommended(all_, {}, (whenever, later, sooner, gone), (), "en")
    assert found[0] == Recommended("three", Why.ASSIGNED, task=sooner)
    assert recommended(all_, {}, (later,), (), "en")[1] == Recommended("two", Why.NEW)


def test_the_weakest_skill_leads_to_a_scenario_that_scores_it_and_is_not_passed_yet() -> None:
    all_ = [scenario("a", section="closing"), scenario("b", section="closing"), scenario("c", section="needs")]
    skills = (skill("needs", 0.6), skill("closing", 0.4), skill("opening", 0.9))
    found = recommended(all_, tried("a", 90, passed=True), (), skills, "en")
    assert found[0] == Recommended("b", Why.WEAKEST_SKILL, skill="Closing", share=0.4)


def test_a_skill_that_is_good_enough_asks_for_nothing_and_what_was_nearly_passed_does() -> None:
    all_ = [scenario("a"), scenario("b"), scenario("c")]
    found = recommended(all_, tried("a", 40) | tried("b", 62), (), (skill("opening", 0.8),), "en")
    assert found == (Recommended("b", Why.NOT_PASSED, best=62), Recommended("c", Why.NEW))
