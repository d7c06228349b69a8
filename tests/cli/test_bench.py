"""`talktrack bench serve`: a turn over its socket by recorded speech, and an orderly end."""

from __future__ import annotations

import base64
import json
import re
import signal
import subprocess
import time
from typing import Any

from websockets.sync.client import ClientConnection, connect

from talktrack.audio import g711
from talktrack.audio.framing import pieces
from talktrack.audio.resample import resample_whole
from talktrack.domain.frame import Frame
from tests.carriers.twilio.stream import CONNECTED, MEDIA, START, STOP
from tests.cli.running import Commands
from tests.spoken import clip

RATE = 8000


def test_it_answers_a_caller_and_ends_when_it_is_told_to(commands: Commands) -> None:
    with commands.process("bench", "serve", "--port", "0") as process:
        with connect(listening(process)) as phone:
            tell(phone, CONNECTED, START)
            say(phone, clip("02-today.wav"))
            answers = [json.loads(phone.recv(timeout=20)) for _ in range(10)]
            tell(phone, STOP)
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=30)
    assert {answer["event"] for answer in answers} == {"media", "mark"}
    assert process.returncode == 0
    assert not err


def listening(process: subprocess.Popen[str]) -> str:
    assert process.stderr is not None
    line = process.stderr.readline()
    found = re.search(r"ws://\S+", line)
    assert found, line
    return found.group()


def tell(phone: ClientConnection, *messages: dict[str, Any]) -> None:
    for message in messages:
        phone.send(json.dumps(message))


def say(phone: ClientConnection, speech: Frame) -> None:
    """In real time, for the server counts its silence on the clock, and with a second of silence behind it."""
    narrow = resample_whole(speech, RATE)
    for piece in pieces(Frame(narrow.pcm + bytes(2 * RATE), RATE), RATE // 50):
        payload = base64.b64encode(g711.encode(piece.pcm, "mulaw")).decode()
        tell(phone, {**MEDIA, "media": {**MEDIA["media"], "payload": payload}})
        time.sleep(0.02)
