"""What one call is counted as, on calls made by hand."""

from __future__ import annotations

from talktrack.domain.call import EndedBy, EndReason, Outcome, Result
from talktrack.domain.mind import DirectiveKind, Mind, ObjectionState, ObjectionStatus, Step
from talktrack.practice.fidelity.calls import Held
from talktrack.practice.fidelity.figures import Figures, figures
from tests.practice.fidelity.hand import customer, mind, seller
from tests.practice.scene import scene

HUNG_UP = Outcome(Result.SELLER_ENDED, EndedBy.SELLER, EndReason.SELLER_HUNG_UP)
OPEN = ObjectionState("costly", ObjectionStatus.RAISED, raised_at=1, times_raised=1)
SETTLED = ObjectionState("costly", ObjectionStatus.RESOLVED, raised_at=1, times_raised=1)


def counted(*steps: Step, outcome: Outcome = HUNG_UP) -> Figures:
    opening = customer("Harlow Mill, Ann Reed speaking.", mind(), DirectiveKind.OPEN)
    return figures(Held("average", 1, (opening, *steps), outcome), scene(), 61.0)


def said(text: str, kind: DirectiveKind = DirectiveKind.ANSWER, state: Mind | None = None) -> Figures:
    state = state or mind()
    return counted(seller("How is it going?", state), customer(text, state, kind))


def test_turns_of_both_sides_are_counted_and_replies_without_the_opening() -> None:
    one = said("Well enough, thank you.")
    assert (one.turns, one.replies, one.score) == (3, 1, 61.0)


def test_objecting_stalling_refusing_and_asking_back_resist_and_nothing_else_does() -> None:
    resisting = {kind for kind in DirectiveKind if said("Well, I do not know about that.", kind).resisting}
    assert resisting == {DirectiveKind.OBJECT, DirectiveKind.STALL, DirectiveKind.REFUSE, DirectiveKind.PROBE}


def test_a_number_of_a_locked_fact_that_is_said_leaks() -> None:
    one = said("We lost 41,700 euros once.")
    assert (one.leaks, one.spoken_leaks) == (1, 1)


def test_a_name_of_a_locked_fact_leaks() -> None:
    assert said("That was the time when Zarquon would not pay.").spoken_leaks == 1


def test_what_the_mind_has_unlocked_is_no_leak() -> None:
    assert said("We lost 41,700 euros once.", state=mind(unlocked=("standstill",))).leaks == 0


def test_what_the_seller_has_said_first_is_no_leak() -> None:
    state = mind()
    one = counted(seller("I heard of the 41,700 euros.", state), customer("The 41,700 euros, yes.", state))
    assert one.leaks == 0


def test_a_locked_fact_in_the_prompt_alone_leaks_without_being_spoken() -> None:
    state = mind()
    hidden = customer("Let us leave that.", state, about="")
    prompted = Step(
        hidden.turn,
        customer("In May our line stood still for nine days and Zarquon refused to pay.", state).directive,
        state,
    )
    one = counted(seller("And in May?", state), prompted)
    assert (one.leaks, one.spoken_leaks) == (1, 0)


def test_a_yes_with_a_raised_objection_that_is_not_settled_is_unresolved() -> None:
    yes = customer("All right, that date is fine.", mind(objections=(OPEN,), committed=True), DirectiveKind.COMMIT)
    assert counted(seller("Thursday at ten?", mind()), yes).unresolved == ("costly",)
    sure = customer("All right, that date is fine.", mind(objections=(SETTLED,), committed=True), DirectiveKind.COMMIT)
    assert counted(seller("Thursday at ten?", mind()), sure).unresolved == ()


def test_a_customer_that_ends_the_call_has_walked_away_and_the_mood_is_kept() -> None:
    gone = mind(ended="patience_lost")
    lost = Outcome(Result.HANG_UP, EndedBy.CUSTOMER, EndReason.PATIENCE_LOST)
    for kind, how in ((DirectiveKind.HANG_UP, "hung_up"), (DirectiveKind.END_POLITELY, "politely")):
        one = counted(seller("Sign.", gone), customer("That is enough for me now.", gone, kind), outcome=lost)
        assert (one.walked_away, one.how) == (True, how)


def test_a_yes_and_a_seller_who_leaves_are_no_walking_away() -> None:
    agreed = mind(committed=True, ended="committed")
    won = Outcome(Result.NEXT_STEP, EndedBy.CUSTOMER, EndReason.COMMITTED)
    one = counted(seller("Bye.", agreed), customer("See you then.", agreed, DirectiveKind.END_POLITELY), outcome=won)
    assert (one.walked_away, one.how, one.committed) == (False, "yes", True)
    assert (said("I see what you mean there.").walked_away, said("I see what you mean there.").how) == (False, "seller")


def test_told_facts_are_a_share_of_all() -> None:
    assert said("Two shifts.", state=mind(told={"shifts": "t1", "noise": "t2"})).told == 0.5


def test_stage_directions_machines_and_empty_turns_are_out_of_character() -> None:
    for text in ("*sighs* Go on then.", "As an AI I cannot say.", "Ann: I see.", "…", "How can I help you today?"):
        assert said(text).breaks == 1, text
    assert said("Go on then, I am listening.").breaks == 0


def test_a_turn_in_another_language_is_an_error() -> None:
    assert said("No tengo tiempo para eso ahora, lo siento mucho.").wrong_language == 1
    assert said("I have no time for that now, I am sorry.").wrong_language == 0
