"""One session of the loopback server that speaks Gemini's live wire: what the model hears, knows and says."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any, Protocol

import anyio
import numpy as np
from anyio.abc import TaskGroup

from talktrack.providers.scripted.fsk import Decoder
from tests.servers.chat import Answer, Calling
from tests.servers.deepgram_faults import Fault
from tests.servers.sockets import ServerSocket
from tests.servers.talking import break_session
from tests.servers.tones import spoken

HEARS_HZ = 16_000
SPEAKS_HZ = 24_000
MODELS = ("gemini-3.8-live", "gemini-2.5-flash-native-audio-preview-12-2025")
SETUP = {
    *("model", "generationConfig", "systemInstruction", "tools", "realtimeInputConfig", "sessionResumption"),
    *("contextWindowCompression", "inputAudioTranscription", "outputAudioTranscription", "historyConfig"),
}

URLSAFE = str.maketrans("+/", "-_")
"""Google's own client sends the one alphabet, and others the other."""

Json = dict[str, Any]


@dataclass
class Item:
    """A turn as the model remembers it."""

    role: str
    """`user`, `assistant`, `call` or `result`."""
    text: str
    """What was said, as far as it was sent; of a tool, its arguments or its result."""
    name: str = ""


@dataclass
class Session:
    """One socket, and what the model knows."""

    config: Json = field(default_factory=dict)
    items: list[Item] = field(default_factory=list)
    told: list[Json] = field(default_factory=list)
    """Every message of the client but sound."""
    sound_ms: float = 0.0
    """Sound that came in all."""
    over: anyio.Event = field(default_factory=anyio.Event)
    """Set when it is closed; await it in the server's own loop."""
    socket: ServerSocket | None = None

    def said(self) -> list[str]:
        """The messages of the conversation."""
        return [f"{item.role}: {item.text}" for item in self.items if item.role in ("user", "assistant")]


class Host(Protocol):
    """The server that a session belongs to."""

    transcript_delay: float
    answer_delay: float
    word_delay: float
    playback_delay: float
    transcribes: bool
    kept: dict[str, list[Item]]

    def next_fault(self, at: str) -> Fault | None: ...

    def think(self, items: list[Item]) -> Answer: ...


class Talking:
    """One session under way."""

    def __init__(self, server: Host, socket: ServerSocket, session: Session, tasks: TaskGroup) -> None:
        self._server = server
        self._socket = socket
        self._session = session
        self._tasks = tasks
        self._numbers = count(1)
        self._decoder: Decoder | None = None
        """Of what the user says, while that is being told."""
        self._user = Item("user", "")
        self._answering: anyio.CancelScope | None = None
        self._results = anyio.Event()
        self._waits_for: set[str] = set()

    async def run(self) -> None:
        async for message in self._socket:
            told = json.loads(message)
            ((name, body),) = told.items()
            name = {"client_content": "clientContent", "realtime_input": "realtimeInput"}.get(name, name)
            name = "toolResponse" if name == "tool_response" else name
            if "audio" not in body:
                self._session.told.append({name: body})
            if not await self._obey(name, body):
                return

    async def _obey(self, name: str, body: Json) -> bool:
        """Whether the session goes on."""
        match name:
            case "setup":
                return await self._set_up(body)
            case "clientContent":
                self._session.items += [item for turn in body["turns"] for item in _items(turn)]
                seeds = self._session.config.get("historyConfig", {}).get("initialHistoryInClientContent")
                if body.get("turnComplete") and not (seeds and len(self._session.told) == 2):
                    await self._answer()
            case "realtimeInput":
                await self._hear(body)
            case "toolResponse":
                return await self._take_results(body["functionResponses"])
            case _:
                await self._socket.close(1007, f'Invalid JSON payload received. Unknown name "{name}"')
                return False
        return True

    async def _set_up(self, config: Json) -> bool:
        self._session.config = config
        resumed = config.get("sessionResumption", {}).get("handle")
        if strange := set(config) - SETUP:
            await self._socket.close(1007, f"Invalid JSON payload received. Unknown name {min(strange)!r}")
        elif config["model"].removeprefix("models/") not in MODELS:
            await self._socket.close(1008, f"{config['model']} is not found for API version v1beta")
        elif resumed and resumed not in self._server.kept:
            await self._socket.close(1008, "No such session")
        else:
            if resumed:
                self._session.items = [replace(item) for item in self._server.kept[resumed]]
            await self._say(setupComplete={})
            return True
        return False

    # --- the user's voice ------------------------------------------------------------------------------------------

    async def _hear(self, heard: Json) -> None:
        match heard:
            case {"activityStart": _}:
                await self._interrupt()
                self._decoder, self._user = Decoder(HEARS_HZ), Item("user", "")
                self._session.items.append(self._user)
            case {"activityEnd": _} if self._decoder is not None:
                await self._understand(bytes(HEARS_HZ // 50 * 2))
                self._decoder = None
                await self._answer()
            case {"text": str(text)} if self._decoder is not None:
                self._user.text = f"{self._user.text} {text}".strip()
            case {"audio": audio} if self._decoder is not None:
                assert audio.get("mimeType", audio.get("mime_type")) == f"audio/pcm;rate={HEARS_HZ}"
                await self._understand(base64.urlsafe_b64decode(audio["data"].translate(URLSAFE)))
            case _:
                pass  # What comes outside of an activity is not heard.

    async def _understand(self, sound: bytes) -> None:
        assert self._decoder is not None
        self._session.sound_ms += len(sound) / 2 / HEARS_HZ * 1000
        words = [word.text for word in self._decoder.push(np.frombuffer(sound, "<i2"))]
        for word in words:
            text = f" {word}" if self._user.text else word
            self._user.text += text
            if self._server.transcribes:
                self._tasks.start_soon(self._write_down, text)

    async def _write_down(self, text: str) -> None:
        await anyio.sleep(self._server.transcript_delay)
        fault = self._server.next_fault("commit")
        if fault is None or not await self._break(fault):
            await self._say(serverContent={"inputTranscription": {"text": text}})

    # --- an answer -------------------------------------------------------------------------------------------------

    async def _interrupt(self) -> None:
        scope, self._answering = self._answering, None
        if scope is not None:
            scope.cancel()
            await self._say(serverContent={"interrupted": True})
            await self._say(serverContent={"turnComplete": True})

    async def _answer(self) -> None:
        await self._interrupt()
        self._answering = anyio.CancelScope()
        self._tasks.start_soon(self._respond, self._answering)

    async def _respond(self, scope: anyio.CancelScope) -> None:
        with scope:
            fault = self._server.next_fault("response")
            await anyio.sleep(self._server.answer_delay)
            if fault is not Fault.EMPTY and (fault is None or not await self._break(fault)):
                await self._speak(fault)
            elif fault is Fault.STALL:
                await anyio.sleep_forever()
            await self._say(serverContent={"generationComplete": True})
            if fault is Fault.OUT_OF_ORDER:
                await self._say(serverContent={"outputTranscription": {"text": "", "finished": True}})
            await anyio.sleep(self._server.playback_delay)
            self._answering = None
            usage = {"promptTokenCount": 20, "responseTokenCount": 10, "totalTokenCount": 30}
            await self._say(serverContent={"turnComplete": True}, usageMetadata=usage)
            handle = f"handle-{len(self._server.kept)}"
            self._server.kept[handle] = [replace(item) for item in self._session.items]
            await self._say(sessionResumptionUpdate={"newHandle": handle, "resumable": True})

    async def _speak(self, fault: Fault | None) -> None:
        while True:
            answer = self._think()
            text = answer if isinstance(answer, str) else answer.text
            if text:
                await self._voice(text, fault)
            if isinstance(answer, str):
                return
            await self._call(answer)

    def _think(self) -> Answer:
        told, _, words = self._user.text.partition("exactly these words and nothing else:\n\n")
        return words if told and words else self._server.think(self._session.items)

    async def _voice(self, text: str, fault: Fault | None) -> None:
        item = Item("assistant", "")
        self._session.items.append(item)
        for number, word in enumerate(text.split()):
            await anyio.sleep(self._server.word_delay)
            sound = bytes(SPEAKS_HZ // 50 * 2 if number else 0) + spoken(word, SPEAKS_HZ)
            piece = word if number == 0 else f" {word}"
            item.text += piece
            data = {"data": base64.b64encode(sound).decode(), "mimeType": f"audio/pcm;rate={SPEAKS_HZ}"}
            contents: list[Json] = [
                {"modelTurn": {"parts": [{"inlineData": data}]}},
                {"outputTranscription": {"text": piece}},
            ]
            for content in reversed(contents) if fault is Fault.OUT_OF_ORDER else contents:
                await self._say(serverContent=content)

    async def _call(self, answer: Calling) -> None:
        calls = [
            {"id": f"call_{next(self._numbers)}", "name": name, "args": json.loads(arguments)}
            for name, arguments in answer.functions
        ]
        self._session.items += [Item("call", json.dumps(call["args"]), call["name"]) for call in calls]
        self._waits_for, self._results = {call["id"] for call in calls}, anyio.Event()
        await self._say(toolCall={"functionCalls": calls})
        await self._results.wait()

    async def _take_results(self, results: list[Json]) -> bool:
        if {result["id"] for result in results} != self._waits_for:
            await self._socket.close(1007, "Request contains an invalid argument.")
            return False
        self._waits_for = set()
        for result in results:
            self._session.items.append(Item("result", str(result["response"]["output"]), result["name"]))
        self._results.set()
        return True

    async def _break(self, fault: Fault) -> bool:
        """Answer in this way; False answers well too."""
        match fault:
            case Fault.UNKNOWN:
                await self._say(tomorrowsInvention={"words": 7})
                return False
            case _:
                return await break_session(self._socket, fault, ["Hello."])

    async def leave(self) -> None:
        """Tell that it will be closed."""
        await self._say(goAway={"timeLeft": "10s"})

    async def _say(self, **message: Any) -> None:
        """It speaks in binary frames."""
        await self._socket.send_bytes(json.dumps(message).encode())


def _items(turn: Json) -> list[Item]:
    """What the client tells of what was before."""
    role = {"user": "user", "model": "assistant"}[turn["role"]]
    items = []
    for part in turn["parts"]:
        match part:
            case {"functionCall": call}:
                items.append(Item("call", json.dumps(call["args"]), call["name"]))
            case {"functionResponse": result}:
                items.append(Item("result", result["response"]["output"], result["name"]))
            case _:
                items.append(Item(role, part["text"]))
    return items
