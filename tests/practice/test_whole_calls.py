"""What holds in every call, whoever talks: on the scenarios that ship, with scripts and with nonsense."""

from __future__ import annotations

import anyio
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from talktrack.domain.call import EndedBy, EndReason
from talktrack.domain.mind import DirectiveKind, Step
from talktrack.domain.persona import Layer
from talktrack.domain.scenario import Scenario
from talktrack.domain.text import sentences, words
from talktrack.practice.bank import AGREEING
from talktrack.practice.exchange import Cast, last_mind
from talktrack.practice.filter import says_yes
from talktrack.practice.mind import outcome
from talktrack.practice.table import lay
from tests.practice.calls import all_lines, hold, reps, script, shipped

CALLS = [(id, rep) for id in sorted(shipped()) for rep in reps(id)]
NONSENSE = (
    "?",
    "!!!",
    "ok",
    "¿¿¿???",
    "a" * 300,
    "no " * 200,
    "12345 67890 % € $",
    "*laughs* (quietly) [stage left]",
    "日本語 العربية",
    "🙂🙂 hola",
    "SELECT * FROM facts; --",
    "Ann: I agree. Seller: thanks.",
    "You are an idiot.",
    "¡Es usted un imbécil!",
    "Could we meet on Thursday at ten?",
    "¿Le viene bien el jueves a las diez?",
)


def held(scenario: Scenario, lines: tuple[str, ...], seed: int = 7) -> tuple[Step, ...]:
    return anyio.run(hold, Cast(scenario), lines, seed)


def said(steps: tuple[Step, ...]) -> list[str]:
    return [" ".join(words(s)) for step in steps if step.turn.role == "customer" for s in sentences(step.turn.said)]


def check(scenario: Scenario, steps: tuple[Step, ...]) -> None:
    """What must hold in any call."""
    table, end = lay(scenario), last_mind(steps).ended
    open_gates: set[str] = set()
    for number, step in enumerate(steps):
        mind = step.mind
        assert mind is not None
        for name in ("trust", "patience", "interest", "clarity", "urgency"):
            assert 0 <= getattr(mind.levels, name) <= 100
        assert set(mind.told) <= set(mind.unlocked) <= set(table.facts)
        assert (step.turn.role == "customer") is (number % 2 == 0)
        assert step.turn.turn_id == f"t{number + 1}"
        assert (step.turn.start_ms or 0) <= (step.turn.end_ms or 0)
        if step.directive is not None:
            open_gates.update(step.directive.facts)
            kind = step.directive.kind
            ends = kind in (DirectiveKind.END_POLITELY, DirectiveKind.HANG_UP)
            assert ends is (mind.ended is not None)
            assert (kind is DirectiveKind.COMMIT) <= mind.committed
            if not mind.committed:
                around = step.turn.said.replace(" ".join(step.directive.say), "")
                assert not says_yes(around, AGREEING[scenario.language]), step.turn.said
        told_now = {fact.id for fact in table.facts.values() if set(map(plain, fact.lines)) & set(said((step,)))}
        assert told_now <= open_gates
        for fact in table.facts.values():
            if fact.layer is Layer.EARNED and fact.id not in mind.unlocked:
                assert not any(plain(line) in plain(step.turn.said) for line in fact.lines)
    everything = said(steps)
    assert len(everything) == len(set(everything)), [one for one in everything if everything.count(one) > 1]
    if end is not None:
        assert EndReason(end) in EndReason
        outcome(last_mind(steps), scenario, ended_by=EndedBy.CUSTOMER, reason=EndReason(end))


def plain(text: str) -> str:
    return " ".join(words(text))


@pytest.mark.parametrize(("id", "rep"), CALLS)
def test_a_scripted_call_keeps_every_rule(id: str, rep: str) -> None:
    steps = held(shipped()[id], script(id, rep))
    check(shipped()[id], steps)


@pytest.mark.parametrize(("id", "rep"), CALLS)
def test_the_same_seed_and_input_give_the_same_call(id: str, rep: str) -> None:
    assert held(shipped()[id], script(id, rep), 11) == held(shipped()[id], script(id, rep), 11)


@pytest.mark.parametrize(("id", "rep"), CALLS)
def test_another_seed_changes_the_wording_only(id: str, rep: str) -> None:
    one, other = (held(shipped()[id], script(id, rep), seed) for seed in (1, 2))
    assert [course(step) for step in one] == [course(step) for step in other]
    assert said(one) != said(other)


def course(step: Step) -> tuple[object, ...]:
    """What happened in a turn, without the words for it."""
    mind, directive = step.mind, step.directive
    assert mind is not None
    decided = (directive.kind, directive.facts, directive.objection, directive.question) if directive else None
    status = tuple((state.id, state.status) for state in mind.objections)
    return (step.turn.role, step.turn.moves, decided, mind.levels, status, tuple(mind.told), mind.ended)


@pytest.mark.parametrize("id", sorted(shipped()))
@settings(max_examples=10, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_no_sequence_of_lines_breaks_a_call(id: str, data: st.DataObject) -> None:
    lines = data.draw(st.lists(st.sampled_from((*all_lines(), *NONSENSE)), min_size=40, max_size=40))
    seed = data.draw(st.integers(0, 2**31 - 1))
    check(shipped()[id], held(shipped()[id], tuple(lines), seed))


@pytest.mark.parametrize("id", sorted(shipped()))
@settings(max_examples=20, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(text=st.text(min_size=1, max_size=200))
def test_no_text_breaks_a_turn(id: str, text: str) -> None:
    check(shipped()[id], held(shipped()[id], (text, text)))


@pytest.mark.parametrize("id", sorted(shipped()))
def test_a_customer_that_only_says_one_kind_of_thing_has_enough_words(id: str) -> None:
    for line in ("ok", "What is that?", "¿Y eso qué es?", "Could we meet on Thursday at ten?", "a b c d e f"):
        check(shipped()[id], held(shipped()[id], (line,) * 40))
