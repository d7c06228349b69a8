"""Recognition while a voice speaks, with a streaming transducer of sherpa-onnx: no network and no key, but a model."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import anyio
import anyio.to_thread
import numpy as np

from talktrack.audio.framing import joined
from talktrack.audio.samples import Float32, floats_of
from talktrack.domain.errors import InvalidInput, ProviderNonsense, UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.engine.one_by_one import OneByOne, understood_whole
from talktrack.engine.resilience.relay import Relay, relayed
from talktrack.ports.speech import Final as Understood
from talktrack.ports.speech import Interim, Recognition, RecognizerCapabilities, RecognizerStream

_STEP_MS: Final = 100.0
"""Sound that is understood at one go."""
_TAIL_S: Final = 0.66
"""Silence behind an utterance, so that the model takes its last word for over."""


class SherpaRecognizer:
    """Implements `ports.speech.StreamingRecognizer`, and `Recognizer` beside it, with the model in a folder.

    The folder holds `encoder*.onnx`, `decoder*.onnx`, `joiner*.onnx` and `tokens.txt`; where there is an `int8` one it
    is taken. The model is loaded with the first utterance; `threads` voices are worked on at a time, the others wait.
    It knows one language, no confidence, and of its pieces of words only where they begin, so that it tells no times of
    words. Raises `InvalidInput` for a folder that holds none.
    """

    def __init__(self, folder: Path, language: Language = "en", *, threads: int = 2) -> None:
        self._files = {part: _file(folder, part) for part in ("encoder", "decoder", "joiner")}
        self._tokens = folder / "tokens.txt"
        if not self._tokens.is_file():
            raise InvalidInput(f"{folder} holds no tokens.txt, which belongs to every model of sherpa-onnx.")
        self._folder = folder
        self._language = language
        self._limiter = anyio.CapacityLimiter(threads)
        self._loading = anyio.Lock()
        self._engine: Any = None

    @property
    def name(self) -> str:
        return f"sherpa:{self._folder.name}"

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return RecognizerCapabilities((self._language,), words=False, confidence=False)

    async def recognize(self, utterance: Frame, language: Language) -> Recognition:
        """See `Recognizer.recognize`."""
        self._require(language)
        if not utterance.pcm:
            return Recognition("", language)
        return await understood_whole(self, utterance, language)

    @asynccontextmanager
    async def listen(self, language: Language, rate: int) -> AsyncIterator[RecognizerStream]:
        """See `StreamingRecognizer.listen`."""
        self._require(language)
        voice = OneByOne(rate, _Utterance)
        async with relayed(partial(self._run, voice)) as relay:
            voice.relay = relay
            yield voice

    def _require(self, language: Language) -> None:
        if language != self._language:
            raise UnsupportedLanguage(f"{self.name} does not know {language!r}.")

    async def _run(self, voice: OneByOne[_Utterance], relay: Relay[Interim | Understood]) -> None:
        while True:
            utterance = await voice.next()
            await voice.understood(await self._understand(utterance, relay))

    async def _understand(self, utterance: _Utterance, relay: Relay[Interim | Understood]) -> Recognition:
        text = ""
        stream: Any = None
        while not utterance.over:
            frames = await utterance.take()
            stream = stream or await self._in_thread(self._stream)
            before, text = text, await self._in_thread(partial(self._hear, stream, frames, ends=utterance.over))
            if text not in ("", before):
                await relay.send(Interim(text))
        return Recognition(text, self._language)

    async def _in_thread(self, work: Any) -> Any:
        try:
            async with self._loading:
                if self._engine is None:
                    self._engine = await anyio.to_thread.run_sync(self._load)
            return await anyio.to_thread.run_sync(work, limiter=self._limiter)
        except (RuntimeError, ValueError, AssertionError) as error:
            raise ProviderNonsense(f"{self.name} fails. Is the model whole?", provider=self.name) from error

    def _load(self) -> Any:
        files = {part: str(path) for part, path in self._files.items()}
        return import_module("sherpa_onnx").OnlineRecognizer.from_transducer(
            tokens=str(self._tokens), **files, num_threads=1
        )

    def _stream(self) -> Any:
        return self._engine.create_stream()

    def _hear(self, stream: Any, frames: list[Frame], *, ends: bool) -> str:
        """What the utterance is taken for with these frames."""
        if frames:
            sound = joined(frames)
            stream.accept_waveform(sound.rate, floats_of(sound))
            if ends:
                stream.accept_waveform(sound.rate, _silence(sound.rate))
        if ends:
            stream.input_finished()
        while self._engine.is_ready(stream):
            self._engine.decode_stream(stream)
        return _cased(self._engine.get_result(stream).strip())


class _Utterance:
    """Implements `engine.one_by_one.Utterance`."""

    def __init__(self) -> None:
        self.over = False
        self._held: list[Frame] = []
        self._held_ms = 0.0
        self._stopped = False
        self._enough = anyio.Event()

    def push(self, frame: Frame) -> None:
        self._held.append(frame)
        self._held_ms += frame.duration_ms
        if self._held_ms >= _STEP_MS:
            self._enough.set()

    def stop(self) -> None:
        self._stopped = True
        self._enough.set()

    async def take(self) -> list[Frame]:
        """What was pushed, once that is worth it; with the last of it the utterance is over."""
        await self._enough.wait()
        taken, self._held, self._held_ms = self._held, [], 0.0
        self.over = self._stopped
        self._enough = anyio.Event()
        return taken


def _file(folder: Path, part: str) -> Path:
    found = sorted(folder.glob(f"{part}*.onnx"), key=lambda path: ("int8" not in path.name, path.name))
    if not found:
        raise InvalidInput(f"{folder} holds no {part}*.onnx, which belongs to a streaming transducer of sherpa-onnx.")
    return found[0]


def _silence(rate: int) -> Float32:
    return np.zeros(round(rate * _TAIL_S), np.float32)


def _cased(text: str) -> str:
    """Some models write capitals only."""
    return text.lower() if text.isupper() else text
