"""Speech in: whole utterances."""

from __future__ import annotations

from typing import Final

from talktrack.audio.wav import write_wav
from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.provider import Sense
from talktrack.ports.speech import Recognition, RecognizerCapabilities
from talktrack.providers.network import failures
from talktrack.providers.network.heard import require
from talktrack.providers.openai.api import OpenAIApi
from talktrack.providers.openai.description import PROVIDER
from talktrack.providers.openai.transcript import fields_of, read_transcript, tells_words

DEFAULT_MODEL: Final = PROVIDER.offers[Sense.STT].model

_SHORTEST_MS: Final = 100.0
"""What is shorter holds no word, and is refused."""


class OpenAIRecognizer:
    """Implements `ports.speech.Recognizer`: one request for each utterance. `provider` is what the server is called by.

    Only models of the Whisper family tell where words stand. How sure it is it does not say.
    """

    def __init__(self, api: OpenAIApi, model: str = DEFAULT_MODEL, *, provider: str = "openai") -> None:
        self._api = api
        self._model = model
        self._provider = provider

    @property
    def name(self) -> str:
        return f"{self._provider}:{self._model}"

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return RecognizerCapabilities(LANGUAGES, words=tells_words(self._model), confidence=False)

    async def recognize(self, utterance: Frame, language: Language) -> Recognition:
        require(language, self.name)
        if utterance.duration_ms < _SHORTEST_MS:
            return Recognition("", language)
        file = {"file": ("utterance.wav", write_wav(utterance), "audio/wav")}
        fields = fields_of(self._model, language)
        body = await self._api.answer("/audio/transcriptions", self.name, data=fields, files=file)
        try:
            return read_transcript(body, language)
        except ValueError:
            raise failures.strange(self.name) from None
