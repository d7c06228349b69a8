"""A client that says replies in a voice of its own, and an assistant that says first what the call is."""

from __future__ import annotations

from pathlib import Path

from talktrack.domain.decisions import Decisions
from tests.fakes.language import FakeLanguage
from tests.web.live import Far, agent, open_floor

GREETING = "Hello there, this is the dentist. How may I help you today?"


async def read_out(far: Far, turn_id: str, characters: int) -> None:
    await far.send("playback", turn_id=turn_id, played_chars=characters)


async def test_a_reply_is_over_when_the_client_has_read_all_of_it(tmp_path: Path) -> None:
    async with open_floor(tmp_path, model=FakeLanguage(["Of course. Monday at nine?"])) as floor:
        start = await agent(floor, first_message=GREETING)
        id = start["call"]["id"]
        async with floor.dial(id, start["ticket"], "&voice=client") as far:
            connected = await far.until("connected")
            assert connected["audio"]["output"] is None
            begins = await far.until("audio-start")
            assert (begins["turn_id"], begins["encoding"], begins["offset_ms"]) == ("t1", "text", 0)
            await read_out(far, "t1", 5)
            await far.until("state", lambda state: state["floor"] == "assistant")
            assert [one for one in far.heard if one["type"] == "turn"] == []
            await read_out(far, "t1", len(GREETING))
            turn = await far.until("turn")
            assert (turn["said"], turn["heard"]) == (GREETING, GREETING)
            assert far.sound == {}
            await far.send("user-message", text="An appointment, please.")
            reply = await far.until("assistant-message", lambda message: message["turn_id"] == "t3")
            await read_out(far, "t3", len(reply["text"]) + 100)
            await far.hang_up()
        recording = await floor.person.get(f"/api/v1/calls/{id}/recording")
        assert recording.status_code == 404


async def test_what_is_talked_over_was_heard_as_far_as_it_was_read_and_no_further(tmp_path: Path) -> None:
    async with open_floor(tmp_path, model=FakeLanguage(["Of course."] * 3)) as floor:
        start = await agent(floor, first_message=GREETING)
        async with floor.dial(start["call"]["id"], start["ticket"], "&voice=client") as far:
            await far.until("audio-start")
            await read_out(far, "t1", len("Hello there, this"))
            await far.until("state", lambda state: state["floor"] == "assistant")
            await far.send("user-message", text="Wait, is this the dentist?")
            await far.until("audio-clear")
            await read_out(far, "t1", len("Hello there, this is"))
            turn = await far.until("turn", lambda turn: turn["turn_id"] == "t1")
            assert turn["heard"] == "Hello there, this is"
            await far.hang_up()


async def test_a_caller_is_told_first_what_the_call_is_and_that_they_heard_it_is_noted(tmp_path: Path) -> None:
    async with open_floor(tmp_path, model=FakeLanguage(["Of course."] * 3)) as floor:
        start = await agent(floor, first_message=GREETING)
        call = start["call"]
        async with floor.world.store.workspace(call["org_id"]) as workspace:
            await workspace.decisions.put(Decisions(announce=True))
        async with floor.dial(call["id"], start["ticket"]) as far:
            turn = await far.until("turn")
            assert turn["heard"].startswith("You are talking to an AI assistant, and this call is kept.")
            assert turn["heard"].endswith(GREETING)
            await far.hang_up()
        events = (await floor.get(f"calls/{call['id']}/events"))["items"]
        assert [one["data"] for one in events if one["type"] == "consent"] == [{"consent": "announced"}]


async def test_an_announcement_that_was_talked_over_is_no_consent(tmp_path: Path) -> None:
    async with open_floor(tmp_path, model=FakeLanguage(["Of course."] * 3)) as floor:
        start = await agent(floor, first_message=GREETING)
        call = start["call"]
        async with floor.world.store.workspace(call["org_id"]) as workspace:
            await workspace.decisions.put(Decisions(announce=True))
        async with floor.dial(call["id"], start["ticket"], "&voice=client") as far:
            await far.until("audio-start")
            await read_out(far, "t1", len("You are talking"))
            await far.until("state", lambda state: state["floor"] == "assistant")
            await far.send("user-message", text="Stop.")
            await far.until("turn", lambda turn: turn["turn_id"] == "t1")
            await far.hang_up()
        events = (await floor.get(f"calls/{call['id']}/events"))["items"]
        assert [one for one in events if one["type"] == "consent"] == []
