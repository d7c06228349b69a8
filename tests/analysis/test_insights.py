from __future__ import annotations

from talktrack.analysis.scorecard import score_call
from talktrack.domain.mind import Cause, Directive, DirectiveKind, ObjectionStatus, Reason, Step
from talktrack.domain.moves import Move
from talktrack.domain.scorecard import Criterion, Insight, MetricRule, MindCheck, MindRule, PhraseRule, Source
from tests.analysis.calls import (
    by_metric,
    by_mind,
    by_phrase,
    card,
    customer,
    mind,
    objection_state,
    record,
    scenario,
    seller,
    step,
)

RAISED = objection_state("price", ObjectionStatus.RAISED)
STEPS: tuple[Step, ...] = (
    step(seller("t1", "Hello, this is Ann. We help with paper.", 0, 3), mind()),
    step(
        customer("t2", "Hm. That is too expensive.", 4, 6),
        mind(objections=(RAISED,)),
        Directive(DirectiveKind.OBJECT, objection="price"),
    ),
    step(seller("t3", "No it is not. It is cheap.", 7, 9, Move.DODGE), mind(objections=(RAISED,))),
    step(customer("t4", "If you say so.", 10, 11), mind(objections=(RAISED,))),
)


def insights(*criteria: Criterion, known: bool = True) -> tuple[Insight, ...]:
    return score_call(record(card(*criteria), steps=STEPS, scenario=scenario() if known else None)).insights


def test_strengths_come_first_at_most_two_the_heaviest_with_the_sellers_words() -> None:
    given = insights(
        by_phrase(PhraseRule(("money back",)), id="missing", weight=9),
        by_phrase(PhraseRule(("hello",)), id="light", weight=1),
        by_phrase(PhraseRule(("it is cheap",)), id="heavy", weight=3),
        by_phrase(PhraseRule(("too expensive",), role="customer"), id="middle", weight=2),
    )
    assert [(i.kind, i.turn_id, i.quote) for i in given] == [
        ("strength", "t3", "It is cheap."),
        ("strength", "t2", "That is too expensive."),
        ("improve", "t3", "No it is not. It is cheap."),
    ]
    assert given[0].text == "Label of heavy. Said in turn t3."


def test_a_number_and_what_was_only_avoided_are_no_strength() -> None:
    assert insights(by_metric("talk_ratio", 0, 1)) == ()
    assert insights(by_mind(MindRule(MindCheck.AVOIDED, moves=(Move.INSULT,)))) == ()
    assert insights(by_phrase(PhraseRule(("cheapskate",), forbidden=True))) == ()


def test_at_most_three_to_improve_by_lost_weight_times_share() -> None:
    half = Criterion("half", "Half", 5, Source.METRIC, metric=MetricRule("words_seller", 0, 13))  # 14 of 13 ± 3.25
    given = insights(
        by_phrase(PhraseRule(("a1",), first_turns=1), id="a", weight=1),
        by_phrase(PhraseRule(("b1",)), id="b", weight=4),
        half,
        by_phrase(PhraseRule(("c1",)), id="c", weight=2),
    )
    assert [i.text.split(".")[0] for i in given] == ["Label of b", "Half", "Label of c"]


def test_the_better_line_is_the_criterions_own_else_the_scenarios_else_none() -> None:
    fact = MindRule(MindCheck.FACTS, facts=("renewal",))
    objection = MindRule(MindCheck.OBJECTIONS, objections=("price",))
    given = insights(
        by_mind(objection, id="a", weight=3),
        by_mind(fact, id="b", weight=2),
        by_mind(MindRule(MindCheck.TRUST, at_least=90), id="c", weight=1),
    )
    assert [i.better_line for i in given] == ["Compared with what?", "When does your contract end?", ""]
    assert insights(by_mind(objection, better_line="Say more about that."))[0].better_line == "Say more about that."
    assert insights(by_mind(objection), known=False)[0].better_line == ""
    assert all(i.drill_id is None for i in given)


def test_of_several_things_the_one_that_was_missed_gives_the_line() -> None:
    both = MindRule(MindCheck.OBJECTIONS, objections=("risk", "price"))
    assert insights(by_mind(both, better_line="Say more."))[0].better_line == "Compared with what?"
    assert insights(by_mind(both, better_line="Say more."), known=False)[0].better_line == "Say more."
    facts = MindRule(MindCheck.FACTS, facts=("renewal", "boss"))
    given = insights(by_mind(facts))
    assert given[0].text == ("Label of c1. Nothing in the call opened this: “The contract ends in March”.")


def test_never_two_about_the_same_turn_and_thing() -> None:
    objection = MindRule(MindCheck.OBJECTIONS, objections=("price",))
    given = insights(
        by_mind(objection, id="a"), by_mind(objection, id="b"), by_mind(MindRule(MindCheck.TRUST, at_least=90), id="c")
    )
    assert [i.text.split(".")[0] for i in given] == ["Label of a", "Label of c"]


def test_the_quote_is_of_the_turn_where_the_chance_was() -> None:
    given = insights(by_mind(MindRule(MindCheck.OBJECTIONS, objections=("price",))))
    assert (given[0].turn_id, given[0].quote) == ("t3", "No it is not. It is cheap.")


def test_pressure_in_several_turns_is_the_first_thing_to_improve() -> None:
    pushed = tuple(
        step(s.turn, s.mind, s.directive, (Cause(s.turn.turn_id, 0, "trust", -10, Reason.PRESSURE),))
        if s.turn.role == "seller"
        else s
        for s in STEPS
    )
    given = score_call(record(card(by_phrase(PhraseRule(("money back",)), id="missing")), steps=pushed)).insights
    first = next(i for i in given if i.kind == "improve")
    assert first.text.startswith("Pressure.")
    assert (first.turn_id, first.quote) == ("t1", "Hello, this is Ann. We help with paper.")
    assert first.better_line


def test_a_single_slip_is_no_habit() -> None:
    assert not any(
        i.text.startswith("Pressure.") for i in insights(by_phrase(PhraseRule(("money back",)), id="missing"))
    )
