"""A real server on the loopback that speaks Deepgram's wire, both ways, with words as tones and faults on demand.

What it says are the tones of `providers.scripted.fsk`, and those it understands:

    async with deepgram_server() as server:
        ... DEEPGRAM_BASE_URL = server.base_url ...
        assert server.streams[0].query["model"] == "nova-3"
"""

from __future__ import annotations

import itertools
import json
import wave
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from itertools import cycle
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import anyio
import numpy as np
from anyio.abc import SocketStream
from anyio.from_thread import start_blocking_portal

from talktrack.audio.samples import frame_of
from talktrack.audio.wav import read_wav
from talktrack.domain.frame import Frame
from talktrack.providers.deepgram.voices import VOICES
from talktrack.providers.scripted.fsk import Decoder
from tests.servers.deepgram_faults import STATUSES, Fault
from tests.servers.http import Request, Response, http_server, reset_connection
from tests.servers.sockets import ServerSocket
from tests.servers.tones import spoken, understood

MODELS = ("nova-3", "nova-2")
LANGUAGES = ("en", "es")
CONFIDENCE = 0.97
JSON = {"Content-Type": "application/json", "dg-request-id": "0"}
PIECE_MS = 50
PAUSE_S = 0.8

Word = dict[str, Any]


@dataclass
class Stream:
    """One socket, and what came over it."""

    query: dict[str, str]
    sound: bytearray = field(default_factory=bytearray)
    messages: list[int] = field(default_factory=list)
    """Bytes of each message of sound."""
    said: list[str] = field(default_factory=list)
    """Types of the other messages."""
    over: anyio.Event = field(default_factory=anyio.Event)
    """Set when it is closed; await it in the server's own loop."""
    goodbye: int | None = None
    """The code with which the client closed."""


@dataclass
class DeepgramServer:
    """What the server does, and what it saw. Everything may be changed while it runs."""

    base_url: str = ""
    api_key: str | None = None
    """Where set, requests need it; None takes everyone."""
    segment_s: float = 5.0
    """An utterance that is longer is final in parts."""
    answer_delay: float = 0.0
    """Seconds before a `Finalize` is answered."""
    piece_delay: float = 0.0
    """Seconds before each piece of sound."""
    quiet_s: float = 10.0
    """A stream that brings neither sound nor a sign of life for so long is closed."""
    understood: str | None = None
    """What every recording in which something can be heard is taken for; None reads tones."""
    speaker_of: Callable[[str], int] = lambda word: 0
    """Whose voice says a word."""
    streams: list[Stream] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    """Every request that wants no socket."""
    _fault: Fault | None = None
    _faults_left: int | None = None
    _broken_path: str = ""

    def fail_with(self, fault: Fault | None, *, times: int | None = None, path: str = "") -> None:
        """Break this many further answers in this way; None: all of them, until told otherwise. No fault heals it.

        `path` breaks only what is asked of that path.
        """
        self._fault, self._faults_left, self._broken_path = fault, times, path

    async def handle(self, request: Request, response: Response) -> None:
        """A request that wants no socket."""
        self.requests.append(request)
        fault = self._next_fault(request)
        query = query_of(request)
        if fault is Fault.HANG:
            await anyio.sleep_forever()
        elif fault is Fault.REFUSED:
            await response.reset()
        elif fault is Fault.HTML:
            await response.whole(200, b"<!doctype html><title>Sign in</title>", {"Content-Type": "text/html"})
        elif refusal := self._refusal(request, query, fault):
            await response.whole(refusal[0], _error(*refusal), JSON)
        elif request.method == "POST" and urlsplit(request.path).path == "/v1/listen":
            await self._transcribe(request, response, fault)
        elif request.method == "POST" and urlsplit(request.path).path == "/v1/speak":
            await self._speak(request, query, response, fault)
        else:
            await response.whole(404, _error(404, "No such path."), JSON)

    async def upgrade(self, request: Request, stream: SocketStream) -> None:
        """A request for a socket."""
        fault = self._next_fault(request)
        query = query_of(request)
        socket = ServerSocket(stream, request)
        if fault is Fault.HANG:
            await anyio.sleep_forever()
        elif fault is Fault.REFUSED:
            await reset_connection(stream)
        elif fault is Fault.HTML:
            await stream.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\n<p/>")
        elif refusal := self._refusal(request, query, fault):
            head = f"HTTP/1.1 {refusal[0]} No\r\nContent-Type: application/json\r\nContent-Length: "
            body = _error(*refusal)
            await stream.send(f"{head}{len(body)}\r\n\r\n".encode() + body)
        else:
            await socket.accept()
            seen = Stream(query)
            self.streams.append(seen)
            try:
                await _Listening(self, socket, seen, fault).run()
            finally:
                seen.goodbye = socket.goodbye
                seen.over.set()

    def _refusal(self, request: Request, query: dict[str, str], fault: Fault | None) -> tuple[int, str] | None:
        key = request.headers.get("authorization", "")
        if fault in STATUSES:
            # The words echo what a real server may echo, so that tests can show that nobody repeats them.
            return STATUSES[fault], f"Refused: {key} said {request.content.decode('latin-1')[:200]}"
        if self.api_key is not None and key != f"Token {self.api_key}":
            return 401, "Invalid credentials."
        if urlsplit(request.path).path == "/v1/speak":
            known = query.get("model") in VOICES and query.get("encoding", "linear16") == "linear16"
        else:
            known = query.get("model") in MODELS and query.get("language", "en") in LANGUAGES
        return None if known else (400, "No such model/language combination found.")

    async def _transcribe(self, request: Request, response: Response, fault: Fault | None) -> None:
        query = query_of(request)
        sounds = _channels(request.content) if query.get("multichannel") == "true" else [read_wav(request.content)]
        channels = [
            [_word(word.text, word.start_ms / 1000, word.end_ms / 1000) for word in understood(sound, self.understood)]
            for sound in sounds
        ]
        if query.get("diarize") == "true":
            for word in itertools.chain.from_iterable(channels):
                word |= {"speaker": self.speaker_of(word["word"]), "speaker_confidence": CONFIDENCE}
        document: dict[str, Any] = {
            "metadata": {
                "request_id": "0",
                "created": "2026-01-01T00:00:00.000Z",
                "duration": sounds[0].duration_ms / 1000,
                "channels": len(sounds),
                "models": ["0"],
                "model_info": {},
            },
            "results": {"channels": [{"alternatives": [_alternative(words)]} for words in channels]},
        }
        if query.get("utterances") == "true":
            document["results"]["utterances"] = [
                _utterance(number, words) for number, heard in enumerate(channels) for words in _stretches(heard)
            ]
        match fault:
            case Fault.MALFORMED:
                await response.whole(200, b'{"results": {"chan', JSON)
            case Fault.STRANGE:
                await response.whole(200, b'{"text": "Hello."}', JSON)
            case Fault.STALL | Fault.RESET:
                await response.begin(200, JSON)
                await response.write(b'{"results": ')
                await (anyio.sleep_forever() if fault is Fault.STALL else response.reset())
            case _:
                await response.whole(200, json.dumps(document).encode(), JSON)

    async def _speak(self, request: Request, query: dict[str, str], response: Response, fault: Fault | None) -> None:
        text = json.loads(request.content)["text"]
        if len(text) > 2000:
            await response.whole(413, _error(413, "Input text exceeds maximum character limit."), JSON)
            return
        rate = int(query.get("sample_rate", "24000"))
        sound = spoken(text, rate, float(query.get("speed", "1")))
        step = rate * PIECE_MS // 1000 * 2
        pieces = [sound[at : at + step] for at in range(0, len(sound), step)]
        await response.begin(200, {"Content-Type": "audio/l16;rate=24000;channels=1", "dg-request-id": "0"})
        for number, piece in enumerate(cycle(pieces) if fault is Fault.ENDLESS else pieces):
            if fault is Fault.EMPTY:
                break
            if number == 1 and fault is Fault.STALL:
                await anyio.sleep_forever()
            if number == 1 and fault is Fault.RESET:
                await response.reset()
                return
            await anyio.sleep(self.piece_delay)
            await response.write(piece)
        await response.end()

    def _next_fault(self, request: Request) -> Fault | None:
        if self._broken_path not in ("", urlsplit(request.path).path):
            return None
        if self._faults_left is None:
            return self._fault
        self._faults_left -= 1
        return self._fault if self._faults_left >= 0 else None


class _Listening:
    """One stream: what came, and what of it is not final yet. Times are seconds of its sound."""

    def __init__(self, server: DeepgramServer, socket: ServerSocket, seen: Stream, fault: Fault | None) -> None:
        self._server = server
        self._socket = socket
        self._seen = seen
        self._fault = fault
        self._rate = int(seen.query["sample_rate"])
        self._decoder = Decoder(self._rate)
        self._final_s = 0.0
        self._words: list[Word] = []

    async def run(self) -> None:
        while True:
            with anyio.move_on_after(self._server.quiet_s) as quiet:
                try:
                    message = await anext(self._socket)
                except StopAsyncIteration:
                    return
            if quiet.cancelled_caught:
                await self._socket.close(1011, "NET-0001")
            elif isinstance(message, bytes):
                self._seen.messages.append(len(message))
                self._seen.sound += message
                await self._hear(message)
            else:
                await self._obey(json.loads(message)["type"])

    @property
    def _heard_s(self) -> float:
        return len(self._seen.sound) / 2 / self._rate

    async def _hear(self, sound: bytes) -> None:
        news = self._decoder.push(np.frombuffer(sound, "<i2"))
        self._words += [_word(word.text, word.start_ms / 1000, word.end_ms / 1000) for word in news]
        if self._fault is Fault.UNKNOWN:
            await self._say({"type": "SpeechStarted", "channel": [0], "timestamp": self._heard_s})
            await self._say({"type": "TomorrowsInvention", "words": 7})
        if self._heard_s - self._final_s >= self._server.segment_s or self._fault is Fault.UNANSWERED:
            await self._finish()
        elif news and self._fault is not Fault.STALL:
            await self._say(self._result(final=False))

    async def _obey(self, type: str) -> None:
        self._seen.said.append(type)
        match type:
            case "Finalize" if self._fault is not None and await self._break(self._fault):
                pass
            case "Finalize":
                await anyio.sleep(self._server.answer_delay)
                if self._heard_s - self._final_s > 0.01:
                    await self._finish(from_finalize=True)
            case "CloseStream":
                await self._finish()
                await self._say(
                    {
                        "type": "Metadata",
                        "transaction_key": "deprecated",
                        "request_id": "0",
                        "sha256": "0",
                        "created": "2026-01-01T00:00:00.000Z",
                        "duration": self._heard_s,
                        "channels": 1,
                    }
                )
                await self._socket.close()
            case _:
                pass

    async def _break(self, fault: Fault) -> bool:
        """Answer a `Finalize` in this way; False answers it well too."""
        match fault:
            case Fault.STALL:
                pass
            case Fault.ENDLESS:
                while not self._socket.gone:
                    await self._say(self._result(final=False))
                    await anyio.sleep(0.01)
            case Fault.RESET:
                await self._socket.reset()
            case Fault.MALFORMED:
                await self._socket.send('{"type": "Results", "chan')
            case Fault.STRANGE:
                await self._say({"type": "Results", "start": 0, "duration": 1, "channel": {"text": "Hello."}})
            case Fault.BINARY:
                await self._socket.send_bytes(b"\0\1")
            case Fault.GAVE_UP:
                await self._say({"type": "Error", "variant": "Internal", "description": "Out of memory."})
            case Fault.EARLY_END:
                await self._socket.close()
            case Fault.REJECTED:
                await self._socket.close(1008, "DATA-0000")
            case Fault.LOST:
                await self._socket.close(1011, "NET-0000")
            case Fault.OUT_OF_ORDER:
                late, again = self._result(final=False), self._result(final=True)
                await self._finish(from_finalize=True)
                await self._say(again)
                await self._say(late)
                return True
            case _:
                return False
        return True

    async def _finish(self, *, from_finalize: bool = False) -> None:
        await self._say(self._result(final=True, from_finalize=from_finalize))
        self._final_s = self._heard_s
        self._words = []

    def _result(self, *, final: bool, from_finalize: bool = False) -> dict[str, Any]:
        return {
            "type": "Results",
            "channel_index": [0, 1],
            "duration": self._heard_s - self._final_s,
            "start": self._final_s,
            "is_final": final,
            "speech_final": False,
            "channel": {"alternatives": [_alternative(self._words)]},
            "metadata": {
                "request_id": "0",
                "model_info": {"name": "general-nova-3", "version": "0", "arch": "nova-3"},
                "model_uuid": "0",
            },
            "from_finalize": from_finalize,
        }

    async def _say(self, document: dict[str, Any]) -> None:
        await self._socket.send(json.dumps(document, ensure_ascii=False))


@asynccontextmanager
async def deepgram_server(*, api_key: str | None = None) -> AsyncIterator[DeepgramServer]:
    """Serve in this loop as long as the context lasts."""
    server = DeepgramServer(api_key=api_key)
    async with http_server(server.handle, server.upgrade) as origin:
        server.base_url = origin
        yield server


@contextmanager
def run_in_thread(*, api_key: str | None = None) -> Iterator[DeepgramServer]:
    """Serve on a thread as long as the context lasts; set faults, and read what was seen, from outside."""
    with (
        start_blocking_portal() as portal,
        portal.wrap_async_context_manager(deepgram_server(api_key=api_key)) as server,
    ):
        yield server


def query_of(request: Request) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(request.path).query))


def _word(text: str, start_s: float, end_s: float) -> Word:
    plain = text.strip(".,;:¿?¡!").lower()
    return {"word": plain, "start": start_s, "end": end_s, "confidence": CONFIDENCE, "punctuated_word": text}


def _alternative(words: list[Word]) -> dict[str, Any]:
    text = " ".join(word["punctuated_word"] for word in words)
    return {"transcript": text, "confidence": CONFIDENCE if words else 0.0, "words": words}


def _channels(wav: bytes) -> list[Frame]:
    """The channels of a WAV file, each by itself."""
    with wave.open(BytesIO(wav)) as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, file.getnchannels())
        return [frame_of(channel.copy(), file.getframerate()) for channel in samples.T]


def _stretches(words: list[Word]) -> Iterator[list[Word]]:
    """Up to where another one speaks, or a longer pause."""
    stretch: list[Word] = []
    for word in words:
        goes_on = stretch and word.get("speaker") == stretch[-1].get("speaker")
        if stretch and not (goes_on and word["start"] - stretch[-1]["end"] < PAUSE_S):
            yield stretch
            stretch = []
        stretch.append(word)
    if stretch:
        yield stretch


def _utterance(channel: int, words: list[Word]) -> dict[str, Any]:
    speaker = {"speaker": words[0]["speaker"]} if "speaker" in words[0] else {}
    text = {"transcript": _alternative(words)["transcript"], "words": words, "confidence": CONFIDENCE}
    return {"id": "0", "channel": channel, "start": words[0]["start"], "end": words[-1]["end"], **text, **speaker}


def _error(status: int, message: str) -> bytes:
    return json.dumps({"err_code": str(status), "err_msg": message, "request_id": "0"}).encode()
