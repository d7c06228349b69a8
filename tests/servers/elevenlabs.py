"""A real server on the loopback that speaks ElevenLabs' wire, both ways, with words as tones and faults on demand.

async with elevenlabs_server() as server:
    ... ELEVENLABS_BASE_URL = server.base_url ...
    assert server.streams[0].query["model_id"] == "scribe_v2_realtime"
"""

from __future__ import annotations

import base64
import json
import math
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from itertools import cycle
from typing import Any

import anyio
import numpy as np
from anyio.abc import SocketStream

from talktrack.audio.wav import read_wav
from talktrack.providers.elevenlabs.voices import VOICES
from talktrack.providers.scripted.fsk import DecodedWord, Decoder
from tests.servers.deepgram_faults import Fault
from tests.servers.forms import form_of
from tests.servers.http import Request, Response
from tests.servers.sockets import ServerSocket
from tests.servers.speech import JSON, SpeechServer, path_of, query_of, serving
from tests.servers.tones import placed, spoken, understood

CONFIDENCE = 0.97
OWN_VOICE = "ownVoice0fTheAccount"
CHUNK_MS = 300
LANGUAGES = ("en", "es")
BATCH_MODELS = ("scribe_v2", "scribe_v3")
STREAMING_MODELS = ("scribe_v2_realtime", "scribe_v3_live")
LEAST_S = 0.3
"""What is committed has to hold so much sound."""


@dataclass
class Stream:
    """One socket, and what came over it."""

    query: dict[str, str]
    sound: bytearray = field(default_factory=bytearray)
    commits: int = 0
    over: anyio.Event = field(default_factory=anyio.Event)
    """Set when it is closed; await it in the server's own loop."""
    goodbye: int | None = None
    """The code with which the client closed."""


@dataclass
class ElevenLabsServer(SpeechServer):
    """What the server does, and what it saw. Everything may be changed while it runs."""

    rewrite: dict[str, str] = field(default_factory=dict)
    """Words of which the characters are told in another writing."""
    quiet_s: float = 60.0
    """A stream that brings no sound for so long is closed."""
    streams: list[Stream] = field(default_factory=list)

    def key_of(self, request: Request) -> str:
        return request.headers.get("xi-api-key", "")

    def error(self, status: int, message: str) -> bytes:
        kinds = {401: "invalid_api_key", 429: "too_many_concurrent_requests", 404: "voice_not_found"}
        return json.dumps({"detail": {"status": kinds.get(status, "error"), "message": message}}).encode()

    async def _answer(self, request: Request, response: Response, fault: Fault | None) -> None:
        match request.method, path_of(request).split("/")[1:]:
            case "POST", ["v1", "text-to-speech", voice, "stream", "with-timestamps"]:
                if voice in VOICES or voice == OWN_VOICE:
                    await self._say(request, response, fault)
                else:
                    await response.whole(404, self.error(404, "A voice with that voice_id was not found."), JSON)
            case "POST", ["v1", "speech-to-text"]:
                await self._transcribe(request, response, fault)
            case _:
                await response.whole(404, b'{"detail": "Not Found"}', JSON)

    async def _say(self, request: Request, response: Response, fault: Fault | None) -> None:
        body = json.loads(request.content)
        rate = int(query_of(request)["output_format"].removeprefix("pcm_"))
        speed = body.get("voice_settings", {}).get("speed", 1.0)
        chunks = self._chunks(body["text"], rate, speed)
        await response.begin(200, JSON)
        for number, chunk in enumerate(cycle(chunks) if fault is Fault.ENDLESS else chunks):
            if fault is Fault.EMPTY:
                break
            if number == 1 and fault is Fault.STALL:
                await anyio.sleep_forever()
            if number == 1 and fault is Fault.RESET:
                await response.reset()
                return
            await anyio.sleep(self.piece_delay)
            match fault:
                case Fault.MALFORMED:
                    await response.write(b'{"audio_base64": "AAAA\n')
                case Fault.STRANGE:
                    await response.write(b'{"audio": "AAAA"}\n')
                case _:
                    await response.write(json.dumps(chunk).encode() + b"\n\n")
        await response.end()

    def _chunks(self, text: str, rate: int, speed: float) -> list[dict[str, Any]]:
        """The sound in pieces, each with the characters that are said in it."""
        sound = spoken(text, rate, speed)
        letters = [letter for word in placed(text, speed) for letter in self._letters(word)]
        step = rate * CHUNK_MS // 1000 * 2
        chunks: list[dict[str, Any]] = []
        for at in range(0, len(sound), step):
            from_s, to_s = at / 2 / rate, (at + step) / 2 / rate
            here = [letter for letter in letters if from_s <= letter[1] < to_s]
            alignment = {
                "characters": [letter[0] for letter in here],
                "character_start_times_seconds": [letter[1] for letter in here],
                "character_end_times_seconds": [letter[2] for letter in here],
            }
            chunks.append(
                {
                    "audio_base64": base64.b64encode(sound[at : at + step]).decode(),
                    "alignment": alignment if here else None,
                    "normalized_alignment": alignment if here else None,
                }
            )
        return chunks

    def _letters(self, word: DecodedWord) -> list[tuple[str, float, float]]:
        """The characters of a word, and the space behind it."""
        text = self.rewrite.get(word.text, word.text)
        step_s = (word.end_ms - word.start_ms) / 1000 / len(text)
        times = [word.start_ms / 1000 + number * step_s for number in range(len(text))]
        told = [(letter, at_s, at_s + step_s) for letter, at_s in zip(text, times, strict=True)]
        return [*told, (" ", word.end_ms / 1000, word.end_ms / 1000)]

    async def _transcribe(self, request: Request, response: Response, fault: Fault | None) -> None:
        form = form_of(request)
        if form["model_id"].decode() not in BATCH_MODELS or form.get("language_code", b"en").decode() not in LANGUAGES:
            await response.whole(400, self.error(400, "No such model."), JSON)
            return
        words = understood(read_wav(form["file"]), self.understood)
        answer = {"language_code": "eng", "language_probability": 0.98, **_transcript(words)}
        match fault:
            case Fault.MALFORMED:
                await response.whole(200, b'{"text": "Hel', JSON)
            case Fault.STRANGE:
                await response.whole(200, b'{"results": []}', JSON)
            case Fault.STALL | Fault.RESET:
                await response.begin(200, JSON)
                await response.write(b'{"text": ')
                await (anyio.sleep_forever() if fault is Fault.STALL else response.reset())
            case _:
                await response.whole(200, json.dumps(answer).encode(), JSON)

    async def _listen(self, request: Request, stream: SocketStream, fault: Fault | None) -> None:
        socket = ServerSocket(stream, request)
        await socket.accept()
        seen = Stream(query_of(request))
        self.streams.append(seen)
        try:
            await _Listening(self, socket, seen, fault).run()
        finally:
            seen.goodbye = socket.goodbye
            seen.over.set()


class _Listening:
    """One stream."""

    def __init__(self, server: ElevenLabsServer, socket: ServerSocket, seen: Stream, fault: Fault | None) -> None:
        self._server = server
        self._socket = socket
        self._seen = seen
        self._fault = fault
        self._rate = int(seen.query.get("audio_format", "pcm_16000").removeprefix("pcm_"))
        self._timed = seen.query.get("include_timestamps") == "true"
        self._decoder = Decoder(self._rate)
        self._words: list[DecodedWord] = []
        self._committed = 0

    async def run(self) -> None:
        if self._seen.query.get("model_id") not in STREAMING_MODELS:
            await self._fail("invalid_request", 1008)
            return
        await self._say("session_started", session_id="0", config={"sample_rate": self._rate, "model_id": "scribe"})
        while True:
            with anyio.move_on_after(self._server.quiet_s) as quiet:
                try:
                    message = await anext(self._socket)
                except StopAsyncIteration:
                    return
            if quiet.cancelled_caught:
                await self._fail("insufficient_audio_activity", 1000)
                return
            chunk = json.loads(message)
            assert chunk["message_type"] == "input_audio_chunk"
            assert chunk["sample_rate"] == self._rate
            await self._hear(base64.b64decode(chunk["audio_base_64"]))
            if chunk["commit"]:
                self._seen.commits += 1
                if not await self._break():
                    await self._commit()

    async def _hear(self, sound: bytes) -> None:
        self._seen.sound += sound
        news = self._decoder.push(np.frombuffer(sound, "<i2"))
        self._words += news
        if self._fault is Fault.UNKNOWN:
            await self._say("warning", warning="Tomorrow's invention.")
            await self._say("tomorrows_invention", words=7)
        if news and self._fault is not Fault.STALL:
            await self._partial()

    async def _partial(self) -> None:
        await self._say("partial_transcript", text=" ".join(word.text for word in self._words))

    async def _commit(self) -> None:
        if (len(self._seen.sound) - self._committed) / 2 / self._rate < LEAST_S:
            await self._say("commit_throttled", error="Commit request ignored: too little sound.")
            return
        self._committed = len(self._seen.sound)
        words, self._words = self._words, []
        await self._committed_words(words)
        if self._fault is Fault.OUT_OF_ORDER:
            await self._committed_words(words)

    async def _committed_words(self, words: list[DecodedWord]) -> None:
        transcript = _transcript(words)
        await self._say("committed_transcript", text=transcript["text"])
        if self._timed:
            await self._say("committed_transcript_with_timestamps", language_code="en", **transcript)

    async def _break(self) -> bool:
        """Answer a commit in this way; False answers it well."""
        match self._fault:
            case Fault.STALL:
                pass
            case Fault.ENDLESS:
                while not self._socket.gone:
                    await self._partial()
                    await anyio.sleep(0.01)
            case Fault.RESET:
                await self._socket.reset()
            case Fault.MALFORMED:
                await self._socket.send('{"message_type": "comm')
            case Fault.STRANGE:
                await self._say("committed_transcript_with_timestamps", transcript="Hello.")
            case Fault.BINARY:
                await self._socket.send_bytes(b"\0\1")
            case Fault.GAVE_UP:
                await self._fail("transcriber_error", 1011)
            case Fault.EARLY_END:
                await self._socket.close()
            case Fault.REJECTED:
                await self._fail("input_error", 1008)
            case Fault.LOST:
                await self._socket.close(1011)
            case _:
                return False
        return True

    async def _fail(self, what: str, code: int) -> None:
        await self._say(what, error=f"Out of memory: {self._socket.request.headers.get('xi-api-key')}")
        await self._socket.close(code)

    async def _say(self, kind: str, **told: Any) -> None:
        await self._socket.send(json.dumps({"message_type": kind, **told}, ensure_ascii=False))


def elevenlabs_server(*, api_key: str | None = None) -> AbstractAsyncContextManager[ElevenLabsServer]:
    """Serve in this loop as long as the context lasts."""
    return serving(ElevenLabsServer(api_key=api_key))


def _transcript(words: list[DecodedWord]) -> dict[str, Any]:
    told: list[dict[str, Any]] = []
    for word in words:
        start_s, end_s = word.start_ms / 1000, word.end_ms / 1000
        if told:
            told.append({"text": " ", "start": told[-1]["end"], "end": start_s, "type": "spacing", "logprob": 0.0})
        told.append(
            {"text": word.text, "start": start_s, "end": end_s, "type": "word", "logprob": math.log(CONFIDENCE)}
        )
    return {"text": "".join(word["text"] for word in told), "words": told}
