"""Calls over the socket, as a browser or a program holds them."""

from __future__ import annotations

from pathlib import Path

from tests.web.live import open_floor


async def test_a_typed_call_is_answered_stored_and_scored(tmp_path: Path) -> None:
    async with open_floor(tmp_path) as floor:
        start = await floor.start()
        id = start["call"]["id"]
        async with floor.dial(id, start["ticket"]) as far:
            connected = await far.until("connected")
            assert connected["audio"] == {"input": None, "output": None}
            opening = await far.until("turn")
            assert opening["turn_id"] == "t1"
            reply = await far.say("Good morning, how do you plan your maintenance today?")
            assert reply["turn_id"] == "t3"
            assert reply["heard"] == reply["said"]
            ended = await far.hang_up()
        assert ended["reason"] == "seller_hung_up"
        turns = (await floor.get(f"calls/{id}/turns"))["items"]
        assert [turn["role"] for turn in turns] == ["customer", "seller", "customer"]
        assert turns[2]["mind"]
        assert (await floor.get(f"calls/{id}/analysis"))["criteria"]
