"""A real server on the loopback that speaks Azure Speech's sockets, both ways, with words as tones, and faults too.

What it says are the tones of `providers.scripted.fsk`, and those it understands:

    async with azure_server() as server:
        ... AZURE_SPEECH_BASE_URL = server.base_url ...
        assert server.hearings[0].query["language"] == "en-US"
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from itertools import cycle
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree

import anyio
import numpy as np
from anyio.abc import SocketStream
from anyio.from_thread import start_blocking_portal

from talktrack.domain.frame import Frame
from talktrack.providers.azure.voices import VOICES
from talktrack.providers.scripted.fsk import DecodedWord, Decoder
from tests.servers.deepgram import query_of
from tests.servers.deepgram_faults import STATUSES, Fault
from tests.servers.http import Request, Response, http_server, reset_connection
from tests.servers.sockets import ServerSocket
from tests.servers.tones import placed, spoken, understood

LANGUAGES = ("en-US", "es-ES")
CONFIDENCE = 0.97
WORD_CONFIDENCE = 0.9
HEARING = "/speech/recognition/conversation/cognitiveservices/v1"
SPEAKING = "/cognitiveservices/websocket/v1"
PIECE_MS = 50
_HEARING = (HEARING, HEARING.replace("conversation", "interactive"), f"/stt{HEARING}")
_SPEAKING = (SPEAKING, f"/tts{SPEAKING}")
_RATES = {"raw-24khz-16bit-mono-pcm": 24_000, "riff-24khz-16bit-mono-pcm": 24_000, "raw-16khz-16bit-mono-pcm": 16_000}
_TICKS_PER_MS = 10_000


@dataclass
class Line:
    """One socket, and what came over it."""

    path: str
    query: dict[str, str]
    said: list[str] = field(default_factory=list)
    """Paths of the messages; of `audio` only its begin and its end, each request's."""
    sound: bytearray = field(default_factory=bytearray, repr=False)
    bodies: dict[str, str] = field(default_factory=dict)
    """The last text of each path."""
    requests: list[str] = field(default_factory=list)
    longest: int = 0
    """Bytes of the longest message of sound."""
    over: anyio.Event = field(default_factory=anyio.Event)
    """Set when it is closed; await it in the server's own loop."""
    goodbye: int | None = None


@dataclass
class AzureServer:
    """What the server does, and what it saw. Everything may be changed while it runs."""

    base_url: str = ""
    api_key: str | None = None
    """Where set, sockets need it; None takes everyone."""
    segment_s: float = 5.0
    """An utterance that is longer is final in parts."""
    turn_s: float = 600.0
    """A request that brings more sound is ended by the server."""
    understood: str | None = None
    """What every utterance in which something can be heard is taken for; None reads tones."""
    piece_delay: float = 0.0
    """Seconds before each piece of sound."""
    marks_apart: bool = True
    """Tells of marks by themselves, as the service does where it is asked to."""
    hearings: list[Line] = field(default_factory=list)
    speakings: list[Line] = field(default_factory=list)
    _fault: Fault | None = None
    _faults_left: int | None = None

    def fail_with(self, fault: Fault | None, *, times: int | None = None) -> None:
        """Break this many further requests in this way; None: all of them, until told otherwise. No fault heals it."""
        self._fault, self._faults_left = fault, times

    def next_fault(self, *, at_door: bool) -> Fault | None:
        """Handshakes and the requests on a socket break apart from each other."""
        if self._fault is None or (self._fault in _AT_DOOR) != at_door:
            return None
        if self._faults_left is not None:
            self._faults_left -= 1
            if self._faults_left < 0:
                return None
        return self._fault

    async def handle(self, request: Request, response: Response) -> None:
        """A request that wants no socket."""
        await response.whole(404, b"", {})

    async def upgrade(self, request: Request, stream: SocketStream) -> None:
        """A request for a socket."""
        fault = self.next_fault(at_door=True)
        path, query = urlsplit(request.path).path, query_of(request)
        socket = ServerSocket(stream, request)
        if fault is Fault.HANG:
            await anyio.sleep_forever()
        elif fault is Fault.REFUSED:
            await reset_connection(stream)
        elif fault is Fault.HTML:
            await stream.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\n<p/>")
        elif status := self._refusal(request, path, query, fault):
            # The words echo what a real server may echo, so that tests can show that nobody repeats them.
            body = f"Refused: {request.headers.get('ocp-apim-subscription-key')}".encode()
            await stream.send(f"HTTP/1.1 {status} No\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
        else:
            line = Line(path, query)
            (self.hearings if path in _HEARING else self.speakings).append(line)
            await socket.accept()
            try:
                await (_Hearing if path in _HEARING else _Speaking)(self, socket, line).run()
            finally:
                line.goodbye = socket.goodbye
                line.over.set()

    def _refusal(self, request: Request, path: str, query: dict[str, str], fault: Fault | None) -> int | None:
        if fault in STATUSES:
            return STATUSES[fault]
        if self.api_key is not None and request.headers.get("ocp-apim-subscription-key") != self.api_key:
            return 401
        if path not in _HEARING + _SPEAKING:
            return 404
        known = query.get("language") in LANGUAGES or path in _SPEAKING
        return None if known and len(request.headers.get("x-connectionid", "")) == 32 else 400


_AT_DOOR = (*STATUSES, Fault.HANG, Fault.REFUSED, Fault.HTML)


class _Service(ABC):
    """One socket: what comes is read, and handed to `obey` request by request."""

    def __init__(self, server: AzureServer, socket: ServerSocket, line: Line) -> None:
        self._server = server
        self._socket = socket
        self._line = line
        self._request_id = ""

    async def run(self) -> None:
        async for message in self._socket:
            head, body = _parted(message)
            path = head.get("path", "")
            known = path == "speech.config" or len(head.get("x-requestid", "")) == 32
            if not (known and head.get("x-timestamp", "").endswith("Z")):
                await self._socket.close(1002, "A message without its head.")
                return
            if isinstance(body, str):
                self._line.bodies[path] = body
            if path != "audio" or head.get("content-type") or not body:
                self._line.said.append(path)
            if path not in ("speech.config", "telemetry"):
                if head["x-requestid"] != self._request_id:
                    self._request_id = head["x-requestid"]
                    self._line.requests.append(self._request_id)
                await self.obey(path, body)

    @abstractmethod
    async def obey(self, path: str, body: str | bytes) -> None: ...

    async def say(self, path: str, document: dict[str, Any], request_id: str = "") -> None:
        body = json.dumps(document, ensure_ascii=False)
        await self.say_raw(path, body, request_id)

    async def say_raw(self, path: str, body: str, request_id: str = "") -> None:
        head = f"X-RequestId:{request_id or self._request_id}\r\nContent-Type:application/json; charset=utf-8"
        await self._socket.send(f"{head}\r\nPath:{path}\r\n\r\n{body}")

    async def start(self) -> None:
        await self.say("turn.start", {"context": {"serviceTag": "0" * 32}})

    async def broken(self, fault: Fault | None, path: str) -> bool:
        """Break an answer in this way; False answers it well too."""
        match fault:
            case Fault.STALL:
                pass
            case Fault.RESET:
                await self._socket.reset()
            case Fault.MALFORMED:
                await self.say_raw(path, '{"Recogn')
            case Fault.STRANGE:
                await self.say(path, {"text": "Hello."})
            case Fault.BINARY:
                await self._socket.send_bytes(b"\xff\xff\0\1")
            case Fault.EARLY_END:
                await self._socket.close()
            case Fault.REJECTED:
                await self._socket.close(1007, "Unsupported voice.")
            case Fault.LOST:
                await self._socket.close(1011, "Internal server error.")
            case _:
                return False
        return True


class _Hearing(_Service):
    """One voice: a request for each utterance, times in ticks from the start of its sound."""

    def __init__(self, server: AzureServer, socket: ServerSocket, line: Line) -> None:
        super().__init__(server, socket, line)
        self._fault: Fault | None = None
        self._sound = bytearray()
        self._phrase_at = 0
        """Bytes of the sound that are understood for good."""
        self._words: list[DecodedWord] = []
        self._over = False

    async def obey(self, path: str, body: str | bytes) -> None:
        match path, body:
            case "speech.context", str():
                assert json.loads(body)
                self._sound.clear()
                self._phrase_at, self._words, self._over = 0, [], False
                self._fault = self._server.next_fault(at_door=False)
            case "audio", bytes() if self._over:
                pass
            case "audio", bytes() if body[:4] == b"RIFF":
                self._rate = int.from_bytes(body[24:28], "little")
                self._decoder = Decoder(self._rate)
                await self.start()
                await self._hear(body[body.index(b"data") + 8 :])
            case "audio", b"":
                if not await self.broken(self._fault, "speech.phrase"):
                    await self._finish()
            case "audio", bytes():
                await self._hear(body)
            case _:
                pass

    @property
    def _heard_ms(self) -> float:
        return len(self._sound) / 2 / self._rate * 1000

    async def _hear(self, sound: bytes) -> None:
        self._line.longest = max(self._line.longest, len(sound))
        self._line.sound += sound
        self._sound += sound
        if self._server.understood is None:
            news = self._decoder.push(np.frombuffer(sound, "<i2"))
            self._words += news
            if news and self._fault is not Fault.STALL:
                await self._guess()
        if self._fault is Fault.UNKNOWN:
            await self.say("speech.startDetected", {"Offset": 0})
            await self.say("tomorrows.invention", {"Words": 7})
        if self._heard_ms - self._start_ms >= self._server.segment_s * 1000:
            await self._phrase()
        if self._heard_ms >= self._server.turn_s * 1000:
            await self._finish()

    @property
    def _start_ms(self) -> float:
        return self._phrase_at / 2 / self._rate * 1000

    async def _guess(self) -> None:
        first, last = self._words[0], self._words[-1]
        text = " ".join(word.text for word in self._words)
        await self.say("speech.hypothesis", {"Id": "0", "Text": text, **_span(first.start_ms, last.end_ms)})

    async def _finish(self) -> None:
        if self._fault is Fault.ENDLESS:
            while not self._socket.gone:
                await self.say("speech.hypothesis", {"Text": "um", **_span(0, 100)})
                await anyio.sleep(0.01)
        if self._fault is Fault.GAVE_UP:
            await self.say("speech.phrase", {"RecognitionStatus": "Error", "Offset": 0, "Duration": 0})
        if self._fault is Fault.OUT_OF_ORDER:
            await self._phrase(keep=True)
        await self._phrase()
        await self.say("speech.endDetected", {"Offset": round(self._heard_ms * _TICKS_PER_MS)})
        await self.say("turn.end", {})
        if self._fault is Fault.OUT_OF_ORDER:
            await self.say("speech.hypothesis", {"Text": "too late", **_span(0, 100)})
        self._over = True

    async def _phrase(self, *, keep: bool = False) -> None:
        words = self._words
        if self._server.understood is not None:
            sound = Frame(bytes(self._sound[self._phrase_at :]), self._rate)
            words = understood(sound, self._server.understood)
        if not words:
            span = _span(self._start_ms, self._heard_ms)
            await self.say("speech.phrase", {"RecognitionStatus": "NoMatch", "Id": "0", **span})
        else:
            span = _span(words[0].start_ms, words[-1].end_ms)
            document = {"RecognitionStatus": "Success", "Id": "0", **span, "NBest": [_best(words)]}
            await self.say("speech.phrase", document)
        if not keep:
            self._words, self._phrase_at = [], len(self._sound)


class _Speaking(_Service):
    """One request after the other: a document in, sound and the places of its words out."""

    async def obey(self, path: str, body: str | bytes) -> None:
        if path == "synthesis.context" and isinstance(body, str):
            self._audio = json.loads(body)["synthesis"]["audio"]
        elif path == "ssml" and isinstance(body, str):
            await self._speak(body)

    async def _speak(self, document: str) -> None:
        fault = self._server.next_fault(at_door=False)
        name, text, speed = _read_ssml(document)
        rate = _RATES.get(self._audio["outputFormat"])
        if name not in VOICES or rate is None:
            await self._socket.close(1007, f"Unsupported voice {name}: {text}")
            return
        await self.start()
        await self.say("response", {"context": {"serviceTag": "0" * 32}, "audio": {"type": "inline", "streamId": "A"}})
        if fault not in (Fault.STALL, Fault.RESET) and await self.broken(fault, "audio.metadata"):
            return
        sound = spoken(text, rate, speed)
        if self._audio["metadataOptions"]["wordBoundaryEnabled"] not in (False, "false"):
            await self._tell_words(text, speed)
        step = rate * PIECE_MS // 1000 * 2
        pieces = [sound[at : at + step] for at in range(0, len(sound), step)]
        for number, piece in enumerate(cycle(pieces) if fault is Fault.ENDLESS else pieces):
            if fault is Fault.EMPTY or self._socket.gone:
                break
            if number == 1 and await self.broken(fault, "audio.metadata"):
                return
            await anyio.sleep(self._server.piece_delay)
            await self._send_sound(piece)
        if fault is Fault.OUT_OF_ORDER:
            await self._send_sound(b"\1\1" * 9, "f" * 32)
        await self.say("turn.end", {})

    async def _tell_words(self, text: str, speed: float) -> None:
        for word in placed(text, speed):
            plain = word.text.strip(".,;:¿?¡!")
            told = [plain] if self._server.marks_apart else [word.text]
            told += [mark for mark in word.text[word.text.find(plain) + len(plain) :] if self._server.marks_apart]
            for each in told:
                kind = "WordBoundary" if each == told[0] else "PunctuationBoundary"
                entry = {"Text": each, "Length": len(each), "BoundaryType": kind}
                data = {**_span(word.start_ms, word.end_ms), "text": entry}
                await self.say("audio.metadata", {"Metadata": [{"Type": "WordBoundary", "Data": data}]})

    async def _send_sound(self, sound: bytes, request_id: str = "") -> None:
        fields = ("X-RequestId:" + (request_id or self._request_id), "Content-Type:audio/x-wav", "X-StreamId:A")
        head = "\r\n".join((*fields, "Path:audio", ""))
        if not self._socket.gone:
            await self._socket.send_bytes(len(head).to_bytes(2, "big") + head.encode() + sound)


@asynccontextmanager
async def azure_server(*, api_key: str | None = None) -> AsyncIterator[AzureServer]:
    """Serve in this loop as long as the context lasts."""
    server = AzureServer(api_key=api_key)
    async with http_server(server.handle, server.upgrade) as origin:
        server.base_url = origin
        yield server


@contextmanager
def run_in_thread(*, api_key: str | None = None) -> Iterator[AzureServer]:
    """Serve on a thread as long as the context lasts; set faults, and read what was seen, from outside."""
    with (
        start_blocking_portal() as portal,
        portal.wrap_async_context_manager(azure_server(api_key=api_key)) as server,
    ):
        yield server


def _parted(message: str | bytes) -> tuple[dict[str, str], str | bytes]:
    body: str | bytes
    if isinstance(message, str):
        head, _, body = message.partition("\r\n\r\n")
    else:
        length = int.from_bytes(message[:2], "big")
        head, body = message[2 : 2 + length].decode("ascii"), message[2 + length :]
    lines = (line.partition(":") for line in head.splitlines() if line)
    return {name.strip().lower(): value.strip() for name, _, value in lines}, body


def _read_ssml(document: str) -> tuple[str, str, float]:
    """Name of the voice, text and pace."""
    spaces = {"s": "http://www.w3.org/2001/10/synthesis"}
    voice = ElementTree.fromstring(document).find("s:voice", spaces)
    assert voice is not None
    prosody = voice.find(".//s:prosody", spaces)
    speed = float(prosody.get("rate", "1")) if prosody is not None else 1.0
    return voice.get("name", ""), "".join(voice.itertext()), speed


def _span(start_ms: float, end_ms: float) -> dict[str, int]:
    start, end = round(start_ms * _TICKS_PER_MS), round(end_ms * _TICKS_PER_MS)
    return {"Offset": start, "Duration": end - start}


def _best(words: list[DecodedWord]) -> dict[str, Any]:
    shown = " ".join(word.text for word in words)
    plain = [word.text.strip(".,;:¿?¡!").lower() for word in words]
    return {
        "Confidence": CONFIDENCE,
        "Lexical": " ".join(plain),
        "ITN": " ".join(plain),
        "MaskedITN": " ".join(plain),
        "Display": shown,
        "Words": [
            {"Word": text, **_span(word.start_ms, word.end_ms), "Confidence": WORD_CONFIDENCE}
            for text, word in zip(plain, words, strict=True)
        ],
        "DisplayWords": [{"DisplayText": word.text, **_span(word.start_ms, word.end_ms)} for word in words],
    }
