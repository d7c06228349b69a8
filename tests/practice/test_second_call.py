"""The same customer's next call goes on from what was told, settled and promised."""

from __future__ import annotations

from dataclasses import dataclass, replace

from talktrack.domain.mind import EARLIER, DirectiveKind, Mind, ObjectionStatus, Reason
from talktrack.domain.scenario import Scenario
from talktrack.practice.mind import begin
from tests.practice.scene import COSTLY, Talk, directive, reasons, scene

WARM = {"interest": 80, "trust": 70, "patience": 90}


@dataclass
class NextTalk(Talk):
    """A call that goes on from an earlier one."""

    before: Mind | None = None

    def __post_init__(self) -> None:
        reaction = begin(self.scenario, self.seed, self.before)
        self.mind = reaction.mind
        self._answer(reaction, None)


def first_call(scenario: Scenario, *lines: str) -> Mind:
    talk = Talk(scenario)
    for line in lines:
        talk.say(line)
    return talk.mind


def second_call(scenario: Scenario, *lines: str) -> NextTalk:
    return NextTalk(scenario, seed=2, before=first_call(scenario, *lines))


def test_what_was_told_is_not_told_again_and_counts_as_known() -> None:
    talk = second_call(scene(levels=WARM), "How loud is it in the hall?")
    assert talk.mind.told == {"noise": EARLIER}
    assert directive(talk.say("How loud is it in the hall, again?")).reason == "told_already"


def test_levels_have_cooled_halfway_and_patience_is_back() -> None:
    scenario = scene(levels={"trust": 40, "patience": 70})
    before = replace(first_call(scenario), levels=replace(scenario.persona.start, trust=80, patience=20))
    mind = NextTalk(scenario, before=before).mind
    assert (mind.levels.trust, mind.levels.patience) == (60, 70)


def test_it_greets_somebody_it_knows_and_says_nothing_it_said_before() -> None:
    talk = second_call(scene(levels=WARM), "How loud is it in the hall?")
    assert directive(talk.reactions[0]).reason == "hello_again"
    agreed = second_call(scene(levels=WARM), "How loud is it?", "Shall we meet on Tuesday at ten?")
    assert directive(agreed.reactions[0]).reason == "hello_again_agreed"
    assert agreed.mind.committed is False


def test_a_settled_worry_stays_settled_and_an_open_one_still_stands_in_the_way() -> None:
    price, ask = "Quietline costs 1,200 euros per pump.", "Shall we meet on Tuesday at ten?"
    open_still = second_call(scene(levels=WARM, objections=(COSTLY,)), "How loud is it?", price)
    assert open_still.status("costly") is ObjectionStatus.RAISED
    assert directive(open_still.say(ask)).kind is DirectiveKind.OBJECT
    proof = "I understand, it is a lot of money. What would it have to bring? Miller Foods saved 18,000 euros a year."
    settled = second_call(scene(levels=WARM, objections=(COSTLY,)), "How loud is it?", price, proof)
    assert settled.status("costly") is ObjectionStatus.RESOLVED
    assert directive(settled.say(ask)).kind is DirectiveKind.COMMIT


PROMISED = ("How loud is it?", "I'll send you the data sheet by Friday.")


def test_the_customer_asks_for_what_was_promised() -> None:
    talk = second_call(scene(levels=WARM), *PROMISED)
    asked = directive(talk.say("Hello Ann, it's Jo again from Harrow Pumps."))
    assert (asked.kind, asked.reason, asked.about) == (DirectiveKind.PROBE, "due_send", "the data sheet")
    assert "the data sheet" in talk.said[-1]
    kept = talk.say("I sent it on Thursday, as promised.")
    assert Reason.PROMISE_KEPT in reasons(kept)
    assert directive(kept).reason == Reason.PROMISE_KEPT


def test_who_speaks_of_it_first_is_thanked_and_not_asked() -> None:
    talk = second_call(scene(levels=WARM), *PROMISED)
    kept = talk.say("Hello Ann, Jo from Harrow Pumps. I emailed you the data sheet, as promised.")
    assert Reason.PROMISE_KEPT in reasons(kept)
    assert not directive(kept).reason.startswith("due_")


def test_who_has_forgotten_loses_trust_and_who_owns_up_does_not() -> None:
    ignored = second_call(scene(levels=WARM), *PROMISED)
    ignored.say("Hello Ann, it's Jo again.")
    forgotten = ignored.say("Our pump runs below fifty decibels and saves you money.")
    assert Reason.PROMISE_FORGOTTEN in reasons(forgotten)
    honest = second_call(scene(levels=WARM), *PROMISED)
    honest.say("Hello Ann, it's Jo again.")
    assert Reason.PROMISE_FORGOTTEN not in reasons(honest.say("I'm sorry, I forgot to send it. That was my mistake."))


def test_a_promise_to_ring_is_kept_by_ringing() -> None:
    talk = second_call(scene(levels=WARM), "How loud is it?", "I'll call you on Monday.")
    assert not directive(talk.say("Hello Ann, it's Jo again.")).reason.startswith("due_")
