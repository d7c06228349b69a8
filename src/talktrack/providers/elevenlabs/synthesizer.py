"""Speech out."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import aclosing, asynccontextmanager
from typing import Any, Final

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import InvalidInput, UnsupportedLanguage
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.provider import Sense
from talktrack.ports.speech import Speech, SynthesizerCapabilities, Voice
from talktrack.providers.elevenlabs.api import ElevenLabsApi
from talktrack.providers.elevenlabs.description import PROVIDER
from talktrack.providers.elevenlabs.spelling import Spelling
from talktrack.providers.elevenlabs.voices import VOICES, voice_id
from talktrack.providers.elevenlabs.wire import read_chunk
from talktrack.providers.network import failures
from talktrack.providers.network.asking import PIECE_MS
from talktrack.providers.network.sounds import Pieces

DEFAULT_MODEL: Final = PROVIDER.offers[Sense.TTS].model

_RATE: Final = 24_000
_SPEEDS: Final = (0.7, 1.2)
"""Slowest and fastest. Source: https://elevenlabs.io/docs/overview/capabilities/text-to-speech."""
_SHARES: Final = ("stability", "similarity_boost", "style")
_BOOST: Final = "use_speaker_boost"
_LONGEST_LINE: Final = 1 << 24
"""Bytes; several minutes of sound."""


class ElevenLabsSynthesizer:
    """Implements `ports.speech.Synthesizer`. Of a pace it takes 0.7 to 1.2; pitch and style it cannot do.

    Of a voice's settings it takes `stability`, `similarity_boost` and `style`, from 0 to 1, and `use_speaker_boost`.

    One sentence is one request over HTTP, not the socket that takes a text in parts: the whole sentence is there when
    it is to be said, connections are kept from one to the next, and a socket, which serves one text, would have to be
    opened for each. Source: https://elevenlabs.io/docs/api-reference/websocket, which advises the same.
    """

    def __init__(self, api: ElevenLabsApi, model: str = DEFAULT_MODEL) -> None:
        self._api = api
        self._model = model

    @property
    def name(self) -> str:
        return f"elevenlabs:{self._model}"

    @property
    def capabilities(self) -> SynthesizerCapabilities:
        return SynthesizerCapabilities(LANGUAGES, speed=True, pitch=False, word_times=True)

    def voices(self) -> tuple[Voice, ...]:
        return tuple(VOICES.values())

    @asynccontextmanager
    async def speak(self, text: str, voice: VoiceConfig, language: Language) -> AsyncIterator[AsyncIterator[Speech]]:
        """See `Synthesizer.speak`."""
        if language not in LANGUAGES:
            raise UnsupportedLanguage(f"{self.name} does not speak {language!r}.")
        path = f"/v1/text-to-speech/{voice_id(voice.id)}/stream/with-timestamps"
        body = {
            "text": text,
            "model_id": self._model,
            "language_code": language,
            "voice_settings": _settings(voice),
        }
        async with aclosing(self._speech(text, path, body)) as speech:
            yield speech

    async def _speech(self, text: str, path: str, body: Mapping[str, Any]) -> AsyncGenerator[Speech, None]:
        """Sound in pieces of equal length, words before the sound that is told with them."""
        if not text.strip():
            return
        pieces, spelling = Pieces(_RATE, PIECE_MS), Spelling(text)
        query = {"output_format": f"pcm_{_RATE}"}
        async with (
            self._api.stream(path, self.name, query=query, json=body) as answer,
            aclosing(_lines(answer)) as lines,
        ):
            async for line in lines:
                try:
                    chunk = read_chunk(line)
                except ValueError:
                    raise failures.strange(self.name) from None
                for word in spelling.take(chunk.letters):
                    yield word
                for frame in pieces.feed(chunk.sound):
                    yield frame
        rest = pieces.rest()
        if rest is not None:
            yield rest
        if not pieces.length_ms:
            raise failures.no_sound(self.name)
        for word in spelling.rest(pieces.length_ms):
            yield word


async def _lines(answer: AsyncIterator[bytes]) -> AsyncGenerator[bytes, None]:
    """The lines of an answer that hold something."""
    held = bytearray()
    async for piece in answer:
        held += piece
        if b"\n" in piece:
            *lines, rest = held.split(b"\n")
            held = bytearray(rest)
            for line in lines:
                if line.strip():
                    yield bytes(line)
        if len(held) > _LONGEST_LINE:
            raise ValueError("a line without end")
    if held.strip():
        yield bytes(held)


def _settings(voice: VoiceConfig) -> dict[str, Any]:
    """Raises `InvalidInput` for settings that ElevenLabs would refuse."""
    taken: dict[str, Any] = {"speed": min(max(voice.speed, _SPEEDS[0]), _SPEEDS[1])}
    for name in _SHARES:
        match voice.settings.get(name):
            case None:
                pass
            case bool():
                raise InvalidInput(f"The setting {name!r} of a voice is a number from 0 to 1.")
            case int() | float() as share if 0 <= share <= 1:
                taken[name] = share
            case _:
                raise InvalidInput(f"The setting {name!r} of a voice is a number from 0 to 1.")
    match voice.settings.get(_BOOST):
        case None:
            pass
        case bool() as boost:
            taken[_BOOST] = boost
        case _:
            raise InvalidInput(f"The setting {_BOOST!r} of a voice is true or false.")
    return taken
