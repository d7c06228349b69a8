"""From the answers of a stream to what was said in each utterance. Pure."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from talktrack.domain.language import Language
from talktrack.domain.transcript import Word, mean_confidence
from talktrack.ports.speech import Recognition
from talktrack.providers.elevenlabs.wire import Heard
from talktrack.providers.network.heard import HeardWord
from talktrack.providers.network.sounds import SoundClock


class _Wanted(Enum):
    PART = auto()
    """Of an utterance that goes on."""
    WHOLE = auto()
    """The rest of an utterance that is over."""
    NOTHING = auto()
    """An utterance of which nothing was sent."""


@dataclass(frozen=True)
class _Commit:
    wanted: _Wanted
    start_s: float
    """The sound before what is committed."""
    end_s: float


class Commits:
    """Puts answers to utterances: commits are answered once each and in order, and each utterance comes out once."""

    def __init__(self, language: Language, clock: SoundClock) -> None:
        self._language = language
        self._clock = clock
        self._open: deque[_Commit] = deque()
        """Not answered yet; the first one wants an answer."""
        self._parts: list[Heard] = []
        """Of the utterance that the next answer belongs to."""
        self._committed_s = 0.0

    @property
    def uncommitted_s(self) -> float:
        """Sound that was sent since the last commit."""
        return self._clock.sent_s - self._committed_s

    def part(self) -> None:
        """All sound so far was committed, and the utterance goes on."""
        self._commit(_Wanted.PART)

    def whole(self) -> None:
        """All sound so far was committed, and the utterance is over."""
        self._commit(_Wanted.WHOLE)

    def nothing(self) -> list[Recognition]:
        """An utterance is over of which nothing was sent. Gives what is complete now."""
        self._open.append(_Commit(_Wanted.NOTHING, self._committed_s, self._committed_s))
        return self._empty()

    def interim(self, text: str) -> str:
        """What the utterance that the next answer belongs to is taken for, where this is what follows its parts."""
        return _joined([*(part.text for part in self._parts), text])

    def answer(self, heard: Heard) -> list[Recognition]:
        """A commit was answered. Gives what is complete now. An answer that was given before changes nothing."""
        if not self._open or (heard.words and heard.words[-1].end_s <= self._open[0].start_s):
            return []
        commit = self._open.popleft()
        self._parts.append(heard)
        if commit.wanted is _Wanted.PART:
            return []
        parts, self._parts = self._parts, []
        recognition = self._recognition(parts)
        self._clock.forget(commit.end_s)
        return [recognition, *self._empty()]

    def _commit(self, wanted: _Wanted) -> None:
        self._open.append(_Commit(wanted, self._committed_s, self._clock.sent_s))
        self._committed_s = self._clock.sent_s

    def _empty(self) -> list[Recognition]:
        done: list[Recognition] = []
        while self._open and self._open[0].wanted is _Wanted.NOTHING:
            self._open.popleft()
            done.append(Recognition("", self._language))
        return done

    def _recognition(self, parts: list[Heard]) -> Recognition:
        words = [word for part in parts for word in part.words]
        return Recognition(
            _joined(part.text for part in parts),
            self._language,
            mean_confidence(word.confidence for word in words),
            tuple(self._word(word) for word in words),
        )

    def _word(self, word: HeardWord) -> Word:
        start_ms = self._clock.at_ms(word.start_s)
        return Word(word.text, round(start_ms), round(start_ms + (word.end_s - word.start_s) * 1000), word.confidence)


def _joined(texts: Iterable[str]) -> str:
    return " ".join(filter(None, texts))
