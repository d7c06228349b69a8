"""What a spoken call costs in time and in speech: where the waiting went, and what is not made twice."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from talktrack.engine.remembered import RememberedSynthesizer
from talktrack.storage.cache import MemoryCache
from tests.fakes.language import FakeLanguage
from tests.fakes.speech import FakeSynthesizer
from tests.web.live import Floor, Json, agent, open_floor
from tests.web.test_live_hearing import PAUSE, SPEECH, ears, speak


async def exchange(floor: Floor, start: Json) -> str:
    """Say one thing in a call and hear the answer; the id of the call."""
    id: str = start["call"]["id"]
    async with floor.dial(id, start["ticket"]) as far:
        await far.until("turn")
        await speak(far, SPEECH, PAUSE)
        await far.until("turn")
        await far.until("turn", lambda turn: turn["role"] == "assistant")
        await far.hang_up()
    return id


async def test_every_answer_to_something_said_tells_where_the_waiting_went(tmp_path: Path) -> None:
    model = FakeLanguage(["We open at nine."])
    async with open_floor(
        tmp_path, model=model, synthesizer=FakeSynthesizer(), **ears("when do you open your doors")
    ) as floor:
        id = await exchange(floor, await agent(floor))
        events = (await floor.get(f"calls/{id}/events"))["items"]
        answer = (await floor.get(f"calls/{id}/turns"))["items"][-1]
        metrics = (await floor.person.get("/metrics")).text
    (timed,) = [event["data"] for event in events if event["type"] == "reply_timed"]
    assert timed["turn_id"] == answer["turn_id"]
    stages = [timed[name] for name in ("hearing", "deciding", "thinking", "voicing")]
    assert all(stage >= 0 for stage in stages)
    assert 0 < timed["total"] <= sum(stages) + 2
    for stage in ("hearing", "deciding", "thinking", "voicing", "total"):
        assert f'talktrack_reply_wait_seconds_count{{stage="{stage}"}} 1.0' in metrics
        assert f'talktrack_reply_wait_seconds_sum{{stage="{stage}"}} {timed[stage] / 1000}' in metrics


async def test_the_first_message_is_made_once_for_all_calls_and_answers_are_never_kept(tmp_path: Path) -> None:
    voice, cache = FakeSynthesizer(), MemoryCache()
    remembering = partial(RememberedSynthesizer, voice, cache)
    hears = ears(*["when do you open your doors"] * 6)
    async with open_floor(
        tmp_path, model=FakeLanguage(["We open at nine."]), synthesizer=voice, phrases=remembering, **hears
    ) as floor:
        for _ in range(2):
            await exchange(floor, await agent(floor))
    assert voice.said.count("Hello, dentist.") == 1
    assert voice.said.count("We open at nine.") >= 2
