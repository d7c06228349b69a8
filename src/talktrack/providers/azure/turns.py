"""One utterance as Azure hears it: a request of its own on the socket of its voice."""

from __future__ import annotations

import json
from typing import Final
from uuid import uuid4

from talktrack.audio.wav import write_wav
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.domain.transcript import Word, mean_confidence
from talktrack.ports.speech import Recognition
from talktrack.providers.azure.messages import Message, sound_message, text_message
from talktrack.providers.azure.phrases import Phrase, read_hypothesis, read_phrase
from talktrack.providers.network.heard import HeardWord
from talktrack.providers.network.sockets import Socket
from talktrack.providers.network.sounds import SoundClock

_CONTEXT: Final = json.dumps(
    {
        "phraseDetection": {"mode": "Conversation"},
        "phraseOutput": {
            "format": "Detailed",
            "detailed": {"options": ["WordTimings", "WordConfidence", "DisplayWordTimings"]},
        },
    }
)
_MESSAGE_MS: Final = 60.0
"""Sound that is sent at one go while the voice speaks; its end is sent at once."""
_MESSAGE_BYTES: Final = 8000
"""The most that one message may bring, a whole number of samples."""
_EDGE_S: Final = 0.02


class Turn:
    """Sends the sound of one utterance, and puts together what is understood of it.

    A request ends when the service says so. Where it does before the utterance is over, the sound behind its last
    phrase goes into another one.
    """

    def __init__(self, language: Language, rate: int) -> None:
        self.stopped = False
        self.over = False
        """All of it is understood."""
        self._language = language
        self._rate = rate
        self._socket: Socket | None = None
        self._held: list[Frame] = []
        self._held_ms = 0.0
        self._sent: list[Frame] = []
        """Of this request."""
        self._said: list[Phrase] = []
        self._begun_s = 0.0
        """Where the sound of the request began."""
        self._taken_s = 0.0
        """So much of that sound is in phrases."""
        self._clock = SoundClock()
        self._id = ""

    def push(self, frame: Frame) -> None:
        self._held.append(frame)
        self._held_ms += frame.duration_ms
        if self._socket is not None and self._held_ms >= _MESSAGE_MS:
            self._send_held(self._socket)

    def stop(self) -> None:
        """All of its sound was pushed."""
        self.stopped = True
        if self._socket is not None:
            self._finish(self._socket)

    def begin(self, socket: Socket) -> None:
        """Send what was pushed so far, and from now on what comes."""
        self._socket = socket
        self._id = uuid4().hex
        self._begun_s, self._taken_s = self._clock.sent_s, 0.0
        self._sent.clear()
        socket.send(text_message("speech.context", self._id, _CONTEXT))
        socket.send(sound_message(self._id, write_wav(Frame(b"", self._rate)), "audio/x-wav"))
        self._send_held(socket)
        if self.stopped:
            self._finish(socket)

    def _finish(self, socket: Socket) -> None:
        self._send_held(socket)
        socket.send(sound_message(self._id, b""))

    def _send_held(self, socket: Socket) -> None:
        sound = b"".join([frame.pcm for frame in self._held])
        for at in range(0, len(sound), _MESSAGE_BYTES):
            socket.send(sound_message(self._id, sound[at : at + _MESSAGE_BYTES]))
        for frame in self._held:
            self._clock.add(frame.at_ms, frame.duration_ms / 1000)
        self._sent += self._held
        self._held.clear()
        self._held_ms = 0.0

    def take(self, message: Message, socket: Socket) -> str:
        """What it is taken for by now; empty where this says nothing new of it.

        Raises `GaveUp`, and `ValueError` for what is none of the protocol's.
        """
        if message.request_id != self._id:
            return ""
        match message.path:
            case "speech.hypothesis":
                guess = read_hypothesis(message.body)
                return _text([*self._said, guess]) if guess.text and self._is_new(guess) else ""
            case "speech.phrase":
                phrase = read_phrase(message.body)
                if phrase is not None and self._is_new(phrase):
                    self._said.append(self._placed(phrase))
                    self._taken_s = phrase.end_s
            case "turn.end" if self.stopped:
                self.over = True
            case "turn.end":
                self._held = self._untaken() + self._held
                self.begin(socket)
            case _:
                pass
        return ""

    def _untaken(self) -> list[Frame]:
        """What was sent behind the last phrase; nothing where there was none, or noise would be sent for ever."""
        if not self._taken_s:
            return []
        left_ms = self._taken_s * 1000
        for at, frame in enumerate(self._sent):
            if left_ms <= 0:
                return self._sent[at:]
            left_ms -= frame.duration_ms
        return []

    def _is_new(self, phrase: Phrase) -> bool:
        return not self._said or self._begun_s + phrase.start_s > self._said[-1].end_s - _EDGE_S

    def _placed(self, phrase: Phrase) -> Phrase:
        """The same in the sound of the whole utterance."""
        words = tuple(
            HeardWord(word.text, word.start_s + self._begun_s, word.end_s + self._begun_s, word.confidence)
            for word in phrase.words
        )
        start_s, end_s = phrase.start_s + self._begun_s, phrase.end_s + self._begun_s
        return Phrase(phrase.text, start_s, end_s, phrase.confidence, words)

    @property
    def recognition(self) -> Recognition:
        confidence = mean_confidence(phrase.confidence for phrase in self._said)
        words = tuple(self._word(word) for phrase in self._said for word in phrase.words)
        return Recognition(_text(self._said), self._language, confidence, words)

    def _word(self, word: HeardWord) -> Word:
        start_ms = self._clock.at_ms(word.start_s)
        end_ms = start_ms + (word.end_s - word.start_s) * 1000
        return Word(word.text, round(start_ms), round(end_ms), word.confidence)


def _text(phrases: list[Phrase]) -> str:
    return " ".join(phrase.text for phrase in phrases)
