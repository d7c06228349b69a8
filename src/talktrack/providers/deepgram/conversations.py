"""Recordings of several people: who speaks is told by channel, by voice, or by both."""

from __future__ import annotations

from dataclasses import dataclass

from talktrack.domain.language import Language
from talktrack.domain.transcript import Word, mean_confidence
from talktrack.providers.deepgram.api import DeepgramApi
from talktrack.providers.deepgram.recognizer import DEFAULT_MODEL, PATH
from talktrack.providers.deepgram.wire import Spoken, read_conversation
from talktrack.providers.network import failures
from talktrack.providers.network.heard import require, words_of


@dataclass(frozen=True)
class Stretch:
    """What one person says without a longer pause."""

    channel: int
    """From 0; always 0 where channels were not told apart."""
    speaker: int | None
    """From 0, within its channel; None where voices were not told apart."""
    text: str
    start_ms: int
    end_ms: int
    confidence: float | None
    words: tuple[Word, ...]


class DeepgramConversations:
    """Whole recordings, in one request each; live calls have a line for each voice and need none of it."""

    def __init__(self, api: DeepgramApi, model: str = DEFAULT_MODEL) -> None:
        self._api = api
        self._model = model

    @property
    def name(self) -> str:
        return f"deepgram:{self._model}"

    async def transcribe(
        self, recording: bytes, language: Language, *, by_channel: bool = False, by_voice: bool = False
    ) -> tuple[Stretch, ...]:
        """All that is said in a WAV file, in the order of time; people may talk over each other.

        `by_channel` hears each channel of the file by itself (`multichannel`), `by_voice` tells voices apart
        (`diarize`). Raises `UnsupportedLanguage`, or a `ProviderError`.
        """
        require(language, self.name)
        query = {"model": self._model, "language": language, "punctuate": "true", "utterances": "true"}
        query |= {"multichannel": "true"} if by_channel else {}
        query |= {"diarize": "true"} if by_voice else {}
        body = await self._api.answer(PATH, self.name, query=query, content=recording, media_type="audio/wav")
        try:
            spoken = read_conversation(body)
        except ValueError:
            raise failures.strange(self.name) from None
        return tuple(sorted(map(_stretch, spoken), key=lambda stretch: stretch.start_ms))


def _stretch(spoken: Spoken) -> Stretch:
    words = words_of(spoken.words)
    return Stretch(
        spoken.channel,
        spoken.speaker,
        spoken.text,
        round(spoken.start_s * 1000),
        round(spoken.end_s * 1000),
        mean_confidence(word.confidence for word in words),
        words,
    )
