"""What a socket does with clients that send too much, read nothing, or send what is no sound."""

from __future__ import annotations

import base64
import json
import os
import re
from pathlib import Path
from typing import Any

import anyio
import pytest
from anyio.abc import SocketStream

from talktrack.engine.vad import VoiceBatcher
from tests.fakes.speech import FakeRecognizer, FakeSynthesizer
from tests.fakes.voice import FakeVoiceDetector
from tests.web.live import Floor, open_floor

FRAME = bytes(640)
DROPPED = r'talktrack_dropped_sound_seconds\{where="line"\} (\S+)'
QUESTION = "Good morning, how do you plan your maintenance today?"


def speech(*heard: str) -> dict[str, Any]:
    return {
        "voices": VoiceBatcher(FakeVoiceDetector()),
        "recognizers": {"en": FakeRecognizer(heard)},
        "synthesizer": FakeSynthesizer(),
    }


@pytest.mark.parametrize("sound", [b"\1", b"\1\2\3", bytes(32_002)], ids=["half", "odd", "long"])
async def test_sound_in_the_wrong_shape_gets_an_error_and_the_call_goes_on(tmp_path: Path, sound: bytes) -> None:
    async with open_floor(tmp_path, **speech()) as floor:
        start = await floor.start()
        async with floor.dial(start["call"]["id"], start["ticket"]) as far:
            await far.until("turn")
            await far.socket.send(sound)
            assert (await far.until("error"))["code"] == "malformed_message"
            assert (await far.say(QUESTION))["heard"]
            await far.hang_up()


async def test_sound_that_comes_faster_than_it_can_be_spoken_is_told_once_and_the_call_goes_on(tmp_path: Path) -> None:
    async with open_floor(tmp_path, **speech()) as floor:
        start = await floor.start()
        async with floor.dial(start["call"]["id"], start["ticket"]) as far:
            await far.until("turn")
            for _ in range(200):
                await far.socket.send(FRAME)
            assert (await far.say(QUESTION))["heard"]
            await far.hang_up()
        errors = [message["code"] for message in far.heard if message["type"] == "error"]
        assert errors == ["sound_too_fast"]
        await floor.live.over(start["call"]["id"])
        (dropped,) = re.findall(DROPPED, (await floor.person.get("/metrics")).text)
        assert 0 < float(dropped) < 4


async def test_calls_that_are_held_are_counted(tmp_path: Path) -> None:
    async with open_floor(tmp_path) as floor:
        start = await floor.start()
        async with floor.dial(start["call"]["id"], start["ticket"]) as far:
            await far.until("turn")
            assert "talktrack_active_calls 1.0" in (await floor.person.get("/metrics")).text
            await far.hang_up()
        await floor.live.over(start["call"]["id"])
        assert "talktrack_active_calls 0.0" in (await floor.person.get("/metrics")).text


@pytest.mark.parametrize("query", ["&encoding=mulaw&sample_rate=8000", "&sample_rate=48000", "&audio=off"])
async def test_formats_are_agreed_on(tmp_path: Path, query: str) -> None:
    async with open_floor(tmp_path, **speech()) as floor:
        start = await floor.start()
        async with floor.dial(start["call"]["id"], start["ticket"], query) as far:
            audio = (await far.until("connected"))["audio"]
            await far.until("turn")
            assert (audio["output"] is None) == ("audio=off" in query)
            if audio["output"] is not None:
                assert audio["input"] == audio["output"]
                assert far.sound["t1"]
            else:
                assert not far.sound
            await far.hang_up()


async def test_the_other_calls_do_not_notice_a_client_that_sends_without_end_and_never_reads(tmp_path: Path) -> None:
    async with open_floor(tmp_path) as floor:
        deaf, sound = await floor.start(), await floor.start()
        async with (
            await shouting(floor, deaf["call"]["id"], deaf["ticket"]) as stream,
            floor.dial(sound["call"]["id"], sound["ticket"]) as far,
        ):
            await far.until("turn")
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(shout, stream)
                for line in (QUESTION, "What does a stop cost you?", "Who decides?"):
                    with anyio.fail_after(5):
                        assert (await far.say(line))["heard"]
                tasks.cancel_scope.cancel()
            await far.hang_up()


async def shouting(floor: Floor, call_id: str, ticket: str) -> SocketStream:
    """A socket by hand that never reads more than the upgrade."""
    host, port = floor.origin.removeprefix("http://").split(":")
    stream = await anyio.connect_tcp(host, int(port))
    key = base64.b64encode(os.urandom(16)).decode()
    head = (
        f"GET /api/v1/calls/{call_id}/live?ticket={ticket} HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\n"
        f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n"
    )
    await stream.send(head.encode())
    assert b"101" in await stream.receive(64)
    return stream


async def shout(stream: SocketStream) -> None:
    """Bad messages without end, each of which is answered."""
    message = json.dumps({"type": "dance"}).encode()
    frame = bytes([0x81, 0x80 | len(message), 0, 0, 0, 0]) + message
    while True:
        await stream.send(frame * 100)
