"""The judge over a real loopback server of chat completions: what it may break, and what never breaks."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import anyio
import pytest

from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Criterion, JudgeRule, Scorecard, Section, Source
from talktrack.ports.language import Delta, Prompt, TextDelta
from talktrack.providers.network.http import Deadlines
from talktrack.providers.openai.language import OpenAILanguage
from talktrack.services import scoring, training
from talktrack.services.importing import Transcript, TranscriptTurn, score_transcript
from talktrack.services.world import World
from tests.practice.scene import SCENE
from tests.servers.chat import Messages
from tests.servers.faults import Fault
from tests.servers.openai_chat import OpenAIChatServer, openai_chat_server
from tests.services.office import ANN, hold, office

TURNS = (
    TranscriptTurn("seller", "Good morning, may I take two minutes?"),
    TranscriptTurn("customer", "Two minutes are fine."),
    TranscriptTurn("seller", "What goes wrong in the mornings?"),
    TranscriptTurn("customer", "The lists get lost."),
)
PERMISSION = Criterion("permission", "Asks first", 1, Source.JUDGE, judge=JudgeRule("Does the seller ask first?"))
PROBLEM = Criterion("problem", "Asks what is wrong", 1, Source.JUDGE, judge=JudgeRule("Is a problem asked about?"))
CARD = Scorecard("judged", "Judged", "en", (Section("all", "All", (PERMISSION, PROBLEM)),))
TRANSCRIPT = Transcript("en", TURNS)


def opinion(answer: str, turn_id: str = "t1", quote: str = "may I take two minutes?") -> str:
    return json.dumps({"why": "So it is.", "turn_id": turn_id, "quote": quote, "answer": answer})


def fair(messages: Messages) -> str:
    """A judge that finds the permission and not the problem."""
    return opinion("yes") if "ask first" in messages[-1]["content"] else opinion("no", "t3", "")


@asynccontextmanager
async def judge() -> AsyncIterator[tuple[OpenAIChatServer, OpenAILanguage]]:
    async with (
        openai_chat_server() as server,
        OpenAILanguage("judge-1", base_url=server.base_url, deadlines=Deadlines(0.5, 0.5, 0.5)) as model,
    ):
        yield server, model


async def test_every_criterion_is_asked_about_twice_by_a_schema_of_its_own() -> None:
    async with judge() as (server, model):
        server.reply_with(fair)
        score = await score_transcript(TRANSCRIPT, CARD, model)
    assert [(one.status, one.score) for one in score.criteria] == [("scored", 1.0), ("scored", 0.0)]
    assert score.criteria[0].evidence[0].quote == "may I take two minutes?"
    assert score.versions["judge"] == "openai:judge-1"
    assert len(server.requests) == 4
    for request in server.requests:
        assert request.body["response_format"]["json_schema"]["strict"] is True
        assert sum(question in request.messages[-1]["content"] for question in ("ask first", "a problem asked")) == 1


@pytest.mark.parametrize(
    "reply",
    [
        "I think the seller did rather well.",
        "```json\nyes\n```",
        "[]",
        '{"answer": "yes"}',
        '{"answer": "probably", "turn_id": "t1", "quote": "", "why": ""}',
        opinion("yes", quote="May we take two hours?"),
        opinion("yes", turn_id="t2", quote="Two minutes are fine."),
        opinion("yes", turn_id="the first"),
        "{" * 5000,
    ],
)
async def test_prose_and_invented_quotes_score_nothing_and_say_so(reply: str) -> None:
    async with judge() as (server, model):
        server.reply_with(lambda _messages: reply)
        score = await score_transcript(TRANSCRIPT, CARD, model)
    assert (score.status, score.score) == ("not_scorable", None)
    assert all(one.status == "not_scorable" and one.reason and not one.evidence for one in score.criteria)


@pytest.mark.parametrize(
    "fault",
    [Fault.UNAUTHORIZED, Fault.BUSY, Fault.BROKEN, Fault.REFUSED, Fault.RESET, Fault.HTML, Fault.EMPTY, Fault.STALL],
)
async def test_a_judge_that_fails_scores_nothing_and_breaks_nothing(fault: Fault) -> None:
    async with judge() as (server, model):
        server.fail_with(fault)
        score = await score_transcript(TRANSCRIPT, CARD, model)
    assert {one.status for one in score.criteria} == {"not_scorable"}
    assert all("provider_" in one.reason for one in score.criteria)


async def test_one_criterion_that_fails_leaves_the_other_its_points() -> None:
    def half(messages: Messages) -> str:
        return opinion("yes") if "ask first" in messages[-1]["content"] else "Well, you know."

    async with judge() as (server, model):
        server.reply_with(half)
        score = await score_transcript(TRANSCRIPT, CARD, model)
    assert [one.status for one in score.criteria] == ["scored", "not_scorable"]
    assert score.score == 100.0  # half of the weight is not more than half


def judged_scene() -> Scenario:
    own = SCENE.scorecard
    return replace(SCENE, scorecard=replace(own, sections=(*own.sections, Section("judged", "Judged", (PERMISSION,)))))


@asynccontextmanager
async def judged_office(folder: Path) -> AsyncIterator[tuple[OpenAIChatServer, World]]:
    async with judge() as (server, language), office(folder, judged_scene(), model=language) as world:
        yield server, world


async def test_a_call_ends_without_waiting_for_the_judge_who_looks_when_the_score_is_looked_at(
    tmp_path: Path,
) -> None:
    async with judged_office(tmp_path) as (server, world):
        call, _ = await hold(replace(world, model=None), ANN, ["Good morning, may I take two minutes?"])
        server.reply_with(lambda _messages: opinion("yes", turn_id="t2"))
        await training.end(world, ANN, call.id)
        assert server.requests == []
        async with world.store.workspace("org_a") as workspace:
            first = await workspace.analyses.latest(call.id)
        assert first is not None
        assert first.versions["judge"] == "waiting"
        assert first.criteria[-1].reason == "The judge has not looked at this call yet."

        score = await scoring.latest(world, ANN, call.id)
        assert (score.criteria[-1].status, score.criteria[-1].score) == ("scored", 1)
        assert score.criteria[:-1] == first.criteria[:-1]
        asked = len(server.requests)
        assert await scoring.latest(world, ANN, call.id) == score
        assert len(server.requests) == asked == 2


class SlowJudge:
    """Answers when it is let."""

    name = "fake:slow"

    def __init__(self) -> None:
        self.prompts = 0
        self.asked, self.may_answer = anyio.Event(), anyio.Event()

    @asynccontextmanager
    async def stream(self, prompt: Prompt) -> AsyncIterator[AsyncIterator[Delta]]:
        self.prompts += 1
        self.asked.set()
        await self.may_answer.wait()
        yield self._deltas()

    async def _deltas(self) -> AsyncIterator[Delta]:
        yield TextDelta(opinion("yes", turn_id="t2"))


async def test_while_a_judge_looks_others_see_the_score_so_far(tmp_path: Path) -> None:
    slow = SlowJudge()
    async with office(tmp_path, judged_scene()) as world:
        call, _ = await hold(world, ANN, ["Good morning, may I take two minutes?"])
        judged = replace(world, model=slow)
        await training.end(judged, ANN, call.id)
        async with anyio.create_task_group() as group:
            group.start_soon(scoring.latest, judged, ANN, call.id)
            await slow.asked.wait()
            meanwhile = await scoring.latest(judged, ANN, call.id)
            slow.may_answer.set()
        assert meanwhile.versions["judge"] == "waiting"
        assert (await scoring.latest(judged, ANN, call.id)).criteria[-1].status == "scored"
        assert slow.prompts == 2


async def test_a_judge_that_failed_is_asked_again_on_demand(tmp_path: Path) -> None:
    async with judged_office(tmp_path) as (server, world):
        call, _ = await hold(replace(world, model=None), ANN, ["Good morning, may I take two minutes?"])
        await training.end(world, ANN, call.id)
        server.fail_with(Fault.BROKEN, times=2)
        failed = await scoring.latest(world, ANN, call.id)
        assert "provider_unreachable" in failed.criteria[-1].reason
        server.reply_with(lambda _messages: opinion("yes", turn_id="t2"))
        assert await scoring.latest(world, ANN, call.id) == failed
        assert (await scoring.analyze(world, ANN, call.id)).criteria[-1].status == "scored"


async def test_without_a_model_the_judges_weight_is_left_out(tmp_path: Path) -> None:
    async with office(tmp_path, judged_scene()) as world:
        call, _ = await hold(world, ANN, ["Good morning, may I take two minutes?"])
        await training.end(world, ANN, call.id)
        score = await scoring.latest(world, ANN, call.id)
    assert score.criteria[-1].reason == "This criterion needs a judge and no judge is configured."
    assert "judge" not in score.versions
