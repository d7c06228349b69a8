"""One session of the loopback server that speaks OpenAI's realtime wire: what the model hears, knows and says."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Protocol

import anyio
import numpy as np
from anyio.abc import TaskGroup

from talktrack.audio.samples import samples_of
from talktrack.domain.frame import Frame
from talktrack.providers.scripted.fsk import Decoder
from tests.servers.chat import Answer, Calling
from tests.servers.deepgram_faults import Fault
from tests.servers.sockets import ServerSocket
from tests.servers.talking import break_session
from tests.servers.tones import spoken

RATE = 24_000
MODELS = ("gpt-realtime", "gpt-realtime-2")
TRANSCRIBERS = ("gpt-live-transcribe", "gpt-realtime-whisper")
SHORTEST_MS = 100

Json = dict[str, Any]


@dataclass
class Item:
    """One item of a conversation as the model remembers it."""

    id: str
    type: str
    role: str = ""
    text: str = ""
    """What was said, as far as it was not cut off; of a function, its arguments or its output."""
    call_id: str = ""
    name: str = ""
    sound_ms: float = 0.0
    cut_ms: int | None = None
    """Where it was truncated."""
    heard: bool = False
    """It came by sound."""

    def as_json(self) -> Json:
        item: Json = {"id": self.id, "object": "realtime.item", "type": self.type, "status": "completed"}
        match self.type:
            case "function_call":
                return {**item, "call_id": self.call_id, "name": self.name, "arguments": self.text}
            case "function_call_output":
                return {**item, "call_id": self.call_id, "output": self.text}
            case _ if self.role == "assistant":
                content: Json = {"type": "output_audio", "transcript": self.text}
            case _:
                content = {"type": "input_audio", "transcript": None} if self.heard else {"type": "input_text"}
        return {**item, "role": self.role, "content": [content]}


@dataclass
class Session:
    """One socket, and what the model knows."""

    query: dict[str, str]
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
        return [f"{item.role}: {item.text}" for item in self.items if item.type == "message"]

    def types(self) -> list[str]:
        return [event["type"] for event in self.told]


class Host(Protocol):
    """The server that a session belongs to."""

    transcript_delay: float
    answer_delay: float
    word_delay: float
    transcribes: bool

    def next_fault(self, at: str) -> Fault | None: ...

    def think(self, items: list[Item]) -> Answer: ...


class _Cancelled(Exception):
    pass


class Talking:
    """One session under way."""

    def __init__(self, server: Host, socket: ServerSocket, session: Session, tasks: TaskGroup) -> None:
        self._server = server
        self._socket = socket
        self._session = session
        self._tasks = tasks
        self._numbers = count(1)
        self._buffer = bytearray()
        self._response = ""
        """The one that is being made; empty where none is."""
        self._cancelled = False

    async def run(self) -> None:
        writes_down = self._session.query.get("intent") == "transcription"
        if not writes_down and self._session.query.get("model") not in MODELS:
            await self._error({}, "model_not_found", "The model does not exist or you do not have access to it.")
            await self._socket.close(1000)
            return
        await self._say("session.created", session=self._described())
        async for message in self._socket:
            event = json.loads(message)
            if event["type"] != "input_audio_buffer.append":
                self._session.told.append(event)
            await self._obey(event)

    async def _obey(self, event: Json) -> None:
        match event["type"]:
            case "session.update":
                await self._configure(event)
            case "input_audio_buffer.append":
                sound = base64.b64decode(event["audio"])
                self._buffer += sound
                self._session.sound_ms += _ms(sound)
            case "input_audio_buffer.commit":
                await self._commit(event)
            case "input_audio_buffer.clear":
                self._buffer.clear()
                await self._say("input_audio_buffer.cleared")
            case "conversation.item.create":
                await self._add(_told_item(event["item"], self._id("item")))
            case "conversation.item.delete":
                if (item := self._item(event["item_id"])) is None:
                    await self._error(event, "item_delete_invalid_item_id", "No such item.")
                else:
                    self._session.items.remove(item)
                    await self._say("conversation.item.deleted", item_id=item.id)
            case "conversation.item.truncate":
                await self._truncate(event)
            case "response.create" if self._response:
                await self._error(event, "conversation_already_has_active_response", "There is an active response.")
            case "response.create":
                self._response, self._cancelled = self._id("resp"), False
                self._tasks.start_soon(self._respond, self._response, event)
            case "response.cancel" if not self._response:
                await self._error(event, "response_cancel_not_active", "Cancellation failed: no active response found.")
            case "response.cancel":
                self._cancelled = True
            case other:
                await self._error(event, "invalid_value", f"Invalid value: {other!r}.")

    async def _configure(self, event: Json) -> None:
        transcription = event["session"].get("audio", {}).get("input", {}).get("transcription") or {}
        if transcription.get("model", TRANSCRIBERS[0]) in TRANSCRIBERS:
            self._session.config |= event["session"]
            await self._say("session.updated", session=self._described())
        else:
            await self._error(event, "model_not_found", "The model does not exist or you do not have access to it.")

    async def _commit(self, event: Json) -> None:
        sound = bytes(self._buffer)
        self._buffer.clear()
        if _ms(sound) < SHORTEST_MS:
            await self._error(event, "input_audio_buffer_commit_empty", "The buffer is too small.")
            return
        item = Item(self._id("item"), "message", "user", _understood(sound), sound_ms=_ms(sound), heard=True)
        await self._say("input_audio_buffer.committed", previous_item_id=self._last_id, item_id=item.id)
        await self._add(item)
        self._tasks.start_soon(self._transcribe, item)

    async def _transcribe(self, item: Item) -> None:
        fault = self._server.next_fault("commit")
        about = {"item_id": item.id, "content_index": 0}
        kind = "conversation.item.input_audio_transcription"
        await anyio.sleep(self._server.transcript_delay)
        if fault is not None and await self._break(fault):
            return
        if not self._server.transcribes:
            await self._say(f"{kind}.failed", **about, error={"type": "transcription_error", "code": "audio"})
            return
        usage = {"type": "duration", "seconds": item.sound_ms / 1000}
        for number, word in enumerate(item.text.split()):
            await self._say(f"{kind}.delta", **about, delta=word if number == 0 else f" {word}")
        for _ in range(2 if fault is Fault.OUT_OF_ORDER else 1):
            await self._say(f"{kind}.completed", **about, transcript=item.text, usage=usage)

    async def _break(self, fault: Fault) -> bool:
        """Answer in this way; False answers well too."""
        match fault:
            case Fault.GAVE_UP:
                await self._error({}, "", "Out of memory.", type="server_error")
            case Fault.UNKNOWN:
                await self._say("tomorrows.invention", words=7)
                return False
            case _:
                return await break_session(self._socket, fault, ["Hello."])
        return True

    # --- a response ------------------------------------------------------------------------------------------------

    async def _respond(self, id: str, event: Json) -> None:
        wish = event.get("response", {})
        output: list[Item] = []
        response: Json = {"id": id, "object": "realtime.response", "metadata": wish.get("metadata")}
        await self._say("response.created", response={**response, "status": "in_progress", "output": []})
        fault = self._server.next_fault("response")
        status: Json = {"status": "completed"}
        try:
            await self._pause(self._server.answer_delay)
            if fault is Fault.BUSY:
                error = {"type": "requests", "code": "rate_limit_exceeded"}
                status = {"status": "failed", "status_details": {"type": "failed", "error": error}}
            elif fault is not Fault.EMPTY and (fault is None or not await self._break(fault)):
                await self._speak(id, self._answer(wish), output)
            elif fault is Fault.STALL:
                await anyio.sleep_forever()
        except _Cancelled:
            status = {"status": "cancelled", "status_details": {"type": "cancelled", "reason": "client_cancelled"}}
        usage = {"total_tokens": 30, "input_tokens": 20, "output_tokens": 10}
        self._response = ""
        made = [item.as_json() for item in output]
        await self._say("response.done", response={**response, **status, "output": made, "usage": usage})

    def _answer(self, wish: Json) -> Answer:
        if wish.get("input") == []:
            return str(wish["instructions"]).rpartition("\n\n")[2]
        answer = self._server.think(self._session.items)
        return answer.text if isinstance(answer, Calling) and wish.get("tool_choice") == "none" else answer

    async def _speak(self, id: str, answer: Answer, output: list[Item]) -> None:
        text = answer if isinstance(answer, str) else answer.text
        if text:
            await self._message(id, text, output)
        for name, arguments in answer.functions if isinstance(answer, Calling) else ():
            call = Item(self._id("item"), "function_call", text=arguments, call_id=self._id("call"), name=name)
            await self._begin(id, call, output)
            about = {"response_id": id, "item_id": call.id, "output_index": len(output) - 1, "call_id": call.call_id}
            await self._say("response.function_call_arguments.delta", **about, delta=arguments)
            await self._say("response.function_call_arguments.done", **about, name=name, arguments=arguments)
            await self._say("response.output_item.done", response_id=id, output_index=0, item=call.as_json())

    async def _message(self, id: str, text: str, output: list[Item]) -> None:
        item = Item(self._id("item"), "message", "assistant")
        await self._begin(id, item, output)
        about = {"response_id": id, "item_id": item.id, "output_index": len(output) - 1, "content_index": 0}
        await self._say("response.content_part.added", **about, part={"type": "audio", "transcript": ""})
        try:
            for number, word in enumerate(text.split()):
                await self._pause(self._server.word_delay)
                item.text = f"{item.text} {word}".lstrip()
                delta = word if number == 0 else f" {word}"
                await self._say("response.output_audio_transcript.delta", **about, delta=delta)
                sound = bytes(RATE // 50 * 2 if number else 0) + spoken(word, RATE)
                item.sound_ms += _ms(sound)
                await self._say("response.output_audio.delta", **about, delta=base64.b64encode(sound).decode())
        finally:
            await self._say("response.output_audio.done", **about)
            await self._say("response.output_audio_transcript.done", **about, transcript=item.text)
            part = {"type": "audio", "transcript": item.text}
            await self._say("response.content_part.done", **about, part=part)
            await self._say("response.output_item.done", response_id=id, output_index=0, item=item.as_json())

    async def _begin(self, id: str, item: Item, output: list[Item]) -> None:
        output.append(item)
        described = {**item.as_json(), "status": "in_progress"}
        await self._say("response.output_item.added", response_id=id, output_index=len(output) - 1, item=described)
        await self._add(item)

    async def _pause(self, seconds: float) -> None:
        """Raises `_Cancelled` where the response is not wanted any more."""
        await anyio.sleep(seconds)
        if self._cancelled:
            raise _Cancelled

    # --- the conversation ------------------------------------------------------------------------------------------

    async def _add(self, item: Item) -> None:
        before = self._last_id
        self._session.items.append(item)
        for type in ("conversation.item.added", "conversation.item.done"):
            await self._say(type, previous_item_id=before, item=item.as_json())

    async def _truncate(self, event: Json) -> None:
        item, at_ms = self._item(event["item_id"]), event["audio_end_ms"]
        if item is None or item.role != "assistant" or not item.sound_ms:
            await self._error(event, "unsupported_content_type", "Only model output audio messages can be truncated")
        elif at_ms > item.sound_ms:
            message = f"Audio content of {item.sound_ms:.0f}ms is already shorter than {at_ms}ms"
            await self._error(event, "invalid_value", message)
        else:
            item.cut_ms, item.text = at_ms, _first_words(item.text, at_ms)
            await self._say("conversation.item.truncated", item_id=item.id, content_index=0, audio_end_ms=at_ms)

    def _item(self, id: str) -> Item | None:
        return next((item for item in self._session.items if item.id == id), None)

    @property
    def _last_id(self) -> str | None:
        return self._session.items[-1].id if self._session.items else None

    def _described(self) -> Json:
        return {"type": "realtime", "object": "realtime.session", "id": "sess_1", **self._session.config}

    def _id(self, kind: str) -> str:
        return f"{kind}_{next(self._numbers)}"

    async def _error(self, event: Json, code: str, message: str, type: str = "invalid_request_error") -> None:
        error = {"type": type, "code": code or None, "message": message, "event_id": event.get("event_id")}
        await self._say("error", error=error)

    async def _say(self, type: str, **fields: Any) -> None:
        await self._socket.send(json.dumps({"type": type, "event_id": self._id("event"), **fields}))


def _told_item(item: Json, id: str) -> Item:
    """An item that the client tells."""
    match item["type"]:
        case "function_call_output":
            return Item(id, item["type"], text=item["output"], call_id=item["call_id"])
        case "function_call":
            return Item(id, item["type"], text=item["arguments"], call_id=item["call_id"], name=item["name"])
        case _:
            text = " ".join(part.get("text", "") for part in item["content"])
            return Item(item.get("id", id), "message", item["role"], text)


def _understood(sound: bytes) -> str:
    samples = np.concatenate((samples_of(Frame(sound, RATE)), np.zeros(RATE // 50, np.int16)))
    return " ".join(word.text for word in Decoder(RATE).push(samples))


def _first_words(text: str, until_ms: float) -> str:
    """What of a text is said by then, in tones."""
    kept: list[str] = []
    at_ms = 0.0
    for number, word in enumerate(text.split()):
        at_ms += _ms(spoken(word, RATE)) + (20 if number else 0)
        if at_ms > until_ms + 1:
            break
        kept.append(word)
    return " ".join(kept)


def _ms(sound: bytes) -> float:
    return len(sound) / 2 / RATE * 1000
