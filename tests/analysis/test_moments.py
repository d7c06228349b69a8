from __future__ import annotations

import re

import pytest

from talktrack.analysis.moment_wording import ENDINGS, EVENTS, REASONS
from talktrack.analysis.moments import MomentKind
from talktrack.analysis.scorecard import score_call
from talktrack.domain.call import EndedBy, EndReason, Outcome, Result
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.mind import Cause, Directive, DirectiveKind, LevelName, ObjectionStatus, Reason, Step
from talktrack.domain.scorecard import Moment, PhraseRule
from tests.analysis.calls import (
    by_phrase,
    card,
    customer,
    mind,
    objection_state,
    outcome,
    record,
    scenario,
    seller,
    step,
)


def cause(turn_id: str, what: LevelName, delta: int, reason: Reason) -> Cause:
    return Cause(turn_id, 0, what, delta, reason)


def found(steps: tuple[Step, ...], ended: Outcome | None = None, language: Language = "en") -> tuple[Moment, ...]:
    made = card(by_phrase(PhraseRule(("x",))), language=language)
    return score_call(record(made, steps=steps, outcome=ended, scenario=scenario(language))).moments


def test_every_reason_has_a_title_and_a_cause_in_both_languages() -> None:
    for language in LANGUAGES:
        assert set(REASONS[language]) == set(Reason)
        assert set(ENDINGS[language]) == set(EndReason)
        titled = [*REASONS[language].values(), *ENDINGS[language].values(), *EVENTS[language].values()]
        for title, sentence in titled:
            assert re.fullmatch(r"[A-ZÁÉÍÓÚ].*\.", title)
            assert re.fullmatch(r"[A-ZÁÉÍÓÚ].*(\.|\{what\})", sentence)
    assert not set(REASONS["en"].values()) & set(REASONS["es"].values())


def test_changes_are_added_up_per_turn_and_named_for_their_main_reason() -> None:
    steps = (
        step(
            seller("t1", "It costs 90.", 4, 6),
            mind(),
            causes=(
                cause("t1", "trust", -8, Reason.PRICE_BEFORE_NEED),
                cause("t1", "patience", -3, Reason.PRICE_BEFORE_NEED),
                cause("t1", "patience", -2, Reason.TIME_PASSES),
                cause("t1", "interest", 1, Reason.ANSWERED),
                cause("t1", "clarity", 9, Reason.ANSWERED),
            ),
        ),
        step(customer("t2", "Hm, no.", 7, 8), mind()),
    )
    assert found(steps) == (
        Moment(
            "t1", 4000, "lost_trust", "Price before need.", "You named a price before any need was on the table.", -10
        ),
    )


def test_the_kind_follows_the_level_that_changed_most() -> None:
    steps = (
        step(seller("t1", "One.", 0, 1), mind(), causes=(cause("t1", "interest", 6, Reason.VALUE_FITS),)),
        step(customer("t2", "Two.", 2, 3), mind(), causes=(cause("t2", "trust", 2, Reason.NEED_SEEN),)),
        step(seller("t3", "Three.", 4, 5), mind(), causes=(cause("t3", "patience", -6, Reason.MONOLOGUE),)),
    )
    assert [(m.turn_id, m.kind, m.delta) for m in found(steps)] == [
        ("t1", "won_interest", 6),
        ("t2", "won_trust", 2),
        ("t3", "lost_patience", -6),
    ]


def test_time_that_passes_is_no_moment() -> None:
    steps = (
        step(seller("t1", "One.", 0, 1), mind(), causes=(cause("t1", "patience", -9, Reason.TIME_PASSES),)),
        step(customer("t2", "Two.", 2, 3), mind()),
    )
    assert found(steps) == ()


def test_facts_objections_commitment_and_the_end_are_moments() -> None:
    raised = objection_state("price", ObjectionStatus.RAISED)
    settled = objection_state("price", ObjectionStatus.RESOLVED)
    told = {"renewal": "t2"}
    steps = (
        step(seller("t1", "When does it end?", 0, 1), mind()),
        step(
            customer("t2", "In March.", 2, 3),
            mind(told={"renewal": "t2", "boss": "t2"}),
            Directive(DirectiveKind.ANSWER, facts=("renewal", "boss")),
        ),
        step(seller("t3", "It costs 90.", 4, 5), mind(told=told)),
        step(
            customer("t4", "Too much.", 6, 7),
            mind(told=told, objections=(raised,)),
            Directive(DirectiveKind.OBJECT, objection="price"),
        ),
        step(
            seller("t5", "I see. Compared with what?", 8, 9),
            mind(told=told, objections=(settled,)),
            causes=(cause("t5", "trust", 5, Reason.OBJECTION_RESOLVED),),
        ),
        step(customer("t6", "Fair.", 10, 11), mind(told=told, objections=(settled,)), Directive(DirectiveKind.SOFTEN)),
        step(seller("t7", "Shall we meet?", 12, 13), mind(told=told, objections=(settled,))),
        step(
            customer("t8", "Yes.", 14, 15),
            mind(told=told, objections=(settled,)),
            Directive(DirectiveKind.COMMIT),
        ),
        step(seller("t9", "Goodbye.", 16, 17), mind(told=told, objections=(settled,))),
    )
    ended = Outcome(Result.NEXT_STEP, EndedBy.SELLER, EndReason.COMMITTED)
    assert [(m.turn_id, m.kind, m.cause, m.delta) for m in found(steps, ended)] == [
        ("t2", "fact_told", "The customer told you: The contract ends in March.", 0),
        ("t4", "objection_raised", "The customer objected: Too much.", 0),
        ("t5", "objection_resolved", "With this the objection was settled: Too much.", 5),
        ("t8", "committed", "The customer agreed to the next step.", 0),
        ("t9", "ended", "The customer agreed and both said goodbye.", 0),
    ]
    assert found(steps, ended, "es")[-1].title == "Final con un sí."


def test_the_end_belongs_to_the_last_turn_of_a_customer_who_hangs_up_and_else_to_the_last_of_the_call() -> None:
    steps = (
        step(customer("t1", "Enough.", 0, 1), mind()),
        step(seller("t2", "But wait.", 2, 3), mind()),
    )
    assert found(steps, outcome(Result.HANG_UP, EndReason.PATIENCE_LOST))[0].turn_id == "t1"
    left = Outcome(Result.SELLER_ENDED, EndedBy.SELLER, EndReason.SELLER_HUNG_UP)
    assert found(steps[::-1], left)[0].turn_id == "t1"


def test_a_yes_in_the_last_turn_is_told_rather_than_the_end() -> None:
    steps = (
        step(seller("t1", "Shall we meet?", 0, 1), mind()),
        step(customer("t2", "Yes.", 2, 3), mind(), Directive(DirectiveKind.COMMIT)),
    )
    left = Outcome(Result.NEXT_STEP, EndedBy.SELLER, EndReason.SELLER_HUNG_UP)
    assert [moment.kind for moment in found(steps, left)] == ["committed"]


def test_at_most_eight_moments_are_kept_the_largest_in_the_order_of_the_call() -> None:
    steps = tuple(
        step(
            seller(f"t{at}", "Said.", at, at + 0.5) if at % 2 else customer(f"t{at}", "Said.", at, at + 0.5),
            mind(),
            causes=(cause(f"t{at}", "trust", at, Reason.LISTENED),),
        )
        for at in range(1, 13)
    )
    assert [m.turn_id for m in found(steps)] == [f"t{at}" for at in range(5, 13)]


def test_without_times_a_moment_stands_where_its_words_would_be() -> None:
    steps = (
        step(customer("t1", "one two three four five")),
        step(seller("t2", "Said."), mind(), causes=(cause("t2", "trust", 4, Reason.LISTENED),)),
    )
    assert found(steps)[0].at_ms == 2000


@pytest.mark.parametrize("kind", list(MomentKind))
def test_kinds_are_words_a_program_can_rely_on(kind: MomentKind) -> None:
    assert re.fullmatch(r"[a-z_]+", kind.value)
