"""Calls over the socket by text, as a browser or a program holds them."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus

from talktrack.domain.errors import ProviderUnreachable
from tests.fakes.language import BreaksOff, FakeLanguage
from tests.web.live import Far, Floor, agent, open_floor

QUESTION = "Good morning, how do you plan your maintenance today?"


async def test_a_typed_call_is_answered_stored_and_scored(tmp_path: Path) -> None:
    async with open_floor(tmp_path) as floor:
        start = await floor.start()
        id = start["call"]["id"]
        async with floor.dial(id, start["ticket"]) as far:
            connected = await far.until("connected")
            assert connected["audio"] == {"input": None, "output": None}
            opening = await far.until("turn")
            assert opening["turn_id"] == "t1"
            reply = await far.say(QUESTION)
            assert reply["turn_id"] == "t3"
            assert reply["heard"] == reply["said"]
            ended = await far.hang_up()
        assert ended["reason"] == "seller_hung_up"
        turns = (await floor.get(f"calls/{id}/turns"))["items"]
        assert [turn["role"] for turn in turns] == ["customer", "seller", "customer"]
        assert turns[2]["mind"]
        assert (await floor.get(f"calls/{id}/analysis"))["criteria"]


async def test_a_typed_call_is_the_same_over_the_socket_as_over_http(tmp_path: Path) -> None:
    lines = (QUESTION, "What does it cost you when the mill stands still?", "Who else looks at this with you?")
    async with open_floor(tmp_path) as floor:
        start = await floor.start()
        by_socket = start["call"]["id"]
        async with floor.dial(by_socket, start["ticket"]) as far:
            await far.until("turn")
            for line in lines:
                await far.say(line)
            await far.hang_up()
        by_http = (await floor.start())["call"]["id"]
        for line in lines:
            await floor.person.post(f"/api/v1/calls/{by_http}/messages", json={"text": line})
        await floor.person.post(f"/api/v1/calls/{by_http}/end")
        one, other = [await floor.get(f"calls/{id}/report") for id in (by_socket, by_http)]
        for report in (one, other):
            del report["call_id"]
        assert one == other


async def say_for_ever(far: Far, text: str) -> None:
    while True:
        await far.say(text)


async def test_a_customer_who_hangs_up_ends_the_session(tmp_path: Path) -> None:
    async with open_floor(tmp_path) as floor:
        start = await floor.start()
        async with floor.dial(start["call"]["id"], start["ticket"]) as far:
            await far.until("turn")
            with pytest.raises(ConnectionClosed):
                await say_for_ever(far, "You are an idiot and your company is a joke.")
        assert far.heard[-1]["type"] == "session-ended"
        assert far.heard[-1]["reason"] in ("insulted", "patience_lost")
        call = await floor.get(f"calls/{start['call']['id']}")
        assert call["status"] == "ended"
        assert call["outcome"]["ended_by"] == "customer"


# --- who may come in -------------------------------------------------------------------------------------------------


async def refusal(floor: Floor, call_id: str, ticket: str, query: str = "") -> tuple[int, str]:
    with pytest.raises(InvalidStatus) as refused:
        async with floor.dial(call_id, ticket, query):
            pass
    response = refused.value.response
    return response.status_code, json.loads(response.body or b"{}").get("code", "")


async def test_a_ticket_lets_one_socket_in_within_a_minute(tmp_path: Path) -> None:
    async with open_floor(tmp_path) as floor:
        start, other = await floor.start(), await floor.start()
        id = start["call"]["id"]
        assert await refusal(floor, id, "") == (401, "unauthenticated")
        assert await refusal(floor, id, "tkt_nonsense") == (401, "unauthenticated")
        assert await refusal(floor, other["call"]["id"], start["ticket"]) == (401, "unauthenticated")
        late = await floor.ticket(id)
        floor.clock.advance(timedelta(seconds=61))
        assert await refusal(floor, id, late) == (401, "unauthenticated")
        fresh = await floor.ticket(id)
        async with floor.dial(id, fresh) as far:
            await far.until("connected")
            assert await refusal(floor, id, fresh) == (401, "unauthenticated")
            await far.hang_up()


async def test_an_ended_call_and_wrong_formats_are_refused_before_the_upgrade(tmp_path: Path) -> None:
    async with open_floor(tmp_path) as floor:
        start = await floor.start()
        id = start["call"]["id"]
        assert await refusal(floor, id, start["ticket"], "&encoding=flac") == (422, "invalid_input")
        ticket = await floor.ticket(id)
        await floor.person.post(f"/api/v1/calls/{id}/end")
        assert await refusal(floor, id, ticket) == (409, "call_ended")
        assert floor.live.active == 0


async def test_a_full_process_refuses_the_next_call_and_takes_it_when_there_is_room(tmp_path: Path) -> None:
    async with open_floor(tmp_path, slots=1) as floor:
        one, two = await floor.start(), await floor.start()
        async with floor.dial(one["call"]["id"], one["ticket"]) as far:
            await far.until("connected")
            assert await refusal(floor, two["call"]["id"], two["ticket"]) == (503, "process_full")
            again = await floor.ticket(one["call"]["id"])
            async with floor.dial(one["call"]["id"], again) as newer:
                await newer.until("connected")
                await newer.hang_up()
        async with floor.dial(two["call"]["id"], await floor.ticket(two["call"]["id"])) as far:
            await far.until("turn")
            await far.hang_up()


# --- bad input -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "message",
    [
        pytest.param("", id="nothing"),
        "no json",
        "[]",
        '{"type": "dance"}',
        '{"text": "no type"}',
        '{"type": "user-message"}',
        '{"type": "user-message", "text": "   "}',
        '{"type": "user-message", "text": "?!"}',
        '{"type": "playback", "turn_id": "t1"}',
        b"\x01\x02",
        pytest.param(b"", id="no sound"),
    ],
)
async def test_a_bad_message_gets_an_error_and_the_call_goes_on(tmp_path: Path, message: str | bytes) -> None:
    async with open_floor(tmp_path) as floor:
        start = await floor.start()
        async with floor.dial(start["call"]["id"], start["ticket"]) as far:
            await far.socket.send(message)
            assert (await far.until("error"))["code"] == "malformed_message"
            assert (await far.say(QUESTION))["heard"]
            await far.hang_up()


async def test_messages_that_fit_no_moment_are_passed_over(tmp_path: Path) -> None:
    async with open_floor(tmp_path) as floor:
        start = await floor.start()
        async with floor.dial(start["call"]["id"], start["ticket"]) as far:
            await far.send("interrupt")
            await far.send("playback", turn_id="t99", played_ms=1000)
            await far.send("playback", turn_id="t1", played_chars=5)
            assert (await far.say(QUESTION))["turn_id"] == "t3"
            assert "error" not in [message["type"] for message in far.heard]
            await far.hang_up()


async def test_an_oversized_message_closes_the_socket_and_the_call_can_be_joined_again(tmp_path: Path) -> None:
    async with open_floor(tmp_path) as floor:
        start = await floor.start()
        id = start["call"]["id"]
        async with floor.dial(id, start["ticket"]) as far:
            await far.say(QUESTION)
            await far.socket.send("x" * (64 * 1024 + 1))
            with pytest.raises(ConnectionClosed) as closed:
                await far.until("nothing")
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 1009
        async with floor.dial(id, await floor.ticket(id)) as far:
            assert (await far.say("And who decides about it?"))["turn_id"] == "t5"
            await far.hang_up()


async def test_turns_cannot_be_posted_beside_the_socket(tmp_path: Path) -> None:
    async with open_floor(tmp_path) as floor:
        start = await floor.start()
        id = start["call"]["id"]
        async with floor.dial(id, start["ticket"]) as far:
            await far.until("turn")
            answer = await floor.person.post(f"/api/v1/calls/{id}/messages", json={"text": QUESTION})
            assert answer.status_code == 409
            ended = await floor.person.post(f"/api/v1/calls/{id}/end")
            assert ended.json()["status"] == "ended"
            assert (await far.until("session-ended"))["reason"] == "seller_hung_up"


# --- lost sockets ----------------------------------------------------------------------------------------------------


async def test_a_client_that_comes_back_goes_on_where_it_was(tmp_path: Path) -> None:
    async with open_floor(tmp_path) as floor:
        start = await floor.start()
        id = start["call"]["id"]
        async with floor.dial(id, start["ticket"]) as far:
            await far.say(QUESTION)
        async with floor.dial(id, await floor.ticket(id)) as far:
            assert (await far.say("And who decides about it?"))["turn_id"] == "t5"
            assert "t1" not in [message.get("turn_id") for message in far.heard]
            await far.hang_up()
        turns = (await floor.get(f"calls/{id}/turns"))["items"]
        assert [turn["turn_id"] for turn in turns] == ["t1", "t2", "t3", "t4", "t5"]


async def test_a_client_that_stays_away_has_hung_up(tmp_path: Path) -> None:
    async with open_floor(tmp_path, rejoin_s=0.2) as floor:
        start = await floor.start()
        id = start["call"]["id"]
        async with floor.dial(id, start["ticket"]) as far:
            await far.say(QUESTION)
        await floor.live.over(id)
        call = await floor.get(f"calls/{id}")
        assert call["outcome"]["reason"] == "seller_hung_up"
        assert (await floor.get(f"calls/{id}/analysis"))["criteria"]


async def test_the_newest_line_wins(tmp_path: Path) -> None:
    async with open_floor(tmp_path) as floor:
        start = await floor.start()
        id = start["call"]["id"]
        async with floor.dial(id, start["ticket"]) as old:
            await old.until("turn")
            async with floor.dial(id, await floor.ticket(id)) as new:
                assert (await old.until("error"))["code"] == "line_replaced"
                with pytest.raises(ConnectionClosed):
                    await old.until("nothing")
                assert (await new.say(QUESTION))["turn_id"] == "t3"
                await new.hang_up()


async def test_one_broken_call_does_not_touch_the_others(tmp_path: Path) -> None:
    async with open_floor(tmp_path) as floor:
        broken, sound = await floor.start(), await floor.start()
        async with (
            floor.dial(broken["call"]["id"], broken["ticket"]) as one,
            floor.dial(sound["call"]["id"], sound["ticket"]) as other,
        ):
            await one.until("turn")
            await other.until("turn")
            await floor.lose_turns(broken["call"]["id"])
            await one.send("user-message", text=QUESTION)
            await one.until("session-ended")
            assert (await other.say(QUESTION))["turn_id"] == "t3"
            await other.hang_up()


# --- agents ----------------------------------------------------------------------------------------------------------


async def test_an_agent_answers_from_what_was_heard_and_its_tokens_are_counted(tmp_path: Path) -> None:
    model = FakeLanguage(["We have room on Monday.", "At nine."])
    async with open_floor(tmp_path, model=model) as floor:
        start = await agent(floor)
        id = start["call"]["id"]
        async with floor.dial(id, start["ticket"]) as far:
            assert (await far.until("turn"))["said"] == "Hello, dentist."
            assert (await far.say("When can I come?"))["heard"] == "We have room on Monday."
            assert (await far.say("What time?"))["heard"] == "At nine."
            await far.hang_up()
        assert [(one.role, one.text) for one in model.prompts[-1].messages] == [
            ("system", "You answer for a dentist."),
            ("assistant", "Hello, dentist."),
            ("user", "When can I come?"),
            ("assistant", "We have room on Monday."),
            ("user", "What time?"),
        ]
        call = await floor.get(f"calls/{id}")
        assert call["status"] == "ended"
        assert call["metadata"]["usage"]["completion_tokens"] == 7
        turns = (await floor.get(f"calls/{id}/turns"))["items"]
        assert [turn["role"] for turn in turns] == ["assistant", "caller", "assistant", "caller", "assistant"]


async def test_a_model_that_fails_is_bridged_and_noted_as_a_fault(tmp_path: Path) -> None:
    gone = ProviderUnreachable("The model cannot be reached.", provider="fake")
    model = FakeLanguage([gone, BreaksOff("Well,", gone), "At nine."])
    async with open_floor(tmp_path, model=model) as floor:
        start = await agent(floor, first_message="")
        id = start["call"]["id"]
        async with floor.dial(id, start["ticket"]) as far:
            assert (await far.say("When can I come?"))["said"] == "One moment, please."
            await far.say("When can I come?")
            assert (await far.say("What time?"))["said"] == "At nine."
            await far.hang_up()
        faults = (await floor.get(f"calls/{id}/faults"))["items"]
        assert {fault["code"] for fault in faults} == {"provider_unreachable"}
