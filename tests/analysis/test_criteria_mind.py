from __future__ import annotations

from dataclasses import replace

import pytest

from talktrack.analysis.criteria.objections import was_raised
from talktrack.analysis.scorecard import score_call
from talktrack.domain.call import Outcome, Result
from talktrack.domain.language import Language
from talktrack.domain.mind import Cause, Directive, DirectiveKind, Mind, ObjectionState, ObjectionStatus, Reason, Step
from talktrack.domain.moves import Move
from talktrack.domain.scorecard import CriterionScore, MindCheck, MindRule
from talktrack.domain.transcript import Turn
from tests.analysis.calls import (
    by_mind,
    card,
    customer,
    mind,
    objection_state,
    outcome,
    record,
    scenario,
    seller,
    step,
    turn,
)

T1 = seller("t1", "Hello Pat. When does your contract end?", 0, 4, Move.GREETING, Move.CLOSED_QUESTION)
T2 = customer("t2", "Well. Our contract runs out in March. That is soon.", 5, 9)
T3 = seller("t3", "Who decides about this?", 10, 12, Move.OPEN_QUESTION)
T4 = customer("t4", "That is not for a first call.", 13, 15)
T5 = seller("t5", "It costs 90 a month.", 16, 18, Move.PRICE)
T6 = customer("t6", "Hm. That is too expensive.", 19, 21)
T7 = seller("t7", "I see why you say so.", 22, 24, Move.ACKNOWLEDGE)
T8 = customer("t8", "Alright then, that is fair enough for now.", 25, 27)


def call(
    final: Mind | None = None, *, settled_at: str = "t7", counted_at: dict[str, tuple[Move, ...]] | None = None
) -> tuple[Step, ...]:
    """Eight turns: a fact told, a hint at another, an objection raised, and the mind as it grows."""
    directives = {
        "t2": Directive(DirectiveKind.ANSWER, say=("Our contract runs out in March.",), facts=("renewal",)),
        "t4": Directive(DirectiveKind.ANSWER, say=("That is not for a first call.",), reason="locked"),
        "t6": Directive(DirectiveKind.OBJECT, say=("That is too expensive.",), objection="price"),
        "t8": Directive(DirectiveKind.SOFTEN, objection="price"),
    }
    untouched = objection_state("risk", ObjectionStatus.DORMANT)
    steps: list[Step] = []
    counted: tuple[Move, ...] = ()
    status = ObjectionStatus.DORMANT
    for said in (T1, T2, T3, T4, T5, T6, T7, T8):
        counted = (*counted, *(counted_at or {}).get(said.turn_id, ()))
        status = ObjectionStatus.RAISED if said.turn_id == "t6" else status
        status = ObjectionStatus.RESOLVED if said.turn_id == settled_at else status
        told = {"renewal": "t2"} if said.turn_id != "t1" else {}
        after = mind(told=told, counted=counted, objections=(objection_state("price", status), untouched))
        steps.append(step(said, after, directives.get(said.turn_id)))
    if final is not None:
        steps[-1] = step(T8, final, directives["t8"])
    return tuple(steps)


def judged(
    rule: MindRule,
    steps: tuple[Step, ...],
    *,
    ended: Outcome | None = None,
    language: Language = "en",
    known: bool = True,
    turns: tuple[Turn, ...] = (),
) -> CriterionScore:
    made = record(
        card(by_mind(rule), language=language),
        turns,
        steps=steps,
        outcome=ended,
        scenario=scenario(language) if known else None,
    )
    return score_call(made).criteria[0]


# --- facts -----------------------------------------------------------------------------------------------------------


def test_a_told_fact_is_quoted_with_the_question_that_opened_it() -> None:
    score = judged(MindRule(MindCheck.FACTS, facts=("renewal",)), call())
    assert (score.status, score.score, score.missed_at) == ("scored", 1, None)
    assert [(e.turn_id, e.role, e.quote) for e in score.evidence] == [
        ("t1", "seller", "When does your contract end?"),
        ("t2", "customer", "Our contract runs out in March."),
    ]
    assert score.reason == (
        "“The contract ends in March” was told in turn t2 after you asked “When does your contract end?”."
    )


def test_the_last_of_several_questions_is_the_one_that_was_answered() -> None:
    two = seller("t1", "How are you? When does your contract end?", 0, 4)
    score = judged(MindRule(MindCheck.FACTS, facts=("renewal",)), call(), turns=(two, T2, T3, T4, T5, T6, T7, T8))
    assert score.evidence[0].quote == "When does your contract end?"


def test_half_of_the_facts_give_half_of_the_points() -> None:
    score = judged(MindRule(MindCheck.FACTS, facts=("renewal", "boss")), call())
    assert score.score == 0.5


def test_an_untold_fact_points_at_the_turn_after_which_the_customer_hinted_at_it() -> None:
    score = judged(MindRule(MindCheck.FACTS, facts=("boss",)), call())
    assert (score.score, score.missed_at) == (0, "t3")
    assert score.reason == (
        "“The boss signs” was never told; in turn t3 the question came before the customer was ready."
    )


def test_of_several_untold_facts_the_nearest_gives_the_chance() -> None:
    silent = tuple(step(s.turn, mind(), s.directive) for s in call())
    score = judged(MindRule(MindCheck.FACTS, facts=("renewal", "boss")), silent)
    assert (score.score, score.missed_at) == (0, "t3")
    assert score.reason == (
        "“The boss signs” was never told; in turn t3 the question came before the customer was ready. "
        "“The contract ends in March” was never told; turn t1 came near it, but the customer had something else to say."
    )


def test_a_question_that_came_too_early_is_the_chance_where_no_hint_was_said() -> None:
    early = Cause("t5", 16_000, "trust", -2, Reason.ASKED_TOO_EARLY)
    steps = tuple(step(s.turn, s.mind, None, (early,) if s.turn is T5 else ()) for s in call())
    assert judged(MindRule(MindCheck.FACTS, facts=("boss",)), steps, known=False).missed_at == "t5"


def test_a_locked_answer_alone_shows_the_question_that_came_too_early() -> None:
    score = judged(MindRule(MindCheck.FACTS, facts=("boss",)), call(), known=False)
    assert (score.missed_at, "before the customer was ready" in score.reason) == ("t3", True)


def test_the_turn_that_came_near_is_the_chance_where_nobody_asked_too_early() -> None:
    silent = tuple(step(s.turn, mind()) for s in call())
    assert judged(MindRule(MindCheck.FACTS, facts=("renewal",)), silent).missed_at == "t1"
    assert judged(MindRule(MindCheck.FACTS, facts=("other",)), silent).missed_at == "t7"


def test_a_fact_without_a_scenario_is_named_by_its_id_and_quoted_by_its_turn() -> None:
    score = judged(MindRule(MindCheck.FACTS, facts=("renewal",)), call(), known=False)
    assert score.evidence[-1].quote == T2.heard
    assert score.reason.startswith("“renewal” was told in turn t2")


def test_reasons_about_facts_are_in_spanish_in_a_spanish_call() -> None:
    score = judged(MindRule(MindCheck.FACTS, facts=("boss",)), call()[:4], language="es")
    assert score.reason.startswith("«The boss signs» no se llegó a contar; en el turno t3 la pregunta llegó antes")


def test_a_fact_told_in_other_words_is_quoted_by_its_keyword() -> None:
    reworded = customer("t2", "Good question. The contract is up in March. Anything else?", 5, 9)
    score = judged(MindRule(MindCheck.FACTS, facts=("renewal",)), call(), turns=(T1, reworded, T3, T4, T5, T6, T7, T8))
    assert score.evidence[-1].quote == "The contract is up in March."


def test_a_fact_told_in_a_turn_that_is_gone_still_counts_without_a_quote() -> None:
    score = judged(MindRule(MindCheck.FACTS, facts=("renewal",)), call(mind(told={"renewal": "t99"})))
    assert (score.score, score.evidence) == (1, ())


# --- objections ------------------------------------------------------------------------------------------------------


def test_a_settled_objection_is_quoted_with_the_turn_that_settled_it() -> None:
    score = judged(MindRule(MindCheck.OBJECTIONS, objections=("price", "risk")), call())
    assert (score.status, score.score) == ("scored", 1)
    assert [(e.turn_id, e.quote) for e in score.evidence] == [
        ("t6", "That is too expensive."),
        ("t7", "I see why you say so."),
    ]
    assert score.reason == "The objection “That is too expensive” was settled in turn t7."


def test_a_settling_seen_only_after_the_customers_turn_belongs_to_the_seller_before() -> None:
    score = judged(MindRule(MindCheck.OBJECTIONS, objections=("price",)), call(settled_at="t8"))
    assert score.evidence[-1].turn_id == "t7"


def test_an_open_objection_points_at_the_sellers_turn_right_after_it() -> None:
    score = judged(MindRule(MindCheck.OBJECTIONS, objections=("price",)), call(settled_at="never"))
    assert (score.status, score.score, score.missed_at) == ("scored", 0, "t7")
    assert "still open" in score.reason


def test_only_raised_objections_count() -> None:
    states = (
        objection_state("price", ObjectionStatus.RESOLVED),
        objection_state("risk", ObjectionStatus.ACKNOWLEDGED, raised_at=2),
        objection_state("third", ObjectionStatus.DORMANT),
    )
    score = judged(MindRule(MindCheck.OBJECTIONS, objections=("price", "risk", "third")), call(mind(objections=states)))
    assert (score.score, score.missed_at) == (
        0.5,
        "t5",
    )  # raised after the seller's second turn, so the third could answer


def test_objections_that_were_never_raised_do_not_apply() -> None:
    score = judged(MindRule(MindCheck.OBJECTIONS, objections=("risk",)), call())
    assert (score.status, score.reason) == ("not_applicable", "None of these objections was raised.")


def test_objections_that_a_customer_hung_up_before_raising_are_lost() -> None:
    rule = MindRule(MindCheck.OBJECTIONS, objections=("risk",))
    score = judged(rule, call(), ended=outcome(Result.HANG_UP))
    assert (score.status, score.score, score.missed_at) == ("scored", 0, "t7")


def test_an_objection_that_came_back_is_answered_after_its_last_time() -> None:
    again = customer("t8", "That is too expensive, I said.", 25, 27)
    t9 = seller("t9", "And yet it is cheap.", 28, 29)
    raised = mind(objections=(objection_state("price", ObjectionStatus.RESURFACED),))
    objects = Directive(DirectiveKind.OBJECT, objection="price")
    steps = (*call(settled_at="never")[:-1], step(again, raised, objects), step(t9, raised))
    score = judged(MindRule(MindCheck.OBJECTIONS, objections=("price",)), steps)
    assert (score.missed_at, [e.turn_id for e in score.evidence]) == ("t9", ["t8"])
    silent = judged(MindRule(MindCheck.OBJECTIONS, objections=("price",)), steps[:-1])
    assert silent.missed_at == "t7"  # the seller said no more


def test_an_objection_at_the_opening_is_the_sellers_first_turn_to_answer() -> None:
    states = (objection_state("risk", ObjectionStatus.RAISED, raised_at=0),)
    score = judged(MindRule(MindCheck.OBJECTIONS, objections=("risk",)), call(mind(objections=states)))
    assert score.missed_at == "t1"


@pytest.mark.parametrize(
    ("status", "times", "raised"),
    [
        (ObjectionStatus.DORMANT, 0, False),
        (ObjectionStatus.DORMANT, 1, True),
        (ObjectionStatus.RAISED, 0, True),
        (ObjectionStatus.RESOLVED, 2, True),
    ],
)
def test_an_objection_was_raised_where_its_status_or_its_count_says_so(
    status: ObjectionStatus, times: int, raised: bool
) -> None:
    assert was_raised(ObjectionState("price", status=status, times_raised=times)) is raised


def test_of_two_open_objections_the_first_is_the_chance() -> None:
    states = (
        objection_state("risk", ObjectionStatus.RAISED, raised_at=1),
        objection_state("price", ObjectionStatus.RAISED),
    )
    score = judged(MindRule(MindCheck.OBJECTIONS, objections=("price", "risk")), call(mind(objections=states)))
    assert (score.score, score.missed_at) == (0, "t3")


# --- outcome and trust -----------------------------------------------------------------------------------------------


def test_a_wanted_outcome_earns_the_points() -> None:
    rule = MindRule(MindCheck.OUTCOME, results=("next_step", "commitment"))
    score = judged(rule, call(), ended=outcome())
    assert (score.score, score.reason, score.evidence[0].turn_id) == (1, "The call came to a next step.", "t8")


def test_another_outcome_loses_them_at_the_sellers_last_turn() -> None:
    rule = MindRule(MindCheck.OUTCOME, results=("next_step", "commitment"))
    score = judged(rule, call(), ended=outcome(Result.HANG_UP))
    assert (score.score, score.missed_at) == (0, "t7")
    assert score.reason == "The call came to a hang-up by the customer; wanted was a next step or a commitment."


def test_an_outcome_is_not_missed_where_the_seller_was_badly_recognised() -> None:
    noisy = tuple(
        replace(one, confidence=0.2) if one.role == "seller" else one for one in (T1, T2, T3, T4, T5, T6, T7, T8)
    )
    rule = MindRule(MindCheck.OUTCOME, results=("next_step",))
    assert judged(rule, call(), ended=outcome(Result.HANG_UP), turns=noisy).status == "not_scorable"
    assert judged(rule, call(), ended=outcome(), turns=noisy).status == "scored"


@pytest.mark.parametrize(
    ("check", "status"),
    [
        (MindCheck.MOVES, "scored"),
        (MindCheck.AVOIDED, "scored"),
        (MindCheck.FACTS, "not_scorable"),
        (MindCheck.OBJECTIONS, "not_scorable"),
        (MindCheck.OUTCOME, "not_scorable"),
        (MindCheck.TRUST, "not_scorable"),
    ],
)
def test_a_call_between_people_tells_what_the_seller_does_and_nothing_of_a_mind(check: MindCheck, status: str) -> None:
    asks = seller("t1", "What do you use today?", None, None, Move.OPEN_QUESTION)
    rule = MindRule(check, ("renewal",), ("price",), ("next_step",), (Move.OPEN_QUESTION,))
    made = record(card(by_mind(rule)), (asks, customer("t2", "Mostly paper.")))
    assert score_call(made).criteria[0].status == status


def test_a_move_counts_once_a_turn_between_people_and_a_recital_never() -> None:
    rule = MindRule(MindCheck.MOVES, moves=(Move.OPEN_QUESTION, Move.REFLECT), at_least=4)
    turns = (
        seller("t1", "What do you use today?", None, None, Move.OPEN_QUESTION, Move.REFLECT),
        customer("t2", "Mostly paper."),
        seller("t3", "How does it go?", None, None, Move.OPEN_QUESTION),
        seller("t4", "What, how, why?", None, None, Move.OPEN_QUESTION, Move.STUFFING),
    )
    score = score_call(record(card(by_mind(rule, weight=4)), turns)).criteria[0]
    assert (score.score, [one.turn_id for one in score.evidence]) == (2, ["t1", "t3"])


def test_an_unknown_outcome_is_not_scorable() -> None:
    assert judged(MindRule(MindCheck.OUTCOME, results=("next_step",)), call()).status == "not_scorable"


@pytest.mark.parametrize(("trust", "points"), [(50, 1), (49, 0.5), (40, 0.5), (39, 0)])
def test_trust_earns_half_the_points_within_ten_below(trust: int, points: float) -> None:
    assert judged(MindRule(MindCheck.TRUST, at_least=50), call(mind(trust=trust))).score == points


def test_trust_that_nothing_moved_points_at_the_sellers_last_turn() -> None:
    assert judged(MindRule(MindCheck.TRUST, at_least=90), call()).missed_at == "t7"


def test_lost_trust_points_at_the_turn_that_cost_most() -> None:
    causes = (
        Cause("t5", 16_000, "trust", -9, Reason.PRICE_BEFORE_NEED),
        Cause("t5", 16_000, "patience", -50, Reason.PRICE_BEFORE_NEED),
        Cause("t1", 0, "trust", 3, Reason.GOOD_OPENING),
        Cause("t3", 0, "trust", -4, Reason.ASKED_TOO_EARLY),
    )
    steps = tuple(
        step(s.turn, s.mind, s.directive, tuple(c for c in causes if c.turn_id == s.turn.turn_id)) for s in call()
    )
    score = judged(MindRule(MindCheck.TRUST, at_least=90), steps)
    assert (score.missed_at, score.evidence[0].quote) == ("t5", "It costs 90 a month.")
    reached = judged(MindRule(MindCheck.TRUST, at_least=20), steps)
    assert (reached.missed_at, reached.evidence[0].turn_id) == (None, "t1")


# --- moves -----------------------------------------------------------------------------------------------------------


def test_moves_that_counted_earn_points_in_proportion() -> None:
    rule = MindRule(MindCheck.MOVES, moves=(Move.OPEN_QUESTION, Move.ACKNOWLEDGE), at_least=4)
    steps = call(counted_at={"t3": (Move.OPEN_QUESTION,), "t5": (Move.PRICE,)})
    score = judged(rule, steps)
    assert (score.score, [e.turn_id for e in score.evidence]) == (0.25, ["t3"])
    assert score.missed_at == "t7"  # acknowledged there, but it did not count
    assert score.reason == "It counted 1 of 4 times; a chance for it was turn t7."


def test_a_move_that_was_made_but_did_not_count_earns_nothing() -> None:
    score = judged(MindRule(MindCheck.MOVES, moves=(Move.ACKNOWLEDGE,)), call())
    assert (score.score, score.evidence) == (0, ())


def test_more_moves_than_asked_for_are_full_points() -> None:
    steps = call(counted_at={"t3": (Move.OPEN_QUESTION,), "t5": (Move.OPEN_QUESTION,)})
    assert judged(MindRule(MindCheck.MOVES, moves=(Move.OPEN_QUESTION,)), steps).score == 1
    exactly = judged(MindRule(MindCheck.MOVES, moves=(Move.OPEN_QUESTION,), at_least=2), steps)
    assert (exactly.score, exactly.reason) == (1, "It counted 2 times; wanted were 2.")


@pytest.mark.parametrize(
    ("move", "chance"),
    [(Move.AGENDA, "t1"), (Move.CLARIFY, "t7"), (Move.IMPLICATION_QUESTION, "t5"), (Move.NEXT_STEP_ASK, "t7")],
)
def test_a_missing_move_points_at_where_its_kind_belongs(move: Move, chance: str) -> None:
    assert judged(MindRule(MindCheck.MOVES, moves=(move,)), call()).missed_at == chance


def test_nothing_to_avoid_in_enough_turns_is_full_points() -> None:
    assert judged(MindRule(MindCheck.AVOIDED, moves=(Move.PRESSURE,), at_least=4), call()).score == 1


def test_to_avoid_something_in_a_short_call_counts_in_proportion() -> None:
    score = judged(MindRule(MindCheck.AVOIDED, moves=(Move.PRESSURE,), at_least=5), call())
    assert (score.status, score.score) == ("scored", 0.8)
    assert score.reason == "It did not happen, but in 4 turns only; 5 would count in full."


def test_what_should_be_avoided_loses_the_points_at_its_turn() -> None:
    score = judged(MindRule(MindCheck.AVOIDED, moves=(Move.PRICE,), at_least=9), call())
    assert (score.status, score.score, score.missed_at) == ("scored", 0, "t5")
    assert score.evidence[0].quote == "It costs 90 a month."


def test_the_first_of_several_faults_is_named() -> None:
    score = judged(MindRule(MindCheck.AVOIDED, moves=(Move.PRICE, Move.OPEN_QUESTION)), call())
    assert (score.missed_at, [e.turn_id for e in score.evidence]) == ("t3", ["t3", "t5"])


def test_a_fault_in_a_badly_recognised_turn_counts_against_nobody() -> None:
    mumbled = turn("t5", "seller", "It costs 90 a month.", 16, 18, moves=(Move.PRICE,), confidence=0.2)
    turns = (T1, T2, T3, T4, mumbled, T6, T7, T8)
    score = judged(MindRule(MindCheck.AVOIDED, moves=(Move.PRICE,)), call(), turns=turns)
    assert score.status == "not_scorable"


@pytest.mark.parametrize(
    "rule",
    [
        MindRule(MindCheck.FACTS, facts=("boss",)),
        MindRule(MindCheck.OBJECTIONS, objections=("price",)),
        MindRule(MindCheck.MOVES, moves=(Move.CLARIFY,)),
        MindRule(MindCheck.TRUST, at_least=99),
    ],
)
def test_points_are_not_lost_to_bad_recognition(rule: MindRule) -> None:
    mumbled = tuple(
        turn(t.turn_id, t.role, t.heard, confidence=0.3 if t in {T3, T5} else None)
        for t in (T1, T2, T3, T4, T5, T6, T7, T8)
    )
    assert judged(rule, call(settled_at="never")).status == "scored"
    assert judged(rule, call(settled_at="never"), turns=mumbled).status == "not_scorable"
