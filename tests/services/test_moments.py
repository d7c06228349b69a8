"""Going back to a moment of an ended call: taking it up again, trying other words, drilling it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from talktrack.domain.call import Call, CallStatus, EndedBy, EndReason
from talktrack.domain.drill import drill_id
from talktrack.domain.errors import CallOpen, InvalidInput, NoMind, NotFound, TalktrackError, TooLarge
from talktrack.domain.mind import DirectiveKind, ObjectionStatus, Step
from talktrack.domain.moves import Move
from talktrack.domain.scorecard import MindCheck
from talktrack.domain.workspace import Subject
from talktrack.ports.storage import CallQuery
from talktrack.practice.exchange import Utterance
from talktrack.services import calls, drills, importing, overriding, scoring, training, what_if
from talktrack.services.checks import problems_of
from talktrack.services.importing import Transcript, TranscriptTurn
from talktrack.services.report import practice_report
from talktrack.services.training import HELD_BY, Reply
from talktrack.services.world import World
from tests.practice.scene import COSTLY, FUSE, scene
from tests.services.office import ANN, BOSS, hold, office

LOUD = "How loud is it in the hall?"
PRICE = "It costs 1,200 euros per pump."
LINES = (
    "Good morning, this is Kim from Harrow Pumps.",
    LOUD,
    "So it sounds like the alarm gets lost because the pump is that loud.",
    "What did the standstill cost you?",
    PRICE,
    "You have to sign today, this offer is only valid today.",
    "Sorry, that was too pushy of me.",
)
SETTLES = "I understand that the price is a lot. Miller Foods saved 18,000 euros a year. What makes it too expensive?"


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with office(tmp_path, scene(objections=(COSTLY,), questions=(FUSE,))) as made:
        yield made


async def held(world: World, lines: tuple[str, ...] = LINES, subject: Subject = ANN) -> tuple[Call, list[Reply]]:
    """An ended call."""
    call, replies = await hold(world, subject, lines)
    return await training.end(world, subject, call.id), replies


async def stored(world: World, call_id: str) -> tuple[Step, ...]:
    async with world.store.workspace("org_a") as workspace:
        return await workspace.turns.all(call_id)


def seller_turn(steps: tuple[Step, ...], text: str) -> str:
    return next(step.turn.turn_id for step in steps if step.turn.said == text)


# --- taking a call up again ------------------------------------------------------------------------------------------


async def test_a_retry_shows_the_mind_as_it_was_and_the_same_line_does_the_same_again(world: World) -> None:
    call, replies = await held(world)
    first = await stored(world, call.id)
    for number, line in enumerate(LINES):
        turn_id = replies[number].turn.turn_id
        again = await training.retry(world, ANN, call.id, turn_id)
        assert (again.retry_of, again.retry_from) == (call.id, turn_id)
        copied = await stored(world, again.id)
        assert copied == first[: 2 * number + 1]
        assert copied[-1].mind == first[2 * number].mind
        answers = [await training.say(world, ANN, again.id, Utterance(text)) for text in LINES[number:]]
        assert [answer.reply for answer in answers] == [reply.reply for reply in replies[number:]], line
        assert await stored(world, again.id) == first


async def test_a_retry_is_live_again_scored_as_a_whole_and_leaves_the_first_alone(world: World) -> None:
    call, _ = await hold(world, ANN, ("You are an idiot.", "Shut up."))
    before = await stored(world, call.id)
    again = await training.retry(world, ANN, call.id, "t4")
    assert (again.status, again.outcome, again.ended_at) == (CallStatus.LIVE, None, None)
    reply = await training.say(world, ANN, again.id, Utterance("Sorry, that was too pushy of me."))
    assert not reply.ended
    assert await stored(world, call.id) == before
    assert (await calls.get(world, ANN, call.id)).status is CallStatus.ENDED
    with pytest.raises(CallOpen):
        await scoring.latest(world, ANN, again.id)
    await training.end(world, ANN, again.id)
    document = await practice_report(world, ANN, again.id)
    assert document["retry_of"] == {"call_id": call.id, "turn_id": "t4"}
    assert [turn["turn_id"] for turn in document["turns"]] == ["t1", "t2", "t3", "t4", "t5"]
    assert {cause["turn_id"] for cause in document["causes"]} >= {"t2"}


async def test_a_retry_of_a_submitted_call_is_private_again(world: World) -> None:
    call, _ = await held(world)
    await calls.submit(world, ANN, call.id)
    again = await training.retry(world, ANN, call.id, "t2")
    assert not again.submitted
    with pytest.raises(NotFound):
        await calls.get(world, BOSS, again.id)


async def test_a_retry_does_not_take_over_the_mark_of_the_process_that_held_the_first(world: World) -> None:
    call, _ = await hold(world, ANN, (LOUD,), metadata={HELD_BY: "somebody", "crm": 1})
    await training.end(world, ANN, call.id)
    again = await training.retry(world, ANN, call.id, "t2", metadata={"try": 2})
    assert again.metadata == {"crm": 1, "try": 2}


async def retried(world: World, subject: Subject, call_id: str, turn_id: str) -> object:
    return await training.retry(world, subject, call_id, turn_id)


async def tried(world: World, subject: Subject, call_id: str, turn_id: str) -> object:
    return await what_if.alternatives(world, subject, call_id, turn_id, [LOUD])


async def drilled(world: World, subject: Subject, call_id: str, turn_id: str) -> object:
    return await drills.make(world, subject, call_id, turn_id)


Back = Callable[[World, Subject, str, str], Awaitable[object]]
WAYS_BACK = [retried, tried, drilled]


@pytest.mark.parametrize("back", [retried, tried])
@pytest.mark.parametrize(
    ("turn", "error"), [("t3", InvalidInput), ("t1", InvalidInput), ("t99", NotFound), ("", NotFound)]
)
async def test_one_goes_back_only_to_a_turn_of_the_seller(
    world: World, back: Back, turn: str, error: type[TalktrackError]
) -> None:
    call, _ = await held(world, (LOUD,))
    with pytest.raises(error):
        await back(world, ANN, call.id, turn)


@pytest.mark.parametrize("back", WAYS_BACK)
async def test_nobody_goes_back_in_a_call_that_still_runs(world: World, back: Back) -> None:
    call, _ = await hold(world, ANN, (LOUD,))
    with pytest.raises(CallOpen):
        await back(world, ANN, call.id, "t2")


@pytest.mark.parametrize("back", WAYS_BACK)
async def test_a_call_without_an_ai_customer_has_no_mind_to_go_back_to(world: World, back: Back) -> None:
    turns = (TranscriptTurn("seller", "Hello."), TranscriptTurn("customer", "Yes?"))
    call = await importing.import_call(world, ANN, Transcript("en", turns))
    with pytest.raises(NoMind):
        await back(world, ANN, call.id, "t1")


# --- other words -----------------------------------------------------------------------------------------------------


async def test_what_was_really_said_is_worked_out_as_it_happened(world: World) -> None:
    call, replies = await held(world)
    steps = await stored(world, call.id)
    for number, reply in enumerate(replies):
        found = await what_if.alternatives(world, ANN, call.id, reply.turn.turn_id, ["Hm."])
        seller, customer = steps[2 * number + 1], steps[2 * number + 2]
        assert customer.mind is not None
        assert found.said.directive == customer.directive
        assert found.said.reply == customer.turn.said
        assert found.said.levels == customer.mind.levels
        assert found.said.moves == seller.turn.moves
        assert [(c.what, c.delta, c.reason) for c in found.said.causes] == [
            (c.what, c.delta, c.reason) for c in (*seller.causes, *customer.causes)
        ]


async def test_better_words_rank_higher_and_say_what_they_would_settle(world: World) -> None:
    call, _ = await held(world)
    steps = await stored(world, call.id)
    turn = seller_turn(steps, LINES[5])
    lines = ["You are an idiot.", SETTLES, "You have to sign today."]
    found = await what_if.alternatives(world, ANN, call.id, turn, lines)
    assert [one.line for one in found.lines] == [SETTLES, "You have to sign today.", "You are an idiot."]
    assert found.lines[0].objections == (("costly", ObjectionStatus.RAISED, ObjectionStatus.RESOLVED),)
    assert found.lines[0].directive.kind is DirectiveKind.SOFTEN
    assert found.lines[0].worth > found.said.worth > found.lines[-1].worth
    assert Move.PRESSURE in found.said.moves


async def test_a_question_instead_says_what_it_would_have_unlocked(world: World) -> None:
    call, _ = await held(world, ("Good morning, this is Kim from Harrow Pumps.", "It is a pump."))
    found = await what_if.alternatives(world, ANN, call.id, "t4", ["It is a pump.", LOUD])
    assert [(one.line, one.told) for one in found.lines] == [(LOUD, ("noise",)), ("It is a pump.", ())]


async def test_trying_words_stores_nothing(world: World) -> None:
    call, _ = await held(world)
    before = (await stored(world, call.id), await calls.events(world, ANN, call.id, 0, 100))
    await what_if.alternatives(world, ANN, call.id, "t4", ["What else?", "You are an idiot."])
    assert (await stored(world, call.id), await calls.events(world, ANN, call.id, 0, 100)) == before
    page = await calls.browse(world, ANN, CallQuery(), None, 10)
    assert [one.id for one in page.items] == [call.id]


@pytest.mark.parametrize(
    ("lines", "error", "field"),
    [
        ([], InvalidInput, "lines"),
        (["Why?"] * 6, InvalidInput, "lines"),
        (["Why?", "…"], InvalidInput, "lines.1"),
        (["a" * 4001], TooLarge, "lines.0"),
    ],
)
async def test_lines_that_nobody_could_say_are_refused_by_name(
    world: World, lines: list[str], error: type[TalktrackError], field: str
) -> None:
    call, _ = await held(world, (LOUD,))
    with pytest.raises(error) as caught:
        await what_if.alternatives(world, ANN, call.id, "t2", lines)
    assert [problem.field for problem in caught.value.problems] == [field]


async def test_who_may_read_a_submitted_call_may_try_words_in_it(world: World) -> None:
    call, _ = await held(world, (LOUD,))
    await calls.submit(world, ANN, call.id)
    assert (await what_if.alternatives(world, BOSS, call.id, "t2", ["Why?"])).turn_id == "t2"


# --- drills ----------------------------------------------------------------------------------------------------------


async def test_a_drill_starts_with_the_same_customer_and_the_mind_of_the_moment(world: World) -> None:
    call, _ = await held(world)
    steps = await stored(world, call.id)
    turn = seller_turn(steps, LINES[5])
    drill = await drills.make(world, ANN, call.id, turn)
    assert problems_of(drill) == ()
    assert drill.persona == (await calls.snapshot(world, ANN, call.id)).persona
    again = await training.start(world, ANN, drill.id, seed=call.seed)
    opening = (await stored(world, again.id))[0]
    at = next(number for number, step in enumerate(steps) if step.turn.turn_id == turn)
    before = steps[at - 1]
    assert before.mind is not None
    assert opening.mind is not None
    told = dict.fromkeys(before.mind.told, "t1")
    assert opening.mind == replace(before.mind, told=told, talked_ms=opening.mind.talked_ms)
    assert (opening.turn.said, opening.directive) == (before.turn.heard, before.directive)
    assert before.turn.heard in drill.briefing.situation


async def test_a_drill_is_over_after_its_turns_and_is_scored_on_what_was_missed(world: World) -> None:
    call, _ = await held(world)
    turn = seller_turn(await stored(world, call.id), LINES[5])
    drill = await drills.make(world, ANN, call.id, turn)
    assert drill.drill is not None
    assert 3 <= drill.drill.most_turns <= 6
    checks = {one.id: one.mind.check for one in drill.scorecard.criteria if one.mind}
    assert checks["settles"] is MindCheck.OBJECTIONS
    assert checks["avoids"] is MindCheck.AVOIDED

    async def score(*lines: str) -> float:
        again = await training.start(world, ANN, drill.id, seed=1)
        for line in (*lines, "How is the weather?", "And the family?", "What else is new?", "And the dog?", "Right."):
            if (await training.say(world, ANN, again.id, Utterance(line))).ended:
                break
        ended = await calls.get(world, ANN, again.id)
        assert ended.outcome is not None
        assert (ended.outcome.ended_by, ended.outcome.reason) == (EndedBy.SYSTEM, EndReason.DRILL_OVER)
        sellers = [step for step in await stored(world, again.id) if step.turn.role == "seller"]
        assert len(sellers) == (drill.drill.most_turns if drill.drill else 0)
        return (await scoring.latest(world, ANN, again.id)).score or 0.0

    good, bad = await score(SETTLES), await score("You have to sign today.")
    assert good > 60
    assert bad < 40


async def test_skills_that_counted_before_a_drill_do_not_count_in_it(world: World) -> None:
    call, _ = await held(world)
    drill = await drills.make(world, ANN, call.id, "t8")
    again = await training.start(world, ANN, drill.id, seed=1)
    await training.say(world, ANN, again.id, Utterance("Right, okay."))
    await training.end(world, ANN, again.id)
    score = await scoring.latest(world, ANN, again.id)
    listens = {one.id: one for one in score.criteria}["listens"]
    assert (listens.score, listens.evidence) == (0, ())


async def test_a_customers_turn_stands_for_the_sellers_before_it(world: World) -> None:
    call, _ = await held(world)
    assert (await drills.make(world, ANN, call.id, "t5")).id == drill_id(call.id, "t4")
    assert (await drills.make(world, ANN, call.id, "t1")).id == drill_id(call.id, "t2")


async def test_every_insight_to_improve_leads_to_a_drill_that_can_be_started(world: World) -> None:
    call, _ = await held(world, ("It is a pump.", "You have to sign today."))
    insights = (await overriding.analysis(world, ANN, call.id)).insights
    assert (await overriding.analyzed(world, ANN, call.id)).insights == insights
    improve = [insight for insight in insights if insight.kind == "improve" and insight.turn_id]
    assert improve
    for insight in improve:
        assert insight.drill_id is not None
        assert (await training.start(world, ANN, insight.drill_id)).scenario_id == insight.drill_id
    assert all(insight.drill_id is None for insight in insights if insight.kind == "strength")


async def test_a_drill_of_a_drill_starts_where_the_drill_was(world: World) -> None:
    call, _ = await held(world)
    first = await training.start(world, ANN, drill_id(call.id, "t12"), seed=1)
    await training.say(world, ANN, first.id, Utterance("I understand."))
    await training.end(world, ANN, first.id)
    second = await drills.make(world, ANN, first.id, "t2")
    assert problems_of(second) == ()
    assert second.drill is not None
    assert (second.drill.call_id, second.title.count("Drill")) == (first.id, 1)
    opening = (await stored(world, first.id))[0].mind
    assert opening is not None
    assert second.drill.mind == opening


@pytest.mark.parametrize("id", ["drill_x", "drill_0000_t2", "drill_0000_t0", "drill__t2"])
async def test_an_id_that_names_no_moment_of_a_call_is_not_found(world: World, id: str) -> None:
    with pytest.raises(NotFound):
        await training.start(world, ANN, id)


async def test_a_moment_in_which_nothing_was_missed_is_drilled_for_listening(world: World) -> None:
    call, _ = await held(world, LINES[:2])
    card = (await drills.make(world, ANN, call.id, "t2")).scorecard
    assert [criterion.id for criterion in card.criteria] == ["listens", "asks", "more_trust"]
