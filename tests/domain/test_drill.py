"""Drills: their ids, and minds that do not fit their persona."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from talktrack.domain.drill import Drill, drill_id, moment_of
from talktrack.domain.mind import Directive, DirectiveKind
from talktrack.domain.scenario_check import check_scenario
from talktrack.practice.mind import begin
from tests.practice.scene import COSTLY, FUSE, scene

SCENARIO = scene(objections=(COSTLY,), questions=(FUSE,))
DRILL = Drill("call_1", "t4", "And then?", Directive(DirectiveKind.PROBE), begin(SCENARIO, 1).mind, most_turns=4)


def test_a_drills_id_names_its_moment() -> None:
    assert drill_id("call_3f9c", "t12") == "drill_3f9c_t12"
    assert moment_of("drill_3f9c_t12") == ("call_3f9c", "t12")


@pytest.mark.parametrize("id", ["home-solar-en", "drill", "drill_3f9c", "drill_3f9c_12", "drill_3f9c_t0", "drill_A_t1"])
def test_other_ids_name_none(id: str) -> None:
    assert moment_of(id) is None


def test_a_drill_with_the_mind_of_its_persona_holds_together() -> None:
    assert check_scenario(replace(SCENARIO, drill=DRILL)) == ()


@pytest.mark.parametrize(
    ("field", "drill"),
    [
        ("drill.said", {"said": "…"}),
        ("drill.most_turns", {"most_turns": 2}),
        ("drill.most_turns", {"most_turns": 7}),
        ("drill.mind.ended", {"mind": replace(DRILL.mind, ended="insulted")}),
        ("drill.mind.told", {"mind": replace(DRILL.mind, told={"other": "t1"})}),
        ("drill.mind.unlocked", {"mind": replace(DRILL.mind, unlocked=("other",))}),
        ("drill.mind.objections", {"mind": replace(DRILL.mind, objections=())}),
        ("drill.mind.pending_question", {"mind": replace(DRILL.mind, pending_question="other")}),
        ("drill.mind.levels.trust", {"mind": replace(DRILL.mind, levels=replace(DRILL.mind.levels, trust=101))}),
        ("drill.directive.objection", {"directive": Directive(DirectiveKind.OBJECT, objection="other")}),
        ("drill.directive.question", {"directive": Directive(DirectiveKind.PROBE, question="other")}),
        ("drill.directive.facts", {"directive": Directive(DirectiveKind.ANSWER, facts=("other",))}),
    ],
)
def test_a_drill_that_does_not_fit_is_refused_by_field(field: str, drill: dict[str, Any]) -> None:
    problems = check_scenario(replace(SCENARIO, drill=replace(DRILL, **drill)))
    assert [problem.field for problem in problems] == [field]
