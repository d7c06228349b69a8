"""A real server on the loopback that speaks OpenAI's speech, both ways, with words as tones and faults on demand.

async with openai_speech_server() as server:
    ... OPENAI_BASE_URL = server.base_url ...
"""

from __future__ import annotations

import json
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from itertools import cycle
from typing import Any

import anyio

from talktrack.audio.wav import read_wav
from talktrack.providers.openai.voices import VOICES
from talktrack.providers.scripted.fsk import DecodedWord
from tests.servers.deepgram_faults import Fault
from tests.servers.forms import form_of
from tests.servers.http import Request, Response
from tests.servers.speech import JSON, SpeechServer, path_of, serving
from tests.servers.tones import spoken, understood

RATE = 24_000
PIECE_MS = 50
SHORTEST_MS = 100
TRANSCRIBERS = ("gpt-transcribe", "gpt-4o-mini-transcribe", "whisper-1", "whisper-large-v3-turbo")
SPEAKERS = ("gpt-4o-mini-tts", "tts-1")


@dataclass
class OpenAISpeechServer(SpeechServer):
    """What the server does, and what it saw; `base_url` ends in `/v1`."""

    def key_of(self, request: Request) -> str:
        return request.headers.get("authorization", "").removeprefix("Bearer ")

    def error(self, status: int, message: str) -> bytes:
        return json.dumps({"error": {"message": message, "type": "error", "param": None, "code": status}}).encode()

    async def _answer(self, request: Request, response: Response, fault: Fault | None) -> None:
        match request.method, path_of(request).removeprefix("/openai"):
            case "POST", "/v1/audio/transcriptions":
                await self._transcribe(request, response, fault)
            case "POST", "/v1/audio/speech":
                await self._speak(request, response, fault)
            case _:
                await response.whole(404, self.error(404, "Invalid URL."), JSON)

    async def _transcribe(self, request: Request, response: Response, fault: Fault | None) -> None:
        form = form_of(request)
        model, shape = form["model"].decode(), form.get("response_format", b"json").decode()
        sound = read_wav(form["file"])
        if model not in TRANSCRIBERS or shape not in (("json", "verbose_json") if "whisper" in model else ("json",)):
            await response.whole(400, self.error(400, "Unknown model or format."), JSON)
            return
        if sound.duration_ms < SHORTEST_MS:
            await response.whole(400, self.error(400, "Audio file is too short."), JSON)
            return
        words = understood(sound, self.understood)
        answer: dict[str, Any] = {"text": " ".join(word.text for word in words)}
        if shape == "verbose_json":
            answer |= {"task": "transcribe", "language": "english", "duration": sound.duration_ms / 1000}
            answer["words"] = [_word(word) for word in words]
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

    async def _speak(self, request: Request, response: Response, fault: Fault | None) -> None:
        body = json.loads(request.content)
        known = isinstance(body["voice"], dict) or body["voice"] in VOICES
        if body["model"] not in SPEAKERS or not known or not 0 < len(body["input"]) <= 4096:
            await response.whole(400, self.error(400, "Unknown model or voice, or too long a text."), JSON)
            return
        sound = spoken(body["input"], RATE, body.get("speed", 1.0))
        step = RATE * PIECE_MS // 1000 * 2 - 1  # Networks do not care for samples.
        pieces = [sound[at : at + step] for at in range(0, len(sound), step)]
        await response.begin(200, {"Content-Type": "audio/pcm"})
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


def openai_speech_server(
    *, api_key: str | None = None, prefix: str = ""
) -> AbstractAsyncContextManager[OpenAISpeechServer]:
    """Serve in this loop as long as the context lasts; `prefix` stands before `/v1`."""
    return serving(OpenAISpeechServer(api_key=api_key), f"{prefix}/v1")


def _word(word: DecodedWord) -> dict[str, Any]:
    """As Whisper tells it: without marks."""
    return {"word": word.text.strip(".,;:¿?¡!"), "start": word.start_ms / 1000, "end": word.end_ms / 1000}
