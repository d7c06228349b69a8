"""An assistant with tools over the socket: a real model server and a real program of the user's, on the loopback."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from talktrack.providers.openai.language import OpenAILanguage
from talktrack.providers.web.poster import HttpPoster
from tests.servers.chat import Calling, Messages
from tests.servers.openai_chat import OpenAIChatServer, openai_chat_server
from tests.servers.program import UserProgram, user_program
from tests.web.live import Far, Floor, Json, open_floor


def clerk(messages: Messages) -> str | Calling:
    """Books on request, says what came of it, and says goodbye when thanked."""
    match messages[-1]:
        case {"role": "tool", "content": result}:
            return f"It came to {json.loads(result)['booked']}."
        case {"content": str(text)} if "thank" in text.lower():
            return Calling((("end_call", "{}"),), "Goodbye!")
        case _:
            return Calling((("book", '{"day": "monday"}'),))


@dataclass
class Desk:
    floor: Floor
    far: Far
    call_id: str
    model: OpenAIChatServer
    program: UserProgram

    async def events(self) -> list[Json]:
        found: list[Json] = (await self.floor.get(f"calls/{self.call_id}/events"))["items"]
        return found


@asynccontextmanager
async def desk(folder: Path) -> AsyncIterator[Desk]:
    async with (
        openai_chat_server() as server,
        user_program() as program,
        OpenAILanguage(base_url=server.base_url) as model,
    ):
        server.reply_with(clerk)
        program.body = b'{"booked": "monday at nine"}'
        poster = HttpPoster(allow_private=True)
        async with open_floor(folder, model=model, poster=poster) as floor:
            book: dict[str, Any] = {
                "type": "http",
                "function": {"name": "book", "parameters": {"type": "object", "properties": {"day": {}}}},
                "url": f"{program.origin}/book",
            }
            body = {"name": "Front desk", "tools": [book, {"type": "end_call"}]}
            made = await floor.boss.post("/api/v1/assistants", json=body)
            assert made.status_code == 201, made.text
            start = (
                await floor.person.post("/api/v1/calls", json={"kind": "agent", "assistant_id": made.json()["id"]})
            ).json()
            id = start["call"]["id"]
            async with floor.dial(id, start["ticket"]) as far:
                yield Desk(floor, far, id, server, program)


async def test_a_tool_is_called_its_answer_spoken_and_both_are_kept(tmp_path: Path) -> None:
    async with desk(tmp_path) as at:
        assert (await at.far.say("Monday, please."))["heard"] == "It came to monday at nine."
        await at.far.hang_up()
        (request,) = at.program.requests
        assert (request.method, json.loads(request.content)) == ("POST", {"day": "monday"})
        offered = [tool["function"]["name"] for tool in at.model.requests[0].body["tools"]]
        assert offered == ["book", "end_call"]
        events = {event["type"]: event["data"] for event in await at.events()}
        assert events["tool_called"]["arguments"] == {"day": "monday"}
        assert events["tool_answered"]["result"] == '{"booked": "monday at nine"}'
        assert events["call_ended"]["reason"] == "seller_hung_up"


async def test_a_program_that_fails_is_noted_and_the_call_goes_on(tmp_path: Path) -> None:
    def apologises(messages: Messages) -> str | Calling:
        last = messages[-1]
        return json.loads(last["content"])["error"] if last["role"] == "tool" else clerk(messages)

    async with desk(tmp_path) as at:
        at.program.status = 500
        at.model.reply_with(apologises)
        assert (await at.far.say("Monday, please."))["heard"] == "provider_unreachable"
        await at.far.hang_up()
        faults = (await at.floor.get(f"calls/{at.call_id}/faults"))["items"]
        assert [(fault["room"], fault["code"]) for fault in faults] == [("tool", "provider_unreachable")]


async def test_the_assistant_hangs_up_with_a_reason(tmp_path: Path) -> None:
    async with desk(tmp_path) as at:
        assert (await at.far.say("Thank you, that is all."))["heard"] == "Goodbye!"
        ended = await at.far.until("session-ended")
        assert ended["reason"] == "assistant_ended"
        call = await at.floor.get(f"calls/{at.call_id}")
        assert call["status"] == "ended"
