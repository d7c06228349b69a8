"""The bounded way out of a socket."""

from __future__ import annotations

import json
from typing import Any

import anyio
import pytest
from starlette.types import Message
from starlette.websockets import WebSocket

from talktrack.web.live.wire import MOST_UNSENT, SocketWire
from tests.virtual_time import VIRTUAL_TIME, Backend


@pytest.fixture
def anyio_backend() -> Backend:
    return VIRTUAL_TIME


class Reader:
    """A far end that reads when it is allowed to."""

    def __init__(self) -> None:
        self.reads = anyio.Event()
        self.got: list[Message] = []

    async def send(self, message: Message) -> None:
        if message["type"] != "websocket.accept":
            await self.reads.wait()
        self.got.append(message)

    async def receive(self) -> Message:
        return {"type": "websocket.connect"}

    async def socket(self) -> WebSocket:
        opened = WebSocket({"type": "websocket", "path": "/", "headers": []}, self.receive, self.send)
        await opened.accept()
        return opened

    @property
    def texts(self) -> list[Any]:
        return [json.loads(one["text"]) for one in self.got if one.get("text")]


async def test_a_far_end_that_reads_again_in_time_is_told_what_it_lost() -> None:
    reader = Reader()
    wire = SocketWire(await reader.socket())
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(wire.run)
        for _ in range(300):
            wire.send(bytes(1024))
        await anyio.sleep(4)
        reader.reads.set()
        await anyio.sleep(1)
        await wire.close(1000, "done")
    assert {"type": "events-lost", "count": 44} in reader.texts
    assert sum(len(one.get("bytes") or b"") for one in reader.got) == MOST_UNSENT
    assert (reader.got[-1]["code"], reader.got[-1]["reason"]) == (1000, "done")


async def test_a_far_end_that_does_not_read_for_five_seconds_is_closed() -> None:
    reader = Reader()
    wire = SocketWire(await reader.socket())
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(wire.run)
        for _ in range(300):
            wire.send(bytes(1024))
        await anyio.sleep(6)
        reader.reads.set()
    assert reader.got[-1]["type"] == "websocket.close"
    assert reader.got[-1]["reason"] == "slow_client"


async def test_what_is_sent_after_the_end_is_forgotten() -> None:
    reader = Reader()
    reader.reads.set()
    wire = SocketWire(await reader.socket())
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(wire.run)
        await wire.close(1000, "done")
    wire.send("late")
    await wire.close(1000, "again")
    assert len(reader.got) == 2
