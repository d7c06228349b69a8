"""Live calls while the store does not take what is said."""

from __future__ import annotations

from pathlib import Path

from talktrack.storage.spill import FileSpill
from tests.fakes.stores import full, locked
from tests.web.live import open_floor

QUESTION = "Good morning, how do you plan your maintenance today?"


async def test_a_locked_database_does_not_hold_up_a_call(tmp_path: Path) -> None:
    async with open_floor(tmp_path) as floor:
        start = await floor.start()
        id = start["call"]["id"]
        async with floor.dial(id, start["ticket"]) as far:
            await far.until("turn")
            async with locked(tmp_path):
                reply = await far.say(QUESTION)
                again = await far.say("What does it cost you when the mill stands still?")
            assert (reply["turn_id"], again["turn_id"]) == ("t3", "t5")
            assert (await far.hang_up())["reason"] == "seller_hung_up"
        call = await floor.get(f"calls/{id}")
        assert (call["status"], call["outcome"]["reason"]) == ("ended", "seller_hung_up")
        assert len((await floor.get(f"calls/{id}/turns"))["items"]) == 5


async def test_a_call_that_can_be_stored_nowhere_ends_and_the_others_go_on(tmp_path: Path) -> None:
    async with open_floor(tmp_path, spill=FileSpill(tmp_path / "spill", most_bytes=0)) as floor:
        broken, sound = await floor.start(), await floor.start()
        async with (
            floor.dial(broken["call"]["id"], broken["ticket"]) as one,
            floor.dial(sound["call"]["id"], sound["ticket"]) as other,
        ):
            await other.say(QUESTION)
            await one.say(QUESTION)
            assert len((await floor.get(f"calls/{broken['call']['id']}/turns"))["items"]) == 3
            with full(floor.world.store):
                await one.send("user-message", text="Who else looks at this with you? " * 100)
                assert (await one.until("session-ended"))["reason"] == "storage_failed"
            assert (await other.say("Who else looks at this with you?"))["heard"]
            assert (await other.hang_up())["reason"] == "seller_hung_up"
            await floor.live.over(broken["call"]["id"])
        call = await floor.get(f"calls/{broken['call']['id']}")
        assert (call["status"], call["outcome"]["reason"]) == ("ended", "storage_failed")
        assert len((await floor.get(f"calls/{broken['call']['id']}/turns"))["items"]) == 3
