"""People's points beside the machine's, mended transcripts, and how far machine and people agree."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from talktrack.domain.errors import CallOpen, Conflict, Forbidden, InvalidInput, NotFound
from talktrack.domain.moves import Move
from talktrack.domain.override import OverrideReason
from talktrack.domain.scorecard import Criterion, PhraseRule, Scorecard, Section, Source
from talktrack.services import calls, library, overriding, scoring, training
from talktrack.services.correcting import correct_turn
from talktrack.services.importing import Transcript, TranscriptTurn, import_call
from talktrack.services.overriding import Points
from talktrack.services.world import World
from tests.practice.scene import SCENE
from tests.services.office import ANN, BEN, BOSS, EVE, hold, office

CARD = Scorecard(
    "own-card",
    "Own",
    "en",
    (
        Section(
            "all",
            "All",
            (
                Criterion("hello", "Says hello", 3, Source.PHRASE, phrase=PhraseRule(("hello",))),
                Criterion("bye", "Says goodbye", 1, Source.PHRASE, minimum=1.0, phrase=PhraseRule(("goodbye",))),
            ),
        ),
    ),
)
TURNS = (
    TranscriptTurn("seller", "Yellow there, what do you use?", 0, 2000, 0.9),
    TranscriptTurn("customer", "Mostly paper.", 2500, 4000),
    TranscriptTurn("seller", "Goodbye then.", 4500, 6000),
)


async def handed_in(world: World, turns: tuple[TranscriptTurn, ...] = TURNS) -> str:
    """The id of a call of Ann's that her manager may read; `hello` is missed, `bye` is met."""
    with suppress(Conflict):
        await library.create(world, BOSS, library.SCORECARDS, CARD)
    call = await import_call(world, ANN, Transcript("en", turns, CARD.id))
    await calls.submit(world, ANN, call.id)
    return call.id


async def test_a_person_s_points_stand_beside_the_machine_s_and_change_neither_score_nor_each_other(
    tmp_path: Path,
) -> None:
    async with office(tmp_path) as world:
        call = await handed_in(world)
        before = await overriding.analysis(world, ANN, call)
        assert (before.score, before.overrides, before.adjusted) == (25.0, (), None)
        given = await overriding.override(
            world, BOSS, call, "hello", Points(3, OverrideReason.ASR_ERROR, "She said hello.")
        )
        assert (given.score, given.passed) == (25.0, False)
        assert given.criteria == before.criteria
        assert given.adjusted is not None
        assert (given.adjusted.score, given.adjusted.passed) == (100.0, True)
        kept = given.overrides[0]
        assert (kept.share, kept.machine_share, kept.reason, kept.by) == (
            1.0,
            0.0,
            OverrideReason.ASR_ERROR,
            "user_boss",
        )
        seen = await overriding.analysis(world, ANN, call)
        assert seen == given


async def test_a_minimum_holds_for_a_person_s_points_too(tmp_path: Path) -> None:
    async with office(tmp_path) as world:
        call = await handed_in(world)
        await overriding.override(world, BOSS, call, "hello", Points(3, OverrideReason.ASR_ERROR))
        given = await overriding.override(world, BOSS, call, "bye", Points(0, OverrideReason.TIMING))
        assert given.adjusted is not None
        assert (given.adjusted.score, given.adjusted.passed) == (75.0, False)


async def test_scoring_again_keeps_what_people_said_and_taking_it_back_forgets_it(tmp_path: Path) -> None:
    async with office(tmp_path) as world:
        call = await handed_in(world)
        await overriding.override(world, BOSS, call, "hello", Points(3, OverrideReason.ASR_ERROR))
        again = await overriding.analyzed(world, ANN, call)
        assert [one.criterion_id for one in again.overrides] == ["hello"]
        gone = await overriding.override(world, BOSS, call, "hello", Points(None))
        assert (gone.overrides, gone.adjusted) == ((), None)
        with pytest.raises(NotFound):
            await overriding.override(world, BOSS, call, "hello", Points(None))
        events = await calls.events(world, ANN, call, 0, 50)
        noted = [event.data["share"] for event in events if event.type == "criterion_overridden"]
        assert noted == [1.0, None]


@pytest.mark.parametrize(
    ("points", "field"),
    [
        (Points(4, OverrideReason.TIMING), "score"),
        (Points(-1, OverrideReason.TIMING), "score"),
        (Points(float("nan"), OverrideReason.TIMING), "score"),
        (Points(3), "reason"),
        (Points(3, OverrideReason.OTHER), "text"),
        (Points(3, OverrideReason.OTHER, "  "), "text"),
    ],
)
async def test_points_that_make_no_sense_are_refused_with_the_field(tmp_path: Path, points: Points, field: str) -> None:
    async with office(tmp_path) as world:
        call = await handed_in(world)
        with pytest.raises(InvalidInput) as refused:
            await overriding.override(world, BOSS, call, "hello", points)
        assert [problem.field for problem in refused.value.problems] == [field]
        assert (await overriding.analysis(world, ANN, call)).overrides == ()


async def test_who_may_override_is_who_leads_and_may_read_the_call(tmp_path: Path) -> None:
    async with office(tmp_path) as world:
        call = await handed_in(world)
        points = Points(3, OverrideReason.ASR_ERROR)
        with pytest.raises(Forbidden):
            await overriding.override(world, ANN, call, "hello", points)
        with pytest.raises(NotFound):
            await overriding.override(world, EVE, call, "hello", points)
        with pytest.raises(NotFound):
            await overriding.override(world, BOSS, call, "other", points)
        private = await import_call(world, ANN, Transcript("en", TURNS, CARD.id))
        with pytest.raises(NotFound):
            await overriding.override(world, BOSS, private.id, "hello", points)
        open_call, _ = await hold(world, BOSS, ["Good morning."])
        with pytest.raises(CallOpen):
            await overriding.override(world, BOSS, open_call.id, "need", points)


async def test_a_mended_turn_is_labelled_and_scored_anew_and_the_words_of_before_are_kept(tmp_path: Path) -> None:
    async with office(tmp_path) as world:
        call = await handed_in(world)
        await overriding.override(world, BOSS, call, "bye", Points(1))
        before = await scoring.latest(world, ANN, call)
        turn = await correct_turn(world, ANN, call, "t1", "  Hello there, what do you use? ")
        assert (turn.said, turn.heard, turn.confidence) == ("Hello there, what do you use?",) * 2 + (1.0,)
        assert Move.GREETING in turn.moves
        after = await overriding.analysis(world, ANN, call)
        assert (after.score, after.criteria[0].evidence[0].quote) == (100.0, "Hello there, what do you use?")
        assert before.score == 25.0
        assert [one.criterion_id for one in after.overrides] == ["bye"]
        events = await calls.events(world, ANN, call, 0, 50)
        mended = [event.data for event in events if event.type == "turn_corrected"]
        assert mended == [{"turn_id": "t1", "before": "Yellow there, what do you use?", "by": "user_ann"}]


async def test_a_badly_recognised_turn_that_was_mended_can_be_scored(tmp_path: Path) -> None:
    async with office(tmp_path) as world:
        noisy = tuple(replace(turn, confidence=0.2) if turn.role == "seller" else turn for turn in TURNS)
        call = await handed_in(world, noisy)
        assert (await scoring.latest(world, ANN, call)).criteria[0].status == "not_scorable"
        for turn_id, text in (("t1", "Yellow there, what do you use?"), ("t3", "Goodbye then.")):
            await correct_turn(world, BOSS, call, turn_id, text)
        assert (await scoring.latest(world, ANN, call)).criteria[0].status == "scored"


async def test_what_a_machine_said_is_right_as_it_is_and_what_the_customer_thought_stays(tmp_path: Path) -> None:
    async with office(tmp_path) as world:
        call, _ = await hold(world, ANN, ["Good morning, how do you plan your shifts?"])
        with pytest.raises(CallOpen):
            await correct_turn(world, ANN, call.id, "t2", "Good day.")
        await training.end(world, ANN, call.id)
        _, before = await calls.steps(world, ANN, call.id)
        with pytest.raises(InvalidInput):
            await correct_turn(world, ANN, call.id, "t1", "I buy it.")
        await correct_turn(world, ANN, call.id, "t2", "Good morning, how do you plan the shifts?")
        _, after = await calls.steps(world, ANN, call.id)
        assert [step.mind for step in after] == [step.mind for step in before]
        for subject, turn_id in ((BEN, "t2"), (EVE, "t2"), (BOSS, "t2"), (ANN, "t99")):
            with pytest.raises(NotFound):
                await correct_turn(world, subject, call.id, turn_id, "Good day.")
        assert SCENE.id == call.scenario_id


async def test_agreement_compares_the_machine_with_people_criterion_by_criterion(tmp_path: Path) -> None:
    async with office(tmp_path) as world:
        for number in range(4):
            call = await handed_in(world)
            await overriding.override(world, BOSS, call, "bye", Points(1))
            points = Points(3, OverrideReason.ASR_ERROR) if number else Points(0)
            await overriding.override(world, BOSS, call, "hello", points)
        hello, bye = await overriding.agreements(world, BOSS, CARD.id)
        assert (hello.criterion_id, hello.label, bye.criterion_id) == ("hello", "Says hello", "bye")
        found = hello.agreement
        assert (found.n, found.raw, found.kappa, found.prevalence, found.advisory) == (4, 0.25, 0.0, 0.75, True)
        assert (bye.agreement.n, bye.agreement.raw, bye.agreement.advisory) == (4, 1.0, True)
        with pytest.raises(Forbidden):
            await overriding.agreements(world, ANN, CARD.id)
        with pytest.raises(NotFound):
            await overriding.agreements(world, EVE, CARD.id)
