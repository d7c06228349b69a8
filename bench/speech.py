"""What is ours between a provider of speech and a line: milliseconds from its byte to ours, and streams per core.

The provider is a process of its own on the loopback that speaks Deepgram's wire. What it says holds the moment at which
it said it, by a clock that all processes of a machine share.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import struct
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager, suppress
from multiprocessing.connection import Connection
from pathlib import Path
from time import perf_counter, perf_counter_ns, process_time
from typing import Any, Final

import anyio
import numpy as np
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from bench.machine import Row, milliseconds
from bench.stages import twilio_line
from talktrack.audio.resample import Resampler
from talktrack.audio.samples import frame_of
from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.frame import Frame
from talktrack.ports.speech import Final as Understood
from talktrack.ports.speech import RecognizerStream
from talktrack.providers.deepgram.api import DeepgramApi
from talktrack.providers.deepgram.recognizer import DeepgramStreamingRecognizer
from talktrack.providers.deepgram.synthesizer import DeepgramSynthesizer

STREAMS: Final = 100
SECONDS: Final = 10.0
RATE: Final = 8000
FRAME_MS: Final = 20
UTTERANCE_FRAMES: Final = 150
INTERIM_MS: Final = 300
WORDS: Final = 12
TEXTS: Final = 60
PIECE_MS: Final = 40
PIECES: Final = 20
CORE: Final = 25.0
"""Percent of a core that all streams may cost."""


async def rows(_: Path) -> list[Row]:
    """Words in, sound out, and what a hundred streams cost."""
    with _provider() as (sockets, sounds):
        async with DeepgramApi("bench", base_url=sockets) as ears, DeepgramApi("bench", base_url=sounds) as mouth:
            recognizer, synthesizer = DeepgramStreamingRecognizer(ears), DeepgramSynthesizer(mouth)
            out = [delay for _ in range(TEXTS) for delay in await _spoken(synthesizer)]
            started, spent = perf_counter(), process_time()
            delays = await _listened(recognizer)
            share = (process_time() - spent) / (perf_counter() - started) * 100
    return [
        milliseconds("speech out: the provider's byte to the line's message", out, 5),
        milliseconds(f"speech in: the provider's result to ours, {STREAMS} streams", delays),
        Row(f"{STREAMS} streams of speech in, % of a core", f"{share:.1f}", "", f"{CORE:g}", share < CORE),
    ]


async def _spoken(synthesizer: DeepgramSynthesizer) -> list[float]:
    """Seconds from each piece of sound to the message that puts its start on a line."""
    delays: list[float] = []
    resampler, line = Resampler(24_000, RATE), twilio_line()
    async with synthesizer.speak("Hello.", VoiceConfig(), "en") as speech:
        async for frame in speech:
            line.play("t1", resampler.push(frame))
            if round(frame.at_ms) % PIECE_MS == 0:
                (said_ns,) = struct.unpack("<q", frame.pcm[:8])
                delays.append((perf_counter_ns() - said_ns) / 1e9)
    return delays


async def _listened(recognizer: DeepgramStreamingRecognizer) -> list[float]:
    """Seconds from each result to ours while all voices speak without a pause, an utterance after the other."""
    delays: list[float] = []

    async def read(stream: RecognizerStream) -> None:
        async for each in stream:
            text = each.recognition.text if isinstance(each, Understood) else each.text
            delays.append((perf_counter_ns() - int(text.rpartition(" ")[2])) / 1e9)

    pcm = frame_of(np.random.default_rng(5).normal(0, 2000, RATE * FRAME_MS // 1000).astype(np.int16), RATE).pcm
    async with AsyncExitStack() as stack:
        streams = [await stack.enter_async_context(recognizer.listen("en", RATE)) for _ in range(STREAMS)]
        tasks = await stack.enter_async_context(anyio.create_task_group())
        for stream in streams:
            tasks.start_soon(read, stream)
            stream.voice_started()
        start = anyio.current_time()
        for tick in range(round(SECONDS * 1000 / FRAME_MS)):
            frame = Frame(pcm, RATE, tick * FRAME_MS)
            for number, stream in enumerate(streams):
                if tick and (tick + number) % UTTERANCE_FRAMES == 0:
                    stream.voice_stopped()
                    stream.voice_started()
                stream.push(frame)
            await anyio.sleep_until(start + (tick + 1) * FRAME_MS / 1000)
        tasks.cancel_scope.cancel()
    return delays


@contextmanager
def _provider() -> Iterator[tuple[str, str]]:
    """A process that speaks the wire; gives the origins of its sockets and of its sound."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs,), daemon=True)
    process.start()
    try:
        sockets, sounds = ours.recv()
        yield f"http://127.0.0.1:{sockets}", f"http://127.0.0.1:{sounds}"
    finally:
        process.terminate()
        process.join()


def _serve(pipe: Connection) -> None:
    async def run() -> None:
        sounds = await asyncio.start_server(_speak, "127.0.0.1", 0)
        async with serve(_listen, "127.0.0.1", 0, compression=None) as sockets:
            pipe.send((sockets.sockets[0].getsockname()[1], sounds.sockets[0].getsockname()[1]))
            await asyncio.Event().wait()

    asyncio.run(run())


async def _listen(socket: ServerConnection) -> None:
    """An interim every `INTERIM_MS` of sound, and a final for every `Finalize`."""
    heard_s = final_s = told_s = 0.0
    with suppress(ConnectionClosed):
        async for message in socket:
            if isinstance(message, bytes):
                heard_s += len(message) / 2 / RATE
                if heard_s - told_s >= INTERIM_MS / 1000:
                    told_s = heard_s
                    await socket.send(_result(final_s, heard_s, final=False))
            elif "Finalize" in message:
                await socket.send(_result(final_s, heard_s, final=True))
                final_s = told_s = heard_s


def _result(start_s: float, end_s: float, *, final: bool) -> str:
    said = [*(f"word{number}" for number in range(WORDS - 1)), str(perf_counter_ns())]
    step = (end_s - start_s) / WORDS
    words = [
        {
            "word": text,
            "start": start_s + at * step,
            "end": start_s + (at + 1) * step,
            "confidence": 0.9,
            "punctuated_word": text,
        }
        for at, text in enumerate(said)
    ]
    result: dict[str, Any] = {
        "type": "Results",
        "channel_index": [0, 1],
        "duration": end_s - start_s,
        "start": start_s,
        "is_final": final,
        "speech_final": False,
        "channel": {"alternatives": [{"transcript": " ".join(said), "confidence": 0.9, "words": words}]},
        "metadata": {"request_id": "0", "model_info": {"name": "nova-3", "version": "0", "arch": "0"}},
        "from_finalize": final,
    }
    return json.dumps(result)


async def _speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer every request of a connection with pieces of sound, a little faster than they are played."""
    with suppress(asyncio.IncompleteReadError, ConnectionError):
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
            await reader.readexactly(length)
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: audio/l16\r\nTransfer-Encoding: chunked\r\n\r\n")
            rest = bytes(24_000 * PIECE_MS // 1000 * 2 - 8)
            for _ in range(PIECES):
                piece = struct.pack("<q", perf_counter_ns()) + rest
                writer.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
                await asyncio.sleep(0.005)
            writer.write(b"0\r\n\r\n")
